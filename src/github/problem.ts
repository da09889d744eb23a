import { networkWords } from '../net/network-words.js';
import { isNetworkFailure } from '../token/network-failure.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import type { CredentialKind } from './credential-kind.js';
import { type Purpose, type PurposeWords, wordsFor } from './purpose.js';
import type { Failure, Refusal, Saying } from './refusal.js';

/** The credential and the GitHub in question, for the hints. */
export interface HintContext {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** What people call the credential: `secrets-token`. */
  readonly credentialName: string;
  readonly credentialKind: CredentialKind;
}

/** Everything that a problem's message needs. */
interface ProblemContext extends HintContext, PurposeWords {
  readonly purpose: Purpose;
}

type Told = Pick<GitHubProblem, 'reason' | 'message' | 'hint'> & { readonly kind?: GitHubProblem['kind'] };
type Tell<F extends Failure = Refusal> = (failure: F, context: ProblemContext) => Told;

/** Turns a failure into a problem, with a message and a hint. Pure. */
export function problemOf(failure: Failure, purpose: Purpose, hintContext: HintContext): GitHubProblem {
  const context = { ...hintContext, ...wordsFor(purpose, hintContext.serverUrl), purpose };
  const told =
    failure.kind === 'refused' ? tellRefusal(failure)(failure, context) : tellFailure(failure, context);
  const status = 'status' in failure ? failure.status : undefined;
  return { kind: 'permanent', ...told, ...present({ status }) };
}

function tellRefusal({ status, saying, isForeign }: Refusal): Tell {
  if (isForeign && (status === 403 || BY_STATUS[status] === undefined)) return foreign;
  if (status === 403) return FORBIDDEN[saying];
  return BY_STATUS[status] ?? unlistedRefusal;
}

function tellFailure(failure: Exclude<Failure, Refusal>, context: ProblemContext): Told {
  const { aim, credentialName } = context;
  switch (failure.kind) {
    case 'malformed-credential':
      return {
        reason: 'credential-refused',
        message: `${credentialName} is empty or contains a character that no GitHub token has, such as a space or a line break.`,
        hint: `Store the token again under the same name, without anything around it. ${whereTokensAre(context)}`,
      };
    case 'unanswered':
      return tellUnanswered(failure, aim);
    case 'unintelligible':
      return {
        reason: 'github-unintelligible',
        kind: 'transient',
        message: `The answer does not look like one from GitHub; the request was to ${aim}.`,
        hint: 'Nothing was concluded from it; the next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub.',
      };
    case 'of-another-time':
      return {
        reason: 'clocks-disagree',
        kind: 'transient',
        message: `The time in GitHub's answer does not fit the answers before it, so it may be an old one; the request was to ${aim}.`,
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
        message: `GitHub had an error of its own (HTTP ${failure.status}); the request was to ${aim}.`,
        hint: 'The next scheduled run tries again. Outages: https://www.githubstatus.com',
      };
    case 'rate-limited':
      return {
        reason: 'github-rate-limited',
        kind: 'transient',
        message: `GitHub asks ${credentialName} to slow down for longer than this run waits; the request was to ${aim}.`,
        hint: 'The next scheduled run tries again. If this continues, give this job a credential that nothing else uses.',
      };
  }
}

function tellUnanswered(failure: Extract<Failure, { kind: 'unanswered' }>, aim: string): Told {
  const { reason, network, proxyStatus, status, redirectedTo } = failure;
  switch (reason) {
    case 'redirected': {
      const away = redirectedTo === undefined ? '' : `, to ${redirectedTo.replace('://', ': //')}`;
      return {
        reason: 'moved',
        message: `GitHub answered with a redirect (HTTP ${status}${away}); the request was to ${aim}. A redirect is never followed: it could carry the credential elsewhere.`,
        hint:
          redirectedTo === undefined
            ? 'GitHub does so for a repository or organization that was renamed or transferred: use its new name.'
            : 'It leads away from the address configured for GitHub: check that address, and whether a proxy or gateway answers in its place.',
      };
    }
    case 'too-large':
    case 'header-too-large':
    case 'malformed':
      return {
        reason: 'github-unintelligible',
        kind: 'transient',
        message: `GitHub's answer could not be read; the request was to ${aim}.`,
        hint: 'The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub.',
      };
    default: {
      const ofProxy = proxyStatus === undefined ? '' : ` with HTTP ${proxyStatus}`;
      const facts = network === undefined ? '' : ` (${network}${ofProxy})`;
      if (isNetworkFailure(reason)) {
        const { what, hint } = networkWords('GitHub')[reason];
        return {
          reason: `github-${reason}`,
          kind: 'transient',
          message: `${what.replace(/\.$/, '')}${facts}; the request was to ${aim}.`,
          hint,
        };
      }
      return {
        reason: 'github-unreachable',
        kind: 'transient',
        message: `GitHub did not answer${facts}; the request was to ${aim}.`,
        hint: 'The next scheduled run tries again. If this continues, check that the runner may reach the GitHub API.',
      };
    }
  }
}

const foreign: Tell = ({ status }, context) => ({
  ...tellFailure({ kind: 'unintelligible' }, context),
  message: `The answer (HTTP ${status}) does not look like one from GitHub; the request was to ${context.aim}.`,
});

const rejected: Tell = ({ status, saying, invalidFields, quote: said }, { aim, purpose }) => ({
  reason: 'write-rejected',
  kind: status === 409 || saying === 'improperly-encrypted' ? 'transient' : 'permanent',
  message: `GitHub accepted the request but rejected its contents (HTTP ${status}); the request was to ${aim}.${saidByGitHub(said)}${
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

const notFound: Tell = (refusal, context) => ({
  reason: 'not-found',
  message: `GitHub finds nothing there for ${context.credentialName}; the request was to ${context.aim}.${saidByGitHub(refusal.quote)}`,
  hint:
    refusal.quote !== undefined
      ? `${WORDS_ARE_ALL} ${context.check}`
      : refusal.scopes === undefined
        ? `${context.check} GitHub also says "not found" for what a credential may not see: grant it ${context.owner}, with ${context.permission}. ${reachOf(context)}${whereTokensAre(context)}`
        : `${context.check} GitHub also says "not found" for what a credential may not see. ${scopesOf(refusal, context)} ${grantScope(refusal, context)}`,
});

/** A job's own token asks for the very run that it belongs to. */
function isOfOwnRun({ purpose, credentialKind }: ProblemContext): boolean {
  return purpose.kind === 'runs' && credentialKind === 'installation';
}

/** The run exists, since it is asking: "not found" means that the token may not see it. */
function runNotSeen({ credentialName, aim, jobPermission }: ProblemContext): Told {
  return {
    reason: 'permission-missing',
    message: `GitHub finds nothing there for ${credentialName}; the request was to ${aim}.`,
    hint: `GitHub also says "not found" for what a credential may not see. Add to the workflow's job: "permissions: ${jobPermission}".`,
  };
}

/** Refusals explained by their status. */
const BY_STATUS: Readonly<Record<number, Tell>> = {
  401: ({ quote: said }, context) => ({
    reason: 'credential-refused',
    message: `GitHub refused ${context.credentialName}: it may have expired, been revoked or been stored incompletely.${saidByGitHub(said)}`,
    hint: renewCredential(context),
  }),
  404: (refusal, context) =>
    isOfOwnRun(context) && refusal.quote === undefined ? runNotSeen(context) : notFound(refusal, context),
  409: rejected,
  410: (refusal, context) =>
    context.purpose.kind === 'issues'
      ? {
          reason: 'issues-disabled',
          message: `Issues are disabled in ${context.purpose.repository}, so no issue can be opened there.`,
          hint: `Enable them under ${context.serverUrl}/${context.purpose.repository}/settings, or set open-issues to false.`,
        }
      : unlistedRefusal(refusal, context),
  422: rejected,
};

const unknownRefusal: Tell = ({ status, quote: said, accepted }, context) => ({
  reason: 'github-refused',
  message: `GitHub refused ${context.credentialName} (HTTP ${status}); the request was to ${context.aim}.${saidByGitHub(said)}`,
  hint: `${wordsAreAll(said)} Whoever administers ${context.owner} may know more.${namedByGitHub(accepted)}`,
});

/** A status that says nothing about the credential or the place is not a refusal but doubt. */
const unlistedRefusal: Tell = (refusal, context) => ({
  ...unknownRefusal(refusal, context),
  kind: 'transient',
});

/** Refusals with 403, by what GitHub says. */
const FORBIDDEN: Readonly<Record<Saying, Tell>> = {
  'single-sign-on': ({ ssoUrl }, { credentialName, serverUrl, aim }) => ({
    reason: 'permission-missing',
    message: `${credentialName} is not authorized for the organization's single sign-on; the request was to ${aim}.`,
    hint:
      ssoUrl !== undefined && isOf(serverUrl, ssoUrl)
        ? `Authorize it within an hour: ${ssoUrl} (later: ${serverUrl}/settings/tokens, Configure SSO).`
        : `Authorize it there: ${serverUrl}/settings/tokens, Configure SSO.`,
  }),
  'classic-forbidden': (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: 'github-refused',
    message: `The organization accepts no classic personal access token, and ${credentialName} is one; the request was to ${aim}.`,
    hint: `Give ${credentialName} a fine-grained personal access token with ${permission} (${serverUrl}/settings/personal-access-tokens), or a GitHub App's token.`,
  }),
  'fine-grained-forbidden': (_refusal, { credentialName, permission, aim }) => ({
    reason: 'github-refused',
    message: `The organization accepts no fine-grained personal access token, and ${credentialName} is one; the request was to ${aim}.`,
    hint: `Give ${credentialName} a GitHub App's token with ${permission}, or ask an owner of the organization to allow fine-grained tokens.`,
  }),
  'lifetime-forbidden': (_refusal, { credentialName, serverUrl, aim }) => ({
    reason: 'github-refused',
    message: `The organization accepts no personal access token with as long a lifetime as ${credentialName}; the request was to ${aim}.`,
    hint: `Give the token an earlier end on ${serverUrl}/settings/personal-access-tokens, or use a GitHub App's token.`,
  }),
  'oauth-app-restricted': (_refusal, { credentialName, serverUrl, permission, aim }) => ({
    reason: 'github-refused',
    message: `The organization has not approved the OAuth App that ${credentialName} belongs to; the request was to ${aim}.`,
    hint: `Ask an owner of the organization to approve the app, or use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`,
  }),
  'address-not-allowed': (_refusal, { credentialName, aim }) => ({
    reason: 'github-refused',
    message: `The organization or its enterprise has an IP allow list, and the address of this runner is not on it; the request was to ${aim}.`,
    hint: `Run the job on a runner whose address is on the list, or ask an owner of it to add the address. ${credentialName} itself is fine.`,
  }),
  archived: (_refusal, { owner, aim }) => ({
    reason: 'github-refused',
    message: `${owner.charAt(0).toUpperCase()}${owner.slice(1)} is archived, so GitHub accepts no change; the request was to ${aim}.`,
    hint: 'Unarchive the repository, or remove it from the configuration.',
  }),
  locked: (_refusal, { aim }) => ({
    reason: 'github-refused',
    message: `The issue is locked, so GitHub accepts no comment; the request was to ${aim}.`,
    hint: "Unlock the conversation on the issue's page.",
  }),
  'scope-missing': (refusal, context) => ({
    reason: 'permission-missing',
    message: `${context.credentialName} may not ${context.aim}. ${scopesOf(refusal, context)}`,
    hint: grantScope(refusal, context),
  }),
  'by-integration': ({ accepted }, context) => {
    const { credentialName, credentialKind, serverUrl, permission, aim, purpose, jobPermission } = context;
    const personalPage = `${serverUrl}/settings/personal-access-tokens`;
    if (credentialKind === 'own-app') {
      return {
        reason: 'permission-missing',
        message: `${credentialName} may not ${aim}.`,
        hint: `Add ${permission} on ${appPermissionsPage(context)} and accept it for the installation.${namedByGitHub(accepted)}`,
      };
    }
    const reason =
      purpose.kind === 'secrets' ? 'credential-cannot-write-secrets' : ('permission-missing' as const);
    if (credentialKind === 'app-user') {
      return {
        reason,
        message: `${credentialName} may not ${aim}. A GitHub App made it for a person, as in a codespace, and it may do no more than that app.`,
        hint: `Use a fine-grained personal access token with ${permission} instead: ${personalPage}`,
      };
    }
    const ofApp = `grant ${permission} on ${appPermissionsPage(context)} and accept it for the installation. ${reachOf(context)}`;
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

/** Appends GitHub's sentence to one of ours. */
export function saidByGitHub(said: string | undefined): string {
  return said === undefined ? '' : ` GitHub says: "${said}".`;
}

function namedByGitHub(accepted: string | undefined): string {
  return accepted === undefined ? '' : ` GitHub names what it accepts: ${accepted}.`;
}

function scopesOf({ scopes }: Refusal, { credentialName }: ProblemContext): string {
  const held = scopes?.held.join(', ') || 'none';
  return `It needs the scope ${scopes?.accepted.join(' or ')}; ${credentialName} has: ${held}.`;
}

/** How to add a scope, by the kind of credential. */
function grantScope({ scopes }: Refusal, context: ProblemContext): string {
  const { credentialKind, credentialName, serverUrl, permission } = context;
  const [scope = ''] = scopes?.accepted ?? [];
  return credentialKind === 'oauth'
    ? `Add it to the login of gh: gh auth refresh${hostOption(serverUrl)} --scopes ${scope}${withoutVariable(credentialName)}${storedAgain(credentialName)}`
    : `Add ${scope} on ${serverUrl}/settings/tokens, or better use a fine-grained personal access token with ${permission}: ${serverUrl}/settings/personal-access-tokens`;
}

/** A workflow reads a copy of gh's token, which no refresh of the login reaches. */
function storedAgain(credentialName: string): string {
  return /^(?:secrets|github)-token$/.test(credentialName)
    ? `. Then store what "gh auth token" prints in the secret that ${credentialName} reads.`
    : '';
}

/** While a variable holds a token, gh refreshes no login of its own (`gh help auth refresh`). */
function withoutVariable(credentialName: string): string {
  return /^[A-Z_]+$/.test(credentialName)
    ? ` (with ${credentialName} cleared, which gh would use instead)`
    : '';
}

/** Outside github.com, gh needs the host. */
function hostOption(serverUrl: string): string {
  const { host } = new URL(serverUrl);
  return host === 'github.com' ? '' : ` --hostname ${host}`;
}

/** How to replace a credential that GitHub does not know, by its kind. */
function renewCredential(context: ProblemContext): string {
  const { credentialKind, serverUrl, permission } = context;
  switch (credentialKind) {
    case 'installation':
      return `The token of a GitHub App or of a job lasts an hour and ends with its job: create it in a step of this job, shortly before. GitHub Apps: ${serverUrl}/settings/apps`;
    case 'own-app':
      return 'Run the workflow again: each run creates its own token.';
    case 'oauth':
      return `Log in to gh again: gh auth login${hostOption(serverUrl)}`;
    default:
      return `Make a new one with ${permission} and store it under the same name. ${whereTokensAre(context)}`;
  }
}

/** A GitHub App's token reaches what it was made for. Source: github.com/actions/create-github-app-token, "owner" and "repositories". */
function reachOf({ credentialKind, owner }: ProblemContext): string {
  return credentialKind === 'installation'
    ? `If actions/create-github-app-token makes it, its owner and repositories inputs must name ${owner}: without them it reaches only the repository of the workflow. `
    : '';
}

function whereTokensAre({ serverUrl }: HintContext): string {
  return `Personal access tokens: ${serverUrl}/settings/personal-access-tokens. GitHub Apps: ${serverUrl}/settings/apps`;
}

function appPermissionsPage({ purpose, serverUrl }: ProblemContext): string {
  return purpose.kind === 'secrets' && purpose.secretScope.kind === 'organization'
    ? `${serverUrl}/organizations/${purpose.secretScope.organization}/settings/apps`
    : `${serverUrl}/settings/apps`;
}

/** Accepts an address from GitHub only if it belongs to the GitHub that we called. */
function isOf(serverUrl: string, address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(serverUrl).origin;
}
