import type { RunMode, TokenJob } from '../job.js';
import type { TokenPlan } from '../token/plan.js';
import { DAY } from '../token/time.js';
import type { Seen } from './observe.js';
import { isRepairDue } from './store.js';
import type { World } from './world.js';

/**
 * Whether another run, or a person, stored a newer token since this run was created. GitHub gives a run its repository secrets
 * when it is queued, so a run that waited may hold a token that is no longer the stored one. Asked only when something is to be
 * done and the secret was written within the last day by GitHub's own clock.
 */
export async function isStale(
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  plan: TokenPlan,
  world: World,
): Promise<boolean> {
  const { source } = seen;
  if (mode !== 'refresh' || source?.state !== 'open' || source.updatedAt === undefined) return false;
  if (source.vault.at - source.updatedAt > DAY) return false;
  if (!hasSomethingToDo(job, seen, plan)) return false;
  const createdAt = await world.runCreatedAt();
  return createdAt !== undefined && source.updatedAt > createdAt;
}

function hasSomethingToDo(job: TokenJob, seen: Seen, plan: TokenPlan): boolean {
  return plan.wish !== 'keep' || isRepairDue(job, seen);
}
