/** The word that sums a run up, most severe first. */
export const OUTCOMES = [
  'reauthorize',
  'misconfigured',
  'partial',
  'inconclusive',
  'attention',
  'refreshed',
  'superseded',
  'healthy',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The most severe of several outcomes; `healthy` when there are none. */
export function mostSevere(outcomes: Iterable<Outcome>): Outcome {
  let found: Outcome = 'healthy';
  for (const outcome of outcomes) if (isMoreSevere(outcome, found)) found = outcome;
  return found;
}

/** Whether the first outcome is more severe than the second. */
export function isMoreSevere(one: Outcome, other: Outcome): boolean {
  return OUTCOMES.indexOf(one) < OUTCOMES.indexOf(other);
}

/** Whether the step, or the command, fails. */
export function fails(outcome: Outcome): boolean {
  switch (outcome) {
    case 'healthy':
    case 'refreshed':
    case 'superseded':
    case 'attention':
      return false;
    case 'partial':
    case 'inconclusive':
    case 'misconfigured':
    case 'reauthorize':
      return true;
  }
}
