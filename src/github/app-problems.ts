import type { GitHubProblem } from '../token/problem.js';
import type { Installation } from './app.js';
import { permissionTitle } from './app-plan.js';
import { saidByGitHub } from './problem.js';
import type { Refusal } from './refusal.js';

const permanent = { kind: 'permanent' } as const;

/** For a signature that GitHub does not accept. */
export function keyRefused(clientId: string, serverUrl: string): GitHubProblem {
  return {
    ...permanent,
    reason: 'credential-refused',
    message: `GitHub does not accept the signature of the GitHub App ${clientId}: secrets-app-private-key is not, or no longer, a key of that App.`,
    hint: `Generate a new private key on the App's page, under ${serverUrl}/settings/apps, and store the whole file as SECRETS_APP_PRIVATE_KEY.`,
    status: 401,
    ofApp: true,
  };
}

/** For a client ID that GitHub does not know. */
export function unknownApp(clientId: string, serverUrl: string): GitHubProblem {
  return {
    ...permanent,
    reason: 'credential-refused',
    message: `GitHub knows no GitHub App with the client ID ${clientId}.`,
    hint: `secrets-app-client-id is the "Client ID" on the App's page, under ${serverUrl}/settings/apps. If the App was deleted, create a new one, for example with the command init.`,
    status: 404,
    ofApp: true,
  };
}

/** For an owner on whom the App is not installed; `page` is the App's own. */
export function notInstalled(
  { slug, page }: { readonly slug: string; readonly page: string },
  owner: string,
): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The GitHub App ${slug} is not installed on ${owner}.`,
    hint: `Install it there: ${page}/installations/new. Only its owner can, unless the App is public.`,
    status: 404,
  };
}

/** For an installation that does not reach the repository. */
export function repositoryNotChosen(
  { appSlug, owner, page }: Installation,
  repository: string,
): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The GitHub App ${appSlug} is installed on ${owner}, but not for the repository ${repository}, or there is no such repository.`,
    hint: `Add the repository to the installation: ${page}`,
    status: 404,
  };
}

/** For an installation that its owner suspended. */
export function suspended({ appSlug, owner, page }: Installation): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The installation of the GitHub App ${appSlug} on ${owner} is suspended.`,
    hint: `Unsuspend it at the end of this page: ${page}`,
  };
}

/** For one permission that the installation was not given. */
export function lacksPermission(key: string, { appSlug, owner, page }: Installation): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The GitHub App ${appSlug} was not given the permission "${permissionTitle(key)}: write" on ${owner}.`,
    hint: `Add it to the App's permissions, then accept the change for the installation: ${page}`,
  };
}

/** For any other refusal of an installation token. */
export function refusedToken(
  { status, quote }: Refusal,
  { appSlug, owner, page }: Installation,
): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `GitHub refused a token of the GitHub App ${appSlug} for ${owner} (HTTP ${status}).${saidByGitHub(quote)}`,
    hint: `Check the App's permissions and repositories: ${page}`,
    status,
  };
}
