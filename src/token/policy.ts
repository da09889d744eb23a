import { BASIC_SCOPE, type Platform } from './platform.js';
import { DAY, type EpochSeconds } from './time.js';

/** What the user asked for one token. */
export interface Policy {
  /** The app that the token must belong to; absent for Instagram and Threads, which name none. */
  readonly appId?: string;
  readonly requiredScopes: readonly string[];
  readonly expectedUserId?: string;
  readonly refreshBeforeDays: number;
  readonly warnBeforeDays: number;
  /** How much earlier than `refreshBeforeDays` this token is due, so that many tokens do not refresh on one day. */
  readonly spreadSeconds: number;
}

const LONGEST_SPREAD = 3 * DAY;

/** Seconds in [0, 3 days), always the same for the same secret name whatever its case. */
export function spreadSeconds(secretName: string): number {
  return fnv1a(secretName.toUpperCase()) % LONGEST_SPREAD;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo): a well-spread number from a short text. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The moment from which a token that ends at `expiresAt` is refreshed. */
export function dueAt(expiresAt: EpochSeconds, policy: Policy): EpochSeconds {
  return expiresAt - policy.refreshBeforeDays * DAY - policy.spreadSeconds;
}

/** The scopes to ask for at a new login: what the token has, as far as it is spelled like a scope, and what is required. */
export function scopesToRequest(
  has: readonly string[] | undefined,
  policy: Pick<Policy, 'requiredScopes'>,
): readonly string[] {
  const spelledRight = has?.filter((scope) => /^[a-z][a-z0-9_]{0,63}$/.test(scope)) ?? [];
  return [...new Set([...spelledRight, ...policy.requiredScopes])];
}

/** Scopes to ask Instagram or Threads for: as above, and what makes a token one that can be refreshed. */
export function withBasicScope(scopes: readonly string[], platform: Platform): readonly string[] {
  const basic = BASIC_SCOPE[platform];
  return basic === undefined || scopes.includes(basic) ? scopes : [basic, ...scopes];
}

/** The required scopes that the token lacks; none when the platform does not tell its scopes. */
export function missingScopes(scopes: readonly string[] | undefined, policy: Policy): readonly string[] {
  return scopes === undefined ? [] : policy.requiredScopes.filter((scope) => !scopes.includes(scope));
}

/**
 * Scopes that outlive the 90 days of data access
 * (https://developers.facebook.com/docs/facebook-login/auth-vs-data, read 2026-09-11), and the two that every login carries.
 */
const OUTLIVES_DATA_ACCESS: ReadonlySet<string> = new Set([
  'ads_read',
  'ads_management',
  'business_management',
  'configure_page_transactions',
  'pages_manage_ads',
  'pages_manage_cta',
  'pages_manage_instant_articles',
  'pages_manage_engagement',
  'pages_manage_metadata',
  'pages_manage_posts',
  'pages_messaging',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_show_list',
  'read_audience_network_insights',
  'read_insights',
  'public_profile',
  'email',
]);

/** Whether the end of data access is worth a word: it is where a scope depends on it, or where nobody knows the scopes. */
export function dependsOnDataAccess(scopes: readonly string[] | undefined): boolean {
  return scopes === undefined || scopesRuledByDataAccess(scopes).length > 0;
}

/** The token's scopes that stop working when data access ends. */
export function scopesRuledByDataAccess(scopes: readonly string[] | undefined): readonly string[] {
  return (scopes ?? []).filter((scope) => !OUTLIVES_DATA_ACCESS.has(scope));
}
