import { type Alive, type Inspection, knownFacts, type TokenFacts } from './inspection.js';
import type { Policy } from './policy.js';
import type { RejectReason } from './reason.js';
import { DAY, type EpochSeconds, type Expiry, isDate } from './time.js';
import type { RejectedToken } from './token-response.js';

/** May the new token be stored? */
export type Judgement = { readonly kind: 'better' } | RejectedToken;

/** `held`: nothing is wrong with the new token, but it is no better than the one that it was exchanged for. */
export type RenewalJudgement = Judgement | { readonly kind: 'held' };

/** A date that moved by less than this did not move: Meta's clocks and ours differ. */
const MOVED_AT_LEAST = DAY;

/** Why a new token that Meta did not call alive may not be stored. */
export function rejectionOf(inspection: Exclude<Inspection, Alive>): RejectReason {
  if (inspection.kind === 'dead') return 'new-token-dead';
  return inspection.reason === 'other-app' ? 'new-token-other-app' : 'new-token-unproved';
}

/** Judges a token that was exchanged for a living one. Nothing is overwritten before the verdict is `better`. */
export function judgeRenewal(old: TokenFacts, { facts, at }: Alive): RenewalJudgement {
  const objection = objectionToIdentity(old, facts);
  if (objection !== undefined) return rejected(objection);
  if (facts.expiresAt === 'unknown') return rejected('new-token-expiry-unknown');
  return isLater(facts.expiresAt, old.expiresAt, at) ? BETTER : { kind: 'held' };
}

/**
 * Judges a token of its own for another location, made from a living one: it must be as good as its source, within a day, since
 * nobody can read what it replaces.
 */
export function judgeOwnToken(source: TokenFacts, { facts }: Alive): Judgement {
  const objection = objectionToIdentity(source, facts);
  return objection === undefined ? judgeEnd(source, facts) : rejected(objection);
}

/** Judges a page token derived from a user's or system user's token. */
export function judgePageToken(source: TokenFacts, pageId: string, { facts }: Alive): Judgement {
  if (facts.appId !== source.appId) return rejected('new-token-other-app');
  if (facts.kind !== 'page') return rejected('new-token-other-kind');
  if (facts.profileId !== pageId) return rejected('new-token-other-page');
  return judgeEnd(source, facts);
}

/** Who a token from a new login must belong to. `kind` is absent when the old one's is not known. */
export interface Identity {
  readonly userId: string;
  readonly kind?: TokenFacts['kind'];
}

/** Who is expected by name, or else who had the old token. Undefined when nobody knows. */
export function identityOf(old: Inspection, { expectedUserId }: LoginPolicy): Identity | undefined {
  const facts = knownFacts(old);
  const userId = expectedUserId ?? facts?.userId;
  if (userId === undefined) return undefined;
  const isSameUser = facts !== undefined && facts.userId === userId && facts.kind !== 'unknown';
  return isSameUser ? { userId, kind: facts.kind } : { userId };
}

/** What a person agreed to beforehand about a token from a new login. */
export interface Consent {
  /** It may belong to any user. */
  readonly anyUser?: boolean;
  /** Its kind was chosen (a page's, a system user's), so it may differ from the old one's. */
  readonly anyKind?: boolean;
}

type LoginPolicy = Pick<Policy, 'requiredScopes' | 'expectedUserId'>;

/**
 * Judges a token from a new login: of the same user as the old one, and with every required scope. In place of a dead token it
 * may end at any time and lack scopes of the old one; in place of a living one it must also be as good as that.
 */
export function judgeLogin(
  old: Inspection,
  { facts }: Alive,
  policy: LoginPolicy,
  { anyUser = false, anyKind = false }: Consent = {},
): Judgement {
  const identity = anyUser ? undefined : identityOf(old, policy);
  if (identity !== undefined) {
    if (facts.userId !== identity.userId) return rejected('new-token-other-user');
    const isOtherKind = identity.kind !== undefined && facts.kind !== identity.kind;
    if (isOtherKind && !anyKind) return rejected('new-token-other-kind');
  }
  if (facts.scopes !== undefined && !isSubset(policy.requiredScopes, facts.scopes))
    return rejected('new-token-lacks-scopes');
  if (old.kind !== 'alive') return BETTER;
  const had = old.facts.scopes ?? [];
  const kept = anyKind ? had.filter((scope) => !LOGIN_SCOPES.has(scope)) : had;
  return isSubset(kept, facts.scopes) ? judgeEnd(old.facts, facts) : rejected('new-token-lacks-scopes');
}

/** A person's login carries these by itself; a token of another kind need not have them. */
const LOGIN_SCOPES: ReadonlySet<string> = new Set(['public_profile', 'email']);

function objectionToIdentity(old: TokenFacts, renewed: TokenFacts): RejectReason | undefined {
  if (renewed.appId !== old.appId) return 'new-token-other-app';
  if (renewed.kind !== old.kind) return 'new-token-other-kind';
  if (renewed.userId === undefined || renewed.userId !== old.userId) return 'new-token-other-user';
  if (renewed.profileId !== old.profileId) return 'new-token-other-page';
  if (old.scopes !== undefined && !isSubset(old.scopes, renewed.scopes)) return 'new-token-lacks-scopes';
  return undefined;
}

function judgeEnd(source: TokenFacts, facts: TokenFacts): Judgement {
  if (facts.expiresAt === 'unknown') return rejected('new-token-expiry-unknown');
  const endsEarlier =
    facts.expiresAt !== 'never' &&
    (source.expiresAt === 'never' ||
      (isDate(source.expiresAt) && facts.expiresAt <= source.expiresAt - MOVED_AT_LEAST));
  return endsEarlier ? rejected('new-token-ends-earlier') : BETTER;
}

/** Only Instagram keeps its dates to itself: there, the new one must at least outlive the next daily run. */
function isLater(renewed: Exclude<Expiry, 'unknown'>, old: Expiry, now: EpochSeconds): boolean {
  if (old === 'never') return false;
  if (renewed === 'never') return true;
  return renewed - (old === 'unknown' ? now : old) >= MOVED_AT_LEAST;
}

function isSubset(required: readonly string[], granted: readonly string[] | undefined): boolean {
  return required.every((scope) => granted?.includes(scope));
}

const BETTER: Judgement = { kind: 'better' };

function rejected(reason: RejectReason): Judgement {
  return { kind: 'rejected', reason };
}
