import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mostSevereReport, outputsOf } from '../../../src/action/outputs.js';
import { reportEntry } from '../../../src/refresh/report-entry.js';
import { OUTCOMES } from '../../../src/token/outcome.js';
import { DAY, type Expiry } from '../../../src/token/time.js';
import { aReport, NOW } from './setting.js';

const ending = (secret: string, expiresAt: Expiry) => aReport({ secret, facts: { expiresAt } });

describe('The most severe report', () => {
  const GRAVEST_FIRST = [
    'reauthorize',
    'misconfigured',
    'partial',
    'inconclusive',
    'attention',
    'refreshed',
    'superseded',
    'healthy',
  ] as const;

  it('is the one whose outcome comes first in the order of the contract, wherever it stands', () => {
    expect(OUTCOMES).toEqual(GRAVEST_FIRST);
    for (const [index, graver] of GRAVEST_FIRST.entries()) {
      for (const lesser of GRAVEST_FIRST.slice(index + 1)) {
        const [one, other] = [aReport({ outcome: graver }), aReport({ outcome: lesser })];
        expect(mostSevereReport([one, other])).toBe(one);
        expect(mostSevereReport([other, one])).toBe(one);
      }
    }
  });

  it('does not depend on what ends when the outcomes differ', () => {
    const grave = aReport({ outcome: 'attention', facts: { expiresAt: 'never' } });
    expect(mostSevereReport([ending('A', NOW + DAY), grave])).toBe(grave);
  });

  it.each<[string, Expiry, Expiry]>([
    ['a day before the other', NOW + DAY, NOW + 2 * DAY],
    ['before one that never ends', NOW + DAY, 'never'],
    ['before one of which nobody knows', NOW + DAY, 'unknown'],
  ])('of two with one outcome is the one that ends %s', (_what, first, second) => {
    const [one, other] = [ending('A', first), ending('B', second)];
    expect(mostSevereReport([one, other])).toBe(one);
    expect(mostSevereReport([other, one])).toBe(one);
  });

  it('of reports that are alike is the first', () => {
    expect(mostSevereReport([ending('A', 'never'), ending('B', 'unknown')])?.secret).toBe('A');
    expect(mostSevereReport([ending('B', NOW), ending('A', NOW)])?.secret).toBe('B');
  });

  it('is none of none', () => {
    expect(mostSevereReport([])).toBeUndefined();
  });

  it('leaves the reports in their order', () => {
    const reports = [aReport({ secret: 'A' }), aReport({ secret: 'B', outcome: 'reauthorize' })];
    mostSevereReport(reports);
    expect(reports.map(({ secret }) => secret)).toEqual(['A', 'B']);
  });
});

describe('The outputs', () => {
  it('are those that action.yml names', () => {
    const file = path.resolve(import.meta.dirname, '../../../action.yml');
    const { outputs } = parse(readFileSync(file, 'utf8'));
    expect(Object.keys(outputsOf([aReport({})])).sort()).toEqual(Object.keys(outputs).sort());
  });

  it('of one token are its facts as text', () => {
    const report = aReport({
      outcome: 'attention',
      reason: 'ends-soon',
      facts: { kind: 'user', expiresAt: NOW + 9 * DAY, dataAccessExpiresAt: NOW + 80 * DAY },
      issueUrl: 'https://github.com/acme/ads/issues/7',
    });
    expect(outputsOf([report])).toStrictEqual({
      outcome: 'attention',
      refreshed: 'false',
      'token-kind': 'user',
      'expires-at': '2026-12-01T04:30:00Z',
      'data-access-expires-at': '2027-02-10T04:30:00Z',
      'days-left': '9',
      'issue-url': 'https://github.com/acme/ads/issues/7',
      report: JSON.stringify([reportEntry(report)]),
    });
  });

  it('of a token that never ends have no days', () => {
    const report = aReport({
      facts: { kind: 'system-user', expiresAt: 'never', dataAccessExpiresAt: 'never' },
    });
    expect(outputsOf([report])).toMatchObject({
      'token-kind': 'system-user',
      'expires-at': 'never',
      'data-access-expires-at': 'never',
      'days-left': '',
      'issue-url': '',
    });
  });

  it('of a token of which nothing is known are empty', () => {
    const report = aReport({
      outcome: 'inconclusive',
      facts: { kind: 'unknown', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' },
    });
    expect(outputsOf([report])).toMatchObject({
      'token-kind': 'unknown',
      'expires-at': '',
      'data-access-expires-at': '',
      'days-left': '',
    });
  });

  it('say 0 on the last day, which is not the same as nothing', () => {
    expect(outputsOf([ending('A', NOW + 3600)])).toHaveProperty('days-left', '0');
  });

  it('of several tokens speak of the most severe, and hold every report in its place', () => {
    const refreshed = aReport({ secret: 'A', outcome: 'refreshed', refreshed: true });
    const dead = aReport({
      secret: 'B',
      outcome: 'reauthorize',
      facts: { kind: 'page', expiresAt: NOW - 1 },
    });
    const outputs = outputsOf([refreshed, dead]);
    expect(outputs).toMatchObject({ outcome: 'reauthorize', 'token-kind': 'page', 'days-left': '0' });
    expect(JSON.parse(outputs.report ?? '')).toEqual([reportEntry(refreshed), reportEntry(dead)]);
  });

  it.each([
    [[false, false], 'false'],
    [[true, false], 'true'],
    [[false, true], 'true'],
    [[true, true], 'true'],
  ])('say of tokens that were refreshed or not (%j): %s', (each, words) => {
    const reports = each.map((refreshed) => aReport({ refreshed }));
    expect(outputsOf(reports)).toHaveProperty('refreshed', words);
  });

  it('of no token are none', () => {
    expect(outputsOf([])).toEqual({});
  });
});
