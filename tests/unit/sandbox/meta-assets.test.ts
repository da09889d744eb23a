import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, AssetKind, GranularScope, User } from '../../../sandbox/meta/index.js';

// What a token still reaches. Measured on Graph: https://github.com/airbytehq/airbyte/issues/26679 and its neighbours.

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

async function get(path: string, token: string) {
  const response = await fetch(`${sandbox.meta.graphUrl}/v27.0/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const tokenWith = (scopes: string[], granular?: GranularScope[]) =>
  sandbox.meta.issueToken({
    kind: 'user',
    user,
    lifetime: DAYS_60,
    scopes,
    ...(granular ? { granular } : {}),
  });

describe('an ad account', () => {
  const probe = (id: string, token: string, fields = 'account_status,user_tasks,name') =>
    get(`act_${id}?fields=${fields}`, token);

  test.each([1, 2, 3, 7, 8, 9, 100, 101])('that is reached says its status: %i', async (accountStatus) => {
    const account = sandbox.meta.addAsset('ad-account', { id: '77', name: 'Shoes', accountStatus });
    const token = tokenWith(['ads_read']);
    expect((await probe('77', token)).body).toEqual({
      account_status: accountStatus,
      user_tasks: ['ANALYZE', 'ADVERTISE', 'MANAGE'],
      name: 'Shoes',
      id: 'act_77',
    });
    expect(sandbox.meta.reaches(token, account)).toBe(true);
    expect(sandbox.journal.calls('meta')).toEqual(['ad_account']);
  });

  const refusals: [string, () => [id: string, token: string]][] = [
    ['that does not exist', () => ['12', tokenWith(['ads_read'])]],
    [
      'of somebody else',
      () => {
        sandbox.meta.addAsset('ad-account', { id: '77', roles: [] });
        return ['77', tokenWith(['ads_read'])];
      },
    ],
    [
      'whose role was lost',
      () => {
        const account = sandbox.meta.addAsset('ad-account', { id: '77' });
        sandbox.meta.loseRole(account, user);
        return ['77', tokenWith(['ads_management'])];
      },
    ],
    [
      'without a scope for ads',
      () => {
        sandbox.meta.addAsset('ad-account', { id: '77' });
        return ['77', tokenWith(['email'])];
      },
    ],
    [
      'that was left unticked',
      () => {
        sandbox.meta.addAsset('ad-account', { id: '77' });
        return ['77', tokenWith(['ads_read'], [{ scope: 'ads_read', targetIds: ['78'] }])];
      },
    ],
    [
      'through the token of a page',
      () => {
        sandbox.meta.addAsset('ad-account', { id: '77' });
        return ['77', sandbox.meta.issueToken({ kind: 'page', user, lifetime: 'never' })];
      },
    ],
  ];
  test.each(refusals)('%s is refused in the same words', async (_name, prepare) => {
    const { status, body } = await probe(...prepare());
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 200,
      message: '(#200) Ad account owner has NOT grant ads_management or ads_read permission',
    });
  });

  test('answers 401 to a dead token', async () => {
    sandbox.meta.addAsset('ad-account', { id: '77' });
    const token = tokenWith(['ads_read']);
    sandbox.meta.changePassword(user);
    const { status, body } = await probe('77', token);
    expect([status, body.error.code, body.error.error_subcode]).toEqual([401, 190, 460]);
  });

  test('has a field that needs another permission', async () => {
    sandbox.meta.addAsset('ad-account', { id: '77' });
    const { status, body } = await probe('77', tokenWith(['ads_read']), 'account_status,owner');
    expect(status).toBe(403);
    expect(body.error.message).toBe('(#200) Requires business_management permission to manage the object');
  });

  test('is in the list or not, whatever is reached', async () => {
    sandbox.meta.addAsset('ad-account', { id: '1', unlisted: true });
    sandbox.meta.addAsset('ad-account', { id: '2' });
    const token = tokenWith(['ads_read'], [{ scope: 'ads_read', targetIds: ['1'] }]);
    expect((await get('me/adaccounts', token)).body.data).toEqual([{ id: 'act_2', account_id: '2' }]);
    expect((await probe('1', token)).status).toBe(200);
    expect((await probe('2', token)).status).toBe(403);
  });

  test('asked for through an ended version is answered with a warning, or refused', async () => {
    sandbox.meta.addAsset('ad-account', { id: '77' });
    const token = tokenWith(['ads_read']);
    sandbox.clock.set('2027-02-22T12:00:00Z');
    const again = sandbox.meta.reissue(sandbox.meta.tokens.get(token) as never, { expiresAt: 0 }).string;
    const ask = async (version: string) => {
      const response = await fetch(`${sandbox.meta.graphUrl}/${version}/act_77`, {
        headers: { authorization: `Bearer ${again}` },
      });
      const said = ['facebook-api-version', 'x-ad-api-version-warning'].map((name) =>
        response.headers.get(name),
      );
      return { status: response.status, said, body: (await response.json()) as { error?: object } };
    };
    expect((await ask('v25.0')).said).toEqual(['v25.0', null]);
    sandbox.clock.advance({ days: 1 });
    const warning = 'The call has been auto-upgraded to v26.0 as v25.0 has been deprecated.';
    expect(await ask('v25.0')).toMatchObject({ status: 200, said: ['v26.0', warning] });
    expect((await ask('v27.0')).said).toEqual(['v27.0', null]);
    sandbox.meta.behaviour.endedMarketingVersion = 'refused';
    expect((await ask('v25.0')).body.error).toMatchObject({ code: 2635 });
  });
});

describe('a page', () => {
  const scopes = ['pages_show_list', 'pages_read_engagement'];
  const probe = (id: string, token: string, fields = 'access_token') => get(`${id}?fields=${fields}`, token);

  test('that was left unticked is answered without its token', async () => {
    const page = sandbox.meta.addPage();
    const token = tokenWith(scopes, [{ scope: 'pages_show_list', targetIds: [] }]);
    expect(await probe(page.id, token)).toMatchObject({ status: 200, body: { id: page.id } });
    expect((await probe(page.id, token)).body).toEqual({ id: page.id });
    expect((await get('me/accounts', token)).body).toEqual({ data: [] });
    expect(sandbox.meta.reaches(token, page)).toBe(false);
  });

  test('that was ticked by a user without a role is refused with code 10', async () => {
    const page = sandbox.meta.addPage({ roles: [] });
    const token = tokenWith(scopes, [{ scope: 'pages_show_list', targetIds: [page.id] }]);
    expect((await probe(page.id, token)).body.error).toMatchObject({
      code: 10,
      message: expect.stringContaining("'pages_read_engagement'"),
    });
  });

  test('of nobody, or of somebody else, is refused in the same words', async () => {
    const page = sandbox.meta.addPage({ roles: [] });
    for (const id of [page.id, '123']) {
      expect((await probe(id, tokenWith(scopes))).body.error).toMatchObject({
        code: 100,
        error_subcode: 33,
        message: expect.stringMatching(`^Unsupported get request. Object with ID '${id}' does not exist`),
      });
    }
  });

  test('gives a token that may only message nothing but its id', async () => {
    const page = sandbox.meta.addPage();
    const token = tokenWith(['pages_messaging']);
    expect((await probe(page.id, token, 'id')).body).toEqual({ id: page.id });
    expect((await probe(page.id, token, 'id,name')).body.error).toMatchObject({ code: 100 });
  });

  test('may be missing from the list though it is reached', async () => {
    const page = sandbox.meta.addPage({ unlisted: true });
    const token = tokenWith(scopes);
    expect((await get('me/accounts', token)).body).toEqual({ data: [] });
    expect((await probe(page.id, token)).body.access_token).toMatch(/^EAAtest/);
  });
});

describe('the other assets', () => {
  const rows: [AssetKind, string, string, { code: number; error_subcode?: number }][] = [
    ['instagram', 'instagram_basic', 'instagram', { code: 10 }],
    ['business', 'business_management', 'business', { code: 200 }],
    ['whatsapp', 'whatsapp_business_management', 'whatsapp', { code: 200 }],
    ['phone', 'whatsapp_business_management', 'phone', { code: 200 }],
    ['dataset', 'ads_management', 'dataset', { code: 100, error_subcode: 33 }],
  ];
  test.each(rows)('of kind %s need %s', async (kind, scope, call, withoutScope) => {
    const asset = sandbox.meta.addAsset(kind, { name: 'Acme' });
    const token = tokenWith([scope]);
    expect((await get(`${asset.id}?fields=id,name`, token)).body).toEqual({ id: asset.id, name: 'Acme' });
    expect((await get(`${asset.id}?fields=id`, tokenWith(['email']))).body.error).toMatchObject(withoutScope);
    expect((await get('123?fields=id', token)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
    sandbox.meta.loseRole(asset, user);
    expect((await get(`${asset.id}?fields=id`, token)).body).toHaveProperty('error');
    expect(sandbox.meta.reaches(token, asset)).toBe(false);
    expect(sandbox.journal.calls('meta')).toEqual([call, call, 'page', call]);
  });

  test('go by the page or the business account they belong to', async () => {
    const page = sandbox.meta.addPage();
    const business = sandbox.meta.addAsset('whatsapp');
    const instagram = sandbox.meta.addAsset('instagram', { parent: page });
    const phone = sandbox.meta.addAsset('phone', { parent: business });
    const token = tokenWith(['instagram_basic', 'whatsapp_business_management']);
    const reached = () => [instagram, phone].map((asset) => sandbox.meta.reaches(token, asset));
    expect(reached()).toEqual([true, true]);
    sandbox.meta.loseRole(page, user);
    sandbox.meta.loseRole(business, user);
    expect(reached()).toEqual([false, false]);
    expect((await get(`${instagram.id}?fields=id`, token)).body).toHaveProperty('error');
    expect((await get(`${phone.id}?fields=id`, token)).body.error.code).toBe(200);
  });
});

describe('a login', () => {
  const redirectUri = 'https://example.com/';
  const scope = 'ads_read,pages_show_list,instagram_basic';
  const address = (query: Record<string, string> = {}) =>
    `${sandbox.meta.dialogUrl}/v27.0/dialog/oauth?${new URLSearchParams({
      client_id: app.id,
      redirect_uri: redirectUri,
      scope,
      ...query,
    })}`;
  /** Posts the form of the dialog's page, as a browser would, with some boxes unticked. */
  const submit = async (unticked: string[], query: Record<string, string> = {}) => {
    const page = await (await fetch(address(query))).text();
    const form: [string, string][] = [...page.matchAll(/<input type="(\w+)" name="(\w+)" value="([^"]*)"/g)]
      .map(([, type = '', name = '', value = '']) => ({ type, name, value }))
      .filter(({ type, value }) => type !== 'radio' && !(type === 'checkbox' && unticked.includes(value)))
      .map(({ name, value }) => [name, value]);
    const body = new URLSearchParams([...form, ['user', user.id], ['answer', 'connect']]);
    const response = await fetch(address(query), { method: 'POST', body, redirect: 'manual' });
    return new URL(response.headers.get('location') ?? 'none:').searchParams.get('code') ?? '';
  };
  const redeem = async (code: string): Promise<string> => {
    const response = await fetch(`${sandbox.meta.graphUrl}/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: app.id,
        client_secret: app.secret,
        redirect_uri: redirectUri,
        code,
      }),
    });
    return ((await response.json()) as { access_token: string }).access_token;
  };
  const login = async (unticked: string[] = [], query: Record<string, string> = {}) =>
    redeem(await submit(unticked, query));
  const debug = async (token: string) =>
    (await get(`debug_token?input_token=${token}`, `${app.id}|${app.secret}`)).body.data;

  beforeEach(() => {
    sandbox.meta.addPage({ id: '501', name: 'Acme' });
    sandbox.meta.addPage({ id: '502', name: 'Globex' });
    sandbox.meta.addAsset('ad-account', { id: '77', name: 'Shoes' });
    sandbox.meta.addAsset('ad-account', { id: '78', name: 'Hats' });
    sandbox.meta.addAsset('business', { id: '900', name: 'Not asked for' });
  });

  test('offers what its permissions are about', async () => {
    const page = await (await fetch(address())).text();
    for (const shown of ['Acme (page 501)', 'Globex (page 502)', 'Shoes (ad-account 77)']) {
      expect(page).toContain(shown);
    }
    expect(page).not.toContain('Not asked for');
  });

  test('in which nothing was unticked names the pages, and gives all of the rest', async () => {
    const token = await login();
    expect((await debug(token)).granular_scopes).toEqual([
      { scope: 'ads_read' },
      { scope: 'pages_show_list', target_ids: ['501', '502'] },
      { scope: 'instagram_basic' },
    ]);
  });

  test('in which assets and a permission were unticked reaches the others', async () => {
    sandbox.meta.behaviour.adTargetIds = 'prefixed';
    const token = await login(['502', '77', 'instagram_basic']);
    expect(await debug(token)).toMatchObject({
      scopes: ['public_profile', 'ads_read', 'pages_show_list'],
      granular_scopes: [
        { scope: 'ads_read', target_ids: ['act_78'] },
        { scope: 'pages_show_list', target_ids: ['501'] },
      ],
    });
    const [acme, globex, shoes, hats] = sandbox.meta.assets;
    expect([acme, globex, shoes, hats].map((asset) => asset && sandbox.meta.reaches(token, asset))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('may take over what was ticked last time, until auth_type=rerequest asks again', async () => {
    sandbox.meta.behaviour.reusesSelection = true;
    await login(['502', 'instagram_basic']);
    const again = await debug(await login());
    expect(again.scopes).not.toContain('instagram_basic');
    expect(again.granular_scopes).toContainEqual({ scope: 'pages_show_list', target_ids: ['501'] });
    expect(await (await fetch(address())).text()).toContain('Continue with what you chose then.');
    const asked = await debug(await login([], { auth_type: 'rerequest' }));
    expect(asked.scopes).toContain('instagram_basic');
    expect(asked.granular_scopes).toContainEqual({ scope: 'pages_show_list', target_ids: ['501', '502'] });
  });

  describe('for business', () => {
    beforeEach(() => {
      app.forBusiness = true;
      app.configurations.push(
        { id: '31', scopes: ['ads_read', 'pages_show_list'], kind: 'user', lifetime: DAYS_60 },
        { id: '32', scopes: ['ads_read'], kind: 'system-user', lifetime: 'never' },
      );
    });

    test('wants a config_id, and knows it', async () => {
      const without = await fetch(address());
      expect([without.status, await without.text()]).toEqual([400, expect.stringContaining('config_id')]);
      const unknown = await fetch(address({ config_id: '33' }));
      expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringContaining('config_id')]);
    });

    test("gives the configuration's permissions whole, and names every asset", async () => {
      const token = await login(['ads_read', '78'], { config_id: '31', scope: '' });
      expect(await debug(token)).toMatchObject({
        type: 'USER',
        expires_at: sandbox.clock.seconds() + DAYS_60,
        scopes: ['public_profile', 'ads_read', 'pages_show_list'],
        granular_scopes: [
          { scope: 'ads_read', target_ids: ['77'] },
          { scope: 'pages_show_list', target_ids: ['501', '502'] },
        ],
      });
    });

    test('may give a system user of its own, that says whose business it is', async () => {
      const token = await login([], { config_id: '32', scope: '' });
      expect(await debug(token)).toMatchObject({ type: 'SYSTEM_USER', expires_at: 0, scopes: ['ads_read'] });
      const { body } = await get('me?fields=client_business_id', token);
      expect(body).toEqual({
        id: expect.not.stringMatching(user.id),
        client_business_id: expect.stringMatching(/^\d+$/),
      });
      expect((await get('act_77?fields=account_status', token)).status).toBe(200);
      const second = await login([], { config_id: '32', scope: '' });
      expect(sandbox.meta.inspect(second).userId).toBe(sandbox.meta.inspect(token).userId);
    });
  });

  test('refuses permissions that Facebook does not know', async () => {
    sandbox.meta.behaviour.endedScopes = ['manage_pages'];
    for (const unknown of ['instagram_business_basic', 'threads_basic', 'manage_pages']) {
      const response = await fetch(address({ scope: `ads_read,${unknown}` }));
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(`Invalid Scopes: ${unknown}.`);
    }
  });
});

test('an exchange may lose an asset', async () => {
  const token = tokenWith(['ads_read'], [{ scope: 'ads_read', targetIds: ['1', '2'] }]);
  sandbox.meta.nextExchange({ lie: 'fewer-assets' });
  const response = await fetch(`${sandbox.meta.graphUrl}/oauth/access_token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'fb_exchange_token',
      client_id: app.id,
      client_secret: app.secret,
      fb_exchange_token: token,
    }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  const { body } = await get(`debug_token?input_token=${access_token}`, `${app.id}|${app.secret}`);
  expect(body.data.granular_scopes).toEqual([{ scope: 'ads_read', target_ids: ['1'] }]);
});
