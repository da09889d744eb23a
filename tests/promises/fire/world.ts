import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import { parse } from 'yaml';
import type { CredentialType, Issue, Repository, SecretLocation } from '../../../sandbox/github/index.js';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { Exchange } from '../../../sandbox/journal.js';
import type { App, User } from '../../../sandbox/meta/index.js';
import { createRandom, hash, LETTERS_AND_DIGITS, randomText } from '../../../sandbox/random.js';
import { serve } from '../../../sandbox/server.js';
import { DIST } from '../../scenarios/action/stage.js';
import type { Canary, Sink } from './leaks.js';

export const REPOSITORY = 'acme/ads';
export const SECRET = 'META_ACCESS_TOKEN';
export const SOURCE: SecretLocation = { repository: REPOSITORY, secret: SECRET };
const WORKFLOW = 'refresh-meta-token.yml';
const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Another bundle than the committed one: for trying a change to the source. */
const BUNDLE = process.env.ACTION_BUNDLE ?? DIST;
const TIME_LAPSE = path.join(import.meta.dirname, 'time-lapse.mjs');

/** What a run is told about how loud to be. */
export const VERBOSITIES = [
  {},
  { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
  { NODE_DEBUG: 'http,undici,net,fetch', RUNNER_DEBUG: '1' },
] as const satisfies readonly Record<string, string>[];

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly reasons: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** Everything that the run wrote or showed anywhere but to Meta and GitHub. */
  readonly sinks: readonly Sink[];
  /** How long it took on its own clock, waits in full; undefined when it was killed. */
  readonly milliseconds: number | undefined;
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** How many times faster than on the wall the deadline of a call comes; 1 unless said. */
  readonly deadlinesFaster?: number;
}

export interface World extends Sandbox {
  readonly app: App;
  readonly user: User;
  readonly repository: Repository;
  readonly secretsToken: string;
  githubToken: string;
  readonly heartbeatUrl: string;
  /** Where redirects lead: a server that nobody may ever talk to, and what it heard. */
  readonly trap: { readonly url: string; readonly heard: readonly string[] };
  /** Tokens that a person ended while a run went on: whatever holds one is dead, through no fault of the run. */
  readonly ended: Set<string>;
  /** Whether GitHub told of the repository's activity in the event. */
  eventTellsActivity: boolean;
  stored(location?: SecretLocation): string | undefined;
  store(token: string, location?: SecretLocation): void;
  run(options?: RunOptions): Promise<Ran>;
  /** SIGKILL to the run that goes on now. */
  kill(): void;
  /** Standard output of the run that goes on now. */
  stdoutSoFar(): string;
  openIssues(): readonly Issue[];
  /** Every credential there is in this world, whoever has it now. */
  canaries(): readonly Canary[];
}

export interface WorldOptions {
  readonly seed: number;
  /** The shape of `secrets-token`. */
  readonly secretsTokenType?: Extract<CredentialType, 'app' | 'fine-grained-pat'>;
}

/** Meta, GitHub, a heartbeat service and a trap on loopback, with a repository in which the action is set up. */
export async function createServices({ seed, secretsTokenType = 'app' }: WorldOptions): Promise<World> {
  const random = createRandom(hash(`${seed} fire`));
  const secretText = (length: number, alphabet = LETTERS_AND_DIGITS) => randomText(random, length, alphabet);
  const sandbox = await startSandbox({ seed });
  const { github, meta, journal, clock } = sandbox;
  const heartbeat = await serve(
    {
      name: 'github',
      app: new Hono().all('*', (context) => context.text('OK')),
      callName: () => 'heartbeat',
    },
    { clock, faults: sandbox.faults, journal },
  );
  const trap = await setTrap();

  const app = meta.addApp({ secret: secretText(32) });
  const user = meta.addUser();
  github.addOrganization('acme');
  const repository = github.addRepository({ fullName: REPOSITORY, environments: ['production'] });
  for (const fullName of ['acme/website', 'acme/reports']) github.addRepository({ fullName });
  github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
  const secretsToken = github.addCredential({
    type: secretsTokenType,
    // Since 2026 an installation token is some 520 characters with dots, hyphens and underscores.
    token:
      secretsTokenType === 'app'
        ? `ghs_${secretText(516, `${LETTERS_AND_DIGITS}-._`)}`
        : `github_pat_test${secretText(67)}`,
    login: 'octocat',
    repositories: 'all',
    organizations: ['acme'],
    permissions: {
      secrets: 'write',
      environments: 'write',
      organization_secrets: 'write',
      dependabot_secrets: 'write',
      actions_variables: 'write',
      contents: 'write',
      metadata: 'read',
    },
  });
  const githubToken = github.addCredential({
    type: 'github-token',
    repositories: [REPOSITORY],
    permissions: { issues: 'write', actions: 'read', metadata: 'read' },
  });
  const pingKey = secretText(36);
  const running: { kill: () => void; stdout: string } = { kill: () => {}, stdout: '' };

  const world: World = {
    ...sandbox,
    app,
    user,
    repository,
    secretsToken,
    githubToken,
    heartbeatUrl: `${heartbeat.url}/ping/${pingKey}`,
    trap,
    ended: new Set(),
    eventTellsActivity: true,
    stored: (location = SOURCE) => github.openSecret(location),
    store: (token, location = SOURCE) => github.putSecret(location, token),
    kill: () => running.kill(),
    stdoutSoFar: () => running.stdout,
    openIssues: () => repository.issues.filter(({ state }) => state === 'open'),
    async run({ inputs = {}, env = {}, deadlinesFaster = 1 } = {}) {
      const asked = journal.exchanges().length;
      const { id } = github.addRun(REPOSITORY, { workflow: WORKFLOW });
      const ran = await runBundle({
        inputs: {
          'app-id': app.id,
          'app-secret': app.secret,
          'access-token': world.stored() ?? '',
          'secret-name': SECRET,
          'secrets-token': secretsToken,
          'github-token': world.githubToken,
          'graph-api-url': meta.graphUrl,
          'instagram-api-url': meta.instagramUrl,
          'threads-api-url': meta.threadsUrl,
          ...inputs,
        },
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_RUN_ID: String(id),
          TIME_LAPSE_DEADLINES: String(deadlinesFaster),
          ...env,
        },
        event: eventOf(repository, world.eventTellsActivity),
        running,
      });
      return { ...ran, exchanges: journal.exchanges().slice(asked) };
    },
    canaries() {
      const tokens = [...meta.tokens.keys()];
      const appSecrets = meta.apps.map(({ secret }) => secret);
      const proofs = appSecrets.flatMap((key) =>
        tokens.map((token) => createHmac('sha256', key).update(token).digest('hex')),
      );
      const named = (name: string, values: Iterable<string>) =>
        [...values].map((value, index) => ({ name: `${name} ${index + 1}`, value }));
      return [
        ...named('token', tokens),
        ...named('app secret', appSecrets),
        ...named(
          'client token',
          meta.apps.map(({ clientToken }) => clientToken),
        ),
        ...named('proof', proofs),
        ...named('code', meta.codes.keys()),
        ...named('device code', meta.devices.keys()),
        { name: 'secrets-token', value: secretsToken },
        { name: 'github-token', value: world.githubToken },
        { name: 'heartbeat key', value: pingKey },
      ];
    },
    async close() {
      await Promise.all([sandbox.close(), heartbeat.close(), trap.close()]);
    },
  };
  return world;
}

function eventOf(
  { id, fullName, private: isPrivate, pushedAt }: Repository,
  tellsActivity: boolean,
): unknown {
  const activity = { private: isPrivate, pushed_at: new Date(pushedAt).toISOString() };
  return { repository: { id, full_name: fullName, ...(tellsActivity ? activity : {}) } };
}

async function setTrap() {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end('{}');
  });
  server.on('connection', () => heard.push('a connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Bundled {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly event: unknown;
  readonly running: { kill: () => void; stdout: string };
}

/** Runs the built action as a runner would, in a folder of its own, and gathers whatever it left anywhere. */
async function runBundle({ inputs, env, event, running }: Bundled): Promise<Omit<Ran, 'exchanges'>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fire-'));
  const at = (name: string) => path.join(folder, name);
  const commandFiles = ['output', 'summary', 'env', 'state', 'path'];
  await Promise.all([
    ...['work', 'home', 'temp'].map((name) => mkdir(at(name))),
    ...commandFiles.map((name) => writeFile(at(name), '')),
    writeFile(at('event.json'), JSON.stringify(event)),
  ]);
  const given = { ...(await inputDefaults()), ...inputs };
  const child = spawn(process.execPath, [BUNDLE], {
    cwd: at('work'),
    env: {
      PATH: process.env.PATH,
      HOME: at('home'),
      TMPDIR: at('temp'),
      RUNNER_TEMP: at('temp'),
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${WORKFLOW}@refs/heads/main`,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_ENV: at('env'),
      GITHUB_STATE: at('state'),
      GITHUB_PATH: at('path'),
      NODE_OPTIONS: `--import ${TIME_LAPSE}`,
      TIME_LAPSE_FILE: at('milliseconds'),
      ...env,
    },
  });
  running.kill = () => child.kill('SIGKILL');
  running.stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    running.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  // The title of a process can change while it runs: it is read as late as something was printed, and at the start.
  const commandLines = [await readCommandLine(child.pid)];
  child.stdout.once('data', async () => commandLines.push(await readCommandLine(child.pid)));
  const exitCode = await closed;

  const read = (name: string) => readFile(at(name), 'utf8');
  const [output, summary] = await Promise.all([read('output'), read('summary')]);
  const outputs = readFileCommands(output);
  const milliseconds = exitCode === null ? undefined : Number(await read('milliseconds'));
  const exported = readFileCommands(await read('env'));
  const envText = await read('env');
  const files = await readAll(['work', 'home', 'temp'].map(at));
  await rm(folder, { recursive: true });
  return {
    exitCode,
    stdout: running.stdout,
    stderr,
    outputs,
    reasons: JSON.parse(outputs.report || '[]').map(({ reason }: { reason: string }) => reason),
    milliseconds,
    sinks: [
      { name: 'standard output', text: withoutMasks(running.stdout) },
      // Node's own debugging prints addresses, which a program cannot stop; the runner masks what it was told to.
      {
        name: 'standard error',
        text: env.NODE_DEBUG === undefined ? stderr : masked(stderr, running.stdout),
      },
      { name: 'summary', text: summary },
      { name: 'outputs', text: output },
      // What `export-env` was asked for is the one value that belongs there.
      { name: 'env', text: withoutValue(envText, exported[given['export-env'] ?? '']) },
      { name: 'argv', text: commandLines.join('\n') },
      { name: 'files', text: files },
    ],
  };
}

/** A runner shows nothing of a line that asks it to mask a value. */
function withoutMasks(stdout: string): string {
  return stdout.replaceAll(/^::add-mask::.*$/gm, '');
}

/** A log as the runner shows it: with every value hidden that was announced, also percent-encoded. */
function masked(log: string, stdout: string): string {
  let shown = log;
  for (const [, value = ''] of stdout.matchAll(/^::add-mask::(.+)$/gm)) {
    for (const form of [value, encodeURIComponent(value)]) shown = shown.replaceAll(form, '***');
  }
  return shown;
}

function withoutValue(text: string, value: string | undefined): string {
  return value === undefined ? text : text.replace(value, '');
}

async function readCommandLine(pid: number | undefined): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
}

/** Names and contents of every file below some folders. */
async function readAll(folders: readonly string[]): Promise<string> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const files = entries.flat().filter((entry) => entry.isFile());
  const texts = files.map(async (file) => {
    const at = path.join(file.parentPath, file.name);
    return `${at}\n${await readFile(at, 'latin1')}`;
  });
  return (await Promise.all(texts)).join('\n');
}

let defaults: Promise<Record<string, string>> | undefined;

/** The defaults that a runner takes from action.yml. */
function inputDefaults(): Promise<Record<string, string>> {
  defaults ??= readFile(path.join(ROOT, 'action.yml'), 'utf8').then((text) =>
    Object.fromEntries(
      Object.entries<{ default?: string }>(parse(text).inputs).flatMap(([name, { default: value }]) =>
        value === undefined || value.includes('${{') ? [] : [[name, value]],
      ),
    ),
  );
  return defaults;
}

/** Reads the `name<<delimiter` blocks that the toolkit writes for the runner. */
function readFileCommands(written: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of written.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    found[name] = value;
  return found;
}
