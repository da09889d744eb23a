import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  answeredAt,
  type Budget,
  boundedSend,
  type HttpAnswer,
  headersOf,
  type Send,
  startBudget,
  type Transport,
} from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import { Unanswered, type UnansweredReason } from '../../../src/net/unanswered.js';

const TOKEN = `EAAtest${'Travelling'.repeat(3)}`;
const ORIGIN = 'https://graph.facebook.test';
const ADDRESS = `${ORIGIN}/debug_token?input_token=${TOKEN}`;
const MIB = 1_048_576;
const HOUR: Budget = { remaining: () => 3_600_000 };
/** A call that hangs must not be waited for: what comes later than this is a failure. */
const SOON = 2_000;

const undone: (() => unknown)[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const undo of undone.splice(0).reverse()) await undo();
});

/** A server on loopback, until the test ends. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undone.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Bounded sending to `ORIGIN`, on a network that answers so. */
function on(transport: Transport, budget = HOUR): Send {
  return boundedSend({ transport }, ORIGIN, budget);
}

/** A network that remembers what was sent. */
function remembering(answer = () => new Response('ok')) {
  const sent: string[] = [];
  const network: Transport = async (url) => {
    sent.push(url.href);
    return answer();
  };
  return { network, sent };
}

/** Hangs until it is given up, as the real one does. */
const hang: Transport = (_url, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

const throwing =
  (error: unknown): Transport =>
  async () => {
    throw error;
  };

/** Why no answer came, and all that can be seen of the error. */
async function problem(asking: Promise<HttpAnswer>): Promise<Unanswered> {
  const error = await asking.then(
    ({ status }) => new Error(`answered with HTTP ${status}`),
    (rejection: unknown) => rejection,
  );
  expect(error).toBeInstanceOf(Unanswered);
  expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain('EAAtest');
  return error as Unanswered;
}

const reasonOf = async (asking: Promise<HttpAnswer>): Promise<UnansweredReason> =>
  (await problem(asking)).reason;

/** A body of chunks, one after the other, that knows whether it was given up. */
function bodyOf(chunks: Iterable<Uint8Array>) {
  const seen = { given: 0, cancelled: false };
  const source = chunks[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = source.next();
        if (done) return controller.close();
        seen.given += value.byteLength;
        controller.enqueue(value);
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

const REAL = { transport: createTransport() };

const bytes = (count: number) => new Uint8Array(count).fill(120);

describe('A call', () => {
  it('comes back with status, headers and the whole body', async () => {
    const url = await serve((request, response) => {
      response.writeHead(418, { 'x-word': request.headers['x-word'] ?? '' });
      response.write('first, ');
      setImmediate(() => response.end(`${request.method} ${request.url}`));
    });
    const send = boundedSend(REAL, url, HOUR);
    const answer = await send(`${url}/a?b=c`, { method: 'PUT', headers: { 'x-word': 'kept' } });
    expect(answer.status).toBe(418);
    expect(answer.headers.get('x-word')).toBe('kept');
    expect(await answer.text()).toBe('first, PUT /a?b=c');
  });

  it.each([
    ['a text', ADDRESS],
    ['a URL', new URL(ADDRESS)],
  ])('may name its address as %s', async (_what, input) => {
    const { network, sent } = remembering();
    expect(await (await on(network)(input)).text()).toBe('ok');
    expect(sent).toEqual([ADDRESS]);
  });

  it.each([
    ['another host', 'https://graph.evil.test/me'],
    ['a host that only begins alike', `${ORIGIN}.evil.test/me`],
    ['another port', `${ORIGIN}:8443/me`],
    ['plain http', 'http://graph.facebook.test/me'],
    ['a host behind a user that looks alike', 'https://graph.facebook.test@evil.test/me'],
  ])('to %s is never sent', async (_what, address) => {
    const { network, sent } = remembering();
    for (const input of [`${address}?token=${TOKEN}`, new URL(address)])
      expect(await reasonOf(on(network)(input))).toBe('foreign-origin');
    expect(sent).toEqual([]);
  });

  it('to what is no address is refused by an error that does not name it', async () => {
    expect(await reasonOf(on(remembering().network)(`nowhere?token=${TOKEN}`))).toBe('foreign-origin');
  });

  it('is a GET without a body, which follows no redirect, where nothing else is said', async () => {
    const sent: unknown[] = [];
    const transport: Transport = async (_url, { signal: _, ...request }) => {
      sent.push(request);
      return new Response('ok');
    };
    await on(transport)(ADDRESS);
    await on(transport)(ADDRESS, { method: 'POST', headers: { accept: 'x/y' }, body: 'a=b' });
    const headers = { 'user-agent': 'refresh-meta-token' };
    expect(sent).toStrictEqual([
      { method: 'GET', headers, redirect: 'manual' },
      { method: 'POST', headers: { ...headers, accept: 'x/y' }, body: 'a=b', redirect: 'manual' },
    ]);
  });

  it.each([
    [200, true],
    [299, true],
    [304, false],
    [400, false],
    [503, false],
  ])('that is answered with %i succeeded: %s', async (status, ok) => {
    expect((await on(async () => new Response(null, { status }))(ADDRESS)).ok).toBe(ok);
  });

  it('loses a byte order mark at the beginning of its text alone', async () => {
    for (const text of ['\uFEFFa\uFEFFb', 'a\uFEFFb'])
      expect(await (await on(async () => new Response(text))(ADDRESS)).text()).toBe('a\uFEFFb');
  });

  it.each([204, 205, 304])('that is answered with %i has no body', async (status) => {
    const answer = await on(async () => new Response(null, { status, headers: { etag: '"1"' } }))(ADDRESS);
    expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([status, '"1"', '']);
  });

  it('that is answered with nothing at all is answered', async () => {
    const answer = await on(async () => new Response(null, { status: 200 }))(ADDRESS);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('A redirect', () => {
  it.each([300, 301, 302, 303, 305, 307, 308, 399])('by %i is refused', async (status) => {
    const { stream, seen } = bodyOf([bytes(10)]);
    const headers = { location: `https://evil.test/?token=${TOKEN}` };
    expect(await reasonOf(on(async () => new Response(stream, { status, headers }))(ADDRESS))).toBe(
      'redirected',
    );
    expect(seen).toEqual({ given: 0, cancelled: true });
  });

  it('without a body is refused too', async () => {
    expect(await reasonOf(on(async () => new Response(null, { status: 302 }))(ADDRESS))).toBe('redirected');
  });

  it.each<[string, string | undefined, string | undefined]>([
    [
      'another origin, and nothing else of its address',
      `https://user:${TOKEN}@evil.test:8443/x?t=${TOKEN}`,
      'https://evil.test:8443',
    ],
    ['no more than the status, for its own origin', '/elsewhere', undefined],
    ['no more than the status, for what is no place', 'javascript:alert(1)', undefined],
    ['no more than the status, for what is no address', 'https://', undefined],
    [
      'no more than the status, for an endless name',
      `https://${'a'.repeat(60)}.${'b'.repeat(60)}.test/`,
      undefined,
    ],
    [
      'an origin of a hundred characters',
      `https://${'a'.repeat(60)}.${'b'.repeat(26)}.test/`,
      `https://${'a'.repeat(60)}.${'b'.repeat(26)}.test`,
    ],
    ['no more than the status, for nothing', undefined, undefined],
  ])('tells %s', async (_, location, redirectedTo) => {
    const headers = location === undefined ? {} : { location };
    const { facts } = await problem(on(async () => new Response(null, { status: 307, headers }))(ADDRESS));
    expect(facts).toEqual({ status: 307, ...(redirectedTo !== undefined && { redirectedTo }) });
  });

  it.each([299, 400])('is not what %i is', async (status) => {
    expect((await on(async () => new Response('x', { status }))(ADDRESS)).status).toBe(status);
  });

  it('is not followed by the real transport either', async () => {
    const arrived: string[] = [];
    const url = await serve((request, response) => {
      arrived.push(request.url ?? '');
      response.writeHead(request.url === '/' ? 302 : 200, { location: '/elsewhere' }).end();
    });
    expect(await reasonOf(boundedSend(REAL, url, HOUR)(url))).toBe('redirected');
    expect(arrived).toEqual(['/']);
  });
});

describe('An answer', () => {
  it.each([
    ['in one piece', [bytes(MIB)]],
    ['in two', [bytes(MIB - 1), bytes(1)]],
  ])('of exactly 1 MiB is read, %s', async (_how, chunks) => {
    const answer = await on(async () => new Response(bodyOf(chunks).stream))(ADDRESS);
    expect((await answer.arrayBuffer()).byteLength).toBe(MIB);
  });

  it.each([
    ['in one piece', [bytes(MIB + 1)]],
    ['in two', [bytes(MIB), bytes(1)]],
  ])('of a byte more is too large, %s', async (_how, chunks) => {
    expect(await reasonOf(on(async () => new Response(bodyOf(chunks).stream))(ADDRESS))).toBe('too-large');
  });

  it('without an end is read no further than the limit, and given up', async () => {
    function* endless() {
      for (;;) yield bytes(65_536);
    }
    const { stream, seen } = bodyOf(endless());
    expect(await reasonOf(on(async () => new Response(stream))(ADDRESS))).toBe('too-large');
    expect(seen.cancelled).toBe(true);
    expect(seen.given).toBeLessThanOrEqual(MIB + 65_536);
  });

  it('that breaks off in its body is none', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 5);
    });
    const broken = await problem(boundedSend(REAL, url, HOUR)(url));
    expect([broken.reason, broken.network]).toEqual(['reset', 'ECONNRESET']);
  });
});

describe('The deadline', () => {
  /** A clock for deadlines: what is to end at a time ends when the clock is moved there. */
  function deadlineClock() {
    let now = 0;
    const waiting: { readonly at: number; readonly end: AbortController }[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const end = new AbortController();
      waiting.push({ at: now + milliseconds, end });
      return end.signal;
    });
    return (milliseconds: number) => {
      now += milliseconds;
      for (const { at, end } of waiting) if (at <= now) end.abort(new DOMException('late', 'TimeoutError'));
    };
  }

  /** What became of a call by now. */
  async function stateOf(asking: Promise<unknown>): Promise<string> {
    const turn = new Promise((resolve) => setImmediate(resolve, 'under way'));
    return String(await Promise.race([asking, turn]));
  }

  it.each([
    ['ten seconds, however large the budget', 3_600_000, 10_000],
    ['what is left of the budget', 700, 700],
    ['the whole millisecond above it', 0.4, 1],
  ])('is %s', async (_what, remaining, milliseconds) => {
    const move = deadlineClock();
    const asking = reasonOf(on(hang, { remaining: () => remaining })(ADDRESS));
    move(milliseconds - 1);
    expect(await stateOf(asking)).toBe('under way');
    move(1);
    expect(await stateOf(asking)).toBe('deadline');
  });

  it('is kept by the real clock', { timeout: SOON }, async () => {
    const url = await serve(() => {});
    const send = boundedSend(REAL, url, { remaining: () => 20.5 });
    const late = await problem(send(url));
    expect([late.reason, late.network, late.message]).toEqual(['deadline', undefined, 'deadline']);
  });

  it('holds for a body that never ends too', { timeout: SOON }, async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200);
      response.write('half');
    });
    expect(await reasonOf(boundedSend(REAL, url, { remaining: () => 30 })(url))).toBe('deadline');
  });

  it.each([0, -1, -60_000])('that has passed (%i ms left) sends nothing', async (remaining) => {
    const { network, sent } = remembering();
    expect(await reasonOf(on(network, { remaining: () => remaining })(ADDRESS))).toBe('deadline');
    expect(sent).toEqual([]);
  });
});

describe('A connection that fails', () => {
  it('is told by the code of the system, and by nothing else', async () => {
    const url = await serve(() => {});
    await undone.pop()?.();
    const refused = await problem(boundedSend(REAL, url, HOUR)(`${url}/?token=${TOKEN}`));
    expect(refused.name).toBe('Unanswered');
    expect(refused.message).toBe('connection-refused (ECONNREFUSED)');
    expect({ ...refused }).toEqual({
      name: 'Unanswered',
      reason: 'connection-refused',
      network: 'ECONNREFUSED',
    });
    expect(refused.cause).toBeUndefined();
  });

  it('for no reason that is known is only unreachable', async () => {
    const failed = await problem(on(throwing(new TypeError(`Invalid URL ${ADDRESS}`)))(ADDRESS));
    expect(failed.message).toBe('unreachable');
    expect(failed.network).toBeUndefined();
  });

  /** An error whose `depth`-th cause has the code. */
  function nested(depth: number, code: unknown): Error {
    return depth === 0
      ? Object.assign(new Error('inner'), { code })
      : new Error('outer', { cause: nested(depth - 1, code) });
  }

  const networkOf = async (error: unknown) => (await problem(on(throwing(error))(ADDRESS))).network;

  it.each([0, 1, 4])('tells the code of a cause %i deep', async (depth) => {
    expect(await networkOf(nested(depth, 'ENOTFOUND'))).toBe('ENOTFOUND');
  });

  it('is not searched for ever: an error that is its own cause tells nothing', {
    timeout: SOON,
  }, async () => {
    const circular = new Error('circular');
    circular.cause = circular;
    expect(await networkOf(circular)).toBeUndefined();
    expect(await networkOf(nested(5, 'ENOTFOUND'))).toBeUndefined();
  });

  it('tells the outermost code', async () => {
    const outer = Object.assign(new Error('outer', { cause: nested(0, 'ECONNRESET') }), {
      code: 'UND_ERR_SOCKET',
    });
    expect(await networkOf(outer)).toBe('UND_ERR_SOCKET');
  });

  it.each(['EIO', 'UND_ERR_CONNECT_TIMEOUT', 'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', `E${'2'.repeat(40)}`])(
    'tells the code %s',
    async (code) => {
      expect(await networkOf(nested(0, code))).toBe(code);
    },
  );

  it.each<[string, unknown]>([
    ['a token', TOKEN],
    ['an address', `ENOTFOUND ${ADDRESS}`],
    ['small letters before it', 'eENOTFOUND'],
    ['a number', 104],
    ['a list', ['ENOTFOUND']],
    ['a digit at its front', '1ENOTFOUND'],
    ['two letters', 'EX'],
    ['42 signs', `E${'2'.repeat(41)}`],
    ['nothing', undefined],
  ])('does not tell what is no code: %s', async (_what, code) => {
    expect(await networkOf(nested(0, code))).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a text', 'ENOTFOUND'],
    ['an object with a code', { code: 'ENOTFOUND' }],
    ['nothing', undefined],
    ['an error with a cause that is none', new Error('outer', { cause: { code: 'ENOTFOUND' } })],
  ])('is believed from an error only: not from %s', async (_what, thrown) => {
    const failed = await problem(on(throwing(thrown))(ADDRESS));
    expect([failed.reason, failed.network]).toEqual(['unreachable', undefined]);
  });
});

it('A budget runs down with the clock, also below nothing', () => {
  let now = 1_000_000;
  const { remaining } = startBudget(230_000, () => now);
  expect(remaining()).toBe(230_000);
  now += 229_999;
  expect(remaining()).toBe(1);
  now += 2;
  expect(remaining()).toBe(-1);
});

it('Headers are found by name in any case, and what is undefined is none', () => {
  const headers = headersOf({ ETag: '"1"', 'x-many': ['a', 'b'], date: undefined });
  expect([headers.get('etag'), headers.get('X-MANY'), headers.get('date')]).toEqual(['"1"', 'a, b', null]);
  expect([headers.has('ETAG'), headers.has('date'), headers.has('other')]).toEqual([true, false, false]);
});

describe('The time of an answer', () => {
  it('is its Date header in whole seconds', () => {
    expect(answeredAt(headersOf({ date: 'Thu, 17 Nov 2022 21:30:03 GMT' }))).toBe(
      Date.UTC(2022, 10, 17, 21, 30, 3) / 1000,
    );
    expect(answeredAt(headersOf({ date: '2022-11-17T21:30:03.999Z' }))).toBe(
      Date.UTC(2022, 10, 17, 21, 30, 3) / 1000,
    );
    expect(answeredAt(headersOf({ date: 'Thu, 01 Jan 1970 00:00:00 GMT' }))).toBe(0);
  });

  it.each([
    ['has none', {}],
    ['has one that cannot be read', { date: 'today' }],
  ])('is unknown when it %s', (_what, headers) => {
    expect(answeredAt(headersOf(headers))).toBeUndefined();
  });

  it.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    'Sun, 06-Nov-1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 UTC',
    'Sun, 06 Nov 1994 09:49:37 +0100',
    'Sun, 06 Nov 1994 03:49:37 -0500',
    '1994-11-06T10:49:37+02:00',
    '1994-11-06T08:49:37Z',
  ])('is the same on a runner in any time zone: %s', (date) => {
    vi.stubEnv('TZ', 'America/New_York');
    undone.push(() => vi.unstubAllEnvs());
    expect(answeredAt(headersOf({ date }))).toBe(784_111_777);
  });
});
