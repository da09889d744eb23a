import { describe, expect, test } from 'vitest';
import { LoginStopped, stopFor, stopForProblem } from '../../../../src/cli/login/stopped.js';

describe('a login that stopped', () => {
  test('says in the words of a command line what to do', () => {
    const stopped = stopFor('code-used');
    expect(stopped).toBeInstanceOf(LoginStopped);
    expect(stopped.name).toBe('LoginStopped');
    expect(stopped.message).toBe('Code was used before');
    expect(stopped.problem).toEqual({
      reason: 'code-used',
      title: 'Code was used before',
      what: 'Meta accepts the code of a login once, and this one has been used.',
      hint: 'Nothing was changed. Start the command again: each login brings a new code.',
    });
  });

  test('keeps the words of a run where those hold on a command line too', () => {
    expect(stopFor('app-in-development').problem).toEqual({
      reason: 'app-in-development',
      title: 'App is in development mode',
      what: 'The app is in development mode, where only people with a role in it can log in.',
      hint: "Give the person a role in the app's dashboard (App roles), or make the app live. On Instagram and Threads the account must also accept the invitation as a tester: https://www.instagram.com/accounts/manage_access, https://www.threads.com/settings/website_permissions",
    });
  });

  test.each([
    [
      'login-cancelled',
      'Nothing was changed. Start the command again, and choose Connect (or Continue) this time.',
    ],
    [
      'login-refused',
      "Nothing was changed. See what Meta's page said; the app's settings are on https://developers.facebook.com/apps.",
    ],
    [
      'login-unreadable',
      "Nothing was changed. Start again and paste the whole address that Meta's login ends on, from the browser's address bar.",
    ],
    [
      'login-unavailable',
      'Give the platform its own pair: INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET, or THREADS_APP_ID and THREADS_APP_SECRET.',
    ],
    [
      'state-missing',
      'Nothing was changed. Start again, log in through the address that the command shows, and paste the whole address that it ends on.',
    ],
    [
      'state-wrong',
      'Nothing was changed. Start again, and log in through the address that the command then shows: one from an earlier start is not accepted.',
    ],
    [
      'code-expired',
      'Nothing was changed. Start the command again, and finish the login within a few minutes.',
    ],
    [
      'code-malformed',
      'Nothing was changed. Start the command again, and paste the whole address that the login ends on.',
    ],
    [
      'redirect-uri-differs',
      'Nothing was changed. Start the command again with --redirect-uri exactly as the app has it, with or without the slash at the end.',
    ],
    [
      'redirect-uri-not-absolute',
      'Give --redirect-uri in full and not encoded, such as http://localhost:8080/',
    ],
    ['device-login-declined', 'Nothing was changed. Start the command again to get a new code.'],
    ['device-login-expired', 'Nothing was changed. Start the command again to get a new code.'],
    [
      'client-token-refused',
      "Compare the app ID (App settings, Basic) and the client token, META_CLIENT_TOKEN (App settings, Advanced, Security), with the app's dashboard: https://developers.facebook.com/apps",
    ],
    [
      'app-credentials-refused',
      "Compare the app ID and the app secret (META_APP_SECRET, INSTAGRAM_APP_SECRET or THREADS_APP_SECRET) with the app's dashboard: https://developers.facebook.com/apps, App settings, Basic. Instagram and Threads have their own pairs: under Instagram, API setup with Instagram login, Business login settings; and under App settings, Basic, Threads app ID.",
    ],
    [
      'new-token-other-user',
      'Nothing was stored. Log in as the same user as before, or name the new one with --expected-user-id.',
    ],
    [
      'new-token-other-kind',
      "Nothing was stored. If the secret holds a page's token, name the page with --page; a system user's token is made with refresh-meta-token system-user.",
    ],
    [
      'new-token-lacks-scopes',
      'Nothing was stored. Start again with --rerequest and every needed permission in --scope, and leave them all ticked.',
    ],
    ['new-token-ends-earlier', 'Nothing was stored: the secret already holds a token that lasts longer.'],
    ['meta-unreachable', 'Nothing was changed. Check the connection to graph.facebook.com and start again.'],
    ['meta-unavailable', 'Nothing was changed. Start again in a while. Outages: https://metastatus.com'],
    ['meta-rate-limited', 'Nothing was changed. Start again in an hour.'],
    [
      'meta-unintelligible',
      'Nothing was changed. Start again. If this continues, check whether something else, such as a proxy, answers in place of Meta.',
    ],
  ] as const)('for %s says: %s', (reason, hint) => {
    expect(stopFor(reason).problem.hint).toBe(hint);
  });

  test("carries the numbers of Meta's answer where there are some", () => {
    expect(stopFor('code-used', { code: 100, subcode: 36009 }).problem.trace).toEqual({
      code: 100,
      subcode: 36009,
    });
    expect('trace' in stopFor('code-used').problem).toBe(false);
  });

  test('because of GitHub says what GitHub did and what it wants', () => {
    const problem = {
      reason: 'not-found',
      kind: 'permanent',
      message: 'It finds nothing.',
      hint: 'Look.',
    } as const;
    expect(stopForProblem(problem).problem).toEqual({
      reason: 'not-found',
      title: 'GitHub finds nothing there',
      what: 'It finds nothing.',
      hint: 'Look.',
    });
  });

  test('because nobody came back tells what Meta may have shown on its own page', () => {
    expect(stopFor('no-answer').problem).toEqual({
      reason: 'no-answer',
      title: 'Nobody logged in within five minutes',
      what: 'No login came back in time. Nothing was changed.',
      hint: `Start the command again.
If Meta showed an error instead of a login:
- "URL blocked" or "Can't load URL": add the redirect address to Valid OAuth Redirect URIs (Facebook Login, Settings) and its domain to App domains.
- An app that is live does not accept http://localhost: use --redirect-uri with an https address of yours, or https://www.facebook.com/connect/login_success.html.
- "App not active": the app is in development mode, and the person has no role in it (App roles).`,
    });
  });
});
