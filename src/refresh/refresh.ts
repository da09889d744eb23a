import { questionsSent } from '../net/event-loop.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { TokenReport } from '../token/report.js';
import { observe } from './observe.js';
import type { Services } from './services.js';

/** The steps that follow the first answers. */
type LaterSteps = Pick<typeof import('./later-steps.js'), 'planToken' | 'apply' | 'report'>;

/**
 * One token's run: observe, plan, apply, report. It looks, decides, and makes what it found match the decision; running it twice
 * changes nothing the second time. Never rejects because of an answer from Meta or GitHub: the report has it.
 *
 * The requests are sent first; `loadLater` loads the code for their answers meanwhile.
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
