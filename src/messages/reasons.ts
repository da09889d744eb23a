import type { FailedTarget } from '../token/conclusion.js';
import { codeOf, type Reason, type RejectReason } from '../token/reason.js';
import type { TokenResponse } from '../token/token-response.js';

/** One reason in words for people. Each is whole sentences but `title`, which is a few words without a full stop. */
export interface Explanation {
  readonly title: string;
  /** What happened. */
  readonly what: string;
  /** What to do about it. */
  readonly hint: string;
}

const NOTHING_TO_DO = 'Nothing to do.';
const NEXT_RUN = 'Nothing was changed; the next scheduled run tries again.';
const OLD_TOKEN_STAYS = 'The stored token stays as it was, and the next scheduled run tries again.';
const TRY_LOGIN_AGAIN =
  'Nothing was changed. Log in again, through the link in the issue or on the command line.';
const LOG_IN_AGAIN = 'Log in again and store the new token.';

const EXPLANATIONS: Readonly<Record<Reason, Explanation>> = {
  'not-due': {
    title: 'Token is valid',
    what: 'The token is valid, and it is too early to refresh it.',
    hint: NOTHING_TO_DO,
  },
  'never-expires': {
    title: 'Token never expires',
    what: 'Meta set no end date for this token. It is never exchanged, because that would give it one.',
    hint: 'Nothing to do. The daily check still notices when Meta ends it early, for example after a password change.',
  },
  'page-token': {
    title: 'Page token is left as it is',
    what: "The secret holds a page's token. Meta has no way to extend one: it is made again from its user's token.",
    hint: "Nothing to do while it has no end date. If it has one, it was made from a short-lived user token: exchange that user's token for a long-lived one first, then get the page's token again.",
  },
  'app-token': {
    title: 'App token is left as it is',
    what: "The secret holds the app's own token. It has no end date.",
    hint: NOTHING_TO_DO,
  },
  'same-date': {
    title: 'Meta did not move the end date',
    what: "Meta answered the request for a fresh token, but what it gave ends no later than the stored one. That is usual for a user's 60-day token: a new login is what extends it.",
    hint: 'Nothing to do yet. You are asked to log in again in good time. A system user token spares you that.',
  },
  'exchange-declined': {
    title: 'Meta declined to extend the token',
    what: 'The token works, but Meta did not give a fresh one for it.',
    hint: 'Nothing to do yet. The next run asks again, and you are asked to log in again in good time.',
  },
  'same-string': {
    title: 'Meta extended the stored token',
    what: 'Meta moved the end date of the token that is already stored, so there was nothing to write.',
    hint: NOTHING_TO_DO,
  },
  refreshed: {
    title: 'Token refreshed',
    what: 'Meta gave a fresh token. It was checked and then stored.',
    hint: NOTHING_TO_DO,
  },
  'would-refresh': {
    title: 'Token would be refreshed',
    what: 'The token is due. This run only looked, so Meta was not asked for a fresh one and nothing was stored.',
    hint: 'The next run that refreshes does it.',
  },
  repaired: {
    title: 'Places brought up to date',
    what: 'Some places had missed an earlier write. They hold the current token again.',
    hint: NOTHING_TO_DO,
  },
  reauthorized: {
    title: 'New login stored',
    what: 'Somebody logged in again. The new token was checked and then stored.',
    hint: NOTHING_TO_DO,
  },
  'login-cancelled': {
    title: 'Login was cancelled',
    what: "Somebody opened Meta's login and cancelled it.",
    hint: TRY_LOGIN_AGAIN,
  },
  'login-refused': {
    title: 'Meta refused the login',
    what: "Meta's login ended with an error instead of a code.",
    hint: `See what Meta's page said. ${TRY_LOGIN_AGAIN}`,
  },
  'login-unreadable': {
    title: 'No code in what was pasted',
    what: 'What was pasted is neither an address with a code nor a code. Nothing was spent.',
    hint: "Paste the whole address that Meta's login ended on, from the browser's address bar.",
  },
  'login-unavailable': {
    title: 'No such login for this token',
    what: "This way to log in is Facebook's; an Instagram or Threads token has another one.",
    hint: 'Get a new token there and store it with gh secret set.',
  },
  'state-missing': {
    title: 'Address without its state',
    what: 'The pasted address lacks the state that ties a login to this secret, so it was not accepted. Nothing was spent.',
    hint: 'Use the link of the newest issue text, and paste the whole address that it ends on.',
  },
  'state-wrong': {
    title: 'Login was prepared for something else',
    what: 'The state in the pasted address was not made for this secret in this repository, so the login was not accepted. Nothing was spent.',
    hint: "Use the link in this very secret's issue, and paste the whole address that it ends on.",
  },
  'state-expired': {
    title: 'Link in the issue was too old',
    what: "The issue's link lasts until the end of the next day; this login came through an older one. Nothing was spent.",
    hint: 'Run the workflow once in its usual mode, which renews the link in the issue, and log in through that.',
  },
  'code-used': {
    title: 'Code was used before',
    what: 'Meta accepts the code of a login once, and this one was used already.',
    hint: TRY_LOGIN_AGAIN,
  },
  'code-expired': {
    title: 'Code has expired',
    what: 'Meta accepts the code of a login for some minutes only.',
    hint: `${TRY_LOGIN_AGAIN} Do the last step right after the login.`,
  },
  'code-malformed': {
    title: 'Code is not whole',
    what: 'Meta does not recognize the code: it was cut short or changed on its way.',
    hint: `${TRY_LOGIN_AGAIN} Paste the whole address that it ends on.`,
  },
  'redirect-uri-differs': {
    title: 'Redirect address differs',
    what: 'The code was made for another redirect-uri than the one that is configured. Meta compares them to the letter, with the slash at the end.',
    hint: 'Set redirect-uri to exactly the address that the login used, and log in again.',
  },
  'redirect-uri-not-absolute': {
    title: 'Redirect address is not a whole address',
    what: 'Meta says that redirect-uri is not an absolute address.',
    hint: 'Write it in full and not encoded, such as http://localhost:8080/',
  },
  'domain-not-in-app-domains': {
    title: 'Domain is not in the app',
    what: "The domain of redirect-uri is not among the app's own.",
    hint: "In the app's dashboard, add it to App domains (App settings, Basic) and the whole address to Valid OAuth Redirect URIs (Facebook Login, Settings).",
  },
  'app-in-development': {
    title: 'App is in development mode',
    what: 'The app is in development mode, where only people with a role in it can log in.',
    hint: "Give the person a role in the app's dashboard (App roles), or make the app live.",
  },
  'device-login-declined': {
    title: 'Login on the device page was declined',
    what: 'Somebody typed the code at facebook.com/device and declined.',
    hint: TRY_LOGIN_AGAIN,
  },
  'device-login-expired': {
    title: 'Nobody typed the code in time',
    what: 'The code for facebook.com/device lasts some minutes, and nobody approved it in that time.',
    hint: TRY_LOGIN_AGAIN,
  },
  'login-interrupted': {
    title: 'Login was interrupted',
    what: 'Meta did not answer as it should while the login was being turned into a token.',
    hint: 'Nothing was changed. Log in again in some minutes: no scheduled run repeats a login. https://metastatus.com tells about outages.',
  },
  'identity-unknown': {
    title: 'Not known whose token it must be',
    what: 'The old token can no longer be read, so it is not known which user the new one must belong to. Nothing was spent.',
    hint: 'Set expected-user-id to the ID that the user has in this app, then log in again.',
  },
  'newer-token-stored': {
    title: 'A newer token is already stored',
    what: 'Another run, or a person, stored a newer token after this run was queued. This run held an older one, so it stepped aside.',
    hint: 'Nothing to do. If it happens often, keep the secret in an environment: GitHub reads those when a job starts, not when it is queued.',
  },

  expired: {
    title: 'Token has expired',
    what: 'The token reached its end date. Meta does not extend a token that has expired.',
    hint: LOG_IN_AGAIN,
  },
  'password-changed': {
    title: 'Password was changed',
    what: 'Meta ended the token because its owner changed their Facebook password, or because Facebook ended their sessions for security reasons.',
    hint: LOG_IN_AGAIN,
  },
  'app-removed': {
    title: 'App was removed',
    what: 'The owner of the token removed the app from their account, or never agreed to it.',
    hint: 'Log in again and agree to what the app asks for.',
  },
  checkpoint: {
    title: 'Facebook wants to see the owner first',
    what: 'Facebook stopped the account with a security check. Until its owner has passed it, the token does not work.',
    hint: "Log in on facebook.com as the token's owner and follow what it asks. The same token may then work again; run the workflow to see. Only if it does not, log in again to get a new one.",
  },
  'user-unconfirmed': {
    title: 'Facebook account is not confirmed',
    what: "Meta does not accept the token because its owner's Facebook account is not confirmed.",
    hint: 'Confirm the account on facebook.com (e-mail address or phone number). The same token may then work again; run the workflow to see. Only if it does not, log in again to get a new one.',
  },
  revoked: {
    title: 'Token was revoked',
    what: 'Meta ended the session that the token belongs to: its owner logged out everywhere, somebody revoked it, or it was seen in public.',
    hint: 'Make sure that the token was not published somewhere. Then log in again and store the new token.',
  },
  'page-role-lost': {
    title: 'Role on the page was lost',
    what: 'The owner of the token no longer has a role on the page that the token speaks for.',
    hint: 'Give that account a role on the page again (Meta Business Suite, Settings, People), or log in with an account that has one.',
  },
  'data-access-ended': {
    title: 'Data access has ended',
    what: 'The owner of the token has not used the app for 90 days. Meta then stops giving the app their data, until they log in again.',
    hint: LOG_IN_AGAIN,
  },
  unreadable: {
    title: 'Not a token Meta can read',
    what: 'What the secret holds is not a token: it was cut short, changed on its way, or is something else altogether.',
    hint: 'Store the whole token again, without quotation marks, spaces or line breaks. If you no longer have it, log in again.',
  },
  'missing-scopes': {
    title: 'Token lacks a permission',
    what: 'The token works, but it lacks a permission (scope) that required-scopes asks for. A refresh never adds one.',
    hint: 'Log in again and leave every permission ticked. If the permission is not needed, take it out of required-scopes.',
  },
  'ends-soon': {
    title: 'Token ends soon',
    what: 'The token ends soon, and this run could not extend it.',
    hint: 'Log in again before it ends.',
  },
  'refresh-declined': {
    title: 'Refresh declined',
    what: 'The token works, but its platform declines to refresh it, and does not tell when it ends: 60 days after its last refresh at the latest.',
    hint: 'Log in again soon.',
  },
  'data-access-ends': {
    title: 'Data access ends soon',
    what: "Meta gives an app a person's data for 90 days after they last used it. For this token that time is nearly over, and some of its permissions stop working then.",
    hint: 'Log in again before that day.',
  },

  'app-credentials-refused': {
    title: 'Meta refused the app ID or app secret',
    what: 'Meta did not accept app-id together with app-secret. That says nothing about the token.',
    hint: "Compare both with the app's dashboard: https://developers.facebook.com/apps, App settings, Basic. If somebody reset the app secret, store the new one in the secret that app-secret reads.",
  },
  'app-disabled': {
    title: 'Meta has blocked the app',
    what: 'Meta has blocked or deactivated the app, so none of its tokens can be used.',
    hint: 'Open the app on https://developers.facebook.com/apps and follow what its dashboard asks for, such as a data use check-up.',
  },
  'ip-not-allowed': {
    title: "Runner is not on the app's IP list",
    what: 'The app accepts calls from listed IP addresses only, and this runner has another one. GitHub-hosted runners change theirs.',
    hint: "Use a runner with a fixed address and add it in the app's dashboard (App settings, Advanced, Server IP allowlist), or empty that list.",
  },
  'app-secret-proof-refused': {
    title: 'Meta refused the proof of the app secret',
    what: 'Meta compares each call with the app secret (appsecret_proof) and found that they do not belong together.',
    hint: 'Check that app-secret belongs to app-id: https://developers.facebook.com/apps, App settings, Basic.',
  },
  'other-app': {
    title: 'Token belongs to another app',
    what: 'The token was made by another app than app-id names.',
    hint: 'Set app-id and app-secret to the app that made the token, or store a token that was made with the app named there.',
  },
  'other-user': {
    title: 'Token belongs to another user',
    what: 'The token is not of the user that expected-user-id names.',
    hint: 'Log in as the expected user and store that token, or correct expected-user-id.',
  },
  'request-refused': {
    title: 'Meta refused the request',
    what: 'Meta understood the request and refused it, for a reason that is not the token.',
    hint: 'Check graph-api-version: Meta retires a version after about two years. If it is current, update this action.',
  },
  'meta-unreachable': {
    title: 'Meta did not answer',
    what: 'There was no answer from Meta in time.',
    hint: `${NEXT_RUN} If it stays, check that the runner may reach Meta (graph.facebook.com), through a proxy if you have one.`,
  },
  'meta-unavailable': {
    title: 'Meta had an error of its own',
    what: 'Meta answered that something went wrong on its side.',
    hint: `${NEXT_RUN} https://metastatus.com tells about outages.`,
  },
  'meta-rate-limited': {
    title: 'Meta asks to slow down',
    what: 'The app has made more calls than Meta allows for now. That concerns the whole app, not this action alone.',
    hint: `${NEXT_RUN} If it stays, see the app's dashboard for what uses up its calls.`,
  },
  'meta-unintelligible': {
    title: "Meta's answer was not understood",
    what: 'Something answered in a way that Meta is not known to answer, so nothing was concluded from it.',
    hint: `${NEXT_RUN} If it stays, look for a proxy in between, then update this action.`,
  },

  'new-token-dead': {
    title: 'Fresh token does not work',
    what: 'Meta gave a fresh token, but says that it is not valid.',
    hint: OLD_TOKEN_STAYS,
  },
  'new-token-other-app': {
    title: 'Fresh token is of another app',
    what: 'Meta gave a fresh token that belongs to another app.',
    hint: OLD_TOKEN_STAYS,
  },
  'new-token-other-user': {
    title: 'Fresh token is of another user',
    what: 'The fresh token belongs to another user than before.',
    hint: `${OLD_TOKEN_STAYS} If you logged in as somebody else on purpose, set expected-user-id to that user.`,
  },
  'new-token-other-kind': {
    title: 'Fresh token is of another kind',
    what: 'The fresh token is of another kind than before, for example a user token in place of a page token.',
    hint: OLD_TOKEN_STAYS,
  },
  'new-token-other-page': {
    title: 'Fresh token is of another page',
    what: 'The fresh token speaks for another page than it should.',
    hint: 'Nothing was stored. Check the page ID.',
  },
  'new-token-lacks-scopes': {
    title: 'Fresh token lacks a permission',
    what: 'The fresh token lacks a permission (scope) that is needed.',
    hint: `${OLD_TOKEN_STAYS} If somebody logged in just now: log in again and leave every permission ticked.`,
  },
  'new-token-ends-earlier': {
    title: 'Fresh token ends earlier',
    what: 'The fresh token would end before the one that it was made from.',
    hint: OLD_TOKEN_STAYS,
  },
  'new-token-expiry-unknown': {
    title: 'Fresh token has no known end date',
    what: 'Meta did not say when the fresh token ends, so it could not be called better than the stored one.',
    hint: OLD_TOKEN_STAYS,
  },
  'new-token-unproved': {
    title: 'Fresh token could not be checked',
    what: 'Meta gave a fresh token, but it could not be checked before storing it.',
    hint: OLD_TOKEN_STAYS,
  },

  'credential-refused': {
    title: 'GitHub refused the credential',
    what: 'GitHub does not accept the token that should write the secret: it has expired, was revoked or is mistyped.',
    hint: 'Make a new one with the same permissions and store it in the secret that secrets-token reads. A GitHub App spares you its end date.',
  },
  'credential-cannot-write-secrets': {
    title: 'Credential cannot write secrets',
    what: "The credential in secrets-token may not write secrets. The workflow's own GITHUB_TOKEN never can.",
    hint: 'Give secrets-token a GitHub App installation token or a fine-grained personal access token with "Secrets: write" ("Environments: write" for a secret of an environment).',
  },
  'permission-missing': {
    title: 'GitHub permission is missing',
    what: 'GitHub accepts the credential but does not let it do this.',
    hint: 'Grant the permission that the message names. An organization may have to approve the change.',
  },
  'github-refused': {
    title: 'GitHub refused the request',
    what: 'GitHub accepts the credential and still refused the request.',
    hint: 'The message says what GitHub told about it.',
  },
  'not-found': {
    title: 'GitHub finds nothing there',
    what: 'GitHub finds no such repository, environment or organization. It says the same of one that the credential may not see.',
    hint: 'Check the names first, then that the credential was given access to that repository or organization.',
  },
  'secret-missing': {
    title: 'Secret does not exist there',
    what: 'There is no secret of that name in the place where secret-name, environment and organization point.',
    hint: 'Set secret-name to the secret that access-token comes from. If it belongs to an environment or an organization, set environment or organization too.',
  },
  moved: {
    title: 'Repository or organization has moved',
    what: 'GitHub answered with a redirect. It is not followed, because it could carry the credential elsewhere.',
    hint: 'Use the new name of the repository or organization.',
  },
  'issues-disabled': {
    title: 'Issues are switched off',
    what: 'This repository has issues switched off, so nobody can be told there.',
    hint: "Switch them on in the repository's settings, or set open-issues to false and watch for failed runs.",
  },
  'write-rejected': {
    title: 'GitHub rejected what was written',
    what: 'GitHub took the request but rejected its contents.',
    hint: 'Check the names: letters, digits and _, not starting with GITHUB_ or a digit; at most 100 secrets in a repository or environment.',
  },
  'github-unreachable': {
    title: 'GitHub did not answer',
    what: 'There was no answer from GitHub in time.',
    hint: 'The next scheduled run tries again. If it stays, check that the runner may reach the GitHub API.',
  },
  'github-unavailable': {
    title: 'GitHub had an error of its own',
    what: 'GitHub answered that something went wrong on its side.',
    hint: 'The next scheduled run tries again. https://www.githubstatus.com tells about outages.',
  },
  'github-rate-limited': {
    title: 'GitHub asks to slow down',
    what: 'GitHub asks this credential to wait longer than a run waits.',
    hint: 'The next scheduled run tries again. If it stays, give this job a credential that nothing else uses.',
  },
  'github-unintelligible': {
    title: "GitHub's answer was not understood",
    what: 'Something answered in a way that GitHub is not known to answer, so nothing was concluded from it.',
    hint: 'The next scheduled run tries again. If it stays, look for a proxy in between, then update this action.',
  },
  'credential-ends': {
    title: 'GitHub credential ends soon',
    what: 'The GitHub token that writes the secrets expires soon. Without it nothing can be refreshed.',
    hint: 'Make a new one with the same permissions and store it in the secret that secrets-token reads. A GitHub App spares you its end date.',
  },
  'target-not-written': {
    title: 'A place did not get the token',
    what: 'A place that should hold the token could not be written. Other places were.',
    hint: 'The log names it and says why. Once that is mended, the next run brings it up to date by itself.',
  },
  'issue-not-written': {
    title: 'Issue could not be written',
    what: 'The issue that tells people what to do could not be opened or changed.',
    hint: 'Give the job "permissions: issues: write", and check that issues are switched on in the repository.',
  },
  'input-invalid': {
    title: 'An input is missing or wrong',
    what: 'An input of the workflow step is missing or has a wrong value. Nothing was sent to anyone.',
    hint: 'Correct the input that the message names; it shows a right example.',
  },
  'event-refused': {
    title: 'Refused to run for this event',
    what: 'The workflow was started by an event through which strangers could steer it, such as a pull request or a comment.',
    hint: 'Start it by schedule or workflow_dispatch.',
  },
  unexpected: {
    title: 'An error of this program',
    what: 'Something happened that this program did not expect.',
    hint: 'Run it again. If it stays, please report it, with the log of a run that has debug logging on; the log holds no token.',
  },
};

/** A reason in words that are true whoever meets it; what belongs to one run stands in the report beside it. */
export function explain(reason: Reason): Explanation {
  return EXPLANATIONS[reason];
}

/** Every reason there is. */
export function allReasons(): readonly Reason[] {
  return Object.keys(EXPLANATIONS) as Reason[];
}

/**
 * Where a reason is explained at length.
 *
 * @param docsUrl address of the docs folder, such as `https://github.com/OWNER/NAME/blob/v1/docs`
 */
export function troubleshootingLink(reason: Reason, docsUrl: string): string {
  return `${docsUrl.replace(/\/+$/, '')}/troubleshooting.md#${codeOf(reason).toLowerCase()}`;
}

type FailedResponse = Exclude<TokenResponse, { kind: 'issued' }>;
type Failure = Pick<FailedTarget, 'why' | 'hint' | 'kind'>;

/** Why Meta gave no token for one more place: a page's own, or a client's own. */
export function describeFailedResponse(tokenResponse: FailedResponse): Failure {
  switch (tokenResponse.kind) {
    case 'declined':
      return describeDecline(tokenResponse.trace.code, tokenResponse.trace.subcode);
    case 'refused':
      return {
        why: explain(tokenResponse.reason).what,
        hint: explain(tokenResponse.reason).hint,
        kind: 'permanent',
      };
    case 'doubt':
      return {
        why: explain(tokenResponse.reason).what,
        hint: explain(tokenResponse.reason).hint,
        kind: 'transient',
      };
  }
}

/** Codes: Meta, Graph API, "Handle errors" (meta-api.md §4, §10). */
function describeDecline(code: number | undefined, subcode: number | undefined): Failure {
  if (subcode === 492) {
    return {
      why: 'The account that the token belongs to has no role on the page.',
      hint: 'Give it a role on the page again (Meta Business Suite, Settings, People).',
      kind: 'permanent',
    };
  }
  if (code === 100) {
    return {
      why: 'Meta knows no such page, or does not show it to this account.',
      hint: 'Check the page ID, and that the page was ticked when somebody logged in to the app.',
      kind: 'permanent',
    };
  }
  if (code === 190 || code === 102) {
    return {
      why: 'Meta did not accept the token for this, although it had just called it valid.',
      hint: 'The next scheduled run tries again.',
      kind: 'transient',
    };
  }
  return {
    why: 'Meta gave no token for this place: the account may have no role on the page, or the token may lack a permission.',
    hint: "Check the account's role on the page, and that the token has the permission pages_show_list.",
    kind: 'permanent',
  };
}

/** Why a token that Meta gave for one more place was not stored there. */
export function describeRejection(reason: RejectReason): Failure {
  const why = explain(reason).what;
  switch (reason) {
    case 'new-token-dead':
    case 'new-token-unproved':
    case 'new-token-expiry-unknown':
      return {
        why,
        hint: 'What the place holds was left as it is; the next scheduled run tries again.',
        kind: 'transient',
      };
    case 'new-token-other-kind':
    case 'new-token-other-page':
      return { why, hint: 'What the place holds was left as it is. Check the page ID.', kind: 'permanent' };
    case 'new-token-other-app':
    case 'new-token-other-user':
    case 'new-token-lacks-scopes':
    case 'new-token-ends-earlier':
      return {
        why,
        hint: 'What the place holds was left as it is. If it stays so, take own-token off this target: it then gets a copy of the token.',
        kind: 'permanent',
      };
  }
}
