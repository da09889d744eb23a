import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Sandbox } from '../../sandbox/index.js';
import { runAction } from './process.js';

const FILE = '.github/workflows/refresh-meta-token.yml';

/** A repository with nothing in it but a first commit, as GitHub has it and as a clone on this computer. */
export interface EmptyRepository {
  readonly fullName: string;
  /** The clone. A push goes to a folder beside it, and the workflow in it then runs when it is started. */
  readonly clone: string;
  /** The folder that a push goes to. */
  readonly remote: string;
  /** Outcomes of the runs so far. */
  readonly outcomes: string[];
}

/**
 * Makes the repository on the sandbox's GitHub. Whenever its workflow is started, the built action runs with what the pushed
 * file says: its `${{ }}` open to the repository's own secrets and variables.
 */
export function addEmptyRepository(
  { github, meta }: Pick<Sandbox, 'github' | 'meta'>,
  fullName: string,
  folder: string,
): EmptyRepository {
  github.addRepository({ fullName, private: true });
  const token = github.addCredential({
    type: 'github-token',
    repositories: [fullName],
    permissions: { issues: 'write', actions: 'read', metadata: 'read' },
  });
  const remote = path.join(folder, `${fullName}.git`);
  const clone = path.join(folder, 'clone');
  const git = (...words: string[]) =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '-q', '--bare', '-b', 'main', remote);
  git('init', '-q', '-b', 'main', clone);
  const as = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example'];
  git('-C', clone, ...as, 'commit', '-q', '--allow-empty', '-m', 'Begin');
  git('-C', clone, 'config', 'user.name', 'Ada');
  git('-C', clone, 'config', 'user.email', 'ada@acme.example');
  // The way to it leads, as through a proxy of git's, to a git that serves this folder.
  const served = path.join(folder, 'serve.sh');
  const serve = `git daemon --inetd --export-all --enable=receive-pack --base-path='${folder}'`;
  writeFileSync(served, `#!/bin/sh\nexec ${serve}\n`, { mode: 0o755 });
  git('-C', clone, 'config', 'core.gitProxy', served);
  git('-C', clone, 'remote', 'add', 'origin', `${github.url.replace('http:', 'git:')}/${fullName}.git`);
  git('-C', clone, 'push', '-q', 'origin', 'main');
  const pushed = () => (existsSync(remote) ? show(() => git('-C', remote, 'show', `main:${FILE}`)) : '');
  const outcomes: string[] = [];

  // GitHub knows a workflow once it was pushed.
  const { workflows } = github.repository(fullName);
  const asked = workflows.find.bind(workflows);
  workflows.find = ((...given: Parameters<typeof asked>) => {
    if (workflows.length === 0 && pushed() !== '') github.addWorkflow(fullName, { path: FILE });
    return asked(...given);
  }) as typeof workflows.find;

  github.onWorkflowDispatch = async ({ run, inputs }) => {
    github.startRun(run);
    const { environment, steps } = parse(pushed()).jobs.refresh;
    const place = environment === undefined ? {} : { environment };
    const values: Readonly<Record<string, (name: string) => string | undefined>> = {
      secrets: (name) =>
        github.openSecret({ repository: fullName, ...place, secret: name }) ??
        github.openSecret({ repository: fullName, secret: name }),
      vars: (name) => github.repository(fullName).variables.get(name)?.value,
      inputs: (name) => inputs[name],
    };
    const opened = (text: unknown) =>
      String(text).replace(
        /\$\{\{ (\w+)\.([\w-]+) \}\}/g,
        (_, context: string, name: string) => values[context]?.(name) ?? '',
      );
    const given = Object.fromEntries(
      Object.entries(steps[0].with).map(([name, text]) => [name, opened(text)]),
    );
    const ran = await runAction(
      {
        ...given,
        // Where Meta is cannot be said in the file that goes to the real one.
        'graph-api-url': meta.graphUrl,
        'github-token': token,
        mode: given.mode || 'refresh',
      },
      {
        env: {
          GITHUB_API_URL: github.url,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_REPOSITORY: fullName,
          GITHUB_RUN_ID: String(run.id),
          GITHUB_EVENT_NAME: 'workflow_dispatch',
          GITHUB_WORKFLOW_REF: `${fullName}/${FILE}@refs/heads/main`,
        },
        event: { repository: { full_name: fullName, owner: { login: fullName.split('/')[0] } } },
      },
    );
    outcomes.push(ran.outputs.outcome ?? `exit code ${ran.exitCode}`);
    github.finishRun(run, ran.exitCode === 0 ? 'success' : 'failure', ran.stdout + ran.stderr);
  };
  return { fullName, clone, remote, outcomes };
}

function show(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
