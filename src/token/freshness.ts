import type { Inspection } from './inspection.js';
import type { SecretLocation } from './location.js';
import type { GitHubProblem } from './problem.js';
import type { Reason } from './reason.js';
import { clocksAgree, DAY, type EpochSeconds, isDate } from './time.js';

/** Whether the run may act on the token in its hands. */
export type Freshness =
  | { readonly kind: 'current' }
  /** A newer token was stored since this run was created. */
  | { readonly kind: 'superseded' }
  /** Nobody can tell, so nothing is done and nobody is told that a token is dead. */
  | {
      readonly kind: 'unknown';
      readonly outcome: 'inconclusive' | 'misconfigured';
      readonly reason: Reason;
      /** What GitHub did not tell. */
      readonly problem?: GitHubProblem;
    };

/** When the run was created, by GitHub's clock. `none`: it is no run of GitHub Actions, so it never waited with a token. */
export type RunCreation =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly createdAt: EpochSeconds; readonly at: EpochSeconds }
  | { readonly kind: 'unknown'; readonly problem: GitHubProblem };

/** What was seen of the secret that the token came from. */
type SourceSeen =
  | {
      readonly kind: 'open';
      readonly updatedAt?: EpochSeconds;
      /** GitHub's clock when it told that. */
      readonly seenAt?: EpochSeconds;
      /** GitHub's clock when it told of the place. */
      readonly at: EpochSeconds;
    }
  | { readonly kind: 'closed'; readonly problem: GitHubProblem };

export interface Seen {
  readonly location: SecretLocation;
  readonly source: SourceSeen;
  readonly run: RunCreation;
  /** Meta's clock, where it answered. */
  readonly metaAt: EpochSeconds | undefined;
  /** What Meta said of the token. */
  readonly token: Inspection['kind'];
}

/** No run waits longer: GitHub ends what has waited for a runner, a review or a timer for 35 days at the latest (docs.github.com, "Usage limits"). */
const LONGEST_WAIT = 35 * DAY;
/** A re-run keeps the time of the first, may be started for 30 days, and then wait as long as any (docs.github.com, "Re-running workflows and jobs"). */
const OLDEST_RUN = 30 * DAY + LONGEST_WAIT;
/** GitHub's servers may stamp a little later than the one that answers. */
const STAMP_TOLERANCE = 60;
/** What began so lately has waited for nothing that a person could have answered. */
const JUST_CREATED = 600;

const CURRENT: Freshness = { kind: 'current' };
const CLOCKS: Freshness = { kind: 'unknown', outcome: 'inconclusive', reason: 'clocks-disagree' };

/**
 * GitHub gives a run its repository's and organization's secrets when it is queued, an environment's when its job starts
 * (https://docs.github.com/en/actions/reference/security/secrets). So a run that waited may hold a token that is no longer the stored
 * one. Only times of GitHub's are compared here, and none of a clock that disagrees with Meta's.
 */
export function freshnessOf({ location, source, run, metaAt, token }: Seen): Freshness {
  const clocks = [
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: what is no time is compared with nothing
    ...(source.kind === 'open' ? [source.at, source.seenAt] : []),
    // Stryker disable next-line ConditionalExpression,ArrayDeclaration: the same
    ...(run.kind === 'known' ? [run.at] : []),
    metaAt,
  ];
  if (!allAgree(clocks)) return CLOCKS;
  const cannotHaveWaited = run.kind === 'none' || location.kind === 'environment';
  if (source.kind === 'closed') {
    // Nothing can be written there. Whether what the run holds is still what is stored decides what may be told of it.
    const isYoung = ageOf(run) < JUST_CREATED;
    const isPermanent = source.problem.kind === 'permanent';
    const mayBeOld =
      (token === 'dead' && !(isYoung && isPermanent)) || (token === 'alive' && !isYoung && !isPermanent);
    return mayBeOld && !cannotHaveWaited ? unknown(source.problem) : CURRENT;
  }
  const { updatedAt, seenAt: at = source.at } = source;
  if (updatedAt === undefined) return CURRENT;
  if (isAfter(updatedAt, at)) return CLOCKS;
  if (cannotHaveWaited || at - updatedAt > LONGEST_WAIT) return CURRENT;
  if (run.kind === 'unknown') return unknown(run.problem);
  if (isAfter(run.createdAt, run.at) || ageOf(run) > OLDEST_RUN) return CLOCKS;
  return updatedAt > run.createdAt ? { kind: 'superseded' } : CURRENT;
}

/** How long ago the run was created, in seconds; infinite if unknown. */
function ageOf(run: RunCreation): number {
  // Stryker disable next-line ConditionalExpression: what is no number is less than nothing
  return run.kind === 'known' ? run.at - run.createdAt : Number.POSITIVE_INFINITY;
}

/** All clocks in the answers: if one is from another time, none is believed. */
function allAgree(clocks: readonly (EpochSeconds | undefined)[]): boolean {
  const known = clocks.filter(isDate);
  return known.every((one) => known.every((other) => clocksAgree(one, other)));
}

/** Whether a time is later than the answer that contains it, and so cannot be true. */
export function isAfter(told: EpochSeconds, at: EpochSeconds): boolean {
  return told > at + STAMP_TOLERANCE;
}

function unknown(problem: GitHubProblem): Freshness {
  const outcome = problem.kind === 'permanent' ? 'misconfigured' : 'inconclusive';
  return { kind: 'unknown', outcome, reason: problem.reason, problem };
}
