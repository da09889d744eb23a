import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../sandbox/index.js';
import type { App, User } from '../../../sandbox/meta/index.js';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
/** The committed bundles, or those in the folder that `DIST` names. */
export const DIST = path.resolve(ROOT, process.env.DIST ?? 'dist');
export const CLI = path.join(DIST, 'cli/index.js');

export const REPOSITORY = 'acme/website';
export const SECRET = 'META_ACCESS_TOKEN';
export const DAY = 86_400;
export const SIXTY_DAYS = 60 * DAY;

type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line with nothing in its environment but what is given. */
export function start(commandArguments: readonly string[], env: Environment = {}): ChildProcess {
  return spawn(process.execPath, [CLI, ...commandArguments], { env: { PATH: process.env.PATH, ...env } });
}

/** Runs it to its end. `input` is all that comes on standard input; without it, standard input stays open and silent. */
export async function run(
  commandArguments: readonly string[],
  env: Environment = {},
  input?: string,
): Promise<Ended> {
  const child = start(commandArguments, env);
  if (input !== undefined) child.stdin?.end(input);
  return ended(child);
}

export async function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, ...texts };
}

export const hasTerminals =
  process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty']).status === 0;

/** Runs it on a terminal. `turns`: what is waited for on the screen, and what the person then types. */
export async function runOnTerminal(
  commandArguments: readonly string[],
  env: Environment,
  turns: readonly (readonly [wait: string, type: string])[] = [],
): Promise<{ readonly exitCode: number | null; readonly screen: string }> {
  const script = path.join(import.meta.dirname, 'terminal.py');
  const child = spawn(
    'python3',
    [script, JSON.stringify(turns), process.execPath, CLI, ...commandArguments],
    { env: { PATH: process.env.PATH, TERM: 'xterm-256color', ...env } },
  );
  const { exitCode, stdout } = await ended(child);
  return { exitCode, screen: stdout };
}

/** A repository, a Meta app and a person, and the environment of somebody who works with them. */
export interface Stage extends Sandbox {
  readonly app: App;
  readonly user: User;
  readonly env: Environment;
  /** Makes a token of the person and stores it, as they would. Returns it. */
  store(token: { readonly lifetime: number | 'never'; readonly scopes?: string[] }, secret?: string): string;
  stored(secret?: string): string | undefined;
  /** Options that point a command here. */
  readonly here: readonly string[];
}

export async function setStage(options: SandboxOptions = {}): Promise<Stage> {
  const sandbox = await startSandbox(options);
  const { meta, github } = sandbox;
  const app = meta.addApp({ name: 'Acme Reports' });
  const user = meta.addUser({ name: 'Ada' });
  github.addOrganization('acme');
  github.addRepository({ fullName: REPOSITORY });
  const githubToken = github.addCredential({
    type: 'fine-grained-pat',
    login: 'ada',
    repositories: [REPOSITORY],
    permissions: { secrets: 'write', issues: 'write' },
  });
  const env = {
    META_APP_ID: app.id,
    META_APP_SECRET: app.secret,
    GH_TOKEN: githubToken,
    GITHUB_API_URL: github.url,
  };
  return {
    ...sandbox,
    app,
    user,
    env,
    here: ['--graph-api-url', meta.graphUrl],
    store({ lifetime, scopes = ['ads_read'] }, secret = SECRET) {
      const token = meta.issueToken({ kind: 'user', lifetime, scopes, user });
      github.putSecret({ repository: REPOSITORY, secret }, token);
      return token;
    },
    stored: (secret = SECRET) => github.openSecret({ repository: REPOSITORY, secret }),
  };
}

/** What a terminal is told beside the text: colours, and where to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what it is about.
export const ESCAPE = /\u001b/;
