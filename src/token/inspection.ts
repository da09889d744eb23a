import type { Asset } from './asset.js';
import type { NetworkFailure } from './network-failure.js';
import { DAY, type EpochSeconds, type Expiry, isDate } from './time.js';

export type TokenKind = 'user' | 'page' | 'system-user' | 'app' | 'instagram' | 'threads' | 'unknown';

/** What Meta says about a token, in our terms. */
export interface TokenFacts {
  readonly kind: TokenKind;
  /** Absent for Instagram and Threads, and for a token that Meta cannot read. */
  readonly appId?: string;
  /** Meta's free text: for a person's eyes only, never compared. */
  readonly appName?: string;
  readonly userId?: string;
  /** The page of a page token. */
  readonly profileId?: string;
  /** Undefined where the platform does not tell (Instagram). */
  readonly scopes?: readonly string[];
  /** The assets of each scope; undefined if Meta did not say. */
  readonly granularScopes?: readonly GranularScope[];
  readonly issuedAt?: EpochSeconds;
  readonly expiresAt: Expiry;
  readonly dataAccessExpiresAt: Expiry;
}

/** A scope and the assets that it reaches; all of them if `targetIds` is absent. */
export interface GranularScope {
  readonly scope: string;
  readonly targetIds?: readonly string[];
}

/** Why a token is dead, as Meta's sub-code tells (docs/what-meta-and-github-answer.md, "Why a token is dead"). */
export type DeathReason =
  | 'expired'
  | 'password-changed'
  | 'app-removed'
  | 'checkpoint'
  | 'user-unconfirmed'
  | 'revoked'
  | 'logged-out'
  | 'session-ended'
  | 'page-role-lost'
  | 'page-deleted'
  | 'data-access-ended'
  | 'unreadable';

/** Why Meta refuses us, whatever the state of the token. */
export type MetaRefusal =
  | 'app-credentials-refused'
  | 'app-disabled'
  | 'app-deleted'
  | 'ip-not-allowed'
  | 'app-secret-proof-refused'
  | 'app-secret-proof-missing'
  | 'other-app'
  | 'api-version-ended'
  | 'blocked-by-policy'
  | 'two-factor-required'
  | 'meta-permission-refused'
  | 'request-refused';

/** Refusals of unknown cause: they may pass, or come again every day. */
export type UnknownRefusal =
  | 'meta-error-unknown'
  /** Meta calls the token invalid, without an error that says why. */
  | 'meta-gives-no-reason';

/** Why Meta could not be asked. */
export type MetaDoubt =
  | 'meta-unreachable'
  | 'meta-unavailable'
  | 'meta-rate-limited'
  | UnknownRefusal
  | 'meta-unintelligible'
  | 'meta-redirected'
  /** Two answers about one token in the same run contradict each other. */
  | 'meta-contradicts-itself'
  | `meta-${NetworkFailure}`;

/** What may be shown of Meta's answer. */
export interface MetaTrace {
  readonly status?: number;
  readonly code?: number;
  readonly subcode?: number;
  /** Of a failed connection: the system's word, such as ECONNREFUSED. */
  readonly network?: string;
  /** With which status a proxy refused to connect. */
  readonly proxyStatus?: number;
  /** The origin that a redirect leads to, if it is another. */
  readonly redirectedTo?: string;
  /** Meta's `type`, such as OAuthException. */
  readonly type?: string;
  /** Meta's `fbtrace_id`. */
  readonly traceId?: string;
  /** The call that was answered, such as `debug_token`. */
  readonly call?: string;
  /** Meta's text, without any credential of the run; shown as inert text only. */
  readonly message?: string;
  /** Permissions that Meta's text names. */
  readonly permissions?: readonly string[];
  /** The next attempt after this answer, if it was refused too. */
  readonly next?: MetaTrace;
}

/** Meta let the token read the asset. */
export interface Reached {
  readonly kind: 'reached';
  /** Free text, chosen by the asset's owner. */
  readonly name?: string;
  /** Of an ad account: see `isActive`. */
  readonly accountStatus?: number;
}

/** Whether the token reaches an asset. Any answer that is neither a yes nor a known no is `not-measured`. */
export type Reach =
  | Reached
  | {
      readonly kind: 'refused';
      readonly trace: MetaTrace;
      /** The account that an Instagram or Threads token belongs to instead. */
      readonly owner?: string;
    }
  | { readonly kind: 'not-measured'; readonly trace: MetaTrace };

export interface MeasuredAsset {
  readonly asset: Asset;
  readonly reach: Reach;
}

/**
 * The result of asking Meta about a token. `at` is the `Date` header of Meta's answer: now, whatever the
 * runner's clock says. It is absent when no answer with a date arrived.
 */
export type Inspection =
  | {
      readonly kind: 'alive';
      readonly facts: TokenFacts;
      readonly at: EpochSeconds;
      /** The results for the entries of `assets`. */
      readonly assets?: readonly MeasuredAsset[];
    }
  | {
      readonly kind: 'dead';
      readonly reason: DeathReason;
      readonly facts: TokenFacts;
      readonly at: EpochSeconds;
      readonly trace: MetaTrace;
    }
  | {
      readonly kind: 'refused';
      readonly reason: MetaRefusal;
      /** The app that the token belongs to, if Meta says. */
      readonly ownerAppId?: string;
      readonly at?: EpochSeconds;
      readonly trace: MetaTrace;
    }
  | {
      readonly kind: 'doubt';
      readonly reason: MetaDoubt;
      readonly at?: EpochSeconds;
      readonly trace: MetaTrace;
    };

export type Alive = Extract<Inspection, { kind: 'alive' }>;
export type Dead = Extract<Inspection, { kind: 'dead' }>;

/** The facts that an inspection found; undefined if Meta could not be asked, or refused us. */
export function knownFacts(inspection: Inspection): TokenFacts | undefined {
  // Stryker disable next-line ConditionalExpression: what is not there is undefined all the same
  return 'facts' in inspection ? inspection.facts : undefined;
}

/**
 * Whether a token is one of the short-lived ones (an hour or two) that a login gives: issued for less than two days. If the time of
 * issue is unknown, its end decides.
 */
export function isShortLived({ issuedAt, expiresAt }: TokenFacts, at: EpochSeconds): boolean {
  return isDate(expiresAt) && expiresAt - (isDate(issuedAt) ? issuedAt : at) < 2 * DAY;
}

/** Nothing is known about the token, because its inspection failed. */
export const NO_FACTS: TokenFacts = { kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' };
