import { Unanswered, unansweredBy } from './unanswered.js';

/** Every call ends within this time, its body included [promise 7]. */
const CALL_DEADLINE_MS = 10_000;
/** No answer that we understand is larger [promise 7]. */
const ANSWER_LIMIT_BYTES = 1_048_576;
/** How an answer is read with a schema: up to the first thing that does not fit. All that is wrong with a megabyte takes a gigabyte to tell. */
export const AT_FIRST = { abortEarly: true } as const;
/** For who sends no other name. */
const USER_AGENT = 'refresh-meta-token';

/** What Node's HTTP client and `fetch` both give. Names are compared without regard to case. */
export interface HttpHeaders extends Iterable<[string, string]> {
  readonly get: (name: string) => string | null;
  readonly has: (name: string) => boolean;
}

/** The body of an answer while it arrives. */
export interface HttpBody extends AsyncIterable<Uint8Array> {
  /** Gives up what has not arrived. */
  readonly cancel: () => Promise<void>;
}

/** One request as it goes out. */
interface HttpRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Ends the request, and the answer while it arrives. */
  readonly signal: AbortSignal;
  /** A transport hands a redirect back and never follows it. */
  readonly redirect: 'manual';
}

/** The world's HTTP: sends one request and rejects with the system's error. The global `fetch` is one, too. */
export type Transport = (
  url: URL,
  request: HttpRequest,
) => Promise<{ readonly status: number; readonly headers: HttpHeaders; readonly body: HttpBody | null }>;

/** An answer that has arrived whole, in the shape that Octokit's `request.fetch` has to give. */
export interface HttpAnswer {
  readonly status: number;
  /** The status is one of success. */
  readonly ok: boolean;
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Sends one request and waits for the whole answer. Rejects with `Unanswered` and nothing else. */
export type Send = (
  address: string | URL,
  request?: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  },
) => Promise<HttpAnswer>;

/** What a run touches of the world. Passed in, so that tests hold the clock. */
export interface Runtime {
  readonly transport: Transport;
  /** Milliseconds since 1970, going on evenly whatever the runner's clock is set to: for durations and budgets, never to judge an expiry. */
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
 * Sends to one origin only, follows no redirect, ends by the deadline and reads at most the size limit.
 * Rejects with `Unanswered` and never with an error that names a URL or a header.
 */
export function boundedSend({ transport }: Pick<Runtime, 'transport'>, origin: string, budget: Budget): Send {
  return async (address, { method = 'GET', headers, body } = {}) => {
    const url = URL.canParse(`${address}`) ? new URL(address) : undefined;
    if (url?.origin !== origin) throw new Unanswered('foreign-origin');
    const milliseconds = Math.min(CALL_DEADLINE_MS, budget.remaining());
    if (milliseconds <= 0) throw new Unanswered('deadline');
    const signal = AbortSignal.timeout(Math.ceil(milliseconds));
    try {
      const answer = await transport(url, {
        method,
        headers: { 'user-agent': USER_AGENT, ...headers },
        ...(body === undefined ? {} : { body }),
        signal,
        redirect: 'manual',
      });
      const { status } = answer;
      if (status >= 300 && status < 400 && status !== 304) {
        await answer.body?.cancel();
        throw new Unanswered('redirected', { status, ...otherOriginIn(answer.headers.get('location'), url) });
      }
      const bytes = await readWithin(answer.body, ANSWER_LIMIT_BYTES);
      return {
        status,
        ok: status >= 200 && status < 300,
        url: url.href,
        headers: answer.headers,
        // Without the byte order mark, as the text of a `fetch` is.
        text: async () => bytes.toString('utf8').replace(/^\uFEFF/, ''),
        arrayBuffer: async () => new Uint8Array(bytes).buffer,
      };
    } catch (error) {
      if (signal.aborted) throw new Unanswered('deadline');
      throw error instanceof Unanswered ? error : unansweredBy(error);
    }
  };
}

/** Where a redirect leads, as far as it may be told. */
function otherOriginIn(location: string | null, from: URL): { readonly redirectedTo?: string } {
  if (location === null || !URL.canParse(location, from.href)) return {};
  const { origin } = new URL(location, from);
  return ['null', from.origin].includes(origin) || origin.length > 100 ? {} : { redirectedTo: origin };
}

/** The whole body, or `Unanswered('too-large')`. */
async function readWithin(body: HttpBody | null, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new Unanswered('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Headers by name; of a list, the values in one. */
export function headersOf(values: Readonly<Record<string, unknown>>): HttpHeaders {
  const byName = new Map(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : `${value}`,
      ]),
  );
  return {
    get: (name) => byName.get(name.toLowerCase()) ?? null,
    has: (name) => byName.has(name.toLowerCase()),
    [Symbol.iterator]: () => byName[Symbol.iterator](),
  };
}

/** Milliseconds since 1970; NaN for what is no date. Always UTC, in the old format without a zone too (RFC 9110, section 5.6.7). */
export function readHttpDate(value: string): number {
  return Date.parse(/(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value} GMT`);
}

/** The `Date` header as epoch seconds; undefined when the answer has none that can be read. */
export function answeredAt(headers: HttpHeaders): number | undefined {
  const milliseconds = readHttpDate(headers.get('date') ?? '');
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
