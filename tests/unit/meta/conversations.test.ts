import { describe, expect, test } from 'vitest';
import { readCodeExchange } from '../../../src/meta/authorization-code.js';
import { readClientCode, readClientToken } from '../../../src/meta/client-code.js';
import { readDeviceStart, readDeviceStatus } from '../../../src/meta/device-login.js';
import { readTokenResponse } from '../../../src/meta/exchange.js';
import { readInstagramUser } from '../../../src/meta/instagram.js';
import { readMe } from '../../../src/meta/me.js';
import { readPageToken } from '../../../src/meta/page-token.js';
import { readPermissions } from '../../../src/meta/permissions.js';
import { readLengthening, readRefresh } from '../../../src/meta/platform-token.js';
import { readSystemUserToken } from '../../../src/meta/system-user.js';
import { readThreadsInspection } from '../../../src/meta/threads.js';
import { Secret } from '../../../src/token/secret.js';
import { answered, DEBUG, fakeToken, graphError, RECORDED_AT, undated } from './recorded.js';

const NEW_TOKEN = fakeToken('New');
const EXPIRED =
  'Error validating access token: Session has expired on Sunday, 14-Feb-16 15:08:25 PST. The current time is Monday, 20-Jun-16 14:34:01 PDT.';
const INVALIDATED =
  'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.';
const UNKNOWN_APPLICATION =
  'Error validating application. Cannot get application info due to a system error.';
const UNSUPPORTED = { code: 100, type: 'IGApiException', message: 'Unsupported request - method type: get' };

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
    ['redirect-uri-differs', { code: 191, message: 'Missing redirect_uri parameter.' }],
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
    ['meta-unintelligible', { kind: 'unanswered', reason: 'redirected', trace: {} } as const],
  ])('is in doubt: %s', (reason, answer) => {
    expect(readTokenResponse(answer)).toMatchObject({ kind: 'doubt', reason });
  });
});

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

  test('calls a token long-lived by "Session key invalid" alone', () => {
    const invalid = { code: 190, message: 'Error validating access token: Session key invalid.' };
    expect(readLengthening(graphError(invalid))).toMatchObject({ kind: 'declined', reason: 'long-lived' });
    expect(readLengthening(graphError({ ...invalid, message: 'Session has expired' }))).toMatchObject({
      kind: 'declined',
      reason: 'dead',
    });
  });
});

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

describe('a page token', () => {
  test('is derived from its page', () => {
    const tokenResponse = readPageToken(
      answered({ access_token: NEW_TOKEN, id: '103455271248220' }),
      '103455271248220',
    );
    expect(tokenOf(tokenResponse)).toBe(NEW_TOKEN);
  });

  test('is declined when the page answers without one: the user has no role there', () => {
    expect(readPageToken(answered({ id: '103455271248220' }), '103455271248220')).toStrictEqual({
      kind: 'declined',
      reason: 'permission',
      trace: { status: 200 },
    });
  });

  test('is declined when the role was lost', () => {
    const error = {
      code: 190,
      error_subcode: 492,
      message: 'The user must be an administrator of the page in order to impersonate it.',
    };
    expect(readPageToken(graphError(error), '1')).toStrictEqual({
      kind: 'declined',
      reason: 'dead',
      trace: expect.objectContaining({ status: 400, code: 190, subcode: 492 }),
    });
  });

  test('is declined when the page does not exist for this user', () => {
    const error = {
      code: 100,
      error_subcode: 33,
      message: "Unsupported get request. Object with ID '1' does not exist",
    };
    expect(readPageToken(graphError(error), '1')).toMatchObject({ kind: 'declined' });
  });

  test('is in doubt when another page answers', () => {
    expect(readPageToken(answered({ access_token: NEW_TOKEN, id: '2' }), '1')).toMatchObject({
      kind: 'doubt',
    });
    expect(readPageToken(answered({ access_token: NEW_TOKEN }), '1')).toMatchObject({
      kind: 'doubt',
      reason: 'meta-unintelligible',
    });
  });
});

describe("a client's own token", () => {
  test('begins with a code', () => {
    const code = readClientCode(answered({ code: 'AQtestCode' }));
    expect(code instanceof Secret && code.reveal()).toBe('AQtestCode');
  });

  test('is in doubt after the empty body that Meta sends on some errors', () => {
    expect(readClientCode(answered(''))).toMatchObject({ kind: 'doubt', reason: 'meta-unintelligible' });
    expect(readClientCode(answered({}))).toMatchObject({ kind: 'doubt', reason: 'meta-unintelligible' });
  });

  test('is declined for a dead token', () => {
    expect(readClientCode(graphError({ code: 190, error_subcode: 463 }))).toMatchObject({
      kind: 'declined',
    });
  });

  test('comes with the name of its machine', () => {
    const body = { access_token: NEW_TOKEN, machine_id: 'mIdTest', expires_in: 5183944 };
    expect(readClientToken(answered(body))).toMatchObject({ kind: 'issued', machineId: 'mIdTest' });
  });

  test('has no machine where there is no token', () => {
    expect(readClientToken(answered({ machine_id: 'mIdTest' }))).not.toHaveProperty('machineId');
    expect(readClientToken(graphError({ code: 190 }))).toMatchObject({ kind: 'declined' });
  });

  test('may come without the name of its machine', () => {
    expect(readClientToken(answered({ access_token: NEW_TOKEN }))).not.toHaveProperty('machineId');
    expect(readClientToken(answered({ access_token: NEW_TOKEN, machine_id: 7 }))).toMatchObject({
      kind: 'issued',
    });
  });
});

describe('a code of the dialog', () => {
  test('brings a token', () => {
    const result = readCodeExchange(
      answered({ access_token: NEW_TOKEN, token_type: 'bearer', expires_in: 5183944 }),
    );
    expect(result).toMatchObject({ kind: 'issued', lifetimeSeconds: 5183944 });
  });

  test.each([
    ['code-used', { code: 100, error_subcode: 36009, message: 'This authorization code has been used.' }],
    ['code-used', { code: 100, error_subcode: 36009, message: 'Deze autorisatiecode is gebruikt.' }],
    ['code-used', { code: 100, message: 'This authorization code has been used.' }],
    ['code-expired', { code: 100, error_subcode: 36007, message: 'Deze autorisatiecode is verlopen.' }],
    ['code-expired', { code: 100, message: 'This authorization code has expired.' }],
    ['redirect-uri-differs', { code: 100, error_subcode: 36008, message: 'Fout bij het valideren.' }],
    [
      'redirect-uri-differs',
      {
        code: 100,
        message:
          'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
      },
    ],
    ['code-malformed', { code: 100, message: 'Invalid verification code format.' }],
    ['code-malformed', { code: 100, error_subcode: 36007, message: 'Invalid verification code format.' }],
    [
      'redirect-uri-not-absolute',
      { code: 191, message: "redirect_uri isn't an absolute URI. Check RFC 3986." },
    ],
    [
      'domain-not-in-app-domains',
      {
        code: 191,
        message:
          "Can't Load URL: The domain of this URL isn't included in the app's domains. To be able to load this URL, add all domains and subdomains of your app to the App Domains field in your app settings.",
      },
    ],
    ['app-in-development', { code: 1, message: 'App not active: it is in development mode' }],
    ['app-credentials-refused', { code: 1, message: 'Error validating client secret.' }],
    ['app-credentials-refused', { code: 101, message: UNKNOWN_APPLICATION }],
    ['redirect-uri-differs', { code: 191, message: 'Missing redirect_uri parameter.' }],
    ['request-refused', { code: 100, message: 'Ongeldig' }],
    ['request-refused', { code: 190, message: 'Ongeldig' }],
    ['meta-unavailable', { code: 2 }],
    ['meta-permission-refused', { code: 10 }],
    ['meta-unavailable', { code: 100, error_subcode: 36009, is_transient: true }],
    ['meta-rate-limited', { code: 4 }],
    ['meta-error-unknown', { code: 987 }],
  ])('fails: %s, %o', (reason, error) => {
    const kindOf = (word: string) =>
      /refused$/.test(word) ? 'refused' : word.startsWith('meta-') ? 'doubt' : 'declined';
    expect(readCodeExchange(graphError(error))).toMatchObject({
      kind: kindOf(reason),
      reason,
      trace: { status: 400 },
    });
  });

  test('is in doubt when the answer holds no token', () => {
    expect(readCodeExchange(answered({}))).toMatchObject({ kind: 'doubt', reason: 'meta-unintelligible' });
  });

  test('is in doubt when no answer came', () => {
    const lost = { kind: 'unanswered', reason: 'unreachable', trace: { network: 'ECONNRESET' } } as const;
    expect(readCodeExchange(lost)).toStrictEqual({
      kind: 'doubt',
      reason: 'meta-unreachable',
      trace: { network: 'ECONNRESET' },
    });
  });
});

describe('a login on another device', () => {
  const started = {
    code: '4c7c240847a4c10bf6850802c51dde1e',
    user_code: 'CMWAW3TM',
    verification_uri: 'https://www.facebook.com/device',
    expires_in: 420,
    interval: 5,
  };

  test('starts with a code to type', () => {
    const start = readDeviceStart(answered(started));
    expect(start).toStrictEqual({
      kind: 'started',
      code: expect.any(Secret),
      userCode: 'CMWAW3TM',
      verificationUri: 'https://www.facebook.com/device',
      lifetimeSeconds: 420,
      intervalSeconds: 5,
    });
  });

  test.each([
    ['text to type that is no code', { user_code: '@everyone <b>' }],
    ['an address of another sort', { verification_uri: 'javascript:alert(1)' }],
    ['an address with markup', { verification_uri: 'https://www.facebook.com/device)\n::warning::x' }],
    ['no interval', { interval: 0 }],
    ['a lifetime in milliseconds', { expires_in: 420_000_000 }],
    ['no code', { code: undefined }],
  ])('is in doubt with %s', (_, change) => {
    expect(readDeviceStart(answered({ ...started, ...change }))).toMatchObject({
      kind: 'doubt',
      reason: 'meta-unintelligible',
    });
  });

  test('is refused without a client token', () => {
    const error = { code: 190, message: '(#190) This method must be called with a client access token' };
    expect(readDeviceStart(graphError(error))).toMatchObject({
      kind: 'refused',
      reason: 'app-credentials-refused',
    });
  });

  test('is refused where the app may not log in from devices', () => {
    expect(readDeviceStart(graphError({ code: 10 }))).toMatchObject({
      kind: 'refused',
      reason: 'request-refused',
    });
  });

  test('brings a token once approved', () => {
    const body = { access_token: NEW_TOKEN, data_access_expiration_time: 1644569029, expires_in: 5183999 };
    expect(readDeviceStatus(answered(body))).toMatchObject({ kind: 'issued', lifetimeSeconds: 5183999 });
  });

  test.each([
    [
      'pending',
      {
        message: 'This request requires the user to take a pending action',
        code: 31,
        error_subcode: 1349174,
        is_transient: false,
      },
    ],
    ['pending', { code: 31, message: 'Wacht' }],
    [
      'slow-down',
      { message: 'User request limit reached', code: 17, error_subcode: 1349172, is_transient: true },
    ],
    [
      'slow-down',
      { message: 'User request limit reached', code: 17, error_subcode: 1349172, is_transient: false },
    ],
    [
      'device-login-expired',
      { message: 'The session has expired', code: 463, error_subcode: 1349152, is_transient: false },
    ],
    ['device-login-expired', { message: 'Verlopen', code: 463 }],
    ['device-login-expired', { message: 'Verlopen', code: 100, error_subcode: 1349152 }],
    ['device-login-declined', { message: 'Geweigerd', code: 100, error_subcode: 1349173 }],
    ['device-login-declined', { message: 'authorization_declined', code: 100 }],
  ])('is %s: %o', (status, error) => {
    const isOver = status.startsWith('device-login');
    expect(readDeviceStatus(graphError(error))).toMatchObject(
      isOver ? { kind: 'declined', reason: status, trace: { code: error.code } } : { kind: status },
    );
  });

  test.each([
    ['doubt', 'meta-unavailable', graphError({ code: 2 })],
    ['doubt', 'meta-rate-limited', graphError({ code: 17 })],
    ['doubt', 'meta-unintelligible', answered('')],
    ['doubt', 'meta-unintelligible', answered({})],
    ['refused', 'app-credentials-refused', graphError({ code: 101 })],
    ['refused', 'ip-not-allowed', graphError({ code: 5 })],
    ['refused', 'request-refused', graphError({ code: 100, message: 'Invalid parameter' })],
  ])('is otherwise %s: %s', (kind, reason, answer) => {
    expect(readDeviceStatus(answer)).toMatchObject({ kind, reason });
  });
});

describe('permissions', () => {
  test('are told apart by their status', () => {
    const data = [
      { permission: 'public_profile', status: 'granted' },
      { permission: 'user_likes', status: 'declined' },
      { permission: 'ads_read', status: 'EXPIRED' },
      { permission: 'email', status: 'frozen' },
    ];
    expect(readPermissions(answered({ data }))).toStrictEqual({
      kind: 'known',
      granted: ['public_profile'],
      declined: ['user_likes'],
      expired: ['ads_read'],
    });
  });

  test.each([
    ['nothing', answered({}), 'meta-unintelligible'],
    [
      'a permission with markup',
      answered({ data: [{ permission: '@all', status: 'granted' }] }),
      'meta-unintelligible',
    ],
    ['an outage', graphError({ code: 2 }), 'meta-unavailable'],
  ])('are unknown after %s', (_, answer, reason) => {
    expect(readPermissions(answer)).toMatchObject({ kind: 'failed', failure: { kind: 'doubt', reason } });
  });
});

describe('who I am', () => {
  test('is an id and a name', () => {
    expect(readMe(answered({ id: '123', name: 'Someone' }))).toStrictEqual({
      kind: 'known',
      id: '123',
      name: 'Someone',
    });
  });

  test('is an id alone where the name is missing', () => {
    expect(readMe(answered({ id: 123 }))).toStrictEqual({ kind: 'known', id: '123' });
  });

  test('is unknown without an id or with an error', () => {
    expect(readMe(answered({ name: 'Someone' }))).toStrictEqual({
      kind: 'failed',
      failure: { kind: 'doubt', reason: 'meta-unintelligible' },
      trace: { status: 200 },
    });
    expect(readMe(graphError({ code: 190, error_subcode: 463 }))).toMatchObject({
      kind: 'failed',
      failure: { kind: 'dead', reason: 'expired' },
    });
  });
});

describe("a system user's token", () => {
  test('is minted without a lifetime', () => {
    expect(tokenOf(readSystemUserToken(answered({ access_token: NEW_TOKEN })) as { kind: string })).toBe(
      NEW_TOKEN,
    );
  });

  test('must end after 60 days where the business has to', () => {
    const error = {
      code: 100,
      message: '(#100) This business must use expiring tokens: set_token_expires_in_60_days has to be true',
    };
    expect(readSystemUserToken(graphError(error))).toStrictEqual({
      kind: 'must-expire',
      trace: expect.objectContaining({ status: 400, code: 100 }),
    });
  });

  test.each([
    [
      'declined',
      { code: 200, message: '(#200) Requires business_management permission to manage the object' },
    ],
    ['declined', { code: 100, message: '(#100) The application is not installed for this system user' }],
    ['declined', { code: 190, message: EXPIRED }],
    ['refused', { code: 100, message: 'Invalid appsecret_proof provided in the API argument' }],
    ['doubt', { code: 2 }],
    ['doubt', { code: 100, is_transient: true, message: 'This business must use expiring tokens' }],
  ])('is %s: %o', (kind, error) => {
    expect(readSystemUserToken(graphError(error))).toMatchObject({ kind });
  });
});
