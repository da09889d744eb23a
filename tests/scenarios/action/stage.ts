import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFailed, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { Issue, Repository, SecretLocation } from '../../../sandbox/github/index.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../sandbox/index.js';
import type { Exchange } from '../../../sandbox/journal.js';
import type { App, User } from '../../../sandbox/meta/index.js';
import { createDescription } from '../../promises/contract/github-description.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** The committed bundle: what users run. */
export const DIST = path.join(ROOT, 'dist/action/index.js');

export const REPOSITORY = 'acme/ads';
export const SECRET = 'META_ACCESS_TOKEN';
export const DAY = 86_400;
export const SIXTY_DAYS = 60 * DAY;
const WORKFLOW = 'refresh-meta-token.yml';

/** What a run left behind. */
export interface Ran {
  /** Null when it was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What later steps of the job would find in their environment. */
  readonly exported: Readonly<Record<string, string>>;
  /** The entries of the `report` output. */
  // biome-ignore lint/suspicious/noExplicitAny: a report is JSON, read here as its users read it.
  readonly report: any[];
}

/** What a run did, as the sandbox saw it too. */
export interface Played extends Ran {
  /** Names of the run's calls to Meta, in the order of arrival. */
  readonly meta: readonly string[];
  readonly github: readonly string[];
  readonly exchanges: readonly Exchange[];
}

export interface StageOptions extends SandboxOptions {
  /** Environments of the repository. */
  readonly environments?: string[];
  readonly private?: boolean;
}

/** A repository with a Meta app, a user, and the two credentials that a workflow has. */
export interface Stage extends Sandbox {
  readonly app: App;
  readonly user: User;
  readonly secretsToken: string;
  readonly githubToken: string;
  /** Puts a token into a secret, as a person would, and lets an hour pass. */
  store(token: string, secret?: string | SecretLocation): void;
  /** What the secret opens to. */
  stored(secret?: string | SecretLocation): string | undefined;
  /** Every value that the secret has had. */
  history(secret?: string | SecretLocation): string[];
  /** Runs the built action as a runner would, with action.yml's defaults. `access-token` is what the secret opens to unless given. */
  run(inputs?: Record<string, string>, env?: Record<string, string>, event?: unknown): Promise<Played>;
  /** Ends the action that runs now, as a runner that dies would. */
  kill(): void;
  /** What the action that runs now has written on its standard output so far. */
  stdoutSoFar(): string;
  openIssues(): Issue[];
  issues(): Issue[];
}

/** The rate of random faults that every stage runs under unless it says otherwise: as Pebble does for ACME. */
const FAULT_RATE = 0.01;

/** What is done when a test ends; a test that runs beside others brings its own. */
export interface TestHooks {
  onTestFinished(run: () => Promise<void> | void): void;
  onTestFailed(run: () => void): void;
}

/** Read once for all tests of a file: it is large. */
const description = once(createDescription);

/**
 * Sets a stage that lasts as long as the test. When it ends, every request and answer that passed between the action and the
 * sandbox's GitHub must be as GitHub's own description says.
 */
export async function setStage(
  options: StageOptions = {},
  hooks: TestHooks = { onTestFinished, onTestFailed },
): Promise<Stage> {
  const seed = options.seed ?? Number(process.env.SANDBOX_SEED ?? Math.floor(Math.random() * 1e6));
  const sandbox = await startSandbox({ faultRate: FAULT_RATE, ...options, seed });
  const { github, meta, journal } = sandbox;
  hooks.onTestFinished(async () => {
    await sandbox.close();
    const strange = journal.exchanges('github').flatMap((exchange) => description().check(exchange));
    expect(strange, 'what GitHub’s own description does not allow').toEqual([]);
  });
  let lastLog = '';
  hooks.onTestFailed(() => {
    process.stdout.write(`\nSANDBOX_SEED=${seed} repeats this\n${lastLog}`);
  });

  const app = meta.addApp();
  const user = meta.addUser();
  github.addOrganization('acme');
  const repository = github.addRepository({
    fullName: REPOSITORY,
    environments: options.environments ?? [],
    private: options.private ?? false,
  });
  github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
  const secretsToken = github.addCredential({
    type: 'fine-grained-pat',
    login: 'octocat',
    repositories: 'all',
    organizations: ['acme'],
    permissions: {
      secrets: 'write',
      environments: 'write',
      organization_secrets: 'write',
      dependabot_secrets: 'write',
      codespaces_secrets: 'write',
      agent_secrets: 'write',
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
  const locationOf = (secret: string | SecretLocation): SecretLocation =>
    typeof secret === 'string' ? { repository: repository.fullName, secret } : secret;
  const stored = (secret: string | SecretLocation = SECRET) => github.openSecret(locationOf(secret));
  const running: { child?: ChildProcessWithoutNullStreams; stdout: string } = { stdout: '' };

  return {
    ...sandbox,
    app,
    user,
    secretsToken,
    githubToken,
    stored,
    history: (secret = SECRET) => github.secretHistory(locationOf(secret)).map(({ value }) => value),
    store(token, secret = SECRET) {
      github.putSecret(locationOf(secret), token);
      sandbox.clock.advance({ hours: 1 });
    },
    async run(inputs = {}, env = {}, event = eventOf(repository)) {
      const asked = journal.exchanges().length;
      const { id } = github.addRun(repository.fullName, { workflow: WORKFLOW });
      const ran = await runAction(
        {
          'app-id': app.id,
          'app-secret': app.secret,
          'access-token': 'tokens' in inputs ? '' : (stored() ?? ''),
          'secret-name': 'tokens' in inputs ? '' : SECRET,
          'secrets-token': secretsToken,
          'github-token': githubToken,
          'graph-api-url': meta.graphUrl,
          'instagram-api-url': meta.instagramUrl,
          'threads-api-url': meta.threadsUrl,
          ...inputs,
        },
        { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(id), ...env },
        {
          event,
          onStart: (child) => {
            running.child = child;
            running.stdout = '';
            child.stdout.on('data', (text) => {
              running.stdout += text;
            });
          },
        },
      );
      const exchanges = journal.exchanges().slice(asked);
      const calls = (service: string) =>
        exchanges.filter((exchange) => exchange.service === service).map(({ call }) => call);
      lastLog = `The last run (exit code ${ran.exitCode}):\n${ran.stdout}${ran.stderr}`;
      return { ...ran, exchanges, meta: calls('meta'), github: calls('github') };
    },
    kill: () => running.child?.kill('SIGKILL'),
    stdoutSoFar: () => running.stdout,
    issues: () => [...repository.issues],
    openIssues: () => repository.issues.filter(({ state }) => state === 'open'),
  };
}

/** What GitHub tells of the repository in the event that started a run. */
function eventOf({ id, fullName, private: isPrivate, pushedAt }: Repository): unknown {
  const pushed_at = new Date(pushedAt).toISOString();
  return { repository: { id, full_name: fullName, private: isPrivate, pushed_at } };
}

export interface RunnerOptions {
  /** What lies at `GITHUB_EVENT_PATH`. */
  readonly event?: unknown;
  readonly onStart?: (child: ChildProcessWithoutNullStreams) => void;
}

/** Runs `dist/action/index.js` with an environment like a runner's and nothing else of ours. */
export async function runAction(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  { event = {}, onStart }: RunnerOptions = {},
): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'run-'));
  const file = async (name: string, content = '') => {
    const at = path.join(folder, name);
    await writeFile(at, content);
    return at;
  };
  const output = await file('output');
  const summary = await file('summary');
  const environment = await file('env');
  const given = { ...(await defaults()), ...inputs };
  const child = spawn(process.execPath, [DIST], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(event)),
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${WORKFLOW}@refs/heads/main`,
      GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: environment,
      ...env,
    },
  });
  onStart?.(child);
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  const outputs = readFileCommands(await readFile(output, 'utf8'));
  const ran: Ran = {
    exitCode,
    stdout,
    stderr,
    outputs,
    summary: await readFile(summary, 'utf8'),
    exported: readFileCommands(await readFile(environment, 'utf8')),
    report: JSON.parse(outputs.report || '[]'),
  };
  await rm(folder, { recursive: true });
  return ran;
}

/** The defaults that a runner takes from action.yml. */
async function defaults(): Promise<Record<string, string>> {
  const { inputs } = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8'));
  return Object.fromEntries(
    Object.entries<{ default?: string }>(inputs).flatMap(([name, { default: value }]) =>
      value === undefined || value.includes('${{') ? [] : [[name, value]],
    ),
  );
}

/** Reads the `name<<delimiter` blocks that the toolkit writes for the runner. */
function readFileCommands(written: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of written.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    found[name] = value;
  return found;
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  stream.setEncoding('utf8');
  for await (const part of stream) all += part;
  return all;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
