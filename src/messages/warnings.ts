import type { GitHubProblem } from '../token/problem.js';
import type { Warning } from '../token/report.js';

/** `expiry-variable` or `dispatch-event` needs a credential, and the run has none. */
export function credentialMissing(): GitHubProblem {
  return {
    reason: 'permission-missing',
    kind: 'permanent',
    message: 'There is no credential to set a variable or send an event with.',
    hint: 'Set secrets-app-client-id and secrets-app-private-key, or secrets-token, with Variables: write for expiry-variable and Contents: write for dispatch-event.',
  };
}

/** `export-env` failed. */
export function notExported(): Warning {
  return {
    reason: 'target-not-written',
    message: 'Later steps did not get the token, because the environment file could not be written.',
    hint: 'Check that nothing changes GITHUB_ENV before this step.',
  };
}

/** A login replaced a dead token with one that has fewer permissions. */
export function fewerScopes(lost: readonly string[]): Warning {
  return {
    reason: 'new-token-lacks-scopes',
    message: `The new token is stored, but it lacks permissions that the old one had: ${lost.join(', ')}.`,
    hint: 'If a workflow needs them, log in again and leave every permission ticked.',
  };
}

/** The heartbeat's address stays out: it is a secret. */
export function heartbeatAnswered(status: number): string {
  return `heartbeat-url answered with HTTP ${status}.`;
}

/** `cause` is the system's error code. */
export function heartbeatFailed(cause: string): string {
  return `heartbeat-url could not be reached (${cause}).`;
}
