import { describeLocation, type SecretLocation } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';
import { explain } from './reasons.js';

/** A source that does not exist is a wrong name or a wrong place: what is stored there is not what the next run reads. */
export function secretMissing(location: SecretLocation): GitHubProblem {
  return {
    reason: 'secret-missing',
    kind: 'permanent',
    message: `There is no secret ${describeLocation(location)}.`,
    hint: explain('secret-missing').hint,
  };
}
