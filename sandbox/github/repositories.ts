import type { Account } from './accounts.js';

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  id: number;
  body: string;
  user: Account;
  createdAt: number;
  updatedAt: number;
}

/** The notifications to the watchers of an issue. Edits send none. */
export interface Notification {
  reason: 'opened' | 'commented' | 'reopened' | 'closed';
  by: string;
  at: number;
}

export type LockReason = 'off-topic' | 'too heated' | 'resolved' | 'spam';

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  user: Account;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  labels: Label[];
  assignees: Account[];
  comments: Comment[];
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  closedBy: Account | null;
  isPullRequest: boolean;
  locked: boolean;
  lockReason: LockReason | null;
  /** Where it went, or that it is gone for good. */
  absence: { kind: 'deleted' } | { kind: 'transferred'; repository: Repository; number: number } | null;
  notifications: Notification[];
}

export interface Environment {
  id: number;
  name: string;
  createdAt: number;
  variables: Map<string, Variable>;
  /** The branches that may use it; any may where this is absent. */
  branches?: string[];
}

export type WorkflowState =
  | 'active'
  | 'deleted'
  | 'disabled_fork'
  | 'disabled_inactivity'
  | 'disabled_manually';

export interface Workflow {
  id: number;
  path: string;
  name: string;
  state: WorkflowState;
  createdAt: number;
  updatedAt: number;
}

export type RunStatus = 'queued' | 'in_progress' | 'completed' | 'waiting';
export type RunConclusion = 'success' | 'failure' | 'cancelled' | 'timed_out' | 'skipped';

export interface Run {
  id: number;
  number: number;
  workflow: Workflow;
  event: string;
  status: RunStatus;
  conclusion: RunConclusion | null;
  branch: string;
  actor: Account;
  inputs: Record<string, string>;
  createdAt: number;
  startedAt: number;
  updatedAt: number;
  /** Of its only job. */
  log: string;
}

export interface Variable {
  name: string;
  value: string;
  createdAt: number;
  updatedAt: number;
  /** Of an organization's variable. */
  visibility?: 'all' | 'private' | 'selected';
}

export interface RepositoryDispatch {
  eventType: string;
  clientPayload: Record<string, unknown>;
  by: string;
  at: number;
}

export interface Repository {
  id: number;
  owner: Account;
  name: string;
  fullName: string;
  description: string | null;
  private: boolean;
  defaultBranch: string;
  hasIssues: boolean;
  fork: boolean;
  archived: boolean;
  createdAt: number;
  pushedAt: number;
  /** Who can be assigned to an issue, besides the owner. */
  assignable: string[];
  environments: Map<string, Environment>;
  workflows: Workflow[];
  runs: Run[];
  labels: Map<string, Label>;
  issues: Issue[];
  variables: Map<string, Variable>;
  dispatches: RepositoryDispatch[];
}

/** The issues that are still there. */
export function presentIssues(repository: Repository): Issue[] {
  return repository.issues.filter(({ absence }) => absence === null);
}

/** Labels, like secrets and variables, do not distinguish upper and lower case. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.get(name.toLowerCase());
}
