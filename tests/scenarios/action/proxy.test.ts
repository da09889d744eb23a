import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

interface Proxy {
  readonly url: string;
  /** `host:port` of everything that was asked to go through. */
  readonly asked: string[];
}

/** A forward proxy on loopback. It opens tunnels and passes plain requests on; to other computers it refuses. */
async function startProxy(hooks: TestHooks): Promise<Proxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const target = new URL(incoming.url ?? '');
    asked.push(target.host);
    const { method, headers } = incoming;
    incoming.pipe(
      httpRequest(target, { ...(method === undefined ? {} : { method }), headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    const [host = '', port] = url.split(':');
    if (host !== '127.0.0.1') return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  hooks.onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function due(hooks: TestHooks) {
  const stage = await setStage({}, hooks);
  stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
  stage.clock.advance({ days: 40 });
  return stage;
}

describe.concurrent('A proxy', () => {
  it.for(['http_proxy', 'HTTP_PROXY'])(
    'named by %s carries all that goes to Meta and to GitHub',
    async (name, hooks) => {
      const stage = await due(hooks);
      const proxy = await startProxy(hooks);
      const ran = await stage.run({}, { [name]: proxy.url });
      expect(ran.outputs.outcome).toBe('refreshed');
      const hosts = new Set(proxy.asked);
      expect(hosts).toEqual(new Set([new URL(stage.meta.graphUrl).host, new URL(stage.github.url).host]));
    },
  );

  it('is not used for what no_proxy names', async (hooks) => {
    const stage = await due(hooks);
    const proxy = await startProxy(hooks);
    const ran = await stage.run({}, { http_proxy: proxy.url, no_proxy: '127.0.0.1' });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(proxy.asked).toEqual([]);
  });

  it.for(['https_proxy', 'HTTPS_PROXY'])(
    'named by %s is asked for a tunnel to Meta and to GitHub',
    async (name, hooks) => {
      const stage = await due(hooks);
      const proxy = await startProxy(hooks);
      const ran = await stage.run(
        { 'graph-api-url': 'https://graph.facebook.com' },
        { [name]: proxy.url, GITHUB_API_URL: 'https://api.github.com' },
      );
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs.outcome).toBe('inconclusive');
      expect(new Set(proxy.asked)).toEqual(new Set(['graph.facebook.com:443', 'api.github.com:443']));
      expect(ran.exchanges).toEqual([]);
    },
  );

  it('that does not answer makes the run inconclusive: nothing goes around it', async (hooks) => {
    const stage = await due(hooks);
    const ran = await stage.run({}, { http_proxy: 'http://127.0.0.1:9' });
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.exchanges).toEqual([]);
  });
});
