import type { IssueOptions, Login, RunMode, TokenConfig } from '../token/config.js';
import type { Secret } from '../token/secret.js';
import type { EpochSeconds } from '../token/time.js';

/** The options of one run, read from the action's inputs or the command line. */
export interface RunOptions {
  readonly mode: RunMode;
  readonly configs: readonly [TokenConfig, ...TokenConfig[]];
  /** The app's client token: where the workflow has it, a manual run can log in on a device. */
  readonly clientToken?: Secret;
  /** With `reauthorize`: the person's login. */
  readonly login?: Login;
  /** May write the secrets. Absent when nothing is written. */
  readonly secretsToken?: Secret;
  /** The GitHub App that creates a token to write the secrets, instead of `secretsToken`. */
  readonly secretsApp?: SecretsApp;
  /** Opens the issue. Absent if no issue is wanted. */
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
  /** The last push: GitHub does not reveal other activity. */
  readonly pushedAt?: EpochSeconds;
}

/** The run's context, from the environment of GitHub Actions. */
export interface RunContext {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId?: string;
  /** The command that starts this program on any computer, if its source is known. */
  readonly program?: string;
  /** `refresh-meta-token.yml`, where it is known. */
  readonly workflowFile?: string;
  /** The address of the docs of the running version. */
  readonly docsUrl?: string;
  /** The repository's activity, if the event that started the run shows it. */
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
