import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inspection, TokenFacts, TokenKind } from '../../../src/token/inspection.js';
import {
  type Identity,
  type Judgement,
  judgeOwnToken,
  judgePageToken,
  judgeReauthorization,
  judgeRenewal,
  type RenewalJudgement,
} from '../../../src/token/judgement.js';
import type { RejectReason } from '../../../src/token/reason.js';
import { DAY, type Expiry } from '../../../src/token/time.js';
import { alive, dead, doubt, factsOf, NOW, refused, without } from './samples.js';

const END = NOW + 20 * DAY;
const old = factsOf({ expiresAt: END });

const rejected = (reason: RejectReason): Judgement => ({ kind: 'rejected', reason });
const HELD: RenewalJudgement = { kind: 'held' };

/** The verdict, with the facts that `better` must pass on. */
const better = (seen: Inspection): Judgement => {
  if (seen.kind !== 'alive') throw new Error('only a living token can be better');
  return { kind: 'better', facts: seen.facts };
};

/** What no judgement lets through, whatever the token is for. */
const UNPROVED: readonly (readonly [string, Inspection, RejectReason])[] = [
  ['a dead token', dead('expired'), 'new-token-dead'],
  ['a token of another app, as Meta says', refused('other-app'), 'new-token-other-app'],
  ['a token that Meta refuses to show us', refused('app-credentials-refused'), 'new-token-unproved'],
  ['a token that Meta could not be asked about', doubt('meta-unavailable'), 'new-token-unproved'],
];

/** Other than the living token that it came from. */
const CHANGED: readonly (readonly [string, Inspection, RejectReason])[] = [
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
  test.each(UNPROVED)('is rejected when it is %s', (_name, seen, reason) => {
    expect(judgeRenewal(old, seen)).toEqual(rejected(reason));
  });

  test.each(CHANGED)('is rejected when it is one %s', (_name, seen, reason) => {
    expect(judgeRenewal(old, seen)).toEqual(rejected(reason));
  });

  test.each<[string, Expiry, Expiry, 'better' | 'held']>([
    ['ends a day later is better', END, END + DAY, 'better'],
    ['ends a second less than a day later is held', END, END + DAY - 1, 'held'],
    ['ends on the same date is held', END, END, 'held'],
    ['ends earlier is held', END, END - 10 * DAY, 'held'],
    ['now never ends is better', END, 'never', 'better'],
    ['still never ends is held', 'never', 'never', 'held'],
    ['got an end that the old one did not have is held', 'never', END + 900 * DAY, 'held'],
    ['ends when the old one told no end is better', 'unknown', END, 'better'],
    ['never ends when the old one told no end is better', 'unknown', 'never', 'better'],
  ])('that %s', (_name, before, after, verdict) => {
    const seen = alive({ expiresAt: after });
    expect(judgeRenewal(factsOf({ expiresAt: before }), seen)).toEqual(
      verdict === 'better' ? better(seen) : HELD,
    );
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
    expect(judgeRenewal(old, seen)).toEqual(better(seen));
  });

  test('is better without scopes and an app where the platform tells neither', () => {
    const bare = (expiresAt: Expiry): TokenFacts => ({
      kind: 'instagram',
      userId: '1784',
      expiresAt,
      dataAccessExpiresAt: 'unknown',
    });
    const seen: Inspection = { kind: 'alive', facts: bare(END), at: NOW };
    expect(judgeRenewal(bare('unknown'), seen)).toEqual(better(seen));
  });

  test('is rejected when neither it nor the old one names a user', () => {
    const seen: Inspection = {
      kind: 'alive',
      facts: without(factsOf({ expiresAt: 'never' }), 'userId'),
      at: NOW,
    };
    expect(judgeRenewal(without(old, 'userId'), seen)).toEqual(rejected('new-token-other-user'));
  });
});

describe('a token of its own for another place', () => {
  test.each(UNPROVED)('is rejected when it is %s', (_name, seen, reason) => {
    expect(judgeOwnToken(old, seen)).toEqual(rejected(reason));
  });

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
    expect(judgeOwnToken(source, seen)).toEqual(reason === undefined ? better(seen) : rejected(reason));
  });

  test('for a page', () => {
    const seen = alive({ kind: 'page', profileId: '77', expiresAt: ends });
    expect(judgePageToken(source, '77', seen)).toEqual(
      reason === undefined ? better(seen) : rejected(reason),
    );
  });

  test('from a login in place of a living one', () => {
    const seen = alive({ expiresAt: ends });
    expect(judgeReauthorization('any', [], { kind: 'alive', facts: source, at: NOW }, seen)).toEqual(
      reason === undefined ? better(seen) : rejected(reason),
    );
  });
});

describe('a page token', () => {
  const page = (changes: Partial<TokenFacts> = {}) =>
    alive({ kind: 'page', profileId: '77', expiresAt: 'never', ...changes });

  test.each(UNPROVED)('is rejected when it is %s', (_name, seen, reason) => {
    expect(judgePageToken(old, '77', seen)).toEqual(rejected(reason));
  });

  test.each<[string, Inspection, RejectReason]>([
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

  test('need not have the scopes of the token that it was derived from', () => {
    const seen = page({ scopes: ['pages_show_list'] });
    expect(judgePageToken(old, '77', seen)).toEqual(better(seen));
  });
});

describe('a token from a new login', () => {
  const same: Identity = { userId: '123', kind: 'user' };
  const fresh = alive({ expiresAt: NOW + 60 * DAY });

  test.each(UNPROVED)('is rejected when it is %s, even if anybody may log in', (_name, seen, reason) => {
    expect(judgeReauthorization('any', [], dead(), seen)).toEqual(rejected(reason));
  });

  test.each<[string, Identity | 'any', Inspection, RejectReason | undefined]>([
    ['of the same user and kind is accepted', same, fresh, undefined],
    ['of another user is rejected', same, alive({ userId: '999' }), 'new-token-other-user'],
    [
      'that names no user is rejected',
      same,
      { kind: 'alive', facts: without(fresh.facts, 'userId'), at: NOW },
      'new-token-other-user',
    ],
    ['of another kind is rejected', same, alive({ kind: 'system-user' }), 'new-token-other-kind'],
    [
      'of any kind is accepted when the old kind is not known',
      { userId: '123' },
      alive({ kind: 'page' }),
      undefined,
    ],
    [
      'of another user is rejected when only the user is known',
      { userId: '123' },
      alive({ userId: '999' }),
      'new-token-other-user',
    ],
    ['of anybody is accepted with consent', 'any', alive({ userId: '999', kind: 'page' }), undefined],
  ])('%s', (_name, identity, seen, reason) => {
    expect(judgeReauthorization(identity, [], dead(), seen)).toEqual(
      reason === undefined ? better(seen) : rejected(reason),
    );
  });

  test.each<[string, Inspection]>([
    ['a dead one', dead()],
    ['one of another app', refused('other-app')],
  ])('in place of %s may end at any time and lack scopes that are not required', (_name, before) => {
    const seen = alive({ expiresAt: NOW + 60, scopes: ['ads_read'] });
    expect(judgeReauthorization(same, ['ads_read'], before, seen)).toEqual(better(seen));
  });

  test('must have every required scope', () => {
    const seen = alive({ scopes: ['ads_read', 'email'] });
    expect(judgeReauthorization('any', ['ads_read', 'ads_management'], dead(), seen)).toEqual(
      rejected('new-token-lacks-scopes'),
    );
  });

  test('is not asked for scopes where the platform tells none', () => {
    const seen: Inspection = { kind: 'alive', facts: without(fresh.facts, 'scopes'), at: NOW };
    expect(judgeReauthorization('any', ['instagram_business_basic'], dead(), seen)).toEqual(better(seen));
  });

  test('in place of a living one must have its scopes', () => {
    expect(judgeReauthorization(same, [], alive(), alive({ scopes: ['ads_read'] }))).toEqual(
      rejected('new-token-lacks-scopes'),
    );
    const silent: Inspection = { kind: 'alive', facts: without(fresh.facts, 'scopes'), at: NOW };
    expect(judgeReauthorization(same, [], alive(), silent)).toEqual(rejected('new-token-lacks-scopes'));
    expect(judgeReauthorization(same, [], silent, fresh)).toEqual(better(fresh));
    expect(judgeReauthorization(same, [], silent, silent)).toEqual(better(silent));
  });
});

describe('whatever Meta hands out', () => {
  const kinds: readonly TokenKind[] = [
    'user',
    'page',
    'system-user',
    'app',
    'instagram',
    'threads',
    'unknown',
  ];
  const expiry: fc.Arbitrary<Expiry> = fc.oneof(
    fc.constantFrom('never' as const, 'unknown' as const),
    fc.integer({ min: END - 3 * DAY, max: END + 3 * DAY }),
  );
  const facts: fc.Arbitrary<TokenFacts> = fc.record(
    {
      kind: fc.oneof(fc.constant('user' as const), fc.constantFrom(...kinds)),
      appId: fc.constantFrom('1', '1', '2'),
      userId: fc.constantFrom('1', '1', '2'),
      profileId: fc.constantFrom('1', '1', '2'),
      scopes: fc.subarray(['ads_read', 'ads_management', 'email']),
      expiresAt: expiry,
      dataAccessExpiresAt: fc.constant('unknown' as const),
    },
    { requiredKeys: ['kind', 'expiresAt', 'dataAccessExpiresAt'] },
  );
  const inspection = fc.oneof(
    { weight: 9, arbitrary: facts.map((found): Inspection => ({ kind: 'alive', facts: found, at: NOW })) },
    { weight: 1, arbitrary: fc.constantFrom(dead(), doubt(), refused('app-disabled')) },
  );
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
        expect(judgement.facts).toBe(seen.kind === 'alive' ? seen.facts : undefined);
        const { kind, appId, userId, profileId, scopes, expiresAt } = judgement.facts;
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
        if (judgement.kind === 'better') expect(judgeRenewal(judgement.facts, seen)).toEqual(HELD);
      }),
      RUNS,
    );
  });

  test('no token for another place ends a day or more before its source', () => {
    fc.assert(
      fc.property(facts, inspection, (source, seen) => {
        for (const judgement of [judgeOwnToken(source, seen), judgePageToken(source, '1', seen)]) {
          if (judgement.kind !== 'better') continue;
          const { expiresAt } = judgement.facts;
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
        const living: Inspection = { kind: 'alive', facts: before, at: NOW };
        for (const replaced of [dead(), living]) {
          const judgement = judgeReauthorization({ userId: '1', kind: 'user' }, ['ads_read'], replaced, seen);
          if (judgement.kind !== 'better') continue;
          expect(judgement.facts).toMatchObject({ userId: '1', kind: 'user' });
          expect(judgement.facts.scopes ?? ['ads_read']).toContain('ads_read');
        }
      }),
      RUNS,
    );
  });
});

test.each<[string, number, string]>([
  ['a day from now is better', NOW + DAY, 'better'],
  ['less than a day from now is no better', NOW + DAY - 1, 'held'],
])('where the old end is not known, an end that is %s', (_when, expiresAt, verdict) => {
  expect(judgeRenewal(factsOf({ expiresAt: 'unknown' }), alive({ expiresAt })).kind).toBe(verdict);
});
