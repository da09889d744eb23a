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
  const [seen, { settleToken }] = await Promise.all([observe(job, mode, world), loadSettling()]);
  return settleToken(job, mode, seen, world);
}

/** The questions leave first; what becomes of their answers is loaded while they are under way. */
async function loadSettling() {
  await eventLoopTurn();
  return import('./settle.js');
}
