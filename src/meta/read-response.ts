import * as v from 'valibot';
import { AT_FIRST, answeredAt, type HttpHeaders } from '../net/http.js';
import { present } from '../token/present.js';
import type { IssuedToken } from '../token/token-response.js';
import { AccessToken, Lifetime } from './fields.js';
import { readGraphError, traceOf } from './graph-error.js';
import type { GraphError, GraphResponse } from './response.js';

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

/** The three envelopes: Graph's `error`, Instagram OAuth's `error_type`, and the bare `code` and `message` of batch days. */
function topLevelError(body: unknown): GraphError | undefined {
  const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
  const { error, error_type, error_message, code, message } = fields;
  if (error !== undefined && error !== null) return readGraphError(error);
  const isInstagrams = typeof error_type === 'string' || typeof error_message === 'string';
  const isBare = typeof code === 'number' && typeof message === 'string';
  return isInstagrams || isBare ? readGraphError(fields) : undefined;
}

/** Strings, so that the digits in them are left alone, and numbers. */
const STRINGS_AND_NUMBERS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Integers beyond 2^53 become their digits: Meta's ids reach 17 digits, and old answers hold them as numbers. They are quoted before
 * they are parsed, because a reviver is told a number's source only since Node 21.
 */
function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    // Quotation marks would make JSON of what is none.
    JSON.parse(json);
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
