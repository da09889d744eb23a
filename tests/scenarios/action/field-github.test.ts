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
    expect(ran.summary).toMatch(/Issues are switched off in acme\/ads/);
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

describe.concurrent('Single sign-on', () => {
  it('is asked for at the address that GitHub gives', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
    scenario.faults.add({
      ...{ service: 'github', call: /^secret/, kind: 'answer', times: 9, status: 403 },
      headers: { 'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=AZ1' },
      body: { message: 'Resource protected by organization SAML enforcement.', documentation_url: '' },
    });
    const ran = await scenario.run();
    expect(ran.stdout).toContain('https://github.com/orgs/acme/sso?authorization_request=AZ1');
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
