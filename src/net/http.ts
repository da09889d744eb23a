/** Every call ends within this time, its body included [promise 7]. */
export const CALL_DEADLINE_MS = 10_000;
/** No answer that we understand is larger [promise 7]. */
export const ANSWER_LIMIT_BYTES = 1_048_576;
/** A call is sent at most this often [promise 7]. */
export const MOST_TRIES = 3;
/** A wait that the service asks for is obeyed up to here; beyond it, the next scheduled run tries again [promise 7]. */
export const LONGEST_WAIT_MS = 60_000;

const FIRST_BACKOFF_MS = 500;

export type UnansweredReason = 'unreachable' | 'deadline' | 'too-large' | 'redirected' | 'foreign-origin';

/** No usable answer arrived. Carries the system's error code and nothing else: a URL or a header would hold a credential. */
export class Unanswered extends Error {
  readonly reason: UnansweredReason;
  readonly network?: string;

  constructor(reason: UnansweredReason, network?: string) {
    super(network === undefined ? reason : `${reason} (${network})`);
    this.name = 'Unanswered';
    this.reason = reason;
    if (network !== undefined) this.network = network;
  }
}

/** What a run touches of the world. Passed in, so that tests hold the clock. */
export interface Runtime {
  readonly fetch: typeof fetch;
  /** The runner's clock, milliseconds since 1970: for durations and budgets, never to judge an expiry. */
  readonly now: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** How much time is left for calls and waits. */
export interface Budget {
  /** Milliseconds; zero or less when it is used up. */
  readonly remaining: () => number;
}

/** A budget of `milliseconds` that starts now. */
export function startBudget(milliseconds: number, now: () => number): Budget {
  const end = now() + milliseconds;
  return { remaining: () => end - now() };
}

/**
 * A `fetch` that goes to one origin only, follows no redirect, ends by the deadline and reads at most the size limit.
 * Rejects with `Unanswered` and never with an error that names a URL or a header.
 */
export function boundedFetch(runtime: Pick<Runtime, 'fetch'>, origin: string, budget: Budget): typeof fetch {
  return async (input, init) => {
    const url = URL.parse(input instanceof Request ? input.url : `${input}`);
    if (url?.origin !== origin) throw new Unanswered('foreign-origin');
    const milliseconds = Math.min(CALL_DEADLINE_MS, budget.remaining());
    if (milliseconds <= 0) throw new Unanswered('deadline');
    const deadline = AbortSignal.timeout(Math.ceil(milliseconds));
    const signal = init?.signal ? AbortSignal.any([deadline, init.signal]) : deadline;
    try {
      const answer = await runtime.fetch(input, { ...init, redirect: 'manual', signal });
      if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) {
        await answer.body?.cancel();
        throw new Unanswered('redirected');
      }
      return await readWithin(answer, ANSWER_LIMIT_BYTES);
    } catch (error) {
      if (error instanceof Unanswered) throw error;
      if (deadline.aborted) throw new Unanswered('deadline');
      throw new Unanswered('unreachable', systemCode(error));
    }
  };
}

/** The same answer with its body read, or `Unanswered('too-large')`. */
async function readWithin(answer: Response, limit: number): Promise<Response> {
  const { status, headers } = answer;
  if (answer.body === null) return new Response(null, { status, headers });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new Unanswered('too-large');
    chunks.push(chunk);
  }
  const mayHaveBody = status !== 204 && status !== 205 && status !== 304;
  return new Response(mayHaveBody ? Buffer.concat(chunks) : null, { status, headers });
}

/** The error code of Node's network stack (`ECONNREFUSED`), which never holds a value of ours. */
function systemCode(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const code = (at as Error & { code?: unknown }).code;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return code;
  }
  return undefined;
}

/** Milliseconds before try number `next` (2 or 3): half a second, doubling, give or take a quarter of it. */
export function backoffMs(next: number, random: () => number): number {
  return FIRST_BACKOFF_MS * 2 ** (next - 2) * (0.75 + random() / 2);
}

/**
 * Milliseconds that the service asks us to wait, by `Retry-After` (seconds or a date); undefined when it asks for nothing
 * sensible. Dates are read against the answer's own `Date`, so a wrong runner clock changes nothing.
 */
export function waitAskedForMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Node reads `-1` as the year 2001: only what begins with a day's name is a date.
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return undefined;
  const until = readHttpDate(value);
  const sent = readHttpDate(headers.get('date') ?? '');
  return Number.isNaN(until) || Number.isNaN(sent) ? undefined : Math.max(0, until - sent);
}

/** Milliseconds since 1970; NaN for what is no date. Always UTC, in the old format without a zone too (RFC 9110, section 5.6.7). */
function readHttpDate(value: string): number {
  return Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value} GMT`);
}

/** The `Date` header as epoch seconds; undefined when the answer has none that can be read. */
export function answeredAt(headers: Headers): number | undefined {
  const milliseconds = readHttpDate(headers.get('date') ?? '');
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
