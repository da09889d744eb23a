import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import { readAuthorizationResponse } from '../../../src/inputs/authorization-response.js';
import { exchangeCode } from '../../../src/meta/authorization-code.js';
import { createMetaClient, type MetaClient } from '../../../src/meta/client.js';
import { mintClientToken } from '../../../src/meta/client-code.js';
import { inspectToken } from '../../../src/meta/debug-token.js';
import { askDeviceLogin, startDeviceLogin } from '../../../src/meta/device-login.js';
import { exchangeToken } from '../../../src/meta/exchange.js';
import { inspectInstagram } from '../../../src/meta/instagram.js';
import { askMe } from '../../../src/meta/me.js';
import { derivePageToken } from '../../../src/meta/page-token.js';
import { grantedPermissions } from '../../../src/meta/permissions.js';
import { refreshPlatformToken } from '../../../src/meta/platform-token.js';
import { appSecretProof } from '../../../src/meta/proof.js';
import { mintSystemUserToken } from '../../../src/meta/system-user.js';
import { inspectThreads } from '../../../src/meta/threads.js';
import { startBudget } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import { buildDialogUrl } from '../../../src/token/dialog.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';

let sandbox: Sandbox;
let client: MetaClient;
let minted: string[];

function clientOf(baseUrl: string, milliseconds = 60_000): MetaClient {
  const runtime = { transport: createTransport(), now: Date.now, random: Math.random, sleep: async () => {} };
  const onSecret = (secret: Secret) => minted.push(secret.reveal());
  return createMetaClient({ runtime, budget: startBudget(milliseconds, runtime.now), baseUrl, onSecret });
}

beforeEach(async () => {
  sandbox = await startSandbox();
  minted = [];
  client = clientOf(sandbox.meta.graphUrl);
});

afterEach(() => sandbox.close());

function addApp() {
  const app = sandbox.meta.addApp();
  return { id: app.id, secret: new Secret(app.secret), entry: app };
}

function issue(options: Parameters<Sandbox['meta']['issueToken']>[0]): Secret {
  return new Secret(sandbox.meta.issueToken(options));
}

const now = () => sandbox.clock.seconds();

describe("a user's token", () => {
  test('is inspected, exchanged for 60 days, and the new one is named a secret and alive', async () => {
    const app = addApp();
    const token = issue({ kind: 'user', lifetime: 3600, scopes: ['ads_read'] });
    const before = await inspectToken(client, { app, token });
    expect(before).toMatchObject({
      kind: 'alive',
      at: now(),
      facts: { kind: 'user', appId: app.id, expiresAt: now() + 3600, scopes: ['ads_read'] },
    });
    const tokenResponse = await exchangeToken(client, { app, token, sixtyDays: false });
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    expect(minted).toEqual([tokenResponse.token.reveal()]);
    const after = await inspectToken(client, { app, token: tokenResponse.token });
    expect(after).toMatchObject({ kind: 'alive', facts: { expiresAt: now() + 60 * DAY } });
  });

  test.each<[string, (sandbox: Sandbox, token: string) => void]>([
    ['password-changed', ({ meta }) => meta.users.forEach((user) => void meta.changePassword(user))],
    ['app-removed', ({ meta }) => meta.users.forEach((user) => void meta.removeApp(user))],
    ['checkpoint', ({ meta }) => meta.users.forEach((user) => void meta.checkpoint(user))],
    ['data-access-ended', ({ meta }) => meta.users.forEach((user) => void meta.endDataAccess(user))],
    ['revoked', ({ meta }, token) => meta.revoke(token)],
    ['expired', ({ clock }) => clock.advance({ days: 61 })],
  ])('dies: %s, with and without sub-codes, and is then declined', async (reason, kill) => {
    const app = addApp();
    const token = issue({ kind: 'user', lifetime: 60 * DAY });
    kill(sandbox, token.reveal());
    for (const omitSubcode of [false, true]) {
      sandbox.meta.behaviour.omitSubcode = omitSubcode;
      expect(await inspectToken(client, { app, token })).toMatchObject({ kind: 'dead', reason });
      expect(await exchangeToken(client, { app, token, sixtyDays: false })).toMatchObject({
        kind: 'declined',
      });
    }
  });

  test('of another app is told apart in both conversations', async () => {
    const other = sandbox.meta.addApp();
    const app = addApp();
    const token = issue({ kind: 'user', lifetime: 60 * DAY, app: other });
    expect(await inspectToken(client, { app, token })).toMatchObject({
      kind: 'refused',
      reason: 'other-app',
    });
    expect(await exchangeToken(client, { app, token, sixtyDays: false })).toMatchObject({
      kind: 'refused',
      reason: 'other-app',
    });
  });

  test.each([1, 100])('is never blamed for a wrong app secret (code %i)', async (wrongSecretCode) => {
    sandbox.meta.behaviour.wrongSecretCode = wrongSecretCode;
    const app = { ...addApp(), secret: new Secret('fake-wrong-secret') };
    const token = issue({ kind: 'user', lifetime: 60 * DAY });
    const refused = { kind: 'refused', reason: 'app-credentials-refused' };
    expect(await inspectToken(client, { app, token })).toMatchObject(refused);
    expect(await exchangeToken(client, { app, token, sixtyDays: false })).toMatchObject(refused);
  });

  test('is never blamed for an app that Meta blocks or an address that the app does not allow', async () => {
    const app = addApp();
    const token = issue({ kind: 'user', lifetime: 60 * DAY });
    app.entry.ipBlocked = true;
    expect(await inspectToken(client, { app, token })).toMatchObject({ reason: 'ip-not-allowed' });
    app.entry.ipBlocked = false;
    app.entry.disabled = true;
    expect(await inspectToken(client, { app, token })).toMatchObject({ reason: 'app-disabled' });
  });

  test('that is no token at all is unreadable', async () => {
    const app = addApp();
    const token = new Secret('xxxx');
    expect(await inspectToken(client, { app, token })).toMatchObject({ kind: 'dead', reason: 'unreadable' });
  });

  test('that is the app token of a secret that was reset stays an app token, which no login brings', async () => {
    const app = addApp();
    const token = new Secret(`${app.id}|${'0'.repeat(32)}`);
    expect(await inspectToken(client, { app, token })).toMatchObject({
      kind: 'dead',
      reason: 'unreadable',
      facts: { kind: 'app' },
    });
  });

  test('is read with numeric ids and with fields that nobody knows', async () => {
    sandbox.meta.behaviour.numericIds = true;
    sandbox.meta.behaviour.unknownFields = true;
    const app = addApp();
    const user = sandbox.meta.addUser();
    const token = issue({ kind: 'user', lifetime: 60 * DAY, user });
    expect(await inspectToken(client, { app, token })).toMatchObject({
      kind: 'alive',
      facts: { userId: user.id },
    });
  });

  test('knows its owner and what was granted', async () => {
    const app = addApp();
    const user = sandbox.meta.addUser({ name: 'Someone' });
    const token = issue({ kind: 'user', lifetime: 60 * DAY, user, scopes: ['ads_read'] });
    const proof = appSecretProof(app.secret, token);
    expect(await askMe(client, token, proof)).toEqual({ kind: 'known', id: user.id, name: 'Someone' });
    expect(await grantedPermissions(client, token, proof)).toMatchObject({
      kind: 'known',
      granted: ['ads_read'],
    });
  });

  test('is refused without the proof that its app requires', async () => {
    const app = addApp();
    app.entry.proofRequired = true;
    const token = issue({ kind: 'user', lifetime: 60 * DAY });
    expect(await askMe(client, token)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'refused', reason: 'app-secret-proof-missing' },
    });
    expect(await askMe(client, token, appSecretProof(app.secret, token))).toMatchObject({ kind: 'known' });
  });

  test('gives a client a token of its own', async () => {
    const app = addApp();
    const redirectUri = 'https://example.com/';
    const token = issue({ kind: 'user', lifetime: 60 * DAY });
    const result = await mintClientToken(client, { app, token, redirectUri });
    if (result.kind !== 'issued') throw new Error(result.kind);
    expect(result.machineId).toBeDefined();
    expect(minted).toEqual([result.token.reveal()]);
    expect(sandbox.meta.inspect(result.token.reveal()).alive).toBe(true);
  });
});

describe("a page's token", () => {
  test('is derived while its user has a role', async () => {
    const app = addApp();
    const user = sandbox.meta.addUser();
    const page = sandbox.meta.addPage({ roles: [user] });
    const token = issue({ kind: 'user', lifetime: 60 * DAY, user, scopes: ['pages_show_list'] });
    const tokenResponse = await derivePageToken(client, { token, pageId: page.id });
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    expect(await inspectToken(client, { app, token: tokenResponse.token })).toMatchObject({
      kind: 'alive',
      facts: { kind: 'page', profileId: page.id, expiresAt: 'never' },
    });
    sandbox.meta.loseRole(page, user);
    expect(await inspectToken(client, { app, token: tokenResponse.token })).toMatchObject({
      reason: 'page-role-lost',
    });
    expect(await derivePageToken(client, { token, pageId: page.id })).toMatchObject({ kind: 'declined' });
  });
});

describe("a system user's token", () => {
  test('is minted for 60 days and exchanged for 60 more', async () => {
    const app = addApp();
    const admin = sandbox.meta.addUser({ businessAdmin: true });
    const systemUser = sandbox.meta.addUser({ system: true, installedApps: new Set([app.id]) });
    const adminToken = issue({
      kind: 'user',
      lifetime: 60 * DAY,
      user: admin,
      scopes: ['business_management'],
    });
    const request = { app, adminToken, systemUserId: systemUser.id, scopes: ['ads_read'] };
    sandbox.meta.behaviour.mustUseExpiringSystemUserTokens = true;
    expect(await mintSystemUserToken(client, { ...request, sixtyDays: false })).toMatchObject({
      kind: 'must-expire',
    });
    const tokenResponse = await mintSystemUserToken(client, { ...request, sixtyDays: true });
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    sandbox.clock.advance({ days: 40 });
    const exchanged = await exchangeToken(client, { app, token: tokenResponse.token, sixtyDays: true });
    if (exchanged.kind !== 'issued') throw new Error(exchanged.kind);
    expect(await inspectToken(client, { app, token: exchanged.token })).toMatchObject({
      kind: 'alive',
      facts: { kind: 'system-user', expiresAt: now() + 60 * DAY },
    });
  });
});

describe('Instagram and Threads', () => {
  const platforms = [
    ['instagram', inspectInstagram, () => sandbox.meta.instagramUrl],
    ['threads', inspectThreads, () => sandbox.meta.threadsUrl],
  ] as const;

  test.each(platforms)(
    '%s refreshes from the second day on, and tells who it is',
    async (kind, look, url) => {
      const refresh = (client: MetaClient, token: Secret) => refreshPlatformToken(client, kind, token);
      addApp();
      const platform = clientOf(url());
      const scopes = kind === 'instagram' ? ['instagram_business_basic'] : ['threads_basic'];
      const token = issue({ kind, lifetime: 60 * DAY, scopes });
      expect(await look(platform, token)).toMatchObject({ kind: 'alive', at: now(), facts: { kind } });
      expect(await refresh(platform, token)).toMatchObject({ kind: 'declined' });
      sandbox.clock.advance({ hours: 25 });
      const tokenResponse = await refresh(platform, token);
      expect(tokenResponse).toMatchObject({ kind: 'issued', lifetimeSeconds: expect.any(Number) });
      sandbox.clock.advance({ days: 61 });
      expect(await look(platform, token)).toMatchObject({ kind: 'dead', reason: 'expired' });
      expect(await refresh(platform, token)).toMatchObject({ kind: 'declined' });
    },
  );

  test('Threads may also tell of a dead token in its data', async () => {
    addApp();
    sandbox.meta.behaviour.threadsDeadToken = 'invalid-data';
    const token = issue({ kind: 'threads', lifetime: DAY });
    sandbox.clock.advance({ days: 2 });
    expect(await inspectThreads(clientOf(sandbox.meta.threadsUrl), token)).toMatchObject({
      kind: 'dead',
      reason: 'expired',
    });
  });
});

describe('a login', () => {
  const redirectUri = 'https://example.com/callback';

  test('goes from the dialog over the code to a token, once', async () => {
    const app = addApp();
    const user = sandbox.meta.addUser();
    const address = new URL(
      buildDialogUrl({
        dialogUrl: sandbox.meta.dialogUrl,
        graphApiVersion: 'v25.0',
        appId: app.id,
        redirectUri,
        scopes: ['ads_read'],
        state: 'some state',
      }),
    );
    expect((await fetch(address)).status).toBe(200);
    const { client_id, redirect_uri, scope, state } = Object.fromEntries(address.searchParams);
    const ended = sandbox.meta.authorize({
      clientId: client_id ?? '',
      redirectUri: redirect_uri ?? '',
      scope: scope ?? '',
      state: state ?? '',
      user,
    });
    const redirect = readAuthorizationResponse(ended);
    if (redirect.kind !== 'code') throw new Error(redirect.kind);
    expect(redirect.returnedState).toBe('some state');
    const request = { app, code: redirect.code, redirectUri };
    expect(await exchangeCode(client, request)).toMatchObject({ kind: 'issued' });
    expect(await exchangeCode(client, request)).toMatchObject({ kind: 'declined', reason: 'code-used' });
  });

  test.each([
    ['in English', false],
    ['in another language', true],
  ])('says which of its mistakes it was, %s', async (_, localisedMessages) => {
    const app = addApp();
    const user = sandbox.meta.addUser();
    sandbox.meta.behaviour.localisedMessages = localisedMessages;
    const login = () => {
      const redirect = readAuthorizationResponse(
        sandbox.meta.authorize({ clientId: app.id, redirectUri, scope: 'ads_read', user }),
      );
      if (redirect.kind !== 'code') throw new Error(redirect.kind);
      return { app, code: redirect.code, redirectUri };
    };
    const differs = await exchangeCode(client, { ...login(), redirectUri: 'https://example.com/other' });
    expect(differs).toMatchObject({ reason: 'redirect-uri-differs' });
    const late = login();
    sandbox.clock.advance({ hours: 2 });
    expect(await exchangeCode(client, late)).toMatchObject({ reason: 'code-expired' });
  });

  test('that the person cancels is declined', () => {
    const app = addApp();
    const user = sandbox.meta.addUser();
    const ended = sandbox.meta.authorize({
      clientId: app.id,
      redirectUri,
      scope: 'ads_read',
      state: 's',
      user,
      cancel: true,
    });
    expect(readAuthorizationResponse(ended)).toEqual({
      kind: 'failure',
      reason: 'login-cancelled',
      returnedState: 's',
    });
  });

  test('on another device waits, slows down, and ends approved', async () => {
    const app = addApp();
    const user = sandbox.meta.addUser();
    sandbox.meta.behaviour.devicePollClock = 'virtual';
    const device = { appId: app.id, clientToken: new Secret(app.entry.clientToken) };
    const start = await startDeviceLogin(client, { ...device, scopes: ['ads_read'] });
    if (start.kind !== 'started') throw new Error(start.kind);
    const ask = () => askDeviceLogin(client, { ...device, code: start.code });
    expect(await ask()).toEqual({ kind: 'pending' });
    expect(await ask()).toEqual({ kind: 'slow-down' });
    sandbox.meta.approveDevice(start.userCode, user);
    sandbox.clock.advance({ seconds: start.intervalSeconds + 1 });
    const approved = await ask();
    if (approved.kind !== 'issued') throw new Error(approved.kind);
    expect(minted).toEqual([approved.token.reveal()]);
    expect(await inspectToken(client, { app, token: approved.token })).toMatchObject({ kind: 'alive' });
  });

  test('on another device ends declined, expired, or refused without the client token', async () => {
    const app = addApp();
    sandbox.meta.behaviour.devicePollClock = 'virtual';
    const device = { appId: app.id, clientToken: new Secret(app.entry.clientToken) };
    const start = async () => {
      const started = await startDeviceLogin(client, { ...device, scopes: ['ads_read'] });
      if (started.kind !== 'started') throw new Error(started.kind);
      return started;
    };
    const declined = await start();
    sandbox.meta.declineDevice(declined.userCode);
    expect(await askDeviceLogin(client, { ...device, code: declined.code })).toMatchObject({
      kind: 'declined',
      reason: 'device-login-declined',
    });
    const expired = await start();
    sandbox.clock.advance({ minutes: 8 });
    expect(await askDeviceLogin(client, { ...device, code: expired.code })).toMatchObject({
      kind: 'declined',
      reason: 'device-login-expired',
    });
    const stranger = { appId: app.id, clientToken: new Secret('fake'), scopes: ['ads_read'] };
    expect(await startDeviceLogin(client, stranger)).toMatchObject({
      kind: 'declined',
      reason: 'client-token-refused',
    });
  });
});

describe('whatever goes wrong on the way, it is a doubt and shows no credential', () => {
  const faults = [
    { kind: 'refuse' },
    { kind: 'hang' },
    { kind: 'drip' },
    { kind: 'lost-reply' },
    { kind: 'status', status: 500, body: 'json' },
    { kind: 'status', status: 502, body: 'html' },
    { kind: 'status', status: 503, body: 'empty' },
    { kind: 'status', status: 404, body: 'html' },
    { kind: 'rate-limit', code: 4, status: 403, retryAfter: '-1' },
    { kind: 'rate-limit', code: 17, retryAfter: '1000000000' },
    { kind: 'error-in-200', code: 2 },
    { kind: 'error-in-200', code: 987 },
    { kind: 'truncated' },
    { kind: 'malformed' },
    { kind: 'empty' },
    { kind: 'html' },
    { kind: 'huge' },
    { kind: 'wrong-shape' },
    { kind: 'wrong-shape', body: null },
    { kind: 'redirect', to: 'http://127.0.0.1:9/' },
    { kind: 'echo-credentials', status: 500, body: 'html' },
  ] as const;

  test.each(faults)('%o', async (fault) => {
    const app = addApp();
    const token = issue({ kind: 'user', lifetime: 3600 });
    const impatient = clientOf(
      sandbox.meta.graphUrl,
      fault.kind === 'hang' || fault.kind === 'drip' ? 150 : 60_000,
    );
    sandbox.faults.add({ ...fault, service: 'meta', call: '*', times: Number.POSITIVE_INFINITY });
    const results = await Promise.all([
      inspectToken(impatient, { app, token }),
      exchangeToken(impatient, { app, token, sixtyDays: false }),
    ]);
    expect(results.map(({ kind: state }) => state)).toEqual(['doubt', 'doubt']);
    const seen = inspect(results, { depth: Number.POSITIVE_INFINITY });
    for (const secret of [token.reveal(), app.secret.reveal()])
      expect(seen).not.toContain(secret.slice(0, 10));
  });

  test('a single stumble is got over', async () => {
    const app = addApp();
    const token = issue({ kind: 'user', lifetime: 3600 });
    for (const kind of ['refuse', 'lost-reply', 'empty', 'html', 'truncated', 'malformed'] as const) {
      sandbox.faults.add({ kind, service: 'meta', call: 'debug_token' });
      expect((await inspectToken(client, { app, token })).kind).toBe('alive');
    }
  });

  test('a byte order mark is got over at once', async () => {
    const app = addApp();
    const token = issue({ kind: 'user', lifetime: 3600 });
    sandbox.faults.add({ kind: 'bom', service: 'meta', call: '*', times: Number.POSITIVE_INFINITY });
    expect((await inspectToken(client, { app, token })).kind).toBe('alive');
    expect(sandbox.journal.calls('meta')).toHaveLength(1);
  });
});
