import { explain } from '../../messages/reasons.js';
import type { MetaTrace } from '../../token/inspection.js';
import type { GitHubProblem } from '../../token/problem.js';
import type { Reason } from '../../token/reason.js';

/** Why a login ended without a stored token, in words for people. */
export interface Problem {
  readonly reason: Reason | 'no-answer';
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

/** What to do on a command line, where the words for a run would send people to an issue or an input. */
const HINTS: Partial<Readonly<Record<Reason, string>>> = {
  'login-cancelled':
    'Nothing was changed. Start the command again, and choose Connect (or Continue) this time.',
  'login-refused':
    "Nothing was changed. See what Meta's page said; the app's settings are on https://developers.facebook.com/apps.",
  'login-unreadable':
    "Nothing was changed. Start again and paste the whole address that Meta's login ends on, from the browser's address bar.",
  'login-unavailable':
    "This command logs in at Facebook. Get an Instagram or Threads token in the app's dashboard, and store it with gh secret set.",
  'state-missing':
    'Nothing was changed. Start again, log in through the address that the command shows, and paste the whole address that it ends on.',
  'state-wrong':
    'Nothing was changed. Start again, and log in through the address that this very command shows: one from an earlier start does not count.',
  'code-used': 'Nothing was changed. Start the command again: each login brings a new code.',
  'code-expired': 'Nothing was changed. Start the command again, and finish the login within a few minutes.',
  'code-malformed':
    'Nothing was changed. Start the command again, and paste the whole address that the login ends on.',
  'redirect-uri-differs':
    'Nothing was changed. Start the command again with --redirect-uri exactly as the app has it, with or without the slash at the end.',
  'redirect-uri-not-absolute': 'Give --redirect-uri in full and not encoded, such as http://localhost:8080/',
  'device-login-declined': 'Nothing was changed. Start the command again to get a new code.',
  'device-login-expired': 'Nothing was changed. Start the command again to get a new code.',
  'app-credentials-refused':
    "Compare META_APP_SECRET and --app-id with the app's dashboard: https://developers.facebook.com/apps, App settings, Basic.",
  'new-token-other-user':
    'Nothing was stored. Log in as the same user as before, or name the new one with --expected-user-id.',
  'new-token-other-kind':
    "Nothing was stored. If the secret holds a page's token, name the page with --page; a system user's token is made with refresh-meta-token system-user.",
  'new-token-lacks-scopes':
    'Nothing was stored. Start again with --scope naming all that is needed and --rerequest, and leave every permission ticked.',
  'new-token-ends-earlier': 'Nothing was stored: the secret already holds a token that lasts longer.',
  'meta-unreachable': 'Nothing was changed. Check the connection to graph.facebook.com and start again.',
  'meta-unavailable':
    'Nothing was changed. Start again in a while; https://metastatus.com tells about outages.',
  'meta-rate-limited': 'Nothing was changed. Start again in an hour.',
  'meta-unintelligible': 'Nothing was changed. Look for a proxy in between, then start again.',
};

/** Ends the login for a reason that the program knows. */
export function stopFor(reason: Reason, trace?: MetaTrace): LoginStopped {
  const { title, what, hint } = explain(reason);
  return new LoginStopped({
    reason,
    title,
    what,
    hint: HINTS[reason] ?? hint,
    ...(trace === undefined ? {} : { trace }),
  });
}

/** Ends the login for something that GitHub did not do. */
export function stopForProblem({ reason, message, hint }: GitHubProblem): LoginStopped {
  return new LoginStopped({ reason, title: explain(reason).title, what: message, hint: hint });
}

/** Meta shows these on its own page and sends nobody back, so they can only be described. Source: meta-api.md §6. */
const WHAT_METAS_PAGE_MAY_SAY = [
  'If Meta showed an error instead of a login:',
  '- "URL blocked" or "Can\'t load URL": add the redirect address to Valid OAuth Redirect URIs (Facebook Login, Settings) and its domain to App domains.',
  '- An app that is live does not accept http://localhost: use --redirect-uri with an https address of yours, or https://www.facebook.com/connect/login_success.html.',
  '- "App not active": the app is in development mode, and the person has no role in it (App roles).',
].join('\n');

export const NO_ANSWER: Problem = {
  reason: 'no-answer',
  title: 'Nobody logged in within five minutes',
  what: 'No login came back in time. Nothing was changed.',
  hint: `Start the command again.\n${WHAT_METAS_PAGE_MAY_SAY}`,
};
