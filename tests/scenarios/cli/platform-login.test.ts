import { beforeEach, describe, expect, test } from 'vitest';
import {
  BASIC,
  OWN_APP,
  PLATFORMS,
  type PlatformScenario,
  REDIRECT,
  startPlatformScenario,
} from '../../support/platform.js';
import { DAY, SECRET } from '../../support/scenario.js';

describe.each(PLATFORMS)('login --platform %s', { timeout: 30_000 }, (platform) => {
  let stage: PlatformScenario;
  beforeEach(async () => {
    stage = await startPlatformScenario(platform);
  });

  const calls = () => stage.journal.exchanges('meta').map(({ call }) => call);
  const exchangesOf = (call: string) => stage.journal.exchanges('meta').filter((one) => one.call === call);

  test('stores a 60-day token of the account that logged in, and says whose it is and until when', async () => {
    const running = stage.login();
    await stage.goThrough(running);
    expect(await running.exitCode, running.stderr()).toBe(0);
    const token = stage.inspect();
    expect(token).toMatchObject({ alive: true, kind: platform, userId: stage.user.id });
    expect((token?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
    expect(running.stdout()).toContain(`Ada Lovelace (${stage.user.id})`);
    expect(running.stdout()).toMatch(/Ends .*(59|60) days left/);
    expect(running.stdout()).toMatch(new RegExp(`Granted .*${BASIC[platform]}`));
    expect(running.stdout()).not.toContain('not known');
    expect(stage.leaks(running.stdout() + running.stderr() + running.argv.join(' '))).toBe(false);
  });

  test("opens the platform's own dialog with its own app ID, and asks for what a refresh needs", async () => {
    const running = stage.login(['--scope', `${BASIC[platform].replace('_basic', '_manage_insights')}`]);
    const { pathname, searchParams } = await running.dialog();
    running.child.kill();
    expect(pathname).toMatch(/-dialog\/oauth\/authorize$/);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: stage.app[platform].id,
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: `${BASIC[platform]},${BASIC[platform].replace('_basic', '_manage_insights')}`,
      state: expect.stringMatching(/^[\w-]{32}$/),
      ...(platform === 'instagram' ? { force_reauth: 'true' } : {}),
    });
  });

  test("goes to Meta's own addresses unless told otherwise", async () => {
    const running = stage.cli(
      [
        'login',
        '--platform',
        platform,
        '--repo',
        'acme/ads',
        '--secret',
        SECRET,
        '--yes',
        '--no-open',
        '--in-actions',
      ],
      {
        [`${OWN_APP[platform]}_ID`]: '12345',
        GH_TOKEN: stage.serveWorkflow(),
      },
    );
    const shown = await running.says(/https:\S+oauth\/authorize\S+/);
    running.child.kill();
    expect(shown).toMatch(
      platform === 'instagram'
        ? /^https:\/\/www\.instagram\.com\/oauth\/authorize\?/
        : /^https:\/\/threads\.com\/oauth\/authorize\?/,
    );
  });

  test('posts the code as a form, and the secret in no address but that of the exchange', async () => {
    const running = stage.login();
    await stage.goThrough(running);
    expect(await running.exitCode, running.stderr()).toBe(0);
    const [code] = exchangesOf(`${platform}_code_exchange`);
    expect([...(code?.query ?? [])]).toEqual([]);
    const { secret } = stage.app[platform];
    const inAddress = stage.journal.exchanges('meta').filter(({ query }) => `${query}`.includes(secret));
    expect(inAddress.map(({ call }) => call)).toEqual([`${platform}_exchange`]);
  });

  test.each([
    { wrapped: true, permissions: 'text', userId: 'text' },
    { wrapped: true, permissions: 'array', userId: 'number' },
    { wrapped: false, permissions: 'absent', userId: 'number' },
    { wrapped: false, permissions: 'text', userId: 'text' },
  ] as const)('reads the answer to a code in every shape: %o', async (shape) => {
    Object.assign(stage.meta.behaviour.codeAnswer[platform], shape);
    const running = stage.login(['--expected-user-id', stage.user.id]);
    await stage.goThrough(running);
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(stage.inspect()).toMatchObject({ alive: true, userId: stage.user.id });
  });

  test('keeps an ID beyond 2^53 whole, and tells two accounts apart that differ in its last digit', async () => {
    const one = stage.meta.addUser({ id: '17841405793187218', name: 'One' });
    const other = stage.meta.addUser({ id: '17841405793187219', name: 'Other' });
    for (const user of [one, other]) stage.app[platform].testers.set(user.id, 'accepted');
    const running = stage.login(['--expected-user-id', one.id]);
    await stage.goThrough(running, { user: other });
    expect(await running.exitCode).toBe(1);
    expect(stage.inspect()).toBeUndefined();
    const again = stage.login(['--expected-user-id', one.id]);
    await stage.goThrough(again, { user: one });
    expect(await again.exitCode, again.stderr()).toBe(0);
    expect(again.stdout()).toContain(one.id);
  });

  test('takes the bare code, and one that ends in #_', async () => {
    for (const ending of ['', '#_']) {
      const running = stage.login(['--expected-user-id', stage.user.id]);
      const code = new URL(stage.answer(await running.dialog())).searchParams.get('code');
      running.paste(`${code}${ending}`);
      expect(await running.exitCode, running.stderr()).toBe(0);
      expect(stage.inspect()).toMatchObject({ alive: true, kind: platform });
    }
  });

  test('takes the place of a living token of the same account only', async () => {
    const old = stage.meta.issueToken({
      kind: platform,
      lifetime: 9 * DAY,
      scopes: [BASIC[platform]],
      user: stage.user,
    });
    stage.put(old);
    const other = stage.meta.addUser({ name: 'Other' });
    stage.app[platform].testers.set(other.id, 'accepted');
    const running = stage.login([], { META_ACCESS_TOKEN: old });
    await stage.goThrough(running, { user: other });
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('New token is of another user');
    expect(running.stderr()).toContain('Log in as the same user');
    expect(stage.stored()).toBe(old);
    const again = stage.login([], { META_ACCESS_TOKEN: old });
    await stage.goThrough(again);
    expect(await again.exitCode, again.stderr()).toBe(0);
    expect(stage.inspect()).toMatchObject({ alive: true, userId: stage.user.id });
  });

  test('stores no token without a permission of --require', async () => {
    const wanted = BASIC[platform].replace('_basic', '_manage_insights');
    const running = stage.login(['--require', wanted]);
    running.paste(stage.answer(await running.dialog(), { decline: [wanted] }));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('lacks a permission');
    expect(stage.inspect()).toBeUndefined();
  });

  test('never stores a token of one hour: one that is not exchanged ends the login', async () => {
    stage.faults.add({
      service: 'meta',
      call: `${platform}_exchange`,
      kind: 'answer',
      status: 400,
      body: {
        error: { message: 'Unsupported request - method type: get', type: 'IGApiException', code: 100 },
      },
      times: 9,
    });
    const running = stage.login();
    await stage.goThrough(running);
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('New token lasts only an hour');
    expect(stage.inspect()).toBeUndefined();
  });

  test('with --dry-run shows what it would store, and stores nothing', async () => {
    const running = stage.login(['--dry-run']);
    await stage.goThrough(running);
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(running.stdout()).toContain('Ada Lovelace');
    expect(stage.inspect()).toBeUndefined();
  });

  test('says all of it as JSON', async () => {
    const running = stage.login(['--json']);
    await stage.goThrough(running);
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(JSON.parse(running.stdout())).toMatchObject({
      stored: true,
      user_id: stage.user.id,
      user_name: 'Ada Lovelace',
      token_kind: platform,
      granted_scopes: [BASIC[platform]],
    });
  });

  test("opens no dialog for Meta's own app ID, for http, or for what only Facebook has", async () => {
    const own = stage.app[platform].id;
    for (const [more, says] of [
      [['--app-id', stage.app.id], /has an app ID and secret of its own/],
      [['--app-id', own, '--redirect-uri', 'http://localhost:8080/'], /must be an https address/],
      [['--app-id', own, '--device'], /is for Facebook/],
      [['--app-id', own, '--page', '123'], /is for Facebook/],
    ] as const) {
      const running = stage.login(more);
      expect(await running.exitCode, more.join(' ')).toBe(1);
      expect(running.stderr()).toMatch(says);
      expect(running.stderr()).not.toContain('oauth/authorize?');
    }
    expect(calls()).toEqual([]);
  });

  test("asks for the platform's own app secret where it is missing, and says where it stands", async () => {
    const variable = `${OWN_APP[platform]}_SECRET`;
    const running = stage.login([], { [variable]: undefined });
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(variable);
    expect(running.stderr()).toMatch(
      platform === 'instagram' ? /Business login settings/ : /Threads app ID and secret/,
    );
  });
});
