import type { GitHub } from '../../github/client.js';
import { dispatchWorkflow } from '../../github/dispatch.js';
import { followRun, type RunEnd } from '../../github/runs.js';
import { readRemote } from '../../net/github-hosts.js';
import { startBudget } from '../../net/http.js';
import type { CommandContext } from '../context.js';
import { git } from '../own-address.js';
import { outputOf } from '../process.js';
import { WORKFLOW_FILE } from './workflow.js';

const FOLLOW_MS = 15 * 60_000;
/** GitHub knows a workflow a moment after it was pushed. */
const LOOKS = 10;
const BETWEEN_LOOKS_MS = 2_000;

/** Where the workflow belongs. */
export interface PushTarget {
  /** `owner/name` */
  readonly repository: string;
  /** `github.com` */
  readonly host: string;
  /** The default one. */
  readonly branch: string;
}

/** Whether the folder is a clone of that repository: a workflow for one has no business in another. */
export async function isCloneOf(
  root: string,
  { repository, host }: Pick<PushTarget, 'repository' | 'host'>,
): Promise<boolean> {
  const origin = readRemote((await git(root, 'remote', 'get-url', 'origin')) ?? '');
  return origin?.host === host && origin.repository.toLowerCase() === repository.toLowerCase();
}

/**
 * Whether the workflow, and nothing else, can be pushed from here as it is: the folder is a clone of that very repository with the
 * default branch checked out, and whatever is not pushed yet is the workflow too.
 */
export async function canPush(root: string, target: PushTarget): Promise<boolean> {
  const { branch } = target;
  const [isClone, current, unpushed] = await Promise.all([
    isCloneOf(root, target),
    git(root, 'branch', '--show-current'),
    git(root, 'log', '--format=', '--name-only', `origin/${branch}..${branch}`),
  ]);
  const files = (unpushed ?? '').split('\n').filter((file) => file !== '');
  return (
    isClone && current === branch && files.every((file) => file === `.github/workflows/${WORKFLOW_FILE}`)
  );
}

/** Commits the workflow alone, and pushes the branch. Returns what git said when it would not. */
export async function pushWorkflow(
  root: string,
  branch: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const file = `.github/workflows/${WORKFLOW_FILE}`;
  // What git may need to log in where it pushes to: Meta's credentials are none of its business.
  const needs = Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:GIT|SSH|GH)_/.test(name)));
  const run = (...words: string[]) =>
    outputOf('git', ['-C', root, ...words], {
      timeout: 60_000,
      needs: { ...needs, GIT_TERMINAL_PROMPT: '0' },
    });
  try {
    await run('add', '--', file);
    const changed = await run('status', '--porcelain', '--', file);
    if (changed.trim() !== '') await run('commit', '--quiet', '-m', 'Keep the Meta token alive', '--', file);
    await run('push', '--quiet', 'origin', branch);
    return undefined;
  } catch (error) {
    const { stderr } = error as { stderr?: unknown };
    const [line = 'git ended without a word'] = String(stderr ?? '')
      .split('\n')
      .filter((text) => text.trim() !== '');
    return line;
  }
}

/** Starts the workflow and follows its run to the end. */
export async function runOnce(
  github: GitHub,
  target: { readonly repository: string; readonly branch: string; readonly serverUrl: string },
  { terminal, runtime }: CommandContext,
): Promise<{ readonly end: RunEnd; readonly page: string }> {
  const { repository, branch, serverUrl } = target;
  const actions = `${serverUrl}/${repository}/actions`;
  const progress = terminal.progress('Starting the first run …');
  try {
    const start = { workflow: WORKFLOW_FILE, ref: branch, inputs: {} };
    let started = await dispatchWorkflow(github, repository, start, runtime);
    for (
      let look = 1;
      look < LOOKS && started.kind === 'problem' && started.problem.reason === 'not-found';
      look++
    ) {
      await runtime.sleep(BETWEEN_LOOKS_MS);
      started = await dispatchWorkflow(github, repository, start, runtime);
    }
    if (started.kind === 'problem')
      return { end: { kind: 'problem', problem: started.problem }, page: actions };
    if (started.data.runId === undefined) {
      return { end: { kind: 'still-running' }, page: `${actions}/workflows/${WORKFLOW_FILE}` };
    }
    const page = `${actions}/runs/${started.data.runId}`;
    progress.update(`The run has started: ${page}`);
    const budget = startBudget(FOLLOW_MS, runtime.now);
    return { end: await followRun(github, repository, started.data.runId, { runtime, budget }), page };
  } finally {
    progress.stop();
  }
}
