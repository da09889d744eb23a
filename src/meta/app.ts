import type { AppCredentials } from '../token/config.js';
import { Secret } from '../token/secret.js';

/** The app access token `{app-id}|{app-secret}` (Facebook Login, "Access Tokens", App Access Tokens). */
export function appAccessToken(app: AppCredentials): Secret {
  return new Secret(`${app.id}|${app.secret.reveal()}`);
}
