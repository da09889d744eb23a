import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../sandbox/meta/model.js';
import { DAY, type Scenario, startScenario, type TestHooks } from '../../support/scenario.js';

const SCOPES = ['ads_read', 'pages_show_list', 'read_insights'];
const REDIRECT = 'https://acme.example/back';

/** A system user's token that is due, and a fleet of faults that strikes nothing by chance. */
async function due(hooks: TestHooks) {
  const stage = await startScenario({ faultRate: 0 }, hooks);
  const token = stage.meta.issueToken({ kind: 'system-user', lifetime: 10 * DAY, scopes: SCOPES });
  stage.store(token);
  return { stage, token };
}

/** Once an exchange was answered, the account is out of reach of every token. */
function loseAfterExchange(stage: Scenario, account: Asset): void {
  stage.faults.add({
    service: 'meta',
    call: 'exchange',
    kind: 'after',
    run: () => account.roles.clear(),
  });
}

describe.concurrent('An exchange', () => {
  it('brings a token that reaches what the old one reached, in no more round trips', async (hooks) => {
    const { stage } = await due(hooks);
    stage.meta.addAsset('ad-account', { id: '77' });
    const ran = await stage.run({ assets: 'act_77' });
    expect(ran.outputs.outcome).toBe('refreshed');
    // Once with each token: the second look at the old one asks only whether it lives.
    expect(ran.meta.filter((call) => call === 'ad_account')).toHaveLength(2);
    expect(ran.report[0].assets).toEqual([{ asset: 'act_77', state: 'reached' }]);
  });

  it('whose token is refused an account that the old one reached changes nothing, and names it', async (hooks) => {
    const { stage, token } = await due(hooks);
    loseAfterExchange(stage, stage.meta.addAsset('ad-account', { id: '77' }));
    const ran = await stage.run({ assets: 'act_77' });
    expect(ran.report[0]).toMatchObject({ outcome: 'inconclusive', reason: 'new-token-lacks-assets' });
    expect(ran.stdout).toContain('Not reached: act_77.');
    expect(stage.history()).toEqual([token]);
  });

  it('whose token cannot be measured is doubt: nothing is stored', async (hooks) => {
    const { stage, token } = await due(hooks);
    stage.meta.addAsset('ad-account', { id: '77' });
    stage.faults.add({
      service: 'meta',
      call: 'ad_account',
      kind: 'rate-limit',
      code: 17,
      skip: 1,
      times: 9,
    });
    const ran = await stage.run({ assets: 'act_77' });
    expect(ran.report[0]).toMatchObject({ outcome: 'inconclusive', reason: 'new-token-unproved' });
    expect(stage.history()).toEqual([token]);
  });

  it('is made though the old token is refused an account: the new one loses nothing', async (hooks) => {
    const { stage, token } = await due(hooks);
    stage.meta.addAsset('ad-account', { id: '77', roles: [] });
    const ran = await stage.run({ assets: 'act_77' });
    expect(ran.report[0]).toMatchObject({
      outcome: 'misconfigured',
      reason: 'asset-refused',
      refreshed: true,
    });
    expect(stage.stored()).not.toBe(token);
  });

  it('that brings fewer assets than debug_token listed before changes nothing, without any input', async (hooks) => {
    const { stage, token } = await due(hooks);
    const pages = [stage.meta.addPage(), stage.meta.addPage()];
    const granted = stage.meta.tokens.get(token);
    if (granted) granted.granular = [{ scope: 'pages_show_list', targetIds: pages.map(({ id }) => id) }];
    stage.meta.nextExchange({ lie: 'fewer-assets' });
    const ran = await stage.run();
    expect(ran.report[0]).toMatchObject({ outcome: 'inconclusive', reason: 'new-token-lacks-assets' });
    expect(ran.stdout).toContain(`page:${pages[1]?.id}`);
    expect(stage.history()).toEqual([token]);
  });
});

/** A person's token for two pages, and the address that a new login by the issue's link ends on. */
async function person(hooks: TestHooks, isDead: boolean) {
  const stage = await startScenario({ faultRate: 0 }, hooks);
  const kept = stage.meta.addPage({ name: 'Kept' });
  const unticked = stage.meta.addPage({ name: 'Unticked' });
  const old = stage.meta.issueToken({
    kind: 'user',
    lifetime: 10 * DAY,
    scopes: SCOPES,
    granular: [
      { scope: 'ads_read' },
      { scope: 'pages_show_list', targetIds: [kept.id, unticked.id] },
      { scope: 'read_insights' },
    ],
  });
  stage.store(old);
  if (isDead) stage.meta.changePassword(stage.user);
  const asked = { 'redirect-uri': REDIRECT };
  await stage.run(asked);
  stage.clock.advance({ minutes: 20 });
  const link = () => {
    const body = stage.openIssues()[0]?.body ?? '';
    const [, address = ''] = /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(body) ?? [];
    return new URL(address).searchParams;
  };
  const login = (untick: Asset[]) => {
    const parameters = link();
    return stage.meta.authorize({
      clientId: parameters.get('client_id') ?? '',
      redirectUri: parameters.get('redirect_uri') ?? '',
      scope: parameters.get('scope') ?? '',
      state: parameters.get('state') ?? '',
      user: stage.user,
      untick,
    });
  };
  return { stage, old, kept, unticked, login, link, asked };
}

describe.concurrent('A login in which a page was left unticked', () => {
  it('over a living token is not stored; the page is named, and the next link asks again', async (hooks) => {
    const { stage, old, unticked, login, link, asked } = await person(hooks, false);
    const ran = await stage.run({
      ...asked,
      mode: 'reauthorize',
      'authorization-response': login([unticked]),
    });
    expect(ran.report[0]).toMatchObject({ outcome: 'inconclusive', reason: 'new-token-lacks-assets' });
    expect(ran.stdout).toContain(`Not reached: page:${unticked.id}.`);
    expect(stage.history()).toEqual([old]);
    expect(link().get('auth_type')).toBe('rerequest');
  });

  it('over a dead one is stored, and the page is named', async (hooks) => {
    const { stage, old, unticked, login, asked } = await person(hooks, true);
    const ran = await stage.run({
      ...asked,
      mode: 'reauthorize',
      'authorization-response': login([unticked]),
    });
    expect(ran.report[0]).toMatchObject({ outcome: 'refreshed', reason: 'reauthorized' });
    expect(stage.stored()).not.toBe(old);
    expect(ran.stdout).toMatch(new RegExp(`::warning.*page:${unticked.id}.*--rerequest`));
  });

  it('over a dead one is refused when assets names the page, as a missing required scope is', async (hooks) => {
    const { stage, old, unticked, login, link, asked } = await person(hooks, true);
    const ran = await stage.run({
      ...asked,
      assets: `page:${unticked.id}`,
      mode: 'reauthorize',
      'authorization-response': login([unticked]),
    });
    expect(ran.report[0]).toMatchObject({ outcome: 'reauthorize', refreshed: false });
    expect(ran.stdout).toContain(`Not reached: page:${unticked.id}.`);
    expect(stage.history()).toEqual([old]);
    expect(link().get('auth_type')).toBe('rerequest');
  });
});
