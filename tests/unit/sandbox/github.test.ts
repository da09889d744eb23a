import sodium from 'libsodium-wrappers';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Permissions } from '../../../sandbox/github/index.js';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import { createDescription, type Description } from '../../promises/contract/github-description.js';

const START = '2026-03-02T06:17:00Z';
const DAY_SECONDS = 86_400;

let description: Description;
let sandbox: Sandbox;

interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the answers are checked against GitHub's description after each test
  body: any;
}

beforeAll(async () => {
  description = createDescription();
  await sodium.ready;
});

beforeEach(async () => {
  sandbox = await startSandbox({ start: START });
  const { github } = sandbox;
  github.addOrganization('acme');
  github.addRepository({
    fullName: 'acme/website',
    private: true,
    environments: ['production', 'eu/west'],
    assignable: ['mona'],
  });
  github.addRepository({ fullName: 'acme/public' });
});

afterEach(async () => {
  const complaints = sandbox.journal.exchanges('github').flatMap((exchange) => description.check(exchange));
  await sandbox.close();
  expect(complaints).toEqual([]);
});

async function request(
  token: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const headers: Record<string, string> = { 'x-github-api-version': '2022-11-28' };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  const address = path.startsWith('http') ? path : sandbox.github.url + path;
  const response = await fetch(address, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

function fineGrained(
  permissions: Permissions,
  more: { expiresAt?: string; role?: 'write' | 'read' } = {},
): string {
  return sandbox.github.addCredential({
    type: 'fine-grained-pat',
    login: 'mona',
    repositories: ['acme/website'],
    organizations: ['acme'],
    permissions,
    ...more,
  });
}

function githubToken(permissions: Permissions = { issues: 'write' }): string {
  return sandbox.github.addCredential({ type: 'github-token', repositories: ['acme/website'], permissions });
}

function seal(value: string, key: string): string {
  return Buffer.from(sodium.crypto_box_seal(value, Buffer.from(key, 'base64'))).toString('base64');
}

async function putSecret(token: string, path: string, value: string, more: object = {}): Promise<Answer> {
  const { body } = await request(token, 'GET', `${path.slice(0, path.lastIndexOf('/'))}/public-key`);
  return request(token, 'PUT', path, {
    encrypted_value: seal(value, body.key),
    key_id: body.key_id,
    ...more,
  });
}

const SECRET = '/repos/acme/website/actions/secrets/META_ACCESS_TOKEN';
const ISSUES = '/repos/acme/website/issues';

describe('credentials', () => {
  it('refuses a token it does not know, a revoked one and an expired one in the same words', async () => {
    const revoked = fineGrained({ secrets: 'read' });
    const ended = fineGrained({ secrets: 'read' }, { expiresAt: '2026-03-02T06:00:00Z' });
    sandbox.github.revokeCredential(revoked);
    for (const token of ['ghp_unknown', revoked, ended]) {
      const { status, body } = await request(token, 'GET', SECRET);
      expect({ status, message: body.message }).toEqual({ status: 401, message: 'Bad credentials' });
    }
  });

  it('takes `token` as well as `Bearer`, and the prefix of GitHub Enterprise Server', async () => {
    const token = fineGrained({});
    const response = await fetch(`${sandbox.github.url}/api/v3/repos/acme/website`, {
      headers: { authorization: `token ${token}` },
    });
    expect(response.status).toBe(200);
    expect(((await response.json()) as { url: string }).url).toBe(
      `${sandbox.github.url}/api/v3/repos/acme/website`,
    );
  });

  it('tells with every answer when a personal access token ends', async () => {
    const token = fineGrained({}, { expiresAt: '2026-03-12T19:07:53Z' });
    const { headers } = await request(token, 'GET', '/repos/acme/website');
    expect(headers.get('github-authentication-token-expiration')).toBe('2026-03-12 19:07:53 UTC');
    sandbox.clock.advance({ days: 11 });
    expect((await request(token, 'GET', '/repos/acme/website')).status).toBe(401);
  });

  it('knows a person by a personal access token only', async () => {
    const mine = await request(fineGrained({}), 'GET', '/user');
    expect([mine.status, mine.body.login, mine.body.type]).toEqual([200, 'mona', 'User']);
    const theirs = await request(githubToken(), 'GET', '/user');
    expect([theirs.status, theirs.body.message]).toEqual([403, 'Resource not accessible by integration']);
  });

  const place = {
    repository: SECRET,
    environment: '/repos/acme/website/environments/production/secrets/META_ACCESS_TOKEN',
    organization: '/orgs/acme/actions/secrets/META_ACCESS_TOKEN',
    dependabot: '/repos/acme/website/dependabot/secrets/META_ACCESS_TOKEN',
    codespaces: '/repos/acme/website/codespaces/secrets/META_ACCESS_TOKEN',
    agents: '/repos/acme/website/agents/secrets/META_ACCESS_TOKEN',
    variables: '/repos/acme/website/actions/variables/META_ACCESS_TOKEN',
  };

  it.each([
    ['repository', 'secrets'],
    ['environment', 'environments'],
    ['organization', 'organization_secrets'],
    ['dependabot', 'dependabot_secrets'],
    ['codespaces', 'codespaces_secrets'],
    ['agents', 'agent_secrets'],
    ['variables', 'actions_variables'],
  ] as const)('asks for a permission to read (%s), and names it: %s', async (where, permission) => {
    const refused = await request(fineGrained({ issues: 'write' }), 'GET', place[where]);
    expect([refused.status, refused.body.message]).toEqual([
      403,
      'Resource not accessible by personal access token',
    ]);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe(`${permission}=read`);
    expect((await request(fineGrained({ [permission]: 'read' }), 'GET', place[where])).status).toBe(404);
    const app = sandbox.github.addCredential({
      type: 'app',
      login: 'renewer',
      repositories: ['acme/website'],
      organizations: ['acme'],
    });
    const { status, body } = await request(app, 'GET', place[where]);
    expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
  });

  it.each(Object.entries(place))('never lets GITHUB_TOKEN read or write: %s', async (_, path) => {
    const token = githubToken({
      secrets: 'write',
      environments: 'write',
      actions_variables: 'write',
      organization_secrets: 'write',
      dependabot_secrets: 'write',
    });
    for (const method of ['GET', 'DELETE']) {
      const { status, body } = await request(token, method, path);
      expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
    }
  });

  it('lets a permission to read secrets see the public key but write nothing', async () => {
    const token = fineGrained({ secrets: 'read' });
    const { status, headers } = await putSecret(token, SECRET, 'value');
    expect(status).toBe(403);
    expect(headers.get('x-accepted-github-permissions')).toBe('secrets=write');
  });

  it('hides a private repository from a token that was not given it', async () => {
    const token = sandbox.github.addCredential({
      type: 'fine-grained-pat',
      repositories: ['acme/public'],
      permissions: { secrets: 'write' },
    });
    expect((await request(token, 'GET', '/repos/acme/website')).status).toBe(404);
    expect((await request(undefined, 'GET', '/repos/acme/website')).status).toBe(404);
    expect((await request(token, 'GET', '/repos/acme/public/issues')).status).toBe(200);
    expect((await request(undefined, 'POST', '/repos/acme/public/issues', { title: 'x' })).status).toBe(401);
  });

  it.each([
    ['a classic token with `repo`', { type: 'classic-pat', scopes: ['repo'] }, 404],
    [
      'a classic token of someone who may only read',
      { type: 'classic-pat', scopes: ['repo'], role: 'read' },
      403,
    ],
    ['a classic token without a scope', { type: 'classic-pat', scopes: [] }, 404],
  ] as const)('answers %s as the role and the scopes say', async (_, credential, expected) => {
    const { scopes, ...rest } = credential;
    const token = sandbox.github.addCredential({
      ...rest,
      scopes: [...scopes],
      repositories: ['acme/website'],
    });
    const { status, body } = await request(token, 'GET', SECRET);
    expect(status).toBe(expected);
    if (expected === 403) expect(body.message).toBe('Must have admin rights to Repository.');
  });

  it('accepts the API versions there are, and no other', async () => {
    for (const [version, status] of [
      ['2022-11-28', 200],
      ['2026-03-10', 200],
      ['2030-01-01', 400],
    ] as const) {
      const headers = { 'x-github-api-version': version };
      expect((await fetch(`${sandbox.github.url}/meta`, { headers })).status).toBe(status);
    }
  });

  it('counts the requests of an hour', async () => {
    const token = githubToken();
    const first = await request(token, 'GET', '/repos/acme/website');
    expect(first.headers.get('x-ratelimit-limit')).toBe('1000');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('999');
    expect(Number(first.headers.get('x-ratelimit-reset'))).toBe(Date.parse('2026-03-02T07:00:00Z') / 1000);
    expect((await request(token, 'GET', '/rate_limit')).body.rate.remaining).toBe(999);
    sandbox.github.behaviour.enforceRateLimits = true;
    sandbox.github.behaviour.rateLimits.installation = 1;
    expect((await request(token, 'GET', '/repos/acme/website')).status).toBe(403);
  });

  it('sends whoever asks for a renamed repository to its new name', async () => {
    const token = fineGrained({ issues: 'write' });
    sandbox.github.renameRepository('acme/website', 'acme/site');
    const credential = sandbox.github.credential(token);
    if (credential) credential.repositories = ['acme/site'];
    const { status, headers } = await request(token, 'GET', `${ISSUES}?state=all`);
    expect(status).toBe(301);
    const location = headers.get('location') ?? '';
    expect(location).toMatch(/\/repositories\/\d+\/issues\?state=all$/);
    expect((await request(token, 'GET', location)).status).toBe(200);
    expect((await request(token, 'POST', ISSUES, { title: 'x' })).status).toBe(307);
  });
});

describe('secrets', () => {
  it('opens what was sealed for it, and tells only when it was written', async () => {
    const token = fineGrained({ secrets: 'write' });
    const where = { repository: 'acme/website', secret: 'META_ACCESS_TOKEN' };
    expect((await putSecret(token, SECRET, 'first')).status).toBe(201);
    sandbox.clock.advance({ days: 1 });
    expect((await putSecret(token, SECRET.toLowerCase(), 'sécond')).status).toBe(204);
    expect(sandbox.github.openSecret(where)).toBe('sécond');
    expect((await request(token, 'GET', SECRET)).body).toEqual({
      name: 'META_ACCESS_TOKEN',
      created_at: '2026-03-02T06:17:00Z',
      updated_at: '2026-03-03T06:17:00Z',
    });
    expect(sandbox.github.secretHistory(where).map(({ value, at, by }) => [value, at, by])).toEqual([
      ['first', Date.parse(START), 'mona'],
      ['sécond', Date.parse(START) + DAY_SECONDS * 1000, 'mona'],
    ]);
  });

  it('keeps an environment apart, with a key of its own, and finds a name with a slash', async () => {
    const token = fineGrained({ secrets: 'write', environments: 'write' });
    const path = '/repos/acme/website/environments/eu%2Fwest/secrets';
    const ofEnvironment = (await request(token, 'GET', `${path}/public-key`)).body;
    const ofRepository = (await request(token, 'GET', '/repos/acme/website/actions/secrets/public-key')).body;
    expect(ofEnvironment.key).not.toBe(ofRepository.key);
    expect((await putSecret(token, `${path}/TOKEN`, 'west')).status).toBe(201);
    expect(
      sandbox.github.openSecret({ repository: 'acme/website', environment: 'eu/west', secret: 'TOKEN' }),
    ).toBe('west');
    expect(sandbox.github.openSecret({ repository: 'acme/website', secret: 'TOKEN' })).toBeUndefined();
    const missing = '/repos/acme/website/environments/staging/secrets/public-key';
    expect((await request(token, 'GET', missing)).status).toBe(404);
  });

  const improper = 'Bad request - validation failed due to an improperly encrypted secret';
  const sealed = (key: { key: string }) => seal('value', key.key);
  it.each([
    [
      'no key_id',
      (key) => ({ encrypted_value: sealed(key) }),
      /^Invalid request\.\n\n"key_id" wasn't supplied\.$/,
    ],
    ['no value', (key) => ({ key_id: key.key_id }), /"encrypted_value" wasn't supplied/],
    [
      'URL-safe base64',
      (key) => ({ encrypted_value: '-_-_', key_id: key.key_id }),
      /^Invalid request\.\n\n-_-_ does not match \/\^/,
    ],
    ['unpadded base64', (key) => ({ encrypted_value: 'QUJDRA', key_id: key.key_id }), /does not match/],
    [
      'no sealed box',
      (key) => ({ encrypted_value: 'QUJDRA==', key_id: key.key_id }),
      new RegExp(`^${improper}$`),
    ],
    [
      'a box sealed for another key',
      (key) => ({
        encrypted_value: seal('value', Buffer.from(sodium.crypto_box_keypair().publicKey).toString('base64')),
        key_id: key.key_id,
      }),
      new RegExp(`^${improper}$`),
    ],
    [
      'a foreign key_id',
      (key) => ({ encrypted_value: sealed(key), key_id: '1' }),
      new RegExp(`^${improper}$`),
    ],
  ] as [string, (key: { key: string; key_id: string }) => object, RegExp][])(
    'refuses %s with GitHub’s words',
    async (_, body, message) => {
      const token = fineGrained({ secrets: 'write' });
      const key = (await request(token, 'GET', '/repos/acme/website/actions/secrets/public-key')).body;
      const answer = await request(token, 'PUT', SECRET, body(key));
      expect(answer.status).toBe(422);
      expect(answer.body.message).toMatch(message);
      expect(
        sandbox.github.openSecret({ repository: 'acme/website', secret: 'META_ACCESS_TOKEN' }),
      ).toBeUndefined();
      // These requests are wrong on purpose.
      sandbox.journal.clear();
    },
  );

  it('cannot open what was sealed before its key was rotated', async () => {
    const token = fineGrained({ secrets: 'write' });
    const { body } = await request(token, 'GET', '/repos/acme/website/actions/secrets/public-key');
    sandbox.github.rotateKey({ repository: 'acme/website' });
    const stale = { encrypted_value: seal('value', body.key), key_id: body.key_id };
    expect((await request(token, 'PUT', SECRET, stale)).status).toBe(422);
    expect((await putSecret(token, SECRET, 'value')).status).toBe(201);
  });

  it.each([['1TOKEN'], ['GITHUB_TOKEN'], ['MY%20TOKEN'], ['MY-TOKEN']])(
    'refuses the name %s',
    async (name) => {
      const path = `/repos/acme/website/actions/secrets/${name}`;
      expect((await putSecret(fineGrained({ secrets: 'write' }), path, 'value')).status).toBe(422);
    },
  );

  it('holds a hundred secrets of 48 KB', async () => {
    const token = fineGrained({ secrets: 'write' });
    expect((await putSecret(token, SECRET, 'x'.repeat(48 * 1024 + 1))).status).toBe(422);
    expect((await putSecret(token, SECRET, 'x'.repeat(48 * 1024))).status).toBe(201);
    for (let n = 1; n < 100; n += 1)
      sandbox.github.putSecret({ repository: 'acme/website', secret: `S${n}` }, 'x');
    expect((await putSecret(token, '/repos/acme/website/actions/secrets/ONE_MORE', 'x')).status).toBe(422);
    expect((await putSecret(token, SECRET, 'x')).status).toBe(204);
  });

  it('lists secrets in pages that lead to one another', async () => {
    const token = fineGrained({ secrets: 'read' });
    for (let n = 0; n < 45; n += 1)
      sandbox.github.putSecret({ repository: 'acme/website', secret: `S${n}` }, 'x');
    const first = await request(token, 'GET', '/repos/acme/website/actions/secrets?per_page=20');
    expect([first.body.total_count, first.body.secrets.length]).toEqual([45, 20]);
    const names = new Set<string>();
    let next: string | undefined = `${sandbox.github.url}/repos/acme/website/actions/secrets?per_page=20`;
    let pages = 0;
    while (next) {
      const { body, headers }: Answer = await request(token, 'GET', next);
      for (const { name } of body.secrets) names.add(name);
      next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
      pages += 1;
    }
    expect([names.size, pages]).toEqual([45, 3]);
    const all = await request(token, 'GET', '/repos/acme/website/actions/secrets?per_page=500');
    expect([all.body.secrets.length, all.headers.get('link')]).toEqual([45, null]);
  });

  it('deletes a secret and remembers what it was', async () => {
    const token = fineGrained({ secrets: 'write' });
    await putSecret(token, SECRET, 'value');
    expect((await request(token, 'DELETE', SECRET)).status).toBe(204);
    expect((await request(token, 'GET', SECRET)).status).toBe(404);
    const where = { repository: 'acme/website', secret: 'META_ACCESS_TOKEN' };
    expect(sandbox.github.openSecret(where)).toBeUndefined();
    expect(sandbox.github.secretHistory(where)).toHaveLength(1);
  });

  it('gives a job the secret of the nearest place', () => {
    const { github } = sandbox;
    const secret = 'TOKEN';
    github.putSecret({ organization: 'acme', secret }, 'organization', { visibility: 'all' });
    expect(github.secretsOfJob('acme/website')).toEqual({ TOKEN: 'organization' });
    github.putSecret({ repository: 'acme/website', secret }, 'repository');
    github.putSecret({ repository: 'acme/website', environment: 'production', secret }, 'environment');
    expect(github.secretsOfJob('acme/website')).toEqual({ TOKEN: 'repository' });
    expect(github.secretsOfJob('acme/website', 'production')).toEqual({ TOKEN: 'environment' });
    expect(github.secretsOfJob('acme/public')).toEqual({ TOKEN: 'organization' });
  });
});

describe.each(['actions', 'dependabot', 'codespaces', 'agents'] as const)(
  'an organization’s %s secrets',
  (store) => {
    const path = `/orgs/acme/${store}/secrets/TOKEN`;
    const permission = {
      actions: 'organization_secrets',
      dependabot: 'organization_dependabot_secrets',
      codespaces: 'organization_codespaces_secrets',
      agents: 'organization_agent_secrets',
    } as const;
    const where = { organization: 'acme', store, secret: 'TOKEN' };
    let token: string;
    let ids: number[];

    beforeEach(() => {
      token = fineGrained({ [permission[store]]: 'write' });
      ids = [sandbox.github.repository('acme/website').id, sandbox.github.repository('acme/public').id];
    });

    it('reach the repositories that were selected, and none when the selection is left out', async () => {
      const chosen = { visibility: 'selected', selected_repository_ids: ids };
      expect((await putSecret(token, path, 'value', chosen)).status).toBe(201);
      const { body } = await request(token, 'GET', path);
      expect(body).toMatchObject({ name: 'TOKEN', visibility: 'selected' });
      const selected = await request(token, 'GET', body.selected_repositories_url);
      expect(selected.body.repositories.map((one: { id: number }) => one.id)).toEqual(ids);
      expect((await putSecret(token, path, 'value', { visibility: 'selected' })).status).toBe(204);
      expect((await request(token, 'GET', `${path}/repositories`)).body.total_count).toBe(0);
    });

    it('take a repository in and out', async () => {
      await putSecret(token, path, 'value', { visibility: 'selected' });
      expect((await request(token, 'PUT', `${path}/repositories/${ids[0]}`)).status).toBe(204);
      expect(sandbox.github.secret(where)?.selectedRepositoryIds).toEqual(new Set([ids[0]]));
      const all = { selected_repository_ids: ids };
      expect((await request(token, 'PUT', `${path}/repositories`, all)).status).toBe(204);
      expect((await request(token, 'DELETE', `${path}/repositories/${ids[0]}`)).status).toBe(204);
      expect(sandbox.github.secret(where)?.selectedRepositoryIds).toEqual(new Set([ids[1]]));
    });

    it('take no repository in while they are for all, and need to be told for whom they are', async () => {
      await putSecret(token, path, 'value', { visibility: 'all' });
      expect((await request(token, 'PUT', `${path}/repositories/${ids[0]}`)).status).toBe(409);
      expect((await request(token, 'GET', '/orgs/acme/actions/secrets')).status).toBe(
        store === 'actions' ? 200 : 403,
      );
      if (store === 'actions' || store === 'agents') {
        expect((await putSecret(token, path, 'value')).status).toBe(422);
        sandbox.journal.clear();
      }
    });
  },
);

describe('an organization', () => {
  it('is not there for someone outside it, and wants an admin', async () => {
    const path = '/orgs/acme/actions/secrets';
    const outside = sandbox.github.addCredential({
      type: 'fine-grained-pat',
      permissions: { organization_secrets: 'write' },
    });
    expect((await request(outside, 'GET', path)).status).toBe(404);
    const member = fineGrained({ organization_secrets: 'write' }, { role: 'write' });
    const { status, body } = await request(member, 'GET', path);
    expect([status, body.message]).toEqual([
      403,
      'You must be an org admin or have the actions secrets fine-grained permission.',
    ]);
  });
});

describe('issues', () => {
  it.each([
    ['github-token', 'github-actions[bot]', 'Bot'],
    ['app', 'renewer[bot]', 'Bot'],
    ['fine-grained-pat', 'renewer', 'User'],
  ] as const)('are opened by %s in the name of %s', async (type, login, accountType) => {
    const token = sandbox.github.addCredential({
      type,
      repositories: ['acme/website'],
      permissions: { issues: 'write' },
      ...(type === 'github-token' ? {} : { login: 'renewer' }),
    });
    const { status, body } = await request(token, 'POST', ISSUES, { title: 'Hello', body: 'There' });
    expect(status).toBe(201);
    expect([body.user.login, body.user.type, body.number]).toEqual([login, accountType, 1]);
  });

  it('lose their labels and assignees when a stranger opens them', async () => {
    const { github } = sandbox;
    github.addLabel(github.repository('acme/public'), 'known');
    const issue = { title: 'Hello', labels: ['known'], assignees: ['nobody-here'] };
    const stranger = github.addCredential({
      type: 'classic-pat',
      login: 'stranger',
      scopes: ['public_repo'],
    });
    const { status, body } = await request(stranger, 'POST', '/repos/acme/public/issues', issue);
    expect([status, body.labels, body.assignees]).toEqual([201, [], []]);
    expect((await request(stranger, 'POST', '/repos/acme/public/labels', { name: 'x' })).status).toBe(403);
  });

  it('refuse an assignee who cannot be assigned, and know who can', async () => {
    const token = githubToken();
    const { status, body } = await request(token, 'POST', ISSUES, { title: 'x', assignees: ['ghost'] });
    expect([status, body.errors]).toEqual([422, [{ resource: 'Issue', field: 'assignee', code: 'invalid' }]]);
    expect((await request(token, 'GET', '/repos/acme/website/assignees/ghost')).status).toBe(404);
    expect((await request(token, 'GET', '/repos/acme/website/assignees/mona')).status).toBe(204);
    const good = await request(token, 'POST', ISSUES, { title: 'x', assignees: ['mona'] });
    expect([good.status, good.body.assignee.login]).toEqual([201, 'mona']);
  });

  it.each([
    ['created', ['fresh']],
    ['dropped', []],
  ] as const)('have an unknown label %s, as the switch says', async (unknownLabels, names) => {
    sandbox.github.behaviour.unknownLabels = unknownLabels;
    const { body } = await request(githubToken(), 'POST', ISSUES, { title: 'x', labels: ['fresh'] });
    expect(body.labels.map((label: { name: string }) => label.name)).toEqual(names);
  });

  it('take labels that exist, make those that do not, and refuse to make one twice', async () => {
    const token = githubToken();
    const labels = '/repos/acme/website/labels';
    expect((await request(token, 'GET', `${labels}/refresh-meta-token`)).status).toBe(404);
    const label = { name: 'refresh-meta-token', color: '1877f2', description: 'About tokens' };
    expect((await request(token, 'POST', labels, label)).status).toBe(201);
    const again = await request(token, 'POST', labels, { name: 'Refresh-Meta-Token' });
    expect([again.status, again.body.errors[0].code]).toEqual([422, 'already_exists']);
    expect((await request(token, 'GET', `${labels}/refresh-meta-token`)).body).toMatchObject(label);
    await request(token, 'POST', ISSUES, { title: 'x' });
    const added = await request(token, 'POST', `${ISSUES}/1/labels`, {
      labels: ['refresh-meta-token', 'new'],
    });
    expect(added.body.map((one: { name: string }) => one.name)).toEqual(['refresh-meta-token', 'new']);
    const replaced = await request(token, 'PATCH', `${ISSUES}/1`, { labels: ['new'] });
    expect(replaced.body.labels).toHaveLength(1);
  });

  it('are listed by state and label, newest first, with pull requests among them', async () => {
    const { github } = sandbox;
    const token = githubToken();
    for (const n of [1, 2, 3]) {
      github.plantIssue('acme/website', { title: `Issue ${n}`, by: 'stranger', labels: ['a', 'b'] });
      sandbox.clock.advance({ minutes: 1 });
    }
    github.plantIssue('acme/website', { title: 'Pull', by: 'mona', labels: ['a'], isPullRequest: true });
    github.closeIssue('acme/website', 1, 'mona', 'not_planned');
    const list = async (query: string) => {
      const { body } = await request(token, 'GET', `${ISSUES}?${query}`);
      return body.map((issue: { number: number }) => issue.number);
    };
    expect(await list('labels=a')).toEqual([4, 3, 2]);
    expect(await list('labels=a,B&state=all&direction=asc')).toEqual([1, 2, 3]);
    expect(await list('state=closed')).toEqual([1]);
    expect(await list('creator=mona')).toEqual([4]);
    expect(await list('state=all&sort=updated')).toEqual([4, 1, 3, 2]);
    expect(await list('state=all&per_page=2&page=2')).toEqual([2, 1]);
    const { body } = await request(token, 'GET', `${ISSUES}/4`);
    expect(body.pull_request.url).toContain('/pulls/4');
    const closed = await request(token, 'GET', `${ISSUES}/1`);
    expect(closed.body).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      closed_at: '2026-03-02T06:20:00Z',
      closed_by: { login: 'mona', type: 'User' },
    });
  });

  it('notify of opening, comments, reopening and closing, and of no edit', async () => {
    const token = githubToken();
    const { body } = await request(token, 'POST', ISSUES, { title: 'x', body: 'one' });
    await request(token, 'PATCH', `${ISSUES}/1`, { body: 'two', title: 'y' });
    const comment = await request(token, 'POST', `${ISSUES}/1/comments`, { body: 'Seven days are left.' });
    sandbox.clock.advance({ days: 1 });
    await request(token, 'POST', `${ISSUES}/1/comments`, { body: 'Healed.' });
    await request(token, 'PATCH', `${ISSUES}/1`, { state: 'closed', state_reason: 'completed' });
    sandbox.clock.advance({ days: 1 });
    sandbox.github.reopenIssue('acme/website', body.number, 'mona');
    const reasons = sandbox.github.notifications('acme/website', 1).map(({ reason }) => reason);
    expect(reasons).toEqual(['opened', 'commented', 'closed', 'reopened']);
    const path = `/repos/acme/website/issues/comments/${comment.body.id}`;
    expect((await request(token, 'PATCH', path, { body: 'Six.' })).body.body).toBe('Six.');
    expect((await request(token, 'DELETE', path)).status).toBe(204);
    expect((await request(token, 'GET', `${ISSUES}/1/comments`)).body).toHaveLength(1);
  });

  it('hold 65,536 characters and not one more', async () => {
    const token = githubToken();
    const full = 'x'.repeat(65_536);
    expect((await request(token, 'POST', ISSUES, { title: 'x', body: full })).status).toBe(201);
    const { status, body } = await request(token, 'POST', ISSUES, { title: 'x', body: `${full}x` });
    expect([status, body.errors]).toEqual([
      422,
      [
        {
          resource: 'Issue',
          code: 'custom',
          field: 'body',
          message: 'body is too long (maximum is 65536 characters)',
        },
      ],
    ]);
    expect((await request(token, 'POST', `${ISSUES}/1/comments`, { body: `${full}x` })).status).toBe(422);
  });

  it.each([
    ['GET', ISSUES],
    ['POST', ISSUES],
    ['GET', `${ISSUES}/1`],
    ['POST', `${ISSUES}/1/comments`],
  ] as const)('are gone where they are disabled: %s %s', async (method, path) => {
    sandbox.github.repository('acme/website').hasIssues = false;
    const body = path.endsWith('comments') ? { body: 'x' } : { title: 'x' };
    const answer = await request(githubToken(), method, path, method === 'GET' ? undefined : body);
    expect([answer.status, answer.body.message]).toEqual([410, 'Issues are disabled for this repo']);
  });
});

describe('variables', () => {
  it('are created once, then updated', async () => {
    const token = fineGrained({ actions_variables: 'write' });
    const path = '/repos/acme/website/actions/variables';
    const variable = { name: 'META_TOKEN_EXPIRES', value: '2026-05-01T00:00:00Z' };
    expect((await request(token, 'PATCH', `${path}/META_TOKEN_EXPIRES`, { value: 'x' })).status).toBe(404);
    expect((await request(token, 'POST', path, variable)).status).toBe(201);
    const again = await request(token, 'POST', path, variable);
    expect([again.status, again.body.message]).toEqual([409, 'Already exists- Variable already exists']);
    expect((await request(token, 'PATCH', `${path}/META_TOKEN_EXPIRES`, { value: 'never' })).status).toBe(
      204,
    );
    expect((await request(token, 'GET', `${path}/META_TOKEN_EXPIRES`)).body.value).toBe('never');
    expect((await request(token, 'GET', path)).body.total_count).toBe(1);
  });
});

describe('dispatches', () => {
  it('to a repository need permission to write its contents, and are remembered', async () => {
    const path = '/repos/acme/website/dispatches';
    const event = { event_type: 'token-refreshed', client_payload: { secret: 'META_ACCESS_TOKEN' } };
    expect((await request(githubToken(), 'POST', path, event)).status).toBe(403);
    expect((await request(githubToken({ contents: 'write' }), 'POST', path, event)).status).toBe(204);
    expect(sandbox.github.repository('acme/website').dispatches).toEqual([
      {
        eventType: 'token-refreshed',
        clientPayload: { secret: 'META_ACCESS_TOKEN' },
        by: 'github-actions[bot]',
        at: Date.parse(START),
      },
    ]);
  });

  it('of a workflow start a run that can be followed to its end', async () => {
    const { github } = sandbox;
    github.addWorkflow('acme/website', { path: '.github/workflows/refresh.yml', name: 'Refresh' });
    const started = new Promise<Record<string, string>>((resolve) => {
      github.onWorkflowDispatch = ({ run, inputs }) => {
        github.startRun(run);
        github.finishRun(run, 'success', 'All is well.\n');
        resolve(inputs);
      };
    });
    const token = fineGrained({ actions: 'write' });
    const path = '/repos/acme/website/actions/workflows/refresh.yml';
    const answer = await request(token, 'POST', `${path}/dispatches`, {
      ref: 'main',
      inputs: { mode: 'reauthorize' },
      return_run_details: true,
    });
    expect(answer.status).toBe(200);
    expect(await started).toEqual({ mode: 'reauthorize' });
    const run = await request(token, 'GET', answer.body.run_url);
    expect(run.body).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      event: 'workflow_dispatch',
    });
    const jobs = await request(token, 'GET', `${answer.body.run_url}/jobs`);
    const logs = await request(token, 'GET', `${jobs.body.jobs[0].url}/logs`);
    expect(logs.status).toBe(302);
    expect((await request(undefined, 'GET', logs.headers.get('location') ?? '')).body).toBe('All is well.\n');
    const runs = await request(token, 'GET', `${path}/runs?event=workflow_dispatch&created=%3E%3D2026-03-02`);
    expect(runs.body.total_count).toBe(1);
    expect((await request(token, 'POST', `${path}/dispatches`, { ref: 'main' })).status).toBe(204);
  });

  it('of a workflow need `actions: write`, a branch that exists, and a workflow that is enabled', async () => {
    sandbox.github.addWorkflow('acme/website', { path: '.github/workflows/refresh.yml' });
    const path = '/repos/acme/website/actions/workflows/refresh.yml';
    const reader = githubToken({ actions: 'read' });
    expect((await request(reader, 'POST', `${path}/dispatches`, { ref: 'main' })).status).toBe(403);
    const token = githubToken({ actions: 'write' });
    const lost = await request(token, 'POST', `${path}/dispatches`, { ref: 'gone' });
    expect([lost.status, lost.body.message]).toEqual([422, 'No ref found for: gone']);
    expect((await request(token, 'PUT', `${path}/disable`)).status).toBe(204);
    expect((await request(token, 'GET', path)).body.state).toBe('disabled_manually');
    expect((await request(token, 'POST', `${path}/dispatches`, { ref: 'main' })).status).toBe(422);
    expect((await request(token, 'PUT', `${path}/enable`)).status).toBe(204);
    expect((await request(token, 'GET', '/repos/acme/website/actions/workflows')).body.total_count).toBe(1);
  });
});

describe('everything else', () => {
  it.each(['/', '/meta', '/rate_limit', '/repos/acme/public', '/repos/acme/website/environments'])(
    'answers GET %s',
    async (path) => {
      const token = path.includes('website') ? githubToken({ actions: 'read' }) : undefined;
      expect((await request(token, 'GET', path)).status).toBe(200);
    },
  );

  it('names every call', async () => {
    const token = fineGrained({ secrets: 'write', issues: 'write' });
    await putSecret(token, SECRET, 'value');
    await request(token, 'GET', SECRET);
    await request(token, 'GET', ISSUES);
    expect(sandbox.journal.calls('github')).toEqual([
      'secret.public-key',
      'secret.put',
      'secret.get',
      'issues.list',
    ]);
  });

  it('is not found where GitHub has nothing', async () => {
    expect((await request(undefined, 'GET', '/nothing/here')).status).toBe(404);
    sandbox.journal.clear();
  });
});
