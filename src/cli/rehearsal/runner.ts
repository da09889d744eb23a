import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { declaredDefaults } from '../../inputs/table.js';
import { startProgram } from '../process.js';

/** What a workflow file and GitHub tell one run of the action. */
export interface Run {
  /** What stands under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly repository: string;
  readonly runId: string;
  readonly workflowFile: string;
  readonly event: 'schedule' | 'workflow_dispatch';
  readonly apiUrl: string;
  readonly serverUrl: string;
}

export interface Ran {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the log would show: everything printed, without the commands that tell the runner what to hide. */
  readonly log: string;
  readonly summary: string;
}

const LONGEST_RUN_MS = 60_000;

/** Runs an action as GitHub's runner does: a process of its own, inputs in the environment, outputs in files. */
export async function runAction(actionFile: string, run: Run, signal: AbortSignal): Promise<Ran> {
  const directory = await mkdtemp(path.join(tmpdir(), 'refresh-meta-token-'));
  const file = (name: string) => path.join(directory, name);
  try {
    await mkdir(file('temp'));
    for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(file(name), '');
    await writeFile(
      file('event.json'),
      JSON.stringify(run.event === 'schedule' ? { schedule: '17 6 * * *' } : {}),
    );
    const { exitCode, log } = await runNode(actionFile, environment(run, file), signal);
    return {
      exitCode,
      log,
      outputs: readOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function environment(run: Run, file: (name: string) => string): NodeJS.ProcessEnv {
  const inputs = Object.entries({ ...declaredDefaults(), ...run.inputs }).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return {
    ...Object.fromEntries(inputs),
    PATH: process.env.PATH,
    HOME: file('temp'),
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: file('temp'),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: run.apiUrl,
    GITHUB_SERVER_URL: run.serverUrl,
    GITHUB_REPOSITORY: run.repository,
    GITHUB_RUN_ID: run.runId,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${run.repository}/.github/workflows/${run.workflowFile}@refs/heads/main`,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_WORKSPACE: file('temp'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
  };
}

async function runNode(
  script: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Pick<Ran, 'exitCode' | 'log'>> {
  const child = startProgram(process.execPath, [script], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_RUN_MS)]),
  });
  // One after the other: mixed, a command could stand behind the beginning of another line, and would be taken for text.
  const printed = ['', ''];
  for (const [index, stream] of [child.stdout, child.stderr].entries()) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed[index] += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, log: printed.map((text) => text.replace(/^::add-mask::.*$\n?/gm, '')).join('') };
}

/** `name<<delimiter`, the value's lines, the delimiter: GitHub's form for values of any length. */
function readOutputs(text: string): Record<string, string> {
  const blocks = text.matchAll(/^(?<name>[\w-]+)<<(?<end>.+)\r?\n(?<value>[\s\S]*?)\r?\n?^\k<end>$/gm);
  return Object.fromEntries([...blocks].map(({ groups }) => [groups?.name, groups?.value]));
}
