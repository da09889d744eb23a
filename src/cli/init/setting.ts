import type { Connection } from '../../github/app.js';
import { createGitHub, type GitHub } from '../../github/client.js';
import { hasEnvironment, loginOf, type RepositoryForSetup, repositoryForSetup } from '../../github/setup.js';
import { startBudget } from '../../net/http.js';
import type { SecretScope } from '../../token/location.js';
import type { Secret } from '../../token/secret.js';
import type { CommandContext } from '../context.js';
import type { CliEnvironment } from '../environment.js';
import type { Flags } from '../fields.js';
import { NAMES } from '../names.js';
import { checkLocation, type LocationVerdict } from './checks.js';
import { type AppRegistration, permissionsFor } from './manifest.js';
import type { InitChoices } from './questions.js';
import type { PublishedSource } from './source.js';
import { APP_PRIVATE_KEY, type WorkflowSecretScope } from './workflow.js';

/** How long a few requests to GitHub may take. */
export const LOOK_MS = 30_000;
/** As long as a person may take in a browser, and then some: the App's code lives for an hour. */
export const SIT_MS = 3 * 3_600_000;

/** What is known before anything is written. */
export interface Setting {
  readonly flags: Flags;
  readonly context: CommandContext;
  readonly environment: CliEnvironment;
  readonly repository: RepositoryForSetup;
  readonly host: string;
  readonly source: PublishedSource;
  /** The person's own login; absent where there is none. */
  readonly token: Secret | undefined;
  readonly choices: InitChoices;
}

/** The repository as GitHub knows it, and whose login it is; what is in its name where nobody can be asked. */
export async function lookAround(
  named: string,
  token: Secret | undefined,
  environment: CliEnvironment,
  context: CommandContext,
): Promise<readonly [RepositoryForSetup, string | undefined]> {
  const [owner = ''] = named.split('/');
  const unseen = { repository: named, owner, isOrganization: false, defaultBranch: 'main' };
  if (token === undefined) return [unseen, undefined];
  const github = gitHubFor(token, environment, context, LOOK_MS);
  const [seen, login] = await Promise.all([repositoryForSetup(github, named), loginOf(github)]);
  return [seen.kind === 'done' ? seen.data : unseen, login.kind === 'done' ? login.data : undefined];
}

/** The connection to GitHub for so many milliseconds. */
export function connectionTo(
  environment: CliEnvironment,
  { runtime }: CommandContext,
  budgetMs: number,
): Connection {
  return {
    runtime,
    budget: startBudget(budgetMs, runtime.now),
    apiUrl: environment.githubApiUrl,
    serverUrl: environment.githubServerUrl,
    userAgent: 'refresh-meta-token',
    credentialName: 'your GitHub token',
  };
}

/** GitHub, as the holder of the token sees it. */
export function gitHubFor(
  token: Secret,
  environment: CliEnvironment,
  context: CommandContext,
  budgetMs: number,
): GitHub {
  return createGitHub({ ...connectionTo(environment, context, budgetMs), token });
}

/** The place of the token, and that of the other secrets: only the token itself can be an organization's. */
export function placesOf({
  choices,
  repository,
}: Pick<Setting, 'choices' | 'repository'>): readonly [SecretScope, SecretScope] {
  const place = scopeOf(choices.secretScope, repository.repository);
  const here: SecretScope = { kind: 'repository', repository: repository.repository, store: 'actions' };
  return [place, place.kind === 'organization' ? here : place];
}

function scopeOf(secretScope: WorkflowSecretScope, repository: string): SecretScope {
  switch (secretScope.kind) {
    case 'repository':
      return { kind: 'repository', repository, store: 'actions' };
    case 'environment':
      return { kind: 'environment', repository, environment: secretScope.environment };
    case 'organization':
      return { kind: 'organization', organization: secretScope.organization, store: 'actions' };
  }
}

interface PlaceSeen {
  readonly place: LocationVerdict | 'not-asked';
  /** The environment does not exist. */
  readonly isMissing: boolean;
}

/** Whether the places of the secrets can be written, and which of the workflow's secrets they hold. */
export async function lookAtPlace(setting: Setting): Promise<PlaceSeen> {
  const { token, environment, context, choices, repository } = setting;
  if (token === undefined) return { place: 'not-asked', isMissing: false };
  const [place, others] = placesOf(setting);
  const names = [NAMES[choices.platform].appSecret, APP_PRIVATE_KEY, 'SECRETS_TOKEN'];
  const look = (scope: SecretScope, wanted: readonly string[]) =>
    checkLocation(scope, wanted, token, environment, context.runtime);
  if (place === others) {
    const seen = await look(place, [choices.secretName, ...names]);
    if (place.kind !== 'environment' || seen.kind === 'open') return { place: seen, isMissing: false };
    const github = gitHubFor(token, environment, context, LOOK_MS);
    const there = await hasEnvironment(github, repository.repository, place.environment);
    return { place: seen, isMissing: there.kind === 'done' && !there.data };
  }
  const [first, second] = await Promise.all([look(place, [choices.secretName]), look(others, names)]);
  const closed = [first, second].find(({ kind }) => kind === 'closed');
  if (first.kind === 'closed' || second.kind === 'closed')
    return { place: closed ?? first, isMissing: false };
  return { place: { kind: 'open', names: new Set([...first.names, ...second.names]) }, isMissing: false };
}

/** The GitHub App that this set-up needs. */
export function appRegistrationOf({ choices, repository, environment, source }: Setting): AppRegistration {
  const { githubServerUrl: serverUrl } = environment;
  const [place] = placesOf({ choices, repository });
  return {
    owner: repository.owner,
    isOrganization: repository.isOrganization,
    serverUrl,
    projectUrl: `https://${source.host}/${source.repository}`,
    permissions: permissionsFor(place),
  };
}
