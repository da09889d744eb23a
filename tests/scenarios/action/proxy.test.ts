import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Certificate, makeCertificate, startTlsFront } from '../../../bench/tls.js';
import { openssl } from '../../support/openssl.js';
import { SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

const META = 'graph.facebook.com';
const GITHUB = 'api.github.com';
const PASSWORD = ['word', 'of', 'the', 'proxy'].join('%40');

interface Proxy {
  readonly host: string;
  /** `host:port` of everything that was asked to go through. */
  readonly asked: string[];
  /** What the askers said they are. */
  readonly credentials: (string | undefined)[];
}

let certificate: Certificate;
beforeAll(async () => {
  if (!openssl.isHere) return;
  certificate = await makeCertificate([META, GITHUB].map((name) => `DNS:${name}`));
  return certificate.remove;
});

/** A forward proxy on loopback that opens tunnels to these hosts' ports, and answers all else by `refusal`. */
async function startProxy(hooks: TestHooks, ports: Record<string, number>, refusal = '502 Bad Gateway') {
  const proxy: Proxy & { host: string } = { host: '', asked: [], credentials: [] };
  const server = createServer((_incoming, outgoing) => outgoing.writeHead(502).end());
  server.on('connect', ({ url = '', headers }, socket) => {
    proxy.asked.push(url);
    proxy.credentials.push(headers['proxy-authorization']);
    const port = ports[url];
    if (port === undefined) return socket.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
    const onward = connect(port, '127.0.0.1', () => {
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
  proxy.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

/** A token that is due, and both services behind doors with TLS that only the proxy can find. */
async function due(hooks: TestHooks) {
  const stage = await setStage({}, hooks);
  stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
  stage.clock.advance({ days: 40 });
  const fronts = await Promise.all(
    [stage.meta.graphUrl, stage.github.url].map((url) => startTlsFront(url, certificate)),
  );
  hooks.onTestFinished(() => {
    for (const front of fronts) front.close();
  });
  const [meta, github] = fronts.map(({ port }) => port);
  return {
    ...stage,
    ports: { [`${META}:443`]: meta as number, [`${GITHUB}:443`]: github as number },
    runOutside: (env: NodeJS.ProcessEnv) =>
      stage.run(
        { 'graph-api-url': `https://${META}` },
        { env: { GITHUB_API_URL: `https://${GITHUB}`, NODE_EXTRA_CA_CERTS: certificate.file, ...env } },
      ),
  };
}

const BOTH = new Set([`${META}:443`, `${GITHUB}:443`]);

describe.skipIf(!openssl.isHere)(`A proxy${openssl.absence}`, { concurrent: true }, () => {
  it.for(['https_proxy', 'HTTPS_PROXY'])(
    'named by %s carries all that goes to Meta and to GitHub',
    async (name, hooks) => {
      const { ports, runOutside } = await due(hooks);
      const proxy = await startProxy(hooks, ports);
      const ran = await runOutside({ [name]: `http://${proxy.host}` });
      expect(ran.outputs.outcome).toBe('refreshed');
      expect(new Set(proxy.asked)).toEqual(BOTH);
    },
  );

  it('may be named without a scheme, and with a password, which nobody prints', async (hooks) => {
    const { ports, runOutside } = await due(hooks);
    const proxy = await startProxy(hooks, ports);
    const ran = await runOutside({
      https_proxy: `jane:${PASSWORD}@${proxy.host}`,
      NODE_DEBUG: 'http,https,tls,net',
      RUNNER_DEBUG: '1',
    });
    expect(ran.outputs.outcome).toBe('refreshed');
    const basic = Buffer.from(`jane:${decodeURIComponent(PASSWORD)}`).toString('base64');
    expect(new Set(proxy.credentials)).toEqual(new Set([`Basic ${basic}`]));
    for (const credential of [PASSWORD, decodeURIComponent(PASSWORD), basic]) {
      expect(ran.stdout + ran.stderr).not.toContain(credential);
    }
  });

  it.for(['socks5://jane:PASSWORD@127.0.0.1:9', 'http://jane:PASSWORD@:80', 'http://jane:PASSWORD@a b'])(
    'that cannot be one (%s) is refused by its name, and its value is not shown',
    async (value, hooks) => {
      const stage = await due(hooks);
      const ran = await stage.run({}, { env: { HTTPS_PROXY: value.replace('PASSWORD', PASSWORD) } });
      expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'misconfigured']);
      expect(ran.stdout).toContain('HTTPS_PROXY');
      expect(ran.stdout + ran.stderr).not.toContain(PASSWORD);
      expect(ran.stdout + ran.stderr).not.toContain('jane');
      expect(ran.exchanges).toEqual([]);
    },
  );

  it.for([
    ['https_proxy', 'graph.facebook.com'],
    ['https_proxy', 'facebook.com'],
  ] as const)('is not used (%s) for what no_proxy=%s names', async ([name, exception], hooks) => {
    const { ports, runOutside } = await due(hooks);
    const proxy = await startProxy(hooks, ports);
    await runOutside({ [name]: `http://${proxy.host}`, no_proxy: `localhost, ${exception}` });
    expect(new Set(proxy.asked)).toEqual(new Set([`${GITHUB}:443`]));
  });

  it('is never used for this computer itself', async (hooks) => {
    const stage = await due(hooks);
    const ran = await stage.run(
      {},
      { env: { http_proxy: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' } },
    );
    expect(ran.outputs.outcome).toBe('refreshed');
  });

  it.for(['407 Proxy Authentication Required', '403 Forbidden'])(
    'that answers %s makes the run inconclusive',
    async (refusal, hooks) => {
      const { runOutside } = await due(hooks);
      const proxy = await startProxy(hooks, {}, refusal);
      const ran = await runOutside({ https_proxy: `http://${proxy.host}` });
      expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'inconclusive']);
      expect(new Set(proxy.asked)).toEqual(BOTH);
      expect(ran.exchanges).toEqual([]);
    },
  );

  it('that does not answer makes the run inconclusive: nothing goes around it', async (hooks) => {
    const { runOutside } = await due(hooks);
    const ran = await runOutside({ https_proxy: 'http://127.0.0.1:9' });
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.exchanges).toEqual([]);
  });
});

describe.skipIf(!openssl.isHere)(`TLS${openssl.absence}`, { concurrent: true }, () => {
  it('is never switched off: NODE_TLS_REJECT_UNAUTHORIZED=0 is refused by its name', async (hooks) => {
    const stage = await due(hooks);
    const ran = await stage.run({}, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'misconfigured']);
    expect(ran.stdout).toContain('NODE_TLS_REJECT_UNAUTHORIZED');
    expect(ran.exchanges).toEqual([]);
  });

  it('with a certificate that nobody told this computer of sends nothing', async (hooks) => {
    const { ports, runOutside } = await due(hooks);
    const proxy = await startProxy(hooks, ports);
    const ran = await runOutside({ https_proxy: `http://${proxy.host}`, NODE_EXTRA_CA_CERTS: '' });
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'inconclusive']);
    expect(ran.exchanges).toEqual([]);
  });
});
