import { explain } from '../../messages/reasons.js';
import type { MetaTrace } from '../../token/inspection.js';
import { present } from '../../token/present.js';
import type { GitHubProblem } from '../../token/problem.js';
import type { Reason } from '../../token/reason.js';

/** Why a login ended without a stored token, in words for people. */
export interface Problem {
  readonly reason: Reason;
  readonly title: string;
  readonly what: string;
  readonly hint: string;
  /** The numbers of Meta's answer, where one was an error. */
  readonly trace?: MetaTrace;
}

/** A login ended without a stored token. */
export class LoginStopped extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'LoginStopped';
    this.problem = problem;
  }
}

/** Ends the login for a reason that the program knows. */
export function stopFor(reason: Reason, trace?: MetaTrace): LoginStopped {
  const { title, what, hint, atTerminal = hint } = explain(reason);
  return new LoginStopped({
    reason,
    title,
    what,
    hint: atTerminal,
    ...present({ trace }),
  });
}

/** Ends the login for something that GitHub did not do. */
export function stopForProblem({ reason, message, hint }: GitHubProblem): LoginStopped {
  return new LoginStopped({ reason, title: explain(reason).title, what: message, hint });
}
