import * as v from 'valibot';
import type { RepositoryName, SecretLocation } from '../token/location.js';
import { Secret } from '../token/secret.js';
import type { Permissions } from './app-plan.js';
import { expecting, type GitHub, idempotent, type Reply, reading, replyOf } from './client.js';
import { refusalOf } from './errors.js';
import { splitRepository } from './repository.js';
import { scopePath, secretsPurpose } from './secret-scopes.js';

/* What a set-up asks GitHub for, and no run does. */

export interface RepositoryForSetup {
  /** As GitHub spells it. */
  readonly repository: RepositoryName;
  readonly owner: string;
  readonly isOrganization: boolean;
  readonly defaultBranch: string;
}

/** As GitHub's names are; an App's has `[bot]` at its end. */
const Name = v.pipe(v.string(), v.regex(/^[\w-]{1,100}(?:\[bot\])?$/));
/** Source: git-scm.com/docs/git-check-ref-format. */
const Branch = v.pipe(v.string(), v.regex(/^[^\p{C}\p{Z}~^:?*[\\-][^\p{C}\p{Z}~^:?*[\\]{0,250}$/u));

const RepositoryFacts = v.pipe(
  v.object({
    full_name: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w.-]+$/)),
    default_branch: Branch,
    owner: v.object({ type: v.string() }),
  }),
  v.transform(
    ({ full_name, default_branch, owner }): RepositoryForSetup => ({
      repository: full_name,
      owner: splitRepository(full_name).owner,
      isOrganization: owner.type === 'Organization',
      defaultBranch: default_branch,
    }),
  ),
);
const Login = v.pipe(
  v.object({ login: Name }),
  v.transform(({ login }) => login),
);

/** Source: docs.github.com/en/rest/repos/repos, "Get a repository". */
export function repositoryForSetup(
  github: GitHub,
  repository: RepositoryName,
): Promise<Reply<RepositoryForSetup>> {
  return replyOf(
    github.ask(github.rest.repos.get, splitRepository(repository), {
      purpose: { kind: 'repository', repository },
      // Nothing was read about another repository, and nothing may be written there.
      read: (data) => {
        const facts = reading(RepositoryFacts)(data);
        return facts?.repository.toLowerCase() === repository.toLowerCase() ? facts : undefined;
      },
    }),
  );
}

/** Whose login this is; a GitHub App's token has none. Source: docs.github.com/en/rest/users/users, "Get the authenticated user". */
export function loginOf(github: GitHub): Promise<Reply<string>> {
  return replyOf(
    github.ask(
      github.rest.users.getAuthenticated,
      {},
      { purpose: { kind: 'account' }, read: reading(Login) },
    ),
  );
}

/** Whether the repository has this environment. Source: docs.github.com/en/rest/deployments/environments. */
export async function hasEnvironment(
  github: GitHub,
  repository: RepositoryName,
  environment: string,
): Promise<Reply<boolean>> {
  const look = github.ask(
    github.rest.repos.getEnvironment,
    { ...splitRepository(repository), environment_name: environment },
    { purpose: { kind: 'environment', repository }, read: expecting(200) },
  );
  return replyOf(
    look.catch((error: unknown) => {
      if (refusalOf(error, 404) === undefined) throw error;
      return { data: false };
    }),
  );
}

/**
 * Creates an environment that only one branch may use. Sources: docs.github.com/en/rest/deployments/environments, "Create or update
 * an environment"; .../branch-policies, "Create a deployment branch policy".
 */
export async function makeEnvironment(
  github: GitHub,
  repository: RepositoryName,
  environment: string,
  branch: string,
): Promise<Reply<true>> {
  const { repos } = github.rest;
  const place = { ...splitRepository(repository), environment_name: environment };
  const purpose = { kind: 'new-environment', repository } as const;
  const policy = { protected_branches: false, custom_branch_policies: true };
  const make = github.ask(
    repos.createOrUpdateEnvironment,
    { ...place, deployment_branch_policy: policy },
    { purpose, read: expecting(200) },
  );
  const allow = () =>
    github.ask(
      repos.createDeploymentBranchPolicy,
      { ...place, name: branch },
      // Adding a branch twice does no harm.
      { purpose, read: expecting(200), findDone: idempotent },
    );
  return replyOf(make.then(allow));
}

/** Source: docs.github.com/en/rest/actions/secrets, "Delete a repository secret" and its siblings. */
export function deleteSecret(github: GitHub, location: SecretLocation): Promise<Reply<true>> {
  const { path, parameters } = scopePath(location);
  return replyOf(
    github.ask(
      github.route(`DELETE ${path}/{secret_name}`),
      { ...parameters, secret_name: location.secret },
      { purpose: secretsPurpose(location), read: expecting(204) },
    ),
  );
}

/** A GitHub App just created from a manifest. */
export interface MadeApp {
  readonly slug: string;
  readonly name: string;
  readonly owner: string;
  readonly page: string;
  readonly clientId: string;
  readonly privateKey: Secret;
  readonly permissions: Permissions;
  readonly events: readonly string[];
}

const MadeAppFacts = v.object({
  slug: Name,
  name: v.string(),
  owner: v.object({ login: Name }),
  html_url: v.pipe(
    v.string(),
    v.url(),
    v.transform((address) => new URL(address).pathname),
    v.regex(/^(?:\/[\w.-]+)+$/),
  ),
  client_id: v.pipe(v.string(), v.regex(/^[\w.-]{5,100}$/)),
  pem: v.pipe(v.string(), v.includes('PRIVATE KEY')),
  permissions: v.record(
    v.pipe(v.string(), v.regex(/^\w{1,100}$/)),
    v.pipe(v.string(), v.regex(/^\w{1,20}$/)),
  ),
  events: v.array(v.string()),
});

/** The browser is sent to this page, on the GitHub that was called, whatever the answer says. */
function readMadeApp(data: unknown, serverUrl: string): MadeApp | undefined {
  const facts = reading(MadeAppFacts)(data);
  return (
    facts && {
      slug: facts.slug,
      name: facts.name,
      owner: facts.owner.login,
      page: new URL(serverUrl).origin + facts.html_url,
      clientId: facts.client_id,
      privateKey: new Secret(facts.pem),
      permissions: facts.permissions,
      events: facts.events,
    }
  );
}

/**
 * Fetches the App that a person has just confirmed; the code works once, within an hour. `github` has no credential, and the body
 * must be empty. Not repeated after a lost reply: the code is used up, and only a new App helps.
 *
 * Source: docs.github.com, "Registering a GitHub App from a manifest".
 */
export function convertManifest(github: GitHub, code: string, owner: string): Promise<Reply<MadeApp>> {
  return replyOf(
    github.ask(
      github.rest.apps.createFromManifest,
      { code },
      {
        purpose: { kind: 'app', owner },
        read: (data) => readMadeApp(data, github.hintContext.serverUrl),
      },
    ),
  );
}

/** Whether strangers may install it: only a public App is visible without a credential. */
export async function isAppPublic(github: GitHub, slug: string, owner: string): Promise<boolean> {
  const reply = await replyOf(
    github.ask(
      github.rest.apps.getBySlug,
      { app_slug: slug },
      { purpose: { kind: 'app', owner }, read: expecting(200) },
    ),
  );
  return reply.kind === 'done';
}
