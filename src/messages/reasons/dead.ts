import { MAKE_AGAIN, type Section } from './entry.js';

const LOG_IN_AGAIN = 'Log in again and store the new token.';

export const DEAD = {
  heading: 'Dead tokens',
  symptom: 'The token is dead, and a person has to log in',
  intro:
    'The outcome is `reauthorize`: Meta no longer accepts the token, and every workflow that reads the secret fails. An issue is open, with a login prepared for this secret.',
  reasons: {
    expired: {
      title: 'Token has expired',
      what: 'The token reached its end date. Meta does not extend a token that has expired.',
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      more: "A user's long-lived token lasts 60 days, a short-lived one a few hours.",
      fix: 'log in again, as the issue says. If the workflow had not run for weeks, check whether GitHub disabled its schedule: it does so in a public repository after 60 days without activity.',
    },
    'password-changed': {
      title: 'Password was changed',
      what: 'Meta ended the token because its owner changed their Facebook password, or because Facebook ended their sessions for security reasons.',
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: 'stopped working: password changed',
        state: (name) =>
          `Meta ended the token in ${name} because of a password change or for security reasons`,
      },
      more: 'Either ends every token of that person in every app.',
      fix: "log in again. A system user's token does not depend on anybody's password.",
    },
    'app-removed': {
      title: 'App is not authorized',
      what: 'Meta says that the owner of the token has not authorized the app: they removed it from their account, or never agreed to it.',
      hint: 'Log in again and agree to what the app asks for.',
      ofSystemUser: `Check that the app is assigned to the system user. ${MAKE_AGAIN}`,
      issue: {
        headline: 'stopped working: app not authorized',
        state: (name) => `the owner of the token in ${name} has not authorized the app, or removed it`,
      },
      more: 'People remove apps in their Facebook settings, under Business integrations or Apps and websites.',
    },
    checkpoint: {
      title: 'Facebook asks the owner to log in',
      what: "Facebook stopped the owner's account with a security check. The token does not work until they pass it.",
      hint: "Log in on facebook.com as the token's owner and do what it asks. The same token may then work again; run the workflow to see. Only if it does not, log in again to get a new one.",
      issue: {
        headline: 'is on hold: Facebook security check',
        todo: "log in on facebook.com as the token's owner and do what it asks",
      },
      fix: 'log in on facebook.com as that person and do what it asks. Then run the workflow: the same token may work again. Only if it does not, log in through the link in the issue.',
    },
    'user-unconfirmed': {
      title: 'Facebook account is not confirmed',
      what: "Meta does not accept the token because its owner's Facebook account is not confirmed.",
      hint: 'Confirm the account on facebook.com (e-mail address or phone number). The same token may then work again; run the workflow to see. Only if it does not, log in again to get a new one.',
      issue: {
        headline: 'is on hold: account not confirmed',
        todo: "confirm the Facebook account of the token's owner",
      },
    },
    revoked: {
      title: 'Token was revoked',
      what: "Meta says that the token's session was ended by an API call. Somebody revoked it, or Meta did: it revokes tokens that were published.",
      hint: 'Check that the token was not published somewhere. Then log in again and store the new token.',
      ofSystemUser: `Check that the token was not published somewhere. ${MAKE_AGAIN}`,
      issue: {
        headline: 'stopped working: token revoked',
        state: (name) => `the token in ${name} was revoked`,
      },
      fix: 'first check that the token was not published, for example in a repository or a log. Then log in again.',
    },
    'logged-out': {
      title: 'Owner of the token logged out',
      what: 'Meta says that the session of the token is over because its owner logged out.',
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: 'stopped working: its owner logged out',
        state: (name) => `the owner of the token in ${name} logged out`,
      },
      fix: "log in again. A system user's token does not depend on anybody's session.",
    },
    'session-ended': {
      title: 'Meta ended the token',
      what: 'Meta ended the token, and its error codes do not say why.',
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: 'stopped working: Meta ended the token',
        state: (name) => `Meta ended the token in ${name}, and its error codes do not say why`,
      },
      more: "The log has Meta's error codes and, if one is unknown, Meta's message: first do what it asks for.",
    },
    'page-role-lost': {
      title: 'Role on the page was lost',
      what: 'The owner of the token no longer has a role on the page.',
      hint: 'Give that account a role on the page again (Meta Business Suite, Settings, People), or log in with an account that has one.',
      issue: {
        headline: 'stopped working: role on the page lost',
        todo: "give the token's owner a role on the page again",
        state: (name) => `the owner of the token in ${name} lost the role on the page`,
      },
      fix: "give the person the role back (Meta Business Suite, Settings, People) and run the workflow. If that does not help, log in with an account that has a role, and get the page's token again; the issue has the steps.",
    },
    'page-deleted': {
      title: 'Page was deleted',
      what: 'Meta says that the page of this token was deleted. A new login does not bring it back.',
      hint: 'If the page should still exist, check on Facebook whether it can be restored. Otherwise store the token of another page, or remove the secret from the workflow.',
      issue: {
        headline: 'stopped working: its page was deleted',
        todo: 'restore the page, or store the token of another one',
        state: (name) => `the page of the token in ${name} was deleted`,
      },
    },
    'data-access-ended': {
      title: 'Data access has ended',
      what: 'The owner of the token has not used the app for 90 days. Meta then stops giving the app their data until they log in again.',
      hint: LOG_IN_AGAIN,
      ofSystemUser: MAKE_AGAIN,
      issue: {
        headline: 'stopped working: data access ended',
        state: (name) => `Meta ended the data access of the token in ${name}`,
      },
      more: "This date is not the token's end date, and a refresh does not move it.",
    },
    unreadable: {
      title: 'Not a token that Meta can read',
      what: 'Meta does not recognize the content of the secret as a token.',
      hint: 'Store the whole token again, without quotation marks, spaces or line breaks. If you no longer have it, log in again.',
      ofApp:
        'An app token is the app ID, a vertical bar and the current app secret, without spaces. Store it again.',
      issue: { headline: 'holds no token that Meta can read' },
      fix: 'store the whole token again with `gh secret set NAME`, which asks for it: without quotation marks, spaces or line breaks. If you no longer have it, log in again.',
    },
    'missing-scopes': {
      title: 'Token lacks a permission',
      what: 'The token works, but it lacks a permission (scope) that required-scopes asks for. A refresh never adds one.',
      hint: 'Log in again and leave every permission ticked. If the permission is not needed, remove it from required-scopes.',
      ofSystemUser:
        'Generate a new token for the system user with that permission (https://business.facebook.com/settings/system-users) and store it. If the permission is not needed, remove it from required-scopes.',
      more: 'Either the token is older than the need for this permission, or the permission was left out at the login.',
    },
    'app-token-scopes': {
      title: 'App token cannot have permissions',
      what: "The secret holds the app's own token. Such a token never has a permission (scope), and required-scopes asks for one.",
      hint: "Store a user's or a system user's token instead, or leave required-scopes empty.",
    },
  },
} satisfies Section;
