import type { TokenConfig } from '../token/config.js';
import type { Inspection } from '../token/inspection.js';
import { rejectionOf } from '../token/judgement.js';
import type { IssuedToken, RejectedToken, VerifiedToken } from '../token/token-response.js';
import type { Services } from './services.js';

/** Asks Meta about a token that it issued. Only what comes out verified is judged and stored. */
export async function verify(
  config: TokenConfig,
  { token, lifetimeSeconds }: IssuedToken,
  { meta }: Services,
): Promise<VerifiedToken | RejectedToken> {
  const inspection = withLifetime(await meta.inspect(config, token), lifetimeSeconds);
  return inspection.kind === 'alive'
    ? { kind: 'verified', token, inspection }
    : { kind: 'rejected', reason: rejectionOf(inspection), trace: inspection.trace };
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
