import { expect, test } from 'vitest';
import { exchangeCode, exchangePlatformCode } from '../../../src/meta/authorization-code.js';
import { createMetaClient, type MetaCallRecord, type MetaClient } from '../../../src/meta/client.js';
import { mintClientToken } from '../../../src/meta/client-code.js';
import { inspectToken } from '../../../src/meta/debug-token.js';
import { askDeviceLogin, startDeviceLogin } from '../../../src/meta/device-login.js';
import { exchangeToken } from '../../../src/meta/exchange.js';
import { inspectInstagram } from '../../../src/meta/instagram.js';
import { askMe } from '../../../src/meta/me.js';
import { derivePageToken } from '../../../src/meta/page-token.js';
import { grantedPermissions } from '../../../src/meta/permissions.js';
import {
  askUsername,
  lengthenPlatformToken,
  refreshPlatformToken,
} from '../../../src/meta/platform-token.js';
import { appSecretProof } from '../../../src/meta/proof.js';
import { mintSystemUserToken } from '../../../src/meta/system-user.js';
import { inspectThreads } from '../../../src/meta/threads.js';
import { startBudget } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import { Secret } from '../../../src/token/secret.js';
import { fakeToken } from './recorded.js';
import { type Arrived, hangUp, json, type Respond, serveScript } from './server.js';

const TOKEN = fakeToken('Old');
const token = new Secret(TOKEN);
const app = { id: '257422819769992', secret: new Secret('fake-app-secret') };
const device = { appId: app.id, clientToken: new Secret('fake-client-token') };
const redirectUri = 'http://localhost:8080/';
const proof = appSecretProof(app.secret, token);

/** What arrives when a conversation is held with a scripted server, and the path of each try. */
async function held(
  converse: (client: MetaClient) => Promise<unknown>,
  ...script: readonly [Respond, ...Respond[]]
): Promise<{ readonly arrived: readonly Arrived[]; readonly paths: readonly string[] }> {
  await using server = await serveScript(...script);
  const runtime = { transport: createTransport(), now: Date.now, random: Math.random, sleep: async () => {} };
  const paths: string[] = [];
  const onCall = ({ path }: MetaCallRecord) => paths.push(path);
  const budget = startBudget(10_000, runtime.now);
  await converse(createMetaClient({ runtime, budget, baseUrl: server.url, onCall }));
  return { arrived: server.arrived, paths };
}

async function requestsOf(
  converse: (client: MetaClient) => Promise<unknown>,
  answer: unknown = {},
): Promise<readonly Arrived[]> {
  return (await held(converse, json(answer))).arrived;
}

const bare = { query: {}, form: {}, authorization: undefined };

test.each<[string, (client: MetaClient) => Promise<unknown>, Partial<Arrived>]>([
  [
    'debug_token is a GET with the app as caller and only the inspected token in the address',
    (client) => inspectToken(client, { app, token }),
    {
      method: 'GET',
      path: '/v27.0/debug_token',
      query: { input_token: TOKEN },
      authorization: `Bearer ${app.id}|fake-app-secret`,
    },
  ],
  [
    'an exchange has nothing in the address',
    (client) => exchangeToken(client, { app, token, sixtyDays: false }),
    {
      method: 'POST',
      path: '/v27.0/oauth/access_token',
      form: {
        grant_type: 'fb_exchange_token',
        client_id: app.id,
        client_secret: 'fake-app-secret',
        fb_exchange_token: TOKEN,
      },
    },
  ],
  [
    "a system user's exchange asks for 60 days",
    (client) => exchangeToken(client, { app, token, sixtyDays: true }),
    {
      method: 'POST',
      path: '/v27.0/oauth/access_token',
      form: {
        grant_type: 'fb_exchange_token',
        client_id: app.id,
        client_secret: 'fake-app-secret',
        fb_exchange_token: TOKEN,
        set_token_expires_in_60_days: 'true',
      },
    },
  ],
  [
    "Instagram's refresh takes the token in the query alone",
    (client) => refreshPlatformToken(client, 'instagram', token),
    {
      method: 'GET',
      path: '/refresh_access_token',
      query: { grant_type: 'ig_refresh_token', access_token: TOKEN },
    },
  ],
  [
    "Instagram's probe takes the token in the query alone",
    (client) => inspectInstagram(client, token),
    { method: 'GET', path: '/v27.0/me', query: { fields: 'user_id,username', access_token: TOKEN } },
  ],
  [
    "Threads' refresh takes the token in the query alone",
    (client) => refreshPlatformToken(client, 'threads', token),
    {
      method: 'GET',
      path: '/refresh_access_token',
      query: { grant_type: 'th_refresh_token', access_token: TOKEN },
    },
  ],
  [
    "Threads' debugger is asked by the token itself",
    (client) => inspectThreads(client, token),
    { method: 'GET', path: '/v1.0/debug_token', query: { access_token: TOKEN, input_token: TOKEN } },
  ],
  [
    "a page's token is derived with the user's token in the header",
    (client) => derivePageToken(client, { token, pageId: '10345', proof }),
    {
      method: 'GET',
      path: '/v27.0/10345',
      query: { fields: 'access_token', appsecret_proof: proof.reveal() },
      authorization: `Bearer ${TOKEN}`,
    },
  ],
  [
    "a page's id cannot lead to another address",
    (client) => derivePageToken(client, { token, pageId: '../me?x=' }),
    {
      method: 'GET',
      path: '/v27.0/..%2Fme%3Fx%3D',
      query: { fields: 'access_token' },
      authorization: `Bearer ${TOKEN}`,
    },
  ],
  [
    'a code is exchanged in the body',
    (client) => exchangeCode(client, { app, code: new Secret('AQtestCode'), redirectUri }),
    {
      method: 'POST',
      path: '/v27.0/oauth/access_token',
      form: {
        client_id: app.id,
        client_secret: 'fake-app-secret',
        redirect_uri: redirectUri,
        code: 'AQtestCode',
      },
    },
  ],
  [
    "Instagram's and Threads' codes are exchanged in the body, without a version",
    (client) => exchangePlatformCode(client, { app, code: new Secret('AQtestCode'), redirectUri }),
    {
      method: 'POST',
      path: '/oauth/access_token',
      form: {
        grant_type: 'authorization_code',
        client_id: app.id,
        client_secret: 'fake-app-secret',
        redirect_uri: redirectUri,
        code: 'AQtestCode',
      },
    },
  ],
  [
    "Instagram's exchange for 60 days takes both secrets in the query alone",
    (client) => lengthenPlatformToken(client, 'instagram', token, app.secret),
    {
      method: 'GET',
      path: '/access_token',
      query: { grant_type: 'ig_exchange_token', client_secret: 'fake-app-secret', access_token: TOKEN },
    },
  ],
  [
    "Threads' exchange for 60 days takes both secrets in the query alone",
    (client) => lengthenPlatformToken(client, 'threads', token, app.secret),
    {
      method: 'GET',
      path: '/access_token',
      query: { grant_type: 'th_exchange_token', client_secret: 'fake-app-secret', access_token: TOKEN },
    },
  ],
  [
    "Instagram's name of an account is asked for at its version",
    (client) => askUsername(client, 'instagram', token),
    { method: 'GET', path: '/v27.0/me', query: { fields: 'username', access_token: TOKEN } },
  ],
  [
    "Threads' name of an account is asked for at Threads' own version",
    (client) => askUsername(client, 'threads', token),
    { method: 'GET', path: '/v1.0/me', query: { fields: 'username', access_token: TOKEN } },
  ],
  [
    'a device login starts with the client token in the body',
    (client) => startDeviceLogin(client, { ...device, scopes: ['public_profile', 'ads_read'] }),
    {
      method: 'POST',
      path: '/v27.0/device/login',
      form: { access_token: `${app.id}|fake-client-token`, scope: 'public_profile,ads_read' },
    },
  ],
  [
    'a device login is asked for with its code in the body',
    (client) => askDeviceLogin(client, { ...device, code: new Secret('4c7c24') }),
    {
      method: 'POST',
      path: '/v27.0/device/login_status',
      form: { access_token: `${app.id}|fake-client-token`, code: '4c7c24' },
    },
  ],
  [
    'permissions are asked for with the token in the header',
    (client) => grantedPermissions(client, token, proof),
    {
      method: 'GET',
      path: '/v27.0/me/permissions',
      query: { limit: '500', appsecret_proof: proof.reveal() },
      authorization: `Bearer ${TOKEN}`,
    },
  ],
  [
    'who I am is asked for with the token in the header',
    (client) => askMe(client, token),
    { method: 'GET', path: '/v27.0/me', query: { fields: 'id,name' }, authorization: `Bearer ${TOKEN}` },
  ],
  [
    "a system user's token is minted with the admin's token and its proof in the body",
    (client) =>
      mintSystemUserToken(client, {
        app,
        adminToken: token,
        systemUserId: '104169',
        scopes: ['ads_read', 'ads_management'],
        sixtyDays: true,
      }),
    {
      method: 'POST',
      path: '/v27.0/104169/access_tokens',
      form: {
        access_token: TOKEN,
        appsecret_proof: proof.reveal(),
        business_app: app.id,
        scope: 'ads_read,ads_management',
        set_token_expires_in_60_days: 'true',
      },
    },
  ],
])('%s', async (_, converse, request) => {
  expect(await requestsOf(converse)).toEqual([{ ...bare, ...request }]);
});

test("of an app's token that Meta cannot read, its own form tells the kind", async () => {
  const kinds: unknown[] = [];
  const answer = { data: { error: { code: 190, message: 'Invalid' }, is_valid: false, scopes: [] } };
  await requestsOf(async (client) => {
    for (const asked of [new Secret(`${app.id}|${'f'.repeat(32)}`), token]) {
      const inspection = await inspectToken(client, { app, token: asked });
      kinds.push(inspection.kind === 'dead' && inspection.facts.kind);
    }
  }, answer);
  expect(kinds).toEqual(['app', 'unknown']);
});

test.each([
  [{ username: 'acme' }, 'acme'],
  [{ username: 7 }, undefined],
  [{ error: { code: 190 } }, undefined],
])('the name of an account in %o is %s', async (answer, name) => {
  let told: string | undefined = 'nothing yet';
  await requestsOf(async (client) => {
    told = await askUsername(client, 'threads', token);
  }, answer);
  expect(told).toBe(name);
});

test("a client's own token takes two steps, the second without the app secret and with the machine's name", async () => {
  const machineId = 'mIdTest';
  const requests = await requestsOf(
    (client) => mintClientToken(client, { app, token, redirectUri, machineId }),
    {
      code: 'AQtestCode',
    },
  );
  expect(requests).toEqual([
    {
      ...bare,
      method: 'GET',
      path: '/v27.0/oauth/client_code',
      query: {
        client_id: app.id,
        client_secret: 'fake-app-secret',
        redirect_uri: redirectUri,
        access_token: TOKEN,
      },
    },
    {
      ...bare,
      method: 'POST',
      path: '/v27.0/oauth/access_token',
      form: { client_id: app.id, redirect_uri: redirectUri, code: 'AQtestCode', machine_id: machineId },
    },
  ]);
});

test("a client's own token is not asked for without a code", async () => {
  const requests = await requestsOf((client) => mintClientToken(client, { app, token, redirectUri }), {});
  expect(requests).toHaveLength(1);
});

test('a never-ending system user token is asked for by saying nothing of 60 days', async () => {
  const request = { app, adminToken: token, systemUserId: '1', scopes: ['ads_read'], sixtyDays: false };
  const [arrived] = await requestsOf((client) => mintSystemUserToken(client, request));
  expect(arrived?.form).not.toHaveProperty('set_token_expires_in_60_days');
});

test.each<[string, (client: MetaClient) => Promise<unknown>]>([
  ['debug_token', (client) => inspectToken(client, { app, token })],
  ['exchange', (client) => exchangeToken(client, { app, token, sixtyDays: false })],
  ['instagram refresh', (client) => refreshPlatformToken(client, 'instagram', token)],
  ['instagram me', (client) => inspectInstagram(client, token)],
  ['threads refresh', (client) => refreshPlatformToken(client, 'threads', token)],
  ['threads debug_token', (client) => inspectThreads(client, token)],
  ['page token', (client) => derivePageToken(client, { token, pageId: '1' })],
  ['client_code', (client) => mintClientToken(client, { app, token, redirectUri })],
  ['device login', (client) => startDeviceLogin(client, { ...device, scopes: [] })],
  ['permissions', (client) => grantedPermissions(client, token)],
  ['me', (client) => askMe(client, token)],
])('%s is asked again when its answer is lost', async (_name, converse) => {
  const { paths } = await held(converse, hangUp);
  expect(paths).toEqual([paths[0], paths[0], paths[0]]);
});

test.each<[string, (client: MetaClient) => Promise<unknown>]>([
  ['code exchange', (client) => exchangeCode(client, { app, code: new Secret('AQtestCode'), redirectUri })],
  [
    'code exchange of Instagram and Threads',
    (client) => exchangePlatformCode(client, { app, code: new Secret('AQtestCode'), redirectUri }),
  ],
  ['device login status', (client) => askDeviceLogin(client, { ...device, code: new Secret('4c7c24') })],
  [
    'system user token',
    (client) =>
      mintSystemUserToken(client, { app, adminToken: token, systemUserId: '1', scopes: [], sixtyDays: true }),
  ],
])('%s is asked once, whatever becomes of its answer', async (_name, converse) => {
  expect((await held(converse, hangUp)).paths).toHaveLength(1);
});

test("the code for a client's own token is spent once, whatever becomes of the answer", async () => {
  const mint = (client: MetaClient) => mintClientToken(client, { app, token, redirectUri });
  const { paths } = await held(mint, json({ code: 'AQtestCode' }), hangUp);
  expect(paths).toEqual(['/v27.0/oauth/client_code', '/v27.0/oauth/access_token']);
});
