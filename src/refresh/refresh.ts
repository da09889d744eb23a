import { questionsSent } from '../net/event-loop.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { TokenReport } from '../token/report.js';
import { observe } from './observe.js';
import type { Services } from './services.js';

/** The steps that need an answer first. */
type LaterSteps = Pick<typeof import('./later-steps.js'), 'planToken' | 'apply' | 'report'>;

/**
 * One token's run: observe, plan, apply, report. It looks, decides, and makes what it found match the decision; running it twice
 * changes nothing the second time. Never rejects for what Meta or GitHub answered: that is what the report says.
 *
 * The questions leave first; `loadLater` loads what becomes of their answers while they are under way.
 */
export async function refreshToken(
  config: TokenConfig,
  mode: RunMode,
  services: Services,
  loadLater: () => Promise<LaterSteps>,
): Promise<TokenReport> {
  const [observed, { planToken, apply, report }] = await Promise.all([
    observe(config, mode, services),
    questionsSent().then(loadLater),
  ]);
  const applied = await apply(config, mode, observed, planToken(observed.token, config.policy), services);
  return report(config, mode, observed, applied, services);
}
