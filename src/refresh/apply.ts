import {
  type Conclusion,
  conclude,
  type Died,
  dependsOnDayBefore,
  type Renewal,
  type RunRecord,
} from '../token/conclusion.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { TokenPlan } from '../token/plan.js';
import { present } from '../token/present.js';
import { type Observation, storedForSeconds } from './observe.js';
import { renew } from './renew.js';
import type { Services } from './services.js';
import { nothingStored, type Stored, store } from './store.js';

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
  const renewal: Renewal | Died = mayAct
    ? await renew(config, mode, observed, plan, services)
    : { kind: 'nothing' };
  const stored = mayAct
    ? await store(config, mode, observed, plan, renewal, services)
    : nothingStored(config, observed);
  const record = recordOf(observed, plan, renewal, stored);
  const passedBefore = dependsOnDayBefore(record) ? await services.passedBefore() : undefined;
  return { stored, conclusion: conclude({ ...record, ...present({ passedBefore }) }, config.policy) };
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
