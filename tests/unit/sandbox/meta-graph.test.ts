import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, User } from '../../../sandbox/meta/index.js';

const DAYS_60 = 5_184_000;

let sandbox: Sandbox;
let app: App;
let user: User;

beforeEach(async () => {
  sandbox = await startSandbox();
  app = sandbox.meta.addApp();
  user = sandbox.meta.addUser({ name: 'Ada' });
});
afterEach(() => sandbox.close());

async function get(address: string, token?: string) {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const url = address.startsWith('http') ? address : `${sandbox.meta.url}/${address}`;
  const response = await fetch(url, { headers });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe('people', () => {
  test('are who the token says', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 60 });
    expect((await get('me?fields=id,name', token)).body).toEqual({ id: user.id, name: 'Ada' });
  });

  test('are nobody without a token', async () => {
    const { status, body } = await get('v25.0/me');
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 2500, type: 'OAuthException' });
  });

  test('show their ad accounts to a token that may read them, and 403 to others', async () => {
    sandbox.meta.addAsset('ad-account', { id: '77', name: 'Shoes' });
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 60, scopes: ['ads_read'] });
    expect((await get('me/adaccounts', token)).body.data).toEqual([{ id: 'act_77', account_id: '77' }]);
    expect((await get('me/adaccounts?fields=name,account_status', token)).body.data).toEqual([
      { id: 'act_77', name: 'Shoes', account_status: 1 },
    ]);
    const other = await get('me/adaccounts', sandbox.meta.issueToken({ kind: 'user', lifetime: 60 }));
    expect(other.status).toBe(403);
    expect(other.body.error.message).toMatch(/^\(#200\) Ad account owner has NOT grant/);
  });

  test('who do not exist are an unsupported request', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 60 });
    expect((await get('nothing', token)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
  });
});

describe('page tokens', () => {
  const scopes = ['pages_show_list', 'pages_read_engagement'];

  test('from a long-lived user token have no end', async () => {
    const page = sandbox.meta.addPage();
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60, scopes });
    const { body } = await get(`v25.0/${page.id}?fields=access_token`, token);
    expect(body).toEqual({ access_token: expect.stringMatching(/^EAAtest/), id: page.id });
    expect(sandbox.meta.inspect(body.access_token)).toMatchObject({
      kind: 'page',
      pageId: page.id,
      expiresAt: 0,
    });
    sandbox.clock.advance({ days: 61 });
    expect(sandbox.meta.inspect(body.access_token).alive).toBe(true);
    sandbox.meta.changePassword(user);
    expect(sandbox.meta.inspect(body.access_token).alive).toBe(false);
  });

  test('end when the user token that made them is revoked', async () => {
    const page = sandbox.meta.addPage();
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60, scopes });
    const { body } = await get(`${page.id}?fields=access_token`, token);
    sandbox.meta.revoke(token);
    expect(sandbox.meta.inspect(body.access_token).alive).toBe(false);
  });

  test('from a short-lived user token end with it', async () => {
    const page = sandbox.meta.addPage();
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 3600, scopes });
    const { body } = await get(`${page.id}?fields=access_token`, token);
    expect(sandbox.meta.inspect(body.access_token).expiresAt).toBe(sandbox.meta.inspect(token).expiresAt);
  });

  test('need a role on the page and a permission', async () => {
    const page = sandbox.meta.addPage();
    const without = sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60, scopes: ['email'] });
    expect((await get(`${page.id}?fields=access_token`, without)).body.error.code).toBe(10);
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60, scopes });
    sandbox.meta.loseRole(page, user);
    expect((await get(`${page.id}?fields=access_token`, token)).body.error).toMatchObject({
      code: 100,
      error_subcode: 33,
    });
  });

  test('are listed page by page, in addresses that carry the token', async () => {
    for (let count = 0; count < 5; count += 1) sandbox.meta.addPage({ name: `Page ${count}` });
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: DAYS_60, scopes });
    const names: string[] = [];
    let next: string | undefined = 'v25.0/me/accounts?fields=name,access_token&limit=2';
    while (next !== undefined) {
      const { body }: { body: { data: { name: string }[]; paging: { next?: string } } } = await get(
        next,
        token,
      );
      names.push(...body.data.map(({ name }) => name));
      next = body.paging.next;
      if (next !== undefined) expect(new URL(next).searchParams.get('access_token')).toBe(token);
    }
    expect(names).toEqual(['Page 0', 'Page 1', 'Page 2', 'Page 3', 'Page 4']);
  });

  test('are an empty list without pages_show_list, and no field of a page', async () => {
    sandbox.meta.addPage();
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 60, scopes: ['ads_read'] });
    expect((await get('me/accounts', token)).body).toEqual({ data: [] });
    const page = sandbox.meta.issueToken({ kind: 'page', lifetime: 'never' });
    expect((await get('me/accounts', page)).body.error.message).toBe(
      '(#100) Tried accessing nonexisting field (accounts) on node type (Page)',
    );
  });
});

describe('system users', () => {
  let system: User;
  let admin: string;
  beforeEach(() => {
    user.businessAdmin = true;
    system = sandbox.meta.addUser({ system: true });
    admin = sandbox.meta.issueToken({
      kind: 'user',
      user,
      lifetime: DAYS_60,
      scopes: ['business_management'],
    });
  });
  const send = async (edge: string, form: Record<string, string>) => {
    const response = await fetch(`${sandbox.meta.graphUrl}/v25.0/${system.id}/${edge}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin}` },
      body: new URLSearchParams(form),
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const proof = () => createHmac('sha256', app.secret).update(admin).digest('hex');
  const mint = (more: Record<string, string> = {}) =>
    send('access_tokens', {
      business_app: app.id,
      scope: 'ads_read,ads_management',
      appsecret_proof: proof(),
      ...more,
    });

  test('get the app installed, then a token for 60 days or without an end', async () => {
    expect((await mint()).status).toBe(400);
    expect((await send('applications', { business_app: app.id })).body).toBe(true);
    const { body: never } = await mint();
    expect(Object.keys(never)).toEqual(['access_token']);
    expect(sandbox.meta.inspect(never.access_token)).toMatchObject({
      kind: 'system-user',
      userId: system.id,
      scopes: ['ads_read', 'ads_management'],
      expiresAt: 0,
    });
    const { body: sixty } = await mint({ set_token_expires_in_60_days: 'true' });
    expect(sandbox.meta.inspect(sixty.access_token).expiresAt).toBe(sandbox.clock.seconds() + DAYS_60);
  });

  test('of some businesses must use tokens that expire', async () => {
    sandbox.meta.behaviour.mustUseExpiringSystemUserTokens = true;
    system.installedApps.add(app.id);
    expect((await mint()).status).toBe(400);
    expect((await mint({ set_token_expires_in_60_days: 'true' })).status).toBe(200);
  });

  test('need the proof and an administrator', async () => {
    system.installedApps.add(app.id);
    const { body } = await mint({ appsecret_proof: 'wrong' });
    expect(body.error.message).toBe('Invalid appsecret_proof provided in the API argument');
    user.businessAdmin = false;
    expect((await mint()).status).toBe(403);
  });

  test('have no password to change', () => {
    const token = sandbox.meta.issueToken({ kind: 'system-user', lifetime: 'never' });
    sandbox.meta.changePassword(system);
    expect(sandbox.meta.inspect(token).alive).toBe(true);
  });
});

describe.each([
  { kind: 'instagram', prefix: 'ig', scope: 'instagram_business_basic' },
  { kind: 'threads', prefix: 'th', scope: 'threads_basic' },
] as const)('$kind', ({ kind, prefix, scope }) => {
  const issue = (lifetime: number) => sandbox.meta.issueToken({ kind, lifetime, scopes: [scope] });
  const refresh = (token: string) =>
    get(`${kind}/refresh_access_token?grant_type=${prefix}_refresh_token&access_token=${token}`);

  test('refreshes a token that is a day old for 60 days from now, often as the same string', async () => {
    const token = issue(DAYS_60);
    sandbox.clock.advance({ hours: 24 });
    expect((await refresh(token)).body).toEqual({
      access_token: token,
      token_type: 'bearer',
      expires_in: 5183944,
    });
    expect(sandbox.meta.inspect(token).expiresAt).toBe(sandbox.clock.seconds() + DAYS_60);
  });

  test('may answer a new string, and the old one keeps its date', async () => {
    sandbox.meta.behaviour.refreshReturns = 'new-string';
    const token = issue(DAYS_60);
    const date = sandbox.meta.inspect(token).expiresAt;
    sandbox.clock.advance({ days: 30 });
    const { body } = await refresh(token);
    expect(body.access_token).not.toBe(token);
    expect(sandbox.meta.inspect(token)).toMatchObject({ alive: true, expiresAt: date });
    expect(sandbox.meta.inspect(body.access_token).expiresAt).toBe(sandbox.clock.seconds() + DAYS_60);
  });

  test('refuses a token that is too young without calling it invalid', async () => {
    const token = issue(DAYS_60);
    sandbox.clock.advance({ hours: 23, minutes: 59 });
    const { status, body } = await refresh(token);
    expect(status).toBe(400);
    expect(body.error.type).toBe('OAuthException');
    expect(body.error.code).not.toBe(190);
    expect(body.error).not.toHaveProperty('error_subcode');
  });

  test('refuses expired, short-lived and unknown tokens with 190', async () => {
    const expired = issue(DAYS_60);
    sandbox.clock.advance({ days: 60 });
    const messages = [expired, issue(3600), 'xxxx'].map(async (token) => (await refresh(token)).body.error);
    expect(await Promise.all(messages)).toMatchObject([
      { code: 190, message: expect.stringContaining('Session has expired on') },
      { code: 190, message: expect.stringContaining('is malformed because of invalid user id') },
      { code: 190, message: 'Invalid OAuth access token - Cannot parse access token' },
    ]);
  });

  test('makes a long-lived token of a short-lived one, with the secret', async () => {
    const address = (secret: string) =>
      `${kind}/access_token?grant_type=${prefix}_exchange_token&client_secret=${secret}&access_token=${issue(3600)}`;
    expect((await get(address(app[kind].secret))).body.expires_in).toBe(5183944);
    expect((await get(address(app.secret))).body.error).toMatchObject({
      message: 'Error validating client secret.',
      code: 100,
    });
  });

  test('says who the token belongs to', async () => {
    const { body } = await get(`${kind}/v25.0/me?fields=user_id,username&access_token=${issue(60)}`);
    expect(body).toEqual({ id: user.id, user_id: user.id, username: 'Ada' });
  });

  test('keeps its tokens away from Graph', async () => {
    expect((await get('me', issue(60))).body.error.code).toBe(190);
  });
});

test("Instagram's expired token comes without a subcode, a removed app with it", async () => {
  const refused = async (end: () => void) => {
    const token = sandbox.meta.issueToken({ kind: 'instagram', lifetime: DAYS_60 });
    end();
    return (await get(`instagram/me?access_token=${token}`)).body.error;
  };
  expect(await refused(() => sandbox.meta.removeApp(user))).toMatchObject({ code: 190, error_subcode: 458 });
  expect(await refused(() => sandbox.clock.advance({ days: 60 }))).not.toHaveProperty('error_subcode');
});

test('Instagram has no debug_token', async () => {
  expect((await get('instagram/debug_token?input_token=x')).body.error).toMatchObject({
    message: 'Unsupported request - method type: get',
    type: 'IGApiException',
    code: 100,
  });
});

test("Threads' debug_token is asked with the token itself and names no app", async () => {
  const token = sandbox.meta.issueToken({ kind: 'threads', lifetime: DAYS_60, scopes: ['threads_basic'] });
  const debug = () => get(`threads/v1.0/debug_token?access_token=${token}&input_token=${token}`);
  expect((await debug()).body).toEqual({
    data: {
      type: 'USER',
      application: 'Sandbox App',
      data_access_expires_at: user.dataAccessExpiresAt,
      expires_at: sandbox.clock.seconds() + DAYS_60,
      is_valid: true,
      issued_at: sandbox.clock.seconds(),
      scopes: ['threads_basic'],
      user_id: user.id,
    },
  });
  sandbox.clock.advance({ days: 60 });
  expect((await debug()).body.error).toMatchObject({ code: 190, error_subcode: 463 });
  sandbox.meta.behaviour.threadsDeadToken = 'invalid-data';
  expect((await debug()).body.data).toMatchObject({ is_valid: false, error: { code: 190, subcode: 463 } });
});

test('the same seed makes the same ids and tokens', async () => {
  const first = sandbox.meta.issueToken({ kind: 'user', lifetime: 60 });
  const again = await startSandbox();
  again.meta.addApp();
  again.meta.addUser();
  expect(again.meta.apps[0]?.id).toBe(app.id);
  expect(again.meta.issueToken({ kind: 'user', lifetime: 60 })).toBe(first);
  await again.close();
});
