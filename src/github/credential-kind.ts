/**
 * The kind of a credential, by its prefix. Source:
 * docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github. `own-app` has no prefix of
 * its own: the run created that token with the GitHub App in its inputs.
 */
export type CredentialKind =
  | 'own-app'
  | 'classic'
  | 'fine-grained'
  | 'installation'
  | 'oauth'
  | 'app-user'
  | 'unknown';

const PREFIXES: readonly (readonly [string, CredentialKind])[] = [
  ['ghp_', 'classic'],
  ['github_pat_', 'fine-grained'],
  ['ghs_', 'installation'],
  ['gho_', 'oauth'],
  ['ghu_', 'app-user'],
];

/** By the beginning alone; `unknown` for every other, and for none. */
export function credentialKindOf(credential: string | undefined): CredentialKind {
  return PREFIXES.find(([prefix]) => credential?.startsWith(prefix))?.[1] ?? 'unknown';
}
