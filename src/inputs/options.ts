import type { IssueOptions, Login, RunMode, TokenConfig } from '../token/config.js';
import type { Secret } from '../token/secret.js';
import type { EpochSeconds } from '../token/time.js';

/** All that one run was asked to do: what the action's inputs and the command line's options come to. */
export interface RunOptions {
  readonly mode: RunMode;
  readonly configs: readonly [TokenConfig, ...TokenConfig[]];
  /** The app's client token: where the workflow has it, a manual run can log in on a device. */
  readonly clientToken?: Secret;
  /** With `reauthorize`: how the person's login reaches this run. */
  readonly login?: Login;
  /** May write the secrets. Absent when nothing is written. */
  readonly secretsToken?: Secret;
  /** The GitHub App that makes a token which may write the secrets, in place of `secretsToken`. */
  readonly secretsApp?: SecretsApp;
  /** Opens the issue. Absent when no issue is wanted. */
  readonly githubToken?: Secret;
  readonly openIssues: boolean;
  readonly heartbeatUrl?: Secret;
  readonly graphApiVersion: string;
  readonly graphApiUrl: string;
  readonly instagramApiUrl: string;
  /** Where Instagram exchanges the code of a login. */
  readonly instagramLoginUrl: string;
  readonly threadsApiUrl: string;
}

/** A GitHub App as it signs its own requests. */
export interface SecretsApp {
  readonly clientId: string;
  /** PEM. */
  readonly privateKey: Secret;
}

/** What decides whether GitHub switches a repository's schedules off. */
export interface Activity {
  readonly isPublic: boolean;
  /** When something was last pushed: what else counts as activity GitHub does not say. */
  readonly pushedAt?: EpochSeconds;
}

/** Where the run takes place: what GitHub Actions tells in its environment. */
export interface RunContext {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId?: string;
  /** The command that starts this program on anybody's computer, where it is known where it can be got. */
  readonly program?: string;
  /** `refresh-meta-token.yml`, where it is known. */
  readonly workflowFile?: string;
  /** Where the documentation of the version that runs can be read. */
  readonly docsUrl?: string;
  /** What the event that started the run tells of the repository's activity, where it tells any. */
  readonly activity?: Activity;
}

export type { IssueOptions };

/** Something in the configuration is wrong. Names the input and the fix, never the value. */
export class InputError extends Error {
  readonly code = 'input-invalid';
  readonly input: string;
  readonly hint: string;

  constructor(input: string, problem: string, hint: string) {
    super(`${input}: ${problem}`);
    this.name = 'InputError';
    this.input = input;
    this.hint = hint;
  }
}
