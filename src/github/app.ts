import { createAppAuth } from '@octokit/auth-app';
import * as v from 'valibot';
import type { RepositoryName, SecretScope } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';
import { Secret } from '../token/secret.js';
import {
  type ExtraWish,
  type Grant,
  grantOf,
  type OwnerWish,
  ownerOf,
  type Permissions,
  permissionOf,
  permissionTitle,
} from './app-plan.js';
import {
  type Answer,
  createGitHub,
  doneTwiceIsDoneOnce,
  expecting,
  type GitHub,
  type GitHubOptions,
  reading,
} from './client.js';
import { GitHubError, refusalOf } from './errors.js';
import { splitRepository } from './repository.js';

/** A GitHub App as it signs its own requests. */
export interface AppCredentials {
  readonly clientId: string;
  /** PEM. */
  readonly privateKey: Secret;
}

/** How to speak with GitHub, whoever speaks. */
export type Connection = Omit<GitHubOptions, 'token' | 'strategy'>;

/** The App itself. Its signatures are dated by this computer, and again by GitHub's `Date` where GitHub does not accept that. */
export function connectApp({ clientId, privateKey }: AppCredentials, connection: Connection): GitHub {
  return createGitHub({
    ...connection,
    strategy: {
      authStrategy: createAppAuth,
      auth: { appId: clientId, privateKey: privateKey.reveal() },
    },
  });
}

/** Where the App is installed. */
export interface Installation {
  readonly id: number;
  readonly owner: string;
  readonly appSlug: string;
  /** Its page in the settings, or where that is: which repositories, which permissions. */
  readonly page: string;
  /** Undefined where GitHub did not tell. */
  readonly permissions: Permissions | undefined;
  readonly isSuspended: boolean;
}

/** Only the ID is needed to go on; the rest is for words, and to see in advance what would be refused. */
const InstallationFacts = v.object({
  id: v.number(),
  account: v.nullish(v.object({ login: v.nullish(v.string()) })),
  app_slug: v.nullish(v.string()),
  html_url: v.nullish(v.string()),
  permissions: v.nullish(v.record(v.string(), v.string())),
  suspended_at: v.nullish(v.string()),
});
const AppFacts = v.object({ slug: v.string(), html_url: v.nullish(v.string()) });
const TokenFacts = v.object({ token: v.pipe(v.string(), v.minLength(1)) });

function toInstallation(facts: v.InferOutput<typeof InstallationFacts>, askedOwner = ''): Installation {
  return {
    id: facts.id,
    owner: facts.account?.login ?? askedOwner,
    appSlug: facts.app_slug ?? 'of this run',
    page: facts.html_url ?? 'Settings, Installed GitHub Apps',
    permissions: facts.permissions ?? undefined,
    isSuspended: typeof facts.suspended_at === 'string',
  };
}

/** `owner`: whose installation was asked for. */
export function readInstallation(data: unknown, owner: string): Installation | undefined {
  const facts = reading(InstallationFacts)(data);
  return facts && toInstallation(facts, owner);
}

/** The installation that reaches a repository. Source: docs.github.com/en/rest/apps/apps, "Get a repository installation for the authenticated app". */
export function installationOfRepository(
  app: GitHub,
  repository: RepositoryName,
): Promise<Answer<Installation>> {
  const { owner } = splitRepository(repository);
  return app.ask(app.rest.apps.getRepoInstallation, splitRepository(repository), {
    purpose: { kind: 'app', owner },
    read: (data) => readInstallation(data, owner),
  });
}

function installationOfOrganization(app: GitHub, org: string): Promise<Answer<Installation>> {
  return app.ask(
    app.rest.apps.getOrgInstallation,
    { org },
    { purpose: { kind: 'app', owner: org }, read: (data) => readInstallation(data, org) },
  );
}

/**
 * Makes an installation token, which lasts an hour unless it is revoked. Sent again after a lost reply: a token that nobody has
 * seen hurts nobody. Source: docs.github.com/en/rest/apps/apps, "Create an installation access token for an app".
 */
export async function createInstallationToken(
  app: GitHub,
  { id, owner }: Installation,
  { repositories, permissions }: { repositories: readonly string[]; permissions: Permissions | undefined },
): Promise<Secret> {
  const { data } = await app.ask(
    app.rest.apps.createInstallationAccessToken,
    {
      installation_id: id,
      ...(repositories.length > 0 && { repositories: [...repositories] }),
      ...(permissions && { permissions }),
    },
    {
      purpose: { kind: 'app', owner },
      read: reading(TokenFacts),
      findDone: doneTwiceIsDoneOnce,
    },
  );
  return new Secret(data.token);
}

/** Source: docs.github.com/en/rest/apps/installations, "Revoke an installation access token". */
export function revokeInstallationToken(github: GitHub, owner: string): Promise<Answer<true>> {
  return github.ask(
    github.rest.apps.revokeInstallationAccessToken,
    {},
    { purpose: { kind: 'app', owner }, read: expecting(204) },
  );
}

/** The App's tokens of one run: one for each owner, made when it is first needed and revoked at the end. */
export interface AppTokens {
  /** Who may write the secrets of a place; where nobody may, every call says why. */
  readonly forPlace: (place: SecretScope) => Promise<GitHub>;
  /** The same for what an extra does. */
  readonly forExtra: (input: string) => Promise<GitHub>;
  /** Revokes every token that was made. Never rejects. */
  readonly revokeAll: () => Promise<void>;
}

export interface AppTokensOptions {
  readonly app: AppCredentials;
  readonly wishes: readonly OwnerWish[];
  readonly connection: Connection;
  /** For the last requests of a run, whose own time may be used up. */
  readonly lastBudget: Connection['budget'];
  /** Called with each token before anything else can see it: the place to mask it. */
  readonly onSecret: (secret: Secret) => void;
}

export function createAppTokens(options: AppTokensOptions): AppTokens {
  const { app, wishes, connection, lastBudget, onSecret } = options;
  const signed = connectApp(app, connection);
  const made: { readonly owner: string; readonly token: Secret }[] = [];
  const opened = new Map<OwnerWish, Promise<Opened>>();
  const open = (wish: OwnerWish): Promise<Opened> => {
    const known = opened.get(wish) ?? openOwner(signed, wish, app, connection.serverUrl ?? GITHUB);
    opened.set(wish, known);
    return known;
  };
  const lines = new Map<string, GitHub>();
  const lineOf = (owner: string, token: Secret, slug: string): GitHub => {
    const known = lines.get(owner);
    if (known !== undefined) return known;
    onSecret(token);
    made.push({ owner, token });
    const line = createGitHub({ ...connection, token, credentialName: `the GitHub App ${slug}` });
    lines.set(owner, line);
    return line;
  };
  const speak = async (wish: OwnerWish | undefined, lack: (grant: Grant) => string | undefined) => {
    if (wish === undefined) throw new RangeError('Nobody planned a token for this.');
    const result = await open(wish);
    if (result.kind === 'closed') return refusing(signed, result.problem);
    const github = lineOf(wish.owner, result.token, result.installation.appSlug);
    const lacking = lack(result.grant);
    return lacking === undefined ? github : refusing(signed, lacksPermission(lacking, result.installation));
  };
  return {
    forPlace: (place) =>
      speak(
        wishes.find(({ owner }) => owner.toLowerCase() === ownerOf(place).toLowerCase()),
        ({ missing }) => missing.find((key) => key === permissionOf(place)),
      ),
    forExtra: (input) =>
      speak(
        wishes.find(({ extras }) => extras.some((extra) => extra.input === input)),
        ({ missingExtras }) => missingExtras.find((extra: ExtraWish) => extra.input === input)?.permission,
      ),
    revokeAll: async () => {
      await Promise.allSettled(opened.values());
      await Promise.allSettled(
        made
          .splice(0)
          .map(({ owner, token }) =>
            revokeInstallationToken(createGitHub({ ...connection, budget: lastBudget, token }), owner),
          ),
      );
    },
  };
}

const GITHUB = 'https://github.com';

type Opened =
  | {
      readonly kind: 'open';
      readonly token: Secret;
      readonly grant: Grant;
      readonly installation: Installation;
    }
  | { readonly kind: 'closed'; readonly problem: GitHubProblem };

async function openOwner(
  signed: GitHub,
  wish: OwnerWish,
  app: AppCredentials,
  serverUrl: string,
): Promise<Opened> {
  try {
    const installation = await findInstallation(signed, wish, app, serverUrl);
    if (installation.isSuspended) return closed(suspended(installation));
    const grant = grantOf(wish, installation.permissions);
    const asksForNothing = grant.permissions !== undefined && Object.keys(grant.permissions).length === 0;
    const [lacking] = [...grant.missing, ...grant.missingExtras.map(({ permission }) => permission)];
    if (lacking !== undefined && asksForNothing) return closed(lacksPermission(lacking, installation));
    const token = await tokenFor(signed, wish, grant, installation);
    return token instanceof Secret ? { kind: 'open', token, grant, installation } : closed(token);
  } catch (error) {
    if (error instanceof GitHubError) return closed(error.problem);
    throw error;
  }
}

function closed(problem: GitHubProblem): Opened {
  return { kind: 'closed', problem };
}

async function findInstallation(
  signed: GitHub,
  wish: OwnerWish,
  app: AppCredentials,
  serverUrl: string,
): Promise<Installation> {
  const [first] = wish.repositories;
  try {
    const { data } = await (first === undefined
      ? installationOfOrganization(signed, wish.owner)
      : installationOfRepository(signed, `${wish.owner}/${first}`));
    return data;
  } catch (error) {
    if (refusalOf(error, 401)) throw retold(error, keyRefused(app.clientId, serverUrl));
    if (refusalOf(error, 404)) throw retold(error, await whyNotFound(signed, wish, app, serverUrl));
    throw error;
  }
}

/** One repository that the installation does not reach refuses the whole request: then only the others are asked for. */
async function tokenFor(
  signed: GitHub,
  wish: OwnerWish,
  { permissions }: Grant,
  installation: Installation,
): Promise<Secret> {
  const ask = (repositories: readonly string[]) =>
    createInstallationToken(signed, installation, { repositories, permissions });
  const tell = (error: unknown): never => {
    const refusal = refusalOf(error, 422) ?? refusalOf(error, 403);
    throw refusal === undefined ? error : retold(error, refusedToken(refusal.status, installation));
  };
  try {
    return await ask(wish.repositories);
  } catch (error) {
    const reached = refusalOf(error, 422) ? await reachedOf(signed, wish) : [];
    const isFewer = reached.length > 0 && reached.length < wish.repositories.length;
    return isFewer ? ask(reached).catch(tell) : tell(error);
  }
}

/** The same failure, with what it means here. */
function retold(error: unknown, problem: GitHubProblem): unknown {
  return error instanceof GitHubError ? new GitHubError({ ...error, problem }) : error;
}

async function reachedOf(signed: GitHub, { owner, repositories }: OwnerWish): Promise<readonly string[]> {
  const looks = await Promise.allSettled(
    repositories.map((name) => installationOfRepository(signed, `${owner}/${name}`)),
  );
  return repositories.filter((_, index) => looks[index]?.status === 'fulfilled');
}

/** "Not found" may mean that the App is unknown, not installed, or not for that repository: GitHub is asked which. */
async function whyNotFound(
  signed: GitHub,
  { owner, repositories }: OwnerWish,
  { clientId }: AppCredentials,
  serverUrl: string,
): Promise<GitHubProblem> {
  const purpose = { kind: 'app', owner } as const;
  const { apps } = signed.rest;
  let self: v.InferOutput<typeof AppFacts>;
  try {
    self = (await signed.ask(apps.getAuthenticated, {}, { purpose, read: reading(AppFacts) })).data;
  } catch (error) {
    if (refusalOf(error, 404)) return unknownApp(clientId, serverUrl);
    throw error;
  }
  const { data: installations } = await signed.ask(
    apps.listInstallations,
    { per_page: 100 },
    {
      purpose,
      read: (data) => reading(v.array(InstallationFacts))(data)?.map((facts) => toInstallation(facts)),
    },
  );
  const installation = installations.find((one) => one.owner.toLowerCase() === owner.toLowerCase());
  return installation === undefined
    ? notInstalled(self.slug, self.html_url ?? `${serverUrl}/apps/${self.slug}`, owner)
    : repositoryNotChosen(installation, repositories[0] ?? owner);
}

const permanent = { kind: 'permanent' } as const;

function keyRefused(clientId: string, serverUrl: string): GitHubProblem {
  return {
    ...permanent,
    reason: 'credential-refused',
    message: `GitHub does not accept what the GitHub App ${clientId} signed: secrets-app-private-key is no key of that App, or no longer.`,
    hint: `Make a new private key on the App's page, under ${serverUrl}/settings/apps, and store all of the file as SECRETS_APP_PRIVATE_KEY.`,
    status: 401,
  };
}

function unknownApp(clientId: string, serverUrl: string): GitHubProblem {
  return {
    ...permanent,
    reason: 'credential-refused',
    message: `GitHub knows no GitHub App with the client ID ${clientId}.`,
    hint: `secrets-app-client-id is the "Client ID" on the App's page, under ${serverUrl}/settings/apps. If the App was deleted, make a new one: the command init does.`,
    status: 404,
  };
}

function notInstalled(slug: string, page: string, owner: string): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The GitHub App ${slug} is not installed on ${owner}.`,
    hint: `Install it there: ${page}/installations/new. Only its owner can, unless the App is public.`,
    status: 404,
  };
}

function repositoryNotChosen({ appSlug, owner, page }: Installation, repository: string): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The GitHub App ${appSlug} is installed on ${owner}, but not for the repository ${repository}, or there is no such repository.`,
    hint: `Add the repository there: ${page}`,
    status: 404,
  };
}

function suspended({ appSlug, owner, page }: Installation): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The installation of the GitHub App ${appSlug} on ${owner} is suspended.`,
    hint: `Unsuspend it there, at the end of the page: ${page}`,
  };
}

/** For one permission that the installation was not given. */
function lacksPermission(key: string, { appSlug, owner, page }: Installation): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `The GitHub App ${appSlug} was not given the permission "${permissionTitle(key)}: write" on ${owner}.`,
    hint: `Add it to the App's permissions, then accept the change for the installation: ${page}`,
  };
}

function refusedToken(status: number, { appSlug, owner, page }: Installation): GitHubProblem {
  return {
    ...permanent,
    reason: 'permission-missing',
    message: `GitHub refused a token of the GitHub App ${appSlug} for ${owner} (HTTP ${status}).`,
    hint: `Look at the App's permissions and repositories there: ${page}`,
    status,
  };
}

/** A conversation in which everything that is asked ends with the same problem, without a request. */
function refusing(github: GitHub, problem: GitHubProblem): GitHub {
  const failure = { kind: 'malformed-credential' } as const;
  return {
    ...github,
    ask: () => Promise.reject(new GitHubError({ failure, problem, mayHaveHappened: false })),
  };
}
