import type { Platform } from '../../token/config.js';
import { buildDialogUrl, DIALOG_URLS, type DialogRequest } from '../../token/dialog.js';
import type { TokenFacts } from '../../token/inspection.js';
import type { SecretLocation } from '../../token/location.js';
import { scopesToRequest, withBasicScope } from '../../token/policy.js';
import type { IssueLinks } from '../links.js';

/** The part of a token's configuration that the issue needs. Holds no secret; a `TokenConfig` is one. */
export interface IssueConfig {
  readonly name: string;
  readonly source: SecretLocation;
  readonly platform: Platform;
  readonly app?: { readonly id: string };
  /** Instagram's or Threads' own. */
  readonly platformApp?: { readonly id?: string };
  readonly policy: { readonly requiredScopes: readonly string[]; readonly expectedUserId?: string };
  readonly redirectUri: string;
  /** What the new token must reach. */
  readonly assets?: readonly { readonly name: string }[];
  /** A configuration of Facebook Login for Business, in place of the scopes. */
  readonly configId?: string;
  readonly issue?: { readonly mentions?: readonly string[] };
}

/** This installation's ways to log in again, besides the command line and by hand. */
export interface Reauthorization {
  /** `mode: reauthorize` in a manual run. */
  readonly manualRun: boolean;
  /** The manual run has a client token, so that a short code can be typed at facebook.com/device. */
  readonly deviceLogin: boolean;
}

/** A login requested from a person. */
export interface LoginRequest {
  readonly config: IssueConfig;
  readonly facts: TokenFacts;
  readonly links: IssueLinks;
  /** Binds the login to this secret; see the manual run. */
  readonly state?: string;
  readonly authType?: DialogRequest['authType'];
  readonly reauthorization: Reauthorization;
}

/** The permissions to ask for: what the token has and what is required; on Instagram and Threads, the one that a refresh needs. */
export function scopesToAsk({ config, facts }: Pick<LoginRequest, 'config' | 'facts'>): readonly string[] {
  return withBasicScope(scopesToRequest(facts.scopes, config.policy), config.platform);
}

/** Meta's login for this secret. */
export function issueDialogUrl(request: LoginRequest): string {
  const { config, links, state, authType } = request;
  const { graphApiVersion } = links;
  const { platform, redirectUri } = config;
  const scopes = scopesToAsk(request);
  return buildDialogUrl({
    platform,
    dialogUrl: platform === 'facebook' ? links.dialogUrl : DIALOG_URLS[platform],
    graphApiVersion,
    appId: loginAppId(config),
    redirectUri,
    scopes,
    configId: config.configId,
    state,
    authType,
  });
}

/** The ID of the app that the login goes through. */
export function loginAppId({ app, platformApp }: IssueConfig): string | undefined {
  return app?.id ?? platformApp?.id;
}
