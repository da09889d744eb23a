import { NO_TOKEN_YET, type TokenConfig, withoutAssets } from '../token/config.js';
import type { Inspection } from '../token/inspection.js';
import { clocksAgree } from '../token/time.js';
import type { Services } from './services.js';

/**
 * What was said of the stored token, asked once more when it is said to be dead: one odd answer is no death. Anything but a second
 * death leaves it in doubt. Where no token is stored yet, none can die.
 */
export async function confirmDeath(
  first: Inspection,
  config: TokenConfig,
  { meta }: Pick<Services, 'meta'>,
): Promise<Inspection> {
  if (first.kind !== 'dead' || config.token.reveal() === NO_TOKEN_YET) return first;
  const second = await meta.inspect(withoutAssets(config), config.token);
  if (second.kind === 'alive')
    return { kind: 'doubt', reason: 'meta-contradicts-itself', at: second.at, trace: first.trace };
  return second.kind === 'dead' && !clocksAgree(first.at, second.at)
    ? { ...second, kind: 'doubt', reason: 'meta-contradicts-itself' }
    : second;
}
