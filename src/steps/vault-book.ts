import type { OpenVault, VaultSight } from '../github/vaults.js';
import { type Place, type Vault, vaultKey } from '../token/place.js';
import type { EpochSeconds } from '../token/time.js';
import type { GitHubTrouble } from '../token/trouble.js';

/** What is seen of one place. */
export type PlaceSight = OpenPlace | ClosedPlace;

export interface OpenPlace {
  readonly kind: 'open';
  readonly vault: OpenVault;
  /** Absent when the vault holds no such secret yet. */
  readonly updatedAt?: EpochSeconds;
  readonly credentialEndsAt?: EpochSeconds;
}

export interface ClosedPlace {
  readonly kind: 'closed';
  readonly trouble: GitHubTrouble;
  readonly credentialEndsAt?: EpochSeconds;
}

/**
 * Looks each vault up once per run, with all the names that any token asks of it: one listing instead of a question per
 * secret. `observe` is the conversation with GitHub.
 */
export function createVaultBook(
  places: readonly Place[],
  observe: (vault: Vault, names: readonly string[]) => Promise<VaultSight>,
): (place: Place) => Promise<PlaceSight> {
  const names = new Map<string, Set<string>>();
  for (const place of places) {
    const key = vaultKey(place);
    names.set(key, (names.get(key) ?? new Set()).add(place.secret.toUpperCase()));
  }
  const sights = new Map<string, Promise<VaultSight>>();
  return async (place) => {
    const key = vaultKey(place);
    const sight = sights.get(key) ?? observe(place, [...(names.get(key) ?? [place.secret.toUpperCase()])]);
    sights.set(key, sight);
    return placeIn(await sight, place);
  };
}

function placeIn(sight: VaultSight, place: Place): PlaceSight {
  const credential = sight.credentialEndsAt === undefined ? {} : { credentialEndsAt: sight.credentialEndsAt };
  if (sight.kind === 'closed') return { kind: 'closed', trouble: sight.trouble, ...credential };
  const seen = sight.secrets.get(place.secret.toUpperCase());
  return {
    kind: 'open',
    vault: sight,
    ...(seen === undefined ? {} : { updatedAt: seen.updatedAt }),
    ...credential,
  };
}
