import type { HttpHeaders } from '../net/http.js';
import { networkWords } from '../net/network-words.js';
import type { UnansweredReason } from '../net/unanswered.js';
import { describeScope, type RepositoryName, type SecretScope, type SecretStore } from '../token/location.js';
import { isNetworkFailure } from '../token/network-failure.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import type { EpochSeconds } from '../token/time.js';

/** What we were about to do: decides which permission was missing and what "not found" means. */
export type Purpose =
  | { readonly kind: 'secrets'; readonly secretScope: SecretScope }
  | { readonly kind: 'issues'; readonly repository: RepositoryName }
  | { readonly kind: 'variables'; readonly repository: RepositoryName }
  | { readonly kind: 'repository-dispatch'; readonly repository: RepositoryName }
  | { readonly kind: 'workflow-dispatch'; readonly repository: RepositoryName; readonly workflow: string }
  | { readonly kind: 'runs'; readonly repository: RepositoryName }
  | { readonly kind: 'repository'; readonly repository: RepositoryName }
  | { readonly kind: 'environments'; readonly repository: RepositoryName }
  | { readonly kind: 'account' }
  /** The GitHub App's own affairs. */
  | { readonly kind: 'app'; readonly owner: string };

/** GitHub's sentences and headers that change what a person has to do; everything else is `other`. */
export type Saying =
  | 'single-sign-on'
  | 'classic-forbidden'
  | 'fine-grained-forbidden'
  | 'lifetime-forbidden'
  | 'oauth-app-restricted'
  | 'address-not-allowed'
  | 'archived'
  | 'locked'
  | 'scope-missing'
  | 'by-integration'
  | 'by-personal-access-token'
  | 'must-be-admin'
  | 'improperly-encrypted'
  | 'already-exists'
  | 'other';

export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly saying: Saying;
  /** GitHub's own sentence, made inert; only where it is none that we know. */
  readonly quote?: string;
  /** The answer has not the form of GitHub's: something on the way may have given it. */
  readonly isForeign?: true;
  /** Where to authorize the credential for single sign-on, as GitHub says it. */
  readonly ssoUrl?: string;
  /** The permissions that would do, as GitHub names them: `secrets=write`. */
  readonly accepted?: string;
  /** The scopes of a classic token or an OAuth App's, and those that would do, of which it has none. */
  readonly scopes?: { readonly held: readonly string[]; readonly accepted: readonly string[] };
  /** Names of the request's fields that GitHub calls invalid: `assignees`. */
  readonly invalidFields: readonly string[];
}

/** Why a call brought no usable answer, reduced to facts: addresses and headers stay behind, and so does a text that we know. */
export type Failure =
  | Refusal
  | { readonly kind: 'rate-limited'; readonly status: number }
  | { readonly kind: 'unavailable'; readonly status: number }
  | { readonly kind: 'unintelligible'; readonly status?: number }
  /** An answer whose clock is more than an hour from that of the answers before it: it may be an old one. */
  | { readonly kind: 'of-another-time' }
  | {
      readonly kind: 'unanswered';
      readonly reason: UnansweredReason;
      readonly network?: string;
      readonly proxyStatus?: number;
    }
  | { readonly kind: 'malformed-credential' }
  /** Nothing was sent: the run's time for it is used up. */
  | { readonly kind: 'no-time' };

/** A call that was not done, or of which nobody knows. Thrown inside this folder only; holds facts and no header, address or body. */
export class GitHubError extends Error {
  readonly failure: Failure;
  readonly problem: GitHubProblem;
  /** Some attempt may have taken effect although nobody told us. */
  readonly mayHaveHappened: boolean;
  readonly credentialEndsAt?: EpochSeconds;

  constructor(facts: {
    readonly failure: Failure;
    readonly problem: GitHubProblem;
    readonly mayHaveHappened: boolean;
    readonly credentialEndsAt?: EpochSeconds;
  }) {
    super(facts.problem.reason);
    this.name = 'GitHubError';
    this.failure = facts.failure;
    this.problem = facts.problem;
    this.mayHaveHappened = facts.mayHaveHappened;
    if (facts.credentialEndsAt !== undefined) this.credentialEndsAt = facts.credentialEndsAt;
  }
}

/** The refusal with this status that an error is; undefined when it is anything else. */
export function refusalOf(error: unknown, status: number): Refusal | undefined {
  if (!(error instanceof GitHubError) || error.failure.kind !== 'refused') return undefined;
  return error.failure.status === status ? error.failure : undefined;
}

/**
 * What a credential is, by the beginning that GitHub gives it.
 * Source: docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github.
 */
export type CredentialKind = 'classic' | 'fine-grained' | 'installation' | 'oauth' | 'app-user' | 'unknown';

const PREFIXES: readonly (readonly [string, CredentialKind])[] = [
  ['ghp_', 'classic'],
  ['github_pat_', 'fine-grained'],
  ['ghs_', 'installation'],
  ['gho_', 'oauth'],
  ['ghu_', 'app-user'],
];

export function credentialKindOf(credential: string): CredentialKind {
  return PREFIXES.find(([prefix]) => credential.startsWith(prefix))?.[1] ?? 'unknown';
}

/** Who was speaking to which GitHub, for the hints. */
export interface HintContext {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** What people call the credential: `secrets-token`. */
  readonly credentialName: string;
  readonly credentialKind: CredentialKind;
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
  const scopes = readMissingScopes(headers);
  const saying = readSaying(message, headers, body, scopes !== undefined);
  return {
    kind: 'refused',
    status,
    saying,
    invalidFields: readInvalidFields(body),
    ...present({
      scopes,
      ssoUrl: readSsoUrl(headers.get('x-github-sso')),
      accepted: readAcceptedPermissions(headers.get('x-accepted-github-permissions')),
      quote: saying === 'other' && !USUAL[status]?.includes(message) ? quote(message) : undefined,
      isForeign: typeof body === 'object' && body !== null ? undefined : (true as const),
    }),
  };
}

/** Sentences that say no more than their status. */
const USUAL: Readonly<Record<number, readonly string[]>> = {
  401: ['Bad credentials', 'Requires authentication'],
  404: ['Not Found'],
};

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

/** In order: the first that matches names the refusal. The one about addresses as reported in databricks/cli#2702. */
const SAYINGS: readonly (readonly [Saying, RegExp])[] = [
  ['lifetime-forbidden', /forbids access via .*lifetime is greater than/i],
  ['classic-forbidden', /forbids access via a personal access token \(classic\)/i],
  ['fine-grained-forbidden', /forbids access via a fine-grained personal access token/i],
  ['oauth-app-restricted', /OAuth App access restrictions/i],
  ['address-not-allowed', /IP allow list/i],
  ['archived', /was archived/i],
  // https://github.com/hashicorp/terraform-provider-aws/issues/46136, and renovatebot/renovate#6215
  ['locked', /issue is locked/i],
  ['by-integration', /not accessible by integration/i],
  ['by-personal-access-token', /not accessible by personal access token/i],
  ['must-be-admin', /must (have admin rights|be an? .*(admin|owner))/i],
  ['improperly-encrypted', /improperly encrypted/i],
  ['already-exists', /already exists/i],
];

function readSaying(message: string, headers: HttpHeaders, body: unknown, lacksScope: boolean): Saying {
  if (headers.has('x-github-sso')) return 'single-sign-on';
  const said = SAYINGS.find(([, pattern]) => pattern.test(message))?.[0];
  // "Must have admin rights" is also what GitHub says to an owner whose token lacks a scope (cli/cli#8810).
  if (lacksScope && (said === undefined || said === 'must-be-admin')) return 'scope-missing';
  if (said !== undefined) return said;
  return errorsOf(body).some(({ code }) => code === 'already_exists') ? 'already-exists' : 'other';
}

/** The address in `X-GitHub-SSO: required; url=…`, which holds for an hour; only signs that an address of GitHub's has. */
function readSsoUrl(header: string | null): string | undefined {
  return /;\s*url=(https?:\/\/[\w./:?=&%~-]{1,300})(?=[;\s]|$)/.exec(header ?? '')?.[1];
}

/** An address that GitHub sent counts only where it is of the GitHub that we speak to. */
function isOf(serverUrl: string, address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
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

/** Which scope holds which. Source: docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps. */
const HELD_WITH: Readonly<Record<string, readonly string[]>> = {
  repo: ['public_repo', 'repo:status', 'repo_deployment', 'repo:invite', 'security_events'],
  'admin:org': ['write:org', 'read:org'],
  'write:org': ['read:org'],
  user: ['read:user', 'user:email', 'user:follow'],
};

/** Tells when the credential has scopes and none of those that would do. */
function readMissingScopes(headers: HttpHeaders): Refusal['scopes'] {
  const held = scopesIn(headers.get('x-oauth-scopes'));
  const accepted = scopesIn(headers.get('x-accepted-oauth-scopes'));
  if (held === undefined || accepted === undefined || accepted.length === 0) return undefined;
  const all = new Set(held.flatMap((scope) => [scope, ...(HELD_WITH[scope] ?? [])]));
  return accepted.some((scope) => all.has(scope)) ? undefined : { held, accepted };
}

function scopesIn(header: string | null): readonly string[] | undefined {
  if (header === null) return undefined;
  const scopes = header.split(',').flatMap((scope) => scope.trim() || []);
  return scopes.every((scope) => /^[a-z_:]{1,40}$/.test(scope)) ? scopes : undefined;
}

const LONGEST_QUOTE = 160;

/**
 * A text of others on one line, in any language. What is longer than any word goes, since it may be a credential; and an address is
 * none that could be followed.
 */
function quote(text: string): string | undefined {
  const line = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\S{21,}/gu, '…')
    .replaceAll('://', ': //')
    .replaceAll('"', "'")
    .replace(/ +/g, ' ')
    .trim();
  if (line === '') return undefined;
  const characters = [...line];
  return characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

/** The words for a purpose. */
interface Words {
  /** What we wanted to do, and where. */
  readonly aim: string;
  /** What the permission is for: its administrator can help. */
  readonly owner: string;
  /** The permission as GitHub's settings pages name it. Source: docs.github.com/en/rest/authentication/permissions-required-for-github-apps. */
  readonly permission: string;
  /** What a workflow grants its own GITHUB_TOKEN; absent where that can never do it. */
  readonly jobPermission?: string;
  /** What to look at when GitHub finds nothing. */
  readonly check: string;
}

function wordsFor(purpose: Purpose, serverUrl: string): Words {
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
    case 'environments':
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
): Omit<Words, 'aim'> {
  return {
    owner: `the repository ${repository}`,
    permission: `the repository permission "${permission}" for ${repository}`,
    check: "Check the repository's name.",
    ...present({ jobPermission }),
  };
}

function secretsWords(secretScope: SecretScope, serverUrl: string): Words {
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

/** The titles of GitHub's permissions; an organization's are mostly longer. */
const STORE_PERMISSIONS: Readonly<Record<SecretStore, Record<'repository' | 'organization', string>>> = {
  actions: { repository: 'Secrets', organization: 'Secrets' },
  dependabot: { repository: 'Dependabot secrets', organization: 'Organization dependabot secrets' },
  codespaces: { repository: 'Codespaces secrets', organization: 'Organization codespaces secrets' },
  agents: { repository: 'Agent secrets', organization: 'Agent secrets' },
};

/** All that a problem is told with. */
interface Scene extends HintContext, Words {
  readonly purpose: Purpose;
}

type Told = Pick<GitHubProblem, 'reason' | 'message' | 'hint'> & { readonly kind?: GitHubProblem['kind'] };
type Tell<F extends Failure = Refusal> = (failure: F, scene: Scene) => Told;

/** What a failure means for the one who set this up. Pure. */
export function problemOf(failure: Failure, purpose: Purpose, hintContext: HintContext): GitHubProblem {
  const scene = { ...hintContext, ...wordsFor(purpose, hintContext.serverUrl), purpose };
  const told =
    failure.kind === 'refused' ? tellRefusal(failure)(failure, scene) : tellFailure(failure, scene);
  const status = 'status' in failure ? failure.status : undefined;
  return { kind: 'permanent', ...told, ...present({ status }) };
}

function tellRefusal({ status, saying, isForeign }: Refusal): Tell {
  if (isForeign && (status === 403 || BY_STATUS[status] === undefined)) return foreign;
  if (status === 403) return FORBIDDEN[saying];
  return BY_STATUS[status] ?? unlistedRefusal;
}

function tellFailure(failure: Exclude<Failure, Refusal>, scene: Scene): Told {
  const { aim, credentialName } = scene;
  switch (failure.kind) {
    case 'malformed-credential':
      return {
        reason: 'credential-refused',
        message: `${credentialName} is empty or holds a character that no GitHub token has, such as a space or a line break.`,
        hint: `Store the token again under the same name, without anything around it. ${whereTokensAre(scene)}`,
      };
    case 'unanswered':
      return tellUnanswered(failure, aim);
    case 'unintelligible':
      return {
        reason: 'github-unintelligible',
        kind: 'transient',
        message: `The answer did not have the form of GitHub's answers; we wanted to ${aim}.`,
        hint: 'Nothing was concluded from it; the next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub.',
      };
    case 'of-another-time':
      return {
        reason: 'clocks-disagree',
        kind: 'transient',
        message: `The time in GitHub's answer does not fit the answers before it, so it may be an old one; we wanted to ${aim}.`,
        hint: 'Nothing was concluded from it; the next scheduled run tries again. If this continues, look for a cache between the runner and GitHub.',
      };
    case 'no-time':
      return {
        reason: 'no-time-left',
        kind: 'transient',
        message: `This run had no time left to ${aim}.`,
        hint: 'The next scheduled run goes on from here.',
      };
    case 'unavailable':
      return {
        reason: 'github-unavailable',
        kind: 'transient',
        message: `GitHub had an error of its own (HTTP ${failure.status}); we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. Outages: https://www.githubstatus.com',
      };
    case 'rate-limited':
      return {
        reason: 'github-rate-limited',
        kind: 'transient',
        message: `GitHub asks ${credentialName} to slow down for longer than this run waits; we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. If this continues, give this job a credential that nothing else uses.',
      };
  }
}

function tellUnanswered(failure: Extract<Failure, { kind: 'unanswered' }>, aim: string): Told {
  const { reason, network, proxyStatus } = failure;
  switch (reason) {
    case 'redirected':
      return {
        reason: 'moved',
        message: `GitHub answered with a redirect; we wanted to ${aim}. A redirect is never followed: it could carry the credential elsewhere.`,
        hint: 'GitHub does so for a repository or organization that was renamed or transferred: use its new name.',
      };
    case 'too-large':
    case 'header-too-large':
    case 'malformed':
      return {
        reason: 'github-unintelligible',
        kind: 'transient',
        message: `GitHub's answer could not be read; we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub.',
      };
    default: {
      const status = proxyStatus === undefined ? '' : ` with HTTP ${proxyStatus}`;
      const facts = network === undefined ? '' : ` (${network}${status})`;
      if (isNetworkFailure(reason)) {
        const { what, hint } = networkWords('GitHub')[reason];
        return {
          reason: `github-${reason}`,
          kind: 'transient',
          message: `${what.replace(/\.$/, '')}${facts}; we wanted to ${aim}.`,
          hint,
        };
      }
      return {
        reason: 'github-unreachable',
        kind: 'transient',
        message: `GitHub did not answer${facts}; we wanted to ${aim}.`,
        hint: 'The next scheduled run tries again. If this continues, check that the runner may reach the GitHub API.',
      };
    }
  }
}

const foreign: Tell = ({ status }, { aim }) => ({
  reason: 'github-unintelligible',
  kind: 'transient',
  message: `The answer (HTTP ${status}) did not have the form of GitHub's answers; we wanted to ${aim}.`,
  hint: 'Nothing was concluded from it; the next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub.',
});

const rejected: Tell = ({ status, saying, invalidFields, quote: said }, { aim, purpose }) => ({
  reason: 'write-rejected',
  kind: status === 409 || saying === 'improperly-encrypted' ? 'transient' : 'permanent',
  message: `GitHub took the request but rejected what was in it (HTTP ${status}); we wanted to ${aim}.${saidByGitHub(said)}${
    invalidFields.length === 0 ? '' : ` It names: ${invalidFields.join(', ')}.`
  }`,
  hint:
    saying === 'improperly-encrypted'
      ? 'GitHub answers like this when its public key changed in between; the next scheduled run tries again.'
      : purpose.kind === 'workflow-dispatch'
        ? 'Check that the branch (--ref) is there, and that the workflow on it is started by workflow_dispatch with the inputs mode and authorization-response.'
        : purpose.kind === 'secrets' || purpose.kind === 'variables'
          ? 'What GitHub says, if anything, is all that is known. Its rules for names: letters, digits and _, not starting with GITHUB_ or a digit; a place holds 100 secrets at most.'
          : wordsAreAll(said),
});

const WORDS_ARE_ALL = 'What GitHub says is all that is known: this program does not know the reason.';

function wordsAreAll(said: string | undefined): string {
  return said === undefined ? 'GitHub gives no reason.' : WORDS_ARE_ALL;
}

const notFound: Tell = (refusal, scene) => ({
  reason: 'not-found',
  message: `GitHub finds nothing there for ${scene.credentialName}; we wanted to ${scene.aim}.${saidByGitHub(refusal.quote)}`,
  hint:
    refusal.quote !== undefined
      ? `${WORDS_ARE_ALL} ${scene.check}`
      : refusal.scopes === undefined
        ? `${scene.check} GitHub also says "not found" for what a credential may not see: grant it ${scene.owner}, with ${scene.permission}. ${reachOf(scene)}${whereTokensAre(scene)}`
        : `${scene.check} GitHub also says "not found" for what a credential may not see. ${scopesOf(refusal, scene)} ${grantScope(refusal, scene)}`,
});

/** A job's own token asks for the very run that it belongs to. */
function isOfOwnRun({ purpose, credentialKind, jobPermission }: Scene): boolean {
  return purpose.kind === 'runs' && credentialKind === 'installation' && jobPermission !== undefined;
}

/** The run is there, since it is asking: what GitHub does not find is what the token may not see. */
function runNotSeen({ credentialName, aim, jobPermission }: Scene): Told {
  return {
    reason: 'permission-missing',
    message: `GitHub finds nothing there for ${credentialName}; we wanted to ${aim}.`,
    hint: `GitHub also says "not found" for what a credential may not see. Add to the workflow's job: "permissions: ${jobPermission}".`,
  };
}

/** Refusals that their status explains. */
const BY_STATUS: Readonly<Record<number, Tell>> = {
  401: ({ quote: said }, scene) => ({
    reason: 'credential-refused',
    message: `GitHub refused ${scene.credentialName}: it may have expired, been revoked or been stored incompletely.${saidByGitHub(said)}`,
    hint: renewCredential(scene),
  }),
  404: (refusal, scene) =>
    isOfOwnRun(scene) && refusal.quote === undefined ? runNotSeen(scene) : notFound(refusal, scene),
  409: rejected,
  410: (refusal, scene) =>
    scene.purpose.kind === 'issues'
      ? {
          reason: 'issues-disabled',
          message: `Issues are switched off in ${scene.purpose.repository}, so nobody can be told there.`,
          hint: `Switch them on under ${scene.serverUrl}/${scene.purpose.repository}/settings, or set open-issues to false.`,
        }
      : unlistedRefusal(refusal, scene),
  422: rejected,
};

const unknownRefusal: Tell = ({ status, quote: said, accepted }, scene) => ({
  reason: 'github-refused',
  message: `GitHub refused ${scene.credentialName} (HTTP ${status}); we wanted to ${scene.aim}.${saidByGitHub(said)}`,
  hint: `${wordsAreAll(said)} Whoever administers ${scene.owner} may know more.${namedByGitHub(accepted)}`,
});

/** A status that says nothing about the credential or the place: GitHub has not said that it refuses, so it is doubt. */
const unlistedRefusal: Tell = (refusal, scene) => ({ ...unknownRefusal(refusal, scene), kind: 'transient' });

/** Refusals with 403, by what GitHub says. */
const FORBIDDEN: Readonly<Record<Saying, Tell>> = {
  'single-sign-on': ({ ssoUrl }, { credentialName, serverUrl, aim }) => ({
    reason: 'permission-missing',
    message: `${credentialName} is not authorized for the organization's single sign-on; we wanted to ${aim}.`,
    hint:
      ssoUrl !== undefined && isOf(serverUrl, ssoUrl)
        ? `Authorize it within an hour: ${ssoUrl} (later: ${serverUrl}/settings/tokens, Configure SSO).`
        : `Authorize it there: ${serverUrl}/settings/tokens, Configure SSO.`,
  }),
  'classic-forbidden': (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: 'github-refused',
    message: `The organization accepts no classic personal access token, and ${credentialName} is one; we wanted to ${aim}.`,
    hint: `Give ${credentialName} a fine-grained personal access token with ${permission} (${serverUrl}/settings/personal-access-tokens), or a GitHub App's token.`,
  }),
  'fine-grained-forbidden': (_refusal, { credentialName, permission, aim }) => ({
    reason: 'github-refused',
    message: `The organization accepts no fine-grained personal access token, and ${credentialName} is one; we wanted to ${aim}.`,
    hint: `Give ${credentialName} a GitHub App's token with ${permission}, or ask an owner of the organization to allow fine-grained tokens.`,
  }),
  'lifetime-forbidden': (_refusal, { credentialName, serverUrl, aim }) => ({
    reason: 'github-refused',
    message: `The organization accepts no personal access token that lives as long as ${credentialName}; we wanted to ${aim}.`,
    hint: `Give the token an earlier end on ${serverUrl}/settings/personal-access-tokens, or use a GitHub App's token.`,
  }),
  'oauth-app-restricted': (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: 'github-refused',
    message: `The organization has not approved the OAuth App that ${credentialName} belongs to; we wanted to ${aim}.`,
    hint: `Ask an owner of the organization to approve the app, or use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`,
  }),
  'address-not-allowed': (_refusal, { credentialName, aim }) => ({
    reason: 'github-refused',
    message: `The organization has an IP allow list, and the address of this runner is not on it; we wanted to ${aim}.`,
    hint: `Run the job on a runner whose address is on the list, or ask an owner of the organization to add it. ${credentialName} itself is fine.`,
  }),
  archived: (_refusal, { owner, aim }) => ({
    reason: 'github-refused',
    message: `${owner.charAt(0).toUpperCase()}${owner.slice(1)} is archived, so GitHub accepts no change; we wanted to ${aim}.`,
    hint: 'Unarchive the repository, or remove it from the configuration.',
  }),
  locked: (_refusal, { aim }) => ({
    reason: 'github-refused',
    message: `The issue is locked, so GitHub takes no comment there; we wanted to ${aim}.`,
    hint: 'Unlock the conversation on the page of the issue.',
  }),
  'scope-missing': (refusal, scene) => ({
    reason: 'permission-missing',
    message: `${scene.credentialName} may not ${scene.aim}. ${scopesOf(refusal, scene)}`,
    hint: grantScope(refusal, scene),
  }),
  'by-integration': ({ accepted }, scene) => {
    const { credentialName, credentialKind, serverUrl, permission, aim, purpose, jobPermission } = scene;
    const personalPage = `${serverUrl}/settings/personal-access-tokens`;
    const reason =
      purpose.kind === 'secrets' ? 'credential-cannot-write-secrets' : ('permission-missing' as const);
    if (credentialKind === 'app-user') {
      return {
        reason,
        message: `${credentialName} may not ${aim}. A GitHub App made it for a person, as in a codespace, and it may do no more than that app.`,
        hint: `Use a fine-grained personal access token with ${permission} instead: ${personalPage}`,
      };
    }
    const ofApp = `grant ${permission} on ${appPermissionsPage(scene)} and accept it for the installation. ${reachOf(scene)}`;
    if (jobPermission !== undefined || purpose.kind === 'account') {
      const first =
        jobPermission === undefined
          ? 'Use a personal access token or a GitHub App instead.'
          : `Add to the workflow's job: "permissions: ${jobPermission}".`;
      return {
        reason: 'permission-missing',
        message: `${credentialName} may not ${aim}.`,
        hint: `${first}${namedByGitHub(accepted)} If it is a GitHub App's token: ${ofApp}`.trim(),
      };
    }
    return {
      reason,
      message: `${credentialName} may not ${aim}. It is either the workflow's GITHUB_TOKEN, which can never do that, or a GitHub App's token without the permission.`,
      hint: `Give ${credentialName} a GitHub App installation token or a fine-grained personal access token with ${permission}.${namedByGitHub(accepted)} A GitHub App: ${ofApp}A personal access token: ${personalPage}`,
    };
  },
  'by-personal-access-token': ({ accepted }, { credentialName, serverUrl, permission, aim }) => ({
    reason: 'permission-missing',
    message: `The personal access token in ${credentialName} may not ${aim}.`,
    hint: `Edit it on ${serverUrl}/settings/personal-access-tokens and grant ${permission}; an organization may have to approve the change.${namedByGitHub(accepted)}`,
  }),
  'must-be-admin': (_refusal, { credentialName, owner, permission, aim }) => ({
    reason: 'permission-missing',
    message: `The account behind ${credentialName} has too low a role to ${aim}.`,
    hint: `Use a token of an account that administers ${owner}, or better a GitHub App with ${permission}.`,
  }),
  'improperly-encrypted': unknownRefusal,
  'already-exists': unknownRefusal,
  other: unknownRefusal,
};

function saidByGitHub(said: string | undefined): string {
  return said === undefined ? '' : ` GitHub says: "${said}".`;
}

function namedByGitHub(accepted: string | undefined): string {
  return accepted === undefined ? '' : ` GitHub names what it accepts: ${accepted}.`;
}

function scopesOf({ scopes }: Refusal, { credentialName }: Scene): string {
  const held = scopes?.held.join(', ') || 'none';
  return `It needs the scope ${scopes?.accepted.join(' or ')}; ${credentialName} has: ${held}.`;
}

/** How a scope is added, by what kind of credential lacks it. */
function grantScope({ scopes }: Refusal, scene: Scene): string {
  const { credentialKind, credentialName, serverUrl, permission } = scene;
  const [scope = ''] = scopes?.accepted ?? [];
  return credentialKind === 'oauth'
    ? `Add it to the login of gh: gh auth refresh${hostOption(serverUrl)} --scopes ${scope}${withoutVariable(credentialName)}`
    : `Add ${scope} on ${serverUrl}/settings/tokens, or better use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`;
}

/** While a variable holds a token, gh refreshes no login of its own (`gh help auth refresh`). */
function withoutVariable(credentialName: string): string {
  return /^[A-Z_]+$/.test(credentialName)
    ? ` (with ${credentialName} cleared, which gh would use instead)`
    : '';
}

/** Elsewhere than on github.com, gh has to be told where. */
function hostOption(serverUrl: string): string {
  const { host } = new URL(serverUrl);
  return host === 'github.com' ? '' : ` --hostname ${host}`;
}

/** How a credential that GitHub does not know is replaced, by what it is. */
function renewCredential(scene: Scene): string {
  const { credentialKind, serverUrl, permission } = scene;
  switch (credentialKind) {
    case 'installation':
      return `The token of a GitHub App or of a job lives for an hour and ends with its job: let a step of this very job make it, shortly before. GitHub Apps: ${serverUrl}/settings/apps`;
    case 'oauth':
      return `Log in to gh again: gh auth login${hostOption(serverUrl)}`;
    default:
      return `Make a new one with ${permission} and store it under the same name. ${whereTokensAre(scene)}`;
  }
}

/** A GitHub App's token reaches what it was made for. Source: github.com/actions/create-github-app-token, "owner" and "repositories". */
function reachOf({ credentialKind, owner }: Scene): string {
  return credentialKind === 'installation'
    ? `If actions/create-github-app-token makes it, its owner and repositories inputs must name ${owner}: without them it reaches only the repository of the workflow. `
    : '';
}

function whereTokensAre({ serverUrl }: HintContext): string {
  return `Personal access tokens: ${serverUrl}/settings/personal-access-tokens. GitHub Apps: ${serverUrl}/settings/apps`;
}

function appPermissionsPage({ purpose, serverUrl }: Scene): string {
  return purpose.kind === 'secrets' && purpose.secretScope.kind === 'organization'
    ? `${serverUrl}/organizations/${purpose.secretScope.organization}/settings/apps`
    : `${serverUrl}/settings/apps`;
}
