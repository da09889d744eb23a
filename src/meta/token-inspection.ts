import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import {
  type DeathReason,
  type Inspection,
  type MetaRefusal,
  NO_FACTS,
  type TokenFacts,
  type TokenKind,
} from '../token/inspection.js';
import { present } from '../token/present.js';
import type { EpochSeconds, Expiry } from '../token/time.js';
import { classify, deathBySession, failureOf } from './failure.js';
import { Id, maybe, Time } from './fields.js';
import { readGraphError, traceOf } from './graph-error.js';
import type { FailedGraphResponse, GraphResponse } from './response.js';

/**
 * Reads `debug_token`'s answer to an app that asks with its own token. A top-level error speaks of us, never of the
 * inspected token's life; `data.is_valid` speaks of the token. A shape that we do not know is `doubt`.
 *
 * @param form what the token is by its own form, for Meta names no kind of what it cannot read
 */
export function readInspection(
  answer: GraphResponse,
  expectedAppId: string,
  form: 'app' | 'unknown' = 'unknown',
): Inspection {
  if (answer.kind !== 'ok') return readRefusal(answer);
  const { at, trace } = answer;
  const data = readDebugData(answer.body);
  if (data === undefined || at === undefined) return unintelligible(answer);
  if (data.app_id !== undefined && data.app_id !== expectedAppId) {
    return { kind: 'refused', reason: 'other-app', ownerAppId: data.app_id, at, trace };
  }
  const kind = kindOf(data.type);
  if (!data.is_valid) {
    const facts = kind === 'unknown' ? { ...NO_FACTS, kind: form } : factsOf(kind, data);
    return readDeath(answer, data, facts, at);
  }
  const known = data.app_id !== undefined && isComplete(kind, data) && isConsistent(data, at);
  return known ? { kind: 'alive', facts: factsOf(kind, data), at } : unintelligible(answer);
}

/** Of an asset: Meta's ids, ad accounts also as `act_…`. */
const AnyId = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

const DebugBody = v.object({
  data: v.object({
    is_valid: v.boolean(),
    app_id: maybe(Id),
    type: maybe(v.string()),
    application: maybe(v.string()),
    user_id: maybe(Id),
    profile_id: maybe(Id),
    scopes: maybe(v.array(v.string())),
    granular_scopes: maybe(v.array(v.object({ scope: v.string(), target_ids: maybe(v.array(AnyId)) }))),
    issued_at: maybe(Time),
    expires_at: maybe(Time),
    data_access_expires_at: maybe(Time),
    error: maybe(v.unknown()),
  }),
});

/** The fields of `debug_token`'s `data` that we know, ids as strings and times as epoch seconds. */
type DebugData = v.InferOutput<typeof DebugBody>['data'];

/** The data of a `debug_token` answer; undefined when it is not one. */
export function readDebugData(body: unknown): DebugData | undefined {
  const read = v.safeParse(DebugBody, body, AT_FIRST);
  return read.success ? read.output.data : undefined;
}

/** The facts about a token of this kind. Zero means "never" only on a valid token: dead ones have it too. */
export function factsOf(kind: TokenKind, data: DebugData): TokenFacts {
  const ends = (time: EpochSeconds | undefined): Expiry => {
    if (time === 0) return data.is_valid ? 'never' : 'unknown';
    return time ?? 'unknown';
  };
  return present({
    kind,
    appId: data.app_id,
    appName: data.application,
    userId: data.user_id,
    profileId: data.profile_id,
    scopes: data.scopes,
    granularScopes: data.granular_scopes?.map(({ scope, target_ids }) =>
      present({ scope, targetIds: target_ids }),
    ),
    issuedAt: data.issued_at || undefined,
    // A valid app token has no date at all.
    expiresAt: ends(kind === 'app' ? (data.expires_at ?? 0) : data.expires_at),
    dataAccessExpiresAt: ends(data.data_access_expires_at),
  });
}

/**
 * Why a token that is not valid died: by sub-code, by text, by its date; a token that Meta cannot even name a kind for
 * is unreadable. `session-ended` is what remains: Meta ended it and gives no reason. Undefined when no error is there that is
 * about a session, and no date that has passed, so that nothing is proved.
 */
function deathOf(data: DebugData, at: EpochSeconds): DeathReason | undefined {
  if (data.error === undefined) return hasEnded(data, at) ? 'expired' : undefined;
  const error = readGraphError(data.error);
  if (!isSessionCode(error.code) || error.transient === true) return undefined;
  const reason = deathBySession(error);
  if (reason !== undefined) return reason;
  if (error.code === 412) return 'app-removed';
  if (hasEnded(data, at)) return 'expired';
  return data.type === undefined ? 'unreadable' : 'session-ended';
}

/** A valid token has no error and has not ended yet. */
export function isConsistent(data: DebugData, at: EpochSeconds): boolean {
  return !hasEnded(data, at) && data.error === undefined;
}

/** Zero is no date. */
function hasEnded(data: DebugData, at: EpochSeconds): boolean {
  const end = data.expires_at ?? 0;
  return end !== 0 && end <= at;
}

/** An unknown shape changes nothing. */
export function unintelligible(answer: GraphResponse): Inspection {
  const reason = answer.kind === 'error' ? 'meta-error-unknown' : 'meta-unintelligible';
  return present({ kind: 'doubt', reason, at: answer.at, trace: answer.trace });
}

function kindOf(type: string | undefined): TokenKind {
  switch (type) {
    case 'USER':
      return 'user';
    case 'PAGE':
      return 'page';
    case 'SYSTEM_USER':
      return 'system-user';
    case 'APP':
      return 'app';
    default:
      return 'unknown';
  }
}

/** Whether everything is there that every recorded valid token of this kind has. */
function isComplete(kind: TokenKind, data: DebugData): boolean {
  if (kind === 'app') return true;
  const ownId = kind === 'page' ? data.profile_id : data.user_id;
  const isDated = data.expires_at !== undefined && data.scopes !== undefined;
  return kind !== 'unknown' && isDated && ownId !== undefined;
}

/** 190 in every record; the others are its older forms, and 412 that of a removed app (Graph API, "Handle errors"; Meta's Android SDK). */
function isSessionCode(code: number | undefined): boolean {
  const ofSessions: readonly (number | undefined)[] = [102, 190, 412, 450, 452];
  return ofSessions.includes(code);
}

/** Reads the data of an invalid token; `facts` are its other contents. */
export function readDeath(
  answer: GraphResponse,
  data: DebugData,
  facts: TokenFacts,
  at: EpochSeconds,
): Inspection {
  const error = readGraphError(data.error);
  const trace = { ...answer.trace, ...traceOf(error, answer.trace.status) };
  const failure = classify(error);
  // Other refusals are about the caller, at the top level.
  if (failure.kind === 'refused' && (failure.reason === 'app-disabled' || failure.reason === 'app-deleted')) {
    return { kind: 'refused', reason: failure.reason, at, trace };
  }
  const reason = deathOf(data, at);
  if (reason !== undefined) return { kind: 'dead', reason, facts, at, trace };
  const why = failure.kind === 'doubt' ? failure.reason : 'meta-error-unknown';
  const saysWhy = Object.keys(error).length > 0;
  return { kind: 'doubt', reason: saysWhy ? why : 'meta-gives-no-reason', at, trace };
}

function readRefusal(answer: FailedGraphResponse): Inspection {
  const { trace, at } = answer;
  const refused = (reason: MetaRefusal): Inspection => present({ kind: 'refused', reason, at, trace });
  const failure = failureOf(answer);
  switch (failure.kind) {
    case 'doubt':
      return present({ kind: 'doubt', reason: failure.reason, at, trace });
    case 'refused':
      return refused(failure.reason);
    case 'dead':
      // The token that carries this call is the app's own, made of app ID and app secret.
      return refused('app-credentials-refused');
    case 'permission':
      return refused('meta-permission-refused');
    case 'parameter':
      return unintelligible(answer);
  }
}
