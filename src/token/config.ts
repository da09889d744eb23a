import type { Asset } from './asset.js';
import type { SecretLocation } from './location.js';
import type { Platform } from './platform.js';
import type { Policy } from './policy.js';
import type { LoginFailure } from './reason.js';
import type { Secret } from './secret.js';

export type { Platform };

/** A Meta app, as its settings page shows it under Basic. */
export interface AppCredentials {
  readonly id: string;
  readonly secret: Secret;
}

/** Instagram and Threads have app IDs and secrets of their own, beside those of Meta's app. */
export interface PlatformApp {
  readonly id?: string;
  readonly secret?: Secret;
}

/** One more secret that holds the token. `ownToken`: it gets a token of its own instead of a copy. */
export interface Target {
  readonly location: SecretLocation;
  readonly ownToken: boolean;
}

/** A page token to derive from the user's token, and the secrets that hold it. */
export interface PageConfig {
  readonly pageId: string;
  readonly locations: readonly [SecretLocation, ...SecretLocation[]];
}

export interface IssueOptions {
  readonly labels: readonly [string, ...string[]];
  readonly assignees: readonly string[];
  /** `@login` or `@org/team`, mentioned when the issue opens and when its level rises. */
  readonly mentions?: readonly string[];
}

/** What else a run does for those who use the token. A failure here never changes the outcome. */
interface Extras {
  readonly expiryVariable?: string;
  readonly dispatchEvent?: string;
  readonly exportEnv?: string;
}

/** One token and all that is asked for it. */
export interface TokenConfig {
  /** The name of the secret that the token came from; how reports and issues call it. */
  readonly name: string;
  readonly source: SecretLocation;
  readonly token: Secret;
  readonly platform: Platform;
  /** Meta's app. Absent for Instagram and Threads, which refresh without it. */
  readonly app?: AppCredentials;
  /** Instagram's or Threads' own app, as far as it was given: its secret makes an hour's token last, and both log in. */
  readonly platformApp?: PlatformApp;
  readonly policy: Policy;
  readonly targets: readonly Target[];
  readonly pages: readonly PageConfig[];
  /** What the token must reach. */
  readonly assets?: readonly Asset[];
  readonly redirectUri: string;
  /** A configuration of Facebook Login for Business, for the login in the issue; it takes the place of the scopes. */
  readonly configId?: string;
  readonly issue: IssueOptions;
  readonly extras: Extras;
}

/**
 * `check` looks at the token and nothing else; `dry-run` looks at everything and changes nothing;
 * `reauthorize` brings a token from a person's new login.
 */
export type RunMode = 'refresh' | 'dry-run' | 'check' | 'reauthorize';

/** What a login's dialog sent back, as a person pasted it or a browser brought it. */
export type AuthorizationResponse =
  | {
      readonly kind: 'code';
      readonly code: Secret;
      /** False where only the bare code was pasted: then there is no `state` to check. */
      readonly hasAddress: boolean;
      /** A command line that made the `state` and checked it hands the code on. */
      readonly isChecked?: true;
      /** Of the address that the dialog ended on, where it was pasted whole: `https://acme.example`, or `//acme.example` where its scheme was left out. */
      readonly origin?: string;
      readonly returnedState?: string;
    }
  /** The dialog ended without a code: `errorCode` and `errorMessage` are Meta's, where it gave any. */
  | {
      readonly kind: 'failure';
      readonly reason: LoginFailure;
      readonly errorCode?: number;
      readonly errorMessage?: string;
      readonly returnedState?: string;
    };

/** Stands for the stored token where there is none yet. Meta cannot read it: its answer tells whether the app is accepted. */
export const NO_TOKEN_YET = 'no-token-is-stored-yet';

/** How a person's new login reaches a run. */
export type Login = AuthorizationResponse | { readonly kind: 'device'; readonly clientToken: Secret };

/** The app that a login to this token's platform goes through, where all of it was given. */
export function loginApp({ app, platformApp }: TokenConfig): AppCredentials | undefined {
  if (app !== undefined) return app;
  const { id, secret } = platformApp ?? {};
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** The same token, where nothing is asked but whether it lives and what it may do: what it reaches was asked before. */
export function withoutAssets(config: TokenConfig): TokenConfig {
  return { ...config, assets: [] };
}

/** Every location but the source: targets and the secrets of page tokens. */
export function otherLocations(config: TokenConfig): readonly SecretLocation[] {
  return [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations),
  ];
}
