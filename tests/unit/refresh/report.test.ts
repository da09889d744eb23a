import { describe, expect, test } from 'vitest';
import { reportLines } from '../../../src/messages/log.js';
import { checkState } from '../../../src/meta/login-state.js';
import type { Applied } from '../../../src/refresh/apply.js';
import type { Observation } from '../../../src/refresh/observe.js';
import { report } from '../../../src/refresh/report.js';
import type { Services } from '../../../src/refresh/services.js';
import type { Stored } from '../../../src/refresh/stored.js';
import { conclude } from '../../../src/token/conclusion.js';
import type { RunMode, TokenConfig } from '../../../src/token/config.js';
import type { Inspection, TokenFacts } from '../../../src/token/inspection.js';
import { planToken } from '../../../src/token/plan.js';
import type { TokenReport } from '../../../src/token/report.js';
import type { RunRecord } from '../../../src/token/run-record.js';
import { DAY } from '../../../src/token/time.js';
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
} from '../token/samples.js';
import {
  APP,
  configOf,
  instagramConfig,
  labelProblem,
  lacking,
  MAY_ACT,
  SOURCE,
  type Stage,
  seenOn,
  stageOf,
  tokenOf,
} from './fake-services.js';

/** What a run that saw this token and did this comes to. */
function applied(
  token: Inspection,
  record: Partial<RunRecord> = {},
  config: TokenConfig = configOf(),
): Applied {
  const stored: Stored = {
    repaired: record.repaired ?? [],
    failed: record.failed ?? [],
    unwritten: [],
    ...(record.sourceProblem === undefined ? {} : { sourceProblem: record.sourceProblem }),
  };
  const nothingDone: RunRecord = {
    inspection: token,
    plan: planToken(token, config.policy),
    renewal: { kind: 'nothing' },
    freshness: { kind: 'current' },
    repaired: [],
    failed: [],
  };
  return { stored, conclusion: conclude({ ...nothingDone, ...record }, config.policy) };
}

interface Told {
  readonly token?: Inspection;
  /** What else the run has seen. */
  readonly seen?: Partial<Observation>;
  readonly record?: Partial<RunRecord>;
  readonly config?: TokenConfig;
  readonly mode?: RunMode;
  readonly services?: Services;
}

/** The report of a run that saw this and did that. */
function told(stage: Stage, what: Told = {}): Promise<TokenReport> {
  const { token = alive(), record, config = configOf(), mode = 'refresh', services = stage } = what;
  return report(
    config,
    mode,
    { token, others: new Map(), ...MAY_ACT, ...what.seen },
    applied(token, record, config),
    services,
  );
}

const ENDS_SOON = alive({ expiresAt: NOW + 9 * DAY });
const ISSUE = 'https://github.com/acme/website/issues/7';

describe('the report', () => {
  test('of a healthy day holds what is known and nothing else', async () => {
    expect(await told(stageOf())).toStrictEqual({
      secret: 'META_ACCESS_TOKEN',
      location: 'META_ACCESS_TOKEN in acme/website',
      outcome: 'healthy',
      reason: 'not-due',
      refreshed: false,
      facts: factsOf(),
      now: NOW,
      warnAt: NOW + 26 * DAY,
      nextRefreshAt: NOW + 10 * DAY,
      findings: [{ outcome: 'healthy', reason: 'not-due' }],
      alerts: [],
      failedTargets: [],
      repairedTargets: [],
      warnings: [],
    });
  });

  test('of a day when Meta could not be reached tells no time and no date', async () => {
    const token: Inspection = {
      kind: 'doubt',
      reason: 'meta-unreachable',
      trace: { network: 'ECONNREFUSED' },
    };
    expect(await told(stageOf(), { token })).toStrictEqual({
      secret: 'META_ACCESS_TOKEN',
      location: 'META_ACCESS_TOKEN in acme/website',
      outcome: 'inconclusive',
      reason: 'meta-unreachable',
      refreshed: false,
      facts: { kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' },
      findings: [{ outcome: 'inconclusive', reason: 'meta-unreachable' }],
      alerts: [],
      failedTargets: [],
      repairedTargets: [],
      warnings: [],
      trace: { network: 'ECONNREFUSED' },
      answered: 'meta-unreachable',
    });
  });

  test('names what was repaired, what failed, and that a fresh token is stored', async () => {
    const facts = factsOf({ expiresAt: NOW + 60 * DAY });
    const failed = [
      { location: 'FB_TOKEN in acme/gone', why: 'Gone.', hint: 'Find it.', kind: 'permanent' },
    ] as const;
    const record: Partial<RunRecord> = {
      renewal: { kind: 'renewed', fresh: verified(facts) },
      repaired: ['SECOND in acme/website'],
      failed,
    };
    expect(await told(stageOf(), { record })).toMatchObject({
      outcome: 'partial',
      reason: 'target-not-written',
      refreshed: true,
      facts,
      failedTargets: failed,
      repairedTargets: ['SECOND in acme/website'],
    });
  });

  test('is told line by line', async () => {
    const stage = stageOf();
    const report = await told(stage, { token: ENDS_SOON });
    expect(stage.lines).toEqual(reportLines(report));
    expect(stage.lines[0]).toBe(
      'META_ACCESS_TOKEN in acme/website: attention. Token ends soon (RMT-ENDS-SOON).',
    );
  });

  test('of a conclusion that found nothing is healthy for the reason that it gives', async () => {
    const { stored, conclusion } = applied(alive());
    const bare = { ...conclusion, findings: [] };
    const seen = { token: alive(), others: new Map(), ...MAY_ACT };
    expect(await report(configOf(), 'refresh', seen, { stored, conclusion: bare }, stageOf())).toMatchObject({
      outcome: 'healthy',
      reason: 'not-due',
    });
  });

  test.each<[string, Partial<TokenFacts>, object]>([
    [
      "a system user's token",
      { kind: 'system-user' },
      { nextRefreshAt: NOW + 10 * DAY, warnAt: NOW + 26 * DAY },
    ],
    ["a page's token that ends", { kind: 'page' }, { warnAt: NOW + 26 * DAY }],
    ['a Threads token, which every run refreshes', { kind: 'threads' }, { warnAt: NOW + 26 * DAY }],
    ['a token that never ends', { expiresAt: 'never' }, {}],
    ['a token whose end is not known', { expiresAt: 'unknown' }, {}],
  ])('says what comes next of %s', async (_which, facts, dates) => {
    const { nextRefreshAt, warnAt } = await told(stageOf(), { token: alive(facts) });
    expect(JSON.parse(JSON.stringify({ nextRefreshAt, warnAt }))).toEqual(dates);
  });

  test("goes by the token's own policy", async () => {
    const policy = policyOf({ warnBeforeDays: 5, refreshBeforeDays: 20, spreadSeconds: 60 });
    expect(await told(stageOf(), { config: configOf({ policy }) })).toMatchObject({
      warnAt: NOW + 35 * DAY,
      nextRefreshAt: NOW + 20 * DAY - 60,
    });
  });
});

describe('the issue', () => {
  test('is opened when a person must act, and the report leads to it', async () => {
    const stage = stageOf();
    const config = configOf({ issue: { labels: ['meta', 'urgent'], assignees: [] } });
    expect((await told(stage, { token: ENDS_SOON, config })).issueUrl).toBe(ISSUE);
    expect(stage.issues.of(SOURCE)).toMatchObject({
      isOpen: true,
      title: 'META_ACCESS_TOKEN ends 2026-12-01: please log in again',
      level: 14,
      labels: ['meta', 'urgent'],
    });
  });

  test.each([
    [ENDS_SOON, 14],
    [alive({ expiresAt: NOW + 5 * DAY }), 7],
    [alive({ expiresAt: NOW + 2 * DAY }), 3],
    [dead(), 0],
  ] as const)('has the level of the most severe notice', async (token, level) => {
    const stage = stageOf();
    await told(stage, { token });
    expect(stage.issues.of(SOURCE)?.level).toBe(level);
  });

  test('that is open is told again', async () => {
    const stage = stageOf();
    const issue = stage.issues.open(SOURCE);
    await told(stage, { token: dead() });
    expect(stage.issues.of(SOURCE)?.comments).toHaveLength(1);
    expect(stage.issues.of(SOURCE)?.comments).not.toEqual(issue.comments);
  });

  test('is closed with what healed it, and the report does not lead to it', async () => {
    const stage = stageOf();
    const issue = stage.issues.open(SOURCE);
    expect(await told(stage)).not.toHaveProperty('issueUrl');
    expect(issue).toMatchObject({
      isOpen: false,
      comments: [
        'Done: nothing is left to do, and `META_ACCESS_TOKEN` holds a valid token, which ends on 2027-01-01 00:00 UTC.',
      ],
    });
  });

  test('that a person closed is not what the report leads to', async () => {
    const stage = stageOf();
    Object.assign(stage.issues.open(SOURCE), { isOpen: false, isDismissed: true });
    expect(await told(stage, { token: ENDS_SOON })).not.toHaveProperty('issueUrl');
  });

  test.each(['dry-run', 'check'] as const)('is left alone in the mode %s', async (mode) => {
    const stage = stageOf();
    const issue = stage.issues.open(SOURCE);
    await told(stage, { mode });
    await told(stage, { mode, token: dead() });
    expect(issue).toMatchObject({ isOpen: true, title: 'as it was' });
  });

  test('is settled by a login, too', async () => {
    const stage = stageOf();
    const issue = stage.issues.open(SOURCE);
    await told(stage, { mode: 'reauthorize' });
    expect(issue.isOpen).toBe(false);
  });

  test('is left alone by a run that could not find out', async () => {
    const stage = stageOf();
    const issue = stage.issues.open(SOURCE);
    await told(stage, { token: doubt() });
    expect(issue).toMatchObject({ isOpen: true, title: 'as it was' });
  });

  test('is left alone when Meta refuses us without telling the time', async () => {
    const stage = stageOf();
    const issue = stage.issues.open(SOURCE);
    const { at: _at, ...timeless } = refused('app-disabled') as Extract<Inspection, { kind: 'refused' }>;
    const report = await told(stage, { token: timeless });
    expect(report).toMatchObject({ outcome: 'misconfigured', reason: 'app-disabled' });
    expect(issue).toMatchObject({ isOpen: true, title: 'as it was' });
  });

  test('is not missed where none is wanted', async () => {
    const stage = stageOf();
    const report = await told(stage, { token: dead(), services: lacking(stage, 'issues') });
    expect(report).toMatchObject({ outcome: 'reauthorize', warnings: [] });
    expect(report).not.toHaveProperty('issueUrl');
  });

  test.each([
    [setupProblem(), 'misconfigured', 'issue-not-written'],
    [doubtfulProblem(), 'inconclusive', 'issue-not-written'],
  ])(
    'that somebody must see and cannot be written fails the step: $kind',
    async (problem, outcome, reason) => {
      const stage = stageOf();
      stage.issues.problem = problem;
      const report = await told(stage, { token: ENDS_SOON });
      expect(report).toMatchObject({
        outcome,
        reason,
        findings: [
          { outcome: 'attention', reason: 'ends-soon' },
          { outcome, reason },
        ],
        // What GitHub answered, beside the finding.
        warnings: [{ reason, message: problem.message, hint: problem.hint }],
        // And the whole way, for the summary.
        steps: expect.stringContaining('### What to do'),
      });
      expect(report).not.toHaveProperty('issueUrl');
    },
  );

  test('that cannot be written is not what matters most of a dead token', async () => {
    const stage = stageOf();
    stage.issues.problem = setupProblem();
    expect(await told(stage, { token: dead() })).toMatchObject({ outcome: 'reauthorize', reason: 'expired' });
  });

  test('that nobody needs to see and cannot be closed is a warning', async () => {
    const stage = stageOf();
    stage.issues.problem = setupProblem();
    expect(await told(stage)).toMatchObject({
      outcome: 'healthy',
      warnings: [
        {
          reason: 'permission-missing',
          message: 'GitHub does not let this credential write secrets.',
          hint: 'Grant it Secrets: write.',
        },
      ],
    });
  });
});

describe("the issue's text", () => {
  async function body(stage: Stage, what: Told = {}): Promise<string> {
    await told(stage, { token: ENDS_SOON, ...what });
    return stage.issues.of(SOURCE)?.body ?? '';
  }

  test('carries a state that is good for this secret in this repository until the end of the next day', async () => {
    const link = /https:\/\/www\.facebook\.com\/v25\.0\/dialog\/oauth\?[^)\s]+/.exec(
      await body(stageOf()),
    )?.[0];
    const state = new URL(link ?? '').searchParams.get('state') ?? '';
    expect(checkState(state, APP.secret, 'acme/website', SOURCE, NOW + 2 * DAY - 1)).toBe('good');
    expect(checkState(state, APP.secret, 'acme/website', SOURCE, NOW + 2 * DAY)).toBe('expired');
  });

  test('of a token without an app carries none', async () => {
    const token = alive({ kind: 'instagram', expiresAt: 'unknown' });
    const record: Partial<RunRecord> = {
      renewal: { kind: 'held', why: 'exchange-declined' },
      storedForSeconds: 9 * DAY,
    };
    const text = await body(stageOf(), { token, record, config: instagramConfig() });
    expect(text).toContain('login --platform instagram ');
    expect(text).not.toContain('state=');
  });

  test('offers a manual run where the workflow is known', async () => {
    const stage = stageOf();
    expect(await body(stage)).toContain('mode `reauthorize`');
    const { workflowFile: _file, ...links } = stage.links;
    expect(await body(stage, { services: { ...stage, links } })).not.toContain('mode `reauthorize`');
  });

  test('offers a login on a device where the workflow has a client token', async () => {
    const stage = stageOf();
    expect(await body(stage)).not.toContain('facebook.com/device');
    stage.login.isDeviceReady = true;
    expect(await body(stage)).toContain('facebook.com/device');
  });

  test('tells when GitHub is about to switch the schedule off', async () => {
    const stage = stageOf();
    stage.facts.activity = { isPublic: true, pushedAt: NOW - 50 * DAY };
    expect(await body(stage)).toContain('2026-12-02');
    stage.facts.activity = { isPublic: true, pushedAt: NOW - 5 * DAY };
    expect(await body(stage)).not.toContain('schedule');
    delete stage.facts.activity;
    expect(await body(stage)).not.toContain('schedule');
  });

  test('tells the numbers of the answer that decided: whoever asks Meta needs them', async () => {
    const trace = { status: 400, code: 190, subcode: 460, call: 'debug_token' };
    expect(await body(stageOf(), { token: { ...dead('password-changed'), trace } })).toContain('460');
  });

  test('tells the deadline by the moment at which Meta answered', async () => {
    expect(await body(stageOf())).toContain('2026-12-01 00:00 UTC (9 days left)');
  });
});

describe('a warning', () => {
  test('tells of a source that could not be looked at on a day when nothing was to be stored', async () => {
    const record: Partial<RunRecord> = { sourceProblem: doubtfulProblem() };
    expect(await told(stageOf(), { record })).toMatchObject({
      outcome: 'healthy',
      warnings: [
        {
          reason: 'github-unavailable',
          message: 'GitHub answered with HTTP 503.',
          hint: 'Wait for the next run.',
        },
      ],
    });
  });

  test('has the words of what GitHub did, where the outcome tells only the reason', async () => {
    const inDoubt: Partial<RunRecord> = {
      sourceProblem: doubtfulProblem(),
      plan: { kind: 'exchange', sixtyDays: false },
    };
    const { reason, message, hint } = doubtfulProblem();
    expect(await told(stageOf(), { record: inDoubt })).toMatchObject({
      outcome: 'inconclusive',
      warnings: [{ reason, message, hint }],
    });
    const closed: Partial<RunRecord> = { sourceProblem: setupProblem() };
    expect(await told(stageOf(), { record: closed })).toMatchObject({
      outcome: 'misconfigured',
      warnings: [],
    });
  });

  test('tells of extras that failed, after what else went wrong', async () => {
    const stage = stageOf();
    stage.issues.problem = doubtfulProblem();
    stage.extras.problems.variable = setupProblem();
    const report = await told(stage, { config: configOf({ extras: { expiryVariable: 'EXPIRES' } }) });
    expect(report.outcome).toBe('healthy');
    expect(report.warnings.map(({ reason }) => reason)).toEqual(['github-unavailable', 'permission-missing']);
  });
});

describe('the assets of a token', () => {
  const account = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
  const config = configOf({ assets: [account] });

  test('are told as they were found', async () => {
    const assets = [{ asset: account, reach: { kind: 'reached' } }] as const;
    expect((await told(stageOf(), { config, token: { ...alive(), assets } })).assets).toEqual(assets);
  });

  test('are each told as not measured where the token does not work', async () => {
    expect((await told(stageOf(), { config, token: dead() })).assets).toEqual([
      { asset: account, reach: { kind: 'not-measured', trace: {} } },
    ]);
  });

  test('are warned of where the token reaches an account that is not active', async () => {
    const assets = [{ asset: account, reach: { kind: 'reached', accountStatus: 2 } }] as const;
    const { outcome, warnings } = await told(stageOf(), { config, token: { ...alive(), assets } });
    expect(outcome).toBe('healthy');
    expect(warnings).toMatchObject([{ message: expect.stringContaining('act_1 is disabled') }]);
  });

  test('that a new token does not reach are named: it was not stored for them', async () => {
    const renewal = { kind: 'rejected', reason: 'new-token-lacks-assets', lost: ['act_1'] } as const;
    expect((await told(stageOf(), { record: { renewal } })).lost).toEqual(['act_1']);
  });
});

describe('a run that steps aside', () => {
  const config = configOf({ extras: { exportEnv: 'META_TOKEN' } });
  const record: Partial<RunRecord> = { freshness: { kind: 'superseded' } };

  test('hands its older token to later steps while that works', async () => {
    const stage = stageOf();
    expect(await told(stage, { config, record })).toMatchObject({
      outcome: 'superseded',
      findings: [{ outcome: 'superseded' }],
    });
    expect([...stage.extras.exported]).toEqual([['META_TOKEN', tokenOf('Stored')]]);
  });

  test.each([dead(), doubt()])(
    'fails where that does not work: later steps would have none: %o',
    async (token) => {
      const stage = stageOf();
      const report = await told(stage, { config, record, token });
      expect(report.outcome).toBe('inconclusive');
      expect(report.findings).toEqual([
        { outcome: 'superseded', reason: 'newer-token-stored' },
        { outcome: 'inconclusive', reason: 'newer-token-stored' },
      ]);
      expect(stage.extras.exported.size).toBe(0);
    },
  );

  test('hands over nothing where no later step wants it, and it fails for nobody', async () => {
    const stage = stageOf();
    expect((await told(stage, { record, token: dead() })).outcome).toBe('superseded');
    expect((await told(stage, { config, record, token: dead(), mode: 'dry-run' })).outcome).toBe(
      'superseded',
    );
    const services = lacking(stage, 'extras');
    expect((await told(stage, { config, record, token: dead(), services })).outcome).toBe('superseded');
    await told(stage, { record });
    await told(stage, { config, record, mode: 'dry-run' });
    expect(stage.extras.exported.size).toBe(0);
  });

  test('is the only one that does: a token that is not proved to work is given to nobody', async () => {
    const stage = stageOf();
    const problem = doubtfulProblem();
    const freshness = { kind: 'unknown', outcome: 'inconclusive', reason: problem.reason, problem } as const;
    await told(stage, { config, record: { freshness } });
    expect(stage.extras.exported.size).toBe(0);
  });
});

describe('labels that GitHub does not take', () => {
  const labelled = (...labels: [string, ...string[]]) => configOf({ issue: { labels, assignees: [] } });

  test('are left out: the issue opens under the label that is there without any, and a warning tells', async () => {
    const stage = stageOf();
    stage.issues.badLabel = 'two🙂🙂';
    const report = await told(stage, { token: ENDS_SOON, config: labelled('meta', 'two🙂🙂') });
    expect(report).toMatchObject({ outcome: 'attention', issueUrl: ISSUE });
    expect(stage.issues.of(SOURCE)).toMatchObject({ isOpen: true, labels: ['refresh-meta-token'] });
    expect(report.warnings).toEqual([
      {
        reason: 'write-rejected',
        message: `GitHub does not accept the labels in issue-labels (meta, two🙂🙂), so the issue has refresh-meta-token alone. ${labelProblem().message}`,
        hint: 'Correct issue-labels. A label needs more than one emoji.',
      },
    ]);
  });

  test.each([
    ['one of its own', ['two🙂🙂']],
    ['one beside the usual one', ['refresh-meta-token', 'two🙂🙂']],
  ] as const)('are left out where there is %s', async (_which, labels) => {
    const stage = stageOf();
    stage.issues.badLabel = 'two🙂🙂';
    const config = configOf({ issue: { labels, assignees: [] } });
    expect(await told(stage, { token: ENDS_SOON, config })).toMatchObject({ issueUrl: ISSUE });
  });

  test('are told of on the day that closes the issue, too', async () => {
    const stage = stageOf();
    stage.issues.badLabel = 'two🙂🙂';
    stage.issues.open(SOURCE);
    expect((await told(stage, { config: labelled('two🙂🙂') })).warnings).toMatchObject([
      { reason: 'write-rejected' },
    ]);
  });

  test('are told of beside an issue that a person closed', async () => {
    const stage = stageOf();
    stage.issues.badLabel = 'two🙂🙂';
    Object.assign(stage.issues.open(SOURCE), { isOpen: false, isDismissed: true });
    const report = await told(stage, { token: ENDS_SOON, config: labelled('two🙂🙂') });
    expect(report.warnings).toMatchObject([{ reason: 'write-rejected' }]);
  });

  test('are not the reason where the issue is refused without them: it is asked for once', async () => {
    const stage = stageOf();
    stage.issues.problem = labelProblem();
    expect(await told(stage, { token: ENDS_SOON })).toMatchObject({ outcome: 'misconfigured' });
    expect(stage.issues.desired).toHaveLength(1);
  });

  test('are not the reason where GitHub is down, and where it stays at its no, that is told alone', async () => {
    const stage = stageOf();
    stage.issues.problem = doubtfulProblem();
    await told(stage, { token: ENDS_SOON, config: labelled('meta') });
    expect(stage.issues.desired).toHaveLength(1);
    stage.issues.problem = labelProblem();
    const report = await told(stage, { token: ENDS_SOON, config: labelled('meta') });
    expect(stage.issues.desired).toHaveLength(3);
    expect(report.warnings).toMatchObject([{ reason: 'issue-not-written' }]);
  });
});

describe('what the issue is told beside its text', () => {
  const desired = async (what: Told) => {
    const stage = stageOf();
    await told(stage, what);
    const [desired] = stage.issues.desired;
    if (desired === undefined) throw new Error('Nothing was asked for.');
    return desired;
  };

  test('is that something was just mended, by a login or by a repair: an issue without its label is looked for', async () => {
    const fresh = verified(factsOf({ expiresAt: NOW + 60 * DAY }));
    const login: Partial<RunRecord> = { renewal: { kind: 'renewed', byLogin: true, fresh } };
    expect(await desired({ record: login })).toMatchObject({ hasRecovered: true });
    expect(await desired({ record: { repaired: ['COPY in acme/website'] } })).toMatchObject({
      hasRecovered: true,
    });
    expect(await desired({})).toMatchObject({ hasRecovered: false });
    const refreshed: Partial<RunRecord> = { renewal: { kind: 'renewed', fresh } };
    expect(await desired({ record: refreshed })).toMatchObject({ hasRecovered: false });
  });

  test('is since when the end of this token can have been told: since it was stored', async () => {
    const stage = stageOf();
    const { source } = await seenOn(stage, configOf());
    const storedAt = source.kind === 'open' ? source.updatedAt : undefined;
    expect(storedAt).toBeDefined();
    for (const token of [ENDS_SOON, dead()])
      expect(await desired({ token, seen: { source } })).toMatchObject({ since: storedAt });
    const ends = verified(factsOf({ expiresAt: NOW + 9 * DAY }));
    const record: Partial<RunRecord> = { renewal: { kind: 'renewed', fresh: ends } };
    expect(await desired({ seen: { source }, record })).toMatchObject({ since: NOW });
  });

  test('holds no such time where nobody knows it, or the need outlives a token', async () => {
    const stage = stageOf();
    const { source } = await seenOn(stage, configOf());
    expect(await desired({ token: ENDS_SOON })).not.toHaveProperty('since');
    const closed = { kind: 'closed', problem: doubtfulProblem() } as const;
    expect(await desired({ token: ENDS_SOON, seen: { source: closed } })).not.toHaveProperty('since');
    const policy = policyOf({ requiredScopes: ['ads_management'] });
    expect(await desired({ config: configOf({ policy }), seen: { source } })).not.toHaveProperty('since');
    expect(await desired({ seen: { source } })).not.toHaveProperty('since');
  });

  test('holds that time also where only one of several needs is about its end', async () => {
    const stage = stageOf();
    const { source } = await seenOn(stage, configOf());
    const policy = policyOf({ requiredScopes: ['ads_management'] });
    expect(
      await desired({ token: ENDS_SOON, config: configOf({ policy }), seen: { source } }),
    ).toHaveProperty('since');
  });

  test('is the places that are not written, by which the next run finds them', async () => {
    const stage = stageOf();
    const { stored, conclusion } = applied(ENDS_SOON);
    const seen = { token: ENDS_SOON, others: new Map(), ...MAY_ACT };
    const unwritten = ['repository acme/website actions COPY'];
    await report(configOf(), 'refresh', seen, { stored: { ...stored, unwritten }, conclusion }, stage);
    expect(stage.issues.desired).toMatchObject([{ unwritten, waitingNote: expect.stringMatching(/./) }]);
  });

  test('is that an open one stands, where Meta gives an error that nobody knows for the second day', async () => {
    const record: Partial<RunRecord> = { passedBefore: false };
    const unknown = await desired({ token: doubt('meta-error-unknown'), record });
    expect(unknown).toMatchObject({ keepsOpen: true, wanted: { title: expect.stringMatching(/./) } });
    expect(await desired({ token: ENDS_SOON })).not.toHaveProperty('keepsOpen');
  });
});

test('whoever is told here and can put it right here needs no issue', async () => {
  const stage = stageOf();
  const heard: string[] = [];
  const isToldHere: NonNullable<Services['isToldHere']> = (alerts) => {
    heard.push(...alerts.map(({ kind }) => kind));
    return true;
  };
  await told(stage, { token: ENDS_SOON, services: { ...stage, isToldHere } });
  expect(heard).toEqual(['ends-soon']);
  await told(stage, { token: ENDS_SOON, services: { ...stage, isToldHere: () => false } });
  expect(stage.issues.desired).toHaveLength(1);
});

test('where no issue may be opened, the whole way to a new token is told all the same', async () => {
  const stage = stageOf();
  const services = lacking(stage, 'issues');
  const { steps } = await told(stage, { token: ENDS_SOON, services });
  expect(steps).toContain('### What to do');
  expect(await told(stage, { services })).not.toHaveProperty('steps');
});

describe("Meta's block of the exchange", () => {
  const record: Partial<RunRecord> = { renewal: { kind: 'held', why: 'blocked-by-policy', trace: {} } };

  test('is a warning while the token lives on', async () => {
    const { outcome, warnings } = await told(stageOf(), { record });
    expect(outcome).toBe('healthy');
    expect(warnings).toEqual([
      { reason: 'blocked-by-policy', message: expect.stringMatching(/./), hint: expect.stringMatching(/./) },
    ]);
  });

  test('is none where it is the failure itself', async () => {
    const refusal: Partial<RunRecord> = {
      renewal: { kind: 'refused', reason: 'blocked-by-policy', trace: {} },
    };
    expect(await told(stageOf(), { record: refusal })).toMatchObject({
      outcome: 'misconfigured',
      warnings: [],
    });
  });

  test('is the only thing held that is warned of', async () => {
    const held: Partial<RunRecord> = { renewal: { kind: 'held', why: 'same-date' } };
    expect((await told(stageOf(), { record: held })).warnings).toEqual([]);
  });
});

describe('a question to GitHub that stayed open', () => {
  const unknown = (problem = doubtfulProblem()) =>
    ({ kind: 'unknown', outcome: 'inconclusive', reason: problem.reason, problem }) as const;

  test('about when the run was created is told with what GitHub did', async () => {
    const freshness = unknown();
    const { warnings } = await told(stageOf(), { record: { freshness }, seen: { freshness } });
    const { reason, message, hint } = doubtfulProblem();
    expect(warnings).toEqual([{ reason, message, hint }]);
  });

  test('is told once where the secret could not be looked at for the same reason', async () => {
    const freshness = unknown();
    const record = { freshness, sourceProblem: doubtfulProblem() };
    expect((await told(stageOf(), { record, seen: { freshness } })).warnings).toHaveLength(1);
    const other = unknown({ ...doubtfulProblem(), reason: 'github-rate-limited' });
    const both = await told(stageOf(), {
      record: { ...record, freshness: other },
      seen: { freshness: other },
    });
    expect(both.warnings.map(({ reason }) => reason)).toEqual(['github-unavailable', 'github-rate-limited']);
  });

  test('for want of a permission is no doubt: the issue tells it', async () => {
    const freshness = { ...unknown(setupProblem()), outcome: 'misconfigured' } as const;
    expect((await told(stageOf(), { record: { freshness }, seen: { freshness } })).warnings).toEqual([]);
  });
});
