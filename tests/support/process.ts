// Runs what users run, `dist`, as a runner or a shell would: in a process of its own that sees nothing of ours.
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY, WORKFLOW } from './world.js';

export const ROOT = path.resolve(import.meta.dirname, '../..');
/** The committed bundles, or those in the folder that `DIST` names. */
const DIST = path.resolve(ROOT, process.env.DIST ?? 'dist');
export const ACTION = path.join(DIST, 'action/index.js');
export const CLI = path.join(DIST, 'cli/index.js');

export type Environment = Readonly<Record<string, string | undefined>>;
type Inputs = Readonly<Record<string, string>>;

/** What a run of the action left behind. */
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
  /** The runner's files as they were written: `output`, `summary`, `env`, `state`, `path`; `files` is all else that it left. */
  readonly written: Readonly<Record<(typeof RUNNER_FILES)[number] | 'files', string>>;
  /** Its command line, as any user of the machine could read it. */
  readonly commandLine: string;
  /** How long it took on its own clock; with `timeLapse` only, and unless it was killed. */
  readonly milliseconds?: number;
}

export interface ActionOptions {
  readonly env?: Environment;
  /** What lies at `GITHUB_EVENT_PATH`. */
  readonly event?: unknown;
  /** Waits pass 50 times faster than on the wall, and the deadline of a call so many times. */
  readonly timeLapse?: { readonly deadlines: number };
  readonly onStart?: (child: ChildProcessWithoutNullStreams) => void;
}

const RUNNER_FILES = ['output', 'summary', 'env', 'state', 'path'] as const;
const FOLDERS = ['work', 'home', 'temp'];

/** Runs the built action with an environment like a runner's and the defaults of action.yml, in a folder of its own. */
export async function runAction(
  inputs: Inputs,
  { env = {}, event = {}, timeLapse, onStart }: ActionOptions = {},
): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'run-'));
  const at = (name: string) => path.join(folder, name);
  await Promise.all([
    ...FOLDERS.map((name) => mkdir(at(name))),
    ...RUNNER_FILES.map((name) => writeFile(at(name), '')),
    writeFile(at('event.json'), JSON.stringify(event)),
  ]);
  const child = spawn(process.execPath, [ACTION], {
    cwd: at('work'),
    env: {
      PATH: process.env.PATH,
      HOME: at('home'),
      TMPDIR: at('temp'),
      RUNNER_TEMP: at('temp'),
      ...asInputs({ ...(await inputDefaults()), ...inputs }),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: at('event.json'),
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${WORKFLOW}@refs/heads/main`,
      GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      GITHUB_ENV: at('env'),
      GITHUB_STATE: at('state'),
      GITHUB_PATH: at('path'),
      ...(timeLapse && {
        NODE_OPTIONS: `--import ${path.join(import.meta.dirname, 'time-lapse.mjs')}`,
        TIME_LAPSE_DEADLINES: String(timeLapse.deadlines),
        TIME_LAPSE_FILE: at('milliseconds'),
      }),
      ...env,
    },
  });
  onStart?.(child);
  // The title of a process can change while it runs: it is read at the start, and as late as something was printed.
  const commandLines = [await readCommandLine(child.pid)];
  child.stdout.once('data', async () => commandLines.push(await readCommandLine(child.pid)));
  const ended = await end(child);

  const read = (name: string) => readFile(at(name), 'utf8');
  const texts = await Promise.all(RUNNER_FILES.map(async (name) => [name, await read(name)] as const));
  const written = { ...Object.fromEntries(texts), files: await readAll(FOLDERS.map(at)) } as Ran['written'];
  const milliseconds = await read('milliseconds').catch(() => undefined);
  await rm(folder, { recursive: true });
  const outputs = readFileCommands(written.output);
  return {
    ...ended,
    outputs,
    summary: written.summary,
    exported: readFileCommands(written.env),
    report: JSON.parse(outputs.report || '[]'),
    written,
    commandLine: commandLines.join('\n'),
    ...(milliseconds === undefined ? {} : { milliseconds: Number(milliseconds) }),
  };
}

/** Inputs as a runner hands them over. */
export function asInputs(inputs: Inputs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

let defaults: Promise<Record<string, string>> | undefined;

/** The defaults that a runner takes from action.yml. */
export function inputDefaults(): Promise<Record<string, string>> {
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
  const blocks = written.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...blocks].map(([, name = '', , value = '']) => [name, value]));
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

/** What a program came to. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs, as its user sees it. */
export interface Running {
  readonly child: ChildProcess;
  readonly argv: readonly string[];
  /** What it has printed so far. */
  stdout(): string;
  stderr(): string;
  /** The first match on standard error, as soon as it is there. Rejects when the command ends without. */
  says(pattern: RegExp): Promise<string>;
  /** The address of Meta's dialog that it shows. */
  dialog(): Promise<URL>;
  readonly exitCode: Promise<number | null>;
  readonly ended: Promise<Ended>;
}

export interface CliOptions {
  /** All that comes on standard input; without it, standard input stays open and silent. */
  readonly input?: string;
  /** The folder it is called in. */
  readonly cwd?: string;
}

/** Starts the command line with nothing in its environment but what is given. */
export function startCli(
  typed: readonly string[],
  env: Environment = {},
  { input, cwd }: CliOptions = {},
): Running {
  const argv = [CLI, ...typed];
  const child = spawn(process.execPath, argv, { cwd, env: { PATH: process.env.PATH, ...env } });
  if (input !== undefined) child.stdin.end(input);
  const printed = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  const ended = end(child, (name, text) => {
    printed[name] += text;
    for (const listen of listeners) listen();
  });
  const says = async (pattern: RegExp): Promise<string> => {
    const found = new Promise<string>((resolve) => {
      const listen = () => {
        const match = pattern.exec(printed.stderr);
        if (match === null) return;
        listeners.delete(listen);
        resolve(match[0]);
      };
      listeners.add(listen);
      listen();
    });
    const silent = ended.then(({ stdout, stderr }) => {
      throw new Error(`it never said ${pattern}:\n${stdout}${stderr}`);
    });
    return Promise.race([found, silent]);
  };
  return {
    child,
    argv,
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    says,
    dialog: async () => new URL((await says(/https?:\S+\/dialog\/oauth\?\S+(?=\s)/)).trim()),
    exitCode: ended.then(({ exitCode }) => exitCode),
    ended,
  };
}

/** Runs the command line to its end. */
export const runCli = (...given: Parameters<typeof startCli>): Promise<Ended> => startCli(...given).ended;

export const hasTerminals =
  process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty']).status === 0;
/** For the name of a test that needs one. */
export const noTerminals = hasTerminals ? '' : ' (skipped: no python3 that makes a terminal)';

/** Runs the command line on a terminal. `turns`: what is waited for on the screen, and what the person then types. */
export async function runOnTerminal(
  typed: readonly string[],
  env: Environment,
  turns: readonly (readonly [wait: string, type: string])[] = [],
  { cwd, onText }: { readonly cwd?: string; readonly onText?: (text: string) => void } = {},
): Promise<{ readonly exitCode: number | null; readonly screen: string }> {
  const script = path.join(import.meta.dirname, 'terminal.py');
  const child = spawn('python3', [script, JSON.stringify(turns), process.execPath, CLI, ...typed], {
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', ...env },
    ...(cwd !== undefined && { cwd }),
  });
  const { exitCode, stdout } = await end(child, (_, text) => onText?.(text));
  return { exitCode, screen: stdout };
}

/** What a terminal is told beside the text: colours, and where to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what it is about.
export const ESCAPE = /\u001b/;

async function end(
  child: ChildProcessWithoutNullStreams,
  onText: (stream: 'stdout' | 'stderr', text: string) => void = () => {},
): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
      onText(name, text);
    });
  }
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exitCode, ...texts };
}
