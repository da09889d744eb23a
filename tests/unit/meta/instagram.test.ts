import { describe, expect, test } from 'vitest';
import { readInstagramUser } from '../../../src/meta/instagram.js';
import { answered, graphError, RECORDED_AT, undated } from './recorded.js';

const EXPIRED =
  'Error validating access token: Session has expired on Sunday, 14-Feb-16 15:08:25 PST. The current time is Monday, 20-Jun-16 14:34:01 PDT.';
const INVALIDATED =
  'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.';
const UNSUPPORTED = { code: 100, type: 'IGApiException', message: 'Unsupported request - method type: get' };

describe('an Instagram token', () => {
  const facts = { kind: 'instagram', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' };

  test.each([
    ['bare', { user_id: '17841450601070166', username: 'someone' }],
    ['in a list, as in the guide', { data: [{ user_id: '17841450601070166', username: 'someone' }] }],
  ])('is alive when Instagram says whose it is, %s', (_, body) => {
    expect(readInstagramUser(answered(body))).toStrictEqual({
      kind: 'alive',
      facts: { ...facts, userId: '17841450601070166' },
      at: RECORDED_AT,
    });
  });

  test('keeps every digit of an id that is a number', () => {
    expect(readInstagramUser(answered('{"user_id":17841450601070166}'))).toMatchObject({
      facts: { userId: '17841450601070166' },
    });
  });

  test.each([
    ['expired', { code: 190, message: EXPIRED }],
    ['password-changed', { code: 190, message: INVALIDATED }],
    ['unreadable', { code: 190, message: 'The access token could not be decrypted' }],
    ['unreadable', { code: 190, message: 'Session key is malformed.' }],
    [
      'unreadable',
      {
        code: 190,
        message:
          'Error validating access token: Session key 18.0,AZ is malformed because of invalid user id.',
      },
    ],
    [
      'app-removed',
      {
        code: 190,
        error_subcode: 458,
        message: 'Error validating access token: The user has not authorized application.',
      },
    ],
    ['session-ended', { code: 190, message: 'Ongeldig' }],
  ])('is dead: %s, %o', (reason, error) => {
    expect(readInstagramUser(graphError(error))).toMatchObject({
      kind: 'dead',
      reason,
      facts,
      at: RECORDED_AT,
    });
  });

  test.each([
    ['a list of two', answered({ data: [{ user_id: '1' }, { user_id: '2' }] })],
    ['an empty list', answered({ data: [] })],
    ['nobody', answered({})],
    ['no date', undated({ user_id: '17841450601070166' })],
    ['a dead session without a date', { kind: 'error', error: { code: 190 }, trace: { code: 190 } } as const],
  ])('is in doubt after %s', (_, answer) => {
    expect(readInstagramUser(answer)).toMatchObject({ kind: 'doubt', reason: 'meta-unintelligible' });
  });

  test('is in doubt after an unsupported request, which is an error of Graph', () => {
    expect(readInstagramUser(graphError(UNSUPPORTED))).toMatchObject({
      kind: 'doubt',
      reason: 'meta-error-unknown',
    });
  });

  test.each([
    ['doubt', 'meta-deadline', { kind: 'unanswered', reason: 'deadline', trace: {} } as const],
    ['doubt', 'meta-error-unknown', { kind: 'error', error: { code: 100 }, trace: { code: 100 } } as const],
    ['refused', 'ip-not-allowed', { kind: 'error', error: { code: 5 }, trace: { code: 5 } } as const],
    [
      'refused',
      'meta-permission-refused',
      { kind: 'error', error: { code: 10 }, trace: { code: 10 } } as const,
    ],
  ])('has no date where the answer has none: %s, %s', (kind, reason, answer) => {
    expect(readInstagramUser(answer)).toStrictEqual({ kind, reason, trace: answer.trace });
  });

  test('is not blamed for a permission or for the app', () => {
    expect(readInstagramUser(graphError({ code: 10 }))).toMatchObject({
      kind: 'refused',
      reason: 'meta-permission-refused',
    });
    expect(readInstagramUser(graphError({ code: 101 }))).toStrictEqual({
      kind: 'refused',
      reason: 'app-credentials-refused',
      at: RECORDED_AT,
      trace: expect.objectContaining({ status: 400, code: 101 }),
    });
    expect(readInstagramUser(graphError({ code: 4 }))).toMatchObject({
      kind: 'doubt',
      reason: 'meta-rate-limited',
    });
  });
});
