import { describe, expect, it } from 'vitest';
import { daysLeft, reportEntry } from '../../../src/refresh/report-entry.js';
import type { TokenReport } from '../../../src/token/report.js';
import { DAY } from '../../../src/token/time.js';
import { reportOf } from '../token/samples.js';

/** 2026-11-22 04:30 UTC */
const NOW = Date.UTC(2026, 10, 22, 4, 30) / 1000;

const HEALTHY = reportOf({
  facts: { kind: 'user', userId: '7', expiresAt: NOW + 9 * DAY, dataAccessExpiresAt: NOW + 80 * DAY },
  now: NOW,
});

describe('The report of a token', () => {
  it('is what the docs promise to those who read the JSON, and nothing more', () => {
    expect(reportEntry(HEALTHY)).toStrictEqual({
      secret: 'META_ACCESS_TOKEN',
      outcome: 'healthy',
      reason: 'not-due',
      refreshed: false,
      token_kind: 'user',
      expires_at: '2026-12-01T04:30:00Z',
      data_access_expires_at: '2027-02-10T04:30:00Z',
      days_left: 9,
      failed_targets: [],
      repaired_targets: [],
      issue_url: '',
      assets: [],
    });
  });

  it('names the places that were not written and those that were repaired, and the open issue', () => {
    const entry = reportEntry({
      ...HEALTHY,
      outcome: 'partial',
      reason: 'target-not-written',
      refreshed: true,
      failedTargets: [
        { location: 'A in acme/site', why: 'GitHub finds nothing there.', hint: 'Check.', kind: 'permanent' },
      ],
      repairedTargets: ['B in acme/site'],
      issueUrl: 'https://github.com/acme/ads/issues/7',
    });
    expect(entry).toMatchObject({
      outcome: 'partial',
      reason: 'target-not-written',
      refreshed: true,
      failed_targets: ['A in acme/site'],
      repaired_targets: ['B in acme/site'],
      issue_url: 'https://github.com/acme/ads/issues/7',
    });
  });

  it.each([
    ['was to end later', NOW + 9 * DAY, ''],
    ['was never to end', 'never', ''],
    ['has ended by itself', NOW - DAY, '2026-11-21T04:30:00Z'],
    ['ends this very second', NOW, '2026-11-22T04:30:00Z'],
  ] as const)(
    'gives a dead token that %s no day, and only an end that has passed',
    (_what, expiresAt, end) => {
      const entry = reportEntry({
        ...HEALTHY,
        outcome: 'reauthorize',
        reason: 'revoked',
        facts: { ...HEALTHY.facts, expiresAt },
        alerts: [{ kind: 'dead', reason: 'revoked' }],
      });
      expect(entry).toMatchObject({ expires_at: end, days_left: 0 });
    },
  );

  it('names each asset with what is known of it', () => {
    const asset = (name: string) => ({ kind: 'ad-account', id: name, name }) as const;
    const assets = [
      { asset: asset('act_1'), reach: { kind: 'reached' } },
      { asset: asset('act_2'), reach: { kind: 'not-measured', trace: {} } },
    ] as const;
    expect(reportEntry({ ...HEALTHY, assets }).assets).toEqual([
      { asset: 'act_1', state: 'reached' },
      { asset: 'act_2', state: 'not_measured' },
    ]);
  });

  it('tells what never ends from what nobody knows', () => {
    const entryOf = (expiresAt: 'never' | 'unknown') =>
      reportEntry({
        ...HEALTHY,
        facts: { kind: 'system-user', expiresAt, dataAccessExpiresAt: expiresAt },
      });
    expect(entryOf('never')).toMatchObject({
      token_kind: 'system-user',
      expires_at: 'never',
      data_access_expires_at: 'never',
      days_left: null,
    });
    expect(entryOf('unknown')).toMatchObject({
      expires_at: '',
      data_access_expires_at: '',
      days_left: null,
    });
  });
});

describe('The days that are left', () => {
  const endsIn = (seconds: number): TokenReport => ({
    ...HEALTHY,
    facts: { ...HEALTHY.facts, expiresAt: NOW + seconds },
  });

  it.each([
    ['two days', 2 * DAY, 2],
    ['a second less than two days', 2 * DAY - 1, 1],
    ['an hour', 3600, 0],
    ['nothing', 0, 0],
    ['a week too late', -7 * DAY, 0],
  ])('of %s are whole', (_what, seconds, days) => {
    expect(daysLeft(endsIn(seconds))).toBe(days);
    expect(reportEntry(endsIn(seconds)).days_left).toBe(days);
  });

  it('are unknown when no answer told the time', () => {
    const { now: _now, ...timeless } = HEALTHY;
    expect(daysLeft(timeless)).toBeUndefined();
    expect(reportEntry(timeless).days_left).toBeNull();
  });

  it('are counted from the first second of 1970 too', () => {
    expect(daysLeft({ ...HEALTHY, now: 0, facts: { ...HEALTHY.facts, expiresAt: 3 * DAY } })).toBe(3);
  });
});
