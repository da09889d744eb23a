// Runs a workflow from its file with act, on this machine, with a node 24 in PATH and the sandbox in the place of Meta and GitHub.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, type Scenario } from '../support/scenario.js';
import { eventOf, REPOSITORY, WORKFLOW } from '../support/world.js';
import { act } from './judges.js';

export interface Workflow {
  /** The workflow, as it is written in the file. */
  readonly text: string;
  /** `schedule` unless said. */
  readonly event?: string;
  /** Of a manual run. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Such as `client:acme`: which jobs of a matrix. */
  readonly matrix?: string;
  /** Files of the repository beside the workflow, by their path. Those that end in `.sh` can be executed. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether the repository has the action in it, for `uses: ./`. */
  readonly hasAction?: boolean;
  /** Files of other repositories that the workflow names, by `OWNER/NAME@REF`. */
  readonly repositories?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the event carries beside the repository. */
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** What a workflow's run came to. */
export interface WorkflowRan {
  readonly passed: boolean;
  readonly log: string;
  /** The lines that steps have printed, without act's own. */
  readonly printed: readonly string[];
}

/** The address that the examples give for the action. */
const PUBLISHED = 'OWNER/refresh-meta-token@v1';

export async function runWorkflow(scenario: Scenario, workflow: Workflow): Promise<WorkflowRan> {
  const { text, event = 'schedule', inputs = {}, secrets = {}, vars = {}, files = {} } = workflow;
  const folder = await mkdtemp(path.join(tmpdir(), 'act-'));
  const others = Object.entries(workflow.repositories ?? {});
  const at = (...names: string[]) => path.join(folder, ...names);
  const put = async (file: string, content: string) => {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), content, { mode: file.endsWith('.sh') ? 0o755 : 0o644 });
  };
  try {
    await Promise.all([
      putAction(scenario, at('action')),
      ...(workflow.hasAction ? [putAction(scenario, at('repository'))] : []),
      ...others.flatMap(([address, its]) =>
        Object.entries(its).map(([file, content]) => put(path.join('others', address, file), content)),
      ),
      put(`repository/.github/workflows/${WORKFLOW}`, text),
      ...Object.entries(files).map(([file, content]) => put(`repository/${file}`, content)),
      put('event.json', JSON.stringify({ ...eventOf(scenario.repository), ...workflow.payload, inputs })),
      put('secrets', asVariables({ GITHUB_TOKEN: scenario.githubToken, ...secrets })),
      put('vars', asVariables(vars)),
      mkdir(at('home')),
    ]);
    await run('git', ['init', '--quiet', '--initial-branch=main', at('repository')]);
    await run('git', ['-C', at('repository'), 'add', '--all']);
    const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    await run('git', ['-C', at('repository'), ...author, 'commit', '--quiet', '--message', 'Workflow']);
    await run('git', [
      '-C',
      at('repository'),
      'remote',
      'add',
      'origin',
      `https://github.com/${REPOSITORY}.git`,
    ]);
    const { id } = scenario.github.addRun(REPOSITORY, { workflow: WORKFLOW });
    const { code, output } = await run(
      act.program,
      [
        event,
        ...['--workflows', `.github/workflows/${WORKFLOW}`, '--platform', 'ubuntu-latest=-self-hosted'],
        ...['--local-repository', `${PUBLISHED}=${at('action')}`, '--action-offline-mode', '--pull=false'],
        ...others.flatMap(([address]) => ['--local-repository', `${address}=${at('others', address)}`]),
        ...['--no-cache-server', '--action-cache-path', at('cache'), '--container-daemon-socket', '-'],
        ...['--eventpath', at('event.json'), '--secret-file', at('secrets'), '--var-file', at('vars')],
        ...['--env', `GITHUB_API_URL=${scenario.github.url}`, '--env', `GITHUB_RUN_ID=${id}`],
        // The runner sets it, act does not.
        ...['--env', `GITHUB_WORKFLOW_REF=${REPOSITORY}/.github/workflows/${WORKFLOW}@refs/heads/main`],
        ...['--actor', 'octocat', '--concurrent-jobs', '1'],
        ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
        ...(workflow.matrix === undefined ? [] : ['--matrix', workflow.matrix]),
      ],
      {
        cwd: at('repository'),
        env: {
          PATH: [path.join(ROOT, 'node_modules/node/bin'), process.env.PATH].join(path.delimiter),
          HOME: at('home'),
          NO_COLOR: '1',
        },
      },
    );
    return {
      passed: code === 0,
      log: output,
      printed: [...output.matchAll(/^\[[^\]]*\]\s+\| ?(.*)$/gm)].map(([, line = '']) => line),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The action as it is published, but for the addresses that it asks when a workflow names none. */
async function putAction({ meta }: Scenario, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
  const definition = await readFile(path.join(ROOT, 'action.yml'), 'utf8');
  const addresses: Record<string, string> = {
    'graph-api-url': meta.graphUrl,
    'instagram-api-url': meta.instagramUrl,
    'instagram-login-url': meta.instagramLoginUrl,
    'threads-api-url': meta.threadsUrl,
  };
  const here = Object.entries(addresses).reduce((text, [name, url]) => {
    const changed = text.replace(new RegExp(`(\\n  ${name}:\\n(?:    .*\\n)*?    default: ).*`), `$1${url}`);
    if (changed === text) throw new Error(`action.yml has no default for ${name}`);
    return changed;
  }, definition);
  await writeFile(path.join(folder, 'action.yml'), here);
}

function asVariables(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('');
}

async function run(
  program: string,
  parameters: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  return { code, output };
}
