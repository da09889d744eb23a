import * as v from 'valibot';
import { AT_FIRST, answeredAt, type HttpHeaders } from '../net/http.js';
import { MAY_PASS, type UnansweredReason } from '../net/unanswered.js';
import type { DeathReason, MetaDoubt, MetaRefusal, MetaTrace } from '../token/inspection.js';
import { isNetworkFailure } from '../token/network-failure.js';
import { present } from '../token/present.js';
import type { CodeProblem } from '../token/reason.js';
import type { EpochSeconds } from '../token/time.js';
import type { IssuedToken } from '../token/token-response.js';
import { AccessToken, Lifetime } from './fields.js';

/** What Meta's error says: in numbers, and in one of our words where only its text tells. */
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
  /** A text that is none of ours, without whatever may be a credential: Meta's messages can echo a token. */
  readonly message?: string;
}

/** A text of Meta's that decides something no code decides. */
export type Phrase =
  | CodeProblem
  | 'input-token-of-other-app'
  | 'token-of-other-app'
  | 'client-secret-wrong'
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
  | 'session-ended'
  | 'app-removed'
  | 'checkpoint'
  | 'user-unconfirmed'
  | 'page-role-lost'
  | 'data-access-ended'
  | 'token-unreadable';

/** In order: the first that matches names the error. */
const PHRASES: readonly (readonly [Phrase, RegExp])[] = [
  ['input-token-of-other-app', /did not match the Viewing App/i],
  ['token-of-other-app', /does not belong to application/i],
  ['client-secret-wrong', /validating client secret/i],
  ['application-unknown', /validating application/i],
  ['signature-wrong', /Invalid OAuth access token signature/i],
  ['app-token-wanted', /must provide an app access token/i],
  ['app-secret-proof-missing', /require an appsecret_proof/i],
  ['app-secret-proof-refused', /appsecret_proof/i],
  ['api-access-blocked', /API access (blocked|deactivated)/i],
  ['too-much-data', /reduce the amount of data/i],
  ['unsupported-request', /Unsupported (get |post )?request/i],
  ['permissions-missing', /^\(#100\) Missing permissions?/i],
  ['business-management-wanted', /Requires business_management permission/i],
  // Meta's guide documents the refusal, not its words: developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens.
  ['must-expire', /set_token_expires_in_60_days|must (use|be|have|set)\b.*\bexpir/i],
  // Reported of Instagram and Threads, flat and without a code of their own.
  ['code-not-found', /Matching code was not found/i],
  ['app-of-other-platform', /Invalid platform app/i],
  ['redirect-uri-not-listed', /redirect.?URI does not match registered/i],
  ['session-key-invalid', /session key (is )?invalid/i],
  ['code-used', /authorization code has been used/i],
  ['code-expired', /authorization code has expired/i],
  ['code-malformed', /Invalid verification code format/i],
  ['redirect-uri-differs', /redirect_uri is identical/i],
  ['redirect-uri-not-absolute', /redirect_uri isn't an absolute URI/i],
  ['domain-not-in-app-domains', /isn't included in the app's domains/i],
  ['app-in-development', /development mode|App Not Set ?up/i],
  ['device-login-declined', /authorization_declined/i],
  ['session-expired', /Session has expired/i],
  ['password-changed', /has been invalidated because the user changed/i],
  ['session-revoked', /invalidated explicitly/i],
  ['session-ended', /has been invalidated|user logged out/i],
  ['app-removed', /has not authorized application/i],
  ['checkpoint', /log in to www\.facebook\.com|logged-in checkpoint/i],
  ['user-unconfirmed', /not a confirmed user/i],
  ['page-role-lost', /must be an administrator of the page/i],
  ['data-access-ended', /hasn't engaged the app in longer than/i],
  [
    'token-unreadable',
    /Cannot parse access token|could not be decrypted|malformed|Invalid OAuth access token\.?$/i,
  ],
  // Instagram and Threads document that they refuse to refresh within 24 hours, not the words: these are a guess.
  ['token-too-young', /\b24 hours\b/i],
];

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
      readonly error: GraphError;
      readonly trace: MetaTrace;
      readonly at?: EpochSeconds;
    }
  | { readonly kind: 'unintelligible'; readonly trace: MetaTrace; readonly at?: EpochSeconds }
  | {
      readonly kind: 'unanswered';
      readonly reason: UnansweredReason | 'unsendable';
      readonly trace: MetaTrace;
      readonly at?: never;
    };

export type FailedGraphResponse = Exclude<GraphResponse, { kind: 'ok' }>;

/** What a failed answer means, whoever asked. `dead` speaks of the token that the call carried. */
export type Failure =
  | { readonly kind: 'doubt'; readonly reason: MetaDoubt }
  | { readonly kind: 'refused'; readonly reason: MetaRefusal }
  | { readonly kind: 'dead'; readonly reason: DeathReason }
  /** The token lives and may not do this. */
  | { readonly kind: 'permission' }
  /** Code 100 with nothing that names what is wrong: its meaning depends on the call. */
  | { readonly kind: 'parameter' };

/**
 * Reads an HTTP answer of Meta's. An error is an error whatever the status says: Meta sends them with 200 and with 400
 * (Graph API, "Handle errors"). Never throws; a body that is no JSON, or no error with a failing status, is `unintelligible`.
 */
export function readResponse(status: number, headers: HttpHeaders, text: string): GraphResponse {
  const at = answeredAt(headers);
  const body = parseJson(text);
  if (body === undefined) return present({ kind: 'unintelligible', trace: { status }, at });
  const error = topLevelError(body);
  if (error !== undefined) return present({ kind: 'error', error, trace: traceOf(error, status), at });
  if (status > 299) return present({ kind: 'unintelligible', trace: { status }, at });
  return present({ kind: 'ok', body, issued: issuedBy(body), trace: { status }, at });
}

/** The numbers of an error that may be shown. `status` is that of the HTTP answer it came in. */
export function traceOf(error: GraphError, status: number | undefined): MetaTrace {
  const { code, subcode, type, traceId, message, permissions } = error;
  return present({ status, code, subcode, type, traceId, message, permissions });
}

/** Reads an error object: of the Graph API, of Instagram's OAuth (`error_message`), of `debug_token`'s data (`subcode`). */
export function readGraphError(value: unknown): GraphError {
  const read = v.safeParse(ErrorObject, value, AT_FIRST);
  if (!read.success) return {};
  const { code, error_subcode, subcode = error_subcode, is_transient, message, error_message } = read.output;
  const { type, error_type, fbtrace_id: traceId } = read.output;
  const text = message ?? error_message ?? '';
  const says = phraseIn(text);
  const error: GraphError = present({
    code,
    subcode,
    type: type ?? error_type,
    traceId,
    transient: is_transient,
    says,
    permissions: permissionsIn(text),
  });
  const failure = classify(error);
  const isUnknown = failure.kind === 'doubt' && failure.reason === 'meta-error-unknown';
  return says === undefined || isUnknown ? present({ ...error, message: quotable(text) }) : error;
}

/** What a failed answer means. Every answer that we do not know is a doubt, never a dead token. */
export function failureOf(answer: FailedGraphResponse): Failure {
  switch (answer.kind) {
    case 'unanswered':
      return { kind: 'doubt', reason: unansweredDoubt(answer.reason) };
    case 'unintelligible':
      return { kind: 'doubt', reason: doubtByStatus(answer.trace.status, 'meta-unintelligible') };
    case 'error': {
      const failure = classify(answer.error);
      return failure.kind === 'doubt' && failure.reason === 'meta-error-unknown'
        ? { kind: 'doubt', reason: doubtByStatus(answer.trace.status, failure.reason) }
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
  const { code, says } = error;
  // Meta's own word overrides what the error looks like: is_transient has been seen on "The token provided is invalid."
  if (error.transient === true) {
    return { kind: 'doubt', reason: isRateLimit(code) ? 'meta-rate-limited' : 'meta-unavailable' };
  }
  if (isRateLimit(code)) return { kind: 'doubt', reason: 'meta-rate-limited' };
  // Seen with codes 1, 100 and 101, so the text decides.
  if (says === 'client-secret-wrong' || says === 'application-unknown')
    return refused('app-credentials-refused');
  if (says === 'token-of-other-app') return refused('other-app');
  switch (code) {
    case 1:
      return says === 'too-much-data' || error.subcode === 99 ? refused('request-refused') : ofMetas(error);
    case 2:
      return ofMetas(error);
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
    // About the redirect address, which only a code's exchange has: its reader knows. The others are answered so for want of one.
    case 191:
    case 2500:
      return refused('request-refused');
    default:
      return code === 3 || code === 10 || (code !== undefined && code > 200 && code < 300)
        ? { kind: 'permission' }
        : { kind: 'doubt', reason: 'meta-error-unknown' };
  }
}

/** Codes 1 and 2 are failures of Meta's own, "possibly temporary", unless Meta says that this one is not. */
function ofMetas({ transient }: GraphError): Failure {
  return { kind: 'doubt', reason: transient === false ? 'meta-error-unknown' : 'meta-unavailable' };
}

/** Why a session is over, by sub-code and then by text: sub-codes are sometimes missing, texts sometimes translated. */
export function deathBySession(error: GraphError): DeathReason | undefined {
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
    case 'data-access-ended':
      return error.says;
    case 'token-unreadable':
    case 'signature-wrong':
    case 'application-unknown':
      return 'unreadable';
  }
  return undefined;
}

/** True for an error that may be gone in a moment, so that asking again is worth it. */
export function isTransient(answer: GraphResponse): boolean {
  if (answer.kind === 'ok') return false;
  if (answer.kind === 'unanswered') return MAY_PASS.has(answer.reason);
  if (isRateLimited(answer)) return false;
  if (answer.kind === 'unintelligible') return true;
  const failure = failureOf(answer);
  return failure.kind === 'doubt' && failure.reason === 'meta-unavailable';
}

/** True when Meta asks us to slow down: asking again makes it worse unless Meta says when. */
export function isRateLimited(answer: GraphResponse): boolean {
  if (answer.kind === 'ok') return false;
  const failure = failureOf(answer);
  return failure.kind === 'doubt' && failure.reason === 'meta-rate-limited';
}

const Integer = v.fallback(
  v.optional(
    v.pipe(
      v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))]),
      v.safeInteger(),
    ),
  ),
  undefined,
);
const Text = v.fallback(v.optional(v.string()), undefined);
/** Such as OAuthException: nothing that could be a token passes for one. */
const Type = v.fallback(
  v.optional(v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]{1,40}(Exception|Error)$/))),
  undefined,
);
/** Meta's begin with A and no token does. */
const TraceId = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^A[\w-]{8,30}$/))), undefined);
const ErrorObject = v.object({
  code: Integer,
  error_subcode: Integer,
  subcode: Integer,
  is_transient: v.fallback(v.optional(v.boolean()), undefined),
  type: Type,
  error_type: Type,
  fbtrace_id: TraceId,
  message: Text,
  error_message: Text,
});

/** Strings, so that the digits in them are left alone, and numbers. */
const STRINGS_AND_NUMBERS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Integers beyond 2^53 become their digits: Meta's ids reach 17 digits, and old answers hold them as numbers. They are quoted before
 * they are parsed, because a reviver is told a number's source only since Node 21.
 */
function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    const parsed: unknown = JSON.parse(json);
    if (!/\d{16}/.test(json)) return parsed;
    return JSON.parse(
      json.replace(STRINGS_AND_NUMBERS, (found) =>
        /^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found)) ? `"${found}"` : found,
      ),
    );
  } catch {
    return undefined;
  }
}

/**
 * The token in `{"access_token", "token_type"?, "expires_in"?, "permissions"?}`, bare or as the only one of a `data` list: Instagram
 * documents the list, and clients in use read it bare. An `expires_in` that makes no sense is left out.
 */
function issuedBy(body: unknown): IssuedToken | undefined {
  const read = v.safeParse(TokenBody, body, AT_FIRST);
  if (!read.success) return undefined;
  const { access_token: token, expires_in: lifetimeSeconds, permissions: scopes } = read.output;
  return present({ kind: 'issued', token, lifetimeSeconds, scopes });
}

const Permissions = v.pipe(
  v.union([
    v.array(v.string()),
    v.pipe(
      v.string(),
      v.transform((text) => text.split(/[\s,]+/)),
    ),
  ]),
  v.transform((names) => names.filter((name) => /^\w{1,100}$/.test(name))),
);
const BareTokenBody = v.object({
  access_token: AccessToken,
  expires_in: v.fallback(v.optional(Lifetime), undefined),
  permissions: v.fallback(v.optional(Permissions), undefined),
});
const TokenBody = v.union([
  BareTokenBody,
  v.pipe(
    v.object({ data: v.strictTuple([BareTokenBody]) }),
    v.transform(({ data: [token] }) => token),
  ),
]);

/** The three envelopes: Graph's `error`, Instagram OAuth's `error_type`, and the bare `code` and `message` of batch days. */
function topLevelError(body: unknown): GraphError | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const fields = body as Readonly<Record<string, unknown>>;
  if (fields.error !== undefined && fields.error !== null) return readGraphError(fields.error);
  if (typeof fields.error_type === 'string' || typeof fields.error_message === 'string') {
    return readGraphError(fields);
  }
  return typeof fields.code === 'number' && typeof fields.message === 'string'
    ? readGraphError(fields)
    : undefined;
}

function phraseIn(message: string): Phrase | undefined {
  return PHRASES.find(([, pattern]) => pattern.test(message))?.[0];
}

/**
 * Permissions that Meta's errors name, as its reference lists them (developers.facebook.com/docs/permissions). Nothing else in
 * a text is taken for one.
 */
const PERMISSIONS: ReadonlySet<string> = new Set([
  'ads_management',
  'ads_read',
  'business_management',
  'catalog_management',
  'email',
  'instagram_basic',
  'instagram_business_basic',
  'instagram_business_content_publish',
  'instagram_business_manage_comments',
  'instagram_business_manage_insights',
  'instagram_business_manage_messages',
  'instagram_content_publish',
  'instagram_manage_comments',
  'instagram_manage_insights',
  'instagram_manage_messages',
  'leads_retrieval',
  'page_events',
  'pages_manage_ads',
  'pages_manage_cta',
  'pages_manage_engagement',
  'pages_manage_instant_articles',
  'pages_manage_metadata',
  'pages_manage_posts',
  'pages_messaging',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_show_list',
  'public_profile',
  'publish_video',
  'read_audience_network_insights',
  'read_insights',
  'threads_basic',
  'threads_content_publish',
  'threads_keyword_search',
  'threads_manage_insights',
  'threads_manage_replies',
  'threads_read_replies',
  'user_posts',
  'user_videos',
  'whatsapp_business_management',
  'whatsapp_business_messaging',
]);

function permissionsIn(text: string): readonly string[] | undefined {
  const named = (text.match(/\b[a-z]+(_[a-z]+)+\b/g) ?? []).filter((word) => PERMISSIONS.has(word));
  return named.length === 0 ? undefined : [...new Set(named)];
}

const LONGEST_QUOTE = 300;

/** A text of Meta's without what may be a credential, or the address of one: only words and numbers of a sentence stay. */
function quotable(text: string): string | undefined {
  const line = text.slice(0, 4 * LONGEST_QUOTE).replace(/\S{8,}/gu, (word) => (isWord(word) ? word : '…'));
  const quote = [...line].slice(0, LONGEST_QUOTE).join('').trim();
  return quote === '' ? undefined : quote;
}

/** A word of small letters (after a capital, perhaps), of an alphabet without them, or a number. */
function isWord(word: string): boolean {
  return /^\p{P}*(\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+([-_’'/]\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+)*|\d{1,17})[\p{P}\p{S}]*$/u.test(
    word,
  );
}

/** The keys of an answer and the types of their values, never a value: what may stand in a public report. */
export function shapeOfAnswer(text: string): string {
  const body = parseJson(text);
  return body === undefined ? `no JSON, ${text.length} characters` : shapeOf(body);
}

function shapeOf(body: unknown, depth = 0): string {
  if (body === null) return 'null';
  if (Array.isArray(body)) {
    return body.length === 0 ? '[]' : `[${shapeOf(body[0], depth + 1)} x${body.length}]`;
  }
  if (typeof body !== 'object') return typeof body;
  if (depth > 4) return '{…}';
  const fields = Object.entries(body).slice(0, 30);
  // A key of no API may be anything, a value of somebody's among them.
  return `{${fields.map(([key, value]) => `${/^[a-z][a-z_]{0,40}$/.test(key) ? key : '?'}: ${shapeOf(value, depth + 1)}`).join(', ')}}`;
}

function isAboutProof(
  says: Phrase | undefined,
): says is 'app-secret-proof-missing' | 'app-secret-proof-refused' {
  return says === 'app-secret-proof-missing' || says === 'app-secret-proof-refused';
}

function refused(reason: MetaRefusal): Failure {
  return { kind: 'refused', reason };
}

function classifyParameter(says: Phrase | undefined): Failure {
  switch (says) {
    case 'input-token-of-other-app':
      return refused('other-app');
    case 'app-token-wanted':
      return refused('app-credentials-refused');
    case 'app-secret-proof-missing':
    case 'app-secret-proof-refused':
      return refused(says);
    default:
      return { kind: 'parameter' };
  }
}

function isRateLimit(code: number | undefined): boolean {
  if (code === undefined) return false;
  return [4, 9, 17, 32, 341, 613].includes(code) || (code >= 80_000 && code <= 80_099);
}

function doubtByStatus(status: number | undefined, otherwise: MetaDoubt): MetaDoubt {
  if (status === 429) return 'meta-rate-limited';
  return status !== undefined && status >= 500 ? 'meta-unavailable' : otherwise;
}

function unansweredDoubt(reason: UnansweredReason | 'unsendable'): MetaDoubt {
  switch (reason) {
    case 'redirected':
    case 'too-large':
    case 'header-too-large':
    case 'malformed':
      return 'meta-unintelligible';
    default:
      return isNetworkFailure(reason) ? `meta-${reason}` : 'meta-unreachable';
  }
}
