import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, type Stage, type StageOptions, setStage, type TestHooks } from './stage.js';

const SCOPES = ['pages_show_list', 'pages_read_engagement', 'ads_read'];

/** A user's long-lived token, stored an hour ago, and two pages where the user has a role. */
async function withPages(hooks: TestHooks, options: StageOptions = {}) {
  const stage = await setStage({ environments: ['production'], ...options }, hooks);
  const [first, second] = [stage.meta.addPage({ name: 'One' }), stage.meta.addPage({ name: 'Two' })];
  const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: SCOPES });
  stage.store(token);
  return { stage, token, first, second };
}

const kindOf = (stage: Stage, secret: string) => stage.meta.inspect(stage.stored(secret) ?? '');

describe.concurrent('Page tokens', () => {
  it('are derived, proved and written to their own secrets and targets', async (hooks) => {
    const { stage, token, first, second } = await withPages(hooks);
    const ran = await stage.run({
      pages: `
- { page: "${first.id}", secret: PAGE_ONE, targets: [{ environment: production }] }
- { page: "${second.id}", secret: PAGE_TWO }`,
    });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('healthy');
    expect(kindOf(stage, 'PAGE_ONE')).toMatchObject({
      kind: 'page',
      pageId: first.id,
      expiresAt: 0,
      alive: true,
    });
    expect(kindOf(stage, 'PAGE_TWO')).toMatchObject({ kind: 'page', pageId: second.id });
    const copy = { repository: 'acme/ads', environment: 'production', secret: 'PAGE_ONE' };
    expect(stage.stored(copy)).toBe(stage.stored('PAGE_ONE'));
    expect(stage.history()).toEqual([token]);
    const proved = ran.exchanges
      .filter(({ call }) => call === 'debug_token')
      .map(({ query }) => query.get('input_token'));
    expect(proved).toEqual(expect.arrayContaining([stage.stored('PAGE_ONE'), stage.stored('PAGE_TWO')]));
  });

  it('are left alone on the days after', async (hooks) => {
    const { stage, first } = await withPages(hooks);
    const pages = `[{page: "${first.id}", secret: PAGE}]`;
    await stage.run({ pages });
    stage.clock.advance({ days: 1 });
    const ran = await stage.run({ pages });
    expect(ran.meta.filter((call) => call !== 'debug_token')).toEqual([]);
    expect(stage.history('PAGE')).toHaveLength(1);
  });

  it('are derived again with a refresh, before the source is written', async (hooks) => {
    const { stage, first } = await withPages(hooks, { faultRate: 0 });
    const pages = `[{page: "${first.id}", secret: PAGE}]`;
    await stage.run({ pages });
    stage.meta.behaviour.longToLong = 'extends';
    stage.clock.advance({ days: 40 });
    const ran = await stage.run({ pages });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.history('PAGE')).toHaveLength(2);
    const written = ran.exchanges
      .filter(({ call }) => call === 'secret.put')
      .map(({ path }) => path.split('/').at(-1));
    expect(written).toEqual(['PAGE', 'META_ACCESS_TOKEN']);
  });

  it('are derived again after a person stored a new user token', async (hooks) => {
    const { stage, first } = await withPages(hooks);
    const pages = `[{page: "${first.id}", secret: PAGE}]`;
    await stage.run({ pages });
    stage.clock.advance({ days: 1 });
    stage.meta.changePassword(stage.user);
    expect((await stage.run({ pages })).outputs.outcome).toBe('reauthorize');
    const dead = stage.stored('PAGE') ?? '';
    expect(stage.meta.inspect(dead).alive).toBe(false);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: SCOPES }));
    const resolved = await stage.run({ pages });
    expect(resolved.outputs.outcome).toBe('healthy');
    expect(kindOf(stage, 'PAGE')).toMatchObject({ kind: 'page', alive: true });
    expect(stage.openIssues()).toEqual([]);
  });

  it('of a system user’s token are derived as well', async (hooks) => {
    const { stage } = await withPages(hooks);
    const system = stage.meta.addUser({ system: true });
    const page = stage.meta.addPage({ roles: [system] });
    stage.store(
      stage.meta.issueToken({ kind: 'system-user', user: system, lifetime: 'never', scopes: SCOPES }),
    );
    const ran = await stage.run({ pages: `[{page: "${page.id}", secret: PAGE}]` });
    expect(ran.outputs.outcome).toBe('healthy');
    expect(kindOf(stage, 'PAGE')).toMatchObject({ kind: 'page', pageId: page.id });
  });

  it('of a page that the account has no role on: partial, with the cure; the others are written', async (hooks) => {
    const { stage, first, second } = await withPages(hooks);
    stage.meta.loseRole(second, stage.user);
    const ran = await stage.run({
      pages: `[{page: "${second.id}", secret: PAGE_TWO}, {page: "${first.id}", secret: PAGE_ONE}]`,
    });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('partial');
    expect(ran.report[0].failed_targets).toEqual(['PAGE_TWO in acme/ads']);
    expect(kindOf(stage, 'PAGE_ONE')).toMatchObject({ kind: 'page' });
    expect(stage.stored('PAGE_TWO')).toBeUndefined();
    expect(stage.openIssues()[0]?.body).toMatch(/page was ticked|role on the page/);
  });

  it('of a lost role (492) say so, with the cure', async (hooks) => {
    const { stage, first } = await withPages(hooks, { faultRate: 0 });
    stage.faults.add({
      service: 'meta',
      call: 'page',
      kind: 'answer',
      status: 400,
      body: JSON.stringify({
        error: { message: 'must be an administrator', type: 'OAuthException', code: 190, error_subcode: 492 },
      }),
    });
    const ran = await stage.run({ pages: `[{page: "${first.id}", secret: PAGE}]` });
    expect(ran.outputs.outcome).toBe('partial');
    expect(ran.stdout).toMatch(/no role on the page.*Meta Business Suite, Settings, People/);
  });

  it('are not written when what Meta gives is no token of that page', async (hooks) => {
    const { stage, token, first, second } = await withPages(hooks, { faultRate: 0 });
    const other = stage.meta.issueToken({ kind: 'page', page: second, user: stage.user, lifetime: 'never' });
    for (const wrong of [token, other, 'EAAtest-garbage']) {
      const body = JSON.stringify({ access_token: wrong, id: first.id });
      stage.faults.add({ service: 'meta', call: 'page', kind: 'answer', status: 200, body });
      const ran = await stage.run({ pages: `[{page: "${first.id}", secret: PAGE}]` });
      expect(ran.exitCode).toBe(1);
      expect(stage.stored('PAGE')).toBeUndefined();
    }
  });

  it('that would end, because their user token is short-lived, wait for the long-lived one', async (hooks) => {
    const { stage, first } = await withPages(hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 7_200, scopes: SCOPES }));
    const ran = await stage.run({ pages: `[{page: "${first.id}", secret: PAGE}]` });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(kindOf(stage, 'PAGE')).toMatchObject({ kind: 'page', expiresAt: 0 });
  });

  it('stay out of a run whose token ends soon and is held: derived only when their secret is older', async (hooks) => {
    const { stage, first } = await withPages(hooks);
    const pages = `[{page: "${first.id}", secret: PAGE}]`;
    await stage.run({ pages });
    stage.clock.advance({ days: 50 });
    const ran = await stage.run({ pages });
    expect(ran.outputs.outcome).toBe('attention');
    expect(stage.history('PAGE')).toHaveLength(1);
    expect(Number(ran.outputs['days-left'])).toBeLessThan(SIXTY_DAYS / DAY);
  });
});
