import { describe, expect, test } from 'vitest';
import { type Inspection, isShortLived, knownFacts } from '../../../src/token/inspection.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import { alive, doubt, factsOf, NOW, refused, without } from './samples.js';

describe('a token is one of an hour or two', () => {
  test('when it was issued for less than two days, however late that is asked', () => {
    const facts = factsOf({ issuedAt: NOW, expiresAt: NOW + 2 * HOUR });
    expect(isShortLived(facts, NOW + HOUR)).toBe(true);
    expect(isShortLived(factsOf({ issuedAt: NOW, expiresAt: NOW + 2 * DAY }), NOW)).toBe(false);
  });

  test('and not when it is one of 60 days near its end', () => {
    expect(isShortLived(factsOf({ issuedAt: NOW - 60 * DAY, expiresAt: NOW + HOUR }), NOW)).toBe(false);
  });

  test('by its end alone where nobody knows when it was issued', () => {
    const facts = without(factsOf({ expiresAt: NOW + 2 * DAY - 1 }), 'issuedAt');
    expect(isShortLived(facts, NOW)).toBe(true);
    expect(isShortLived(facts, NOW - 1)).toBe(false);
  });

  test.each(['never', 'unknown'] as const)('and never when its end is no date: %s', (expiresAt) => {
    expect(isShortLived(without(factsOf({ expiresAt }), 'issuedAt'), NOW)).toBe(false);
  });
});

describe('what is known of a token', () => {
  const facts = factsOf();

  test.each<[string, Inspection, boolean]>([
    ['all that Meta told of a living one', alive(), true],
    [
      'all that Meta told of a dead one',
      { kind: 'dead', reason: 'expired', facts, at: NOW, trace: {} },
      true,
    ],
    ['nothing where Meta refuses us', refused('app-disabled'), false],
    ['nothing in doubt', doubt(), false],
  ])('is %s', (_, inspection, isKnown) => {
    expect(knownFacts(inspection)).toEqual(isKnown ? facts : undefined);
  });
});
