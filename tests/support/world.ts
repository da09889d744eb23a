import type { Credential, Issue, Repository, SecretLocation } from '../../sandbox/github/index.js';
import type { NewCredential } from '../../sandbox/github/world.js';
import type { Sandbox } from '../../sandbox/index.js';
import type { App, Oracle, User } from '../../sandbox/meta/index.js';
import type { AppOptions, AuthorizeOptions, IssueOptions } from '../../sandbox/meta/world.js';
import { type Canary, findLeaks } from './leaks.js';

export const REPOSITORY = 'acme/ads';
/** Another repository of the same owner. */
export const OTHER = 'acme/site';
export const SECRET = 'META_ACCESS_TOKEN';
export const WORKFLOW = 'refresh-meta-token.yml';
export const DAY = 86_400;
export const SIXTY_DAYS = 60 * DAY;

export type WhichSecret = string | SecretLocation;

export interface WorldOptions {
  readonly app?: AppOptions;
  readonly user?: Partial<User>;
  /** Environments of the repository. */
  readonly environments?: string[];
  readonly private?: boolean;
  readonly secretsToken?: Partial<NewCredential>;
  readonly githubToken?: Partial<NewCredential>;
}

/** Two repositories, a Meta app, a person, and the credentials that a workflow and a command line have. */
export interface World {
  readonly app: App;
  /** Ada Lovelace, who has a role in the app. */
  readonly user: User;
  readonly repository: Repository;
  /** What the workflow writes secrets with. */
  readonly secretsToken: string;
  /** The workflow's own `GITHUB_TOKEN`. */
  readonly githubToken: string;
  /** What the person uses on the command line: for secrets and for issues. */
  readonly ghToken: string;
  /** A token of the person that Meta knows: 60 days of a user's token unless said. */
  issue(token?: Partial<IssueOptions>): string;
  /** Puts a token into a secret as a person would, at this moment. Returns it. */
  put(token: string, secret?: WhichSecret): string;
  /** Puts a token into a secret as a person would, and lets an hour pass. Returns it. */
  store(token: string, secret?: WhichSecret): string;
  /** What the secret opens to. */
  stored(secret?: WhichSecret): string | undefined;
  /** What Meta knows of the token in the secret: alive, whose, for how long. Undefined while there is no secret. */
  inspect(secret?: WhichSecret): Oracle | undefined;
  /** Every value that the secret has had. */
  history(secret?: WhichSecret): string[];
  issues(): Issue[];
  openIssues(): Issue[];
  /** The person goes through Meta's dialog; the address that Meta sends them to. */
  answer(dialog: URL, choice?: Partial<AuthorizeOptions>): string;
  /** Every credential there is, whoever has it now. */
  credentials(): Canary[];
  /** Whether a text holds eight characters of any of them, however encoded. */
  leaks(text: string): boolean;
}

const WRITES_SECRETS = {
  secrets: 'write',
  environments: 'write',
  organization_secrets: 'write',
  dependabot_secrets: 'write',
  codespaces_secrets: 'write',
  agent_secrets: 'write',
  actions_variables: 'write',
  contents: 'write',
  metadata: 'read',
} as const satisfies Credential['permissions'];

const OF_OCTOCAT = {
  type: 'fine-grained-pat',
  login: 'octocat',
  repositories: 'all',
  organizations: ['acme'],
} as const satisfies Partial<NewCredential>;

/** Fills an empty sandbox, on sockets or in memory. */
export function createWorld(
  {
    meta,
    github,
    clock,
  }: Pick<Sandbox, 'meta' | 'clock'> & { readonly github: Omit<Sandbox['github'], 'url'> },
  options: WorldOptions = {},
): World {
  const app = meta.addApp({ name: 'Acme Reports', ...options.app });
  const user = meta.addUser({ name: 'Ada Lovelace', developerOf: new Set([app.id]), ...options.user });
  github.addOrganization('acme');
  const repository = github.addRepository({
    fullName: REPOSITORY,
    environments: options.environments ?? [],
    private: options.private ?? false,
  });
  github.addRepository({ fullName: OTHER });
  github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
  const secretsToken = github.addCredential({
    ...OF_OCTOCAT,
    organizations: [...OF_OCTOCAT.organizations],
    permissions: { ...WRITES_SECRETS },
    ...options.secretsToken,
  });
  const githubToken = github.addCredential({
    type: 'github-token',
    repositories: [REPOSITORY],
    permissions: { issues: 'write', actions: 'read', metadata: 'read' },
    ...options.githubToken,
  });
  const ghToken = github.addCredential({
    ...OF_OCTOCAT,
    organizations: [...OF_OCTOCAT.organizations],
    permissions: { ...WRITES_SECRETS, issues: 'write' },
  });
  const locationOf = (secret: WhichSecret = SECRET): SecretLocation =>
    typeof secret === 'string' ? { repository: REPOSITORY, secret } : secret;

  const world: World = {
    app,
    user,
    repository,
    secretsToken,
    githubToken,
    ghToken,
    issue: (token = {}) =>
      meta.issueToken({
        kind: 'user',
        lifetime: SIXTY_DAYS,
        ...(token.kind === 'system-user' ? {} : { user }),
        ...token,
      }),
    put(token, secret) {
      github.putSecret(locationOf(secret), token);
      return token;
    },
    store(token, secret) {
      world.put(token, secret);
      clock.advance({ hours: 1 });
      return token;
    },
    stored: (secret) => github.openSecret(locationOf(secret)),
    inspect(secret) {
      const token = world.stored(secret);
      return token === undefined ? undefined : meta.inspect(token);
    },
    history: (secret) => github.secretHistory(locationOf(secret)).map(({ value }) => value),
    issues: () => [...repository.issues],
    openIssues: () => repository.issues.filter(({ state }) => state === 'open'),
    answer: ({ searchParams }, choice = {}) =>
      meta.authorize({
        clientId: searchParams.get('client_id') ?? '',
        redirectUri: searchParams.get('redirect_uri') ?? '',
        scope: searchParams.get('scope') ?? '',
        state: searchParams.get('state') ?? '',
        user,
        ...choice,
      }),
    credentials: () =>
      Object.entries({
        token: meta.tokens.keys(),
        'app secret': meta.apps.flatMap(({ secret, instagram, threads }) => [
          secret,
          instagram.secret,
          threads.secret,
        ]),
        'client token': meta.apps.map(({ clientToken }) => clientToken),
        code: meta.codes.keys(),
        'device code': meta.devices.keys(),
        'secrets-token': [secretsToken],
        'github-token': [githubToken],
        GH_TOKEN: [ghToken],
      }).flatMap(([name, values]) =>
        [...values].map((value, index) => ({ name: `${name} ${index + 1}`, value })),
      ),
    leaks: (text) => findLeaks(world.credentials(), [{ name: 'text', text }]).length > 0,
  };
  return world;
}

/** What GitHub tells of a repository in the event that started a run. */
export function eventOf({ id, fullName, private: isPrivate, pushedAt }: Repository) {
  const pushed_at = new Date(pushedAt).toISOString();
  return { repository: { id, full_name: fullName, private: isPrivate, pushed_at } };
}
