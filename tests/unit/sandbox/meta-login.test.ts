import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, User } from '../../../sandbox/meta/index.js';

let sandbox: Sandbox;
let app: App;
let user: User;

beforeEach(async () => {
  sandbox = await startSandbox();
  app = sandbox.meta.addApp({ name: 'Reports <b>' });
  user = sandbox.meta.addUser({ name: 'Ada' });
});
afterEach(() => sandbox.close());

describe('the dialog', () => {
  const redirect_uri = 'https://example.com/callback';
  const address = (query: Record<string, string> = {}) =>
    `${sandbox.meta.dialogUrl}/v25.0/dialog/oauth?${new URLSearchParams({
      client_id: app.id,
      redirect_uri,
      state: 'a state',
      response_type: 'code',
      scope: 'ads_read,business_management',
      ...query,
    })}`;
  const answer = async (form: [string, string][], query: Record<string, string> = {}) => {
    const body = new URLSearchParams([['user', user.id], ...form]);
    const response = await fetch(address(query), { method: 'POST', body, redirect: 'manual' });
    return new URL(response.headers.get('location') ?? 'none:');
  };

  test('says plainly that it is not Facebook, and escapes what it shows', async () => {
    const response = await fetch(address());
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const text = await response.text();
    expect(text).toContain('Sandbox, not Facebook.');
    expect(text).toContain('Reports &lt;b&gt; asks for access');
    expect(text).toContain('ads_read');
    expect(text).toContain('Ada');
  });

  test('Connect leads back with a code, the state and the fragment that Facebook appends', async () => {
    const target = await answer([
      ['answer', 'connect'],
      ['granted', 'ads_read'],
      ['granted', 'business_management'],
    ]);
    expect(target.href).toMatch(/^https:\/\/example\.com\/callback\?code=AQtest\w+&state=a\+state#_=_$/);
  });

  test('a permission that was unticked is declined', async () => {
    const target = await answer([
      ['answer', 'connect'],
      ['granted', 'ads_read'],
    ]);
    const response = await fetch(`${sandbox.meta.graphUrl}/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: app.id,
        client_secret: app.secret,
        redirect_uri,
        code: target.searchParams.get('code') ?? '',
      }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    const permissions = await fetch(`${sandbox.meta.graphUrl}/me/permissions`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(await permissions.json()).toEqual({
      data: [
        { permission: 'public_profile', status: 'granted' },
        { permission: 'ads_read', status: 'granted' },
        { permission: 'business_management', status: 'declined' },
      ],
    });
  });

  test('Cancel leads back with the reason', async () => {
    const target = await answer([['answer', 'cancel']]);
    expect(Object.fromEntries(target.searchParams)).toEqual({
      error: 'access_denied',
      error_code: '200',
      error_description: 'Permissions error.',
      error_reason: 'user_denied',
      state: 'a state',
    });
  });

  const problems: [string, Record<string, string>, () => void, RegExp][] = [
    ['an unknown app', { client_id: '1' }, () => {}, /Invalid App ID/],
    ['a relative redirect_uri', { redirect_uri: '/callback' }, () => {}, /absolute URI/],
    ['a foreign domain', {}, () => app.domains.push('example.org'), /App Domains/],
    ['an address that is not listed', {}, () => app.redirectUris.push('https://example.com/'), /URL blocked/],
    ['http://localhost for a live app', { redirect_uri: 'http://localhost:8080/' }, () => {}, /URL blocked/],
  ];
  test.each(problems)(
    'refuses %s on its own page, never by redirect',
    async (_name, query, prepare, text) => {
      prepare();
      const response = await fetch(address(query), { redirect: 'manual' });
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(text);
    },
  );

  test('takes http://localhost in development mode, from people with a role on the app', async () => {
    app.mode = 'development';
    const ask = () =>
      sandbox.meta.authorize({
        clientId: app.id,
        redirectUri: 'http://localhost:8080/',
        scope: 'ads_read',
        user,
      });
    expect(ask).toThrow(/no role/);
    user.developerOf.add(app.id);
    expect(ask()).toMatch(/^http:\/\/localhost:8080\/\?code=/);
  });
});

describe('device login', () => {
  beforeEach(() => {
    sandbox.meta.behaviour.devicePollClock = 'virtual';
  });
  const send = async (path: string, form: Record<string, string>) => {
    const response = await fetch(`${sandbox.meta.graphUrl}/v25.0/${path}`, {
      method: 'POST',
      body: new URLSearchParams({ access_token: `${app.id}|${app.clientToken}`, ...form }),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const begin = async () => (await send('device/login', { scope: 'public_profile,ads_read' })).body;
  const poll = (code: string) => send('device/login_status', { code });

  test('begins with a code for the person and one for polling', async () => {
    expect(await begin()).toEqual({
      code: expect.stringMatching(/^[0-9a-f]{32}$/),
      user_code: expect.stringMatching(/^[A-Z0-9]{8}$/),
      verification_uri: expect.stringMatching(/\/device$/),
      expires_in: 420,
      interval: 5,
    });
  });

  test('says pending, then too fast, then hands out a long-lived token, once', async () => {
    const { code, user_code } = await begin();
    const pending = await poll(code);
    expect(pending.status).toBe(400);
    expect(pending.body.error).toEqual({
      message: 'This request requires the user to take a pending action',
      type: 'OAuthException',
      code: 31,
      error_subcode: 1349174,
      is_transient: false,
      error_user_title: 'Device Login Authorization Pending',
      error_user_msg: 'User has not yet authorized your application. Continue polling.',
      fbtrace_id: expect.any(String),
    });
    sandbox.clock.advance({ seconds: 4 });
    expect((await poll(code)).body.error).toMatchObject({
      message: 'User request limit reached',
      code: 17,
      error_subcode: 1349172,
      error_user_title: 'OAuth Device Excessive Polling',
    });
    sandbox.clock.advance({ seconds: 5 });
    sandbox.meta.approveDevice(user_code, user);
    const { status, body } = await poll(code);
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^EAAtest/),
      data_access_expiration_time: sandbox.clock.seconds() + 7_776_000,
      expires_in: 5183999,
    });
    expect(sandbox.meta.inspect(body.access_token)).toMatchObject({
      alive: true,
      scopes: ['public_profile', 'ads_read'],
    });
    sandbox.clock.advance({ seconds: 5 });
    expect((await poll(code)).body.error).toMatchObject({ code: 463, error_subcode: 1349152 });
  });

  test('can be approved on the page that the answer names, once', async () => {
    const { code, user_code, verification_uri } = await begin();
    expect(await (await fetch(`${verification_uri}?user_code=${user_code}`)).text()).toContain(user_code);
    const answer = () =>
      fetch(verification_uri, {
        method: 'POST',
        body: new URLSearchParams({ user_code, user: user.id, answer: 'connect' }),
      });
    expect((await answer()).status).toBe(200);
    expect((await answer()).status).toBe(400);
    expect((await poll(code)).status).toBe(200);
  });

  test('ends after seven minutes', async () => {
    const { code } = await begin();
    sandbox.clock.advance({ minutes: 7 });
    expect((await poll(code)).body.error).toMatchObject({
      message: 'The session has expired',
      code: 463,
      error_subcode: 1349152,
      error_user_title: 'Activation Code Expired',
    });
  });

  test('tells when the person declined', async () => {
    const { code, user_code } = await begin();
    sandbox.meta.declineDevice(user_code);
    expect((await poll(code)).body.error).toMatchObject({
      message: 'authorization_declined',
      error_subcode: 1349173,
    });
  });

  test('wants the client token, not the secret', async () => {
    const { status, body } = await send('device/login', { access_token: `${app.id}|${app.secret}` });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      message: '(#190) This method must be called with a client access token',
      type: 'OAuthException',
      code: 190,
    });
  });

  test('is refused where the app does not allow it', async () => {
    app.loginFromDevices = false;
    expect((await send('device/login', {})).body.error.code).toBe(3);
  });
});
