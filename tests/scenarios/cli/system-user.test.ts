import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { User } from '../../../sandbox/meta/index.js';
import { type Ended, hasTerminals, run, runOnTerminal } from './command.js';
import { DAY, type LoginStage, REPOSITORY, SECRET, setLoginStage } from './login-stage.js';

let stage: LoginStage;
let robot: User;
let adminToken: string;
beforeEach(async () => {
  stage = await setLoginStage();
  robot = stage.meta.addUser({ name: 'reporting', system: true, installedApps: new Set([stage.app.id]) });
  const admin = stage.meta.addUser({ name: 'Boss', businessAdmin: true });
  adminToken = stage.meta.issueToken({
    kind: 'user',
    lifetime: DAY,
    user: admin,
    scopes: ['business_management'],
  });
});
afterEach(() => stage.close());

const command = (...more: string[]) => [
  'system-user',
  ...['--repo', REPOSITORY, '--secret', SECRET, '--graph-api-url', stage.meta.graphUrl],
  ...['--system-user', robot.id, '--scope', 'ads_read,read_insights', ...more],
];
const env = (more: Readonly<Record<string, string>> = {}) => ({
  META_APP_ID: stage.app.id,
  META_APP_SECRET: stage.app.secret,
  META_ADMIN_TOKEN: adminToken,
  GH_TOKEN: stage.ghToken,
  GITHUB_API_URL: stage.github.url,
  ...more,
});
const mint = async (
  more: readonly string[] = [],
  given: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const ended = await run(command('--yes', ...more), env(given));
  expect(stage.leaks(ended.stdout + ended.stderr)).toBe(false);
  return ended;
};
const minted = () => [...stage.meta.tokens.values()].filter(({ user }) => user === robot);

describe('system-user', () => {
  test('stores a never-ending token of the system user', async () => {
    const { exitCode, stdout, stderr } = await mint();
    expect(exitCode, stderr).toBe(0);
    expect(stage.stored()).toMatchObject({
      alive: true,
      kind: 'system-user',
      userId: robot.id,
      expiresAt: 0,
    });
    expect(stage.stored()?.scopes).toEqual(expect.arrayContaining(['ads_read', 'read_insights']));
    expect(stdout).toMatch(/Ends +never/);
    expect(stdout).toContain(`Stored in ${SECRET} in ${REPOSITORY}`);
  });
  test('stores one of 60 days with --sixty-days', async () => {
    const { exitCode, stderr } = await mint(['--sixty-days']);
    expect(exitCode, stderr).toBe(0);
    expect((stage.stored()?.expiresAt ?? 0) - stage.clock.seconds()).toBe(60 * DAY);
  });
  test('explains the refusal when the business may only have tokens that end', async () => {
    stage.meta.behaviour.mustUseExpiringSystemUserTokens = true;
    const { exitCode, stderr } = await mint();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--sixty-days');
    expect(stage.stored()).toBeUndefined();
  });
  test("replaces a person's token, which is what it is for", async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      user: stage.ada,
      scopes: ['public_profile', 'email', 'ads_read'],
    });
    const { exitCode, stderr } = await mint([], { META_ACCESS_TOKEN: old });
    expect(exitCode, stderr).toBe(0);
    expect(stage.stored()?.userId).toBe(robot.id);
  });
  test('does not replace a token that could do more', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      user: stage.ada,
      scopes: ['ads_read', 'ads_management'],
    });
    const { exitCode, stderr } = await mint([], { META_ACCESS_TOKEN: old });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('stored nowhere');
    expect(stage.stored()).toBeUndefined();
  });
  test('says what to check when the app is not installed for it', async () => {
    robot.installedApps.clear();
    const { exitCode, stderr } = await mint();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('the app is assigned');
    expect(stage.stored()).toBeUndefined();
  });
  test('makes no token when the place cannot be written', async () => {
    const { exitCode } = await mint(['--repo', 'acme/nowhere']);
    expect(exitCode).toBe(1);
    expect(minted()).toEqual([]);
  });
  test('makes no token in a dry run', async () => {
    const { exitCode, stderr } = await run(command('--dry-run'), env());
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain('Would make a never-ending token');
    expect(minted()).toEqual([]);
  });
  test('makes no second token when the answer to the first is lost', async () => {
    stage.faults.add({ service: 'meta', call: 'system_user_token', kind: 'lost-reply' });
    const { exitCode } = await mint();
    expect(exitCode).toBe(1);
    expect(minted()).toHaveLength(1);
    expect(stage.stored()).toBeUndefined();
  });
  test.skipIf(!hasTerminals)(
    'asks for the admin token without showing it, and before it makes anything',
    async () => {
      const { META_ADMIN_TOKEN: _, ...without } = env();
      const { exitCode, screen } = await runOnTerminal(command(), without, [
        ['Token of a business admin', `${adminToken}\r`],
        ['Make a never-ending token', 'n'],
      ]);
      expect(exitCode).toBe(130);
      expect(stage.leaks(screen)).toBe(false);
      expect(minted()).toEqual([]);
    },
  );
});
