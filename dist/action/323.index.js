export const id = 323;
export const ids = [323];
export const modules = {

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ networkWords),
/* harmony export */   o: () => (/* binding */ NEXT_RUN)
/* harmony export */ });
// src/net/network-words.ts
var NEXT_RUN = "Nothing was changed; the next scheduled run tries again.";
var HOSTS = { Meta: "graph.facebook.com", GitHub: "the GitHub API" };
function networkWords(service) {
  const host = HOSTS[service];
  return {
    "connection-refused": {
      title: `Connection to ${service} was refused`,
      what: `The connection to ${service} was refused.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}, through a proxy if there is one.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`
    },
    "name-not-found": {
      title: `Host name of ${service} was not found`,
      what: `The host name of ${service} could not be looked up.`,
      hint: `${NEXT_RUN} If this continues, check the configured address, and the runner's name server.`,
      atTerminal: "Nothing was changed. Check the address and this computer's connection, and start again."
    },
    "no-route": {
      title: `No route to ${service}`,
      what: `This computer's network has no route to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`
    },
    "certificate-not-trusted": {
      title: `Certificate of ${service} is not trusted`,
      what: `This computer does not trust the certificate that was shown for ${service}.`,
      hint: "If a gateway inspects connections here, set NODE_EXTRA_CA_CERTS to the path of its certificate, a PEM file. If not, someone else is answering in its place: stop here.",
      fix: `if a gateway inspects connections here, set \`NODE_EXTRA_CA_CERTS\` to the path of its certificate, a PEM file. If not, someone else is answering in place of ${service}: stop here.`
    },
    "certificate-expired": {
      title: `Certificate of ${service} is not valid today`,
      what: `The certificate that was shown for ${service} has expired, or is not valid yet, by the clock of this computer.`,
      hint: "Check this computer's clock. If it is right and a gateway inspects connections here, renew the gateway's certificate."
    },
    "certificate-of-other-host": {
      title: `Certificate is not one of ${service}`,
      what: `The certificate that was shown for ${service} names another host.`,
      hint: "Check the configured address, and find out what answers there before you continue."
    },
    "tls-failed": {
      title: `No TLS connection to ${service}`,
      what: `The server that answered for ${service} does not speak TLS, or only a version that Node does not support.`,
      hint: "Check the configured address, and the proxy or gateway if there is one."
    },
    "proxy-unreachable": {
      title: `Proxy on the way to ${service} was not reached`,
      what: `The proxy in https_proxy could not be reached on the way to ${service}.`,
      hint: `${NEXT_RUN} If this continues, check the address in https_proxy, and no_proxy.`,
      atTerminal: "Nothing was changed. Check the address in https_proxy, and no_proxy, and start again."
    },
    "proxy-refused": {
      title: `Proxy refused the connection to ${service}`,
      what: `The proxy in https_proxy did not open a connection to ${service}.`,
      hint: `Check the proxy's address and credentials, and that it allows ${host}.`
    },
    deadline: {
      title: `${service} did not answer in time`,
      what: `There was no answer from ${service} in time.`,
      hint: `${NEXT_RUN} If this continues, check that the runner may connect to ${host}, through a proxy if there is one.`,
      atTerminal: `Nothing was changed. Check that this computer may connect to ${host}, and start again.`
    },
    reset: {
      title: `Connection to ${service} broke off`,
      what: `The connection to ${service} ended before the answer did.`,
      hint: NEXT_RUN,
      atTerminal: "Nothing was changed. Start again."
    }
  };
}




/***/ }),

/***/ 2323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   jF: () => (/* binding */ mayPassByItself),
/* harmony export */   rT: () => (/* binding */ troubleshootingLink),
/* harmony export */   rl: () => (/* binding */ isMetas)
/* harmony export */ });
/* harmony import */ var _chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9659);
/* harmony import */ var _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);



// src/messages/reasons/assets.ts
var ASSETS = {
  heading: "What the token is for",
  symptom: "The token works, but does not reach an asset",
  intro: "The token is valid, but does not reach something that `assets` names, or an ad account that it reaches is not active. See [What a token is for](assets.md).",
  reasons: {
    "asset-refused": {
      title: "Token does not reach an asset",
      what: "The token works, but Meta refused it access to something that assets names. Either the ID is wrong or the access is gone. It is not known when this last worked.",
      hint: "Compare the ID in assets with the one that Meta shows, and ask someone who manages the asset to restore the access: https://business.facebook.com/settings",
      issue: { headline: "does not reach an asset" },
      more: "Meta gives the same answer for an ID that does not exist and for one that the token may not see. An entry counts as refused only if Meta refuses it twice in the same run; limits, outages and unknown answers count as not measured."
    },
    "ad-account-not-active": {
      title: "Ad account is not active",
      what: "The token reaches the ad account, but the account is not active. The token is not the reason.",
      hint: "See https://www.facebook.com/accountquality or the billing page of the ad account. A new login would not help."
    }
  }
};

// src/messages/reasons/entry.ts
var NOTHING_TO_DO = "Nothing to do.";
var MAKE_AGAIN = "Generate a new token for the system user (https://business.facebook.com/settings/system-users, or the command system-user) and store it.";

// src/messages/reasons/dead.ts
var LOG_IN_AGAIN = "Log in again and store the new token.";
var DEAD = {
  heading: "Dead tokens",
  symptom: "The token is dead, and a person has to log in",
  intro: "The outcome is `reauthorize`: Meta no longer accepts the token, and every workflow that reads the secret fails. An issue is open, with a login prepared for this secret.",
  reasons: {
    expired: {
      title: "Token has expired",
      what: "The token reached its end date. Meta does not extend a token that has expired.",
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      more: "A user's long-lived token lasts 60 days, a short-lived one a few hours.",
      fix: "log in again, as the issue says. If the workflow had not run for weeks, check whether GitHub disabled its schedule: it does so in a public repository after 60 days without activity."
    },
    "password-changed": {
      title: "Password was changed",
      what: "Meta ended the token because its owner changed their Facebook password, or because Facebook ended their sessions for security reasons.",
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: "stopped working: password changed",
        state: (name) => `Meta ended the token in ${name} because of a password change or for security reasons`
      },
      more: "Either ends every token of that person in every app.",
      fix: "log in again. A system user's token does not depend on anybody's password."
    },
    "app-removed": {
      title: "App is not authorized",
      what: "Meta says that the owner of the token has not authorized the app: they removed it from their account, or never agreed to it.",
      hint: "Log in again and agree to what the app asks for.",
      ofSystemUser: `Check that the app is assigned to the system user. ${MAKE_AGAIN}`,
      issue: {
        headline: "stopped working: app not authorized",
        state: (name) => `the owner of the token in ${name} has not authorized the app, or removed it`
      },
      more: "People remove apps in their Facebook settings, under Business integrations or Apps and websites."
    },
    checkpoint: {
      title: "Facebook asks the owner to log in",
      what: "Facebook stopped the owner's account with a security check. The token does not work until they pass it.",
      hint: "Log in on facebook.com as the token's owner and do what it asks. The same token may then work again; run the workflow to see. Only if it does not, log in again to get a new one.",
      issue: {
        headline: "is on hold: Facebook security check",
        todo: "log in on facebook.com as the token's owner and do what it asks"
      },
      fix: "log in on facebook.com as that person and do what it asks. Then run the workflow: the same token may work again. Only if it does not, log in through the link in the issue."
    },
    "user-unconfirmed": {
      title: "Facebook account is not confirmed",
      what: "Meta does not accept the token because its owner's Facebook account is not confirmed.",
      hint: "Confirm the account on facebook.com (e-mail address or phone number). The same token may then work again; run the workflow to see. Only if it does not, log in again to get a new one.",
      issue: {
        headline: "is on hold: account not confirmed",
        todo: "confirm the Facebook account of the token's owner"
      }
    },
    revoked: {
      title: "Token was revoked",
      what: "Meta says that the token's session was ended by an API call. Somebody revoked it, or Meta did: it revokes tokens that were published.",
      hint: "Check that the token was not published somewhere. Then log in again and store the new token.",
      ofSystemUser: `Check that the token was not published somewhere. ${MAKE_AGAIN}`,
      issue: {
        headline: "stopped working: token revoked",
        state: (name) => `the token in ${name} was revoked`
      },
      fix: "first check that the token was not published, for example in a repository or a log. Then log in again."
    },
    "logged-out": {
      title: "Owner of the token logged out",
      what: "Meta says that the session of the token is over because its owner logged out.",
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: "stopped working: its owner logged out",
        state: (name) => `the owner of the token in ${name} logged out`
      },
      fix: "log in again. A system user's token does not depend on anybody's session."
    },
    "session-ended": {
      title: "Meta ended the token",
      what: "Meta ended the token, and its error codes do not say why.",
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: "stopped working: Meta ended the token",
        state: (name) => `Meta ended the token in ${name}, and its error codes do not say why`
      },
      more: "The log has Meta's error codes and, if one is unknown, Meta's message: first do what it asks for."
    },
    "page-role-lost": {
      title: "Role on the page was lost",
      what: "The owner of the token no longer has a role on the page.",
      hint: "Give that account a role on the page again (Meta Business Suite, Settings, People), or log in with an account that has one.",
      issue: {
        headline: "stopped working: role on the page lost",
        todo: "give the token's owner a role on the page again",
        state: (name) => `the owner of the token in ${name} lost the role on the page`
      },
      fix: "give the person the role back (Meta Business Suite, Settings, People) and run the workflow. If that does not help, log in with an account that has a role, and get the page's token again; the issue has the steps."
    },
    "page-deleted": {
      title: "Page was deleted",
      what: "Meta says that the page of this token was deleted. A new login does not bring it back.",
      hint: "If the page should still exist, check on Facebook whether it can be restored. Otherwise store the token of another page, or remove the secret from the workflow.",
      issue: {
        headline: "stopped working: its page was deleted",
        todo: "restore the page, or store the token of another one",
        state: (name) => `the page of the token in ${name} was deleted`
      }
    },
    "data-access-ended": {
      title: "Data access has ended",
      what: "The owner of the token has not used the app for 90 days. Meta then stops giving the app their data until they log in again.",
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: "stopped working: data access ended",
        state: (name) => `Meta ended the data access of the token in ${name}`
      },
      more: "This date is not the token's end date, and a refresh does not move it."
    },
    unreadable: {
      title: "Not a token that Meta can read",
      what: "Meta does not recognize the content of the secret as a token.",
      hint: "Store the whole token again, without quotation marks, spaces or line breaks. If you no longer have it, log in again.",
      ofApp: "An app token is the app ID, a vertical bar and the current app secret, without spaces. Store it again.",
      issue: { headline: "holds no token that Meta can read" },
      fix: "store the whole token again with `gh secret set NAME`, which asks for it: without quotation marks, spaces or line breaks. If you no longer have it, log in again."
    },
    "missing-scopes": {
      title: "Token lacks a permission",
      what: "The token works, but it lacks a permission (scope) that required-scopes asks for. A refresh never adds one.",
      hint: "Log in again and leave every permission ticked. If the permission is not needed, remove it from required-scopes.",
      ofSystemUser: "Generate a new token for the system user with that permission (https://business.facebook.com/settings/system-users) and store it. If the permission is not needed, remove it from required-scopes.",
      more: "Either the token is older than the need for this permission, or the permission was left out at the login."
    },
    "app-token-scopes": {
      title: "App token cannot have permissions",
      what: "The secret holds the app's own token. Such a token never has a permission (scope), and required-scopes asks for one.",
      hint: "Store a user's or a system user's token instead, or leave required-scopes empty."
    }
  }
};

// src/messages/reasons/deadlines.ts
var DEADLINES = {
  heading: "Deadlines",
  symptom: "An end date is near",
  intro: "The outcome is `attention`: everything works today, and an issue says what to do, and by when.",
  reasons: {
    "ends-soon": {
      title: "Token ends soon",
      what: "The token ends soon, and nothing has extended it.",
      hint: "Log in again before it ends.",
      ofSystemUser: MAKE_AGAIN,
      more: "Less than `warn-before-days` are left. This is usual for a person's 60-day token: Meta rarely moves its date, and only a new login does. If a failure kept this run from extending the token, that failure's code appears too.",
      fix: "log in again before that date. A system user's token does not need it."
    },
    "refresh-declined": {
      title: "Refresh declined",
      what: "The token works, but its platform declines to refresh it, and does not say when it ends. That is at most 60 days after its last refresh.",
      hint: "Log in again soon.",
      issue: { headline: "cannot be refreshed" },
      more: "The issue opens at once if the secret was written within the last 20 hours, because it may hold a token of one hour; otherwise once the secret is older than two days. Known causes are: the token lasts only one hour and was never exchanged for one of 60 days, the account has not accepted its invitation as a tester, the permission `instagram_business_basic` or `threads_basic` is missing, the token is of another kind, or it was issued within the last 24 hours.",
      fix: "log in to Instagram or Threads again and store the new token."
    },
    "data-access-ends": {
      title: "Data access ends soon",
      what: "Meta gives an app a person's data for 90 days after they last used it. When that time is over, some of this token's permissions stop working.",
      hint: "Log in again: that gives another 90 days.",
      more: "Advertising permissions such as `ads_read` are not affected; Instagram ones are."
    },
    "credential-ends": {
      title: "GitHub credential ends soon",
      what: "The GitHub token that writes the secrets expires soon. Nothing can be refreshed without it.",
      hint: "Create a new one with the same permissions and store it in the secret that secrets-token reads. A GitHub App has no such end date."
    }
  }
};

// src/messages/reasons/github.ts
var GITHUB = {
  heading: "GitHub",
  symptom: "The secret or the issue cannot be written",
  intro: "GitHub refuses something, and a person has to change that. Until the secret can be written, no token is exchanged at Meta.",
  reasons: {
    "credential-refused": {
      title: "GitHub refused the credential",
      what: "GitHub does not accept the credential. It may have expired, been revoked, or been stored incompletely.",
      hint: "Create a new one with the same permissions and store it in the secret that secrets-token reads. A GitHub App has no such end date.",
      issue: { headline: "needs a new GitHub token", todo: "replace the GitHub token in `secrets-token`" },
      fix: "create a new one with the same permissions and store it again. For a GitHub App, check `secrets-app-client-id` and `secrets-app-private-key`."
    },
    "credential-cannot-write-secrets": {
      title: "Credential cannot write secrets",
      what: "The credential in secrets-token may not write secrets. The workflow's own GITHUB_TOKEN never can.",
      hint: 'Give secrets-token a GitHub App installation token or a fine-grained personal access token with "Secrets: write" ("Environments: write" for a secret of an environment).',
      issue: {
        headline: "needs another GitHub token",
        todo: "give `secrets-token` a credential that may write secrets"
      }
    },
    "permission-missing": {
      title: "GitHub permission is missing",
      what: "GitHub accepts the credential but does not let it do this.",
      hint: "Grant the permission that the message names. An organization may have to approve the change.",
      issue: {
        headline: "needs a GitHub permission",
        todo: "give the credential the permission that GitHub asks for"
      }
    },
    "github-refused": {
      title: "GitHub refused this",
      what: "GitHub refused this, for the reason that the message gives or quotes.",
      hint: "Do what the message says. If it only quotes GitHub, this program knows nothing more.",
      issue: { headline: "cannot be stored: GitHub refused", todo: "see what GitHub answered" }
    },
    "not-found": {
      title: "GitHub finds nothing there",
      what: "GitHub finds no such repository, environment or organization. It says the same about one that the credential may not see.",
      hint: "Check the names first, then that the credential may see that repository or organization.",
      issue: {
        headline: "cannot be stored: place not found",
        todo: "check where the secret is, and that the credential may see it"
      },
      more: "An environment must exist before a secret can be written to it."
    },
    "secret-missing": {
      title: "Secret does not exist there",
      what: "There is no secret of that name in the place that secret-name, environment and organization name.",
      hint: "Set secret-name to the secret that access-token comes from. If it belongs to an environment or an organization, set environment or organization too.",
      issue: {
        headline: "is not where the workflow says",
        todo: "correct `secret-name`, or add `environment` or `organization`"
      },
      more: "The next run would not read a token stored there, so the run stops."
    },
    "repository-not-selected": {
      title: "Organization's secret is not for this repository",
      what: "The organization's secret is for selected repositories, and the one that this workflow runs in is not among them.",
      hint: "Let this repository use the organization's secret. If the token comes from a secret of the repository itself, leave organization out.",
      issue: {
        headline: "is not shared with this repository",
        todo: "let this repository use the organization's secret, or leave `organization` out"
      },
      more: "If both have a secret of the same name, a workflow gets the repository's own. The list of repositories is written back with the secret, so a token is stored there only if this repository is on it."
    },
    moved: {
      title: "GitHub answered with a redirect",
      what: "A redirect came instead of an answer, as GitHub sends it for a repository or organization that was renamed or transferred. Redirects are not followed, because they could carry the credential elsewhere.",
      hint: "Use the new name of the repository or organization. If the redirect leads to another host, check the address that is configured for GitHub, and whether a proxy or gateway answers in its place.",
      issue: {
        headline: "cannot be stored: GitHub redirects",
        todo: "use the new name of the repository or organization, if it has one"
      }
    },
    "write-rejected": {
      title: "GitHub rejected what was written",
      what: "GitHub accepted the request but rejected its contents.",
      hint: "The log has what GitHub named. Names may contain letters, digits and _, and must not begin with GITHUB_ or a digit; a repository or environment has at most 100 secrets.",
      issue: { headline: "cannot be stored: GitHub rejected it", todo: "see what GitHub rejected" }
    },
    "target-not-written": {
      title: "A place did not get the token",
      what: "A place that should get the token could not be written. Other places were.",
      hint: "The log names it and says why. Once that is fixed, the next run writes the token there.",
      more: "The log, the summary and the issue name the place and the reason.",
      fix: "fix that. The next run then writes the token there."
    },
    "issues-disabled": {
      title: "Issues are disabled",
      what: "This repository has issues disabled, so no issue can be opened there.",
      hint: "Enable them in the repository's settings, or set open-issues to false and watch for failed runs."
    },
    "issue-not-written": {
      title: "Issue could not be written",
      what: "The issue that tells people what to do could not be opened or changed.",
      hint: 'The job needs "permissions: issues: write", and the repository needs issues enabled.',
      more: "If a person is needed, this alone makes the step fail."
    }
  }
};

// src/messages/reasons/healthy.ts
var ASKED_IN_TIME = "Nothing to do yet. The next run asks again, and an issue asks for a new system user token in good time.";
var HEALTHY = {
  heading: "When all is well",
  symptom: "Nothing is wrong, and you want to know what a code means",
  intro: "These appear in the log and in the report, not as warnings.",
  reasons: {
    "not-due": {
      title: "Token is valid",
      what: "The token is valid, and it is too early to refresh it.",
      hint: NOTHING_TO_DO
    },
    "never-expires": {
      title: "Token never expires",
      what: "This token has no end date. It is never exchanged, because that would give it one.",
      hint: "Nothing to do. The daily check still notices if Meta ends it."
    },
    "page-token": {
      title: "Page token is left as it is",
      what: "The secret holds a page's token. Meta cannot extend it; a new one is made from its user's token.",
      hint: "Nothing to do while it has no end date. If it has one, it was made from a short-lived user token: exchange that user's token for a long-lived one first, then get the page's token again."
    },
    "app-token": {
      title: "App token is left as it is",
      what: "The secret holds the app's own token. It has no end date.",
      hint: NOTHING_TO_DO
    },
    "same-date": {
      title: "Meta did not move the end date",
      what: "Meta gave a new token, but it ends no later than the stored one, which stays. This is usual for a user's 60-day token: only a new login extends it.",
      hint: "Nothing to do yet. An issue asks you to log in again in good time. A system user's token makes that unnecessary.",
      ofSystemUser: ASKED_IN_TIME
    },
    "exchange-declined": {
      title: "Meta declined to extend the token",
      what: "The token works, but Meta did not give a new one for it.",
      hint: "Nothing to do yet. The next run asks again, and an issue asks you to log in again in good time.",
      ofSystemUser: ASKED_IN_TIME
    },
    "lasts-already": {
      title: "Token is long-lived already",
      what: "Meta says that this token is long-lived already; it is too young to be refreshed today.",
      hint: "Nothing to do. From the next day on, each run refreshes it for another 60 days."
    },
    "short-lived": {
      title: "Token of one hour",
      what: "The token lasts only an hour or two, and this run lacks what it needs to exchange it.",
      hint: "Set Instagram's or Threads' own app-id and app-secret: a token of one hour is then exchanged for one of 60 days."
    },
    "same-string": {
      title: "Meta extended the stored token",
      what: "Meta moved the end date of the token that is already stored, so there was nothing to write.",
      hint: NOTHING_TO_DO
    },
    refreshed: {
      title: "Token refreshed",
      what: "Meta gave a new token. It was verified and then stored.",
      hint: NOTHING_TO_DO
    },
    "would-refresh": {
      title: "Token would be refreshed",
      what: "The token is due. This run only looked: it did not ask Meta for a new token, and stored nothing.",
      hint: "The next run that refreshes does it.",
      fix: "run it without `dry-run`."
    },
    repaired: {
      title: "Places brought up to date",
      what: "Some places had missed an earlier write. They have the current token again.",
      hint: NOTHING_TO_DO
    },
    reauthorized: {
      title: "New login stored",
      what: "Somebody logged in again. The new token was verified and then stored.",
      hint: NOTHING_TO_DO
    },
    "local-token-older": {
      title: "Token here may be older than the stored one",
      what: "GitHub may have a newer token: its secret was written after the token given here was issued, or Meta does not say when this one was issued.",
      hint: "Nothing was changed. Give the command the newer token, or add --force if this one is right. With --token-file the command keeps its own copy up to date."
    },
    "newer-token-stored": {
      title: "A newer token is already stored",
      what: "Another run, or a person, stored a newer token after this run was queued. This run had the older one, so it stepped aside.",
      hint: "Nothing to do. If it happens often, keep the secret in an environment: GitHub reads those when a job starts, not when it is queued."
    }
  }
};

// src/messages/reasons/login.ts
var TRY_AGAIN = "Nothing was changed. Log in again, through the link in the issue or on the command line.";
var START_AGAIN = "Nothing was changed. Start the command again";
var WHAT_METAS_PAGE_MAY_SAY = [
  "If Meta showed an error instead of a login:",
  `- "URL blocked" or "Can't load URL": add the redirect address to Valid OAuth Redirect URIs (Facebook Login, Settings) and its domain to App domains.`,
  "- An app that is live does not accept http://localhost: use --redirect-uri with an https address of yours, or https://www.facebook.com/connect/login_success.html.",
  '- "App not active": the app is in development mode, and the person has no role in it (App roles).'
];
var LOGIN = {
  heading: "Logging in",
  symptom: "A login did not work",
  intro: "A failed login changes nothing. If its code is used up, log in again to get a new one.",
  reasons: {
    "login-cancelled": {
      title: "Login was cancelled",
      what: "Somebody opened Meta's login and cancelled it.",
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN}, and choose Connect (or Continue) this time.`,
      fix: "log in again."
    },
    "login-refused": {
      title: "Meta refused the login",
      what: "Meta's login ended with an error instead of a code.",
      hint: `See what Meta's page said. ${TRY_AGAIN}`,
      atTerminal: "Nothing was changed. See what Meta's page said; the app's settings are on https://developers.facebook.com/apps.",
      more: "Its page and the address that it ended on say why.",
      fix: "do what the page says, usually in the [settings of the app](https://developers.facebook.com/apps). Then log in again."
    },
    "redirect-uri-not-listed": {
      title: "Redirect address is not listed in the app",
      what: "Meta says that redirect-uri is not one of the addresses that the app lists.",
      hint: "Add exactly this address in the app's dashboard: Facebook Login, Settings, Valid OAuth Redirect URIs; Instagram: API setup with Instagram login, Business login settings, OAuth redirect URIs; Threads: Use cases, Access the Threads API, Settings, chosen from the list that opens, with the fields for uninstalling and for deleting data filled in too. Then log in again.",
      more: "Threads also says this if its two other fields, for uninstalling and for deleting data, are empty, or if the address was typed but not chosen from the list."
    },
    "redirect-uri-not-https": {
      title: "Redirect address is not https",
      what: "Meta blocked the login because redirect-uri is not an https address.",
      hint: "Set redirect-uri to an https address that the app lists, such as https://localhost/"
    },
    "scope-invalid": {
      title: "A permission of the login is not valid",
      what: "Meta says that a permission (scope) of the login is not valid: it no longer exists, is one of another platform, or the app does not have it.",
      hint: "Remove the one that Meta names from required-scopes, or add it to the app, and log in again.",
      atTerminal: "Start the command again with --scope naming only permissions that the app has.",
      more: "Instagram Login has its own names, such as `instagram_business_basic`; those of Facebook Login are not valid there, and the other way round."
    },
    "login-suspended": {
      title: "Login is unavailable for now",
      what: "Meta says that logging in to this app is unavailable for now, while the app's details are being updated.",
      hint: "Open the app on https://developers.facebook.com/apps, finish what it asks for, then log in again."
    },
    "app-of-other-platform": {
      title: "App ID is of another platform",
      what: "Instagram or Threads does not accept this app ID. Each has its own app ID and app secret, which are not the Meta app's.",
      hint: "Use its own pair from the app's dashboard: Instagram, API setup with Instagram login; or Use cases, Access the Threads API, Settings."
    },
    "tester-not-accepted": {
      title: "Account is not a tester of the app",
      what: "Meta says that this account has no role in the app: it was not invited as a tester, or has not accepted the invitation.",
      hint: "Invite it in the app's dashboard (App roles), accept the invitation, logged in as that account (Threads: https://www.threads.com/settings/website_permissions, Instagram: https://www.instagram.com/accounts/manage_access), and log in again."
    },
    "no-answer": {
      title: "Nobody logged in within five minutes",
      what: "No login came back in time. Nothing was changed.",
      hint: "Start the login again.",
      atTerminal: `Start the command again.
${WHAT_METAS_PAGE_MAY_SAY.join("\n")}`,
      more: `Meta shows some errors on its own page and sends nobody back. ${WHAT_METAS_PAGE_MAY_SAY.join("\n")}`
    },
    "login-unreadable": {
      title: "No code in the pasted text",
      what: "The pasted text is neither an address with a code nor a code. Nothing was used up.",
      hint: "Paste the whole address that Meta's login ended on, from the browser's address bar.",
      atTerminal: "Nothing was changed. Start again and paste the whole address that Meta's login ends on, from the browser's address bar.",
      more: "It does not matter if the page at that address did not load."
    },
    "login-unavailable": {
      title: "No such login for this token",
      what: "A login to Instagram or Threads needs that platform's own app-id and app-secret, which are not the Meta app's. Device login is for Facebook only.",
      hint: "Set both from the app's dashboard: Instagram, API setup with Instagram login, Business login settings; or App settings, Basic, Threads app ID.",
      atTerminal: "Give the platform its own pair: INSTAGRAM_APP_ID and INSTAGRAM_APP_SECRET, or THREADS_APP_ID and THREADS_APP_SECRET."
    },
    "state-missing": {
      title: "Address without its state",
      what: "The pasted address lacks the state that ties a login to this secret, so it was not accepted. Nothing was used up.",
      hint: "Use the newest link in the issue, and paste the whole address that it ends on.",
      atTerminal: "Nothing was changed. Start again, log in through the address that the command shows, and paste the whole address that it ends on.",
      more: "The `state` keeps others from planting a login of their own."
    },
    "address-of-other-origin": {
      title: "Address of another site",
      what: "The pasted address does not belong to the site in redirect-uri, where a login ends, so it was not accepted. Nothing was used up.",
      hint: "Use the link in the issue, and paste the whole address that the browser ends on. redirect-uri must be the one that the link was made with.",
      atTerminal: "Nothing was changed. Start again, log in through the address that the command shows, and paste the whole address that it ends on."
    },
    "state-wrong": {
      title: "Login was prepared for something else",
      what: "The state in the pasted address was made for another secret or repository, or with another app secret. The login was not accepted, and nothing was used up.",
      hint: "Use the link in this secret's own issue, and paste the whole address that it ends on.",
      atTerminal: "Nothing was changed. Start again, and log in through the address that the command then shows: one from an earlier start is not accepted."
    },
    "state-expired": {
      title: "Link in the issue was too old",
      what: "The link in the issue is valid until the end of the next day (UTC); this login came through an older one. Nothing was used up.",
      hint: "Run the workflow once in its usual mode, which renews the link in the issue, and log in through the new link."
    },
    "code-used": {
      title: "Code was used before",
      what: "Meta accepts the code of a login once, and this one has been used.",
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN}: each login brings a new code.`,
      fix: "log in again; that gives a new code."
    },
    "code-not-found": {
      title: "Code is not accepted",
      what: "The platform does not know this code, or it was used before.",
      hint: `${TRY_AGAIN} Do the last step within the hour, once.`,
      atTerminal: `${START_AGAIN}: each login brings a new code.`,
      more: "Instagram and Threads say this about a code that was used before, is older than an hour, is incomplete, or was made for another app or redirect address.",
      fix: "log in again; that gives a new code."
    },
    "code-expired": {
      title: "Code has expired",
      what: "Meta accepts the code of a login for a few minutes only.",
      hint: `${TRY_AGAIN} Do the last step right after the login.`,
      atTerminal: `${START_AGAIN}, and finish the login within a few minutes.`,
      fix: "log in again, and do the last step right after it."
    },
    "code-malformed": {
      title: "Code is malformed",
      what: "Meta says that the code is malformed.",
      hint: `${TRY_AGAIN} Paste the whole address that it ends on.`,
      atTerminal: `${START_AGAIN}, and paste the whole address that the login ends on.`,
      fix: "log in again, and paste the whole address that it ends on."
    },
    "redirect-uri-differs": {
      title: "Redirect address differs",
      what: "The login ended on an address other than redirect-uri, or its code was made for another address. Meta compares them character by character, including the slash at the end.",
      hint: "Set redirect-uri to exactly the address that the login used, and log in again.",
      atTerminal: `${START_AGAIN} with --redirect-uri exactly as the app has it, with or without the slash at the end.`
    },
    "redirect-uri-not-absolute": {
      title: "Redirect address is not absolute",
      what: "Meta says that redirect-uri is not an absolute address.",
      hint: "Write it in full and not encoded, such as http://localhost:8080/",
      atTerminal: "Give --redirect-uri in full and not encoded, such as http://localhost:8080/"
    },
    "domain-not-in-app-domains": {
      title: "Domain is not in the app",
      what: "Meta says that the domain of redirect-uri is not one of the app's domains.",
      hint: "In the app's dashboard, add it to App domains (App settings, Basic) and the whole address to Valid OAuth Redirect URIs (Facebook Login, Settings)."
    },
    "app-in-development": {
      title: "App is in development mode",
      what: "The app is in development mode, where only people with a role in it can log in.",
      hint: "Give the person a role in the app's dashboard (App roles), or make the app live. On Instagram and Threads the account must also accept the invitation as a tester: https://www.instagram.com/accounts/manage_access, https://www.threads.com/settings/website_permissions"
    },
    "client-token-refused": {
      title: "Meta refused the client token",
      what: "Meta did not accept app-id together with client-token for the device login.",
      hint: "Compare both with the app's dashboard, https://developers.facebook.com/apps: the app ID (App settings, Basic) and the client token (App settings, Advanced, Security).",
      atTerminal: "Compare the app ID (App settings, Basic) and the client token, META_CLIENT_TOKEN (App settings, Advanced, Security), with the app's dashboard: https://developers.facebook.com/apps"
    },
    "device-login-declined": {
      title: "Login on the device page was declined",
      what: "Somebody typed the code at facebook.com/device and declined.",
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN} to get a new code.`,
      fix: "start again to get a new code."
    },
    "device-login-expired": {
      title: "Nobody typed the code in time",
      what: "The code for facebook.com/device lasts a few minutes, and nobody approved it in that time.",
      hint: TRY_AGAIN,
      atTerminal: `${START_AGAIN} to get a new code.`,
      fix: "start again to get a new code."
    },
    "system-user-must-expire": {
      title: "This business may not have never-ending tokens",
      what: "Meta lets this business create only system user tokens that end after 60 days.",
      hint: "Start the command again with --sixty-days. The daily run refreshes such a token without a person."
    },
    "system-user-declined": {
      title: "Meta did not create the system user's token",
      what: "Meta refused to create the token.",
      hint: "On https://business.facebook.com/settings/system-users, check the ID, and that the app is assigned to the system user. META_ADMIN_TOKEN must be the token of a business admin, of the same app, with business_management."
    },
    "login-interrupted": {
      title: "Login was interrupted",
      what: "Meta did not answer as expected while the code of the login was exchanged for a token.",
      hint: "Nothing was changed. Log in again in a few minutes: no scheduled run repeats a login. Outages: https://metastatus.com"
    },
    "identity-unknown": {
      title: "Owner of the token is not known",
      what: "The old token can no longer be read, so it is not known which user the new one must belong to. Nothing was used up.",
      hint: "Set expected-user-id to the ID that the user has in this app, then log in again.",
      atTerminal: "Nothing was changed. Add --expected-user-id with the ID that the user has in this app: the command in the issue has it. On a terminal, the command asks instead."
    }
  }
};

// src/messages/reasons/meta.ts
var DASHBOARD = "https://developers.facebook.com/apps";
var OWN_PAIRS = "Instagram and Threads have their own pairs: under Instagram, API setup with Instagram login, Business login settings; and under App settings, Basic, Threads app ID.";
var META = {
  heading: "App and configuration at Meta",
  symptom: "Meta refuses the app or the request, not the token",
  intro: "The outcome is `misconfigured`: Meta refuses the request, and that says nothing about the token. Nothing was changed.",
  reasons: {
    "app-credentials-refused": {
      title: "Meta refused the app ID or app secret",
      what: "Meta did not accept app-id together with app-secret. That says nothing about the token.",
      hint: `Compare both with the app's dashboard: ${DASHBOARD}, App settings, Basic. ${OWN_PAIRS} If someone reset the app secret, store the new one in the secret that app-secret reads.`,
      atTerminal: `Compare the app ID and the app secret (META_APP_SECRET, INSTAGRAM_APP_SECRET or THREADS_APP_SECRET) with the app's dashboard: ${DASHBOARD}, App settings, Basic. ${OWN_PAIRS}`,
      issue: { headline: "needs the right app secret", todo: "correct the app secret (or the app ID)" }
    },
    "app-disabled": {
      title: "Meta has blocked the app",
      what: "Meta has blocked or deactivated the app, so none of its tokens can be used.",
      hint: `Open the app on ${DASHBOARD} and do what its dashboard asks for.`,
      issue: {
        headline: "cannot be used: Meta blocked the app",
        todo: "open the app's dashboard and do what Meta asks for"
      }
    },
    "app-deleted": {
      title: "App was deleted",
      what: "Meta says that the app was deleted.",
      hint: `Check whether ${DASHBOARD} still lists the app that app-id names. If it does not, use another app: replace the ID and app secret with its own, and log in through it.`,
      atTerminal: `Check whether ${DASHBOARD} still lists the app with that ID. If it does not, use another app, with its ID and app secret.`,
      issue: {
        headline: "cannot be used: its app was deleted",
        todo: "put another app in place of the deleted one"
      }
    },
    "ip-not-allowed": {
      title: "Runner is not on the app's IP list",
      what: "The app accepts calls only from listed IP addresses, and this runner has a different one. The addresses of GitHub-hosted runners change.",
      hint: "Use a runner with a fixed address and add it in the app's dashboard (App settings, Advanced, Server IP allowlist), or empty that list.",
      issue: {
        headline: "is checked from an IP not on the app's list",
        todo: "add the runner to the app's IP list"
      }
    },
    "app-secret-proof-refused": {
      title: "Meta refused the proof of the app secret",
      what: "Meta did not accept the proof of the app secret (appsecret_proof) that the call carried.",
      hint: `Check that app-secret belongs to app-id: ${DASHBOARD}, App settings, Basic.`,
      issue: {
        headline: "needs the app secret of its own app",
        todo: "check that `app-secret` belongs to `app-id`"
      }
    },
    "app-secret-proof-missing": {
      title: "App requires a proof of the app secret",
      what: "The app requires a proof of the app secret (appsecret_proof) with every call, and this call carried none.",
      hint: `Set app-secret. The requirement is a setting of the app: ${DASHBOARD}, App settings, Advanced, Require app secret.`,
      issue: { headline: "needs the app secret", todo: "set `app-secret`" }
    },
    "other-app": {
      title: "Token belongs to another app",
      what: "The token was made by another app than the one in app-id.",
      hint: "Set app-id and app-secret to those of the app that made the token, or store a token made by the app in app-id.",
      issue: { headline: "belongs to another app" },
      more: "Meta lets an app inspect only its own tokens."
    },
    "other-user": {
      title: "Token belongs to another user",
      what: "The token does not belong to the user in expected-user-id.",
      hint: "Log in as the expected user and store that token, or correct expected-user-id.",
      issue: { headline: "belongs to another user" },
      fix: "log in as the expected user, or correct `expected-user-id`. It is the ID that the user has in this app, which the issue and the run's log show, not the ID in their profile's address."
    },
    "api-version-ended": {
      title: "Meta ended this version of its API",
      what: "Meta says that it no longer serves this call, or the version of its API in graph-api-version.",
      hint: "Set graph-api-version to a newer one, or remove it: https://developers.facebook.com/docs/graph-api/changelog",
      issue: {
        headline: "needs a newer graph-api-version",
        todo: "set `graph-api-version` to a newer version"
      }
    },
    "api-version-ends": {
      title: "Version of Meta's API ends soon",
      what: "The API version in graph-api-version is near its end, or past it.",
      hint: "Set graph-api-version to a newer one, or remove it: https://developers.facebook.com/docs/graph-api/changelog",
      more: "The Marketing API ends each version earlier than the Graph API. That matters only if `assets` names an ad account or a data set."
    },
    "api-version-upgraded": {
      title: "Meta answered with a newer API version",
      what: "Meta no longer serves the Marketing API in the version that graph-api-version names, and answered with a newer one.",
      hint: "Set graph-api-version to a newer one, or remove it, before Meta refuses the old one."
    },
    "blocked-by-policy": {
      title: "Meta blocks this for some time",
      what: "Meta blocks this action for some time because of its policies. The token itself stays valid.",
      hint: "Wait a day, and look for a notice on https://www.facebook.com/accountquality. The next scheduled run tries again.",
      issue: {
        headline: "cannot be refreshed now: blocked by Meta",
        todo: "see Account Quality for Meta's notice"
      },
      more: "The log has Meta's error code (368)."
    },
    "two-factor-required": {
      title: "Meta requires two-factor authentication",
      what: "Meta refuses this until the person behind the token turns on two-factor authentication, which their business requires.",
      hint: "Ask the token's owner to turn it on: https://accountscenter.facebook.com, Password and security. Then run the workflow again.",
      issue: {
        headline: "needs two-factor authentication",
        todo: "ask the token's owner to turn on two-factor authentication"
      }
    },
    "meta-permission-refused": {
      title: "Meta says a permission is missing",
      what: "Meta refused this because of a permission: of the token, of its owner, or of the app.",
      hint: "Compare the token's permissions (in the issue, or with the command inspect) and its owner's role in the business's settings with what you need.",
      issue: { headline: "is refused: permission missing", todo: "check which permission Meta asks for" }
    },
    "request-refused": {
      title: "Meta refused the request",
      what: "Meta refused the request. That says nothing about the token.",
      hint: "The log has Meta's error codes. If this continues, please report them.",
      issue: { headline: "cannot be checked: Meta refused the request", todo: "see what Meta answered" }
    }
  }
};

// src/messages/reasons/new-tokens.ts
var OLD_TOKEN_STAYS = "The stored token stays as it was, and the next scheduled run tries again.";
var NEW_TOKENS = {
  heading: "New tokens that were not stored",
  symptom: "A new token was not stored",
  intro: "Before a new token replaces a stored one, it is verified with Meta. It must be valid, of the same app, user and kind, have every permission of the old one, and end later. If it fails, it is not stored; the old one stays and keeps working until its own end date.",
  reasons: {
    "new-token-dead": {
      title: "New token does not work",
      what: "Meta gave a new token, but says that it is not valid.",
      hint: OLD_TOKEN_STAYS
    },
    "new-token-other-app": {
      title: "New token is of another app",
      what: "Meta gave a new token that belongs to another app.",
      hint: OLD_TOKEN_STAYS,
      fix: "check `app-id` and `app-secret`. The next run asks again."
    },
    "new-token-other-user": {
      title: "New token is of another user",
      what: "The new token belongs to another user than before.",
      hint: `${OLD_TOKEN_STAYS} If you logged in as somebody else on purpose, set expected-user-id to that user.`,
      atTerminal: "Nothing was stored. Log in as the same user as before, or name the new one with --expected-user-id.",
      fix: "log in as the same user. If the change is on purpose, set `expected-user-id` to the new user."
    },
    "new-token-other-kind": {
      title: "New token is of another kind",
      what: "The new token is of another kind than the old one, for example a user token in place of a page token.",
      hint: OLD_TOKEN_STAYS,
      atTerminal: "Nothing was stored. If the secret holds a page's token, name the page with --page; a system user's token is made with refresh-meta-token system-user.",
      fix: "for a page, check the page ID. After a login, use the same kind of login as before."
    },
    "new-token-other-page": {
      title: "New token is of another page",
      what: "The new token is for the wrong page.",
      hint: "Nothing was stored. Check the page ID."
    },
    "new-token-lacks-scopes": {
      title: "New token lacks a permission",
      what: "The new token lacks a permission (scope) that the old one had or that required-scopes names.",
      hint: `${OLD_TOKEN_STAYS} After a login: log in again and leave every permission ticked.`,
      atTerminal: "Nothing was stored. Start again with --rerequest and every needed permission in --scope, and leave them all ticked.",
      fix: "log in again and leave every permission ticked."
    },
    "new-token-lacks-assets": {
      title: "New token reaches less",
      what: "The new token does not reach something that the old one reached or that assets names, such as a page that was not ticked at the login.",
      hint: `${OLD_TOKEN_STAYS} After a login: log in again with the link in the issue and leave everything ticked.`,
      atTerminal: "Nothing was stored. Start again with --rerequest, so that Meta shows the choice again, and tick all that is needed.",
      fix: "log in again with `--rerequest`, or with the link in the issue, and leave every page and account ticked. For an entry of `assets`, see [what the token is for](assets.md)."
    },
    "new-token-data-access": {
      title: "New token has less data access",
      what: "The new token's data access has ended, or ends earlier than that of the old one.",
      hint: OLD_TOKEN_STAYS,
      atTerminal: "Nothing was stored. Log in again, and go through the whole dialog."
    },
    "new-token-ends-earlier": {
      title: "New token ends earlier",
      what: "The new token would end before the old one.",
      hint: OLD_TOKEN_STAYS,
      atTerminal: "Nothing was stored: the secret already holds a token that lasts longer.",
      fix: "nothing to do for one run. If a target with `own-token` stays like this, remove `own-token`: it then gets a copy of the token."
    },
    "new-token-expiry-unknown": {
      title: "New token has no known end date",
      what: "Meta did not say when the new token ends, so it is not known to be better than the stored one.",
      hint: OLD_TOKEN_STAYS
    },
    "new-token-short-lived": {
      title: "New token lasts only an hour",
      what: "Instagram or Threads gave a token of one hour for the login, and did not exchange it for one of 60 days. A token of one hour is never stored.",
      hint: `${OLD_TOKEN_STAYS.split(",")[0]}. Log in again in a few minutes; if it happens again, check that the account has accepted its invitation as a tester.`,
      atTerminal: "Nothing was stored. Start the command again in a few minutes. If it happens again, check that the account has accepted its invitation as a tester of the app."
    },
    "new-token-unproved": {
      title: "New token could not be verified",
      what: "Meta gave a new token, but it could not be verified, so it was not stored.",
      hint: OLD_TOKEN_STAYS
    }
  }
};

// src/messages/reasons/outages.ts
function named(name, entries) {
  return Object.fromEntries(
    Object.entries(entries).map(([failure, entry]) => [`${name}-${failure}`, entry])
  );
}
var NETWORK = {
  ...named("meta", (0,_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .networkWords */ .G)("Meta")),
  ...named("github", (0,_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .networkWords */ .G)("GitHub"))
};
var OUTAGES = {
  heading: "Outages and doubt",
  symptom: "A run failed and nothing seems wrong",
  intro: "The outcome is `inconclusive`: the run could not find out, so it changed nothing. You need not act on a single such run: there are weeks of margin for this.",
  reasons: {
    "meta-unreachable": {
      title: "No answer from Meta",
      what: "No answer came from Meta.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} If this continues, check that the runner may connect to graph.facebook.com, through a proxy if there is one.`,
      atTerminal: "Nothing was changed. Check the connection to graph.facebook.com and start again.",
      more: "The log has the system's error code.",
      fix: "nothing to do for one run. If this continues, check that the runner may connect to `graph.facebook.com`; behind a proxy, set `https_proxy`."
    },
    "meta-unavailable": {
      title: "Meta had an internal error",
      what: "Meta answered that something went wrong on its side.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} Outages: https://metastatus.com`,
      atTerminal: "Nothing was changed. Start again in a while. Outages: https://metastatus.com"
    },
    "meta-rate-limited": {
      title: "Meta asks to slow down",
      what: "Meta asks for fewer calls for now. Its limits count all calls of the app, not only those of this action.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} If this continues, check in the app's dashboard what makes so many calls.`,
      atTerminal: "Nothing was changed. Start again in an hour."
    },
    "meta-error-unknown": {
      title: "Meta gave an unknown error",
      what: "Meta refused this and named no cause that this program knows, so nothing was concluded from it.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} If this continues, please report Meta's error codes, which the log has.`,
      atTerminal: "Nothing was changed. If this continues, please report Meta's error codes.",
      issue: { headline: "is refused by Meta day after day", todo: "see what Meta answered" },
      more: "On the first day, only the step fails. If the error comes again the next day, an issue asks for a person, because it may come every day until the token is dead."
    },
    "meta-gives-no-reason": {
      title: "Meta calls the token invalid without a reason",
      what: "Meta said that the token is not valid, but gave no error that says why. That alone proves nothing, so nothing was concluded from it.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} If your workflows fail with the token too, it needs a new one.`,
      atTerminal: "Nothing was changed. Start again. If your workflows fail with the token too, it needs a new one.",
      issue: {
        headline: "is called invalid by Meta, without a reason",
        todo: "check whether your workflows still work with the token"
      },
      more: "On the first day only the step says so. If it happens again the next day, an issue asks for a person."
    },
    "meta-unintelligible": {
      title: "Answer in an unknown form",
      what: "The answer does not look like one from Meta, so nothing was concluded from it.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} If this continues, update this action, and check whether something else, such as a proxy, answers in place of Meta.`,
      atTerminal: "Nothing was changed. Start again. If this continues, check whether something else, such as a proxy, answers in place of Meta."
    },
    "meta-redirected": {
      title: "Redirect instead of an answer",
      what: "A redirect to another address came instead of an answer. It was not followed, because it could carry the credentials elsewhere.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} If this continues, check the address that is configured for Meta, and whether a proxy or gateway answers in its place.`,
      atTerminal: "Nothing was changed. Check the address that is configured for Meta, and whether a proxy or gateway answers in its place, and start again."
    },
    "meta-contradicts-itself": {
      title: "Meta contradicted itself",
      what: "Meta was asked twice in this run about the same token, and the two answers contradict each other.",
      hint: _chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o,
      atTerminal: "Nothing was changed. Start again."
    },
    "clocks-disagree": {
      title: "Clocks of Meta and GitHub disagree",
      what: "The times in the answers of Meta and GitHub differ too much, so one of the answers may be an old one.",
      hint: `${_chunk_F4ODSS7I_js__WEBPACK_IMPORTED_MODULE_0__/* .NEXT_RUN */ .o} If this continues, look for a cache between the runner and Meta or GitHub.`,
      atTerminal: "Nothing was changed. Look for a cache between this computer and Meta or GitHub."
    },
    "no-time-left": {
      title: "Not enough time in one run",
      what: "There was more to write than one run has time for.",
      hint: "The next scheduled run continues from here."
    },
    "github-unreachable": {
      title: "No answer from GitHub",
      what: "No answer came from GitHub.",
      hint: "The next scheduled run tries again. If this continues, check that the runner may connect to the GitHub API."
    },
    "github-unavailable": {
      title: "GitHub had an internal error",
      what: "GitHub answered that something went wrong on its side.",
      hint: "The next scheduled run tries again. Outages: https://www.githubstatus.com"
    },
    "github-rate-limited": {
      title: "GitHub asks to slow down",
      what: "GitHub asks this credential to wait longer than a run waits.",
      hint: "The next scheduled run tries again. If this continues, give this job a credential that nothing else uses."
    },
    "github-unintelligible": {
      title: "Answer was not one of GitHub's",
      what: "The answer does not look like one from GitHub, so nothing was concluded from it.",
      hint: "The next scheduled run tries again. If this continues, check whether a proxy answers in place of GitHub, and update this action."
    },
    ...NETWORK,
    unexpected: {
      title: "Internal error",
      what: "Something happened that this program did not expect.",
      hint: "Run it again. If this continues, please report it with the log of a run that has debug logging on; the log holds no token."
    }
  }
};

// src/messages/reasons/workflow.ts
var WORKFLOW = {
  heading: "The workflow",
  symptom: "The step refused to start",
  intro: "The outcome is `misconfigured`. Nothing was sent to anyone.",
  reasons: {
    "input-invalid": {
      title: "An input is missing or wrong",
      what: "An input of the workflow step is missing or has a wrong value. Nothing was sent to anyone.",
      hint: "Correct the input that the message names; it shows a valid example.",
      more: "The message never shows the value."
    },
    "event-refused": {
      title: "Refused to run for this event",
      what: "The workflow was started by an event that does not need write access to the repository, or that this program does not know.",
      hint: "Start it with schedule or workflow_dispatch."
    }
  }
};

// src/messages/reasons.ts
var ENTRIES = {
  ...DEAD.reasons,
  ...DEADLINES.reasons,
  ...META.reasons,
  ...ASSETS.reasons,
  ...GITHUB.reasons,
  ...OUTAGES.reasons,
  ...NEW_TOKENS.reasons,
  ...LOGIN.reasons,
  ...WORKFLOW.reasons,
  ...HEALTHY.reasons
};
function explain(reason) {
  return ENTRIES[reason];
}
function mayPassByItself(reason) {
  return !/-(certificate-|tls-failed|proxy-refused)/.test(reason);
}
function isMetas(reason) {
  return [DEAD, META, NEW_TOKENS, LOGIN].some(({ reasons }) => reason in reasons) || reason.startsWith("meta-") || reason === "exchange-declined" || reason === "refresh-declined";
}
function troubleshootingLink(reason, docsUrl) {
  return `${docsUrl.replace(/\/+$/, "")}/troubleshooting.md#${(0,_chunk_FUTKJSAF_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(reason).toLowerCase()}`;
}




/***/ })

};
