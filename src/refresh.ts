import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import type { RunMode, TokenJob } from './job.js';
import type { TokenReport } from './report.js';
import { observe } from './steps/observe.js';
import type { World } from './steps/world.js';

/**
 * One token's run: observe, plan, apply, tell. It looks at the world, decides, and makes the world match; running it twice
 * changes nothing the second time. Never rejects for what Meta or GitHub answered: that is what the report says.
 */
export async function refreshToken(job: TokenJob, mode: RunMode, world: World): Promise<TokenReport> {
  const [seen, { plan, apply, tell }] = await Promise.all([observe(job, mode, world), loadNextSteps()]);
  const planned = await plan(job, mode, seen, world);
  const applied = await apply(job, mode, seen, planned, world);
  return tell(job, mode, seen, applied, world);
}

/** The questions leave first; what becomes of their answers is loaded while they are under way. */
async function loadNextSteps() {
  await eventLoopTurn();
  return import('./steps/next.js');
}
