import type { IssueNote, IssueSettlement, IssueWish } from '../../src/github/issues.js';
import type { Written } from '../../src/github/secrets.js';
import type { IssueOptions, TokenJob } from '../../src/job.js';
import type { CodeResult } from '../../src/meta/authorization-code.js';
import type { DeviceCode, DeviceStart, DeviceStatus } from '../../src/meta/device-login.js';
import type { Activity } from '../../src/options.js';
import type { PlaceSight } from '../../src/steps/vault-book.js';
import type {
  ExtrasDesk,
  GitHubReply,
  IssueDesk,
  LoginDesk,
  MetaDesk,
  SecretsDesk,
  World,
} from '../../src/steps/world.js';
import type { Inspection, TokenFacts } from '../../src/token/inspection.js';
import type { Issuance } from '../../src/token/issuance.js';
import { describePlace, type Place, placeKey, vaultKey } from '../../src/token/place.js';
import { Secret } from '../../src/token/secret.js';
import type { EpochSeconds } from '../../src/token/time.js';
import { HOUR } from '../../src/token/time.js';
import type { GitHubTrouble } from '../../src/token/trouble.js';
import { alive, dead, NOW, policyOf } from '../token/samples.js';

export { NOW };

/** GitHub's clock is not Meta's: a time of one must never be compared with a time of the other. */
export const GITHUB_NOW = NOW + 2 * HOUR;

/** No credential: only shaped like one. */
export const tokenOf = (word: string): string => `EAAtest${word}`;
export const secretOf = (word: string): Secret => new Secret(tokenOf(word));

export const REPOSITORY = 'acme/website';

export const placeOf = (secret: string, repository = REPOSITORY): Place => ({
  scope: 'repository',
  repository,
  store: 'actions',
  secret,
});

export const SOURCE = placeOf('META_ACCESS_TOKEN');
export const COPY = placeOf('FB_TOKEN', 'acme/reports');
export const PAGE = placeOf('PAGE_TOKEN');

export const copyIn = (place: Place) => ({ place, ownToken: false });
export const ownIn = (place: Place) => ({ place, ownToken: true });

export const APP = { id: '257422819769992', secret: new Secret(`fake${'a1'.repeat(8)}`) };

export function jobOf(changes: Partial<TokenJob> = {}): TokenJob {
  return {
    name: 'META_ACCESS_TOKEN',
    source: SOURCE,
    token: secretOf('Stored'),
    platform: 'facebook',
    app: APP,
    policy: policyOf(),
    targets: [],
    pages: [],
    redirectUri: 'http://localhost:8080/',
    issue: { labels: ['refresh-meta-token'], assignees: [] },
    extras: {},
    ...changes,
  };
}

/** An Instagram token comes without an app, and nobody tells when it ends. */
export function instagramJob(changes: Partial<TokenJob> = {}): TokenJob {
  const { app: _app, ...job } = jobOf({ platform: 'instagram', ...changes });
  const { appId: _id, ...policy } = job.policy;
  return { ...job, policy };
}

/** Knows the tokens that exist and what the next request for one brings. */
export class FakeMeta implements MetaDesk {
  /** What it says of a token, one after the other and the last from then on; one that is not here it cannot read. */
  readonly says = new Map<string, readonly Inspection[]>();
  /** Passes before each look at a token. */
  pause: () => Promise<void> = async () => {};
  /** What it answers to an exchange. */
  answer: Issuance = { kind: 'declined', because: 'permission', trace: { code: 200 } };
  /** What an exchange does to the world beside its answer. */
  onExchange: () => void = () => {};
  readonly exchanged: { readonly token: string; readonly sixtyDays: boolean }[] = [];
  /** Pages by id: how their tokens differ from their user's, or what is answered instead of one. */
  readonly pages = new Map<string, Partial<TokenFacts> | Issuance>();
  /** The same of tokens for one client, by `placeKey`. */
  readonly clients = new Map<string, Partial<TokenFacts> | Issuance>();
  #minted = 0;

  /** A token that it knows. */
  knows(word: string, ...inspections: readonly [Inspection, ...Inspection[]]): Secret {
    this.says.set(tokenOf(word), inspections);
    return secretOf(word);
  }

  /** The next exchange issues this token. */
  issues(word: string, inspection: Inspection, lifetimeSeconds?: number): void {
    const token = this.knows(word, inspection);
    this.answer = { kind: 'issued', token, ...(lifetimeSeconds === undefined ? {} : { lifetimeSeconds }) };
  }

  async inspect(_job: TokenJob, token: Secret): Promise<Inspection> {
    await this.pause();
    const [first, ...rest] = this.says.get(token.reveal()) ?? [dead('unreadable')];
    if (rest.length > 0) this.says.set(token.reveal(), rest);
    return first ?? dead('unreadable');
  }

  async renew(job: TokenJob, sixtyDays: boolean): Promise<Issuance> {
    this.exchanged.push({ token: job.token.reveal(), sixtyDays });
    this.onExchange();
    return this.answer;
  }

  async derivePageToken(_job: TokenJob, from: Secret, pageId: string): Promise<Issuance> {
    const given = this.pages.get(pageId);
    if (given === undefined) return { kind: 'declined', because: 'parameter', trace: { code: 100 } };
    return 'trace' in given || 'token' in given
      ? given
      : this.#mint(`Page${pageId}`, from, { kind: 'page', profileId: pageId, ...given });
  }

  async mintOwnToken(_job: TokenJob, from: Secret, target: Place): Promise<Issuance> {
    const given = this.clients.get(placeKey(target)) ?? {};
    return 'trace' in given || 'token' in given ? given : this.#mint('Own', from, given);
  }

  /** A token that never was before, of which can be told what it was made from. */
  #mint(word: string, from: Secret, changes: Partial<TokenFacts>): Issuance {
    const parent = this.says.get(from.reveal())?.at(-1);
    const facts = parent?.kind === 'alive' ? parent.facts : {};
    const name = `${word}No${++this.#minted}Of${from.reveal().slice('EAAtest'.length)}`;
    return { kind: 'issued', token: this.knows(name, alive({ ...facts, ...changes })) };
  }
}

/** Keeps secrets, and tells of each what GitHub would: only when it was written. */
export class FakeVaults implements SecretsDesk {
  readonly #boxes = new Map<
    string,
    { readonly value: string; readonly updatedAt: EpochSeconds | undefined }
  >();
  /** Places that cannot be looked into. */
  readonly closed = new Map<string, GitHubTrouble>();
  /** Places that can be looked into and not be written to. */
  readonly refusals = new Map<string, Written>();
  /** Every write in the order of arrival: the place and the value. */
  readonly writes: (readonly [string, string])[] = [];
  credentialEndsAt: EpochSeconds | undefined;
  isReadyToWrite = false;
  /** Passes before each look at a place. */
  pause: () => Promise<void> = async () => {};

  /** Puts a value into a place, so many seconds ago. */
  put(place: Place, word: string, secondsAgo: number): void {
    this.#boxes.set(placeKey(place), { value: tokenOf(word), updatedAt: GITHUB_NOW - secondsAgo });
  }

  close(place: Place, trouble: GitHubTrouble): void {
    this.closed.set(placeKey(place), trouble);
  }

  refuse(place: Place, trouble: GitHubTrouble, kind: 'not-written' | 'unknown' = 'not-written'): void {
    this.refusals.set(placeKey(place), { kind, trouble });
  }

  holds(place: Place): string | undefined {
    return this.#boxes.get(placeKey(place))?.value;
  }

  async see(place: Place): Promise<PlaceSight> {
    await this.pause();
    const trouble = this.closed.get(placeKey(place));
    const credential = this.credentialEndsAt === undefined ? {} : { credentialEndsAt: this.credentialEndsAt };
    if (trouble !== undefined) return { kind: 'closed', trouble, ...credential };
    const updatedAt = this.#boxes.get(placeKey(place))?.updatedAt;
    const key = { keyId: vaultKey(place), key: '' };
    return {
      kind: 'open',
      vault: { kind: 'open', key, secrets: new Map(), at: GITHUB_NOW },
      ...(updatedAt === undefined ? {} : { updatedAt }),
      ...credential,
    };
  }

  prepareToWrite(): void {
    this.isReadyToWrite = true;
  }

  async write(place: Place, value: Secret, sight: PlaceSight): Promise<Written> {
    if (sight.kind !== 'open' || sight.vault.key.keyId !== vaultKey(place))
      throw new Error('This was sealed for another vault.');
    const refusal = this.refusals.get(placeKey(place));
    if (refusal !== undefined) return refusal;
    const created = !this.#boxes.has(placeKey(place));
    this.#boxes.set(placeKey(place), { value: value.reveal(), updatedAt: GITHUB_NOW });
    this.writes.push([describePlace(place), value.reveal()]);
    return { kind: 'written', created, at: GITHUB_NOW };
  }
}

export interface FakeIssue {
  isOpen: boolean;
  /** A person closed it, and nothing has become graver since. */
  isDismissed?: boolean;
  title: string;
  body: string;
  level: number;
  comments: string[];
  labels: readonly string[];
}

/** One issue for each secret. */
export class FakeIssues implements IssueDesk {
  readonly all = new Map<string, FakeIssue>();
  trouble: GitHubTrouble | undefined;
  /** The options under which the open issues were asked for. */
  lookedWith: IssueOptions | undefined;

  of(place: Place): FakeIssue | undefined {
    return this.all.get(placeKey(place));
  }

  /** An issue that an earlier run opened. */
  open(place: Place): FakeIssue {
    const issue = { isOpen: true, title: 'as it was', body: '', level: 14, comments: [], labels: [] };
    this.all.set(placeKey(place), issue);
    return issue;
  }

  look(options: IssueOptions): void {
    this.lookedWith = options;
  }

  async settle(options: IssueOptions, { id, wanted, healedComment }: IssueWish): Promise<IssueSettlement> {
    if (this.trouble !== undefined) return { kind: 'trouble', trouble: this.trouble };
    const before = this.all.get(id);
    const url = `https://github.com/${REPOSITORY}/issues/7`;
    if (wanted !== undefined) {
      if (before?.isDismissed) return { kind: 'settled', did: 'left-closed', number: 7, url };
      const { title, body, level } = wanted;
      const comments = before === undefined ? [] : [...before.comments, wanted.comment];
      this.all.set(id, { isOpen: true, title, body, level, comments, labels: options.labels });
      return { kind: 'settled', did: before === undefined ? 'opened' : 'commented', number: 7, url };
    }
    if (before === undefined) return { kind: 'settled', did: 'nothing' };
    before.isOpen = false;
    before.comments.push(healedComment);
    return { kind: 'settled', did: 'closed', number: 7, url };
  }

  async note(_options: IssueOptions, { id, name, body }: IssueNote): Promise<IssueSettlement> {
    this.all.get(id)?.comments.push(`${name}: ${body}`);
    return { kind: 'settled', did: 'commented', number: 7 };
  }
}

/** Meta's logins on a clock that only a sleep moves. */
export class FakeLogin implements LoginDesk {
  isDeviceReady = false;
  /** What each code is good for. It is good for it once. */
  readonly codes = new Map<string, CodeResult>();
  readonly spent: string[] = [];
  device: DeviceStart = { kind: 'refused', reason: 'app-credentials-refused', trace: {} };
  /** What is answered to the polls, one by one; then that it is still pending. */
  polls: DeviceStatus[] = [];
  /** Seconds from the start to each poll. */
  readonly polledAt: number[] = [];
  scopesAskedFor: readonly string[] | undefined;
  readonly shown: DeviceCode[] = [];
  #now = 5_000_000;
  readonly #start = this.#now;

  async exchangeCode(_job: TokenJob, code: Secret): Promise<CodeResult> {
    const result = this.codes.get(code.reveal());
    this.codes.delete(code.reveal());
    this.spent.push(code.reveal());
    return result ?? { kind: 'failed', reason: 'code-used', trace: {} };
  }

  async startDevice(_job: TokenJob, _clientToken: Secret, scopes: readonly string[]): Promise<DeviceStart> {
    this.scopesAskedFor = scopes;
    return this.device;
  }

  async askDevice(_job: TokenJob, _clientToken: Secret, code: Secret): Promise<DeviceStatus> {
    if (this.device.kind !== 'started' || code !== this.device.code)
      throw new Error('This code was not given.');
    this.polledAt.push((this.#now - this.#start) / 1000);
    return this.polls.shift() ?? { kind: 'pending' };
  }

  async showDeviceCode(_job: TokenJob, code: DeviceCode): Promise<void> {
    this.shown.push(code);
  }

  readonly patienceMs = 600_000;
  now = (): number => this.#now;

  sleep = async (milliseconds: number): Promise<void> => {
    this.#now += milliseconds;
  };
}

/** A repository's variables and events, and a job's environment. */
export class FakeExtras implements ExtrasDesk {
  /** Whether the runner has a file for the environment of later steps. */
  hasEnvironment = true;
  readonly variables = new Map<string, string>();
  readonly events: { readonly type: string; readonly payload: Readonly<Record<string, string>> }[] = [];
  readonly exported = new Map<string, string>();
  readonly troubles: { variable?: GitHubTrouble; event?: GitHubTrouble } = {};

  async setVariable(name: string, value: string): Promise<GitHubReply> {
    if (this.troubles.variable !== undefined) return { ok: false, trouble: this.troubles.variable };
    this.variables.set(name, value);
    return { ok: true };
  }

  async dispatch(type: string, payload: Readonly<Record<string, string>>): Promise<GitHubReply> {
    if (this.troubles.event !== undefined) return { ok: false, trouble: this.troubles.event };
    this.events.push({ type, payload });
    return { ok: true };
  }

  exportToken(variable: string, token: Secret): void {
    if (!this.hasEnvironment) throw new Error(`Missing file for ${token.reveal()}`);
    this.exported.set(variable, token.reveal());
  }
}

export interface Stage extends World {
  readonly meta: FakeMeta;
  readonly secrets: FakeVaults;
  readonly issues: FakeIssues;
  readonly login: FakeLogin;
  readonly extras: FakeExtras;
  readonly lines: string[];
  /** What GitHub tells of this run and this repository, and whether it had to be asked when the run was created. */
  readonly facts: { createdAt?: EpochSeconds; activity?: Activity; wasAsked: boolean };
}

/** A world whose token is a user's, stored five days ago, alive for 40 more days. */
export function stageOf(): Stage {
  const meta = new FakeMeta();
  meta.knows('Stored', alive());
  const secrets = new FakeVaults();
  secrets.put(SOURCE, 'Stored', 5 * 24 * HOUR);
  const lines: string[] = [];
  const facts: Stage['facts'] = { wasAsked: false };
  return {
    meta,
    secrets,
    issues: new FakeIssues(),
    login: new FakeLogin(),
    extras: new FakeExtras(),
    lines,
    facts,
    runCreatedAt: async () => {
      facts.wasAsked = true;
      return facts.createdAt;
    },
    activity: async (asking) => (asking ? facts.activity : undefined),
    narrator: { line: (text) => lines.push(text), debug: () => {} },
    links: {
      serverUrl: 'https://github.com',
      repository: REPOSITORY,
      workflowFile: 'refresh-meta-token.yml',
      dialogUrl: 'https://www.facebook.com',
      graphApiVersion: 'v25.0',
      graphApiUrl: 'https://graph.facebook.com',
    },
  };
}

/** The same world with desks that this run must not use taken away. */
export function lacking<Desk extends 'secrets' | 'issues' | 'extras'>(stage: Stage, ...desks: Desk[]): World {
  const world: World & { -readonly [D in Desk]?: unknown } = { ...stage };
  for (const desk of desks) delete world[desk];
  return world;
}

/** What a run that looked at `stage` has seen. */
export async function seenOn(stage: Stage, job: TokenJob, token?: Inspection) {
  const others = [...job.targets.map(({ place }) => place), ...job.pages.flatMap(({ places }) => places)];
  const sights = others.map(async (place) => [placeKey(place), await stage.secrets.see(place)] as const);
  return {
    token: token ?? (await stage.meta.inspect(job, job.token)),
    source: await stage.secrets.see(job.source),
    others: new Map(await Promise.all(sights)),
  };
}
