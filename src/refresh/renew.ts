import type { Died, Renewal } from '../token/conclusion.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { Alive, Dead, Inspection } from '../token/inspection.js';
import { judgeRenewal } from '../token/judgement.js';
import type { TokenPlan } from '../token/plan.js';
import type { Secret } from '../token/secret.js';
import type { TokenResponse } from '../token/token-response.js';
import type { Observation } from './observe.js';
import type { Services } from './services.js';

/** What became of the wish for a better token, and the token when it came true. */
export type Renewed =
  | Died
  | Exclude<Renewal, { kind: 'renewed' }>
  | (Extract<Renewal, { kind: 'renewed' }> & { readonly token: Secret });

/** The same without the token, for what is decided and told. */
export function withoutSecret(renewed: Renewed): Renewal | Died {
  if (renewed.kind !== 'renewed') return renewed;
  const { token: _token, ...renewal } = renewed;
  return renewal;
}

/**
 * Exchanges the token when it is due and the place to store the result is open, proves the new one and judges it.
 * Nothing is stored here.
 */
export async function renew(
  config: TokenConfig,
  mode: RunMode,
  seen: Observation,
  plan: TokenPlan,
  services: Services,
): Promise<Renewed> {
  if (plan.kind !== 'exchange' || seen.token.kind !== 'alive' || mode === 'check') return { kind: 'nothing' };
  if (seen.source?.kind === 'closed') return { kind: 'nothing' };
  if (mode === 'dry-run') return { kind: 'dry-run' };

  services.logger.line(`Asking Meta for a new token in place of ${config.name}.`);
  const asking = services.meta.renew(config, plan.sixtyDays);
  services.secrets?.prepareToWrite();
  const tokenResponse = await asking;
  switch (tokenResponse.kind) {
    case 'issued':
      return prove(config, seen.token, tokenResponse, services);
    case 'declined':
      return declined(config, tokenResponse, services);
    case 'refused':
      return { kind: 'failed', outcome: 'misconfigured', reason: tokenResponse.reason };
    case 'doubt':
      return { kind: 'failed', outcome: 'inconclusive', reason: tokenResponse.reason };
  }
}

type Issued = Extract<TokenResponse, { kind: 'issued' }>;

async function prove(config: TokenConfig, old: Alive, issued: Issued, services: Services): Promise<Renewed> {
  const isSameString = issued.token.equals(config.token);
  const proof = withLifetime(await services.meta.inspect(config, issued.token), issued.lifetimeSeconds);
  const judgement = judgeRenewal(old.facts, proof);
  switch (judgement.kind) {
    case 'better':
      return isSameString
        ? { kind: 'extended', facts: judgement.facts }
        : { kind: 'renewed', facts: judgement.facts, token: issued.token };
    case 'held': {
      if (isSameString || (await findDeath(config, services)) === undefined)
        return { kind: 'held', why: 'same-date' };
      return { kind: 'renewed', facts: (proof as Alive).facts, token: issued.token, why: 'same-date' };
    }
    case 'rejected':
      return { kind: 'rejected', reason: judgement.reason };
  }
}

async function declined(
  config: TokenConfig,
  { because }: Extract<TokenResponse, { kind: 'declined' }>,
  services: Services,
): Promise<Renewed> {
  const death = because === 'dead' ? await findDeath(config, services) : undefined;
  if (death !== undefined) return { kind: 'died', death };
  return { kind: 'held', why: 'exchange-declined', ...(because === 'parameter' && { mayPass: true }) };
}

/**
 * How the stored token died since it was seen alive. By Meta's documentation it lives on beside one that it was exchanged for.
 * Should an exchange end it all the same, and its answer be lost, the run that asked is the first to know.
 */
async function findDeath(config: TokenConfig, services: Services): Promise<Dead | undefined> {
  const now = await services.meta.inspect(config, config.token);
  return now.kind === 'dead' ? now : undefined;
}

/** Instagram tells a token's expiry only as the `expires_in` of the refresh (docs/what-meta-and-github-answer.md, "Instagram and Threads"). */
function withLifetime(proof: Inspection, lifetimeSeconds: number | undefined): Inspection {
  if (proof.kind !== 'alive' || proof.facts.kind !== 'instagram' || lifetimeSeconds === undefined)
    return proof;
  return { ...proof, facts: { ...proof.facts, expiresAt: proof.at + lifetimeSeconds } };
}
