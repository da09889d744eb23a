import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import type { Inspection, MetaDoubt, MetaTrace } from '../token/inspection.js';
import { present } from '../token/present.js';
import type { Secret } from '../token/secret.js';
import type { LengthenDecline, TokenResponse } from '../token/token-response.js';
import type { MetaClient } from './client.js';
import { readTokenResponse } from './exchange.js';
import { failureOf } from './failure.js';
import type { FailedGraphResponse, GraphError, GraphResponse } from './response.js';

/** Reads a failed call that carried the inspected token itself, so that a session error means that token is dead. */
export function readOwnFailure(answer: FailedGraphResponse, platform: 'instagram' | 'threads'): Inspection {
  const { trace, at } = answer;
  const failure = failureOf(answer);
  switch (failure.kind) {
    case 'doubt':
      return present({ kind: 'doubt', reason: failure.reason, at, trace });
    case 'refused':
      return present({ kind: 'refused', reason: failure.reason, at, trace });
    case 'dead': {
      // Death is judged by Meta's clock; without its date nothing is proved.
      if (at === undefined) return { kind: 'doubt', reason: 'meta-unintelligible', trace };
      const facts = { kind: platform, expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' } as const;
      return { kind: 'dead', reason: failure.reason, facts, at, trace };
    }
    case 'permission':
      return present({ kind: 'refused', reason: 'meta-permission-refused', at, trace });
    case 'parameter':
      return present({ kind: 'doubt', reason: 'meta-error-unknown', at, trace });
  }
}

/** The platforms with logins, apps and hosts of their own. */
type OtherPlatform = 'instagram' | 'threads';

const GRANTS = {
  instagram: { refresh: 'ig_refresh_token', exchange: 'ig_exchange_token' },
  threads: { refresh: 'th_refresh_token', exchange: 'th_exchange_token' },
} as const;

/**
 * Asks for 60 more days. The platform refuses a token that is younger than 24 h (`declined`), and it may return the same string.
 * Only the query may carry the token. Repeating it is harmless.
 * Source: Meta, Instagram Platform reference, "Refresh Access Token"; Threads API, "Long-Lived Access Tokens".
 */
export async function refreshPlatformToken(
  client: MetaClient,
  platform: OtherPlatform,
  token: Secret,
): Promise<TokenResponse> {
  return readRefresh(
    await client.request({
      path: '/refresh_access_token',
      unversioned: true,
      query: { grant_type: GRANTS[platform].refresh, access_token: token },
    }),
  );
}

/**
 * Asks for a token of 60 days in place of one of an hour. Only the query may carry both secrets. Repeating it is harmless.
 * Source: Meta, "Business Login for Instagram", step 3; Threads API, "Long-Lived Access Tokens".
 */
export async function lengthenPlatformToken(
  client: MetaClient,
  platform: OtherPlatform,
  token: Secret,
  appSecret: Secret,
): Promise<TokenResponse<LengthenDecline>> {
  return readLengthening(
    await client.request({
      path: '/access_token',
      unversioned: true,
      query: { grant_type: GRANTS[platform].exchange, client_secret: appSecret, access_token: token },
    }),
  );
}

/** Reads the answer to the exchange. A token that is long-lived already is refused as "Session key invalid". */
export function readLengthening(answer: GraphResponse): TokenResponse<LengthenDecline> {
  return answer.kind === 'error' && answer.error.says === 'session-key-invalid'
    ? { kind: 'declined', reason: 'long-lived', trace: answer.trace }
    : readRefresh(answer);
}

/**
 * Reads Instagram's or Threads' answer to a refresh: `{"access_token", "token_type", "expires_in"}`. An unknown error, such as
 * "Unsupported request - method type: get" (100) or "An unknown error" (1), counts as a refusal too: tokens of an hour and of
 * another kind got it day after day until they died.
 */
export function readRefresh(answer: GraphResponse): TokenResponse {
  const { trace } = answer;
  if (answer.kind === 'error' && answer.error.says === 'token-too-young')
    return { kind: 'declined', reason: 'too-young', trace };
  const response = readTokenResponse(answer);
  return answer.kind === 'error' &&
    response.kind === 'doubt' &&
    saysNothing(answer.error, response.reason, trace)
    ? { kind: 'declined', reason: 'parameter', trace }
    : response;
}

/** Code 2 and a status of 500 may pass; code 1 also comes for a token that the platform will never refresh. */
function saysNothing({ code, transient }: GraphError, doubt: MetaDoubt, { status = 0 }: MetaTrace): boolean {
  if (doubt === 'meta-error-unknown') return true;
  return doubt === 'meta-unavailable' && code === 1 && transient !== true && status < 500;
}

/** Reads the account's name, for display only. Undefined if the platform does not give it. */
export async function askUsername(
  client: MetaClient,
  platform: OtherPlatform,
  token: Secret,
): Promise<string | undefined> {
  const answer = await client.request({
    path: platform === 'threads' ? '/v1.0/me' : '/me',
    unversioned: platform === 'threads',
    query: { fields: 'username', access_token: token },
  });
  const read = v.safeParse(v.object({ username: v.string() }), answer.body, AT_FIRST);
  return read.success ? read.output.username : undefined;
}
