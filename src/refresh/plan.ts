import type { RunMode, TokenConfig } from '../token/config.js';
import { planToken, type TokenPlan } from '../token/plan.js';
import { DAY } from '../token/time.js';
import type { Observation } from './observe.js';
import type { Services } from './services.js';
import { isRepairDue } from './store.js';

/** What the run is to do. A superseded run steps aside, whatever its token needs. */
export interface Planned {
  readonly plan: TokenPlan;
  readonly superseded: boolean;
}

/** Decides by the rules, and finds out whether this run is still the one to act. */
export async function plan(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  services: Services,
): Promise<Planned> {
  const tokenPlan = planToken(observed.token, config.policy);
  return { plan: tokenPlan, superseded: await isStale(config, mode, observed, tokenPlan, services) };
}

/**
 * Whether another run, or a person, stored a newer token since this run was created. GitHub gives a run its repository secrets
 * when it is queued, so a run that waited may hold a token that is no longer the stored one. Asked only when something is to be
 * done and the secret was written within the last day by GitHub's own clock.
 */
async function isStale(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  tokenPlan: TokenPlan,
  services: Services,
): Promise<boolean> {
  const { source } = observed;
  if (mode !== 'refresh' || source?.kind !== 'open' || source.updatedAt === undefined) return false;
  if (source.secretScope.at - source.updatedAt > DAY) return false;
  if (!hasSomethingToDo(config, observed, tokenPlan)) return false;
  const createdAt = await services.runCreatedAt();
  return createdAt !== undefined && source.updatedAt > createdAt;
}

function hasSomethingToDo(config: TokenConfig, observed: Observation, tokenPlan: TokenPlan): boolean {
  return tokenPlan.kind !== 'keep' || isRepairDue(config, observed);
}
