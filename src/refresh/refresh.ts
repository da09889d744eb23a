import type { RunMode, TokenConfig } from '../token/config.js';
import type { TokenReport } from '../token/report.js';
import type { Services } from './services.js';
import { runSteps } from './steps.js';

/** One token's run; see `runSteps`. */
export function refreshToken(config: TokenConfig, mode: RunMode, services: Services): Promise<TokenReport> {
  return runSteps(config, mode, services, () => import('./later-steps.js'));
}
