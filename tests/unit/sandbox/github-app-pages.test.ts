import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, findBrowser, openBrowser } from '../../support/browser.js';
import { type Answer, START, signJwt, useSandbox } from './github-client.js';

const client = useSandbox(({ github }) => {
  github.serverUrl = github.url;
  github.addOrganization('acme', { owners: ['octo'] });
  github.addOrganization('other', { owners: ['mona'] });
  github.addRepository({ fullName: 'acme/website', private: true });
  github.addRepository({ fullName: 'acme/shop', private: true });
  github.addRepository({ fullName: 'octo/home' });
});

const NEW = '/organizations/acme/settings/apps/new';
const REDIRECT = 'http://127.0.0.1:9/created?from=init';

const manifest = (more: Record<string, unknown> = {}) => ({
  name: 'Token keeper',
  url: 'https://example.com/refresh-meta-token',
  redirect_url: REDIRECT,
  public: false,
  default_permissions: { secrets: 'write', environments: 'write' },
  ...more,
});

/** A browser’s form. */
async function submit(path: string, fields: Record<string, string> | [string, string][]): Promise<Answer> {
  const response = await fetch(new URL(path, client.sandbox.github.url), {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** The text of a page, and its first form. */
function read({ body }: Answer) {
  const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(body) ?? [];
  const [, flow = ''] = /name="flow" value="([^"]+)"/.exec(body) ?? [];
  const [, name = ''] = /name="name" value="([^"]*)"/.exec(body) ?? [];
  return {
    action,
    flow,
    name,
    text: String(body)
      .replace(/<style>.*<\/style>/s, '')
      .replace(/<[^>]+>/g, ' '),
  };
}

const post = (value: unknown, path = `${NEW}?state=abc`) => submit(path, { manifest: JSON.stringify(value) });

async function confirm(page: Answer, name?: string): Promise<Answer> {
  const form = read(page);
  return submit(form.action, { flow: form.flow, name: name ?? form.name });
}

async function codeFor(value: unknown): Promise<string> {
  const { headers } = await confirm(await post(value));
  return new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';
}

const convert = (code: string, body?: unknown) =>
  client.request(undefined, 'POST', `/app-manifests/${code}/conversions`, body);

describe('a manifest', () => {
  it('is confirmed by a person, and comes back as a code beside the state', async () => {
    const page = await post(manifest());
    expect(page.status).toBe(200);
    expect(read(page).text).toMatch(/Create GitHub App for acme.*Secrets: write.*Environments: write/s);
    const { status, headers } = await confirm(page);
    expect(status).toBe(302);
    const target = new URL(headers.get('location') ?? '');
    expect(target.origin + target.pathname).toBe('http://127.0.0.1:9/created');
    expect(target.searchParams.get('from')).toBe('init');
    expect(target.searchParams.get('state')).toBe('abc');
    expect(target.searchParams.get('code')).toMatch(/^[A-Za-z0-9]{40}$/);
  });

  it('becomes an App with its key, once', async () => {
    const code = await codeFor(manifest());
    const { status, body } = await convert(code);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      slug: 'token-keeper',
      owner: { login: 'acme', type: 'Organization' },
      html_url: `${client.sandbox.github.url}/apps/token-keeper`,
      webhook_secret: null,
      permissions: { secrets: 'write', environments: 'write', metadata: 'read' },
      events: [],
    });
    const now = Math.floor(Date.parse(START) / 1_000);
    const jwt = signJwt(body.pem, { iss: body.client_id, iat: now, exp: now + 60 });
    expect((await client.request(jwt, 'GET', '/app')).body.id).toBe(body.id);
    expect((await convert(code)).status).toBe(404);
    expect((await convert('unknown')).status).toBe(404);
  });

  it('is exchanged by an empty body only', async () => {
    const code = await codeFor(manifest());
    expect((await convert(code, { code })).status).toBe(422);
    expect((await convert(code)).status).toBe(201);
  });

  it('of a person goes to the person', async () => {
    const { headers } = await confirm(await post(manifest(), '/settings/apps/new'));
    const target = new URL(headers.get('location') ?? '');
    expect(target.searchParams.has('state')).toBe(false);
    const { body } = await convert(target.searchParams.get('code') ?? '');
    expect(body.owner.login).toBe('octo');
  });

  it.each(['other', 'octo', 'nowhere'])(
    'has no page in %s, where this person may not make Apps',
    async (login) => {
      expect((await post(manifest(), `/organizations/${login}/settings/apps/new`)).status).toBe(404);
    },
  );

  it.each([
    ['59 minutes', 59, 302, 201],
    ['an hour', 60, 404, 404],
  ])('is good after %s', async (_, minutes, confirmed, converted) => {
    const [page, code] = [await post(manifest()), await codeFor(manifest({ name: 'Another keeper' }))];
    client.sandbox.clock.advance({ minutes });
    expect((await confirm(page)).status).toBe(confirmed);
    expect((await convert(code)).status).toBe(converted);
  });

  it.each([
    ['no JSON', '{', /valid GitHub App manifest\.\s+$/],
    ['no url', manifest({ url: undefined }), /Error &quot;url&quot; wasn't supplied\./],
    [
      'a webhook that is off and has no url',
      manifest({ hook_attributes: { active: false } }),
      /Error &quot;url&quot; wasn't supplied\./,
    ],
    [
      'a webhook on this computer',
      manifest({ hook_attributes: { url: 'http://localhost:3000/' } }),
      /isn't reachable over the public Internet/,
    ],
    ['a url that is none', manifest({ url: { type: 'git' } }), /For 'properties\/url', .* is not a string/],
    [
      'a permission that is none',
      manifest({ default_permissions: { variables: 'write' } }),
      /Default permission records resource is not included in the list/,
    ],
    ['a key that is none', manifest({ permissions: {} }), /&quot;permissions&quot; is not a permitted key/],
    [
      'too many callback addresses',
      manifest({ callback_urls: Array.from({ length: 11 }, (_, n) => `http://127.0.0.1/${n}`) }),
      /No more than 10/,
    ],
  ])('with %s is refused on the page', async (_, value, message) => {
    const fields = { manifest: typeof value === 'string' ? value : JSON.stringify(value) };
    const page = await submit(NEW, fields);
    expect(page.status).toBe(422);
    expect(read(page).text).toContain('Invalid GitHub App configuration');
    expect(read(page).text).toMatch(message);
  });

  it.each([
    ['of another App', 'Token Keeper', /Name is already taken/],
    ['of another account', 'other', /Name is already taken/],
    ['of 35 characters', 'x'.repeat(35), /maximum is 34 characters/],
    ['that is empty', ' ', /can't be blank/],
  ])('asks again for a name instead of one %s', async (_, name, message) => {
    await confirm(await post(manifest()));
    const again = await confirm(await post(manifest({ name: 'Free' })), name);
    expect([again.status, read(again).text]).toEqual([422, expect.stringMatching(message)]);
    const done = await confirm(again, 'Second keeper');
    expect(new URL(done.headers.get('location') ?? '').searchParams.get('state')).toBe('abc');
  });

  it('shows what it is given as text', async () => {
    const { body } = await post(manifest({ name: '"><script>alert(1)</script>' }));
    expect(body).not.toContain('<script>');
  });

  it('may be changed on its way through the browser', async () => {
    client.sandbox.github.apps.tamper = (sent) => ({
      ...sent,
      public: true,
      default_permissions: { administration: 'write' },
    });
    const { body } = await convert(await codeFor(manifest()));
    expect(body.permissions).toEqual({ administration: 'write', metadata: 'read' });
  });
});

describe('an installation', () => {
  const page = '/apps/token-keeper/installations/new';

  it('for chosen repositories needs at least one, and ends in the settings or where the App says', async () => {
    await codeFor(manifest());
    const shown = await client.request(undefined, 'GET', page);
    const { action } = read(shown);
    expect((await submit(action, { selection: 'selected' })).status).toBe(422);
    const done = await submit(action, [
      ['selection', 'selected'],
      ['repository', 'website'],
    ]);
    const settings = done.headers.get('location') ?? '';
    expect(settings).toMatch(/\/organizations\/acme\/settings\/installations\/\d+$/);
    expect((await client.request(undefined, 'GET', settings)).body).toContain(
      'was installed on acme: website',
    );
    const [app] = client.sandbox.github.apps.all();
    if (app) app.setupUrl = 'http://127.0.0.1:9/installed';
    const again = await submit(action, { selection: 'all' });
    expect(again.headers.get('location')).toMatch(
      /^http:\/\/127\.0\.0\.1:9\/installed\?installation_id=\d+&setup_action=install$/,
    );
  });

  it('of a private App is offered to its owner alone', async () => {
    await codeFor(manifest());
    client.sandbox.github.signedIn = 'mona';
    expect((await client.request(undefined, 'GET', page)).status).toBe(404);
    expect((await submit('/apps/token-keeper/installations', { selection: 'all' })).status).toBe(404);
  });
});

const chromium = findBrowser();

describe.skipIf(!chromium.isHere)(`in a real browser${chromium.absence}`, { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('a manifest is posted, its name is taken, it is made, and installed late', async () => {
    const { github, clock } = client.sandbox;
    await github.apps.register({ name: 'Token keeper', owner: github.addUser('mona') });
    const visits: URL[] = [];
    const home = createServer((request, response) => {
      visits.push(new URL(request.url ?? '/', 'http://127.0.0.1'));
      const value = JSON.stringify(manifest({ redirect_url: `${own}/created` })).replaceAll('"', '&quot;');
      response.setHeader('content-type', 'text/html');
      response.end(
        `<form method="post" action="${github.url}${NEW}?state=s-1"><input type="hidden" name="manifest" value="${value}"><button>Go</button></form>`,
      );
    }).listen(0, '127.0.0.1');
    await once(home, 'listening');
    const own = `http://127.0.0.1:${(home.address() as AddressInfo).port}`;
    const page = await browser.newPage();
    try {
      await page.goto(own);
      await page.getByRole('button', { name: 'Go' }).click();
      await page.getByRole('button', { name: 'Create GitHub App for acme' }).click();
      expect(await page.getByRole('alert').textContent()).toBe('Name is already taken');
      await page.getByLabel('GitHub App name').fill('Our keeper');
      await page.getByRole('button', { name: 'Create GitHub App for acme' }).click();
      await page.waitForURL(/created/);
      const created = visits.find(({ pathname }) => pathname === '/created');
      expect(created?.searchParams.get('state')).toBe('s-1');
      const { body } = await convert(created?.searchParams.get('code') ?? '');

      const asked = () => {
        const now = clock.seconds();
        const jwt = signJwt(body.pem, { iss: body.client_id, iat: now, exp: now + 60 });
        return client.request(jwt, 'GET', '/repos/acme/website/installation');
      };
      expect((await asked()).status).toBe(404);
      clock.advance({ hours: 5 });
      await page.goto(`${body.html_url}/installations/new`);
      await page.getByLabel('Only select repositories').check();
      await page.getByLabel('website').check();
      await page.getByRole('button', { name: 'Install' }).click();
      await page.getByText('was installed on acme: website').waitFor();
      expect((await asked()).body.repository_selection).toBe('selected');
    } finally {
      await page.close();
      home.close();
      home.closeAllConnections();
    }
  });
});
