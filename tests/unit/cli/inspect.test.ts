import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoginStage, SIXTY_DAYS, setLoginStage } from '../../scenarios/cli/login-stage.js';
import { sitIn } from './stage.js';

let stage: LoginStage;
let token: string;
beforeEach(async () => {
  stage = await setLoginStage();
  token = stage.meta.issueToken({
    kind: 'user',
    lifetime: SIXTY_DAYS,
    scopes: ['ads_read'],
    user: stage.ada,
  });
});
afterEach(() => stage.close());

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
    stage.meta.changePassword(stage.ada);
    const { session, exitCode } = await inspect();
    expect(exitCode).toBe(1);
    expect(session.out.at(-1)).toBe('A new login gives a new token: refresh-meta-token login');
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
