import { type Conclusion, conclude, dependsOnDayBefore } from '../token/conclusion.js';
import { otherLocations, type RunMode, type TokenConfig } from '../token/config.js';
import type { TokenPlan } from '../token/plan.js';
import { present } from '../token/present.js';
import type { Died, Renewal, RunRecord } from '../token/run-record.js';
import { type Observation, storedForSeconds } from './observe.js';
import { proveSource } from './prove-writable.js';
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
  const mayAct = observed.freshness.kind === 'current';
  const hasWork =
    plan.kind === 'exchange' || otherLocations(config).length > 0 || observed.source?.kind === 'closed';
  const isIdle = !mayAct || !hasWork;
  const { renewal, stored } = isIdle
    ? { renewal: { kind: 'nothing' } as const, stored: nothingStored(observed) }
    : await write(config, mode, observed, plan, services);
  const record = recordOf(observed, plan, renewal, stored);
  const passedBefore = dependsOnDayBefore(record) ? await services.passedBefore() : undefined;
  return { stored, conclusion: conclude({ ...record, ...present({ passedBefore }) }, config.policy) };
}

/** What gets a new token and writes it is loaded on the days that need it: most do not. */
async function write(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  plan: TokenPlan,
  services: Services,
): Promise<{ readonly renewal: Renewal | Died; readonly stored: Stored }> {
  const { renew, store } = await import('./writing.js');
  const proved = plan.kind === 'exchange' ? await proveSource(config.source, observed, services) : observed;
  const renewal = await renew(config, mode, proved, plan, services);
  return { renewal, stored: await store(config, mode, proved, plan, renewal, services) };
}

/** What the run saw and did, for the conclusion. */
export function recordOf(
  observed: Observation,
  plan: TokenPlan,
  renewal: Renewal | Died,
  { sourceProblem, freshness: overtaken, repaired, failed }: Stored,
): RunRecord {
  const { token: inspection, source, freshness } = observed;
  return {
    inspection,
    plan,
    renewal,
    freshness: overtaken ?? freshness,
    repaired,
    failed,
    ...present({
      sourceProblem,
      credentialEndsAt: source?.credentialEndsAt,
      storedForSeconds: storedForSeconds(observed),
    }),
  };
}
