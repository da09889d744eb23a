import type { Freshness } from '../token/freshness.js';
import type { GitHubProblem } from '../token/problem.js';
import type { FailedTarget } from '../token/run-record.js';
import type { Secret } from '../token/secret.js';
import type { Observation } from './observe.js';

/** What the secrets hold after the run. */
export interface Stored {
  /** The new token, once the source holds it. */
  readonly fresh?: Secret;
  readonly sourceProblem?: GitHubProblem;
  /** Somebody else stored a token in the source while this run wrote. */
  readonly freshness?: Extract<Freshness, { kind: 'superseded' }>;
  readonly repaired: readonly string[];
  readonly failed: readonly FailedTarget[];
  /** The places, by `locationKey`, that the next run has to write whatever their dates. */
  readonly unwritten: readonly string[];
}

/** The result of a run that writes nothing: it keeps the places that an earlier one could not write. */
export function nothingStored({ unwritten }: Observation): Stored {
  return { repaired: [], failed: [], unwritten: [...unwritten] };
}
