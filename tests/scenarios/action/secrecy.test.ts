import { describe, expect, it, vi } from 'vitest';
import { makeCertificate, startTlsFront } from '../../../bench/tls.js';
import { openssl } from '../../support/openssl.js';
import { DAY, type Played, SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

type Stage = Awaited<ReturnType<typeof setStage>>;

const WINDOW = 8;
/** What every credential of its kind begins with tells nothing. */
const KNOWN_BEGINNINGS = /^(github_pat_test|ghs_test|EAAtest|IGAAtest|THAAtest|AQtest)/;

/** Runs of eight characters of a credential that are found in a text, as they are or encoded. */
function leaksIn(text: string, credentials: readonly string[]): string[] {
  const found = credentials.flatMap((credential) => {
    const secretPart = credential.replace(KNOWN_BEGINNINGS, '');
    const forms = [
      secretPart,
      encodeURIComponent(secretPart),
      Buffer.from(secretPart).toString('hex'),
      // Base64 of what begins one or two bytes later in its group of three looks different.
      ...[0, 1, 2].map((start) => Buffer.from(secretPart.slice(start)).toString('base64').replace(/=+$/, '')),
    ];
    return forms.flatMap((form) =>
      Array.from({ length: Math.max(0, form.length - WINDOW + 1) }, (_, at) => form.slice(at, at + WINDOW)),
    );
  });
  return [...new Set(found)].filter((window) => text.includes(window));
}

function around(text: string, window: string): string {
  const at = text.indexOf(window);
  return text.slice(Math.max(0, at - 80), at + 80);
}

/** All that a run shows to somebody. The runner takes the masks out of the log. */
function sinksOf(stage: Stage, ran: Played): Record<string, string> {
  const shown = ran.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return {
    log: shown.join('\n'),
    stderr: ran.stderr,
    summary: ran.summary,
    outputs: JSON.stringify(ran.outputs),
    issues: JSON.stringify(stage.issues().map(({ title, body, comments }) => [title, body, comments])),
    variables: JSON.stringify([...stage.github.repository('acme/ads').variables.values()]),
    events: JSON.stringify(stage.github.repository('acme/ads').dispatches),
    addresses: ran.exchanges
      .map(({ path, query, service }) => {
        const shownQuery = new URLSearchParams(query);
        // The one value that Meta only takes there.
        if (service === 'meta') shownQuery.delete('input_token');
        return `${path}?${decodeURIComponent(shownQuery.toString())}`;
      })
      .join('\n'),
    userAgents: ran.exchanges.map(({ requestHeaders }) => requestHeaders['user-agent']).join('\n'),
  };
}

function expectNoLeak(stage: Stage, ran: Played, more: readonly string[] = []): void {
  const credentials = [
    stage.secretsToken,
    stage.githubToken,
    stage.app.secret,
    ...stage.meta.tokens.keys(),
    ...more,
  ];
  const leaking = Object.entries(sinksOf(stage, ran)).flatMap(([sink, text]) => {
    const [window] = leaksIn(text, credentials);
    return window === undefined ? [] : [`${sink}: …${around(text, window)}…`];
  });
  expect(leaking).toEqual([]);
}

/** Where the two services are reached, and what a program needs to trust them there. */
async function addressesOf(stage: Stage, tls: boolean, hooks: TestHooks) {
  const [meta, github] = [stage.meta.graphUrl, stage.github.url];
  if (!tls) return { meta, github, env: {} };
  const certificate = await makeCertificate(['IP:127.0.0.1']);
  const fronts = await Promise.all([meta, github].map((address) => startTlsFront(address, certificate)));
  hooks.onTestFinished(async () => {
    for (const front of fronts) front.close();
    await certificate.remove();
  });
  const [ofMeta = '', ofGitHub = ''] = fronts.map(({ port }) => `https://127.0.0.1:${port}`);
  return { meta: ofMeta, github: ofGitHub, env: { NODE_EXTRA_CA_CERTS: certificate.file } };
}

const AT_ANY_VERBOSITY: [string, Record<string, string>][] = [
  ['as usual', {}],
  ['with RUNNER_DEBUG=1', { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }],
  ['with NODE_DEBUG=http,undici', { RUNNER_DEBUG: '1', NODE_DEBUG: 'http,undici,fetch,net,tls' }],
];

describe.concurrent('No credential is in log, summary, outputs, issue, event, variable or address', () => {
  it.for(AT_ANY_VERBOSITY)('of a refresh %s', async ([_, env], hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 7_200 }));
    const inputs = {
      'expiry-variable': 'META_TOKEN_EXPIRES_AT',
      'dispatch-event': 'token-refreshed',
      targets: '- secret: FB_TOKEN',
    };
    const ran = await stage.run(inputs, { env });
    expect(ran.outputs.outcome).toBe('refreshed');
    expectNoLeak(stage, ran);
  });

  it.for(AT_ANY_VERBOSITY)('of a dead token %s', async ([_, env], hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    stage.meta.changePassword(stage.user);
    const ran = await stage.run({}, { env });
    expect(ran.outputs.outcome).toBe('reauthorize');
    expectNoLeak(stage, ran);
  });

  it.for(['debug_token', 'exchange', 'secret.public-key', 'secret.put', 'issues.list', 'issues.create'])(
    'when %s answers with every credential that it was sent, in text, header and page',
    async (call, hooks) => {
      for (const body of ['json', 'html'] as const) {
        const stage = await setStage({ faultRate: 0 }, hooks);
        stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 10 * DAY }));
        stage.meta.behaviour.longToLong = call.startsWith('issues') ? 'same-string' : 'extends';
        const service = call.includes('.') ? 'github' : 'meta';
        stage.faults.add({ service, call, kind: 'echo-credentials', body, times: 9 });
        const ran = await stage.run({}, { env: { RUNNER_DEBUG: '1' } });
        expect(ran.exitCode).toBe(1);
        expectNoLeak(stage, ran);
      }
    },
  );

  it.for([
    ['plain HTTP', false],
    ['TLS', true],
  ] as const)('of what Node would write of every connection itself, over %s', async ([, tls], hooks) => {
    hooks.skip(tls && !openssl.isHere, 'openssl is not installed');
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 7_200 }));
    const { meta, github, env } = await addressesOf(stage, tls, hooks);
    const debug = { RUNNER_DEBUG: '1', NODE_DEBUG: 'http,https,tls,net', ...env };
    const ran = await stage.run({ 'graph-api-url': meta }, { env: { ...debug, GITHUB_API_URL: github } });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(ran.stderr).toContain('NODE_DEBUG is ignored');
    expectNoLeak(stage, ran);

    const token = stage.put(stage.meta.issueToken({ kind: 'user', lifetime: 7_200 }));
    const typed = ['refresh', '--repo', 'acme/ads', '--secret', 'META_ACCESS_TOKEN', '--yes'];
    const { exitCode, stdout, stderr } = await stage.cli([...typed, '--graph-api-url', meta], {
      ...debug,
      GITHUB_API_URL: github,
      META_ACCESS_TOKEN: token,
    }).ended;
    expect(exitCode, stdout).toBe(0);
    const credentials = [stage.env.GH_TOKEN, stage.app.secret, ...stage.meta.tokens.keys()];
    expect(leaksIn(stdout + stderr, credentials)).toEqual([]);
  });

  it('of a token that is pasted where something else belongs', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(token);
    for (const input of [
      'app-id',
      'mode',
      'secret-name',
      'required-scopes',
      'graph-api-url',
      'targets',
      'tokens',
    ])
      expectNoLeak(stage, await stage.run({ [input]: `${token}:` }));
  });

  it('and the same scan does find one that was planted', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run();
    const token = stage.stored() ?? '';
    const leaks = [token.slice(20, 28), encodeURIComponent(token), Buffer.from(token).toString('base64')];
    for (const leak of leaks) expect(leaksIn(`${ran.summary} ${leak}`, [token])).not.toEqual([]);
    expect(leaksIn(ran.summary, [token])).toEqual([]);
    expect(() => expectNoLeak(stage, { ...ran, stderr: token })).toThrow();
  });
});

describe.concurrent('Masks', () => {
  it('of every credential come before anything else on standard output', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const { stdout } = await stage.run();
    const lines = stdout.split('\n');
    const masked = lines.slice(
      0,
      lines.findIndex((line) => !line.startsWith('::add-mask::')),
    );
    const { id, secret } = stage.app;
    for (const value of [stage.stored(), stage.secretsToken, stage.githubToken, secret, `${id}|${secret}`])
      expect(masked).toContain(`::add-mask::${value}`);
  });

  it('of a new token is written before the request that proves it is sent', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 7_200 }));
    const seen: string[] = [];
    stage.faults.add({
      service: 'meta',
      call: 'debug_token',
      kind: 'before',
      skip: 2,
      run: async ({ query }) => {
        const fresh = query.get('input_token') ?? '';
        // The answer waits here, so what is on standard output by now was written before the request.
        await vi.waitFor(() => expect(stage.stdoutSoFar()).toContain(`::add-mask::${fresh}\n`), 5_000);
        seen.push(fresh);
      },
    });
    const ran = await stage.run();
    expect(seen).toEqual([stage.stored()]);
    const [before = '', after = ''] = ran.stdout.split(`::add-mask::${seen[0]}\n`);
    expect(before).not.toContain(seen[0]);
    expect(after).toContain('Stored the new token');
  });

  it('are written only where a runner reads them', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 7_200 }));
    const ran = await stage.run({}, { env: { GITHUB_ACTIONS: '' } });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(ran.stdout).not.toContain('add-mask');
    expectNoLeak(stage, ran);
  });
});
