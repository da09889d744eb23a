import { Octokit } from '@octokit/rest';
import * as v from 'valibot';
import {
  AT_FIRST,
  answeredAt,
  type Budget,
  boundedSend,
  type HttpHeaders,
  headersOf,
  type Runtime,
} from '../net/http.js';
import {
  failureWithoutAnswer,
  sendWithRetries,
  type TransientFailure,
  type Tried,
  waitAskedForMs,
} from '../net/retry.js';
import { Unanswered } from '../net/unanswered.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import type { EpochSeconds } from '../token/time.js';
import { type CredentialKind, credentialKindOf } from './credential-kind.js';
import { GitHubError } from './errors.js';
import { type HintContext, problemOf } from './problem.js';
import type { Purpose } from './purpose.js';
import { type Failure, readRefusal } from './refusal.js';

/** The REST API version that the answers here are read as. Source: docs.github.com/en/rest/about-the-rest-api/api-versions. */
const API_VERSION = '2022-11-28';
/** GitHub asks for a second between two writes of one credential. Source: docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api. */
const BETWEEN_WRITES_MS = 1000;
/** What GitHub asks for when it limits without saying how long. Source: the same page. */
const WAIT_WITHOUT_WORD_MS = 60_000;

export interface GitHubOptions {
  readonly runtime: Runtime;
  readonly budget: Budget;
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Absent for the few requests that need no credential. */
  readonly token?: Secret;
  /** Instead of a token: how a GitHub App signs its own requests, as Octokit takes it. */
  readonly strategy?: { readonly authStrategy: unknown; readonly auth: object };
  readonly userAgent: string;
  /** For the links in hints; `https://github.com` when not given. */
  readonly serverUrl?: string;
  /** What people call the credential, for messages: `secrets-token`. */
  readonly credentialName?: string;
  /** Set if more is known than the credential's prefix shows. */
  readonly credentialKind?: CredentialKind;
  /** Called for every request sent, without its values. */
  readonly onCall?: (call: CallFacts) => void;
}

export interface CallFacts {
  /** The method and the path's template: `PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}`. */
  readonly route: string;
  /** 1, 2 or 3. */
  readonly attempt: number;
  /** Absent when no answer came. */
  readonly status?: number;
  readonly milliseconds: number;
}

/** What a request is for, and how its answer is read. */
export interface Reading<T> {
  readonly purpose: Purpose;
  /** What the answer says; undefined when it is not one we understand. */
  readonly read: (data: unknown, status: number) => T | undefined;
  /**
   * For requests that must not be done twice (POST): after an unknown result, looks for what the attempt did; undefined if it did
   * nothing, and only then is the request repeated. Without this function it is never repeated after an unknown result.
   */
  readonly findDone?: () => Promise<T | undefined>;
  /** The caller splits a request whose answer is too large, so it is not repeated. */
  readonly isDivisible?: true;
  /** Milliseconds of the budget that this request must leave for others. */
  readonly keepBackMs?: number;
  /**
   * Called right before each try, after every wait; `mayHaveHappened`: an earlier try may have taken effect. If it throws, the
   * request ends.
   */
  readonly before?: (mayHaveHappened: boolean) => Promise<void>;
}

export interface Answer<T> {
  readonly data: T;
  /** GitHub's clock when it answered. */
  readonly at?: EpochSeconds;
  /** When the credential ends, where GitHub tells it: for personal access tokens. */
  readonly credentialEndsAt?: EpochSeconds;
  /** Whether a list has more pages, if GitHub says; for a list of one page it does not. */
  readonly hasNext?: boolean;
}

/** A method of Octokit's, or a route by `GitHub.route`. */
export type Endpoint<P> = (
  parameters?: P,
) => Promise<{ readonly data: unknown; readonly headers: Readonly<Record<string, unknown>> }>;

/** A GitHub client for one credential. */
export interface GitHub {
  /** GitHub's typed endpoints; for `ask`. */
  readonly rest: Octokit['rest'];
  /** An endpoint that Octokit has no method for: `GET /repos/{owner}/{repo}`. */
  readonly route: (template: string) => Endpoint<Readonly<Record<string, unknown>>>;
  /**
   * Sends a request, again where that is safe, and reads its answer.
   * @throws GitHubError when it was not done, or nobody knows.
   */
  readonly ask: <P, T>(
    endpoint: Endpoint<P>,
    parameters: NoInfer<P>,
    reading: Reading<T>,
  ) => Promise<Answer<T>>;
  /** Where the GraphQL API listens: beside the REST API, on an Enterprise Server one folder up. */
  readonly graphqlUrl: string;
  readonly hintContext: HintContext;
  /** The credential belongs to an app, as `GITHUB_TOKEN` does, and not to a person. */
  readonly isInstallation: boolean;
}

/** A result from GitHub, or the problem: what this folder's functions return to the rest of the program. */
export type Reply<T> =
  | { readonly kind: 'done'; readonly data: T }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem };

/** The boundary of this folder: turns thrown errors into problems. */
export async function replyOf<T>(work: Promise<{ readonly data: T }>): Promise<Reply<T>> {
  try {
    return { kind: 'done', data: (await work).data };
  } catch (error) {
    if (error instanceof GitHubError) return { kind: 'problem', problem: error.problem };
    throw error;
  }
}

/**
 * Creates a client of GitHub's REST API for one credential.
 *
 * Octokit builds and sends the requests; repeating, waiting and spacing are done in one hook and not by its plugins: they wait on
 * the process's own timers outside the run's budget, read rate limit resets against the runner's clock, plugin-retry would send a
 * POST again whose result is unknown, and plugin-paginate-rest takes a 409 for an empty list (read in plugin-retry 8.1.1,
 * plugin-throttling 11.0.5 and plugin-paginate-rest 16.0.0).
 */
export function createGitHub(options: GitHubOptions): GitHub {
  const { runtime, budget, onCall } = options;
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const credential = options.token?.reveal().trim();
  const isWellFormed = credential === undefined || /^[\x21-\x7e]+$/.test(credential);
  const hintContext: HintContext = {
    serverUrl: (options.serverUrl ?? 'https://github.com').replace(/\/+$/, ''),
    credentialName: options.credentialName ?? 'the GitHub credential',
    credentialKind: options.credentialKind ?? credentialKindOf(credential),
  };
  const isInstallation = ['installation', 'own-app'].includes(hintContext.credentialKind);
  const readEnd = isInstallation ? () => undefined : readCredentialEnd;
  const waitForTurn = createPacer(runtime);
  // Octokit prints deprecated addresses on the console unless it gets a log of its own.
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({
    ...(options.strategy ?? { auth: credential }),
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    log: silent,
    request: { fetch: boundedSend(runtime, new URL(apiUrl).origin, budget), log: silent },
  });

  octokit.hook.wrap('request', async (request, options) => {
    const reading = options.request as unknown as Reading<unknown>;
    const route = `${options.method} ${options.url}`;
    const writes = options.method !== 'GET';
    // Octokit's own hooks hold these very options: a changed copy would not reach them (before-after-hook 4.0.0).
    options.headers['x-github-api-version'] = API_VERSION;
    let mayHaveHappened = false;
    const { keepBackMs = 0 } = reading;
    const share: Budget = { remaining: () => budget.remaining() - keepBackMs };

    const failed = (failure: Failure, headers: HttpHeaders = NO_HEADERS): Failed => {
      const problem = problemOf(failure, reading.purpose, hintContext);
      const facts = { failure, problem, mayHaveHappened, credentialEndsAt: readEnd(headers) };
      return { kind: 'failed', error: new GitHubError(facts) };
    };
    const send = async (attempt: number): Promise<Tried<Outcome>> => {
      if (share.remaining() <= 0) return { result: failed({ kind: 'no-time' }) };
      await reading.before?.(mayHaveHappened);
      const startedAt = runtime.now();
      const sent = await readSent(() => request(options));
      const status = sent.kind === 'answered' ? sent.response.status : undefined;
      onCall?.({ route, attempt, ...present({ status }), milliseconds: runtime.now() - startedAt });
      const result = readResult(sent, reading);
      if (result.kind === 'done') return { result };
      const isTooLarge = result.failure.kind === 'unanswered' && result.failure.reason === 'too-large';
      const transient =
        isTooLarge && reading.isDivisible ? undefined : readTransientFailure(result.failure, result.headers);
      mayHaveHappened ||= writes && (transient?.mayHaveHappened ?? false);
      return { result: failed(result.failure, result.headers), transient };
    };

    if (!isWellFormed) throw failed({ kind: 'malformed-credential' }).error;
    if (writes && !(await waitForTurn(share))) throw failed({ kind: 'no-time' }).error;
    const outcome = await sendWithRetries(
      { runtime, budget: share },
      { send, once: options.method === 'POST', findDone: reading.findDone && finding(reading.findDone) },
    );
    if (outcome.kind === 'failed') throw outcome.error;
    return outcome.response as Response;
  });

  return {
    rest: octokit.rest,
    route: (template) => (parameters) => octokit.request(template, parameters),
    ask: async (endpoint, parameters, reading) => {
      const { data, headers } = await endpoint({ ...parameters, request: reading });
      const told = headersOf(headers);
      return present({
        data: data as never,
        at: answeredAt(told),
        credentialEndsAt: readEnd(told),
        hasNext: readHasNext(told),
      });
    },
    graphqlUrl: `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    hintContext,
    isInstallation,
  };
}

/** How a request, or one try of it, ended. `data` is the answer as its reader parsed it. */
type Outcome = Done | Failed;
type Done = { readonly kind: 'done'; readonly response: Pick<Response, 'data' | 'headers'> };
type Failed = { readonly kind: 'failed'; readonly error: GitHubError };

type Response = Awaited<ReturnType<Octokit['request']>>;

type Sent =
  | { readonly kind: 'answered'; readonly response: Response }
  | Extract<Failure, { kind: 'unanswered' | 'unintelligible' }>;

/** Why what was sent was not done. */
type SentFailure = ReturnType<typeof readRefusal> | Exclude<Sent, { kind: 'answered' }>;

/** Keeps Octokit's errors, which hold headers and addresses, from going any further. */
async function readSent(send: () => Response | Promise<Response>): Promise<Sent> {
  try {
    return { kind: 'answered', response: await send() };
  } catch (error) {
    const { cause, response } = error as { readonly cause?: unknown; readonly response?: Response };
    if (cause instanceof Unanswered) {
      return { kind: 'unanswered', reason: cause.reason, ...cause.facts };
    }
    return response === undefined ? { kind: 'unintelligible' } : { kind: 'answered', response };
  }
}

function readResult(
  sent: Sent,
  { read }: Reading<unknown>,
): Done | { readonly kind: 'not-done'; readonly failure: SentFailure; readonly headers: HttpHeaders } {
  if (sent.kind !== 'answered') return { kind: 'not-done', failure: sent, headers: NO_HEADERS };
  const { response } = sent;
  const { status } = response;
  const headers = headersOf(response.headers);
  if (status >= 400) {
    return { kind: 'not-done', failure: readRefusal(status, headers, response.data), headers };
  }
  const data = read(response.data, status);
  return data === undefined
    ? { kind: 'not-done', failure: { kind: 'unintelligible', status }, headers }
    : { kind: 'done', response: { headers: response.headers, data } };
}

/** Passes to the retry rule what was found after a try with an unknown result. */
function finding(
  findDone: () => Promise<unknown>,
): () => Promise<{ done: Outcome } | 'not-done' | 'unknown'> {
  return async () => {
    try {
      const data = await findDone();
      return data === undefined ? 'not-done' : { done: { kind: 'done', response: { headers: {}, data } } };
    } catch (error) {
      if (error instanceof GitHubError) return 'unknown';
      throw error;
    }
  };
}

const NO_HEADERS = headersOf({});

/**
 * Lets the first write start at once and each further one a second after the one before. False if a write's turn would come too
 * late; it then takes none.
 */
function createPacer(runtime: Runtime): (budget: Budget) => Promise<boolean> {
  let free = Number.NEGATIVE_INFINITY;
  return async (budget) => {
    const now = runtime.now();
    const turn = Math.max(now, free);
    if (turn - now >= budget.remaining()) return false;
    free = turn + BETWEEN_WRITES_MS;
    if (turn > now) await runtime.sleep(turn - now);
    return true;
  };
}

/** A failure as the retry rule needs it; undefined if another try cannot help. */
function readTransientFailure(failure: SentFailure, headers: HttpHeaders): TransientFailure | undefined {
  const waitMs = waitAskedForMs(headers);
  switch (failure.kind) {
    case 'rate-limited':
      return { kind: 'rate-limited', waitMs: waitMs ?? waitForReset(headers), mayHaveHappened: false };
    case 'unavailable':
    case 'unintelligible':
      return { kind: 'outage', waitMs, mayHaveHappened: true };
    case 'unanswered':
      return failureWithoutAnswer(failure.reason);
    case 'refused':
      return undefined;
  }
}

/**
 * Milliseconds until GitHub accepts requests again. An unreadable `Retry-After` counts as absent.
 *
 * Source: docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api, "Exceeding the rate limit".
 */
function waitForReset(headers: HttpHeaders): number {
  if (headers.has('retry-after')) return 0;
  const reset = headers.get('x-ratelimit-reset')?.trim() ?? '';
  const sentAt = answeredAt(headers);
  const isUsedUp = headers.get('x-ratelimit-remaining')?.trim() === '0';
  if (!isUsedUp || !/^\d{1,12}$/.test(reset) || sentAt === undefined) return WAIT_WITHOUT_WORD_MS;
  // One second more: both times are cut to whole seconds.
  return Math.max(0, Number(reset) - sentAt + 1) * 1000;
}

/**
 * When a personal access token ends, from `GitHub-Authentication-Token-Expiration`; undefined when it does not say.
 * Seen as `2021-10-07 19:07:53 UTC` (google/go-github#2031) and with an offset, `2021-10-07 19:07:53 -0700`.
 */
export function readCredentialEnd(headers: HttpHeaders): EpochSeconds | undefined {
  const value = headers.get('github-authentication-token-expiration')?.trim() ?? '';
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(?:UTC|GMT|Z|([+-]\d\d:?\d\d))?$/i.exec(
    value,
  );
  if (parts === null) return undefined;
  const [, day, time, offset = 'Z'] = parts;
  const milliseconds = Date.parse(`${day}T${time}${offset}`);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

/** Whether `Link` names a next page. Source: docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api. */
function readHasNext(headers: HttpHeaders): boolean | undefined {
  const link = headers.get('link');
  return link === null ? undefined : /;\s*rel="?next"?/i.test(link);
}

/** Reads an answer with a schema; undefined when it does not fit. */
export function reading<S extends v.GenericSchema>(
  schema: S,
): (data: unknown) => v.InferOutput<S> | undefined {
  return (data) => {
    const result = v.safeParse(schema, data, AT_FIRST);
    return result.success ? result.output : undefined;
  };
}

/** For answers where only the status counts: true for one of `statuses`. */
export function expecting(
  ...statuses: readonly number[]
): (data: unknown, status: number) => true | undefined {
  return (_data, status) => (statuses.includes(status) ? true : undefined);
}

/** For a POST that is harmless when done twice: repeated without a check. */
export async function idempotent(): Promise<undefined> {}
