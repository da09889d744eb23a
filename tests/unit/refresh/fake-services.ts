import type { Reply } from '../../../src/github/client.js';
import type { DesiredIssue, IssueNote, SyncResult } from '../../../src/github/issues.js';
import type { Written } from '../../../src/github/secrets.js';
import type { Activity } from '../../../src/inputs/options.js';
import type { DeviceCode, DeviceStart, DeviceStatus } from '../../../src/meta/device-login.js';
import type { Observation } from '../../../src/refresh/observe.js';
import type { SecretState } from '../../../src/refresh/secret-loader.js';
import type {
  ExtrasService,
  IssueService,
  LoginService,
  MetaService,
  SecretsService,
  Services,
} from '../../../src/refresh/services.js';
import type { IssueOptions, TokenConfig } from '../../../src/token/config.js';
import type { RunCreation } from '../../../src/token/freshness.js';
import type { Inspection, TokenFacts } from '../../../src/token/inspection.js';
import { describeLocation, locationKey, type SecretLocation, scopeKey } from '../../../src/token/location.js';
import type { GitHubProblem } from '../../../src/token/problem.js';
import type { CodeProblem } from '../../../src/token/reason.js';
import { Secret } from '../../../src/token/secret.js';
import type { EpochSeconds } from '../../../src/token/time.js';
import { HOUR } from '../../../src/token/time.js';
import type { LengthenDecline, TokenResponse } from '../../../src/token/token-response.js';
import { alive, dead, NOW, policyOf } from '../token/samples.js';

export { NOW };

/** GitHub's clock is not Meta's: a time of one must never be compared with a time of the other. */
export const GITHUB_NOW = NOW + 60;

/** No credential: only shaped like one. */
export const tokenOf = (word: string): string => `EAAtest${word}`;
export const secretOf = (word: string): Secret => new Secret(tokenOf(word));

export const REPOSITORY = 'acme/website';

export const locationOf = (secret: string, repository = REPOSITORY): SecretLocation => ({
  kind: 'repository',
  repository,
  store: 'actions',
  secret,
});

export const SOURCE = locationOf('META_ACCESS_TOKEN');
export const COPY = locationOf('FB_TOKEN', 'acme/reports');
export const PAGE = locationOf('PAGE_TOKEN');

export const copyIn = (location: SecretLocation) => ({ location, ownToken: false });
export const ownIn = (location: SecretLocation) => ({ location, ownToken: true });

export const APP = { id: '257422819769992', secret: new Secret(`fake${'a1'.repeat(8)}`) };

export function configOf(changes: Partial<TokenConfig> = {}): TokenConfig {
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
export function instagramConfig(changes: Partial<TokenConfig> = {}): TokenConfig {
  const { app: _app, ...config } = configOf({ platform: 'instagram', ...changes });
  const { appId: _id, ...policy } = config.policy;
  return { ...config, policy };
}

/** Knows the tokens that exist and what the next request for one brings. */
export class FakeMeta implements MetaService {
  /** What it says of a token, one after the other and the last from then on; one that is not here it cannot read. */
  readonly says = new Map<string, readonly Inspection[]>();
  /** Passes before each look at a token. */
  pause: () => Promise<void> = async () => {};
  /** What it answers to an exchange. */
  answer: TokenResponse = { kind: 'declined', reason: 'permission', trace: { code: 200 } };
  /** What an exchange does to the world beside its answer. */
  onExchange: () => void = () => {};
  readonly exchanged: { readonly token: string; readonly sixtyDays: boolean }[] = [];
  /** Pages by id: how their tokens differ from their user's, or what is answered instead of one. */
  readonly pages = new Map<string, Partial<TokenFacts> | TokenResponse>();
  /** The same of tokens for one client, by `placeKey`. */
  readonly clients = new Map<string, Partial<TokenFacts> | TokenResponse>();
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

  async inspect(_config: TokenConfig, token: Secret): Promise<Inspection> {
    await this.pause();
    const [first, ...rest] = this.says.get(token.reveal()) ?? [dead('unreadable')];
    if (rest.length > 0) this.says.set(token.reveal(), rest);
    return first ?? dead('unreadable');
  }

  async renew(config: TokenConfig, sixtyDays = false): Promise<TokenResponse> {
    this.exchanged.push({ token: config.token.reveal(), sixtyDays });
    this.onExchange();
    return this.answer;
  }

  /** What Instagram or Threads answers to the exchange of a token of an hour. */
  lengthening: TokenResponse<LengthenDecline> = { kind: 'declined', reason: 'long-lived', trace: {} };

  async lengthen({ token }: TokenConfig): Promise<TokenResponse<LengthenDecline>> {
    if (!this.says.has(token.reveal())) throw new Error('Nobody issued this token.');
    return this.lengthening;
  }

  async derivePageToken(_config: TokenConfig, from: Secret, pageId: string): Promise<TokenResponse> {
    const given = this.pages.get(pageId);
    if (given === undefined)
      return { kind: 'declined', reason: 'parameter', trace: { code: 100, subcode: 33 } };
    return 'trace' in given || 'token' in given
      ? given
      : this.#mint(`Page${pageId}`, from, { kind: 'page', profileId: pageId, ...given });
  }

  async mintOwnToken(_config: TokenConfig, from: Secret, target: SecretLocation): Promise<TokenResponse> {
    const given = this.clients.get(locationKey(target)) ?? {};
    return 'trace' in given || 'token' in given ? given : this.#mint('Own', from, given);
  }

  /** A token that never was before, of which can be told what it was made from. */
  #mint(word: string, from: Secret, changes: Partial<TokenFacts>): TokenResponse {
    const parent = this.says.get(from.reveal())?.at(-1);
    const facts = parent?.kind === 'alive' ? parent.facts : {};
    const name = `${word}No${++this.#minted}Of${from.reveal().slice('EAAtest'.length)}`;
    return { kind: 'issued', token: this.knows(name, alive({ ...facts, ...changes })) };
  }
}

/** Keeps secrets, and tells of each what GitHub would: only when it was written. */
export class FakeSecrets implements SecretsService {
  readonly #boxes = new Map<
    string,
    { readonly value: string; readonly updatedAt: EpochSeconds | undefined }
  >();
  /** Places that cannot be looked into. */
  readonly closed = new Map<string, GitHubProblem>();
  /** Places that can be looked into and not be written to. */
  readonly refusals = new Map<string, Written>();
  /** Every write in the order of arrival: the place and the value. */
  readonly writes: (readonly [string, string])[] = [];
  credentialEndsAt: EpochSeconds | undefined;
  isReadyToWrite = false;
  /** Passes before each look at a place. */
  pause: () => Promise<void> = async () => {};

  /** Puts a value into a place, so many seconds ago. */
  put(location: SecretLocation, word: string, secondsAgo: number): void {
    this.#boxes.set(locationKey(location), { value: tokenOf(word), updatedAt: GITHUB_NOW - secondsAgo });
  }

  close(location: SecretLocation, problem: GitHubProblem): void {
    this.closed.set(locationKey(location), problem);
  }

  refuse(
    location: SecretLocation,
    problem: GitHubProblem,
    kind: 'not-written' | 'unknown' = 'not-written',
  ): void {
    this.refusals.set(locationKey(location), { kind, problem });
  }

  holds(location: SecretLocation): string | undefined {
    return this.#boxes.get(locationKey(location))?.value;
  }

  async see(location: SecretLocation): Promise<SecretState> {
    await this.pause();
    const problem = this.closed.get(locationKey(location));
    const credential = this.credentialEndsAt === undefined ? {} : { credentialEndsAt: this.credentialEndsAt };
    if (problem !== undefined) return { kind: 'closed', problem, ...credential };
    const updatedAt = this.#boxes.get(locationKey(location))?.updatedAt;
    const key = { keyId: scopeKey(location), key: '' };
    return {
      kind: 'open',
      secretScope: { kind: 'open', key, secrets: new Map(), at: GITHUB_NOW },
      ...(updatedAt === undefined ? {} : { updatedAt }),
      ...credential,
    };
  }

  prepareToWrite(): void {
    this.isReadyToWrite = true;
  }

  /** What a second look at a secret says. */
  secondLook: Reply<boolean> = { kind: 'done', data: false };

  /** Every place that was looked at again. */
  readonly lookedAgainAt: string[] = [];

  async lookAgain(location: SecretLocation): Promise<Reply<boolean>> {
    this.lookedAgainAt.push(describeLocation(location));
    return this.secondLook;
  }

  /** Whether the source could be written. */
  proof: Reply<true> = { kind: 'done', data: true };

  async proveWritable(): Promise<Reply<true>> {
    return this.proof;
  }

  async write(
    location: SecretLocation,
    value: Secret,
    secretState: SecretState,
    source: Parameters<SecretsService['write']>[3],
  ): Promise<Written> {
    if (source.secretState.secretScope.key.keyId !== scopeKey(source.location))
      throw new Error('Nobody has seen the source.');
    if (secretState.kind !== 'open' || secretState.secretScope.key.keyId !== scopeKey(location))
      throw new Error('This was sealed for another vault.');
    const refusal = this.refusals.get(locationKey(location));
    if (refusal !== undefined) return refusal;
    this.#boxes.set(locationKey(location), { value: value.reveal(), updatedAt: GITHUB_NOW });
    this.writes.push([describeLocation(location), value.reveal()]);
    return { kind: 'written' };
  }
}

/** What GitHub answers to an issue whose label it does not take. */
export const labelProblem = (): GitHubProblem => ({
  reason: 'write-rejected',
  kind: 'permanent',
  message: 'GitHub rejected the issue: name is invalid.',
  hint: 'Correct it.',
});

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
export class FakeIssues implements IssueService {
  readonly all = new Map<string, FakeIssue>();
  problem: GitHubProblem | undefined;
  /** The options under which the open issues were asked for. */
  lookedWith: IssueOptions | undefined;
  /** What the run wanted the issue to be, each time that it asked. */
  readonly desired: DesiredIssue[] = [];
  /** A label that GitHub does not take. */
  badLabel: string | undefined;

  of(location: SecretLocation): FakeIssue | undefined {
    return this.all.get(locationKey(location));
  }

  /** An issue that an earlier run opened. */
  open(location: SecretLocation): FakeIssue {
    const issue = { isOpen: true, title: 'as it was', body: '', level: 14, comments: [], labels: [] };
    this.all.set(locationKey(location), issue);
    return issue;
  }

  prefetch(options: IssueOptions): void {
    this.lookedWith = options;
  }

  async sync(options: IssueOptions, desired: DesiredIssue): Promise<SyncResult> {
    const { id, wanted, resolvedComment } = desired;
    this.desired.push(desired);
    if (this.problem !== undefined) return { kind: 'problem', problem: this.problem };
    if (this.badLabel !== undefined && options.labels.includes(this.badLabel))
      return { kind: 'problem', problem: labelProblem() };
    const before = this.all.get(id);
    const url = `https://github.com/${REPOSITORY}/issues/7`;
    if (wanted !== undefined) {
      if (before?.isDismissed) return { kind: 'left-closed', number: 7, url };
      const { title, body, level } = wanted;
      const comments = before === undefined ? [] : [...before.comments, wanted.comment];
      this.all.set(id, { isOpen: true, title, body, level, comments, labels: options.labels });
      return { kind: before === undefined ? 'opened' : 'commented', number: 7, url };
    }
    if (before === undefined) return { kind: 'nothing' };
    before.isOpen = false;
    before.comments.push(resolvedComment);
    return { kind: 'closed', number: 7, url };
  }

  /** Places that the open issues remember, by `locationKey`. */
  remembered: ReadonlySet<string> = new Set();

  async unwritten(): Promise<ReadonlySet<string>> {
    return this.remembered;
  }

  async note(_options: IssueOptions, { id, body }: IssueNote): Promise<SyncResult> {
    this.all.get(id)?.comments.push(body);
    return { kind: 'commented', number: 7 };
  }
}

/** Meta's logins on a clock that only a sleep moves. */
export class FakeLogin implements LoginService {
  isDeviceReady = false;
  /** What each code is good for. It is good for it once. */
  readonly codes = new Map<string, TokenResponse<CodeProblem>>();
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

  async exchangeCode(_config: TokenConfig, code: Secret): Promise<TokenResponse<CodeProblem>> {
    const result = this.codes.get(code.reveal());
    this.codes.delete(code.reveal());
    this.spent.push(code.reveal());
    return result ?? { kind: 'declined', reason: 'code-used', trace: {} };
  }

  async startDevice(
    _config: TokenConfig,
    _clientToken: Secret,
    scopes: readonly string[],
  ): Promise<DeviceStart> {
    this.scopesAskedFor = scopes;
    return this.device;
  }

  async askDevice(_config: TokenConfig, _clientToken: Secret, code: Secret): Promise<DeviceStatus> {
    if (this.device.kind !== 'started' || code !== this.device.code)
      throw new Error('This code was not given.');
    this.polledAt.push((this.#now - this.#start) / 1000);
    return this.polls.shift() ?? { kind: 'pending' };
  }

  async showDeviceCode(_config: TokenConfig, code: DeviceCode): Promise<void> {
    this.shown.push(code);
  }

  readonly patienceMs = 600_000;
  whileTyping = <T>(work: () => Promise<T>): Promise<T> => work();
  now = (): number => this.#now;

  sleep = async (milliseconds: number): Promise<void> => {
    this.#now += milliseconds;
  };
}

/** A repository's variables and events, and a job's environment. */
export class FakeExtras implements ExtrasService {
  /** Whether the runner has a file for the environment of later steps. */
  hasEnvironment = true;
  readonly variables = new Map<string, string>();
  readonly events: { readonly type: string; readonly payload: Readonly<Record<string, string>> }[] = [];
  readonly exported = new Map<string, string>();
  readonly problems: { variable?: GitHubProblem; event?: GitHubProblem } = {};

  async setVariable(name: string, value: string): Promise<Reply<true>> {
    if (this.problems.variable !== undefined) return { kind: 'problem', problem: this.problems.variable };
    this.variables.set(name, value);
    return { kind: 'done', data: true };
  }

  async dispatch(type: string, payload: Readonly<Record<string, string>>): Promise<Reply<true>> {
    if (this.problems.event !== undefined) return { kind: 'problem', problem: this.problems.event };
    this.events.push({ type, payload });
    return { kind: 'done', data: true };
  }

  exportToken(variable: string, token: Secret): void {
    if (!this.hasEnvironment) throw new Error(`Missing file for ${token.reveal()}`);
    this.exported.set(variable, token.reveal());
  }
}

export interface Stage extends Services {
  readonly meta: FakeMeta;
  readonly secrets: FakeSecrets;
  readonly issues: FakeIssues;
  readonly login: FakeLogin;
  readonly extras: FakeExtras;
  readonly lines: string[];
  /** What GitHub tells of this run and this repository, and whether it had to be asked when the run was created. */
  readonly facts: { run: RunCreation; passedBefore?: boolean; activity?: Activity; wasAsked: boolean };
}

/** A world whose token is a user's, stored five days ago, alive for 40 more days. */
export function stageOf(): Stage {
  const meta = new FakeMeta();
  meta.knows('Stored', alive());
  const secrets = new FakeSecrets();
  secrets.put(SOURCE, 'Stored', 5 * 24 * HOUR);
  const lines: string[] = [];
  const facts: Stage['facts'] = { run: { kind: 'none' }, wasAsked: false };
  return {
    meta,
    secrets,
    issues: new FakeIssues(),
    login: new FakeLogin(),
    extras: new FakeExtras(),
    lines,
    facts,
    runCreation: async () => {
      facts.wasAsked = true;
      return facts.run;
    },
    passedBefore: async () => facts.passedBefore,
    apiUpgrade: () => undefined,
    activity: async (asking) => (asking ? facts.activity : undefined),
    logger: { line: (text) => lines.push(text), debug: () => {} },
    links: {
      serverUrl: 'https://github.com',
      repository: REPOSITORY,
      program: 'npx --yes github:acme/refresh-meta-token#v1',
      workflowFile: 'refresh-meta-token.yml',
      dialogUrl: 'https://www.facebook.com',
      graphApiVersion: 'v25.0',
      graphApiUrl: 'https://graph.facebook.com',
    },
  };
}

/** The same world with desks that this run must not use taken away. */
export function lacking<TerminalSession extends 'secrets' | 'issues' | 'extras'>(
  stage: Stage,
  ...sessions: TerminalSession[]
): Services {
  const services: Services & { -readonly [D in TerminalSession]?: unknown } = { ...stage };
  for (const session of sessions) delete services[session];
  return services;
}

/** Of a run that may act, with no place left over from another. */
export const MAY_ACT: Pick<Observation, 'unwritten' | 'freshness'> = {
  unwritten: new Set(),
  freshness: { kind: 'current' },
};

/** What a run that looked at `stage` has seen. */
export async function seenOn(stage: Stage, config: TokenConfig, token?: Inspection) {
  const others = [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations),
  ];
  const accesses = others.map(
    async (location) => [locationKey(location), await stage.secrets.see(location)] as const,
  );
  return {
    token: token ?? (await stage.meta.inspect(config, config.token)),
    source: await stage.secrets.see(config.source),
    others: new Map(await Promise.all(accesses)),
    ...MAY_ACT,
  };
}
