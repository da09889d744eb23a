import { refreshToken } from '../refresh/refresh.js';
import type { Services } from '../refresh/services.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { TokenReport } from '../token/report.js';

/** One token's run; see `refreshToken`. */
export function runToken(config: TokenConfig, mode: RunMode, services: Services): Promise<TokenReport> {
  return refreshToken(config, mode, services, () => import('../refresh/later-steps.js'));
}
