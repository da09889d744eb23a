import type { HttpHeaders } from '../net/http.js';
import type { UnansweredFacts, UnansweredReason } from '../net/unanswered.js';
import { present } from '../token/present.js';

/** GitHub's sentences and headers that change what a person has to do; everything else is `other`. */
export type Saying =
  | 'single-sign-on'
  | 'classic-forbidden'
  | 'fine-grained-forbidden'
  | 'lifetime-forbidden'
  | 'oauth-app-restricted'
  | 'address-not-allowed'
  | 'archived'
  | 'locked'
  | 'scope-missing'
  | 'by-integration'
  | 'by-personal-access-token'
  | 'must-be-admin'
  | 'improperly-encrypted'
  | 'already-exists'
  | 'other';

export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly saying: Saying;
  /** GitHub's own sentence, escaped; only if it is not one that we know. */
  readonly quote?: string;
  /** The answer does not look like one from GitHub: a proxy or gateway may have sent it. */
  readonly isForeign?: true;
  /** GitHub's address to authorize the credential for single sign-on. */
  readonly ssoUrl?: string;
  /** The permissions that would do, as GitHub names them: `secrets=write`. */
  readonly accepted?: string;
  /** The scopes of a classic token or an OAuth App's token, and the accepted ones, of which it has none. */
  readonly scopes?: { readonly held: readonly string[]; readonly accepted: readonly string[] };
  /** Names of the request's fields that GitHub calls invalid: `assignees`. */
  readonly invalidFields: readonly string[];
}

/** Why a call got no usable answer, as facts: without addresses, headers and known texts. */
export type Failure =
  | Refusal
  | { readonly kind: 'rate-limited'; readonly status: number }
  | { readonly kind: 'unavailable'; readonly status: number }
  | { readonly kind: 'unintelligible'; readonly status?: number }
  /** An answer whose clock is more than an hour from that of the answers before it: it may be an old one. */
  | { readonly kind: 'of-another-time' }
  | ({ readonly kind: 'unanswered'; readonly reason: UnansweredReason } & UnansweredFacts)
  | { readonly kind: 'malformed-credential' }
  /** Nothing was sent: the run's time for it is used up. */
  | { readonly kind: 'no-time' };

/**
 * Reads a refusal (an answer of 400 or above) into facts.
 *
 * Messages observed at GitHub: docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api and rate-limits-for-the-rest-api.
 */
export function readRefusal(
  status: number,
  headers: HttpHeaders,
  body: unknown,
): Extract<Failure, { kind: 'refused' | 'rate-limited' | 'unavailable' }> {
  const message = messageOf(body);
  if (isRateLimit(status, headers, message)) return { kind: 'rate-limited', status };
  if (status >= 500) return { kind: 'unavailable', status };
  const scopes = readMissingScopes(headers);
  const saying = readSaying(message, headers, body, scopes !== undefined);
  return {
    kind: 'refused',
    status,
    saying,
    invalidFields: readInvalidFields(body),
    ...present({
      scopes,
      ssoUrl: readSsoUrl(headers.get('x-github-sso')),
      accepted: readAcceptedPermissions(headers.get('x-accepted-github-permissions')),
      quote: saying === 'other' && !USUAL[status]?.includes(message) ? quote(message) : undefined,
      isForeign: typeof body === 'object' && body !== null ? undefined : (true as const),
    }),
  };
}

/** Sentences that say no more than their status. */
const USUAL: Readonly<Record<number, readonly string[]>> = {
  401: ['Bad credentials', 'Requires authentication'],
  404: ['Not Found'],
};

/** GitHub limits by 429, and by 403 with one of three signs: no request left, a wait asked for, or its words. */
function isRateLimit(status: number, headers: HttpHeaders, message: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.get('x-ratelimit-remaining')?.trim() === '0' ||
    headers.has('retry-after') ||
    /\brate limit\b|\babuse detection\b/i.test(message)
  );
}

function messageOf(body: unknown): string {
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof message === 'string' ? message : '';
}

/** In order: the first that matches names the refusal. The one about addresses as reported in databricks/cli#2702. */
const SAYINGS: readonly (readonly [Saying, RegExp])[] = [
  ['lifetime-forbidden', /forbids access via .*lifetime is greater than/i],
  ['classic-forbidden', /forbids access via a personal access token \(classic\)/i],
  ['fine-grained-forbidden', /forbids access via a fine-grained personal access token/i],
  ['oauth-app-restricted', /OAuth App access restrictions/i],
  ['address-not-allowed', /IP allow list/i],
  ['archived', /was archived/i],
  // https://github.com/hashicorp/terraform-provider-aws/issues/46136, and renovatebot/renovate#6215
  ['locked', /issue is locked/i],
  ['by-integration', /not accessible by integration/i],
  ['by-personal-access-token', /not accessible by personal access token/i],
  ['must-be-admin', /must (have admin rights|be an? .*(admin|owner))/i],
  ['improperly-encrypted', /improperly encrypted/i],
  ['already-exists', /already exists/i],
];

function readSaying(message: string, headers: HttpHeaders, body: unknown, lacksScope: boolean): Saying {
  if (headers.has('x-github-sso')) return 'single-sign-on';
  const said = SAYINGS.find(([, pattern]) => pattern.test(message))?.[0];
  // "Must have admin rights" is also what GitHub says to an owner whose token lacks a scope (cli/cli#8810).
  if (lacksScope && (said === undefined || said === 'must-be-admin')) return 'scope-missing';
  if (said !== undefined) return said;
  return errorsOf(body).some(({ code }) => code === 'already_exists') ? 'already-exists' : 'other';
}

/** The address in `X-GitHub-SSO: required; url=…`, which holds for an hour; only signs that an address of GitHub's has. */
function readSsoUrl(header: string | null): string | undefined {
  return /;\s*url=(https?:\/\/[\w./:?=&%~-]{1,300})(?=[;\s]|$)/.exec(header ?? '')?.[1];
}

function readInvalidFields(body: unknown): string[] {
  return errorsOf(body).flatMap(({ field }) =>
    typeof field === 'string' && /^[a-z_]{1,40}$/.test(field) ? [field] : [],
  );
}

function errorsOf(body: unknown): { field?: unknown; code?: unknown }[] {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined;
  return Array.isArray(errors) ? errors.filter((error) => typeof error === 'object' && error !== null) : [];
}

/** `secrets=write; metadata=read` or `secrets=write,metadata=read` in words; undefined when it looks like neither. */
function readAcceptedPermissions(header: string | null): string | undefined {
  const value = header?.trim() ?? '';
  if (value.length > 200 || !/^[a-z_]+=[a-z]+(\s*[,;]\s*[a-z_]+=[a-z]+)*$/.test(value)) return undefined;
  return value.replaceAll(/\s*([,;])\s*/g, '$1 ');
}

/** Which scope holds which. Source: docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps. */
const HELD_WITH: Readonly<Record<string, readonly string[]>> = {
  repo: ['public_repo', 'repo:status', 'repo_deployment', 'repo:invite', 'security_events'],
  'admin:org': ['write:org', 'read:org'],
  'write:org': ['read:org'],
  user: ['read:user', 'user:email', 'user:follow'],
};

/** Tells when the credential has scopes and none of those that would do. */
function readMissingScopes(headers: HttpHeaders): Refusal['scopes'] {
  const held = scopesIn(headers.get('x-oauth-scopes'));
  const accepted = scopesIn(headers.get('x-accepted-oauth-scopes'));
  if (held === undefined || accepted === undefined || accepted.length === 0) return undefined;
  const all = new Set(held.flatMap((scope) => [scope, ...(HELD_WITH[scope] ?? [])]));
  return accepted.some((scope) => all.has(scope)) ? undefined : { held, accepted };
}

function scopesIn(header: string | null): readonly string[] | undefined {
  if (header === null) return undefined;
  const scopes = header.split(',').flatMap((scope) => scope.trim() || []);
  return scopes.every((scope) => /^[a-z_:]{1,40}$/.test(scope)) ? scopes : undefined;
}

const LONGEST_QUOTE = 160;

/**
 * A text of others on one line, in any language. What is longer than any word goes, since it may be a credential; and an address is
 * none that could be followed.
 */
function quote(text: string): string | undefined {
  const line = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\S{21,}/gu, '…')
    .replaceAll('://', ': //')
    .replaceAll('"', "'")
    .replace(/ +/g, ' ')
    .trim();
  if (line === '') return undefined;
  const characters = [...line];
  return characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
