import path from 'node:path';
import type { SecretLocation as Place } from '../sandbox/github/index.js';
import { type Sandbox, startSandbox } from '../sandbox/index.js';
import type { Exchange } from '../sandbox/journal.js';
import { SIXTY_DAYS } from '../sandbox/meta/world.js';
import type { Program } from './program.js';
import { makeCertificate, startTlsFront } from './tls.js';

const ROOT = path.resolve(import.meta.dirname, '..');
export const ACTION = path.join(ROOT, 'dist/action/index.js');
const REPOSITORY = 'acme/reports';
const SECRET = 'META_ACCESS_TOKEN';
/** GitHub keeps no more secrets in one environment. */
const SECRETS_PER_ENVIRONMENT = 100;

export interface Stage {
  /** Where something answers. */
  readonly url: string;
  /** What it costs to speak at all: a Node program of one line that asks once. */
  readonly oneLine: Program;
  /** What the daily job needs to know, in the environment of whoever does it. */
  readonly action: Program;
  readonly shellStep: Program;
  /** The script of `folder`, where its dependencies are installed. */
  readonly script: (folder: string) => Program;
  /** Puts every token back to its first day, so that the next run meets the same world. */
  reset(): void;
  /** What was asked since the last reset. */
  exchanges(service?: Exchange['service']): readonly Exchange[];
  /** How many connections were opened; counted behind TLS. */
  connections(): number;
  close(): Promise<void>;
}

export interface StageOptions {
  /** How many; up to 1 in the repository, more in environments of 100. */
  readonly tokens: number;
  /** Whether the tokens are due, or healthy for another month. */
  readonly due: boolean;
  /** How long every answer takes. */
  readonly delayMs: number;
  /** How many ad accounts each token must reach. */
  readonly assets?: number;
  /** Both services behind TLS, with a certificate of the stage's own. */
  readonly tls?: boolean;
}

/** A repository with its Meta app and 60-day system user tokens, on the sandbox. */
export async function setStage({
  tokens,
  due,
  delayMs,
  assets = 0,
  tls = false,
}: StageOptions): Promise<Stage> {
  const sandbox = await startSandbox();
  const { meta, github, clock, faults, journal } = sandbox;
  const app = meta.addApp();
  meta.addUser();
  const environments = tokens === 1 ? 0 : Math.ceil(tokens / SECRETS_PER_ENVIRONMENT);
  const nameOf = (index: number) => `fleet-${index + 1}`;
  github.addOrganization('acme');
  github.addRepository({
    fullName: REPOSITORY,
    environments: Array.from({ length: environments }, (_, index) => nameOf(index)),
  });
  github.addWorkflow(REPOSITORY, { path: '.github/workflows/refresh-meta-token.yml' });
  const writer = github.addCredential({
    type: 'fine-grained-pat',
    login: 'octocat',
    repositories: [REPOSITORY],
    permissions: { secrets: 'write', environments: 'write' },
  });
  const issuer = github.addCredential({
    type: 'github-token',
    repositories: [REPOSITORY],
    permissions: { issues: 'write', actions: 'read' },
  });
  const places: Place[] = Array.from({ length: tokens }, (_, index) => {
    if (tokens === 1) return { repository: REPOSITORY, secret: SECRET };
    const environment = nameOf(Math.floor(index / SECRETS_PER_ENVIRONMENT));
    return { repository: REPOSITORY, environment, secret: `META_TOKEN_${index + 1}` };
  });
  const values = places.map((place) => {
    const token = meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
    github.putSecret(place, token);
    return token;
  });
  clock.advance({ days: due ? 40 : 10 });
  for (const service of ['meta', 'github'] as const) {
    faults.add({ service, call: '*', kind: 'delay', milliseconds: delayMs, times: Number.POSITIVE_INFINITY });
  }

  const doors = tls ? await openDoors(meta.graphUrl, github.url) : undefined;
  const [metaUrl, githubUrl] = doors?.urls ?? [meta.graphUrl, github.url];
  const shared = {
    ...doors?.env,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_API_URL: githubUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_RUN_ID: String(github.addRun(REPOSITORY, { workflow: 'refresh-meta-token.yml' }).id),
  };
  const accounts = Array.from({ length: assets }, () => `act_${meta.addAsset('ad-account').id}`);
  const inputs = {
    'app-id': app.id,
    ...(assets > 0 && { assets: accounts.join(' ') }),
    'app-secret': app.secret,
    'secrets-token': writer,
    'github-token': issuer,
    'graph-api-url': metaUrl,
    ...(tokens === 1
      ? { 'access-token': values[0] ?? '', 'secret-name': SECRET }
      : { tokens: places.map((place, index) => tokenEntry(place, values[index] ?? '')).join('\n') }),
  };
  const byHand = {
    ...shared,
    GRAPH_API_URL: meta.graphUrl,
    APP_ID: app.id,
    APP_SECRET: app.secret,
    ACCESS_TOKEN: values[0] ?? '',
    SECRET_NAME: SECRET,
    ISSUES_TOKEN: issuer,
    GH_TOKEN: writer,
    NOW: String(clock.seconds()),
  };
  return {
    url: metaUrl,
    oneLine: {
      command: [process.execPath, path.join(import.meta.dirname, 'one-line.cjs')],
      env: { ...doors?.env, ADDRESS: metaUrl },
    },
    action: {
      command: [process.execPath, ACTION],
      env: {
        ...shared,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    },
    shellStep: {
      command: ['bash', path.join(import.meta.dirname, 'shell/step.sh')],
      // For this host gh speaks plain HTTP, to api.github.localhost: the sandbox stands in as its proxy.
      env: {
        ...byHand,
        GH_HOST: 'github.localhost',
        GH_NO_UPDATE_NOTIFIER: '1',
        GH_PROMPT_DISABLED: '1',
        http_proxy: github.url,
        no_proxy: '127.0.0.1',
      },
    },
    script: (folder) => ({ command: [process.execPath, path.join(folder, 'index.mjs')], env: byHand }),
    reset() {
      if (due) restore(sandbox, places, values);
      journal.clear();
    },
    exchanges: (service) => journal.exchanges(service),
    connections: () => doors?.connections() ?? 0,
    close: async () => {
      await doors?.close();
      await sandbox.close();
    },
  };
}

/** A door with TLS before each address, and what a program needs to trust it. */
async function openDoors(...addresses: readonly [string, string]) {
  const certificate = await makeCertificate(['DNS:localhost', 'IP:127.0.0.1']);
  const fronts = await Promise.all(addresses.map((address) => startTlsFront(address, certificate)));
  return {
    urls: addresses.map((address, index) =>
      `https://127.0.0.1:${fronts[index]?.port}${new URL(address).pathname}`.replace(/\/$/, ''),
    ) as [string, string],
    env: { NODE_EXTRA_CA_CERTS: certificate.file },
    connections: () => fronts.reduce((sum, front) => sum + front.connections.length, 0),
    close: async () => {
      for (const front of fronts) front.close();
      await certificate.remove();
    },
  };
}

function tokenEntry(place: Place, value: string): string {
  const environment = 'environment' in place ? place.environment : '';
  return `- {secret: ${place.secret}, environment: ${environment}, value: ${value}}`;
}

/** Stores the first tokens again, forty days ago: what was written since is forgotten. */
function restore({ github, clock }: Sandbox, places: readonly Place[], values: readonly string[]): void {
  clock.advance({ days: -40 });
  places.forEach((place, index) => {
    github.putSecret(place, values[index] ?? '');
  });
  clock.advance({ days: 40 });
}
