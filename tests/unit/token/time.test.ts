import { describe, expect, test } from 'vitest';
import {
  DAY,
  type Expiry,
  endsWithin,
  HOUR,
  isDate,
  isoDay,
  isoTime,
  secondsLeft,
  wholeDaysLeft,
} from '../../../src/token/time.js';
import { NOW } from './samples.js';

test('an hour has 3600 seconds and a day 86400', () => {
  expect([HOUR, DAY]).toEqual([3600, 86_400]);
});

describe('the seconds left', () => {
  test.each<[string, Expiry, number | undefined]>([
    ['count down to a date', NOW + 90, 90],
    ['are none at the date itself', NOW, 0],
    ['are negative once the date has passed', NOW - 90, -90],
    ['never run out for a token without an end', 'never', Number.POSITIVE_INFINITY],
    ['are unknown when nobody said when it ends', 'unknown', undefined],
  ])('%s', (_name, expiry, left) => {
    expect(secondsLeft(expiry, NOW)).toBe(left);
  });
});

test('a moment is a date, also the first; never, unknown and absent are none', () => {
  expect([NOW, 0, 'never' as const, 'unknown' as const, undefined].map(isDate)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('ending within 14 days', () => {
  test.each<[string, Expiry, boolean]>([
    ['is true one second before the 14 days are full', NOW + 14 * DAY - 1, true],
    ['is false with exactly 14 days left', NOW + 14 * DAY, false],
    ['is false with more left', NOW + 14 * DAY + 1, false],
    ['is true for what has ended', NOW - 1, true],
    ['is false for what never ends', 'never', false],
    ['is false for what nobody knows', 'unknown', false],
  ])('%s', (_name, expiry, expected) => {
    expect(endsWithin(expiry, 14, NOW)).toBe(expected);
  });
});

describe('the whole days left', () => {
  test.each<[string, Expiry, number | undefined]>([
    ['are rounded down', NOW + 2 * DAY - 1, 1],
    ['are full at the very second', NOW + 2 * DAY, 2],
    ['are 0 on the last day', NOW + DAY - 1, 0],
    ['stay 0 once it has ended', NOW - 3 * DAY, 0],
    ['are not told for never', 'never', undefined],
    ['are not told for unknown', 'unknown', undefined],
  ])('%s', (_name, expiry, days) => {
    expect(wholeDaysLeft(expiry, NOW)).toBe(days);
  });
});

test('a time is written in ISO 8601 in UTC without fractions', () => {
  expect(isoTime(NOW)).toBe('2026-11-22T00:00:00Z');
  expect(isoTime(NOW + 13 * HOUR + 61)).toBe('2026-11-22T13:01:01Z');
});

test('a day is written in UTC, also at its last second', () => {
  expect(isoDay(NOW + DAY - 1)).toBe('2026-11-22');
  expect(isoDay(NOW + DAY)).toBe('2026-11-23');
});
