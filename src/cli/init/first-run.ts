import type { GitHub } from '../../github/client.js';
import { dispatchWorkflow } from '../../github/dispatch.js';
import { followRun, type RunEnd } from '../../github/runs.js';
import { startBudget } from '../../net/http.js';
import type { CommandContext } from '../context.js';
import { WORKFLOW_FILE } from './workflow.js';

const FOLLOW_MS = 15 * 60_000;
/** GitHub knows a workflow a moment after it was pushed. */
const LOOKS = 10;
const BETWEEN_LOOKS_MS = 2_000;

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
