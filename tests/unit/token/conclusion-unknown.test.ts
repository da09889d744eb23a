import { describe, expect, it } from 'vitest';
import { conclude, dependsOnDayBefore } from '../../../src/token/conclusion.js';
import type { FailedTarget, Renewal, RunRecord } from '../../../src/token/run-record.js';
import { DAY } from '../../../src/token/time.js';
import { alive, dead, doubt, NOW, policyOf, setupProblem } from './samples.js';

const UNKNOWN = 'meta-error-unknown';
const record = (changes: Partial<RunRecord> = {}): RunRecord => ({
  inspection: doubt(UNKNOWN),
  plan: { kind: 'stop', outcome: 'inconclusive', reason: UNKNOWN },
  renewal: { kind: 'nothing' },
  freshness: { kind: 'current' },
  repaired: [],
  failed: [],
  storedForSeconds: 5 * DAY,
  ...changes,
});
const failed = (reason: 'meta-error-unknown' | 'meta-unavailable'): Renewal => ({
  kind: 'failed',
  outcome: 'inconclusive',
  reason,
});
const due = (changes: Partial<RunRecord> = {}): RunRecord =>
  record({
    inspection: alive({ expiresAt: NOW + 20 * DAY }),
    plan: { kind: 'exchange', sixtyDays: false },
    renewal: failed(UNKNOWN),
    ...changes,
  });
const place: FailedTarget = {
  ...{ location: 'PAGE in acme/ads', why: 'Nobody knows.', hint: 'Look.', kind: 'transient' },
};
const asked = (one: RunRecord) => conclude(one, policyOf()).alerts.length > 0;

describe('An error that nobody knows asks a person', () => {
  it('in an issue that leaves an open one as it is, and stays inconclusive', () => {
    expect(conclude(record({ passedBefore: false }), policyOf())).toMatchObject({
      outcome: 'inconclusive',
      reason: UNKNOWN,
      alerts: [{ kind: 'refused-by-meta', reason: UNKNOWN }],
      issue: 'unless-open',
    });
  });

  it.each<[string, Partial<RunRecord>, boolean]>([
    ['after a day that failed', { passedBefore: false }, true],
    ['after a day that passed', { passedBefore: true }, false],
    ['and nobody where nobody knows of the day before', {}, false],
    ['and nobody where the secret is a day old', { passedBefore: false, storedForSeconds: DAY }, false],
    [
      'where the secret is a moment older than a day',
      { passedBefore: false, storedForSeconds: DAY + 1 },
      true,
    ],
    [
      'where the secret is younger than the day that failed',
      { passedBefore: false, storedForSeconds: 60 },
      false,
    ],
    [
      'where nobody knows how old the secret is',
      { passedBefore: false, storedForSeconds: undefined as never },
      true,
    ],
    ['and nobody of another kind', { passedBefore: false, inspection: doubt('meta-unavailable') }, false],
  ])('%s: %o', (_, changes, isAsked) => {
    expect(asked(record(changes))).toBe(isAsked);
    expect(conclude(record(changes), policyOf()).issue).toBe(isAsked ? 'unless-open' : 'leave');
  });

  it.each<[string, Partial<RunRecord>, boolean]>([
    ['for an exchange that has been due for days', {}, true],
    ['but not for one whose run of yesterday passed', { passedBefore: true }, false],
    ['but not for a token of the last day', { storedForSeconds: DAY }, false],
    [
      'but not for one that is due since today',
      { inspection: alive({ expiresAt: NOW + 29.5 * DAY }) },
      false,
    ],
    [
      'but not for one that is due for exactly a day: yesterday it may not have been',
      { inspection: alive({ expiresAt: NOW + 29 * DAY }) },
      false,
    ],
    [
      'and for one that is due for a moment longer',
      { inspection: alive({ expiresAt: NOW + 29 * DAY - 1 }) },
      true,
    ],
    ['but not for an outage', { renewal: failed('meta-unavailable') }, false],
    ['for a token of which nobody knows the end', { inspection: alive({ expiresAt: 'unknown' }) }, true],
  ])('%s', (_, changes, isAsked) => {
    const { alerts } = conclude(due(changes), policyOf());
    expect(alerts.some(({ kind }) => kind === 'refused-by-meta')).toBe(isAsked);
  });

  it.each<[string, FailedTarget, Partial<RunRecord>, boolean]>([
    ['for a place, on the second day', { ...place, isUnknown: true }, { passedBefore: false }, true],
    ['but not on the first', { ...place, isUnknown: true }, { passedBefore: true }, false],
    ['nor for a place that was out of reach', place, { passedBefore: false }, false],
  ])('%s', (_, target, changes, isAsked) => {
    const one = record({
      inspection: alive(),
      plan: { kind: 'keep', reason: 'not-due' },
      failed: [target],
      ...changes,
    });
    expect(conclude(one, policyOf())).toMatchObject({
      outcome: isAsked ? 'partial' : 'inconclusive',
      alerts: isAsked ? [{ kind: 'target' }] : [],
    });
  });
});

it('An unknown error of a refresh says nothing about a token that is dead: its death alone is told', () => {
  const { alerts } = conclude(due({ inspection: dead() }), policyOf());
  expect(alerts).toEqual([{ kind: 'dead', reason: 'expired' }]);
});

it('What else wants a person on a day of doubt leaves the issue to a day without', () => {
  const one = record({ inspection: doubt('meta-unavailable'), sourceProblem: setupProblem() });
  expect(conclude(one, policyOf())).toMatchObject({
    alerts: [{ kind: 'github-credential' }],
    issue: 'leave',
  });
});

describe('The day before is asked about', () => {
  it.each<[string, Partial<RunRecord>, boolean]>([
    ['when nobody knows what the token is', {}, true],
    ['when Meta gives no reason', { inspection: doubt('meta-gives-no-reason') }, true],
    ['when nobody knows why it is not refreshed', due(), true],
    [
      'when nobody knows why a place got none',
      { inspection: alive(), failed: [{ ...place, isUnknown: true }] },
      true,
    ],
    ['and in no outage', { inspection: doubt('meta-unavailable') }, false],
    ['and not when a refresh was out of reach', due({ renewal: failed('meta-unavailable') }), false],
    ['and not when a place was out of reach', { inspection: alive(), failed: [place] }, false],
    ['and not on a quiet day', { inspection: alive() }, false],
  ])('%s', (_, changes, isAsked) => {
    expect(dependsOnDayBefore(record(changes))).toBe(isAsked);
  });
});

it('The refusal to refresh a secret of unknown age is no alert: it may be too young to be refreshed', () => {
  const one = record({
    inspection: alive({ kind: 'instagram', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' }),
    plan: { kind: 'exchange', sixtyDays: false },
    renewal: { kind: 'held', why: 'exchange-declined' },
    storedForSeconds: undefined as never,
  });
  expect(conclude(one, policyOf()).alerts).toEqual([]);
});

describe('A policy that blocks the refresh of a token of which nobody knows the end', () => {
  it.each([
    [0.5, true],
    [1.5, false],
    [3, true],
  ])('asks a person, like every other refusal: stored %d days ago', (days, isAsked) => {
    const one = record({
      inspection: alive({ kind: 'instagram', expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' }),
      plan: { kind: 'exchange', sixtyDays: false },
      renewal: { kind: 'held', why: 'blocked-by-policy' },
      storedForSeconds: days * DAY,
    });
    expect(conclude(one, policyOf()).alerts).toEqual(isAsked ? [{ kind: 'refresh-declined' }] : []);
  });
});
