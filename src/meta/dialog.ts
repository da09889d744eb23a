export interface DialogRequest {
  /** `https://www.facebook.com` */
  readonly dialogUrl: string;
  /** `v27.0` */
  readonly version: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
  /** A configuration of Facebook Login for Business; it takes the place of the scopes. */
  readonly configId?: string;
  /** Ask again for what was declined before. */
  readonly rerequest?: boolean;
}

/**
 * The address of Meta's login dialog, which ends on `redirectUri` with `code` and `state`.
 * Source: Meta, "Manually Build a Login Flow", "Invoking the Login Dialog"; "Facebook Login for Business".
 */
export function buildDialogUrl(request: DialogRequest): string {
  const address = new URL(`${request.dialogUrl.replace(/\/+$/, '')}/${request.version}/dialog/oauth`);
  const query = address.searchParams;
  query.set('client_id', request.clientId);
  query.set('redirect_uri', request.redirectUri);
  if (request.configId === undefined) query.set('scope', request.scopes.join(','));
  else query.set('config_id', request.configId);
  query.set('response_type', 'code');
  query.set('state', request.state);
  if (request.rerequest) query.set('auth_type', 'rerequest');
  return address.href;
}
