import * as v from 'valibot';
import type { Budget, Runtime } from '../net/http.js';
import type { RunCreation } from '../token/freshness.js';
import type { RepositoryName } from '../token/location.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import { type EpochSeconds, HOUR, isoTime } from '../token/time.js';
import { type Answer, type GitHub, type Reply, reading, replyOf } from './client.js';
import { problemOf } from './problem.js';
import type { Purpose } from './purpose.js';
import { splitRepository } from './repository.js';
import { Time } from './times.js';

const RunId = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number))]);
const RunFacts = v.object({
  id: RunId,
  created_at: Time,
  status: v.nullish(v.string()),
  conclusion: v.nullish(v.string()),
});
const RunList = v.object({ workflow_runs: v.array(RunFacts) });

/** How a followed run ended, or that time ran out. */
export type RunEnd =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'still-running' }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem };

const BETWEEN_LOOKS_MS = 3000;
/** GitHub's servers may stamp a run a little earlier than the answer that announced it. */
const STAMP_TOLERANCE_SECONDS = 5;

/** When a run was created, by GitHub's clock; a re-run keeps the time of the first. Needs `actions: read`. */
export async function runCreatedAt(
  github: GitHub,
  repository: RepositoryName,
  runId: number,
): Promise<RunCreation> {
  const asked = await replyOf(askRun(github, repository, runId).then((data) => ({ data })));
  if (asked.kind === 'problem') return { kind: 'unknown', problem: asked.problem };
  const { data, at } = asked.data;
  if (at !== undefined && data.id === runId) return { kind: 'known', createdAt: data.created_at, at };
  const purpose: Purpose = { kind: 'runs', repository };
  return { kind: 'unknown', problem: problemOf({ kind: 'unintelligible' }, purpose, github.hintContext) };
}

/** A daily run may start a little early, and a run repeated within the hour belongs to the same day. */
const DAY_BEFORE_SECONDS = 12 * HOUR;

/**
 * Whether the last finished run of this workflow created at least half a day before this one passed. Undefined if there is none, or
 * GitHub does not say. Needs `actions: read`.
 */
export async function passedDayBefore(
  github: GitHub,
  repository: RepositoryName,
  workflow: string,
  runId: number,
): Promise<boolean | undefined> {
  const run = await runCreatedAt(github, repository, runId);
  if (run.kind !== 'known') return undefined;
  const listed = await listRuns(github, repository, workflow, {
    status: 'completed',
    created: `<=${isoTime(run.createdAt - DAY_BEFORE_SECONDS)}`,
    per_page: 20,
  });
  if (listed.kind === 'problem') return undefined;
  // A cancelled or skipped run proves nothing.
  const ended = listed.data
    .filter(({ conclusion }) => conclusion === 'success' || conclusion === 'failure')
    .toSorted((one, other) => other.created_at - one.created_at);
  return ended[0] && ended[0].conclusion === 'success';
}

type Run = v.InferOutput<typeof RunFacts>;

function listRuns(
  github: GitHub,
  repository: RepositoryName,
  workflow: string,
  filter: Omit<
    Parameters<GitHub['rest']['actions']['listWorkflowRuns']>[0],
    'owner' | 'repo' | 'workflow_id'
  >,
): Promise<Reply<readonly Run[]>> {
  return replyOf(
    github.ask(
      github.rest.actions.listWorkflowRuns,
      { ...splitRepository(repository), workflow_id: workflow, ...filter },
      {
        purpose: { kind: 'runs', repository },
        read: (data) => reading(RunList)(data)?.workflow_runs,
      },
    ),
  );
}

function askRun(github: GitHub, repository: RepositoryName, runId: number): Promise<Answer<Run>> {
  return github.ask(
    github.rest.actions.getWorkflowRun,
    { ...splitRepository(repository), run_id: runId },
    { purpose: { kind: 'runs', repository }, read: reading(RunFacts) },
  );
}

/** The first run of a workflow that was started by hand at `since` or later; no id when there is none yet. */
export async function findDispatchedRun(
  github: GitHub,
  repository: RepositoryName,
  workflow: string,
  since: EpochSeconds,
): Promise<Reply<{ readonly runId?: number }>> {
  const listed = await listRuns(github, repository, workflow, {
    event: 'workflow_dispatch',
    created: `>=${isoTime(since - STAMP_TOLERANCE_SECONDS)}`,
  });
  if (listed.kind === 'problem') return listed;
  const [first] = listed.data.toSorted(
    (one, other) => one.created_at - other.created_at || one.id - other.id,
  );
  return { ...listed, data: present({ runId: first?.id }) };
}

/** Looks at a run every few seconds until it ends or the budget is used up. */
export async function followRun(
  github: GitHub,
  repository: RepositoryName,
  runId: number,
  { runtime, budget }: { readonly runtime: Pick<Runtime, 'sleep'>; readonly budget: Budget },
): Promise<RunEnd> {
  for (;;) {
    const run = await replyOf(askRun(github, repository, runId));
    if (run.kind === 'problem') return run;
    if (run.data.status === 'completed') {
      return { kind: run.data.conclusion === 'success' ? 'succeeded' : 'failed' };
    }
    if (budget.remaining() <= BETWEEN_LOOKS_MS) return { kind: 'still-running' };
    await runtime.sleep(BETWEEN_LOOKS_MS);
  }
}
