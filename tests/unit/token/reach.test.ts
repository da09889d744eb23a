import { describe, expect, it, test } from 'vitest';
import type { Asset, AssetKind } from '../../../src/token/asset.js';
import type { Inspection, MeasuredAsset, Reach, TokenFacts } from '../../../src/token/inspection.js';
import {
  assetsOf,
  isActive,
  lostTargets,
  notMeasured,
  objectToAssets,
  refusedAssets,
  settleAssets,
  tickedAssets,
  untickedAssets,
  withLostTargets,
} from '../../../src/token/reach.js';

const asset = (kind: AssetKind, id = '7'): Asset => ({
  kind,
  id,
  name: kind === 'ad-account' ? `act_${id}` : `${kind}:${id}`,
});
const REACHED: Reach = { kind: 'reached' };
const REFUSED: Reach = { kind: 'refused', trace: { code: 200 } };
const UNMEASURED: Reach = { kind: 'not-measured', trace: { code: 17 } };
const measured = (one: Asset, reach: Reach): MeasuredAsset => ({ asset: one, reach });
const factsOf = (changes: Partial<TokenFacts>): TokenFacts => ({
  kind: 'user',
  expiresAt: 'never',
  dataAccessExpiresAt: 'never',
  ...changes,
});
const granular = (...entries: readonly [scope: string, ...ids: string[]][]): Partial<TokenFacts> => ({
  scopes: entries.map(([scope]) => scope),
  granularScopes: entries.map(([scope, ...targetIds]) => ({ scope, targetIds })),
});
const alive = (facts: TokenFacts, assets?: readonly MeasuredAsset[]): Inspection => ({
  kind: 'alive',
  facts,
  at: 1,
  ...(assets && { assets }),
});
const dead: Inspection = { kind: 'dead', reason: 'expired', facts: factsOf({}), at: 1, trace: {} };

describe('what was measured is settled by debug_token', () => {
  const settled = (one: Asset, reach: Reach, facts: Partial<TokenFacts>) =>
    settleAssets([measured(one, reach)], factsOf(facts))[0]?.reach;

  it('refuses a page that was not ticked, although Meta answered with its ID', () => {
    expect(settled(asset('page'), REACHED, granular(['pages_show_list', '8']))).toEqual({
      kind: 'refused',
      trace: {},
    });
  });

  it.each<[string, Partial<TokenFacts>]>([
    ['is ticked', granular(['pages_show_list', '8', '7'])],
    ['is ticked for one of two permissions', granular(['pages_show_list', '8'], ['pages_messaging', '7'])],
    ['is among all', { granularScopes: [{ scope: 'pages_show_list' }] }],
    ['is of no listed permission', granular(['ads_read', '8'])],
    ['is not listed at all', {}],
  ])('leaves a page reached that %s', (_, facts) => {
    expect(settled(asset('page'), REACHED, facts)).toEqual(REACHED);
  });

  it('believes the answer for every other kind', () => {
    expect(settled(asset('ad-account'), REACHED, granular(['ads_read', 'act_8']))).toEqual(REACHED);
    expect(settled(asset('page'), UNMEASURED, granular(['pages_show_list', '8']))).toEqual(UNMEASURED);
  });

  it.each(['ads_read', 'ads_management'])('believes a refused data set only with %s', (scope) => {
    expect(settled(asset('dataset'), REFUSED, { scopes: [scope] })).toEqual(REFUSED);
    expect(settled(asset('dataset'), REFUSED, { scopes: ['email'] })).toEqual({
      kind: 'not-measured',
      trace: { code: 200 },
    });
    expect(settled(asset('dataset'), REFUSED, {})).toMatchObject({ kind: 'not-measured' });
    expect(settled(asset('dataset'), REACHED, { scopes: ['email'] })).toEqual(REACHED);
    expect(settled(asset('ad-account'), REFUSED, { scopes: ['email'] })).toEqual(REFUSED);
  });
});

describe('a refused asset', () => {
  const causeOf = (one: Asset, facts: Partial<TokenFacts>, reach = REFUSED) =>
    refusedAssets([measured(one, reach)], factsOf(facts))[0]?.cause;

  it.each<[AssetKind, string]>([
    ['ad-account', 'ads_read'],
    ['page', 'pages_show_list'],
    ['instagram', 'instagram_basic'],
    ['threads', 'threads_basic'],
    ['business', 'business_management'],
    ['whatsapp', 'whatsapp_business_management'],
    ['phone', 'whatsapp_business_management'],
    ['dataset', 'ads_read'],
  ])('of kind %s names the permission that is missing', (kind, scope) => {
    expect(causeOf(asset(kind), { scopes: ['email'] })).toEqual({
      kind: 'missing-scope',
      scopes: expect.arrayContaining([scope]),
    });
    expect(causeOf(asset(kind), { scopes: [scope] })).toBeUndefined();
    expect(causeOf(asset(kind), {})).toBeUndefined();
  });

  it('of a page is open to any permission of pages', () => {
    expect(causeOf(asset('page'), { scopes: ['pages_messaging'] })).toBeUndefined();
    expect(causeOf(asset('page'), { scopes: ['xpages_messaging'] })).toBeDefined();
    expect(causeOf(asset('ad-account'), { scopes: ['pages_messaging'] })).toBeDefined();
  });

  it('of a page token is told with the page that it speaks for, save for that page', () => {
    expect(causeOf(asset('ad-account'), { kind: 'page', profileId: '9', scopes: [] })).toEqual({
      kind: 'page-token',
      pageId: '9',
    });
    expect(causeOf(asset('ad-account'), { kind: 'page' })).toEqual({ kind: 'page-token' });
    expect(causeOf(asset('page', '9'), { kind: 'page', profileId: '9' })).toBeUndefined();
  });

  it('that was not ticked says so', () => {
    expect(causeOf(asset('ad-account'), granular(['ads_read', 'act_8']))).toEqual({ kind: 'not-ticked' });
    expect(causeOf(asset('ad-account'), granular(['ads_read', 'act_7']))).toBeUndefined();
  });

  it('of another account names that', () => {
    expect(causeOf(asset('instagram'), {}, { kind: 'refused', trace: {}, owner: '5' })).toEqual({
      kind: 'other-account',
      owner: '5',
    });
  });

  it('is the only one that counts', () => {
    expect(
      refusedAssets([measured(asset('page'), REACHED), measured(asset('business'), UNMEASURED)], factsOf({})),
    ).toEqual([]);
    expect(refusedAssets([measured(asset('page'), REFUSED)], factsOf({}))).toEqual([
      { asset: asset('page'), trace: { code: 200 } },
    ]);
  });
});

describe('what a login ticked', () => {
  const facts = factsOf({
    granularScopes: [
      { scope: 'ads_read', targetIds: ['act_1'] },
      { scope: 'ads_management', targetIds: ['1', '2'] },
      { scope: 'pages_show_list', targetIds: ['3'] },
      { scope: 'instagram_basic', targetIds: ['4'] },
      { scope: 'business_management', targetIds: ['5'] },
      { scope: 'whatsapp_business_management', targetIds: ['6'] },
      { scope: 'instagram_business_basic', targetIds: ['8'] },
      { scope: 'read_insights' },
    ],
  });

  it('is named as people write it, each once', () => {
    expect(tickedAssets(facts)).toEqual([
      'act_1',
      'act_2',
      'page:3',
      'instagram:4',
      'business:5',
      'whatsapp:6',
      '8',
    ]);
    expect(tickedAssets(factsOf({}))).toEqual([]);
  });

  it('leaves the rest unticked', () => {
    const assets = [measured(asset('page', '3'), REACHED), measured(asset('page', '9'), REACHED)];
    expect(untickedAssets(assets, facts)).toEqual(['page:9']);
  });
});

describe('what a new token was not given', () => {
  const lost = (old: Partial<TokenFacts>, renewed: Partial<TokenFacts>) =>
    lostTargets(factsOf(old), factsOf(renewed));

  test('is named once, with and without the prefix alike', () => {
    const old = granular(['ads_read', 'act_1', '2'], ['ads_management', '2'], ['pages_show_list', '3']);
    const renewed = granular(['ads_read', '1'], ['ads_management', 'act_1'], ['pages_show_list', '3']);
    expect(lost(old, renewed)).toEqual(['act_2']);
  });

  test('is all but the list where the old one had everything', () => {
    const old = { granularScopes: [{ scope: 'pages_show_list' }] };
    expect(lost(old, granular(['pages_show_list', '1', '2']))).toEqual(['everything but page:1, page:2']);
    expect(lost(old, granular(['pages_show_list']))).toEqual(['everything but nothing']);
  });

  test('is nothing where the new one has everything, or nothing is told', () => {
    const old = granular(['pages_show_list', '3']);
    expect(lost(old, { granularScopes: [{ scope: 'pages_show_list' }] })).toEqual([]);
    expect(lost(old, granular(['ads_read', '1']))).toEqual([]);
    expect(lost(old, {})).toEqual([]);
    expect(lost({}, old)).toEqual([]);
  });

  test('names what the old list had where the new one says nothing of the permission', () => {
    const old = alive(factsOf(granular(['pages_show_list', '3'], ['ads_read', '1'])));
    const rejection = { kind: 'rejected', reason: 'new-token-lacks-assets' } as const;
    const judged = (facts: Partial<TokenFacts>) =>
      withLostTargets(rejection, old, { kind: 'alive', facts: factsOf(facts), at: 1 });
    expect(judged({})).toEqual({
      ...rejection,
      lost: ['page:3 (no longer listed)', 'act_1 (no longer listed)'],
    });
    expect(judged(granular(['ads_read', '1']))).toEqual({
      ...rejection,
      lost: ['page:3 (no longer listed)'],
    });
  });

  test('is told with a rejection for assets, and with no other', () => {
    const old = alive(factsOf(granular(['pages_show_list', '3'])));
    const renewed = { kind: 'alive', facts: factsOf(granular(['pages_show_list', '4'])), at: 1 } as const;
    const rejection = { kind: 'rejected', reason: 'new-token-lacks-assets' } as const;
    expect(withLostTargets(rejection, old, renewed)).toEqual({ ...rejection, lost: ['page:3'] });
    const doubt: Inspection = { kind: 'doubt', reason: 'meta-unavailable', trace: {} };
    expect(withLostTargets(rejection, doubt, renewed)).toEqual(rejection);
    const other = { kind: 'rejected', reason: 'new-token-dead' } as const;
    expect(withLostTargets(other, old, renewed)).toEqual(other);
  });
});

describe('against a new token speaks', () => {
  const one = asset('ad-account');
  const object = (before: Reach | undefined, after: Reach, isDead = false) =>
    objectToAssets(
      isDead ? dead : alive(factsOf({}), before && [measured(one, before)]),
      alive(factsOf({}), [measured(one, after)]),
    );
  const lacks = { kind: 'rejected', reason: 'new-token-lacks-assets', lost: ['act_7'] };
  const unproved = { kind: 'rejected', reason: 'new-token-unproved', lost: ['act_7'] };

  it.each<[string, Reach | undefined, Reach, unknown]>([
    ['reached, refused', REACHED, REFUSED, lacks],
    ['reached, not measured', REACHED, UNMEASURED, unproved],
    ['reached, reached', REACHED, REACHED, undefined],
    ['refused, refused', REFUSED, REFUSED, undefined],
    ['refused, not measured', REFUSED, UNMEASURED, undefined],
    ['refused, reached', REFUSED, REACHED, undefined],
    ['not measured, refused', UNMEASURED, REFUSED, unproved],
    ['not measured, not measured', UNMEASURED, UNMEASURED, undefined],
    ['not measured, reached', UNMEASURED, REACHED, undefined],
    ['never asked, refused', undefined, REFUSED, lacks],
  ])('what it lost: %s', (_, before, after, expected) => {
    expect(object(before, after)).toEqual(expected);
  });

  it('in place of a dead one, an asset that is refused and nothing else', () => {
    expect(object(undefined, REFUSED, true)).toEqual(lacks);
    expect(object(undefined, UNMEASURED, true)).toBeUndefined();
    expect(object(undefined, REACHED, true)).toBeUndefined();
  });

  it('what is lost rather than what is in doubt', () => {
    const other = asset('page');
    expect(
      objectToAssets(
        alive(factsOf({}), [measured(one, REACHED), measured(other, REACHED)]),
        alive(factsOf({}), [measured(one, UNMEASURED), measured(other, REFUSED)]),
      ),
    ).toEqual({ ...lacks, lost: ['page:7'] });
  });
});

test('only a living token has measured assets', () => {
  expect(assetsOf(dead)).toEqual([]);
  expect(assetsOf(alive(factsOf({})))).toEqual([]);
  expect(assetsOf(alive(factsOf({}), [measured(asset('page'), REACHED)]))).toHaveLength(1);
});

test('what nobody asked for is not measured', () => {
  expect(notMeasured([asset('page')])).toEqual([
    measured(asset('page'), { kind: 'not-measured', trace: {} }),
  ]);
});

test('an ad account is active by its status, and so is what has none', () => {
  expect(isActive({ kind: 'reached', accountStatus: 1 })).toBe(true);
  expect(isActive({ kind: 'reached', accountStatus: 2 })).toBe(false);
  expect(isActive({ kind: 'reached' })).toBe(true);
});

describe('the edges of what is told', () => {
  const causeOf = (one: Asset, facts: Partial<TokenFacts>) =>
    refusedAssets([measured(one, REFUSED)], factsOf(facts))[0]?.cause;

  test('a second permission that opens the kind is enough', () => {
    expect(causeOf(asset('ad-account'), { scopes: ['email', 'ads_management'] })).toBeUndefined();
    expect(causeOf(asset('page'), { scopes: ['email', 'pages_read_engagement'] })).toBeUndefined();
    expect(causeOf(asset('page'), { scopes: ['email', 'pages_messaging'] })).toBeUndefined();
    expect(causeOf(asset('page'), { scopes: [] })).toEqual({
      kind: 'missing-scope',
      scopes: ['pages_show_list', 'pages_read_engagement'],
    });
    expect(causeOf(asset('dataset'), { scopes: [] })).toMatchObject({
      scopes: ['ads_read', 'ads_management'],
    });
  });

  test('a page token that names no page tells none', () => {
    expect(causeOf(asset('ad-account'), { kind: 'page' })).toStrictEqual({ kind: 'page-token' });
  });

  test.each([
    ['xpages_y', '7'],
    ['xinstagram_y', '7'],
    ['xads_y', '7'],
    ['business_management_x', '7'],
    ['xbusiness_management', '7'],
    ['xwhatsapp_business_y', '7'],
    ['instagram_business_basic', '7'],
    ['email', '7'],
  ])('%s is no permission of a kind: its asset is told by its ID', (scope, id) => {
    expect(tickedAssets(factsOf(granular([scope, id])))).toEqual([id]);
  });

  test('act_ is cut where it begins the ID', () => {
    expect(tickedAssets(factsOf(granular(['ads_read', 'xact_7'])))).toEqual(['act_xact_7']);
  });

  test('nothing is ticked, unticked or lost where nothing is listed', () => {
    expect(tickedAssets(factsOf({}))).toEqual([]);
    expect(untickedAssets([measured(asset('page'), REACHED)], factsOf({}))).toEqual([]);
    expect(lostTargets(factsOf({}), factsOf(granular(['ads_read', '1'])))).toEqual([]);
    expect(lostTargets(factsOf(granular(['ads_read', '1'])), factsOf({}))).toEqual([]);
    expect(lostTargets(factsOf(granular(['ads_read', '1'])), factsOf(granular(['email', '1'])))).toEqual([]);
  });

  test('a dead token has no assets that it reached', () => {
    const withAssets = { ...dead, assets: [measured(asset('page'), REACHED)] } as Inspection;
    expect(assetsOf(withAssets)).toEqual([]);
  });
});
