import type { Reason } from '../token/reason.js';
import { shellWord } from './escape.js';

/** Hints for `system-user`, because a login's would name options that it does not have. */
const HINTS: Partial<Readonly<Record<Reason, string>>> = {
  'new-token-lacks-scopes':
    'Nothing was stored. Start again with every needed permission in --scope; the app must have each of them.',
  'new-token-lacks-assets':
    'Nothing was stored. Compare the ID with the one that Meta shows, assign the asset to the system user (Business settings, Users, System users, Assign assets: https://business.facebook.com/settings/system-users), check that --scope has the permission for it, and start again.',
  'new-token-other-kind':
    'Nothing was stored. Check --system-user: the token that Meta made is not one of a system user.',
};

/** That the token is of another system user than the one that was named. `made`: as far as Meta tells. */
export function otherSystemUser(made: string | undefined, named: string): string {
  return made === undefined
    ? `Meta does not say whose token it made, so nothing shows that it is one of ${named}.`
    : `Meta made a token of user ${made}, not of ${named}.`;
}

/** The hint for a token of another system user than the named one. `made`: whose it is, in this app. */
export function otherSystemUserHint(made: string | undefined): string {
  return made === undefined
    ? 'Nothing was stored.'
    : `Nothing was stored. If ${made} is the ID of that system user in this app, start again with --expected-user-id ${made}; else correct --system-user.`;
}

/** The hint for a token that was not created because it would lack `lost`, which the stored token has or which is required. */
export function unmintedHint(lost: readonly string[], scopes: readonly string[]): string {
  return `No token was created. Start again with --scope ${shellWord([...scopes, ...lost].join(','))}; the app must have each of them.`;
}

/** The hint for a system user's token that was created but not stored. `hint` is a login's. */
export function unstoredHint(reason: Reason, hint: string): string {
  return `${HINTS[reason] ?? hint} The token that was created is not stored anywhere; "Revoke tokens" beside the system user revokes it, and all others of that user.`;
}
