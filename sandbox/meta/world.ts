import type { VirtualClock } from '../clock.js';
import { DIGITS, HEX, LETTERS_AND_DIGITS, type Random, randomInteger, randomText } from '../random.js';
import { hasRole, hasScope, isTicked, kindOfScope } from './assets.js';
import { DECLINED, DialogRefusal, openDialog, roleProblem } from './consent.js';
import { type Death, death } from './errors.js';
import { type Platform, platformApp } from './platforms.js';

export * from './model.js';
export type { CodeAnswer, Platform, PlatformApp } from './platforms.js';

import {
  type App,
  type AppOptions,
  type Asset,
  type AssetKind,
  type AssetOptions,
  type AuthorizationCode,
  type AuthorizeOptions,
  type Behaviour,
  DAY,
  type DeviceCode,
  type DialogOutcome,
  type ExchangeLie,
  type GranularScope,
  type IssueOptions,
  type LoginConfiguration,
  type NewCode,
  type Oracle,
  type Page,
  type Selection,
  type Token,
  type TokenKind,
  type User,
} from './model.js';

const NINETY_DAYS = 90 * DAY;
const HOUR = 3600;
const CODE_SECONDS = { facebook: 600, instagram: HOUR, threads: HOUR };

/** Meta's memory: who exists, which tokens were made, and what became of them. */
export class MetaWorld {
  readonly apps: App[] = [];
  readonly users: User[] = [];
  readonly pages: Page[] = [];
  /** Everything but the pages. */
  readonly otherAssets: Asset[] = [];
  readonly tokens = new Map<string, Token>();
  readonly codes = new Map<string, AuthorizationCode>();
  readonly devices = new Map<string, DeviceCode>();
  readonly behaviour: Behaviour = {
    longToLong: 'same-string',
    codeToken: 'short-lived',
    clientCodeToken: 'until-parent',
    refreshReturns: 'same-string',
    threadsDeadToken: 'error',
    omitExpiresIn: false,
    expiresInAsString: false,
    expiresIn: undefined,
    revokesOldOnExchange: false,
    numericIds: false,
    omitSubcode: false,
    localisedMessages: false,
    apiVersionHeader: undefined,
    codeAnswer: {
      instagram: { wrapped: false, permissions: 'array', userId: 'number', user: 'account' },
      threads: { wrapped: false, permissions: 'absent', userId: 'number', user: 'account' },
    },
    codeRefusal: { instagram: 'flat', threads: 'flat' },
    vagueRefusals: false,
    missingRole: 'redirect',
    threadsNetLosesQuery: true,
    reusesSelection: false,
    adTargetIds: 'bare',
    bareInvalidData: false,
    endedScopes: [],
    endedMarketingVersion: 'upgraded',
    wrongSecretCode: 1,
    mustUseExpiringSystemUserTokens: false,
    deviceInterval: 5,
    devicePollClock: 'real',
    tokenAlphabet: LETTERS_AND_DIGITS,
    unknownFields: false,
  };
  readonly clock: VirtualClock;
  readonly random: Random;
  /** Where the server listens; set when it does. */
  url = '';
  /** Who is logged in on instagram.com: without `force_reauth` its dialog offers nobody else. */
  instagramSession: User | undefined;
  readonly #lies: ExchangeLie[] = [];
  readonly #dialogOutcomes: DialogOutcome[] = [];
  /** What each person ticked last, by user and app. */
  readonly #selections = new Map<string, Selection>();

  constructor({ clock, random }: { clock: VirtualClock; random: Random }) {
    this.clock = clock;
    this.random = random;
  }

  get graphUrl(): string {
    return this.url;
  }
  /** The dialog is at `${dialogUrl}/v25.0/dialog/oauth`. */
  get dialogUrl(): string {
    return this.url;
  }
  /** graph.instagram.com */
  get instagramUrl(): string {
    return `${this.url}/instagram`;
  }
  /** api.instagram.com: takes codes at `/oauth/access_token`. */
  get instagramLoginUrl(): string {
    return `${this.url}/instagram-login`;
  }
  /** www.instagram.com: the dialog is at `/oauth/authorize`. */
  get instagramDialogUrl(): string {
    return `${this.url}/instagram-dialog`;
  }
  /** graph.threads.net: takes codes too. */
  get threadsUrl(): string {
    return `${this.url}/threads`;
  }
  /** threads.com: the dialog is at `/oauth/authorize`. */
  get threadsDialogUrl(): string {
    return `${this.url}/threads-dialog`;
  }
  /** threads.net: the dialog's old address. */
  get threadsNetUrl(): string {
    return `${this.url}/threads-net`;
  }

  addApp(app: AppOptions = {}): App {
    const id = app.id ?? this.newId();
    const added: App = {
      id,
      secret: randomText(this.random, 32, HEX),
      clientToken: randomText(this.random, 32, HEX),
      appToken: `${id}|${randomText(this.random, 27)}`,
      name: 'Sandbox App',
      mode: 'live',
      domains: [],
      redirectUris: [],
      disabled: false,
      ipBlocked: false,
      proofRequired: false,
      loginFromDevices: true,
      forBusiness: false,
      configurations: [],
      ...app,
      instagram: platformApp(id, 'instagram', app.instagram),
      threads: platformApp(id, 'threads', app.threads),
    };
    this.apps.push(added);
    return added;
  }

  addUser(user: Partial<User> = {}): User {
    const added: User = {
      id: this.newId(),
      name: user.system ? 'Sandbox System User' : 'Sandbox Person',
      system: false,
      businessAdmin: false,
      developerOf: new Set(),
      installedApps: new Set(),
      dataAccessExpiresAt: 0,
      checkpoint: false,
      ...user,
    };
    this.users.push(added);
    return added;
  }

  /** @param page `roles`: the people who have one; everybody known, unless said */
  addPage(page: AssetOptions = {}): Page {
    return this.addAsset('page', page);
  }

  /** @param options `roles`: the people who have one; everybody known, unless said */
  addAsset(kind: AssetKind, { roles = this.users, ...options }: AssetOptions = {}): Asset {
    const added: Asset = {
      kind,
      id: options.id ?? this.newId(),
      name: kind === 'page' ? 'Sandbox Page' : `Sandbox ${kind}`,
      unlisted: false,
      accountStatus: 1,
      userTasks: ['ANALYZE', 'ADVERTISE', 'MANAGE'],
      ...options,
      roles: new Set(roles.map(({ id }) => id)),
    };
    (kind === 'page' ? this.pages : this.otherAssets).push(added);
    return added;
  }

  /** Everything that a token can be for. */
  get assets(): Asset[] {
    return [...this.pages, ...this.otherAssets];
  }

  /** The truth: whether this living token gets to this asset. */
  reaches(string: string, asset: Asset): boolean {
    const token = this.tokens.get(string);
    if (!token || this.deathOf(token)) return false;
    return hasScope(token, asset) && hasRole(token, asset) && isTicked(token, asset);
  }

  /** Makes a token and returns its string. An app token is `id|secret` and has no lifetime. */
  issueToken(options: IssueOptions): string {
    const app = options.app ?? this.apps[0];
    if (!app) throw new Error('issueToken needs an app: call addApp first');
    if (options.kind === 'app') return `${app.id}|${app.secret}`;
    const system = options.kind === 'system-user';
    const user =
      options.user ?? this.users.find((candidate) => candidate.system === system) ?? this.addUser({ system });
    const issuedAt = options.issuedAt ?? this.clock.seconds();
    const never = options.lifetime === 'never';
    const token: Token = {
      string: options.string ?? this.newTokenString(options.kind),
      kind: options.kind,
      app,
      user,
      scopes: options.scopes ?? ['public_profile'],
      declined: [],
      issuedAt,
      expiresAt: options.lifetime === 'never' ? 0 : issuedAt + options.lifetime,
      longLived: never || Number(options.lifetime) > DAY,
    };
    if (options.kind === 'page') {
      const page = options.page ?? this.pages[0] ?? this.addPage();
      token.page = page;
      page.roles.add(user.id);
    }
    if (options.granular) token.granular = options.granular;
    if (options.metadata) token.metadata = options.metadata;
    if (options.debugOnly) token.debugOnly = true;
    if (!user.system && user.dataAccessExpiresAt === 0) user.dataAccessExpiresAt = issuedAt + NINETY_DAYS;
    this.tokens.set(token.string, token);
    return token.string;
  }

  /** A new token with the facts of another, save those given. */
  reissue(from: Token, changes: Partial<Token>): Token {
    const { death: _death, ...facts } = from;
    const token: Token = {
      ...facts,
      issuedAt: this.clock.seconds(),
      string: this.newTokenString(changes.kind ?? from.kind),
      ...changes,
    };
    this.tokens.set(token.string, token);
    return token;
  }

  /** Kills every token of a person, in every app (460). System users have no password. */
  changePassword(user: User): void {
    this.#kill((token) => token.user === user && !user.system, death.passwordChanged());
  }

  /** The person removes the app (458). */
  removeApp(user: User, app: App | undefined = this.apps[0]): void {
    if (app) this.#kill((token) => token.user === user && token.app === app, death.appRemoved(app.id));
  }

  /** Facebook wants to see the person first (459); may be lifted. */
  checkpoint(user: User): void {
    user.checkpoint = true;
  }

  liftCheckpoint(user: User): void {
    user.checkpoint = false;
  }

  /** Ends one token, and the page tokens derived from it (466). */
  revoke(string: string): void {
    const revoked = this.tokens.get(string);
    if (!revoked) throw new Error('revoke needs a token that was issued here');
    this.#kill((token) => token === revoked || token.parent === revoked, death.revoked());
  }

  /** Ends one token with an error of the test's own: without a subcode, with 0, with any words. */
  end(string: string, reason: Death): void {
    this.#kill((token) => token.string === string, reason);
  }

  /** The person has no role on the asset any more; the tokens of a page end with it (492). */
  loseRole(asset: Asset, user: User): void {
    asset.roles.delete(user.id);
    this.#kill((token) => token.page === asset && token.user === user, death.pageRoleLost());
  }

  /** 90 days without the person: data access ends (493). */
  endDataAccess(user: User): void {
    user.dataAccessExpiresAt = this.clock.seconds();
    this.#kill((token) => token.user === user, death.dataAccessEnded());
  }

  /** Lies once, at the next exchange or refresh that would have succeeded. */
  nextExchange(lie: ExchangeLie): void {
    this.#lies.push(lie);
  }

  takeLie(): ExchangeLie | undefined {
    return this.#lies.shift();
  }

  /** Ends the next dialog otherwise, once. */
  nextDialog(outcome: DialogOutcome): void {
    this.#dialogOutcomes.push(outcome);
  }

  /** Shows the page that was ordered for the next dialog. */
  checkDialog(): void {
    const next = this.#dialogOutcomes[0];
    if (next?.kind !== 'page') return;
    this.#dialogOutcomes.shift();
    throw new DialogRefusal(next.message, next.code);
  }

  /**
   * What somebody in the dialog does, without a browser: the address that the dialog would send them to. What it would show instead
   * of a redirect is thrown.
   */
  authorize(options: AuthorizeOptions): string {
    const { dialog = 'facebook', user } = options;
    this.checkDialog();
    const { app, scopes, configuration } = openDialog(this, { ...options, dialog });
    const ordered = this.#dialogOutcomes.shift();
    const refused =
      (ordered?.kind === 'redirect' ? ordered.parameters : undefined) ??
      roleProblem(this, dialog, app, user) ??
      (options.cancel ? DECLINED[dialog] : undefined);
    const address = new URL(options.redirectUri);
    const parameters = refused ?? {
      code: this.newCode({
        use: 'login',
        dialog,
        app,
        user,
        redirectUri: options.redirectUri,
        ...(configuration ? { configuration } : {}),
        ...this.#selectionOf(app, options, scopes, configuration),
      }).string,
    };
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    if (options.state !== undefined) address.searchParams.set('state', options.state);
    // Facebook has ended its redirects with this fragment since 2011; Instagram and Threads have their own, after a code.
    if (dialog === 'facebook') address.hash = '_=_';
    else if (!refused) address.hash = '_';
    return address.href;
  }

  /** What the dialog of Facebook takes over from the last login, when it does. */
  lastSelection(app: App, user: User, authType: string | undefined): Selection | undefined {
    if (!this.behaviour.reusesSelection || authType === 'rerequest') return undefined;
    return this.#selections.get(`${user.id} ${app.id}`);
  }

  /** Somebody types the user code at facebook.com/device and agrees. */
  approveDevice(userCode: string, user: User, decline: string[] = []): void {
    const device = this.#device(userCode);
    device.scopes = device.scopes.filter((scope) => !decline.includes(scope));
    device.answer = { user };
  }

  /** Whether a device shows this user code and has no answer yet. */
  isWaiting(userCode: string): boolean {
    const now = this.clock.seconds();
    return [...this.devices.values()].some(
      (device) => device.userCode === userCode && device.answer === 'pending' && device.expiresAt > now,
    );
  }

  declineDevice(userCode: string): void {
    this.#device(userCode).answer = 'declined';
  }

  /** The truth about a token, now. */
  inspect(string: string): Oracle {
    const app = this.appOfToken(string);
    if (app)
      return { known: true, alive: !app.disabled, kind: 'app', appId: app.id, scopes: [], expiresAt: 0 };
    const token = this.tokens.get(string);
    if (!token) return { known: false, alive: false, scopes: [], reason: 'never issued' };
    const dead = this.deathOf(token);
    return {
      known: true,
      alive: dead === undefined,
      kind: token.kind,
      appId: token.app.id,
      userId: token.user.id,
      ...(token.page ? { pageId: token.page.id } : {}),
      scopes: token.scopes,
      issuedAt: token.issuedAt,
      expiresAt: token.expiresAt,
      ...(dead ? { reason: dead.message } : {}),
    };
  }

  /** Why a token does not work now; undefined while it does. */
  deathOf(token: Token): Death | undefined {
    if (token.death) return token.death;
    if (token.user.checkpoint) return death.checkpoint();
    const now = this.clock.seconds();
    if (token.expiresAt !== 0 && token.expiresAt <= now) return death.expired(token.expiresAt, now);
    return undefined;
  }

  /** The app whose app token this is. */
  appOfToken(string: string): App | undefined {
    return this.apps.find((app) => string === `${app.id}|${app.secret}` || string === app.appToken);
  }

  /** A login moves the clock of data access and may bring a person back. */
  login(
    app: App,
    user: User,
    scopes: string[],
    declined: string[],
    lifetime: number | 'short-lived',
    unticked: string[] = [],
  ): Token {
    const now = this.clock.seconds();
    user.dataAccessExpiresAt = now + NINETY_DAYS;
    // Short-lived tokens were recorded to end on a full hour.
    const expiresAt = lifetime === 'short-lived' ? Math.ceil((now + 3600) / 3600) * 3600 : now + lifetime;
    const granted = ['public_profile', ...scopes.filter((scope) => scope !== 'public_profile')];
    const token: Token = {
      string: this.newTokenString('user'),
      kind: 'user',
      app,
      user,
      scopes: granted,
      declined,
      issuedAt: now,
      expiresAt,
      longLived: lifetime !== 'short-lived',
    };
    const granular = this.#granularOf(user, granted, unticked);
    if (granular.length > 0) token.granular = granular;
    this.tokens.set(token.string, token);
    return token;
  }

  /** The token of a Login for Business configuration. */
  loginConfigured(code: AuthorizationCode, { kind, lifetime, scopes }: LoginConfiguration): Token {
    const now = this.clock.seconds();
    code.user.dataAccessExpiresAt = now + NINETY_DAYS;
    const granular = this.#granularOf(code.user, scopes, code.unticked, true);
    const string = this.issueToken({
      kind,
      app: code.app,
      user: kind === 'user' ? code.user : this.#integrationOf(code.app, code.user),
      lifetime,
      scopes: kind === 'user' ? ['public_profile', ...scopes] : scopes,
      granular,
    });
    return this.tokens.get(string) as Token;
  }

  /** An hour's token of Instagram or Threads. */
  loginTo(platform: Platform, { app, user, scopes, declined }: AuthorizationCode): Token {
    const now = this.clock.seconds();
    user.dataAccessExpiresAt = now + NINETY_DAYS;
    const token: Token = {
      string: this.newTokenString(platform),
      kind: platform,
      app,
      user,
      scopes,
      declined,
      issuedAt: now,
      expiresAt: now + HOUR,
      longLived: false,
    };
    this.tokens.set(token.string, token);
    return token;
  }

  /** @param code of Facebook's dialog, with nothing unticked, unless said */
  newCode(code: NewCode): AuthorizationCode {
    const dialog = code.dialog ?? 'facebook';
    const made = {
      unticked: [],
      ...code,
      dialog,
      string: `AQtest${randomText(this.random, 60)}`,
      expiresAt: this.clock.seconds() + CODE_SECONDS[dialog],
      used: false,
    };
    this.codes.set(made.string, made);
    return made;
  }

  newId(): string {
    return `1${randomText(this.random, 14, DIGITS)}`;
  }

  newTokenString(kind: TokenKind): string {
    const prefix = kind === 'instagram' ? 'IGAAtest' : kind === 'threads' ? 'THAAtest' : 'EAAtest';
    // Under 100 characters, so that no secret scanner takes a test's token for a real one.
    return (
      prefix + randomText(this.random, 50 + randomInteger(this.random, 30), this.behaviour.tokenAlphabet)
    );
  }

  #selectionOf(
    app: App,
    { dialog = 'facebook', user, authType, decline = [], untick = [] }: AuthorizeOptions,
    asked: string[],
    configuration: LoginConfiguration | undefined,
  ): Selection & { scopes: string[] } {
    const last = dialog === 'facebook' ? this.lastSelection(app, user, authType) : undefined;
    const selection = last ?? {
      declined: configuration ? [] : decline,
      unticked: untick.map(({ id }) => id),
    };
    if (dialog === 'facebook') this.#selections.set(`${user.id} ${app.id}`, selection);
    return {
      scopes: asked.filter((name) => !selection.declined.includes(name)),
      declined: asked.filter((name) => selection.declined.includes(name)),
      unticked: selection.unticked,
    };
  }

  /** @param named every asset by its id, also where nothing was unticked, as a login configuration does */
  #granularOf(user: User, scopes: string[], unticked: string[], named = false): GranularScope[] {
    return scopes
      .filter((scope) => scope !== 'public_profile' && scope !== 'email')
      .map((scope) => {
        const kind = kindOfScope(scope);
        const own = this.assets.filter(
          (asset) => asset.kind === kind && (asset.parent ?? asset).roles.has(user.id),
        );
        const limited = kind === 'page' || named || own.some(({ id }) => unticked.includes(id));
        if (kind === undefined || !limited) return { scope };
        return { scope, targetIds: own.map(({ id }) => id).filter((id) => !unticked.includes(id)) };
      });
  }

  /** The system user that a person's business gets for an app, with the person's roles. */
  #integrationOf(app: App, person: User): User {
    const name = `${app.name} for ${person.name}`;
    const known = this.users.find((user) => user.system && user.name === name);
    const integration = known ?? this.addUser({ system: true, name, clientBusinessId: this.newId() });
    for (const { roles } of this.assets) if (roles.has(person.id)) roles.add(integration.id);
    return integration;
  }

  #device(userCode: string): DeviceCode {
    const device = [...this.devices.values()].find((candidate) => candidate.userCode === userCode);
    if (!device) throw new Error('no device is waiting with this user code');
    return device;
  }

  #kill(affected: (token: Token) => boolean, reason: Death): void {
    for (const token of this.tokens.values()) {
      if (affected(token)) token.death ??= reason;
    }
  }
}
