import { Octokit } from '@octokit/core';
import * as v from 'valibot';
import {
  answeredAt,
  type Budget,
  backoffMs,
  boundedSend,
  type HttpHeaders,
  headersOf,
  LONGEST_WAIT_MS,
  MOST_TRIES,
  type Runtime,
  waitAskedForMs,
} from '../net/http.js';
import { MAY_PASS, NOTHING_SENT, Unanswered } from '../net/unanswered.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Secret } from '../token/secret.js';
import type { EpochSeconds } from '../token/time.js';
import { type Failure, type HintContext, type Purpose, problemOf, readRefusal } from './errors.js';

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
  readonly token: Secret;
  readonly userAgent: string;
  /** For the links in hints; `https://github.com` when not given. */
  readonly serverUrl?: string;
  /** What people call the credential, for messages: `secrets-token`. */
  readonly credentialName?: string;
  /** Told of every request sent, without its values. */
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

/** A request, and how its answer is read. */
export interface Call<T> {
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly purpose: Purpose;
  /** What the answer says; undefined when it is not one we understand. */
  readonly read: (data: unknown, status: number) => T | undefined;
  /**
   * For what must not be done twice (POST): looks whether an attempt whose result is unknown was done after all.
   * The call is repeated only after `not-done`; without this function it is never repeated after an unknown result.
   */
  readonly findDone?: () => Promise<Answer<T> | 'not-done' | 'unknown'>;
}

export interface Answer<T> {
  readonly ok: true;
  readonly status: number;
  readonly data: T;
  /** GitHub's clock when it answered. */
  readonly at?: EpochSeconds;
  /** When the credential ends, where GitHub tells it: for personal access tokens. */
  readonly credentialEndsAt?: EpochSeconds;
}

export interface NoAnswer {
  readonly ok: false;
  readonly failure: Failure;
  readonly problem: GitHubProblem;
  /** True when some attempt may have taken effect although nobody told us. */
  readonly mayHaveHappened: boolean;
  readonly credentialEndsAt?: EpochSeconds;
}

/** One credential's conversation with GitHub. */
export interface GitHub {
  /** Sends a request, again where that is safe, and says how it ended. Never rejects for what GitHub or the network did. */
  readonly call: <T>(call: Call<T>) => Promise<Answer<T> | NoAnswer>;
  readonly hintContext: HintContext;
  /** The credential is an app's, `GITHUB_TOKEN` among them: it speaks for no person. */
  readonly isInstallation: boolean;
}

/**
 * Opens a conversation with GitHub's REST API for one credential.
 *
 * Octokit builds and sends the requests; repeating, waiting and spacing are done here and not by its plugins: they wait on the
 * process's own timers outside the run's budget, read rate limit resets against the runner's clock, and plugin-retry would
 * send a POST again whose result is unknown (read in plugin-retry 8.1.1 and plugin-throttling 11.0.5).
 */
export function createGitHub(options: GitHubOptions): GitHub {
  const { runtime, budget, token, onCall } = options;
  const hintContext: HintContext = {
    serverUrl: (options.serverUrl ?? 'https://github.com').replace(/\/+$/, ''),
    credentialName: options.credentialName ?? 'the GitHub credential',
  };
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const credential = token.reveal().trim();
  const wellFormed = /^[\x21-\x7e]+$/.test(credential);
  const send = wellFormed ? createSender(options, apiUrl, credential) : undefined;
  const waitForTurn = createPacer(runtime, budget);
  const isInstallation = credential.startsWith('ghs_');
  const readEnd = isInstallation ? () => undefined : readCredentialEnd;

  async function call<T>(request: Call<T>): Promise<Answer<T> | NoAnswer> {
    const writes = !request.route.startsWith('GET ');
    const repeatable = !request.route.startsWith('POST ');
    let mayHaveHappened = false;
    const fail = (failure: Failure, headers = headersOf({})): NoAnswer => ({
      ok: false,
      failure,
      problem: problemOf(failure, request.purpose, hintContext),
      mayHaveHappened,
      ...optional('credentialEndsAt', readEnd(headers)),
    });
    if (send === undefined) return fail({ kind: 'malformed-credential' });
    if (writes) await waitForTurn();

    for (let attempt = 1; ; attempt++) {
      if (budget.remaining() <= 0) return fail({ kind: 'unanswered', reason: 'deadline' });
      const startedAt = runtime.now();
      const sent = await send(request.route, request.parameters ?? {});
      onCall?.({
        route: request.route,
        attempt,
        ...optional('status', sent.kind === 'answered' ? sent.status : undefined),
        milliseconds: runtime.now() - startedAt,
      });
      const result = readResult(sent, request);
      if (result.ok) {
        const { headers, ...answer } = result;
        return { ...answer, ...optional('credentialEndsAt', readEnd(headers)) };
      }

      const { failure, headers } = result;
      const unknown = writes && leavesEffectUnknown(failure);
      mayHaveHappened ||= unknown;
      const wait = waitBeforeRepeating(failure, headers, attempt + 1, runtime.random);
      const goesOn =
        attempt < MOST_TRIES &&
        wait !== undefined &&
        wait < budget.remaining() &&
        (repeatable || !unknown || request.findDone !== undefined);
      if (goesOn) await runtime.sleep(wait);
      if (unknown && request.findDone !== undefined) {
        const found = await request.findDone();
        if (found === 'unknown') return fail(failure, headers);
        if (found !== 'not-done') return found;
      }
      if (!goesOn) return fail(failure, headers);
    }
  }

  return { call, hintContext, isInstallation };
}

type Result<T> =
  | {
      readonly ok: true;
      readonly status: number;
      readonly data: T;
      readonly at?: EpochSeconds;
      readonly headers: HttpHeaders;
    }
  | { readonly ok: false; readonly failure: Failure; readonly headers: HttpHeaders };

function readResult<T>(sent: Sent, request: Call<T>): Result<T> {
  if (sent.kind !== 'answered') return { ok: false, failure: sent, headers: headersOf({}) };
  const { status, headers } = sent;
  if (status >= 400) return { ok: false, failure: readRefusal(status, headers, sent.data), headers };
  const data = request.read(sent.data, status);
  return data === undefined
    ? { ok: false, failure: { kind: 'unintelligible', status }, headers }
    : { ok: true, status, data, ...optional('at', answeredAt(headers)), headers };
}

type Sent =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: HttpHeaders;
      readonly data: unknown;
    }
  | Extract<Failure, { kind: 'unanswered' | 'unintelligible' }>;

/** Sends once through Octokit and keeps its errors, which hold headers and addresses, from going any further. */
function createSender({ runtime, budget, userAgent }: GitHubOptions, apiUrl: string, credential: string) {
  // Octokit prints deprecated addresses on the console unless it gets a log of its own.
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({
    auth: credential,
    baseUrl: apiUrl,
    userAgent,
    log: silent,
    request: { fetch: boundedSend(runtime, new URL(apiUrl).origin, budget), log: silent },
  });
  return async (route: string, parameters: Readonly<Record<string, unknown>>): Promise<Sent> => {
    try {
      const { status, headers, data } = await octokit.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': API_VERSION },
      });
      return { kind: 'answered', status, headers: headersOf(headers), data };
    } catch (error) {
      return readOctokitError(error);
    }
  };
}

function readOctokitError(error: unknown): Sent {
  if (!(error instanceof Error)) return { kind: 'unintelligible' };
  const { cause } = error;
  if (cause instanceof Unanswered) {
    return { kind: 'unanswered', reason: cause.reason, ...optional('network', cause.network) };
  }
  const { response } = error as Error & {
    response?: { status: number; headers: Record<string, unknown>; data: unknown };
  };
  if (response === undefined) return { kind: 'unintelligible' };
  return {
    kind: 'answered',
    status: response.status,
    headers: headersOf(response.headers),
    data: response.data,
  };
}

/** Lets the first write go at once and every further one start a second after the one before. */
function createPacer(runtime: Runtime, budget: Budget): () => Promise<void> {
  let free = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = runtime.now();
    const turn = Math.max(now, free);
    free = turn + BETWEEN_WRITES_MS;
    if (turn > now) await runtime.sleep(Math.max(0, Math.min(turn - now, budget.remaining())));
  };
}

/** True when a write may have been done although it failed: the reply was lost, or the server stumbled over it. */
function leavesEffectUnknown(failure: Failure): boolean {
  switch (failure.kind) {
    case 'unanswered':
      return failure.reason !== 'redirected' && !NOTHING_SENT.has(failure.reason);
    case 'unavailable':
    case 'unintelligible':
      return true;
    case 'rate-limited':
    case 'refused':
    case 'malformed-credential':
      return false;
  }
}

/** Milliseconds before the next attempt; undefined when another one cannot help or would come too late. */
function waitBeforeRepeating(
  failure: Failure,
  headers: HttpHeaders,
  next: number,
  random: () => number,
): number | undefined {
  switch (failure.kind) {
    case 'rate-limited':
    case 'unavailable':
    case 'unanswered':
    case 'unintelligible': {
      if (failure.kind === 'unanswered' && !MAY_PASS.has(failure.reason)) return undefined;
      const asked = waitAsked(failure, headers) ?? 0;
      return asked > LONGEST_WAIT_MS ? undefined : Math.max(asked, backoffMs(next, random));
    }
    case 'refused':
    case 'malformed-credential':
      return undefined;
  }
}

/**
 * Milliseconds that GitHub asks us to wait. A `Retry-After` that cannot be read asks for nothing.
 *
 * Source: docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api, "Exceeding the rate limit".
 */
function waitAsked(failure: Failure, headers: HttpHeaders): number | undefined {
  if (headers.has('retry-after')) return waitAskedForMs(headers);
  if (failure.kind !== 'rate-limited') return undefined;
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
  const parts = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(UTC|GMT|Z|[+-]\d\d:?\d\d)?$/i.exec(
    value,
  );
  if (parts === null) return undefined;
  const [, day, time, zone = 'Z'] = parts;
  const milliseconds = Date.parse(`${day}T${time}${/^[+-]/.test(zone) ? zone : 'Z'}`);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

/** `{ [name]: value }`, or nothing when there is no value. */
export function optional<N extends string, V>(name: N, value: V | undefined): { readonly [K in N]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: V };
}

/** Reads an answer with a schema; undefined when it does not fit. */
export function reading<S extends v.GenericSchema>(
  schema: S,
): (data: unknown) => v.InferOutput<S> | undefined {
  return (data) => {
    const result = v.safeParse(schema, data);
    return result.success ? result.output : undefined;
  };
}

/** For answers of which only the status counts: true for one of `statuses`. */
export function expecting(
  ...statuses: readonly number[]
): (data: unknown, status: number) => true | undefined {
  return (_data, status) => (statuses.includes(status) ? true : undefined);
}

/** True for a refusal with this status. */
export function isRefused(
  answer: NoAnswer,
  status: number,
): answer is NoAnswer & { readonly failure: Extract<Failure, { kind: 'refused' }> } {
  return answer.failure.kind === 'refused' && answer.failure.status === status;
}
