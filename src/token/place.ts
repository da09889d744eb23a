/** `owner/name`. */
export type RepositoryName = string;

/** GitHub's four kinds of secret that a workflow, Dependabot, a codespace or an agent reads. */
export const SECRET_STORES = ['actions', 'dependabot', 'codespaces', 'agents'] as const;
export type SecretStore = (typeof SECRET_STORES)[number];

/** Where secrets lie together under one public key. */
export type Vault =
  | { readonly scope: 'repository'; readonly repository: RepositoryName; readonly store: SecretStore }
  | { readonly scope: 'environment'; readonly repository: RepositoryName; readonly environment: string }
  | { readonly scope: 'organization'; readonly organization: string; readonly store: SecretStore };

/** One secret: a vault and a name. GitHub keeps names in capitals and compares them without regard to case. */
export type Place = Vault & { readonly secret: string };

/**
 * The same text for the same vault, whatever the case of its names.
 * Source: GitHub, "Managing environments for deployment": environment names are not case sensitive.
 */
export function vaultKey(vault: Vault): string {
  switch (vault.scope) {
    case 'repository':
      return `repository:${vault.repository.toLowerCase()}:${vault.store}`;
    case 'environment':
      return `environment:${vault.repository.toLowerCase()}:${vault.environment.toLowerCase()}`;
    case 'organization':
      return `organization:${vault.organization.toLowerCase()}:${vault.store}`;
  }
}

/** The same text for the same secret, whatever the case of its names. */
export function placeKey(place: Place): string {
  return `${vaultKey(place)}:${place.secret.toUpperCase()}`;
}

/** A place in words: `FB_TOKEN in acme/website, environment production`. */
export function describePlace(place: Place): string {
  return `${place.secret} in ${describeVault(place)}`;
}

/** A vault in words: `organization acme (Dependabot)`. */
export function describeVault(vault: Vault): string {
  switch (vault.scope) {
    case 'repository':
      return `${vault.repository}${storeWords(vault.store)}`;
    case 'environment':
      return `${vault.repository}, environment ${vault.environment}`;
    case 'organization':
      return `organization ${vault.organization}${storeWords(vault.store)}`;
  }
}

function storeWords(store: SecretStore): string {
  switch (store) {
    case 'actions':
      return '';
    case 'dependabot':
      return ' (Dependabot)';
    case 'codespaces':
      return ' (Codespaces)';
    case 'agents':
      return ' (agents)';
  }
}
