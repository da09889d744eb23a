import { createHmac, timingSafeEqual } from 'node:crypto';
import { locationKey, type RepositoryName, type SecretLocation } from '../token/location.js';
import type { Secret } from '../token/secret.js';
import { DAY, type EpochSeconds } from '../token/time.js';

/**
 * The `state` of a login that is prepared in an issue: signed with the app secret and bound to the repository and the secret, so
 * that no other login can be slipped in. It lasts until the end of the next day in UTC: the daily run renews it.
 */
export function signState(
  appSecret: Secret,
  repository: RepositoryName,
  location: SecretLocation,
  now: EpochSeconds,
): string {
  const until = (Math.floor(now / DAY) + 2) * DAY;
  return `${until.toString(36)}.${signature(appSecret, repository, location, until)}`;
}

export type StateVerdict = 'good' | 'wrong' | 'expired';

/** Checks a state that came back. `wrong`: made for another secret or repository, with another app secret, or altered. */
export function checkState(
  state: string,
  appSecret: Secret,
  repository: RepositoryName,
  location: SecretLocation,
  now: EpochSeconds,
): StateVerdict {
  if (!/^[0-9a-z]{6,8}\.[0-9a-f]{32}$/.test(state)) return 'wrong';
  // Read up to the full stop.
  const end = Number.parseInt(state, 36);
  const expected = signature(appSecret, repository, location, end);
  if (!timingSafeEqual(Buffer.from(state.slice(-32)), Buffer.from(expected))) return 'wrong';
  return now < end ? 'good' : 'expired';
}

function signature(
  appSecret: Secret,
  repository: RepositoryName,
  location: SecretLocation,
  until: EpochSeconds,
): string {
  const bound = [
    'refresh-meta-token login state',
    repository.toLowerCase(),
    locationKey(location),
    String(until),
  ];
  return createHmac('sha256', appSecret.reveal()).update(bound.join('\n')).digest('hex').slice(0, 32);
}
