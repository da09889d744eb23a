import type { AppCredentials } from '../token/config.js';
import type { Inspection } from '../token/inspection.js';
import { isAppToken } from '../token/platform.js';
import type { Secret } from '../token/secret.js';
import { appAccessToken } from './app.js';
import type { MetaClient } from './client.js';

/**
 * Asks Meta what a token is. Only GET works, and only the query may carry the inspected token; the app's own token
 * travels in the header.
 * Source: Meta, Graph API reference, "Debug Token"; POST refused with 100/33: measured by others in 2026-09.
 */
export async function inspectToken(
  client: MetaClient,
  request: {
    readonly app: AppCredentials;
    readonly token: Secret;
    /** `appSecretProof` of the app's own token, which is the caller here. */
    readonly proof?: Secret;
  },
): Promise<Inspection> {
  const answer = await client.request({
    path: '/debug_token',
    bearer: appAccessToken(request.app),
    query: { input_token: request.token, appsecret_proof: request.proof },
  });
  const { readInspection } = await import('./reading.js');
  return readInspection(answer, request.app.id, isAppToken(request.token.reveal()) ? 'app' : undefined);
}
