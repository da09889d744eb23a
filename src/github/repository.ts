import * as v from 'valibot';
import type { RepositoryName } from '../token/location.js';
import type { EpochSeconds } from '../token/time.js';
import { type Answer, type GitHub, type NoAnswer, reading } from './client.js';
import { Time } from './times.js';

export interface RepositoryFacts {
  readonly private: boolean;
  /** When something was last pushed: schedules of a public repository stop 60 days after its last activity. */
  readonly pushedAt?: EpochSeconds;
  readonly defaultBranch: string;
  readonly hasIssues: boolean;
  readonly isFork: boolean;
}

/** Why a workflow runs or does not. Source: docs.github.com/en/rest/actions/workflows. */
const WORKFLOW_STATES = [
  'active',
  'deleted',
  'disabled_fork',
  'disabled_inactivity',
  'disabled_manually',
] as const;
export type WorkflowState = (typeof WORKFLOW_STATES)[number];

const Facts = v.object({
  private: v.boolean(),
  pushed_at: v.nullish(Time),
  default_branch: v.optional(v.string(), 'main'),
  has_issues: v.optional(v.boolean(), true),
  fork: v.optional(v.boolean(), false),
});

/** Reads what matters of a repository. Source: docs.github.com/en/rest/repos/repos, "Get a repository". */
export function repositoryFacts(
  github: GitHub,
  repository: RepositoryName,
): Promise<Answer<RepositoryFacts> | NoAnswer> {
  return github.call({
    route: 'GET /repos/{owner}/{repo}',
    parameters: splitRepository(repository),
    purpose: { kind: 'repository', repository },
    read: (data) => {
      const facts = reading(Facts)(data);
      return (
        facts && {
          private: facts.private,
          ...(facts.pushed_at ? { pushedAt: facts.pushed_at } : {}),
          defaultBranch: facts.default_branch,
          hasIssues: facts.has_issues,
          isFork: facts.fork,
        }
      );
    },
  });
}

/** Reads whether a workflow is active. `file`: its file name, `refresh-meta-token.yml`. Needs `actions: read`. */
export function workflowState(
  github: GitHub,
  repository: RepositoryName,
  file: string,
): Promise<Answer<WorkflowState> | NoAnswer> {
  return github.call({
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
    parameters: { ...splitRepository(repository), workflow_id: file },
    purpose: { kind: 'runs', repository },
    read: (data) => reading(v.object({ state: v.picklist(WORKFLOW_STATES) }))(data)?.state,
  });
}

/** `owner/name` as the two parameters of GitHub's paths. */
export function splitRepository(repository: RepositoryName): {
  readonly owner: string;
  readonly repo: string;
} {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
