import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import type { MetaTrace } from '../token/inspection.js';
import { present } from '../token/present.js';
import { classify } from './failure.js';
import type { GraphError, Phrase } from './response.js';

/** Reads an error object: of the Graph API, of Instagram's OAuth (`error_message`), of `debug_token`'s data (`subcode`). */
export function readGraphError(value: unknown): GraphError {
  const read = v.safeParse(ErrorObject, value, AT_FIRST);
  if (!read.success) return {};
  const { code, error_subcode, subcode = error_subcode, is_transient, message, error_message } = read.output;
  const { type, error_type, fbtrace_id: traceId } = read.output;
  const text = message ?? error_message ?? '';
  const told = saidToUser(text, read.output.error_user_title, read.output.error_user_msg);
  const says = phraseIn(text);
  const error: GraphError = present({
    code,
    subcode,
    type: type ?? error_type,
    traceId,
    transient: is_transient,
    says,
    permissions: permissionsIn(`${text} ${told}`),
  });
  const failure = classify(error);
  const isUnknown = failure.kind === 'doubt' && failure.reason === 'meta-error-unknown';
  const isVague = VAGUE.has(says) && !/due to a system error/i.test(text);
  const words = says === undefined || isUnknown || isVague ? `${text} ${told}` : told;
  return present({ ...error, message: quotable(words) });
}

/** Phrases with several causes: Meta's full sentence says more. */
const VAGUE: ReadonlySet<Phrase | undefined> = new Set<Phrase>([
  'session-ended',
  'application-unknown',
  'unsupported-request',
]);

/**
 * An error's text for the app's users, often the only one that names the cause. It is translated, so it is quoted and not parsed.
 */
function saidToUser(text: string, title = '', words = ''): string {
  return [title, words]
    .filter((part) => !text.includes(part))
    .map((part) => (/[.!?:…。]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The parts of an error that may be shown. `status` is that of the HTTP answer it came in. */
export function traceOf(error: GraphError, status: number | undefined): MetaTrace {
  const { code, subcode, type, traceId, message, permissions } = error;
  return present({ status, code, subcode, type, traceId, message, permissions });
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
  error_user_title: Text,
  error_user_msg: Text,
});

/** In order: the first that matches names the error. */
const PHRASES: readonly (readonly [Phrase, RegExp])[] = [
  ['input-token-of-other-app', /did not match the Viewing App/i],
  ['token-of-other-app', /does not belong to application/i],
  ['client-secret-wrong', /validating client secret/i],
  ['app-deleted', /Application has been deleted/i],
  ['application-unknown', /validating application/i],
  ['signature-wrong', /Invalid OAuth access token signature/i],
  ['app-token-wanted', /must provide an app access token/i],
  ['app-secret-proof-missing', /require an appsecret_proof/i],
  ['app-secret-proof-refused', /appsecret_proof/i],
  ['api-access-blocked', /API access (blocked|deactivated)/i],
  ['too-much-data', /reduce the amount of data/i],
  ['unsupported-request', /Unsupported (get |post )?request/i],
  ['permissions-missing', /^(\(#100\) )?Missing permissions?/i],
  ['business-management-wanted', /Requires business_management permission/i],
  // Meta's guide documents the refusal, not its words: developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens.
  ['must-expire', /set_token_expires_in_60_days|must (use|be|have|set)\b.*\bexpir/i],
  // Reported for Instagram and Threads, flat and without a code of their own.
  ['code-not-found', /Matching code was not found/i],
  ['app-of-other-platform', /Invalid platform app/i],
  ['redirect-uri-not-listed', /redirect.?URI does not match registered/i],
  ['session-key-invalid', /session key (is )?invalid/i],
  ['code-used', /authorization code has been used/i],
  ['code-expired', /authorization code has expired/i],
  ['code-malformed', /Invalid verification code format/i],
  ['redirect-uri-differs', /redirect_uri is identical/i],
  // Its second sentence, which names the redirect address, comes first.
  ['code-not-found', /validating verification code\.?$/i],
  ['redirect-uri-not-absolute', /redirect_uri isn't an absolute URI/i],
  ['domain-not-in-app-domains', /isn't included in the app's domains/i],
  ['app-in-development', /development mode|App Not Set ?up/i],
  ['device-login-declined', /authorization_declined/i],
  ['session-expired', /Session has expired/i],
  [
    'password-changed',
    /has been invalidated because the user (has )?changed|does not match current stored session/i,
  ],
  ['session-revoked', /invalidated explicitly/i],
  ['logged-out', /because the user logged out\.?$/i],
  ['session-ended', /has been invalidated|user logged out/i],
  ['app-removed', /has not authorized application/i],
  ['checkpoint', /log in to www\.facebook\.com|logged-in checkpoint/i],
  ['user-unconfirmed', /not a confirmed user/i],
  ['page-role-lost', /must be an administrator of the page/i],
  // Reported with code 190 and no sub-code.
  ['page-deleted', /belongs to a Page that has been deleted/i],
  ['data-access-ended', /hasn't engaged the app in longer than/i],
  [
    'token-unreadable',
    /Cannot parse access token|could not be decrypted|malformed|Invalid OAuth access token( data)?\.?$/i,
  ],
  // Instagram and Threads document that they refuse to refresh within 24 hours, not the words: these are a guess.
  ['token-too-young', /\b24 hours\b/i],
];

function phraseIn(message: string): Phrase | undefined {
  return PHRASES.find(([, pattern]) => pattern.test(message))?.[0];
}

/**
 * Permissions that Meta's errors name, as its reference lists them (developers.facebook.com/docs/permissions). Nothing else in
 * a text is taken for one, nor is `email`, an ordinary word.
 */
const PERMISSIONS: ReadonlySet<string> = new Set([
  'ads_management',
  'ads_read',
  'business_management',
  'catalog_management',
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
  const named = text.split(/\W/).filter((word) => PERMISSIONS.has(word));
  return named.length === 0 ? undefined : [...new Set(named)];
}

const LONGEST_QUOTE = 300;

/** Meta's text without anything that may be a credential or its address: only a sentence's words and numbers stay. */
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
