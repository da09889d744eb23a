/** `owner/name`. */
export type RepositoryName = string;

/** GitHub's four kinds of secret that a workflow, Dependabot, a codespace or an agent reads. */
export const SECRET_STORES = ['actions', 'dependabot', 'codespaces', 'agents'] as const;
export type SecretStore = (typeof SECRET_STORES)[number];

/** Where secrets are kept under one public key. */
export type SecretScope =
  | { readonly kind: 'repository'; readonly repository: RepositoryName; readonly store: SecretStore }
  | { readonly kind: 'environment'; readonly repository: RepositoryName; readonly environment: string }
  | { readonly kind: 'organization'; readonly organization: string; readonly store: SecretStore };

/** One secret: its scope and its name. GitHub keeps names in capitals and compares them without regard to case. */
export type SecretLocation = SecretScope & { readonly secret: string };

/**
 * The same text for the same scope, whatever the case of its names.
 * Source: GitHub, "Managing environments for deployment": environment names are not case sensitive.
 */
export function scopeKey(secretScope: SecretScope): string {
  switch (secretScope.kind) {
    case 'repository':
      return `repository:${secretScope.repository.toLowerCase()}:${secretScope.store}`;
    case 'environment':
      return `environment:${secretScope.repository.toLowerCase()}:${secretScope.environment.toLowerCase()}`;
    case 'organization':
      return `organization:${secretScope.organization.toLowerCase()}:${secretScope.store}`;
  }
}

/** The same text for the same secret, whatever the case of its names. */
export function locationKey(location: SecretLocation): string {
  return `${scopeKey(location)}:${location.secret.toUpperCase()}`;
}

/** A location in words: `FB_TOKEN in acme/website, environment production`. */
export function describeLocation(location: SecretLocation): string {
  return `${location.secret} in ${describeScope(location)}`;
}

/** A scope in words: `organization acme (Dependabot)`. */
export function describeScope(secretScope: SecretScope): string {
  switch (secretScope.kind) {
    case 'repository':
      return `${secretScope.repository}${storeText(secretScope.store)}`;
    case 'environment':
      return `${secretScope.repository}, environment ${secretScope.environment}`;
    case 'organization':
      return `organization ${secretScope.organization}${storeText(secretScope.store)}`;
  }
}

function storeText(store: SecretStore): string {
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
