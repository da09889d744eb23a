import type { Alive, MetaDoubt, MetaRefusal, MetaTrace } from './inspection.js';
import type { RejectReason } from './reason.js';
import type { Secret } from './secret.js';

/** A token that Meta handed out. `lifetimeSeconds` is its `expires_in`, which may be missing and is not to be trusted alone. */
export interface IssuedToken {
  readonly kind: 'issued';
  readonly token: Secret;
  readonly lifetimeSeconds?: number;
  /** What was granted, where the answer tells: Instagram tells it nowhere else. */
  readonly scopes?: readonly string[];
}

/**
 * Meta's no to a token that was offered: it is dead, lacks a permission, was issued within a day, or something else about it is
 * wrong.
 */
type TokenDecline = 'dead' | 'permission' | 'too-young' | 'parameter';

/** Instagram's and Threads' no to make a token last: `long-lived` already. */
export type LengthenDecline = TokenDecline | 'long-lived';

/**
 * What Meta answered when it was asked for a token. `declined` is its no to what was offered for it (a token, a code, a device
 * login), each with reasons of its own; `refused` is its no to us.
 */
export type TokenResponse<Decline extends string = TokenDecline> =
  | IssuedToken
  | { readonly kind: 'declined'; readonly reason: Decline; readonly trace: MetaTrace }
  | { readonly kind: 'refused'; readonly reason: MetaRefusal; readonly trace: MetaTrace }
  | { readonly kind: 'doubt'; readonly reason: MetaDoubt; readonly trace: MetaTrace };

export type NotIssued = Exclude<TokenResponse, IssuedToken>;

/** A token that Meta, asked about it since it was issued, said to be alive. No other is ever stored. */
export interface VerifiedToken {
  readonly kind: 'verified';
  readonly token: Secret;
  readonly inspection: Alive;
}

/** A token that Meta issued and that may not be stored. `trace` is of the inspection, where that did not find it alive. */
export interface RejectedToken {
  readonly kind: 'rejected';
  readonly reason: RejectReason;
  readonly trace?: MetaTrace;
  /** The assets that it does not reach, or may not reach, by name. */
  readonly lost?: readonly string[];
}
