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

/** What else a run does for the token's consumers. A failure here never changes the outcome. */
interface Extras {
  readonly expiryVariable?: string;
  readonly dispatchEvent?: string;
  readonly exportEnv?: string;
}

/** One token and its configuration. */
export interface TokenConfig {
  /** The name of the secret that the token came from; how reports and issues call it. */
  readonly name: string;
  readonly source: SecretLocation;
  readonly token: Secret;
  readonly platform: Platform;
  /** Meta's app. Absent for Instagram and Threads, which refresh without it. */
  readonly app?: AppCredentials;
  /** Instagram's or Threads' own app, as far as given: its secret exchanges a one-hour token, and a login needs both. */
  readonly platformApp?: PlatformApp;
  readonly policy: Policy;
  readonly targets: readonly Target[];
  readonly pages: readonly PageConfig[];
  /** What the token must reach. */
  readonly assets?: readonly Asset[];
  readonly redirectUri: string;
  /** A configuration of Facebook Login for Business, for the login in the issue; it replaces the scopes. */
  readonly configId?: string;
  readonly issue: IssueOptions;
  readonly extras: Extras;
}

/**
 * `check` looks at the token and nothing else; `dry-run` looks at everything and changes nothing;
 * `reauthorize` brings a token from a person's new login.
 */
export type RunMode = 'refresh' | 'dry-run' | 'check' | 'reauthorize';

/** What a login's dialog sent back, pasted by a person or received from a browser. */
export type AuthorizationResponse =
  | {
      readonly kind: 'code';
      readonly code: Secret;
      /** False if only the bare code was pasted: then there is no `state` to check. */
      readonly hasAddress: boolean;
      /** From a command that created the `state` and has already checked it. */
      readonly isChecked?: true;
      /**
       * Origin of the address that the dialog ended on, if it was pasted whole: `https://acme.example`, or `//acme.example` without
       * a scheme.
       */
      readonly origin?: string;
      readonly returnedState?: string;
    }
  /** The dialog ended without a code; `errorCode` and `errorMessage` are Meta's, if any. */
  | {
      readonly kind: 'failure';
      readonly reason: LoginFailure;
      readonly errorCode?: number;
      readonly errorMessage?: string;
      readonly returnedState?: string;
    };

/** Placeholder if no token is stored yet. Meta cannot read it, but its answer shows whether the app is accepted. */
export const NO_TOKEN_YET = 'no-token-is-stored-yet';

/** How a person's new login reaches a run. */
export type Login = AuthorizationResponse | { readonly kind: 'device'; readonly clientToken: Secret };

/** The app for a login to this token's platform, if both ID and secret were given. */
export function loginApp({ app, platformApp }: TokenConfig): AppCredentials | undefined {
  if (app !== undefined) return app;
  const { id, secret } = platformApp ?? {};
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** The same token without its assets, which were measured before. */
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
