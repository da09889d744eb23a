import { describe, expect, test } from 'vitest';
import { count, endFact, expiryText, moment, timeLeft } from '../../../src/messages/dates.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import { NOW } from './scenes.js';

describe('what is left', () => {
  test.each([
    [-1, 'none left'],
    [0, 'none left'],
    [1, 'less than an hour left'],
    [HOUR - 1, 'less than an hour left'],
    [HOUR, '1 hour left'],
    [2 * HOUR - 1, '1 hour left'],
    [DAY - 1, '23 hours left'],
    [DAY, '1 day left'],
    [2 * DAY - 1, '1 day left'],
    [2 * DAY, '2 days left'],
  ])('of %i seconds is rounded down', (left, words) => {
    expect(timeLeft(NOW + left, NOW)).toBe(words);
  });
});

describe('an end', () => {
  test('is a moment to the minute and what is left of it', () => {
    expect(expiryText(NOW + 9 * DAY + 59, NOW)).toBe('2026-12-01 04:30 UTC (9 days left)');
  });

  test('is over from its very second on', () => {
    expect(expiryText(NOW + 1, NOW)).toBe('2026-11-22 04:30 UTC (less than an hour left)');
    expect(expiryText(NOW, NOW)).toBe('2026-11-22 04:30 UTC (over)');
    expect(expiryText(NOW - DAY, NOW)).toBe('2026-11-21 04:30 UTC (over)');
  });

  test('that there is none of differs from one that nobody told', () => {
    expect(expiryText('never', NOW)).toBe('never');
    expect(expiryText('unknown', NOW)).toBe('not known');
  });

  test('of a dead token is no end any more, unless it is held or has come', () => {
    const fact = (reason: 'revoked' | 'checkpoint', expiry: number) =>
      endFact(expiry, [{ kind: 'dead', reason }], NOW).join(': ');
    expect(fact('revoked', NOW + 1)).toBe('Would have ended: 2026-11-22 04:30 UTC');
    expect(fact('checkpoint', NOW + 1)).toBe('Ends, if it works again: 2026-11-22 04:30 UTC');
    expect(fact('revoked', NOW)).toBe('Ends: 2026-11-22 04:30 UTC (over)');
  });

  test('has no seconds', () => {
    expect(moment(NOW + 59)).toBe('2026-11-22 04:30 UTC');
  });
});

test('a number of things has a plural unless it is one', () => {
  expect([0, 1, 2].map((number) => count(number, 'day'))).toEqual(['0 days', '1 day', '2 days']);
});
