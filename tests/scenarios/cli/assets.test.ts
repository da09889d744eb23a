import { beforeEach, describe, expect, test } from 'vitest';
import type { Asset } from '../../../sandbox/meta/model.js';
import { browse } from '../../support/login.js';
import { DAY, REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

const SCOPES = ['ads_read', 'pages_show_list'];

let scenario: Scenario;
let kept: Asset;
let other: Asset;
beforeEach(async () => {
  scenario = await startCliScenario();
  kept = scenario.meta.addPage({ name: 'Kept' });
  other = scenario.meta.addPage({ name: 'Other' });
});

describe('login, where a page was left unticked', () => {
  const old = () => {
    const token = scenario.meta.issueToken({
      kind: 'user',
      lifetime: 10 * DAY,
      scopes: SCOPES,
      granular: [{ scope: 'ads_read' }, { scope: 'pages_show_list', targetIds: [kept.id, other.id] }],
    });
    scenario.store(token);
    return token;
  };
  const logIn = async (...more: string[]) => {
    const running = scenario.login(['--scope', SCOPES.join(','), ...more], {
      META_ACCESS_TOKEN: scenario.stored(),
    });
    const dialog = await running.dialog();
    const page = (await browse(scenario.answer(dialog, { untick: [other] }))).join('\n');
    return { ...running, dialog, page, exitCode: await running.exitCode };
  };

  test.each([[[]], [['--asset', 'page:ID']]])(
    'over a living token stores nothing, names the page and offers --rerequest, with %j',
    async (more) => {
      const token = old();
      const told = await logIn(...more.map((word) => word.replace('ID', other.id)));
      expect(told.exitCode).toBe(1);
      expect(scenario.stored()).toBe(token);
      expect(told.stdout()).toContain(`page:${kept.id}`);
      expect(told.stderr()).toContain(`Not reached: page:${other.id}.`);
      expect(told.stderr()).toContain('--rerequest');
      expect(told.page).toContain('--rerequest');
    },
  );

  test('over a dead one stores it, and names the page; one that --asset names is refused', async () => {
    const token = old();
    scenario.meta.changePassword(scenario.user);
    const refused = await logIn('--asset', `page:${other.id}`);
    expect(refused.exitCode).toBe(1);
    expect(scenario.stored()).toBe(token);
    const told = await logIn('--rerequest');
    expect(told.dialog.searchParams.get('auth_type')).toBe('rerequest');
    expect(told.exitCode, told.stderr()).toBe(0);
    expect(scenario.stored()).not.toBe(token);
    expect(told.stdout()).toMatch(new RegExp(`Not ticked .*page:${other.id}`));
    expect(told.stderr()).toContain(`page:${other.id}`);
  });
});

describe('system-user --asset', () => {
  const mint = async (assets: string, env: Record<string, string> = {}, more: readonly string[] = []) => {
    const robot = scenario.meta.addUser({ system: true, installedApps: new Set([scenario.app.id]) });
    const admin = scenario.meta.addUser({ name: 'Boss', businessAdmin: true });
    const account = scenario.meta.addAsset('ad-account', { id: '77', name: 'Shoes', roles: [robot] });
    const running = scenario.cli(
      [
        ...['system-user', '--repo', REPOSITORY, '--secret', SECRET, '--yes', ...scenario.here],
        ...['--system-user', robot.id, '--scope', 'ads_read', '--asset', assets, ...more],
      ],
      { META_ADMIN_TOKEN: scenario.issue({ user: admin, scopes: ['business_management'] }), ...env },
    );
    return { robot, account, ...(await running.ended) };
  };

  test('stores a token that reaches them, and shows each with its state', async () => {
    const { robot, exitCode, stdout, stderr } = await mint('act_77');
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain('act_77 (Shoes): reached');
    expect(scenario.inspect()).toMatchObject({ alive: true, userId: robot.id });
  });

  test.each([
    ['a wrong ID', 'act_77,act_78', 'act_78'],
    ['a page that is not assigned', 'page:KEPT', 'page:KEPT'],
  ])('stores none that is refused %s, names it, and says where to assign it', async (_, assets, lost) => {
    kept.roles.clear();
    const { exitCode, stdout, stderr } = await mint(assets.replace('KEPT', kept.id));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${lost.replace('KEPT', kept.id)}: refused`);
    expect(stderr).toContain(`Not reached: ${lost.replace('KEPT', kept.id)}.`);
    expect(stderr).toMatch(/assign the asset to the system user[\s\S]*not stored anywhere/);
    expect(stderr).not.toContain('--rerequest');
    expect(scenario.inspect()).toBeUndefined();
  });

  test('stores none that is refused one which the living old token is refused too', async () => {
    const old = scenario.issue({ scopes: ['ads_read'] });
    scenario.store(old);
    const { exitCode, stderr } = await mint('act_78', { META_ACCESS_TOKEN: old });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Not reached: act_78.');
    expect(scenario.stored()).toBe(old);
  });

  test('refuses what no such token can be for before anything is made', async () => {
    const { exitCode, stderr } = await mint('77');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/--asset: has an ID without its kind: perhaps an ad account[\s\S]*act_1234567890/);
    expect(scenario.journal.calls('meta')).not.toContain('system_user_token');
  });
});

test('inspect shows each asset with its name and its state, for people and for programs', async () => {
  scenario.meta.addAsset('ad-account', { id: '77', name: 'Shoes' });
  scenario.meta.addAsset('ad-account', { id: '78', name: 'Hats', accountStatus: 2 });
  const env = { META_ACCESS_TOKEN: scenario.issue({ scopes: SCOPES }) };
  const inspect = (...more: string[]) =>
    scenario.cli(['inspect', ...scenario.here, '--asset', 'act_77,act_78,act_79', ...more], env).ended;
  const told = await inspect();
  expect(told.exitCode).toBe(1);
  expect(told.stdout).toContain('act_77 (Shoes): reached');
  expect(told.stdout).toContain('act_78 (Hats): reached, but disabled');
  expect(told.stdout).toContain('act_79: refused');
  expect(told.stdout).toContain('Either the ID is wrong or the access is gone');
  expect(told.stderr).toContain('act_78 is disabled');
  expect(JSON.parse((await inspect('--json')).stdout)).toMatchObject({
    outcome: 'misconfigured',
    assets: [
      { asset: 'act_77', state: 'reached' },
      { asset: 'act_78', state: 'reached' },
      { asset: 'act_79', state: 'refused' },
    ],
  });
});
