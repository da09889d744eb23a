import type { TokenConfig } from '../token/config.js';
import type { Inspection } from '../token/inspection.js';
import { rejectionOf } from '../token/judgement.js';
import { clocksAgree, type EpochSeconds } from '../token/time.js';
import type { IssuedToken, RejectedToken, VerifiedToken } from '../token/token-response.js';
import type { Services } from './services.js';

/**
 * Asks Meta about a token that it issued. Only what comes out verified is judged and stored. `since`: when Meta last spoke in this
 * run; an answer from another time proves nothing.
 */
export async function verify(
  config: TokenConfig,
  { token, lifetimeSeconds }: IssuedToken,
  { meta }: Services,
  since?: EpochSeconds,
): Promise<VerifiedToken | RejectedToken> {
  const inspection = withLifetime(await meta.inspect(config, token), lifetimeSeconds);
  if (inspection.kind !== 'alive')
    return { kind: 'rejected', reason: rejectionOf(inspection), trace: inspection.trace };
  return since === undefined || clocksAgree(since, inspection.at)
    ? { kind: 'verified', token, inspection }
    : { kind: 'rejected', reason: 'new-token-unproved' };
}

/**
 * Instagram tells a token's end only as the `expires_in` of the refresh
 * (docs/what-meta-and-github-answer.md, "Instagram and Threads").
 */
function withLifetime(inspection: Inspection, lifetimeSeconds: number | undefined): Inspection {
  if (inspection.kind !== 'alive' || inspection.facts.kind !== 'instagram' || lifetimeSeconds === undefined)
    return inspection;
  return { ...inspection, facts: { ...inspection.facts, expiresAt: inspection.at + lifetimeSeconds } };
}
