import type { GitHub } from '../../github/client.js';
import { readScopeAccess } from '../../github/secret-scopes.js';
import { writeSecret } from '../../github/secrets.js';
import type { SecretScope } from '../../token/location.js';
import type { GitHubProblem } from '../../token/problem.js';
import type { Secret } from '../../token/secret.js';

type Stored =
  | { readonly kind: 'stored' }
  /** There is one of that name, which was left as it is. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem };

/**
 * Seals a value and stores it as a secret, as a run does. `mayReplace` is asked when there is one of that name.
 */
export async function storeSecret(
  github: GitHub,
  place: SecretScope,
  secret: string,
  value: Secret,
  mayReplace: () => Promise<boolean>,
): Promise<Stored> {
  const sight = await readScopeAccess(github, place, [secret]);
  if (sight.kind === 'closed') return { kind: 'problem', problem: sight.problem };
  if (sight.secrets.has(secret.toUpperCase()) && !(await mayReplace())) return { kind: 'kept' };
  const written = await writeSecret(github, { ...place, secret }, value, sight);
  return 'problem' in written ? { kind: 'problem', problem: written.problem } : { kind: 'stored' };
}
