import type { TokenConfig } from '../token/config.js';
import type { Alive } from '../token/inspection.js';
import { rejectionOf } from '../token/judgement.js';
import { present } from '../token/present.js';
import { clocksAgree, type EpochSeconds } from '../token/time.js';
import type { IssuedToken, RejectedToken, VerifiedToken } from '../token/token-response.js';
import type { Services } from './services.js';

/**
 * Asks Meta about a token that it issued. Only what comes out verified is judged and stored. `since`: when Meta last spoke in this
 * run; an answer from another time proves nothing.
 */
export async function verify(
  config: TokenConfig,
  issued: IssuedToken,
  { meta }: Services,
  since?: EpochSeconds,
): Promise<VerifiedToken | RejectedToken> {
  const inspection = await meta.inspect(config, issued.token);
  if (inspection.kind !== 'alive')
    return { kind: 'rejected', reason: rejectionOf(inspection), trace: inspection.trace };
  return since === undefined || clocksAgree(since, inspection.at)
    ? verified(issued, inspection)
    : { kind: 'rejected', reason: 'new-token-unproved' };
}

/**
 * A token that Meta calls valid. Instagram gives its end and its permissions only when it issues it
 * (docs/what-meta-and-github-answer.md, "Instagram and Threads").
 */
export function verified({ token, lifetimeSeconds, scopes }: IssuedToken, inspection: Alive): VerifiedToken {
  const { facts, at } = inspection;
  const told =
    facts.kind === 'instagram'
      ? present({ expiresAt: lifetimeSeconds === undefined ? undefined : at + lifetimeSeconds, scopes })
      : {};
  return { kind: 'verified', token, inspection: { ...inspection, facts: { ...facts, ...told } } };
}
