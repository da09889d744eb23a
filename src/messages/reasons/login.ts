import type { Section } from './entry.js';

const TRY_AGAIN = 'Nothing was changed. Log in again, through the link in the issue or on the command line.';
const START_AGAIN = 'Nothing was changed. Start the command again';

/** Meta shows these on its own page and sends nobody back, so they can only be described (docs/what-meta-and-github-answer.md, "Logging in"). */
const WHAT_METAS_PAGE_MAY_SAY = [
  'If Meta showed an error instead of a login:',
  '- "URL blocked" or "Can\'t load URL": add the redirect address to Valid OAuth Redirect URIs (Facebook Login, Settings) and its domain to App domains.',
  '- An app that is live does not accept http://localhost: use --redirect-uri with an https address of yours, or https://www.facebook.com/connect/login_success.html.',
  '- "App not active": the app is in development mode, and the person has no role in it (App roles).',
];

export const LOGIN = {
  heading: 'Logging in',
  symptom: 'A login did not work',
  intro: 'A failed login changes nothing. If its code is used up, log in again to get a new one.',
  reasons: {
    'login-cancelled': {
      title: 'Login was cancelled',
      what: "Somebody opened Meta's login and cancelled it.",
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN}, and choose Connect (or Continue) this time.`,
      fix: 'log in again.',
    },
    'login-refused': {
      title: 'Meta refused the login',
      what: "Meta's login ended with an error instead of a code.",
      hint: `See what Meta's page said. ${TRY_AGAIN}`,
      atTerminal:
        "Nothing was changed. See what Meta's page said; the app's settings are on https://developers.facebook.com/apps.",
      more: 'Its page and the address that it ended on say why.',
      fix: 'do what the page says, usually in the [settings of the app](https://developers.facebook.com/apps). Then log in again.',
    },
    'redirect-uri-not-listed': {
      title: 'Redirect address is not listed in the app',
      what: 'Meta says that redirect-uri is not one of the addresses that the app lists.',
      hint: "Add exactly this address in the app's dashboard: Facebook Login, Settings, Valid OAuth Redirect URIs; Instagram: API setup with Instagram login, Business login settings, OAuth redirect URIs; Threads: Use cases, Access the Threads API, Settings, chosen from the list that opens, with the fields for uninstalling and for deleting data filled in too. Then log in again.",
      more: 'Threads also says this if its two other fields, for uninstalling and for deleting data, are empty, or if the address was typed but not chosen from the list.',
    },
    'redirect-uri-not-https': {
      title: 'Redirect address is not https',
      what: 'Meta blocked the login because redirect-uri is not an https address.',
      hint: 'Set redirect-uri to an https address that the app lists, such as https://localhost/',
    },
    'scope-invalid': {
      title: 'A permission of the login is not valid',
      what: 'Meta says that a permission (scope) of the login is not valid: it no longer exists, is one of another platform, or the app does not have it.',
      hint: 'Remove the one that Meta names from required-scopes, or add it to the app, and log in again.',
      atTerminal: 'Start the command again with --scope naming only permissions that the app has.',
      more: 'Instagram Login has its own names, such as `instagram_business_basic`; those of Facebook Login are not valid there, and the other way round.',
    },
    'login-suspended': {
      title: 'Login is unavailable for now',
      what: "Meta says that logging in to this app is unavailable for now, while the app's details are being updated.",
      hint: 'Open the app on https://developers.facebook.com/apps, finish what it asks for, then log in again.',
    },
    'app-of-other-platform': {
      title: 'App ID is of another platform',
      what: "Instagram or Threads does not accept this app ID. Each has its own app ID and app secret, which are not the Meta app's.",
      hint: "Use its own pair from the app's dashboard: Instagram, API setup with Instagram login; or Use cases, Access the Threads API, Settings.",
    },
    'tester-not-accepted': {
      title: 'Account is not a tester of the app',
      what: 'Meta says that this account has no role in the app: it was not invited as a tester, or has not accepted the invitation.',
      hint: "Invite it in the app's dashboard (App roles), accept the invitation, logged in as that account (Threads: https://www.threads.com/settings/website_permissions, Instagram: https://www.instagram.com/accounts/manage_access), and log in again.",
    },
    'no-answer': {
      title: 'Nobody logged in within five minutes',
      what: 'No login came back in time. Nothing was changed.',
      hint: 'Start the login again.',
      atTerminal: `Start the command again.\n${WHAT_METAS_PAGE_MAY_SAY.join('\n')}`,
      more: `Meta shows some errors on its own page and sends nobody back. ${WHAT_METAS_PAGE_MAY_SAY.join('\n')}`,
    },
    'login-unreadable': {
      title: 'No code in the pasted text',
      what: 'The pasted text is neither an address with a code nor a code. Nothing was used up.',
      hint: "Paste the whole address that Meta's login ended on, from the browser's address bar.",
      atTerminal:
        "Nothing was changed. Start again and paste the whole address that Meta's login ends on, from the browser's address bar.",
      more: 'It does not matter if the page at that address did not load.',
    },
    'login-unavailable': {
      title: 'No such login for this token',
      what: "A login to Instagram or Threads needs that platform's own app-id and app-secret, which are not the Meta app's. Device login is for Facebook only.",
      hint: "Set both from the app's dashboard: Instagram, API setup with Instagram login, Business login settings; or App settings, Basic, Threads app ID.",
      atTerminal:
        'Give the platform its own pair: INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET, or THREADS_APP_ID and THREADS_APP_SECRET.',
    },
    'state-missing': {
      title: 'Address without its state',
      what: 'The pasted address lacks the state that ties a login to this secret, so it was not accepted. Nothing was used up.',
      hint: 'Use the newest link in the issue, and paste the whole address that it ends on.',
      atTerminal:
        'Nothing was changed. Start again, log in through the address that the command shows, and paste the whole address that it ends on.',
      more: 'The `state` keeps others from planting a login of their own.',
    },
    'address-of-other-origin': {
      title: 'Address of another site',
      what: 'The pasted address does not belong to the site in redirect-uri, where a login ends, so it was not accepted. Nothing was used up.',
      hint: 'Use the link in the issue, and paste the whole address that the browser ends on. redirect-uri must be the one that the link was made with.',
      atTerminal:
        'Nothing was changed. Start again, log in through the address that the command shows, and paste the whole address that it ends on.',
    },
    'state-wrong': {
      title: 'Login was prepared for something else',
      what: 'The state in the pasted address was made for another secret or repository, or with another app secret. The login was not accepted, and nothing was used up.',
      hint: "Use the link in this secret's own issue, and paste the whole address that it ends on.",
      atTerminal:
        'Nothing was changed. Start again, and log in through the address that the command then shows: one from an earlier start is not accepted.',
    },
    'state-expired': {
      title: 'Link in the issue was too old',
      what: 'The link in the issue is valid until the end of the next day (UTC); this login came through an older one. Nothing was used up.',
      hint: 'Run the workflow once in its usual mode, which renews the link in the issue, and log in through the new link.',
    },
    'code-used': {
      title: 'Code was used before',
      what: 'Meta accepts the code of a login once, and this one has been used.',
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN}: each login brings a new code.`,
      fix: 'log in again; that gives a new code.',
    },
    'code-not-found': {
      title: 'Code is not accepted',
      what: 'The platform does not know this code, or it was used before.',
      hint: `${TRY_AGAIN} Do the last step within the hour, once.`,
      atTerminal: `${START_AGAIN}: each login brings a new code.`,
      more: 'Instagram and Threads say this about a code that was used before, is older than an hour, is incomplete, or was made for another app or redirect address.',
      fix: 'log in again; that gives a new code.',
    },
    'code-expired': {
      title: 'Code has expired',
      what: 'Meta accepts the code of a login for a few minutes only.',
      hint: `${TRY_AGAIN} Do the last step right after the login.`,
      atTerminal: `${START_AGAIN}, and finish the login within a few minutes.`,
      fix: 'log in again, and do the last step right after it.',
    },
    'code-malformed': {
      title: 'Code is malformed',
      what: 'Meta says that the code is malformed.',
      hint: `${TRY_AGAIN} Paste the whole address that it ends on.`,
      atTerminal: `${START_AGAIN}, and paste the whole address that the login ends on.`,
      fix: 'log in again, and paste the whole address that it ends on.',
    },
    'redirect-uri-differs': {
      title: 'Redirect address differs',
      what: 'The login ended on an address other than redirect-uri, or its code was made for another address. Meta compares them character by character, including the slash at the end.',
      hint: 'Set redirect-uri to exactly the address that the login used, and log in again.',
      atTerminal: `${START_AGAIN} with --redirect-uri exactly as the app has it, with or without the slash at the end.`,
    },
    'redirect-uri-not-absolute': {
      title: 'Redirect address is not absolute',
      what: 'Meta says that redirect-uri is not an absolute address.',
      hint: 'Write it in full and not encoded, such as http://localhost:8080/',
      atTerminal: 'Give --redirect-uri in full and not encoded, such as http://localhost:8080/',
    },
    'domain-not-in-app-domains': {
      title: 'Domain is not in the app',
      what: "Meta says that the domain of redirect-uri is not one of the app's domains.",
      hint: "In the app's dashboard, add it to App domains (App settings, Basic) and the whole address to Valid OAuth Redirect URIs (Facebook Login, Settings).",
    },
    'app-in-development': {
      title: 'App is in development mode',
      what: 'The app is in development mode, where only people with a role in it can log in.',
      hint: "Give the person a role in the app's dashboard (App roles), or make the app live. On Instagram and Threads the account must also accept the invitation as a tester: https://www.instagram.com/accounts/manage_access, https://www.threads.com/settings/website_permissions",
    },
    'client-token-refused': {
      title: 'Meta refused the client token',
      what: 'Meta did not accept app-id together with client-token for the device login.',
      hint: "Compare both with the app's dashboard, https://developers.facebook.com/apps: the app ID (App settings, Basic) and the client token (App settings, Advanced, Security).",
      atTerminal:
        "Compare the app ID (App settings, Basic) and the client token, META_CLIENT_TOKEN (App settings, Advanced, Security), with the app's dashboard: https://developers.facebook.com/apps",
    },
    'device-login-declined': {
      title: 'Login on the device page was declined',
      what: 'Somebody typed the code at facebook.com/device and declined.',
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN} to get a new code.`,
      fix: 'start again to get a new code.',
    },
    'device-login-expired': {
      title: 'Nobody typed the code in time',
      what: 'The code for facebook.com/device lasts a few minutes, and nobody approved it in that time.',
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN} to get a new code.`,
      fix: 'start again to get a new code.',
    },
    'system-user-must-expire': {
      title: 'This business may not have never-ending tokens',
      what: 'Meta lets this business create only system user tokens that end after 60 days.',
      hint: 'Start the command again with --sixty-days. The daily run refreshes such a token without a person.',
    },
    'system-user-declined': {
      title: "Meta did not create the system user's token",
      what: 'Meta refused to create the token.',
      hint: 'On https://business.facebook.com/settings/system-users, check the ID, and that the app is assigned to the system user. META_ADMIN_TOKEN must be the token of a business admin, of the same app, with business_management.',
    },
    'login-interrupted': {
      title: 'Login was interrupted',
      what: 'Meta did not answer as expected while the code of the login was exchanged for a token.',
      hint: 'Nothing was changed. Log in again in a few minutes: no scheduled run repeats a login. Outages: https://metastatus.com',
    },
    'identity-unknown': {
      title: 'Owner of the token is not known',
      what: 'The old token can no longer be read, so it is not known which user the new one must belong to. Nothing was used up.',
      hint: 'Set expected-user-id to the ID that the user has in this app, then log in again.',
      atTerminal:
        'Nothing was changed. Add --expected-user-id with the ID that the user has in this app: the command in the issue has it. On a terminal, the command asks instead.',
    },
  },
} satisfies Section;
