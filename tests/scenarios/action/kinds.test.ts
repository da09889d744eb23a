import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

const NO_APP = { 'app-id': '', 'app-secret': '' };

/** A token of Instagram or Threads, stored three days ago. */
async function platform(hooks: TestHooks, kind: 'instagram' | 'threads', options = {}) {
  const stage = await setStage(options, hooks);
  const token = stage.meta.issueToken({
    kind,
    lifetime: SIXTY_DAYS,
    scopes: [kind === 'instagram' ? 'instagram_business_basic' : 'threads_basic'],
  });
  stage.store(token);
  stage.clock.advance({ days: 3 });
  return { stage, token };
}

describe.concurrent('What becomes of each kind of token without a person', () => {
  it('a system user’s 60-day token renews itself, again and again', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
    const daysLeft: number[] = [];
    for (let run = 0; run < 8; run++) {
      stage.clock.advance({ days: 20 });
      daysLeft.push(Number((await stage.run()).outputs['days-left']));
    }
    expect(daysLeft).toEqual([39, 60, 40, 60, 40, 60, 40, 60]);
    expect(stage.issues()).toEqual([]);
    expect(stage.history()).toHaveLength(5);
  });

  it.for(['system-user', 'page', 'user'] as const)(
    'a %s token with expires_at 0 stays as it is',
    async (kind, hooks) => {
      const stage = await setStage({}, hooks);
      const token = stage.meta.issueToken({ kind, lifetime: 'never', scopes: ['ads_read'] });
      stage.store(token);
      stage.user.dataAccessExpiresAt = stage.clock.seconds() + 80 * DAY;
      const ran = await stage.run({ 'refresh-before-days': '365' });
      expect(ran.outputs).toMatchObject({ outcome: 'healthy', 'token-kind': kind, 'expires-at': 'never' });
      expect(ran.meta).not.toContain('exchange');
      expect(stage.history()).toEqual([token]);
    },
  );

  it('a user’s short-lived token becomes a 60-day one', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 7_200 }));
    expect((await stage.run()).outputs).toMatchObject({ outcome: 'refreshed', 'days-left': '60' });
  });

  it('a user’s long-lived token is tried and measured, and a new login is asked for in time', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(token);
    stage.clock.advance({ days: 40 });
    expect((await stage.run()).outputs.outcome).toBe('healthy');
    stage.clock.advance({ days: 8 });
    expect((await stage.run()).outputs.outcome).toBe('attention');
    expect(stage.openIssues()[0]?.title).toMatch(/please log in again/);
    expect(stage.history()).toEqual([token]);
  });

  it('a page token that ends is never exchanged, and it is said what it was made from', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'page', lifetime: 10 * DAY, scopes: ['pages_show_list'] });
    stage.store(token);
    const ran = await stage.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'attention', 'token-kind': 'page' });
    expect(ran.meta).not.toContain('exchange');
    for (const text of [stage.openIssues()[0]?.body, ran.stdout, ran.summary])
      expect(text).toMatch(/made from a short-lived user token/);
    expect(stage.history()).toEqual([token]);
  });

  it('an app token is left as it is', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'app', lifetime: 'never' });
    stage.store(token);
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', 'token-kind': 'app', 'expires-at': 'never' });
    expect(ran.meta).toEqual(expect.not.arrayContaining(['exchange']));
    expect(stage.history()).toEqual([token]);
  });
});

describe.concurrent.each(['instagram', 'threads'] as const)('A token of %s', (kind) => {
  it('is refreshed without an app, whatever is left of it, proved and stored when the string is new', async (hooks) => {
    const { stage, token } = await platform(hooks, kind);
    stage.meta.behaviour.refreshReturns = 'new-string';
    const ran = await stage.run(NO_APP);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true', 'token-kind': kind });
    expect(Number(ran.outputs['days-left'])).toBeGreaterThanOrEqual(59);
    const fresh = stage.stored() ?? '';
    expect(stage.history()).toEqual([token, fresh]);
    const proofCall = kind === 'instagram' ? 'instagram_me' : 'threads_debug_token';
    expect(
      ran.exchanges
        .filter(({ call }) => call === proofCall)
        .at(-1)
        ?.query.get('access_token'),
    ).toBe(fresh);
    expect(ran.meta).not.toContain('debug_token');
  });

  it('whose refresh gives the same string back has only its date moved: not a failure, nothing stored', async (hooks) => {
    const { stage, token } = await platform(hooks, kind);
    for (let run = 0; run < 3; run++) {
      const ran = await stage.run(NO_APP);
      expect(ran.exitCode).toBe(0);
      expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
      expect(ran.meta).toContain(`${kind}_refresh`);
      expect(stage.meta.inspect(token).expiresAt).toBe(stage.clock.seconds() + SIXTY_DAYS);
      stage.clock.advance({ days: 2 });
    }
    expect(stage.history()).toEqual([token]);
  });

  it('younger than a day is no error', async (hooks) => {
    const stage = await setStage({}, hooks);
    const scopes = [kind === 'instagram' ? 'instagram_business_basic' : 'threads_basic'];
    stage.store(stage.meta.issueToken({ kind, lifetime: SIXTY_DAYS, scopes }));
    const ran = await stage.run(NO_APP);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(stage.issues()).toEqual([]);
  });

  it('that ended asks for a login there, with no word of Facebook’s', async (hooks) => {
    const { stage, token } = await platform(hooks, kind);
    stage.clock.advance({ days: 60 });
    const ran = await stage.run(NO_APP);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('reauthorize');
    const [issue] = stage.openIssues();
    expect(issue?.body).toMatch(kind === 'instagram' ? /Instagram/ : /Threads/);
    expect(issue?.body).not.toMatch(/dialog\/oauth|fb_exchange/);
    expect(stage.history()).toEqual([token]);
  });

  it('is of a platform that may be said instead of guessed', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({
      kind,
      lifetime: SIXTY_DAYS,
      scopes: [kind === 'instagram' ? 'instagram_business_basic' : 'threads_basic'],
      string: `QWtest${'x'.repeat(50)}`,
    });
    stage.store(token);
    const ran = await stage.run({ ...NO_APP, platform: kind });
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', 'token-kind': kind });
  });

  it.for([
    ['of another user', { lie: 'other-user' }, 'new-token-other-user'],
    ['that is dead', { lie: 'dead-token' }, 'new-token-dead'],
  ] as const)('is not replaced by one %s', async ([_, lie, reason], hooks) => {
    const { stage, token } = await platform(hooks, kind);
    stage.meta.nextExchange(lie);
    const ran = await stage.run(NO_APP);
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false' });
    expect(ran.report[0].reason).toBe(reason);
    expect(stage.history()).toEqual([token]);
  });

  it('is held to expected-user-id', async (hooks) => {
    const { stage } = await platform(hooks, kind);
    const ran = await stage.run({ ...NO_APP, 'expected-user-id': '17' });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('other-user');
  });

  it('goes to copies as well, and a check asks only whose it is', async (hooks) => {
    const { stage } = await platform(hooks, kind);
    stage.meta.behaviour.refreshReturns = 'new-string';
    const ran = await stage.run({ ...NO_APP, targets: '- secret: COPY' });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.stored('COPY')).toBe(stage.stored());
    const checked = await stage.run({ ...NO_APP, mode: 'check', 'secrets-token': '', 'github-token': '' });
    expect(checked.outputs.outcome).toBe('healthy');
    expect(checked.meta.filter((call) => /refresh|exchange/.test(call))).toEqual([]);
  });

  it('whose service is down is inconclusive', async (hooks) => {
    const { stage, token } = await platform(hooks, kind, { faultRate: 0 });
    const call = kind === 'instagram' ? 'instagram_me' : 'threads_debug_token';
    stage.faults.add({ service: 'meta', call, kind: 'status', status: 500, times: 3 });
    expect((await stage.run(NO_APP)).outputs.outcome).toBe('inconclusive');
    expect(stage.history()).toEqual([token]);
  });
});
