import { generateKeyPairSync } from 'node:crypto';
import sodium from 'libsodium-wrappers';
import { describe, expect, it } from 'vitest';
import type { App, Installation } from '../../../sandbox/github/index.js';
import { type Answer, START, signJwt, useSandbox } from './github-client.js';

let app: App;
let pem: string;

const client = useSandbox(async ({ github }) => {
  const acme = github.addOrganization('acme');
  github.addUser('octo');
  for (const fullName of ['acme/website', 'acme/shop', 'octo/home']) {
    github.addRepository({ fullName, private: true, environments: ['production'], assignable: ['mona'] });
  }
  ({ app, pem } = await github.apps.register({
    name: 'Token keeper',
    owner: acme,
    permissions: {
      secrets: 'write',
      environments: 'write',
      dependabot_secrets: 'read',
      organization_secrets: 'write',
      issues: 'write',
    },
  }));
});

const now = () => Math.floor(Date.parse(START) / 1_000);

function jwt(claims: { iss?: string | number; iat?: number; exp?: number } = {}, key = pem): string {
  return signJwt(key, { iss: app.clientId, iat: now() - 60, exp: now() + 540, ...claims });
}

function install(names?: string[]): Installation {
  const { github } = client.sandbox;
  const repositories = names?.map((name) => github.repository(name)) ?? 'all';
  return github.apps.install(app, app.owner, repositories);
}

async function newToken(body?: object): Promise<Answer> {
  const installation = client.sandbox.github.apps.installationOn(app, app.owner);
  return client.request(jwt(), 'POST', `/app/installations/${installation?.id}/access_tokens`, body);
}

const REFUSED = 'Resource not accessible by integration';

describe('an App', () => {
  it.each<[string, () => string | number]>([
    ['its client ID', () => app.clientId],
    ['its number', () => app.id],
    ['its number as text', () => String(app.id)],
  ])('is known by %s in a JWT, and has the metadata of every App', async (_, issuer) => {
    const { status, body }: Answer = await client.request(jwt({ iss: issuer() }), 'GET', '/app');
    expect([status, body.slug, body.owner.login, body.html_url]).toEqual([
      200,
      'token-keeper',
      'acme',
      'https://github.com/apps/token-keeper',
    ]);
    expect(body.permissions.metadata).toBe('read');
  });

  it('has a private key in the form that GitHub gives, PKCS #1', () => {
    expect(pem).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/);
  });

  const other = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({
    type: 'pkcs1',
    format: 'pem',
  });
  it.each<[string, () => string | undefined, number, string]>([
    ['another key', () => jwt({}, String(other)), 401, 'A JSON web token could not be decoded'],
    ['no JWT', () => 'ghs_something', 401, 'A JSON web token could not be decoded'],
    ['nothing', () => undefined, 401, 'A JSON web token could not be decoded'],
    [
      'another algorithm',
      () => signJwt(pem, { iss: app.id, iat: now() - 60, exp: now() + 60 }, { alg: 'none' }),
      401,
      'A JSON web token could not be decoded',
    ],
    ['an App that is not there', () => jwt({ iss: 'Iv23liNobody' }), 404, 'Integration not found'],
    [
      'a clock that is ahead',
      () => jwt({ iat: now() + 60 }),
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    ],
    [
      'a clock that is far behind',
      () => jwt({ iat: now() - 900, exp: now() - 300 }),
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    ],
    [
      'more than ten minutes',
      () => jwt({ exp: now() + 601 }),
      401,
      "'Expiration time' claim ('exp') is too far in the future",
    ],
  ])('is not known with %s', async (_, token, status, message) => {
    const answer = await client.request(token(), 'GET', '/app');
    expect([answer.status, answer.body.message]).toEqual([status, message]);
  });

  it('is judged by GitHub’s own clock, which may differ from Meta’s', async () => {
    client.sandbox.github.clockAheadSeconds = 3_600;
    const { status, headers } = await client.request(jwt(), 'GET', '/app');
    expect([status, headers.get('date')]).toEqual([401, 'Mon, 02 Mar 2026 07:17:00 GMT']);
    const meta = await fetch(`${client.sandbox.meta.graphUrl}/me`);
    expect(meta.headers.get('date')).toBe('Mon, 02 Mar 2026 06:17:00 GMT');
  });

  it('loses what an old key signed when the key is taken away, not when one is added', async () => {
    const second = await client.sandbox.github.apps.addKey(app);
    expect((await client.request(jwt(), 'GET', '/app')).status).toBe(200);
    app.publicKeys.shift();
    expect((await client.request(jwt(), 'GET', '/app')).status).toBe(401);
    expect((await client.request(jwt({}, second), 'GET', '/app')).status).toBe(200);
  });

  it('is found by its slug only where it is public', async () => {
    expect((await client.request(undefined, 'GET', '/apps/token-keeper')).status).toBe(404);
    app.public = true;
    expect((await client.request(undefined, 'GET', '/apps/token-keeper')).body.name).toBe('Token keeper');
  });
});

describe('an installation', () => {
  it('is not there until somebody makes it, and then everywhere it is asked for', async () => {
    const paths = ['/repos/acme/website/installation', '/orgs/acme/installation'];
    for (const path of paths) expect((await client.request(jwt(), 'GET', path)).status).toBe(404);
    expect((await client.request(jwt(), 'GET', '/app/installations')).body).toEqual([]);
    const { id } = install();
    for (const path of paths) {
      const { status, body } = await client.request(jwt(), 'GET', path);
      expect([status, body.id, body.account.login, body.target_type]).toEqual([
        200,
        id,
        'acme',
        'Organization',
      ]);
    }
    expect((await client.request(jwt(), 'GET', `/app/installations/${id}`)).body.app_slug).toBe(
      'token-keeper',
    );
    expect((await client.request(jwt(), 'GET', '/users/acme/installation')).status).toBe(404);
    expect((await client.request(jwt(), 'GET', '/repos/octo/home/installation')).status).toBe(404);
  });

  it('for chosen repositories is not there for the others', async () => {
    install(['acme/website']);
    const answer = await client.request(jwt(), 'GET', '/repos/acme/website/installation');
    expect(answer.body.repository_selection).toBe('selected');
    expect((await client.request(jwt(), 'GET', '/repos/acme/shop/installation')).status).toBe(404);
  });

  it('keeps the permissions it was given when the App asks for more later', async () => {
    install();
    app.permissions = { ...app.permissions, actions_variables: 'write' };
    const refused = await newToken({ permissions: { actions_variables: 'write' } });
    expect(refused.status).toBe(422);
    install();
    expect((await newToken({ permissions: { actions_variables: 'write' } })).status).toBe(201);
  });
});

describe('an installation token', () => {
  it('lives an hour, has what the installation has, and says whose it is', async () => {
    install();
    const { status, body } = await newToken();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      expires_at: '2026-03-02T07:17:00Z',
      repository_selection: 'all',
      permissions: { secrets: 'write', metadata: 'read' },
    });
    expect(body.repositories).toBeUndefined();
    const repositories = await client.request(body.token, 'GET', '/installation/repositories');
    expect(repositories.body.repositories.map((one: { full_name: string }) => one.full_name)).toEqual([
      'acme/website',
      'acme/shop',
    ]);
    client.sandbox.clock.advance({ minutes: 59 });
    expect((await client.request(body.token, 'GET', '/installation/repositories')).status).toBe(200);
    client.sandbox.clock.advance({ minutes: 1 });
    const late = await client.request(body.token, 'GET', '/installation/repositories');
    expect([late.status, late.body.message]).toEqual([401, 'Bad credentials']);
  });

  it('has the form of 2026, with dots, or the old one where a request says so', async () => {
    const { id } = install();
    const { body } = await newToken();
    expect(body.token).toMatch(new RegExp(`^ghs_${app.id}_test\\w+\\.test\\w+\\.test\\w+$`));
    expect(body.token).toMatch(/^ghs_[A-Za-z0-9._]{36,99}$/);
    const response = await fetch(`${client.sandbox.github.url}/app/installations/${id}/access_tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${jwt()}`, 'x-github-stateless-s2s-token': 'disabled' },
    });
    expect(((await response.json()) as { token: string }).token).toMatch(/^ghs_[A-Za-z0-9]{36}$/);
  });

  it('dies when it is revoked, and only itself can do that', async () => {
    install();
    const { body } = await newToken();
    expect((await client.request(body.token, 'DELETE', '/installation/token')).status).toBe(204);
    const again = await client.request(body.token, 'DELETE', '/installation/token');
    expect([again.status, again.body.message]).toEqual([401, 'Bad credentials']);
    const personal = client.sandbox.github.addCredential({ type: 'classic-pat', scopes: ['repo'] });
    expect((await client.request(personal, 'DELETE', '/installation/token')).status).toBe(403);
  });

  it('has only the permissions and repositories that were asked for', async () => {
    install();
    const { status, body } = await newToken({
      permissions: { secrets: 'read' },
      repositories: ['website'],
    });
    expect([status, body.permissions, body.repository_selection]).toEqual([
      201,
      { secrets: 'read', metadata: 'read' },
      'selected',
    ]);
    expect(body.repositories.map((one: { full_name: string }) => one.full_name)).toEqual(['acme/website']);
    const path = '/repos/acme/website/actions/secrets';
    expect((await client.request(body.token, 'GET', `${path}/public-key`)).status).toBe(200);
    const write = await client.request(body.token, 'DELETE', `${path}/TOKEN`);
    expect([write.status, write.body.message, write.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      REFUSED,
      'secrets=write',
    ]);
    // A private repository that it was not made for is not to be seen: create-github-app-token#126.
    expect((await client.request(body.token, 'GET', '/repos/acme/shop/actions/secrets')).status).toBe(404);
  });

  it.each([
    [
      'a permission that was not granted',
      { permissions: { secrets: 'write', actions_variables: 'write' } },
      'The permissions requested are not granted to this installation.',
    ],
    [
      'more of one than was granted',
      { permissions: { dependabot_secrets: 'write' } },
      'The permissions requested are not granted to this installation.',
    ],
    [
      'a repository that it does not reach',
      { repositories: ['website', 'shop'] },
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    ],
    [
      'a repository that is not there',
      { repositories: ['nowhere'] },
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    ],
  ])('is refused as a whole for %s', async (_, body, message) => {
    install(['acme/website']);
    const answer = await newToken(body);
    expect([answer.status, answer.body.message]).toEqual([422, message]);
  });

  it('is not made for a suspended installation, and those there are do nothing until it goes on', async () => {
    const installation = install();
    const { body } = await newToken();
    const { apps } = client.sandbox.github;
    apps.suspend(installation);
    const refused = await newToken();
    expect([refused.status, refused.body.message]).toEqual([403, 'This installation has been suspended']);
    const path = '/repos/acme/website/actions/secrets';
    expect((await client.request(body.token, 'GET', path)).status).toBe(403);
    apps.unsuspend(installation);
    expect((await client.request(body.token, 'GET', path)).status).toBe(200);
  });

  it('ends with its installation and with its App', async () => {
    const { id } = install();
    const { body } = await newToken();
    expect((await client.request(jwt(), 'DELETE', `/app/installations/${id}`)).status).toBe(204);
    expect((await client.request(body.token, 'GET', '/installation/repositories')).status).toBe(401);
    client.sandbox.github.apps.delete(app);
    expect((await client.request(jwt(), 'GET', '/app')).status).toBe(404);
  });

  it.each([
    ['/repos/acme/website/actions/secrets', 'secrets', 'write'],
    ['/repos/acme/website/environments/production/secrets', 'environments', 'write'],
    ['/repos/acme/website/dependabot/secrets', 'dependabot_secrets', 'read'],
    ['/orgs/acme/actions/secrets', 'organization_secrets', 'write'],
  ])('may write at %s as its permission says, and nothing without it', async (path, permission, level) => {
    install();
    await sodium.ready;
    const { body } = await newToken({ permissions: { [permission]: level } });
    const key = await client.request(body.token, 'GET', `${path}/public-key`);
    expect(key.status).toBe(200);
    const sealed = sodium.crypto_box_seal('value', Buffer.from(key.body.key, 'base64'));
    const put = await client.request(body.token, 'PUT', `${path}/TOKEN`, {
      encrypted_value: Buffer.from(sealed).toString('base64'),
      key_id: key.body.key_id,
      ...(path.startsWith('/orgs/') ? { visibility: 'all' } : {}),
    });
    expect(put.status).toBe(level === 'write' ? 201 : 403);
    const other = await newToken({ permissions: { issues: 'write' } });
    const refused = await client.request(other.body.token, 'GET', `${path}/public-key`);
    expect([refused.status, refused.body.message]).toEqual([403, REFUSED]);
  });

  it('acts as the App’s bot, which GraphQL names and REST does not', async () => {
    install();
    const { body } = await newToken();
    const issue = await client.request(body.token, 'POST', '/repos/acme/website/issues', { title: 'x' });
    expect([issue.body.user.login, issue.body.user.type]).toEqual(['token-keeper[bot]', 'Bot']);
    expect((await client.request(body.token, 'GET', '/user')).status).toBe(403);
    const viewer = await client.request(body.token, 'POST', '/graphql', { query: '{ viewer { login } }' });
    expect(viewer.body.data.viewer.login).toBe('token-keeper[bot]');
  });

  it('stays with one owner', async () => {
    const { github } = client.sandbox;
    install();
    github.apps.install(app, github.addUser('octo'));
    const { body } = await newToken();
    expect((await client.request(body.token, 'GET', '/repos/octo/home/actions/secrets')).status).toBe(404);
  });
});

describe('variables', () => {
  it.each([
    ['/repos/acme/website/environments/production/variables', 'environments'],
    ['/orgs/acme/actions/variables', 'organization_actions_variables'],
  ])('of %s are kept like a repository’s', async (path, permission) => {
    app.permissions = { [permission]: 'write', metadata: 'read' };
    install();
    const { body } = await newToken();
    const isOrganization = path.startsWith('/orgs/');
    const variable = { name: 'APP', value: '1', ...(isOrganization ? { visibility: 'all' } : {}) };
    expect((await client.request(body.token, 'POST', path, variable)).status).toBe(201);
    expect((await client.request(body.token, 'POST', path, variable)).status).toBe(409);
    expect((await client.request(body.token, 'PATCH', `${path}/APP`, { value: '2' })).status).toBe(204);
    expect((await client.request(body.token, 'GET', `${path}/APP`)).body).toMatchObject({
      ...variable,
      value: '2',
    });
    expect((await client.request(body.token, 'DELETE', `${path}/APP`)).status).toBe(204);
    expect((await client.request(body.token, 'GET', path)).body.total_count).toBe(0);
  });
});
