// What a workflow from the docs needs in the world before it can run: the secrets and variables that its text names.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppPermissions } from '../../sandbox/github/apps.js';
import { codeBlocks, readPages, SCOPES } from '../promises/docs/pages.js';
import {
  REPOSITORY,
  ROOT,
  type Scenario,
  type ScenarioOptions,
  SIXTY_DAYS,
  startScenario,
} from '../support/scenario.js';
import type { Workflow } from './act.js';

export interface ExampleWorld extends Scenario {
  /** For act: what the secrets and variables that the workflow names hold at this moment. */
  held(): Pick<Workflow, 'secrets' | 'vars'>;
  /** Where the tokens are that the workflow keeps alive, by the secret's name. */
  readonly tokens: ReadonlyMap<string, { readonly environment: string | undefined; readonly first: string }>;
  /** What a token's secret opens to now. */
  open(secret: string): string | undefined;
  /** Whether a token's secret holds a living token that was not there at the start. */
  isRefreshed(secret: string): boolean;
}

export const EXAMPLES = globSync('examples/*.yml', { cwd: ROOT }).sort();

export const readExample = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

/** The whole workflows that the docs show, in their order. */
export const DOCUMENTED = readPages().flatMap((page) =>
  codeBlocks(page).filter(
    ({ language, code }) => /^ya?ml$/.test(language) && /^on:/m.test(code) && /^jobs:/m.test(code),
  ),
);

const PERMISSIONS: AppPermissions = {
  secrets: 'write',
  environments: 'write',
  dependabot_secrets: 'write',
  actions_variables: 'write',
  contents: 'write',
};

/** Fills a sandbox for a workflow: tokens where it reads them, 40 days old; a GitHub App; the pages and repositories it names. */
export async function startExample(
  text: string,
  {
    environment = /^ {4}environment: ([\w-]+)/m.exec(text)?.[1],
    ...options
  }: ScenarioOptions & {
    readonly environment?: string | undefined;
  } = {},
): Promise<ExampleWorld> {
  const scenario = await startScenario({
    faultRate: 0,
    environments: environment === undefined ? [] : [environment],
    ...options,
  });
  const { app, github, meta, clock } = scenario;
  meta.behaviour.refreshReturns = 'new-string';
  github.addRepository({ fullName: 'acme/website' });
  const owner = github.account('acme');
  if (owner === undefined) throw new Error('no owner');
  const keeper = await github.apps.register({ name: 'Token keeper', owner, permissions: PERMISSIONS });
  github.apps.install(keeper.app, owner);

  const named = (context: string) =>
    new Set([...text.matchAll(new RegExp(`\\b${context}\\.(\\w+)`, 'g'))].map(([, name = '']) => name));
  const platformOf = (name: string) =>
    name.startsWith('INSTAGRAM') ? 'instagram' : name.startsWith('THREADS') ? 'threads' : undefined;
  const pairOf = (name: string) => {
    const platform = platformOf(name);
    return platform === undefined ? app : app[platform];
  };
  const isToken = (name: string) =>
    !/_APP_SECRET$|^SECRETS_|^GITHUB_TOKEN$|^(VERCEL|DOPPLER|GITLAB)_TOKEN$|^CLOUDFLARE_/.test(name);
  const locationOf = (secret: string) =>
    environment === undefined
      ? { repository: REPOSITORY, secret }
      : { repository: REPOSITORY, environment, secret };

  const tokens = new Map<string, { environment: string | undefined; first: string }>();
  for (const secret of named('secrets')) {
    if (!isToken(secret)) continue;
    const kind = platformOf(secret) ?? 'system-user';
    const first = meta.issueToken({ kind, lifetime: SIXTY_DAYS, scopes: SCOPES[kind] });
    github.putSecret(locationOf(secret), first);
    tokens.set(secret, { environment, first });
  }
  // Behind the tokens: a page's roles are those of the people that there are.
  for (const [id] of text.matchAll(/(?<=page: ")\d+/g)) meta.addPage({ id });
  clock.advance({ days: 40 });

  const open = (secret: string) => github.openSecret(locationOf(secret));
  const secretValue = (name: string): string => {
    if (name.endsWith('_APP_SECRET')) return pairOf(name).secret;
    if (name === 'SECRETS_APP_PRIVATE_KEY') return keeper.pem;
    if (name === 'SECRETS_TOKEN') return scenario.secretsToken;
    return isToken(name) ? (open(name) ?? '') : `test-${name.toLowerCase()}`;
  };
  const variableValue = (name: string): string => {
    if (name.endsWith('_APP_ID')) return pairOf(name).id;
    if (name === 'SECRETS_APP_CLIENT_ID') return keeper.app.clientId;
    return name.endsWith('_USER_ID') ? '' : `test-${name.toLowerCase()}`;
  };
  return {
    ...scenario,
    tokens,
    open,
    held: () => ({
      secrets: Object.fromEntries([...named('secrets')].map((name) => [name, secretValue(name)])),
      vars: Object.fromEntries([...named('vars')].map((name) => [name, variableValue(name)])),
    }),
    isRefreshed(secret) {
      const now = open(secret);
      return now !== undefined && now !== tokens.get(secret)?.first && meta.inspect(now)?.alive === true;
    },
  };
}
