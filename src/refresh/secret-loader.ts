import type { AccessibleScope, ScopeAccess } from '../github/secret-scopes.js';
import { type SecretLocation, type SecretScope, scopeKey } from '../token/location.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import type { EpochSeconds } from '../token/time.js';

/** What is seen of one location. */
export type SecretState = AccessibleSecret | InaccessibleSecret;

export interface AccessibleSecret {
  readonly kind: 'open';
  readonly secretScope: AccessibleScope;
  /** Absent if the scope has no such secret yet. */
  readonly updatedAt?: EpochSeconds;
  /** GitHub's clock when it told so. */
  readonly seenAt?: EpochSeconds;
  readonly credentialEndsAt?: EpochSeconds;
}

interface InaccessibleSecret {
  readonly kind: 'closed';
  readonly problem: GitHubProblem;
  readonly credentialEndsAt?: EpochSeconds;
}

/**
 * Reads each scope once per run, with all the secret names that tokens need: one listing instead of a request per secret. `observe`
 * calls GitHub.
 */
export function createSecretLoader(
  locations: readonly SecretLocation[],
  observe: (secretScope: SecretScope, names: readonly string[]) => Promise<ScopeAccess>,
): (location: SecretLocation) => Promise<SecretState> {
  const names = new Map<string, Set<string>>();
  for (const location of locations) {
    const key = scopeKey(location);
    names.set(key, (names.get(key) ?? new Set()).add(location.secret.toUpperCase()));
  }
  const accesses = new Map<string, Promise<ScopeAccess>>();
  return async (location) => {
    const key = scopeKey(location);
    const secretState =
      accesses.get(key) ?? observe(location, [...(names.get(key) ?? [location.secret.toUpperCase()])]);
    accesses.set(key, secretState);
    return locationIn(await secretState, location);
  };
}

function locationIn(secretState: ScopeAccess, location: SecretLocation): SecretState {
  const credential = present({ credentialEndsAt: secretState.credentialEndsAt });
  if (secretState.kind === 'closed') return { kind: 'closed', problem: secretState.problem, ...credential };
  const seen = secretState.secrets.get(location.secret.toUpperCase());
  return {
    kind: 'open',
    secretScope: secretState,
    ...present({ updatedAt: seen?.updatedAt, seenAt: seen?.at }),
    ...credential,
  };
}
