import type { NetworkFailure } from './network-failure.js';

/** Why GitHub did not do what was asked. Only a person can fix what is `permanent`; what is `transient` may pass. */
export type GitHubProblem = {
  readonly reason: GitHubProblemReason;
  readonly kind: 'permanent' | 'transient';
  /** What happened, in a sentence. A text of GitHub's that we do not know is quoted, made inert. */
  readonly message: string;
  /** What to do about it: the exact permission and where to grant it. */
  readonly hint: string;
  readonly status?: number;
  /** The credential is a GitHub App's client ID and key, and no token. */
  readonly ofApp?: true;
};

export type GitHubProblemReason =
  | 'credential-refused'
  | 'credential-cannot-write-secrets'
  | 'permission-missing'
  | 'github-refused'
  | 'not-found'
  | 'secret-missing'
  | 'repository-not-selected'
  | 'moved'
  | 'issues-disabled'
  | 'write-rejected'
  | 'github-unreachable'
  | 'github-unavailable'
  | 'github-rate-limited'
  | 'github-unintelligible'
  | 'clocks-disagree'
  | 'no-time-left'
  | `github-${NetworkFailure}`;
