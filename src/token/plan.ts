import type { Alive, Inspection } from './inspection.js';
import { dueAt, type Policy } from './policy.js';
import type { KeepReason, Reason } from './reason.js';
import { DAY, isDate } from './time.js';

/** What the token wishes for. What a person is told is decided apart from it: see notice.ts. */
export type TokenPlan =
  | {
      readonly kind: 'stop';
      readonly outcome: 'inconclusive' | 'misconfigured' | 'reauthorize';
      readonly reason: Reason;
    }
  | { readonly kind: 'keep'; readonly because: KeepReason }
  | { readonly kind: 'exchange'; readonly sixtyDays: boolean };

type Rule = (seen: Alive, policy: Policy) => TokenPlan | undefined;

/** Instagram and Threads refuse to refresh a token younger than this (meta-api.md §14). */
const YOUNGEST_TO_REFRESH = DAY;

/** The rules for a living token, in the order of design.md section 5. The first that speaks decides. */
const RULES: readonly Rule[] = [
  belongsToAnotherApp,
  belongsToAnotherUser,
  neverExpires,
  isPageOrAppToken,
  isRefreshedByItsPlatform,
  isDue,
];

/** What to do with a token, given what Meta says of it. `seen.at` is the only clock. */
export function planToken(seen: Inspection, policy: Policy): TokenPlan {
  switch (seen.kind) {
    // Doubt changes nothing.
    case 'doubt':
      return stop('inconclusive', seen.reason);
    // The app secret, the app or the caller is refused: that says nothing of the token.
    case 'refused':
      return stop('misconfigured', seen.reason);
    case 'dead':
      return stop('reauthorize', seen.reason);
    case 'alive':
      return planLivingToken(seen, policy);
  }
}

function planLivingToken(seen: Alive, policy: Policy): TokenPlan {
  for (const rule of RULES) {
    const plan = rule(seen, policy);
    if (plan !== undefined) return plan;
  }
  return keep('not-due');
}

function belongsToAnotherApp({ facts }: Alive, { appId }: Policy): TokenPlan | undefined {
  return appId === undefined || facts.appId === appId ? undefined : stop('misconfigured', 'other-app');
}

function belongsToAnotherUser({ facts }: Alive, { expectedUserId }: Policy): TokenPlan | undefined {
  return expectedUserId === undefined || facts.userId === expectedUserId
    ? undefined
    : stop('misconfigured', 'other-user');
}

/** Exchanging a never-ending token would make it a 60-day one. */
function neverExpires({ facts }: Alive): TokenPlan | undefined {
  return facts.expiresAt === 'never' ? keep('never-expires') : undefined;
}

/** Meta documents no exchange for these. A page token that ends was made from a short-lived user token. */
function isPageOrAppToken({ facts }: Alive): TokenPlan | undefined {
  if (facts.kind === 'page') return keep('page-token');
  return facts.kind === 'app' ? keep('app-token') : undefined;
}

/** Every run may try; a token that is known to be younger than a day would only be refused. */
function isRefreshedByItsPlatform({ facts, at }: Alive): TokenPlan | undefined {
  if (facts.kind !== 'instagram' && facts.kind !== 'threads') return undefined;
  const isTooYoung = isDate(facts.issuedAt) && at - facts.issuedAt < YOUNGEST_TO_REFRESH;
  return isTooYoung ? keep('not-due') : exchange(false);
}

function isDue({ facts, at }: Alive, policy: Policy): TokenPlan | undefined {
  return isDate(facts.expiresAt) && at > dueAt(facts.expiresAt, policy)
    ? exchange(facts.kind === 'system-user')
    : undefined;
}

function stop(outcome: 'inconclusive' | 'misconfigured' | 'reauthorize', reason: Reason): TokenPlan {
  return { kind: 'stop', outcome, reason };
}

function keep(because: KeepReason): TokenPlan {
  return { kind: 'keep', because };
}

/** A system user's token stays a 60-day token only when the exchange asks for it (meta-api.md §5). */
function exchange(sixtyDays: boolean): TokenPlan {
  return { kind: 'exchange', sixtyDays };
}
