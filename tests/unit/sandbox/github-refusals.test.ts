import { describe, expect, it } from 'vitest';
import type { OrganizationPolicy } from '../../../sandbox/github/index.js';
import { editJson, repeatCredentials, withHeaders, withoutFields } from '../../../sandbox/script.js';
import { type Answer, useSandbox } from './github-client.js';

const client = useSandbox(({ github }) => {
  github.addOrganization('acme');
  github.addRepository({ fullName: 'acme/website', private: true, assignable: ['mona'] });
  github.addRepository({ fullName: 'acme/public' });
});

const SECRET = '/repos/acme/website/actions/secrets/TOKEN';
const OF_ORGANIZATION = '/orgs/acme/actions/secrets/TOKEN';
const ISSUES = '/repos/acme/website/issues';

type Given = Parameters<typeof client.sandbox.github.addCredential>[0];

function credential(given: Given): string {
  return client.sandbox.github.addCredential({
    login: 'mona',
    repositories: ['acme/website'],
    organizations: ['acme'],
    ...given,
  });
}

const classic = (more: Partial<Given> = {}) =>
  credential({ type: 'classic-pat', scopes: ['repo', 'admin:org'], ...more });
const ofGh = (more: Partial<Given> = {}) => credential({ type: 'oauth', scopes: ['repo'], ...more });
const fineGrained = (more: Partial<Given> = {}) =>
  credential({
    type: 'fine-grained-pat',
    permissions: { secrets: 'write', organization_secrets: 'write', issues: 'write' },
    ...more,
  });
const githubToken = () =>
  credential({ type: 'github-token', login: 'github-actions', permissions: { issues: 'write' } });

describe('an organization refuses', () => {
  const NOT_ALLOWED_HERE =
    'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list ' +
    'enabled, and your IP address is not permitted to access this resource.';
  it.each<[string, OrganizationPolicy, () => string, string]>([
    [
      'a classic token',
      { classicTokens: 'forbidden' },
      classic,
      '`acme` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal ' +
        'access token with fine-grained permissions.',
    ],
    [
      'a fine-grained token',
      { fineGrainedTokens: 'forbidden' },
      fineGrained,
      '`acme` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a ' +
        'personal access token (classic).',
    ],
    [
      'a fine-grained token that lives too long',
      { fineGrainedLifetimeDays: 90 },
      fineGrained,
      "The 'acme' organization forbids access via a fine-grained personal access tokens if the token's lifetime is " +
        "greater than 90 days. Please adjust your token's lifetime at the following URL: " +
        'https://github.com/settings/personal-access-tokens/1',
    ],
    ['an address that is not on its list', { ipAllowList: true }, fineGrained, NOT_ALLOWED_HERE],
    ['even GITHUB_TOKEN from such an address', { ipAllowList: true }, githubToken, NOT_ALLOWED_HERE],
    [
      'the login of gh, where no OAuth App was approved',
      { oauthApps: 'restricted' },
      ofGh,
      'Although you appear to have the correct authorization credentials, the `acme` organization has enabled OAuth App ' +
        'access restrictions, meaning that data access to third-parties is limited. For more information on these ' +
        'restrictions, including how to enable this app, visit ' +
        'https://docs.github.com/articles/restricting-access-to-your-organization-s-data/',
    ],
    [
      'a classic token without single sign-on',
      { sso: true },
      classic,
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
    ],
    [
      'the login of gh without single sign-on',
      { sso: true },
      ofGh,
      'Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.',
    ],
  ])('%s', async (_, policy, token, message) => {
    client.sandbox.github.addOrganization('acme', { policy });
    for (const path of [SECRET, ISSUES]) {
      const { status, body, headers } = await client.request(token(), 'GET', path);
      expect([status, body.message]).toEqual([403, message]);
      if (policy.sso) {
        expect(headers.get('x-github-sso')).toMatch(
          /^required; url=https:\/\/github\.com\/orgs\/acme\/sso\?authorization_request=\w+$/,
        );
      }
    }
  });

  it.each<[string, OrganizationPolicy, () => string]>([
    ['a fine-grained token', { classicTokens: 'forbidden', sso: true, oauthApps: 'restricted' }, fineGrained],
    ['a classic token', { fineGrainedTokens: 'forbidden', fineGrainedLifetimeDays: 1 }, classic],
    ['a token that was authorized', { sso: true }, () => classic({ ssoAuthorized: ['Acme'] })],
    [
      'a short life',
      { fineGrainedLifetimeDays: 90 },
      () => fineGrained({ expiresAt: '2026-05-01T00:00:00Z' }),
    ],
    ['the login of gh', { classicTokens: 'forbidden' }, ofGh],
  ])('not %s, for which the rule is not meant', async (_, policy, token) => {
    client.sandbox.github.addOrganization('acme', { policy });
    expect((await client.request(token(), 'GET', SECRET)).status).toBe(404);
    const key = '/repos/acme/website/actions/secrets/public-key';
    expect((await client.request(token(), 'GET', key)).status).toBe(200);
  });

  it('a fine-grained token that it has not approved yet, except for what is public', async () => {
    const token = fineGrained({ isPending: true, repositories: ['acme/website', 'acme/public'] });
    expect((await client.request(token, 'GET', ISSUES)).status).toBe(404);
    expect((await client.request(token, 'GET', '/repos/acme/public/issues')).status).toBe(200);
    const write = await client.request(token, 'POST', '/repos/acme/public/issues', { title: 'x' });
    expect([write.status, write.body.message]).toEqual([
      403,
      'Resource not accessible by personal access token',
    ]);
    expect((await client.request(token, 'GET', OF_ORGANIZATION)).status).toBe(403);
  });
});

describe('scopes', () => {
  it('are told beside those that would do', async () => {
    const { status, headers, body } = await client.request(ofGh(), 'GET', OF_ORGANIZATION);
    expect([status, body.message]).toEqual([403, 'Must have admin rights to Repository.']);
    expect([headers.get('x-oauth-scopes'), headers.get('x-accepted-oauth-scopes')]).toEqual([
      'repo',
      'admin:org',
    ]);
    const good = await client.request(ofGh({ scopes: ['repo', 'admin:org'] }), 'GET', OF_ORGANIZATION);
    expect(good.status).toBe(404);
  });

  it('are not told of a token that has none', async () => {
    const { headers } = await client.request(fineGrained({ permissions: {} }), 'GET', SECRET);
    expect([headers.get('x-oauth-scopes'), headers.get('x-accepted-github-permissions')]).toEqual([
      null,
      'secrets=read',
    ]);
  });

  it('do not bind the token that an App made for a person, as in a codespace', async () => {
    const token = credential({ type: 'user-to-server', permissions: { contents: 'write' } });
    expect(token).toMatch(/^ghu_test/);
    const { status, body } = await client.request(token, 'GET', SECRET);
    expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect((await client.request(token, 'GET', '/user')).body.login).toBe('mona');
  });
});

describe('a repository that is archived', () => {
  it('is read-only', async () => {
    client.sandbox.github.repository('acme/website').archived = true;
    for (const [method, path, body] of [
      ['DELETE', SECRET, undefined],
      ['POST', ISSUES, { title: 'x' }],
    ] as const) {
      const answer = await client.request(fineGrained(), method, path, body);
      expect([answer.status, answer.body.message]).toEqual([403, 'Repository was archived so is read-only.']);
    }
    expect((await client.request(fineGrained(), 'GET', ISSUES)).status).toBe(200);
  });
});

describe('an issue that is locked', () => {
  it('takes edits, a new state and labels of a bot, but no comment', async () => {
    const token = githubToken();
    await client.request(token, 'POST', ISSUES, { title: 'x' });
    client.sandbox.github.lockIssue('acme/website', 1, 'resolved');
    const refused = await client.request(token, 'POST', `${ISSUES}/1/comments`, { body: 'x' });
    expect([refused.status, refused.body.message]).toEqual([
      403,
      'Unable to create comment because issue is locked.',
    ]);
    const edit = { title: 'y', body: 'z', state: 'closed', labels: ['a'] };
    const edited = await client.request(token, 'PATCH', `${ISSUES}/1`, edit);
    expect(edited.body).toMatchObject({
      title: 'y',
      state: 'closed',
      locked: true,
      active_lock_reason: 'resolved',
    });
    expect(edited.body.labels).toHaveLength(1);
    expect((await client.request(token, 'DELETE', `${ISSUES}/1/lock`)).status).toBe(204);
    expect((await client.request(token, 'POST', `${ISSUES}/1/comments`, { body: 'x' })).status).toBe(201);
    const lock = await client.request(token, 'PUT', `${ISSUES}/1/lock`, { lock_reason: 'spam' });
    expect(lock.status).toBe(204);
    const wrong = await client.request(token, 'PUT', `${ISSUES}/1/lock`, { lock_reason: 'boring' });
    expect(wrong.status).toBe(422);
  });

  it('takes comments of people who may write, and of nobody else', async () => {
    client.sandbox.github.plantIssue('acme/website', { title: 'x', by: 'mona' });
    client.sandbox.github.lockIssue('acme/website', 1);
    const say = (role: 'write' | 'triage') =>
      client.request(fineGrained({ role }), 'POST', `${ISSUES}/1/comments`, { body: 'x' });
    expect([(await say('write')).status, (await say('triage')).status]).toEqual([201, 403]);
  });
});

describe('labels', () => {
  it.each([
    ['🔑', 'name must contain more than native emoji'],
    ['👩🏽‍💻 🇩🇪', 'name must contain more than native emoji'],
    ['x'.repeat(51), 'name is too long (maximum is 50 characters)'],
  ])('of %s are refused wherever they would be made', async (name, message) => {
    const token = githubToken();
    const answers: Answer[] = [
      await client.request(token, 'POST', '/repos/acme/website/labels', { name }),
      await client.request(token, 'POST', ISSUES, { title: 'x', labels: [name] }),
    ];
    for (const { status, body } of answers) {
      expect([status, body.errors]).toEqual([
        422,
        [{ resource: 'Label', code: 'custom', field: 'name', message }],
      ]);
    }
    expect(client.sandbox.github.repository('acme/website').issues).toEqual([]);
  });

  it.each(['🔑 token', 'a/b', 'with space', '2026', 'clé'])('of %s are not', async (name) => {
    const { status } = await client.request(githubToken(), 'POST', '/repos/acme/website/labels', { name });
    expect(status).toBe(201);
  });

  it.each([
    ['meta 🔑', "description doesn't accept 4-byte Unicode"],
    ['x'.repeat(101), 'description is too long (maximum is 100 characters)'],
  ])('described as %s are refused', async (description, message) => {
    const body = { name: 'token', description };
    const answer = await client.request(githubToken(), 'POST', '/repos/acme/website/labels', body);
    expect([answer.status, answer.body.errors[0].message]).toEqual([422, message]);
  });

  it('are dropped without a word where the switch says so, by 201 and by 200', async () => {
    client.sandbox.github.behaviour.dropLabels = true;
    const token = githubToken();
    const made = await client.request(token, 'POST', ISSUES, { title: 'x', labels: ['a'] });
    expect([made.status, made.body.labels]).toEqual([201, []]);
    const changed = await client.request(token, 'PATCH', `${ISSUES}/1`, { labels: ['a'] });
    expect([changed.status, changed.body.labels]).toEqual([200, []]);
  });

  it('are taken away by a person', async () => {
    const { github } = client.sandbox;
    github.plantIssue('acme/website', { title: 'x', by: 'mona', labels: ['a', 'b'] });
    github.removeLabel('acme/website', 1, 'A');
    const { body } = await client.request(githubToken(), 'GET', `${ISSUES}?labels=a`);
    expect(body).toEqual([]);
  });
});

describe('an issue that went away', () => {
  it('is gone when it was deleted, also from lists', async () => {
    const { github } = client.sandbox;
    github.plantIssue('acme/website', { title: 'x', by: 'mona' });
    github.deleteIssue('acme/website', 1);
    for (const [method, path, body] of [
      ['GET', `${ISSUES}/1`, undefined],
      ['PATCH', `${ISSUES}/1`, { title: 'y' }],
      ['POST', `${ISSUES}/1/comments`, { body: 'y' }],
    ] as const) {
      const answer = await client.request(githubToken(), method, path, body);
      expect([answer.status, answer.body.message]).toEqual([410, 'This issue was deleted']);
    }
    expect((await client.request(githubToken(), 'GET', ISSUES)).body).toEqual([]);
    const next = await client.request(githubToken(), 'POST', ISSUES, { title: 'y' });
    expect(next.body.number).toBe(2);
  });

  it('is somewhere else when it was transferred', async () => {
    const { github } = client.sandbox;
    github.plantIssue('acme/website', { title: 'x', by: 'mona', labels: ['a'] });
    github.transferIssue('acme/website', 1, 'acme/public');
    const moved = await client.request(githubToken(), 'GET', `${ISSUES}/1/comments`);
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toMatch(/\/repositories\/\d+\/issues\/1\/comments$/);
    const followed = await client.request(
      githubToken(),
      'GET',
      (moved.headers.get('location') ?? '').replace('/comments', ''),
    );
    expect([followed.status, followed.body.title, followed.body.html_url]).toEqual([
      200,
      'x',
      'https://github.com/acme/public/issues/1',
    ]);
  });
});

describe('strangers', () => {
  it('and other bots write issues and comments of their own', async () => {
    const { github } = client.sandbox;
    github.plantIssue('acme/website', { title: 'x', body: 'marker', by: 'renovate[bot]', labels: ['a'] });
    github.plantComment('acme/website', 1, { by: 'stranger', body: 'x'.repeat(60_000) });
    const { body } = await client.request(githubToken(), 'GET', `${ISSUES}/1`);
    expect([body.user.login, body.user.type, body.comments]).toEqual(['renovate[bot]', 'Bot', 1]);
    const comments = await client.request(githubToken(), 'GET', `${ISSUES}/1/comments`);
    expect([comments.body[0].user.type, comments.body[0].author_association]).toEqual(['User', 'NONE']);
  });

  it('fill a page with more than a megabyte, half of which is asked for with half as many', async () => {
    for (let n = 0; n < 100; n += 1) {
      client.sandbox.github.plantIssue('acme/website', {
        title: 'x',
        body: 'x'.repeat(60_000),
        by: 'stranger',
      });
    }
    const sizeOf = async (size: number) => {
      const { body } = await client.request(githubToken(), 'GET', `${ISSUES}?per_page=${size}`);
      return JSON.stringify(body).length;
    };
    expect(await sizeOf(100)).toBeGreaterThan(6_000_000);
    expect(await sizeOf(10)).toBeLessThan(1_000_000);
  });
});

describe('a github-token that changes hands', () => {
  it('is another author, who may edit what the first one wrote', async () => {
    await client.request(fineGrained(), 'POST', ISSUES, { title: 'x', body: 'old' });
    const token = githubToken();
    const edited = await client.request(token, 'PATCH', `${ISSUES}/1`, { body: 'new' });
    expect([edited.status, edited.body.user.login, edited.body.body]).toEqual([200, 'mona', 'new']);
    const made = await client.request(token, 'POST', ISSUES, { title: 'y' });
    expect([made.body.user.login, made.body.user.id]).toEqual(['github-actions[bot]', 41_898_282]);
    const viewer = await client.request(token, 'POST', '/graphql', { query: '{ viewer { login } }' });
    expect(viewer.body.data.viewer.login).toBe('github-actions[bot]');
  });
});

describe('a scripted answer', () => {
  it('leaves the visibility of an organization’s secret out', async () => {
    const { github, faults } = client.sandbox;
    github.putSecret({ organization: 'acme', secret: 'TOKEN' }, 'value', { visibility: 'all' });
    faults.add({ service: 'github', call: 'secret.get', kind: 'edit', edit: withoutFields('visibility') });
    expect((await client.request(fineGrained(), 'GET', OF_ORGANIZATION)).body).not.toHaveProperty(
      'visibility',
    );
    expect((await client.request(fineGrained(), 'GET', OF_ORGANIZATION)).body.visibility).toBe('all');
  });

  it('lists the repositories of a secret that is for selected ones, or none', async () => {
    const { github } = client.sandbox;
    const location = { organization: 'acme', secret: 'TOKEN' };
    const list = async () => {
      const { body } = await client.request(fineGrained(), 'GET', `${OF_ORGANIZATION}/repositories`);
      return body.repositories.map((one: { name: string }) => one.name);
    };
    const selectedRepositories = ['acme/public'];
    github.putSecret(location, 'value', { visibility: 'selected', selectedRepositories });
    expect(await list()).toEqual(['public']);
    github.putSecret(location, 'value', { visibility: 'selected', selectedRepositories: [] });
    expect(await list()).toEqual([]);
  });

  it('repeats credentials, carries a header, has a date of its own', async () => {
    const { faults } = client.sandbox;
    const token = githubToken();
    const strike = { service: 'github', call: 'issues.create', kind: 'edit' } as const;
    faults.add({ ...strike, edit: repeatCredentials('title', 'login') });
    const { body } = await client.request(token, 'POST', ISSUES, { title: 'x' });
    expect([body.title, body.user.login]).toEqual([`x ${token}`, `github-actions[bot] ${token}`]);
    expect(body.state).toBe('open');
    faults.add({ ...strike, edit: withHeaders({ 'x-github-sso': 'partial-results; organizations=1' }) });
    const partial = await client.request(token, 'POST', ISSUES, { title: 'x' });
    expect(partial.headers.get('x-github-sso')).toBe('partial-results; organizations=1');
    faults.add({ ...strike, edit: editJson(() => []) });
    expect((await client.request(token, 'POST', ISSUES, { title: 'x' })).body).toEqual([]);
  });
});
