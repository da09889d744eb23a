import type { IssueNote, IssueSettlement, IssueWish } from '../github/issues.js';
import type { Written } from '../github/secrets.js';
import type { IssueOptions, TokenJob } from '../job.js';
import type { CodeResult } from '../meta/authorization-code.js';
import type { DeviceCode, DeviceStart, DeviceStatus } from '../meta/device-login.js';
import type { Activity } from '../options.js';
import type { Inspection } from '../token/inspection.js';
import type { Issuance } from '../token/issuance.js';
import type { Place } from '../token/place.js';
import type { Secret } from '../token/secret.js';
import type { EpochSeconds } from '../token/time.js';
import type { GitHubTrouble } from '../token/trouble.js';
import type { IssueLinks } from '../words/login.js';
import type { OpenPlace, PlaceSight } from './vault-book.js';

/** Meta, as one token's run talks to it. */
export interface MetaDesk {
  inspect(job: TokenJob, token: Secret): Promise<Inspection>;
  /** `sixtyDays`: ask that a system user's token stays a 60-day one. */
  renew(job: TokenJob, sixtyDays: boolean): Promise<Issuance>;
  derivePageToken(job: TokenJob, from: Secret, pageId: string): Promise<Issuance>;
  mintOwnToken(job: TokenJob, from: Secret, target: Place): Promise<Issuance>;
}

/** Meta's logins, as a re-authorization spends them. */
export interface LoginDesk {
  /** The workflow has the app's client token, so a manual run can offer device login. */
  readonly isDeviceReady: boolean;
  exchangeCode(job: TokenJob, code: Secret): Promise<CodeResult>;
  startDevice(job: TokenJob, clientToken: Secret, scopes: readonly string[]): Promise<DeviceStart>;
  askDevice(job: TokenJob, clientToken: Secret, code: Secret): Promise<DeviceStatus>;
  /** Shows a person what to type, and where. */
  showDeviceCode(job: TokenJob, code: DeviceCode): Promise<void>;
  /** The runner's clock in milliseconds: only for how long to wait. */
  readonly now: () => number;
  /** How long a person with a device code is waited for, in milliseconds. */
  readonly patienceMs: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** GitHub's secrets, as a run sees and writes them. */
export interface SecretsDesk {
  see(place: Place): Promise<PlaceSight>;
  /** Loads what sealing needs while Meta is asked for a new token. What fails here fails again, and is told, in `write`. */
  prepareToWrite(): void;
  write(place: Place, value: Secret, sight: OpenPlace): Promise<Written>;
}

/** GitHub's issues: one for each secret. */
export interface IssueDesk {
  /** Starts the run's one listing of open issues, so that it is there when the tokens are judged. */
  look(options: IssueOptions): void;
  settle(options: IssueOptions, wish: IssueWish): Promise<IssueSettlement>;
  /** Writes a note on the open issue of a secret, in place of the last of that name. */
  note(options: IssueOptions, note: IssueNote): Promise<IssueSettlement>;
}

/** One line per step of the story. The texts hold facts, never values. */
export interface Narrator {
  line(text: string): void;
  debug(text: string): void;
}

/** What one run may touch. A desk that is absent is one that this run must not use. */
export interface World {
  readonly meta: MetaDesk;
  readonly login: LoginDesk;
  readonly secrets?: SecretsDesk;
  readonly issues?: IssueDesk;
  /** When this run was created, by GitHub's clock; undefined outside Actions or without `actions: read`. */
  readonly runCreatedAt: () => Promise<EpochSeconds | undefined>;
  /**
   * The repository's activity, for the schedule that GitHub may switch off. `asking`: whether GitHub may be asked when the event
   * did not tell; a quiet day has no request to spare for it.
   */
  readonly activity: (asking: boolean) => Promise<Activity | undefined>;
  readonly extras?: ExtrasDesk;
  readonly narrator: Narrator;
  /** Links for people: the server, this repository, this run. */
  readonly links: IssueLinks;
}

/** GitHub did it, or why not. */
export type GitHubReply = { readonly ok: true } | { readonly ok: false; readonly trouble: GitHubTrouble };

export interface ExtrasDesk {
  setVariable(name: string, value: string): Promise<GitHubReply>;
  dispatch(eventType: string, payload: Readonly<Record<string, string>>): Promise<GitHubReply>;
  /** Gives later steps of this job the token, masked. */
  exportToken(variable: string, token: Secret): void;
}
