import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, ExchangeLie, User } from '../../../sandbox/meta/index.js';

const DAYS_60 = 5_184_000;

let sandbox: Sandbox;
let app: App;
let user: User;

beforeEach(async () => {
  sandbox = await startSandbox({ start: '2026-01-05T06:00:00Z' });
  app = sandbox.meta.addApp({ name: 'Reports' });
  user = sandbox.meta.addUser();
});
afterEach(() => sandbox.close());

const client = () => ({ client_id: app.id, client_secret: app.secret });

async function get(path: string, query: Record<string, string>) {
  const response = await fetch(`${sandbox.meta.graphUrl}/v25.0/${path}?${new URLSearchParams(query)}`);
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

async function post(form: Record<string, string>) {
  const body = new URLSearchParams(form);
  const response = await fetch(`${sandbox.meta.graphUrl}/v25.0/oauth/access_token`, { method: 'POST', body });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const exchange = (token: string, more: Record<string, string> = {}) =>
  post({ grant_type: 'fb_exchange_token', ...client(), fb_exchange_token: token, ...more });

describe('fb_exchange_token', () => {
  test('makes a 60-day token of a short-lived one; the old one stays valid and data access does not move', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000, scopes: ['ads_read'] });
    const dataAccess = user.dataAccessExpiresAt;
    sandbox.clock.advance({ minutes: 10 });
    const { status, body } = await exchange(token);
    expect(status).toBe(200);
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'bearer', expires_in: 5183944 });
    expect(body.access_token).toMatch(/^EAAtest\w{50,80}$/);
    expect(sandbox.meta.inspect(body.access_token)).toMatchObject({
      alive: true,
      userId: user.id,
      scopes: ['ads_read'],
      expiresAt: sandbox.clock.seconds() + DAYS_60,
    });
    expect(sandbox.meta.inspect(token).alive).toBe(true);
    expect(user.dataAccessExpiresAt).toBe(dataAccess);
  });

  test('takes a query, a form and JSON', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000 });
    const parameters = { grant_type: 'fb_exchange_token', ...client(), fb_exchange_token: token };
    expect((await get('oauth/access_token', parameters)).status).toBe(200);
    expect((await post(parameters)).status).toBe(200);
    const json = await fetch(`${sandbox.meta.graphUrl}/oauth/access_token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    });
    expect(json.status).toBe(200);
    expect(sandbox.journal.calls('meta')).toEqual(['exchange', 'exchange', 'exchange']);
  });

  test.each([
    ['the same string', 'same-string', { same: true, days: 50 }],
    ['a new string with the same date', 'new-string-same-date', { same: false, days: 50 }],
    ['a later date', 'extends', { same: false, days: 60 }],
  ] as const)('may answer a long-lived user token with %s', async (_name, longToLong, expected) => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60 });
    sandbox.clock.advance({ days: 10 });
    sandbox.meta.behaviour.longToLong = longToLong;
    const { body } = await exchange(token);
    const { expiresAt = 0 } = sandbox.meta.inspect(body.access_token);
    expect(body.access_token === token).toBe(expected.same);
    expect((expiresAt - sandbox.clock.seconds()) / 86_400).toBe(expected.days);
    expect(body.expires_in).toBe(expected.days * 86_400 - 56);
  });

  test('may refuse a long-lived user token', async () => {
    sandbox.meta.behaviour.longToLong = 'refused';
    const { status, body } = await exchange(sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60 }));
    expect(status).toBe(400);
    expect(body.error.type).toBe('OAuthException');
  });

  test('says no expires_in for a user token that never expires', async () => {
    sandbox.meta.behaviour.longToLong = 'extends';
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 'never' });
    expect((await exchange(token)).body).toEqual({ access_token: token, token_type: 'bearer' });
  });

  test('makes a never-ending page token worse, so that nobody dares to exchange one', async () => {
    const token = sandbox.meta.issueToken({ kind: 'page', lifetime: 'never' });
    const { body } = await exchange(token);
    expect(sandbox.meta.inspect(body.access_token).expiresAt).toBe(sandbox.clock.seconds() + DAYS_60);
  });

  test('refreshes a 60-day system user token with the flag, for 60 days from now', async () => {
    const token = sandbox.meta.issueToken({ kind: 'system-user', lifetime: DAYS_60 });
    sandbox.clock.advance({ days: 30 });
    expect((await exchange(token)).body.access_token).toBe(token);
    const { body } = await exchange(token, { set_token_expires_in_60_days: 'true' });
    expect(body.expires_in).toBe(5183944);
    expect(sandbox.meta.inspect(body.access_token).expiresAt).toBe(sandbox.clock.seconds() + DAYS_60);
    expect(sandbox.meta.inspect(token).alive).toBe(true);
  });

  test('downgrades a never-ending system user token that is exchanged with the flag', async () => {
    const token = sandbox.meta.issueToken({ kind: 'system-user', lifetime: 'never' });
    const { body } = await exchange(token, { set_token_expires_in_60_days: 'true' });
    expect(sandbox.meta.inspect(body.access_token).expiresAt).toBe(sandbox.clock.seconds() + DAYS_60);
    expect((await exchange(token)).body).toEqual({ access_token: token, token_type: 'bearer' });
  });

  test('may leave expires_in out, send it as text or send nonsense', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000 });
    const { behaviour } = sandbox.meta;
    behaviour.expiresInAsString = true;
    expect((await exchange(token)).body.expires_in).toBe('5183944');
    behaviour.expiresIn = -1;
    expect((await exchange(token)).body.expires_in).toBe(-1);
    behaviour.omitExpiresIn = true;
    expect((await exchange(token)).body).not.toHaveProperty('expires_in');
  });

  test('may end the old token', async () => {
    sandbox.meta.behaviour.revokesOldOnExchange = true;
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000 });
    const { body } = await exchange(token);
    expect(sandbox.meta.inspect(token).alive).toBe(false);
    expect(sandbox.meta.inspect(body.access_token).alive).toBe(true);
  });

  const lies: [ExchangeLie, Record<string, unknown>][] = [
    [{ lie: 'dead-token' }, { alive: false }],
    [{ lie: 'other-user' }, { alive: true, userId: expect.not.stringMatching(/^1234567$/) }],
    [{ lie: 'other-app' }, { alive: true, appId: expect.not.stringMatching(/^7654321$/) }],
    [{ lie: 'other-kind' }, { alive: true, kind: 'page' }],
    [{ lie: 'fewer-scopes' }, { alive: true, scopes: ['ads_read'] }],
    [{ lie: 'earlier-expiry' }, { alive: true, expiresAt: Date.UTC(2026, 0, 6, 6) / 1000 }],
    [{ lie: 'unknown-token' }, { known: false }],
  ];
  test.each(lies)('lies once when told to: %o', async (lie, expected) => {
    app = sandbox.meta.addApp({ id: '7654321' });
    const scopes = ['ads_read', 'business_management'];
    const person = sandbox.meta.addUser({ id: '1234567' });
    const token = sandbox.meta.issueToken({ kind: 'user', app, user: person, lifetime: 5000, scopes });
    sandbox.meta.nextExchange(lie);
    const { status, body } = await exchange(token);
    expect(status).toBe(200);
    expect(sandbox.meta.inspect(body.access_token)).toMatchObject(expected);
    expect(sandbox.meta.inspect(token)).toMatchObject({ alive: true, scopes, userId: '1234567' });
    const { body: honest } = await exchange(token);
    expect(sandbox.meta.inspect(honest.access_token)).toMatchObject({
      alive: true,
      userId: '1234567',
      scopes,
    });
  });

  test("answers the text 'null', a number or anything else where the token belongs", async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000 });
    for (const accessToken of ['null', 42, null, '']) {
      sandbox.meta.nextExchange({ lie: 'answer', accessToken });
      expect((await exchange(token)).body.access_token).toBe(accessToken);
    }
  });
});

describe('oauth/access_token refuses', () => {
  const dead = (end: () => void, lifetime = DAYS_60) => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime });
    end();
    return exchange(token);
  };
  const refusals: [string, () => ReturnType<typeof post>, Record<string, unknown>][] = [
    [
      'an expired token (190/463)',
      () => dead(() => sandbox.clock.set('2026-06-20T14:34:01-07:00')),
      {
        message:
          'Error validating access token: Session has expired on Thursday, 05-Mar-26 22:00:00 PST. The current time is Saturday, 20-Jun-26 14:34:01 PDT.',
        type: 'OAuthException',
        code: 190,
        error_subcode: 463,
      },
    ],
    [
      'a token that a password change ended (190/460)',
      () => dead(() => sandbox.meta.changePassword(user)),
      {
        message:
          'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
        type: 'OAuthException',
        code: 190,
        error_subcode: 460,
      },
    ],
    [
      'a token whose app was removed (190/458)',
      () => dead(() => sandbox.meta.removeApp(user)),
      { type: 'OAuthException', code: 190, error_subcode: 458 },
    ],
    [
      'garbage (190, no subcode)',
      () => exchange('xxxx'),
      {
        message: 'Invalid OAuth access token - Cannot parse access token',
        type: 'OAuthException',
        code: 190,
      },
    ],
    [
      'an unknown client_id (101)',
      () => exchange('xxxx', { client_id: '999' }),
      {
        message: 'Error validating application. Cannot get application info due to a system error.',
        type: 'OAuthException',
        code: 101,
      },
    ],
    [
      'a missing client_id (101)',
      () => post({ grant_type: 'fb_exchange_token' }),
      { message: 'Missing client_id parameter.', type: 'OAuthException', code: 101 },
    ],
    [
      'a wrong secret (1), before it looks at the token',
      () => exchange('xxxx', { client_secret: 'wrong' }),
      { message: 'Error validating client secret.', type: 'OAuthException', code: 1 },
    ],
    [
      'a token of another app (1)',
      () => exchange(sandbox.meta.issueToken({ kind: 'user', lifetime: 60, app: sandbox.meta.addApp() })),
      {
        message: expect.stringMatching(/^The access token does not belong to application 1\d{14}$/),
        code: 1,
      },
    ],
    [
      'an unknown grant, which it takes for a code (191)',
      () => post({ grant_type: 'other', ...client() }),
      { message: 'Missing redirect_uri parameter.', type: 'OAuthException', code: 191 },
    ],
  ];
  test.each(refusals)('%s', async (_name, act, error) => {
    const { status, body } = await act();
    expect(status).toBe(400);
    expect(body.error).toMatchObject(error);
    if (!('error_subcode' in error)) expect(body.error).not.toHaveProperty('error_subcode');
  });

  test('a client_id that is no number with 500', async () => {
    const { status, body } = await exchange('xxxx', { client_id: 'my-app' });
    expect([status, body.error.code]).toEqual([500, 1]);
  });

  test('a wrong secret with code 100 where that is set', async () => {
    sandbox.meta.behaviour.wrongSecretCode = 100;
    const { body } = await exchange('xxxx', { client_secret: 'wrong' });
    expect(body.error).toMatchObject({ message: 'Error validating client secret.', code: 100 });
  });
});

describe('an authorization code', () => {
  const redirectUri = 'https://example.com/callback';
  const code = (uri = redirectUri) => {
    const address = sandbox.meta.authorize({
      clientId: app.id,
      redirectUri: uri,
      scope: 'ads_read,email',
      user,
    });
    return new URL(address).searchParams.get('code') ?? '';
  };
  const redeem = (form: Record<string, string>) => post({ ...client(), redirect_uri: redirectUri, ...form });

  test('is worth one short-lived token that ends on a full hour', async () => {
    const { status, body } = await redeem({ code: code() });
    expect(status).toBe(200);
    const { alive, scopes, expiresAt = 1 } = sandbox.meta.inspect(body.access_token);
    expect({ alive, scopes }).toEqual({ alive: true, scopes: ['public_profile', 'ads_read', 'email'] });
    expect(expiresAt % 3600).toBe(0);
    expect(body.expires_in).toBe(expiresAt - sandbox.clock.seconds());
  });

  test('may be worth a 60-day token', async () => {
    sandbox.meta.behaviour.codeToken = 'long-lived';
    expect((await redeem({ code: code() })).body.expires_in).toBe(5183944);
  });

  test('moves the clock of data access, which an exchange does not', async () => {
    user.dataAccessExpiresAt = sandbox.clock.seconds() + 1;
    await redeem({ code: code() });
    expect(user.dataAccessExpiresAt).toBe(sandbox.clock.seconds() + 7_776_000);
  });

  const refusals: [string, () => ReturnType<typeof post>, Record<string, unknown>][] = [
    [
      'that was used (100/36009)',
      async () => {
        const used = code();
        await redeem({ code: used });
        return redeem({ code: used });
      },
      { message: 'This authorization code has been used.', code: 100, error_subcode: 36009 },
    ],
    [
      'that has expired (100/36007)',
      () => {
        const old = code();
        sandbox.clock.advance({ minutes: 10 });
        return redeem({ code: old });
      },
      { message: 'This authorization code has expired.', code: 100, error_subcode: 36007 },
    ],
    [
      'for another redirect_uri (100/36008)',
      () => redeem({ code: code('https://example.com/other') }),
      {
        message:
          'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
        code: 100,
        error_subcode: 36008,
      },
    ],
    [
      'that is none (100)',
      () => redeem({ code: 'xxxx' }),
      { message: 'Invalid verification code format.', code: 100 },
    ],
    [
      'with a redirect_uri that is encoded twice (191)',
      () => redeem({ code: code(), redirect_uri: encodeURIComponent(redirectUri) }),
      { message: "redirect_uri isn't an absolute URI. Check RFC 3986.", code: 191 },
    ],
    [
      'without redirect_uri (191)',
      () => post({ ...client(), code: code() }),
      { message: 'Missing redirect_uri parameter.', code: 191 },
    ],
    [
      'for a domain that is not among App Domains (191)',
      () => {
        const early = code();
        app.domains.push('example.org');
        return redeem({ code: early });
      },
      { message: expect.stringMatching(/^Can't Load URL: The domain of this URL isn't included/), code: 191 },
    ],
    [
      'with a wrong secret (1)',
      () => redeem({ code: code(), client_secret: 'wrong' }),
      { message: 'Error validating client secret.', code: 1 },
    ],
  ];
  test.each(refusals)('is refused %s', async (_name, act, error) => {
    const { status, body } = await act();
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ type: 'OAuthException', ...error });
  });

  test('that is refused is named in WWW-Authenticate', async () => {
    const used = code();
    await redeem({ code: used });
    expect((await redeem({ code: used })).headers.get('www-authenticate')).toBe(
      'OAuth "Facebook Platform" "invalid_code" "This authorization code has been used."',
    );
  });
});

describe('the other grants', () => {
  test('client_credentials hands out an app token that debug_token accepts', async () => {
    const { body } = await post({ grant_type: 'client_credentials', ...client() });
    expect(body).toEqual({
      access_token: expect.stringMatching(new RegExp(`^${app.id}\\|\\w{27}$`)),
      token_type: 'bearer',
    });
    const { status } = await get('debug_token', { input_token: 'x', access_token: body.access_token });
    expect(status).toBe(200);
  });

  test('a client code makes another token of the same person, without the secret, and keeps machine_id', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60 });
    const redirect_uri = 'https://example.com/';
    const { body } = await get('oauth/client_code', { ...client(), redirect_uri, access_token: token });
    expect(body).toEqual({ code: expect.stringMatching(/^AQ/) });
    const redeem = () => post({ client_id: app.id, redirect_uri, code: body.code, machine_id: 'machine' });
    const { body: own } = await redeem();
    expect(own).toEqual({ access_token: expect.any(String), machine_id: 'machine', expires_in: 5183944 });
    expect(own.access_token).not.toBe(token);
    expect(sandbox.meta.inspect(own.access_token)).toMatchObject({ alive: true, userId: user.id });
    expect((await redeem()).body.error.error_subcode).toBe(36009);
  });

  test('revoke ends the token and says success as text', async () => {
    const [token, other] = [60, 60].map((lifetime) => sandbox.meta.issueToken({ kind: 'user', lifetime }));
    const parameters = { ...client(), revoke_token: token ?? '', access_token: other ?? '' };
    expect((await get('oauth/revoke', parameters)).body).toEqual({ success: 'true' });
    expect(sandbox.meta.inspect(token ?? '').alive).toBe(false);
    expect(sandbox.meta.inspect(other ?? '').alive).toBe(true);
  });
});
