import { Secret } from '../token/secret.js';

/** A Meta app, as its settings page shows it under Basic. */
export interface AppCredentials {
  readonly id: string;
  readonly secret: Secret;
}

/** The app access token `{app-id}|{app-secret}` (Facebook Login, "Access Tokens", App Access Tokens). */
export function appAccessToken(app: AppCredentials): Secret {
  return new Secret(`${app.id}|${app.secret.reveal()}`);
}
