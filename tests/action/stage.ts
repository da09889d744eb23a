import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { Issue } from '../../sandbox/github/index.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/index.js';
import type { App, User } from '../../sandbox/meta/index.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The committed bundle: what users run. */
export const DIST = path.join(ROOT, 'dist/action/index.js');

export const REPOSITORY = 'acme/ads';
export const SECRET = 'META_ACCESS_TOKEN';
export const DAY = 86_400;
export const SIXTY_DAYS = 60 * DAY;

/** What a run left behind. */
export interface Ran {
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

export interface StageOptions extends SandboxOptions {
  /** Environments of the repository. */
  readonly environments?: string[];
}

/** A repository with a Meta app, a user, and the two credentials that a workflow has. */
export interface Stage extends Sandbox {
  readonly app: App;
  readonly user: User;
  readonly secretsToken: string;
  readonly githubToken: string;
  /** Puts a token into a secret, as a person would, and lets an hour pass. */
  store(token: string, secret?: string): void;
  /** What the secret opens to. */
  stored(secret?: string): string | undefined;
  /** Runs the built action as a runner would, with action.yml's defaults. `token` is what the secret opens to unless given. */
  run(inputs?: Record<string, string>, env?: Record<string, string>): Promise<Ran>;
  openIssues(): Issue[];
}

/** The rate of random faults that every stage runs under unless it says otherwise: as Pebble does for ACME. */
const FAULT_RATE = 0.01;

export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const seed = options.seed ?? Number(process.env.SANDBOX_SEED ?? Math.floor(Math.random() * 1e6));
  const sandbox = await startSandbox({ faultRate: FAULT_RATE, ...options, seed });
  const app = sandbox.meta.addApp();
  const user = sandbox.meta.addUser();
  const { github } = sandbox;
  github.addOrganization('acme');
  github.addRepository({ fullName: REPOSITORY, environments: options.environments ?? [] });
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
  const stored = (secret = SECRET) => github.openSecret({ repository: REPOSITORY, secret });
  return {
    ...sandbox,
    app,
    user,
    secretsToken,
    githubToken,
    stored,
    store(token, secret = SECRET) {
      github.putSecret({ repository: REPOSITORY, secret }, token);
      sandbox.clock.advance({ hours: 1 });
    },
    async run(inputs = {}, env = {}) {
      const ran = await runAction(
        {
          'app-id': app.id,
          'app-secret': app.secret,
          'access-token': stored() ?? '',
          'secret-name': SECRET,
          'secrets-token': secretsToken,
          'github-token': githubToken,
          'graph-api-url': sandbox.meta.graphUrl,
          'instagram-api-url': sandbox.meta.instagramUrl,
          'threads-api-url': sandbox.meta.threadsUrl,
          ...inputs,
        },
        { GITHUB_API_URL: github.url, ...env },
      );
      if (ran.exitCode !== 0)
        process.stdout.write(`[seed ${seed}] the step failed:\n${ran.stdout}${ran.stderr}\n`);
      return ran;
    },
    openIssues: () =>
      [...github.repository(REPOSITORY).issues.values()].filter(({ state }) => state === 'open'),
  };
}

/** Runs `dist/action/index.js` with an environment like a runner's and nothing else of ours. */
export async function runAction(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'run-'));
  const file = async (name: string) => {
    const at = path.join(folder, name);
    await writeFile(at, '');
    return at;
  };
  const [output, summary, environment] = await Promise.all(['output', 'summary', 'env'].map(file));
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
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/refresh-meta-token.yml@refs/heads/main`,
      GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_ENV: environment,
      ...env,
    },
  });
  const [stdout, stderr, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  const outputs = readFileCommands(await readFile(output ?? '', 'utf8'));
  const ran: Ran = {
    exitCode,
    stdout,
    stderr,
    outputs,
    summary: await readFile(summary ?? '', 'utf8'),
    exported: readFileCommands(await readFile(environment ?? '', 'utf8')),
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
