import type { UnansweredReason } from '../net/unanswered.js';
import type { MetaTrace } from '../token/inspection.js';
import type { CodeProblem } from '../token/reason.js';
import type { EpochSeconds } from '../token/time.js';
import type { IssuedToken } from '../token/token-response.js';

/** One call's answer, before anyone asks what it means. `at` is Meta's `Date` header. */
export type GraphResponse =
  | {
      readonly kind: 'ok';
      readonly body: unknown;
      /** The token that the body hands out, if it does. */
      readonly issued?: IssuedToken;
      readonly trace: MetaTrace;
      readonly at?: EpochSeconds;
    }
  | {
      readonly kind: 'error';
      readonly body?: never;
      readonly error: GraphError;
      readonly trace: MetaTrace;
      readonly at?: EpochSeconds;
    }
  | {
      readonly kind: 'unintelligible';
      readonly body?: never;
      readonly trace: MetaTrace;
      readonly at?: EpochSeconds;
    }
  | {
      readonly kind: 'unanswered';
      readonly body?: never;
      readonly reason: UnansweredReason | 'unsendable';
      readonly trace: MetaTrace;
      readonly at?: never;
    };

export type FailedGraphResponse = Exclude<GraphResponse, { kind: 'ok' }>;

/** Meta's error: its codes, and our own term if only its text names the cause. */
export interface GraphError {
  readonly code?: number;
  readonly subcode?: number;
  /** Meta's `type`, such as OAuthException. */
  readonly type?: string;
  /** Meta's `fbtrace_id`. */
  readonly traceId?: string;
  /** `is_transient`, where Meta sent it. */
  readonly transient?: boolean;
  readonly says?: Phrase;
  /** Permissions that the text names. */
  readonly permissions?: readonly string[];
  /** Meta's text without anything that may be a credential: Meta's messages can echo a token. */
  readonly message?: string;
}

/** A text from Meta that decides where no code does. */
export type Phrase =
  | CodeProblem
  | 'input-token-of-other-app'
  | 'token-of-other-app'
  | 'client-secret-wrong'
  | 'app-deleted'
  | 'application-unknown'
  | 'signature-wrong'
  | 'app-token-wanted'
  | 'app-secret-proof-missing'
  | 'app-secret-proof-refused'
  | 'api-access-blocked'
  | 'too-much-data'
  | 'unsupported-request'
  | 'permissions-missing'
  | 'business-management-wanted'
  | 'must-expire'
  | 'device-login-declined'
  | 'session-key-invalid'
  | 'token-too-young'
  | 'session-expired'
  | 'password-changed'
  | 'session-revoked'
  | 'logged-out'
  | 'session-ended'
  | 'app-removed'
  | 'checkpoint'
  | 'user-unconfirmed'
  | 'page-role-lost'
  | 'page-deleted'
  | 'data-access-ended'
  | 'token-unreadable';
