import { describe, expect, test } from 'vitest';
import { readThreadsInspection } from '../../../src/meta/threads.js';
import { answered, DEBUG, graphError, RECORDED_AT, undated } from './recorded.js';

const EXPIRED =
  'Error validating access token: Session has expired on Sunday, 14-Feb-16 15:08:25 PST. The current time is Monday, 20-Jun-16 14:34:01 PDT.';

describe('a Threads token', () => {
  const { app_id: _, ...alive } = { ...DEBUG.longLivedUser, scopes: ['threads_basic'] };

  test('is alive by its own word, without an app id', () => {
    expect(readThreadsInspection(answered({ data: alive }))).toStrictEqual({
      kind: 'alive',
      at: RECORDED_AT,
      facts: {
        kind: 'threads',
        appName: alive.application,
        userId: '123',
        scopes: ['threads_basic'],
        issuedAt: alive.issued_at,
        expiresAt: alive.expires_at,
        dataAccessExpiresAt: alive.data_access_expires_at,
      },
    });
  });

  test('is dead when the debugger says so', () => {
    const { app_id: __, ...expired } = DEBUG.expiredUser;
    expect(readThreadsInspection(answered({ data: expired }))).toMatchObject({
      kind: 'dead',
      reason: 'expired',
      trace: { status: 200, code: 190, subcode: 463 },
    });
  });

  test('is dead when it may not even ask', () => {
    const error = { code: 190, type: 'THApiException', message: EXPIRED };
    expect(readThreadsInspection(graphError(error))).toMatchObject({ kind: 'dead', reason: 'expired' });
  });

  test.each([
    ['no user', { ...alive, user_id: undefined }],
    ['no scopes', { ...alive, scopes: undefined }],
    ['no expiry', { ...alive, expires_at: undefined }],
    ['an expiry that has passed', { ...alive, expires_at: RECORDED_AT - 1 }],
    ['no shape', {}],
    ['an error of another sort', { ...alive, is_valid: false, error: { code: 987 } }, 'meta-error-unknown'],
  ])('is in doubt with %s', (__, data, reason = 'meta-unintelligible') => {
    expect(readThreadsInspection(answered({ data }))).toMatchObject({
      kind: 'doubt',
      reason,
    });
  });

  test('is in doubt when an answer has no date', () => {
    expect(readThreadsInspection(undated({ data: alive }))).toMatchObject({ kind: 'doubt' });
  });

  test('keeps to its platform when it may not even ask', () => {
    expect(readThreadsInspection(graphError({ code: 190 }))).toMatchObject({ facts: { kind: 'threads' } });
  });

  test('is in doubt when an answer is a rate limit inside', () => {
    const data = { ...alive, is_valid: false, error: { code: 4 } };
    expect(readThreadsInspection(answered({ data }))).toMatchObject({ reason: 'meta-rate-limited' });
  });

  test('is in doubt when the object does not exist', () => {
    const error = {
      code: 100,
      error_subcode: 33,
      type: 'THApiException',
      message: 'Unsupported get request.',
    };
    expect(readThreadsInspection(graphError(error))).toMatchObject({ kind: 'doubt' });
  });
});
