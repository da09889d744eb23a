/**
 * How a scenario is written:
 *
 *     const scenario = await startScenario();          // Meta, GitHub, an app, Ada, acme/ads; gone when the test ends
 *     const old = scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
 *     scenario.faults.add({ service: 'meta', call: 'exchange', kind: 'status', status: 500 });
 *
 *     const ran = await scenario.run({ 'warn-before-days': '21' });     // the built action; action.yml's defaults
 *     expect(ran.exitCode).toBe(0);
 *     expect(ran.outputs).toMatchObject({ outcome: 'refreshed' });      // ran.report, ran.summary, ran.stdout, ran.exported
 *     expect(ran.meta).toEqual(['debug_token', 'exchange', 'debug_token']);
 *
 *     expect(scenario.stored()).not.toBe(old);                          // what the secret opens to
 *     expect(scenario.inspect()).toMatchObject({ alive: true, userId: scenario.user.id });  // and what Meta knows of it
 *     expect(scenario.openIssues()).toMatchObject([{ title: …, body: expect.stringContaining(…) }]);
 *     expect(scenario.leaks(ran.stdout)).toBe(false);
 *
 * Another secret than META_ACCESS_TOKEN: `scenario.stored('COPY')`, `scenario.stored({ environment, … })`.
 * More in the world: `scenario.meta.addUser()`, `scenario.github.addRepository()`, `startScenario({ environments, app, … })`.
 * The command line: `startCliScenario()`, `await scenario.cli('inspect').ended`; `scenario.login()` starts a login, and
 * `scenario.answer(await running.dialog())` is the person who goes through its dialog.
 * Concurrent tests pass their own hooks: `it('…', async (hooks) => { await startScenario({}, hooks) })`.
 * `SANDBOX_FAULT_RATE=0.01` lets transient faults strike one call in a hundred (`SANDBOX_SEED` repeats them); the fault table in
 * tests/promises/fire strikes every call.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFailed, onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js';
import type { Exchange } from '../../sandbox/journal.js';
import { createDescription } from '../promises/contract/github-description.js';
import {
  type ActionOptions,
  type CliOptions,
  type Environment,
  type Ran,
  type Running,
  runAction,
  startCli,
} from './process.js';
import {
  createWorld,
  eventOf,
  REPOSITORY,
  SECRET,
  WORKFLOW,
  type World,
  type WorldOptions,
} from './world.js';

export * from './process.js';
export * from './world.js';

/** What a run did, as the sandbox saw it too. */
export interface Played extends Ran {
  /** Names of the run's calls to Meta, in the order of arrival. */
  readonly meta: readonly string[];
  readonly github: readonly string[];
  readonly exchanges: readonly Exchange[];
}

export interface ScenarioOptions extends SandboxOptions, WorldOptions {}

export interface Scenario extends Sandbox, World {
  /** Runs the built action as a runner would. Its inputs lead to this world, and `access-token` is what the secret opens to, unless given. */
  run(inputs?: Record<string, string>, options?: ActionOptions): Promise<Played>;
  /** Ends the action that runs now, as a runner that dies would. */
  kill(signal?: NodeJS.Signals): void;
  /** What the action that runs now has written on its standard output so far. */
  stdoutSoFar(): string;
  /** The environment of the person: app ID, app secret, `GH_TOKEN`, where GitHub is. */
  readonly env: Environment & Readonly<Record<'META_APP_ID' | 'META_APP_SECRET' | 'GH_TOKEN', string>>;
  /** Options that point a command here. */
  readonly here: readonly string[];
  /** Starts a command with that environment, `env` before it. */
  cli(typed: readonly string[], env?: Environment, options?: CliOptions): Running;
  /** A port of this computer, for a login's redirect. */
  readonly redirectUri: string;
  /** Starts `login` for the secret, agreed to beforehand and without a browser. */
  login(more?: readonly string[], env?: Environment): Running;
  /** Lets a manual run of the workflow run the built action. Returns a credential that may only start it. `written`: its file's inputs. */
  serveWorkflow(written?: Record<string, string>): string;
}

/** The rate of random faults that a scenario runs under unless it says otherwise: as Pebble does for ACME. */
const FAULT_RATE = Number(process.env.SANDBOX_FAULT_RATE ?? 0);

/** What is done when a test ends; a test that runs beside others brings its own. */
export interface TestHooks {
  onTestFinished(run: () => Promise<void> | void): void;
  onTestFailed(run: () => void): void;
}

let description: ReturnType<typeof createDescription> | undefined;

/**
 * Starts what lasts as long as the test. When it ends, every request and answer that passed between the program and the
 * sandbox's GitHub must be as GitHub's own description says.
 */
export async function startScenario(
  options: ScenarioOptions = {},
  hooks: TestHooks = { onTestFinished, onTestFailed },
): Promise<Scenario> {
  const seed = options.seed ?? Number(process.env.SANDBOX_SEED ?? Math.floor(Math.random() * 1e6));
  const sandbox = await startSandbox({ faultRate: FAULT_RATE, ...options, seed });
  const { github, meta, journal } = sandbox;
  const world = createWorld(sandbox, options);
  const home = await mkdtemp(path.join(tmpdir(), 'home-'));
  const redirectUri = `http://localhost:${await freePort()}/`;
  const runs: { child?: ChildProcess; stdout: string; last: string } = { stdout: '', last: '' };
  hooks.onTestFinished(async () => {
    await sandbox.close();
    await rm(home, { recursive: true, force: true });
    description ??= createDescription();
    const { check } = description;
    const strange = journal.exchanges('github').flatMap((exchange) => check(exchange));
    expect(strange, 'what GitHub’s own description does not allow').toEqual([]);
  });
  hooks.onTestFailed(() => {
    process.stdout.write(`\nSANDBOX_SEED=${seed} repeats this\n${runs.last}`);
  });

  const scenario: Scenario = {
    ...sandbox,
    ...world,
    redirectUri,
    env: {
      HOME: home,
      META_APP_ID: world.app.id,
      META_APP_SECRET: world.app.secret,
      GH_TOKEN: world.ghToken,
      GITHUB_API_URL: github.url,
    },
    here: ['--graph-api-url', meta.graphUrl],
    kill: (signal = 'SIGKILL') => void runs.child?.kill(signal),
    stdoutSoFar: () => runs.stdout,
    async run(inputs = {}, { env = {}, event = eventOf(world.repository), ...more } = {}) {
      const asked = journal.exchanges().length;
      const id =
        env.GITHUB_RUN_ID ?? String(github.addRun(world.repository.fullName, { workflow: WORKFLOW }).id);
      const ran = await runAction(
        {
          'app-id': world.app.id,
          'app-secret': world.app.secret,
          'access-token': 'tokens' in inputs ? '' : (inputs['access-token'] ?? world.stored() ?? ''),
          'secret-name': 'tokens' in inputs ? '' : SECRET,
          'secrets-token': world.secretsToken,
          'github-token': world.githubToken,
          'graph-api-url': meta.graphUrl,
          'instagram-api-url': meta.instagramUrl,
          'threads-api-url': meta.threadsUrl,
          ...inputs,
        },
        {
          ...more,
          env: { GITHUB_API_URL: github.url, ...env, GITHUB_RUN_ID: id },
          event,
          onStart(child) {
            runs.child = child;
            runs.stdout = '';
            child.stdout.on('data', (text) => {
              runs.stdout += text;
            });
          },
        },
      );
      const exchanges = journal.exchanges().slice(asked);
      const calls = (service: string) =>
        exchanges.filter((exchange) => exchange.service === service).map(({ call }) => call);
      runs.last = `The last run (exit code ${ran.exitCode}):\n${ran.stdout}${ran.stderr}`;
      return { ...ran, exchanges, meta: calls('meta'), github: calls('github') };
    },
    cli: (typed, env = {}, options = {}) => startCli(typed, { ...scenario.env, ...env }, options),
    login: (more = [], env) => scenario.cli(loginArguments(scenario, ...more), env),
    serveWorkflow(written = {}) {
      github.onWorkflowDispatch = async ({ run, inputs }) => {
        github.startRun(run);
        const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: String(run.id) };
        const { exitCode, stdout, stderr } = await scenario.run(
          { 'expected-user-id': world.user.id, 'redirect-uri': redirectUri, ...written, ...inputs },
          { env },
        );
        github.finishRun(run, exitCode === 0 ? 'success' : 'failure', stdout + stderr);
      };
      return github.addCredential({
        type: 'fine-grained-pat',
        login: 'starter',
        repositories: [REPOSITORY],
        permissions: { actions: 'write', metadata: 'read' },
      });
    },
  };
  return scenario;
}

/** For the command line: an app in development mode, as who tries it has, an environment, and no random faults. */
export const startCliScenario = (options: ScenarioOptions = {}, hooks?: TestHooks): Promise<Scenario> =>
  startScenario(
    { app: { mode: 'development' }, environments: ['production'], faultRate: 0, seed: 1, ...options },
    hooks,
  );

/** What `login` is typed with to get to a scenario. `--open` and what `more` says itself stand against it. */
export function loginArguments(
  { meta, redirectUri }: Pick<Scenario, 'meta' | 'redirectUri'>,
  ...more: string[]
): string[] {
  const unlessGiven = (name: string, ...rest: string[]) => (more.includes(name) ? [] : [name, ...rest]);
  return [
    ...['login', '--repo', REPOSITORY, '--secret', SECRET],
    ...['--dialog-url', meta.dialogUrl, '--graph-api-url', meta.graphUrl],
    ...unlessGiven('--yes'),
    ...unlessGiven('--scope', 'ads_read,read_insights'),
    ...unlessGiven('--redirect-uri', redirectUri),
    ...(more.includes('--open') ? more.filter((option) => option !== '--open') : ['--no-open', ...more]),
  ];
}

/** A port of this computer that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return typeof address === 'object' && address !== null ? address.port : 0;
}
