import { describe, expect, test } from 'vitest';
import { readLengthening, readRefresh } from '../../../src/meta/platform-token.js';
import { answered, fakeToken, graphError } from './recorded.js';

const NEW_TOKEN = fakeToken('New');
const EXPIRED =
  'Error validating access token: Session has expired on Sunday, 14-Feb-16 15:08:25 PST. The current time is Monday, 20-Jun-16 14:34:01 PDT.';
const UNSUPPORTED = { code: 100, type: 'IGApiException', message: 'Unsupported request - method type: get' };

describe("Instagram's and Threads' refresh", () => {
  test('may return a token with 60 more days', () => {
    const body = { access_token: NEW_TOKEN, token_type: 'bearer', expires_in: 5183944 };
    expect(readRefresh(answered(body))).toMatchObject({ kind: 'issued', lifetimeSeconds: 5183944 });
  });

  test.each([
    ['expired', { code: 190, message: EXPIRED }],
    ['without the permission', { code: 10 }],
  ])('declines a token %s for good', (_, error) => {
    expect(readRefresh(graphError(error))).toMatchObject({
      kind: 'declined',
      reason: expect.stringMatching(/^(dead|permission)$/),
    });
  });

  test('declines a token younger than a day, which may pass', () => {
    const tooYoung = { code: 100, message: 'The access token is less than 24 hours old' };
    expect(readRefresh(graphError(tooYoung))).toMatchObject({ kind: 'declined', reason: 'too-young' });
  });

  test.each([UNSUPPORTED, { code: 7_654_321, message: 'Words that nobody has seen' }])(
    'is a no in whatever words: %o',
    (error) => {
      expect(readRefresh(graphError(error))).toMatchObject({ kind: 'declined', reason: 'parameter' });
    },
  );

  // instagram-threads.md: code 1 is also what a platform says of a token that it will never refresh.
  test.each([
    ['declined', { code: 1 }, 400],
    ['doubt', { code: 1 }, 500],
    ['doubt', { code: 1, is_transient: true }, 400],
    ['doubt', { code: 2 }, 400],
    ['doubt', { code: 4 }, 400],
    ['refused', { code: 101 }, 400],
  ])('is %s where Meta does not say why: %o, HTTP %i', (kind, error, status) => {
    expect(readRefresh(graphError(error, status)).kind).toBe(kind);
  });

  test('calls a token long-lived by "Session key invalid" alone', () => {
    const invalid = { code: 190, message: 'Error validating access token: Session key invalid.' };
    expect(readLengthening(graphError(invalid))).toMatchObject({ kind: 'declined', reason: 'long-lived' });
    expect(readLengthening(graphError({ ...invalid, message: 'Session has expired' }))).toMatchObject({
      kind: 'declined',
      reason: 'dead',
    });
  });
});
