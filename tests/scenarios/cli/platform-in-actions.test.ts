import { describe, expect, it } from 'vitest';
import {
  BASIC,
  type OtherPlatform,
  OWN_APP,
  PLATFORMS,
  type PlatformLogin,
  type PlatformScenario,
  REDIRECT,
  startPlatformScenario,
} from '../../support/platform.js';
import { DAY, REPOSITORY, type TestHooks } from '../../support/scenario.js';

/** A living token in the secret, and a workflow that has the platform's own pair. */
async function setUp(hooks: TestHooks, platform: OtherPlatform) {
  const stage = await startPlatformScenario(platform, hooks);
  const old = stage.meta.issueToken({ kind: platform, lifetime: 9 * DAY, scopes: [BASIC[platform]] });
  stage.put(old);
  return { stage, old, ...through(stage, platform) };
}

/** The person has no app secret here; the workflow has one, and its file says what `changes` says. */
function through(stage: PlatformScenario, platform: OtherPlatform) {
  const start = (changes: Record<string, string> = {}, more: readonly string[] = []): PlatformLogin => {
    const { id, secret } = stage.app[platform];
    const starter = stage.serveWorkflow({
      platform,
      'app-id': id,
      'app-secret': secret,
      'redirect-uri': REDIRECT,
      'instagram-login-url': stage.meta.instagramLoginUrl,
      ...changes,
    });
    return stage.login(['--in-actions', ...more], {
      [`${OWN_APP[platform]}_SECRET`]: undefined,
      META_APP_SECRET: undefined,
      GH_TOKEN: starter,
    });
  };
  const runs = () => stage.github.repository(REPOSITORY).runs;
  const log = () => (runs()[0]?.log ?? '').replaceAll(/^::add-mask::.*$/gm, '');
  const expectNotStored = async (running: PlatformLogin, reason: string): Promise<void> => {
    const before = stage.stored();
    expect(await running.exitCode, running.stdout()).toBe(1);
    expect(running.stderr()).toContain('The run did not store the token');
    expect(running.stderr()).toContain(`/${REPOSITORY}/actions/runs/${runs()[0]?.id}`);
    expect(log()).toContain(reason);
    expect(stage.stored()).toBe(before);
    expect(stage.leaks(running.stdout() + running.stderr() + log())).toBe(false);
  };
  return { start, runs, log, expectNotStored };
}

describe.concurrent.each(PLATFORMS)('login --in-actions --platform %s', { timeout: 60_000 }, (platform) => {
  it.for(['address', 'bare code', 'bare code that ends in #_'])(
    'stores a token of 60 days by the %s, with neither the app secret nor the right to write secrets',
    async (form, hooks) => {
      const { stage, old, start, runs, log } = await setUp(hooks, platform);
      const running = start();
      const address = stage.answer(await running.dialog());
      const code = new URL(address).searchParams.get('code') ?? '';
      running.paste(form === 'address' ? address : form === 'bare code' ? code : `${code}#_`);
      expect(await running.exitCode, running.stderr() + log()).toBe(0);
      const token = stage.inspect();
      expect(token).toMatchObject({ alive: true, kind: platform, userId: stage.user.id });
      expect((token?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
      expect(stage.stored()).not.toBe(old);
      expect(runs()).toMatchObject([{ event: 'workflow_dispatch', conclusion: 'success' }]);
      const { inputs = {} } = runs()[0] ?? {};
      expect(Object.keys(inputs).sort()).toEqual(['authorization-response', 'mode']);
      expect(stage.leaks(running.stdout() + running.stderr() + log())).toBe(false);
    },
  );

  it('stores the first token of a secret that is not there yet', async (hooks) => {
    const stage = await startPlatformScenario(platform, hooks);
    const { start, log } = through(stage, platform);
    const running = start();
    await stage.goThrough(running);
    expect(await running.exitCode, running.stderr() + log()).toBe(0);
    expect(stage.inspect()).toMatchObject({ alive: true, kind: platform, userId: stage.user.id });
  });

  it('stores nothing of another account', async (hooks) => {
    const { stage, start, expectNotStored } = await setUp(hooks, platform);
    const other = stage.meta.addUser({ name: 'Other' });
    stage.app[platform].testers.set(other.id, 'accepted');
    const running = start();
    await stage.goThrough(running, { user: other });
    await expectNotStored(running, 'RMT-NEW-TOKEN-OTHER-USER');
  });

  it("stores nothing where the workflow has the secret of Meta's app", async (hooks) => {
    const { stage, start, expectNotStored } = await setUp(hooks, platform);
    const running = start({ 'app-secret': stage.app.secret });
    await stage.goThrough(running);
    await expectNotStored(running, 'RMT-APP-CREDENTIALS-REFUSED');
  });

  it("stores nothing where the workflow has Meta's pair", async (hooks) => {
    const { stage, start, expectNotStored } = await setUp(hooks, platform);
    const running = start({ 'app-id': stage.app.id, 'app-secret': stage.app.secret });
    await stage.goThrough(running);
    await expectNotStored(running, 'RMT-APP-OF-OTHER-PLATFORM');
  });

  it("opens no dialog for Meta's pair on this computer", async (hooks) => {
    const { stage, start, runs } = await setUp(hooks, platform);
    const running = start({}, ['--app-id', stage.app.id]);
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('has an app ID and secret of its own');
    expect(runs()).toEqual([]);
  });

  it.for(['used before', 'older than its hour'])(
    'stores nothing by a code that was %s',
    async (how, hooks) => {
      const { stage, start, expectNotStored } = await setUp(hooks, platform);
      const running = start();
      const address = stage.answer(await running.dialog());
      for (const code of stage.meta.codes.values())
        Object.assign(code, how === 'used before' ? { used: true } : { expiresAt: 0 });
      running.paste(address);
      await expectNotStored(running, 'RMT-CODE-NOT-FOUND');
    },
  );

  it('starts no run for a person who declined, or whose account is no tester', async (hooks) => {
    const { stage, old, start, runs } = await setUp(hooks, platform);
    const declined = start();
    await stage.goThrough(declined, { cancel: true });
    expect(await declined.exitCode).toBe(1);
    expect(declined.stderr()).toContain('Login was cancelled');
    const stranger = start();
    await stranger.dialog();
    stranger.paste(
      platform === 'threads'
        ? '{"error_message":"Words in any language","error_code":1349245}'
        : `${REDIRECT}?error=access_denied&error_reason=setup&error_description=Insufficient+developer+role`,
    );
    expect(await stranger.exitCode).toBe(1);
    expect(stranger.stderr()).toMatch(/not a tester/);
    expect(runs()).toEqual([]);
    expect(stage.stored()).toBe(old);
  });

  it('stores no token of one hour', async (hooks) => {
    const { stage, start, expectNotStored } = await setUp(hooks, platform);
    const error = { message: 'Unsupported request - method type: get', type: 'IGApiException', code: 100 };
    stage.faults.add({
      service: 'meta',
      call: `${platform}_exchange`,
      kind: 'answer',
      status: 400,
      body: { error },
      times: 9,
    });
    const running = start();
    await stage.goThrough(running);
    await expectNotStored(running, 'RMT-NEW-TOKEN-SHORT-LIVED');
  });
});
