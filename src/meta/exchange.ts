import type { AppCredentials } from '../token/config.js';
import type { Secret } from '../token/secret.js';
import type { NotIssued, TokenResponse } from '../token/token-response.js';
import type { MetaClient } from './client.js';
import { failureOf } from './failure.js';
import type { FailedGraphResponse, GraphResponse } from './response.js';

interface ExchangeRequest {
  readonly app: AppCredentials;
  readonly token: Secret;
  /** For a system user's token that ends after 60 days. With a never-ending one it would make things worse: do not ask. */
  readonly sixtyDays: boolean;
}

/**
 * Asks for a long-lived token in place of `token`; the old one stays valid. The form body keeps both secrets out of the
 * address. Repeating it is harmless.
 * Source: Meta, "Get Long-Lived Tokens" and "Install Apps, Generate, Refresh, and Revoke Tokens" (system users).
 */
export async function exchangeToken(client: MetaClient, request: ExchangeRequest): Promise<TokenResponse> {
  return readTokenResponse(
    await client.request({
      path: '/oauth/access_token',
      form: {
        grant_type: 'fb_exchange_token',
        client_id: request.app.id,
        client_secret: request.app.secret,
        fb_exchange_token: request.token,
        set_token_expires_in_60_days: request.sixtyDays ? 'true' : undefined,
      },
    }),
  );
}

/**
 * Reads any answer that hands out a token. `declined`: Meta refuses the given token (dead, without the permission, or code 100);
 * `refused`: it refuses us; anything unknown is `doubt`.
 */
export function readTokenResponse(answer: GraphResponse): TokenResponse {
  if (answer.kind !== 'ok') return readNotIssued(answer);
  return answer.issued ?? { kind: 'doubt', reason: 'meta-unintelligible', trace: answer.trace };
}

/** Reads an answer that hands out no token. */
export function readNotIssued(answer: FailedGraphResponse): NotIssued {
  const { trace } = answer;
  const failure = failureOf(answer);
  switch (failure.kind) {
    case 'doubt':
      return { kind: 'doubt', reason: failure.reason, trace };
    case 'refused':
      return { kind: 'refused', reason: failure.reason, trace };
    case 'dead':
    case 'permission':
    case 'parameter':
      return { kind: 'declined', reason: failure.kind, trace };
  }
}
