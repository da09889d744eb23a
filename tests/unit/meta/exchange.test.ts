import { describe, expect, test } from 'vitest';
import { readTokenResponse } from '../../../src/meta/exchange.js';
import { Secret } from '../../../src/token/secret.js';
import { answered, fakeToken, graphError } from './recorded.js';

const NEW_TOKEN = fakeToken('New');
const EXPIRED =
  'Error validating access token: Session has expired on Sunday, 14-Feb-16 15:08:25 PST. The current time is Monday, 20-Jun-16 14:34:01 PDT.';
const INVALIDATED =
  'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.';
const UNKNOWN_APPLICATION =
  'Error validating application. Cannot get application info due to a system error.';

/** The token's value, where one was issued. */
function tokenOf(result: { kind: string; token?: Secret }): string | undefined {
  return result.token?.reveal();
}

describe('an exchange', () => {
  test('hands out a token with its lifetime', () => {
    const tokenResponse = readTokenResponse(
      answered({ access_token: NEW_TOKEN, token_type: 'bearer', expires_in: 5183944 }),
    );
    expect(tokenResponse).toMatchObject({ kind: 'issued', lifetimeSeconds: 5183944 });
    expect(tokenOf(tokenResponse)).toBe(NEW_TOKEN);
  });

  test('may leave the lifetime out, and then none is known', () => {
    const tokenResponse = readTokenResponse(answered({ access_token: NEW_TOKEN, token_type: 'bearer' }));
    expect(tokenResponse).toStrictEqual({ kind: 'issued', token: expect.any(Secret) });
  });

  test('may write the lifetime as a string', () => {
    expect(readTokenResponse(answered({ access_token: NEW_TOKEN, expires_in: '5183944' }))).toMatchObject({
      lifetimeSeconds: 5183944,
    });
  });

  test.each([0, -1, 1.5, 5183944000, 'soon', null, true, {}])(
    'hands out the token even when its lifetime makes no sense: %o',
    (expires_in) => {
      const tokenResponse = readTokenResponse(answered({ access_token: NEW_TOKEN, expires_in }));
      expect(tokenOf(tokenResponse)).toBe(NEW_TOKEN);
      expect(tokenResponse).not.toHaveProperty('lifetimeSeconds');
    },
  );

  test.each([
    ['is missing', {}],
    ['is null', { access_token: null }],
    ['is empty', { access_token: '' }],
    ['is the word null', { access_token: 'null' }],
    ['is the word undefined', { access_token: 'undefined' }],
    ['is too short', { access_token: 'EAAtest12' }],
    ['has a space', { access_token: `${NEW_TOKEN} x` }],
    ['has a line break', { access_token: `${NEW_TOKEN}\n` }],
    ['has a letter beyond ASCII', { access_token: `${NEW_TOKEN}é` }],
    ['is longer than any', { access_token: 'a'.repeat(4097) }],
    ['is a number', { access_token: 12345678901 }],
    ['is a list', { access_token: [NEW_TOKEN] }],
    ['lies deeper', { data: { access_token: NEW_TOKEN } }],
  ])('is in doubt when the token %s', (_, body) => {
    expect(readTokenResponse(answered(body))).toStrictEqual({
      kind: 'doubt',
      reason: 'meta-unintelligible',
      trace: { status: 200 },
    });
  });

  test('is in doubt when the body is an error with HTTP 200', () => {
    expect(readTokenResponse(answered({ access_token: NEW_TOKEN, error: { code: 2 } }))).toMatchObject({
      kind: 'doubt',
      reason: 'meta-unavailable',
    });
  });

  test.each([
    ['expired', { code: 190, error_subcode: 463, message: EXPIRED }],
    ['of a changed password', { code: 190, error_subcode: 460, message: INVALIDATED }],
    [
      'of an app that was removed',
      {
        code: 190,
        error_subcode: 458,
        message: 'Error validating access token: The user has not authorized application 123456789.',
      },
    ],
    ['that is none', { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' }],
    ['whose signature is wrong', { code: 190, message: 'Invalid OAuth access token signature.' }],
    ['of a session that is over', { code: 102 }],
    ['without the permission', { code: 10 }],
    ['that may not be exchanged', { code: 100, message: 'Invalid parameter' }],
  ])('declines a token %s', (_, error) => {
    const { code, error_subcode: subcode } = error as { code: number; error_subcode?: number };
    expect(readTokenResponse(graphError(error))).toStrictEqual({
      kind: 'declined',
      reason: code === 10 ? 'permission' : code === 100 ? 'parameter' : 'dead',
      trace: expect.objectContaining({ status: 400, code, ...(subcode === undefined ? {} : { subcode }) }),
    });
  });

  test.each([
    ['app-credentials-refused', { code: 101, message: UNKNOWN_APPLICATION }],
    ['app-credentials-refused', { code: 101, message: 'Missing client_id parameter.' }],
    ['app-credentials-refused', { code: 1, message: 'Error validating client secret.' }],
    ['app-credentials-refused', { code: 100, message: 'Error validating client secret.' }],
    ['other-app', { code: 1, message: 'The access token does not belong to application 1010660852318410' }],
    ['ip-not-allowed', { code: 5 }],
    ['app-disabled', { code: 200, message: 'API access blocked.' }],
    ['request-refused', { code: 191, message: 'Missing redirect_uri parameter.' }],
    ['blocked-by-policy', { code: 368 }],
    ['two-factor-required', { code: 415, error_subcode: 2859009 }],
  ])('refuses us: %s, %o', (reason, error) => {
    expect(readTokenResponse(graphError(error))).toMatchObject({ kind: 'refused', reason });
  });

  test.each([
    ['meta-unavailable', graphError({ code: 1, message: 'An unknown error has occurred.' }, 500)],
    ['meta-unavailable', answered('<html>', 502)],
    ['meta-rate-limited', graphError({ code: 4, message: '(#4) Application request limit reached' }, 403)],
    ['meta-error-unknown', graphError({ code: 987, message: 'Something new' })],
    ['meta-unintelligible', answered('access_token=EAAtest&expires=5183999')],
    ['meta-deadline', { kind: 'unanswered', reason: 'deadline', trace: {} } as const],
    ['meta-unreachable', { kind: 'unanswered', reason: 'unreachable', trace: {} } as const],
    ['meta-redirected', { kind: 'unanswered', reason: 'redirected', trace: {} } as const],
  ])('is in doubt: %s', (reason, answer) => {
    expect(readTokenResponse(answer)).toMatchObject({ kind: 'doubt', reason });
  });
});
