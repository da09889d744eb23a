import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../sandbox/journal.js';
import { browse } from '../../support/login.js';
import { DAY, ROOT, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

const expectUntouched = (scenario: Scenario, token: string) => expect(scenario.stored()).toBe(token);

describe.concurrent('A token of which nobody knows whose it is', () => {
  it.for<[string, string[]]>([
    ['a never-ending one', []],
    ['with --json', ['--json']],
    ['of a page', ['--page', '103455271248220']],
  ])('is not replaced by --yes: %s', async ([, more], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 'never' }));
    const { exitCode, stdout, stderr } = await scenario.login(more).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--expected-user-id');
    // Before anything is spent.
    expect(stdout + stderr).not.toContain('dialog/oauth');
    expectUntouched(scenario, old);
  });

  it('is replaced by a token of the user that --expected-user-id names, and of no other', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = scenario.store(scenario.issue({ lifetime: 20 * DAY }));
    const named = ['--expected-user-id', scenario.user.id];
    const eve = scenario.meta.addUser({ name: 'Eve', developerOf: new Set([scenario.app.id]) });
    const stranger = scenario.login(named);
    await fetch(scenario.answer(await stranger.dialog(), { user: eve })).then((page) => page.text());
    expect(await stranger.exitCode).toBe(1);
    expectUntouched(scenario, old);

    const own = scenario.login(named);
    await fetch(scenario.answer(await own.dialog())).then((page) => page.text());
    expect(await own.exitCode, own.stderr()).toBe(0);
    expect(scenario.inspect()).toMatchObject({ userId: scenario.user.id });
  });

  it('is what the command of the issue names the user for', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.store(scenario.issue({ lifetime: 10 * DAY }));
    await scenario.run();
    expect(scenario.openIssues()[0]?.body).toContain(`--expected-user-id ${scenario.user.id}`);
  });

  it('a first login needs no name: there is no token to keep', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const running = scenario.login();
    await fetch(scenario.answer(await running.dialog())).then((page) => page.text());
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(scenario.inspect()).toMatchObject({ userId: scenario.user.id });
  });
});

describe.concurrent('What is pasted after a login', () => {
  const REDIRECT = 'https://www.facebook.com/connect/login_success.html';
  const paste = async (scenario: Scenario, change: (address: URL) => string) => {
    const running = scenario.login(['--redirect-uri', REDIRECT]);
    running.child.stdin?.end(change(new URL(scenario.answer(await running.dialog()))));
    return running.ended;
  };

  it.for<[string, (address: URL) => string]>([
    [
      'an address of another site',
      ({ search }) => `https://evil.example/connect/login_success.html${search}`,
    ],
    ['an address without TLS', ({ search }) => `http://www.facebook.com/connect/login_success.html${search}`],
    ['an address of another port', ({ search }) => `https://www.facebook.com:444/${search}`],
    ['an address of another site without its scheme', ({ search }) => `evil.example/connect${search}`],
  ])('is not taken: %s', async ([, change], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const { exitCode, stderr } = await paste(scenario, change);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('does not belong to the site in redirect-uri');
    expect(scenario.stored()).toBeUndefined();
  });

  it.for<[string, (address: URL) => string]>([
    ['the whole address', ({ href }) => href],
    ['an address without its scheme', ({ href }) => href.replace('https://', '')],
    ['the query alone', ({ search }) => search],
    [
      'the bare code, in the command that made the state',
      ({ searchParams }) => searchParams.get('code') ?? '',
    ],
  ])('is taken: %s', async ([, change], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const { exitCode, stderr } = await paste(scenario, change);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(scenario.inspect()).toMatchObject({ userId: scenario.user.id });
  });
});

describe.concurrent('While the command waits for the browser', () => {
  it('500 logins that it did not start print one line', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const running = scenario.login();
    const dialog = await running.dialog();
    for (let sent = 0; sent < 500; sent++) {
      const answer = await fetch(`${scenario.redirectUri}?code=AQtest${sent}&state=wrong${sent}`, {
        redirect: 'manual',
      });
      await answer.text();
    }
    await fetch(scenario.answer(dialog)).then((page) => page.text());
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(running.stderr().match(/A login came back/g)).toHaveLength(1);
  });

  it('a request that waits for the next page does not delay the end', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const running = scenario.login();
    const dialog = await running.dialog();
    const held = [1, 2, 3].map(() =>
      fetch(`${scenario.redirectUri}refresh-meta-token/login/next?after=1000000`).then(
        (page) => page.text(),
        () => '',
      ),
    );
    await fetch(scenario.answer(dialog)).then((page) => page.text());
    const startedAt = Date.now();
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(Date.now() - startedAt).toBeLessThan(15_000);
    await Promise.all(held);
  });
});

describe.concurrent('login --in-actions says that a token was stored only when it was', () => {
  const start = (scenario: Scenario, token: string) =>
    scenario.cli(
      [
        ...['login', '--in-actions', '--yes', '--no-open', '--json'],
        ...['--repo', 'acme/ads', '--secret', SECRET, '--scope', 'ads_read'],
        ...['--dialog-url', scenario.meta.dialogUrl, '--redirect-uri', scenario.redirectUri],
      ],
      { GH_TOKEN: token, META_APP_SECRET: undefined },
    );

  it('not when the run was green and stored nothing', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.store(scenario.issue({ lifetime: 20 * DAY }));
    scenario.serveWorkflow();
    scenario.github.onWorkflowDispatch = ({ run }) => {
      scenario.github.startRun(run);
      scenario.github.finishRun(run, 'success', '');
    };
    const token = scenario.github.addCredential({
      type: 'oauth',
      login: 'octocat',
      repositories: 'all',
      scopes: ['repo', 'workflow'],
    } as never);
    const running = start(scenario, token);
    await fetch(scenario.answer(await running.dialog())).then((page) => page.text());
    const { exitCode, stdout, stderr } = await running.ended;
    expect(stderr).toContain('the secret was not written');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ stored: false });
  });

  it('and where it may not look, it says so', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.store(scenario.issue({ lifetime: 20 * DAY }));
    const token = scenario.serveWorkflow();
    const running = start(scenario, token);
    await fetch(scenario.answer(await running.dialog())).then((page) => page.text());
    const { exitCode, stdout, stderr } = await running.ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ stored: null });
  });

  it('and where it may look, it says that it was', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.store(scenario.issue({ lifetime: 20 * DAY }));
    scenario.serveWorkflow();
    const token = scenario.github.addCredential({
      type: 'fine-grained-pat',
      login: 'octocat',
      repositories: 'all',
      permissions: { actions: 'write', secrets: 'read', metadata: 'read' },
    });
    const running = start(scenario, token);
    await fetch(scenario.answer(await running.dialog())).then((page) => page.text());
    const { exitCode, stdout, stderr } = await running.ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ stored: true });
  });
});

describe.concurrent('login tells what it stored, and not what it did', () => {
  const through = async (scenario: Scenario, running: ReturnType<Scenario['login']>) => {
    await fetch(scenario.answer(await running.dialog())).then((page) => page.text());
    return running.ended;
  };

  it('a token of two hours, which Meta did not lengthen', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.faults.add({ kind: 'status', status: 503, service: 'meta', call: 'exchange', times: Infinity });
    const { exitCode, stderr } = await through(scenario, scenario.login());
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/warning: Act before 2026-01-05 .*UTC/);
  });

  it('a place that got no token at the second login within minutes is written by the next run', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const more = ['--target', 'secret=COPY', '--expected-user-id', scenario.user.id];
    expect((await through(scenario, scenario.login(more))).exitCode).toBe(0);
    const first = scenario.stored('COPY');
    scenario.meta.changePassword(scenario.user);
    scenario.clock.advance({ minutes: 6 });
    scenario.faults.add({
      kind: 'status',
      status: 503,
      service: 'github',
      call: 'secret.put',
      path: /COPY/,
      times: 3,
    });
    const { exitCode, stderr } = await through(scenario, scenario.login(more));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('COPY');
    expect(scenario.stored('COPY')).toBe(first);
    expect(scenario.openIssues()).toHaveLength(1);
    scenario.clock.advance({ days: 1 });
    expect((await scenario.run({ targets: '- secret: COPY' })).outputs.outcome).toBe('healthy');
    expect(scenario.stored('COPY')).toBe(scenario.stored());
    expect(scenario.openIssues()).toEqual([]);
  });

  it('and leaves an issue alone where every place was written', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.store(scenario.issue({ scopes: ['public_profile', 'ads_read'] }));
    scenario.meta.changePassword(scenario.user);
    await scenario.run();
    const more = ['--expected-user-id', scenario.user.id, '--scope', 'ads_read'];
    expect((await through(scenario, scenario.login(more))).exitCode).toBe(0);
    expect(scenario.openIssues()).toHaveLength(1);
    await scenario.run();
    expect(scenario.openIssues()).toEqual([]);
  });
});

describe.concurrent('A service that asks for 59 seconds before each answer', { timeout: 60_000 }, () => {
  it.for(['meta', 'github', 'both'])('does not hold a login beyond five minutes: %s', async (who, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const folder = mkdtempSync(path.join(tmpdir(), 'lapse-'));
    hooks.onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'milliseconds');
    const asked = new Map<string, number>();
    const when = ({ call, path: at, query }: Exchange) => {
      const key = `${call} ${at} ${query}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
      return (asked.get(key) ?? 0) % 3 !== 0;
    };
    for (const service of ['meta', 'github'] as const)
      if (who === 'both' || who === service)
        scenario.faults.add({
          kind: 'rate-limit',
          retryAfter: '59',
          service,
          call: '*',
          when,
          times: Infinity,
        });
    const running = scenario.login(['--target', 'secret=COPY'], {
      NODE_OPTIONS: `--import ${path.join(ROOT, 'tests/support/time-lapse.mjs')}`,
      TIME_LAPSE_FILE: file,
    });
    await fetch(scenario.answer(await running.dialog())).then((page) => page.text());
    await running.ended;
    const milliseconds = Number(readFileSync(file, 'utf8'));
    expect(milliseconds).toBeGreaterThan(59_000);
    expect(milliseconds).toBeLessThanOrEqual(300_000);
  });
});

describe.concurrent('A first login through a workflow', () => {
  /** The workflow passes on what it is given, and names no user. */
  const serve = (scenario: Scenario) => {
    scenario.github.onWorkflowDispatch = async ({ run, inputs }) => {
      scenario.github.startRun(run);
      const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: String(run.id) };
      const given = { 'redirect-uri': scenario.redirectUri, 'access-token': '', ...inputs };
      const ran = await scenario.run(given, { env });
      scenario.github.finishRun(run, ran.exitCode === 0 ? 'success' : 'failure', ran.stdout);
    };
    return scenario.github.addCredential({
      type: 'fine-grained-pat',
      login: 'octocat',
      repositories: 'all',
      permissions: { actions: 'write', secrets: 'read', metadata: 'read' },
    });
  };
  const start = (scenario: Scenario, token: string) =>
    scenario.login(['--in-actions', '--json'], { GH_TOKEN: token, META_APP_SECRET: undefined });

  it('needs no name of a user: there is no token to keep; its page tells the end and no code', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const running = start(scenario, serve(scenario));
    const shown = await browse(scenario.answer(await running.dialog()));
    const { exitCode, stdout, stderr } = await running.ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ stored: true });
    expect(scenario.inspect()).toMatchObject({ alive: true, userId: scenario.user.id });
    expect(shown.join('\n')).toContain('The run stored the new token');
    expect(shown.join('\n')).not.toContain('state_checked');
    expect(scenario.leaks(shown.join('\n') + stdout + stderr)).toBe(false);
  });

  it('over a token of which nobody knows whose it is stores nothing', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 'never' }));
    const running = start(scenario, serve(scenario));
    await browse(scenario.answer(await running.dialog()));
    expect((await running.ended).exitCode).toBe(1);
    expect(scenario.stored()).toBe(old);
  });
});
