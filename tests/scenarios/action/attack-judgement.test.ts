import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../sandbox/faults.js';
import type { Exchange } from '../../../sandbox/journal.js';
import { editJson, withoutFields } from '../../../sandbox/script.js';
import { DAY, SIXTY_DAYS, type Stage, setStage, type TestHooks } from './stage.js';

const GRANULAR = [{ scope: 'ads_read', targetIds: ['11', '22'] }];

async function due(hooks: TestHooks, options: Partial<Parameters<Stage['meta']['issueToken']>[0]> = {}) {
  const stage = await setStage({ faultRate: 0 }, hooks);
  const old = stage.meta.issueToken({
    kind: 'system-user',
    lifetime: 20 * DAY,
    scopes: ['ads_read', 'instagram_basic'],
    ...options,
  });
  stage.store(old);
  return { stage, old };
}

type Data = Record<string, unknown>;
const editData = (change: (data: Data) => Data) =>
  editJson((body) => ({ data: change((body as { data: Data }).data) }));
const asksAbout = (token: string) => (exchange: Exchange) => exchange.query.get('input_token') === token;

/** Changes what is said of every token but this one. */
function lieAboutTheNew(stage: Stage, old: string, change: (data: Data) => Data): void {
  stage.faults.add({
    kind: 'edit',
    edit: editData(change),
    service: 'meta',
    call: 'debug_token',
    when: (exchange) => !asksAbout(old)(exchange),
    times: Infinity,
  });
}

describe.concurrent('A new token that is worse in one dimension is not stored', () => {
  it.for<[string, string, (data: Data) => Data]>([
    [
      'one asset less',
      'new-token-lacks-assets',
      (data) => ({ ...data, granular_scopes: [{ scope: 'ads_read', target_ids: ['11'] }] }),
    ],
    ['its assets untold', 'new-token-lacks-assets', ({ granular_scopes: _, ...data }) => data],
    ['its scope no longer listed', 'new-token-lacks-assets', (data) => ({ ...data, granular_scopes: [] })],
    ['no scopes', 'new-token-lacks-scopes', (data) => ({ ...data, scopes: [] })],
    [
      'data access over',
      'new-token-data-access',
      (data) => ({ ...data, data_access_expires_at: 1_700_000_000 }),
    ],
    ['another user', 'new-token-other-user', (data) => ({ ...data, user_id: '999' })],
  ])('%s', async ([_, reason, change], hooks) => {
    const { stage, old } = await due(hooks, { granular: GRANULAR });
    lieAboutTheNew(stage, old, change);
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.report[0].reason).toBe(reason);
    // A sentence that names nothing.
    expect(ran.stdout).not.toContain('Not reached: .');
    expect(stage.history()).toEqual([old]);
  });

  it('some assets in place of all', async (hooks) => {
    const { stage, old } = await due(hooks, { granular: [{ scope: 'ads_read' }] });
    lieAboutTheNew(stage, old, (data) => ({
      ...data,
      granular_scopes: [{ scope: 'ads_read', target_ids: ['11'] }],
    }));
    expect((await stage.run()).report[0].reason).toBe('new-token-lacks-assets');
    expect(stage.history()).toEqual([old]);
  });

  it.for(['granular_scopes', 'scopes', 'user_id', 'expires_at', 'app_id', 'type'])(
    'an answer without %s',
    async (field, hooks) => {
      const { stage, old } = await due(hooks, { granular: GRANULAR });
      stage.faults.add({
        kind: 'edit',
        edit: withoutFields(field),
        service: 'meta',
        call: 'debug_token',
        when: (exchange) => !asksAbout(old)(exchange),
        times: Infinity,
      });
      const ran = await stage.run();
      expect(ran.outputs.refreshed).toBe('false');
      expect(stage.history()).toEqual([old]);
    },
  );

  it('an Instagram answer of 25 hours', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.meta.behaviour.refreshReturns = 'new-string';
    const old = stage.meta.issueToken({
      kind: 'instagram',
      lifetime: SIXTY_DAYS,
      scopes: ['instagram_business_basic'],
    });
    stage.store(old);
    stage.clock.advance({ days: 2 });
    const edit = editJson((body) => ({ ...(body as object), expires_in: 25 * 3_600 }));
    stage.faults.add({ kind: 'edit', edit, service: 'meta', call: /refresh/, times: Infinity });
    const ran = await stage.run({ 'app-id': '', 'app-secret': '' });
    expect(ran.outputs.refreshed).toBe('false');
    expect(stage.history()).toEqual([old]);
  });

  it.for<[string, (data: Data) => Data]>([
    ['without scopes', (data) => (data.type === 'PAGE' ? { ...data, scopes: [] } : data)],
    ['of another user', (data) => (data.type === 'PAGE' ? { ...data, user_id: '999' } : data)],
    ['of another page', (data) => (data.type === 'PAGE' ? { ...data, profile_id: '999' } : data)],
  ])('a page token %s', async ([_, change], hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const page = stage.meta.addPage();
    const user = stage.meta.issueToken({
      kind: 'user',
      lifetime: 50 * DAY,
      scopes: ['pages_show_list', 'pages_read_engagement'],
    });
    stage.store(user);
    stage.faults.add({
      kind: 'edit',
      edit: editData(change),
      service: 'meta',
      call: 'debug_token',
      times: Infinity,
    });
    const pages = `- page: "${page.id}"\n  secret: META_PAGE_TOKEN`;
    const ran = await stage.run({ pages });
    expect(ran.exitCode).toBe(1);
    expect(stage.stored('META_PAGE_TOKEN')).toBeUndefined();
  });
});

describe.concurrent('A death', () => {
  const BARE = { kind: 'answer', status: 200, body: { data: { is_valid: false } } } as const;

  it('without a reason is doubt', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.faults.add({ ...BARE, service: 'meta', call: 'debug_token', times: Infinity });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(stage.history()).toEqual([old]);
    expect(stage.issues()).toEqual([]);
  });

  it('that is said once and taken back is doubt', async (hooks) => {
    const { stage } = await due(hooks);
    const error = { code: 190, message: 'Error validating access token', subcode: 460 };
    const body = { data: { is_valid: false, error, app_id: stage.app.id, type: 'SYSTEM_USER', scopes: [] } };
    stage.faults.add({ kind: 'answer', status: 200, body, service: 'meta', call: 'debug_token' });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.report[0].reason).toBe('meta-contradicts-itself');
    expect(stage.issues()).toEqual([]);
  });

  it('that comes and goes from day to day keeps to one issue', async (hooks) => {
    const { stage } = await due(hooks);
    const error = { code: 190, message: 'Error validating access token', subcode: 460 };
    const body = { data: { is_valid: false, error, app_id: stage.app.id, type: 'SYSTEM_USER', scopes: [] } };
    for (const isDead of [true, false, true, false, true]) {
      if (isDead)
        stage.faults.add({
          kind: 'answer',
          status: 200,
          body,
          service: 'meta',
          call: 'debug_token',
          times: 2,
        });
      await stage.run();
      stage.clock.advance({ days: 1 });
    }
    expect(stage.issues()).toHaveLength(1);
  });

  it('of the old token lets no token of an hour in', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.meta.nextExchange({ lie: 'earlier-expiry' });
    stage.faults.add({
      ...BARE,
      service: 'meta',
      call: 'debug_token',
      when: asksAbout(old),
      skip: 1,
      times: Infinity,
    });
    await stage.run();
    expect(stage.history()).toEqual([old]);
  });

  it('that is real lets no token of an hour in either, but a person is told', async (hooks) => {
    const { stage, old } = await due(hooks);
    lieAboutTheNew(stage, old, (data) => ({ ...data, expires_at: stage.clock.seconds() + 3_600 }));
    stage.faults.add({
      kind: 'after',
      service: 'meta',
      call: /exchange|access_token/,
      run: () => stage.meta.revoke(old),
    });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('reauthorize');
    expect(stage.history()).toEqual([old]);
  });
});

describe.concurrent('One lie about the old token decides nothing', () => {
  it.for<[string, (data: Data, stage: Stage) => Data]>([
    ['its end', (data, stage) => ({ ...data, expires_at: stage.clock.seconds() + 5 * DAY })],
    [
      'its end and its scopes',
      (data, stage) => ({ ...data, scopes: [], expires_at: stage.clock.seconds() + 5 * DAY }),
    ],
  ])('%s', async ([_, change], hooks) => {
    const { stage, old } = await due(hooks, { lifetime: 'never' });
    stage.faults.add({
      kind: 'edit',
      edit: editData((data) => change(data, stage)),
      service: 'meta',
      call: 'debug_token',
    });
    await stage.run();
    expect(stage.history()).toEqual([old]);
  });

  it('its scopes, while the exchange gives fewer', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.meta.nextExchange({ lie: 'fewer-scopes' });
    stage.faults.add({
      kind: 'edit',
      edit: editData((data) => ({ ...data, scopes: [] })),
      service: 'meta',
      call: 'debug_token',
    });
    await stage.run();
    expect(stage.history()).toEqual([old]);
  });
});

describe.concurrent('What must go on working', () => {
  it('a token with the same assets', async (hooks) => {
    const { stage, old } = await due(hooks, { granular: GRANULAR });
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
    expect(stage.stored()).not.toBe(old);
  });

  it('a page token of a system user', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const scopes = ['pages_show_list', 'pages_read_engagement'];
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes }));
    const page = stage.meta.addPage();
    const ran = await stage.run({ pages: `- page: "${page.id}"\n  secret: META_PAGE_TOKEN` });
    expect(ran.outputs.outcome).toBe('healthy');
    expect(stage.meta.inspect(stage.stored('META_PAGE_TOKEN') ?? '')).toMatchObject({
      alive: true,
      kind: 'page',
    });
  });
});

describe.concurrent('A second look at the old token that tells nothing', () => {
  const error = { code: 190, subcode: 460, message: 'Error validating access token' };
  it.for<[string, number, FaultKind]>([
    ['503', 3, { kind: 'status', status: 503 }],
    ['a rate limit', 3, { kind: 'rate-limit', retryAfter: '3600' }],
    ['a death without a reason', 3, { kind: 'answer', status: 200, body: { data: { is_valid: false } } }],
    [
      'a death that is taken back',
      1,
      { kind: 'answer', status: 200, body: { data: { is_valid: false, error } } },
    ],
    ['another shape', 3, { kind: 'wrong-shape' }],
  ])('lets the first, which lied, decide nothing: %s', async ([, times, fault], hooks) => {
    const { stage, old } = await due(hooks, { lifetime: 'never' });
    stage.faults.add(
      {
        kind: 'edit',
        edit: editData((data) => ({ ...data, expires_at: stage.clock.seconds() + 5 * DAY })),
        service: 'meta',
        call: 'debug_token',
      },
      { ...fault, service: 'meta', call: 'debug_token', when: asksAbout(old), times },
    );
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false' });
    expect(stage.history()).toEqual([old]);
  });

  it('but one that is dead by the exchange itself is replaced', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.meta.behaviour.revokesOldOnExchange = true;
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
    expect(stage.stored()).not.toBe(old);
    expect(stage.inspect()).toMatchObject({ alive: true });
  });
});

describe.concurrent('A token of its own for a target that is worse in one dimension is not stored', () => {
  it.for<[string, (data: Data) => Data]>([
    ['fewer scopes', (data) => ({ ...data, scopes: ['public_profile'] })],
    ['another user', (data) => ({ ...data, user_id: '999' })],
    ['another kind', (data) => ({ ...data, type: 'PAGE', profile_id: '5' })],
    ['data access over', (data) => ({ ...data, data_access_expires_at: 1_700_000_000 })],
    ['fewer assets', (data) => ({ ...data, granular_scopes: [{ scope: 'ads_read', target_ids: ['11'] }] })],
    ['an hour', (data) => ({ ...data, expires_at: (data.issued_at as number) + 2 * 3_600 })],
  ])('%s', async ([, change], hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.store(
      stage.issue({ lifetime: 50 * DAY, scopes: ['ads_read', 'user_posts'], granular: GRANULAR }),
    );
    lieAboutTheNew(stage, old, change);
    const ran = await stage.run({ targets: '- secret: FB\n  own-token: true' });
    expect(ran.outputs.outcome).toBe('partial');
    expect(stage.stored('FB')).toBeUndefined();
  });
});

describe.concurrent('A new token of Threads or Instagram that is worse is not stored', () => {
  const NO_APP = { 'app-id': '', 'app-secret': '' };
  const young = async (hooks: TestHooks, kind: 'instagram' | 'threads') => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.meta.behaviour.refreshReturns = 'new-string';
    const scopes =
      kind === 'threads' ? ['threads_basic', 'threads_manage_insights'] : ['instagram_business_basic'];
    const old = stage.store(stage.issue({ kind, scopes }));
    stage.clock.advance({ days: 3 });
    return { stage, old };
  };

  it.for<[string, (data: Data) => Data]>([
    ['25 hours', (data) => ({ ...data, expires_at: (data.issued_at as number) + 25 * 3_600 })],
    ['another user', (data) => ({ ...data, user_id: '999' })],
    ['fewer scopes', (data) => ({ ...data, scopes: ['threads_basic'] })],
    ['its end untold', ({ expires_at: _, ...data }) => data],
  ])('Threads: %s', async ([, change], hooks) => {
    const { stage, old } = await young(hooks, 'threads');
    stage.faults.add({
      kind: 'edit',
      edit: editData(change),
      service: 'meta',
      call: 'threads_debug_token',
      when: (exchange) => !asksAbout(old)(exchange),
      times: Infinity,
    });
    await stage.run(NO_APP);
    expect(stage.history()).toEqual([old]);
  });

  it.for<[string, string, (body: object) => object]>([
    ['another user', 'instagram_me', (body) => ({ ...body, user_id: '999' })],
    ['29 days', 'instagram_refresh', (body) => ({ ...body, expires_in: 29 * DAY })],
    ['an end in words', 'instagram_refresh', (body) => ({ ...body, expires_in: 'soon' })],
    ['no end', 'instagram_refresh', (body) => ({ ...body, expires_in: undefined })],
  ])('Instagram: %s', async ([, call, change], hooks) => {
    const { stage, old } = await young(hooks, 'instagram');
    stage.faults.add({
      kind: 'edit',
      edit: editJson((body) => change(body as object)),
      service: 'meta',
      call,
      when: ({ query }) => call === 'instagram_refresh' || query.get('access_token') !== old,
      times: Infinity,
    });
    await stage.run(NO_APP);
    expect(stage.history()).toEqual([old]);
  });
});
