import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../../../src/net/transport.js';
import { type RememberingRunner, rememberingRunner, startInProcess } from '../../support/in-process.js';
import { DAY } from '../../support/world.js';

const transport = createTransport();
const REAUTHORIZE = { mode: 'reauthorize', 'redirect-uri': 'https://acme.example/back' };
type Stage = Awaited<ReturnType<typeof startInProcess>>;

const issue = (stage: Stage, days: number, kind: 'user' | 'system-user' = 'user') =>
  stage.meta.issueToken({ kind, lifetime: days * DAY, scopes: ['ads_read'] });

/** Holds that a run was refused with these words before anything was sent, written or masked. */
function expectRefused(stage: Stage, runner: RememberingRunner, annotation: string): void {
  expect(runner.told).toEqual([
    { about: 'annotation', text: annotation },
    { about: 'output', text: 'outcome=misconfigured' },
    { about: 'output', text: 'refreshed=false' },
    { about: 'output', text: 'token-kind=unknown' },
    { about: 'output', text: 'report=[]' },
    { about: 'failure', text: '' },
  ]);
  expect(stage.journal.exchanges()).toEqual([]);
}

describe('An event that strangers can cause', () => {
  it.each([
    ['pull_request', 'pull_request'],
    ['pull_request_target', 'pull_request_target'],
    ['issue_comment', 'issue_comment'],
    ['workflow_run', 'workflow_run of another repository'],
  ])('%s refuses the run before anything is sent', async (event, words) => {
    const stage = await startInProcess();
    stage.store(issue(stage, 10, 'system-user'));
    const payload = { workflow_run: { head_repository: { id: 2 } }, repository: { id: 1 } };
    expectRefused(
      stage,
      await stage.run({ event, payload }),
      `error | RMT-EVENT-REFUSED | This does not run on ${words}: it runs only on events that need write access to the repository. ` +
        'Start the workflow by schedule and workflow_dispatch. repository_dispatch, push, release, and workflow_run after one of these, work too.',
    );
  });
});

describe('What the environment of a run says', () => {
  it('is learnt of its credentials before anything is told', async () => {
    const stage = await startInProcess();
    const held = 'fake_secret_of_nobody';
    const runner = await stage.run({ event: held, env: { 'INPUT_APP-SECRET': held } });
    expect(runner.of('annotation').join()).toContain('does not run on ***');
  });

  it('is a warning where it names a proxy that this Node cannot use', async () => {
    const { versions } = process;
    Object.defineProperty(process, 'versions', { value: { ...versions, node: '22.0.0' } });
    onTestFinished(() => void Object.defineProperty(process, 'versions', { value: versions }));
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    const runner = await stage.run({ env: { HTTPS_PROXY: 'http://proxy.example:3128' } });
    expect(runner.of('annotation')).toEqual([
      expect.stringMatching(/^warning \| Proxy not used \| .* Node 22\.0\.0 cannot use one/),
    ]);
  });
});

describe('A run that is not set up', () => {
  it('refuses a wrong input by its name, before anything is sent', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    expectRefused(
      stage,
      await stage.run({ inputs: { 'warn-before-days': 'soon' } }),
      'error | RMT-INPUT-INVALID | warn-before-days: must be a whole number of days from 0 to 365. ' +
        'Example: warn-before-days: 14',
    );
  });

  it('refuses an event that cannot be read, and says whose file that is', async () => {
    const stage = await startInProcess();
    expectRefused(
      stage,
      await stage.run({ context: () => Promise.reject(new SyntaxError('Unexpected token')) }),
      'error | RMT-INPUT-INVALID | GITHUB_EVENT_PATH: does not lead to an event in JSON. ' +
        'GitHub Actions writes that file; a step before this one may have changed it.',
    );
  });

  it('refuses an environment that is not of a runner', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    expectRefused(
      stage,
      await stage.run({ env: { GITHUB_REPOSITORY: undefined } }),
      'error | RMT-INPUT-INVALID | GITHUB_REPOSITORY: is missing. ' +
        'GitHub Actions sets it; elsewhere use the command line, and there the command refresh.',
    );
  });
});

describe('A healthy day', () => {
  it('passes with its outputs, one block of log and a summary, and writes nothing', async () => {
    const stage = await startInProcess();
    const token = stage.store(issue(stage, 50));
    const runner = await stage.run({ env: { RUNNER_DEBUG: '1' } });
    expect(runner.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false', 'days-left': '49' });
    expect(runner.of('line')[0]).toBe(
      'META_ACCESS_TOKEN in acme/ads: healthy. Token is valid (RMT-NOT-DUE).',
    );
    expect(runner.of('debug')).toContainEqual(
      expect.stringMatching(/^Meta GET \/v27\.0\/debug_token: status 200, shape .* in 0 ms, try 1$/),
    );
    expect(runner.of('annotation')).toEqual([]);
    expect(runner.of('summary').join()).toContain('**Nothing to do.**');
    expect(runner.hasFailed).toBe(false);
    expect(stage.stored()).toBe(token);
  });

  it('writes no debug lines where the runner would drop them', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    expect((await stage.run()).of('debug')).toEqual([]);
  });

  it('only looks at Meta in mode check', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 10, 'system-user'));
    const runner = await stage.run({ inputs: { mode: 'check' } });
    expect(stage.journal.exchanges('github')).toEqual([]);
    expect(runner.of('summary').join()).toContain('only asked Meta');
  });
});

describe('Masked before anything else is told or sent', () => {
  it('are all credentials, each once, and the app access token in both of its spellings', async () => {
    const stage = await startInProcess();
    const { app, secretsToken, githubToken } = stage;
    const [one, other] = [issue(stage, 50), issue(stage, 50, 'system-user')];
    stage.store(one, 'ONE');
    stage.store(other, 'OTHER');
    const heartbeat = await serveElsewhere();
    const clientToken = `fake${'c3'.repeat(14)}`;
    const tokens = `- { secret: ONE, value: ${one} }\n- { secret: OTHER, value: ${other} }`;
    let maskedAtFirstRequest: readonly string[] | undefined;
    let current: RememberingRunner | undefined;
    const runner = await stage.run({
      inputs: { tokens, 'heartbeat-url': heartbeat.url, 'client-token': clientToken },
      runner: (inputs) => {
        current = rememberingRunner(inputs);
        return current;
      },
      runtime: {
        transport: (url, request) => {
          maskedAtFirstRequest ??= current?.of('mask');
          return transport(url, request);
        },
      },
    });
    expect(runner.outputs.outcome).toBe('healthy');
    const masks = [
      secretsToken,
      githubToken,
      heartbeat.url,
      clientToken,
      one,
      other,
      app.secret,
      `${app.id}|${app.secret}`,
      `${app.id}%7C${app.secret}`,
    ];
    expect(runner.of('mask').sort()).toEqual(masks.sort());
    expect([...(maskedAtFirstRequest ?? [])].sort()).toEqual(masks);
    expect(runner.told.slice(0, masks.length).every(({ about }) => about === 'mask')).toBe(true);
    expect(heartbeat.asked()).toBe(1);
  });

  it("are the key of the GitHub App, and each of its lines, by which the runner's log is read", async () => {
    const stage = await startInProcess();
    const token = stage.store(issue(stage, 50));
    const { pem, inputs } = await appOf(stage);
    const runner = await stage.run({ inputs: { ...inputs, mode: 'check' } });
    const lines = pem
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('-----') && line.length > 8);
    expect(lines.length).toBeGreaterThan(20);
    const { app, githubToken } = stage;
    const masks = [token, app.secret, githubToken, `${app.id}|${app.secret}`, `${app.id}%7C${app.secret}`];
    expect(runner.of('mask').sort()).toEqual([...masks, pem, ...lines].sort());
  });

  it('are no credentials that a run does not have', async () => {
    const stage = await startInProcess();
    const token = `IGtest${'Unknown'.repeat(4)}`;
    const runner = await stage.run({
      inputs: {
        mode: 'check',
        platform: 'instagram',
        'access-token': token,
        'app-secret': '',
        'secrets-token': '',
        'github-token': '',
      },
    });
    expect(runner.of('mask')).toEqual([token]);
    expect(runner.outputs.outcome).toBe('reauthorize');
  });
});

/** A GitHub App that may write the secrets, as the inputs take it. */
async function appOf({ github }: Stage) {
  const owner = github.account('acme') ?? github.addOrganization('acme');
  const { app, pem } = await github.apps.register({
    name: 'writer',
    owner,
    permissions: { secrets: 'write' },
  });
  github.apps.install(app, owner);
  const inputs = {
    'secrets-token': '',
    'secrets-app-client-id': app.clientId,
    'secrets-app-private-key': pem,
  };
  return { pem, inputs };
}

describe('A run that is cancelled', () => {
  /** What a run had the runner do before a cancelled run ends, and whether it took that back. */
  async function cancelled(stage: Stage, inputs: Record<string, string>) {
    const works: (() => Promise<void>)[] = [];
    let isTakenBack = false;
    const runner = await stage.run({
      inputs,
      runner: (given) => ({
        ...rememberingRunner(given),
        beforeCancel: (work) => {
          works.push(work);
          return () => {
            isTakenBack = true;
          };
        },
      }),
    });
    expect(runner.outputs.outcome).toBe('healthy');
    return { works, isTakenBack };
  }

  it('leaves no token of the GitHub App behind, and needs no care once it is over', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    const { works, isTakenBack } = await cancelled(stage, (await appOf(stage)).inputs);
    expect(works).toHaveLength(1);
    expect(isTakenBack).toBe(true);
    expect(stage.journal.calls('github')).toContain('installation.token.revoke');
    await expect(works[0]?.()).resolves.toBeUndefined();
  });

  it('ends at once without such an App', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    expect((await cancelled(stage, {})).works).toEqual([]);
  });
});

/** Another server on loopback, which counts how often it is asked. */
async function serveElsewhere(status = 204, headers: Record<string, string> = {}) {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    response.writeHead(status, { connection: 'close', ...headers }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fakeElsewhere`,
    asked: () => asked,
  };
}

describe('A refresh', () => {
  it('masks the new token before it is told of or used, stores it and gives it to later steps', async () => {
    const stage = await startInProcess();
    const old = stage.store(issue(stage, 10, 'system-user'));
    let maskedWhenUsed: boolean | undefined;
    let current: RememberingRunner | undefined;
    const runner = await stage.run({
      inputs: { 'export-env': 'META_TOKEN' },
      runner: (inputs) => {
        current = rememberingRunner(inputs);
        return current;
      },
      runtime: {
        transport: (url, request) => {
          const inspected = url.searchParams.get('input_token');
          if (inspected !== null && inspected !== old)
            maskedWhenUsed = current?.of('mask').includes(inspected) ?? false;
          return transport(url, request);
        },
      },
    });
    const now = stage.stored() ?? '';
    expect(now).not.toBe(old);
    expect(runner.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true' });
    expect(maskedWhenUsed).toBe(true);
    expect(runner.of('mask')).toContain(now);
    expect(runner.of('variable')).toEqual([`META_TOKEN=${now}`]);
    const told = runner.told.filter(({ about }) => about !== 'mask' && about !== 'variable');
    expect(JSON.stringify(told)).not.toContain(now.slice(0, 16));
  });

  it('masks what it gives to later steps also when that is the old token', async () => {
    const stage = await startInProcess();
    const token = stage.store(issue(stage, 50));
    const runner = await stage.run({ inputs: { 'export-env': 'META_TOKEN' } });
    const [masks, exported] = [
      runner.told.map(({ about, text }) => about === 'mask' && text === token),
      runner.told.findIndex(({ about }) => about === 'variable'),
    ];
    expect(runner.of('variable')).toEqual([`META_TOKEN=${token}`]);
    expect(masks.lastIndexOf(true)).toBe(exported - 1);
  });

  it('that cannot be given to later steps is stored all the same, and that is a warning', async () => {
    const stage = await startInProcess();
    const old = stage.store(issue(stage, 10, 'system-user'));
    const runner = await stage.run({
      inputs: { 'export-env': 'META_TOKEN' },
      runner: (inputs) => ({
        ...rememberingRunner(inputs),
        exportVariable: () => {
          throw new Error('Missing file at path: /nowhere/env');
        },
      }),
    });
    expect(stage.stored()).not.toBe(old);
    expect(runner.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true' });
    expect(runner.of('annotation').map((text) => text.split(' ')[0])).toEqual(['warning']);
  });

  it('in a dry run is only told of', async () => {
    const stage = await startInProcess();
    const old = stage.store(issue(stage, 10, 'system-user'));
    const runner = await stage.run({ inputs: { 'dry-run': 'true' } });
    expect(runner.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(runner.of('line').join('\n')).toContain('RMT-WOULD-REFRESH');
    expect(stage.stored()).toBe(old);
  });
});

describe('No origin but the configured ones', () => {
  it('is asked by a refresh, its export and its heartbeat', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 10, 'system-user'));
    const heartbeat = await serveElsewhere();
    const asked = new Set<string>();
    const runner = await stage.run({
      inputs: { 'heartbeat-url': heartbeat.url, 'export-env': 'META_TOKEN' },
      runtime: {
        transport: (url, request) => {
          asked.add(url.origin);
          return transport(url, request);
        },
      },
    });
    expect(runner.outputs.outcome).toBe('refreshed');
    const origins = [stage.meta.graphUrl, stage.github.url, heartbeat.url].map((url) => new URL(url).origin);
    expect([...asked].sort()).toEqual(origins.sort());
  });

  it.each([
    ['Meta', 'meta', 'debug_token', 'inconclusive'],
    ['Meta, asked for a new token', 'meta', 'exchange', 'inconclusive'],
    ['GitHub', 'github', /secret/, 'misconfigured'],
  ] as const)(
    'is asked when %s redirects: the token stays, and goes nowhere',
    async (_who, service, call, outcome) => {
      const stage = await startInProcess();
      const old = stage.store(issue(stage, 10, 'system-user'));
      const elsewhere = await serveElsewhere();
      stage.faults.add({
        service,
        call,
        kind: 'redirect',
        to: elsewhere.url,
        times: Number.POSITIVE_INFINITY,
      });
      const runner = await stage.run();
      expect(runner.outputs).toMatchObject({ outcome, refreshed: 'false' });
      expect(stage.stored()).toBe(old);
      expect(elsewhere.asked()).toBe(0);
    },
  );

  it('is asked when the heartbeat redirects: that is a warning', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    const elsewhere = await serveElsewhere();
    const heartbeat = await serveElsewhere(302, { location: elsewhere.url });
    const runner = await stage.run({ inputs: { 'heartbeat-url': heartbeat.url } });
    expect(runner.outputs.outcome).toBe('healthy');
    expect(runner.of('annotation')).toEqual([
      'warning | Heartbeat | heartbeat-url could not be reached (redirected).',
    ]);
    expect([heartbeat.asked(), elsewhere.asked()]).toEqual([1, 0]);
  });
});

describe('A run of many tokens', () => {
  it('says how far it is', async () => {
    const stage = await startInProcess();
    const token = issue(stage, 50);
    const tokens = Array.from({ length: 51 }, (_, index) => `- { secret: T${index}, value: ${token} }`);
    const runner = await stage.run({ inputs: { mode: 'check', tokens: tokens.join('\n') } });
    expect(runner.of('line')).toContain('50 of 51 tokens are done.');
    expect(JSON.parse(runner.outputs.report ?? '')).toHaveLength(51);
  });
});

describe('A defect', () => {
  const HELD = `EAAtest${'InAnError'.repeat(3)}`;
  const where = /^\s+at .+/;

  it('while the run is prepared makes it inconclusive, by its kind and place and without its text', async () => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    const runner = await stage.run({
      runtime: {
        now: () => {
          throw new RangeError(`defect with ${HELD}\nlooks at ${HELD}\n    at ${HELD}`);
        },
      },
    });
    expect(runner.of('annotation')).toEqual([
      'error | RMT-UNEXPECTED | The run stopped on an unexpected RangeError. ' +
        'Run it again with debug logging, and report it with the log.',
    ]);
    expect(runner.outputs).toEqual({
      outcome: 'inconclusive',
      refreshed: 'false',
      'token-kind': 'unknown',
      report: '[]',
    });
    expect(runner.hasFailed).toBe(true);
    const frames = runner.of('debug').join('\n').split('\n');
    expect(frames.length).toBeGreaterThan(1);
    for (const frame of frames) expect(frame).toMatch(where);
    expect(JSON.stringify(runner.told)).not.toContain('EAAtestIn');
    expect(stage.journal.exchanges()).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a text', HELD, 'string'],
    ['nothing', undefined, 'undefined'],
    [
      'an error that hides where it was',
      Object.assign(new TypeError(HELD), { stack: undefined }),
      'TypeError',
    ],
  ])('that is %s has a kind and no place', async (_what, thrown, kind) => {
    const stage = await startInProcess();
    stage.store(issue(stage, 50));
    const runner = await stage.run({
      runtime: {
        now: () => {
          throw thrown;
        },
      },
    });
    expect(runner.of('annotation')).toEqual([
      `error | RMT-UNEXPECTED | The run stopped on an unexpected ${kind}. Run it again with debug logging, and report it with the log.`,
    ]);
    expect(runner.of('debug')).toEqual(['']);
  });

  it('at one token leaves the others to go on: a new token that cannot be masked is not stored', async () => {
    const stage = await startInProcess();
    const due = stage.store(issue(stage, 10, 'system-user'), 'DUE');
    const fine = stage.store(issue(stage, 50), 'FINE');
    const runner = await stage.run({
      inputs: { tokens: `- { secret: DUE, value: ${due} }\n- { secret: FINE, value: ${fine} }` },
      runner: (inputs) => {
        const remembering = rememberingRunner(inputs);
        const mask = (value: string) => {
          if (stage.journal.exchanges('meta', 'exchange').length > 0) throw new Error(`no mask for ${value}`);
          remembering.mask(value);
        };
        return { ...remembering, mask };
      },
    });
    const reports = JSON.parse(runner.outputs.report ?? '');
    expect(reports).toMatchObject([
      { secret: 'DUE', outcome: 'inconclusive', reason: 'unexpected', refreshed: false },
      { secret: 'FINE', outcome: 'healthy' },
    ]);
    expect(stage.stored('DUE')).toBe(due);
    const frames = runner.of('debug').filter((text) => where.test(text));
    expect(frames).toHaveLength(1);
    expect(JSON.stringify(runner.told)).not.toContain('no mask for');
  });
});

describe('A new login', () => {
  /** A dead token with its issue, 20 minutes later. */
  async function dead() {
    const stage = await startInProcess();
    const old = stage.store(issue(stage, 60));
    stage.meta.changePassword(stage.user);
    const runner = await stage.run({ inputs: { 'redirect-uri': REAUTHORIZE['redirect-uri'] } });
    expect(runner.outputs).toMatchObject({ outcome: 'reauthorize' });
    stage.clock.advance({ minutes: 20 });
    const [, address = ''] =
      /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(stage.issues()[0]?.body ?? '') ?? [];
    return { stage, old, dialog: new URL(address) };
  }

  it('by its address masks the address and the code in it first, and stores the new token', async () => {
    const { stage, old, dialog } = await dead();
    const response = stage.answer(dialog);
    const code = new URL(response).searchParams.get('code') ?? '';
    const runner = await stage.run({
      inputs: { ...REAUTHORIZE, 'authorization-response': response },
    });
    expect(runner.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true' });
    expect(stage.stored()).not.toBe(old);
    expect(code).not.toBe('');
    const firstWord = runner.told.findIndex(({ about }) => about !== 'mask');
    const masked = runner.told.slice(0, firstWord).map(({ text }) => text);
    expect(masked).toEqual(expect.arrayContaining([response, code, old]));
  });

  it('that cannot be read is masked all the same, for it may hold a code', async () => {
    const { stage } = await dead();
    const pasted = `https://localhost/?something=${'x'.repeat(20)}`;
    const runner = await stage.run({ inputs: { ...REAUTHORIZE, 'authorization-response': pasted } });
    expect(runner.of('mask')).toContain(pasted);
    expect(JSON.parse(runner.outputs.report ?? '')).toMatchObject([{ reason: 'login-unreadable' }]);
    expect(runner.hasFailed).toBe(true);
  });

  it('that was cancelled changes nothing and says so, and hides nothing of the answer', async () => {
    const { stage, old, dialog } = await dead();
    const response = stage.answer(dialog, { cancel: true });
    const runner = await stage.run({
      inputs: { ...REAUTHORIZE, 'authorization-response': response },
    });
    expect(runner.of('mask')).not.toContain(response);
    expect(JSON.parse(runner.outputs.report ?? '')).toMatchObject([{ reason: 'login-cancelled' }]);
    expect(runner.hasFailed).toBe(true);
    expect(stage.stored()).toBe(old);
  });

  it('on a device is stored, and the client token is masked', async () => {
    const { stage, old } = await dead();
    stage.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'before',
      run: () => stage.meta.approveDevice([...stage.meta.devices.values()][0]?.userCode ?? '', stage.user),
    });
    const runner = await stage.run({
      inputs: { mode: 'reauthorize', 'client-token': stage.app.clientToken },
    });
    expect(runner.of('mask')).not.toContain('');
    expect(runner.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true' });
    expect(stage.stored()).not.toBe(old);
    expect(runner.of('mask')).toContain(stage.app.clientToken);
  });
});
