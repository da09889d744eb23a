import { type Budget, type HttpHeaders, type Runtime, readHttpDate } from './http.js';
import { NOTHING_SENT, TRANSIENT, type UnansweredReason } from './unanswered.js';

/** The maximum number of tries of a call [promise 7]. */
const MOST_TRIES = 3;
/** The longest requested wait that is obeyed; beyond it, the next scheduled run tries again [promise 7]. */
const LONGEST_WAIT_MS = 60_000;

const FIRST_BACKOFF_MS = 500;

/** A try that failed for a reason that may pass soon. */
export interface TransientFailure {
  /** `rate-limited`: nothing was done, and a retry makes it worse unless the service says when. */
  readonly kind: 'rate-limited' | 'outage';
  /** Milliseconds that the service asks us to wait. */
  readonly waitMs?: number | undefined;
  /** The call may have taken effect although it failed. */
  readonly mayHaveHappened: boolean;
}

/** How the rule treats a missing answer; undefined if another try cannot help. A permanent failure did nothing. */
export function failureWithoutAnswer(reason: UnansweredReason): TransientFailure | undefined {
  return TRANSIENT.has(reason) ? { kind: 'outage', mayHaveHappened: !NOTHING_SENT.has(reason) } : undefined;
}

/** How one try ended. Without a transient failure there is no reason to try again. */
export interface Tried<T> {
  readonly result: T;
  readonly transient?: TransientFailure | undefined;
}

export interface Repeatable<T> {
  /** Sends it; `attempt` is 1 for the first. */
  readonly send: (attempt: number) => Promise<Tried<T>>;
  /** Not idempotent: not repeated after a try that may have taken effect. */
  readonly once: boolean;
  /** Finds out whether such a try took effect. If it did not, the call is repeated; if unknown, it is not. */
  readonly findDone?: (() => Promise<{ readonly done: T } | 'not-done' | 'unknown'>) | undefined;
}

/**
 * Sends a call until it is answered, three times at most and within the budget, and returns its last result. This is the one
 * retry rule, for Meta and GitHub alike.
 */
export async function sendWithRetries<T>(
  { runtime, budget }: { readonly runtime: Pick<Runtime, 'random' | 'sleep'>; readonly budget: Budget },
  { send, once, findDone }: Repeatable<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const { result, transient } = await send(attempt);
    if (transient === undefined) return result;
    const mustLookFirst = once && transient.mayHaveHappened;
    const wait = waitBeforeNext(transient, attempt, runtime.random);
    const goesOn = wait < budget.remaining() && (!mustLookFirst || findDone !== undefined);
    if (goesOn) await runtime.sleep(wait);
    if (mustLookFirst && findDone !== undefined) {
      const found = await findDone();
      if (found === 'unknown') return result;
      if (found !== 'not-done') return found.done;
    }
    if (!goesOn) return result;
  }
}

/** Milliseconds before the try after `attempt`; without an end when there is to be none. */
function waitBeforeNext({ kind, waitMs }: TransientFailure, attempt: number, random: () => number): number {
  const asked = waitMs ?? (kind === 'rate-limited' ? Number.POSITIVE_INFINITY : 0);
  if (attempt >= MOST_TRIES || asked > LONGEST_WAIT_MS) return Number.POSITIVE_INFINITY;
  return Math.max(asked, backoffMs(attempt + 1, random));
}

/** Milliseconds before try number `next` (2 or 3): half a second, doubling, give or take a quarter of it. */
export function backoffMs(next: number, random: () => number): number {
  return FIRST_BACKOFF_MS * 2 ** (next - 2) * (0.75 + random() / 2);
}

/**
 * Milliseconds that the service asks us to wait, by `Retry-After` (seconds or a date); undefined when it asks for nothing
 * sensible. Dates are read against the answer's own `Date`, so a wrong runner clock changes nothing.
 */
export function waitAskedForMs(headers: HttpHeaders): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Node reads `-1` as the year 2001: only what begins with a day's name is a date.
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return undefined;
  const until = readHttpDate(value);
  const sent = readHttpDate(headers.get('date') ?? '');
  return Number.isNaN(until) || Number.isNaN(sent) ? undefined : Math.max(0, until - sent);
}
