import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alive, Inspection, TokenFacts } from '../../../src/token/inspection.js';
import {
  type Consent,
  identityOf,
  type Judgement,
  judgeLogin,
  judgeOwnToken,
  judgePageToken,
  judgeRenewal,
  type RenewalJudgement,
  rejectionOf,
  scopesToKeep,
} from '../../../src/token/judgement.js';
import type { RejectReason } from '../../../src/token/reason.js';
import { DAY, type Expiry } from '../../../src/token/time.js';
import { alive, dead, doubt, factsOf, KINDS, NOW, policyOf, refused, without } from './samples.js';

const END = NOW + 20 * DAY;
const old = factsOf({ expiresAt: END });

const rejected = (reason: RejectReason): Judgement => ({ kind: 'rejected', reason });
const HELD: RenewalJudgement = { kind: 'held', mayReplace: true };

const BETTER: Judgement = { kind: 'better' };

test.each([
  ['a dead token', dead('expired'), 'new-token-dead'],
  ['a token of another app, as Meta says', refused('other-app'), 'new-token-other-app'],
  ['a token that Meta refuses to show us', refused('app-credentials-refused'), 'new-token-unproved'],
  ['a token that Meta could not be asked about', doubt('meta-unavailable'), 'new-token-unproved'],
] as const)('%s is rejected, whatever it is for', (_name, inspection, reason) => {
  expect(rejectionOf(inspection)).toBe(reason);
});

/** Other than the living token that it came from. */
const CHANGED: readonly (readonly [string, Alive, RejectReason])[] = [
  ['of another app', alive({ appId: '999', expiresAt: 'never' }), 'new-token-other-app'],
  [
    'that names no app',
    { kind: 'alive', facts: without(factsOf({ expiresAt: 'never' }), 'appId'), at: NOW },
    'new-token-other-app',
  ],
  ['of another kind', alive({ kind: 'system-user', expiresAt: 'never' }), 'new-token-other-kind'],
  ['of another user', alive({ userId: '999', expiresAt: 'never' }), 'new-token-other-user'],
  [
    'that names no user',
    { kind: 'alive', facts: without(factsOf({ expiresAt: 'never' }), 'userId'), at: NOW },
    'new-token-other-user',
  ],
  ['for a page', alive({ profileId: '77', expiresAt: 'never' }), 'new-token-other-page'],
  ['that lost a scope', alive({ scopes: ['ads_read'], expiresAt: 'never' }), 'new-token-lacks-scopes'],
  [
    'that does not tell its scopes any more',
    { kind: 'alive', facts: without(factsOf({ expiresAt: 'never' }), 'scopes'), at: NOW },
    'new-token-lacks-scopes',
  ],
];

describe('a renewed token', () => {
  test.each(CHANGED)('is rejected when it is one %s', (_name, seen, reason) => {
    expect(judgeRenewal(old, seen)).toEqual(rejected(reason));
  });

  test.each<[string, Expiry, Expiry, 'better' | 'held' | 'apart']>([
    ['ends a day later is better', END, END + DAY, 'better'],
    ['ends a second less than a day later is held', END, END + DAY - 1, 'held'],
    ['ends on the same date is held', END, END, 'held'],
    ['ends less than a day earlier is held', END, END - DAY + 1, 'held'],
    ['ends a day earlier is held, and never takes its place', END, END - DAY, 'apart'],
    ['now never ends is better', END, 'never', 'better'],
    ['still never ends is held', 'never', 'never', 'held'],
    [
      'got an end that the old one did not have is held, and never takes its place',
      'never',
      END + 900 * DAY,
      'apart',
    ],
    ['ends in 30 days when the old one told no end is better', 'unknown', NOW + 30 * DAY, 'better'],
    ['never ends when the old one told no end is better', 'unknown', 'never', 'better'],
  ])('that %s', (_name, before, after, verdict) => {
    const seen = alive({ expiresAt: after });
    const judgement = judgeRenewal(factsOf({ expiresAt: before }), seen);
    expect(judgement).toEqual(verdict === 'better' ? BETTER : { ...HELD, mayReplace: verdict === 'held' });
  });

  test.each<[string, Expiry]>([
    ['a date', END],
    ['never', 'never'],
    ['unknown', 'unknown'],
  ])('is rejected when nobody knows its end and the old one had %s', (_name, expiresAt) => {
    const seen = alive({ expiresAt: 'unknown' });
    expect(judgeRenewal(factsOf({ expiresAt }), seen)).toEqual(rejected('new-token-expiry-unknown'));
  });

  test('may have more scopes, in another order', () => {
    const seen = alive({ scopes: ['read_insights', 'email', 'ads_read'], expiresAt: END + 40 * DAY });
    expect(judgeRenewal(old, seen)).toEqual(BETTER);
  });

  test('is better without scopes and an app where the platform tells neither', () => {
    const bare = (expiresAt: Expiry): TokenFacts => ({
      kind: 'instagram',
      userId: '1784',
      expiresAt,
      dataAccessExpiresAt: 'unknown',
    });
    const seen: Alive = { kind: 'alive', facts: bare(NOW + 60 * DAY), at: NOW };
    expect(judgeRenewal(bare('unknown'), seen)).toEqual(BETTER);
  });

  test('is rejected when neither it nor the old one names a user', () => {
    const seen: Alive = {
      kind: 'alive',
      facts: without(factsOf({ expiresAt: 'never' }), 'userId'),
      at: NOW,
    };
    expect(judgeRenewal(without(old, 'userId'), seen)).toEqual(rejected('new-token-other-user'));
  });
});

describe('a token of its own for another place', () => {
  test.each(CHANGED)('is rejected when it is one %s', (_name, seen, reason) => {
    expect(judgeOwnToken(old, seen)).toEqual(rejected(reason));
  });
});

const AS_LONG_AS: readonly (readonly [string, Expiry, Expiry, RejectReason | undefined])[] = [
  ['with the same end is accepted', END, END, undefined],
  ['that ends later is accepted', END, END + DAY, undefined],
  ['that ends a second less than a day earlier is accepted', END, END - DAY + 1, undefined],
  ['that ends a day earlier is rejected', END, END - DAY, 'new-token-ends-earlier'],
  ['that never ends is accepted', END, 'never', undefined],
  ['that never ends, as its source, is accepted', 'never', 'never', undefined],
  ['that ends when its source never does is rejected', 'never', END, 'new-token-ends-earlier'],
  ['that ends when its source told no end is accepted', 'unknown', END, undefined],
  ['with an end that nobody knows is rejected', END, 'unknown', 'new-token-expiry-unknown'],
];

describe.each(AS_LONG_AS)('a token %s', (_name, sourceEnds, ends, reason) => {
  const source = factsOf({ expiresAt: sourceEnds });

  test('of its own', () => {
    const seen = alive({ expiresAt: ends });
    expect(judgeOwnToken(source, seen)).toEqual(reason === undefined ? BETTER : rejected(reason));
  });

  test('for a page', () => {
    const seen = alive({ kind: 'page', profileId: '77', expiresAt: ends });
    expect(judgePageToken(source, '77', seen)).toEqual(reason === undefined ? BETTER : rejected(reason));
  });

  test('from a login in place of a living one', () => {
    const seen = alive({ expiresAt: ends });
    expect(judgeLogin({ kind: 'alive', facts: source, at: NOW }, seen, policyOf())).toEqual(
      reason === undefined ? BETTER : rejected(reason),
    );
  });
});

describe('a page token', () => {
  const page = (changes: Partial<TokenFacts> = {}) =>
    alive({ kind: 'page', profileId: '77', expiresAt: 'never', ...changes });

  test.each<[string, Alive, RejectReason]>([
    ['of another app', page({ appId: '999' }), 'new-token-other-app'],
    ["a user's token", page({ kind: 'user' }), 'new-token-other-kind'],
    ['for another page', page({ profileId: '78' }), 'new-token-other-page'],
    [
      'for no page that Meta names',
      { kind: 'alive', facts: without(page().facts, 'profileId'), at: NOW },
      'new-token-other-page',
    ],
  ])('is rejected when it is %s', (_name, seen, reason) => {
    expect(judgePageToken(old, '77', seen)).toEqual(rejected(reason));
  });

  test('need not have every scope of the token that it was derived from, but those of pages', () => {
    const source = factsOf({ scopes: ['pages_show_list', 'pages_read_engagement', 'ads_read'] });
    const judged = (scopes: readonly string[]) => judgePageToken(source, '77', page({ scopes }));
    expect(judged(['pages_show_list', 'pages_read_engagement'])).toEqual(BETTER);
    expect(judged(['pages_show_list', 'ads_read'])).toEqual(rejected('new-token-lacks-scopes'));
    expect(judgePageToken(old, '77', page({ scopes: [] }))).toEqual(rejected('new-token-lacks-scopes'));
  });

  test('is of the same user, where Meta tells it', () => {
    expect(judgePageToken(old, '77', page({ userId: '999' }))).toEqual(rejected('new-token-other-user'));
  });
});

describe('whom a token from a new login must belong to', () => {
  test.each<[string, Inspection, string | undefined, unknown]>([
    ['the user of the living token', alive(), undefined, { userId: '123', kind: 'user' }],
    ['the user of the dead token', dead(), undefined, { userId: '123', kind: 'user' }],
    ['the user that is expected, who has the token', alive(), '123', { userId: '123', kind: 'user' }],
    ['the user that is expected, whoever had the token', alive(), '9', { userId: '9' }],
    ['the user that is expected, when the token is refused', refused('other-app'), '9', { userId: '9' }],
    [
      'the user of a dead token of no known kind',
      { ...dead(), facts: factsOf({ kind: 'unknown' }) },
      undefined,
      { userId: '123' },
    ],
  ])('is %s', (_who, before, expectedUserId, identity) => {
    expect(
      identityOf(before, { requiredScopes: [], ...(expectedUserId === undefined ? {} : { expectedUserId }) }),
    ).toEqual(identity);
  });

  test.each<[string, Inspection]>([
    ['cannot be asked about', doubt()],
    ['is refused', refused('other-app')],
    ['has no user', { ...alive(), facts: without(factsOf(), 'userId') }],
  ])('is not known when the old token %s and nobody is expected', (_why, before) => {
    expect(identityOf(before, policyOf())).toBeUndefined();
  });
});

describe('a token from a new login', () => {
  const fresh = alive({ expiresAt: NOW + 60 * DAY });
  const unknownKind: Inspection = { ...dead(), facts: factsOf({ kind: 'unknown' }) };

  test.each<[string, Inspection, Consent, Alive, RejectReason | undefined]>([
    ['of the same user and kind is accepted', dead(), {}, fresh, undefined],
    ['of another user is rejected', dead(), {}, alive({ userId: '999' }), 'new-token-other-user'],
    [
      'that names no user is rejected',
      dead(),
      {},
      { kind: 'alive', facts: without(fresh.facts, 'userId'), at: NOW },
      'new-token-other-user',
    ],
    ['of another kind is rejected', dead(), {}, alive({ kind: 'system-user' }), 'new-token-other-kind'],
    ['of a kind that was chosen is accepted', dead(), { anyKind: true }, alive({ kind: 'page' }), undefined],
    [
      'of another user is rejected when only the kind was chosen',
      dead(),
      { anyKind: true },
      alive({ userId: '999', kind: 'page' }),
      'new-token-other-user',
    ],
    [
      'of any kind is accepted when the old kind is not known',
      unknownKind,
      {},
      alive({ kind: 'page' }),
      undefined,
    ],
    [
      'of another user is rejected when only the user is known',
      unknownKind,
      {},
      alive({ userId: '999' }),
      'new-token-other-user',
    ],
    [
      'of anybody is accepted when nobody knows whose it was',
      doubt(),
      {},
      alive({ userId: '999' }),
      undefined,
    ],
    [
      'of anybody is accepted with consent',
      dead(),
      { anyUser: true },
      alive({ userId: '999', kind: 'page' }),
      undefined,
    ],
  ])('%s', (_name, before, consent, seen, reason) => {
    expect(judgeLogin(before, seen, policyOf(), consent)).toEqual(
      reason === undefined ? BETTER : rejected(reason),
    );
  });

  test.each<[string, Inspection]>([
    ['a dead one', dead()],
    ['one of another app', refused('other-app')],
  ])('in place of %s may end at any time and lack scopes that are not required', (_name, before) => {
    const seen = alive({ expiresAt: NOW + 60, scopes: ['ads_read'] });
    expect(
      judgeLogin(before, seen, policyOf({ requiredScopes: ['ads_read'], expectedUserId: '123' })),
    ).toEqual(BETTER);
  });

  test('must have every required scope', () => {
    const seen = alive({ scopes: ['ads_read', 'email'] });
    expect(judgeLogin(dead(), seen, policyOf({ requiredScopes: ['ads_read', 'ads_management'] }))).toEqual(
      rejected('new-token-lacks-scopes'),
    );
  });

  test('is not asked for scopes where the platform tells none', () => {
    const seen: Alive = { kind: 'alive', facts: without(fresh.facts, 'scopes'), at: NOW };
    expect(judgeLogin(dead(), seen, policyOf({ requiredScopes: ['instagram_business_basic'] }))).toEqual(
      BETTER,
    );
  });

  test('in place of a living one must have its scopes', () => {
    expect(judgeLogin(alive(), alive({ scopes: ['ads_read'] }), policyOf())).toEqual(
      rejected('new-token-lacks-scopes'),
    );
    const silent: Alive = { kind: 'alive', facts: without(fresh.facts, 'scopes'), at: NOW };
    expect(judgeLogin(alive(), silent, policyOf())).toEqual(rejected('new-token-lacks-scopes'));
    expect(judgeLogin(silent, fresh, policyOf())).toEqual(BETTER);
    expect(judgeLogin(silent, silent, policyOf())).toEqual(BETTER);
  });

  test('of a chosen kind need not have the scopes that only a login carries', () => {
    const before = alive({ scopes: ['email', 'ads_read', 'public_profile'] });
    const seen = alive({ kind: 'page', scopes: ['ads_read'] });
    expect(judgeLogin(before, seen, policyOf(), { anyKind: true })).toEqual(BETTER);
    expect(judgeLogin(before, alive({ scopes: ['ads_read'] }), policyOf(), { anyUser: true })).toEqual(
      rejected('new-token-lacks-scopes'),
    );
  });

  test('of a chosen kind must have every other scope', () => {
    const before = alive({ scopes: ['email', 'ads_read', 'ads_management'] });
    const seen = alive({ kind: 'page', scopes: ['ads_read'] });
    expect(judgeLogin(before, seen, policyOf(), { anyKind: true })).toEqual(
      rejected('new-token-lacks-scopes'),
    );
  });
});

describe('whatever Meta hands out', () => {
  const expiry: fc.Arbitrary<Expiry> = fc.oneof(
    fc.constantFrom('never' as const, 'unknown' as const),
    fc.integer({ min: END - 3 * DAY, max: END + 3 * DAY }),
  );
  const facts: fc.Arbitrary<TokenFacts> = fc.record(
    {
      kind: fc.oneof(fc.constant('user' as const), fc.constantFrom(...KINDS)),
      appId: fc.constantFrom('1', '1', '2'),
      userId: fc.constantFrom('1', '1', '2'),
      profileId: fc.constantFrom('1', '1', '2'),
      scopes: fc.subarray(['ads_read', 'ads_management', 'email']),
      expiresAt: expiry,
      dataAccessExpiresAt: fc.constant('unknown' as const),
    },
    { requiredKeys: ['kind', 'expiresAt', 'dataAccessExpiresAt'] },
  );
  const inspection = facts.map((found): Alive => ({ kind: 'alive', facts: found, at: NOW }));
  const RUNS = { numRuns: 3000 };

  /** Seconds from an arbitrary moment, so that ends can be compared. */
  const order = (expiresAt: Expiry): number =>
    expiresAt === 'never'
      ? Number.POSITIVE_INFINITY
      : expiresAt === 'unknown'
        ? Number.NEGATIVE_INFINITY
        : expiresAt;

  test('a renewal never lets an earlier end, another identity or a lost scope through', () => {
    fc.assert(
      fc.property(facts, inspection, (before, seen) => {
        const judgement = judgeRenewal(before, seen);
        if (judgement.kind !== 'better') return;
        const { kind, appId, userId, profileId, scopes, expiresAt } = seen.facts;
        expect({ kind, appId, userId, profileId }).toEqual({
          kind: before.kind,
          appId: before.appId,
          userId: before.userId,
          profileId: before.profileId,
        });
        expect(scopes ?? []).toEqual(expect.arrayContaining([...(before.scopes ?? [])]));
        expect(order(expiresAt)).toBeGreaterThan(order(before.expiresAt));
      }),
      RUNS,
    );
  });

  test('a renewed token that is judged better is not better than itself: a second run writes nothing', () => {
    fc.assert(
      fc.property(facts, inspection, (before, seen) => {
        const judgement = judgeRenewal(before, seen);
        if (judgement.kind === 'better') expect(judgeRenewal(seen.facts, seen)).toEqual(HELD);
      }),
      RUNS,
    );
  });

  test('no token for another place ends a day or more before its source', () => {
    fc.assert(
      fc.property(facts, inspection, (source, seen) => {
        for (const judgement of [judgeOwnToken(source, seen), judgePageToken(source, '1', seen)]) {
          if (judgement.kind !== 'better') continue;
          const { expiresAt } = seen.facts;
          if (source.expiresAt === 'never') expect(expiresAt).toBe('never');
          else expect(order(expiresAt) + DAY).toBeGreaterThan(order(source.expiresAt));
        }
      }),
      RUNS,
    );
  });

  test('no login replaces a pinned user or lacks a required scope', () => {
    fc.assert(
      fc.property(facts, inspection, (before, seen) => {
        const living: Alive = { kind: 'alive', facts: before, at: NOW };
        const rules = { requiredScopes: ['ads_read'], expectedUserId: '1' };
        const gone = { ...dead(), facts: { ...factsOf(), userId: '1' } };
        for (const replaced of [gone, living]) {
          const judgement = judgeLogin(replaced, seen, rules);
          if (judgement.kind !== 'better') continue;
          expect(seen.facts.userId).toBe('1');
          if (replaced.facts.userId === '1' && replaced.facts.kind !== 'unknown')
            expect(seen.facts.kind).toBe(replaced.facts.kind);
          expect(seen.facts.scopes ?? ['ads_read']).toContain('ads_read');
        }
      }),
      RUNS,
    );
  });
});

test.each<[string, number, string]>([
  ['30 days from now is better', NOW + 30 * DAY, 'better'],
  ['less than 30 days from now is not stored', NOW + 30 * DAY - 1, 'rejected'],
])('where the old end is not known, an end that is %s', (_when, expiresAt, verdict) => {
  expect(judgeRenewal(factsOf({ expiresAt: 'unknown' }), alive({ expiresAt })).kind).toBe(verdict);
});

describe('assets', () => {
  const scopes = ['ads_read', 'pages_show_list'];
  const some = (...targetIds: string[]) => [{ scope: 'ads_read', targetIds }, { scope: 'pages_show_list' }];
  const judged = (had: TokenFacts['granularScopes'], has: TokenFacts['granularScopes']) => {
    const of = (granularScopes: TokenFacts['granularScopes'], expiresAt: Expiry) =>
      factsOf({ scopes, expiresAt, ...(granularScopes === undefined ? {} : { granularScopes }) });
    return judgeRenewal(of(had, END), { kind: 'alive', facts: of(has, END + 40 * DAY), at: NOW });
  };

  test.each([
    ['the same', some('1', '2'), some('2', '1')],
    ['more', some('1'), some('1', '2')],
    ['all in place of some', some('1'), [{ scope: 'ads_read' }, { scope: 'pages_show_list' }]],
    ['the same, as act_', some('1'), some('act_1')],
    ['whatever, where the old one told none', undefined, some('1')],
    [
      'the same, where a permission for all is listed no longer',
      some('1'),
      [{ scope: 'ads_read', targetIds: ['1'] }],
    ],
  ])('%s', (_what, had, has) => {
    expect(judged(had, has)).toEqual(BETTER);
  });

  test.each([
    ['one less', some('1', '2'), some('1')],
    ['some in place of all', [{ scope: 'pages_show_list' }], some('1')],
    ['untold', some('1'), undefined],
    ['of a scope no longer listed', some('1'), [{ scope: 'pages_show_list' }]],
  ])('%s', (_what, had, has) => {
    expect(judged(had, has)).toEqual(rejected('new-token-lacks-assets'));
  });

  test('of a permission that nobody said the old one had are no loss', () => {
    const { scopes: _scopes, ...silent } = factsOf({ expiresAt: END, granularScopes: some('1') });
    const granularScopes = [...some('1'), { scope: 'business_management', targetIds: ['5'] }];
    const renewed = alive({ scopes, granularScopes, expiresAt: END + 40 * DAY });
    expect(judgeRenewal(silent, renewed)).toEqual(BETTER);
    expect(
      judgeRenewal(
        { ...silent, scopes: [...scopes, 'business_management'] },
        alive({
          scopes: [...scopes, 'business_management'],
          granularScopes,
          expiresAt: END + 40 * DAY,
        }),
      ),
    ).toEqual(rejected('new-token-lacks-assets'));
  });
});

describe('data access', () => {
  const judged = (before: Expiry, after: Expiry, scopes = ['instagram_basic']) =>
    judgeRenewal(factsOf({ scopes, expiresAt: END, dataAccessExpiresAt: before }), {
      kind: 'alive',
      facts: factsOf({ scopes, expiresAt: END + 40 * DAY, dataAccessExpiresAt: after }),
      at: NOW,
    });

  test.each<[string, Expiry, Expiry, string[]?]>([
    ['as long as before', END, END],
    ['less than a day shorter', END, END - DAY + 1],
    ['over, as it was before', NOW - 1, NOW - 1],
    ['over, where no scope needs it', END, NOW - 1, ['ads_read']],
    ['never told', 'unknown', 'unknown'],
  ])('%s', (_what, before, after, scopes) => {
    expect(judged(before, after, scopes)).toEqual(BETTER);
  });

  test.each<[string, Expiry, Expiry, RejectReason]>([
    ['over', END, NOW, 'new-token-data-access'],
    ['a day shorter', END, END - DAY, 'new-token-data-access'],
    ['ending in place of never', 'never', END, 'new-token-data-access'],
    ['no longer told', END, 'unknown', 'new-token-unproved'],
  ])('%s', (_what, before, after, reason) => {
    expect(judged(before, after)).toEqual(rejected(reason));
  });
});

describe('what a new token loses', () => {
  const granular = (...entries: readonly [scope: string, ...ids: string[]][]) => ({
    granularScopes: entries.map(([scope, ...targetIds]) => ({ scope, targetIds })),
  });
  const living = (changes: Partial<TokenFacts>) => alive({ expiresAt: END, ...changes });
  const wide = living(granular(['ads_read', '1', '2']));
  const narrow = living(granular(['ads_read', '1']));

  test('of a login are assets, where the same user has them still', () => {
    expect(judgeLogin(wide, narrow, policyOf())).toEqual(rejected('new-token-lacks-assets'));
    expect(judgeLogin(narrow, wide, policyOf())).toEqual(BETTER);
  });

  test.each<[string, Alive, Consent]>([
    ['another user', living({ ...narrow.facts, userId: '999' }), { anyUser: true }],
    ['a token of another kind', living({ ...narrow.facts, kind: 'system-user' }), { anyKind: true }],
  ])('is not compared with what was chosen: %s', (_what, seen, consent) => {
    expect(judgeLogin(wide, seen, policyOf(), consent)).toEqual(BETTER);
  });

  test('of a copy for another place are assets too', () => {
    expect(judgeOwnToken(wide.facts, narrow)).toEqual(rejected('new-token-lacks-assets'));
  });

  test('is nothing where the old one listed nothing', () => {
    expect(judgeOwnToken(living({ granularScopes: [] }).facts, living({}))).toEqual(BETTER);
  });

  test('is nothing of a scope that both have for every asset', () => {
    const all = living({ granularScopes: [{ scope: 'ads_read' }] });
    expect(judgeOwnToken(all.facts, all)).toEqual(BETTER);
    // A scope that is granted and not listed reaches everything, before and after.
    const unlisted = living({ scopes: ['ads_read', 'email'], granularScopes: [{ scope: 'ads_read' }] });
    expect(judgeOwnToken(unlisted.facts, unlisted)).toEqual(BETTER);
  });

  test('tells two ids apart that hold act_ elsewhere than at their beginning', () => {
    const [one, other] = [living(granular(['ads_read', 'xact_1'])), living(granular(['ads_read', 'x1']))];
    expect(judgeOwnToken(one.facts, other)).toEqual(rejected('new-token-lacks-assets'));
  });
});

describe('data access that is over', () => {
  const over = alive({ scopes: ['instagram_basic'], expiresAt: END, dataAccessExpiresAt: NOW });

  test('makes a new login no cure for a dead token', () => {
    expect(judgeLogin(dead('expired'), over, policyOf())).toEqual(rejected('new-token-data-access'));
  });

  test.each<[string, Partial<TokenFacts>]>([
    ['a second later', { dataAccessExpiresAt: NOW + 1 }],
    ['never', { dataAccessExpiresAt: 'never' }],
    ['at a time that nobody tells', { dataAccessExpiresAt: 'unknown' }],
    ['for no scope of the token', { scopes: ['ads_read'] }],
  ])('%s is none', (_when, changes) => {
    const seen: Alive = { ...over, facts: { ...over.facts, ...changes } };
    expect(judgeLogin(dead('expired'), seen, policyOf())).toEqual(BETTER);
  });

  test('in the very second in which it was over before, is nothing that the new token loses', () => {
    expect(judgeRenewal(over.facts, { ...over, facts: { ...over.facts, expiresAt: 'never' } })).toEqual(
      BETTER,
    );
  });

  test('keeps a page token and a login from the place of a living one', () => {
    const living = alive({ scopes: ['instagram_basic'], expiresAt: END, dataAccessExpiresAt: END });
    const page = alive({ ...over.facts, kind: 'page', profileId: '77' });
    expect(judgePageToken(living.facts, '77', page)).toEqual(rejected('new-token-data-access'));
    expect(judgeLogin(living, over, policyOf())).toEqual(rejected('new-token-data-access'));
    expect(judgeLogin(living, over, policyOf(), { anyUser: true })).toEqual(
      rejected('new-token-data-access'),
    );
  });
});

describe('a page token whose source', () => {
  const page = (facts: TokenFacts): Alive => ({ kind: 'alive', facts, at: NOW });
  const ofPage = factsOf({ kind: 'page', profileId: '77', expiresAt: 'never' });

  test('tells no user may name none', () => {
    expect(judgePageToken(old, '77', page(without(ofPage, 'userId')))).toEqual(BETTER);
  });

  test('tells no scopes may tell none', () => {
    expect(judgePageToken(without(old, 'scopes'), '77', page(without(ofPage, 'scopes')))).toEqual(BETTER);
  });

  test('has no scopes may have none', () => {
    const bare = factsOf({ scopes: [] });
    expect(judgePageToken(bare, '77', page({ ...ofPage, scopes: [] }))).toEqual(BETTER);
  });

  test('has scopes must tell its own', () => {
    expect(judgePageToken(old, '77', page(without(ofPage, 'scopes')))).toEqual(
      rejected('new-token-lacks-scopes'),
    );
  });
});

test('a renewed token that ends within 30 days, in place of one that told no end, is no better', () => {
  const seen = alive({ expiresAt: NOW + 30 * DAY - 1 });
  expect(judgeRenewal(factsOf({ expiresAt: 'unknown' }), seen)).toEqual(rejected('new-token-ends-earlier'));
});

test.each([
  ['all that the living one has', alive({ scopes: ['email', 'ads_read'] }), false, ['email', 'ads_read']],
  [
    'less what every login brings, for another kind',
    alive({ scopes: ['email', 'ads_read'] }),
    true,
    ['ads_read'],
  ],
  [
    'nothing of one whose scopes nobody tells',
    { ...alive(), facts: without(factsOf(), 'scopes') },
    false,
    [],
  ],
  ['nothing of a dead one', dead('expired'), false, []],
])('a new token keeps %s', (_name, inspection, anyKind, kept) => {
  expect(scopesToKeep(inspection, anyKind)).toEqual(kept);
  if (!anyKind) expect(scopesToKeep(inspection)).toEqual(kept);
});
