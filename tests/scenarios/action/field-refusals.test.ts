import { describe, expect, it } from 'vitest';
import { GraphError, graphAnswer } from '../../../sandbox/meta/errors.js';
import {
  DAY,
  REPOSITORY,
  type Scenario,
  SECRET,
  startScenario,
  type TestHooks,
} from '../../support/scenario.js';

/** GitHub's sentences as people met them, and what each run has to say of them. */
async function due(hooks: TestHooks, options = {}): Promise<Scenario> {
  const scenario = await startScenario({ faultRate: 0, ...options }, hooks);
  scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
  return scenario;
}

function refuse(
  scenario: Scenario,
  message: string,
  headers: Record<string, string> = {},
  status = 403,
): void {
  scenario.faults.add({
    ...{ service: 'github', call: /^secret/, kind: 'answer', times: 99, status, headers },
    body: { message, documentation_url: 'https://docs.github.com/rest' },
  });
}

const told = async (scenario: Scenario, inputs = {}) => {
  const ran = await scenario.run(inputs);
  expect(ran.outputs.outcome).toBe('misconfigured');
  expect(ran.meta).not.toContain('exchange');
  const [issue] = scenario.openIssues();
  return { ran, text: `${ran.stdout}\n${ran.summary}\n${issue?.title}\n${issue?.body}` };
};

describe.concurrent('GitHub refuses the credential that writes the secret', () => {
  it.for<[string, string, Record<string, string>, RegExp, RegExp]>([
    [
      'the organization accepts no classic token (fullsend#3368)',
      '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.',
      {},
      /accepts no classic personal access token.*fine-grained personal access token.*or a GitHub App's token/,
      /permission is missing/,
    ],
    [
      'the organization accepts no fine-grained token',
      '`acme` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a personal access token (classic).',
      {},
      /accepts no fine-grained personal access token.*GitHub App's token/,
      /permission is missing/,
    ],
    [
      'the token lives longer than the organization allows',
      "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 90 days.",
      {},
      /as long a lifetime as.*earlier end/,
      /permission is missing/,
    ],
    [
      'the runner is not on the organization’s IP allow list (databricks/cli#2702)',
      'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      {},
      /IP allow list.*address of this runner is not on it.*secrets-token itself is fine/,
      /permission is missing|Secrets: write/,
    ],
    [
      'the login of gh lacks admin:org, and GitHub says so to an owner (cli/cli#8810)',
      'Must have admin rights to Repository.',
      { 'x-oauth-scopes': 'gist, read:org, repo', 'x-accepted-oauth-scopes': 'admin:org' },
      /needs the scope admin:org; secrets-token has: gist, read:org, repo/,
      /too low a role/,
    ],
    [
      'the OAuth App behind the token is not approved',
      'Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.',
      {},
      /has not approved the OAuth App/,
      /permission is missing/,
    ],
  ])('%s', async ([, message, headers, says, not], hooks) => {
    const scenario = await due(hooks);
    refuse(scenario, message, headers);
    const { text } = await told(scenario);
    expect(text).toMatch(says);
    expect(text).not.toMatch(not);
  });

  it.for<[string, number, string]>([
    ['not found', 404, 'Not Found'],
    ['not accessible', 403, 'Resource not accessible by integration'],
  ])(
    'an App’s token that was made for one repository only names owner and repositories: %s (create-github-app-token#126)',
    async ([, status, message], hooks) => {
      const scenario = await due(hooks);
      refuse(scenario, message, {}, status);
      const { text } = await told(scenario, { 'secrets-token': `ghs_${'Fake1'.repeat(8)}` });
      expect(text).toMatch(/owner and repositories inputs must name the repository acme\/ads/);
    },
  );

  it('an App’s token that ended is made anew by its own step', async (hooks) => {
    const scenario = await due(hooks);
    refuse(scenario, 'Bad credentials', {}, 401);
    const { text } = await told(scenario, { 'secrets-token': `ghs_${'Fake2'.repeat(8)}` });
    expect(text).toMatch(/lasts an hour.*create it in a step of this job/);
  });
});

describe.concurrent('On hosts other than github.com', () => {
  it.for<[string, string, string]>([
    ['ghe.com', 'https://octocorp.ghe.com', 'octocorp.ghe.com'],
    ['Enterprise Server', 'https://github.octo.example', 'github.octo.example'],
  ])('an issue’s commands and links carry the host: %s (cli/cli#1795)', async ([, server, host], hooks) => {
    const scenario = await startScenario({ faultRate: 0, environments: ['prod eu west'] }, hooks);
    const place = { repository: REPOSITORY, environment: 'prod eu west', secret: SECRET };
    const token = scenario.store(scenario.issue({ scopes: ['ads_read'] }), place);
    scenario.meta.changePassword(scenario.user);
    const ran = await scenario.run(
      { environment: 'prod eu west', 'access-token': token },
      {
        env: {
          GITHUB_SERVER_URL: server,
          GITHUB_ACTION_REPOSITORY: 'tools/refresh-meta-token',
          GITHUB_ACTION_REF: 'v1',
        },
      },
    );
    const [issue] = scenario.openIssues();
    const body = issue?.body ?? '';
    // One line and double quotes: what bash, PowerShell and cmd have in common (portainer#12598).
    const command = body.split('\n').find((line) => line.startsWith('npx ')) ?? '';
    expect(command).toContain(`npx --yes git+https://${host}/tools/refresh-meta-token.git#v1 login`);
    expect(command).toContain(`--repo ${host}/acme/ads --environment "prod eu west"`);
    expect(command).not.toMatch(/['\\`$]/);
    expect(body).toContain(`gh secret set META_ACCESS_TOKEN --repo ${host}/acme/ads --env "prod eu west"`);
    expect(`${body}${ran.summary}${ran.stdout}`).not.toMatch(/https:\/\/github\.com\/(acme|tools)/);
    expect(ran.outputs['issue-url']).toBe(`${server}/acme/ads/issues/1`);
  });
});

describe.concurrent('A page is refused', () => {
  it.for<[string, number, string, RegExp, RegExp]>([
    [
      'in Spanish, with the names of permissions in it',
      200,
      "(#200) Se necesita 'pages_show_list' o 'pages_read_engagement'.",
      /names pages_read_engagement: log in again/,
      /names pages_show_list/,
    ],
    [
      'for a permission with a code of its own (283)',
      283,
      '(#283) Requires pages_read_user_content permission to manage the object',
      /names pages_read_user_content: log in again/,
      /names pages_show_list/,
    ],
    [
      'in words that name no permission',
      210,
      '(#210) User not visible',
      /code 210.*User not visible/s,
      /Meta names/,
    ],
  ])('%s', async ([, code, message, says, not], hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    const page = scenario.meta.addPage({ name: 'One' });
    scenario.store(scenario.issue({ scopes: ['pages_show_list', 'ads_read'] }));
    scenario.faults.add({
      ...{ service: 'meta', call: 'page', kind: 'answer', times: 9 },
      ...graphAnswer(new GraphError({ code, message })),
    });
    const ran = await scenario.run({ pages: `[{ page: "${page.id}", secret: PAGE }]` });
    const [issue] = scenario.openIssues();
    expect(ran.outputs.outcome).toBe('partial');
    expect(issue?.body).toMatch(says);
    expect(issue?.body?.split('### The token')[0]?.replace(/"[^"]*"/g, '')).not.toMatch(not);
  });
});

describe.concurrent('An app’s token', () => {
  it.for<[string, (scenario: Scenario) => Record<string, string>]>([
    [
      'in an entry of tokens',
      ({ app }) => ({
        tokens: `- { secret: META_ACCESS_TOKEN, value: "${app.id}|${app.secret}", required-scopes: [ads_read, read_insights] }`,
      }),
    ],
    ['with the scopes of a page', () => ({ 'required-scopes': 'pages_show_list pages_read_engagement' })],
  ])('never has a permission, %s', async ([, inputs], hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(`${scenario.app.id}|${scenario.app.secret}`);
    const ran = await scenario.run(inputs(scenario));
    expect(ran.report).toMatchObject([{ reason: 'app-token-scopes' }]);
    const [issue] = scenario.openIssues();
    expect(issue?.body).toMatch(/a user's or a system user's token/);
    expect(issue?.body).not.toMatch(/store the app token again/i);
  });
});

describe.concurrent('Meta says that a token is dead, and no reason that is known', () => {
  it.for<[string, object]>([
    ['a sub-code of its own (999), in Portuguese', { code: 190, subcode: 999, message: 'Sessão encerrada.' }],
    ['the older code (102)', { code: 102, message: 'Session ungültig' }],
    ['a logout (467)', { code: 190, subcode: 467, message: 'x' }],
  ])('%s', async ([, error], hooks) => {
    const scenario = await due(hooks);
    const data = {
      ...{ app_id: scenario.app.id, type: 'USER', is_valid: false, scopes: ['ads_read'], error },
      ...{ user_id: scenario.user.id, expires_at: scenario.clock.seconds() + 20 * DAY },
    };
    scenario.faults.add({
      service: 'meta',
      call: 'debug_token',
      kind: 'answer',
      times: 9,
      status: 200,
      body: { data },
    });
    const ran = await scenario.run();
    const text = `${ran.summary}${scenario.openIssues()[0]?.body}`;
    expect(ran.report).toMatchObject([{ reason: 'session-ended' }]);
    expect(text).toContain('its error codes do not say why');
    expect(text).not.toMatch(/published|revoked|changed (the|their)/);
  });
});
