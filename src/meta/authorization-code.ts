import type { AppCredentials } from '../token/config.js';
import type { CodeProblem } from '../token/reason.js';
import type { Secret } from '../token/secret.js';
import type { TokenResponse } from '../token/token-response.js';
import type { MetaCall, MetaClient } from './client.js';
import { readTokenResponse } from './exchange.js';
import type { GraphError, GraphResponse } from './response.js';

interface CodeRequest {
  readonly app: AppCredentials;
  readonly code: Secret;
  /** Exactly the one that the dialog was opened with. */
  readonly redirectUri: string;
}

/**
 * Exchanges the one-time code of Meta's dialog for a user token. The code works once and for minutes, so the call is
 * not repeated when it may have arrived.
 * Source: Meta, "Manually Build a Login Flow", "Exchanging Code for an Access Token".
 */
export function exchangeCode(client: MetaClient, request: CodeRequest): Promise<TokenResponse<CodeProblem>> {
  return exchange(client, { form: formOf(request) });
}

/**
 * Exchanges the one-time code of Instagram's or Threads' dialog for a token of an hour. As above, the call is not repeated.
 * Source: Meta, "Business Login for Instagram", step 2; Threads API, "Get Access Tokens and Permissions".
 */
export function exchangePlatformCode(
  client: MetaClient,
  request: CodeRequest,
): Promise<TokenResponse<CodeProblem>> {
  return exchange(client, {
    unversioned: true,
    form: { grant_type: 'authorization_code', ...formOf(request) },
  });
}

async function exchange(
  client: MetaClient,
  call: Pick<MetaCall, 'unversioned' | 'form'>,
): Promise<TokenResponse<CodeProblem>> {
  const asked = { path: '/oauth/access_token', once: true } as const;
  return readCodeExchange(await client.request({ ...asked, ...call }));
}

function formOf({ app, redirectUri, code }: CodeRequest) {
  return { client_id: app.id, client_secret: app.secret, redirect_uri: redirectUri, code };
}

/** Reads the answer to a code: sub-codes first, for Meta translates the texts. */
export function readCodeExchange(answer: GraphResponse): TokenResponse<CodeProblem> {
  const problem = answer.kind === 'error' ? codeProblemOf(answer.error) : undefined;
  if (problem !== undefined) return { kind: 'declined', reason: problem, trace: answer.trace };
  const response = readTokenResponse(answer);
  if (response.kind !== 'declined') return response;
  const reason = response.reason === 'permission' ? 'meta-permission-refused' : 'request-refused';
  return { kind: 'refused', reason, trace: answer.trace };
}

function codeProblemOf(error: GraphError): CodeProblem | undefined {
  if (error.transient === true) return undefined;
  // "Invalid verification code format." has been seen without a sub-code and with 36007, so its text comes first.
  if (error.says === 'code-malformed') return 'code-malformed';
  switch (error.subcode) {
    case 36007:
      return 'code-expired';
    case 36008:
      return 'redirect-uri-differs';
    case 36009:
      return 'code-used';
  }
  switch (error.says) {
    case 'code-used':
    case 'code-not-found':
    case 'code-expired':
    case 'redirect-uri-differs':
    case 'redirect-uri-not-absolute':
    case 'domain-not-in-app-domains':
    case 'app-in-development':
    case 'redirect-uri-not-listed':
    case 'app-of-other-platform':
      return error.says;
  }
  // What else 191 says is about redirect_uri, in whatever language.
  return error.code === 191 ? 'redirect-uri-differs' : undefined;
}
