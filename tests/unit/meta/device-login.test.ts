import { describe, expect, test } from 'vitest';
import { readDeviceStart, readDeviceStatus } from '../../../src/meta/device-login.js';
import { Secret } from '../../../src/token/secret.js';
import { answered, fakeToken, graphError } from './recorded.js';

const NEW_TOKEN = fakeToken('New');

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

  // The address becomes a link for people: Meta's page for codes, or a rehearsal's.
  test.each([
    ['started', 'https://facebook.com/device'],
    ['started', 'https://m.facebook.com/device/'],
    ['started', 'http://127.0.0.1:8080/device'],
    ['doubt', 'https://evil.example/device'],
    ['doubt', 'https://evilfacebook.com/device'],
    ['doubt', 'https://www.facebook.com.evil.example/device'],
    ['doubt', 'http://www.facebook.com/device'],
    ['doubt', 'https://www.facebook.com:8443/device'],
    ['doubt', 'https://www.facebook.com:99999/device'],
    ['doubt', 'https://www.facebook.com/device?next=1'],
    ['doubt', 'see https://www.facebook.com/device'],
    ['doubt', 'xhttp://127.0.0.1:8080/device'],
  ])('is %s with the address %s', (kind, verification_uri) => {
    expect(readDeviceStart(answered({ ...started, verification_uri })).kind).toBe(kind);
  });

  // RFC 8628, section 3.2
  test('is asked for every five seconds where Meta names no interval', () => {
    const start = readDeviceStart(answered({ ...started, interval: undefined }));
    expect(start).toMatchObject({ kind: 'started', intervalSeconds: 5 });
  });

  test('takes numbers that are strings of digits', () => {
    const start = readDeviceStart(answered({ ...started, expires_in: '420', interval: '7' }));
    expect(start).toMatchObject({ lifetimeSeconds: 420, intervalSeconds: 7 });
  });

  test('is refused without a client token', () => {
    const error = { code: 190, message: '(#190) This method must be called with a client access token' };
    expect(readDeviceStart(graphError(error))).toMatchObject({
      kind: 'declined',
      reason: 'client-token-refused',
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
    ['declined', 'client-token-refused', graphError({ code: 101 })],
    ['declined', 'client-token-refused', graphError({ code: 190, message: 'Ongeldig' })],
    ['refused', 'ip-not-allowed', graphError({ code: 5 })],
    ['refused', 'request-refused', graphError({ code: 100, message: 'Invalid parameter' })],
  ])('is otherwise %s: %s', (kind, reason, answer) => {
    expect(readDeviceStatus(answer)).toMatchObject({ kind, reason });
  });
});
