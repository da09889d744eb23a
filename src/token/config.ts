import type { SecretLocation } from './location.js';
import type { Policy } from './policy.js';
import type { LoginFailure } from './reason.js';
import type { Secret } from './secret.js';

export type Platform = 'facebook' | 'instagram' | 'threads';

export interface MetaApp {
  readonly id: string;
  readonly secret: Secret;
}

/** One more place that uses the token. `ownToken`: it gets a token of its own instead of a copy. */
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
}

/** What else a run does for those who use the token. A failure here never changes the outcome. */
export interface Extras {
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
  /** Absent for Instagram and Threads, which refresh without it. */
  readonly app?: MetaApp;
  readonly policy: Policy;
  readonly targets: readonly Target[];
  readonly pages: readonly PageConfig[];
  readonly redirectUri: string;
  readonly issue: IssueOptions;
  readonly extras: Extras;
}

/**
 * `check` looks at the token and nothing else; `rehearse` is a dry run: it looks at everything and changes nothing;
 * `reauthorize` brings a token from a person's new login.
 */
export type RunMode = 'refresh' | 'dry-run' | 'check' | 'reauthorize';

/** How a person's new login reaches a run. */
export type Login =
  /** What the dialog sent back. `returnedState` is absent when only the bare code was pasted. */
  | {
      readonly kind: 'code';
      readonly code: Secret;
      readonly returnedState?: string;
      readonly hasAddress: boolean;
    }
  | { readonly kind: 'device'; readonly clientToken: Secret }
  /** The dialog ended without a code. */
  | { readonly kind: 'failure'; readonly reason: LoginFailure };

/** Every place but the source: targets and the secrets of page tokens. */
export function otherLocations(config: TokenConfig): readonly SecretLocation[] {
  return [
    ...config.targets.map(({ location }) => location),
    ...config.pages.flatMap(({ locations }) => locations),
  ];
}
