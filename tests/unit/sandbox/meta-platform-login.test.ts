import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, AuthorizeOptions, Platform, User } from '../../../sandbox/meta/index.js';

// https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/business-login
// https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions

const REDIRECT_URI = 'https://localhost/';
/** Beyond 2^53: a JSON number that JavaScript rounds. */
const ACCOUNT = '17841405793187218';

const PLATFORMS = [
  {
    platform: 'instagram',
    name: 'Instagram',
    prefix: 'ig',
    scope: 'instagram_business_basic,instagram_business_manage_comments',
    shape: (token: string, scopes: string[]) =>
      `{"access_token":"${token}","user_id":${ACCOUNT},"permissions":${JSON.stringify(scopes)}}`,
  },
  {
    platform: 'threads',
    name: 'Threads',
    prefix: 'th',
    scope: 'threads_basic,threads_delete',
    shape: (token: string) => `{"access_token":"${token}","user_id":${ACCOUNT}}`,
  },
] as const;

let sandbox: Sandbox;
let app: App;
let user: User;

beforeEach(async () => {
  sandbox = await startSandbox();
  app = sandbox.meta.addApp({ name: 'Reports' });
  user = sandbox.meta.addUser({ id: ACCOUNT, name: 'ada' });
});
afterEach(() => sandbox.close());

const dialogUrl = (platform: Platform) =>
  platform === 'instagram' ? sandbox.meta.instagramDialogUrl : sandbox.meta.threadsDialogUrl;
const codeUrl = (platform: Platform) =>
  `${platform === 'instagram' ? sandbox.meta.instagramLoginUrl : sandbox.meta.threadsUrl}/oauth/access_token`;
const apiUrl = (platform: Platform) =>
  platform === 'instagram' ? sandbox.meta.instagramUrl : sandbox.meta.threadsUrl;

const scopeOf = (platform: Platform) => PLATFORMS.find((row) => row.platform === platform)?.scope ?? '';

function dialogAddress(platform: Platform, query: Record<string, string> = {}) {
  return `${dialogUrl(platform)}/oauth/authorize?${new URLSearchParams({
    client_id: app[platform].id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: scopeOf(platform),
    state: 'a state',
    ...query,
  })}`;
}

const authorize = (platform: Platform, more: Partial<AuthorizeOptions> = {}) =>
  sandbox.meta.authorize({
    dialog: platform,
    clientId: app[platform].id,
    redirectUri: REDIRECT_URI,
    scope: scopeOf(platform),
    user,
    ...more,
  });

const codeOf = (address: string) => new URL(address).searchParams.get('code') ?? '';

async function read(response: Response) {
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

async function redeem(platform: Platform, form: Record<string, string> = {}) {
  const body = new URLSearchParams({
    client_id: app[platform].id,
    client_secret: app[platform].secret,
    grant_type: 'authorization_code',
    redirect_uri: REDIRECT_URI,
    ...form,
  });
  return read(await fetch(codeUrl(platform), { method: 'POST', body }));
}

const get = async (platform: Platform, path: string, query: Record<string, string>) =>
  read(await fetch(`${apiUrl(platform)}/${path}?${new URLSearchParams(query)}`));

describe.each(PLATFORMS)('$name', ({ platform, name, prefix, scope, shape }) => {
  const scopes = scope.split(',');
  const exchange = (token: string, secret = app[platform].secret) =>
    get(platform, 'access_token', {
      grant_type: `${prefix}_exchange_token`,
      client_secret: secret,
      access_token: token,
    });
  const refresh = (token: string) =>
    get(platform, 'refresh_access_token', { grant_type: `${prefix}_refresh_token`, access_token: token });
  const hourly = () => sandbox.meta.issueToken({ kind: platform, lifetime: 3600, scopes });
  const choose = async (answer: string, granted: string[] = scopes, query: Record<string, string> = {}) => {
    const form: [string, string][] = [
      ['user', user.id],
      ['answer', answer],
      ...granted.map((value): [string, string] => ['granted', value]),
    ];
    const response = await fetch(dialogAddress(platform, query), {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    return response.headers.get('location') ?? `none: ${response.status} ${await response.text()}`;
  };

  test('has an app id and secret of its own', () => {
    expect(app[platform].id).toMatch(/^\d{15}$/);
    const ids = [app.id, app.instagram.id, app.threads.id];
    const secrets = [app.secret, app.instagram.secret, app.threads.secret];
    expect([new Set(ids).size, new Set(secrets).size]).toEqual([3, 3]);
  });

  test('leads from the dialog to a token of 60 days', async () => {
    const page = await fetch(dialogAddress(platform));
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const text = await page.text();
    expect(text).toContain(`Sandbox, not ${name}.`);
    expect(text).toContain('Reports asks for access');
    const address = await choose('connect');
    expect(address).toMatch(/^https:\/\/localhost\/\?code=AQtest\w+&state=a\+state#_$/);

    const short = await redeem(platform, { code: codeOf(address) });
    expect(short.status).toBe(200);
    expect(short.text).toBe(shape(short.body.access_token, scopes));
    expect(sandbox.meta.inspect(short.body.access_token)).toMatchObject({
      alive: true,
      kind: platform,
      userId: ACCOUNT,
      scopes,
      expiresAt: sandbox.clock.seconds() + 3600,
    });

    const long = await exchange(short.body.access_token);
    expect(long.body).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 5183944,
    });
    const me = await get(platform, 'v1.0/me', {
      fields: 'id,username',
      access_token: long.body.access_token,
    });
    expect(me.body).toEqual({ id: ACCOUNT, username: 'ada' });
    expect(sandbox.journal.calls('meta')).toEqual([
      `${platform}_dialog`,
      `${platform}_dialog`,
      `${platform}_code_exchange`,
      `${platform}_exchange`,
      `${platform}_me`,
    ]);
  });

  test('gives only what was ticked', async () => {
    const { body } = await redeem(platform, { code: codeOf(await choose('connect', scopes.slice(0, 1))) });
    expect(sandbox.meta.inspect(body.access_token).scopes).toEqual(scopes.slice(0, 1));
  });

  test('says in the address that the person declined', async () => {
    expect(await choose('cancel')).toBe(
      'https://localhost/?error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request&state=a+state',
    );
  });

  test.each([
    ['wrapped in data[0], permissions as text, the id as text', true, 'text', 'text'],
    ['bare, without permissions, the id as a number', false, 'absent', 'number'],
    ['bare, permissions as a list, the id as text', false, 'array', 'text'],
  ] as const)('answers a code %s', async (_name, wrapped, permissions, userId) => {
    sandbox.meta.behaviour.codeAnswer[platform] = { wrapped, permissions, userId, user: 'account' };
    const { text, body } = await redeem(platform, { code: codeOf(authorize(platform)) });
    const token = wrapped ? body.data[0].access_token : body.access_token;
    const given = { array: JSON.stringify(scopes), text: JSON.stringify(scope), absent: '' }[permissions];
    const object = `{"access_token":"${token}","user_id":${userId === 'number' ? ACCOUNT : `"${ACCOUNT}"`}${given && `,"permissions":${given}`}}`;
    expect(text).toBe(wrapped ? `{"data":[${object}]}` : object);
  });

  test('may call the account by an id of the app', async () => {
    user.appScopedId = '26001234567890123';
    sandbox.meta.behaviour.codeAnswer[platform].user = 'app-scoped';
    const { text, body } = await redeem(platform, { code: codeOf(authorize(platform)) });
    expect(text).toContain('"user_id":26001234567890123');
    const me = await get(platform, 'me', { fields: 'id,user_id', access_token: body.access_token });
    expect(me.body).toEqual({ id: '26001234567890123', user_id: ACCOUNT });
  });

  const refusals: [string, () => ReturnType<typeof redeem>, string, number][] = [
    [
      'that was used',
      async () => {
        const code = codeOf(authorize(platform));
        await redeem(platform, { code });
        return redeem(platform, { code });
      },
      'Matching code was not found or was already used',
      400,
    ],
    [
      'that is an hour old',
      () => {
        const code = codeOf(authorize(platform));
        sandbox.clock.advance({ hours: 1 });
        return redeem(platform, { code });
      },
      'Matching code was not found or was already used',
      400,
    ],
    [
      'that nobody made',
      () => redeem(platform, { code: 'AQ' }),
      'Matching code was not found or was already used',
      400,
    ],
    [
      'of Facebook',
      () => {
        const address = sandbox.meta.authorize({
          clientId: app.id,
          redirectUri: REDIRECT_URI,
          scope: 'ads_read',
          user,
        });
        return redeem(platform, { code: codeOf(address) });
      },
      'Matching code was not found or was already used',
      400,
    ],
    [
      'that still carries #_',
      () => redeem(platform, { code: `${codeOf(authorize(platform))}#_` }),
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
      400,
    ],
    [
      'for another redirect_uri',
      () => redeem(platform, { code: codeOf(authorize(platform)), redirect_uri: 'https://localhost' }),
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
      400,
    ],
    [
      "with Facebook's app id",
      () => redeem(platform, { code: codeOf(authorize(platform)), client_id: app.id }),
      'Invalid platform app',
      400,
    ],
    [
      "with Facebook's secret",
      () => redeem(platform, { code: codeOf(authorize(platform)), client_secret: app.secret }),
      'Error validating client secret.',
      100,
    ],
    [
      'without grant_type',
      () => redeem(platform, { code: codeOf(authorize(platform)), grant_type: '' }),
      'Invalid grant_type',
      400,
    ],
  ];
  test.each(refusals)('refuses a code %s, flat', async (_name, act, message, code) => {
    const { status, body } = await act();
    expect(status).toBe(400);
    expect(body).toEqual({ error_type: 'OAuthException', code, error_message: message });
  });

  test("may refuse a code in Graph's shape", async () => {
    sandbox.meta.behaviour.codeRefusal[platform] = 'graph';
    const code = codeOf(authorize(platform));
    sandbox.clock.advance({ hours: 1 });
    expect((await redeem(platform, { code })).body.error).toMatchObject({ code: 100, error_subcode: 36007 });
  });

  test('takes the code in a form of either kind, and nothing from the address', async () => {
    const parts = {
      client_id: app[platform].id,
      client_secret: app[platform].secret,
      grant_type: 'authorization_code',
      redirect_uri: REDIRECT_URI,
      code: codeOf(authorize(platform)),
    };
    const query = await fetch(`${codeUrl(platform)}?${new URLSearchParams(parts)}`, { method: 'POST' });
    expect(query.status).toBe(400);
    const multipart = new FormData();
    for (const [part, value] of Object.entries(parts)) multipart.set(part, value);
    expect((await fetch(codeUrl(platform), { method: 'POST', body: multipart })).status).toBe(200);
  });

  test('keeps its codes away from Facebook', async () => {
    const code = codeOf(authorize(platform));
    const body = new URLSearchParams({
      client_id: app.id,
      client_secret: app.secret,
      redirect_uri: REDIRECT_URI,
      code,
    });
    const response = await fetch(`${sandbox.meta.graphUrl}/oauth/access_token`, { method: 'POST', body });
    expect((await read(response)).body.error.code).toBe(100);
  });

  test('says of a token that lasts already that its session key is invalid, and refreshes it', async () => {
    const token = sandbox.meta.issueToken({ kind: platform, lifetime: 60 * 86_400, scopes });
    const { status, body } = await exchange(token);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 190, message: expect.stringContaining('Session key invalid') });
    expect(body.error).not.toHaveProperty('error_subcode');
    sandbox.clock.advance({ hours: 24 });
    expect((await refresh(token)).body.expires_in).toBe(5183944);
  });

  test("wants its own secret, not Facebook's, for the exchange", async () => {
    expect((await exchange(hourly(), app.secret)).body.error).toMatchObject({
      message: 'Error validating client secret.',
      code: 100,
    });
  });

  const unsupported = {
    message: 'Unsupported request - method type: get',
    type: platform === 'instagram' ? 'IGApiException' : 'THApiException',
    code: 100,
  };
  test('calls an exchange without a token, of another kind or with another grant unsupported', async () => {
    const answers = [
      await exchange(''),
      await exchange(sandbox.meta.issueToken({ kind: 'user', lifetime: 60 })),
      await get(platform, 'access_token', { grant_type: 'fb_exchange_token', access_token: hourly() }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body.error).toMatchObject(unsupported);
    }
  });

  test('may call everything unsupported that it refuses', async () => {
    sandbox.meta.behaviour.vagueRefusals = true;
    const long = sandbox.meta.issueToken({ kind: platform, lifetime: 60 * 86_400, scopes });
    const answers = [
      await exchange(long),
      await exchange(hourly(), 'wrong'),
      await refresh(hourly()),
      await refresh(long),
    ];
    for (const { body } of answers) expect(body.error).toMatchObject(unsupported);
    expect((await exchange(hourly())).status).toBe(200);
  });

  test('shows the page, or writes the address, that a test orders for one dialog', async () => {
    sandbox.meta.nextDialog({
      kind: 'redirect',
      parameters: { error: 'access_denied', error_description: 'The app is not active' },
    });
    expect(await choose('connect')).toBe(
      'https://localhost/?error=access_denied&error_description=The+app+is+not+active&state=a+state',
    );
    sandbox.meta.nextDialog({ kind: 'page', message: 'Something else', code: 1 });
    const page = await fetch(dialogAddress(platform));
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('Something else')]);
    expect(await choose('connect')).toMatch(/\?code=/);
  });
});

describe("Instagram's dialog", () => {
  const show = (query: Record<string, string> = {}) =>
    fetch(dialogAddress('instagram', query), { redirect: 'manual' });

  test.each([
    ['an id of nobody', { client_id: '1' }, 'Sorry, this page isn&#39;t available.'],
    ['the word undefined as id', { client_id: 'undefined' }, 'Sorry, this page isn&#39;t available.'],
    ['http', { redirect_uri: 'http://localhost/' }, 'Invalid redirect_uri'],
    ['an address that is not listed', { redirect_uri: 'https://localhost' }, 'Invalid redirect_uri'],
    ["Facebook's names of permissions", { scope: 'instagram_basic' }, 'Invalid scope: []'],
    ['no permission', { scope: '' }, 'Invalid scope: []'],
    ['another response_type', { response_type: 'token' }, 'response_type=code only'],
  ])('shows a page, and never redirects, for %s', async (_name, query, text) => {
    app.instagram.redirectUris.push(REDIRECT_URI);
    const response = await show(query);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain(text);
  });

  test.each([
    ['Facebook', () => app.id],
    ['Threads', () => app.threads.id],
  ])('says "Invalid platform app" to the id of %s', async (_name, id) => {
    const response = await show({ client_id: id() });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error_type: 'OAuthException',
      code: 400,
      error_message: 'Invalid platform app',
    });
  });

  test('of an app in development mode is for testers who accepted', () => {
    app.mode = 'development';
    const denied =
      'https://localhost/?error=access_denied&error_description=Insufficient+developer+role&state=x';
    const ask = () => authorize('instagram', { state: 'x' });
    expect(ask()).toBe(denied);
    app.instagram.testers.set(user.id, 'invited');
    expect(ask()).toBe(denied);
    sandbox.meta.behaviour.missingRole = 'page';
    expect(ask).toThrow('Insufficient developer role');
    app.instagram.testers.set(user.id, 'accepted');
    expect(ask()).toMatch(/\?code=/);
  });

  test('offers the account that is logged in already, unless the address says force_reauth', async () => {
    const other = sandbox.meta.addUser({ name: 'somebody else' });
    sandbox.meta.instagramSession = other;
    expect(await (await show()).text()).not.toContain('> ada<');
    const everybody = await (await show({ force_reauth: 'true' })).text();
    expect(everybody).toContain('> ada<');
    expect(everybody).toContain('> somebody else<');
  });

  test('is the same window under the host that takes the codes', async () => {
    const address = dialogAddress('instagram').replace('/instagram-dialog/', '/instagram-login/');
    expect((await fetch(address)).status).toBe(200);
  });

  test('has its codes refused by the host of the API', async () => {
    const response = await fetch(`${sandbox.meta.instagramUrl}/oauth/access_token`, { method: 'POST' });
    expect((await read(response)).body.error).toMatchObject({
      message: 'Unsupported request - method type: post',
      type: 'IGApiException',
    });
  });
});

describe("Threads' dialog", () => {
  const faults: [string, Record<string, string>, () => void, number, RegExp][] = [
    ["Facebook's id", { client_id: 'facebook' }, () => {}, 4476002, /^No app ID was sent with the request/],
    ['no query', { client_id: '' }, () => {}, 4476002, /^No app ID/],
    [
      'an address that is not listed',
      {},
      () => app.threads.redirectUris.push('https://example.com/'),
      1349168,
      /^URL blocked/,
    ],
    [
      'an empty call-back for uninstalling',
      {},
      () => {
        app.threads.uninstallCallbackUrl = '';
      },
      1349168,
      /^URL blocked/,
    ],
    [
      'an empty call-back for deleting',
      {},
      () => {
        app.threads.deleteCallbackUrl = '';
      },
      1349168,
      /^URL blocked/,
    ],
    ['http', { redirect_uri: 'http://localhost:8080/' }, () => {}, 1349187, /^Insecure Login Blocked/],
  ];
  test.each(faults)('shows a JSON page for %s', async (_name, query, prepare, code, message) => {
    prepare();
    const asked = { ...query, ...(query.client_id === 'facebook' ? { client_id: app.id } : {}) };
    const response = await fetch(dialogAddress('threads', asked), { redirect: 'manual' });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({
      error_message: expect.stringMatching(message),
      error_code: code,
    });
  });

  test('shows a JSON page to somebody who is no tester, or has not accepted', async () => {
    app.mode = 'development';
    app.threads.testers.set(user.id, 'invited');
    const ask = () =>
      fetch(dialogAddress('threads'), {
        method: 'POST',
        body: new URLSearchParams([
          ['user', user.id],
          ['answer', 'connect'],
          ['granted', 'threads_basic'],
        ]),
        redirect: 'manual',
      });
    expect(await (await ask()).json()).toMatchObject({ error_code: 1349245 });
    app.threads.testers.set(user.id, 'accepted');
    expect((await ask()).status).toBe(302);
  });

  test('has an old address that may lose the query on the way', async () => {
    const old = dialogAddress('threads').replace('/threads-dialog/', '/threads-net/');
    expect(old).toContain(sandbox.meta.threadsNetUrl);
    const lost = await fetch(old, { redirect: 'manual' });
    expect(lost.status).toBe(301);
    expect(lost.headers.get('location')).toBe(`${sandbox.meta.threadsDialogUrl}/oauth/authorize`);
    expect(await (await fetch(old)).json()).toMatchObject({ error_code: 4476002 });
    sandbox.meta.behaviour.threadsNetLosesQuery = false;
    expect(await (await fetch(old)).text()).toContain('Reports asks for access');
  });
});

test("Threads' debug_token tells the end of an hour's token, to itself and to the app", async () => {
  const { body } = await redeem('threads', { code: codeOf(authorize('threads')) });
  const token = body.access_token;
  const { body: own } = await get('threads', 'oauth/access_token', {
    grant_type: 'client_credentials',
    client_id: app.threads.id,
    client_secret: app.threads.secret,
  });
  expect(own.access_token).toMatch(/^TH\|\d{15}\|\w{27}$/);
  for (const caller of [token, own.access_token]) {
    const seen = await get('threads', 'v1.0/debug_token', { access_token: caller, input_token: token });
    expect(seen.body.data).toMatchObject({
      is_valid: true,
      expires_at: sandbox.clock.seconds() + 3600,
      scopes: ['threads_basic', 'threads_delete'],
      user_id: ACCOUNT,
    });
  }
  const wrong = await get('threads', 'oauth/access_token', {
    grant_type: 'client_credentials',
    client_id: app.threads.id,
    client_secret: app.secret,
  });
  expect(wrong.body.error_message).toBe('Error validating client secret.');
});
