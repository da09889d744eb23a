import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Alert,
  alertsOfCredential,
  alertsOfLivingToken,
  type EndsSoonReason,
  isAboutWhatWasGiven,
  isDead,
  LEVELS,
  type Level,
  levelOf,
  mostSevereLevel,
  reasonOf,
} from '../../../src/token/alert.js';
import type { TokenFacts } from '../../../src/token/inspection.js';
import type { Policy } from '../../../src/token/policy.js';
import type { Reason } from '../../../src/token/reason.js';
import { DAY, type EpochSeconds, HOUR } from '../../../src/token/time.js';
import { factsOf, NOW, policyOf, setupProblem } from './samples.js';

const endsSoon = (endsAt: EpochSeconds, why: EndsSoonReason = 'same-date'): Alert => ({
  kind: 'ends-soon',
  endsAt,
  why,
});
const dataAccessEnds = (endsAt: EpochSeconds): Alert => ({
  kind: 'data-access',
  endsAt,
  scopes: ['instagram_basic'],
});
const credentialEnds = (endsAt: EpochSeconds): Alert => ({ kind: 'github-credential-ends', endsAt });
const DEAD: Alert = { kind: 'dead', reason: 'expired' };
const MISSING: Alert = { kind: 'missing-scopes', scopes: ['ads_read'] };
const REFUSED: Alert = { kind: 'refused-by-meta', reason: 'app-disabled' };
const CREDENTIAL: Alert = { kind: 'github-credential', problem: setupProblem() };
const TARGET: Alert = { kind: 'target', targets: [{ location: 'FB in acme/site', why: 'no', hint: 'yes' }] };

test('people are told again with 14, 7, 3 and 1 days left, and when it is dead', () => {
  expect(LEVELS).toEqual([14, 7, 3, 1, 0]);
});

describe.each([
  ['a token', endsSoon],
  ['data access', dataAccessEnds],
  ['a GitHub credential', credentialEnds],
] as const)('the level of %s that ends', (_name, alertOf) => {
  test.each<[string, number, Level]>([
    ['in a month is 14', 30 * DAY, 14],
    ['in 14 days is 14', 14 * DAY, 14],
    ['in 7 days and a second is 14', 7 * DAY + 1, 14],
    ['in 7 days is 7', 7 * DAY, 7],
    ['in 3 days and a second is 7', 3 * DAY + 1, 7],
    ['in 3 days is 3', 3 * DAY, 3],
    ['in a day and a second is 3', DAY + 1, 3],
    ['in a day is 1', DAY, 1],
    ['in a second is 1', 1, 1],
    ['now is 0', 0, 0],
    ['and has ended is 0', -DAY, 0],
  ])('%s', (_case, left, level) => {
    expect(levelOf(alertOf(NOW + left), NOW)).toBe(level);
  });
});

describe('what has no date', () => {
  test.each<[string, Alert, Level]>([
    ['is at the last level for a dead token', DEAD, 0],
    ['is at the last level for a missing scope, which only a login brings', MISSING, 0],
    ['is at the first level when Meta refuses us', REFUSED, 14],
    ['is at the first level for a refused GitHub credential', CREDENTIAL, 14],
    ['is at the first level for a target', TARGET, 14],
    ['is at the first level for a refresh that is declined', { kind: 'refresh-declined' }, 14],
  ])('%s', (_name, alert, level) => {
    expect(levelOf(alert, NOW)).toBe(level);
  });
});

describe('of several notices', () => {
  const alert = fc.oneof(
    fc.constantFrom(DEAD, MISSING, REFUSED, CREDENTIAL, TARGET),
    fc.integer({ min: -DAY, max: 20 * DAY }).map((left) => endsSoon(NOW + left)),
    fc.integer({ min: -DAY, max: 20 * DAY }).map((left) => credentialEnds(NOW + left)),
  );

  test('the most severe level is the lowest of theirs, in any order', () => {
    fc.assert(
      fc.property(fc.array(alert, { minLength: 1 }), (alerts) => {
        const lowest = Math.min(...alerts.map((one) => levelOf(one, NOW)));
        expect(mostSevereLevel(alerts, NOW)).toBe(lowest);
        expect(mostSevereLevel([...alerts].reverse(), NOW)).toBe(lowest);
      }),
    );
  });

  test('the level never gets milder as time goes on', () => {
    fc.assert(
      fc.property(fc.array(alert), fc.integer({ min: 0, max: 30 * DAY }), (alerts, later) => {
        expect(mostSevereLevel(alerts, NOW + later)).toBeLessThanOrEqual(mostSevereLevel(alerts, NOW));
      }),
    );
  });

  test('none are at the first level', () => {
    expect(mostSevereLevel([], NOW)).toBe(14);
  });
});

type Row = [
  name: string,
  facts: Partial<TokenFacts>,
  extended: EndsSoonReason | 'would-extend',
  alerts: readonly Alert[],
  policy?: Partial<Policy>,
];

describe('a living token asks for a person', () => {
  test.each<Row>([
    ['not with more than warn-before-days left', { expiresAt: NOW + 14 * DAY + 1 }, 'same-date', []],
    ['not with exactly warn-before-days left', { expiresAt: NOW + 14 * DAY }, 'same-date', []],
    [
      'with a second less, and tells why it was not extended',
      { expiresAt: NOW + 14 * DAY - 1 },
      'same-date',
      [endsSoon(NOW + 14 * DAY - 1, 'same-date')],
    ],
    [
      'when Meta declined the exchange',
      { expiresAt: NOW + DAY },
      'exchange-declined',
      [endsSoon(NOW + DAY, 'exchange-declined')],
    ],
    [
      'when this run did not extend it',
      { expiresAt: NOW + DAY },
      'not-extended',
      [endsSoon(NOW + DAY, 'not-extended')],
    ],
    ['not when this run extended it', { expiresAt: NOW + DAY }, 'would-extend', []],
    ['not when it never ends', { expiresAt: 'never' }, 'not-extended', []],
    ['not when nobody knows its end', { expiresAt: 'unknown' }, 'not-extended', []],
    [
      'by another number of days',
      { expiresAt: NOW + 20 * DAY },
      'not-extended',
      [endsSoon(NOW + 20 * DAY, 'not-extended')],
      { warnBeforeDays: 21 },
    ],
    [
      'when it is a page token that ends, which was made from a short-lived one',
      { kind: 'page', expiresAt: NOW + HOUR },
      'not-extended',
      [endsSoon(NOW + HOUR, 'page-token')],
    ],
  ])('%s', (_name, facts, extended, alerts, policy) => {
    expect(alertsOfLivingToken(factsOf(facts), policyOf(policy), NOW, extended)).toEqual(alerts);
  });

  test.each<Row>([
    [
      'when it lacks a required scope, also when it was extended',
      {},
      'would-extend',
      [{ kind: 'missing-scopes', scopes: ['ads_management'] }],
      { requiredScopes: ['ads_read', 'ads_management'] },
    ],
    ['not when it has every required scope', {}, 'would-extend', [], { requiredScopes: ['ads_read'] }],
  ])('%s', (_name, facts, extended, alerts, policy) => {
    expect(alertsOfLivingToken(factsOf(facts), policyOf(policy), NOW, extended)).toEqual(alerts);
  });

  const ruled = ['ads_read', 'instagram_basic'];
  test.each<Row>([
    [
      'when data access ends within warn-before-days, also when it was extended',
      { scopes: ruled, dataAccessExpiresAt: NOW + 14 * DAY - 1 },
      'would-extend',
      [dataAccessEnds(NOW + 14 * DAY - 1)],
    ],
    [
      'when data access has ended',
      { scopes: ruled, dataAccessExpiresAt: NOW - DAY },
      'would-extend',
      [dataAccessEnds(NOW - DAY)],
    ],
    [
      'not with exactly warn-before-days of data access left',
      { scopes: ruled, dataAccessExpiresAt: NOW + 14 * DAY },
      'would-extend',
      [],
    ],
    ['not when data access never ends', { scopes: ruled, dataAccessExpiresAt: 'never' }, 'would-extend', []],
    [
      'not when the end of data access is unknown',
      { scopes: ruled, dataAccessExpiresAt: 'unknown' },
      'would-extend',
      [],
    ],
    [
      'not when no scope is ruled by data access',
      { scopes: ['ads_read'], dataAccessExpiresAt: NOW + DAY },
      'would-extend',
      [],
    ],
  ])('%s', (_name, facts, extended, alerts, policy) => {
    expect(alertsOfLivingToken(factsOf(facts), policyOf(policy), NOW, extended)).toEqual(alerts);
  });

  test('for each thing at once, the missing scope first', () => {
    const facts = factsOf({ scopes: ruled, expiresAt: NOW + DAY, dataAccessExpiresAt: NOW + 2 * DAY });
    expect(
      alertsOfLivingToken(facts, policyOf({ requiredScopes: ['ads_management'] }), NOW, 'same-date'),
    ).toEqual([
      { kind: 'missing-scopes', scopes: ['ads_management'] },
      endsSoon(NOW + DAY),
      dataAccessEnds(NOW + 2 * DAY),
    ]);
  });
});

describe('a GitHub credential asks for a person', () => {
  test.each<[string, EpochSeconds | undefined, readonly Alert[]]>([
    ['not when GitHub names no end', undefined, []],
    ['not with exactly warn-before-days left', NOW + 14 * DAY, []],
    ['with a second less', NOW + 14 * DAY - 1, [credentialEnds(NOW + 14 * DAY - 1)]],
    ['when it has ended', NOW - 1, [credentialEnds(NOW - 1)]],
  ])('%s', (_name, endsAt, alerts) => {
    expect(alertsOfCredential(endsAt, policyOf(), NOW)).toEqual(alerts);
  });
});

describe('the word that the report has for a notice', () => {
  test.each<[Reason, Alert]>([
    ['password-changed', { kind: 'dead', reason: 'password-changed' }],
    ['app-disabled', REFUSED],
    ['other-user', { kind: 'refused-by-meta', reason: 'other-user' }],
    ['missing-scopes', MISSING],
    ['ends-soon', endsSoon(NOW)],
    ['data-access-ends', dataAccessEnds(NOW)],
    ['permission-missing', CREDENTIAL],
    ['credential-ends', credentialEnds(NOW)],
    ['target-not-written', TARGET],
    ['refresh-declined', { kind: 'refresh-declined' }],
  ])('is %s', (reason, alert) => {
    expect(reasonOf(alert)).toBe(reason);
  });
});

test("an app's own token, which has no permissions, is told apart from one that lacks them", () => {
  const policy = policyOf({ requiredScopes: ['ads_read'] });
  const alertsOf = (kind: TokenFacts['kind']) =>
    alertsOfLivingToken(factsOf({ kind, scopes: [] }), policy, NOW, 'not-extended');
  const [ofApp] = alertsOf('app');
  const [ofUser] = alertsOf('user');
  expect(ofApp).toStrictEqual({ kind: 'missing-scopes', scopes: ['ads_read'], ofApp: true });
  expect(ofUser).toStrictEqual({ kind: 'missing-scopes', scopes: ['ads_read'] });
  expect([ofApp, ofUser].map((alert) => alert && reasonOf(alert))).toEqual([
    'app-token-scopes',
    'missing-scopes',
  ]);
});

describe('what a command was given', () => {
  const refused = (reason: 'app-credentials-refused' | 'other-app' | 'other-user'): Alert => ({
    kind: 'refused-by-meta',
    reason,
  });
  const wrong: readonly Alert[] = [
    refused('app-credentials-refused'),
    refused('other-app'),
    refused('other-user'),
  ];
  const either: readonly Alert[] = [
    CREDENTIAL,
    { kind: 'dead', reason: 'unreadable' },
    MISSING,
    { kind: 'asset-refused', assets: [] },
    credentialEnds(NOW),
  ];
  const ofToken: readonly Alert[] = [
    DEAD,
    REFUSED,
    endsSoon(NOW),
    { kind: 'refresh-declined' },
    dataAccessEnds(NOW),
    TARGET,
  ];

  const noSuchPlace = (reason: 'not-found' | 'secret-missing'): Alert => ({
    kind: 'github-credential',
    problem: setupProblem({ reason }),
  });

  test.each([
    ['somebody watches', true, [...wrong, ...either]],
    ['nobody watches', false, wrong],
  ])('where %s', (_, isWatched, given) => {
    const all = [...wrong, ...either, ...ofToken];
    expect(all.filter((alert) => isAboutWhatWasGiven([alert], isWatched))).toEqual(given);
  });

  test('counts alone, unless the place is not there', () => {
    expect(isAboutWhatWasGiven([], true)).toBe(false);
    expect(isAboutWhatWasGiven([CREDENTIAL, refused('other-app')], true)).toBe(true);
    expect(isAboutWhatWasGiven([CREDENTIAL, refused('other-app')], false)).toBe(false);
    expect(isAboutWhatWasGiven([CREDENTIAL, endsSoon(NOW)], true)).toBe(false);
    expect(isAboutWhatWasGiven([endsSoon(NOW), noSuchPlace('not-found')], false)).toBe(true);
    expect(isAboutWhatWasGiven([endsSoon(NOW), noSuchPlace('secret-missing')], false)).toBe(true);
  });
});

test('A token is dead where one of its alerts says so', () => {
  expect(isDead([MISSING, DEAD])).toBe(true);
  expect(isDead([MISSING, TARGET])).toBe(false);
  expect(isDead([])).toBe(false);
});
