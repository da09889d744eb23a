import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../sandbox/faults.js';
import type { AssetKind } from '../../../sandbox/meta/model.js';
import { type Scenario, SIXTY_DAYS, startScenario, type TestHooks } from '../../support/scenario.js';

const ALL_SCOPES = [
  'ads_read',
  'pages_show_list',
  'instagram_basic',
  'business_management',
  'whatsapp_business_management',
];

/** A living user's token in the secret, and nothing that goes wrong by chance. */
async function living(hooks: TestHooks, scopes: string[] = ALL_SCOPES, start?: string) {
  const stage = await startScenario({ faultRate: 0, ...(start && { start }) }, hooks);
  const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes });
  stage.store(token);
  return { stage, token };
}

/** What Meta answers about an asset from now on. */
function answer(stage: Scenario, call: string, fault: FaultKind): void {
  stage.faults.add({ service: 'meta', call, times: Number.POSITIVE_INFINITY, ...fault });
}

const graphError = (status: number, error: Record<string, unknown>): FaultKind => ({
  kind: 'answer',
  status,
  body: { error: { type: 'OAuthException', fbtrace_id: 'AbC', ...error } },
});

const NO_AD_PERMISSION = '(#200) Ad account owner has NOT grant ads_management or ads_read permission';

describe.concurrent('An ad account', () => {
  it('that is missing from /me/adaccounts is reached all the same, and told by its name', async (hooks) => {
    const { stage } = await living(hooks);
    stage.meta.addAsset('ad-account', { id: '77', name: 'Shoes', unlisted: true });
    const ran = await stage.run({ assets: 'act_77' });
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([0, 'healthy']);
    expect(ran.report[0].assets).toEqual([{ asset: 'act_77', state: 'reached' }]);
    expect(ran.summary).toContain('act_77 (Shoes): reached');
    expect([...ran.meta].sort()).toEqual(['ad_account', 'debug_token']);
  });

  it('without access, and an ID that does not exist, are told in the same honest words', async (hooks) => {
    const { stage } = await living(hooks);
    stage.meta.addAsset('ad-account', { id: '77', roles: [] });
    const lost = await stage.run({ assets: 'act_77' });
    const { title, body } = { title: '', body: '', ...stage.openIssues()[0] };
    const wrong = await stage.run({ assets: 'act_78' });
    expect(wrong.meta.filter((call) => call === 'page' || call === 'ad_account')).toHaveLength(2);
    for (const ran of [lost, wrong]) {
      expect([ran.exitCode, ran.outputs.outcome, ran.report[0].reason]).toEqual([
        1,
        'misconfigured',
        'asset-refused',
      ]);
      expect(ran.report[0].assets[0].state).toBe('refused');
      expect(ran.stdout).toContain('Either the ID is wrong or the access is gone');
    }
    expect(title).toBe('META_ACCESS_TOKEN does not reach act_77');
    expect(body).toContain('**the ID is wrong or the access is gone.**');
    expect(body).toContain('business.facebook.com/settings/ad-accounts');
    expect(body).toContain('code 200');
    expect(stage.openIssues()).toHaveLength(1);
    stage.meta.addAsset('ad-account', { id: '78' });
    const restored = await stage.run({ assets: 'act_78' });
    expect(restored.outputs.outcome).toBe('healthy');
    expect(stage.openIssues()).toEqual([]);
  });

  it('refused once and reached when asked again is reached', async (hooks) => {
    const { stage } = await living(hooks);
    stage.meta.addAsset('ad-account', { id: '77' });
    stage.faults.add({
      service: 'meta',
      call: 'ad_account',
      ...graphError(403, { code: 200, message: NO_AD_PERMISSION }),
    });
    const ran = await stage.run({ assets: 'act_77' });
    expect(ran.report[0]).toMatchObject({ outcome: 'healthy', assets: [{ state: 'reached' }] });
  });

  const unmeasured: readonly (readonly [string, FaultKind])[] = [
    ['code 17', graphError(400, { code: 17, message: '(#17) User request limit reached' })],
    ['code 80004', graphError(400, { code: 80_004, message: 'There have been too many calls' })],
    ['code 10', graphError(403, { code: 10, message: '(#10) Application does not have permission' })],
    ['code 2635', graphError(400, { code: 2635, message: '(#2635) You are calling a deprecated version' })],
    ['code 1', graphError(500, { code: 1, message: 'An unknown error occurred' })],
    [
      'code 200 of a field',
      graphError(403, {
        code: 200,
        message: '(#200) Requires business_management permission to manage the object',
      }),
    ],
    ['its own dead session', graphError(401, { code: 190, message: 'Invalid OAuth access token.' })],
    // The end of a token is told by debug_token, never by the probe of one asset.
    ...[0, 458, 459, 460, 463, 464, 467, 490, 492].map(
      (error_subcode) =>
        [
          `190/${error_subcode}, while debug_token calls the token valid`,
          graphError(401, { code: 190, error_subcode, message: 'Error validating access token.' }),
        ] as const,
    ),
    ...[4, 32, 613, 2].map(
      (code) => [`code ${code}`, graphError(400, { code, message: 'Please reduce the calls.' })] as const,
    ),
    ['HTTP 429', { kind: 'status', status: 429 }],
    ['HTTP 500', { kind: 'status', status: 500 }],
    ['a page that is no JSON', { kind: 'html' }],
    ['another shape', { kind: 'wrong-shape', body: { data: [] } }],
  ];
  it.for(unmeasured)(
    'answered with %s is not measured: nothing opens, nothing closes',
    async ([, fault], hooks) => {
      const stage = await startScenario({ faultRate: 0 }, hooks);
      stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ALL_SCOPES }));
      const account = stage.meta.addAsset('ad-account', { id: '77' });
      const { roles } = account;
      account.roles = new Set();
      await stage.run({ assets: 'act_77' });
      expect(stage.openIssues()).toHaveLength(1);
      account.roles = roles;
      answer(stage, 'ad_account', fault);
      const ran = await stage.run({ assets: 'act_77' });
      expect([ran.exitCode, ran.outputs.outcome]).toEqual([0, 'healthy']);
      expect(ran.report[0].assets).toEqual([{ asset: 'act_77', state: 'not_measured' }]);
      expect(stage.openIssues()).toHaveLength(1);
    },
  );

  const refused: readonly (readonly [string, FaultKind])[] = [
    ['200, another text', graphError(403, { code: 200, message: '(#200) Provide valid app ID' })],
    ['273', graphError(400, { code: 273, message: '(#273) must be an administrator of the ad account' })],
    ['100, missing permissions', graphError(400, { code: 100, message: '(#100) Missing permissions' })],
    [
      '100/33',
      graphError(400, {
        code: 100,
        error_subcode: 33,
        message:
          "Unsupported get request. Object with ID 'act_77' does not exist, cannot be loaded due to missing permissions, or does not support this operation.",
      }),
    ],
  ];
  it.for(refused)(
    'answered twice with code %s is refused, and the numbers are told',
    async ([, fault], hooks) => {
      const stage = await startScenario({ faultRate: 0 }, hooks);
      stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ALL_SCOPES }));
      stage.meta.addAsset('ad-account', { id: '77' });
      answer(stage, 'ad_account', fault);
      const ran = await stage.run({ assets: 'act_77' });
      expect(ran.report[0]).toMatchObject({ outcome: 'misconfigured', assets: [{ state: 'refused' }] });
      expect(stage.openIssues()[0]?.body).toMatch(/code (200|273|100)/);
    },
  );

  it('that a page token without ads_read cannot see is told with the kind of the token', async (hooks) => {
    const { stage } = await living(hooks, ['pages_show_list']);
    const page = stage.meta.addPage();
    stage.meta.addAsset('ad-account', { id: '77' });
    stage.store(
      stage.meta.issueToken({ kind: 'page', page, lifetime: 'never', scopes: ['pages_show_list'] }),
    );
    const ran = await stage.run({ assets: 'act_77' });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(stage.openIssues()[0]?.body).toContain('belongs to a page');
  });

  it('whose permission is missing is told with that permission, and the login asks for it again', async (hooks) => {
    const { stage } = await living(hooks, ['pages_show_list']);
    stage.meta.addAsset('ad-account', { id: '77' });
    await stage.run({ assets: 'act_77', 'required-scopes': '' });
    const body = stage.openIssues()[0]?.body ?? '';
    expect(body).toContain('ads_read or ads_management');
    expect(body).toContain('auth_type=rerequest');
    expect(body).toMatch(/--rerequest .*--asset act_77/);
    expect(body).toMatch(/scope=[^&]*ads_read/);
  });

  const states: readonly (readonly [number, string])[] = [
    [2, 'disabled'],
    [3, 'unsettled'],
    [7, 'pending risk review'],
    [8, 'pending settlement'],
    [9, 'grace period'],
    [100, 'pending closure'],
    [101, 'closed'],
    [201, 'Meta numbers 201'],
  ];
  it('that is reached and not active is a warning with its state in words; the outcome stays', async (hooks) => {
    const { stage } = await living(hooks);
    const names = states.map(([accountStatus], index) => {
      const id = `${500 + index}`;
      stage.meta.addAsset('ad-account', { id, accountStatus });
      return `act_${id}`;
    });
    const ran = await stage.run({ assets: names.join(' ') });
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([0, 'healthy']);
    const warning = ran.stdout.split('\n').find((line) => line.startsWith('::warning')) ?? '';
    for (const [, words] of states) expect(warning).toContain(words);
    expect(stage.openIssues()).toEqual([]);
    expect(ran.report[0].assets.map(({ state }: { state: string }) => state)).toEqual(
      states.map(() => 'reached'),
    );
  });

  it('says nothing of a token that is dead', async (hooks) => {
    const { stage } = await living(hooks);
    stage.meta.addAsset('ad-account', { id: '77' });
    stage.meta.changePassword(stage.user);
    const ran = await stage.run({ assets: 'act_77' });
    expect(ran.report[0]).toMatchObject({
      outcome: 'reauthorize',
      reason: 'password-changed',
      assets: [{ asset: 'act_77', state: 'not_measured' }],
    });
    expect(stage.openIssues()[0]?.body).not.toContain('the ID is wrong');
  });
});

describe.concurrent('A page', () => {
  it('of a token that may only message is reached by its ID alone', async (hooks) => {
    const { stage } = await living(hooks, ['pages_messaging']);
    const page = stage.meta.addPage();
    const ran = await stage.run({ assets: `page:${page.id}` });
    expect(ran.report[0]).toMatchObject({ outcome: 'healthy', assets: [{ state: 'reached' }] });
  });

  it('on which the user lost the role is refused by code 10', async (hooks) => {
    const { stage, token } = await living(hooks);
    const page = stage.meta.addPage({ roles: [] });
    const granted = stage.meta.tokens.get(token);
    if (granted) granted.granular = [{ scope: 'pages_show_list', targetIds: [page.id] }];
    const ran = await stage.run({ assets: `page:${page.id}` });
    expect(ran.report[0]).toMatchObject({ reason: 'asset-refused', assets: [{ state: 'refused' }] });
    expect(stage.openIssues()[0]?.body).toContain('business.facebook.com/settings/pages');
  });

  it('that was left unticked is refused, though Meta answers with its ID', async (hooks) => {
    const { stage, token } = await living(hooks);
    const page = stage.meta.addPage();
    const other = stage.meta.addPage();
    const granted = stage.meta.tokens.get(token);
    if (granted) granted.granular = [{ scope: 'pages_show_list', targetIds: [other.id] }];
    const ran = await stage.run({ assets: `page:${page.id}, page:${other.id}` });
    expect(ran.report[0].assets).toEqual([
      { asset: `page:${page.id}`, state: 'refused' },
      { asset: `page:${other.id}`, state: 'reached' },
    ]);
    const body = stage.openIssues()[0]?.body ?? '';
    expect(body).toContain('not ticked at the login');
    expect(body).toContain('auth_type=rerequest');
  });
});

describe.concurrent('The other kinds', () => {
  const kinds: readonly (readonly [AssetKind, string])[] = [
    ['instagram', 'instagram_basic'],
    ['business', 'business_management'],
    ['whatsapp', 'whatsapp_business_management'],
    ['phone', 'whatsapp_business_management'],
    ['dataset', 'ads_read'],
  ];
  it('are each asked for by themselves: reached, and refused once the role is gone', async (hooks) => {
    const { stage } = await living(hooks);
    const added = kinds.map(([kind]) => stage.meta.addAsset(kind, { name: `My ${kind}` }));
    const assets = added.map(({ kind, id }) => `${kind}:${id}`).join(', ');
    const states = (ran: Awaited<ReturnType<Scenario['run']>>) =>
      ran.report[0].assets.map(({ state }: { state: string }) => state);
    const reached = await stage.run({ assets });
    expect(states(reached)).toEqual(kinds.map(() => 'reached'));
    expect(reached.meta).toHaveLength(1 + kinds.length);
    for (const asset of added) stage.meta.loseRole(asset, stage.user);
    expect(states(await stage.run({ assets }))).toEqual(kinds.map(() => 'refused'));
  });

  it('name the missing permission, save for a data set, whose token may only send', async (hooks) => {
    const { stage } = await living(hooks, ['email']);
    const idOf = (kind: AssetKind) => `9${kinds.findIndex(([other]) => other === kind)}`;
    for (const [kind] of kinds) stage.meta.addAsset(kind, { id: idOf(kind) });
    const assets = kinds.map(([kind]) => `${kind}:${idOf(kind)}`).join(', ');
    const ran = await stage.run({ assets });
    expect(ran.report[0].assets).toEqual(
      kinds.map(([kind]) => ({
        asset: `${kind}:${idOf(kind)}`,
        state: kind === 'dataset' ? 'not_measured' : 'refused',
      })),
    );
    for (const [kind, scope] of kinds)
      if (kind !== 'dataset') expect(stage.openIssues()[0]?.body).toContain(scope);
  });

  it.for(['instagram', 'threads'] as const)(
    'of %s are its own account, by its ID',
    async (platform, hooks) => {
      const stage = await startScenario({ faultRate: 0 }, hooks);
      stage.store(stage.meta.issueToken({ kind: platform, lifetime: SIXTY_DAYS }));
      const own = await stage.run({ platform, assets: `${platform}:${stage.user.id}` });
      expect(own.report[0].assets[0].state).toBe('reached');
      const other = await stage.run({ platform, assets: `${platform}:17841400000000000` });
      expect(other.report[0]).toMatchObject({ outcome: 'misconfigured', assets: [{ state: 'refused' }] });
      expect(stage.openIssues()[0]?.body).toContain(stage.user.id);
    },
  );
});

describe.concurrent('A healthy day', () => {
  it('with three assets is four requests to Meta, none with a token in its address, each with the proof', async (hooks) => {
    const { stage, token } = await living(hooks);
    const page = stage.meta.addPage();
    stage.meta.addAsset('ad-account', { id: '77' });
    stage.meta.addAsset('business', { id: '900' });
    stage.app.proofRequired = true;
    const ran = await stage.run({ assets: `act_77 page:${page.id} business:900` });
    expect(ran.outputs.outcome).toBe('healthy');
    const probes = ran.exchanges.filter(({ service, call }) => service === 'meta' && call !== 'debug_token');
    expect(probes).toHaveLength(3);
    for (const { query, path, requestHeaders } of probes) {
      expect(query.has('appsecret_proof')).toBe(true);
      expect(`${path}?${query}`).not.toContain(token);
      expect(requestHeaders.authorization).toBe(`Bearer ${token}`);
    }
  });

  it('in mode: check measures them too, and opens nothing', async (hooks) => {
    const { stage } = await living(hooks);
    stage.meta.addAsset('ad-account', { id: '77', roles: [] });
    const ran = await stage.run({ mode: 'check', assets: 'act_77' });
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'misconfigured']);
    expect(ran.stdout).toContain('act_77 was refused');
    expect(stage.issues()).toEqual([]);
  });
});

describe.concurrent('A version of the API', () => {
  it('that Meta carries to a newer one is one warning, and the account is reached', async (hooks) => {
    const { stage } = await living(hooks, ALL_SCOPES, '2026-11-20T06:00:00Z');
    stage.meta.addAsset('ad-account', { id: '77' });
    stage.meta.addAsset('ad-account', { id: '78' });
    const ran = await stage.run({ assets: 'act_77 act_78', 'graph-api-version': 'v23.0' });
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.stdout.match(/^::warning.*$/gm)).toEqual([
      expect.stringContaining('RMT-API-VERSION-UPGRADED'),
    ]);
  });

  it('that Meta refuses leaves the account unmeasured and is one warning', async (hooks) => {
    const { stage } = await living(hooks, ALL_SCOPES, '2026-11-20T06:00:00Z');
    stage.meta.behaviour.endedMarketingVersion = 'refused';
    stage.meta.addAsset('ad-account', { id: '77' });
    const ran = await stage.run({ assets: 'act_77', 'graph-api-version': 'v23.0' });
    expect(ran.report[0]).toMatchObject({ outcome: 'healthy', assets: [{ state: 'not_measured' }] });
    expect(ran.stdout.match(/^::warning.*$/gm)).toEqual([expect.stringContaining('RMT-API-VERSION-ENDED')]);
  });

  it('that ends within 60 days is one warning; the default is none', async (hooks) => {
    const { stage } = await living(hooks, ALL_SCOPES, '2026-11-20T06:00:00Z');
    expect((await stage.run({ 'graph-api-version': 'v20.0' })).stdout.match(/^::warning.*$/gm)).toEqual([
      expect.stringContaining('2026-09-24'),
    ]);
    expect((await stage.run()).stdout).not.toContain('::warning');
  });
});
