import { describe, expect, test } from 'vitest';
import { inspectionJson, inspectionLines } from '../../../../src/cli/inspect/present.js';
import { explain } from '../../../../src/messages/reasons.js';
import type { MeasuredAsset, TokenFacts } from '../../../../src/token/inspection.js';
import { NO_FACTS } from '../../../../src/token/inspection.js';
import type { Policy } from '../../../../src/token/policy.js';
import type { TokenReport } from '../../../../src/token/report.js';
import { openSession } from '../../../support/session.js';
import { FACTS, NOW, REPORT, UNKNOWN } from '../samples.js';

const POLICY: Policy = { requiredScopes: [], refreshBeforeDays: 30, warnBeforeDays: 14, spreadSeconds: 0 };
const PROGRAM = 'npx --yes github:maker/refresh-meta-token#v1';
const plainSession = openSession();
const paintedSession = openSession({ painted: true });

const lines = (
  report: Partial<TokenReport> = {},
  policy: Partial<Policy> = {},
  { out } = plainSession.context.terminal,
) => inspectionLines({ ...REPORT, ...report }, { ...POLICY, ...policy }, out, PROGRAM);
const factsOf = (facts: Partial<TokenFacts>) =>
  lines({ facts: { ...FACTS, ...facts } }).filter((line) => line.startsWith('  '));
const without = (report: TokenReport, ...keys: readonly string[]): TokenReport =>
  Object.fromEntries(Object.entries(report).filter(([key]) => !keys.includes(key))) as never;
const linesWithout = (report: TokenReport, ...keys: (keyof TokenReport)[]) =>
  inspectionLines(without(report, ...keys), POLICY, plainSession.context.terminal.out, PROGRAM);
const nextOf = (report: Partial<TokenReport>, ...missing: (keyof TokenReport)[]) =>
  linesWithout({ ...REPORT, ...report }, ...missing).filter((line) => line.startsWith('Next'));

describe('inspect tells a person', () => {
  test('what the token is, how long it lives, and what happens next', () => {
    expect(lines()).toEqual([
      '  kind         user token',
      '  app          Acme Reports (123)',
      '  user         777',
      '  permissions  ads_read, instagram_basic',
      '  issued       2025-12-26 06:00 UTC',
      '  ends         2026-02-24 06:00 UTC (50 days left)',
      `               ${'█'.repeat(17)}${'░'.repeat(3)}`,
      '  data access  2026-03-26 06:00 UTC (80 days left); then these end: instagram_basic',
      '',
      'healthy: The token is valid, and it is too early to refresh it.',
      'Next: refresh acts from 2026-01-23 06:00 UTC (in 18 days).',
    ]);
  });

  test('the names of facts dimly and the outcome in its colour', () => {
    const painted = lines({}, {}, paintedSession.context.terminal);
    expect(painted[0]).toBe('  {dim kind         }user token');
    expect(painted[6]).toBe(`  {dim ${' '.repeat(13)}}{green ${'█'.repeat(17)}}{dim ${'░'.repeat(3)}}`);
    expect(painted[9]).toBe('{green healthy}: The token is valid, and it is too early to refresh it.');
  });

  test.each([
    ['attention', 'yellow'],
    ['reauthorize', 'red'],
    ['misconfigured', 'red'],
    ['inconclusive', 'red'],
    ['refreshed', 'green'],
  ] as const)('%s in %s', (outcome, style) => {
    expect(lines({ outcome }, {}, paintedSession.context.terminal).join('\n')).toContain(
      `{${style} ${outcome}}: `,
    );
  });

  test('which required permission it has and which it lacks', () => {
    const alerts = [{ kind: 'missing-scopes', scopes: ['ads_management'] }] as const;
    const requiredScopes = ['ads_read', 'ads_management'];
    expect(lines({ alerts }, { requiredScopes })).toContain(
      '  required     ads_read ✔, ads_management is missing',
    );
    expect(lines({ alerts }, { requiredScopes }, paintedSession.context.terminal)).toContain(
      '  {dim required     }ads_read {green ✔}, {red ads_management is missing}',
    );
    expect(lines({ alerts: [{ kind: 'refresh-declined' }] }, { requiredScopes })).toContain(
      '  required     ads_read ✔, ads_management ✔',
    );
  });

  test('nothing of what is required where Meta does not tell what the token has', () => {
    const { scopes: _, ...facts } = FACTS;
    const text = lines({ facts }, { requiredScopes: ['ads_read'] }).join('\n');
    expect(text).not.toContain('required');
    expect(text).not.toContain('permissions');
    expect(text).toContain('  data access  2026-03-26 06:00 UTC (80 days left)\n');
  });

  test('only what is known', () => {
    expect(lines({ facts: UNKNOWN })).toEqual([
      '  ends         not known',
      '  data access  not known',
      '',
      'healthy: The token is valid, and it is too early to refresh it.',
    ]);
    const { now: _, ...clockless } = REPORT;
    expect(
      inspectionLines({ ...clockless, facts: NO_FACTS }, POLICY, plainSession.context.terminal.out, PROGRAM),
    ).toEqual(['healthy: The token is valid, and it is too early to refresh it.']);
  });

  test('of an app without a name its ID, of a page its ID, of no permission that there is none', () => {
    const { appName: _, ...facts } = FACTS;
    expect(lines({ facts })).toContain('  app          123');
    expect(factsOf({ kind: 'page', profileId: '888' })).toContain('  page         888');
    expect(factsOf({ kind: 'page', profileId: '888' })).toContain('  kind         page token');
    expect(factsOf({ scopes: [] })).toContain('  permissions  none');
  });

  test('names of others without what could steer a terminal, and no longer than can be read', () => {
    const long = 'x'.repeat(100);
    expect(factsOf({ appName: `A\u001b[2J\n${long}` })).toContain(
      `  app          A [2J ${'x'.repeat(73)}… (123)`,
    );
    const scopes = factsOf({ scopes: [`a\n${long}`] });
    expect(scopes).toContain(`  permissions  a ${'x'.repeat(77)}…`);
    expect(scopes.at(-1)).toBe(
      `  data access  2026-03-26 06:00 UTC (80 days left); then these end: a ${'x'.repeat(77)}…`,
    );
  });

  test('which permissions end with data access, and when none does', () => {
    expect(factsOf({ scopes: ['instagram_basic', 'publish_video'] }).at(-1)).toBe(
      '  data access  2026-03-26 06:00 UTC (80 days left); then these end: instagram_basic, publish_video',
    );
    expect(factsOf({ scopes: ['ads_read'] }).at(-1)).toBe(
      '  data access  2026-03-26 06:00 UTC (80 days left); none of these permissions depends on it',
    );
    expect(factsOf({ dataAccessExpiresAt: 'never' }).at(-1)).toBe('  data access  never');
  });

  test('no bar of a life that has no end or no beginning', () => {
    const without = (...left: readonly string[]) =>
      lines().filter((line) => !/[█░]/.test(line) && !left.some((name) => line.includes(name)));
    const { issuedAt: _, ...facts } = FACTS;
    expect(lines({ facts })).toEqual(without('issued'));
    expect(factsOf({ expiresAt: 'never' }).slice(4)).toEqual([
      '  issued       2025-12-26 06:00 UTC',
      '  ends         never',
      '  data access  2026-03-26 06:00 UTC (80 days left); then these end: instagram_basic',
    ]);
  });

  test('which assets it reaches, each in the colour of what was found', () => {
    const assetOf = (id: string, reach: MeasuredAsset['reach']): MeasuredAsset => ({
      asset: { kind: 'ad-account', id, name: `act_${id}` },
      reach,
    });
    const assets = [
      assetOf('1', { kind: 'reached', name: 'Shoes' }),
      assetOf('2', { kind: 'reached', accountStatus: 2 }),
      assetOf('3', { kind: 'refused', trace: {} }),
      assetOf('4', { kind: 'not-measured', trace: {} }),
    ];
    const painted = lines({ assets }, {}, paintedSession.context.terminal);
    expect(painted.slice(4, 8)).toEqual([
      '  {dim assets       }act_1 (Shoes): reached {green ✔}',
      `  {dim ${' '.repeat(13)}}{yellow act_2: reached, but disabled}`,
      `  {dim ${' '.repeat(13)}}{red act_3: refused}`,
      `  {dim ${' '.repeat(13)}}act_4: not measured in this run`,
    ]);
  });

  test('the cure where a setting or the weather is at fault, and a login where only that helps', () => {
    const advice = (outcome: TokenReport['outcome'], reason: TokenReport['reason']) =>
      linesWithout({ ...REPORT, outcome, reason, facts: NO_FACTS }, 'now').slice(1);
    expect(advice('misconfigured', 'app-disabled')).toEqual([explain('app-disabled').hint]);
    expect(advice('inconclusive', 'meta-unreachable')).toEqual([explain('meta-unreachable').atTerminal]);
    expect(advice('reauthorize', 'expired')).toEqual([`A new login gives a new token: ${PROGRAM} login`]);
    expect(advice('attention', 'ends-soon')).toEqual([]);
  });
});

describe('what happens next', () => {
  test('is a refresh today where it is due', () => {
    const findings = [{ outcome: 'healthy', reason: 'would-refresh' }] as const;
    expect(nextOf({ findings })).toEqual(['Next: refresh asks Meta for a new token, today.']);
  });

  test('is a question to a person where the refresh has had its turn', () => {
    const next = 'Next: a person is asked from 2026-02-10 06:00 UTC (in 36 days).';
    expect(nextOf({ nextRefreshAt: NOW })).toEqual([next]);
    expect(nextOf({}, 'nextRefreshAt')).toEqual([next]);
  });

  test.each(['instagram', 'threads'] as const)('is a login there for a dead token of %s', (kind) => {
    expect(lines({ outcome: 'reauthorize', reason: 'expired', facts: { ...FACTS, kind } })).toContain(
      `A new login gives a new token: ${PROGRAM} login --platform ${kind}`,
    );
  });

  test('is nothing where both are over, or the token has no end, or is over, or the time is not known', () => {
    expect(nextOf({ nextRefreshAt: NOW - 1, warnAt: NOW })).toEqual([]);
    expect(nextOf({}, 'nextRefreshAt', 'warnAt')).toEqual([]);
    expect(nextOf({ facts: { ...FACTS, expiresAt: 'never' } })).toEqual([]);
    expect(nextOf({ facts: { ...FACTS, expiresAt: NOW } })).toEqual([]);
    expect(nextOf({ facts: { ...FACTS, expiresAt: NOW + 1 } })).toHaveLength(1);
    expect(nextOf({}, 'now')).toEqual([]);
  });
});

describe('inspect tells a program', () => {
  test('the same facts in snake case', () => {
    expect(
      inspectionJson({
        ...REPORT,
        facts: { ...FACTS, profileId: '888' },
        alerts: [{ kind: 'refresh-declined' }, { kind: 'missing-scopes', scopes: ['ads_management'] }],
        findings: [
          { outcome: 'healthy', reason: 'not-due' },
          { outcome: 'healthy', reason: 'would-refresh' },
        ],
      }),
    ).toEqual({
      outcome: 'healthy',
      reason: 'not-due',
      token_kind: 'user',
      app_id: '123',
      app_name: 'Acme Reports',
      user_id: '777',
      page_id: '888',
      scopes: ['ads_read', 'instagram_basic'],
      missing_scopes: ['ads_management'],
      issued_at: '2025-12-26T06:00:00Z',
      expires_at: '2026-02-24T06:00:00Z',
      days_left: 50,
      data_access_expires_at: '2026-03-26T06:00:00Z',
      assets: [],
      refresh_is_due: true,
      next_refresh_at: '2026-01-23T06:00:00Z',
      warn_at: '2026-02-10T06:00:00Z',
    });
  });

  test('null for what nobody knows', () => {
    expect(inspectionJson({ ...without(REPORT, 'now', 'nextRefreshAt', 'warnAt'), facts: UNKNOWN })).toEqual({
      outcome: 'healthy',
      reason: 'not-due',
      token_kind: 'unknown',
      app_id: null,
      app_name: null,
      user_id: null,
      page_id: null,
      scopes: null,
      missing_scopes: [],
      issued_at: null,
      expires_at: '',
      days_left: null,
      data_access_expires_at: '',
      assets: [],
      refresh_is_due: false,
      next_refresh_at: null,
      warn_at: null,
    });
  });
});
