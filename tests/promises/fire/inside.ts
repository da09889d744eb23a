import { VirtualClock } from '../../../sandbox/clock.js';
import { createGitHub, type GitHubWorld } from '../../../sandbox/github/index.js';
import { createMeta, type MetaWorld } from '../../../sandbox/meta/index.js';
import { createRandom, hash } from '../../../sandbox/random.js';
import type { Service } from '../../../sandbox/service.js';
import { runAction } from '../../../src/action/run.js';
import type { Runtime } from '../../../src/net/http.js';
import { rememberingRunner } from '../../support/in-process.js';
import type { Sink } from '../../support/leaks.js';
import { inputDefaults } from '../../support/process.js';
import { createWorld, REPOSITORY, SECRET, type World } from '../../support/world.js';

const META = 'https://graph.facebook.com';
const GITHUB = 'https://api.github.com';

/** One try of one call, as the network saw it. */
export interface Try {
  readonly service: 'meta' | 'github';
  readonly call: string;
  /** On the run's own clock, milliseconds. */
  readonly at: number;
  /** The longest that the program would have waited for the answer, milliseconds. */
  readonly deadline: number;
  /** What the runner had been told to mask by then. */
  readonly masked: readonly string[];
}

/** What the network does to a try: an answer, none, or none before the deadline. */
export type Fate = Response | 'refused' | 'hangs' | undefined;

export interface Inside extends Pick<World, 'stored' | 'put' | 'issue' | 'credentials'> {
  readonly meta: MetaWorld;
  readonly github: GitHubWorld;
  readonly clock: VirtualClock;
  /** Runs the action in this process, on this clock. `decide` may replace any answer; undefined leaves the true one. */
  run(
    decide?: (attempt: Try, answer: () => Promise<Response>) => Promise<Fate>,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<Told>;
}

export interface Told {
  readonly outputs: Readonly<Record<string, string>>;
  readonly reasons: readonly string[];
  readonly failed: boolean;
  readonly tries: readonly Try[];
  readonly sleeps: readonly { readonly at: number; readonly milliseconds: number }[];
  readonly masked: readonly string[];
  readonly sinks: readonly Sink[];
  /** On the run's own clock. */
  readonly milliseconds: number;
}

/** Meta, GitHub and the action in one process without a socket: every wait and deadline passes on one controlled clock. */
export function createInside(seed: number): Inside {
  const clock = new VirtualClock('2026-01-05T06:00:00Z');
  const metaSide = createMeta({ clock, random: createRandom(hash(`${seed} meta`)) });
  const githubSide = createGitHub({ clock, random: createRandom(hash(`${seed} github`)) });
  const { world: meta } = metaSide;
  const { world: github } = githubSide;
  const world = createWorld({ meta, github, clock }, { secretsToken: { type: 'app' } });

  return {
    ...world,
    meta,
    github,
    clock,
    async run(decide = async () => undefined, inputs = {}) {
      const runner = rememberingRunner({
        ...(await inputDefaults()),
        'app-id': world.app.id,
        'app-secret': world.app.secret,
        'access-token': world.stored() ?? '',
        'secret-name': SECRET,
        'secrets-token': world.secretsToken,
        'github-token': world.githubToken,
        ...inputs,
      });
      const start = clock.now();
      const services = { [META]: metaSide.service, [GITHUB]: githubSide.service };
      const network = createNetwork(clock, services, decide, () => runner.of('mask'));
      const sleeps: { at: number; milliseconds: number }[] = [];
      const runtime: Runtime = {
        transport: network.fetch,
        now: clock.now.bind(clock),
        random: createRandom(hash(`${seed} jitter`)),
        sleep: async (milliseconds) => {
          sleeps.push({ at: clock.now() - start, milliseconds });
          await network.waitUntil(clock.now() + milliseconds);
        },
      };
      const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_RUN_ID: '1' };
      const restore = network.keepDeadlines();
      try {
        await runAction(env, runtime, runner, async () => ({ eventName: 'schedule', payload: {} }));
      } finally {
        restore();
      }
      const { outputs } = runner;
      const report: { reason: string }[] = JSON.parse(outputs.report || '[]');
      const shown = runner.told.filter(({ about }) => about !== 'mask' && about !== 'variable');
      return {
        outputs,
        reasons: report.map(({ reason }) => reason),
        failed: runner.hasFailed,
        tries: network.tries.map((attempt) => ({ ...attempt, at: attempt.at - start })),
        sleeps,
        masked: runner.of('mask'),
        sinks: [
          { name: 'log and outputs', text: shown.map(({ text }) => text).join('\n') },
          { name: 'issues', text: JSON.stringify(world.issues()) },
        ],
        milliseconds: clock.now() - start,
      };
    },
  };
}

/** Stores a token with so many days left. */
export function storeToken(inside: Inside, days: number): string {
  const token = inside.put(inside.issue({ kind: 'system-user', scopes: ['ads_read'] }));
  inside.clock.advance({ days: 60 - days });
  return token;
}

function createNetwork(
  clock: VirtualClock,
  services: Readonly<Record<string, Service>>,
  decide: NonNullable<Parameters<Inside['run']>[0]>,
  masked: () => readonly string[],
) {
  const tries: Try[] = [];
  const deadlines = new WeakMap<AbortSignal, { end: number; ring: () => void }>();
  const timers: { end: number; ring: () => void }[] = [];
  /** The clock stands still while anything else can go on, and then jumps to whatever comes first. */
  const waitUntil = (end: number) =>
    new Promise<void>((resolve) => {
      timers.push({ end, ring: resolve });
      setImmediate(passTime);
    });
  const passTime = () => {
    timers.sort((one, other) => one.end - other.end);
    const next = timers.shift();
    if (next === undefined) return;
    if (next.end > clock.now()) clock.set(next.end);
    next.ring();
  };
  const answerOf = async (service: Service, input: string | URL | Request, init: RequestInit | undefined) => {
    const { signal: _signal, ...plain } = init ?? {};
    const answer = await service.app.fetch(new Request(input, plain));
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(clock.now()).toUTCString());
    return new Response(answer.status === 204 ? null : await answer.text(), {
      status: answer.status,
      headers,
    });
  };

  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const service = services[url.origin];
    if (service === undefined) throw new TypeError('the action asked an origin that it was not given');
    const method = init?.method ?? 'GET';
    const signal = init?.signal ?? undefined;
    const timer = signal && deadlines.get(signal);
    const attempt: Try = {
      service: service.name,
      call: service.callName(method, url.pathname, () => new URLSearchParams(String(init?.body ?? ''))),
      at: clock.now(),
      deadline: timer === undefined ? Number.POSITIVE_INFINITY : timer.end - clock.now(),
      masked: masked(),
    };
    tries.push(attempt);
    const fate = await decide(attempt, () => answerOf(service, input, init));
    if (fate === undefined) return answerOf(service, input, init);
    if (fate === 'refused') throw new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    if (fate === 'hangs') {
      await waitUntil(timer?.end ?? Number.POSITIVE_INFINITY);
      timer?.ring();
      throw new DOMException('aborted', 'TimeoutError');
    }
    return fate;
  };

  return {
    fetch,
    tries,
    waitUntil,
    /** Lets every deadline of a call come on this clock until it is restored. */
    keepDeadlines() {
      const real = AbortSignal.timeout;
      AbortSignal.timeout = (milliseconds) => {
        const controller = new AbortController();
        deadlines.set(controller.signal, {
          end: clock.now() + milliseconds,
          ring: () => controller.abort(),
        });
        return controller.signal;
      };
      return () => {
        AbortSignal.timeout = real;
      };
    },
  };
}
