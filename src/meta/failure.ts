import { TRANSIENT, type UnansweredReason } from '../net/unanswered.js';
import type { DeathReason, MetaDoubt, MetaRefusal } from '../token/inspection.js';
import { isNetworkFailure } from '../token/network-failure.js';
import type { FailedGraphResponse, GraphError, GraphResponse, Phrase } from './response.js';

/** What a failed answer means, whoever asked. `dead` speaks of the token that the call carried. */
export type Failure =
  | { readonly kind: 'doubt'; readonly reason: MetaDoubt }
  | { readonly kind: 'refused'; readonly reason: MetaRefusal }
  | { readonly kind: 'dead'; readonly reason: DeathReason }
  /** The token works but may not do this. */
  | { readonly kind: 'permission' }
  /** Code 100 without a cause: its meaning depends on the call. */
  | { readonly kind: 'parameter' };

/** Interprets a failed answer. An unknown answer is doubt, never a dead token. */
export function failureOf(answer: FailedGraphResponse): Failure {
  switch (answer.kind) {
    case 'unanswered':
      return doubt(unansweredDoubt(answer.reason));
    case 'unintelligible':
      return doubt(doubtByStatus(answer.trace.status, 'meta-unintelligible'));
    case 'error': {
      const failure = classify(answer.error);
      return failure.kind === 'doubt' && failure.reason === 'meta-error-unknown'
        ? doubt(doubtByStatus(answer.trace.status, failure.reason))
        : failure;
    }
  }
}

/**
 * What an error means by its code and subcode, and by its text only where Meta uses one code for several things:
 * 1 is "unknown, maybe temporary" and also "wrong client secret" and "token of another app".
 * Codes: Graph API, "Handle errors"; Marketing API, "Error codes"; sub-codes 456–493: the same and Meta's Android SDK.
 */
export function classify(error: GraphError): Failure {
  const { code = 0, says } = error;
  // Meta's own word overrides what the error looks like: is_transient has been seen on "The token provided is invalid."
  if (error.transient === true) {
    return doubt(isRateLimit(code) ? 'meta-rate-limited' : 'meta-unavailable');
  }
  if (isRateLimit(code)) return doubt('meta-rate-limited');
  // Seen with codes 1, 100 and 101, so the text decides.
  if (says === 'client-secret-wrong' || says === 'application-unknown')
    return refused('app-credentials-refused');
  if (says === 'app-deleted') return refused('app-deleted');
  if (says === 'token-of-other-app') return refused('other-app');
  switch (code) {
    case 1:
      return says === 'too-much-data' || error.subcode === 99 ? refused('request-refused') : ofMetas(error);
    case 2:
      return ofMetas(error);
    case 3:
    case 10:
      return { kind: 'permission' };
    case 5:
      return refused('ip-not-allowed');
    case 100:
      return classifyParameter(says);
    case 101:
      return refused('app-credentials-refused');
    case 102:
    case 190:
    case 450:
    case 452:
      return { kind: 'dead', reason: deathBySession(error) ?? 'session-ended' };
    case 412:
      return { kind: 'dead', reason: 'app-removed' };
    case 200:
      return says === 'api-access-blocked' ? refused('app-disabled') : { kind: 'permission' };
    case 104:
      return refused(isAboutProof(says) ? says : 'request-refused');
    case 12:
    case 2635:
      return refused('api-version-ended');
    case 368:
      return refused('blocked-by-policy');
    case 415:
      return refused('two-factor-required');
    // About the redirect address, which only the exchange of a code has; its reader handles it.
    case 191:
    case 2500:
      return refused('request-refused');
    default:
      return code > 200 && code < 300 ? { kind: 'permission' } : doubt('meta-error-unknown');
  }
}

/** Codes 1 and 2 are Meta's own failures, "possibly temporary", unless Meta says otherwise. */
function ofMetas({ transient }: GraphError): Failure {
  return doubt(transient === false ? 'meta-error-unknown' : 'meta-unavailable');
}

/** Why a session is over, by sub-code and then by text: sub-codes are sometimes missing, texts sometimes translated. */
export function deathBySession(error: GraphError): DeathReason | undefined {
  // The sub-code of it, 467, is that of other ends, too.
  if (error.says === 'logged-out') return 'logged-out';
  switch (error.subcode) {
    case 456:
      return 'unreadable';
    case 458:
      return 'app-removed';
    case 459:
    case 490:
      return 'checkpoint';
    case 460:
      return 'password-changed';
    case 463:
      return 'expired';
    case 464:
      return 'user-unconfirmed';
    case 466:
      return 'revoked';
    case 461:
    case 462:
    case 465:
    case 467:
    case 468:
      return 'session-ended';
    case 492:
      return 'page-role-lost';
    case 493:
      return 'data-access-ended';
  }
  switch (error.says) {
    case 'session-expired':
      return 'expired';
    case 'session-revoked':
      return 'revoked';
    case 'session-ended':
    case 'password-changed':
    case 'app-removed':
    case 'checkpoint':
    case 'user-unconfirmed':
    case 'page-role-lost':
    case 'page-deleted':
    case 'data-access-ended':
      return error.says;
    case 'token-unreadable':
    case 'signature-wrong':
    case 'application-unknown':
      return 'unreadable';
  }
  return undefined;
}

/** True for an error that may pass in a moment, so a retry is worthwhile. */
export function isTransient(answer: GraphResponse): boolean {
  if (answer.kind === 'ok') return false;
  if (answer.kind === 'unanswered') return TRANSIENT.has(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === 'unintelligible') return true;
  return isDoubt(answer, 'meta-unavailable');
}

/** True if Meta asks us to slow down: a retry makes it worse unless Meta says when. */
export function isRateLimited(answer: GraphResponse): boolean {
  return answer.kind !== 'ok' && isDoubt(answer, 'meta-rate-limited');
}

function isDoubt(answer: FailedGraphResponse, reason: MetaDoubt): boolean {
  const failure = failureOf(answer);
  return failure.kind === 'doubt' && failure.reason === reason;
}

function isAboutProof(
  says: Phrase | undefined,
): says is 'app-secret-proof-missing' | 'app-secret-proof-refused' {
  return says === 'app-secret-proof-missing' || says === 'app-secret-proof-refused';
}

function doubt(reason: MetaDoubt): Failure {
  return { kind: 'doubt', reason };
}

function refused(reason: MetaRefusal): Failure {
  return { kind: 'refused', reason };
}

function classifyParameter(says: Phrase | undefined): Failure {
  if (isAboutProof(says)) return refused(says);
  switch (says) {
    case 'input-token-of-other-app':
      return refused('other-app');
    case 'app-token-wanted':
      return refused('app-credentials-refused');
    default:
      return { kind: 'parameter' };
  }
}

function isRateLimit(code: number): boolean {
  return [4, 9, 17, 32, 341, 613].includes(code) || (code >= 80_000 && code <= 80_099);
}

function doubtByStatus(status = 0, otherwise: MetaDoubt): MetaDoubt {
  if (status === 429) return 'meta-rate-limited';
  return status >= 500 ? 'meta-unavailable' : otherwise;
}

function unansweredDoubt(reason: UnansweredReason | 'unsendable'): MetaDoubt {
  switch (reason) {
    case 'redirected':
      return 'meta-redirected';
    case 'too-large':
    case 'header-too-large':
    case 'malformed':
      return 'meta-unintelligible';
    default:
      return isNetworkFailure(reason) ? `meta-${reason}` : 'meta-unreachable';
  }
}
