import { Secret } from '../token/secret.js';

export interface DialogRequest {
  /** `https://www.facebook.com` */
  readonly dialogUrl: string;
  /** `v25.0` */
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

/** What Meta's dialog sent back. `declined`: the person cancelled. `errorCode` is Meta's number where it gave one. */
export type Redirect =
  | { readonly kind: 'code'; readonly code: Secret; readonly returnedState?: string }
  | { readonly kind: 'declined'; readonly returnedState?: string }
  | { readonly kind: 'error'; readonly errorCode?: number; readonly returnedState?: string }
  | { readonly kind: 'unreadable' };

/**
 * Reads the address that the dialog ended on, its query alone, or the bare code, as a person pastes it. Facebook appends
 * `#_=_` and Instagram `#_`.
 */
export function readRedirect(pasted: string): Redirect {
  const text = pasted
    .trim()
    .replace(/^[<"'`]|[>"'`]$/g, '')
    .replace(/#.*$/s, '');
  if (!/[?&=]/.test(text))
    return BARE_CODE.test(text) ? { kind: 'code', code: new Secret(text) } : UNREADABLE;
  const query = new URLSearchParams(text.slice(text.indexOf('?') + 1));
  const state = query.get('state');
  const returned = state === null ? {} : { returnedState: state };
  const error = query.get('error');
  const errorCode = query.get('error_code');
  if (error === 'access_denied') return { kind: 'declined', ...returned };
  if (error !== null || errorCode !== null) {
    const known = errorCode !== null && /^\d{1,9}$/.test(errorCode);
    return { kind: 'error', ...(known ? { errorCode: Number(errorCode) } : {}), ...returned };
  }
  const code = query.get('code');
  return code !== null && CODE.test(code)
    ? { kind: 'code', code: new Secret(code), ...returned }
    : UNREADABLE;
}

const UNREADABLE: Redirect = { kind: 'unreadable' };
const CODE = /^[\x21-\x7e]{1,4096}$/;
const BARE_CODE = /^[\w.~-]{10,4096}$/;
