import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../../bench/tls.js';
import { boundedSend, type HttpAnswer } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import { Unanswered } from '../../../src/net/unanswered.js';
import { openssl } from '../../support/openssl.js';

const undone: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of undone.splice(0).reverse()) await undo();
});

/** Listens on loopback until the test ends, and counts the connections. */
async function listen(server: Server, host = '127.0.0.1') {
  const sockets: Socket[] = [];
  server.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
  });
  server.listen(0, host);
  await once(server, 'listening');
  undone.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

/** A service that writes these bytes to whoever asks. */
function raw(...bytes: readonly string[]): Server {
  return createTcpServer((socket) => {
    socket.once('data', () => {
      for (const part of bytes) socket.write(part);
    });
  });
}

/** Waits until the other side has hung up, which is well before a call's deadline of ten seconds. */
async function closed(socket: Socket | undefined, when: string): Promise<void> {
  if (socket === undefined) expect.fail('nobody connected');
  if (!socket.closed) await once(socket, 'close', { signal: AbortSignal.timeout(5_000) });
  expect(socket.closed, when).toBe(true);
}

async function ask(url: string, proxies = {}, milliseconds = 3_600_000): Promise<HttpAnswer> {
  const runtime = { transport: createTransport(proxies) };
  return boundedSend(runtime, new URL(url).origin, { remaining: () => milliseconds })(url);
}

/** Why no answer came: the reason, the system's code, the proxy's status. */
async function failureOf(asking: Promise<HttpAnswer>) {
  const error = (await asking.then(
    ({ status }) => expect.fail(`answered with HTTP ${status}`),
    (rejection: unknown) => rejection,
  )) as Unanswered;
  return [error.reason, error.network, error.proxyStatus];
}

describe('Node’s own client', () => {
  it('sends the method, the headers and the body, and hands back what came', async () => {
    const echo: RequestListener = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(201, { 'x-many': ['a', 'b'], 'set-cookie': ['c=1', 'd=2'] });
      const { method, url, headers } = request;
      response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
    };
    const { port } = await listen(createServer(echo));
    const origin = `http://127.0.0.1:${port}`;
    const send = boundedSend({ transport: createTransport() }, origin, { remaining: () => 5_000 });
    const answer = await send(`${origin}/a?b=c%20d`, {
      method: 'PUT',
      headers: { 'x-word': 'kept' },
      body: 'täglich',
    });
    expect([answer.status, answer.ok, answer.url]).toEqual([201, true, `${origin}/a?b=c%20d`]);
    expect(answer.headers.get('X-Many')).toBe('a, b');
    expect(answer.headers.get('set-cookie')).toBe('c=1, d=2');
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-many': 'a, b' });
    const arrived = JSON.parse(await answer.text());
    expect(arrived).toMatchObject({
      method: 'PUT',
      url: '/a?b=c%20d',
      body: 'täglich',
      headers: { 'x-word': 'kept', 'content-length': '8', host: `127.0.0.1:${port}` },
    });
  });

  it('uses a connection again, one request after the other', async () => {
    const { port, sockets } = await listen(createServer((_request, response) => response.end('x')));
    const origin = `http://127.0.0.1:${port}`;
    const send = boundedSend({ transport: createTransport() }, origin, { remaining: () => 5_000 });
    for (let time = 0; time < 5; time++) await send(origin);
    expect(sockets).toHaveLength(1);
    await Promise.all([send(origin), send(origin), send(origin)]);
    expect(sockets).toHaveLength(3);
  });

  it('reaches what listens on IPv6 only', async () => {
    const { port } = await listen(
      createServer((_request, response) => response.end('six')),
      '::1',
    );
    expect(await (await ask(`http://[::1]:${port}/`)).text()).toBe('six');
  });

  it.each([
    ['without a body', 'HTTP/1.1 302 Found\r\nlocation: /b\r\ncontent-length: 10\r\n\r\n'],
    ['in its body', 'HTTP/1.1 301 Moved\r\ncontent-length: 10\r\n\r\nxxx'],
  ])('gives a redirect up %s', async (_when, bytes) => {
    const { port, sockets } = await listen(raw(bytes));
    expect(await failureOf(ask(`http://127.0.0.1:${port}/`))).toEqual(['redirected', undefined, undefined]);
    await closed(sockets[0], 'before its deadline');
  });

  it('sends nothing when its time was over before', async () => {
    const { port, sockets } = await listen(createServer((_request, response) => response.end()));
    const request = { method: 'GET', headers: {}, signal: AbortSignal.abort(), redirect: 'manual' } as const;
    const sending = createTransport()(new URL(`http://127.0.0.1:${port}/`), request);
    await expect(sending).rejects.toBeInstanceOf(Unanswered);
    expect(sockets).toEqual([]);
  });

  it('does nothing to a request whose time ends after its answer', async () => {
    const { port } = await listen(createServer((_request, response) => response.end('x')));
    const end = new AbortController();
    const request = { method: 'GET', headers: {}, signal: end.signal, redirect: 'manual' } as const;
    const { body } = await createTransport()(new URL(`http://127.0.0.1:${port}/`), request);
    const chunks: Uint8Array[] = [];
    for await (const chunk of body ?? []) chunks.push(chunk);
    await new Promise(setImmediate);
    end.abort();
    expect(Buffer.concat(chunks).toString()).toBe('x');
  });
});

describe('A failure has its own word', () => {
  it('where nobody listens', async () => {
    const { port } = await listen(createTcpServer());
    await undone.pop()?.();
    expect((await failureOf(ask(`http://127.0.0.1:${port}/`))).slice(0, 2)).toEqual([
      'connection-refused',
      'ECONNREFUSED',
    ]);
  });

  it('where the name is unknown', async () => {
    const [reason, code] = await failureOf(ask('http://nobody.invalid/'));
    expect(reason).toBe('name-not-found');
    expect(code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });

  it.each<[string, string, string, string[]]>([
    ['hangs up at once', 'reset', 'ECONNRESET', []],
    ['speaks no HTTP', 'malformed', 'HPE_INVALID_CONSTANT', ['SSH-2.0-OpenSSH_9.6\r\n']],
    [
      'sends a header without an end',
      'header-too-large',
      'HPE_HEADER_OVERFLOW',
      ['HTTP/1.1 200 OK\r\n', `x-long: ${'x'.repeat(100_000)}`],
    ],
  ])('where the other side %s', async (_what, reason, code, bytes) => {
    const server = bytes.length > 0 ? raw(...bytes) : createTcpServer((socket) => socket.resetAndDestroy());
    const { port } = await listen(server);
    expect(await failureOf(ask(`http://127.0.0.1:${port}/`))).toEqual([reason, code, undefined]);
  });

  it('where the answer drips', async () => {
    const dripping = createServer((_request, response) => {
      const drop = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(drop));
    });
    const { port } = await listen(dripping);
    expect(await failureOf(ask(`http://127.0.0.1:${port}/`, {}, 60))).toEqual([
      'deadline',
      undefined,
      undefined,
    ]);
  });

  it('where the other side changes the protocol', async () => {
    const { port } = await listen(
      raw('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n'),
    );
    const [reason] = await failureOf(ask(`http://127.0.0.1:${port}/`));
    expect(['reset', 'unreachable']).toContain(reason);
  });
});

describe.skipIf(!openssl.isHere)(`Over TLS${openssl.absence}`, () => {
  /** Serves a certificate of its own for these names. */
  async function serveTls(names: readonly string[]) {
    const { cert, key, remove } = await makeCertificate(names);
    undone.push(remove);
    const { port } = await listen(createTlsServer({ cert, key }, (_request, response) => response.end()));
    return `https://127.0.0.1:${port}/`;
  }

  it('a certificate that nobody signed is told as such', async () => {
    expect(await failureOf(ask(await serveTls(['IP:127.0.0.1'])))).toEqual([
      'certificate-not-trusted',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      undefined,
    ]);
  });

  it('a service that speaks plain HTTP is told as such', async () => {
    const { port } = await listen(createServer((_request, response) => response.end()));
    expect((await failureOf(ask(`https://127.0.0.1:${port}/`)))[0]).toBe('tls-failed');
  });
});

describe('A proxy', () => {
  /** A proxy that answers every request for a tunnel like this. */
  const refusing = (line: string) => raw(`HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`);

  it.each([
    ['407 Proxy Authentication Required', 407],
    ['403 Forbidden', 403],
    ['502 Bad Gateway', 502],
  ])('that refuses with %s is told by its status', async (line, status) => {
    const { port } = await listen(refusing(line));
    const proxies = { 'https:': `http://127.0.0.1:${port}` };
    expect(await failureOf(ask('https://graph.facebook.com/', proxies))).toEqual([
      'proxy-refused',
      'ERR_PROXY_TUNNEL',
      status,
    ]);
  });

  it('that wants to know who asks is told so for plain HTTP too', async () => {
    const { port, sockets } = await listen(refusing('407 Proxy Authentication Required'));
    const proxies = { 'http:': `http://127.0.0.1:${port}` };
    expect(await failureOf(ask('http://ghes.test/', proxies))).toEqual(['proxy-refused', undefined, 407]);
    await closed(sockets[0], 'nothing more is read of it');
  });

  it('is only asked for what goes through it', async () => {
    const direct = await listen(createServer((_request, response) => response.writeHead(407).end()));
    const proxy = await listen(createServer((request, response) => response.end(request.url)));
    const transport = createTransport({ 'http:': `http://127.0.0.1:${proxy.port}` });
    const send = (origin: string) =>
      boundedSend({ transport }, origin, { remaining: () => 5_000 })(`${origin}/a`);
    // A status of the service itself says nothing of a proxy.
    expect((await send(`http://127.0.0.1:${direct.port}`)).status).toBe(407);
    expect(await (await send('http://ghes.test')).text()).toBe('http://ghes.test/a');
  });

  it('that nobody runs is out of reach, and not the service', async () => {
    const { port } = await listen(createTcpServer());
    await undone.pop()?.();
    const proxies = { 'https:': `http://127.0.0.1:${port}` };
    expect(await failureOf(ask('https://graph.facebook.com/', proxies))).toEqual([
      'proxy-unreachable',
      'ECONNREFUSED',
      undefined,
    ]);
  });

  it('that hangs up opened no way', async () => {
    const { port } = await listen(createTcpServer((socket) => socket.end()));
    const proxies = { 'https:': `http://127.0.0.1:${port}` };
    const [reason] = await failureOf(ask('https://graph.facebook.com/', proxies));
    expect(['proxy-refused', 'reset']).toContain(reason);
  });
});
