import {
  type Alive,
  type GranularScope,
  type Inspection,
  knownFacts,
  type TokenFacts,
} from './inspection.js';
import { type Policy, scopesRuledByDataAccess } from './policy.js';
import type { RejectReason } from './reason.js';
import { DAY, type EpochSeconds, type Expiry, isDate } from './time.js';
import type { RejectedToken } from './token-response.js';

/** May the new token be stored? */
export type Judgement = { readonly kind: 'better' } | RejectedToken;

/**
 * `held`: nothing is wrong with the new token, but it is no better than the old one. `mayReplace`: their ends are so close that it
 * may replace the old one if that is dead.
 */
export type RenewalJudgement = Judgement | { readonly kind: 'held'; readonly mayReplace: boolean };

/** A date that moved by less than this counts as unmoved: Meta's clocks and ours differ. */
const MOVED_AT_LEAST = DAY;

/** If the old token's end is unknown, a new one that lasts this long is better: a refresh gives 60 days. */
const LONG_ENOUGH = 30 * DAY;

/** Why a new token that Meta did not call alive may not be stored. */
export function rejectionOf(inspection: Exclude<Inspection, Alive>): RejectReason {
  if (inspection.kind === 'dead') return 'new-token-dead';
  return inspection.reason === 'other-app' ? 'new-token-other-app' : 'new-token-unproved';
}

/** Judges a token that was exchanged for a working one. Nothing is overwritten unless the verdict is `better`. */
export function judgeRenewal(old: TokenFacts, { facts, at }: Alive): RenewalJudgement {
  const objection = objectionToIdentity(old, facts) ?? objectionToReach(old, facts, at);
  if (objection !== undefined) return rejected(objection);
  if (facts.expiresAt === 'unknown') return rejected('new-token-expiry-unknown');
  if (old.expiresAt === 'unknown') {
    const isLong = facts.expiresAt === 'never' || facts.expiresAt - at >= LONG_ENOUGH;
    return isLong ? BETTER : rejected('new-token-ends-earlier');
  }
  if (isLater(facts.expiresAt, old.expiresAt)) return BETTER;
  return { kind: 'held', mayReplace: !endsEarlier(facts.expiresAt, old.expiresAt) };
}

/**
 * Judges a target's own token: it must be as good as its source, within a day, because the secret that it replaces cannot be read.
 */
export function judgeOwnToken(source: TokenFacts, { facts, at }: Alive): Judgement {
  const objection = objectionToIdentity(source, facts) ?? objectionToReach(source, facts, at);
  return objection === undefined ? judgeEnd(source, facts) : rejected(objection);
}

/** Judges a page token derived from a user's or system user's token: it must be for that page and, if Meta says, of that user. */
export function judgePageToken(source: TokenFacts, pageId: string, { facts, at }: Alive): Judgement {
  if (facts.appId !== source.appId) return rejected('new-token-other-app');
  if (facts.kind !== 'page') return rejected('new-token-other-kind');
  if (facts.profileId !== pageId) return rejected('new-token-other-page');
  if (facts.userId !== undefined && facts.userId !== source.userId) return rejected('new-token-other-user');
  // It must keep the page scopes; others may stay with the user.
  const had = source.scopes ?? [];
  const isBare = had.length > 0 && (facts.scopes ?? []).length === 0;
  if (isBare || !isSubset(had.filter(isAboutPages), facts.scopes)) return rejected('new-token-lacks-scopes');
  // Its assets are one page's, so only its data access is compared.
  const objection = objectionToDataAccess(source, facts, at);
  return objection === undefined ? judgeEnd(source, facts) : rejected(objection);
}

function isAboutPages(scope: string): boolean {
  return scope.startsWith('pages_');
}

/** Who a token from a new login must belong to. `kind` is absent when the old one's is not known. */
interface Identity {
  readonly userId: string;
  readonly kind?: TokenFacts['kind'];
}

/** The expected user, or else the old token's. Undefined if neither is known. */
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
 * Judges a token from a new login: it must be of the same user as the old one and have every required scope. If the old one is
 * dead, it may end at any time and lack scopes of the old one; otherwise it must be as good as the old one.
 */
export function judgeLogin(
  old: Inspection,
  { facts, at }: Alive,
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
  if (old.kind !== 'alive') {
    // A dead token has nothing to lose, but a token whose data access is over does not help.
    return isDataAccessOver(facts, at) ? rejected('new-token-data-access') : BETTER;
  }
  if (!isSubset(scopesToKeep(old, anyKind), facts.scopes)) return rejected('new-token-lacks-scopes');
  // A token of another kind, or of another user, was chosen with its own assets.
  const isSameHolder = facts.kind === old.facts.kind && facts.userId === old.facts.userId;
  const objection = isSameHolder
    ? objectionToReach(old.facts, facts, at)
    : objectionToDataAccess(old.facts, facts, at);
  return objection === undefined ? judgeEnd(old.facts, facts) : rejected(objection);
}

/** The scopes of the working token that a new one must keep. `anyKind`: it may be of another kind. */
export function scopesToKeep(old: Inspection, anyKind = false): readonly string[] {
  const had = (old.kind === 'alive' && old.facts.scopes) || [];
  return anyKind ? had.filter((scope) => !LOGIN_SCOPES.has(scope)) : had;
}

/** A person's login always includes these; a token of another kind need not have them. */
const LOGIN_SCOPES: ReadonlySet<string> = new Set(['public_profile', 'email']);

function objectionToIdentity(old: TokenFacts, renewed: TokenFacts): RejectReason | undefined {
  if (renewed.appId !== old.appId) return 'new-token-other-app';
  if (renewed.kind !== old.kind) return 'new-token-other-kind';
  if (renewed.userId === undefined || renewed.userId !== old.userId) return 'new-token-other-user';
  if (renewed.profileId !== old.profileId) return 'new-token-other-page';
  if (old.scopes !== undefined && !isSubset(old.scopes, renewed.scopes)) return 'new-token-lacks-scopes';
  return undefined;
}

/** Why the new token reaches less: an asset, or data access. */
function objectionToReach(old: TokenFacts, renewed: TokenFacts, at: EpochSeconds): RejectReason | undefined {
  return losesAssets(old, renewed) ? 'new-token-lacks-assets' : objectionToDataAccess(old, renewed, at);
}

/**
 * A scope without `target_ids` reaches every asset
 * (https://developers.facebook.com/docs/graph-api/reference/debug_token), and a whole field that is missing tells nothing: of the
 * old token there is nothing to compare, of the new one nothing is proved.
 */
function losesAssets(old: TokenFacts, renewed: TokenFacts): boolean {
  if (old.granularScopes === undefined || old.granularScopes.length === 0) return false;
  if (renewed.granularScopes === undefined) return true;
  const before = targetsByScope(old.granularScopes);
  const after = targetsByScope(renewed.granularScopes);
  const isGone = [...before].some(([scope, had]) => had !== undefined && !after.has(scope));
  const isNarrower = [...after].some(([scope, has]) => {
    if (has === undefined) return false;
    const had = before.get(scope);
    if (had !== undefined) return [...had].some((id) => !has.has(id));
    return before.has(scope) || old.scopes?.includes(scope) === true;
  });
  return isGone || isNarrower;
}

/** The assets of each scope; undefined means all. Meta lists ad accounts with and without `act_`. */
function targetsByScope(scopes: readonly GranularScope[]): Map<string, ReadonlySet<string> | undefined> {
  return new Map(
    scopes.map(({ scope, targetIds }) => [
      scope,
      targetIds && new Set(targetIds.map((id) => id.replace(/^act_/, ''))),
    ]),
  );
}

function objectionToDataAccess(
  old: TokenFacts,
  renewed: TokenFacts,
  at: EpochSeconds,
): RejectReason | undefined {
  if (scopesRuledByDataAccess(renewed.scopes).length === 0) return undefined;
  const [before, after] = [old.dataAccessExpiresAt, renewed.dataAccessExpiresAt];
  // Data access that was over before is an alert of its own; the other scopes still need the token.
  if (isDate(before) && before <= at) return undefined;
  if (after === 'unknown') return before === 'unknown' ? undefined : 'new-token-unproved';
  return isDataAccessOver(renewed, at) || endsEarlier(after, before) ? 'new-token-data-access' : undefined;
}

function isDataAccessOver({ scopes, dataAccessExpiresAt }: TokenFacts, at: EpochSeconds): boolean {
  return (
    scopesRuledByDataAccess(scopes).length > 0 && isDate(dataAccessExpiresAt) && dataAccessExpiresAt <= at
  );
}

function judgeEnd(source: TokenFacts, facts: TokenFacts): Judgement {
  if (facts.expiresAt === 'unknown') return rejected('new-token-expiry-unknown');
  return endsEarlier(facts.expiresAt, source.expiresAt) ? rejected('new-token-ends-earlier') : BETTER;
}

/** Earlier by a day or more; no date is earlier than an unknown one. */
function endsEarlier(renewed: Exclude<Expiry, 'unknown'>, old: Expiry): boolean {
  if (renewed === 'never') return false;
  return old === 'never' || (isDate(old) && renewed <= old - MOVED_AT_LEAST);
}

function isLater(renewed: Exclude<Expiry, 'unknown'>, old: Exclude<Expiry, 'unknown'>): boolean {
  if (old === 'never') return false;
  return renewed === 'never' || renewed - old >= MOVED_AT_LEAST;
}

function isSubset(required: readonly string[], granted: readonly string[] | undefined): boolean {
  return required.every((scope) => granted?.includes(scope));
}

const BETTER: Judgement = { kind: 'better' };

function rejected(reason: RejectReason): Judgement {
  return { kind: 'rejected', reason };
}
