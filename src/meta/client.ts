import { questionsSent } from '../net/event-loop.js';
import { type Budget, boundedSend, type Runtime, type Send } from '../net/http.js';
import { sendWithRetries, type TransientFailure, type Tried, waitAskedForMs } from '../net/retry.js';
import { NOTHING_SENT, Unanswered } from '../net/unanswered.js';
import { DEFAULT_API_VERSION } from '../token/api-version.js';
import type { MetaTrace } from '../token/inspection.js';
import { present } from '../token/present.js';
import { Secret } from '../token/secret.js';
import type { GraphResponse } from './response.js';

/** Parameters by name; undefined ones are left out. */
type Parameters = Readonly<Record<string, string | Secret | undefined>>;

/** One request to Meta. */
export interface MetaCall {
  /** From the slash after the version. */
  readonly path: string;
  /** Use the path as it is, without the Graph API version. */
  readonly unversioned?: boolean;
  /** The caller's token, sent as `Authorization: Bearer`. */
  readonly bearer?: Secret;
  readonly query?: Parameters;
  /** Sent as `application/x-www-form-urlencoded`, with POST; a call without one is a GET. */
  readonly form?: Parameters;
  /** Not idempotent: never repeated if it may have taken effect. */
  readonly once?: boolean;
  /** Less time than the client has. */
  readonly budget?: Budget;
}

/** One try of a call, without any of its values. */
export interface MetaCallRecord {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** 1 for the first. */
  readonly try: number;
  readonly milliseconds: number;
  readonly trace: MetaTrace;
  /** The keys of the answer and their types; absent where no answer came. */
  readonly shape?: string;
}

export interface MetaClient {
  /** Sends the call, repeats it where that may help, and returns the last answer. Never rejects on what Meta or the network does. */
  readonly request: (call: MetaCall) => Promise<GraphResponse>;
}

export interface MetaClientOptions {
  readonly runtime: Runtime;
  readonly budget: Budget;
  /** `https://graph.facebook.com`, or any origin with a path before the version. */
  readonly baseUrl: string;
  readonly version?: string;
  /** Called with Meta's message if it answered with a newer version than requested. */
  readonly onUpgrade?: (warning: string) => void;
  readonly onCall?: (record: MetaCallRecord) => void;
  /** Called with a newly minted token as soon as its answer is parsed, before anything else can see it: mask it here. */
  readonly onSecret?: (secret: Secret) => void;
}

/**
 * A client bound to one origin. At most three tries within the budget: half a second doubling with jitter for what is
 * transient, and what Meta asks for in `Retry-After` up to 60 s. A rate limit without such a wait is not tried again:
 * tomorrow's run does.
 */
export function createMetaClient(options: MetaClientOptions): MetaClient {
  const { runtime, version = DEFAULT_API_VERSION, onCall, onSecret, onUpgrade } = options;
  const base = new URL(options.baseUrl);
  const prefix = base.pathname.replace(/\/+$/, '');

  let reading: Promise<Reading> | undefined;
  /** The request is sent before the code that reads its answer is loaded. */
  const loadReading = () => (reading ??= questionsSent().then(() => import('./reading.js')));

  async function request(call: MetaCall): Promise<GraphResponse> {
    const path = `${prefix}${call.unversioned ? '' : `/${version}`}${call.path}`;
    const url = new URL(base.origin + path);
    url.search = encode(call.query).toString();
    const budget = lesserBudget(options.budget, call.budget);
    const send = boundedSend(runtime, base.origin, budget);
    const attemptOnce = async (attempt: number): Promise<Tried<GraphResponse>> => {
      const started = runtime.now();
      const [{ answer, waitMs, shape, wasSent }, reading] = await Promise.all([
        tryOnce(call, url, send),
        loadReading(),
      ]);
      const milliseconds = runtime.now() - started;
      const method = methodOf(call);
      onCall?.(present({ method, path, try: attempt, milliseconds, trace: answer.trace, shape }));
      return { result: answer, transient: readTransientFailure(answer, { waitMs, wasSent }, reading) };
    };
    return sendWithRetries({ runtime, budget }, { send: attemptOnce, once: call.once === true });
  }

  async function tryOnce(call: MetaCall, url: URL, send: Send): Promise<Answered> {
    const bearer = call.bearer?.reveal();
    if (bearer !== undefined && !FITS_A_HEADER.test(bearer)) {
      return { answer: named({ kind: 'unanswered', reason: 'unsendable', trace: {} }, call), wasSent: false };
    }
    const body = call.form && encode(call.form).toString();
    try {
      const headers = present({
        accept: 'application/json',
        authorization: bearer && `Bearer ${bearer}`,
        'content-type': call.form && 'application/x-www-form-urlencoded',
      });
      const response = await send(url, present({ method: methodOf(call), headers, body }));
      // https://developers.facebook.com/blog/post/2024/04/16 (Marketing API auto-upgrade)
      const upgrade = response.headers.get('x-ad-api-version-warning');
      if (upgrade !== null) onUpgrade?.(upgrade);
      const text = await response.text();
      const { readResponse, shapeOfAnswer } = await loadReading();
      const answer = readResponse(response.status, response.headers, text);
      if (answer.kind === 'ok' && answer.issued) onSecret?.(answer.issued.token);
      const waitMs = waitAskedForMs(response.headers);
      return { answer: named(answer, call), waitMs, shape: onCall && shapeOfAnswer(text), wasSent: true };
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      return {
        answer: named({ kind: 'unanswered', reason: error.reason, trace: error.facts }, call),
        wasSent: !NOTHING_SENT.has(error.reason),
      };
    }
  }

  return { request };
}

function methodOf({ form }: MetaCall): MetaCallRecord['method'] {
  return form === undefined ? 'GET' : 'POST';
}

function lesserBudget(whole: Budget, part: Budget | undefined): Budget {
  return part === undefined ? whole : { remaining: () => Math.min(whole.remaining(), part.remaining()) };
}

interface Answered {
  readonly answer: GraphResponse;
  readonly waitMs?: number | undefined;
  readonly shape?: string | undefined;
  /** The request was sent, so Meta may have acted on it. */
  readonly wasSent: boolean;
}

/** The answer, labelled with the call that it answers: its path without IDs and Threads' only version. */
function named(answer: GraphResponse, { path, query }: MetaCall): GraphResponse {
  const name = path
    .slice(1)
    .replace('v1.0/', '')
    .replaceAll(/[^/]*\d[^/]*/g, '{id}');
  // An ID alone says nothing; its fields do.
  const fields = typeof query?.fields === 'string' ? `?fields=${query.fields}` : '';
  const call = name === '{id}' ? name + fields : name;
  return { ...answer, trace: { ...answer.trace, call } };
}

/** Node quotes a header value that it refuses in its error; a credential never gets that far. */
const FITS_A_HEADER = /^[\x20-\x7e]+$/;

type Reading = typeof import('./reading.js');

function readTransientFailure(
  answer: GraphResponse,
  { waitMs, wasSent }: Omit<Answered, 'answer'>,
  { isRateLimited, isTransient }: Reading,
): TransientFailure | undefined {
  if (isRateLimited(answer)) return { kind: 'rate-limited', waitMs, mayHaveHappened: false };
  if (!isTransient(answer)) return undefined;
  return { kind: 'outage', waitMs, mayHaveHappened: wasSent };
}

function encode(parameters: Parameters = {}): URLSearchParams {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) encoded.set(name, value instanceof Secret ? value.reveal() : value);
  }
  return encoded;
}
