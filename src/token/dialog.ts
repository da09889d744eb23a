import type { Platform } from './platform.js';

/** The address of each platform's login, without version and path. threads.net would lose the query on its way to threads.com. */
export const DIALOG_URLS: Readonly<Record<Platform, string>> = {
  facebook: 'https://www.facebook.com',
  instagram: 'https://www.instagram.com',
  threads: 'https://threads.com',
};

/** The request to Meta's login dialog. */
export interface DialogRequest {
  /** Facebook's unless said. */
  readonly platform?: Platform | undefined;
  /** `https://www.facebook.com` */
  readonly dialogUrl: string;
  /** `v27.0` */
  readonly graphApiVersion: string;
  readonly appId: string | undefined;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state?: string | undefined;
  /** A configuration of Facebook Login for Business; it replaces the scopes. */
  readonly configId?: string | undefined;
  /** `rerequest` asks again for permissions that were declined, `reauthorize` renews data access (Meta, "Auth vs. Data"). */
  readonly authType?: 'rerequest' | 'reauthorize' | undefined;
}

/**
 * The address of Meta's login dialog, which ends on `redirectUri` with `code` and `state`.
 * Source: Meta, "Manually Build a Login Flow", "Invoking the Login Dialog"; "Facebook Login for Business"; "Business Login for
 * Instagram"; Threads API, "Get Access Tokens and Permissions".
 */
export function buildDialogUrl(request: DialogRequest): string {
  const { platform = 'facebook', dialogUrl, graphApiVersion, appId } = request;
  const { redirectUri, scopes, state, configId, authType } = request;
  const isFacebook = platform === 'facebook';
  const path = isFacebook ? `${graphApiVersion}/dialog/oauth` : 'oauth/authorize';
  const address = new URL(`${dialogUrl.replace(/\/+$/, '')}/${path}`);
  const parameters = {
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: configId === undefined && scopes.length > 0 ? scopes.join(',') : undefined,
    config_id: configId,
    state,
    auth_type: isFacebook ? authType : undefined,
    // The browser is often logged in to another account.
    force_reauth: platform === 'instagram' ? 'true' : undefined,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address.href;
}
