import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VirtualClock } from '../../../sandbox/clock.js';
import { type Fault, Faults } from '../../../sandbox/faults.js';
import { startSandbox } from '../../../sandbox/index.js';
import { type Exchange, Journal } from '../../../sandbox/journal.js';
import { createRandom, randomText } from '../../../sandbox/random.js';
import { type Server, serve } from '../../../sandbox/server.js';
import type { Service } from '../../../sandbox/service.js';

const TOKEN = randomText(createRandom(7), 20);

/** A service with one effect to look for: it counts. */
function createCounter(): { service: Service; count: () => number } {
  let count = 0;
  const app = new Hono();
  app.all('/count', (context) => {
    count += 1;
    return context.json({ count, text: 'x'.repeat(100) });
  });
  return {
    service: { name: 'meta', app, callName: (_method, path) => (path === '/count' ? 'count' : 'unknown') },
    count: () => count,
  };
}

describe('the sandbox server', () => {
  const clock = new VirtualClock('2026-01-01T00:00:00Z');
  const faults = new Faults();
  const journal = new Journal();
  let counter: ReturnType<typeof createCounter>;
  let server: Server;

  beforeEach(async () => {
    clock.set('2026-01-01T00:00:00Z');
    faults.clear();
    journal.clear();
    counter = createCounter();
    server = await serve(counter.service, { clock, faults, journal });
  });
  afterEach(() => server.close());

  const add = (fault: Partial<Fault> & Pick<Fault, 'kind'>) =>
    faults.add({ service: 'meta', call: 'count', ...fault } as Fault);
  const ask = (init?: RequestInit) => fetch(`${server.url}/count?q=1`, { redirect: 'manual', ...init });

  test('sends the time of its clock as Date', async () => {
    clock.advance({ days: 59, hours: 1 });
    expect((await ask()).headers.get('date')).toBe('Sun, 01 Mar 2026 01:00:00 GMT');
  });

  test('writes every exchange into the journal, with what was sent and what was answered', async () => {
    await (await ask({ method: 'POST', body: 'a=b', headers: { authorization: 'Bearer abc' } })).text();
    const [exchange] = journal.exchanges('meta', 'count');
    expect(exchange).toMatchObject({
      method: 'POST',
      path: '/count',
      requestBody: 'a=b',
      status: 200,
      at: clock.now(),
    });
    expect(exchange?.query.get('q')).toBe('1');
    expect(exchange?.requestHeaders.authorization).toBe('Bearer abc');
    expect(JSON.parse(exchange?.responseBody ?? '')).toMatchObject({ count: 1 });
    expect(journal.calls('meta')).toEqual(['count']);
    expect(journal.calls('github')).toEqual([]);
  });

  const suppressed: [
    string,
    Partial<Fault> & Pick<Fault, 'kind'>,
    (response: Response) => Promise<unknown>,
  ][] = [
    [
      'a 502 with an HTML page',
      { kind: 'status', status: 502, body: 'html' },
      async (r) => [r.status, (await r.text()).slice(0, 9)],
    ],
    [
      'a 503 with nothing',
      { kind: 'status', status: 503, body: 'empty' },
      async (r) => [r.status, await r.text()],
    ],
    [
      'a 429 with its Retry-After',
      { kind: 'rate-limit', retryAfter: '-1' },
      async (r) => [r.status, r.headers.get('retry-after')],
    ],
    [
      "Graph's code 17 under 400",
      { kind: 'rate-limit', status: 400, code: 17 },
      async (r) => [r.status, ((await r.json()) as { error: { code: number } }).error.code],
    ],
    [
      'an error under 200',
      { kind: 'error-in-200', code: 1 },
      async (r) => [r.status, ((await r.json()) as { error: { code: number } }).error.code],
    ],
    [
      'a redirect to another origin',
      { kind: 'redirect', to: 'http://127.0.0.1:9/x' },
      async (r) => [r.status, r.headers.get('location')],
    ],
  ];
  const answers = [
    [502, '<!DOCTYPE'],
    [503, ''],
    [429, '-1'],
    [400, 17],
    [200, 1],
    [302, 'http://127.0.0.1:9/x'],
  ];
  test.each(suppressed.map((row, index) => [...row, answers[index]] as const))(
    'answers %s without the effect, once',
    async (_name, fault, read, expected) => {
      add(fault);
      expect(await read(await ask())).toEqual(expected);
      expect(counter.count()).toBe(0);
      expect((await ask()).status).toBe(200);
      expect(counter.count()).toBe(1);
    },
  );

  test('destroys the connection before the effect (refuse), or after it (lost-reply)', async () => {
    add({ kind: 'refuse' });
    await expect(ask()).rejects.toThrow();
    expect(counter.count()).toBe(0);
    add({ kind: 'lost-reply' });
    await expect(ask()).rejects.toThrow();
    expect(counter.count()).toBe(1);
  });

  test('never answers (hang), or never stops answering (drip), until the client gives up', async () => {
    add({ kind: 'hang' });
    await expect(ask({ signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/);
    add({ kind: 'drip' });
    const response = await ask({ signal: AbortSignal.timeout(500) });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(/timeout/);
  });

  test('damages the body of an answer whose effect happened', async () => {
    add({ kind: 'truncated' });
    await expect((await ask()).text()).rejects.toThrow();
    add({ kind: 'malformed' });
    await expect((await ask()).json()).rejects.toThrow(SyntaxError);
    add({ kind: 'empty' });
    expect(await (await ask()).text()).toBe('');
    add({ kind: 'bom' });
    expect([...new Uint8Array(await (await ask()).arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    add({ kind: 'wrong-shape' });
    expect(await (await ask()).json()).not.toHaveProperty('count');
    add({ kind: 'huge' });
    expect((await (await ask()).text()).length).toBeGreaterThan(9_999_999);
    expect(counter.count()).toBe(6);
  });

  test('can do what was asked and answer 500 all the same', async () => {
    add({ kind: 'status', status: 500, effect: 'kept' });
    expect((await ask()).status).toBe(500);
    expect(counter.count()).toBe(1);
  });

  test('moves Date without touching the answer (skew)', async () => {
    add({ kind: 'skew', seconds: -86_400 });
    const response = await ask();
    expect(response.headers.get('date')).toBe('Wed, 31 Dec 2025 00:00:00 GMT');
    expect(await response.json()).toMatchObject({ count: 1 });
  });

  test('keeps an answer back for as long as it is told (delay)', async () => {
    add({ kind: 'delay', milliseconds: 60 });
    const before = performance.now();
    expect(await (await ask()).json()).toMatchObject({ count: 1 });
    // Timers of Node may fire up to a millisecond early.
    expect(performance.now() - before).toBeGreaterThan(58);
  });

  test('echoes every credential of a request in message, headers and page', async () => {
    add({ kind: 'echo-credentials' });
    const response = await ask({
      method: 'POST',
      body: `client_secret=${TOKEN}2`,
      headers: { authorization: `Bearer ${TOKEN}1` },
    });
    const body = await response.text();
    for (const credential of [`${TOKEN}1`, `${TOKEN}2`]) {
      expect(body).toContain(credential);
      expect(response.headers.get('www-authenticate')).toContain(credential);
      expect(response.headers.get('location')).toContain(credential);
    }
    expect(counter.count()).toBe(0);
  });

  test('runs a hook before or after the effect', async () => {
    const seen: number[] = [];
    add({ kind: 'before', run: () => void seen.push(counter.count()) });
    add({ kind: 'after', run: () => void seen.push(counter.count()) });
    await ask();
    expect(seen).toEqual([0, 1]);
  });

  test('can leave the effect out after a hook, as a client killed before it would see it', async () => {
    add({ kind: 'before', run: () => {}, effect: 'suppressed' });
    await expect(ask()).rejects.toThrow();
    expect(counter.count()).toBe(0);
  });

  test('lets the first calls through and strikes as often as it is told', async () => {
    add({ kind: 'status', status: 500, skip: 1, times: 2 });
    const statuses: number[] = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  test('strikes the same calls for the same seed, and about as many as its rate says', () => {
    const draw = (seed: number) => {
      const random = new Faults();
      random.random({ rate: 0.05, seed });
      const exchange: Exchange = {
        service: 'meta',
        call: 'count',
        method: 'GET',
        path: '',
        query: new URLSearchParams(),
        requestHeaders: {},
        requestBody: '',
        at: 0,
        startedAt: 0,
      };
      return Array.from({ length: 2000 }, () => random.strike(exchange).disturbance?.kind);
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const struck = draw(1).filter((kind) => kind !== undefined).length;
    expect(struck).toBeGreaterThan(60);
    expect(struck).toBeLessThan(140);
  });

  test('closes while a client still waits', async () => {
    add({ kind: 'hang' });
    const waiting = ask();
    const refused = expect(waiting).rejects.toThrow();
    while (journal.exchanges().length === 0) await new Promise((resolve) => setImmediate(resolve));
    await server.close();
    await refused;
    server = await serve(counter.service, { clock, faults, journal });
  });
});

test('the clock stands still unless it is moved', () => {
  const clock = new VirtualClock('2026-01-01T00:00:00Z');
  expect(clock.seconds()).toBe(Date.UTC(2026, 0, 1) / 1000);
  clock.advance({ days: 1, hours: 1, minutes: 1, seconds: 1 });
  expect(new Date(clock.now()).toISOString()).toBe('2026-01-02T01:01:01.000Z');
  expect(() => clock.set('not a date')).toThrow(RangeError);
});

test('Meta and GitHub start together and live in the same time', async () => {
  const sandbox = await startSandbox({ start: '2026-01-01T00:00:00Z' });
  try {
    sandbox.clock.advance({ days: 1 });
    for (const url of [sandbox.meta.graphUrl, sandbox.github.url]) {
      const response = await fetch(`${url}/nothing-here`);
      expect(response.ok).toBe(false);
      expect(response.headers.get('date')).toBe('Fri, 02 Jan 2026 00:00:00 GMT');
    }
    expect(sandbox.journal.exchanges().map(({ service }) => service)).toEqual(['meta', 'github']);
  } finally {
    await sandbox.close();
  }
});
