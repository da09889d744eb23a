import type { Inspection } from '../token/inspection.js';
import type { Secret } from '../token/secret.js';
import type { MetaClient } from './client.js';
import { readOwnFailure } from './platform-token.js';
import type { GraphResponse } from './response.js';
import { factsOf, isConsistent, readDeath, readDebugData, unintelligible } from './token-inspection.js';

/**
 * Asks Threads' debugger about a token that is its own caller, as Meta's sample app does.
 * Source: Meta, Threads API, "Debug Access Tokens" (`/v1.0/debug_token`, without an app ID in the answer).
 */
export async function inspectThreads(client: MetaClient, token: Secret): Promise<Inspection> {
  return readThreadsInspection(
    await client.request({
      path: '/v1.0/debug_token',
      unversioned: true,
      query: { access_token: token, input_token: token },
    }),
  );
}

/** Reads the debugger's answer to the token itself: a top-level session error means that it is dead. */
export function readThreadsInspection(answer: GraphResponse): Inspection {
  if (answer.kind !== 'ok') return readOwnFailure(answer, 'threads');
  const data = readDebugData(answer.body);
  const { at } = answer;
  if (data === undefined || at === undefined) return unintelligible(answer);
  const facts = factsOf('threads', data);
  if (data.is_valid) {
    const complete = data.user_id !== undefined && data.expires_at !== undefined && data.scopes !== undefined;
    return complete && isConsistent(data, at) ? { kind: 'alive', facts, at } : unintelligible(answer);
  }
  return readDeath(answer, data, facts, at);
}
