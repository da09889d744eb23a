import type { RunMode, TokenJob } from '../job.js';
import { planToken, type TokenPlan } from '../token/plan.js';
import { DAY } from '../token/time.js';
import type { Seen } from './observe.js';
import { isRepairDue } from './store.js';
import type { World } from './world.js';

/** What the run is to do. A superseded run steps aside, whatever its token wishes. */
export interface Planned {
  readonly plan: TokenPlan;
  readonly superseded: boolean;
}

/** Decides by the rules, and finds out whether this run is still the one to act. */
export async function plan(job: TokenJob, mode: RunMode, seen: Seen, world: World): Promise<Planned> {
  const tokenPlan = planToken(seen.token, job.policy);
  return { plan: tokenPlan, superseded: await isStale(job, mode, seen, tokenPlan, world) };
}

/**
 * Whether another run, or a person, stored a newer token since this run was created. GitHub gives a run its repository secrets
 * when it is queued, so a run that waited may hold a token that is no longer the stored one. Asked only when something is to be
 * done and the secret was written within the last day by GitHub's own clock.
 */
async function isStale(
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  tokenPlan: TokenPlan,
  world: World,
): Promise<boolean> {
  const { source } = seen;
  if (mode !== 'refresh' || source?.kind !== 'open' || source.updatedAt === undefined) return false;
  if (source.vault.at - source.updatedAt > DAY) return false;
  if (!hasSomethingToDo(job, seen, tokenPlan)) return false;
  const createdAt = await world.runCreatedAt();
  return createdAt !== undefined && source.updatedAt > createdAt;
}

function hasSomethingToDo(job: TokenJob, seen: Seen, tokenPlan: TokenPlan): boolean {
  return tokenPlan.kind !== 'keep' || isRepairDue(job, seen);
}
