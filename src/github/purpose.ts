import { describeScope, type RepositoryName, type SecretScope, type SecretStore } from '../token/location.js';
import { present } from '../token/present.js';

/** The purpose of a call, which decides what permission was missing and what "not found" means. */
export type Purpose =
  | { readonly kind: 'secrets'; readonly secretScope: SecretScope }
  | { readonly kind: 'issues'; readonly repository: RepositoryName }
  | { readonly kind: 'variables'; readonly repository: RepositoryName }
  | { readonly kind: 'repository-dispatch'; readonly repository: RepositoryName }
  | { readonly kind: 'workflow-dispatch'; readonly repository: RepositoryName; readonly workflow: string }
  | { readonly kind: 'runs'; readonly repository: RepositoryName }
  | { readonly kind: 'repository'; readonly repository: RepositoryName }
  | { readonly kind: 'environment'; readonly repository: RepositoryName }
  | { readonly kind: 'new-environment'; readonly repository: RepositoryName }
  | { readonly kind: 'account' }
  /** The GitHub App's own affairs. */
  | { readonly kind: 'app'; readonly owner: string };

/** The texts for a purpose. */
export interface PurposeWords {
  /** What we wanted to do, and where. */
  readonly aim: string;
  /** What the permission is for: its administrator can help. */
  readonly owner: string;
  /** The permission as GitHub's settings pages name it. Source: docs.github.com/en/rest/authentication/permissions-required-for-github-apps. */
  readonly permission: string;
  /** The permission a workflow has to grant its GITHUB_TOKEN; absent if that can never do it. */
  readonly jobPermission?: string;
  /** What to look at when GitHub finds nothing. */
  readonly check: string;
}

/** A purpose's texts and permission. `serverUrl` is for the links. Pure. */
export function wordsFor(purpose: Purpose, serverUrl: string): PurposeWords {
  switch (purpose.kind) {
    case 'secrets':
      return secretsWords(purpose.secretScope, serverUrl);
    case 'account':
      return {
        aim: 'ask whose token it is',
        owner: 'the account',
        permission: 'the same permissions as before',
        check: "Check the repository's name.",
      };
    case 'app':
      return {
        aim: `get a token of the GitHub App for ${purpose.owner}`,
        owner: `the account ${purpose.owner}`,
        permission: 'the same permissions as before',
        check: "Check the owner's name.",
      };
    case 'workflow-dispatch':
      return {
        ...repositoryWords(purpose.repository, 'Actions: write', 'actions: write'),
        aim: `run the workflow ${purpose.workflow} of ${purpose.repository}`,
        check: "Check the workflow's file name; it must be on the default branch.",
      };
    case 'issues':
      return {
        ...repositoryWords(purpose.repository, 'Issues: write', 'issues: write'),
        aim: `read and write issues of ${purpose.repository}`,
      };
    case 'variables':
      return {
        ...repositoryWords(purpose.repository, 'Variables: write'),
        aim: `set a variable of ${purpose.repository}`,
      };
    case 'repository-dispatch':
      return {
        ...repositoryWords(purpose.repository, 'Contents: write', 'contents: write'),
        aim: `send an event to ${purpose.repository}`,
      };
    case 'runs':
      return {
        ...repositoryWords(purpose.repository, 'Actions: read', 'actions: read'),
        aim: `look at a workflow run of ${purpose.repository}`,
      };
    case 'environment':
      return {
        ...repositoryWords(purpose.repository, 'Actions: read', 'actions: read'),
        aim: `look at the environments of ${purpose.repository}`,
      };
    case 'new-environment':
      return {
        ...repositoryWords(purpose.repository, 'Administration: write'),
        aim: `make an environment of ${purpose.repository}`,
      };
    case 'repository':
      return {
        ...repositoryWords(purpose.repository, 'Metadata: read', 'contents: read'),
        aim: `look at ${purpose.repository}`,
      };
  }
}

function repositoryWords(
  repository: RepositoryName,
  permission: string,
  jobPermission?: string,
): Omit<PurposeWords, 'aim'> {
  return {
    owner: `the repository ${repository}`,
    permission: `the repository permission "${permission}" for ${repository}`,
    check: "Check the repository's name.",
    ...present({ jobPermission }),
  };
}

function secretsWords(secretScope: SecretScope, serverUrl: string): PurposeWords {
  const aim = `read the public key and write secrets of ${describeScope(secretScope)}`;
  switch (secretScope.kind) {
    case 'repository': {
      const permission = `${STORE_PERMISSIONS[secretScope.store].repository}: write`;
      return { aim, ...repositoryWords(secretScope.repository, permission) };
    }
    case 'environment':
      return {
        aim,
        ...repositoryWords(secretScope.repository, 'Environments: write'),
        check: `Check the names of the repository and of the environment "${secretScope.environment}", which must exist already: ${serverUrl}/${secretScope.repository}/settings/environments.`,
      };
    case 'organization':
      return {
        aim,
        owner: `the organization ${secretScope.organization}`,
        permission: `the organization permission "${STORE_PERMISSIONS[secretScope.store].organization}: write" of ${secretScope.organization}`,
        check: "Check the organization's name; a personal account has no organization secrets.",
      };
  }
}

/** GitHub's names of the permissions; an organization's are mostly longer. */
const STORE_PERMISSIONS: Readonly<Record<SecretStore, Record<'repository' | 'organization', string>>> = {
  actions: { repository: 'Secrets', organization: 'Secrets' },
  dependabot: { repository: 'Dependabot secrets', organization: 'Organization dependabot secrets' },
  codespaces: { repository: 'Codespaces secrets', organization: 'Organization codespaces secrets' },
  agents: { repository: 'Agent secrets', organization: 'Agent secrets' },
};
