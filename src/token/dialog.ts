/** What Meta's login dialog is asked for. */
export interface DialogRequest {
  /** `https://www.facebook.com` */
  readonly dialogUrl: string;
  /** `v27.0` */
  readonly graphApiVersion: string;
  readonly appId: string | undefined;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state?: string | undefined;
  /** A configuration of Facebook Login for Business; it takes the place of the scopes. */
  readonly configId?: string | undefined;
  /** `rerequest` asks again for permissions that were declined, `reauthorize` renews data access (Meta, "Auth vs. Data"). */
  readonly authType?: 'rerequest' | 'reauthorize' | undefined;
}

/**
 * The address of Meta's login dialog, which ends on `redirectUri` with `code` and `state`.
 * Source: Meta, "Manually Build a Login Flow", "Invoking the Login Dialog"; "Facebook Login for Business".
 */
export function buildDialogUrl(request: DialogRequest): string {
  const { dialogUrl, graphApiVersion, appId, redirectUri, scopes, state, configId, authType } = request;
  const address = new URL(`${dialogUrl.replace(/\/+$/, '')}/${graphApiVersion}/dialog/oauth`);
  const parameters = {
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: configId === undefined && scopes.length > 0 ? scopes.join(',') : undefined,
    config_id: configId,
    state,
    auth_type: authType,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address.href;
}
