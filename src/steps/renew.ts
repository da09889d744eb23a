import type { RunMode, TokenJob } from '../job.js';
import type { Lost, Renewal } from '../token/conclusion.js';
import type { Alive, Dead, Inspection } from '../token/inspection.js';
import type { Issuance } from '../token/issuance.js';
import { judgeRenewal } from '../token/judgement.js';
import type { TokenPlan } from '../token/plan.js';
import type { Secret } from '../token/secret.js';
import type { Seen } from './observe.js';
import type { World } from './world.js';

/** What became of the wish for a better token, and the token when it came true. */
export type Renewed =
  | Lost
  | Exclude<Renewal, { kind: 'renewed' }>
  | (Extract<Renewal, { kind: 'renewed' }> & { readonly token: Secret });

/** The same without the token, for what is decided and told. */
export function withoutSecret(renewed: Renewed): Renewal | Lost {
  if (renewed.kind !== 'renewed') return renewed;
  const { token: _token, ...renewal } = renewed;
  return renewal;
}

/**
 * Exchanges the token when it is due and the place to store the result is open, proves the new one and judges it.
 * Nothing is stored here.
 */
export async function renew(
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  plan: TokenPlan,
  world: World,
): Promise<Renewed> {
  if (plan.kind !== 'exchange' || seen.token.kind !== 'alive' || mode === 'check') return { kind: 'nothing' };
  if (seen.source?.kind === 'closed') return { kind: 'nothing' };
  if (mode === 'rehearse') return { kind: 'rehearsed' };

  world.narrator.line(`Asking Meta for a fresh token in place of ${job.name}.`);
  const asking = world.meta.renew(job, plan.sixtyDays);
  world.secrets?.prepareToWrite();
  const issuance = await asking;
  switch (issuance.kind) {
    case 'issued':
      return prove(job, seen.token, issuance, world);
    case 'declined':
      return declined(job, issuance, world);
    case 'refused':
      return { kind: 'failed', outcome: 'misconfigured', reason: issuance.reason };
    case 'doubt':
      return { kind: 'failed', outcome: 'inconclusive', reason: issuance.reason };
  }
}

type Issued = Extract<Issuance, { kind: 'issued' }>;

async function prove(job: TokenJob, old: Alive, issued: Issued, world: World): Promise<Renewed> {
  const isSameString = issued.token.equals(job.token);
  const proof = withLifetime(await world.meta.inspect(job, issued.token), issued.lifetimeSeconds);
  const judgement = judgeRenewal(old.facts, proof);
  switch (judgement.kind) {
    case 'better':
      return isSameString
        ? { kind: 'extended', facts: judgement.facts }
        : { kind: 'renewed', facts: judgement.facts, token: issued.token };
    case 'held': {
      if (isSameString || (await findDeath(job, world)) === undefined)
        return { kind: 'held', why: 'same-date' };
      return { kind: 'renewed', facts: (proof as Alive).facts, token: issued.token, why: 'same-date' };
    }
    case 'rejected':
      return { kind: 'rejected', reason: judgement.reason };
  }
}

async function declined(
  job: TokenJob,
  { because }: Extract<Issuance, { kind: 'declined' }>,
  world: World,
): Promise<Renewed> {
  const death = because === 'dead' ? await findDeath(job, world) : undefined;
  if (death !== undefined) return { kind: 'lost', death };
  return { kind: 'held', why: 'exchange-declined', ...(because === 'parameter' && { mayPass: true }) };
}

/**
 * How the stored token died since it was seen alive. By Meta's documentation it lives on beside one that it was exchanged for.
 * Should an exchange end it all the same, and its answer be lost, the run that asked is the first to know.
 */
async function findDeath(job: TokenJob, world: World): Promise<Dead | undefined> {
  const now = await world.meta.inspect(job, job.token);
  return now.kind === 'dead' ? now : undefined;
}

/** Instagram tells a token's expiry only as the `expires_in` of the refresh (meta-api.md §14.1). */
function withLifetime(proof: Inspection, lifetimeSeconds: number | undefined): Inspection {
  if (proof.kind !== 'alive' || proof.facts.kind !== 'instagram' || lifetimeSeconds === undefined)
    return proof;
  return { ...proof, facts: { ...proof.facts, expiresAt: proof.at + lifetimeSeconds } };
}
