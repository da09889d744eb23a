import type { AuthorizationResponse } from '../token/config.js';
import type { LoginFailure } from '../token/reason.js';

type FailedDialog = Extract<AuthorizationResponse, { kind: 'failure' }>;

/**
 * Why a dialog ended without a code: by the number that it gave, then by its words, which Instagram shows without a number.
 * Sources: reports, among them https://github.com/fbsamples/threads_api/issues/13, /issues/18 and /issues/32 (Threads),
 * https://github.com/pdir/social-feed-bundle/issues/105 (Instagram).
 */
export function dialogFailure({ reason, errorCode, errorMessage = '' }: FailedDialog): LoginFailure {
  if (reason !== 'login-refused' && reason !== 'login-unreadable') return reason;
  const byNumber = errorCode === undefined ? undefined : BY_NUMBER.get(errorCode);
  return byNumber ?? BY_WORDS.find(([, words]) => words.test(errorMessage))?.[0] ?? reason;
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

const BY_WORDS: readonly (readonly [LoginFailure, RegExp])[] = [
  ['tester-not-accepted', /Insufficient developer role/i],
  ['app-in-development', /in development mode|App Not Set ?up/i],
  ['redirect-uri-not-listed', /Invalid redirect_uri|URL blocked|redirect URI is not whitelisted/i],
  ['redirect-uri-not-https', /Insecure Login Blocked/i],
  ['domain-not-in-app-domains', /isn't included in the app's domains/i],
  ['scope-invalid', /Invalid Scopes?\b/i],
  ['app-of-other-platform', /Invalid platform app/i],
];
