import type { Reply } from '../github/client.js';
import type { DesiredIssue, IssueNote, SyncResult } from '../github/issues.js';
import type { IssueKey } from '../github/own-issues.js';
import type { Written } from '../github/secrets.js';
import type { Activity } from '../inputs/options.js';
import type { IssueLinks } from '../messages/links.js';
import type { DeviceCode, DeviceStart, DeviceStatus } from '../meta/device-login.js';
import type { Alert } from '../token/alert.js';
import type { IssueOptions, TokenConfig } from '../token/config.js';
import type { RunCreation } from '../token/freshness.js';
import type { Inspection } from '../token/inspection.js';
import type { SecretLocation } from '../token/location.js';
import type { CodeProblem } from '../token/reason.js';
import type { Secret } from '../token/secret.js';
import type { LengthenDecline, TokenResponse } from '../token/token-response.js';
import type { AccessibleSecret, SecretState } from './secret-loader.js';

/** Meta, as one token's run talks to it. */
export interface MetaService {
  inspect(config: TokenConfig, token: Secret): Promise<Inspection>;
  /** `sixtyDays`: ask that a system user's token stays a 60-day one. */
  renew(config: TokenConfig, sixtyDays?: boolean): Promise<TokenResponse>;
  /** Asks Instagram or Threads for a token of 60 days in place of one of an hour; needs the platform's app secret. */
  lengthen(config: TokenConfig): Promise<TokenResponse<LengthenDecline>>;
  derivePageToken(config: TokenConfig, from: Secret, pageId: string): Promise<TokenResponse>;
  mintOwnToken(config: TokenConfig, from: Secret, target: SecretLocation): Promise<TokenResponse>;
}

/** Meta's logins, as a re-authorization spends them. */
export interface LoginService {
  /** The workflow has the app's client token, so a manual run can offer device login. */
  readonly isDeviceReady: boolean;
  exchangeCode(config: TokenConfig, code: Secret): Promise<TokenResponse<CodeProblem>>;
  startDevice(config: TokenConfig, clientToken: Secret, scopes: readonly string[]): Promise<DeviceStart>;
  askDevice(config: TokenConfig, clientToken: Secret, code: Secret): Promise<DeviceStatus>;
  /** Shows a person what to type, and where. */
  showDeviceCode(config: TokenConfig, code: DeviceCode): Promise<void>;
  /** The runner's clock in milliseconds: only for how long to wait. */
  readonly now: () => number;
  /** How long a person with a device code is waited for, in milliseconds. */
  readonly patienceMs: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The time that this takes is a person's and not the run's: it waits while somebody types a device code. */
  readonly whileTyping: <T>(work: () => Promise<T>) => Promise<T>;
}

/** GitHub's secrets, as a run sees and writes them. */
export interface SecretsService {
  see(location: SecretLocation): Promise<SecretState>;
  /** Loads what sealing needs while Meta is asked for a new token. What fails here fails again, and is told, in `write`. */
  prepareToWrite(): void;
  /**
   * Whether the secret has been written since it was seen: looked up now, unless that was done a moment ago or is under way.
   */
  lookAgain(location: SecretLocation, secretState: AccessibleSecret): Promise<Reply<boolean>>;
  /** Whether the secret could be written: what can fail without a new token is tried before one is asked for. */
  proveWritable(location: SecretLocation, secretState: AccessibleSecret): Promise<Reply<true>>;
  /** Writes the secret while `source` is as it was seen. */
  write(
    location: SecretLocation,
    value: Secret,
    secretState: AccessibleSecret,
    source: { readonly location: SecretLocation; readonly secretState: AccessibleSecret },
  ): Promise<Written>;
}

/** GitHub's issues: one for each secret. */
export interface IssueService {
  /** Starts the run's one listing of open issues, so that it is there when the tokens are judged. */
  prefetch(options: IssueOptions): void;
  /** The places, by `locationKey`, that the open issue remembers as not written; none where it cannot be read. */
  unwritten(options: IssueOptions, issue: IssueKey, places: readonly string[]): Promise<ReadonlySet<string>>;
  sync(options: IssueOptions, desired: DesiredIssue): Promise<SyncResult>;
  /** Writes a note on the open issue of a secret, in place of the last of that name. */
  note(options: IssueOptions, note: IssueNote): Promise<SyncResult>;
}

/** One line per step of the story. The texts hold facts, never values. */
export interface Logger {
  readonly line: (text: string) => void;
  /** Absent where nobody reads it. */
  readonly debug?: (text: string) => void;
}

/** What one run may call. A service that is absent is one that this run must not use. */
export interface Services {
  readonly meta: MetaService;
  readonly login: LoginService;
  readonly secrets?: SecretsService;
  readonly issues?: IssueService;
  /** Whether whoever started the run is told all of it at once, and can put it right there: then no issue says it. */
  readonly isToldHere?: (alerts: readonly Alert[]) => boolean;
  /** When this run was created. Asked once. */
  readonly runCreation: () => Promise<RunCreation>;
  /** Whether this workflow's run of the day before passed; undefined where nobody knows. Asked once, and only in doubt. */
  readonly passedBefore: () => Promise<boolean | undefined>;
  /**
   * The repository's activity, for the schedule that GitHub may switch off. `asking`: whether GitHub may be asked when the event
   * did not tell; a quiet day has no request to spare for it.
   */
  readonly activity: (asking: boolean) => Promise<Activity | undefined>;
  readonly extras?: ExtrasService;
  /** What Meta said in this run where it carried a call to a newer version of its API; undefined where it did not. */
  readonly apiUpgrade: () => string | undefined;
  readonly logger: Logger;
  /** Links for people: the server, this repository, this run. */
  readonly links: IssueLinks;
}

export interface ExtrasService {
  setVariable(name: string, value: string): Promise<Reply<true>>;
  dispatch(eventType: string, payload: Readonly<Record<string, string>>): Promise<Reply<true>>;
  /** Gives the token, masked, to later steps of this workflow job. */
  exportToken(variable: string, token: Secret): void;
}
