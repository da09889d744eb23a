import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, TokenKind, User } from '../../../sandbox/meta/index.js';
import { createMetaClient } from '../../../src/meta/client.js';
import { inspectToken } from '../../../src/meta/debug-token.js';
import { appSecretProof } from '../../../src/meta/proof.js';
import { startBudget } from '../../../src/net/http.js';
import { appOf, connectGraph, createMetaService } from '../../../src/refresh/meta-service.js';
import type { MetaService } from '../../../src/refresh/services.js';
import type { TokenConfig } from '../../../src/token/config.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import { testClock } from '../github/setting.js';
import { COPY, configOf, instagramConfig, locationOf } from './fake-services.js';

let sandbox: Sandbox;
let app: App;
let user: User;
let session: MetaService;
/** What the desk named a secret, and how many requests had been sent by then. */
let named: [string, number][];

beforeEach(async () => {
  sandbox = await startSandbox();
  app = sandbox.meta.addApp();
  user = sandbox.meta.addUser();
  named = [];
  const { runtime } = testClock();
  const clientOf = (baseUrl: string) =>
    createMetaClient({ runtime, budget: startBudget(60_000, runtime.now), baseUrl });
  session = createMetaService(
    {
      facebook: clientOf(sandbox.meta.graphUrl),
      instagram: clientOf(sandbox.meta.instagramUrl),
      threads: clientOf(sandbox.meta.threadsUrl),
    },
    (secret) => named.push([secret.reveal(), sandbox.journal.calls('meta').length]),
    runtime.now,
  );
});

afterEach(() => sandbox.close());

const issue = (kind: TokenKind, scopes: string[], lifetime = 60 * DAY): Secret =>
  new Secret(sandbox.meta.issueToken({ kind, lifetime, scopes, user }));

const configWith = (token: Secret, changes: Partial<TokenConfig> = {}): TokenConfig =>
  configOf({
    token,
    app: { id: app.id, secret: new Secret(app.secret) },
    redirectUri: 'https://acme.test/callback',
    ...changes,
  });

const now = () => sandbox.clock.seconds();

/** The values that a parameter of a call had, one for each time that it was called. */
const sent = (call: string, parameter: string): (string | null)[] =>
  sandbox.journal
    .exchanges('meta', call)
    .map(({ query, requestBody }) => query.get(parameter) ?? new URLSearchParams(requestBody).get(parameter));

describe('a token of Facebook', () => {
  test('is looked at by its app, without a proof that few apps ask for', async () => {
    const token = issue('user', ['ads_read']);
    expect(await session.inspect(configWith(token), token)).toMatchObject({
      kind: 'alive',
      facts: { kind: 'user', appId: app.id, userId: user.id },
    });
    expect(sent('debug_token', 'appsecret_proof')).toEqual([null]);
    expect(named).toEqual([]);
  });

  test('is looked at with the proof when it was missed, and the proof was named a secret before', async () => {
    app.proofRequired = true;
    const token = issue('user', ['ads_read']);
    expect(await session.inspect(configWith(token), token)).toMatchObject({ kind: 'alive' });
    const proof = appSecretProof(new Secret(app.secret), new Secret(`${app.id}|${app.secret}`)).reveal();
    expect(sent('debug_token', 'appsecret_proof')).toEqual([null, proof]);
    expect(named).toEqual([[proof, 1]]);
  });

  test('is not looked at again when Meta refuses for another reason', async () => {
    app.disabled = true;
    const token = issue('user', ['ads_read']);
    expect(await session.inspect(configWith(token), token)).toMatchObject({ reason: 'app-disabled' });
    expect(sandbox.journal.calls('meta')).toEqual(['debug_token']);
  });

  test('is looked at once when it is dead', async () => {
    const token = issue('user', ['ads_read']);
    sandbox.meta.revoke(token.reveal());
    expect(await session.inspect(configWith(token), token)).toMatchObject({
      kind: 'dead',
      reason: 'revoked',
    });
    expect(sandbox.journal.calls('meta')).toEqual(['debug_token']);
  });

  test('is exchanged for one of 60 days', async () => {
    const token = issue('user', ['ads_read'], 3600);
    const tokenResponse = await session.renew(configWith(token), false);
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    expect(sandbox.meta.inspect(tokenResponse.token.reveal())).toMatchObject({
      alive: true,
      userId: user.id,
      expiresAt: now() + 60 * DAY,
    });
    expect(sent('exchange', 'set_token_expires_in_60_days')).toEqual([null]);
  });

  test('of a system user stays one of 60 days when that is asked for', async () => {
    const token = issue('user', ['ads_read'], 3600);
    await session.renew(configWith(token), true);
    expect(sent('exchange', 'set_token_expires_in_60_days')).toEqual(['true']);
  });

  test('without its app is a defect', async () => {
    const { app: _app, ...config } = configOf();
    const defect = new TypeError('META_ACCESS_TOKEN: a Facebook token without its app');
    expect(() => appOf(config)).toThrow(defect);
    await expect(session.inspect(config, config.token)).rejects.toThrow(defect);
    expect(appOf(configOf())).toEqual(configOf().app);
  });
});

describe('what a token must reach', () => {
  test('is asked beside it, with a proof that was named a secret before', async () => {
    app.proofRequired = true;
    const { id } = sandbox.meta.addAsset('ad-account', { roles: [user] });
    const asset = { kind: 'ad-account', id, name: `act_${id}` } as const;
    const token = issue('user', ['ads_read']);
    const inspection = await session.inspect(configWith(token, { assets: [asset] }), token);
    expect(inspection).toMatchObject({ kind: 'alive', assets: [{ asset, reach: { kind: 'reached' } }] });
    const proof = appSecretProof(new Secret(app.secret), token).reveal();
    expect(named.map(([secret]) => secret)).toContain(proof);
    const proofs = sandbox.journal.exchanges('meta').map(({ query }) => query.get('appsecret_proof'));
    expect(proofs).toContain(proof);
  });

  test('is not told of a token that does not live', async () => {
    const asset = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
    const token = issue('user', ['ads_read']);
    sandbox.meta.revoke(token.reveal());
    const inspection = await session.inspect(configWith(token, { assets: [asset] }), token);
    expect(inspection.kind).toBe('dead');
    expect(inspection).not.toHaveProperty('assets');
  });

  test('is asked without a proof where the token has no app', async () => {
    const token = issue('instagram', ['instagram_business_basic']);
    const asset = { kind: 'instagram', id: user.id, name: `instagram:${user.id}` } as const;
    const config = instagramConfig({ token, assets: [asset] });
    expect(await session.inspect(config, token)).toMatchObject({ kind: 'alive', assets: [{ asset }] });
    expect(named).toEqual([]);
  });

  test('is nothing where nothing is named', async () => {
    const token = issue('user', ['ads_read']);
    expect(await session.inspect(configWith(token, { assets: [] }), token)).not.toHaveProperty('assets');
    expect(sandbox.journal.calls('meta')).toEqual(['debug_token']);
  });
});

describe("a page's token", () => {
  test('is derived with the proof of the token that it is derived from, which was named a secret before', async () => {
    app.proofRequired = true;
    const page = sandbox.meta.addPage({ roles: [user] });
    const token = issue('user', ['pages_show_list']);
    const from = issue('user', ['pages_show_list']);
    const tokenResponse = await session.derivePageToken(configWith(token), from, page.id);
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    expect(sandbox.meta.inspect(tokenResponse.token.reveal())).toMatchObject({
      kind: 'page',
      pageId: page.id,
    });
    expect(sandbox.meta.tokens.get(tokenResponse.token.reveal())?.parent?.string).toBe(from.reveal());
    expect(named).toEqual([[appSecretProof(new Secret(app.secret), from).reveal(), 0]]);
  });
});

describe('a few questions of one command', () => {
  const within = (limitMs: number) =>
    connectGraph(
      { graphApiUrl: sandbox.meta.graphUrl, graphApiVersion: 'v25.0' },
      testClock().runtime,
      limitMs,
    );

  test('go to the version that was chosen, within the time that they have', async () => {
    const token = issue('user', ['ads_read']);
    const request = { app: { id: app.id, secret: new Secret(app.secret) }, token };
    expect(await inspectToken(within(10_000), request)).toMatchObject({ kind: 'alive' });
    expect(sandbox.journal.exchanges('meta').at(-1)?.path).toBe('/v25.0/debug_token');
    expect(await inspectToken(within(0), request)).toMatchObject({ kind: 'doubt' });
  });
});

describe('a token of its own', () => {
  const mint = async (from: Secret, target = COPY) => {
    const tokenResponse = await session.mintOwnToken(configWith(issue('user', ['ads_read'])), from, target);
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    return tokenResponse.token.reveal();
  };

  test('is minted for the user of the token that it is made from', async () => {
    const from = issue('user', ['ads_read', 'read_insights']);
    expect(sandbox.meta.inspect(await mint(from))).toMatchObject({
      alive: true,
      userId: user.id,
      scopes: ['ads_read', 'read_insights'],
    });
    expect(sent('client_code', 'access_token')).toEqual([from.reveal()]);
    expect(sent('client_code', 'redirect_uri')).toEqual(['https://acme.test/callback']);
  });

  test('is asked for by the same name for the same place each time, and by another for another', async () => {
    const from = issue('user', ['ads_read']);
    await mint(from);
    await mint(from, { ...COPY, secret: 'fb_token' });
    await mint(from, locationOf('OTHER'));
    const [first, again, other] = sent('client_code_exchange', 'machine_id');
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(other).toMatch(/^[0-9a-f]{32}$/);
    expect(other).not.toBe(first);
  });
});

describe.each([
  ['instagram', 'instagram_business_basic'],
  ['threads', 'threads_basic'],
] as const)('a token of %s', (platform, scope) => {
  test('of an hour is made to last with the app secret of its platform', async () => {
    const token = issue(platform, [scope], 3600);
    const platformApp = { secret: new Secret(app[platform].secret) };
    const tokenResponse = await session.lengthen(instagramConfig({ platform, token, platformApp }));
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    const { expiresAt = 0 } = sandbox.meta.inspect(tokenResponse.token.reveal());
    expect(expiresAt).toBeGreaterThan(now() + 59 * DAY);
  });

  test('cannot be made to last without it: that is a defect', async () => {
    const token = issue(platform, [scope], 3600);
    const defect = new TypeError("META_ACCESS_TOKEN: a token to make last without its platform's app secret");
    await expect(session.lengthen(instagramConfig({ platform, token }))).rejects.toThrow(defect);
    const platformApp = { id: app[platform].id };
    await expect(session.lengthen(instagramConfig({ platform, token, platformApp }))).rejects.toThrow(defect);
    const facebook = configWith(token, { platformApp: { id: app.id, secret: new Secret(app.secret) } });
    await expect(session.lengthen(facebook)).rejects.toThrow(defect);
    expect(sandbox.journal.calls('meta')).toEqual([]);
  });

  test('is looked at and refreshed by its own service, without an app', async () => {
    const token = issue(platform, [scope], 30 * DAY);
    const config = instagramConfig({ platform, token });
    expect(await session.inspect(config, token)).toMatchObject({ kind: 'alive', facts: { kind: platform } });
    expect(await session.renew(config, false)).toMatchObject({ kind: 'declined' });
    sandbox.clock.advance({ hours: 25 });
    const tokenResponse = await session.renew(config, false);
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    const { expiresAt = 0 } = sandbox.meta.inspect(tokenResponse.token.reveal());
    expect(expiresAt).toBeGreaterThan(now() + 59 * DAY);
    expect(sandbox.journal.calls('meta').every((call) => call.startsWith(platform))).toBe(true);
  });
});
