// Runs the source of the action in the test's own process, before a runner that remembers what it is told.
import { onTestFinished } from 'vitest';
import { startSandbox } from '../../sandbox/index.js';
import type { EventContext } from '../../src/action/context.js';
import { runAction } from '../../src/action/run.js';
import type { Runner } from '../../src/action/runner.js';
import type { Runtime } from '../../src/net/http.js';
import { createTransport } from '../../src/net/transport.js';
import { createWorld, REPOSITORY, SECRET, WORKFLOW, type WorldOptions } from './world.js';

/** One thing that a runner was told, in the order of telling. */
export interface Told {
  readonly about: 'mask' | 'line' | 'debug' | 'annotation' | 'output' | 'variable' | 'summary' | 'failure';
  readonly text: string;
}

/** A runner that remembers all that it was told. */
export interface RememberingRunner extends Runner {
  readonly told: readonly Told[];
  /** What it was told of one kind. */
  of(about: Told['about']): string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly hasFailed: boolean;
}

export function rememberingRunner(inputs: Readonly<Record<string, string>> = {}): RememberingRunner {
  const told: Told[] = [];
  const outputs: Record<string, string> = {};
  const remember = (about: Told['about'], text: string) => {
    told.push({ about, text });
  };
  return {
    told,
    outputs,
    of: (about) => told.filter((one) => one.about === about).map(({ text }) => text),
    get hasFailed() {
      return told.some(({ about }) => about === 'failure');
    },
    input: (name) => inputs[name] ?? '',
    mask: (value) => remember('mask', value),
    line: (text) => remember('line', text),
    debug: (text) => remember('debug', text),
    annotate: (level, title, message) => remember('annotation', `${level} | ${title} | ${message}`),
    output: (name, value) => {
      outputs[name] = value;
      remember('output', `${name}=${value}`);
    },
    exportVariable: (name, value) => remember('variable', `${name}=${value}`),
    summarize: (markdown) => remember('summary', markdown),
    beforeCancel: () => () => {},
    fail: () => remember('failure', ''),
  };
}

/** A clock that moves only when something sleeps. */
export function standingRuntime(): Runtime {
  let now = Date.parse('2026-01-05T06:00:00Z');
  return {
    transport: createTransport(),
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

export interface InProcessRun {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: NodeJS.ProcessEnv;
  readonly runtime?: Partial<Runtime>;
  readonly runner?: (inputs: Readonly<Record<string, string>>) => RememberingRunner;
  /** How the toolkit's context is had, in place of `event` and `payload`. */
  readonly context?: () => Promise<EventContext>;
}

/** Meta and GitHub on loopback with their world, as long as the test lasts, and runs of the action's source there. */
export async function startInProcess(options: WorldOptions = {}) {
  const sandbox = await startSandbox();
  const world = createWorld(sandbox, options);
  onTestFinished(() => sandbox.close());
  const { meta, github, journal } = sandbox;
  const run = async ({
    event = 'schedule',
    payload = {},
    env = {},
    runtime = {},
    ...more
  }: InProcessRun = {}) => {
    const runner = (more.runner ?? rememberingRunner)({
      'app-id': world.app.id,
      'app-secret': world.app.secret,
      'secrets-token': world.secretsToken,
      'github-token': world.githubToken,
      'graph-api-url': meta.graphUrl,
      'instagram-api-url': meta.instagramUrl,
      'threads-api-url': meta.threadsUrl,
      ...(more.inputs?.tokens ? {} : { 'secret-name': SECRET, 'access-token': world.stored() ?? '' }),
      ...more.inputs,
    });
    journal.clear();
    await runAction(
      {
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_API_URL: github.url,
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${WORKFLOW}@refs/heads/main`,
        ...env,
      },
      { ...standingRuntime(), ...runtime },
      runner,
      more.context ?? (async () => ({ eventName: event, payload: payload as EventContext['payload'] })),
    );
    return runner;
  };
  return { ...sandbox, ...world, run };
}
