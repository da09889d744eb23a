import { describeLocation, type SecretLocation } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';
import { explain } from './reasons.js';

/** A missing source means a wrong name or place: the next run would not read a token stored there. */
export function secretMissing(location: SecretLocation): GitHubProblem {
  return {
    reason: 'secret-missing',
    kind: 'permanent',
    message: `There is no secret ${describeLocation(location)}.`,
    hint: explain('secret-missing').hint,
  };
}
