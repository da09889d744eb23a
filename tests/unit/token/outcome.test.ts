import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fails, isMoreSevere, mostSevere, OUTCOMES, type Outcome } from '../../../src/token/outcome.js';

/** The order of the table of outcomes, most severe first. */
const GRAVEST_FIRST: readonly Outcome[] = [
  'reauthorize',
  'misconfigured',
  'partial',
  'inconclusive',
  'attention',
  'refreshed',
  'superseded',
  'healthy',
];

const anyOutcome = fc.constantFrom(...GRAVEST_FIRST);

test('the outcomes are ordered most severe first', () => {
  expect(OUTCOMES).toEqual(GRAVEST_FIRST);
});

describe.each(GRAVEST_FIRST.map((outcome, rank) => ({ outcome, rank })))('$outcome', ({ outcome, rank }) => {
  test.each(GRAVEST_FIRST.map((other, otherRank) => ({ other, otherRank })))(
    'is graver than $other only when it stands before it',
    ({ other, otherRank }) => {
      expect(isMoreSevere(outcome, other)).toBe(rank < otherRank);
    },
  );
});

describe('the most severe of several outcomes', () => {
  test('is healthy when there are none', () => {
    expect(mostSevere([])).toBe('healthy');
  });

  test('does not depend on their order, and is the first of them in the list', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { minLength: 1 }), (outcomes) => {
        const first = GRAVEST_FIRST.find((outcome) => outcomes.includes(outcome));
        expect(mostSevere(outcomes)).toBe(first);
        expect(mostSevere([...outcomes].reverse())).toBe(first);
      }),
    );
  });
});

describe('the step', () => {
  test.each<[Outcome, boolean]>([
    ['healthy', false],
    ['refreshed', false],
    ['superseded', false],
    ['attention', false],
    ['partial', true],
    ['inconclusive', true],
    ['misconfigured', true],
    ['reauthorize', true],
  ])('with %s: fails is %s', (outcome, expected) => {
    expect(fails(outcome)).toBe(expected);
  });
});
