import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import type { Secret } from '../token/secret.js';
import type { TokenResponse } from '../token/token-response.js';
import type { MetaClient } from './client.js';
import { readTokenResponse } from './exchange.js';
import { Id } from './fields.js';
import type { GraphResponse } from './response.js';

interface PageTokenRequest {
  /** A user's or system user's token. The page token lives as long as a long-lived one. */
  readonly token: Secret;
  readonly pageId: string;
  /** `appSecretProof` of `token`, for apps that require it. */
  readonly proof?: Secret;
}

/**
 * Derives a page's token from its user's. Repeating it is harmless.
 * Source: Meta, "Get Long-Lived Tokens", long-lived page tokens; Graph API reference, Page, `access_token`.
 */
export async function derivePageToken(client: MetaClient, request: PageTokenRequest): Promise<TokenResponse> {
  return readPageToken(
    await client.request({
      path: `/${encodeURIComponent(request.pageId)}`,
      bearer: request.token,
      query: { fields: 'access_token', appsecret_proof: request.proof },
    }),
    request.pageId,
  );
}

/** `declined` when the page answers without a token: the user has no role there, or `pages_show_list` is missing. */
export function readPageToken(answer: GraphResponse, pageId: string): TokenResponse {
  if (answer.kind !== 'ok') return readTokenResponse(answer);
  const { trace } = answer;
  const page = v.safeParse(Page, answer.body, AT_FIRST);
  if (!page.success || page.output.id !== pageId)
    return { kind: 'doubt', reason: 'meta-unintelligible', trace };
  return page.output.access_token === undefined
    ? { kind: 'declined', reason: 'permission', trace }
    : readTokenResponse(answer);
}

const Page = v.object({ id: Id, access_token: v.optional(v.unknown()) });
