import type { DeathReason, MetaDoubt, MetaRefusal } from './inspection.js';
import type { NetworkFailure } from './network-failure.js';
import type { Outcome } from './outcome.js';
import type { GitHubProblemReason } from './problem.js';

/** Why a living token is left as it is. */
export type KeepReason = 'never-expires' | 'page-token' | 'app-token' | 'not-due';

/** Why an exchange changed nothing although nothing failed. */
type HeldReason = 'same-date' | 'exchange-declined' | 'same-string' | 'lasts-already' | 'short-lived';

/** What is wrong with a token that Meta issued to replace a good one. */
export type RejectReason =
  | 'new-token-dead'
  | 'new-token-other-app'
  | 'new-token-other-user'
  | 'new-token-other-kind'
  | 'new-token-other-page'
  | 'new-token-lacks-scopes'
  | 'new-token-lacks-assets'
  | 'new-token-data-access'
  | 'new-token-ends-earlier'
  | 'new-token-expiry-unknown'
  | 'new-token-short-lived'
  | 'new-token-unproved';

/** Why Meta gave no token for the code that a login brought. Each has a fix of its own. */
export type CodeProblem =
  | 'code-used'
  | 'code-not-found'
  | 'code-expired'
  | 'code-malformed'
  | 'redirect-uri-differs'
  | 'redirect-uri-not-absolute'
  | 'domain-not-in-app-domains'
  | 'app-in-development'
  | 'redirect-uri-not-listed'
  | 'app-of-other-platform';

/** Why a person's login brought no token. */
export type LoginFailure =
  | CodeProblem
  | DialogProblem
  | 'login-cancelled'
  | 'no-answer'
  | 'login-refused'
  | 'login-unreadable'
  | 'login-unavailable'
  | 'state-missing'
  | 'address-of-other-origin'
  | 'state-wrong'
  | 'state-expired'
  | 'client-token-refused'
  | 'device-login-declined'
  | 'device-login-expired'
  | 'login-interrupted'
  | 'identity-unknown';

/** Why one outcome was reached, as a stable word: the `reason` of the report and the code in the log. */
export type Reason =
  | KeepReason
  | HeldReason
  | RejectReason
  | LoginFailure
  | DeathReason
  | MetaRefusal
  | MetaDoubt
  | GitHubProblemReason
  | 'refreshed'
  | 'would-refresh'
  | 'repaired'
  | 'reauthorized'
  | 'newer-token-stored'
  | 'local-token-older'
  | 'clocks-disagree'
  | 'other-user'
  | 'missing-scopes'
  | 'asset-refused'
  | 'ad-account-not-active'
  | 'ends-soon'
  | 'refresh-declined'
  | 'data-access-ends'
  | 'credential-ends'
  | 'target-not-written'
  | 'issue-not-written'
  | 'input-invalid'
  | 'event-refused'
  | 'unexpected'
  | NetworkReason
  | 'api-version-ends'
  | 'api-version-upgraded'
  | 'app-token-scopes'
  | 'system-user-must-expire'
  | 'system-user-declined';

/** The connection to a service failed, and how. */
export type NetworkReason = `${'meta' | 'github'}-${NetworkFailure}`;

/** What Meta's login names by number (`error_code`) when it ends without a code. */
type DialogProblem =
  | 'redirect-uri-not-listed'
  | 'redirect-uri-not-https'
  | 'login-suspended'
  | 'scope-invalid'
  | 'app-of-other-platform'
  | 'tester-not-accepted';

/** One thing that the run found, and how severe it is. */
export interface Finding {
  readonly outcome: Outcome;
  readonly reason: Reason;
}

/** The code that a person can search for: `RMT-PASSWORD-CHANGED`. */
export function codeOf(reason: Reason): string {
  return `RMT-${reason.toUpperCase()}`;
}
