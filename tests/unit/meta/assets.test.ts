import { describe, expect, test } from 'vitest';
import { measureAssets, readOwnAccount, readReach } from '../../../src/meta/assets.js';
import { createMetaClient } from '../../../src/meta/client.js';
import { startBudget } from '../../../src/net/http.js';
import { createTransport } from '../../../src/net/transport.js';
import type { Asset } from '../../../src/token/asset.js';
import type { Platform } from '../../../src/token/platform.js';
import { Secret } from '../../../src/token/secret.js';
import { answered, fakeToken, graphError } from './recorded.js';
import { json, type Respond, serveScript } from './server.js';

const page = { kind: 'page', id: '17841450601070167', name: 'page:17841450601070167' } as const;
const account = { kind: 'ad-account', id: '17841450601070167', name: 'act_17841450601070167' } as const;
const own = { kind: 'threads', id: '17841450601070167', name: 'threads:17841450601070167' } as const;

const BUSINESS_MANAGEMENT = '(#200) Requires business_management permission to manage the object';

describe('an asset that is asked for', () => {
  test.each([
    ['text', page, '{"id":"17841450601070167"}', 'reached'],
    ['a number beyond 2^53', page, '{"id":17841450601070167}', 'reached'],
    ['a number that differs in its last digit', page, '{"id":17841450601070166}', 'not-measured'],
    [
      'a number, after text that holds quotes and digits',
      page,
      '{"name":"\\"1:2784145060107016 ","id":17841450601070167}',
      'reached',
    ],
    ['text with act_', account, '{"id":"act_17841450601070167","account_status":1}', 'reached'],
    ['act_ of something that is no ad account', page, '{"id":"act_17841450601070167"}', 'not-measured'],
    ["text with another account's number", account, '{"id":"act_1"}', 'not-measured'],
    ['null', page, '{"id":null}', 'not-measured'],
  ] as const)('whose id is %s', (_name, asset, body, kind) => {
    expect(readReach(answered(body), asset).kind).toBe(kind);
  });

  // docs/what-meta-and-github-answer.md, "Assets"
  test.each([
    [{ code: 190, error_subcode: 459 }, 'not-measured'],
    [{ code: 190, error_subcode: 490 }, 'not-measured'],
    [{ code: 190, error_subcode: 492 }, 'not-measured'],
    [{ code: 190, error_subcode: 0 }, 'not-measured'],
    [{ code: 452 }, 'not-measured'],
    [{ code: 3962 }, 'not-measured'],
    [{ code: 4 }, 'not-measured'],
    [{ code: 32 }, 'not-measured'],
    [{ code: 613 }, 'not-measured'],
    [{ code: 2 }, 'not-measured'],
    [{ code: 3 }, 'not-measured'],
    [{ code: 10 }, 'refused'],
    [{ code: 200 }, 'refused'],
    [{ code: 273 }, 'refused'],
    [{ code: 100, error_subcode: 33 }, 'refused'],
    [{ code: '100', error_subcode: '33' }, 'refused'],
    [{ code: 100, message: '(#100) Missing permissions' }, 'refused'],
    [{ code: 100, message: 'Missing Permission' }, 'refused'],
    [{ code: 100, message: '(#100) Tried accessing nonexisting field (id)' }, 'not-measured'],
    [{ code: 200, is_transient: true }, 'not-measured'],
    // assets.md: said of a field, also to tokens that have the permission (airbyte #31132).
    [{ code: 200, message: BUSINESS_MANAGEMENT }, 'not-measured'],
    [{ code: 100, message: 'Unsupported get request.' }, 'refused'],
    [{ code: 190, error_subcode: 463 }, 'not-measured'],
    [{ code: 5 }, 'not-measured'],
  ])('that is answered with %o', (error, kind) => {
    expect(readReach(graphError(error), page).kind).toBe(kind);
  });

  test('is not measured by what is no answer of its own', () => {
    expect(readReach(answered('<html>', 403), page).kind).toBe('not-measured');
    expect(readReach({ kind: 'unanswered', reason: 'reset', trace: {} }, page).kind).toBe('not-measured');
  });

  test('is a business that is refused without business_management', () => {
    const business = { ...page, kind: 'business' } as const;
    const answer = graphError({ code: 200, message: BUSINESS_MANAGEMENT });
    expect(readReach(answer, business).kind).toBe('refused');
  });

  test('is an ad account of which code 10 proves nothing', () => {
    expect(readReach(graphError({ code: 10 }), account).kind).toBe('not-measured');
  });

  test.each([429, 500, 503])('is not measured by a refusal with status %i', (status) => {
    expect(readReach(graphError({ code: 200 }, status), page).kind).toBe('not-measured');
  });

  test('is measured with its name and status', () => {
    const body = { id: 'act_17841450601070167', name: 'Acme', account_status: '1' };
    expect(readReach(answered(body), account)).toStrictEqual({
      kind: 'reached',
      name: 'Acme',
      accountStatus: 1,
    });
    expect(readReach(answered({ id: page.id, username: 'acme' }), page)).toStrictEqual({
      kind: 'reached',
      name: 'acme',
    });
  });

  test('is not measured by an account that does not say which it is', () => {
    expect(readOwnAccount(answered({ username: 'acme' }), own).kind).toBe('not-measured');
    expect(readOwnAccount(answered('<html>', 502), own).kind).toBe('not-measured');
    expect(readOwnAccount(graphError({ code: 190 }), own).kind).toBe('not-measured');
  });

  // instagram-threads.md: the guide shows the account inside a list, and its `id` is the app's name for it.
  test("is the own account by either of Instagram's ids, bare or in a list", () => {
    const reached = { kind: 'reached', name: 'acme' };
    const list = { data: [{ user_id: own.id, id: '9', username: 'acme' }] };
    expect(readOwnAccount(answered(list), own)).toStrictEqual(reached);
    expect(readOwnAccount(answered({ user_id: '9', id: own.id, username: 'acme' }), own)).toStrictEqual(
      reached,
    );
  });

  test('is refused as the own account only of another account', () => {
    expect(readOwnAccount(answered('{"id":17841450601070167}'), own)).toMatchObject({ kind: 'reached' });
    expect(readOwnAccount(answered('{"id":17841450601070166}'), own)).toMatchObject({
      kind: 'refused',
      owner: '17841450601070166',
    });
  });
});

describe('assets are asked for', () => {
  const token = new Secret(fakeToken('Old'));
  const proof = new Secret('fake-proof');
  const bearer = { authorization: `Bearer ${token.reveal()}`, form: {}, method: 'GET' };
  const bare = { authorization: undefined, form: {}, method: 'GET' };

  async function measure(
    platform: Platform,
    assets: readonly Asset[],
    ...script: readonly [Respond, ...Respond[]]
  ) {
    await using server = await serveScript(...script);
    const runtime = {
      transport: createTransport(),
      now: Date.now,
      random: Math.random,
      sleep: async () => {},
    };
    const budget = startBudget(10_000, runtime.now);
    const client = createMetaClient({ runtime, budget, baseUrl: server.url });
    const measured = await measureAssets(client, platform, assets, { token, proof, budget });
    return { measured, arrived: server.arrived };
  }

  // assets.md, "one cheap call for each"
  test.each<[Asset, string, string]>([
    [account, '/v27.0/act_17841450601070167', 'account_status,name'],
    [page, '/v27.0/17841450601070167', 'id'],
    [{ ...page, kind: 'business' }, '/v27.0/17841450601070167', 'id,name'],
  ])('each by itself: %o', async (asset, path, fields) => {
    const { measured, arrived } = await measure('facebook', [asset], json({ id: asset.id }));
    expect(arrived).toEqual([{ ...bearer, path, query: { fields, appsecret_proof: 'fake-proof' } }]);
    expect(measured).toStrictEqual([{ asset, reach: { kind: 'reached' } }]);
  });

  // instagram-threads.md: only the query may carry these tokens.
  test.each<[Platform, string, string]>([
    ['threads', '/v1.0/me', 'id,username'],
    ['instagram', '/v27.0/me', 'user_id,username'],
  ])('of %s as the account itself', async (platform, path, fields) => {
    const { measured, arrived } = await measure(platform, [own], json({ id: own.id, username: 'acme' }));
    expect(arrived).toEqual([{ ...bare, path, query: { fields, access_token: token.reveal() } }]);
    expect(measured).toStrictEqual([{ asset: own, reach: { kind: 'reached', name: 'acme' } }]);
  });

  test('again where they are refused, and the second answer counts', async () => {
    const { measured, arrived } = await measure(
      'facebook',
      [page],
      json({ error: { code: 200 } }, 403),
      json({ id: page.id }),
    );
    expect(arrived).toHaveLength(2);
    expect(measured).toStrictEqual([{ asset: page, reach: { kind: 'reached' } }]);
  });
});
