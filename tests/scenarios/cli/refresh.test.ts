import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  hasTerminals,
  noTerminals,
  REPOSITORY,
  runOnTerminal,
  type Scenario,
  SECRET,
  SIXTY_DAYS,
  startCliScenario,
} from '../../support/scenario.js';
import { inFolder } from '../../support/session.js';

let scenario: Scenario;
let old: string;
beforeEach(async () => {
  scenario = await startCliScenario();
  old = scenario.put(scenario.issue({ lifetime: 3_600, scopes: ['ads_read'] }));
});

const typed = (...more: string[]) => ['refresh', '--repo', REPOSITORY, ...scenario.here, ...more];
const refresh = (...more: string[]) =>
  scenario.cli(typed('--secret', SECRET, ...more), { META_ACCESS_TOKEN: scenario.stored() }).ended;
const lasts = (secret?: string) => (scenario.inspect(secret)?.expiresAt ?? 0) - scenario.clock.seconds();

describe('refresh', () => {
  test('makes a short-lived token long-lived and stores it', async () => {
    const { exitCode, stdout, stderr } = await refresh('--yes');
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain(`${SECRET} in ${REPOSITORY}: refreshed.`);
    expect(scenario.inspect()).toMatchObject({ alive: true, kind: 'user', userId: scenario.user.id });
    expect(lasts()).toBe(SIXTY_DAYS);
    expect(scenario.leaks(stdout + stderr)).toBe(false);
  });

  test('a dead token opens the issue, fails, and standard output holds the report and nothing else', async () => {
    scenario.meta.changePassword(scenario.user);
    const { exitCode, stdout, stderr } = await refresh('--yes', '--json');
    expect(exitCode).toBe(1);
    expect(scenario.openIssues()).toHaveLength(1);
    const issue_url = expect.stringMatching(new RegExp(`^http.*/${REPOSITORY}/issues/1$`));
    expect(JSON.parse(stdout)).toMatchObject([
      { outcome: 'reauthorize', reason: 'password-changed', issue_url },
    ]);
    expect(stderr).toContain('password');
  });

  test('without --yes and without anybody to ask, it does nothing', async () => {
    const { exitCode, stderr } = await refresh();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--yes: is needed');
    expect(scenario.journal.calls()).toEqual([]);
  });

  test('takes several tokens from a file, each from its own variable', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'tokens.yml');
      scenario.put(old, 'TOKEN_ONE');
      const healthy = scenario.put(scenario.issue({ scopes: ['ads_read'] }), 'TOKEN_TWO');
      const entries = ['ONE', 'TWO'].map(
        (name) => `  - { secret: TOKEN_${name}, value: "\${{ env.${name} }}" }`,
      );
      await writeFile(file, ['tokens:', ...entries].join('\n'));
      const env = { ONE: old, TWO: healthy };
      const { exitCode, stdout, stderr } = await scenario.cli(typed('--config', file, '--yes', '--json'), env)
        .ended;
      expect(exitCode, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject([
        { secret: 'TOKEN_ONE', outcome: 'refreshed' },
        { secret: 'TOKEN_TWO', outcome: 'healthy' },
      ]);
      expect(lasts('TOKEN_ONE')).toBe(SIXTY_DAYS);
      expect(scenario.stored('TOKEN_TWO')).toBe(healthy);
    }));
});

describe('a mistake in what refresh was given opens no issue', () => {
  const NO_ISSUE = 'No issue was opened or changed';
  const living = () => scenario.put(scenario.issue({ scopes: ['ads_read'] }));

  test.each<[string, string[], Record<string, string>, string]>([
    ['another secret name', ['--secret', 'META_ACESS_TOKEN'], {}, 'There is no secret META_ACESS_TOKEN'],
    ['an environment that is not there', ['--environment', 'nowhere'], {}, 'environment "nowhere"'],
    ['an organization that is not there', ['--organization', 'nobody'], {}, "the organization's name"],
    [
      'another app',
      ['--app-id', '999999999999999'],
      {},
      'did not accept --app-id together with META_APP_SECRET',
    ],
    [
      'a wrong app secret',
      [],
      { META_APP_SECRET: 'f'.repeat(32) },
      'did not accept META_APP_ID together with',
    ],
    ['another user', ['--expected-user-id', '1'], {}, 'correct --expected-user-id'],
  ])('%s', async (_, more, env, says) => {
    living();
    const given = more.includes('--secret') ? more : ['--secret', SECRET, ...more];
    const { exitCode, stderr } = await scenario.cli(typed('--yes', ...given), {
      META_ACCESS_TOKEN: scenario.stored(),
      ...env,
    }).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).toContain(NO_ISSUE);
    expect(scenario.openIssues()).toEqual([]);
  });

  test('and leaves an open one as it is', async () => {
    scenario.put(scenario.issue({ lifetime: 5 * 86_400, scopes: ['ads_read'] }));
    scenario.meta.behaviour.longToLong = 'refused';
    expect((await refresh('--yes')).exitCode).toBe(0);
    const [before] = scenario.openIssues();
    expect(before?.title).toContain('ends');
    const { stderr } = await refresh('--yes', '--environment', 'nowhere');
    expect(stderr).toContain(NO_ISSUE);
    expect(scenario.openIssues()).toHaveLength(1);
    const wrongApp = await refresh('--yes', '--app-id', '999999999999999');
    expect(wrongApp.stderr).toContain(NO_ISSUE);
    expect(scenario.openIssues()).toMatchObject([{ number: before?.number, title: before?.title }]);
  });

  test('from cron a permission that is gone opens one, as nobody reads what is printed', async () => {
    living();
    const { exitCode, stderr } = await refresh('--yes', '--require', 'ads_management');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('remove it from --require');
    expect(scenario.openIssues()).toHaveLength(1);
  });

  test.skipIf(!hasTerminals)('on a terminal the person is told, who may have mistyped it', async () => {
    const token = living();
    const { exitCode, screen } = await runOnTerminal(
      typed('--secret', SECRET, '--yes', '--require', 'ads_raed'),
      { ...scenario.env, META_ACCESS_TOKEN: token },
      [],
    );
    expect(exitCode, screen).toBe(1);
    expect(screen).toContain('ads_raed');
    expect(screen).toContain(NO_ISSUE);
    expect(scenario.openIssues()).toEqual([]);
  });
});

describe.skipIf(!hasTerminals)(`refresh on a terminal${noTerminals}`, () => {
  const onTerminal = (more: readonly string[], ...turns: Parameters<typeof runOnTerminal>[2] & {}) =>
    runOnTerminal(typed('--secret', SECRET, ...more), { ...scenario.env, META_ACCESS_TOKEN: old }, turns);

  test('asks before it writes, and stores when the answer is yes', async () => {
    const { exitCode, screen } = await onTerminal([], ['and keep its issue?', 'y']);
    expect(exitCode, screen).toBe(0);
    expect(lasts()).toBe(SIXTY_DAYS);
  });

  test('does nothing when the answer is no', async () => {
    const { exitCode, screen } = await onTerminal([], ['and keep its issue?', 'n']);
    expect(exitCode).toBe(130);
    expect(screen).toContain('Cancelled. Nothing was changed.');
    expect(scenario.journal.calls()).toEqual([]);
  });

  test('Ctrl-C while it works lets it finish what has begun', async () => {
    scenario.faults.add({ service: 'meta', call: 'exchange', kind: 'delay', milliseconds: 1500 });
    const { exitCode, screen } = await onTerminal(['--yes'], ['Asking Meta for a new token', '\u0003']);
    expect(screen).toContain('Finishing the current step.');
    expect(exitCode).toBe(0);
    expect(lasts()).toBe(SIXTY_DAYS);
  });
});
