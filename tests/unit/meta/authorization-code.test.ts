import { describe, expect, test } from 'vitest';
import { readCodeExchange } from '../../../src/meta/authorization-code.js';
import { answered, fakeToken, graphError } from './recorded.js';

const NEW_TOKEN = fakeToken('New');
const UNKNOWN_APPLICATION =
  'Error validating application. Cannot get application info due to a system error.';

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
    // Without its second sentence it names no cause.
    ['code-not-found', { code: 400, message: 'Error validating verification code.' }],
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
    ['redirect-uri-not-listed', { code: 400, message: 'redirect_uri does not match registered' }],
    ['app-of-other-platform', { code: 400, message: 'Invalid platform app' }],
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
