import { describe, expect, it } from 'vitest';
import { GraphError, graphAnswer, graphError } from '../../../sandbox/meta/errors.js';
import { startCliScenario } from '../../support/scenario.js';

describe.concurrent('A login on a computer that ends with an error', () => {
  it.for<[string, string, string, RegExp]>([
    ['1349168', 'URL blocked', 'Redirect address is not listed in the app', /Valid OAuth Redirect URIs/],
    ['1349048', 'Impossible de charger cette URL', 'Domain is not in the app', /App domains/],
    ['1349126', 'App Not Set Up', 'App is in development mode', /App roles/],
    ['1349220', 'Feature Unavailable', 'Login is unavailable', /developers\.facebook\.com\/apps/],
    ['1349186', 'Login unavailable', 'Login is unavailable', /developers\.facebook\.com\/apps/],
    ['1399999', 'Ask \u001b[31m<b>', 'Meta refused the login', /In Meta's words: "Ask/],
  ])('by number %s (%s)', async ([number, message, title, fix], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const running = scenario.login();
    const dialog = await running.dialog();
    const back = new URL(dialog.searchParams.get('redirect_uri') ?? '');
    back.search = `${new URLSearchParams({
      error_code: number,
      error_message: message,
      state: dialog.searchParams.get('state') ?? '',
    })}`;
    await fetch(back);
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(title);
    expect(running.stderr()).toMatch(fix);
    expect(running.stderr()).toContain(`code ${number}`);
    expect(running.stderr()).not.toContain('\u001b[31m<b>');
  });
});

describe.concurrent('A system user’s token', () => {
  it('is refused for want of two factors: who must switch them on, and where (java-business-sdk#437)', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    scenario.faults.add({
      ...{ service: 'meta', call: 'system_user_token', kind: 'answer' },
      ...graphAnswer(graphError.twoFactorOfBusiness(), 'AsandboxFieldTrace000002'),
    });
    const running = scenario.cli(
      [
        ...[
          'system-user',
          '--repo',
          'acme/ads',
          '--secret',
          'META_ACCESS_TOKEN',
          '--system-user',
          '100012345678901',
        ],
        ...['--scope', 'ads_read', '--yes', ...scenario.here],
      ],
      { META_ADMIN_TOKEN: scenario.issue({ scopes: ['business_management'] }) },
    );
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toMatch(/two-factor/);
    expect(running.stderr()).toContain('accountscenter.facebook.com');
    expect(running.stderr()).toMatch(
      /access_tokens: HTTP 400, code 415, sub-code 2859009, .*AsandboxFieldTrace000002/,
    );
  });

  // Meta, "Install apps, generate and revoke system user tokens": the app is not installed, the session does not match.
  it.for([3962, 452])(
    'is refused with %i: its numbers are told, nothing is stored, and no cause is made up',
    async (code, hooks) => {
      const scenario = await startCliScenario({}, hooks);
      scenario.faults.add({
        ...{ service: 'meta', call: 'system_user_token', kind: 'answer', times: 3 },
        ...graphAnswer(new GraphError({ code, message: 'It cannot be made.' }), 'AsandboxFieldTrace000003'),
      });
      const [repository, secret] = ['acme/ads', 'META_ACCESS_TOKEN'];
      const running = scenario.cli(
        [
          ...['system-user', '--repo', repository, '--secret', secret, '--system-user', '100012345678901'],
          ...['--scope', 'ads_read', '--yes', ...scenario.here],
        ],
        { META_ADMIN_TOKEN: scenario.issue({ scopes: ['business_management'] }) },
      );
      expect(await running.exitCode).toBe(1);
      expect(running.stderr()).toMatch(new RegExp(`code ${code}, .*AsandboxFieldTrace000003`));
      expect(running.stderr()).not.toMatch(/proxy|password|two-factor/i);
      expect(scenario.stored()).toBeUndefined();
    },
  );
});
