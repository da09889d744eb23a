import type { GitHubProblem } from '../token/problem.js';
import type { EpochSeconds } from '../token/time.js';
import type { Failure, Refusal } from './refusal.js';

/** A call that failed, or whose result is unknown. Thrown inside this folder only; holds facts, but no header, address or body. */
export class GitHubError extends Error {
  readonly failure: Failure;
  readonly problem: GitHubProblem;
  /** An attempt may have taken effect without an answer. */
  readonly mayHaveHappened: boolean;
  readonly credentialEndsAt: EpochSeconds | undefined;

  constructor(facts: {
    readonly failure: Failure;
    readonly problem: GitHubProblem;
    readonly mayHaveHappened: boolean;
    readonly credentialEndsAt?: EpochSeconds | undefined;
  }) {
    super(facts.problem.reason);
    this.name = 'GitHubError';
    this.failure = facts.failure;
    this.problem = facts.problem;
    this.mayHaveHappened = facts.mayHaveHappened;
    this.credentialEndsAt = facts.credentialEndsAt;
  }
}

/** The refusal with this status that an error is; undefined when it is anything else. */
export function refusalOf(error: unknown, status: number): Refusal | undefined {
  if (!(error instanceof GitHubError) || error.failure.kind !== 'refused') return undefined;
  return error.failure.status === status ? error.failure : undefined;
}

/** For requests that need not succeed. */
export function ignoreGitHubError(error: unknown): undefined {
  if (!(error instanceof GitHubError)) throw error;
  return undefined;
}
