import type { TokenConfig } from '../token/config.js';
import { type Alive, isShortLived } from '../token/inspection.js';
import { HOUR } from '../token/time.js';
import type { LengthenDecline, TokenResponse } from '../token/token-response.js';
import type { Services } from './services.js';

/** Instagram does not say when a token ends: one stored within this time may last only an hour. */
const MAY_BE_SHORT_LIVED_SECONDS = 2 * HOUR;

/** Why Instagram or Threads gave no other token; `short-lived`: one of an hour, and its app secret is not given. */
export type PlatformDecline = LengthenDecline | 'short-lived';

/**
 * Asks Instagram or Threads for a token that lasts. One of 60 days is refreshed. One of an hour cannot be refreshed; it is
 * exchanged, for which the platform wants its own app secret. If it is unknown which it is, the exchange is tried first.
 */
export async function renewPlatformToken(
  config: TokenConfig,
  { facts, at }: Alive,
  storedForSeconds = Number.POSITIVE_INFINITY,
  { meta }: Services,
): Promise<TokenResponse<PlatformDecline>> {
  const isShort = isShortLived(facts, at);
  const mayBeShort = facts.expiresAt === 'unknown' && storedForSeconds < MAY_BE_SHORT_LIVED_SECONDS;
  const hasSecret = config.platformApp?.secret !== undefined;
  if (isShort && !hasSecret) return { kind: 'declined', reason: 'short-lived', trace: {} };
  if (!hasSecret || !(isShort || mayBeShort)) return meta.renew(config);

  const longer = await meta.lengthen(config);
  if (longer.kind === 'issued' || longer.kind === 'doubt') return longer;
  const isLongLived = longer.reason === 'long-lived';
  if (isShort && !isLongLived) return longer;
  const refreshed = await meta.renew(config);
  if (refreshed.kind === 'issued' || (isLongLived && refreshed.kind !== 'declined')) return refreshed;
  if (isLongLived) return longer;
  // The refused exchange says more than the refused refresh; both are reported, the exchange first.
  const no = longer.kind === 'refused' && refreshed.kind === 'declined' ? longer : refreshed;
  return { ...no, trace: { ...longer.trace, next: refreshed.trace } };
}
