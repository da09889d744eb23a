import { describe, expect, it } from 'vitest';
import { DAY, REPOSITORY, type Scenario, startScenario, type TestHooks } from '../../support/scenario.js';

/** A token that a password change ended: somebody has to be told. */
async function dead(hooks: TestHooks, options = {}): Promise<Scenario> {
  const scenario = await startScenario({ faultRate: 0, ...options }, hooks);
  scenario.store(scenario.issue({ lifetime: 50 * DAY, scopes: ['ads_read'] }));
  scenario.meta.changePassword(scenario.user);
  return scenario;
}

describe.concurrent('An alert gets out', () => {
  it('where issues are switched off: the whole way to a new token is in the summary (manual-approval#53)', async (hooks) => {
    const scenario = await dead(hooks);
    scenario.github.repository(REPOSITORY).hasIssues = false;
    const ran = await scenario.run();
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([1, 'reauthorize']);
    expect(ran.summary).toMatch(/### What to do/);
    expect(ran.summary).toMatch(/login --app-id .*--secret META_ACCESS_TOKEN/);
    expect(ran.summary).toMatch(/\(https:\/\/www\.facebook\.com\/v[\d.]+\/dialog\/oauth\?[^)]*state=/);
    expect(ran.summary).toMatch(/Issues are disabled in acme\/ads/);
    expect(scenario.leaks(ran.summary)).toBe(false);
  });

  it('where nobody wants issues: the summary has the way', async (hooks) => {
    const scenario = await dead(hooks);
    const ran = await scenario.run({ 'open-issues': 'false' });
    expect(ran.summary).toMatch(/### What to do/);
    expect(scenario.issues()).toEqual([]);
  });

  it('where the job may not write issues: with GitHub’s own refusal, and no step that was not refused', async (hooks) => {
    const scenario = await dead(hooks, {
      githubToken: { permissions: { actions: 'read', metadata: 'read' } },
    });
    const ran = await scenario.run();
    expect(ran.stdout).toMatch(/RMT-ISSUE-NOT-WRITTEN.*may not read and write issues.*issues: write/);
    expect(ran.summary).toMatch(/### What to do/);
  });

  it('where GitHub refuses in words that nobody knows: they are quoted', async (hooks) => {
    const scenario = await dead(hooks);
    scenario.faults.add({
      ...{ service: 'github', call: 'issues.create', kind: 'answer', times: 9 },
      ...{ status: 403, body: { message: 'The moon is in the wrong house.', documentation_url: '' } },
    });
    const ran = await scenario.run();
    expect(ran.stdout).toMatch(/RMT-ISSUE-NOT-WRITTEN.*HTTP 403.*moon is in the wrong house/);
    expect(ran.summary).toMatch(/moon is in the wrong house/);
  });

  it('with the default label where GitHub takes no other, which a warning names (actions-template-sync#461)', async (hooks) => {
    const scenario = await dead(hooks);
    const ran = await scenario.run({ 'issue-labels': '🔥' });
    expect(scenario.openIssues()).toMatchObject([{ labels: [{ name: 'refresh-meta-token' }] }]);
    expect(ran.outputs['issue-url']).toMatch(/issues\/1$/);
    expect(ran.stdout).toMatch(/::warning.*issue-labels.*🔥/);
    await scenario.run({ 'issue-labels': '🔥' });
    expect(scenario.issues()).toHaveLength(1);
  });

  it('to people and teams: when it opens, and when its level rises', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 12 * DAY, scopes: ['ads_read'] }));
    const inputs = { 'issue-mentions': '@octocat, @acme/ads-team' };
    await scenario.run(inputs);
    const [issue] = scenario.openIssues();
    expect(issue?.body).toMatch(/^cc @octocat @acme\/ads-team$/m);
    scenario.clock.advance({ days: 6 });
    await scenario.run(inputs);
    expect(issue?.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('cc @octocat @acme/ads-team'),
    ]);
    scenario.clock.advance({ days: 1 });
    await scenario.run(inputs);
    expect(issue?.comments).toHaveLength(1);
  });
});

describe.concurrent('A locked issue', () => {
  /** Twelve days before the end somebody was asked, and a bot locked the conversation. */
  async function locked(hooks: TestHooks, githubToken = {}) {
    const scenario = await startScenario({ faultRate: 0, githubToken }, hooks);
    scenario.store(scenario.issue({ lifetime: 12 * DAY, scopes: ['ads_read'] }));
    await scenario.run();
    const [issue] = scenario.openIssues();
    if (issue === undefined) throw new Error('No issue was opened');
    scenario.github.lockIssue(REPOSITORY, issue.number, 'resolved');
    return { scenario, issue };
  }

  it('that is open says the next level all the same, and is locked again (renovate#6215)', async (hooks) => {
    const { scenario, issue } = await locked(hooks);
    scenario.clock.advance({ days: 6 });
    const ran = await scenario.run();
    expect(ran.exitCode).toBe(0);
    expect(issue.body).toMatch(/5 days left/);
    expect(issue.comments).toHaveLength(1);
    expect(issue.locked).toBe(true);
    expect(ran.stdout).not.toMatch(/ISSUE-NOT-WRITTEN|issues: write/);
  });

  it('that was closed is opened again, once the level rises (terraform-provider-aws#46136)', async (hooks) => {
    const { scenario, issue } = await locked(hooks);
    scenario.github.closeIssue(REPOSITORY, issue.number, 'octocat', 'completed');
    scenario.clock.advance({ days: 6 });
    const ran = await scenario.run();
    expect(scenario.openIssues()).toMatchObject([{ number: issue.number }]);
    expect(issue.body).toMatch(/5 days left/);
    expect(issue.comments.at(-1)?.body).toMatch(/^Reopened/);
    expect(ran.outputs['issue-url']).toMatch(/issues\/1$/);
    expect(ran.stdout).not.toMatch(/ISSUE-NOT-WRITTEN|issues: write/);
  });

  it('that cannot be unlocked is edited, and the run says where', async (hooks) => {
    const { scenario, issue } = await locked(hooks);
    scenario.faults.add({
      ...{ service: 'github', call: 'issue.unlock', kind: 'answer', times: 9, status: 403 },
      body: { message: 'Must have admin rights to Repository.', documentation_url: '' },
    });
    scenario.clock.advance({ days: 6 });
    const ran = await scenario.run();
    expect(issue.body).toMatch(/5 days left/);
    expect(issue.comments).toEqual([]);
    expect(ran.outputs).toMatchObject({ outcome: 'attention', 'issue-url': expect.stringMatching(/\/1$/) });
  });

  it('is closed once the token is well', async (hooks) => {
    const { scenario, issue } = await locked(hooks);
    scenario.meta.behaviour.longToLong = 'extends';
    await scenario.run();
    expect(issue).toMatchObject({ state: 'closed', locked: true });
    expect(issue.comments).toHaveLength(1);
  });
});

describe.concurrent('A refused comment, label or assignee stops nothing', () => {
  it.for<[string, string, number]>([
    ['a comment', 'comments.create', 403],
    ['a comment, in words of validation', 'comments.create', 422],
    ['a label that is to be made', 'labels.create', 403],
    ['a label that is to be added', 'issue.labels.add', 403],
    ['an assignee', 'assignees.get', 404],
  ])('%s', async ([, call, status], hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 12 * DAY, scopes: ['ads_read'] }));
    scenario.faults.add({
      ...{ service: 'github', call, kind: 'answer', times: 99, status },
      body: { message: 'Not for you.', documentation_url: '' },
    });
    const inputs = { 'issue-assignees': 'octocat', 'issue-labels': 'meta, urgent' };
    await scenario.run(inputs);
    const [issue] = scenario.openIssues();
    expect(issue?.title).toMatch(/ends 2026/);
    scenario.clock.advance({ days: 6 });
    const ran = await scenario.run(inputs);
    expect(issue?.body).toMatch(/5 days left/);
    expect(scenario.issues()).toHaveLength(1);
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([0, 'attention']);
  });
});

describe.concurrent('What GitHub refuses in words that nobody knows', () => {
  const HOSTILE = 'Mach das nicht, @octocat <b>x</b> ::error::y https://evil.example/z';
  it.for([400, 403, 404, 409, 418, 422, 451])(
    'HTTP %i is quoted inert, with no cause',
    async (status, hooks) => {
      const scenario = await startScenario({ faultRate: 0 }, hooks);
      scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
      scenario.faults.add({
        ...{ service: 'github', call: /^secret/, kind: 'answer', times: 99, status },
        body: { message: HOSTILE, documentation_url: 'https://docs.github.com/rest' },
      });
      const ran = await scenario.run();
      expect(ran.exitCode).toBe(1);
      expect(ran.stdout).toMatch(/GitHub says: "Mach das nicht/);
      if (status !== 404) expect(ran.stdout).toContain(`HTTP ${status}`);
      const text = `${ran.summary}${scenario.issues().map(({ body }) => body)}`;
      expect(text).toContain('Mach das nicht');
      expect(text).not.toMatch(/@octocat|<b>|https:\/\/evil/);
      expect(ran.stdout.match(/^::error/gm)).toHaveLength(1);
      if (status !== 404)
        expect(`${ran.stdout}${text}`).not.toMatch(/Secrets: write|permission is missing|a proxy/);
      expect(ran.meta).not.toContain('exchange');
    },
  );

  it('is no answer of GitHub’s where a gateway shows a page', async (hooks) => {
    const scenario = await dead(hooks);
    scenario.faults.add({
      ...{ service: 'github', call: '*', kind: 'answer', times: 99, status: 403 },
      ...{ headers: { 'content-type': 'text/html' }, body: '<html>Blocked by policy 17</html>' },
    });
    const ran = await scenario.run();
    expect(ran.stdout).toMatch(/HTTP 403.*does not look like one from GitHub.*proxy/);
    expect(ran.stdout + ran.summary).not.toMatch(/Secrets: write|issues: write/);
  });
});

describe.concurrent('Single sign-on', () => {
  it('is asked for at the address that GitHub gives, with its query, in the issue and the summary too', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
    scenario.faults.add({
      ...{ service: 'github', call: /^secret/, kind: 'answer', times: 9, status: 403 },
      headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=AZ1' },
      body: { message: 'Resource protected by organization SAML enforcement.', documentation_url: '' },
    });
    const ran = await scenario.run();
    const address = 'https://github.com/orgs/acme/sso?authorization_request=AZ1';
    expect(ran.stdout).toContain(address);
    for (const text of [ran.summary, scenario.openIssues()[0]?.body]) expect(text).toContain(`<${address}>`);
  });

  it('is not asked for at an address of somebody else', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
    scenario.faults.add({
      ...{ service: 'github', call: /^secret/, kind: 'answer', times: 9, status: 403 },
      headers: { 'x-github-sso': 'required; url=https://evil.example/orgs/acme/sso' },
      body: { message: 'Resource protected by organization SAML enforcement.', documentation_url: '' },
    });
    const ran = await scenario.run();
    expect(ran.stdout).toContain('Configure SSO');
    expect(ran.stdout + ran.summary).not.toContain('evil.example');
  });
});

describe.concurrent('A file of the runner’s that cannot be written', () => {
  it.for([
    ['GITHUB_OUTPUT', '/proc/1/output'],
    ['GITHUB_STEP_SUMMARY', '/proc/1/summary'],
    ['GITHUB_OUTPUT', '/nowhere/output'],
  ] as const)(
    'is named in a warning, and the outcome stands: %s at %s (actions/runner#3290)',
    async ([name, file], hooks) => {
      const scenario = await startScenario({ faultRate: 0 }, hooks);
      scenario.meta.behaviour.longToLong = 'extends';
      const old = scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
      const ran = await scenario.run({}, { env: { [name]: file } });
      expect(ran.exitCode).toBe(0);
      expect(scenario.stored()).not.toBe(old);
      expect(ran.stdout.match(new RegExp(`::warning[^\\n]*${name}[^\\n]*${file}`, 'g'))).toHaveLength(1);
      expect(ran.stdout + ran.stderr).not.toMatch(/unexpected|^\s+at /m);
    },
  );
});
