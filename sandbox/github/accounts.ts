export type AccountType = 'User' | 'Organization' | 'Bot';

export interface Account {
  login: string;
  id: number;
  type: AccountType;
  /** Of an organization: who may register and install Apps there; everybody unless said. */
  owners?: string[];
  /** Of an organization. */
  policy?: OrganizationPolicy;
}

/** What an organization asks of credentials, beyond their permissions. */
export interface OrganizationPolicy {
  /** Single sign-on: tokens with scopes must have been authorized for it. */
  sso?: boolean;
  classicTokens?: 'forbidden';
  fineGrainedTokens?: 'forbidden';
  /** The longest life of a fine-grained token. */
  fineGrainedLifetimeDays?: number;
  /** An allow list of addresses, and this computer's is not on it. */
  ipAllowList?: boolean;
  /** OAuth Apps (the `gh` command among them) must be approved, and none is. */
  oauthApps?: 'restricted';
}

/** What a person may do in a repository, least first. */
export const ROLES = ['none', 'read', 'triage', 'write', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * `oauth` is what `gh auth login` gets (`gho_`), `user-to-server` what an App gets for a person (`ghu_`), a codespace's own
 * `GITHUB_TOKEN` among them; `app` is an installation's.
 */
export type CredentialType =
  | 'github-token'
  | 'fine-grained-pat'
  | 'classic-pat'
  | 'oauth'
  | 'user-to-server'
  | 'app';

export type PermissionLevel = 'read' | 'write';

/** Names as in `X-Accepted-GitHub-Permissions`. The two of agents are read off their titles in GitHub's documentation. */
export type Permission =
  | 'actions'
  | 'actions_variables'
  | 'administration'
  | 'agent_secrets'
  | 'codespaces_secrets'
  | 'contents'
  | 'dependabot_secrets'
  | 'environments'
  | 'issues'
  | 'metadata'
  | 'organization_actions_variables'
  | 'organization_agent_secrets'
  | 'organization_codespaces_secrets'
  | 'organization_dependabot_secrets'
  | 'organization_secrets'
  | 'secrets';

export type Permissions = Partial<Record<Permission, PermissionLevel>>;

export interface Credential {
  token: string;
  type: CredentialType;
  /** Who acts with it; of an app its slug. */
  login: string;
  /** Full names of the repositories it was given, or all of its owner's, or all there are where it has no owner. */
  repositories: string[] | 'all';
  owner?: string;
  organizations: string[];
  permissions: Permissions;
  /** Of a classic token or an OAuth App's. */
  scopes: string[];
  /** The installation that it was made for; ends with it. */
  installationId?: number;
  /** Organizations whose single sign-on it was authorized for. */
  ssoAuthorized: string[];
  /** A fine-grained token that its organization has not approved yet: it sees what is public. */
  isPending: boolean;
  createdAt: number;
  /** What the person behind a personal access token may do in those repositories. */
  role: Role;
  /** Milliseconds since the epoch. */
  expiresAt?: number;
  revoked: boolean;
}

/** `GITHUB_TOKEN` has no such permission to give (docs.github.com, "Use GITHUB_TOKEN"; read 2026-11). */
const NEVER_OF_GITHUB_TOKEN: ReadonlySet<Permission> = new Set([
  'actions_variables',
  'administration',
  'agent_secrets',
  'codespaces_secrets',
  'dependabot_secrets',
  'environments',
  'organization_actions_variables',
  'organization_agent_secrets',
  'organization_codespaces_secrets',
  'organization_dependabot_secrets',
  'organization_secrets',
  'secrets',
]);

/** Whether an integration or fine-grained token was given a permission. */
export function isGranted(credential: Credential, permission: Permission, level: PermissionLevel): boolean {
  // Every integration and fine-grained token has it, asked for or not.
  if (permission === 'metadata' && level === 'read') return true;
  if (credential.type === 'github-token' && NEVER_OF_GITHUB_TOKEN.has(permission)) return false;
  const granted = credential.permissions[permission];
  return granted === 'write' || (granted === 'read' && level === 'read');
}

export function isAtLeast(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** Personal access tokens act as their person; the others as a bot. */
export function isPersonal(credential: Credential): boolean {
  return credential.type !== 'github-token' && credential.type !== 'app';
}

/** Whether scopes, not permissions, say what it may do. */
export function hasScopes(credential: Credential): boolean {
  return credential.type === 'classic-pat' || credential.type === 'oauth';
}
