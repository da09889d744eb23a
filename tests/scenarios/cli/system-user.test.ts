import { beforeEach, describe, expect, test } from 'vitest';
import type { User } from '../../../sandbox/meta/index.js';
import {
  DAY,
  hasTerminals,
  noTerminals,
  REPOSITORY,
  runOnTerminal,
  type Scenario,
  SECRET,
  startCliScenario,
} from '../../support/scenario.js';

let scenario: Scenario;
let robot: User;
let env: Record<string, string | undefined>;
beforeEach(async () => {
  scenario = await startCliScenario();
  const { app, meta } = scenario;
  robot = meta.addUser({ name: 'reporting', system: true, installedApps: new Set([app.id]) });
  const boss = meta.addUser({ businessAdmin: true });
  const scopes = ['business_management'];
  env = {
    ...scenario.env,
    META_ADMIN_TOKEN: meta.issueToken({ kind: 'user', lifetime: DAY, user: boss, scopes }),
  };
});

const typed = (...more: string[]) => [
  ...['system-user', '--repo', REPOSITORY, '--secret', SECRET, '--system-user', robot.id],
  ...['--scope', 'ads_read', ...scenario.here, ...more],
];

/** Meta makes the token of another system user than the one that was named. */
function answerWithOther(): User {
  const other = scenario.meta.addUser({ name: 'billing', system: true });
  const token = scenario.meta.issueToken({
    kind: 'system-user',
    lifetime: 'never',
    user: other,
    scopes: ['ads_read'],
  });
  scenario.faults.add({
    service: 'meta',
    call: 'system_user_token',
    kind: 'answer',
    status: 200,
    body: JSON.stringify({ access_token: token }),
  });
  return other;
}

describe('system-user', () => {
  test('stores the token of the system user that was named', async () => {
    const { exitCode, stderr } = await scenario.cli(typed('--yes'), env).ended;
    expect(exitCode, stderr).toBe(0);
    expect(scenario.inspect()).toMatchObject({ userId: robot.id });
  });

  test("stores no other's, names both, and says what to do", async () => {
    const other = answerWithOther();
    const { exitCode, stderr } = await scenario.cli(typed('--yes'), env).ended;
    expect(exitCode).toBe(1);
    expect(scenario.stored()).toBeUndefined();
    expect(stderr).toContain(`Meta made a token of user ${other.id}, not of ${robot.id}.`);
    expect(stderr).toContain(`--expected-user-id ${other.id}`);
    expect(stderr).toContain('"Revoke tokens"');
  });

  test('stores that of the user that --expected-user-id names: Business settings may show another ID', async () => {
    const other = answerWithOther();
    const more = ['--yes', '--expected-user-id', other.id];
    const { exitCode, stderr } = await scenario.cli(typed(...more), env).ended;
    expect(exitCode, stderr).toBe(0);
    expect(scenario.inspect()).toMatchObject({ userId: other.id });
  });

  test.skipIf(!hasTerminals).each([
    ['y', 0],
    ['n', 1],
  ])(`asks a person about another user, who answers %s${noTerminals}`, async (answer, code) => {
    const other = answerWithOther();
    const question = `Meta made a token of user ${other.id}`;
    const { exitCode, screen } = await runOnTerminal(typed('--yes'), env, [[question, answer]]);
    expect(exitCode, screen).toBe(code);
    expect(scenario.inspect()?.userId).toBe(code === 0 ? other.id : undefined);
  });
});
