import * as v from 'valibot';
import type { Runtime } from '../net/http.js';
import type { RepositoryName } from '../token/location.js';
import { expecting, type GitHub, type Reply, reading, replyOf } from './client.js';
import { splitRepository } from './repository.js';
import { findDispatchedRun } from './runs.js';

interface WorkflowStart {
  /** The workflow's file name. */
  readonly workflow: string;
  /** Branch or tag. */
  readonly ref: string;
  /** At most 25. They appear unmasked in GitHub's own records: never a token. */
  readonly inputs: Readonly<Record<string, string>>;
}

const RunDetails = v.pipe(
  v.object({ workflow_run_id: v.number() }),
  v.transform((details): { readonly runId?: number } => ({ runId: details.workflow_run_id })),
);
const LOOKS_FOR_RUN = 10;
const BETWEEN_LOOKS_MS = 2000;

/**
 * Sends a `repository_dispatch` event. `payload`: at most ten keys, never a token. Not repeated after a lost reply: listeners would
 * run twice. Needs Contents: write.
 *
 * Source: docs.github.com/en/rest/repos/repos, "Create a repository dispatch event".
 */
export function dispatchEvent(
  github: GitHub,
  repository: RepositoryName,
  type: string,
  payload: Readonly<Record<string, string>>,
): Promise<Reply<true>> {
  return replyOf(
    github.ask(
      github.rest.repos.createDispatchEvent,
      { ...splitRepository(repository), event_type: type, client_payload: payload },
      { purpose: { kind: 'repository-dispatch', repository }, read: expecting(204) },
    ),
  );
}

/**
 * Starts a workflow and returns its run, if that can be found. Not repeated after a lost reply. Needs Actions: write.
 *
 * Source: docs.github.com/en/rest/actions/workflows, "Create a workflow dispatch event"; a server that does not know
 * `return_run_details` answers 204, and then the run is looked for.
 */
export async function dispatchWorkflow(
  github: GitHub,
  repository: RepositoryName,
  start: WorkflowStart,
  { sleep }: Pick<Runtime, 'sleep'>,
): Promise<Reply<{ readonly runId?: number }>> {
  const { workflow, ref, inputs } = start;
  const started = github.ask(
    github.rest.actions.createWorkflowDispatch,
    { ...splitRepository(repository), workflow_id: workflow, ref, inputs, return_run_details: true },
    {
      purpose: { kind: 'workflow-dispatch', repository, workflow },
      read: (data, status) => (status === 204 ? {} : reading(RunDetails)(data)),
    },
  );
  return replyOf(
    started.then(async ({ data, at }) => {
      if (data.runId !== undefined || at === undefined) return { data };
      for (let look = 0; look < LOOKS_FOR_RUN; look++) {
        await sleep(BETWEEN_LOOKS_MS);
        const found = await findDispatchedRun(github, repository, workflow, at);
        if (found.kind === 'problem') break;
        if (found.data.runId !== undefined) return found;
      }
      return { data: {} };
    }),
  );
}
