import * as v from 'valibot';
import type { RepositoryName } from '../token/location.js';
import { present } from '../token/present.js';
import type { EpochSeconds } from '../token/time.js';
import { type GitHub, type Reply, reading, replyOf } from './client.js';
import { Time } from './times.js';

interface RepositoryFacts {
  readonly private: boolean;
  /** When something was last pushed: schedules of a public repository stop 60 days after its last activity. */
  readonly pushedAt?: EpochSeconds;
  readonly defaultBranch: string;
}

/** Why a workflow runs or does not. Source: docs.github.com/en/rest/actions/workflows. */
const WORKFLOW_STATES = [
  'active',
  'deleted',
  'disabled_fork',
  'disabled_inactivity',
  'disabled_manually',
] as const;
type WorkflowState = (typeof WORKFLOW_STATES)[number];

const Facts = v.pipe(
  v.object({
    private: v.boolean(),
    pushed_at: v.nullish(Time),
    default_branch: v.optional(v.string(), 'main'),
  }),
  v.transform(
    ({ private: isPrivate, pushed_at, default_branch }): RepositoryFacts => ({
      private: isPrivate,
      defaultBranch: default_branch,
      ...present({ pushedAt: pushed_at ?? undefined }),
    }),
  ),
);
const Workflow = v.pipe(
  v.object({ state: v.picklist(WORKFLOW_STATES) }),
  v.transform(({ state }) => state),
);

/** Reads the facts about a repository. Source: docs.github.com/en/rest/repos/repos, "Get a repository". */
export function repositoryFacts(github: GitHub, repository: RepositoryName): Promise<Reply<RepositoryFacts>> {
  return replyOf(
    github.ask(github.rest.repos.get, splitRepository(repository), {
      purpose: { kind: 'repository', repository },
      read: reading(Facts),
    }),
  );
}

/** Reads whether a workflow is active. `file`: its file name, `refresh-meta-token.yml`. Needs `actions: read`. */
export function workflowState(
  github: GitHub,
  repository: RepositoryName,
  file: string,
): Promise<Reply<WorkflowState>> {
  return replyOf(
    github.ask(
      github.rest.actions.getWorkflow,
      { ...splitRepository(repository), workflow_id: file },
      { purpose: { kind: 'runs', repository }, read: reading(Workflow) },
    ),
  );
}

/** `owner/name` as the two parameters of GitHub's paths. */
export function splitRepository(repository: RepositoryName): {
  readonly owner: string;
  readonly repo: string;
} {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
