import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IssueOptions } from '../../../sandbox/meta/index.js';
import { DAY, ESCAPE, run, SIXTY_DAYS, type Stage, setStage } from './command.js';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const inspect = async (token: string, ...options: string[]) => {
  const ended = await run(['inspect', ...stage.here, ...options], { ...stage.env, META_ACCESS_TOKEN: token });
  expect(ended.stdout + ended.stderr).not.toContain(token);
  return ended;
};
const inspectJson = async (token: string, ...options: string[]) => {
  const { stdout, exitCode } = await inspect(token, '--json', ...options);
  return { exitCode, ...JSON.parse(stdout) };
};
const issue = (options: Partial<IssueOptions> = {}) =>
  stage.meta.issueToken({
    kind: 'user',
    lifetime: SIXTY_DAYS,
    scopes: ['ads_read'],
    user: stage.user,
    ...options,
  });

describe('inspect', () => {
  test('tells kind, app, user, permissions, both clocks and what happens next', async () => {
    const token = issue({ scopes: ['ads_read', 'instagram_basic'] });
    stage.clock.advance({ days: 10 });
    const { exitCode, stdout } = await inspect(token);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/kind +user token/);
    expect(stdout).toContain(`Acme Reports (${stage.app.id})`);
    expect(stdout).toContain(stage.user.id);
    expect(stdout).toContain('ads_read, instagram_basic');
    expect(stdout).toContain('2026-03-06 06:00 UTC (50 days left)');
    expect(stdout).toContain('2026-04-05 06:00 UTC (80 days left); then these end: instagram_basic');
    expect(stdout).toMatch(/Next: refresh acts from 2026-02-0[1-4] .* \(in \d+ days\)/);
  });

  test('asks Meta once and GitHub nothing, and changes nothing', async () => {
    const token = issue();
    stage.clock.advance({ days: 40 });
    await inspect(token);
    expect(stage.journal.calls()).toEqual(['debug_token']);
  });

  test('a token that is due says so', async () => {
    const token = issue();
    stage.clock.advance({ days: 40 });
    expect(await inspectJson(token)).toMatchObject({ exitCode: 0, refresh_is_due: true, days_left: 20 });
    expect((await inspect(token)).stdout).toContain('Next: refresh asks Meta for a new token, today.');
  });

  test('the number of days is that of the options', async () => {
    const token = issue();
    const late = await inspectJson(token, '--refresh-before-days', '10', '--warn-before-days', '5');
    expect(late.warn_at).toBe('2026-03-01T06:00:00Z');
    expect(Date.parse(late.next_refresh_at) / 1000).toBeGreaterThan(stage.clock.seconds() + 46 * DAY);
  });

  test('names the permission that is required and missing, and fails', async () => {
    const { exitCode, stdout } = await inspect(issue(), '--require', 'ads_read,ads_management');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('ads_read ✔, ads_management is missing');
    expect(await inspectJson(issue(), '--require', 'ads_management')).toMatchObject({
      exitCode: 1,
      outcome: 'reauthorize',
      missing_scopes: ['ads_management'],
    });
  });

  test.each<[string, Partial<IssueOptions>, object]>([
    [
      'system user token that never ends',
      { kind: 'system-user', lifetime: 'never' },
      { token_kind: 'system-user', expires_at: 'never', days_left: null, next_refresh_at: null },
    ],
    ['system user token of 60 days', { kind: 'system-user' }, { token_kind: 'system-user', days_left: 60 }],
    ['page token', { kind: 'page', lifetime: 'never' }, { token_kind: 'page', expires_at: 'never' }],
  ])('knows a %s', async (_, options, expected) => {
    const { user: _user, ...token } = { user: undefined, ...options };
    const made = stage.meta.issueToken({
      lifetime: SIXTY_DAYS,
      scopes: ['ads_read'],
      kind: 'user',
      ...token,
    });
    expect(await inspectJson(made)).toMatchObject({ exitCode: 0, outcome: 'healthy', ...expected });
  });

  test('a dead token fails and says why, and where a new one comes from', async () => {
    const token = issue();
    stage.meta.changePassword(stage.user);
    const { exitCode, stdout } = await inspect(token);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/reauthorize: .*password/);
    expect(stdout).toContain('refresh-meta-token login');
  });

  test('a wrong app secret is not taken for a dead token', async () => {
    stage.app.secret = '0'.repeat(32);
    expect(await inspectJson(issue())).toMatchObject({
      exitCode: 1,
      outcome: 'misconfigured',
      token_kind: 'unknown',
    });
  });

  test('what others named cannot steer the terminal', async () => {
    stage.app.name = 'Acme \u001b[2J\u202eReports';
    const { stdout } = await inspect(issue());
    expect(stdout).toContain('Acme');
    expect(stdout).not.toMatch(ESCAPE);
    expect(stdout).not.toContain('\u202e');
  });
});
