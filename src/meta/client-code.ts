import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import type { AppCredentials } from '../token/config.js';
import { Secret } from '../token/secret.js';
import type { NotIssued, TokenResponse } from '../token/token-response.js';
import type { MetaClient } from './client.js';
import { readNotIssued, readTokenResponse } from './exchange.js';
import type { GraphResponse } from './response.js';

interface ClientTokenRequest {
  readonly app: AppCredentials;
  /** A long-lived user token. */
  readonly token: Secret;
  /** `appSecretProof` of `token`, for apps that require it. */
  readonly proof?: Secret;
  readonly redirectUri: string;
  /** Of an earlier answer for the same client, where there was one. */
  readonly machineId?: string;
}

/** `machineId` is Meta's name for the client against abuse: send it along the next time. */
type ClientTokenResult = TokenResponse & { readonly machineId?: string };

/**
 * Gets a separate token for one client: a code for the long-lived token, then a token for the code. Meta documents only the query
 * for the first step; the second carries neither token nor app secret. Source: Meta, "Get Long-Lived Tokens", "Get client
 * long-lived tokens".
 */
export async function mintClientToken(
  client: MetaClient,
  request: ClientTokenRequest,
): Promise<ClientTokenResult> {
  const answer = await client.request({
    path: '/oauth/client_code',
    query: {
      client_id: request.app.id,
      client_secret: request.app.secret,
      redirect_uri: request.redirectUri,
      access_token: request.token,
      appsecret_proof: request.proof,
    },
  });
  const code = readClientCode(answer);
  if (!(code instanceof Secret)) return code;
  return readClientToken(
    await client.request({
      path: '/oauth/access_token',
      form: {
        client_id: request.app.id,
        redirect_uri: request.redirectUri,
        code,
        machine_id: request.machineId,
      },
      once: true,
    }),
  );
}

/** The code, or why there is none. An empty body, which Meta sends on some errors, is doubt. */
export function readClientCode(answer: GraphResponse): Secret | NotIssued {
  if (answer.kind !== 'ok') return readNotIssued(answer);
  const read = v.safeParse(CodeBody, answer.body, AT_FIRST);
  return read.success
    ? new Secret(read.output.code)
    : { kind: 'doubt', reason: 'meta-unintelligible', trace: answer.trace };
}

/** Reads `{"access_token", "machine_id", "expires_in"}`. */
export function readClientToken(answer: GraphResponse): ClientTokenResult {
  const tokenResponse = readTokenResponse(answer);
  if (tokenResponse.kind !== 'issued') return tokenResponse;
  const read = v.safeParse(MachineBody, answer.body, AT_FIRST);
  return read.success ? { ...tokenResponse, machineId: read.output.machine_id } : tokenResponse;
}

const CodeBody = v.object({ code: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4096}$/)) });
const MachineBody = v.object({ machine_id: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/)) });
