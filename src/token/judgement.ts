import type { Alive, Inspection, TokenFacts } from './inspection.js';
import type { RejectReason } from './reason.js';
import { DAY, type EpochSeconds, type Expiry, isDate } from './time.js';

/** May the new token be stored? */
export type Judgement =
  | { readonly kind: 'better'; readonly facts: TokenFacts }
  | { readonly kind: 'rejected'; readonly reason: RejectReason };

/** `held`: nothing is wrong with the new token, but it is no better than the one that it was exchanged for. */
export type RenewalJudgement = Judgement | { readonly kind: 'held' };

/** A date that moved by less than this did not move: Meta's clocks and ours differ (meta-api.md §2.4). */
const MOVED_AT_LEAST = DAY;

/** Judges a token that was exchanged for a living one. Nothing is overwritten before the verdict is `better`. */
export function judgeRenewal(old: TokenFacts, renewed: Inspection): RenewalJudgement {
  const objection = objectionTo(renewed) ?? objectionToIdentity(old, (renewed as Alive).facts);
  if (objection !== undefined) return rejected(objection);
  const { facts } = renewed as Alive;
  if (facts.expiresAt === 'unknown') return rejected('new-token-expiry-unknown');
  const { at } = renewed as Alive;
  return isLater(facts.expiresAt, old.expiresAt, at) ? { kind: 'better', facts } : { kind: 'held' };
}

/**
 * Judges a token that was derived or minted from a living one for another place: it must be as good as its source,
 * within a day, since nobody can read what it replaces.
 */
export function judgeOwnToken(source: TokenFacts, twin: Inspection): Judgement {
  const objection = objectionTo(twin) ?? objectionToIdentity(source, (twin as Alive).facts);
  if (objection !== undefined) return rejected(objection);
  return atLeastAsLongAs(source, (twin as Alive).facts);
}

/** Judges a page token derived from a user's or system user's token. */
export function judgePageToken(source: TokenFacts, pageId: string, page: Inspection): Judgement {
  const objection = objectionTo(page);
  if (objection !== undefined) return rejected(objection);
  const { facts } = page as Alive;
  if (facts.appId !== source.appId) return rejected('new-token-other-app');
  if (facts.kind !== 'page') return rejected('new-token-other-kind');
  if (facts.profileId !== pageId) return rejected('new-token-other-page');
  return atLeastAsLongAs(source, facts);
}

/** Who a token that a person brings must belong to. `kind` is absent when the old one could not be read. */
export interface Identity {
  readonly userId: string;
  readonly kind?: TokenFacts['kind'];
}

/**
 * Judges a token from a new login. In place of a dead token it may end at any time and lack scopes of the old one, but not
 * required ones; in place of a living one it must also be as good as that.
 */
export function judgeReauthorization(
  identity: Identity | 'any',
  requiredScopes: readonly string[],
  old: Inspection,
  brought: Inspection,
): Judgement {
  const objection = objectionTo(brought);
  if (objection !== undefined) return rejected(objection);
  const { facts } = brought as Alive;
  if (identity !== 'any') {
    if (facts.userId !== identity.userId) return rejected('new-token-other-user');
    if (identity.kind !== undefined && facts.kind !== identity.kind) return rejected('new-token-other-kind');
  }
  if (facts.scopes !== undefined && !isSubset(requiredScopes, facts.scopes))
    return rejected('new-token-lacks-scopes');
  if (old.kind !== 'alive') return { kind: 'better', facts };
  if (!isSubset(old.facts.scopes ?? [], facts.scopes)) return rejected('new-token-lacks-scopes');
  return atLeastAsLongAs(old.facts, facts);
}

function objectionTo(renewed: Inspection): RejectReason | undefined {
  if (renewed.kind === 'alive') return undefined;
  if (renewed.kind === 'dead') return 'new-token-dead';
  return renewed.reason === 'other-app' ? 'new-token-other-app' : 'new-token-unproved';
}

function objectionToIdentity(old: TokenFacts, renewed: TokenFacts): RejectReason | undefined {
  if (renewed.appId !== old.appId) return 'new-token-other-app';
  if (renewed.kind !== old.kind) return 'new-token-other-kind';
  if (renewed.userId === undefined || renewed.userId !== old.userId) return 'new-token-other-user';
  if (renewed.profileId !== old.profileId) return 'new-token-other-page';
  if (old.scopes !== undefined && !isSubset(old.scopes, renewed.scopes)) return 'new-token-lacks-scopes';
  return undefined;
}

function atLeastAsLongAs(source: TokenFacts, facts: TokenFacts): Judgement {
  if (facts.expiresAt === 'unknown') return rejected('new-token-expiry-unknown');
  const endsEarlier =
    facts.expiresAt !== 'never' &&
    (source.expiresAt === 'never' ||
      (isDate(source.expiresAt) && facts.expiresAt <= source.expiresAt - MOVED_AT_LEAST));
  return endsEarlier ? rejected('new-token-ends-earlier') : { kind: 'better', facts };
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

function rejected(reason: RejectReason): Judgement {
  return { kind: 'rejected', reason };
}
