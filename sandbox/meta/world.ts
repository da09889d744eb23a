import type { VirtualClock } from '../clock.js';
import { DIGITS, HEX, LETTERS_AND_DIGITS, type Random, randomInteger, randomText } from '../random.js';
import { type Death, death, graphError } from './errors.js';

export const DAY = 86_400;
export const SIXTY_DAYS = 60 * DAY;
const NINETY_DAYS = 90 * DAY;
const CODE_SECONDS = 600;

export interface App {
  readonly id: string;
  secret: string;
  clientToken: string;
  /** What `client_credentials` hands out; means the same as `id|secret`. */
  appToken: string;
  name: string;
  mode: 'live' | 'development';
  /** App Domains; empty accepts every domain. */
  domains: string[];
  /** Valid OAuth Redirect URIs; empty accepts every https address. */
  redirectUris: string[];
  disabled: boolean;
  /** Server IP allow-list that this caller is not on. */
  ipBlocked: boolean;
  /** Require App Secret. */
  proofRequired: boolean;
  loginFromDevices: boolean;
}

export interface User {
  readonly id: string;
  name: string;
  system: boolean;
  /** May manage the business' system users. */
  businessAdmin: boolean;
  /** Apps where this person is owner or developer. */
  developerOf: Set<string>;
  /** Apps installed on a system user. */
  installedApps: Set<string>;
  /** Seconds since the epoch; 0 until the first login. The clock of user and app, not of one token. */
  dataAccessExpiresAt: number;
  checkpoint: boolean;
  adAccounts: { id: string; name: string }[];
}

export interface Page {
  readonly id: string;
  name: string;
  /** Ids of users and system users with a role. */
  roles: Set<string>;
}

export type TokenKind = 'user' | 'page' | 'system-user' | 'app' | 'instagram' | 'threads';

export interface GranularScope {
  scope: string;
  targetIds?: string[];
}

export interface Token {
  string: string;
  kind: TokenKind;
  app: App;
  user: User;
  page?: Page;
  scopes: string[];
  declined: string[];
  granular?: GranularScope[];
  metadata?: Record<string, string>;
  /** Seconds since the epoch. */
  issuedAt: number;
  /** Seconds since the epoch; 0 is never. */
  expiresAt: number;
  longLived: boolean;
  /** Made by `fb_attenuate_token`: may be looked at, not used. */
  debugOnly?: boolean;
  /** The token it was derived from. */
  parent?: Token;
  death?: Death;
}

export interface IssueOptions {
  kind: TokenKind;
  /** Seconds. */
  lifetime: number | 'never';
  scopes?: string[];
  granular?: GranularScope[];
  /** The first app, user or page added, unless said. */
  app?: App;
  user?: User;
  page?: Page;
  metadata?: Record<string, string>;
  /** Seconds since the epoch; now unless said. */
  issuedAt?: number;
  /** The token itself, for a test that needs a certain one. */
  string?: string;
  debugOnly?: boolean;
}

/** How Meta behaves where its documentation leaves room. */
export interface Behaviour {
  longToLong: 'same-string' | 'new-string-same-date' | 'extends' | 'refused';
  /** What an authorization code yields. */
  codeToken: 'short-lived' | 'long-lived';
  /** How long a token made through `oauth/client_code` lives. */
  clientCodeToken: 'until-parent' | 'sixty-days';
  /** What `refresh_access_token` of Instagram and Threads returns. */
  refreshReturns: 'same-string' | 'new-string';
  /** What Threads' debug_token says of a dead token that inspects itself. */
  threadsDeadToken: 'error' | 'invalid-data';
  omitExpiresIn: boolean;
  expiresInAsString: boolean;
  /** Replaces every `expires_in`, e.g. with nonsense. */
  expiresIn: number | undefined;
  revokesOldOnExchange: boolean;
  /** Ids as numbers, as Meta once sent them. */
  numericIds: boolean;
  omitSubcode: boolean;
  localisedMessages: boolean;
  /** The `facebook-api-version` header, where Meta answers with another version than was asked. */
  apiVersionHeader: string | undefined;
  /** 1 and 100 are both on record for "Error validating client secret.". */
  wrongSecretCode: number;
  mustUseExpiringSystemUserTokens: boolean;
  /** Seconds. */
  deviceInterval: number;
  /** Which clock the interval between two polls is measured on. */
  devicePollClock: 'virtual' | 'real';
  tokenAlphabet: string;
  /** Answers carry fields that nobody has seen before. */
  unknownFields: boolean;
}

/** What the next exchange or refresh answers instead of the truth. */
export type ExchangeLie =
  | { lie: 'dead-token' }
  | { lie: 'other-user' }
  | { lie: 'other-app' }
  | { lie: 'other-kind' }
  | { lie: 'fewer-scopes' }
  | { lie: 'earlier-expiry' }
  | { lie: 'unknown-token' }
  | { lie: 'answer'; accessToken: unknown };

/** The truth about a token, for assertions. Times in seconds since the epoch, 0 is never. */
export interface Oracle {
  known: boolean;
  alive: boolean;
  kind?: TokenKind;
  appId?: string;
  userId?: string;
  pageId?: string;
  scopes: string[];
  issuedAt?: number;
  expiresAt?: number;
  reason?: string;
}

export interface AuthorizationCode {
  string: string;
  use: 'login' | 'client';
  app: App;
  user: User;
  redirectUri: string;
  scopes: string[];
  declined: string[];
  expiresAt: number;
  used: boolean;
  parent?: Token;
}

export interface DeviceCode {
  code: string;
  userCode: string;
  app: App;
  scopes: string[];
  expiresAt: number;
  /** Milliseconds on the clock that `devicePollClock` names. */
  polledAt?: number;
  answer: 'pending' | 'declined' | 'used' | { user: User };
}

export interface AuthorizeOptions {
  clientId: string;
  redirectUri: string;
  scope: string;
  state?: string;
  user: User;
  /** Permissions that the person unticks. */
  decline?: string[];
  /** The person presses Cancel. */
  cancel?: boolean;
}

/** Meta's memory: who exists, which tokens were made, and what became of them. */
export class MetaWorld {
  readonly apps: App[] = [];
  readonly users: User[] = [];
  readonly pages: Page[] = [];
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
  readonly #lies: ExchangeLie[] = [];

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
  get instagramUrl(): string {
    return `${this.url}/instagram`;
  }
  get threadsUrl(): string {
    return `${this.url}/threads`;
  }

  addApp(app: Partial<App> = {}): App {
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
      ...app,
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
      adAccounts: [],
      ...user,
    };
    this.users.push(added);
    return added;
  }

  /** @param page `roles`: the people who have one; everybody known, unless said */
  addPage(page: { id?: string; name?: string; roles?: User[] } = {}): Page {
    const added: Page = {
      id: page.id ?? this.newId(),
      name: page.name ?? 'Sandbox Page',
      roles: new Set((page.roles ?? this.users).map(({ id }) => id)),
    };
    this.pages.push(added);
    return added;
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

  /** The person is no longer on the page: its page tokens end (492). */
  loseRole(page: Page, user: User): void {
    page.roles.delete(user.id);
    this.#kill((token) => token.page === page && token.user === user, death.pageRoleLost());
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

  /** What somebody in the dialog does, without a browser: the address that the dialog would send them to. */
  authorize(options: AuthorizeOptions): string {
    const app = this.apps.find(({ id }) => id === options.clientId);
    if (!app) throw new Error('Invalid App ID');
    const problem = redirectProblem(app, options.redirectUri);
    if (problem) throw new Error(problem);
    if (app.mode === 'development' && !options.user.developerOf.has(app.id)) {
      throw new Error('App not active: it is in development mode and this person has no role on it');
    }
    const address = new URL(options.redirectUri);
    if (options.cancel) {
      address.searchParams.set('error', 'access_denied');
      address.searchParams.set('error_code', '200');
      address.searchParams.set('error_description', 'Permissions error.');
      address.searchParams.set('error_reason', 'user_denied');
    } else {
      address.searchParams.set('code', this.#newLoginCode(app, options));
    }
    if (options.state !== undefined) address.searchParams.set('state', options.state);
    // Facebook has ended its redirects with this fragment since 2011.
    address.hash = '_=_';
    return address.href;
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
  login(app: App, user: User, scopes: string[], declined: string[], lifetime: number | 'short-lived'): Token {
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
    const granular = this.#granularOf(user, granted);
    if (granular.length > 0) token.granular = granular;
    this.tokens.set(token.string, token);
    return token;
  }

  newCode(code: Omit<AuthorizationCode, 'string' | 'expiresAt' | 'used'>): AuthorizationCode {
    const made = {
      ...code,
      string: `AQtest${randomText(this.random, 60)}`,
      expiresAt: this.clock.seconds() + CODE_SECONDS,
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

  #newLoginCode(app: App, { redirectUri, scope, user, decline = [] }: AuthorizeOptions): string {
    const asked = scope.split(/[\s,]+/).filter((name) => name !== '');
    const code = this.newCode({
      use: 'login',
      app,
      user,
      redirectUri,
      scopes: asked.filter((name) => !decline.includes(name)),
      declined: asked.filter((name) => decline.includes(name)),
    });
    return code.string;
  }

  #granularOf(user: User, scopes: string[]): GranularScope[] {
    const targetIds = this.pages.filter((page) => page.roles.has(user.id)).map(({ id }) => id);
    return scopes
      .filter((scope) => scope !== 'public_profile' && scope !== 'email')
      .map((scope) => (scope.startsWith('pages_') ? { scope, targetIds } : { scope }));
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

/** What the dialog says against a redirect address; undefined when it accepts it. */
export function redirectProblem(app: App, redirectUri: string): string | undefined {
  const address = absolute(redirectUri);
  if (!address) return graphError.relativeRedirectUri().message;
  const local = address.hostname === 'localhost' && address.protocol === 'http:';
  if (local && app.mode === 'development') return undefined;
  const blocked =
    "URL blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.";
  if (address.protocol !== 'https:') return blocked;
  if (!inDomains(app, address)) return graphError.foreignDomain().message;
  if (app.redirectUris.length > 0 && !app.redirectUris.includes(redirectUri)) return blocked;
  return undefined;
}

export function absolute(redirectUri: string): URL | undefined {
  const address = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}

export function inDomains(app: App, address: URL): boolean {
  if (app.domains.length === 0) return true;
  if (app.mode === 'development' && address.hostname === 'localhost') return true;
  return app.domains.some((domain) => address.hostname === domain || address.hostname.endsWith(`.${domain}`));
}
