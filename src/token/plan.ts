import type { Alive, Inspection } from './inspection.js';
import { dueAt, type Policy } from './policy.js';
import type { KeepReason, Reason } from './reason.js';
import { DAY } from './time.js';

/** What the token wishes for. What a person is told is decided apart from it: see notice.ts. */
export type TokenPlan =
  | {
      readonly wish: 'stop';
      readonly outcome: 'inconclusive' | 'misconfigured' | 'reauthorize';
      readonly reason: Reason;
    }
  | { readonly wish: 'keep'; readonly because: KeepReason }
  | { readonly wish: 'exchange'; readonly sixtyDays: boolean };

type Rule = (seen: Inspection, policy: Policy) => TokenPlan | undefined;

/** Instagram and Threads refuse to refresh a token younger than this (meta-api.md §14). */
const YOUNGEST_TO_REFRESH = DAY;

/** The rules of design.md section 5. The first that speaks decides. */
const RULES: readonly Rule[] = [
  metaCouldNotBeAsked,
  metaRefusesUs,
  belongsToAnotherApp,
  belongsToAnotherUser,
  isDead,
  neverExpires,
  isPageOrAppToken,
  isRefreshedByItsPlatform,
  isDue,
];

/** What to do with a token, given what Meta says of it. `seen.at` is the only clock. */
export function planToken(seen: Inspection, policy: Policy): TokenPlan {
  for (const rule of RULES) {
    const plan = rule(seen, policy);
    if (plan !== undefined) return plan;
  }
  return keep('not-due');
}

/** Doubt changes nothing. */
function metaCouldNotBeAsked(seen: Inspection): TokenPlan | undefined {
  return seen.state === 'doubt' ? stop('inconclusive', seen.reason) : undefined;
}

/** The app secret, the app or the caller is refused: that says nothing of the token. */
function metaRefusesUs(seen: Inspection): TokenPlan | undefined {
  return seen.state === 'refused' ? stop('misconfigured', seen.reason) : undefined;
}

function belongsToAnotherApp(seen: Inspection, policy: Policy): TokenPlan | undefined {
  if (seen.state !== 'alive' || policy.appId === undefined) return undefined;
  return seen.facts.appId === policy.appId ? undefined : stop('misconfigured', 'other-app');
}

function belongsToAnotherUser(seen: Inspection, policy: Policy): TokenPlan | undefined {
  if (seen.state !== 'alive' || policy.expectedUserId === undefined) return undefined;
  return seen.facts.userId === policy.expectedUserId ? undefined : stop('misconfigured', 'other-user');
}

function isDead(seen: Inspection): TokenPlan | undefined {
  return seen.state === 'dead' ? stop('reauthorize', seen.reason) : undefined;
}

/** Exchanging a never-ending token would make it a 60-day one. */
function neverExpires(seen: Inspection): TokenPlan | undefined {
  return facts(seen)?.expiresAt === 'never' ? keep('never-expires') : undefined;
}

/** Meta documents no exchange for these. A page token that ends was made from a short-lived user token. */
function isPageOrAppToken(seen: Inspection): TokenPlan | undefined {
  switch (facts(seen)?.kind) {
    case 'page':
      return keep('page-token');
    case 'app':
      return keep('app-token');
    default:
      return undefined;
  }
}

/** Every run may try; a token that is known to be younger than a day would only be refused. */
function isRefreshedByItsPlatform(seen: Inspection): TokenPlan | undefined {
  if (seen.state !== 'alive' || (seen.facts.kind !== 'instagram' && seen.facts.kind !== 'threads'))
    return undefined;
  const { issuedAt } = seen.facts;
  const tooYoung = issuedAt !== undefined && seen.at - issuedAt < YOUNGEST_TO_REFRESH;
  return tooYoung ? keep('not-due') : exchange(false);
}

function isDue(seen: Inspection, policy: Policy): TokenPlan | undefined {
  if (seen.state !== 'alive' || typeof seen.facts.expiresAt !== 'number') return undefined;
  return seen.at > dueAt(seen.facts.expiresAt, policy)
    ? exchange(seen.facts.kind === 'system-user')
    : undefined;
}

function facts(seen: Inspection): Alive['facts'] | undefined {
  return seen.state === 'alive' ? seen.facts : undefined;
}

function stop(outcome: 'inconclusive' | 'misconfigured' | 'reauthorize', reason: Reason): TokenPlan {
  return { wish: 'stop', outcome, reason };
}

function keep(because: KeepReason): TokenPlan {
  return { wish: 'keep', because };
}

/** A system user's token stays a 60-day token only when the exchange asks for it (meta-api.md §5). */
function exchange(sixtyDays: boolean): TokenPlan {
  return { wish: 'exchange', sixtyDays };
}
