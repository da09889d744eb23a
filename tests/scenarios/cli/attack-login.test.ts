import { describe, expect, it } from 'vitest';
import { DAY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

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
  ])('is not taken: %s', async ([, change], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const { exitCode, stderr } = await paste(scenario, change);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('not at the site of redirect-uri');
    expect(scenario.stored()).toBeUndefined();
  });

  it.for<[string, (address: URL) => string]>([
    ['the whole address', ({ href }) => href],
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
