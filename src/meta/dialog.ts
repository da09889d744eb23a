import type { AuthorizationResponse } from '../token/config.js';
import type { Platform } from '../token/platform.js';
import type { LoginFailure } from '../token/reason.js';

type FailedDialog = Extract<AuthorizationResponse, { kind: 'failure' }>;

/**
 * Why a dialog ended without a code: by its error code, then by its text, which Instagram shows without a code. Sources: reports,
 * among them https://github.com/fbsamples/threads_api/issues/13, /issues/18 and /issues/32 (Threads),
 * https://github.com/pdir/social-feed-bundle/issues/105 and https://github.com/gitroomhq/postiz-app/issues/720 (Instagram).
 */
export function dialogFailure(
  { reason, errorCode, errorMessage = '' }: FailedDialog,
  platform: Platform,
): LoginFailure {
  if (reason !== 'login-refused' && reason !== 'login-unreadable') return reason;
  const byNumber = BY_NUMBER.get(errorCode ?? 0);
  if (byNumber !== undefined) return byNumber;
  const isSaid = ([, words, of]: (typeof BY_WORDS)[number]) =>
    words.test(errorMessage) && (of === undefined || of.includes(platform));
  return BY_WORDS.find(isSaid)?.[0] ?? reason;
}

const BY_NUMBER: ReadonlyMap<number, LoginFailure> = new Map([
  [1349048, 'domain-not-in-app-domains'],
  [1349126, 'app-in-development'],
  [1349168, 'redirect-uri-not-listed'],
  [1349186, 'login-suspended'],
  [1349187, 'redirect-uri-not-https'],
  [1349220, 'login-suspended'],
  [1349245, 'tester-not-accepted'],
  [4476002, 'app-of-other-platform'],
]);

/** `of`: where the words mean that; elsewhere another page has them too. */
const BY_WORDS: readonly (readonly [LoginFailure, RegExp, of?: readonly Platform[]])[] = [
  ['tester-not-accepted', /Insufficient developer role/i],
  ['app-in-development', /in development mode|App Not Set ?up/i],
  ['redirect-uri-not-listed', /Invalid redirect_uri|URL blocked|redirect URI is not whitelisted/i],
  ['redirect-uri-not-https', /Insecure Login Blocked/i],
  ['domain-not-in-app-domains', /isn't included in the app's domains/i],
  ['scope-invalid', /Invalid Scopes?\b/i],
  ['app-of-other-platform', /Invalid platform app/i],
  // Instagram's page for an app ID that it does not know.
  ['app-of-other-platform', /this page isn['’]t available/i, ['instagram']],
  ['app-of-other-platform', /No app ID was sent/i, ['threads']],
  // Facebook also says this about an app that it disabled.
  ['app-in-development', /\bapp (is )?not active\b/i, ['instagram', 'threads']],
];
