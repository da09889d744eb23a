import { describe, expect, it } from 'vitest';
import { dialogFailure } from '../../../src/meta/dialog.js';
import type { Platform } from '../../../src/token/platform.js';

const failed = (changes: { errorCode?: number; errorMessage?: string }, platform: Platform = 'facebook') =>
  dialogFailure({ kind: 'failure', reason: 'login-refused', ...changes }, platform);

describe('A dialog that ended with an error', () => {
  it.each([
    [1_349_048, 'domain-not-in-app-domains'],
    [1_349_126, 'app-in-development'],
    [1_349_168, 'redirect-uri-not-listed'],
    [1_349_186, 'login-suspended'],
    [1_349_187, 'redirect-uri-not-https'],
    [1_349_220, 'login-suspended'],
    [1_349_245, 'tester-not-accepted'],
    [4_476_002, 'app-of-other-platform'],
    [1_399_999, 'login-refused'],
  ] as const)('is read by its number, in any language: %i is %s', (errorCode, reason) => {
    expect(failed({ errorCode, errorMessage: 'Alles anders' })).toBe(reason);
  });

  it.each([
    ['Insufficient developer role', 'tester-not-accepted'],
    ['This app is in development mode', 'app-in-development'],
    [
      "App Not Set Up: This app is still in development mode, and you don't have access to it.",
      'app-in-development',
    ],
    ['Invalid Request: Request parameters are invalid: Invalid redirect_uri', 'redirect-uri-not-listed'],
    [
      "URL blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings.",
      'redirect-uri-not-listed',
    ],
    [
      "Can't load URL: The domain of this URL isn't included in the app's domains.",
      'domain-not-in-app-domains',
    ],
    [
      "Insecure Login Blocked: You can't get an access token from an insecure page.",
      'redirect-uri-not-https',
    ],
    ['Invalid Scopes: ads_reed. This message is only shown to developers.', 'scope-invalid'],
    ['Invalid scope: []', 'scope-invalid'],
    ['Invalid platform app', 'app-of-other-platform'],
    ['Something went sideways', 'login-refused'],
    // On Facebook of an app in development mode, and of one that Meta switched off.
    ['The app is not active', 'login-refused'],
  ] as const)('is read by its words where it has no number: %s', (errorMessage, reason) => {
    expect(failed({ errorMessage })).toBe(reason);
  });

  it.each([
    [
      "Sorry, this page isn't available. The link you followed may be broken",
      'instagram',
      'app-of-other-platform',
    ],
    ['Sorry, this page isn’t available.', 'instagram', 'app-of-other-platform'],
    ["Sorry, this page isn't available.", 'threads', 'login-refused'],
    ["Sorry, this page isn't available.", 'facebook', 'login-refused'],
    ['No app ID was sent with the request.', 'threads', 'app-of-other-platform'],
    ['The app is not active', 'instagram', 'app-in-development'],
    ['App not active', 'threads', 'app-in-development'],
    ['The map is not active', 'threads', 'login-refused'],
  ] as const)(
    'is read by words that mean something on one platform only: %s, %s',
    (errorMessage, of, reason) => {
      expect(failed({ errorMessage }, of)).toBe(reason);
    },
  );

  it('is no refusal where the person cancelled', () => {
    expect(
      dialogFailure(
        { kind: 'failure', reason: 'login-cancelled', errorMessage: 'Invalid Scopes' },
        'facebook',
      ),
    ).toBe('login-cancelled');
  });
});

describe('A page that could not be read as an answer', () => {
  const unreadable = { kind: 'failure', reason: 'login-unreadable' } as const;

  it('is read by its words all the same', () => {
    const errorMessage = 'Insufficient developer role';
    expect(dialogFailure({ ...unreadable, errorMessage }, 'threads')).toBe('tester-not-accepted');
  });

  it('stays one where it says nothing', () => {
    expect(dialogFailure(unreadable, 'threads')).toBe('login-unreadable');
  });
});
