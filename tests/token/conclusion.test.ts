import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Conclusion,
  type Course,
  conclude,
  type FailedTarget,
  type Renewal,
} from '../../src/token/conclusion.js';
import { type Dead, type Inspection, NO_FACTS, type TokenFacts } from '../../src/token/inspection.js';
import type { Notice } from '../../src/token/notice.js';
import { gravest, type Outcome } from '../../src/token/outcome.js';
import { planToken, type TokenPlan } from '../../src/token/plan.js';
import type { Policy } from '../../src/token/policy.js';
import type { Reason } from '../../src/token/reason.js';
import { DAY, HOUR } from '../../src/token/time.js';
import {
  alive,
  dead,
  doubt,
  doubtfulTrouble,
  factsOf,
  NOW,
  policyOf,
  refused,
  setupTrouble,
  without,
} from './samples.js';

const keep = (because: Extract<TokenPlan, { kind: 'keep' }>['because'] = 'not-due'): TokenPlan => ({
  kind: 'keep',
  because,
});
const EXCHANGE: TokenPlan = { kind: 'exchange', sixtyDays: false };
const stop = (outcome: 'inconclusive' | 'misconfigured' | 'reauthorize', reason: Reason): TokenPlan => ({
  kind: 'stop',
  outcome,
  reason,
});

/** A healthy day: 40 days left, nothing to do. */
function courseOf(changes: Partial<Course> = {}): Course {
  return {
    seen: alive(),
    plan: keep(),
    renewal: { kind: 'nothing' },
    superseded: false,
    repaired: [],
    failed: [],
    ...changes,
  };
}

/** A day on which the token is due, with so many seconds left. */
const due = (left: number, changes: Partial<Course> = {}): Course =>
  courseOf({ seen: alive({ expiresAt: NOW + left }), plan: EXCHANGE, ...changes });

const FRESH = factsOf({ issuedAt: NOW, expiresAt: NOW + 60 * DAY });
const RENEWED: Renewal = { kind: 'renewed', facts: FRESH };
const EXTENDED: Renewal = { kind: 'extended', facts: FRESH };
const HELD: Renewal = { kind: 'held', why: 'same-date' };
const DECLINED: Renewal = { kind: 'held', why: 'exchange-declined' };
const REHEARSED: Renewal = { kind: 'rehearsed' };
const REJECTED: Renewal = { kind: 'rejected', reason: 'new-token-lacks-scopes' };
const LOST: Renewal = { kind: 'failed', outcome: 'inconclusive', reason: 'meta-unreachable' };
const REFUSED: Renewal = { kind: 'failed', outcome: 'misconfigured', reason: 'app-disabled' };

const BROKEN: FailedTarget = {
  place: 'FB_TOKEN in acme/website',
  why: 'GitHub does not know it.',
  cure: 'Check its name.',
  kind: 'setup',
};
const UNREACHED: FailedTarget = { ...BROKEN, place: 'FB_TOKEN in acme/reports', kind: 'doubt' };

type Row = [
  name: string,
  course: Course,
  outcome: Outcome,
  reason: Reason,
  issue: Conclusion['issue'],
  policy?: Partial<Policy>,
];

function expectConclusion([, course, outcome, reason, issue, policy]: Row): Conclusion {
  const conclusion = conclude(course, policyOf(policy));
  expect({ outcome: conclusion.outcome, reason: conclusion.reason, issue: conclusion.issue }).toEqual({
    outcome,
    reason,
    issue,
  });
  return conclusion;
}

describe('a day with nothing to do', () => {
  test.each<Row>([
    ['is healthy: not due', courseOf(), 'healthy', 'not-due', 'healed'],
    [
      'is healthy: never ends',
      courseOf({ plan: keep('never-expires') }),
      'healthy',
      'never-expires',
      'healed',
    ],
    ['is healthy: a page token', courseOf({ plan: keep('page-token') }), 'healthy', 'page-token', 'healed'],
    ['is healthy: an app token', courseOf({ plan: keep('app-token') }), 'healthy', 'app-token', 'healed'],
    [
      'is healthy when places were repaired',
      courseOf({ repaired: ['A in b/c'] }),
      'healthy',
      'repaired',
      'healed',
    ],
    [
      'is healthy when the run only looked at a due token',
      due(20 * DAY),
      'healthy',
      'would-refresh',
      'healed',
    ],
  ])('%s', (...row) => {
    expect(expectConclusion(row).proved).toBe(true);
  });
});

describe('a renewal', () => {
  test.each<Row>([
    ['that is stored is refreshed', due(DAY, { renewal: RENEWED }), 'refreshed', 'refreshed', 'healed'],
    [
      'by a login is refreshed, and says so',
      due(DAY, { renewal: { ...RENEWED, byLogin: true } }),
      'refreshed',
      'reauthorized',
      'healed',
    ],
    ['of the same string is healthy', due(DAY, { renewal: EXTENDED }), 'healthy', 'same-string', 'healed'],
    [
      'that repaired places too is refreshed',
      due(DAY, { renewal: RENEWED, repaired: ['A in b/c'] }),
      'refreshed',
      'refreshed',
      'healed',
    ],
    [
      'that only missed a target for now is partial, and leaves the issue',
      due(DAY, { renewal: RENEWED, failed: [UNREACHED] }),
      'partial',
      'target-not-written',
      'leave',
    ],
    [
      'that a target refuses is partial, and wants a person',
      due(DAY, { renewal: RENEWED, failed: [BROKEN] }),
      'partial',
      'target-not-written',
      'wanted',
    ],
    [
      'that the source refuses is misconfigured',
      due(20 * DAY, { renewal: RENEWED, sourceTrouble: setupTrouble() }),
      'misconfigured',
      'permission-missing',
      'wanted',
    ],
    [
      'whose write to the source was lost is inconclusive',
      due(20 * DAY, { renewal: RENEWED, sourceTrouble: doubtfulTrouble() }),
      'inconclusive',
      'github-unavailable',
      'leave',
    ],
    [
      'whose writes to the source and a target were lost is inconclusive, since nothing is known to be stored',
      due(20 * DAY, { renewal: RENEWED, sourceTrouble: doubtfulTrouble(), failed: [UNREACHED] }),
      'inconclusive',
      'github-unavailable',
      'leave',
    ],
    [
      'by a login whose write to the source was lost is inconclusive also when the old token was not due',
      courseOf({ renewal: { ...RENEWED, byLogin: true }, sourceTrouble: doubtfulTrouble() }),
      'inconclusive',
      'github-unavailable',
      'leave',
    ],
    [
      'of a token that lacks a required scope is reauthorize all the same',
      due(DAY, { renewal: RENEWED }),
      'reauthorize',
      'missing-scopes',
      'wanted',
      { requiredScopes: ['ads_management'] },
    ],
    [
      'does not move the end of data access',
      due(DAY, {
        renewal: {
          kind: 'renewed',
          facts: { ...FRESH, scopes: ['user_posts'], dataAccessExpiresAt: NOW + DAY },
        },
      }),
      'attention',
      'data-access-ends',
      'wanted',
    ],
  ])('%s', (...row) => {
    expect(expectConclusion(row).proved).toBe(true);
  });

  test.each<[string, Renewal]>([
    ['that is stored', { kind: 'renewed', facts: factsOf({ expiresAt: NOW + 5 * DAY }) }],
    ['of the same string', { kind: 'extended', facts: factsOf({ expiresAt: NOW + 5 * DAY }) }],
  ])('%s asks for nobody, however little it brought', (_name, renewal) => {
    expect(conclude(due(DAY, { renewal }), policyOf())).toMatchObject({ notices: [], issue: 'healed' });
  });

  test('of the same string needs no write, so it counts also when the source cannot be seen', () => {
    const renewal: Renewal = { kind: 'extended', facts: factsOf({ expiresAt: NOW + 5 * DAY }) };
    const { notices } = conclude(due(DAY, { renewal, sourceTrouble: doubtfulTrouble() }), policyOf());
    expect(notices).toEqual([]);
  });

  test('that the source did not take still warns when the token ends soon', () => {
    const course = due(DAY, { renewal: RENEWED, sourceTrouble: doubtfulTrouble() });
    expect(conclude(course, policyOf())).toMatchObject({
      notices: [{ kind: 'ends-soon', endsAt: NOW + DAY, why: 'not-extended' }],
      issue: 'wanted',
    });
  });

  test('that is stored is a finding also where something graver was found', () => {
    const { findings } = conclude(due(DAY, { renewal: RENEWED, failed: [BROKEN] }), policyOf());
    expect(findings).toContainEqual({ outcome: 'refreshed', reason: 'refreshed' });
  });

  test('that the source did not take is no finding', () => {
    const course = due(DAY, { renewal: RENEWED, sourceTrouble: doubtfulTrouble() });
    expect(conclude(course, policyOf()).findings.map(({ outcome }) => outcome)).not.toContain('refreshed');
  });
});

describe('a token that is held', () => {
  test.each<Row>([
    [
      'is healthy with more than 14 days left',
      due(14 * DAY + 1, { renewal: HELD }),
      'healthy',
      'same-date',
      'healed',
    ],
    [
      'is healthy with exactly 14 days left',
      due(14 * DAY, { renewal: HELD }),
      'healthy',
      'same-date',
      'healed',
    ],
    [
      'wants attention with a second less',
      due(14 * DAY - 1, { renewal: HELD }),
      'attention',
      'ends-soon',
      'wanted',
    ],
    [
      'is healthy when Meta declined the exchange early',
      due(20 * DAY, { renewal: DECLINED }),
      'healthy',
      'exchange-declined',
      'healed',
    ],
    [
      'wants attention when Meta declined the exchange late',
      due(DAY, { renewal: DECLINED }),
      'attention',
      'ends-soon',
      'wanted',
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test.each([
    [HELD, 'same-date'],
    [DECLINED, 'exchange-declined'],
  ] as const)('says why in its notice: %j', (renewal, why) => {
    expect(conclude(due(DAY, { renewal }), policyOf()).notices).toEqual([
      { kind: 'ends-soon', endsAt: NOW + DAY, why },
    ]);
  });
});

test('a token that replaced a dead one and ends no later still asks for a person in time', () => {
  const facts = factsOf({ expiresAt: NOW + 10 * DAY });
  const course = due(10 * DAY, { renewal: { kind: 'renewed', facts, why: 'same-date' } });
  expect(conclude(course, policyOf())).toMatchObject({
    outcome: 'attention',
    notices: [{ kind: 'ends-soon', endsAt: NOW + 10 * DAY, why: 'same-date' }],
  });
});

describe('a token that died while a fresh one was asked for', () => {
  const lost = (): Course => due(20 * DAY, { renewal: { kind: 'lost', death: dead('revoked') as Dead } });

  test('is concluded as if the run had found it dead', () => {
    expect(conclude(lost(), policyOf())).toMatchObject({
      outcome: 'reauthorize',
      reason: 'revoked',
      findings: [{ outcome: 'reauthorize', reason: 'revoked' }],
      notices: [{ kind: 'dead', reason: 'revoked' }],
      issue: 'wanted',
      proved: false,
    });
  });
});

describe('a renewal that came to nothing', () => {
  test.each<Row>([
    [
      'is inconclusive when the new token was rejected',
      due(20 * DAY, { renewal: REJECTED }),
      'inconclusive',
      'new-token-lacks-scopes',
      'leave',
    ],
    [
      'still warns when the token ends soon',
      due(DAY, { renewal: REJECTED }),
      'inconclusive',
      'new-token-lacks-scopes',
      'wanted',
    ],
    [
      'is inconclusive when the exchange was lost',
      due(20 * DAY, { renewal: LOST }),
      'inconclusive',
      'meta-unreachable',
      'leave',
    ],
    [
      'is inconclusive and warns when the exchange was lost late',
      due(DAY, { renewal: LOST }),
      'inconclusive',
      'meta-unreachable',
      'wanted',
    ],
    [
      'is misconfigured when Meta refused us, and no issue is closed for it',
      due(20 * DAY, { renewal: REFUSED }),
      'misconfigured',
      'app-disabled',
      'leave',
    ],
    [
      'of a dead token names what was wrong with the login',
      courseOf({
        seen: dead('expired'),
        plan: stop('reauthorize', 'expired'),
        renewal: { kind: 'failed', outcome: 'reauthorize', reason: 'code-used' },
      }),
      'reauthorize',
      'code-used',
      'wanted',
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test.each<[string, Renewal]>([
    ['rejected', REJECTED],
    ['lost', LOST],
    ['refused', REFUSED],
    ['never tried', { kind: 'nothing' }],
  ])('was not extended, says the notice when it was %s', (_name, renewal) => {
    expect(conclude(due(DAY, { renewal }), policyOf()).notices).toEqual([
      { kind: 'ends-soon', endsAt: NOW + DAY, why: 'not-extended' },
    ]);
  });
});

describe('a dry run', () => {
  const rehearsed = (facts: Partial<TokenFacts>): Course =>
    courseOf({ seen: alive(facts), plan: EXCHANGE, renewal: REHEARSED });
  const shortLived: Course = courseOf({
    // Meta tells issued_at of long-lived tokens alone (docs/facebook-login/guides/access-tokens/debugging).
    seen: { kind: 'alive', facts: without(factsOf({ expiresAt: NOW + HOUR }), 'issuedAt'), at: NOW },
    plan: EXCHANGE,
    renewal: REHEARSED,
  });

  test.each<Row>([
    [
      'with time enough is healthy',
      rehearsed({ expiresAt: NOW + 20 * DAY }),
      'healthy',
      'would-refresh',
      'healed',
    ],
    [
      "of a system user's token is healthy also on its last day, since Meta will extend it",
      rehearsed({ kind: 'system-user', expiresAt: NOW + DAY }),
      'healthy',
      'would-refresh',
      'healed',
    ],
    [
      'of a Threads token is healthy also on its last day',
      rehearsed({ kind: 'threads', expiresAt: NOW + DAY }),
      'healthy',
      'would-refresh',
      'healed',
    ],
    ['of a short-lived token is healthy', shortLived, 'healthy', 'would-refresh', 'healed'],
    [
      "of a user's long-lived token that ends soon wants attention, since Meta may not move its date",
      rehearsed({ expiresAt: NOW + DAY }),
      'attention',
      'ends-soon',
      'wanted',
    ],
    [
      'takes a second less than two days from issue to end for a short life',
      rehearsed({ issuedAt: NOW - DAY, expiresAt: NOW + DAY - 1 }),
      'healthy',
      'would-refresh',
      'healed',
    ],
    [
      'takes two days for a long one',
      rehearsed({ issuedAt: NOW - DAY, expiresAt: NOW + DAY }),
      'attention',
      'ends-soon',
      'wanted',
    ],
    [
      'of a token that lacks a required scope is reauthorize',
      rehearsed({ expiresAt: NOW + 20 * DAY }),
      'reauthorize',
      'missing-scopes',
      'wanted',
      { requiredScopes: ['ads_management'] },
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });
});

test('a dry run that wants attention still tells that it would refresh, and that nothing was extended', () => {
  const course = due(DAY, { renewal: REHEARSED });
  const { findings, notices } = conclude(course, policyOf());
  expect(findings).toContainEqual({ outcome: 'healthy', reason: 'would-refresh' });
  expect(notices).toEqual([{ kind: 'ends-soon', endsAt: NOW + DAY, why: 'not-extended' }]);
});

describe('a run that stops', () => {
  test.each<Row>([
    [
      'in doubt leaves the issue',
      courseOf({ seen: doubt('meta-rate-limited'), plan: stop('inconclusive', 'meta-rate-limited') }),
      'inconclusive',
      'meta-rate-limited',
      'leave',
    ],
    [
      'in doubt leaves the issue also when GitHub refuses the credential: it may tell of a dead token',
      courseOf({
        seen: doubt(),
        plan: stop('inconclusive', 'meta-unavailable'),
        sourceTrouble: setupTrouble(),
      }),
      'misconfigured',
      'permission-missing',
      'leave',
    ],
    [
      'because Meta refuses us is misconfigured',
      courseOf({ seen: refused('app-disabled'), plan: stop('misconfigured', 'app-disabled') }),
      'misconfigured',
      'app-disabled',
      'wanted',
    ],
    [
      'for a dead token is reauthorize',
      courseOf({ seen: dead('password-changed'), plan: stop('reauthorize', 'password-changed') }),
      'reauthorize',
      'password-changed',
      'wanted',
    ],
    [
      'for another user is misconfigured',
      courseOf({ plan: stop('misconfigured', 'other-user') }),
      'misconfigured',
      'other-user',
      'wanted',
    ],
    [
      'for another app is misconfigured',
      courseOf({ plan: stop('misconfigured', 'other-app') }),
      'misconfigured',
      'other-app',
      'wanted',
    ],
  ])('%s', (...row) => {
    expect(expectConclusion(row).proved).toBe(false);
  });

  test.each<[string, Course, readonly Notice[]]>([
    [
      'a dead token',
      courseOf({ seen: dead('revoked'), plan: stop('reauthorize', 'revoked') }),
      [{ kind: 'dead', reason: 'revoked' }],
    ],
    [
      'another user',
      courseOf({ plan: stop('misconfigured', 'other-user') }),
      [{ kind: 'refused-by-meta', reason: 'other-user' }],
    ],
    [
      'another app that Meta does not name',
      courseOf({ seen: refused('other-app'), plan: stop('misconfigured', 'other-app') }),
      [{ kind: 'refused-by-meta', reason: 'other-app' }],
    ],
    [
      'another app that Meta names',
      courseOf({
        seen: { kind: 'refused', reason: 'other-app', ownerAppId: '999', at: NOW, trace: {} },
        plan: stop('misconfigured', 'other-app'),
      }),
      [{ kind: 'refused-by-meta', reason: 'other-app', ownerAppId: '999' }],
    ],
    [
      'another app that the facts name',
      courseOf({ plan: stop('misconfigured', 'other-app') }),
      [{ kind: 'refused-by-meta', reason: 'other-app' }],
    ],
    ['nothing, in doubt', courseOf({ seen: doubt(), plan: stop('inconclusive', 'meta-unavailable') }), []],
  ])('tells a person of %s', (_name, course, notices) => {
    expect(conclude(course, policyOf()).notices).toStrictEqual(notices);
  });
});

describe("GitHub's trouble with the source", () => {
  test.each<Row>([
    [
      'that needs an administrator is misconfigured on a quiet day',
      courseOf({ sourceTrouble: setupTrouble({ reason: 'credential-refused' }) }),
      'misconfigured',
      'credential-refused',
      'wanted',
    ],
    [
      'that needs an administrator is misconfigured on a due day',
      due(20 * DAY, { sourceTrouble: setupTrouble() }),
      'misconfigured',
      'permission-missing',
      'wanted',
    ],
    [
      'that may pass changes nothing on a quiet day, and does not close an issue that may be about it',
      courseOf({ sourceTrouble: doubtfulTrouble() }),
      'healthy',
      'not-due',
      'leave',
    ],
    [
      'that may pass is inconclusive on a due day, when nothing was exchanged',
      due(20 * DAY, { sourceTrouble: doubtfulTrouble() }),
      'inconclusive',
      'github-unavailable',
      'leave',
    ],
    [
      'that may pass does not silence a token that ends soon',
      due(DAY, { sourceTrouble: doubtfulTrouble() }),
      'inconclusive',
      'github-unavailable',
      'wanted',
    ],
    [
      'that may pass does not hide a dead token',
      courseOf({
        seen: dead(),
        plan: stop('reauthorize', 'expired'),
        sourceTrouble: doubtfulTrouble(),
      }),
      'reauthorize',
      'expired',
      'wanted',
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test('is told with the trouble itself', () => {
    const sourceTrouble = setupTrouble();
    expect(conclude(courseOf({ sourceTrouble }), policyOf()).notices).toEqual([
      { kind: 'github-credential', trouble: sourceTrouble },
    ]);
  });
});

describe('a target', () => {
  test.each<Row>([
    [
      'that refuses on a quiet day is partial, and wants a person',
      courseOf({ failed: [BROKEN] }),
      'partial',
      'target-not-written',
      'wanted',
    ],
    [
      'that could not be reached on a quiet day is inconclusive, and leaves the issue',
      courseOf({ failed: [UNREACHED] }),
      'inconclusive',
      'target-not-written',
      'leave',
    ],
    [
      'that could not be reached while another was repaired is inconclusive',
      courseOf({ repaired: ['A in b/c'], failed: [UNREACHED] }),
      'inconclusive',
      'target-not-written',
      'leave',
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test('that only could not be reached is not told to anybody', () => {
    expect(conclude(courseOf({ failed: [UNREACHED, BROKEN] }), policyOf()).notices).toEqual([
      { kind: 'target', targets: [BROKEN] },
    ]);
  });
});

describe('a GitHub credential that ends', () => {
  test.each<Row>([
    [
      'in a second less than 14 days wants attention',
      courseOf({ credentialEndsAt: NOW + 14 * DAY - 1 }),
      'attention',
      'credential-ends',
      'wanted',
    ],
    ['in 14 days wants none', courseOf({ credentialEndsAt: NOW + 14 * DAY }), 'healthy', 'not-due', 'healed'],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test('is not judged without a date from Meta', () => {
    const seen: Inspection = { kind: 'doubt', reason: 'meta-unreachable', trace: {} };
    const course = courseOf({
      seen,
      plan: stop('inconclusive', 'meta-unreachable'),
      credentialEndsAt: NOW + DAY,
    });
    expect(conclude(course, policyOf()).notices).toEqual([]);
  });
});

describe('a run that stepped aside for a newer token', () => {
  test.each<[string, Course]>([
    ['on a due day', due(DAY, { superseded: true })],
    [
      'although the token that it holds is dead',
      courseOf({ seen: dead(), plan: stop('reauthorize', 'expired'), superseded: true }),
    ],
  ])('is superseded and tells nobody %s', (_name, course) => {
    const { seen } = course;
    expect(conclude(course, policyOf())).toStrictEqual({
      outcome: 'superseded',
      reason: 'newer-token-stored',
      findings: [{ outcome: 'superseded', reason: 'newer-token-stored' }],
      notices: [],
      facts: seen.kind === 'alive' || seen.kind === 'dead' ? seen.facts : NO_FACTS,
      issue: 'leave',
      proved: false,
    });
  });
});

describe('what is known of the stored token', () => {
  const old = factsOf({ expiresAt: NOW + DAY });
  test.each<[string, Course, TokenFacts]>([
    ['is what Meta said of it', due(DAY), old],
    ['is what Meta said of the new one once it is stored', due(DAY, { renewal: RENEWED }), FRESH],
    ['is what Meta said last of a string that stayed the same', due(DAY, { renewal: EXTENDED }), FRESH],
    [
      'is the same when the source cannot be seen',
      due(DAY, { renewal: EXTENDED, sourceTrouble: doubtfulTrouble() }),
      FRESH,
    ],
    [
      'is the old when the new one was not stored in the source',
      due(DAY, { renewal: RENEWED, sourceTrouble: doubtfulTrouble() }),
      old,
    ],
    ['is the old when it was held', due(DAY, { renewal: HELD }), old],
    [
      'is what Meta said of a dead one',
      courseOf({ seen: dead(), plan: stop('reauthorize', 'expired') }),
      factsOf({ expiresAt: 'unknown' }),
    ],
    [
      'is nothing in doubt',
      courseOf({ seen: doubt(), plan: stop('inconclusive', 'meta-unavailable') }),
      NO_FACTS,
    ],
    [
      'is nothing when Meta refuses us',
      courseOf({ seen: refused('app-disabled'), plan: stop('misconfigured', 'app-disabled') }),
      NO_FACTS,
    ],
  ])('%s', (_name, course, facts) => {
    expect(conclude(course, policyOf()).facts).toEqual(facts);
  });

  test('is unknown in every fact when there is none', () => {
    expect(NO_FACTS).toEqual({ kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' });
  });
});

describe('a notice makes the run as grave as what it tells', () => {
  test('each with its own finding, once', () => {
    const course = courseOf({
      seen: alive({
        scopes: ['user_posts'],
        expiresAt: NOW + DAY,
        dataAccessExpiresAt: NOW + DAY,
      }),
      sourceTrouble: setupTrouble(),
      failed: [BROKEN],
      credentialEndsAt: NOW + DAY,
    });
    expect(conclude(course, policyOf({ requiredScopes: ['ads_read'] })).findings).toEqual([
      { outcome: 'healthy', reason: 'not-due' },
      { outcome: 'reauthorize', reason: 'missing-scopes' },
      { outcome: 'attention', reason: 'ends-soon' },
      { outcome: 'attention', reason: 'data-access-ends' },
      { outcome: 'misconfigured', reason: 'permission-missing' },
      { outcome: 'partial', reason: 'target-not-written' },
      { outcome: 'attention', reason: 'credential-ends' },
    ]);
  });

  test.each<[string, Course]>([
    ['a dead token', courseOf({ seen: dead(), plan: stop('reauthorize', 'expired') })],
    ['a refusal', courseOf({ seen: refused('app-disabled'), plan: stop('misconfigured', 'app-disabled') })],
  ])('%s is found once', (_name, course) => {
    expect(conclude(course, policyOf()).findings).toHaveLength(1);
  });
});

describe('whatever happened', () => {
  const renewal = fc.constantFrom<Renewal>(
    { kind: 'nothing' },
    RENEWED,
    EXTENDED,
    HELD,
    DECLINED,
    REHEARSED,
    REJECTED,
    LOST,
    REFUSED,
  );
  const seen = fc.oneof(
    fc.integer({ min: 1, max: 60 * DAY }).map((left): Inspection => alive({ expiresAt: NOW + left })),
    fc.constantFrom<Inspection>(
      alive({ expiresAt: 'never' }),
      alive({ kind: 'page' }),
      dead(),
      doubt(),
      refused('ip-not-allowed'),
    ),
  );
  const trouble = fc.constantFrom(undefined, undefined, setupTrouble(), doubtfulTrouble());
  const failed = fc.subarray([BROKEN, UNREACHED]);
  const policy = fc.constantFrom(policyOf(), policyOf({ requiredScopes: ['ads_management'] }));
  const course = fc
    .record({ seen, renewal, trouble, failed, superseded: fc.boolean(), rules: policy })
    .map(({ trouble: sourceTrouble, rules, ...rest }): readonly [Course, Policy] => {
      const plan = planToken(rest.seen, rules);
      return [
        courseOf({
          ...rest,
          plan,
          renewal: plan.kind === 'exchange' ? rest.renewal : { kind: 'nothing' },
          ...(sourceTrouble === undefined ? {} : { sourceTrouble }),
        }),
        rules,
      ];
    });

  const holds = (check: (conclusion: Conclusion, course: Course) => void) =>
    fc.assert(
      fc.property(course, ([what, rules]) => check(conclude(what, rules), what)),
      { numRuns: 2000 },
    );

  test('the outcome is the gravest finding, and the reason is that of such a finding', () => {
    holds(({ outcome, reason, findings }) => {
      expect(outcome).toBe(gravest(findings.map((finding) => finding.outcome)));
      expect(findings).toContainEqual({ outcome, reason });
    });
  });

  test('nothing is found twice', () => {
    holds(({ findings }, { failed: targets }) => {
      // A target that asks for a person and one in doubt are two findings of one reason.
      if (targets.length === 2) return;
      const words = findings.map(({ outcome, reason }) => `${outcome} ${reason}`);
      expect(words).toEqual([...new Set(words)]);
    });
  });

  test('the issue is wanted only for a notice, and healed only by a living token, a seen source and no doubt', () => {
    holds(({ issue, notices, outcome }, { seen: inspection, sourceTrouble, superseded }) => {
      if (issue === 'wanted') expect(notices.length).toBeGreaterThan(0);
      if (issue === 'healed') {
        expect(notices).toEqual([]);
        expect(['healthy', 'refreshed']).toContain(outcome);
        expect([inspection.kind, sourceTrouble]).toEqual(['alive', undefined]);
      }
      if (superseded || inspection.kind === 'doubt') expect(issue).toBe('leave');
    });
  });

  test('a dead token and a missing scope are reauthorize, and a person is told', () => {
    holds(({ outcome, issue, notices }, { seen: inspection, superseded }) => {
      if (superseded) return;
      if (inspection.kind === 'dead' || notices.some(({ kind: about }) => about === 'missing-scopes'))
        expect([outcome, issue]).toEqual(['reauthorize', 'wanted']);
    });
  });
});

describe('a platform that tells no end and declines to refresh', () => {
  const instagram = (changes: Partial<Course> = {}): Course =>
    courseOf({
      seen: alive({ kind: 'instagram', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' }),
      plan: EXCHANGE,
      renewal: DECLINED,
      storedForSeconds: 2 * DAY + 1,
      ...changes,
    });

  test('asks for a person once the token has been in its place for more than two days', () => {
    expect(conclude(instagram(), policyOf())).toMatchObject({
      outcome: 'attention',
      reason: 'refresh-declined',
      notices: [{ kind: 'refresh-declined' }],
      issue: 'wanted',
    });
  });

  test.each<[string, Partial<Course>]>([
    ['the token has been there for two days: it may be too young', { storedForSeconds: 2 * DAY }],
    ['nobody knows how long it has been there', { storedForSeconds: undefined as never }],
    ['the end is known', { seen: alive({ kind: 'threads', expiresAt: NOW + 40 * DAY }) }],
    ['it was refreshed within a day', { renewal: { kind: 'held', why: 'exchange-declined', mayPass: true } }],
    ['the date only did not move', { renewal: { kind: 'held', why: 'same-date' } }],
    ['nothing was asked', { renewal: { kind: 'nothing' } }],
  ])('asks for nobody when %s', (_when, changes) => {
    expect(conclude(instagram(changes), policyOf()).notices).toEqual([]);
  });

  test('says nothing of it for a dead token', () => {
    const { notices } = conclude(instagram({ seen: dead('expired') }), policyOf());
    expect(notices.map(({ kind: about }) => about)).toEqual(['dead']);
  });
});
