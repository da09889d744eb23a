import { describe, expect, it } from 'vitest';
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
    const old = stage.meta.issueToken({ kind: 'instagram', lifetime: SIXTY_DAYS });
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
