import { type Alive, type Inspection, isShortLived } from './inspection.js';
import { dueAt, type Policy } from './policy.js';
import type { KeepReason, Reason } from './reason.js';
import { DAY, isDate } from './time.js';

/** What to do with the token. alert.ts decides separately whom to notify. */
export type TokenPlan =
  | {
      readonly kind: 'stop';
      readonly outcome: 'inconclusive' | 'misconfigured' | 'reauthorize';
      readonly reason: Reason;
    }
  | { readonly kind: 'keep'; readonly reason: KeepReason }
  | { readonly kind: 'exchange'; readonly sixtyDays: boolean };

type Rule = (inspection: Alive, policy: Policy) => TokenPlan | undefined;

/**
 * Instagram and Threads refuse to refresh a younger token
 * (https://developers.facebook.com/docs/instagram-platform/reference/refresh_access_token).
 */
const YOUNGEST_TO_REFRESH = DAY;

/** The rules for a working token, in order: the first that applies decides. */
const RULES: readonly Rule[] = [
  belongsToAnotherApp,
  belongsToAnotherUser,
  neverExpires,
  isPageOrAppToken,
  isRefreshedByItsPlatform,
  isDue,
];

/** Decides what to do with a token, given what Meta says about it. `inspection.at` is the only clock. */
export function planToken(inspection: Inspection, policy: Policy): TokenPlan {
  switch (inspection.kind) {
    // Doubt changes nothing.
    case 'doubt':
      return stop('inconclusive', inspection.reason);
    // The app secret, the app or the caller is refused: that says nothing about the token.
    case 'refused':
      return stop('misconfigured', inspection.reason);
    case 'dead':
      return stop('reauthorize', inspection.reason);
    case 'alive':
      return planLivingToken(inspection, policy);
  }
}

function planLivingToken(inspection: Alive, policy: Policy): TokenPlan {
  for (const rule of RULES) {
    const plan = rule(inspection, policy);
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

/**
 * Every run may try; a token that is known to be younger than a day would only be refused, unless it is one of an hour, which is
 * exchanged instead.
 */
function isRefreshedByItsPlatform({ facts, at }: Alive): TokenPlan | undefined {
  if (facts.kind !== 'instagram' && facts.kind !== 'threads') return undefined;
  const isTooYoung = isDate(facts.issuedAt) && at - facts.issuedAt < YOUNGEST_TO_REFRESH;
  return isTooYoung && !isShortLived(facts, at) ? keep('not-due') : exchange(false);
}

function isDue({ facts, at }: Alive, policy: Policy): TokenPlan | undefined {
  return isDate(facts.expiresAt) && at > dueAt(facts.expiresAt, policy)
    ? exchange(facts.kind === 'system-user')
    : undefined;
}

function stop(outcome: 'inconclusive' | 'misconfigured' | 'reauthorize', reason: Reason): TokenPlan {
  return { kind: 'stop', outcome, reason };
}

function keep(reason: KeepReason): TokenPlan {
  return { kind: 'keep', reason };
}

/**
 * A system user's token stays a 60-day token only when the exchange asks for it
 * (https://developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens).
 */
function exchange(sixtyDays: boolean): TokenPlan {
  return { kind: 'exchange', sixtyDays };
}
