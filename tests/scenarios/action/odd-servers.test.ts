import { once } from 'node:events';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { DAY, type Scenario, startScenario, type TestHooks } from '../../support/scenario.js';

/** How an answer goes wrong that has begun. */
const ODD: Readonly<Record<string, (socket: Socket) => void>> = {
  'drips a byte now and then': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{');
    const timer = setInterval(() => socket.write(' '), 200);
    socket.on('close', () => clearInterval(timer));
  },
  'sends a header that does not end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const more = () => {
      while (!socket.destroyed && socket.write(`X-More: ${'x'.repeat(1_000)}\r\n`));
    };
    socket.on('drain', more);
    more();
  },
  'resets the connection in the middle of the body': (socket) => {
    socket.write(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"data":{"is_v',
    );
    setTimeout(() => socket.resetAndDestroy(), 50);
  },
};

/** A door before a service, which does something odd with the calls whose method and address match. */
async function openDoor(
  hooks: TestHooks,
  address: string,
  { host = '127.0.0.1', calls = /^$/, does = (_: Socket): void => {} } = {},
) {
  let odd = 0;
  const sockets = new Set<Socket>();
  const server = createServer((asked, answered) => {
    const { method, url = '', headers } = asked;
    if (calls.test(`${method} ${url}`)) {
      odd++;
      asked.resume();
      return does(asked.socket);
    }
    const onward = forward(new URL(url, address), { method, headers }, (answer) => {
      answered.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(answered);
    });
    asked.pipe(onward);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.listen(0, host);
  await once(server, 'listening');
  hooks.onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, odd: () => odd };
}

async function due(hooks: TestHooks): Promise<{ scenario: Scenario; token: string }> {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  const token = scenario.issue({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
  scenario.store(token);
  return { scenario, token };
}

const WHERE: Readonly<Record<string, { service: 'meta' | 'github'; calls: RegExp }>> = {
  'Meta, asked about the token': { service: 'meta', calls: /^GET .*\/debug_token/ },
  'Meta, asked for a new token': { service: 'meta', calls: /\/oauth\/access_token/ },
  'GitHub, asked about the secret': { service: 'github', calls: /^GET .*\/secrets/ },
  'GitHub, given the secret': { service: 'github', calls: /^PUT .*\/secrets\// },
};

describe.concurrent('A server that', () => {
  const cases = Object.entries(WHERE).flatMap(([where, place]) =>
    Object.entries(ODD).map(([how, does]) => [`${how}: ${where}`, { ...place, does }] as const),
  );
  it.for(cases)('%s', { timeout: 200_000 }, async ([, { service, calls, does }], hooks) => {
    const { scenario, token } = await due(hooks);
    const address = service === 'meta' ? scenario.meta.graphUrl : scenario.github.url;
    const { url, odd } = await openDoor(hooks, address, { calls, does });
    const ran = await scenario.run(service === 'meta' ? { 'graph-api-url': url } : {}, {
      env: service === 'github' ? { GITHUB_API_URL: url } : {},
    });
    expect(odd()).toBeGreaterThan(0);
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'inconclusive']);
    expect(scenario.stored()).toBe(token);
    expect(scenario.inspect()).toMatchObject({ alive: true });
  });
});

describe.concurrent('Where every server has only an address of the newer kind', () => {
  it.for(['healthy', 'refreshed'] as const)('a run ends %s', async (outcome, hooks) => {
    const { scenario, token } = await due(hooks);
    const [meta, github] = await Promise.all(
      [scenario.meta.graphUrl, scenario.github.url].map((address) =>
        openDoor(hooks, address, { host: '::1' }),
      ),
    );
    const ran = await scenario.run(
      { 'graph-api-url': meta?.url ?? '', 'refresh-before-days': outcome === 'healthy' ? '2' : '30' },
      { env: { GITHUB_API_URL: github?.url ?? '' } },
    );
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([0, outcome]);
    expect(scenario.stored() === token).toBe(outcome === 'healthy');
    expect(scenario.inspect()).toMatchObject({ alive: true });
  });
});
