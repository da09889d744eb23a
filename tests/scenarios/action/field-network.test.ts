import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Certificate, makeCertificate, startTlsFront } from '../../../bench/tls.js';
import { openssl } from '../../support/openssl.js';
import {
  DAY,
  freePort,
  type Played,
  type Scenario,
  startCliScenario,
  startScenario,
  type TestHooks,
} from '../../support/scenario.js';

let ours: Certificate;
let foreign: Certificate;
beforeAll(async () => {
  if (!openssl.isHere) return;
  ours = await makeCertificate(['DNS:localhost', 'IP:127.0.0.1']);
  foreign = await makeCertificate(['DNS:elsewhere.example']);
  return async () => {
    await ours.remove();
    await foreign.remove();
  };
});

const AGAIN = /next (scheduled )?run tries again/i;

async function due(hooks: TestHooks): Promise<Scenario> {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
  return scenario;
}

/** The same door, with TLS and this certificate. */
async function behindTls(hooks: TestHooks, address: string, certificate: Certificate): Promise<string> {
  const front = await startTlsFront(address, certificate);
  hooks.onTestFinished(() => front.close());
  return `https://127.0.0.1:${front.port}`;
}

/** What listens and never speaks TLS. */
async function startMute(hooks: TestHooks): Promise<string> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end('220 mail.example ready\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  hooks.onTestFinished(() => void server.close());
  const address = server.address();
  return `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

interface Case {
  readonly reason: string;
  readonly says: RegExp;
  readonly passes: boolean;
  readonly at: (hooks: TestHooks, address: string) => Promise<{ url: string; env?: Record<string, string> }>;
}

const CASES: Readonly<Record<string, Case>> = {
  'nobody listens there': {
    reason: 'connection-refused',
    says: /ECONNREFUSED/,
    passes: true,
    at: async () => ({ url: `http://127.0.0.1:${await freePort()}` }),
  },
  'a gateway shows a certificate of its own (test-reporter#195)': {
    reason: 'certificate-not-trusted',
    says: /NODE_EXTRA_CA_CERTS/,
    passes: false,
    at: async (hooks, address) => ({ url: await behindTls(hooks, address, ours) }),
  },
  'the certificate is of another host': {
    reason: 'certificate-of-other-host',
    says: /ERR_TLS_CERT_ALTNAME_INVALID/,
    passes: false,
    at: async (hooks, address) => ({
      url: await behindTls(hooks, address, foreign),
      env: { NODE_EXTRA_CA_CERTS: foreign.file },
    }),
  },
  'what answers speaks no TLS': {
    reason: 'tls-failed',
    says: /TLS/,
    passes: false,
    at: async (hooks) => ({ url: await startMute(hooks) }),
  },
};

function expectWords(ran: Played, { says, passes }: Case): void {
  expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'inconclusive']);
  expect(ran.stdout).toMatch(says);
  if (passes) expect(ran.summary).toMatch(AGAIN);
  else expect(ran.stdout + ran.summary).not.toMatch(AGAIN);
  expect(ran.exchanges.filter(({ call }) => call === 'exchange')).toEqual([]);
}

describe.skipIf(!openssl.isHere)(`On the way to Meta${openssl.absence}`, { concurrent: true }, () => {
  it.for(Object.entries(CASES))('%s', async ([, one], hooks) => {
    const scenario = await due(hooks);
    const { url, env = {} } = await one.at(hooks, scenario.meta.graphUrl);
    const ran = await scenario.run({ 'graph-api-url': url }, { env });
    expect(ran.report).toMatchObject([{ reason: `meta-${one.reason}` }]);
    expectWords(ran, one);
  });
});

describe.skipIf(!openssl.isHere)(`On the way to GitHub${openssl.absence}`, { concurrent: true }, () => {
  it.for(Object.entries(CASES))('%s', async ([, one], hooks) => {
    const scenario = await due(hooks);
    const { url, env = {} } = await one.at(hooks, scenario.github.url);
    const ran = await scenario.run({}, { env: { GITHUB_API_URL: url, ...env } });
    expect(ran.report).toMatchObject([{ reason: `github-${one.reason}` }]);
    expectWords(ran, one);
  });
});

describe.skipIf(!openssl.isHere)(
  `The command line on the way to Meta${openssl.absence}`,
  { concurrent: true },
  () => {
    it.for(Object.entries(CASES))('%s', async ([, { reason, says, passes, at }], hooks) => {
      const scenario = await startCliScenario({}, hooks);
      const { url, env = {} } = await at(hooks, scenario.meta.graphUrl);
      const { exitCode, stdout, stderr } = await scenario.cli(['inspect', '--json', '--graph-api-url', url], {
        ...{ META_ACCESS_TOKEN: scenario.issue() },
        ...env,
      }).ended;
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ reason: `meta-${reason}` });
      const plain = await scenario.cli(['inspect', '--graph-api-url', url], {
        ...{ META_ACCESS_TOKEN: scenario.issue() },
        ...env,
      }).ended;
      expect(plain.stdout + plain.stderr + stderr).toMatch(says);
      if (!passes) expect(plain.stdout).not.toMatch(AGAIN);
    });
  },
);
