import type { DeathReason, MetaRefusal, TokenFacts, UnknownRefusal } from './inspection.js';
import { missingScopes, type Policy, scopesRuledByDataAccess } from './policy.js';
import type { GitHubProblem } from './problem.js';
import type { RefusedAsset } from './reach.js';
import type { Reason } from './reason.js';
import { DAY, type EpochSeconds, endsWithin, isDate } from './time.js';

/** One problem that a person must solve. */
export type Alert =
  | { readonly kind: 'dead'; readonly reason: DeathReason }
  /** `ofApp`: an app's own token, which never has any. */
  | { readonly kind: 'missing-scopes'; readonly scopes: readonly string[]; readonly ofApp?: true }
  | {
      readonly kind: 'refused-by-meta';
      readonly reason: MetaRefusal | 'other-user' | UnknownRefusal;
      readonly ownerAppId?: string;
    }
  | { readonly kind: 'asset-refused'; readonly assets: readonly RefusedAsset[] }
  | { readonly kind: 'ends-soon'; readonly endsAt: EpochSeconds; readonly why: EndsSoonReason }
  /** The token's end is unknown, and its platform declines to refresh it. */
  | { readonly kind: 'refresh-declined' }
  | { readonly kind: 'data-access'; readonly endsAt: EpochSeconds; readonly scopes: readonly string[] }
  | { readonly kind: 'github-credential'; readonly problem: GitHubProblem }
  | { readonly kind: 'github-credential-ends'; readonly endsAt: EpochSeconds }
  | {
      readonly kind: 'target';
      readonly targets: readonly {
        readonly location: string;
        readonly why: string;
        readonly hint: string;
        readonly login?: true;
        readonly scopes?: readonly string[];
      }[];
    };

/** Whether Meta has ended the token that the secret holds. */
export function isDead(alerts: readonly Alert[]): boolean {
  return alerts.some(({ kind }) => kind === 'dead');
}

/** Why a token that ends soon was not extended. */
export type EndsSoonReason =
  | 'same-date'
  | 'exchange-declined'
  | 'blocked-by-policy'
  | 'short-lived'
  | 'not-extended'
  | 'page-token'
  /** It is new, and still ends soon. */
  | 'ends-all-the-same';

/** Refusals that wrong input beside the token can cause. */
const GIVEN_WRONGLY: ReadonlySet<Reason> = new Set(['app-credentials-refused', 'other-app', 'other-user']);

/** Without the place, nothing said about its token means anything. */
const NO_SUCH_PLACE: ReadonlySet<Reason> = new Set(['not-found', 'secret-missing']);

/** Alerts that a mistyped option can cause, but that can also arise by themselves. */
const MAY_BE_MISTYPED: ReadonlySet<Alert['kind']> = new Set([
  'missing-scopes',
  'asset-refused',
  'github-credential',
  'github-credential-ends',
]);

/**
 * Whether alerts are about the command's input and not about the stored token, so that the command has to be started again with
 * other input. `isWatched`: a person at the terminal may have mistyped what could be either (an unreadable token, a required
 * permission or asset, a GitHub token that is refused or ends).
 */
export function isAboutWhatWasGiven(alerts: readonly Alert[], isWatched: boolean): boolean {
  if (alerts.some((alert) => NO_SUCH_PLACE.has(reasonOf(alert)))) return true;
  return alerts.length > 0 && alerts.every((alert) => isGiven(alert, isWatched));
}

function isGiven(alert: Alert, isWatched: boolean): boolean {
  if (alert.kind === 'refused-by-meta') return GIVEN_WRONGLY.has(alert.reason);
  const mayBeMistyped = MAY_BE_MISTYPED.has(alert.kind) || reasonOf(alert) === 'unreadable';
  return isWatched && mayBeMistyped;
}

/** The days left at which people are notified again; 0 means dead. */
export const LEVELS = [14, 7, 3, 1, 0] as const;
export type Level = (typeof LEVELS)[number];

/** The texts of one secret's issue while a person is needed. All but `title` are Markdown; the comments are one sentence each. */
export interface IssueText {
  /** At most 80 characters. Holds a date or a state, so the issue must not be looked up by it. */
  readonly title: string;
  readonly body: string;
  readonly level: Level;
  /** Posted when the alert becomes more urgent. */
  readonly comment: string;
  /** Posted on an issue that a person closed, when the alert becomes more urgent. */
  readonly reopenComment: string;
}

/** The level of one alert at `now`. Without a deadline people are notified once, at the first level. */
export function levelOf(alert: Alert, now: EpochSeconds): Level {
  switch (alert.kind) {
    case 'dead':
    case 'missing-scopes':
      return 0;
    case 'ends-soon':
    case 'data-access':
    case 'github-credential-ends':
      return levelOfDeadline(alert.endsAt, now);
    case 'refused-by-meta':
    case 'asset-refused':
    case 'refresh-declined':
    case 'github-credential':
    case 'target':
      return 14;
  }
}

/** The most severe level of several alerts. */
export function mostSevereLevel(alerts: readonly Alert[], now: EpochSeconds): Level {
  const levels = alerts.map((alert) => levelOf(alert, now));
  return LEVELS.findLast((level) => levels.includes(level)) ?? 14;
}

function levelOfDeadline(endsAt: EpochSeconds, now: EpochSeconds): Level {
  const days = (endsAt - now) / DAY;
  if (days <= 0) return 0;
  if (days <= 1) return 1;
  if (days <= 3) return 3;
  return days <= 7 ? 7 : 14;
}

/**
 * Alerts that follow from the stored token's own facts, whatever the run did. `would-extend`: a dry run that would have given it a
 * later date.
 */
export function alertsOfLivingToken(
  facts: TokenFacts,
  policy: Policy,
  now: EpochSeconds,
  notExtended: EndsSoonReason | 'would-extend',
): readonly Alert[] {
  const alerts: Alert[] = [];
  const lacking = missingScopes(facts.scopes, policy);
  if (lacking.length > 0) {
    const ofApp = facts.kind === 'app' ? ({ ofApp: true } as const) : {};
    alerts.push({ kind: 'missing-scopes', scopes: lacking, ...ofApp });
  }
  if (
    notExtended !== 'would-extend' &&
    isDate(facts.expiresAt) &&
    endsWithin(facts.expiresAt, policy.warnBeforeDays, now)
  ) {
    alerts.push({
      kind: 'ends-soon',
      endsAt: facts.expiresAt,
      why: facts.kind === 'page' ? 'page-token' : notExtended,
    });
  }
  const ruled = scopesRuledByDataAccess(facts.scopes);
  const dataAccess = facts.dataAccessExpiresAt;
  if (ruled.length > 0 && isDate(dataAccess) && endsWithin(dataAccess, policy.warnBeforeDays, now)) {
    alerts.push({ kind: 'data-access', endsAt: dataAccess, scopes: ruled });
  }
  return alerts;
}

/** The alert for a GitHub credential that is about to end. */
export function alertsOfCredential(
  endsAt: EpochSeconds | undefined,
  policy: Policy,
  now: EpochSeconds,
): readonly Alert[] {
  return isDate(endsAt) && endsWithin(endsAt, policy.warnBeforeDays, now)
    ? [{ kind: 'github-credential-ends', endsAt }]
    : [];
}

/** The reason that an alert adds to the report. */
export function reasonOf(alert: Alert): Reason {
  switch (alert.kind) {
    case 'dead':
    case 'refused-by-meta':
      return alert.reason;
    case 'missing-scopes':
      return alert.ofApp ? 'app-token-scopes' : 'missing-scopes';
    case 'asset-refused':
      return 'asset-refused';
    case 'ends-soon':
      return 'ends-soon';
    case 'refresh-declined':
      return 'refresh-declined';
    case 'data-access':
      return 'data-access-ends';
    case 'github-credential':
      return alert.problem.reason;
    case 'github-credential-ends':
      return 'credential-ends';
    case 'target':
      return 'target-not-written';
  }
}
