import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/token/alert.js';
import { type Conclusion, conclude } from '../../../src/token/conclusion.js';
import { type Dead, type Inspection, NO_FACTS, type TokenFacts } from '../../../src/token/inspection.js';
import { mostSevere, type Outcome } from '../../../src/token/outcome.js';
import { planToken, type TokenPlan } from '../../../src/token/plan.js';
import type { Policy } from '../../../src/token/policy.js';
import type { Reason } from '../../../src/token/reason.js';
import type { FailedTarget, Renewal, RunRecord } from '../../../src/token/run-record.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import {
  alive,
  dead,
  doubt,
  doubtfulProblem,
  factsOf,
  NOW,
  policyOf,
  refused,
  setupProblem,
  verified,
  without,
} from './samples.js';

const keep = (reason: Extract<TokenPlan, { kind: 'keep' }>['reason'] = 'not-due'): TokenPlan => ({
  kind: 'keep',
  reason,
});
const EXCHANGE: TokenPlan = { kind: 'exchange', sixtyDays: false };
const stop = (outcome: 'inconclusive' | 'misconfigured' | 'reauthorize', reason: Reason): TokenPlan => ({
  kind: 'stop',
  outcome,
  reason,
});

/** A healthy day: 40 days left, nothing to do. */
function recordOf(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    inspection: alive(),
    plan: keep(),
    renewal: { kind: 'nothing' },
    freshness: { kind: 'current' },
    repaired: [],
    failed: [],
    ...changes,
  };
}

/** A day on which the token is due, with so many seconds left. */
const due = (left: number, changes: Partial<RunRecord> = {}): RunRecord =>
  recordOf({ inspection: alive({ expiresAt: NOW + left }), plan: EXCHANGE, ...changes });

const FRESH = factsOf({ issuedAt: NOW, expiresAt: NOW + 60 * DAY });
const RENEWED: Extract<Renewal, { kind: 'renewed' }> = { kind: 'renewed', fresh: verified(FRESH) };
const EXTENDED: Renewal = { kind: 'extended', fresh: verified(FRESH) };
const HELD: Renewal = { kind: 'held', why: 'same-date' };
const DECLINED: Renewal = { kind: 'held', why: 'exchange-declined' };
const DRYRUN: Renewal = { kind: 'dry-run' };
const REJECTED: Renewal = { kind: 'rejected', reason: 'new-token-lacks-scopes' };
const LOST: Renewal = { kind: 'failed', outcome: 'inconclusive', reason: 'meta-unreachable' };
const REFUSED: Renewal = { kind: 'failed', outcome: 'misconfigured', reason: 'app-disabled' };

const BROKEN: FailedTarget = {
  location: 'FB_TOKEN in acme/website',
  why: 'GitHub does not know it.',
  hint: 'Check its name.',
  kind: 'permanent',
};
const UNREACHED: FailedTarget = { ...BROKEN, location: 'FB_TOKEN in acme/reports', kind: 'transient' };

type Row = [
  name: string,
  record: RunRecord,
  outcome: Outcome,
  reason: Reason,
  issue: Conclusion['issue'],
  policy?: Partial<Policy>,
];

function expectConclusion([, record, outcome, reason, issue, policy]: Row): Conclusion {
  const conclusion = conclude(record, policyOf(policy));
  expect({ outcome: conclusion.outcome, reason: conclusion.reason, issue: conclusion.issue }).toEqual({
    outcome,
    reason,
    issue,
  });
  return conclusion;
}

describe('a day with nothing to do', () => {
  test.each<Row>([
    ['is healthy: not due', recordOf(), 'healthy', 'not-due', 'resolved'],
    [
      'is healthy: never ends',
      recordOf({ plan: keep('never-expires') }),
      'healthy',
      'never-expires',
      'resolved',
    ],
    ['is healthy: a page token', recordOf({ plan: keep('page-token') }), 'healthy', 'page-token', 'resolved'],
    ['is healthy: an app token', recordOf({ plan: keep('app-token') }), 'healthy', 'app-token', 'resolved'],
    [
      'is healthy when places were repaired',
      recordOf({ repaired: ['A in b/c'] }),
      'healthy',
      'repaired',
      'resolved',
    ],
    [
      'is healthy when the run only looked at a due token',
      due(20 * DAY),
      'healthy',
      'would-refresh',
      'resolved',
    ],
  ])('%s', (...row) => {
    expect(expectConclusion(row).verified).toBe(true);
  });
});

describe('a renewal', () => {
  test.each<Row>([
    ['that is stored is refreshed', due(DAY, { renewal: RENEWED }), 'refreshed', 'refreshed', 'resolved'],
    [
      'by a login is refreshed, and says so',
      due(DAY, { renewal: { ...RENEWED, byLogin: true } }),
      'refreshed',
      'reauthorized',
      'resolved',
    ],
    ['of the same string is healthy', due(DAY, { renewal: EXTENDED }), 'healthy', 'same-string', 'resolved'],
    [
      'that repaired places too is refreshed',
      due(DAY, { renewal: RENEWED, repaired: ['A in b/c'] }),
      'refreshed',
      'refreshed',
      'resolved',
    ],
    [
      'that only missed a target for now is partial, and is remembered',
      due(DAY, { renewal: RENEWED, failed: [UNREACHED] }),
      'partial',
      'target-not-written',
      'wanted',
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
      due(20 * DAY, { renewal: RENEWED, sourceProblem: setupProblem() }),
      'misconfigured',
      'permission-missing',
      'wanted',
    ],
    [
      'whose write to the source was lost is inconclusive',
      due(20 * DAY, { renewal: RENEWED, sourceProblem: doubtfulProblem() }),
      'inconclusive',
      'github-unavailable',
      'leave',
    ],
    [
      'whose writes to the source and a target were lost is inconclusive, since nothing is known to be stored',
      due(20 * DAY, { renewal: RENEWED, sourceProblem: doubtfulProblem(), failed: [UNREACHED] }),
      'inconclusive',
      'github-unavailable',
      'leave',
    ],
    [
      'by a login whose write to the source was lost is inconclusive also when the old token was not due',
      recordOf({ renewal: { ...RENEWED, byLogin: true }, sourceProblem: doubtfulProblem() }),
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
          fresh: verified({ ...FRESH, scopes: ['user_posts'], dataAccessExpiresAt: NOW + DAY }),
        },
      }),
      'attention',
      'data-access-ends',
      'wanted',
    ],
  ])('%s', (...row) => {
    expect(expectConclusion(row).verified).toBe(true);
  });

  test.each<[string, Renewal]>([
    ['that is stored', { kind: 'renewed', fresh: verified(factsOf({ expiresAt: NOW + 5 * DAY })) }],
    ['of the same string', { kind: 'extended', fresh: verified(factsOf({ expiresAt: NOW + 5 * DAY })) }],
  ])('%s still warns when it brought little: what is stored decides what is told', (_name, renewal) => {
    expect(conclude(due(DAY, { renewal }), policyOf())).toMatchObject({
      alerts: [{ kind: 'ends-soon', endsAt: NOW + 5 * DAY, why: 'ends-all-the-same' }],
      issue: 'wanted',
    });
  });

  test('of the same string needs no write, so it counts also when the source cannot be seen', () => {
    const renewal: Renewal = { kind: 'extended', fresh: verified(factsOf({ expiresAt: NOW + 50 * DAY })) };
    const { alerts } = conclude(due(DAY, { renewal, sourceProblem: doubtfulProblem() }), policyOf());
    expect(alerts).toEqual([]);
  });

  test('of the same string that ends soon all the same is not called a failure of the source', () => {
    const renewal: Renewal = { kind: 'extended', fresh: verified(factsOf({ expiresAt: NOW + 5 * DAY })) };
    const { alerts } = conclude(due(DAY, { renewal, sourceProblem: doubtfulProblem() }), policyOf());
    expect(alerts).toMatchObject([{ kind: 'ends-soon', why: 'ends-all-the-same' }]);
  });

  test('that the source did not take still warns when the token ends soon', () => {
    const record = due(DAY, { renewal: RENEWED, sourceProblem: doubtfulProblem() });
    expect(conclude(record, policyOf())).toMatchObject({
      alerts: [{ kind: 'ends-soon', endsAt: NOW + DAY, why: 'not-extended' }],
      issue: 'wanted',
    });
  });

  test('that is stored is a finding also where something graver was found', () => {
    const { findings } = conclude(due(DAY, { renewal: RENEWED, failed: [BROKEN] }), policyOf());
    expect(findings).toContainEqual({ outcome: 'refreshed', reason: 'refreshed' });
  });

  test('that the source did not take is no finding', () => {
    const record = due(DAY, { renewal: RENEWED, sourceProblem: doubtfulProblem() });
    expect(conclude(record, policyOf()).findings.map(({ outcome }) => outcome)).not.toContain('refreshed');
  });
});

describe('a token that is held', () => {
  test.each<Row>([
    [
      'is healthy with more than 14 days left',
      due(14 * DAY + 1, { renewal: HELD }),
      'healthy',
      'same-date',
      'resolved',
    ],
    [
      'is healthy with exactly 14 days left',
      due(14 * DAY, { renewal: HELD }),
      'healthy',
      'same-date',
      'resolved',
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
      'resolved',
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
    expect(conclude(due(DAY, { renewal }), policyOf()).alerts).toEqual([
      { kind: 'ends-soon', endsAt: NOW + DAY, why },
    ]);
  });
});

test('a token that replaced a dead one and ends no later still asks for a person in time', () => {
  const facts = factsOf({ expiresAt: NOW + 10 * DAY });
  const record = due(10 * DAY, { renewal: { kind: 'renewed', fresh: verified(facts), why: 'same-date' } });
  expect(conclude(record, policyOf())).toMatchObject({
    outcome: 'attention',
    alerts: [{ kind: 'ends-soon', endsAt: NOW + 10 * DAY, why: 'same-date' }],
  });
});

describe('a token that died while a fresh one was asked for', () => {
  const lost = (): RunRecord => due(20 * DAY, { renewal: { kind: 'died', death: dead('revoked') as Dead } });

  test('is concluded as if the run had found it dead', () => {
    expect(conclude(lost(), policyOf())).toMatchObject({
      outcome: 'reauthorize',
      reason: 'revoked',
      findings: [{ outcome: 'reauthorize', reason: 'revoked' }],
      alerts: [{ kind: 'dead', reason: 'revoked' }],
      issue: 'wanted',
      verified: false,
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
      recordOf({
        inspection: dead('expired'),
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
    expect(conclude(due(DAY, { renewal }), policyOf()).alerts).toEqual([
      { kind: 'ends-soon', endsAt: NOW + DAY, why: 'not-extended' },
    ]);
  });
});

describe('a dry run', () => {
  const dryRun = (facts: Partial<TokenFacts>): RunRecord =>
    recordOf({ inspection: alive(facts), plan: EXCHANGE, renewal: DRYRUN });
  const shortLived: RunRecord = recordOf({
    // Meta tells issued_at of long-lived tokens alone (docs/facebook-login/guides/access-tokens/debugging).
    inspection: { kind: 'alive', facts: without(factsOf({ expiresAt: NOW + HOUR }), 'issuedAt'), at: NOW },
    plan: EXCHANGE,
    renewal: DRYRUN,
  });

  test.each<Row>([
    [
      'with time enough is healthy',
      dryRun({ expiresAt: NOW + 20 * DAY }),
      'healthy',
      'would-refresh',
      'resolved',
    ],
    [
      "of a system user's token is healthy also on its last day, since Meta will extend it",
      dryRun({ kind: 'system-user', expiresAt: NOW + DAY }),
      'healthy',
      'would-refresh',
      'resolved',
    ],
    [
      'of a Threads token is healthy also on its last day',
      dryRun({ kind: 'threads', expiresAt: NOW + DAY }),
      'healthy',
      'would-refresh',
      'resolved',
    ],
    ['of a short-lived token is healthy', shortLived, 'healthy', 'would-refresh', 'resolved'],
    [
      "of a user's long-lived token that ends soon wants attention, since Meta may not move its date",
      dryRun({ expiresAt: NOW + DAY }),
      'attention',
      'ends-soon',
      'wanted',
    ],
    [
      'takes a second less than two days from issue to end for a short life',
      dryRun({ issuedAt: NOW - DAY, expiresAt: NOW + DAY - 1 }),
      'healthy',
      'would-refresh',
      'resolved',
    ],
    [
      'takes two days for a long one',
      dryRun({ issuedAt: NOW - DAY, expiresAt: NOW + DAY }),
      'attention',
      'ends-soon',
      'wanted',
    ],
    [
      'of a token that lacks a required scope is reauthorize',
      dryRun({ expiresAt: NOW + 20 * DAY }),
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
  const record = due(DAY, { renewal: DRYRUN });
  const { findings, alerts } = conclude(record, policyOf());
  expect(findings).toContainEqual({ outcome: 'healthy', reason: 'would-refresh' });
  expect(alerts).toEqual([{ kind: 'ends-soon', endsAt: NOW + DAY, why: 'not-extended' }]);
});

describe('a run that stops', () => {
  test.each<Row>([
    [
      'in doubt leaves the issue',
      recordOf({ inspection: doubt('meta-rate-limited'), plan: stop('inconclusive', 'meta-rate-limited') }),
      'inconclusive',
      'meta-rate-limited',
      'leave',
    ],
    [
      'in doubt leaves the issue also when GitHub refuses the credential: it may tell of a dead token',
      recordOf({
        inspection: doubt(),
        plan: stop('inconclusive', 'meta-unavailable'),
        sourceProblem: setupProblem(),
      }),
      'misconfigured',
      'permission-missing',
      'leave',
    ],
    [
      'because Meta refuses us is misconfigured',
      recordOf({ inspection: refused('app-disabled'), plan: stop('misconfigured', 'app-disabled') }),
      'misconfigured',
      'app-disabled',
      'wanted',
    ],
    [
      'for a dead token is reauthorize',
      recordOf({ inspection: dead('password-changed'), plan: stop('reauthorize', 'password-changed') }),
      'reauthorize',
      'password-changed',
      'wanted',
    ],
    [
      'for another user is misconfigured',
      recordOf({ plan: stop('misconfigured', 'other-user') }),
      'misconfigured',
      'other-user',
      'wanted',
    ],
    [
      'for another app is misconfigured',
      recordOf({ plan: stop('misconfigured', 'other-app') }),
      'misconfigured',
      'other-app',
      'wanted',
    ],
  ])('%s', (...row) => {
    expect(expectConclusion(row).verified).toBe(false);
  });

  test.each<[string, RunRecord, readonly Alert[]]>([
    [
      'a dead token',
      recordOf({ inspection: dead('revoked'), plan: stop('reauthorize', 'revoked') }),
      [{ kind: 'dead', reason: 'revoked' }],
    ],
    [
      'another user',
      recordOf({ plan: stop('misconfigured', 'other-user') }),
      [{ kind: 'refused-by-meta', reason: 'other-user' }],
    ],
    [
      'another app that Meta does not name',
      recordOf({ inspection: refused('other-app'), plan: stop('misconfigured', 'other-app') }),
      [{ kind: 'refused-by-meta', reason: 'other-app' }],
    ],
    [
      'another app that Meta names',
      recordOf({
        inspection: { kind: 'refused', reason: 'other-app', ownerAppId: '999', at: NOW, trace: {} },
        plan: stop('misconfigured', 'other-app'),
      }),
      [{ kind: 'refused-by-meta', reason: 'other-app', ownerAppId: '999' }],
    ],
    [
      'another app that the facts name',
      recordOf({ plan: stop('misconfigured', 'other-app') }),
      [{ kind: 'refused-by-meta', reason: 'other-app' }],
    ],
    [
      'nothing, in doubt',
      recordOf({ inspection: doubt(), plan: stop('inconclusive', 'meta-unavailable') }),
      [],
    ],
  ])('tells a person of %s', (_name, record, alerts) => {
    expect(conclude(record, policyOf()).alerts).toStrictEqual(alerts);
  });
});

describe("GitHub's trouble with the source", () => {
  test.each<Row>([
    [
      'that needs an administrator is misconfigured on a quiet day',
      recordOf({ sourceProblem: setupProblem({ reason: 'credential-refused' }) }),
      'misconfigured',
      'credential-refused',
      'wanted',
    ],
    [
      'that needs an administrator is misconfigured on a due day',
      due(20 * DAY, { sourceProblem: setupProblem() }),
      'misconfigured',
      'permission-missing',
      'wanted',
    ],
    [
      'that may pass changes nothing on a quiet day, and does not close an issue that may be about it',
      recordOf({ sourceProblem: doubtfulProblem() }),
      'healthy',
      'not-due',
      'leave',
    ],
    [
      'that may pass is inconclusive on a due day, when nothing was exchanged',
      due(20 * DAY, { sourceProblem: doubtfulProblem() }),
      'inconclusive',
      'github-unavailable',
      'leave',
    ],
    [
      'that may pass does not silence a token that ends soon',
      due(DAY, { sourceProblem: doubtfulProblem() }),
      'inconclusive',
      'github-unavailable',
      'wanted',
    ],
    [
      'that may pass does not hide a dead token',
      recordOf({
        inspection: dead(),
        plan: stop('reauthorize', 'expired'),
        sourceProblem: doubtfulProblem(),
      }),
      'reauthorize',
      'expired',
      'wanted',
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test('is told with the trouble itself', () => {
    const sourceProblem = setupProblem();
    expect(conclude(recordOf({ sourceProblem }), policyOf()).alerts).toEqual([
      { kind: 'github-credential', problem: sourceProblem },
    ]);
  });
});

describe('a target', () => {
  test.each<Row>([
    [
      'that refuses on a quiet day is partial, and wants a person',
      recordOf({ failed: [BROKEN] }),
      'partial',
      'target-not-written',
      'wanted',
    ],
    [
      'that could not be reached on a quiet day is inconclusive, and leaves the issue',
      recordOf({ failed: [UNREACHED] }),
      'inconclusive',
      'target-not-written',
      'leave',
    ],
    [
      'that could not be reached while another was repaired is inconclusive',
      recordOf({ repaired: ['A in b/c'], failed: [UNREACHED] }),
      'inconclusive',
      'target-not-written',
      'leave',
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test('that only could not be reached is not told to anybody', () => {
    expect(conclude(recordOf({ failed: [UNREACHED, BROKEN] }), policyOf()).alerts).toEqual([
      { kind: 'target', targets: [BROKEN] },
    ]);
  });
});

describe('a GitHub credential that ends', () => {
  test.each<Row>([
    [
      'in a second less than 14 days wants attention',
      recordOf({ credentialEndsAt: NOW + 14 * DAY - 1 }),
      'attention',
      'credential-ends',
      'wanted',
    ],
    [
      'in 14 days wants none',
      recordOf({ credentialEndsAt: NOW + 14 * DAY }),
      'healthy',
      'not-due',
      'resolved',
    ],
  ])('%s', (...row) => {
    expectConclusion(row);
  });

  test('is not judged without a date from Meta', () => {
    const inspection: Inspection = { kind: 'doubt', reason: 'meta-unreachable', trace: {} };
    const record = recordOf({
      inspection,
      plan: stop('inconclusive', 'meta-unreachable'),
      credentialEndsAt: NOW + DAY,
    });
    expect(conclude(record, policyOf()).alerts).toEqual([]);
  });
});

describe('a run that stepped aside for a newer token', () => {
  test.each<[string, RunRecord]>([
    ['on a due day', due(DAY, { freshness: { kind: 'superseded' } })],
    [
      'although the token that it holds is dead',
      recordOf({
        inspection: dead(),
        plan: stop('reauthorize', 'expired'),
        freshness: { kind: 'superseded' },
      }),
    ],
  ])('is superseded and tells nobody %s', (_name, record) => {
    const { inspection } = record;
    expect(conclude(record, policyOf())).toStrictEqual({
      outcome: 'superseded',
      reason: 'newer-token-stored',
      findings: [{ outcome: 'superseded', reason: 'newer-token-stored' }],
      alerts: [],
      facts: inspection.kind === 'alive' || inspection.kind === 'dead' ? inspection.facts : NO_FACTS,
      issue: 'leave',
      verified: false,
    });
  });
});

describe('what is known of the stored token', () => {
  const old = factsOf({ expiresAt: NOW + DAY });
  test.each<[string, RunRecord, TokenFacts]>([
    ['is what Meta said of it', due(DAY), old],
    ['is what Meta said of the new one once it is stored', due(DAY, { renewal: RENEWED }), FRESH],
    ['is what Meta said last of a string that stayed the same', due(DAY, { renewal: EXTENDED }), FRESH],
    [
      'is the same when the source cannot be seen',
      due(DAY, { renewal: EXTENDED, sourceProblem: doubtfulProblem() }),
      FRESH,
    ],
    [
      'is the old when the new one was not stored in the source',
      due(DAY, { renewal: RENEWED, sourceProblem: doubtfulProblem() }),
      old,
    ],
    ['is the old when it was held', due(DAY, { renewal: HELD }), old],
    [
      'is what Meta said of a dead one',
      recordOf({ inspection: dead(), plan: stop('reauthorize', 'expired') }),
      factsOf({ expiresAt: 'unknown' }),
    ],
    [
      'is no end of a dead one in a run that may tell of no death: the end that it was given is none',
      recordOf({
        inspection: { ...dead('revoked'), facts: factsOf({ expiresAt: NOW + DAY }) },
        plan: stop('reauthorize', 'revoked'),
        freshness: { kind: 'unknown', outcome: 'inconclusive', reason: 'clocks-disagree' },
      }),
      factsOf({ expiresAt: 'unknown' }),
    ],
    [
      'is nothing in doubt',
      recordOf({ inspection: doubt(), plan: stop('inconclusive', 'meta-unavailable') }),
      NO_FACTS,
    ],
    [
      'is nothing when Meta refuses us',
      recordOf({ inspection: refused('app-disabled'), plan: stop('misconfigured', 'app-disabled') }),
      NO_FACTS,
    ],
  ])('%s', (_name, record, facts) => {
    expect(conclude(record, policyOf()).facts).toEqual(facts);
  });

  test('is unknown in every fact when there is none', () => {
    expect(NO_FACTS).toEqual({ kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' });
  });
});

describe('a notice makes the run as grave as what it tells', () => {
  test('each with its own finding, once', () => {
    const record = recordOf({
      inspection: alive({
        scopes: ['user_posts'],
        expiresAt: NOW + DAY,
        dataAccessExpiresAt: NOW + DAY,
      }),
      sourceProblem: setupProblem(),
      failed: [BROKEN],
      credentialEndsAt: NOW + DAY,
    });
    expect(conclude(record, policyOf({ requiredScopes: ['ads_read'] })).findings).toEqual([
      { outcome: 'healthy', reason: 'not-due' },
      { outcome: 'reauthorize', reason: 'missing-scopes' },
      { outcome: 'attention', reason: 'ends-soon' },
      { outcome: 'attention', reason: 'data-access-ends' },
      { outcome: 'misconfigured', reason: 'permission-missing' },
      { outcome: 'partial', reason: 'target-not-written' },
      { outcome: 'attention', reason: 'credential-ends' },
    ]);
  });

  test.each<[string, RunRecord]>([
    ['a dead token', recordOf({ inspection: dead(), plan: stop('reauthorize', 'expired') })],
    [
      'a refusal',
      recordOf({ inspection: refused('app-disabled'), plan: stop('misconfigured', 'app-disabled') }),
    ],
  ])('%s is found once', (_name, record) => {
    expect(conclude(record, policyOf()).findings).toHaveLength(1);
  });
});

describe('whatever happened', () => {
  const renewal = fc.constantFrom<Renewal>(
    { kind: 'nothing' },
    RENEWED,
    EXTENDED,
    HELD,
    DECLINED,
    DRYRUN,
    REJECTED,
    LOST,
    REFUSED,
  );
  const inspection = fc.oneof(
    fc.integer({ min: 1, max: 60 * DAY }).map((left): Inspection => alive({ expiresAt: NOW + left })),
    fc.constantFrom<Inspection>(
      alive({ expiresAt: 'never' }),
      alive({ kind: 'page' }),
      dead(),
      doubt(),
      refused('ip-not-allowed'),
    ),
  );
  const problem = fc.constantFrom(undefined, undefined, setupProblem(), doubtfulProblem());
  const failed = fc.subarray([BROKEN, UNREACHED]);
  const policy = fc.constantFrom(policyOf(), policyOf({ requiredScopes: ['ads_management'] }));
  const record = fc
    .record({ inspection, renewal, problem, failed, superseded: fc.boolean(), rules: policy })
    .map(({ problem: sourceProblem, rules, ...rest }): readonly [RunRecord, Policy] => {
      const plan = planToken(rest.inspection, rules);
      return [
        recordOf({
          ...rest,
          plan,
          renewal: plan.kind === 'exchange' ? rest.renewal : { kind: 'nothing' },
          ...(sourceProblem === undefined ? {} : { sourceProblem }),
        }),
        rules,
      ];
    });

  const holds = (check: (conclusion: Conclusion, record: RunRecord) => void) =>
    fc.assert(
      fc.property(record, ([what, rules]) => check(conclude(what, rules), what)),
      { numRuns: 2000 },
    );

  test('the outcome is the most severe finding, and the reason is that of such a finding', () => {
    holds(({ outcome, reason, findings }) => {
      expect(outcome).toBe(mostSevere(findings.map((finding) => finding.outcome)));
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
    holds(({ issue, alerts, outcome }, { inspection, sourceProblem, freshness }) => {
      if (issue === 'wanted') expect(alerts.length).toBeGreaterThan(0);
      if (issue === 'resolved') {
        expect(alerts).toEqual([]);
        expect(['healthy', 'refreshed']).toContain(outcome);
        expect([inspection.kind, sourceProblem]).toEqual(['alive', undefined]);
      }
      if (freshness.kind === 'superseded' || inspection.kind === 'doubt') expect(issue).toBe('leave');
    });
  });

  test('a dead token and a missing scope are reauthorize, and a person is told', () => {
    holds(({ outcome, issue, alerts }, { inspection, freshness }) => {
      if (freshness.kind === 'superseded') return;
      if (inspection.kind === 'dead' || alerts.some(({ kind: about }) => about === 'missing-scopes'))
        expect([outcome, issue]).toEqual(['reauthorize', 'wanted']);
    });
  });
});

describe('a platform that tells no end and declines to refresh', () => {
  const instagram = (changes: Partial<RunRecord> = {}): RunRecord =>
    recordOf({
      inspection: alive({ kind: 'instagram', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' }),
      plan: EXCHANGE,
      renewal: DECLINED,
      storedForSeconds: 2 * DAY + 1,
      ...changes,
    });

  test('asks for a person once the token has been in its place for more than two days', () => {
    expect(conclude(instagram(), policyOf())).toMatchObject({
      outcome: 'attention',
      reason: 'refresh-declined',
      alerts: [{ kind: 'refresh-declined' }],
      issue: 'wanted',
    });
  });

  test.each<[string, Partial<RunRecord>]>([
    ['the token has been there for two days: it may be too young', { storedForSeconds: 2 * DAY }],
    ['nobody knows how long it has been there', { storedForSeconds: undefined as never }],
    ['the end is known', { inspection: alive({ kind: 'threads', expiresAt: NOW + 40 * DAY }) }],
    ['it was refreshed within a day', { renewal: { kind: 'held', why: 'exchange-declined', mayPass: true } }],
    ['the date only did not move', { renewal: { kind: 'held', why: 'same-date' } }],
    ['nothing was asked', { renewal: { kind: 'nothing' } }],
  ])('asks for nobody when %s', (_when, changes) => {
    expect(conclude(instagram(changes), policyOf()).alerts).toEqual([]);
  });

  test('asks at once while it may be a token of one hour, and keeps that until the third day', () => {
    const told = (storedForSeconds: number) => {
      const { alerts, issue } = conclude(instagram({ storedForSeconds }), policyOf());
      return [alerts.length, issue];
    };
    expect([0, 20 * HOUR, 20 * HOUR + 1, 2 * DAY, 2 * DAY + 1].map(told)).toEqual([
      [1, 'wanted'],
      [1, 'wanted'],
      [0, 'leave'],
      [0, 'leave'],
      [1, 'wanted'],
    ]);
  });

  test('asks for nobody when Meta says that it lasts already', () => {
    const renewal = { kind: 'held', why: 'lasts-already' } as const;
    expect(conclude(instagram({ storedForSeconds: 60, renewal }), policyOf())).toMatchObject({
      outcome: 'healthy',
      reason: 'lasts-already',
      alerts: [],
    });
  });

  test('asks for the right app secret where its end is not known', () => {
    const renewal = { kind: 'refused', reason: 'app-credentials-refused', trace: {} } as const;
    expect(conclude(instagram({ renewal }), policyOf())).toMatchObject({
      outcome: 'misconfigured',
      alerts: [{ kind: 'refused-by-meta', reason: 'app-credentials-refused' }],
      issue: 'wanted',
    });
  });

  test('says nothing of it for a dead token', () => {
    const { alerts } = conclude(instagram({ inspection: dead('expired') }), policyOf());
    expect(alerts.map(({ kind: about }) => about)).toEqual(['dead']);
  });
});

describe('a run that found a newer token after it had written some places', () => {
  test('tells of a place that it could not write, and of nothing else', () => {
    const record = due(DAY, { freshness: { kind: 'superseded' }, failed: [BROKEN] });
    expect(conclude(record, policyOf())).toStrictEqual({
      outcome: 'partial',
      reason: 'target-not-written',
      findings: [
        { outcome: 'partial', reason: 'target-not-written' },
        { outcome: 'superseded', reason: 'newer-token-stored' },
      ],
      alerts: [{ kind: 'target', targets: [BROKEN] }],
      facts: factsOf({ expiresAt: NOW + DAY }),
      issue: 'wanted',
      verified: false,
    });
  });
});

describe('a run of which nobody knows whether it is old', () => {
  const freshness = (changes: object) =>
    ({ kind: 'unknown', outcome: 'inconclusive', reason: 'clocks-disagree', ...changes }) as const;

  test.each<[string, object]>([
    ['as clocks disagree', {}],
    ['as GitHub does not answer', { reason: 'github-unavailable', problem: doubtfulProblem() }],
  ])('asks nobody %s, whatever it saw of the token', (_why, changes) => {
    const seen = freshness(changes);
    const record = recordOf({ inspection: dead(), plan: stop('reauthorize', 'expired'), freshness: seen });
    expect(conclude(record, policyOf())).toStrictEqual({
      outcome: 'inconclusive',
      reason: seen.reason,
      findings: [{ outcome: 'inconclusive', reason: seen.reason }],
      alerts: [],
      facts: dead().facts,
      issue: 'leave',
      verified: false,
    });
  });

  test('asks for the permission that it lacks', () => {
    const problem = setupProblem();
    const lacking = freshness({ outcome: 'misconfigured', reason: problem.reason, problem });
    expect(conclude(recordOf({ freshness: lacking }), policyOf())).toMatchObject({
      outcome: 'misconfigured',
      reason: 'permission-missing',
      alerts: [{ kind: 'github-credential', problem }],
      issue: 'wanted',
    });
  });
});

describe("Meta's answer to the call that decided", () => {
  const trace = { status: 400, code: 987 };

  test('is that of the exchange, where it failed', () => {
    const renewal: Renewal = { ...LOST, trace };
    expect(conclude(due(20 * DAY, { renewal }), policyOf()).trace).toBe(trace);
  });

  test('is else what was said of the stored token', () => {
    const inspection = dead();
    const record = recordOf({ inspection, plan: stop('reauthorize', 'expired') });
    expect(conclude(record, policyOf()).trace).toBe(inspection.trace);
  });

  test('names what it was an answer about: not the login that failed before anything was asked', () => {
    const inspection = dead();
    const renewal: Renewal = { kind: 'failed', outcome: 'reauthorize', reason: 'state-missing' };
    const record = recordOf({ inspection, plan: stop('reauthorize', 'expired'), renewal });
    expect(conclude(record, policyOf())).toMatchObject({
      reason: 'state-missing',
      trace: inspection.trace,
      answered: inspection.reason,
    });
    expect(conclude({ ...record, renewal: { ...renewal, trace } }, policyOf())).toMatchObject({
      trace,
      answered: 'state-missing',
    });
  });

  test('is not there where nothing failed', () => {
    expect(conclude(recordOf(), policyOf())).not.toHaveProperty('trace');
  });
});

describe('why a token that ends soon was not extended', () => {
  test.each<[string, Renewal, string]>([
    [
      'Meta gave the same end',
      { kind: 'extended', fresh: verified(factsOf({ expiresAt: NOW + 5 * DAY })) },
      'ends-all-the-same',
    ],
    ['Meta says that it lasts already', { kind: 'held', why: 'lasts-already' }, 'exchange-declined'],
    ['Meta refused', { kind: 'refused', reason: 'app-disabled', trace: {} }, 'not-extended'],
  ])('as %s', (_why, renewal, why) => {
    const { alerts } = conclude(due(5 * DAY, { renewal }), policyOf());
    expect(alerts.find(({ kind }) => kind === 'ends-soon')).toMatchObject({ why });
  });
});
