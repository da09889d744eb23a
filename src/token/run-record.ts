import type { Freshness } from './freshness.js';
import type { Dead, Inspection, MetaRefusal, MetaTrace } from './inspection.js';
import type { TokenPlan } from './plan.js';
import type { GitHubProblem } from './problem.js';
import type { Reason } from './reason.js';
import type { EpochSeconds } from './time.js';
import type { RejectedToken, VerifiedToken } from './token-response.js';

/** The result of the attempt to get a better token. */
export type Renewal =
  | { readonly kind: 'nothing' }
  /** A dry run: this is what would have happened. */
  | { readonly kind: 'dry-run' }
  | {
      readonly kind: 'renewed';
      readonly fresh: VerifiedToken;
      readonly byLogin?: true;
      /** It ends no later than the old one, which died. */
      readonly why?: 'same-date';
    }
  /** Meta gave the same string with a later date: nothing to store. */
  | { readonly kind: 'extended'; readonly fresh: VerifiedToken }
  /** `mayPass`: the refusal only means that the last refresh was within a day. */
  | {
      readonly kind: 'held';
      readonly why: HeldWhy;
      readonly mayPass?: true;
      readonly trace?: MetaTrace;
    }
  | RejectedToken
  /** Meta refuses us, which says nothing about the token. */
  | { readonly kind: 'refused'; readonly reason: MetaRefusal; readonly trace: MetaTrace }
  | {
      readonly kind: 'failed';
      readonly outcome: 'inconclusive' | 'misconfigured' | 'reauthorize';
      readonly reason: Reason;
      readonly lost?: readonly string[];
      readonly trace?: MetaTrace;
    };

type HeldWhy = 'same-date' | 'exchange-declined' | 'blocked-by-policy' | 'lasts-already' | 'short-lived';

/** The stored token died while a fresh one was asked for, and none came. */
export interface Died {
  readonly kind: 'died';
  readonly death: Dead;
}

/** A location that should hold the token and does not. */
export interface FailedTarget {
  readonly location: string;
  readonly why: string;
  readonly hint: string;
  /** A new login, with everything ticked, may help. */
  readonly login?: true;
  /** The permissions that the login has to request, if Meta names them. */
  readonly scopes?: readonly string[];
  /** `permanent` asks for a person, `transient` may pass by itself. */
  readonly kind: 'permanent' | 'transient';
  /** Meta gave an unknown error: it may pass, or come again every day. */
  readonly isUnknown?: true;
}

/** What a run saw and did to one token. */
export interface RunRecord {
  readonly inspection: Inspection;
  readonly plan: TokenPlan;
  readonly renewal: Renewal | Died;
  /** Why the secret that the token came from could not be seen or written. */
  readonly sourceProblem?: GitHubProblem;
  readonly freshness: Freshness;
  readonly repaired: readonly string[];
  readonly failed: readonly FailedTarget[];
  readonly credentialEndsAt?: EpochSeconds;
  /** How long ago the secret was written, by GitHub's clock. */
  readonly storedForSeconds?: number;
  /** Whether yesterday's run passed; undefined if unknown or not asked. */
  readonly passedBefore?: boolean;
}
