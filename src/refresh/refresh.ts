import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { TokenReport } from '../token/report.js';
import { observe } from './observe.js';
import type { Services } from './services.js';

/**
 * One token's run: observe, plan, apply, report. It looks, decides, and makes what it found match the decision; running it twice
 * changes nothing the second time. Never rejects for what Meta or GitHub answered: that is what the report says.
 */
export async function refreshToken(
  config: TokenConfig,
  mode: RunMode,
  services: Services,
): Promise<TokenReport> {
  const [observed, { plan, apply, report }] = await Promise.all([
    observe(config, mode, services),
    loadNextSteps(),
  ]);
  const applied = await apply(config, mode, observed, plan(config, observed), services);
  return report(config, mode, observed, applied, services);
}

/** The questions leave first; what becomes of their answers is loaded while they are under way. */
async function loadNextSteps() {
  await eventLoopTurn();
  return import('./later-steps.js');
}
