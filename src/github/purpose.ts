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
    default: {
      const [permission, jobPermission, aim] = OF_REPOSITORY[purpose.kind];
      return {
        ...repositoryWords(purpose.repository, permission, jobPermission),
        aim: `${aim} ${purpose.repository}`,
      };
    }
  }
}

/** The permission of what is done with a repository, what a workflow's job grants itself for it, and what it is. */
const OF_REPOSITORY = {
  issues: ['Issues: write', 'issues: write', 'read and write issues of'],
  variables: ['Variables: write', undefined, 'set a variable of'],
  'repository-dispatch': ['Contents: write', 'contents: write', 'send an event to'],
  runs: ['Actions: read', 'actions: read', 'look at a workflow run of'],
  environment: ['Actions: read', 'actions: read', 'look at the environments of'],
  'new-environment': ['Administration: write', undefined, 'make an environment of'],
  repository: ['Metadata: read', 'contents: read', 'look at'],
} as const;

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
