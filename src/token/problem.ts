/** Why GitHub did not do what was asked. `kind` decides the outcome: only an administrator's act mends `setup`; `doubt` may pass. */
export type GitHubProblem = {
  readonly reason: GitHubProblemReason;
  readonly kind: 'permanent' | 'transient';
  /** What happened, in a sentence that holds no text of GitHub's answer. */
  readonly message: string;
  /** What to do about it: the exact permission and where to grant it. */
  readonly hint: string;
  readonly status?: number;
};

export type GitHubProblemReason =
  | 'credential-refused'
  | 'credential-cannot-write-secrets'
  | 'permission-missing'
  | 'not-found'
  | 'secret-missing'
  | 'moved'
  | 'issues-disabled'
  | 'write-rejected'
  | 'github-unreachable'
  | 'github-unavailable'
  | 'github-rate-limited'
  | 'github-unintelligible';
