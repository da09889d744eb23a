import { explain } from '../../messages/reasons.js';
import { describeFailedResponse, describeRejection } from '../../messages/target-failure.js';
import { identityFor } from '../../refresh/login.js';
import type { Observation } from '../../refresh/observe.js';
import type { Services } from '../../refresh/services.js';
import type { TokenConfig } from '../../token/config.js';
import type { Alive, Inspection } from '../../token/inspection.js';
import { type Identity, judgePageToken, judgeReauthorization } from '../../token/judgement.js';
import type { Secret } from '../../token/secret.js';
import { LoginStopped, stopFor, stopForProblem } from './stopped.js';

/** A living token that a login or a mint brought. */
export interface ProvedToken {
  readonly token: Secret;
  readonly proof: Alive;
}

/** Ends the login while nothing is spent, when its result could not be proved or not be stored. */
export function refuseHopeless({ token, source, others }: Observation): void {
  if (token.kind === 'doubt') throw stopFor(token.reason, token.trace);
  if (token.kind === 'refused' && token.reason !== 'other-app') throw stopFor(token.reason, token.trace);
  for (const secretState of [source, ...others.values()]) {
    if (secretState?.kind === 'closed') throw stopForProblem(secretState.problem);
  }
}

/** @throws LoginStopped when the token does not work */
export function proved(token: Secret, inspection: Inspection): ProvedToken {
  switch (inspection.kind) {
    case 'alive':
      return { token, proof: inspection };
    case 'dead':
      throw stopFor('new-token-dead', inspection.trace);
    case 'refused':
      throw stopFor(
        inspection.reason === 'other-app' ? 'new-token-other-app' : 'new-token-unproved',
        inspection.trace,
      );
    case 'doubt':
      throw stopFor('new-token-unproved', inspection.trace);
  }
}

/** The page's own token, made from its user's and proved. @throws LoginStopped */
export async function pageTokenFrom(
  user: ProvedToken,
  pageId: string,
  config: TokenConfig,
  services: Services,
): Promise<ProvedToken> {
  const tokenResponse = await services.meta.derivePageToken(config, user.token, pageId);
  if (tokenResponse.kind !== 'issued') {
    const { why: what, hint } = describeFailedResponse(tokenResponse);
    throw new LoginStopped({
      reason: 'target-not-written',
      title: 'Meta gave no token of the page',
      what,
      hint,
    });
  }
  const page = proved(tokenResponse.token, await services.meta.inspect(config, tokenResponse.token));
  const judgement = judgePageToken(user.proof.facts, pageId, page.proof);
  if (judgement.kind === 'rejected') {
    const { why: what, hint } = describeRejection(judgement.reason);
    throw new LoginStopped({ reason: judgement.reason, title: explain(judgement.reason).title, what, hint });
  }
  return page;
}

/** Whose token may be stored. */
export type Acceptance =
  | { readonly kind: 'accepted' }
  /** The token in the secret is of another user; only a person can say that this is meant. */
  | { readonly kind: 'other-user'; readonly before: string };

/**
 * Judges a proved token against the one in the secret, as far as that is known.
 * @param isKindChosen the kind was asked for (a page's, a system user's), so it may differ from before
 * @throws LoginStopped when it may not replace the old one whoever agrees
 */
export function accept(
  { proof }: ProvedToken,
  old: Inspection,
  { policy }: TokenConfig,
  { isKindChosen, isUserAgreed }: { readonly isKindChosen: boolean; readonly isUserAgreed: boolean },
): Acceptance {
  const before = identityFor(old, policy.expectedUserId);
  const identity = isUserAgreed ? 'any' : relaxed(before, isKindChosen);
  const compared = isKindChosen ? withoutLoginScopes(old) : old;
  const judgement = judgeReauthorization(identity, policy.requiredScopes, compared, proof);
  if (judgement.kind === 'better') return { kind: 'accepted' };
  if (judgement.reason === 'new-token-other-user' && policy.expectedUserId === undefined) {
    return { kind: 'other-user', before: before?.userId ?? 'not known' };
  }
  throw stopFor(judgement.reason);
}

/** A person's login carries these by itself; a token of another kind need not have them. */
const LOGIN_SCOPES: ReadonlySet<string> = new Set(['public_profile', 'email']);

function withoutLoginScopes(old: Inspection): Inspection {
  if (old.kind !== 'alive' || old.facts.scopes === undefined) return old;
  const scopes = old.facts.scopes.filter((scope) => !LOGIN_SCOPES.has(scope));
  return { ...old, facts: { ...old.facts, scopes } };
}

function relaxed(identity: Identity | undefined, isKindChosen: boolean): Identity | 'any' {
  if (identity === undefined) return 'any';
  return isKindChosen ? { userId: identity.userId } : identity;
}
