import type { Inspection } from '../token/inspection.js';
import { present } from '../token/present.js';
import type { TokenResponse } from '../token/token-response.js';
import { readTokenResponse } from './exchange.js';
import { type FailedGraphResponse, failureOf, type GraphResponse } from './response.js';

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

/**
 * Reads Instagram's or Threads' answer to a refresh: `{"access_token", "token_type", "expires_in"}`.
 * "Unsupported request - method type: get" (100) has been seen for a dead token and for the wrong host alike, so it
 * proves nothing; any other code 100 may be the no to a token that was refreshed within 24 h.
 */
export function readRefresh(answer: GraphResponse): TokenResponse {
  return answer.kind === 'error' && answer.error.says === 'unsupported-request'
    ? { kind: 'doubt', reason: 'meta-error-unknown', trace: answer.trace }
    : readTokenResponse(answer);
}
