import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alive, Inspection } from '../../../src/token/inspection.js';
import { planToken, type TokenPlan } from '../../../src/token/plan.js';
import type { Policy } from '../../../src/token/policy.js';
import { DAY, type Expiry, HOUR } from '../../../src/token/time.js';
import { alive, dead, doubt, factsOf, KINDS, NOW, policyOf, refused, without } from './samples.js';

type Row = [name: string, seen: Inspection, plan: TokenPlan, policy?: Partial<Policy>];

const keep = (reason: Extract<TokenPlan, { kind: 'keep' }>['reason']): TokenPlan => ({
  kind: 'keep',
  reason,
});
const EXCHANGE: TokenPlan = { kind: 'exchange', sixtyDays: false };
const EXCHANGE_FOR_SIXTY_DAYS: TokenPlan = { kind: 'exchange', sixtyDays: true };

/** Instagram and Threads name no app. */
function ofPlatform(
  kind: 'instagram' | 'threads',
  issuedAt?: number,
  expiresAt: Expiry = NOW + 59 * DAY,
): Alive {
  const facts = without(without(factsOf({ kind, expiresAt }), 'appId'), 'issuedAt');
  return {
    kind: 'alive',
    facts: { ...facts, kind, expiresAt, ...(issuedAt === undefined ? {} : { issuedAt }) } as Alive['facts'],
    at: NOW,
  };
}

function planOf(seen: Inspection, changes: Partial<Policy> = {}): TokenPlan {
  const isPlatform =
    seen.kind === 'alive' && (seen.facts.kind === 'instagram' || seen.facts.kind === 'threads');
  const { appId: _appId, ...withoutApp } = policyOf(changes);
  return planToken(seen, isPlatform ? withoutApp : policyOf(changes));
}

describe('rule 1: when Meta could not be asked, nothing changes', () => {
  test.each(['meta-unreachable', 'meta-unavailable', 'meta-rate-limited', 'meta-unintelligible'] as const)(
    '%s stops as inconclusive',
    (reason) => {
      expect(planOf(doubt(reason))).toEqual({ kind: 'stop', outcome: 'inconclusive', reason });
    },
  );
});

describe('rules 2 and 3: when Meta refuses us, the set-up is to blame', () => {
  test.each([
    'app-credentials-refused',
    'app-disabled',
    'ip-not-allowed',
    'app-secret-proof-refused',
    'other-app',
    'request-refused',
  ] as const)('%s stops as misconfigured', (reason) => {
    expect(planOf(refused(reason))).toEqual({ kind: 'stop', outcome: 'misconfigured', reason });
  });
});

describe('whose token it is comes before anything that would be done with it', () => {
  const due = { expiresAt: NOW + 5 * DAY };
  const otherApp: TokenPlan = { kind: 'stop', outcome: 'misconfigured', reason: 'other-app' };
  const otherUser: TokenPlan = { kind: 'stop', outcome: 'misconfigured', reason: 'other-user' };

  test.each<Row>([
    ['another app stops it', alive({ ...due, appId: '999' }), otherApp],
    [
      'a token that names no app stops it where an app is configured',
      { kind: 'alive', facts: without(factsOf(due), 'appId'), at: NOW },
      otherApp,
    ],
    [
      'another app stops it even when it never expires',
      alive({ expiresAt: 'never', appId: '999' }),
      otherApp,
    ],
    ['another user stops it', alive({ ...due, userId: '999' }), otherUser, { expectedUserId: '123' }],
    [
      'a token that names no user stops it where a user is expected',
      { kind: 'alive', facts: without(factsOf(due), 'userId'), at: NOW },
      otherUser,
      { expectedUserId: '123' },
    ],
    [
      'another user stops it even when it never expires',
      alive({ expiresAt: 'never', userId: '999' }),
      otherUser,
      { expectedUserId: '123' },
    ],
    ['the expected user goes on', alive(due), EXCHANGE, { expectedUserId: '123' }],
    [
      'another app is named before another user',
      alive({ appId: '9', userId: '9' }),
      otherApp,
      { expectedUserId: '1' },
    ],
  ])('%s', (_name, seen, plan, policy) => {
    expect(planOf(seen, policy)).toEqual(plan);
  });
});

test('the app that a token names does not matter where none is configured', () => {
  const { appId: _appId, ...withoutApp } = policyOf();
  expect(planToken(alive(), withoutApp)).toEqual(keep('not-due'));
});

describe('rule 4: a dead token needs a new login, and the reason is passed on', () => {
  test.each([
    'expired',
    'password-changed',
    'app-removed',
    'checkpoint',
    'user-unconfirmed',
    'revoked',
    'page-role-lost',
    'data-access-ended',
    'unreadable',
  ] as const)('%s stops as reauthorize', (reason) => {
    expect(planOf(dead(reason))).toEqual({ kind: 'stop', outcome: 'reauthorize', reason });
  });

  test('a dead token without facts is dead, not of another app or user', () => {
    const seen: Inspection = {
      kind: 'dead',
      reason: 'unreadable',
      facts: { kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' },
      at: NOW,
      trace: {},
    };
    expect(planOf(seen, { expectedUserId: '123' })).toEqual({
      kind: 'stop',
      outcome: 'reauthorize',
      reason: 'unreadable',
    });
  });
});

describe('rules 5 and 6: what never ends, pages and apps are never exchanged', () => {
  const soon = NOW + HOUR;
  test.each<Row>([
    ["a never-ending user's token", alive({ expiresAt: 'never' }), keep('never-expires')],
    [
      "a never-ending system user's token",
      alive({ kind: 'system-user', expiresAt: 'never' }),
      keep('never-expires'),
    ],
    ['a never-ending page token', alive({ kind: 'page', expiresAt: 'never' }), keep('never-expires')],
    ['a page token that ends in an hour', alive({ kind: 'page', expiresAt: soon }), keep('page-token')],
    ['an app token', alive({ kind: 'app', expiresAt: 'unknown' }), keep('app-token')],
    ['an app token that ends in an hour', alive({ kind: 'app', expiresAt: soon }), keep('app-token')],
  ])('%s is kept', (_name, seen, plan) => {
    expect(planOf(seen)).toEqual(plan);
  });
});

describe('rule 7: less than refresh-before-days left is due', () => {
  const left = (seconds: number) => alive({ expiresAt: NOW + seconds });
  test.each<Row>([
    ['one second less than 30 days is exchanged', left(30 * DAY - 1), EXCHANGE],
    ['exactly 30 days is kept', left(30 * DAY), keep('not-due')],
    ['one second more is kept', left(30 * DAY + 1), keep('not-due')],
    ['another number of days counts', left(10 * DAY), keep('not-due'), { refreshBeforeDays: 10 }],
    ['another number of days is due a second later', left(10 * DAY - 1), EXCHANGE, { refreshBeforeDays: 10 }],
    ['the spread makes it due earlier', left(33 * DAY - 1), EXCHANGE, { spreadSeconds: 3 * DAY }],
    ['but not earlier than the spread', left(33 * DAY), keep('not-due'), { spreadSeconds: 3 * DAY }],
    ['a short-lived token of two hours is exchanged', left(2 * HOUR), EXCHANGE],
    ['an end that nobody knows is never due', alive({ expiresAt: 'unknown' }), keep('not-due')],
    [
      "a system user's token is exchanged with the 60-day flag",
      alive({ kind: 'system-user', expiresAt: NOW + DAY }),
      EXCHANGE_FOR_SIXTY_DAYS,
    ],
    [
      "a system user's token that is not due is kept",
      alive({ kind: 'system-user', expiresAt: NOW + 30 * DAY }),
      keep('not-due'),
    ],
  ])('%s', (_name, seen, plan, policy) => {
    expect(planOf(seen, policy)).toEqual(plan);
  });

  test('a missing scope does not keep a due token from being exchanged', () => {
    expect(planOf(left(DAY), { requiredScopes: ['ads_management'] })).toEqual(EXCHANGE);
  });

  test("Meta's clock decides, whatever day it is here", () => {
    const seen = { ...left(40 * DAY), at: NOW + 10 * DAY + 1 };
    expect(planOf(seen)).toEqual(EXCHANGE);
  });
});

describe.each(['instagram', 'threads'] as const)(
  'rule 7 for %s: refreshed from 24 hours after issue',
  (kind) => {
    test.each<Row>([
      ['one second younger is kept', ofPlatform(kind, NOW - DAY + 1), keep('not-due')],
      ['exactly 24 hours old is refreshed', ofPlatform(kind, NOW - DAY), EXCHANGE],
      ['older is refreshed however much is left', ofPlatform(kind, NOW - 2 * DAY), EXCHANGE],
      ['an unknown age is tried', ofPlatform(kind), EXCHANGE],
      ['an unknown age and end is tried', ofPlatform(kind, undefined, 'unknown'), EXCHANGE],
      ['a young token of an hour is exchanged', ofPlatform(kind, NOW - HOUR, NOW + HOUR), EXCHANGE],
      ['one of two days is kept', ofPlatform(kind, NOW - HOUR, NOW - HOUR + 2 * DAY), keep('not-due')],
      ['what never ends is kept', ofPlatform(kind, NOW - 2 * DAY, 'never'), keep('never-expires')],
    ])('%s', (_name, seen, plan) => {
      expect(planOf(seen)).toEqual(plan);
    });
  },
);

describe('whatever Meta says', () => {
  const expiry: fc.Arbitrary<Expiry> = fc.oneof(
    fc.constantFrom('never' as const, 'unknown' as const),
    fc.integer({ min: NOW + 1, max: NOW + 90 * DAY }),
  );
  const living = fc
    .record({
      kind: fc.constantFrom(...KINDS),
      expiresAt: expiry,
      issuedAt: fc.integer({ min: NOW - 90 * DAY, max: NOW }),
    })
    .map((changes) => alive(changes));
  const inspection: fc.Arbitrary<Inspection> = fc.oneof(
    living,
    fc.constantFrom(dead('expired'), doubt('meta-rate-limited'), refused('app-disabled')),
  );
  const policy = fc.record({
    appId: fc.constantFrom('257422819769992', '999'),
    expectedUserId: fc.constantFrom('123', '999'),
    requiredScopes: fc.constant([]),
    refreshBeforeDays: fc.integer({ min: 0, max: 90 }),
    warnBeforeDays: fc.integer({ min: 0, max: 90 }),
    spreadSeconds: fc.integer({ min: 0, max: 3 * DAY - 1 }),
  });

  test('only a living token of our app and user that ends, and is no page or app token, is exchanged', () => {
    fc.assert(
      fc.property(inspection, policy, (seen, rules) => {
        if (planToken(seen, rules).kind !== 'exchange') return;
        expect(seen.kind).toBe('alive');
        if (seen.kind !== 'alive') return;
        expect(seen.facts.expiresAt).not.toBe('never');
        expect(['page', 'app']).not.toContain(seen.facts.kind);
        expect(rules.appId).toBe(seen.facts.appId);
        expect(rules.expectedUserId).toBe(seen.facts.userId);
      }),
      { numRuns: 2000 },
    );
  });

  test('the 60-day flag is sent for a system user alone', () => {
    fc.assert(
      fc.property(living, (seen) => {
        const plan = planOf(seen);
        if (plan.kind === 'exchange') expect(plan.sixtyDays).toBe(seen.facts.kind === 'system-user');
      }),
    );
  });

  test('what is due stays due as time goes on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 * DAY }),
        fc.integer({ min: 0, max: 90 * DAY }),
        (left, later) => {
          const seen = alive({ expiresAt: NOW + left });
          if (planOf(seen).kind === 'exchange')
            expect(planOf({ ...seen, at: NOW + Math.min(left, later) }).kind).toBe('exchange');
        },
      ),
    );
  });
});
