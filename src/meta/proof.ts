import { createHmac } from 'node:crypto';
import { Secret } from '../token/secret.js';

/**
 * `appsecret_proof`: the HMAC-SHA-256 of the token that the call carries, keyed by the app's secret, in lower-case hex.
 * Source: Meta, Graph API, "Secure Graph API Calls".
 */
export function appSecretProof(appSecret: Secret, token: Secret): Secret {
  return new Secret(createHmac('sha256', appSecret.reveal()).update(token.reveal()).digest('hex'));
}
