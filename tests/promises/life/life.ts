import type { Disturbance } from '../../../sandbox/faults.js';
import type { Issue, SecretLocation } from '../../../sandbox/github/index.js';
import { isTicked } from '../../../sandbox/meta/assets.js';
import type { App, Page, TokenKind, User } from '../../../sandbox/meta/index.js';
import { createRandom, hash, type Random, randomInteger } from '../../../sandbox/random.js';
import type { ServiceName } from '../../../sandbox/service.js';
import { runToken } from '../../../src/cli/run-token.js';
import { readAuthorizationResponse } from '../../../src/inputs/authorization-response.js';
import { inputFields } from '../../../src/inputs/fields.js';
import type { RunContext, RunOptions } from '../../../src/inputs/options.js';
import { readRunOptions } from '../../../src/inputs/run-options.js';
import { connectServices } from '../../../src/refresh/connect.js';
import { reauthorizeToken } from '../../../src/refresh/reauthorize.js';
import type { TokenConfig } from '../../../src/token/config.js';
import type { TokenReport } from '../../../src/token/report.js';
import { Secret } from '../../../src/token/secret.js';
import { type Asked, GITHUB_URL, type Line, META_URL, startServices } from './services.js';
import type { Event, Hands, LifeKind, Story, TargetKind } from './story.js';
import {
  DAY,
  mostNotifications,
  needOfCredential,
  needOfToken,
  type Truth,
  whyNoTwin,
  whyWorse,
} from './truth.js';

const START = '2026-01-05T00:00:00Z';
const REPOSITORY = 'acme/ads';
const SECRET = 'META_ACCESS_TOKEN';
const WORKFLOW = 'refresh-meta-token.yml';
const REDIRECT = 'https://acme.example/done';
const RUN_HOUR = 5 + 17 / 60;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SIXTY_DAYS = 60 * DAY;

/** A promise that a life broke. */
export interface Broken {
  readonly promise: Promised;
  readonly day: number;
  readonly detail: string;
}

export type Promised =
  | 'never worse'
  | 'proved before stored'
  | 'told in time'
  | 'renewed in time'
  | 'copies follow'
  | 'steps aside'
  | 'leaves others alone'
  | 'no false alarm'
  | 'one issue'
  | 'six notifications'
  | 'closed when healed'
  | 'never rejects';

/** What a life came to. */
export interface Figures {
  runs: number;
  /** Runs in which no call failed and no service was out. */
  clearRuns: number;
  calls: number;
  faults: number;
  refreshes: number;
  logins: number;
  deaths: number;
  /** Deaths by a date that was known, in whose last 14 days no run took place with both services up. */
  deathsNobodyCouldTell: number;
  issues: number;
  mostNotifications: number;
  writes: number;
}

export interface Lived {
  readonly figures: Figures;
  readonly broken?: Broken;
  readonly log: readonly string[];
}

/** What is done to the program, to see that the promises notice. */
export interface Sabotage {
  readonly opensNoIssues?: true;
  /** Done in every run, as if the program had done it. */
  readonly tamper?: (truth: Truth, source: SecretLocation) => void;
}

class PromiseBroken extends Error {
  readonly promise: Promised;
  constructor(promise: Promised, detail: string) {
    super(detail);
    this.promise = promise;
  }
}

/** Lives a story to its end or to the first broken promise. */
export async function live(story: Story, sabotage: Sabotage = {}): Promise<Lived> {
  const life = new Life(story, sabotage);
  try {
    await life.liveOn();
    return { figures: life.figures, log: life.log };
  } catch (error) {
    if (!(error instanceof PromiseBroken)) throw error;
    const broken = { promise: error.promise, day: life.day, detail: error.message };
    return { figures: life.figures, log: life.log, broken };
  }
}

/** One more place of the token. */
interface Spot {
  readonly kind: TargetKind | 'page';
  readonly location: SecretLocation;
  /** As an entry of the YAML input. */
  readonly entry: string;
}

interface Happens {
  readonly at: number;
  readonly order: number;
  readonly act: () => void | Promise<void>;
}

interface Queued {
  readonly runId: number;
  readonly createdAt: number;
  /** What a repository's or organization's secret held when the run was queued. */
  readonly held: string | undefined;
}

class Life {
  readonly log: string[] = [];
  readonly figures: Figures = {
    runs: 0,
    clearRuns: 0,
    calls: 0,
    faults: 0,
    refreshes: 0,
    logins: 0,
    deaths: 0,
    deathsNobodyCouldTell: 0,
    issues: 0,
    mostNotifications: 0,
    writes: 0,
  };

  readonly #story: Story;
  readonly #sabotage: Sabotage;
  readonly #services: ReturnType<typeof startServices>;
  readonly #truth: Truth;
  readonly #app: App;
  readonly #user: User;
  readonly #page: Page;
  readonly #source: SecretLocation;
  readonly #begin: number;
  readonly #spots: Spot[] = [];
  readonly #outages: Record<ServiceName, number> = { meta: 0, github: 0 };
  #secretsToken = '';
  #githubToken = '';
  #hands: Hands;
  /** When `github-token` changed hands last: an issue from before may be known to nobody. */
  #handsChangedAt = 0;
  #readsActions: boolean;
  /** The issues that the program opened, by number. */
  readonly #issues = new Map<number, IssueRecord>();
  /** The first undisturbed run, in seconds, that found an issue's need gone. */
  readonly #wellSince = new Map<number, number>();
  /** What strangers opened, as they left it. */
  readonly #copies = new Map<number, string>();
  /** The place that takes nothing now. */
  #failing: { readonly secret: string; readonly until: number } | undefined;
  /** The last token that a person stored was one of hours. */
  #broughtHours = false;
  /** Page tokens from before are dead, and nobody can read them. */
  #roleLostAt = 0;
  /** The app secret that the workflow has. */
  #givenAppSecret: string;
  #options: RunOptions | undefined;
  #agenda: Happens[] = [];
  #order = 0;
  #targetsAdded = 0;
  #visitAt: number | undefined;
  #deathSeen: string | undefined;
  /** Runs in which both services were up, and the last that failed: who could tell, and who did. */
  #lastRunUp = 0;
  #lastAlarm = 0;

  constructor(story: Story, sabotage: Sabotage) {
    const { setup, seed } = story;
    this.#story = story;
    this.#sabotage = sabotage;
    this.#services = startServices(START, seed);
    const { meta, github, clock } = this.#services;
    this.#truth = { meta, github };
    this.#begin = clock.now();
    Object.assign(meta.behaviour, setup.meta);
    this.#app = meta.addApp({ redirectUris: [REDIRECT] });
    this.#givenAppSecret = this.#app.secret;
    this.#user = meta.addUser({ system: setup.kind.endsWith('system-user') });
    this.#page = meta.addPage();

    github.addOrganization('acme');
    github.addRepository({ fullName: REPOSITORY, environments: ['meta', 'production'], private: true });
    github.addRepository({ fullName: 'acme/site', environments: ['production'], private: true });
    github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
    this.#hands = setup.githubToken;
    this.#readsActions = setup.readsActions;
    this.#renewGitHubToken();
    this.#renewCredential();
    this.#source = sourceLocation(setup.source);
    this.#store(this.#source, this.#freshToken());
    for (const kind of setup.targets) this.#addTarget(kind);
    if (setup.hasPage && canDerivePages(setup.kind)) this.#addPage();
  }

  get day(): number {
    return Math.floor((this.#now - this.#begin) / DAY_MS);
  }

  get #now(): number {
    return this.#services.clock.now();
  }

  get #seconds(): number {
    return Math.floor(this.#now / 1000);
  }

  async liveOn(): Promise<void> {
    const events = new Map<number, Event[]>();
    for (const event of this.#story.events) events.set(event.day, [...(events.get(event.day) ?? []), event]);
    for (let day = 0; day < this.#story.days; day++) this.#plan(day, events.get(day) ?? []);
    // The first run is the one that a person starts right after the set-up.
    this.#agendaAt(this.#begin + 10 * 60_000, () => this.#run(this.#queue()));
    this.#agenda.sort(inTime);
    for (;;) {
      const next = this.#agenda.shift();
      if (next === undefined) break;
      if (next.at > this.#now) this.#services.clock.set(next.at);
      this.#watchDeath();
      await next.act();
    }
    this.#watchDeath();
    this.figures.issues = this.#issues.size;
    this.figures.mostNotifications = this.#mostNotifications();
  }

  #plan(day: number, events: readonly Event[]): void {
    const of = <W extends Event['what']>(what: W) =>
      events.find((event): event is Extract<Event, { what: W }> => event.what === what);
    const start = this.#begin + day * DAY_MS;
    if (of('no-run') === undefined) {
      const due = start + RUN_HOUR * HOUR_MS + (of('late')?.hours ?? 0) * HOUR_MS;
      const waits = of('queued')?.hours ?? 0;
      this.#agendaAt(due, () => {
        const queued = this.#queue();
        if (waits === 0) return this.#run(queued);
        this.#say(`a run is queued for ${waits.toFixed(1)} hours`);
        this.#schedule(due + waits * HOUR_MS, () => this.#run(queued));
        return undefined;
      });
    }
    for (const event of events) this.#agendaAt(start + event.hour * HOUR_MS, () => this.#happen(event));
  }

  #agendaAt(at: number, act: Happens['act']): void {
    this.#agenda.push({ at, order: this.#order++, act });
  }

  /** Puts something into an agenda that is in order already. */
  #schedule(at: number, act: Happens['act']): void {
    const entry = { at, order: this.#order++, act };
    const index = this.#agenda.findIndex((other) => inTime(other, entry) > 0);
    this.#agenda.splice(index === -1 ? this.#agenda.length : index, 0, entry);
  }

  // What happens without the program

  async #happen(event: Event): Promise<void> {
    const { meta, github } = this.#services;
    switch (event.what) {
      case 'no-run':
      case 'late':
      case 'queued':
        return;
      case 'manual-run':
        return this.#run(this.#queue());
      case 'outage':
        this.#outages[event.service] = Math.max(
          this.#outages[event.service],
          this.#now + event.hours * HOUR_MS,
        );
        break;
      case 'password-changed':
        meta.changePassword(this.#user);
        break;
      case 'app-removed':
        meta.removeApp(this.#user);
        break;
      case 'token-revoked':
        meta.revoke(this.#stored());
        break;
      case 'checkpoint':
        meta.checkpoint(this.#user);
        break;
      case 'page-role-lost':
        meta.loseRole(this.#page, this.#user);
        this.#roleLostAt = this.#now;
        break;
      case 'permission-lost':
        this.#losePermission();
        break;
      case 'app-secret-changed':
        this.#app.secret = `${this.#app.secret.slice(8)}${hash(`${this.day}`).toString(16).padStart(8, '0')}`;
        break;
      case 'target-added':
        this.#addTarget(event.kind);
        break;
      case 'target-lost':
        this.#loseTarget();
        break;
      case 'secret-changed':
        return this.#storeFreshToken();
      case 'issue-closed': {
        const [issue] = this.#openIssues();
        if (issue === undefined) return;
        github.closeIssue(REPOSITORY, issue.number, 'hubert', 'not_planned');
        break;
      }
      case 'credential-revoked':
        github.revokeCredential(this.#secretsToken);
        break;
      case 'key-changed':
        github.rotateKey(this.#source);
        break;
      case 'hands-changed':
        this.#hands = event.to;
        this.#handsChangedAt = this.#now;
        this.#renewGitHubToken();
        break;
      case 'issue-copied':
        if (!this.#copyIssue(event.by)) return;
        break;
      case 'stranger-comments': {
        const [issue] = this.#openIssues();
        if (issue === undefined) return;
        github.plantComment(REPOSITORY, issue.number, { by: 'mallory', body: issue.body ?? '' });
        break;
      }
      case 'two-logins':
        return this.#logInTwice(event.minutes, event.diesBetween);
      case 'place-fails':
        this.#breakPlace(event.which, event.hours);
        break;
    }
    this.#say(
      event.what + (event.what === 'outage' ? ` of ${event.service}, ${event.hours.toFixed(0)} h` : ''),
    );
  }

  /** Whoever opens issues may label them here: the repository is the copier's as well as ours, as far as GitHub can tell. */
  #copyIssue(by: string): boolean {
    const { github } = this.#services;
    const last = github.repository(REPOSITORY).issues.findLast(({ number }) => this.#issues.has(number));
    if (last === undefined) return false;
    const labels = last.labels.map(({ name }) => name);
    const copy = github.plantIssue(REPOSITORY, { title: last.title, body: last.body ?? '', labels, by });
    this.#copies.set(copy.number, stateOf(copy));
    return true;
  }

  #breakPlace(which: number, hours: number): void {
    const places = this.#places();
    const { secret } = places[Math.floor(which * places.length)] ?? this.#source;
    this.#failing = { secret, until: this.#now + hours * HOUR_MS };
    this.#say(`nothing can be written to ${secret} for ${hours.toFixed(1)} h`);
  }

  async #logInTwice(minutes: number, diesBetween: boolean): Promise<void> {
    this.#say('a person logs in twice');
    await this.#logIn();
    if (diesBetween) this.#services.meta.changePassword(this.#user);
    const [spot] = this.#spots;
    this.#schedule(this.#now + minutes * 60_000, () => {
      if (diesBetween && spot !== undefined)
        this.#failing = { secret: spot.location.secret, until: this.#now + 5 * 60_000 };
      return this.#logIn();
    });
  }

  /** The person unticks a permission: every token loses it. */
  #losePermission(): void {
    for (const token of this.#services.meta.tokens.values()) {
      if (token.user === this.#user)
        token.scopes = token.scopes.filter((scope) => scope === 'public_profile');
    }
  }

  #addTarget(kind: TargetKind): void {
    const secret = `COPY_${++this.#targetsAdded}`;
    if (kind === 'own-token' && !canMintOwnTokens(this.#story.setup)) return;
    const { location, entry } = targetLocation(kind, secret);
    this.#spots.push({ kind, location, entry });
    if (kind === 'organization') {
      const reach = { visibility: 'selected' as const, selectedRepositories: [REPOSITORY, 'acme/site'] };
      // Whoever makes a place puts the token there that the others have.
      this.#services.github.putSecret(location, this.#stored(), reach);
      this.#services.clock.advance({ minutes: 1 });
    }
    this.#options = undefined;
  }

  #addPage(): void {
    const secret = 'PAGE_TOKEN';
    this.#spots.push({
      kind: 'page',
      location: { repository: REPOSITORY, secret },
      entry: `{ page: "${this.#page.id}", secret: ${secret} }`,
    });
    this.#options = undefined;
  }

  /** An environment is deleted; a person takes it out of the workflow when told. */
  #loseTarget(): void {
    this.#services.github.repository('acme/site').environments.clear();
  }

  // What a person does

  /** The person hears of issues by mail, and of runs that fail. */
  #hear(isNews: boolean): void {
    const { person } = this.#story.setup;
    if (!isNews || this.#visitAt !== undefined) return;
    if (person.waitsForDeath && this.#need(this.#seconds) === 'ends soon') return;
    this.#visitAt = this.#now + this.#draw('delay')() * person.slowest * DAY_MS;
    this.#schedule(this.#visitAt, () => this.#visit());
  }

  async #visit(): Promise<void> {
    this.#visitAt = undefined;
    const { meta } = this.#services;
    this.#say('a person looks after it');
    if (needOfCredential(this.#truth, this.#secretsToken, this.#seconds) !== undefined)
      this.#renewCredential();
    if (!this.#readsActions) {
      this.#readsActions = true;
      this.#renewGitHubToken();
    }
    this.#closeOrphans();
    if (this.#givenAppSecret !== this.#app.secret) {
      this.#givenAppSecret = this.#app.secret;
      this.#options = undefined;
    }
    this.#dropLostTargets();
    meta.liftCheckpoint(this.#user);
    this.#page.roles.add(this.#user.id);
    if (this.#needOfToken(this.#seconds) !== undefined || this.#isPageLost()) await this.#logIn();
  }

  async #logIn(): Promise<void> {
    this.figures.logins++;
    const { setup } = this.#story;
    if (setup.person.way === 'by-run' && this.#canLogInByRun()) await this.#reauthorizeByRun();
    else await this.#storeFreshToken();
  }

  /** Whose a dead token of Instagram or Threads was is not told: the workflow has to say it. */
  #canLogInByRun(): boolean {
    const { kind, expectsUser } = this.#story.setup;
    const isPlatforms = kind === 'instagram' || kind === 'threads';
    return kind === 'user' || kind === 'short-user' || (isPlatforms && expectsUser && this.#hasPair());
  }

  /** A token of some hours is lengthened by a run that the person starts, who mostly thinks of it. */
  async #storeFreshToken(): Promise<void> {
    this.#store(this.#source, this.#freshToken());
    const startsRun = this.#story.setup.kind === 'short-user' || this.#draw('starts a run')() < 0.7;
    if (this.#broughtHours && startsRun) await this.#run(this.#queue());
  }

  async #reauthorizeByRun(): Promise<void> {
    const { meta } = this.#services;
    const { kind } = this.#story.setup;
    const dialog = kind === 'instagram' || kind === 'threads' ? kind : 'facebook';
    const response = meta.authorize({
      dialog,
      clientId: dialog === 'facebook' ? this.#app.id : this.#app[dialog].id,
      redirectUri: REDIRECT,
      scope: (dialog === 'facebook' ? SCOPES.slice(1) : scopesOf(kind)).join(','),
      user: this.#user,
    });
    const code = new URL(response).searchParams.get('code');
    await this.#run(this.#queue(), JSON.stringify({ code, state_checked: true }));
  }

  #dropLostTargets(): void {
    const { github } = this.#services;
    const kept = this.#spots.filter(({ location }) => isThere(github, location));
    if (kept.length === this.#spots.length) return;
    this.#spots.splice(0, this.#spots.length, ...kept);
    this.#options = undefined;
  }

  /** A person closes what no run looks after any more: its author and its signature are of before. */
  #closeOrphans(): void {
    for (const issue of this.#openIssues())
      if (this.#knows(issue) === 'no')
        this.#services.github.closeIssue(REPOSITORY, issue.number, 'carol', 'not_planned');
  }

  #renewGitHubToken(): void {
    const { github } = this.#services;
    const actions = this.#readsActions ? { actions: 'read' as const } : {};
    this.#githubToken = github.addCredential({
      type: CREDENTIALS[this.#hands],
      login: LOGINS[this.#hands].replace('[bot]', ''),
      repositories: [REPOSITORY],
      permissions: { issues: 'write', metadata: 'read', ...actions },
    });
    this.#options = undefined;
  }

  #renewCredential(): void {
    const { credentialDays } = this.#story.setup;
    const { github } = this.#services;
    this.#secretsToken = github.addCredential({
      type: credentialDays === undefined ? 'app' : 'fine-grained-pat',
      login: credentialDays === undefined ? 'secret-writer' : 'octocat',
      repositories: 'all',
      organizations: ['acme'],
      permissions: {
        secrets: 'write',
        environments: 'write',
        organization_secrets: 'write',
        dependabot_secrets: 'write',
        metadata: 'read',
      },
      ...(credentialDays === undefined ? {} : { expiresAt: this.#now + credentialDays * DAY_MS }),
    });
    this.#options = undefined;
  }

  /** A token as a person gets it from Meta. */
  #freshToken(): string {
    const { meta } = this.#services;
    const { kind } = this.#story.setup;
    this.#user.dataAccessExpiresAt = this.#seconds + 90 * DAY;
    this.#broughtHours = this.#bringsHours();
    return meta.issueToken({
      ...ISSUED[kind],
      ...(this.#broughtHours ? { lifetime: kind === 'short-user' ? 2 * HOUR : HOUR } : {}),
      scopes: scopesOf(kind),
      user: this.#user,
      page: this.#page,
    });
  }

  /** The dialogs and the Graph API Explorer give tokens of an hour or two; who was told that one does not last brings another. */
  #bringsHours(): boolean {
    const { kind, person } = this.#story.setup;
    if (kind === 'short-user') return true;
    if (person.brings === 'lasting' || (kind !== 'user' && kind !== 'instagram' && kind !== 'threads'))
      return false;
    return !(this.#broughtHours && kind !== 'user' && !this.#hasPair()) && this.#draw('brings')() < 0.5;
  }

  #hasPair(): boolean {
    return this.#story.setup.platformApp === 'pair';
  }

  /** By hand, in GitHub's settings. */
  #store(location: SecretLocation, value: string): void {
    this.#services.github.putSecret(location, value, { by: 'hubert' });
    this.#deathSeen = undefined;
    this.#say(`a person stores a token: ${this.#describe(value)}`);
  }

  // The program

  #queue(): Queued {
    const { id } = this.#services.github.addRun(REPOSITORY, { workflow: WORKFLOW });
    const isReadAtStart = this.#story.setup.source === 'environment';
    return { runId: id, createdAt: this.#now, held: isReadAtStart ? undefined : this.#stored() };
  }

  async #run({ runId, createdAt, held }: Queued, code?: string): Promise<void> {
    const { meta, github } = this.#services;
    const before = this.#stored();
    const token = held ?? before;
    const startedAt = this.#seconds;
    const isOut = this.#isOut('meta') || this.#isOut('github');
    const proved = new Set<string>();
    const unproved: string[] = [];
    const lengths = new Map(
      this.#places().map((location) => [location, github.secretHistory(location).length]),
    );
    const heard = new Map(this.#ourIssues().map(({ number }) => [number, this.#told(number)]));
    const openBefore = this.#knownOpenIssues().map(({ number }) => number);
    const issueCount = github.repository(REPOSITORY).issues.length;
    const draw = this.#draw(`faults ${this.figures.runs}`);
    const line = this.#services.connect({
      seed: hash(`${this.#story.seed} ${this.figures.runs}`),
      strike: (service, _call, path) => this.#strike(service, path, draw),
      around: (moment, asked) => {
        if (moment === 'before') return;
        const subject = subjectOf(asked);
        if (subject !== undefined && asked.fault === undefined && meta.inspect(subject).alive)
          proved.add(subject);
        if (asked.call !== 'secret.put') return;
        for (const [location, length] of lengths) {
          const written = github.secretHistory(location).slice(length);
          for (const { value } of written) if (!proved.has(value)) unproved.push(location.secret);
        }
      },
    });
    const report = await this.#program(line, runId, token, code);
    this.#sabotage.tamper?.(this.#truth, this.#source);
    this.figures.runs++;
    this.figures.calls += line.asked.length;
    const faults = line.asked.filter(({ fault }) => fault !== undefined).length;
    this.figures.faults += faults;
    if (report.refreshed) this.figures.refreshes++;
    const isStale = token !== before;
    const isClear = faults === 0 && !isOut && !isStale;
    const gitHubFailed = line.asked.some(({ fault, service }) => fault !== undefined && service === 'github');
    if (isClear) this.figures.clearRuns++;
    if (!isOut) this.#lastRunUp = startedAt;
    this.#recordIssues(issueCount, gitHubFailed);
    this.#say(
      `run${code === undefined ? '' : ' with a login'}: ${report.outcome} (${report.reason})` +
        `${isStale ? ', stale' : ''}${faults > 0 ? `, ${faults} faults` : ''}${isOut ? ', outage' : ''}` +
        `; stored: ${this.#describe(this.#stored())}; open issues: ${this.#openIssues().length}`,
    );

    if (unproved.length > 0) broken('proved before stored', `in ${unproved.join(', ')}`);
    this.#checkWrites(lengths, before, isStale);
    const fails = FAILING.has(report.outcome);
    if (fails) this.#lastAlarm = this.#seconds;
    const news = this.#ourIssues().some(({ number }) => this.#told(number) > (heard.get(number) ?? 0));
    if (news) this.#lastAlarm = this.#seconds;
    const isGitHubSeen = !this.#isOut('github') && !gitHubFailed;
    if (isStale) this.#checkStepsAside(report, startedAt, lengths, news, isGitHubSeen);
    if (code === undefined) this.#checkTold(report, startedAt, createdAt, isStale, isClear, gitHubFailed);
    else this.#checkLogin(report);
    this.#checkClosed(openBefore, startedAt);
    this.#checkPartial(report, line.asked);
    if (isClear && code === undefined) this.#checkRenewal(before, startedAt);
    if (isClear) this.#checkCopies(report);
    this.#checkOthers();
    this.#checkOneIssue(isClear);
    if (news) {
      const most = this.#mostNotifications();
      if (most > 6) broken('six notifications', `${most} in one incident`);
    }
    this.#hear(fails || news);
    // A visit that did not help is repeated the next day.
    if (code !== undefined && fails && this.#visitAt === undefined) {
      this.#visitAt = this.#now + DAY_MS;
      this.#schedule(this.#visitAt, () => this.#visit());
    }
  }

  async #program(line: Line, runId: number, token: string, code: string | undefined): Promise<TokenReport> {
    const options = await this.#readOptions();
    const [first] = options.configs;
    const config: TokenConfig = { ...first, token: new Secret(token) };
    const mode = code === undefined ? 'refresh' : 'reauthorize';
    const location: RunContext = {
      apiUrl: GITHUB_URL,
      serverUrl: 'https://github.com',
      repository: REPOSITORY,
      runId: String(runId),
      workflowFile: WORKFLOW,
      activity: { isPublic: false },
    };
    const world = connectServices({ ...options, mode, configs: [config] }, location, line.runtime, {
      logger: { line() {}, debug() {} },
      onSecret() {},
    });
    try {
      return code === undefined
        ? await runToken(config, mode, world)
        : await reauthorizeToken(config, readAuthorizationResponse(code), world);
    } catch (error) {
      return broken('never rejects', error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  async #readOptions(): Promise<RunOptions> {
    if (this.#options !== undefined) return this.#options;
    const { setup } = this.#story;
    const inputs: Record<string, string> = {
      ...this.#appInputs(),
      // Each run gets the one of its own.
      'access-token': this.#stored(),
      platform: setup.kind === 'instagram' || setup.kind === 'threads' ? setup.kind : 'facebook',
      'secret-name': SECRET,
      'secrets-token': this.#secretsToken,
      'github-token': this.#githubToken,
      'graph-api-url': META_URL,
      'instagram-api-url': `${META_URL}/instagram`,
      'instagram-login-url': `${META_URL}/instagram-login`,
      'threads-api-url': `${META_URL}/threads`,
      'redirect-uri': REDIRECT,
      'open-issues': this.#sabotage.opensNoIssues ? 'false' : 'true',
      'required-scopes': this.#requiredScopes().join(' '),
      'expected-user-id': setup.expectsUser ? this.#user.id : '',
      ...(setup.source === 'environment' ? { environment: 'meta' } : {}),
      ...(setup.source === 'organization' ? { organization: 'acme' } : {}),
      targets: this.#yaml(({ kind }) => kind !== 'page'),
      pages: this.#yaml(({ kind }) => kind === 'page'),
    };
    this.#options = await readRunOptions(
      inputFields((name) => inputs[name] ?? ''),
      REPOSITORY,
    );
    return this.#options;
  }

  #yaml(isWanted: (spot: Spot) => boolean): string {
    return this.#spots
      .filter(isWanted)
      .map(({ entry }) => `- ${entry}`)
      .join('\n');
  }

  /** An Instagram or Threads app has an id and a secret of its own, and needs neither for most of its days. */
  #appInputs(): Record<string, string> {
    const { kind, platformApp } = this.#story.setup;
    if (kind !== 'instagram' && kind !== 'threads')
      return { 'app-id': this.#app.id, 'app-secret': this.#givenAppSecret };
    const { id, secret } = this.#app[kind];
    return {
      'app-id': platformApp === 'none' ? '' : id,
      'app-secret': platformApp === 'pair' ? secret : '',
    };
  }

  #strike(service: ServiceName, path: string, draw: Random): Disturbance | undefined {
    const common = { service, call: '*' } as const;
    if (this.#isOut(service)) return { ...common, kind: 'status', status: 503, body: 'html' };
    if (this.#failing !== undefined && this.#failing.until > this.#now)
      if (path.endsWith(`/secrets/${this.#failing.secret}`))
        return { ...common, kind: 'status', status: 503, body: 'empty' };
    if (draw() >= this.#story.setup.faultRate) return undefined;
    const kinds: Disturbance[] = [
      { ...common, kind: 'refuse' },
      { ...common, kind: 'lost-reply' },
      { ...common, kind: 'hang' },
      { ...common, kind: 'status', status: 500, body: 'json' },
      { ...common, kind: 'status', status: 502, body: 'html' },
      { ...common, kind: 'status', status: 503, body: 'empty' },
      { ...common, kind: 'rate-limit', status: service === 'meta' ? 429 : 403, retryAfter: '1' },
      { ...common, kind: 'truncated' },
      { ...common, kind: 'malformed' },
    ];
    return kinds[randomInteger(draw, kinds.length)];
  }

  // What was promised

  #checkWrites(lengths: ReadonlyMap<SecretLocation, number>, before: string, isStale: boolean): void {
    const { github } = this.#services;
    for (const [location, length] of lengths) {
      const history = github.secretHistory(location);
      this.figures.writes += history.length - length;
      const value = history.at(-1)?.value ?? '';
      if (history.length === length) {
        continue;
      }
      const spot = this.#spots.find((candidate) => candidate.location === location);
      const why =
        spot === undefined
          ? whyWorse(this.#truth, before, value)
          : this.#whyNoTwin(value, spot.kind === 'page', isStale, before);
      if (why !== undefined) broken('never worse', `${location.secret}: ${why}`);
    }
  }

  /** Other places are as good as the source that the run leaves, or as the newer one that it could not store there. */
  #whyNoTwin(value: string, isPage: boolean, isStale: boolean, before: string): string | undefined {
    if (isStale) return undefined;
    const source = this.#services.meta.inspect(this.#stored()).alive ? this.#stored() : before;
    return whyNoTwin(this.#truth, source, value, isPage);
  }

  /** Whoever must act was told: by the open issue, by a failed run, or in this incident before they closed the issue. */
  #checkTold(
    report: TokenReport,
    startedAt: number,
    createdAt: number,
    isStale: boolean,
    isClear: boolean,
    gitHubFailed: boolean,
  ): void {
    const { outcome, reason } = report;
    if (outcome === 'superseded') {
      const updatedAt = this.#services.github.secret(this.#source)?.updatedAt ?? 0;
      if (updatedAt < createdAt - 1000) broken('no false alarm', 'superseded, but nothing newer was stored');
      return;
    }
    if (isStale) return;
    // What only GitHub can tell is not seen by a run that GitHub did not answer in full.
    const isGitHubSeen = !this.#isOut('github') && !gitHubFailed;
    const need = this.#need(startedAt, isGitHubSeen);
    const needAfter = this.#need(this.#seconds, isGitHubSeen);
    const open = this.#maybeKnownOpenIssues().length;
    if (need !== undefined && needAfter !== undefined) {
      if (PASSING_QUIETLY.has(outcome))
        broken('told in time', `${needAfter}, but the run says ${outcome} (${reason})`);
      // Meta's words for a wrong app secret are known in English only: in others the failed run is all that tells.
      const isUntold = needAfter === 'app secret refused' && this.#story.setup.meta.localisedMessages;
      const isTold = open > 0 || this.#wasClosedByPerson() || (isUntold && FAILING.has(outcome));
      if (!isTold && (isClear || outcome === 'attention'))
        broken('told in time', `${needAfter}, but no issue`);
    }
    if (need !== undefined || needAfter !== undefined) this.#wellSince.clear();
    if (need !== undefined || needAfter !== undefined || !isClear) return;
    if (this.#isPageLost() || this.#mayBeAsked(startedAt)) return;
    if (!PASSING_QUIETLY.has(outcome))
      broken('no false alarm', `${outcome} (${reason}), but nobody is needed`);
    if (this.#knownOpenIssues().some((issue) => !this.#mayWait(issue)))
      broken('closed when healed', 'an issue is open, but nobody is needed');
  }

  /** What came and went is closed when it stays away for three days. */
  #mayWait({ number, state, notifications }: Issue): boolean {
    const returns = notifications.filter(({ reason, by }) => reason === 'reopened' && !PEOPLE.has(by)).length;
    if (state !== 'open' || returns < 2) return false;
    const wellSince = this.#wellSince.get(number) ?? this.#seconds;
    this.#wellSince.set(number, wellSince);
    return this.#seconds - wellSince < 3 * DAY;
  }

  /**
   * Instagram tells no end, and a refusal in words that nobody knows asks for a person while the token may be one of an hour: within
   * a day of its storing. Where it gave the same string yesterday, its age cannot be told from its place's.
   */
  #mayBeAsked(at: number): boolean {
    const { kind, meta } = this.#story.setup;
    return kind === 'instagram' && (meta.localisedMessages || meta.vagueRefusals) && this.#isYoung(at);
  }

  /** Whatever a login stored, and however the run calls it: a person hears of what is not in order. */
  #checkLogin({ outcome, reason }: TokenReport): void {
    if (!PASSING_QUIETLY.has(outcome) || outcome === 'superseded') return;
    const need = this.#needOfToken(this.#seconds);
    if (need !== undefined && this.#maybeKnownOpenIssues().length === 0)
      broken('told in time', `${need} after a login, but the run says ${outcome} (${reason})`);
  }

  /**
   * A run that holds what was stored before writes nothing and tells of no death. That it is one, only GitHub can tell it: without
   * an answer it may say that what it holds works.
   */
  #checkStepsAside(
    { outcome, reason }: TokenReport,
    startedAt: number,
    lengths: ReadonlyMap<SecretLocation, number>,
    news: boolean,
    isGitHubSeen: boolean,
  ): void {
    const { github } = this.#services;
    for (const [location, length] of lengths)
      if (github.secretHistory(location).length !== length)
        broken('steps aside', `it wrote ${location.secret}`);
    if (this.#needOfGitHub(startedAt) !== undefined) return;
    if (isGitHubSeen && !STEPPING_ASIDE.has(outcome)) broken('steps aside', `${outcome} (${reason})`);
    if (news) broken('steps aside', `it told of ${reason}`);
  }

  /** Closed is what needs nobody; one of two is closed too. */
  #checkClosed(openBefore: readonly number[], startedAt: number): void {
    const open = this.#openIssues();
    const isClosed = openBefore.some((number) => !open.some((issue) => issue.number === number));
    if (!isClosed || this.#maybeKnownOpenIssues().length > 0) return;
    const needs = [this.#need(startedAt, false), this.#need(this.#seconds, false)];
    if (!needs.includes(undefined)) broken('told in time', `${needs[1]}, but the issue was closed`);
  }

  /** A new token that did not reach every place is told, and remembered. */
  #checkPartial({ outcome }: TokenReport, asked: readonly Asked[]): void {
    const failed = asked.filter(({ fault }) => fault !== undefined);
    if (outcome !== 'partial' || failed.some(({ call }) => !call.startsWith('secret'))) return;
    if (this.#maybeKnownOpenIssues().length === 0 && !this.#wasClosedByPerson())
      broken('told in time', 'partial, but no issue');
  }

  /** After an undisturbed run that is content, every place holds what its users need. */
  #checkCopies({ outcome }: TokenReport): void {
    const { github, meta } = this.#services;
    const isQuiet = outcome === 'healthy' || outcome === 'refreshed';
    if (!isQuiet || !meta.inspect(this.#stored()).alive || this.#need(this.#seconds) !== undefined) return;
    const sourceAt = this.#storedAt() * 1000;
    for (const { kind, location } of this.#spots) {
      const isPage = kind === 'page';
      const writtenAt = github.secret(location)?.updatedAt ?? 0;
      if (isPage && (this.#isPageLost() || writtenAt <= this.#roleLostAt)) continue;
      // Minutes before a person stored the source by hand a run's own writes cannot be told from one that was missed.
      const isRunsOwn = writtenAt <= sourceAt && sourceAt - writtenAt <= 600_000;
      const value = github.openSecret(location);
      const why = value === undefined ? 'it is empty' : whyNoTwin(this.#truth, this.#stored(), value, isPage);
      if (why !== undefined && !isRunsOwn) broken('copies follow', `${location.secret}: ${why}`);
    }
  }

  #checkOthers(): void {
    for (const [number, before] of this.#copies)
      if (stateOf(this.#services.github.issue(REPOSITORY, number)) !== before)
        broken('leaves others alone', `issue ${number} is a stranger's`);
  }

  /** Those that a run can know for its own; while it is changing hands, the one of before may wait for an undisturbed run. */
  #checkOneIssue(isClear: boolean): void {
    const open = this.#knownOpenIssues();
    const isSettled = isClear || open.every(({ createdAt }) => createdAt > this.#handsChangedAt);
    if (open.length > 1 && isSettled) broken('one issue', 'two are open');
  }

  /** A token that Meta renews without a person never gets old while runs are clear. */
  #checkRenewal(before: string, startedAt: number): void {
    const { meta } = this.#services;
    const { kind } = this.#story.setup;
    const { alive, expiresAt = 0, issuedAt = 0 } = meta.inspect(before);
    const isShort = expiresAt !== 0 && expiresAt - issuedAt < DAY;
    const isUsers = kind === 'short-user' || kind === 'user';
    const isPlatforms = kind === 'instagram' || kind === 'threads';
    const isRenewable =
      kind === 'system-user' || (isUsers && isShort) || (isPlatforms && (!isShort || this.#hasPair()));
    const works =
      (this.#givenAppSecret === this.#app.secret || !this.#usesAppSecret()) &&
      !this.#cannotAsk(startedAt) &&
      needOfCredential(this.#truth, this.#secretsToken, startedAt) !== 'credential refused' &&
      isCredentialAlive(this.#truth, this.#secretsToken, startedAt);
    const now = meta.inspect(this.#stored());
    if (!isRenewable || !works || !alive || !now.expiresAt || !this.#mayRefresh(before)) return;
    const left = now.expiresAt - this.#seconds;
    if (left < 30 * DAY) broken('renewed in time', `${(left / DAY).toFixed(1)} days are left`);
  }

  /** Instagram and Threads refresh only what still has their basic permission. */
  #mayRefresh(value: string): boolean {
    const { kind, scopes } = this.#services.meta.inspect(value);
    if (kind === 'instagram') return scopes.includes('instagram_business_basic');
    return kind !== 'threads' || scopes.includes('threads_basic');
  }

  /** A token that ends by a date that was known: people heard of it before, if any run could tell. */
  #watchDeath(): void {
    const value = this.#stored();
    if (this.#deathSeen === value) return;
    const { alive, expiresAt = 0 } = this.#services.meta.inspect(value);
    if (alive) return;
    this.#deathSeen = value;
    this.figures.deaths++;
    this.#say(`the stored token is dead: ${this.#describe(value)}`);
    const isByDate = expiresAt !== 0 && expiresAt <= this.#seconds;
    if (!isByDate) return;
    const windowStart = Math.max(expiresAt - 14 * DAY, this.#storedAt());
    const couldTell = this.#lastRunUp >= windowStart && this.#lastRunUp < expiresAt;
    if (!couldTell) {
      this.figures.deathsNobodyCouldTell++;
      return;
    }
    // What a person closed before this token was stored spoke of another one.
    const isTold =
      this.#maybeKnownOpenIssues().length > 0 || this.#wasClosedByPerson(this.#storedAt() * 1000);
    if (!isTold && this.#lastAlarm < windowStart)
      broken('told in time', 'the token ended and nobody was told');
  }

  #wasClosedByPerson(since = this.#now - 31 * DAY_MS): boolean {
    return this.#ourIssues().some(
      (issue) =>
        issue.state === 'closed' &&
        issue.closedBy?.login === 'hubert' &&
        (issue.closedAt ?? 0) > since &&
        this.#knows(issue) !== 'no',
    );
  }

  // The issues that the program opened

  #ourIssues(): Issue[] {
    return this.#services.github
      .repository(REPOSITORY)
      .issues.filter(({ number }) => this.#issues.has(number));
  }

  #openIssues(): Issue[] {
    return this.#ourIssues().filter(({ state }) => state === 'open');
  }

  /** Those that a run cannot but know for its own. */
  #knownOpenIssues(): Issue[] {
    return this.#openIssues().filter((issue) => this.#knows(issue) === 'yes');
  }

  #maybeKnownOpenIssues(): Issue[] {
    return this.#openIssues().filter((issue) => this.#knows(issue) !== 'no');
  }

  /**
   * An issue is the program's own when its login opened it, or when the app secret signed it. `maybe`: it was opened in a run that
   * GitHub did not answer in full, which may not have come to sign it for its number.
   */
  #knows({ number, user }: Issue): 'yes' | 'maybe' | 'no' {
    if (user.login === LOGINS[this.#hands]) return 'yes';
    const record = this.#issues.get(number);
    const key = this.#signingSecret();
    if (key === undefined || record?.signedWith !== key) return 'no';
    return record.isSure ? 'yes' : 'maybe';
  }

  #signingSecret(): string | undefined {
    const { kind } = this.#story.setup;
    if (kind === 'instagram' || kind === 'threads')
      return this.#hasPair() ? this.#app[kind].secret : undefined;
    return this.#givenAppSecret;
  }

  /** Notes what a run opened, and with what it signed what it wrote. `count`: the repository's issues before it. */
  #recordIssues(count: number, gitHubFailed: boolean): void {
    for (const { number, body } of this.#services.github.repository(REPOSITORY).issues) {
      const before = this.#issues.get(number);
      if (before === undefined && number <= count) continue;
      if (before?.body === body) continue;
      const isSure = before !== undefined || !gitHubFailed;
      this.#issues.set(number, { body, signedWith: this.#signingSecret(), isSure });
    }
  }

  /** What the program said in an issue. */
  #told(number: number): number {
    const { notifications } = this.#services.github.issue(REPOSITORY, number);
    return notifications.filter(({ by }) => !PEOPLE.has(by)).length;
  }

  #mostNotifications(): number {
    return mostNotifications(this.#truth, REPOSITORY, this.#issues.keys(), (login) => PEOPLE.has(login));
  }

  #need(at: number, isGitHubSeen = true): string | undefined {
    const { github } = this.#services;
    const isAppRefused = this.#givenAppSecret !== this.#app.secret && this.#usesAppSecret();
    const ofMeta = isAppRefused ? 'app secret refused' : this.#needOfToken(at);
    if (ofMeta !== undefined || !isGitHubSeen) return ofMeta;
    const ofGitHub = this.#needOfGitHub(at);
    if (ofGitHub !== undefined) return ofGitHub;
    return this.#spots.some(({ location }) => !isThere(github, location)) ? 'a target is lost' : undefined;
  }

  #needOfGitHub(at: number): string | undefined {
    const ofCredential = needOfCredential(this.#truth, this.#secretsToken, at);
    return ofCredential ?? (this.#cannotAsk(at) ? 'a run cannot ask how old it is' : undefined);
  }

  /** Without `actions: read`. An environment's secret is read when the run starts, and no run waits longer than 35 days. */
  #cannotAsk(at: number): boolean {
    return (
      !this.#readsActions && this.#story.setup.source !== 'environment' && at - this.#storedAt() <= 35 * DAY
    );
  }

  /** Nobody can read a page's token in its secret, so what it lacks is noticed when it is next derived. */
  #isPageLost(): boolean {
    const { scopes } = this.#services.meta.inspect(this.#stored());
    const isLost = !this.#page.roles.has(this.#user.id) || !scopes.includes('pages_show_list');
    return (isLost || this.#isPageLeftOut()) && this.#spots.some(({ kind }) => kind === 'page');
  }

  /** A login while the role was gone gives no access to the page, and the role that comes back later does not add it. */
  #isPageLeftOut(): boolean {
    const token = this.#services.meta.tokens.get(this.#stored());
    return token !== undefined && !isTicked(token, this.#page);
  }

  #usesAppSecret(): boolean {
    const { kind } = this.#story.setup;
    return kind !== 'instagram' && kind !== 'threads';
  }

  #needOfToken(at: number): string | undefined {
    const isInstagram = this.#story.setup.kind === 'instagram';
    if (isInstagram && !this.#isYoung(at) && !this.#mayRefresh(this.#stored()))
      return 'lacks the permission to be refreshed';
    return needOfToken(this.#truth, this.#stored(), this.#requiredScopes(), at);
  }

  /**
   * Instagram refuses every token within 24 hours of its issuance or refresh, whatever else it lacks. One that
   * somebody has just stored may be younger than its place, so two days are given.
   */
  #isYoung(at: number): boolean {
    const { expiresAt = 0 } = this.#services.meta.inspect(this.#stored());
    const refreshedAt = expiresAt - SIXTY_DAYS;
    return at - this.#storedAt() <= 2 * DAY || at - refreshedAt < DAY;
  }

  #requiredScopes(): readonly string[] {
    const { kind, requiresScopes } = this.#story.setup;
    return requiresScopes && kind !== 'instagram' ? scopesOf(kind).slice(1, 2) : [];
  }

  #isOut(service: ServiceName): boolean {
    return this.#outages[service] > this.#now;
  }

  #stored(): string {
    return this.#services.github.openSecret(this.#source) ?? '';
  }

  #storedAt(): number {
    return (this.#services.github.secret(this.#source)?.updatedAt ?? 0) / 1000;
  }

  #places(): SecretLocation[] {
    return [
      this.#source,
      ...this.#spots
        .map(({ location }) => location)
        .filter((location) => isThere(this.#services.github, location)),
    ];
  }

  #draw(purpose: string): Random {
    return createRandom(hash(`${this.#story.seed} ${purpose} ${this.#now}`));
  }

  #describe(value: string): string {
    const { alive, kind, expiresAt, reason } = this.#services.meta.inspect(value);
    if (!alive) return `dead (${reason?.slice(0, 60)})`;
    return `${kind}, ${expiresAt ? `${((expiresAt - this.#seconds) / DAY).toFixed(1)} days` : 'never ends'}`;
  }

  #say(text: string): void {
    this.log.push(`${new Date(this.#now).toISOString().slice(0, 16)} day ${this.day}: ${text}`);
  }
}

const FAILING: ReadonlySet<string> = new Set(['reauthorize', 'misconfigured', 'partial', 'inconclusive']);
const PASSING_QUIETLY: ReadonlySet<string> = new Set(['healthy', 'refreshed', 'superseded']);
const STEPPING_ASIDE: ReadonlySet<string> = new Set(['superseded', 'inconclusive', 'misconfigured']);
const HOUR = 3600;

/** As whom the program writes its issues. */
const LOGINS: Record<Hands, string> = {
  person: 'octocat',
  workflow: 'github-actions[bot]',
  app: 'issue-writer[bot]',
};
const CREDENTIALS = { person: 'fine-grained-pat', workflow: 'github-token', app: 'app' } as const;
/** Whoever else writes in issues. */
const PEOPLE: ReadonlySet<string> = new Set(['hubert', 'carol', 'mallory', 'other-app[bot]']);

interface IssueRecord {
  readonly body: string | null;
  readonly signedWith: string | undefined;
  /** Whether it is certainly signed for its own number. */
  readonly isSure: boolean;
}

function stateOf({ title, body, state, comments, labels }: Issue): string {
  return JSON.stringify([title, body, state, comments.length, labels.map(({ name }) => name)]);
}

const SCOPES = ['public_profile', 'ads_read', 'pages_show_list', 'instagram_basic'];

const ISSUED: Record<LifeKind, { kind: TokenKind; lifetime: number | 'never' }> = {
  'system-user': { kind: 'system-user', lifetime: SIXTY_DAYS },
  'endless-system-user': { kind: 'system-user', lifetime: 'never' },
  user: { kind: 'user', lifetime: SIXTY_DAYS },
  'short-user': { kind: 'user', lifetime: 2 * 3600 },
  page: { kind: 'page', lifetime: 'never' },
  'ending-page': { kind: 'page', lifetime: 20 * DAY },
  instagram: { kind: 'instagram', lifetime: SIXTY_DAYS },
  threads: { kind: 'threads', lifetime: SIXTY_DAYS },
};

function scopesOf(kind: LifeKind): string[] {
  if (kind === 'instagram') return ['instagram_business_basic', 'instagram_business_manage_insights'];
  if (kind === 'threads') return ['threads_basic', 'threads_manage_insights'];
  return [...SCOPES];
}

function canDerivePages(kind: LifeKind): boolean {
  return kind === 'user' || kind === 'short-user' || kind.endsWith('system-user');
}

/** A token that never ends has no twin where Meta gives every client sixty days. */
function canMintOwnTokens({ kind, meta }: Story['setup']): boolean {
  return (
    kind === 'user' ||
    kind === 'system-user' ||
    (kind === 'endless-system-user' && meta.clientCodeToken === 'until-parent')
  );
}

function sourceLocation(source: Story['setup']['source']): SecretLocation {
  switch (source) {
    case 'repository':
      return { repository: REPOSITORY, secret: SECRET };
    case 'environment':
      return { repository: REPOSITORY, environment: 'meta', secret: SECRET };
    case 'organization':
      return { organization: 'acme', secret: SECRET };
  }
}

function targetLocation(kind: TargetKind, secret: string): { location: SecretLocation; entry: string } {
  switch (kind) {
    case 'repository':
      return {
        location: { repository: 'acme/site', secret },
        entry: `{ repository: acme/site, secret: ${secret} }`,
      };
    case 'environment':
      return {
        location: { repository: 'acme/site', environment: 'production', secret },
        entry: `{ repository: acme/site, environment: production, secret: ${secret} }`,
      };
    case 'organization':
      return {
        location: { organization: 'acme', secret },
        entry: `{ organization: acme, secret: ${secret} }`,
      };
    case 'dependabot':
      return {
        location: { repository: REPOSITORY, store: 'dependabot', secret },
        entry: `{ store: dependabot, secret: ${secret} }`,
      };
    case 'own-token':
      return {
        location: { repository: 'acme/site', secret },
        entry: `{ repository: acme/site, secret: ${secret}, own-token: true }`,
      };
  }
}

function isThere(github: Truth['github'], location: SecretLocation): boolean {
  return (
    !('environment' in location && location.environment !== undefined) ||
    github.repository(location.repository).environments.has(location.environment)
  );
}

function isCredentialAlive({ github }: Truth, token: string, at: number): boolean {
  const credential = github.credential(token);
  return credential !== undefined && !credential.revoked && (credential.expiresAt ?? Infinity) > at * 1000;
}

/** The token that a call asks about. */
function subjectOf({ call, parameters }: Asked): string | undefined {
  switch (call) {
    case 'debug_token':
    case 'threads_debug_token':
      return parameters.get('input_token') ?? undefined;
    case 'instagram_me':
      return parameters.get('access_token') ?? undefined;
    default:
      return undefined;
  }
}

function inTime(one: Happens, other: Happens): number {
  return one.at - other.at || one.order - other.order;
}

function broken(promise: Promised, detail: string): never {
  throw new PromiseBroken(promise, detail);
}
