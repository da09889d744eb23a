import { beforeEach, describe, expect, test } from 'vitest';
import { sitIn } from '../../support/login.js';
import { DAY, type Scenario, SIXTY_DAYS, startCliScenario } from '../../support/scenario.js';

let stage: Scenario;
let token: string;
beforeEach(async () => {
  stage = await startCliScenario();
  token = stage.meta.issueToken({
    kind: 'user',
    lifetime: SIXTY_DAYS,
    scopes: ['ads_read'],
    user: stage.user,
  });
});

const inspect = async (more: readonly string[] = [], options: Parameters<typeof sitIn>[1] = {}) => {
  const session = sitIn(stage, { ...options, env: { META_ACCESS_TOKEN: token, ...options.env } });
  const exitCode = await session.run('inspect', '--graph-api-url', stage.meta.graphUrl, ...more);
  expect(stage.leaks(session.screen())).toBe(false);
  expect(session.goingOn.size).toBe(0);
  return { session, exitCode };
};

describe('inspect', () => {
  test('says what it does and what it found, and passes for a token that is well', async () => {
    const { session, exitCode } = await inspect();
    expect(exitCode).toBe(0);
    expect(session.notes).toEqual(['Asking Meta about the token.']);
    expect(session.out[0]).toBe('  kind         user token');
    expect(session.out.at(-2)).toBe('healthy: The token is valid, and it is too early to refresh it.');
  });

  test('asks Meta once and GitHub nothing, also when the token ends soon', async () => {
    await inspect();
    stage.clock.advance({ days: 50 });
    await inspect();
    expect(stage.journal.calls()).toEqual(['debug_token', 'debug_token']);
  });

  test('prints one JSON object and nothing else for a program', async () => {
    const { session, exitCode } = await inspect(['--json', '--require', 'ads_management']);
    expect(exitCode).toBe(1);
    expect(session.notes).toEqual([]);
    expect(session.out).toHaveLength(1);
    expect(session.out[0]).toMatch(/^\{\n {2}"outcome": "reauthorize",\n/);
    expect(JSON.parse(session.out[0] ?? '')).toMatchObject({
      token_kind: 'user',
      missing_scopes: ['ads_management'],
    });
  });

  test('fails for a token that is dead', async () => {
    stage.meta.changePassword(stage.user);
    const { session, exitCode } = await inspect();
    expect(exitCode).toBe(1);
    // Nobody has a program of that bare name.
    expect(session.out.at(-1)).toMatch(/^A new login gives a new token: (node|npx) \S.* login$/);
  });

  test('goes by the number of days that was typed', async () => {
    const { session } = await inspect(['--json', '--refresh-before-days', '10', '--warn-before-days', '5']);
    const { warn_at, next_refresh_at } = JSON.parse(session.out[0] ?? '');
    expect(warn_at).toBe('2026-03-01T06:00:00Z');
    expect(Date.parse(next_refresh_at) / 1000).toBeGreaterThan(stage.clock.seconds() + 46 * DAY);
  });

  test.each([
    [
      'an ad account that is not active',
      2,
      [],
      'The token works, but act_77 is disabled. See Account Quality ',
    ],
    [
      "a version of Meta's API that has ended",
      1,
      ['--graph-api-version', 'v22.0'],
      'Meta no longer serves v22.0 for an asset, so that asset could not be measured. ',
    ],
  ])('warns of %s beside what it prints', async (_, accountStatus, more, says) => {
    stage.meta.addAsset('ad-account', { id: '77', accountStatus });
    stage.meta.behaviour.endedMarketingVersion = 'refused';
    const { session, exitCode } = await inspect(['--asset', 'act_77', '--json', ...more], { painted: true });
    expect(exitCode).toBe(0);
    expect(session.notes).toEqual([expect.stringContaining(`{yellow warning:} ${says}`)]);
  });

  test('does not take a wrong app secret for a dead token', async () => {
    const { session, exitCode } = await inspect(['--json'], { env: { META_APP_SECRET: '0'.repeat(32) } });
    expect(exitCode).toBe(1);
    expect(JSON.parse(session.out[0] ?? '')).toMatchObject({
      outcome: 'misconfigured',
      token_kind: 'unknown',
    });
  });

  test.each([
    ['a system user', 'system-user'],
    ['a page', 'page'],
  ] as const)('knows a token of %s that never ends', async (_, kind) => {
    token = stage.meta.issueToken({ kind, lifetime: 'never', scopes: ['ads_read'] });
    const { session, exitCode } = await inspect(['--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(session.out[0] ?? '')).toMatchObject({
      token_kind: kind,
      expires_at: 'never',
      days_left: null,
      next_refresh_at: null,
    });
  });

  test('needs no name of a secret, and takes one: the day of the refresh goes by it', async () => {
    const nextOf = async (...more: string[]) => {
      const { session } = await inspect(['--json', ...more]);
      return JSON.parse(session.out[0] ?? '').next_refresh_at;
    };
    expect(await nextOf()).toBe(await nextOf('--secret', 'META_ACCESS_TOKEN'));
    expect(await nextOf()).not.toBe(await nextOf('--secret', 'FB_TOKEN'));
    const { session, exitCode } = await inspect(['--secret', 'not a name']);
    expect(exitCode).toBe(1);
    expect(session.notes[0]).toContain('error: --secret: must be a name that GitHub accepts for a secret');
  });

  test('asks for what is missing', async () => {
    const { session, exitCode } = await inspect([], {
      env: { META_ACCESS_TOKEN: undefined, META_APP_SECRET: undefined, GH_TOKEN: undefined },
      answers: [token, stage.app.secret],
    });
    expect(exitCode).toBe(0);
    expect(session.asked).toEqual(['Meta access token (hidden)', 'Meta app secret (hidden)']);
  });
});
