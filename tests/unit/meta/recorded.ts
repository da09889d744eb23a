import { readResponse } from '../../../src/meta/read-response.js';
import type { GraphResponse } from '../../../src/meta/response.js';

/** 2022-11-17T21:30:03-08:00, when most of the recorded answers were given. */
export const RECORDED_AT = 1_668_749_403;
export const APP_ID = '257422819769992';

/** An obviously fake token, built at run time so that no scanner takes this file for a leak. */
export function fakeToken(name: string): string {
  return `EAAtest${name}`.padEnd(40, '0');
}

/** An answer of Meta's as it arrives: JSON (or text as it is), a status and a date. */
export function answered(body: unknown, status = 200, date: number | undefined = RECORDED_AT): GraphResponse {
  const headers = new Headers(date === undefined ? {} : { date: new Date(date * 1000).toUTCString() });
  return readResponse(status, headers, typeof body === 'string' ? body : JSON.stringify(body));
}

/** An error as the Graph API wraps it, with HTTP 400 as nearly always. */
export function graphError(error: Readonly<Record<string, unknown>>, status = 400): GraphResponse {
  return answered(
    { error: { type: 'OAuthException', fbtrace_id: 'ATro7hQJL1cSosoigB2Od10', ...error } },
    status,
  );
}

/** An answer without a `Date` header. */
export function undated(body: unknown): GraphResponse {
  return readResponse(200, new Headers(), JSON.stringify(body));
}

const application = 'oauth2-rs-f-b-web-app-demo';

/** `debug_token`'s answers as recorded in github.com/bk-rs/facebook-apis-rs; the scopes are shortened. */
export const DEBUG = {
  shortLivedUser: {
    app_id: APP_ID,
    type: 'USER',
    application,
    data_access_expires_at: 1676526788,
    expires_at: 1668754800,
    is_valid: true,
    metadata: { auth_type: 'rerequest' },
    scopes: ['public_profile'],
    user_id: '123',
  },
  longLivedUser: {
    app_id: APP_ID,
    type: 'USER',
    application,
    data_access_expires_at: 1676526788,
    expires_at: 1673934788,
    is_valid: true,
    issued_at: 1668750788,
    scopes: ['public_profile'],
    user_id: '123',
  },
  expiredUser: {
    app_id: APP_ID,
    type: 'USER',
    application,
    data_access_expires_at: 1671205551,
    error: {
      code: 190,
      message:
        'Error validating access token: Session has expired on Wednesday, 16-Nov-22 07:45:51 PST. The current time is Thursday, 17-Nov-22 21:30:03 PST.',
      subcode: 463,
    },
    expires_at: 1668613551,
    is_valid: false,
    issued_at: 1663429551,
    scopes: ['email', 'public_profile'],
    user_id: '123',
  },
  passwordChanged: {
    app_id: APP_ID,
    type: 'USER',
    application,
    data_access_expires_at: 1671412462,
    error: {
      code: 190,
      message:
        'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
      subcode: 460,
    },
    expires_at: 0,
    is_valid: false,
    scopes: ['email', 'instagram_basic', 'public_profile'],
    granular_scopes: [{ scope: 'instagram_basic' }],
    user_id: '123',
  },
  loggedOut: {
    app_id: APP_ID,
    type: 'USER',
    application: 'xxxx',
    data_access_expires_at: 1630564369,
    error: {
      code: 190,
      message: 'Error validating access token: The session was invalidated explicitly using an API call.',
      subcode: 466,
    },
    expires_at: 1622793600,
    is_valid: false,
    scopes: [],
    user_id: '1882252945270000',
  },
  neverEndingUser: {
    app_id: APP_ID,
    type: 'USER',
    application: 'xxxx',
    data_access_expires_at: 1676526788,
    expires_at: 0,
    is_valid: true,
    issued_at: 1622448563,
    scopes: ['pages_show_list', 'instagram_basic'],
    granular_scopes: [{ scope: 'pages_show_list', target_ids: ['105115561430000'] }],
    user_id: '780170842500000',
  },
  page: {
    app_id: APP_ID,
    type: 'PAGE',
    application,
    data_access_expires_at: 1676858291,
    expires_at: 1669086000,
    is_valid: true,
    profile_id: '103455271248220',
    scopes: ['pages_show_list', 'public_profile'],
    user_id: '123',
  },
  systemUser: {
    app_id: APP_ID,
    type: 'SYSTEM_USER',
    application: 'Lucky Shrub',
    data_access_expires_at: 0,
    expires_at: 0,
    is_valid: true,
    issued_at: 1712099387,
    scopes: ['whatsapp_business_management'],
    user_id: '104169029247128',
  },
  app: { app_id: APP_ID, type: 'APP', application, is_valid: true, scopes: [] },
} as const;

/** What `debug_token` says of something that is no token: an error, and nothing else. */
export function garbage(message: string): unknown {
  return { error: { code: 190, message }, is_valid: false, scopes: [] };
}
