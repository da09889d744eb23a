import type { Answer, Exchange } from './journal.js';
import { createRandom, hash, randomInteger } from './random.js';
import type { ServiceName } from './service.js';

export type BodyStyle = 'json' | 'html' | 'empty';
export type Edit = (answer: Answer, exchange: Exchange) => Answer;
export type Hook = (exchange: Exchange) => void | Promise<void>;

/** What goes wrong. Numbers F1 to F14 are those of the fault matrix. */
export type FaultKind =
  /** F1: the connection is destroyed before anything happened. */
  | { kind: 'refuse' }
  /** F2: no answer, ever. */
  | { kind: 'hang' }
  /** F2: a body that comes byte by byte and never ends. */
  | { kind: 'drip' }
  /** F3: the effect happens, the connection is destroyed instead of an answer. */
  | { kind: 'lost-reply' }
  /** F4 (500, 502, 503) and F6 (401, 403, 404, 410): the status with a body in the service's own style. */
  | { kind: 'status'; status: number; body?: BodyStyle }
  /** F5: `code` is Graph's (4, 17, 32, 613); `status` 429 unless said. */
  | { kind: 'rate-limit'; status?: 400 | 403 | 429; retryAfter?: string; code?: number }
  /** F7: an error object under HTTP 200. */
  | { kind: 'error-in-200'; code?: number; message?: string; transient?: boolean }
  /** F8: half of the true body under its full Content-Length, then the connection is destroyed. */
  | { kind: 'truncated' }
  /** F8: half of the true body as if it were whole. */
  | { kind: 'malformed' }
  | { kind: 'empty' }
  | { kind: 'html' }
  /** F8: 10 MB. */
  | { kind: 'huge' }
  | { kind: 'bom' }
  /** F8: well-formed JSON of another shape. */
  | { kind: 'wrong-shape'; body?: unknown }
  /** Any other answer, exactly as written here; a body that is no text is sent as JSON. */
  | { kind: 'answer'; status: number; body?: unknown; headers?: Record<string, string> }
  /** The true answer, changed: fields left out, headers added, text repeated. `script.ts` has some of these. */
  | { kind: 'edit'; edit: Edit }
  /** F10. */
  | { kind: 'redirect'; to: string; status?: 301 | 302 | 303 | 307 | 308 }
  /** F11: every credential that the request carried comes back in message, headers and page. */
  | { kind: 'echo-credentials'; status?: 400 | 500; body?: 'json' | 'html' }
  /** F12: the `Date` header moved by this many seconds on an otherwise normal answer. */
  | { kind: 'skew'; seconds: number }
  /** A normal answer, this many real milliseconds later. */
  | { kind: 'delay'; milliseconds: number }
  /** F13, F14: something happens before or after the effect: a kill, somebody else's change. */
  | { kind: 'before'; run: Hook }
  | { kind: 'after'; run: Hook };

export type Fault = FaultKind & {
  service: ServiceName;
  /** The call's name; `*` for every call. */
  call: string | RegExp;
  /** Strikes only requests whose path matches, where one call goes to several places. */
  path?: RegExp;
  /** Strikes only requests that this picks: by method, header, query or body. */
  when?: (exchange: Exchange) => boolean;
  /** How many calls it strikes, 1 unless said; may be Infinity. */
  times?: number;
  /** How many matching calls pass before it strikes. */
  skip?: number;
  /** Whether the service carries out the request, if that differs from the kind's default. */
  effect?: 'kept' | 'suppressed';
};

/** Kinds that leave the connection and the answer alone, so several may strike one call. */
type Companion = Extract<Fault, { kind: 'skew' | 'delay' | 'before' | 'after' }>;
/** Kinds that replace or damage the answer: the first one that matches wins. */
export type Disturbance = Exclude<Fault, Companion>;

export interface Strike {
  disturbance?: Disturbance;
  before: Hook[];
  after: Hook[];
  skewSeconds: number;
  delayMilliseconds: number;
  effect: 'kept' | 'suppressed';
  /** Kinds, for the journal. */
  names: string[];
}

export interface RandomFaults {
  /** Share of calls that are struck, 0 to 1. */
  rate: number;
  seed: number;
}

interface Scheduled {
  fault: Fault;
  skip: number;
  left: number;
}

/** Which calls go wrong, and how: scheduled one by one, or at random from a seed. */
export class Faults {
  readonly #scheduled: Scheduled[] = [];
  readonly #counts = new Map<string, number>();
  /** How often in a row each path was struck at random. */
  readonly #runs = new Map<string, number>();
  #random: RandomFaults | undefined;

  add(...faults: Fault[]): void {
    for (const fault of faults) {
      this.#scheduled.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
    }
  }

  /**
   * Hits a share of all calls with a transient fault, none of them three times in a row: transient faults pass. The same seed
   * strikes the nth call of a name alike.
   */
  random(options: RandomFaults): void {
    this.#random = options;
    this.#counts.clear();
    this.#runs.clear();
  }

  /** The seed of the random faults, to repeat a run with. */
  get seed(): number | undefined {
    return this.#random?.seed;
  }

  clear(): void {
    this.#scheduled.length = 0;
    this.#random = undefined;
    this.#counts.clear();
    this.#runs.clear();
  }

  /** What strikes this call; counts as the call having happened. */
  strike(exchange: Exchange): Strike {
    const { service, call, path } = exchange;
    const strike: Strike = {
      before: [],
      after: [],
      skewSeconds: 0,
      delayMilliseconds: 0,
      effect: 'kept',
      names: [],
    };
    for (const scheduled of this.#scheduled) {
      const { fault } = scheduled;
      if (scheduled.left <= 0 || fault.service !== service || !matches(fault.call, call)) continue;
      if (fault.path !== undefined && !matches(fault.path, path)) continue;
      if (fault.when !== undefined && !fault.when(exchange)) continue;
      if (scheduled.skip > 0) {
        scheduled.skip -= 1;
        continue;
      }
      if (isDisturbance(fault) && strike.disturbance) continue;
      scheduled.left -= 1;
      apply(strike, fault);
    }
    const transient = this.#drawTransient(service, call, path);
    if (transient && !strike.disturbance) apply(strike, transient);
    return strike;
  }

  #drawTransient(service: ServiceName, call: string, path: string): Fault | undefined {
    if (!this.#random) return undefined;
    const { seed, rate } = this.#random;
    const key = `${service} ${call}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    // Drawn from the call's own count, so that calls made at the same time cannot change each other's fate.
    const random = createRandom(hash(`${seed} ${key} ${count}`));
    const place = `${key} ${path}`;
    const run = this.#runs.get(place) ?? 0;
    const isStruck = random() < rate && run < LONGEST_RUN;
    this.#runs.set(place, isStruck ? run + 1 : 0);
    if (!isStruck) return undefined;
    const kinds = transientKinds(service);
    const kind = kinds[randomInteger(random, kinds.length)];
    return kind && { ...kind, service, call };
  }
}

/** One less than the tries that a careful client makes. */
const LONGEST_RUN = 2;

function transientKinds(service: ServiceName): FaultKind[] {
  return [
    { kind: 'refuse' },
    { kind: 'lost-reply' },
    { kind: 'status', status: 500, body: 'json' },
    { kind: 'status', status: 502, body: 'html' },
    { kind: 'status', status: 503, body: 'empty' },
    { kind: 'rate-limit', status: 429, retryAfter: '0' },
    { kind: 'rate-limit', status: service === 'meta' ? 429 : 403, retryAfter: '1' },
  ];
}

function matches(pattern: string | RegExp, call: string): boolean {
  if (pattern === '*') return true;
  return typeof pattern === 'string'
    ? pattern === call
    : new RegExp(pattern.source, pattern.flags).test(call);
}

function isDisturbance(fault: Fault): fault is Disturbance {
  return fault.kind !== 'skew' && fault.kind !== 'delay' && fault.kind !== 'before' && fault.kind !== 'after';
}

function apply(strike: Strike, fault: Fault): void {
  strike.names.push(fault.kind);
  if ((fault.effect ?? defaultEffect(fault)) === 'suppressed') strike.effect = 'suppressed';
  if (isDisturbance(fault)) strike.disturbance = fault;
  else if (fault.kind === 'skew') strike.skewSeconds += fault.seconds;
  else if (fault.kind === 'delay') strike.delayMilliseconds += fault.milliseconds;
  else strike[fault.kind].push(fault.run);
}

function defaultEffect({ kind }: FaultKind): 'kept' | 'suppressed' {
  switch (kind) {
    case 'refuse':
    case 'hang':
    case 'drip':
    case 'status':
    case 'rate-limit':
    case 'error-in-200':
    case 'answer':
    case 'redirect':
    case 'echo-credentials':
      return 'suppressed';
    case 'lost-reply':
    case 'truncated':
    case 'malformed':
    case 'empty':
    case 'html':
    case 'huge':
    case 'bom':
    case 'wrong-shape':
    case 'edit':
    case 'skew':
    case 'delay':
    case 'before':
    case 'after':
      return 'kept';
  }
}
