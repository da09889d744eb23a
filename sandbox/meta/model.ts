import type { Death } from './errors.js';
import type { CodeAnswer, Platform, PlatformApp } from './platforms.js';

export type Dialog = 'facebook' | Platform;

export type AssetKind = 'ad-account' | 'page' | 'instagram' | 'business' | 'whatsapp' | 'phone' | 'dataset';

/** Something that a token is for. */
export interface Asset {
  readonly kind: AssetKind;
  /** An ad account's comes without `act_`. */
  readonly id: string;
  name: string;
  /** Ids of users and system users with a role; those of `parent` count where there is one. */
  roles: Set<string>;
  /** The page of an Instagram account, the business account of a WhatsApp number: access goes by it. */
  parent?: Asset;
  /** Missing from `/me/adaccounts` and `/me/accounts` though it can be reached, as measured with system users. */
  unlisted: boolean;
  /** An ad account's: 1 active, 2 disabled, 3 unsettled, 7 pending risk review, 8 pending settlement, 9 in grace period, 100 pending closure, 101 closed. */
  accountStatus: number;
  /** An ad account's: what the person may do there. */
  userTasks: string[];
}

export const DAY = 86_400;
export const SIXTY_DAYS = 60 * DAY;

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
  /** The app's own pair on Instagram, and on Threads. */
  instagram: PlatformApp;
  threads: PlatformApp;
  /** Uses Facebook Login for Business: its dialog wants a `config_id`. */
  forBusiness: boolean;
  configurations: LoginConfiguration[];
}

/** https://developers.facebook.com/documentation/facebook-login/facebook-login-for-business */
export interface LoginConfiguration {
  readonly id: string;
  /** Granted whole, or not at all. */
  scopes: string[];
  /** `system-user` is a business integration system user: its token says the client's business. */
  kind: 'user' | 'system-user';
  /** Seconds. */
  lifetime: number | 'never';
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
  /** What an Instagram app calls this account, where that is another id than the account's own. */
  appScopedId?: string;
  /** A business integration system user's. */
  clientBusinessId?: string;
}

export type Page = Asset;

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
  /** The lifetime of a token made through `oauth/client_code`. */
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
  /** The `facebook-api-version` header, if Meta answers with another version than requested. */
  apiVersionHeader: string | undefined;
  /** In which shape a code of Instagram or Threads is answered. */
  codeAnswer: Record<Platform, CodeAnswer>;
  /** How a code is refused there: `graph` (100/36007) was seen once on Threads. */
  codeRefusal: Record<Platform, 'flat' | 'graph'>;
  /** Instagram and Threads refuse every exchange and refresh with "Unsupported request - method type: get". */
  vagueRefusals: boolean;
  /** What Instagram's dialog does with a person who has no role on an app in development mode. */
  missingRole: 'redirect' | 'page';
  /** threads.net answers 301 to threads.com; for some people the query is lost on the way. */
  threadsNetLosesQuery: boolean;
  /** A login without `auth_type=rerequest` takes what was ticked last time, and asks nothing. */
  reusesSelection: boolean;
  /** How `target_ids` write ad accounts; both were met. */
  adTargetIds: 'bare' | 'prefixed';
  /** `debug_token` says of a dead token that it is not valid, and not a word more. */
  bareInvalidData: boolean;
  /** Permissions that Facebook no longer knows. */
  endedScopes: string[];
  /** A call to an ended Marketing version is carried to a newer one, or refused. */
  endedMarketingVersion: 'upgraded' | 'refused';
  /** 1 and 100 are both on record for "Error validating client secret.". */
  wrongSecretCode: number;
  mustUseExpiringSystemUserTokens: boolean;
  /** Seconds. */
  deviceInterval: number;
  /** Which clock the interval between two polls is measured on. */
  devicePollClock: 'virtual' | 'real';
  tokenAlphabet: string;
  /** Answers contain unknown fields. */
  unknownFields: boolean;
}

/** What the next exchange or refresh answers instead of the truth. */
export type ExchangeLie =
  | { lie: 'dead-token' }
  | { lie: 'other-user' }
  | { lie: 'other-app' }
  | { lie: 'other-kind' }
  | { lie: 'fewer-scopes' }
  | { lie: 'fewer-assets' }
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

/** How the next dialog ends instead: with these words in the address, or with a page and no redirect. */
export type DialogOutcome =
  | { kind: 'redirect'; parameters: Record<string, string> }
  | { kind: 'page'; message: string; code?: number };

export interface AuthorizationCode {
  string: string;
  use: 'login' | 'client';
  dialog: Dialog;
  app: App;
  user: User;
  redirectUri: string;
  scopes: string[];
  declined: string[];
  /** Ids of assets that the person unticked. */
  unticked: string[];
  configuration?: LoginConfiguration;
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
  /** Facebook's unless said. */
  dialog?: Dialog;
  clientId: string;
  redirectUri: string;
  scope: string;
  state?: string;
  user: User;
  /** Permissions that the person unticks. */
  decline?: string[];
  /** Assets that the person unticks. */
  untick?: Pick<Asset, 'id'>[];
  configId?: string;
  authType?: string;
  responseType?: string;
  /** The person presses Cancel. */
  cancel?: boolean;
}

/** What a person gave at a login, by what was left out. */
export interface Selection {
  declined: string[];
  /** Ids of assets. */
  unticked: string[];
}

export type NewCode = Omit<AuthorizationCode, 'string' | 'expiresAt' | 'used' | 'dialog' | 'unticked'> &
  Partial<Pick<AuthorizationCode, 'dialog' | 'unticked'>>;

export type AppOptions = Partial<Omit<App, Platform>> & {
  instagram?: Partial<PlatformApp>;
  threads?: Partial<PlatformApp>;
};

export type AssetOptions = Partial<Omit<Asset, 'kind' | 'roles'>> & { roles?: User[] };

/** What a consent page asks of the world. */
export interface ConsentWorld {
  readonly apps: readonly App[];
  readonly behaviour: Behaviour;
}
