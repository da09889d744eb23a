import { describe, expect, it } from 'vitest';
import {
  type GraphError,
  GraphError as GraphErrorOf,
  graphAnswer,
  graphError,
} from '../../../sandbox/meta/errors.js';
import {
  DAY,
  type Played,
  type Scenario,
  SIXTY_DAYS,
  startScenario,
  type TestHooks,
} from '../../support/scenario.js';

/** What happened to people with Meta: https://github.com/… by number beside each case. */
const TRACE = 'AsandboxFieldTrace000001';
const FIELDS = ['inconclusive', 'proxy', 'graph-api-version', 'log in again', 'published'];

/** All that a person may read of a run. */
const told = (ran: Played, scenario: Scenario): string =>
  `${ran.stdout}\n${ran.summary}\n${scenario.issues().map(({ title, body }) => `${title}\n${body}`)}`;

/** A person's token that is due for a refresh, on a quiet network. */
async function due(hooks: TestHooks, days = 20): Promise<Scenario> {
  const scenario = await startScenario({ faultRate: 0 }, hooks);
  scenario.store(scenario.issue({ lifetime: days * DAY, scopes: ['ads_read'] }));
  return scenario;
}

function answer(scenario: Scenario, call: string, error: GraphError, times = 3): void {
  scenario.faults.add({ service: 'meta', call, kind: 'answer', times, ...graphAnswer(error, TRACE) });
}

describe.concurrent('The exchange of a living token', () => {
  it('that is blocked for a time leaves the good token, and says when to look again (meta-ads-mcp#134)', async (hooks) => {
    const scenario = await due(hooks);
    answer(scenario, 'exchange', graphError.policyBlocked());
    const ran = await scenario.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(ran.report).toMatchObject([{ reason: 'blocked-by-policy' }]);
    expect(ran.stdout).toMatch(/::warning.*blocks this action for some time.*stays valid.*accountquality/);
    expect(ran.stdout).toMatch(/code 368.*trace AsandboxFieldTrace/);
    expect(told(ran, scenario)).not.toMatch(/graph-api-version|update this action/);
  });

  it('that is blocked while the token ends soon asks a person, and names the block', async (hooks) => {
    const scenario = await due(hooks, 10);
    answer(scenario, 'exchange', graphError.policyBlocked());
    const ran = await scenario.run();
    expect(ran.outputs.outcome).toBe('attention');
    expect(scenario.openIssues()[0]?.body).toMatch(/blocks this action for some time.*\n*.*code 368/s);
    expect(ran.summary).toMatch(/Meta's answer to oauth\/access\\?_token: HTTP 400, code 368/);
  });

  it.for<[string, GraphError, number]>([
    ['for want of a permission, in good time', new GraphErrorOf({ code: 10, message: '(#10) Nein' }), 20],
    [
      'for want of a permission, shortly before the end',
      new GraphErrorOf({ code: 10, message: '(#10) Nein' }),
      10,
    ],
    [
      'by an odd parameter (100/999)',
      new GraphErrorOf({ code: 100, subcode: 999, message: 'Parâmetro' }),
      20,
    ],
  ])('is refused: log, summary and issue have the numbers, %s', async ([, error, days], hooks) => {
    const scenario = await due(hooks, days);
    answer(scenario, 'exchange', error);
    const ran = await scenario.run();
    const [issue] = scenario.openIssues();
    const texts = [ran.stdout, ran.summary, ...(days < 14 ? [issue?.body] : [])];
    for (const text of texts)
      expect(text).toMatch(
        new RegExp(`oauth/access\\\\?_token: HTTP 400, code ${error.fields.code}.*AsandboxFieldTrace`),
      );
    expect(issue === undefined).toBe(days > 14);
  });

  it('is refused for want of two factors: who must switch them on, and where', async (hooks) => {
    const scenario = await due(hooks);
    answer(scenario, 'exchange', graphError.twoFactorOfAsset());
    const ran = await scenario.run();
    expect(ran.outputs.outcome).toBe('misconfigured');
    const [issue] = scenario.openIssues();
    expect(issue?.title).toContain('two-factor');
    expect(issue?.body).toMatch(/owner to turn .* on.*accountscenter\.facebook\.com/);
    for (const text of [ran.stdout, ran.summary, issue?.body])
      expect(text).toMatch(/oauth\/access(\\)?_token.*code 415, sub-code 1404120.*AsandboxFieldTrace/);
  });

  it('is refused by an error that nobody knows: its numbers and its words, and no cause', async (hooks) => {
    const scenario = await due(hooks);
    answer(
      scenario,
      'exchange',
      new GraphErrorOf({
        code: 98_765,
        subcode: 4_321,
        message: 'The flux of @octocat is <b>out</b> of phase',
      }),
    );
    const ran = await scenario.run({}, { env: { RUNNER_DEBUG: '1' } });
    expect(ran.outputs.outcome).toBe('inconclusive');
    for (const text of [ran.stdout, ran.summary]) {
      expect(text).toMatch(/code 98765, sub-code 4321, type OAuthException, trace AsandboxFieldTrace/);
      expect(text).toMatch(/flux of/);
    }
    for (const cause of FIELDS.slice(1)) expect(ran.summary).not.toContain(cause);
    expect(ran.summary).not.toMatch(/<b>|@octocat/);
    const line = ran.stdout.split('\n').find((text) => /debug.*oauth.access_token/.test(text)) ?? '';
    expect(line).toContain('code 98765, subcode 4321, type OAuthException, traceId AsandboxFieldTrace');
    expect(line).toContain('error_subcode: number');
    expect(line).not.toMatch(/flux|phase/);
  });

  it('is refused by an error that nobody knows, and again the next day: then a person is asked', async (hooks) => {
    const scenario = await due(hooks);
    answer(scenario, 'exchange', new GraphErrorOf({ code: 98_765, message: 'Out of phase' }), 9);
    const first = await scenario.run();
    expect(first.outputs.outcome).toBe('inconclusive');
    expect(scenario.issues()).toEqual([]);
    scenario.clock.advance({ days: 1 });
    await scenario.run();
    const [issue] = scenario.openIssues();
    expect(issue?.body).toMatch(/named no cause that this program knows/);
    expect(issue?.body).toMatch(/code 98765.*Out of phase/);
  });

  it('answers in a form that nobody knows: the shape of it, and no value', async (hooks) => {
    const scenario = await due(hooks);
    const body = { outcome: { Secret9: 'swordfish', tokens: [{ left: 3 }] } };
    scenario.faults.add({ service: 'meta', call: 'exchange', kind: 'answer', status: 200, body, times: 3 });
    const ran = await scenario.run({}, { env: { RUNNER_DEBUG: '1' } });
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.stdout).toMatch(/shape \{outcome: \{\?: string, tokens: \[\{left: number\} x1\]\}\}/);
    expect(ran.stdout).not.toMatch(/swordfish|Secret9/);
  });

  it('was told that this version of the API has ended', async (hooks) => {
    const scenario = await due(hooks);
    answer(scenario, 'exchange', graphError.marketingVersionEnded('v99.0'));
    const ran = await scenario.run();
    expect(ran.report).toMatchObject([{ outcome: 'misconfigured', reason: 'api-version-ended' }]);
  });
});

describe.concurrent('Meta asked about the token', () => {
  it('answers with a 190 of its own: our app token is meant, in any language', async (hooks) => {
    const scenario = await due(hooks);
    answer(scenario, 'debug_token', new GraphErrorOf({ code: 190, message: 'رمز الدخول غير صالح' }));
    const ran = await scenario.run();
    expect(ran.report).toMatchObject([{ outcome: 'misconfigured', reason: 'app-credentials-refused' }]);
    expect(ran.summary).toContain('رمز الدخول');
  });

  it('says that it is dead and gives no reason: none is invented', async (hooks) => {
    const scenario = await due(hooks);
    const data = {
      ...{ app_id: scenario.app.id, type: 'USER', is_valid: false, scopes: ['ads_read'] },
      user_id: scenario.user.id,
      expires_at: scenario.clock.seconds() + 20 * DAY,
      error: { code: 190, message: 'Het token werkt niet meer.' },
    };
    scenario.faults.add({
      ...{ service: 'meta', call: 'debug_token', kind: 'answer', times: 9 },
      ...{ status: 200, body: { data } },
    });
    const ran = await scenario.run();
    expect(ran.report).toMatchObject([{ outcome: 'reauthorize', reason: 'session-ended' }]);
    const text = `${ran.summary}${scenario.openIssues()[0]?.body}`;
    expect(text).toContain('its error codes do not say why');
    expect(text).not.toMatch(/was published|revoked|password changed/);
  });

  it.for<[string, string, RegExp]>([
    ['The session is invalid because the user logged out.', 'logged-out', /logged out/], // social-feed-bundle#48
    ['Invalid OAuth access token data.', 'unreadable', /whole token/], // home-assistant/core#152416
    ['Session does not match current stored session.', 'password-changed', /password/],
  ])('says that it is dead in these words: %s', async ([message, reason, words], hooks) => {
    const scenario = await due(hooks);
    const data = {
      ...{ app_id: scenario.app.id, type: 'USER', is_valid: false, scopes: ['ads_read'] },
      ...{ user_id: scenario.user.id, error: { code: 190, message } },
      expires_at: scenario.clock.seconds() + 20 * DAY,
    };
    scenario.faults.add({
      ...{ service: 'meta', call: 'debug_token', kind: 'answer', times: 9 },
      ...{ status: 200, body: { data } },
    });
    const ran = await scenario.run();
    expect(ran.report).toMatchObject([{ outcome: 'reauthorize', reason }]);
    const [issue] = scenario.openIssues();
    for (const text of [ran.stdout, issue?.body]) {
      expect(text).toMatch(words);
      expect(text).not.toContain('its error codes do not say why');
    }
  });

  it('wants the proof of the app secret: the same question is asked with it', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0, app: { proofRequired: true } }, hooks);
    const page = scenario.meta.addPage({ name: 'One' });
    scenario.store(scenario.issue({ scopes: ['pages_show_list', 'pages_read_engagement'] }));
    const ran = await scenario.run({
      pages: `[{page: "${page.id}", secret: PAGE}]`,
      targets: '[{ repository: acme/site, own-token: true }]',
    });
    expect(ran.outputs.outcome).toBe('healthy');
    for (const { query, call } of ran.exchanges.filter(({ call }) => ['page', 'client_code'].includes(call)))
      expect(query.get('appsecret_proof'), call).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses the proof that was sent', async (hooks) => {
    const scenario = await due(hooks);
    answer(scenario, 'debug_token', graphError.wrongProof());
    const ran = await scenario.run();
    expect(ran.report).toMatchObject([{ reason: 'app-secret-proof-refused' }]);
  });

  it('calls it an app token, which never has the permission (ads_read)', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(`${scenario.app.id}|${scenario.app.secret}`);
    const ran = await scenario.run({ 'required-scopes': 'ads_read' });
    expect(ran.report).toMatchObject([{ outcome: 'reauthorize', reason: 'app-token-scopes' }]);
    const [issue] = scenario.openIssues();
    expect(issue?.body).toMatch(/a user's or a system user's token/);
    expect(issue?.body).not.toMatch(/store the app token again/);
    expect(issue?.body).toMatch(/dialog\/oauth/);
  });
});

describe.concurrent('A page', () => {
  const PAGES = (id: string) => ({ pages: `[{page: "${id}", secret: PAGE}]` });
  async function withPage(hooks: TestHooks, scopes = ['pages_show_list', 'ads_read']) {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    const page = scenario.meta.addPage({ name: 'One' });
    scenario.store(scenario.issue({ lifetime: SIXTY_DAYS, scopes }));
    return { scenario, page };
  }

  it('of a business that demands two factors asks for them (python-business-sdk#516)', async (hooks) => {
    const { scenario, page } = await withPage(hooks);
    answer(scenario, 'page', graphError.twoFactorOfAsset(), 9);
    const ran = await scenario.run(PAGES(page.id));
    expect(ran.outputs.outcome).toBe('partial');
    expect(scenario.openIssues()[0]?.body).toMatch(/two-factor.*accountscenter.*/s);
    expect(told(ran, scenario)).toMatch(/code 415, sub-code 1404120/);
  });

  it('wants pages_read_engagement: that is named, not what the token has (social-feed-bundle#184)', async (hooks) => {
    const { scenario, page } = await withPage(hooks);
    answer(
      scenario,
      'page',
      new GraphErrorOf({
        code: 10,
        message: "(#10) This needs 'pages_show_list' and the 'pages_read_engagement' permission.",
      }),
      9,
    );
    const ran = await scenario.run(PAGES(page.id));
    const [issue] = scenario.openIssues();
    expect(issue?.body).toMatch(/names pages_read_engagement: log in again/);
    expect(ran.stdout).not.toMatch(/names pages_show_list/);
    expect(issue?.body).toContain('auth_type=rerequest');
    // What is asked of the person is what the prepared login asks Meta for.
    const [, link = ''] = /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(issue?.body ?? '') ?? [];
    expect(new URL(link).searchParams.get('scope')?.split(',')).toContain('pages_read_engagement');
    expect(issue?.body).toMatch(/ --scope \S*pages_read_engagement/);
  });

  it('was left unticked at the login: that, and a login that asks again (postiz-app#1719)', async (hooks) => {
    const { scenario, page } = await withPage(hooks);
    scenario.faults.add({
      ...{ service: 'meta', call: 'page', kind: 'answer', times: 9 },
      ...{ status: 200, body: { id: page.id } },
    });
    await scenario.run(PAGES(page.id));
    const [issue] = scenario.openIssues();
    expect(issue?.body).toMatch(/not ticked at the login/);
    expect(issue?.body).toContain('auth_type=rerequest');
  });
});

describe.concurrent('A login that ends with an error', () => {
  const REDIRECT = { 'redirect-uri': 'https://acme.example/back' };
  async function dead(hooks: TestHooks) {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ scopes: ['ads_read'] }));
    scenario.meta.changePassword(scenario.user);
    await scenario.run(REDIRECT);
    scenario.clock.advance({ minutes: 20 });
    return scenario;
  }
  const paste = (scenario: Scenario, query: Record<string, string>) =>
    scenario.run({
      ...REDIRECT,
      mode: 'reauthorize',
      'authorization-response': `https://acme.example/back?${new URLSearchParams(query)}`,
    });

  it.for<[string, string, string, RegExp]>([
    ['1349168', 'URL blocked', 'redirect-uri-not-listed', /Valid OAuth Redirect URIs/],
    ['1349048', 'Impossible de charger cette URL', 'domain-not-in-app-domains', /App domains/],
    ['1349126', 'App Not Set Up', 'app-in-development', /development mode/],
    ['1349220', 'Feature Unavailable', 'login-suspended', /unavailable for now/],
    ['1349186', 'Login unavailable', 'login-suspended', /unavailable for now/],
  ])('number %s (%s) is %s', async ([number, message, reason, fix], hooks) => {
    const scenario = await dead(hooks);
    const ran = await paste(scenario, { error_code: number, error_message: message });
    expect(ran.report).toMatchObject([{ reason }]);
    expect(ran.summary).toMatch(fix);
    expect(ran.summary).toContain(number);
  });

  it('that nobody knows shows the number and the message, inert', async (hooks) => {
    const scenario = await dead(hooks);
    const ran = await paste(scenario, { error_code: '1399999', error_message: 'Ask <b>@octocat</b>' });
    expect(ran.report).toMatchObject([{ reason: 'login-refused' }]);
    expect(ran.summary).toMatch(/code 1399999.*Ask/);
    expect(ran.summary).not.toMatch(/<b>|@octocat/);
  });

  it('of an address in the code, told in Arabic: the redirect address (php-graph-sdk#1023)', async (hooks) => {
    const scenario = await dead(hooks);
    answer(scenario, 'code_exchange', new GraphErrorOf({ code: 191, message: 'تعذر تحميل عنوان URL' }));
    const [, link = ''] =
      /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(scenario.openIssues()[0]?.body ?? '') ?? [];
    const ran = await scenario.run({
      ...REDIRECT,
      mode: 'reauthorize',
      'authorization-response': scenario.answer(new URL(link)),
    });
    expect(ran.report).toMatchObject([{ reason: 'redirect-uri-differs' }]);
    expect(ran.summary).toMatch(/code 191/);
    expect(ran.summary).not.toContain('graph-api-version');
  });

  it('on a page that sends nobody back: the issue knows its reasons (socialite#716, zammad#6069)', async (hooks) => {
    const scenario = await dead(hooks);
    const body = scenario.openIssues()[0]?.body ?? '';
    for (const reason of ['URL blocked', 'Invalid Scopes', 'config_id', 'App not active'])
      expect(body).toContain(reason);
  });

  it('is prevented by config-id, in place of the scopes', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ scopes: ['ads_read'] }));
    scenario.meta.changePassword(scenario.user);
    await scenario.run({ 'config-id': '123456789012345' });
    const body = scenario.openIssues()[0]?.body ?? '';
    expect(body).toMatch(/dialog\/oauth\?[^)]*config_id=123456789012345/);
    expect(body).not.toMatch(/dialog\/oauth\?[^)]*[?&]scope=/);
    expect(body).toContain('--config-id 123456789012345');
  });
});

describe.concurrent('What held', () => {
  it.for<[string, GraphError]>([
    ['code 4', new GraphErrorOf({ code: 4, message: '(#4) Application request limit reached' })],
    ['a transient error', new GraphErrorOf({ code: 190, transient: true, message: 'The token is invalid.' })],
  ])('stays doubt: %s', async ([, error], hooks) => {
    const scenario = await due(hooks);
    answer(scenario, 'debug_token', error, 9);
    const ran = await scenario.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(scenario.issues()).toEqual([]);
  });
});
