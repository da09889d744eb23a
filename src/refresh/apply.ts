import { type Conclusion, conclude, type Died, type Renewal, type RunRecord } from '../token/conclusion.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import { type Observation, storedForSeconds } from './observe.js';
import type { Planned } from './plan.js';
import { renew } from './renew.js';
import type { Services } from './services.js';
import { type Stored, store } from './store.js';

/** What was done, and what it comes to. */
export interface Applied {
  readonly stored: Stored;
  readonly conclusion: Conclusion;
}

/** Carries out the plan: gets a fresh token when it is due, and writes it to every secret that should hold it. */
export async function apply(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  planned: Planned,
  services: Services,
): Promise<Applied> {
  const { plan, superseded } = planned;
  const renewal: Renewal | Died = superseded
    ? { kind: 'nothing' }
    : await renew(config, mode, observed, plan, services);
  const stored: Stored = superseded
    ? { current: config.token, repaired: [], failed: [] }
    : await store(config, mode, observed, plan, renewal, services);
  return { stored, conclusion: conclude(recordOf(observed, planned, renewal, stored), config.policy) };
}

/** What the run saw and did, for the conclusion. */
export function recordOf(
  observed: Observation,
  { plan, superseded }: Planned,
  renewal: Renewal | Died,
  { sourceProblem, repaired, failed }: Stored,
): RunRecord {
  const { token: inspection, source } = observed;
  const credentialEndsAt = source?.credentialEndsAt;
  const storedFor = storedForSeconds(observed);
  return {
    inspection,
    plan,
    renewal,
    superseded,
    repaired,
    failed,
    ...(sourceProblem === undefined ? {} : { sourceProblem }),
    ...(credentialEndsAt === undefined ? {} : { credentialEndsAt }),
    ...(storedFor === undefined ? {} : { storedForSeconds: storedFor }),
  };
}
