import { once } from 'node:events';
import http from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useProxyOf } from '../../../src/net/proxy.js';

type Use = (env: NodeJS.ProcessEnv) => () => void;
const node = http as unknown as { setGlobalProxyFromEnv: Use | undefined };
const { setGlobalProxyFromEnv } = node;

// What the environment of the tests names is used where `useProxyOf` is told of nothing.
beforeEach(() => {
  for (const name of ['http_proxy', 'https_proxy', 'no_proxy'])
    for (const spelt of [name, name.toUpperCase()]) vi.stubEnv(spelt, undefined);
});

const undone: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const undo of undone.splice(0).reverse()) await undo();
});

/** Lets Node use the proxy until the test ends. */
function usedWhileTested(): void {
  node.setGlobalProxyFromEnv = (env) => {
    const stop = (setGlobalProxyFromEnv as Use)(env);
    undone.push(stop);
    return stop;
  };
  undone.push(() => {
    node.setGlobalProxyFromEnv = setGlobalProxyFromEnv;
  });
}

async function listen(server: http.Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  undone.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A service on loopback, and a proxy that opens tunnels and remembers where to. */
async function setStage() {
  const service = await listen(
    http.createServer((_request, response) => {
      response.writeHead(200, { connection: 'close' }).end('the service');
    }),
  );
  const tunnels: string[] = [];
  const proxy = http.createServer();
  proxy.on('connect', ({ url = '' }, socket) => {
    tunnels.push(`http://${url}`);
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  return { service, tunnels, proxy: await listen(proxy) };
}

const ask = async (url: string) => (await fetch(url)).text();

describe('The proxy that the environment names', () => {
  it.each(['http_proxy', 'HTTP_PROXY'])('by %s carries every fetch from then on', async (name) => {
    const { service, proxy, tunnels } = await setStage();
    usedWhileTested();
    expect(await ask(service)).toBe('the service');
    expect(tunnels).toEqual([]);
    expect(useProxyOf({ [name]: proxy })).toBe('proxied');
    expect(await ask(service)).toBe('the service');
    expect(tunnels).toEqual([service]);
  });

  it('carries nothing of what no_proxy names', async () => {
    const { service, proxy, tunnels } = await setStage();
    usedWhileTested();
    expect(useProxyOf({ http_proxy: proxy, no_proxy: '127.0.0.1' })).toBe('proxied');
    expect(await ask(service)).toBe('the service');
    expect(tunnels).toEqual([]);
  });

  it.each(['https_proxy', 'HTTPS_PROXY'])('by %s is used, and not for plain addresses', async (name) => {
    const { service, proxy, tunnels } = await setStage();
    usedWhileTested();
    expect(useProxyOf({ [name]: proxy })).toBe('proxied');
    expect(await ask(service)).toBe('the service');
    expect(tunnels).toEqual([]);
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    ['nothing', {}],
    ['empty names', { http_proxy: '', HTTPS_PROXY: '' }],
    ['only an exception', { no_proxy: 'github.com' }],
  ])('is none when that names %s', (_what, env) => {
    expect(useProxyOf(env)).toBe('direct');
  });

  it('is told to be out of reach where Node is too old to use it', () => {
    node.setGlobalProxyFromEnv = undefined;
    undone.push(() => {
      node.setGlobalProxyFromEnv = setGlobalProxyFromEnv;
    });
    expect(useProxyOf({ https_proxy: 'http://127.0.0.1:9' })).toBe('unsupported');
    expect(useProxyOf({})).toBe('direct');
  });
});
