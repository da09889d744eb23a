import { beforeEach, describe, expect, test } from 'vitest';
import { browse } from '../../support/login.js';
import {
  DAY,
  ESCAPE,
  hasTerminals,
  loginArguments,
  noTerminals,
  REPOSITORY,
  type Running,
  runOnTerminal,
  type Scenario,
  SECRET,
  startCliScenario,
} from '../../support/scenario.js';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await startCliScenario();
  scenario.meta.behaviour.deviceInterval = 1;
});

const expectStored = () => {
  const token = scenario.inspect();
  expect(token).toMatchObject({
    alive: true,
    kind: 'user',
    userId: scenario.user.id,
    appId: scenario.app.id,
  });
  expect((token?.expiresAt ?? 0) - scenario.clock.seconds()).toBeGreaterThan(59 * DAY);
};
const shownBy = ({ argv, stdout, stderr }: Running) => argv.join(' ') + stdout() + stderr();

describe('login with a redirect to this computer', () => {
  test('stores a 60-day token of the person who logged in, and shows no credential anywhere', async () => {
    const running = scenario.login();
    const page = (await browse(scenario.answer(await running.dialog(), { decline: ['read_insights'] }))).join(
      '\n',
    );
    expect(await running.exitCode, running.stderr()).toBe(0);
    expectStored();
    expect(scenario.inspect()?.scopes).toEqual(['public_profile', 'ads_read']);
    for (const told of [page, running.stdout()]) {
      expect(told).toContain(`Ada Lovelace (${scenario.user.id})`);
      expect(told).toContain('60 days left');
      expect(told).toContain(`${SECRET} in ${REPOSITORY}`);
    }
    expect(scenario.leaks(shownBy(running) + page)).toBe(false);
  });

  test('prints the facts as JSON, and nothing else, on standard output', async () => {
    const running = scenario.login(['--json']);
    await browse(scenario.answer(await running.dialog()));
    await running.exitCode;
    expect(JSON.parse(running.stdout())).toMatchObject({
      stored: true,
      user_id: scenario.user.id,
      declined_scopes: [],
      report: { secret: SECRET, outcome: 'refreshed', reason: 'reauthorized' },
    });
  });

  test('Ctrl-C while waiting changes nothing', async () => {
    const running = scenario.login();
    await running.says(/Waiting for the login/);
    running.child.kill('SIGINT');
    expect(await running.exitCode).toBe(130);
    expect(running.stderr()).toContain('Cancelled. Nothing was changed.');
    expect(scenario.inspect()).toBeUndefined();
  });

  type Answer = (dialog: URL) => string;
  const spoiled =
    (spoil: () => void): Answer =>
    (dialog) => {
      const address = scenario.answer(dialog);
      spoil();
      return address;
    };
  test.each<[string, Answer, string]>([
    ['a cancelled login', (dialog) => scenario.answer(dialog, { cancel: true }), 'cancelled'],
    [
      'a code that was used',
      spoiled(() => {
        for (const code of scenario.meta.codes.values()) code.used = true;
      }),
      'Code was used before',
    ],
    [
      'a code that has expired',
      spoiled(() => void scenario.clock.advance({ minutes: 11 })),
      'Code has expired',
    ],
    [
      'a code that was cut short',
      (dialog) => scenario.answer(dialog).replace(/(?<=code=.{20})[^&]*/, ''),
      'Code is malformed',
    ],
    [
      'a code for another redirect address',
      (dialog) => {
        const elsewhere = new URL(dialog);
        elsewhere.searchParams.set('redirect_uri', `${scenario.redirectUri}other`);
        return scenario.answer(elsewhere).replace('/other?', '/?');
      },
      'Redirect address differs',
    ],
    [
      "a domain that is not in the app's own",
      spoiled(() => void Object.assign(scenario.app, { mode: 'live', domains: ['acme.example'] })),
      'App domains',
    ],
    [
      'an app secret that was changed meanwhile',
      spoiled(() => {
        scenario.app.secret = 'f'.repeat(32);
      }),
      'Meta refused the app ID or app secret',
    ],
    [
      'an app that Meta blocks meanwhile',
      spoiled(() => {
        scenario.app.disabled = true;
      }),
      'Meta has blocked the app',
    ],
    [
      'an app in development mode, where the person has no role',
      spoiled(() =>
        scenario.faults.add({
          service: 'meta',
          call: 'code_exchange',
          kind: 'answer',
          status: 400,
          body: JSON.stringify({
            error: {
              message: 'App not active: it is in development mode.',
              type: 'OAuthException',
              code: 100,
            },
          }),
        }),
      ),
      'App is in development mode',
    ],
    [
      'an outage at Meta',
      spoiled(() =>
        scenario.faults.add({
          service: 'meta',
          call: 'code_exchange',
          kind: 'status',
          status: 503,
          times: 9,
        }),
      ),
      'internal error',
    ],
    [
      'a credential that was revoked meanwhile',
      spoiled(() => scenario.github.revokeCredential(scenario.ghToken)),
      'may have expired, been revoked',
    ],
  ])('%s stores nothing, and says so', async (_, answer, says) => {
    const running = scenario.login();
    await browse(answer(await running.dialog()));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(says);
    expect(scenario.inspect()).toBeUndefined();
    expect(scenario.leaks(shownBy(running))).toBe(false);
  });
});

describe('login in other ways', () => {
  const ELSEWHERE = 'https://www.facebook.com/connect/login_success.html';
  beforeEach(() => {
    scenario.app.mode = 'live';
  });
  const DEVICE = () => ({ META_CLIENT_TOKEN: scenario.app.clientToken });
  const codeOf = async (running: Running) =>
    /enter ([A-Z0-9]+) within/.exec(await running.says(/enter [A-Z0-9]+ within/))?.[1] ?? '';

  test('takes the address that a login elsewhere ended on from standard input, and does not repeat it', async () => {
    const running = scenario.login(['--redirect-uri', ELSEWHERE]);
    running.child.stdin?.end(`${scenario.answer(await running.dialog())}\n`);
    expect(await running.exitCode, running.stderr()).toBe(0);
    expectStored();
    expect(scenario.leaks(shownBy(running))).toBe(false);
  });

  test('on the device page: shows the code, waits while it is pending, and stores what is approved', async () => {
    const running = scenario.login(['--device'], DEVICE());
    const code = await codeOf(running);
    await expect
      .poll(() => scenario.journal.calls().filter((call) => call === 'device_status').length, {
        timeout: 10_000,
      })
      .toBeGreaterThan(1);
    scenario.meta.approveDevice(code, scenario.user);
    expect(await running.exitCode, running.stderr()).toBe(0);
    expectStored();
    expect(scenario.leaks(shownBy(running))).toBe(false);
  });

  test('on the device page asks more slowly when it is told that it asks too often', async () => {
    const asked = () => scenario.journal.exchanges('meta', 'device_status').map(({ startedAt }) => startedAt);
    const polled = (times: number) =>
      expect.poll(() => asked().length, { timeout: 15_000 }).toBeGreaterThanOrEqual(times);
    const running = scenario.login(['--device'], DEVICE());
    const code = await codeOf(running);
    await polled(1);
    scenario.meta.behaviour.deviceInterval = 3;
    await polled(3);
    const [, second = 0, third = 0] = asked();
    expect(third - second).toBeGreaterThan(5_500);
    scenario.meta.approveDevice(code, scenario.user);
    expect(await running.exitCode, running.stderr()).toBe(0);
  });

  test.each<[string, (code: string) => void, string]>([
    ['declined', (code) => scenario.meta.declineDevice(code), 'Login on the device page was declined'],
    ['typed by nobody', () => void scenario.clock.advance({ minutes: 8 }), 'Nobody typed the code in time'],
  ])('on the device page ends when the code was %s', async (_, happens, says) => {
    const running = scenario.login(['--device'], DEVICE());
    happens(await codeOf(running));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(says);
    expect(scenario.inspect()).toBeUndefined();
  });
});

describe('login --in-actions', { timeout: 30_000 }, () => {
  const start = () =>
    scenario.login(['--in-actions'], { META_APP_SECRET: undefined, GH_TOKEN: scenario.serveWorkflow() });
  const runs = () => scenario.github.repository(REPOSITORY).runs;

  test('hands the bare code to a manual run, follows it, and needs neither app secret nor the right to write secrets', async () => {
    scenario.put(scenario.issue({ lifetime: 3 * DAY, scopes: ['public_profile', 'ads_read'] }));
    const running = start();
    await fetch(scenario.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expectStored();
    expect(runs()).toMatchObject([{ event: 'workflow_dispatch', conclusion: 'success' }]);
    expect(running.stdout()).toContain(`/${REPOSITORY}/actions/runs/${runs()[0]?.id}`);
    const { inputs = {}, log = '' } = runs()[0] ?? {};
    expect(Object.keys(inputs).sort()).toEqual(['authorization-response', 'mode']);
    const { code } = JSON.parse(inputs['authorization-response'] ?? '{}');
    expect(scenario.meta.codes.get(code)).toMatchObject({ used: true });
    expect(scenario.leaks(shownBy(running) + log.replaceAll(/^::add-mask::.*$/gm, ''))).toBe(false);
  });

  test('fails when the run fails, and leads to it', async () => {
    const eve = scenario.meta.addUser({ name: 'Eve', developerOf: new Set([scenario.app.id]) });
    const running = start();
    await fetch(scenario.answer(await running.dialog(), { user: eve }));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(`/actions/runs/${runs()[0]?.id}`);
    expect(scenario.inspect()).toBeUndefined();
  });
});

describe.skipIf(!hasTerminals)(`login on a terminal${noTerminals}`, { timeout: 40_000 }, () => {
  const ELSEWHERE = 'https://www.facebook.com/connect/login_success.html';
  const onTerminal = (
    more: readonly string[],
    env: object,
    ...turns: Parameters<typeof runOnTerminal>[2] & {}
  ) => {
    const typed = loginArguments(scenario, '--redirect-uri', ELSEWHERE, ...more).filter(
      (word) => word !== '--yes',
    );
    return runOnTerminal(typed, { ...scenario.env, ...env }, turns);
  };

  /** A person who reads the address from the screen cannot be played: the state is not known beforehand. */
  test('asks for the app secret and the pasted address without showing either', async () => {
    const pasted = `${ELSEWHERE}?code=AQtest-a-code-of-another-login&state=other`;
    const { exitCode, screen } = await onTerminal(
      [],
      { META_APP_SECRET: undefined },
      ['Meta app secret', `${scenario.app.secret}\r`],
      ['Paste that whole address', `${pasted}\r`],
      ['a login that this command did not start', ''],
      ['◆\u001b[39m  Paste that whole address', '\u0003'],
    );
    expect(exitCode, screen).toBe(130);
    expect(screen).toContain('a login that this command did not start');
    expect(screen).not.toContain('AQtest-a-code');
    expect(scenario.leaks(screen)).toBe(false);
  });

  test.each([
    ['stores after yes', 'y', 0],
    ['stores nothing after no', 'n', 130],
  ])('by device: shows progress and the facts in colour, asks, and %s', async (_, answer, code) => {
    scenario.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'before',
      run: () => {
        for (const { userCode } of scenario.meta.devices.values())
          scenario.meta.approveDevice(userCode, scenario.user);
      },
    });
    const env = { META_CLIENT_TOKEN: scenario.app.clientToken };
    const { exitCode, screen } = await onTerminal(['--device'], env, [`Store it in ${SECRET}`, answer]);
    expect(exitCode, screen).toBe(code);
    expect(screen).toContain('Ada Lovelace');
    expect(screen).toMatch(ESCAPE);
    expect(scenario.inspect()?.userId).toBe(code === 0 ? scenario.user.id : undefined);
    expect(scenario.leaks(screen)).toBe(false);
  });
});
