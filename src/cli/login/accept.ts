import { lostText } from '../../messages/assets.js';
import { plain } from '../../messages/escape.js';
import { explain } from '../../messages/reasons.js';
import { describeFailedResponse, describeRejection } from '../../messages/target-failure.js';
import { obstacleToLogin } from '../../refresh/login.js';
import type { Observation } from '../../refresh/observe.js';
import type { Services } from '../../refresh/services.js';
import { derivePageToken } from '../../refresh/store.js';
import type { TokenConfig } from '../../token/config.js';
import type { Inspection } from '../../token/inspection.js';
import { type Consent, identityOf, judgeLogin, scopesToKeep } from '../../token/judgement.js';
import { present } from '../../token/present.js';
import { assetsOf, objectToAssets, withLostTargets } from '../../token/reach.js';
import type { RejectedToken, VerifiedToken } from '../../token/token-response.js';
import { LoginStopped, stopFor, stopForProblem } from './stopped.js';

/** Ends the login while nothing is spent, when its result could not be verified or not be stored. */
export function refuseHopeless(observed: Observation): void {
  const obstacle = obstacleToLogin(observed);
  if (obstacle !== undefined) {
    const { reason, trace, problem } = obstacle;
    throw problem === undefined ? stopFor(reason, trace) : stopForProblem(problem);
  }
  for (const secretState of observed.others.values()) {
    if (secretState.kind === 'closed') throw stopForProblem(secretState.problem);
  }
}

/** @throws LoginStopped when the token does not work */
export function requireVerified(token: VerifiedToken | RejectedToken): VerifiedToken {
  if (token.kind === 'rejected') throw stopFor(token.reason, token.trace);
  return token;
}

/** The page's own token, made from its user's and verified. @throws LoginStopped */
export async function pageTokenFrom(
  user: VerifiedToken,
  pageId: string,
  config: TokenConfig,
  services: Services,
): Promise<VerifiedToken> {
  const page = await derivePageToken(config, pageId, user, services);
  if (page.kind === 'verified') return page;
  // What Meta does not call alive is told with the numbers of its answer.
  if (page.kind === 'rejected' && page.trace !== undefined) return requireVerified(page);
  const { why: what, hint } =
    page.kind === 'rejected' ? describeRejection(page) : describeFailedResponse(page);
  throw page.kind === 'rejected'
    ? new LoginStopped({ reason: page.reason, title: explain(page.reason).title, what, hint })
    : new LoginStopped({ reason: 'target-not-written', title: 'Meta gave no token of the page', what, hint });
}

/** Whose token may be stored. */
type Acceptance =
  | { readonly kind: 'accepted' }
  /** The token in the secret is of another user; only a person can say that this is meant. */
  | { readonly kind: 'other-user'; readonly before: string };

/**
 * Judges a verified token against the one in the secret, as far as that is known.
 * @throws LoginStopped when it may not replace the old one whoever agrees
 */
export function accept(
  { inspection }: VerifiedToken,
  old: Inspection,
  { policy }: TokenConfig,
  consent: Consent,
): Acceptance {
  const judgement = judgeLogin(old, inspection, policy, consent);
  const lacking = judgement.kind === 'better' ? objectToAssets(old, inspection) : undefined;
  if (lacking !== undefined) throw stopForAssets(lacking);
  if (judgement.kind === 'better') return { kind: 'accepted' };
  if (judgement.reason === 'new-token-other-user' && policy.expectedUserId === undefined) {
    return { kind: 'other-user', before: identityOf(old, policy)?.userId ?? 'not known' };
  }
  if (judgement.reason === 'new-token-lacks-scopes')
    throw stopForScopes(scopesLost(inspection.facts.scopes, old, policy, consent));
  throw stopForAssets(withLostTargets(judgement, old, inspection));
}

/** What is needed and not among `scopes`: of the policy, and of the living token that is to be replaced. */
export function scopesLost(
  scopes: readonly string[] | undefined,
  old: Inspection,
  { requiredScopes }: TokenConfig['policy'],
  { anyKind }: Consent,
): readonly string[] {
  const needed = new Set([...requiredScopes, ...scopesToKeep(old, anyKind)]);
  return [...needed].filter((scope) => !scopes?.includes(scope));
}

/** Names the permissions that the token lacks, or would lack. */
export function stopForScopes(lost: readonly string[], hint?: string): LoginStopped {
  const { problem } = stopFor('new-token-lacks-scopes');
  const what = `${problem.what} Missing: ${lost.map((scope) => plain(scope, 80)).join(', ')}.`;
  return new LoginStopped({ ...problem, what, ...present({ hint }) });
}

/**
 * For a token that was asked for by the names of its assets: what the old one reached is no excuse.
 * @throws LoginStopped when the new one is refused one of them
 */
export function requireAssets({ inspection }: VerifiedToken): void {
  const lost = assetsOf(inspection).flatMap(({ asset, reach }) =>
    reach.kind === 'refused' ? [asset.name] : [],
  );
  if (lost.length > 0) throw stopForAssets({ kind: 'rejected', reason: 'new-token-lacks-assets', lost });
}

/** Names the assets that the new token does not reach, where it is stopped for those. */
function stopForAssets({ reason, lost = [] }: RejectedToken): LoginStopped {
  const { problem } = stopFor(reason);
  return lost.length === 0
    ? new LoginStopped(problem)
    : new LoginStopped({ ...problem, what: `${problem.what} ${lostText(reason, lost)}` });
}
