import { describe, expect, test } from 'vitest';
import { readInspection } from '../../../src/meta/token-inspection.js';
import type { Inspection } from '../../../src/token/inspection.js';
import { APP_ID, answered, DEBUG, garbage, graphError, RECORDED_AT, undated } from './recorded.js';

function inspect(data: unknown): Inspection {
  return readInspection(answered({ data }), APP_ID);
}

function facts(data: unknown) {
  const inspection = inspect(data);
  if (inspection.kind !== 'alive') throw new Error(`expected an alive token, not ${inspection.kind}`);
  return inspection.facts;
}

describe('a valid token is alive', () => {
  test('as a short-lived user, whose answer has no issued_at', () => {
    expect(inspect(DEBUG.shortLivedUser)).toStrictEqual({
      kind: 'alive',
      at: RECORDED_AT,
      facts: {
        kind: 'user',
        appId: APP_ID,
        appName: 'oauth2-rs-f-b-web-app-demo',
        userId: '123',
        scopes: ['public_profile'],
        expiresAt: 1668754800,
        dataAccessExpiresAt: 1676526788,
      },
    });
  });

  test('as a long-lived user with its time of issue', () => {
    expect(facts(DEBUG.longLivedUser)).toMatchObject({ issuedAt: 1668750788, expiresAt: 1673934788 });
  });

  test('as a user whose token never ends while data access does', () => {
    expect(facts(DEBUG.neverEndingUser)).toMatchObject({
      granularScopes: [{ scope: 'pages_show_list', targetIds: ['105115561430000'] }],
      expiresAt: 'never',
      dataAccessExpiresAt: 1676526788,
    });
  });

  test('as a page that its profile_id names', () => {
    expect(facts(DEBUG.page)).toMatchObject({
      kind: 'page',
      profileId: '103455271248220',
      userId: '123',
      expiresAt: 1669086000,
    });
  });

  test('as a system user for whom neither clock runs', () => {
    expect(facts(DEBUG.systemUser)).toMatchObject({
      kind: 'system-user',
      expiresAt: 'never',
      dataAccessExpiresAt: 'never',
    });
  });

  test('as an app, whose answer names no dates', () => {
    expect(facts(DEBUG.app)).toStrictEqual({
      kind: 'app',
      appId: APP_ID,
      appName: 'oauth2-rs-f-b-web-app-demo',
      scopes: [],
      expiresAt: 'never',
      dataAccessExpiresAt: 'unknown',
    });
  });

  test('with ids that are numbers, as old answers have them', () => {
    const numeric = { ...DEBUG.longLivedUser, app_id: 257422819769992, user_id: 123 };
    expect(facts(numeric)).toMatchObject({ appId: APP_ID, userId: '123' });
  });

  test('with a numeric id that is too long for a number, digit by digit', () => {
    const text = JSON.stringify({ data: DEBUG.longLivedUser }).replace('"123"', '10215241773831025');
    expect(readInspection(answered(text), APP_ID)).toMatchObject({ facts: { userId: '10215241773831025' } });
  });

  test('with times that are strings of digits', () => {
    expect(facts({ ...DEBUG.longLivedUser, expires_at: '1673934788' })).toMatchObject({
      expiresAt: 1673934788,
    });
  });

  test('with fields that we do not know', () => {
    expect(facts({ ...DEBUG.longLivedUser, since_v27: { nested: [1] } })).toMatchObject({ kind: 'user' });
  });

  test('with fields that are null where they could be absent', () => {
    const sparse = { ...DEBUG.longLivedUser, issued_at: null, profile_id: null, error: null };
    expect(facts(sparse)).not.toHaveProperty('issuedAt');
  });

  test('without the date of data access, which is then unknown', () => {
    const { data_access_expires_at: _, ...rest } = DEBUG.longLivedUser;
    expect(facts(rest)).toMatchObject({ dataAccessExpiresAt: 'unknown' });
  });

  test('after a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify({ data: DEBUG.longLivedUser })}`;
    expect(readInspection(answered(text), APP_ID)).toMatchObject({ kind: 'alive' });
  });
});

describe('a token that is not valid is dead', () => {
  test.each([
    ['expired', DEBUG.expiredUser, { code: 190, subcode: 463 }],
    ['password-changed', DEBUG.passwordChanged, { code: 190, subcode: 460 }],
    ['revoked', DEBUG.loggedOut, { code: 190, subcode: 466 }],
  ] as const)('%s, as recorded', (reason, data, numbers) => {
    expect(inspect(data)).toMatchObject({
      kind: 'dead',
      reason,
      at: RECORDED_AT,
      trace: { status: 200, ...numbers },
      facts: { kind: 'user', userId: data.user_id, scopes: data.scopes },
    });
  });

  test('and its expires_at of 0 does not mean never', () => {
    expect(inspect(DEBUG.passwordChanged)).toMatchObject({ facts: { expiresAt: 'unknown' } });
  });

  test.each([
    [456, 'unreadable'],
    [458, 'app-removed'],
    [459, 'checkpoint'],
    [461, 'session-ended'],
    [462, 'session-ended'],
    [464, 'user-unconfirmed'],
    [465, 'session-ended'],
    [467, 'session-ended'],
    [468, 'session-ended'],
    [490, 'checkpoint'],
    [492, 'page-role-lost'],
    [493, 'data-access-ended'],
  ])('by sub-code %i: %s, whatever language the text is in', (subcode, reason) => {
    const error = { code: 190, message: 'Fout bij het valideren van de toegangstoken', subcode };
    expect(inspect({ ...DEBUG.expiredUser, error })).toMatchObject({ kind: 'dead', reason });
  });

  test.each([
    ['Error validating access token: Session has expired on Sunday, 14-Feb-16 15:08:25 PST.', 'expired'],
    [DEBUG.passwordChanged.error.message, 'password-changed'],
    [DEBUG.loggedOut.error.message, 'revoked'],
    ['Error validating access token: The session is invalid because the user logged out.', 'logged-out'],
    ['The session has been invalidated because the user has changed the password.', 'password-changed'],
    ['Error validating access token: Session does not match current stored session.', 'password-changed'],
    ['Invalid OAuth access token data.', 'unreadable'],
    ['This may be because the user logged out or may be due to a system error.', 'session-ended'],
    ['Error validating access token: The user has not authorized application 123456789.', 'app-removed'],
    [
      'You cannot access the app till you log in to www.facebook.com and follow the instructions given.',
      'checkpoint',
    ],
    ['The user is enrolled in a blocking, logged-in checkpoint', 'checkpoint'],
    ['Sessions for the user X are not allowed because the user is not a confirmed user.', 'user-unconfirmed'],
    ['The user must be an administrator of the page in order to impersonate it.', 'page-role-lost'],
    ['This Page access token belongs to a Page that has been deleted.', 'page-deleted'],
    [
      "Error validating access token: The access token is invalid since the user hasn't engaged the app in longer than 90 days.",
      'data-access-ended',
    ],
    ['Session key is malformed.', 'unreadable'],
    ['Malformed access token EAAtest', 'unreadable'],
  ])('without a sub-code, by its text: %s', (message, reason) => {
    const data = { ...DEBUG.longLivedUser, is_valid: false, error: { code: 190, message } };
    expect(inspect(data)).toMatchObject({ kind: 'dead', reason });
  });

  test.each([
    'Invalid OAuth access token - Cannot parse access token',
    'The access token could not be decrypted',
    'Invalid OAuth access token signature.',
    'Error validating application. Cannot get application info due to a system error.',
  ])('unreadable when it is no token at all: %s', (message) => {
    expect(inspect(garbage(message))).toStrictEqual({
      kind: 'dead',
      reason: 'unreadable',
      at: RECORDED_AT,
      facts: { kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' },
      trace: { status: 200, code: 190 },
    });
  });

  test("of an app that is no longer the user's, by its older code too", () => {
    const data = { ...DEBUG.longLivedUser, is_valid: false, error: { code: 412, message: 'Not installed' } };
    expect(inspect(data)).toMatchObject({ kind: 'dead', reason: 'app-removed' });
  });

  test('expired when only its date tells', () => {
    const error = { code: 190, message: 'Sessie verlopen' };
    expect(inspect({ ...DEBUG.expiredUser, error })).toMatchObject({ kind: 'dead', reason: 'expired' });
  });

  test('is expired by its date where it has no error at all', () => {
    const { error: _, ...silent } = DEBUG.expiredUser;
    expect(inspect(silent)).toMatchObject({ kind: 'dead', reason: 'expired' });
  });

  test('unreadable when nothing tells and Meta cannot name its app', () => {
    expect(inspect(garbage('Onleesbaar'))).toMatchObject({ kind: 'dead', reason: 'unreadable' });
  });

  test.each([
    ['while its date is to come', DEBUG.longLivedUser.expires_at],
    ['with a date of 0', 0],
    ['without a date', undefined],
  ])('ended without a reason when nothing tells why, %s', (_, expires_at) => {
    const error = { code: 190, message: 'Ongeldig' };
    expect(inspect({ ...DEBUG.longLivedUser, is_valid: false, error, expires_at })).toMatchObject({
      kind: 'dead',
      reason: 'session-ended',
    });
  });

  test('expired in the very second of its date', () => {
    const error = { code: 190, message: 'Ongeldig' };
    const data = { ...DEBUG.longLivedUser, is_valid: false, error, expires_at: RECORDED_AT };
    expect(inspect(data)).toMatchObject({ kind: 'dead', reason: 'expired' });
  });

  test('is in doubt when not even an error is there: death needs a reason', () => {
    const doubt = { kind: 'doubt', reason: 'meta-gives-no-reason' };
    for (const error of [undefined, null, {}])
      expect(inspect({ ...DEBUG.longLivedUser, is_valid: false, error })).toMatchObject(doubt);
  });
});

describe('Meta refuses us, and says nothing of the token', () => {
  const application = 'Error validating application. Cannot get application info due to a system error.';
  const wanted =
    '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app';
  test.each([
    [
      'other-app',
      { code: 100, message: '(#100) The App_id in the input_token did not match the Viewing App' },
    ],
    ['app-credentials-refused', { code: 190, message: 'Invalid OAuth access token signature.' }],
    ['app-credentials-refused', { code: 101, message: application }],
    ['app-credentials-refused', { code: 190, message: application }],
    ['app-credentials-refused', { code: 101, message: 'Missing client_id parameter.' }],
    ['app-credentials-refused', { code: 1, message: 'Error validating client secret.' }],
    ['app-credentials-refused', { code: 100, message: wanted }],
    ['ip-not-allowed', { code: 5, message: "This IP can't make requests for that application." }],
    ['app-disabled', { code: 200, message: 'API access blocked.' }],
    [
      'app-disabled',
      { code: 200, message: 'API access deactivated. To reactivate, go to the app dashboard.' },
    ],
    [
      'app-secret-proof-missing',
      { code: 100, message: 'API calls from the server require an appsecret_proof argument' },
    ],
    [
      'app-secret-proof-refused',
      { code: 100, message: 'Invalid appsecret_proof provided in the API argument' },
    ],
    ['meta-permission-refused', { code: 3, message: 'Unknown method' }],
    [
      'meta-permission-refused',
      { code: 10, message: 'Application does not have permission for this action' },
    ],
    ['app-credentials-refused', { code: 190, error_subcode: 463 }],
    [
      'app-credentials-refused',
      { code: 190, message: 'Invalid OAuth access token - Debug only access token' },
    ],
    ['blocked-by-policy', { code: 368, message: 'The action attempted has been deemed abusive' }],
  ] as const)('%s: %o', (reason, error) => {
    expect(readInspection(graphError(error), APP_ID)).toStrictEqual({
      kind: 'refused',
      reason,
      at: RECORDED_AT,
      trace: expect.objectContaining({ status: 400, code: error.code }),
    });
  });

  test('a token of another app names its owner where Meta does', () => {
    expect(inspect({ ...DEBUG.longLivedUser, app_id: '999' })).toStrictEqual({
      kind: 'refused',
      reason: 'other-app',
      ownerAppId: '999',
      at: RECORDED_AT,
      trace: { status: 200 },
    });
  });

  test('a dead token of another app is another app first', () => {
    expect(inspect({ ...DEBUG.expiredUser, app_id: '999' })).toMatchObject({ reason: 'other-app' });
  });

  test.each([
    ['blocked', { code: 200, message: 'API access blocked.' }, 'app-disabled'],
    ['deleted', { code: 190, message: 'Application has been deleted.' }, 'app-deleted'],
  ])('an app that is %s is told inside the data too', (_, error, reason) => {
    const data = { ...DEBUG.longLivedUser, is_valid: false, error };
    expect(inspect(data)).toMatchObject({ kind: 'refused', reason });
  });
});

describe('doubt changes nothing', () => {
  test('no answer at all has no date', () => {
    const lost = { kind: 'unanswered', reason: 'unreachable', trace: { network: 'ECONNREFUSED' } } as const;
    expect(readInspection(lost, APP_ID)).toStrictEqual({
      kind: 'doubt',
      reason: 'meta-unreachable',
      trace: { network: 'ECONNREFUSED' },
    });
  });

  test.each([
    ['nothing', ''],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['a string', '"EAAtest"'],
    ['data that is null', '{"data":null}'],
    ['empty data', '{"data":{}}'],
    ['a list as data', '{"data":[]}'],
    ['a page of HTML', '<html><body>Sorry, something went wrong.</body></html>'],
    ['half an answer', '{"data":{"app_id":"2574'],
    ['the urlencoded answers of 2012', 'access_token=EAAtest&expires=5184000'],
  ])('%s is no answer', (_, text) => {
    expect(readInspection(answered(text), APP_ID)).toStrictEqual({
      kind: 'doubt',
      reason: 'meta-unintelligible',
      at: RECORDED_AT,
      trace: { status: 200 },
    });
  });

  test.each([
    ['is_valid is a string', { is_valid: 'true' }],
    ['is_valid is a number', { is_valid: 1 }],
    ['is_valid is missing', { is_valid: undefined }],
    ['the app is missing', { app_id: undefined }],
    ['the app is no number', { app_id: 'abc' }],
    ['the kind is missing', { type: undefined }],
    ['the kind is new', { type: 'AGENT' }],
    ['the user is missing', { user_id: undefined }],
    ['the user is null', { user_id: null }],
    ['the user is empty', { user_id: '' }],
    ['the user is 0', { user_id: 0 }],
    ['the user is an object', { user_id: { id: '123' } }],
    ['the expiry is missing', { expires_at: undefined }],
    ['the expiry is in milliseconds', { expires_at: 1673934788000 }],
    ['the expiry is negative', { expires_at: -1 }],
    ['the expiry is a fraction', { expires_at: 1673934788.5 }],
    ['the expiry is after the year 2200', { expires_at: 7258118401 }],
    ['the expiry is a word', { expires_at: 'never' }],
    ['the expiry is a date in words', { expires_at: '2023-01-17T05:53:08+0000' }],
    ['the expiry has passed although the token is valid', { expires_at: RECORDED_AT }],
    ['the end of data access is in milliseconds', { data_access_expires_at: 1676526788000 }],
    ['the time of issue is negative', { issued_at: -5 }],
    ['the scopes are missing', { scopes: undefined }],
    ['the scopes are a string', { scopes: 'ads_read' }],
    ['a scope is a number', { scopes: [1] }],
    ['a valid token has an error', { error: { code: 190, message: 'Session has expired', subcode: 463 } }],
  ])('a shape that we do not know is no proof: %s', (_, change) => {
    expect(inspect({ ...DEBUG.longLivedUser, ...change })).toMatchObject({
      kind: 'doubt',
      reason: 'meta-unintelligible',
    });
  });

  test('a page that says not which page it is', () => {
    expect(inspect({ ...DEBUG.page, profile_id: undefined })).toMatchObject({ kind: 'doubt' });
  });

  test('a system user without an id', () => {
    expect(inspect({ ...DEBUG.systemUser, user_id: undefined })).toMatchObject({ kind: 'doubt' });
  });

  test('a valid token in an answer without a date', () => {
    expect(readInspection(undated({ data: DEBUG.longLivedUser }), APP_ID)).toStrictEqual({
      kind: 'doubt',
      reason: 'meta-unintelligible',
      trace: { status: 200 },
    });
  });

  test('a dead token in an answer without a date', () => {
    expect(readInspection(undated({ data: DEBUG.expiredUser }), APP_ID)).toMatchObject({ kind: 'doubt' });
  });

  test.each([
    ['an unknown code', { code: 987, message: 'What is this' }, 'meta-error-unknown'],
    ['no code at all', { message: 'What is this' }, 'meta-error-unknown'],
    ['a transient error', { code: 190, is_transient: true }, 'meta-unavailable'],
    ['an outage', { code: 2, message: 'Service temporarily unavailable' }, 'meta-unavailable'],
    ['a rate limit', { code: 4 }, 'meta-rate-limited'],
    ['a wrong parameter', { code: 100, message: 'Invalid parameter' }, 'meta-error-unknown'],
    ['bad app credentials, of which only the top level may speak', { code: 101 }, 'meta-error-unknown'],
  ])('an invalid token whose error is not about a session: %s', (_, error, reason) => {
    const data = { ...DEBUG.longLivedUser, is_valid: false, error };
    expect(inspect(data)).toMatchObject({ kind: 'doubt', reason });
  });

  test.each([
    ['an unknown code', { code: 987 }, 400, 'meta-error-unknown'],
    ['an unknown code with an outage', { code: 987 }, 503, 'meta-unavailable'],
    ['code 1', { code: 1, message: 'An unknown error has occurred.' }, 500, 'meta-unavailable'],
    ['code 2', { code: 2, message: '(#2) Service temporarily unavailable' }, 500, 'meta-unavailable'],
    [
      'a transient error that looks like a dead token',
      { code: 190, is_transient: true },
      400,
      'meta-unavailable',
    ],
    [
      'a refused POST',
      { code: 100, error_subcode: 33, message: 'Unsupported post request.' },
      400,
      'meta-error-unknown',
    ],
    ['an unknown parameter error', { code: 100, message: 'Ongeldige parameter' }, 400, 'meta-error-unknown'],
  ])('a top-level error that proves nothing: %s', (_, error, status, reason) => {
    expect(readInspection(graphError(error, status), APP_ID)).toMatchObject({ kind: 'doubt', reason });
  });
});
