import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import type { CredentialType, SecretLocation } from '../../../sandbox/github/index.js';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { Exchange } from '../../../sandbox/journal.js';
import { createRandom, hash, LETTERS_AND_DIGITS, randomText } from '../../../sandbox/random.js';
import { serve } from '../../../sandbox/server.js';
import type { Sink } from '../../support/leaks.js';
import { type Environment, type Ran as ProcessRan, runAction } from '../../support/process.js';
import {
  createWorld,
  eventOf,
  REPOSITORY,
  SECRET,
  type World as SupportWorld,
  WORKFLOW,
} from '../../support/world.js';

export { REPOSITORY, SECRET };
export const SOURCE: SecretLocation = { repository: REPOSITORY, secret: SECRET };
/** Nobody of ours. */
export const STRANGERS: readonly string[] = ['mallory', 'mirror[bot]'];

/** What a run is told about how loud to be. */
export const VERBOSITIES = [
  {},
  { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
  { NODE_DEBUG: 'http,undici,net,fetch', RUNNER_DEBUG: '1' },
] as const satisfies readonly Record<string, string>[];

export interface Ran extends ProcessRan {
  readonly reasons: readonly string[];
  readonly exchanges: readonly Exchange[];
  /** Everything that the run wrote or showed anywhere but to Meta and GitHub. */
  readonly sinks: readonly Sink[];
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Environment;
  /** How many times faster than on the wall the deadline of a call comes; 1 unless said. */
  readonly deadlinesFaster?: number;
}

export interface World extends Sandbox, Omit<SupportWorld, 'githubToken'> {
  githubToken: string;
  readonly heartbeatUrl: string;
  /** Where redirects lead: a server that nobody may ever talk to, and what it heard. */
  readonly trap: { readonly url: string; readonly heard: readonly string[] };
  /** Tokens that a person ended while a run went on: whatever holds one is dead, through no fault of the run. */
  readonly ended: Set<string>;
  /** Whether GitHub told of the repository's activity in the event. */
  eventTellsActivity: boolean;
  run(options?: RunOptions): Promise<Ran>;
  /** SIGKILL to the run that goes on now. */
  kill(): void;
  /** Standard output of the run that goes on now. */
  stdoutSoFar(): string;
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

  const supported = createWorld(sandbox, {
    app: { secret: secretText(32) },
    environments: ['production'],
    secretsToken: {
      type: secretsTokenType,
      // Since 2026 an installation token is some 520 characters with dots, hyphens and underscores.
      token:
        secretsTokenType === 'app'
          ? `ghs_${secretText(516, `${LETTERS_AND_DIGITS}-._`)}`
          : `github_pat_test${secretText(67)}`,
    },
  });
  const { app, repository } = supported;
  for (const fullName of ['acme/website', 'acme/reports']) github.addRepository({ fullName });
  const pingKey = secretText(36);
  const running = { kill: () => {}, stdout: '' };

  const world: World = {
    ...sandbox,
    ...supported,
    heartbeatUrl: `${heartbeat.url}/ping/${pingKey}`,
    trap,
    ended: new Set(),
    eventTellsActivity: true,
    kill: () => running.kill(),
    stdoutSoFar: () => running.stdout,
    async run({ inputs = {}, env = {}, deadlinesFaster = 1 } = {}) {
      const asked = journal.exchanges().length;
      const { id } = github.addRun(REPOSITORY, { workflow: WORKFLOW });
      const ran = await runAction(
        {
          'app-id': app.id,
          'app-secret': app.secret,
          'access-token': world.stored() ?? '',
          'secret-name': SECRET,
          'secrets-token': world.secretsToken,
          'github-token': world.githubToken,
          'graph-api-url': meta.graphUrl,
          'instagram-api-url': meta.instagramUrl,
          'instagram-login-url': meta.instagramLoginUrl,
          'threads-api-url': meta.threadsUrl,
          ...inputs,
        },
        {
          env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(id), ...env },
          event: world.eventTellsActivity
            ? eventOf(repository)
            : { repository: { id: repository.id, full_name: repository.fullName } },
          timeLapse: { deadlines: deadlinesFaster },
          onStart(child) {
            running.kill = () => void child.kill('SIGKILL');
            running.stdout = '';
            child.stdout.on('data', (text) => {
              running.stdout += text;
            });
          },
        },
      );
      return {
        ...ran,
        reasons: ran.report.map(({ reason }) => reason),
        exchanges: journal.exchanges().slice(asked),
        sinks: sinksOf(ran, env, inputs['export-env'] ?? ''),
      };
    },
    credentials() {
      const proofs = meta.apps.flatMap(({ secret }) =>
        [...meta.tokens.keys()].map((token) => createHmac('sha256', secret).update(token).digest('hex')),
      );
      return [
        ...supported.credentials(),
        ...proofs.map((value, index) => ({ name: `proof ${index + 1}`, value })),
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

function sinksOf(ran: ProcessRan, env: Environment, exportedName: string): Sink[] {
  const { stdout, stderr, written, exported, commandLine } = ran;
  return [
    { name: 'standard output', text: withoutMasks(stdout) },
    // Node's own debugging prints addresses, which a program cannot stop; the runner masks what it was told to.
    { name: 'standard error', text: env.NODE_DEBUG === undefined ? stderr : masked(stderr, stdout) },
    { name: 'summary', text: written.summary },
    { name: 'outputs', text: written.output },
    // What `export-env` was asked for is the one value that belongs there.
    { name: 'env', text: withoutValue(written.env, exported[exportedName]) },
    { name: 'state and path', text: written.state + written.path },
    { name: 'argv', text: commandLine },
    { name: 'files', text: written.files },
  ];
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
