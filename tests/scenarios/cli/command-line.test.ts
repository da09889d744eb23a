import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  DAY,
  ESCAPE,
  hasTerminals,
  noTerminals,
  REPOSITORY,
  ROOT,
  runCli,
  runOnTerminal,
  type Scenario,
  SECRET,
  startCliScenario,
} from '../../support/scenario.js';

let scenario: Scenario;
beforeEach(async () => {
  scenario = await startCliScenario();
});

const inspect = (...more: string[]) => ['inspect', ...scenario.here, ...more];

describe('the program', () => {
  test('lists its commands on standard output, and names the like of one that does not exist on the other', async () => {
    expect(await runCli([])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('  inspect '),
      stderr: '',
    });
    expect(await runCli(['inspct'])).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining('Did you mean inspect?'),
    });
  });

  test('has the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect((await runCli(['--version'])).stdout).toBe(`${version}\n`);
  });

  test.each([
    [
      'an option for a secret',
      ['inspect', '--app-secret', 'c0ffee00'.repeat(4)],
      'c0ffee00',
      'META_APP_SECRET',
    ],
    ['a secret where there is no command', [`EAAtest${'k7Q'.repeat(12)}`], 'EAAtest', 'META_ACCESS_TOKEN'],
  ])('refuses %s before anything is sent, and does not repeat it', async (_, typed, value, variable) => {
    const { exitCode, stdout, stderr } = await scenario.cli([...typed, ...scenario.here]).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`Set ${variable} in the environment`);
    expect(stdout + stderr).not.toContain(value);
    expect(scenario.journal.calls()).toEqual([]);
  });

  test('reads standard input when that was asked for, and only then', async () => {
    const input = `${scenario.issue()}\n`;
    const piped = await scenario.cli(inspect('--stdin', '--json'), {}, { input }).ended;
    expect(piped.exitCode, piped.stderr).toBe(0);
    expect(JSON.parse(piped.stdout)).toMatchObject({ token_kind: 'user', outcome: 'healthy' });
    const notAsked = await scenario.cli(inspect('--json'), {}, { input }).ended;
    expect(notAsked.stderr).toContain('META_ACCESS_TOKEN: is missing');
  });
});

describe('inspect', () => {
  test('tells what the token is, exits by it, and leaves everything as it was', async () => {
    const token = scenario.issue({ scopes: ['ads_read', 'instagram_basic'] });
    scenario.clock.advance({ days: 10 });
    const well = await scenario.cli(inspect(), { META_ACCESS_TOKEN: token }).ended;
    expect(well.exitCode, well.stderr).toBe(0);
    expect(well.stdout).toContain('2026-03-06 06:00 UTC (50 days left)');
    expect(well.stdout).toMatch(/Next: refresh acts from 2026-02-0[1-4] .* \(in \d+ days\)/);
    scenario.meta.changePassword(scenario.user);
    const dead = await scenario.cli(inspect(), { META_ACCESS_TOKEN: token }).ended;
    expect(dead.exitCode).toBe(1);
    expect(dead.stdout).toMatch(/reauthorize: .*password/);
    expect(scenario.leaks([well, dead].map(({ stdout, stderr }) => stdout + stderr).join())).toBe(false);
    // A death is asked twice.
    expect(scenario.journal.calls()).toEqual(['debug_token', 'debug_token', 'debug_token']);
  });
});

describe('system-user', () => {
  test('stores a never-ending token of the system user, and never makes a second one', async () => {
    const robot = scenario.meta.addUser({ system: true, installedApps: new Set([scenario.app.id]) });
    const admin = scenario.meta.addUser({ name: 'Boss', businessAdmin: true });
    const typed = [
      ...['system-user', '--repo', REPOSITORY, '--secret', SECRET, '--yes', ...scenario.here],
      ...['--system-user', robot.id, '--scope', 'ads_read,read_insights'],
    ];
    const env = {
      META_ADMIN_TOKEN: scenario.issue({ lifetime: DAY, user: admin, scopes: ['business_management'] }),
    };
    scenario.faults.add({ service: 'meta', call: 'system_user_token', kind: 'lost-reply' });
    const lost = await scenario.cli(typed, env).ended;
    expect(lost.exitCode).toBe(1);
    expect([...scenario.meta.tokens.values()].filter(({ user }) => user === robot)).toHaveLength(1);
    expect(scenario.inspect()).toBeUndefined();
    const { exitCode, stdout, stderr } = await scenario.cli(typed, env).ended;
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain(`Stored in ${SECRET} in ${REPOSITORY}`);
    expect(scenario.inspect()).toMatchObject({ alive: true, userId: robot.id, expiresAt: 0 });
    expect(scenario.leaks(stdout + stderr)).toBe(false);
  });
});

describe.skipIf(!hasTerminals)(`on a terminal${noTerminals}`, () => {
  test('a missing secret is asked for and never shown', async () => {
    const token = scenario.issue();
    const { META_APP_SECRET: appSecret, ...env } = scenario.env;
    const { exitCode, screen } = await runOnTerminal(inspect(), env, [
      ['Meta access token', `${token}\r`],
      ['Meta app secret', `${appSecret}\r`],
    ]);
    expect(exitCode, screen).toBe(0);
    expect(screen).toContain('user token');
    expect(scenario.leaks(screen)).toBe(false);
  });

  test('Ctrl-C at a question ends it: cancelled, and nothing was asked of anybody', async () => {
    const { exitCode, screen } = await runOnTerminal(inspect(), scenario.env, [
      ['Meta access token', '\u0003'],
    ]);
    expect(exitCode).toBe(130);
    expect(screen).toContain('Cancelled. Nothing was changed.');
    expect(scenario.journal.calls()).toEqual([]);
  });

  test('there is colour, unless NO_COLOR says no; elsewhere there is none', async () => {
    const env = { ...scenario.env, META_ACCESS_TOKEN: scenario.issue() };
    expect((await runOnTerminal(inspect(), env)).screen).toContain('\u001b[32mhealthy');
    expect((await runOnTerminal(inspect(), { ...env, NO_COLOR: '1' })).screen).not.toContain('\u001b[3');
    const piped = await runCli(inspect(), env);
    expect(piped.stdout).toContain('healthy');
    expect(piped.stdout + piped.stderr).not.toMatch(ESCAPE);
  });
});
