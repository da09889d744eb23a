import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { VirtualClock } from '../../../sandbox/clock.js';
import { disturb } from '../../../sandbox/disturb.js';
import type { Disturbance } from '../../../sandbox/faults.js';
import { createGitHub, type GitHubWorld } from '../../../sandbox/github/index.js';
import type { Answer, Exchange } from '../../../sandbox/journal.js';
import { createMeta, type MetaWorld } from '../../../sandbox/meta/index.js';
import { parametersOf } from '../../../sandbox/parameters.js';
import { createRandom, hash } from '../../../sandbox/random.js';
import type { Service, ServiceName } from '../../../sandbox/service.js';
import { type HttpBody, headersOf, type Runtime, type Transport } from '../../../src/net/http.js';

export const META_URL = 'https://meta.test';
export const GITHUB_URL = 'https://github.test';

/** What a call takes on the virtual clock, and what a call that gets no answer takes. */
const ANSWER_MS = 150;
const DEADLINE_MS = 10_000;

/** Meta and GitHub in this process, with one clock that moves only when it is moved. */
export interface Services {
  readonly clock: VirtualClock;
  readonly meta: MetaWorld;
  readonly github: GitHubWorld;
  /** A network of its own for one run. */
  readonly connect: (options?: LineOptions) => Line;
}

/** One call and what became of it. */
export interface Asked {
  readonly service: ServiceName;
  readonly call: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** What struck it. */
  readonly fault?: string;
  /** Of the answer that the run saw; absent when it saw none. */
  status?: number;
}

export interface LineOptions {
  readonly seed?: number;
  /** What goes wrong with a call; undefined when nothing does. */
  readonly strike?: (service: ServiceName, call: string, path: string) => Disturbance | undefined;
  /** Called before the service hears of a call and after it did what it was asked. */
  readonly around?: (moment: 'before' | 'after', asked: Asked) => void | Promise<void>;
}

export interface Line {
  readonly runtime: Runtime;
  readonly asked: readonly Asked[];
  /** From now on nothing is sent, answered or woken: what is under way is gone, as a process is that was killed. */
  readonly cut: () => void;
}

export function startServices(start: string | number, seed: number): Services {
  const clock = new VirtualClock(start);
  const meta = createMeta({ clock, random: createRandom(hash(`${seed} meta`)) });
  const github = createGitHub({ clock, random: createRandom(hash(`${seed} github`)) });
  meta.world.url = META_URL;
  const services: Record<string, Service> = { [META_URL]: meta.service, [GITHUB_URL]: github.service };
  return {
    clock,
    meta: meta.world,
    github: github.world,
    connect: (options = {}) => connect(services, clock, options),
  };
}

function connect(services: Record<string, Service>, clock: VirtualClock, options: LineOptions): Line {
  const { strike, around, seed = 1 } = options;
  const asked: Asked[] = [];
  let isCut = false;
  const unlessCut = async () => {
    if (isCut) await FOREVER;
  };

  const send: Transport = async (url, { method, headers, body = '' }) => {
    await unlessCut();
    const { pathname, searchParams, origin } = url;
    const service = services[origin];
    if (service === undefined) throw broken('ENOTFOUND');
    const parameters = parametersOf(searchParams, body);
    const call = service.callName(method, pathname, () => parameters);
    const fault = strike?.(service.name, call, pathname);
    const entry: Asked = {
      service: service.name,
      call,
      method,
      path: pathname,
      parameters,
      ...(fault === undefined ? {} : { fault: fault.kind }),
    };
    asked.push(entry);
    await around?.('before', entry);
    await unlessCut();
    const suppressed = fault !== undefined && !keepsEffect(fault);
    const request = new Request(url, { method, headers, ...(body === '' ? {} : { body }) });
    const answer = suppressed ? undefined : await wholeOf(await service.app.fetch(request));
    clock.advance({ seconds: ANSWER_MS / 1000 });
    await around?.('after', entry);
    await unlessCut();
    const date = new Date(clock.now()).toUTCString();
    const delivered = fault === undefined ? answer : damage(fault, entry, answer, clock);
    if (delivered === undefined) throw broken('ECONNRESET');
    entry.status = delivered.status;
    return {
      status: delivered.status,
      headers: headersOf({ ...delivered.headers, date }),
      body: bodyOf(delivered.body),
    };
  };

  return {
    asked,
    cut: () => {
      isCut = true;
    },
    runtime: {
      transport: send,
      now: () => clock.now(),
      random: createRandom(seed),
      sleep: async (milliseconds) => {
        // Sleeps that overlap pass at the same time.
        const end = clock.now() + milliseconds;
        await eventLoopTurn();
        await unlessCut();
        if (clock.now() < end) clock.set(end);
      },
    },
  };
}

const FOREVER = new Promise<never>(() => {});

async function wholeOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

/** A body that arrives at once: a web stream for each would take as long as the rest of a call. */
function bodyOf(text: string): HttpBody | null {
  if (text === '') return null;
  return {
    cancel: async () => {},
    async *[Symbol.asyncIterator]() {
      yield Buffer.from(text);
    },
  };
}

function keepsEffect({ kind }: Disturbance): boolean {
  switch (kind) {
    case 'lost-reply':
    case 'truncated':
    case 'malformed':
    case 'empty':
    case 'html':
    case 'huge':
    case 'bom':
    case 'wrong-shape':
      return true;
    default:
      return false;
  }
}

/** What arrives of the answer; undefined when the connection breaks. */
function damage(
  fault: Disturbance,
  { service, call, method, path, parameters }: Asked,
  answer: Answer | undefined,
  clock: VirtualClock,
): Answer | undefined {
  const exchange: Exchange = {
    service,
    call,
    method,
    path,
    query: parameters,
    requestHeaders: {},
    requestBody: '',
    at: clock.now(),
    startedAt: 0,
  };
  const whole: Answer = { status: 200, headers: {}, body: '{}', ...answer };
  const delivery = disturb(fault, exchange, whole);
  switch (delivery.how) {
    case 'whole':
      return delivery.answer;
    case 'never':
    case 'drip':
      clock.advance({ seconds: DEADLINE_MS / 1000 });
      return undefined;
    case 'destroy':
    case 'cut':
      return undefined;
  }
}

/** As Node's fetch fails: the reason is in the cause. */
function broken(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}
