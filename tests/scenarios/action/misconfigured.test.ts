import { describe, expect, it } from 'vitest';
import type { NewCredential } from '../../../sandbox/github/world.js';
import { SECRET, SIXTY_DAYS, type StageOptions, setStage, type TestHooks } from './stage.js';

async function due(hooks: TestHooks, options: StageOptions = {}) {
  const stage = await setStage(options, hooks);
  const old = stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
  stage.store(old);
  stage.clock.advance({ days: 40 });
  return { stage, old };
}

describe.concurrent('Meta refuses the app: misconfigured, never a dead token', () => {
  it.for([1, 100, 101])('a wrong app secret, under code %i', async (wrongSecretCode, hooks) => {
    const { stage, old } = await due(hooks);
    stage.meta.behaviour.wrongSecretCode = wrongSecretCode;
    const ran = await stage.run({ 'app-secret': '0123456789abcdef0123456789abcdef' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'misconfigured', refreshed: 'false' });
    expect(ran.report[0].reason).toBe('app-credentials-refused');
    expect(ran.stdout).toMatch(/Compare both with the app's dashboard/);
    expect(stage.openIssues()[0]?.title).toMatch(/app secret/);
    expect(stage.openIssues()[0]?.body).toMatch(/right app secret/);
    expect(stage.history()).toEqual([old]);
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
    expect(stage.openIssues()).toEqual([]);
  });

  it.for<[string, string, (stage: Awaited<ReturnType<typeof setStage>>) => void, RegExp]>([
    ['a disabled app', 'app-disabled', ({ app }) => Object.assign(app, { disabled: true }), /dashboard/],
    // php-graph-sdk#770, metacpan-web#2076
    [
      'an app that was deleted',
      'app-deleted',
      ({ faults }) =>
        faults.add({
          ...{ service: 'meta', call: 'debug_token', kind: 'answer', status: 400 },
          body: '{"error":{"message":"Error validating application. Application has been deleted.","type":"OAuthException","code":101}}',
          times: Number.POSITIVE_INFINITY,
        }),
      /another/,
    ],
    [
      'an IP list that the runner is not on',
      'ip-not-allowed',
      ({ app }) => Object.assign(app, { ipBlocked: true }),
      /Server IP allowlist/,
    ],
    [
      'an app that wants a proof of its secret and is not content with ours',
      'app-secret-proof-refused',
      ({ faults }) =>
        faults.add({
          service: 'meta',
          call: 'debug_token',
          kind: 'answer',
          status: 400,
          body: '{"error":{"message":"Invalid appsecret_proof provided in the API argument","type":"GraphMethodException","code":100}}',
          times: Number.POSITIVE_INFINITY,
        }),
      /Compare .* with/,
    ],
  ])('%s', async ([_, reason, spoil, hint], hooks) => {
    const { stage, old } = await due(hooks);
    spoil(stage);
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe(reason);
    expect(stage.openIssues()[0]?.body).toMatch(hint);
    expect(stage.history()).toEqual([old]);
  });

  it('but an app that demands a proof of its secret with every call gets it', async (hooks) => {
    const { stage, old } = await due(hooks);
    Object.assign(stage.app, { proofRequired: true });
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
    expect(stage.stored()).not.toBe(old);
  });

  it('an unknown app ID', async (hooks) => {
    const { stage } = await due(hooks);
    const ran = await stage.run({ 'app-id': '123456789' });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('app-credentials-refused');
  });

  it('a token of another app names our app ID and the cure', async (hooks) => {
    const { stage } = await due(hooks);
    const other = stage.meta.addApp();
    const theirs = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, app: other });
    stage.store(theirs);
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('other-app');
    const [issue] = stage.openIssues();
    expect(issue?.body).toContain(stage.app.id);
    expect(issue?.body).toMatch(/set `app-id` and `app-secret` to those of the app that made the token/);
    expect(stage.stored()).toBe(theirs);
  });

  it('a token of another user than expected-user-id is neither exchanged nor stored', async (hooks) => {
    const { stage, old } = await due(hooks);
    const ran = await stage.run({ 'expected-user-id': '17' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('other-user');
    expect(ran.meta).toEqual(expect.arrayContaining(['debug_token']));
    expect(ran.meta).not.toContain('exchange');
    expect(stage.openIssues()[0]?.body).toMatch(/correct `expected-user-id`/);
    expect(stage.history()).toEqual([old]);
  });
});

describe.concurrent('GitHub refuses secrets-token: seen before anything is exchanged', () => {
  const secretsWriter = { secrets: 'write', metadata: 'read' } as const;
  const cases: [string, NewCredential, string, RegExp][] = [
    [
      'GITHUB_TOKEN',
      { type: 'github-token', repositories: 'all', permissions: { issues: 'write' } },
      'credential-cannot-write-secrets',
      /GITHUB_TOKEN, which can never do that.*fine-grained personal access token with the repository permission "Secrets: write"/s,
    ],
    [
      'a fine-grained token without Secrets: write',
      { type: 'fine-grained-pat', repositories: 'all', permissions: { metadata: 'read' } },
      'permission-missing',
      /Edit it on https:\/\/github\.com\/settings\/personal-access-tokens and grant the repository permission "Secrets: write".*secrets=read/s,
    ],
    [
      'an app’s token without Secrets: write',
      { type: 'app', login: 'helper', repositories: 'all', permissions: { issues: 'write' } },
      'credential-cannot-write-secrets',
      /https:\/\/github\.com\/settings\/apps and accept it for the installation/,
    ],
    [
      'a token of somebody who does not administer the repository',
      { type: 'classic-pat', login: 'intern', repositories: 'all', scopes: ['repo'], role: 'read' },
      'permission-missing',
      /too low a role.*administers the repository acme\/ads/s,
    ],
    [
      'an expired token',
      {
        type: 'fine-grained-pat',
        repositories: 'all',
        permissions: secretsWriter,
        expiresAt: '2025-12-01T00:00:00Z',
      },
      'credential-refused',
      /may have expired, been revoked or been stored incompletely.*"Secrets: write"/s,
    ],
    [
      'a token for another repository',
      { type: 'fine-grained-pat', repositories: ['acme/website'], permissions: secretsWriter },
      'permission-missing',
      /"Secrets: write" for acme\/ads/,
    ],
  ];

  it.for(cases)(
    '%s: misconfigured, with the permission and where to grant it',
    async ([_, given, reason, hint], hooks) => {
      const { stage, old } = await due(hooks);
      const ran = await stage.run({ 'secrets-token': stage.github.addCredential(given) });
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs).toMatchObject({ outcome: 'misconfigured', refreshed: 'false' });
      expect(ran.report[0].reason).toBe(reason);
      expect(ran.stdout).toMatch(hint);
      expect(ran.meta).not.toContain('exchange');
      expect(stage.history()).toEqual([old]);
      expect(stage.openIssues()).toHaveLength(1);

      expect((await stage.run()).outputs.outcome).toBe('refreshed');
      expect(stage.openIssues()).toEqual([]);
    },
  );

  it('a token that may read secrets and not write them is found out at the write: the old token stays', async (hooks) => {
    const { stage, old } = await due(hooks);
    const token = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: 'all',
      permissions: { secrets: 'read' },
    });
    const ran = await stage.run({ 'secrets-token': token });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'misconfigured', refreshed: 'false', 'days-left': '19' });
    expect(ran.stdout).toMatch(/grant the repository permission "Secrets: write"/);
    expect(stage.history()).toEqual([old]);
    expect(stage.meta.inspect(old).alive).toBe(true);
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });

  it('in a private repository, where GitHub says that there is no such thing', async (hooks) => {
    const { stage } = await due(hooks, { private: true });
    const token = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: ['acme/website'],
      permissions: secretsWriter,
    });
    const ran = await stage.run({ 'secrets-token': token });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('not-found');
    expect(ran.stdout).toMatch(/GitHub also says "not found" for what a credential may not see/);
  });

  it('for an environment that does not exist', async (hooks) => {
    const { stage, old } = await due(hooks, { environments: ['production'] });
    const ran = await stage.run({ environment: 'prodution' });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('not-found');
    expect(ran.stdout).toMatch(
      /environment "prodution", which must exist already: \S+\/settings\/environments/,
    );
    expect(ran.meta).not.toContain('exchange');
    expect(stage.history()).toEqual([old]);
  });

  it('for an environment, the permission is Environments: write', async (hooks) => {
    const { stage, old } = await due(hooks, { environments: ['production'] });
    const token = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: 'all',
      permissions: secretsWriter,
    });
    stage.store(old, { repository: 'acme/ads', environment: 'production', secret: SECRET });
    const ran = await stage.run({ environment: 'production', 'secrets-token': token });
    expect(ran.report[0].reason).toBe('permission-missing');
    expect(ran.stdout).toMatch(/"Environments: write" for acme\/ads/);
  });

  it('for a secret that is not where secret-name says', async (hooks) => {
    const { stage, old } = await due(hooks);
    const ran = await stage.run({ 'secret-name': 'META_TOKN' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('secret-missing');
    expect(ran.meta).not.toContain('exchange');
    expect(stage.stored('META_TOKN')).toBeUndefined();
    expect(stage.history()).toEqual([old]);
  });

  it('in a repository that was renamed: the redirect is not followed, and the new name asked for', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.renameRepository('acme/ads', 'acme/advertising');
    const ran = await stage.run({ 'access-token': old, 'open-issues': 'false' });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('moved');
    expect(ran.stdout).toMatch(/a redirect \(HTTP 301\).*use its new name/);
    expect(ran.exchanges.filter(({ path }) => path.startsWith('/repositories/'))).toEqual([]);
  });
});

describe.concurrent('A credential that ends soon', () => {
  it('is reported from GitHub’s header, with its date, while the token is healthy', async (hooks) => {
    const { stage } = await due(hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const credential = stage.github.credential(stage.secretsToken);
    if (credential) credential.expiresAt = stage.clock.now() + 9 * 86_400_000;
    const ran = await stage.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('attention');
    expect(ran.report[0].reason).toBe('credential-ends');
    expect(stage.openIssues()[0]?.title).toMatch(/GitHub token.* 2026-02-23/);

    if (credential) credential.expiresAt = stage.clock.now() + 90 * 86_400_000;
    expect((await stage.run()).outputs.outcome).toBe('healthy');
    expect(stage.openIssues()).toEqual([]);
  });
});

describe.concurrent('The issue cannot be written', () => {
  it('although somebody must be told: the step fails and says so', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.github.repository('acme/ads').hasIssues = false;
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 10 * 86_400 }));
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('issue-not-written');
    expect(ran.stdout).toMatch(/Issues are disabled in acme\/ads/);
  });

  it('and nobody needs to be told: a warning, and the step passes', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.github.repository('acme/ads').hasIssues = false;
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.stdout).toMatch(/::warning title=RMT-ISSUES-DISABLED/);
  });

  it('for want of issues: write: the step fails and names that permission', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 10 * 86_400 }));
    const token = stage.github.addCredential({ type: 'github-token', repositories: ['acme/ads'] });
    const ran = await stage.run({ 'github-token': token });
    expect(ran.exitCode).toBe(1);
    expect(ran.report[0].reason).toBe('issue-not-written');
    expect(ran.stdout).toMatch(/permissions: issues: write/);
  });

  it('because GitHub is down: the step fails, as inconclusive', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 10 * 86_400 }));
    stage.faults.add({ service: 'github', call: /^issue/, kind: 'status', status: 503, times: 99 });
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.report[0].reason).toBe('issue-not-written');
  });

  it('with open-issues: false nothing is asked of the issues, and the outcome stays', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 10 * 86_400 }));
    const ran = await stage.run({ 'open-issues': 'false', 'github-token': '' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'attention', 'issue-url': '' });
    expect(ran.github.filter((call) => call.startsWith('issue'))).toEqual([]);
  });
});
