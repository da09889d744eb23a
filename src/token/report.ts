import type { Alert } from './alert.js';
import type { MeasuredAsset, MetaTrace, TokenFacts } from './inspection.js';
import type { Outcome } from './outcome.js';
import type { Finding, Reason } from './reason.js';
import type { FailedTarget } from './run-record.js';
import type { EpochSeconds } from './time.js';

/** Something that went wrong beside the token: reported, but it never changes the outcome. */
export interface Warning {
  readonly reason: Reason;
  readonly message: string;
  readonly hint: string;
}

/** All that a run can tell of one token. Holds no secret. */
export interface TokenReport {
  /** The name of the secret. */
  readonly secret: string;
  /** Where the secret is kept, in words. */
  readonly location: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** A verified new token is stored in the source. */
  readonly refreshed: boolean;
  readonly facts: TokenFacts;
  /** Every entry of `assets`; absent where there are none. */
  readonly assets?: readonly MeasuredAsset[];
  /** The assets because of which a new token was not stored: it does not reach them. */
  readonly lost?: readonly string[];
  /** Meta's time of this run; absent when Meta gave none. */
  readonly now?: EpochSeconds;
  /** When the next refresh is due; absent when never or unknown. */
  readonly nextRefreshAt?: EpochSeconds;
  readonly warnAt?: EpochSeconds;
  readonly findings: readonly Finding[];
  readonly alerts: readonly Alert[];
  readonly failedTargets: readonly FailedTarget[];
  readonly repairedTargets: readonly string[];
  /** The open issue. */
  readonly issueUrl?: string;
  readonly warnings: readonly Warning[];
  /** What a person has to do, step by step, where no issue says it. Markdown. */
  readonly steps?: string;
  /** The numbers of the Meta answer that decided, where one was an error. */
  readonly trace?: MetaTrace;
  /** What that answer was about, if it was a single thing. */
  readonly answered?: Reason;
}
