import * as v from 'valibot';
import { AT_FIRST } from '../net/http.js';
import { isLoopback } from '../net/proxy.js';
import { Secret } from '../token/secret.js';
import type { TokenResponse } from '../token/token-response.js';
import type { MetaClient } from './client.js';
import { readNotIssued } from './exchange.js';
import type { GraphError, GraphResponse } from './response.js';

/** An app as a device knows it: with its client token (App settings, Advanced, Security) in place of the app secret. */
interface DeviceApp {
  readonly appId: string;
  readonly clientToken: Secret;
}

/** A code that a person types at `verificationUri` within `lifetimeSeconds`; ask for it every `intervalSeconds`. */
export interface DeviceCode {
  readonly code: Secret;
  readonly userCode: string;
  readonly verificationUri: string;
  readonly lifetimeSeconds: number;
  readonly intervalSeconds: number;
}

/** No code and no word about one. `client-token-refused`: the app ID and the client token, of which one is wrong. */
type NoAnswer = Exclude<TokenResponse<'client-token-refused'>, { kind: 'issued' }>;

export type DeviceStart = ({ readonly kind: 'started' } & DeviceCode) | NoAnswer;

/** What Meta answers while a person types the code: not yet, or not so often (OAuth's `slow_down`), or the end of it. */
export type DeviceStatus =
  | { readonly kind: 'pending' | 'slow-down' }
  | TokenResponse<'client-token-refused' | 'device-login-declined' | 'device-login-expired'>;

/**
 * Asks for a code to log in with on another device. The app needs "Login from Devices"; a wrong client token is `declined`.
 * Source: Meta, "Facebook Login for Devices".
 */
export async function startDeviceLogin(
  client: MetaClient,
  request: DeviceApp & { readonly scopes: readonly string[] },
): Promise<DeviceStart> {
  return readDeviceStart(
    await client.request({
      path: '/device/login',
      form: { access_token: clientAccessToken(request), scope: request.scopes.join(',') },
    }),
  );
}

/**
 * Asks once whether the person has approved. Never repeated by itself: an approved code may be spent by the lost answer.
 * Source: Meta, "Facebook Login for Devices", polling for authorization.
 */
export async function askDeviceLogin(
  client: MetaClient,
  request: DeviceApp & { readonly code: Secret },
): Promise<DeviceStatus> {
  return readDeviceStatus(
    await client.request({
      path: '/device/login_status',
      form: { access_token: clientAccessToken(request), code: request.code },
      once: true,
    }),
  );
}

/** Reads `{"code", "user_code", "verification_uri", "expires_in", "interval"}`. */
export function readDeviceStart(answer: GraphResponse): DeviceStart {
  if (answer.kind !== 'ok') return failureToAsk(answer);
  const read = v.safeParse(DeviceBody, answer.body, AT_FIRST);
  if (!read.success) return { kind: 'doubt', reason: 'meta-unintelligible', trace: answer.trace };
  const { code, user_code, verification_uri, expires_in, interval } = read.output;
  return {
    kind: 'started',
    code: new Secret(code),
    userCode: user_code,
    verificationUri: verification_uri,
    lifetimeSeconds: expires_in,
    intervalSeconds: interval,
  };
}

/** Reads the answer to a poll: a token, or what to do next by its sub-code. */
export function readDeviceStatus(answer: GraphResponse): DeviceStatus {
  const { trace } = answer;
  if (answer.kind === 'ok') return answer.issued ?? { kind: 'doubt', reason: 'meta-unintelligible', trace };
  const status = answer.kind === 'error' ? statusOf(answer.error) : undefined;
  switch (status) {
    case undefined:
      return failureToAsk(answer);
    case 'pending':
    case 'slow-down':
      return { kind: status };
    case 'device-login-declined':
    case 'device-login-expired':
      return { kind: 'declined', reason: status, trace };
  }
}

function statusOf(
  error: GraphError,
): 'pending' | 'slow-down' | 'device-login-declined' | 'device-login-expired' | undefined {
  switch (error.subcode) {
    case 1349174:
      return 'pending';
    case 1349172:
      return 'slow-down';
    case 1349173:
      return 'device-login-declined';
    case 1349152:
      return 'device-login-expired';
  }
  if (error.says === 'device-login-declined') return 'device-login-declined';
  if (error.code === 31) return 'pending';
  return error.code === 463 ? 'device-login-expired' : undefined;
}

function failureToAsk(answer: Exclude<GraphResponse, { kind: 'ok' }>): NoAnswer {
  const response = readNotIssued(answer);
  const { trace } = answer;
  // The caller is the app with its client token, so a dead session means that one of them is wrong. The app secret is not asked for.
  const isOfCaller =
    (response.kind === 'declined' && response.reason === 'dead') ||
    (response.kind === 'refused' && response.reason === 'app-credentials-refused');
  if (isOfCaller) return { kind: 'declined', reason: 'client-token-refused', trace };
  return response.kind === 'declined' ? { kind: 'refused', reason: 'request-refused', trace } : response;
}

function clientAccessToken(app: DeviceApp): Secret {
  return new Secret(`${app.appId}|${app.clientToken.reveal()}`);
}

/** Meta's page for codes: it becomes a link for people, so no answer may lead them elsewhere. On loopback stands a rehearsal's. */
function isDevicePage(address: string): boolean {
  if (!/^https?:\/\/[\w.:[\]-]+\/device\/?$/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  const isMetas = protocol === 'https:' && port === '' && /^(?:www\.|m\.)?facebook\.com$/.test(hostname);
  return isMetas || isLoopback(hostname);
}

/** RFC 8628, section 3.2: where none is told, five. */
const DEFAULT_INTERVAL_SECONDS = 5;
const Seconds = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,6}$/), v.transform(Number))]);
const DeviceBody = v.object({
  code: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,4096}$/)),
  // Both are shown to a person, so only what such a code and Meta's address are made of.
  user_code: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{4,20}$/)),
  verification_uri: v.pipe(v.string(), v.check(isDevicePage)),
  expires_in: v.pipe(Seconds, v.integer(), v.minValue(1), v.maxValue(86_400)),
  interval: v.optional(
    v.pipe(Seconds, v.integer(), v.minValue(1), v.maxValue(600)),
    DEFAULT_INTERVAL_SECONDS,
  ),
});
