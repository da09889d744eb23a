import { createAppAuth } from '@octokit/auth-app';
import * as v from 'valibot';
import type { RepositoryName } from '../token/location.js';
import { Secret } from '../token/secret.js';
import type { Permissions } from './app-plan.js';
import {
  type Answer,
  createGitHub,
  expecting,
  type GitHub,
  type GitHubOptions,
  idempotent,
  reading,
} from './client.js';
import { splitRepository } from './repository.js';

/** A GitHub App as it signs its own requests. */
export interface AppCredentials {
  readonly clientId: string;
  /** PEM. */
  readonly privateKey: Secret;
}

/** Options of a client, without a credential. */
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
  /** Its settings page (repositories and permissions), or where to find it. */
  readonly page: string;
  /** Undefined where GitHub did not tell. */
  readonly permissions: Permissions | undefined;
  readonly isSuspended: boolean;
}

/** Only the ID is required; the rest is for messages, and to foresee refusals. */
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
function readInstallation(data: unknown, owner: string): Installation | undefined {
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

/** The same for an organization as a whole. */
export function installationOfOrganization(app: GitHub, org: string): Promise<Answer<Installation>> {
  return app.ask(
    app.rest.apps.getOrgInstallation,
    { org },
    { purpose: { kind: 'app', owner: org }, read: (data) => readInstallation(data, org) },
  );
}

/** The App's installations, the first hundred. Source: the same page, "List installations for the authenticated app". */
export async function installationsOf(app: GitHub, owner: string): Promise<readonly Installation[]> {
  const { data } = await app.ask(
    app.rest.apps.listInstallations,
    { per_page: 100 },
    {
      purpose: { kind: 'app', owner },
      read: (list) => reading(v.array(InstallationFacts))(list)?.map((facts) => toInstallation(facts)),
    },
  );
  return data;
}

/** The App's name in addresses and its public page. Source: the same page, "Get the authenticated app". */
export async function ownPageOf(
  app: GitHub,
  owner: string,
): Promise<{ readonly slug: string; readonly page: string }> {
  const { data } = await app.ask(
    app.rest.apps.getAuthenticated,
    {},
    { purpose: { kind: 'app', owner }, read: reading(AppFacts) },
  );
  return { slug: data.slug, page: data.html_url ?? `${app.hintContext.serverUrl}/apps/${data.slug}` };
}

/**
 * Creates an installation token, which lasts an hour unless revoked. Repeated after a lost reply: a token that nobody has seen does
 * no harm. Source: docs.github.com/en/rest/apps/apps, "Create an installation access token for an app".
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
      findDone: idempotent,
    },
  );
  return new Secret(data.token);
}

/** Ends an installation token at once. Source: docs.github.com/en/rest/apps/installations, "Revoke an installation access token". */
export function revokeInstallationToken(github: GitHub, owner: string): Promise<Answer<true>> {
  return github.ask(
    github.rest.apps.revokeInstallationAccessToken,
    {},
    { purpose: { kind: 'app', owner }, read: expecting(204) },
  );
}
