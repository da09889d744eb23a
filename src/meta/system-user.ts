import type { AppCredentials } from '../token/config.js';
import type { MetaTrace } from '../token/inspection.js';
import type { Secret } from '../token/secret.js';
import type { TokenResponse } from '../token/token-response.js';
import type { MetaClient } from './client.js';
import { readTokenResponse } from './exchange.js';
import { appSecretProof } from './proof.js';
import type { GraphResponse } from './response.js';

interface SystemUserTokenRequest {
  readonly app: AppCredentials;
  /** Of an admin, or of an admin system user, of the same business. */
  readonly adminToken: Secret;
  readonly systemUserId: string;
  readonly scopes: readonly string[];
  /** Otherwise the token never ends. */
  readonly sixtyDays: boolean;
}

/** `must-expire`: this business may only have tokens that end after 60 days. */
export type SystemUserTokenResult =
  | TokenResponse
  | { readonly kind: 'must-expire'; readonly trace: MetaTrace };

/**
 * Mints a system user's token; the app has to be installed for it. Each call makes one more token, so it is not repeated
 * when it may have arrived.
 * Source: Meta, Business Management APIs, "Install Apps, Generate, Refresh, and Revoke Tokens".
 */
export async function mintSystemUserToken(
  client: MetaClient,
  request: SystemUserTokenRequest,
): Promise<SystemUserTokenResult> {
  return readSystemUserToken(
    await client.request({
      path: `/${encodeURIComponent(request.systemUserId)}/access_tokens`,
      form: {
        access_token: request.adminToken,
        appsecret_proof: appSecretProof(request.app.secret, request.adminToken),
        business_app: request.app.id,
        scope: request.scopes.join(','),
        set_token_expires_in_60_days: request.sixtyDays ? 'true' : undefined,
      },
      once: true,
    }),
  );
}

/** Meta documents that some businesses are refused without the 60 days, not in which words; any other no is `declined`. */
export function readSystemUserToken(answer: GraphResponse): SystemUserTokenResult {
  const tokenResponse = readTokenResponse(answer);
  return answer.kind === 'error' && answer.error.says === 'must-expire' && tokenResponse.kind === 'declined'
    ? { kind: 'must-expire', trace: answer.trace }
    : tokenResponse;
}
