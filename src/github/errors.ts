import type { HttpHeaders } from '../net/http.js';
import type { UnansweredReason } from '../net/unanswered.js';
import { describeScope, type RepositoryName, type SecretScope, type SecretStore } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';

/** What we were about to do: decides which permission was missing and what "not found" means. */
export type Purpose =
  | { readonly kind: 'secrets'; readonly secretScope: SecretScope }
  | { readonly kind: 'issues'; readonly repository: RepositoryName }
  | { readonly kind: 'variables'; readonly repository: RepositoryName }
  | { readonly kind: 'repository-dispatch'; readonly repository: RepositoryName }
  | { readonly kind: 'workflow-dispatch'; readonly repository: RepositoryName; readonly workflow: string }
  | { readonly kind: 'runs'; readonly repository: RepositoryName }
  | { readonly kind: 'repository'; readonly repository: RepositoryName }
  | { readonly kind: 'account' };

/** GitHub's sentences that change what a person has to do; everything else is `other`. */
export type Saying =
  | 'by-integration'
  | 'by-personal-access-token'
  | 'must-be-admin'
  | 'single-sign-on'
  | 'archived'
  | 'already-exists'
  | 'improperly-encrypted'
  | 'other';

/** Why a call brought no usable answer, reduced to facts: GitHub's text, addresses and headers stay behind. */
export type Failure =
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly saying: Saying;
      /** The permissions that would do, as GitHub names them: `secrets=write`. */
      readonly accepted?: string;
      /** Names of the request's fields that GitHub calls invalid: `assignees`. */
      readonly invalidFields: readonly string[];
    }
  | { readonly kind: 'rate-limited'; readonly status: number }
  | { readonly kind: 'unavailable'; readonly status: number }
  | { readonly kind: 'unintelligible'; readonly status?: number }
  | { readonly kind: 'unanswered'; readonly reason: UnansweredReason; readonly network?: string }
  | { readonly kind: 'malformed-credential' };

/** Who was speaking to which GitHub, for the hints. */
export interface HintContext {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** What people call the credential: `secrets-token`. */
  readonly credentialName: string;
}

/**
 * Reads a refusal (an answer of 400 or above) into facts.
 *
 * Messages observed at GitHub: docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api and rate-limits-for-the-rest-api.
 */
export function readRefusal(status: number, headers: HttpHeaders, body: unknown): Failure {
  const message = messageOf(body);
  if (isRateLimit(status, headers, message)) return { kind: 'rate-limited', status };
  if (status >= 500) return { kind: 'unavailable', status };
  const accepted = readAcceptedPermissions(headers.get('x-accepted-github-permissions'));
  return {
    kind: 'refused',
    status,
    saying: readSaying(message, headers, body),
    ...(accepted === undefined ? {} : { accepted }),
    invalidFields: readInvalidFields(body),
  };
}

/** GitHub limits by 429, and by 403 with one of three signs: no request left, a wait asked for, or its words. */
function isRateLimit(status: number, headers: HttpHeaders, message: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.get('x-ratelimit-remaining')?.trim() === '0' ||
    headers.has('retry-after') ||
    /\brate limit\b|\babuse detection\b/i.test(message)
  );
}

function messageOf(body: unknown): string {
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof message === 'string' ? message : '';
}

function readSaying(message: string, headers: HttpHeaders, body: unknown): Saying {
  if (headers.has('x-github-sso')) return 'single-sign-on';
  if (/not accessible by integration/i.test(message)) return 'by-integration';
  if (/not accessible by personal access token/i.test(message)) return 'by-personal-access-token';
  if (/must (have admin rights|be an? .*(admin|owner))/i.test(message)) return 'must-be-admin';
  if (/was archived/i.test(message)) return 'archived';
  if (/improperly encrypted/i.test(message)) return 'improperly-encrypted';
  const exists = /already exists/i.test(message) || errorsOf(body).some((e) => e.code === 'already_exists');
  return exists ? 'already-exists' : 'other';
}

function readInvalidFields(body: unknown): string[] {
  return errorsOf(body).flatMap(({ field }) =>
    typeof field === 'string' && /^[a-z_]{1,40}$/.test(field) ? [field] : [],
  );
}

function errorsOf(body: unknown): { field?: unknown; code?: unknown }[] {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined;
  return Array.isArray(errors) ? errors.filter((error) => typeof error === 'object' && error !== null) : [];
}

/** `secrets=write; metadata=read` or `secrets=write,metadata=read` in words; undefined when it looks like neither. */
function readAcceptedPermissions(header: string | null): string | undefined {
  const value = header?.trim() ?? '';
  if (value.length > 200 || !/^[a-z_]+=[a-z]+(\s*[,;]\s*[a-z_]+=[a-z]+)*$/.test(value)) return undefined;
  return value.replaceAll(/\s*([,;])\s*/g, '$1 ');
}

/** What a failure means for the one who set this up. Pure; holds nothing of GitHub's text. */
export function problemOf(failure: Failure, purpose: Purpose, hintContext: HintContext): GitHubProblem {
  const { credentialName } = hintContext;
  const aim = describePurpose(purpose);
  switch (failure.kind) {
    case 'malformed-credential':
      return {
        reason: 'credential-refused',
        kind: 'permanent',
        message: `${credentialName} is empty or holds a character that no GitHub token has, such as a space or a line break.`,
        hint: `Store the token again under the same name, without anything around it. ${whereTokensAre(hintContext)}`,
      };
    case 'unanswered':
      return unansweredProblem(failure.reason, failure.network, aim);
    case 'unintelligible':
      return {
        reason: 'github-unintelligible',
        kind: 'transient',
        message: `GitHub's answer was not one we understand; we wanted to ${aim}.`,
        hint: 'Nothing was concluded from it; the next scheduled run tries again. If it stays, look for a proxy in between.',
        ...statusOf(failure.status),
      };
    case 'unavailable':
      return {
        reason: 'github-unavailable',
        kind: 'transient',
        message: `GitHub had an error of its own (HTTP ${failure.status}); we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. https://www.githubstatus.com tells about outages.',
        status: failure.status,
      };
    case 'rate-limited':
      return {
        reason: 'github-rate-limited',
        kind: 'transient',
        message: `GitHub asks ${credentialName} to slow down for longer than this run waits; we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. If it stays, give this job a credential that nothing else uses.',
        status: failure.status,
      };
    case 'refused':
      return refusedProblem(failure, purpose, hintContext);
  }
}

function unansweredProblem(
  reason: UnansweredReason,
  network: string | undefined,
  aim: string,
): GitHubProblem {
  switch (reason) {
    case 'redirected':
      return {
        reason: 'moved',
        kind: 'permanent',
        message: `GitHub answered with a redirect; we wanted to ${aim}. A redirect is never followed: it could carry the credential elsewhere.`,
        hint: 'The repository or organization was probably renamed or transferred: use its new name.',
      };
    case 'too-large':
    case 'header-too-large':
    case 'malformed':
      return {
        reason: 'github-unintelligible',
        kind: 'transient',
        message: `GitHub's answer was larger than any we understand; we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. If it stays, look for a proxy in between.',
      };
    default:
      return {
        reason: 'github-unreachable',
        kind: 'transient',
        message: `GitHub did not answer${network === undefined ? '' : ` (${network})`}; we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. If it stays, check that the runner may reach the GitHub API.',
      };
  }
}

type Refused = Extract<Failure, { kind: 'refused' }>;

function refusedProblem(failure: Refused, purpose: Purpose, hintContext: HintContext): GitHubProblem {
  const { status } = failure;
  const { credentialName } = hintContext;
  const aim = describePurpose(purpose);
  switch (status) {
    case 401:
      return {
        reason: 'credential-refused',
        kind: 'permanent',
        message: `GitHub refused ${credentialName}: it has expired, was revoked or is mistyped.`,
        hint: `Make a new one with ${permissionFor(purpose)} and store it under the same name. ${whereTokensAre(hintContext)}`,
        status,
      };
    case 403:
      return forbiddenProblem(failure, purpose, hintContext);
    case 404:
      return {
        reason: 'not-found',
        kind: 'permanent',
        message: `GitHub finds nothing there for ${credentialName}; we wanted to ${aim}.`,
        hint: notFoundHint(purpose, hintContext),
        status,
      };
    case 410:
      return purpose.kind === 'issues'
        ? {
            reason: 'issues-disabled',
            kind: 'permanent',
            message: `Issues are switched off in ${purpose.repository}, so nobody can be told there.`,
            hint: `Switch them on under ${hintContext.serverUrl}/${purpose.repository}/settings, or set open-issues to false.`,
            status,
          }
        : unexpectedRefusal(status, aim);
    case 409:
      return rejectedProblem(failure, purpose, 'transient');
    case 422:
      return rejectedProblem(
        failure,
        purpose,
        failure.saying === 'improperly-encrypted' ? 'transient' : 'permanent',
      );
    default:
      return unexpectedRefusal(status, aim);
  }
}

function unexpectedRefusal(status: number, aim: string): GitHubProblem {
  return {
    reason: 'github-unintelligible',
    kind: 'transient',
    message: `GitHub refused in a way we do not know (HTTP ${status}); we wanted to ${aim}.`,
    hint: 'The next scheduled run tries again. If it stays, update this action: GitHub may have retired something it uses.',
    status,
  };
}

function rejectedProblem(failure: Refused, purpose: Purpose, kind: GitHubProblem['kind']): GitHubProblem {
  const fields = failure.invalidFields.length === 0 ? '' : ` It names: ${failure.invalidFields.join(', ')}.`;
  return {
    reason: 'write-rejected',
    kind,
    message: `GitHub took the request but rejected what was in it (HTTP ${failure.status}); we wanted to ${describePurpose(purpose)}.${fields}`,
    hint: rejectionHint(failure, purpose),
    status: failure.status,
  };
}

function rejectionHint({ saying }: Refused, purpose: Purpose): string {
  if (saying === 'improperly-encrypted') {
    return 'Its public key probably changed twice while we wrote; the next scheduled run tries again.';
  }
  return purpose.kind === 'workflow-dispatch'
    ? 'Check that the branch (--ref) is there, and that the workflow on it is started by workflow_dispatch with the inputs mode and authorization-response.'
    : "Check the names against GitHub's rules (letters, digits and _, not starting with GITHUB_ or a digit; 100 secrets at most).";
}

function forbiddenProblem(failure: Refused, purpose: Purpose, hintContext: HintContext): GitHubProblem {
  const { status, saying, accepted } = failure;
  const { credentialName, serverUrl } = hintContext;
  const aim = describePurpose(purpose);
  const permission = permissionFor(purpose);
  const saidByGitHub = accepted === undefined ? '' : ` GitHub names what it accepts: ${accepted}.`;
  const missing = (message: string, hint: string): GitHubProblem => ({
    reason: 'permission-missing',
    kind: 'permanent',
    message,
    hint,
    status,
  });
  switch (saying) {
    case 'by-integration':
      if (needsMoreThanGitHubToken(purpose)) {
        return {
          reason: purpose.kind === 'secrets' ? 'credential-cannot-write-secrets' : 'permission-missing',
          kind: 'permanent',
          message: `${credentialName} may not ${aim}. It is either the workflow's GITHUB_TOKEN, which can never do that, or a GitHub App's token without the permission.`,
          hint: `Give ${credentialName} a GitHub App installation token or a fine-grained personal access token with ${permission}.${saidByGitHub} An App's permissions: ${appPermissionsPage(purpose, serverUrl)}, then accept them for the installation. A personal access token: ${serverUrl}/settings/personal-access-tokens`,
          status,
        };
      }
      return missing(
        `${credentialName} may not ${aim}.`,
        `${workflowPermission(purpose)}${saidByGitHub} If it is a GitHub App's token: grant ${permission} on ${appPermissionsPage(purpose, serverUrl)} and accept it for the installation.`,
      );
    case 'by-personal-access-token':
      return missing(
        `The personal access token in ${credentialName} may not ${aim}.`,
        `Edit it on ${serverUrl}/settings/personal-access-tokens and grant ${permission}; an organization may have to approve the change.${saidByGitHub}`,
      );
    case 'must-be-admin':
      return missing(
        `The account behind ${credentialName} has too low a role to ${aim}.`,
        `Use a token of an account that administers ${ownerOf(purpose)}, or better a GitHub App with ${permission}.`,
      );
    case 'single-sign-on':
      return missing(
        `${credentialName} is not authorized for the organization's single sign-on; we wanted to ${aim}.`,
        `Authorize it there: ${serverUrl}/settings/tokens, Configure SSO.`,
      );
    case 'archived':
      return missing(
        `${ownerOf(purpose)} is archived, so GitHub accepts no change; we wanted to ${aim}.`,
        'Unarchive the repository, or take it out of the configuration.',
      );
    case 'already-exists':
    case 'improperly-encrypted':
    case 'other':
      return missing(
        `GitHub does not let ${credentialName} ${aim}.`,
        `It needs ${permission}.${saidByGitHub} ${whereTokensAre(hintContext)}`,
      );
  }
}

/** GITHUB_TOKEN has no permission at all for secrets and variables. */
function needsMoreThanGitHubToken(purpose: Purpose): boolean {
  return purpose.kind === 'secrets' || purpose.kind === 'variables';
}

function describePurpose(purpose: Purpose): string {
  switch (purpose.kind) {
    case 'secrets':
      return `read the public key and write secrets of ${describeScope(purpose.secretScope)}`;
    case 'issues':
      return `read and write issues of ${purpose.repository}`;
    case 'variables':
      return `set a variable of ${purpose.repository}`;
    case 'repository-dispatch':
      return `send an event to ${purpose.repository}`;
    case 'workflow-dispatch':
      return `run the workflow ${purpose.workflow} of ${purpose.repository}`;
    case 'runs':
      return `look at a workflow run of ${purpose.repository}`;
    case 'repository':
      return `look at ${purpose.repository}`;
    case 'account':
      return 'ask whose token it is';
  }
}

/** The permission as GitHub's settings pages name it. Source: docs.github.com/en/rest/authentication/permissions-required-for-github-apps. */
function permissionFor(purpose: Purpose): string {
  switch (purpose.kind) {
    case 'secrets':
      return secretsPermission(purpose.secretScope);
    case 'issues':
      return `the repository permission "Issues: write" for ${purpose.repository}`;
    case 'variables':
      return `the repository permission "Variables: write" for ${purpose.repository}`;
    case 'repository-dispatch':
      return `the repository permission "Contents: write" for ${purpose.repository}`;
    case 'workflow-dispatch':
      return `the repository permission "Actions: write" for ${purpose.repository}`;
    case 'runs':
      return `the repository permission "Actions: read" for ${purpose.repository}`;
    case 'repository':
      return `the repository permission "Metadata: read" for ${purpose.repository}`;
    case 'account':
      return 'the same permissions as before';
  }
}

function secretsPermission(secretScope: SecretScope): string {
  switch (secretScope.kind) {
    case 'environment':
      return `the repository permission "Environments: write" for ${secretScope.repository}`;
    case 'repository':
      return `the repository permission "${storePermission(secretScope.store, secretScope.kind)}: write" for ${secretScope.repository}`;
    case 'organization':
      return `the organization permission "${storePermission(secretScope.store, secretScope.kind)}: write" of ${secretScope.organization}`;
  }
}

/** The titles of GitHub's permissions; an organization's are mostly longer. */
function storePermission(store: SecretStore, level: 'repository' | 'organization'): string {
  const isOrganization = level === 'organization';
  switch (store) {
    case 'actions':
      return 'Secrets';
    case 'dependabot':
      return isOrganization ? 'Organization dependabot secrets' : 'Dependabot secrets';
    case 'codespaces':
      return isOrganization ? 'Organization codespaces secrets' : 'Codespaces secrets';
    case 'agents':
      return 'Agent secrets';
  }
}

/** The line a workflow has to have for its own GITHUB_TOKEN. */
function workflowPermission(purpose: Purpose): string {
  switch (purpose.kind) {
    case 'issues':
      return 'Add to the workflow\'s job: "permissions: issues: write".';
    case 'repository-dispatch':
      return 'Add to the workflow\'s job: "permissions: contents: write".';
    case 'workflow-dispatch':
      return 'Add to the workflow\'s job: "permissions: actions: write".';
    case 'runs':
      return 'Add to the workflow\'s job: "permissions: actions: read".';
    case 'repository':
      return 'Add to the workflow\'s job: "permissions: contents: read".';
    case 'account':
    case 'secrets':
    case 'variables':
      return 'Use a personal access token or a GitHub App instead.';
  }
}

function notFoundHint(purpose: Purpose, hintContext: HintContext): string {
  const hidden = `GitHub also says "not found" for what a credential may not see: grant it ${ownerOf(purpose)}, with ${permissionFor(purpose)}. ${whereTokensAre(hintContext)}`;
  if (purpose.kind === 'workflow-dispatch') {
    return `Check the workflow's file name; it must be on the default branch. ${hidden}`;
  }
  if (purpose.kind !== 'secrets') return `Check the repository's name. ${hidden}`;
  switch (purpose.secretScope.kind) {
    case 'repository':
      return `Check the repository's name. ${hidden}`;
    case 'environment':
      return `Check the names of the repository and of the environment "${purpose.secretScope.environment}", which must exist already: ${hintContext.serverUrl}/${purpose.secretScope.repository}/settings/environments. ${hidden}`;
    case 'organization':
      return `Check the organization's name; a personal account has no organization secrets. ${hidden}`;
  }
}

function whereTokensAre({ serverUrl }: HintContext): string {
  return `Personal access tokens: ${serverUrl}/settings/personal-access-tokens. GitHub Apps: ${serverUrl}/settings/apps`;
}

function appPermissionsPage(purpose: Purpose, serverUrl: string): string {
  return purpose.kind === 'secrets' && purpose.secretScope.kind === 'organization'
    ? `${serverUrl}/organizations/${purpose.secretScope.organization}/settings/apps`
    : `${serverUrl}/settings/apps`;
}

function ownerOf(purpose: Purpose): string {
  switch (purpose.kind) {
    case 'secrets':
      return purpose.secretScope.kind === 'organization'
        ? `the organization ${purpose.secretScope.organization}`
        : `the repository ${purpose.secretScope.repository}`;
    case 'issues':
    case 'variables':
    case 'repository-dispatch':
    case 'workflow-dispatch':
    case 'runs':
    case 'repository':
      return `the repository ${purpose.repository}`;
    case 'account':
      return 'the account';
  }
}

function statusOf(status: number | undefined): { status?: number } {
  return status === undefined ? {} : { status };
}
