import { type Conclusion, conclude, type Died, type Renewal, type RunRecord } from '../token/conclusion.js';
import { otherLocations, type RunMode, type TokenConfig } from '../token/config.js';
import type { TokenPlan } from '../token/plan.js';
import { type Observation, storedForSeconds } from './observe.js';
import type { Services } from './services.js';
import { nothingStored, type Stored } from './stored.js';

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
  plan: TokenPlan,
  services: Services,
): Promise<Applied> {
  const mayAct = observed.standing.kind === 'current';
  const hasWork =
    plan.kind === 'exchange' || otherLocations(config).length > 0 || observed.source?.kind === 'closed';
  if (!mayAct || !hasWork) return nothingDone(config, observed, plan);
  const { renew, store } = await import('./writing.js');
  const renewal = await renew(config, mode, observed, plan, services);
  const stored = await store(config, mode, observed, plan, renewal, services);
  return { stored, conclusion: conclude(recordOf(observed, plan, renewal, stored), config.policy) };
}

/** The answer of most days; what gets and writes a token is not loaded for it. */
function nothingDone(config: TokenConfig, observed: Observation, plan: TokenPlan): Applied {
  const stored = nothingStored(config, observed);
  return {
    stored,
    conclusion: conclude(recordOf(observed, plan, { kind: 'nothing' }, stored), config.policy),
  };
}

/** What the run saw and did, for the conclusion. */
export function recordOf(
  observed: Observation,
  plan: TokenPlan,
  renewal: Renewal | Died,
  { sourceProblem, standing: overtaken, repaired, failed }: Stored,
): RunRecord {
  const { token: inspection, source, standing } = observed;
  const credentialEndsAt = source?.credentialEndsAt;
  const storedFor = storedForSeconds(observed);
  return {
    inspection,
    plan,
    renewal,
    standing: overtaken ?? standing,
    repaired,
    failed,
    ...(sourceProblem === undefined ? {} : { sourceProblem }),
    ...(credentialEndsAt === undefined ? {} : { credentialEndsAt }),
    ...(storedFor === undefined ? {} : { storedForSeconds: storedFor }),
  };
}
