import type { Section } from './entry.js';

const DASHBOARD = 'https://developers.facebook.com/apps';

/** The reason does not say which platform's pair Meta refused. */
const OWN_PAIRS =
  'Instagram and Threads have their own pairs: under Instagram, API setup with Instagram login, Business login settings; and under App settings, Basic, Threads app ID.';

export const META = {
  heading: 'App and configuration at Meta',
  symptom: 'Meta refuses the app or the request, not the token',
  intro:
    'The outcome is `misconfigured`: Meta refuses the request, and that says nothing about the token. Nothing was changed.',
  reasons: {
    'app-credentials-refused': {
      title: 'Meta refused the app ID or app secret',
      what: 'Meta did not accept app-id together with app-secret. That says nothing about the token.',
      hint: `Compare both with the app's dashboard: ${DASHBOARD}, App settings, Basic. ${OWN_PAIRS} If someone reset the app secret, store the new one in the secret that app-secret reads.`,
      atTerminal: `Compare the app ID and the app secret (META_APP_SECRET, INSTAGRAM_APP_SECRET or THREADS_APP_SECRET) with the app's dashboard: ${DASHBOARD}, App settings, Basic. ${OWN_PAIRS}`,
      issue: { headline: 'needs the right app secret', todo: 'correct the app secret (or the app ID)' },
    },
    'app-disabled': {
      title: 'Meta has blocked the app',
      what: 'Meta has blocked or deactivated the app, so none of its tokens can be used.',
      hint: `Open the app on ${DASHBOARD} and do what its dashboard asks for.`,
      issue: {
        headline: 'cannot be used: Meta blocked the app',
        todo: "open the app's dashboard and do what Meta asks for",
      },
    },
    'app-deleted': {
      title: 'App was deleted',
      what: 'Meta says that the app was deleted.',
      hint: `Check whether ${DASHBOARD} still lists the app that app-id names. If it does not, use another app: replace the ID and app secret with its own, and log in through it.`,
      atTerminal: `Check whether ${DASHBOARD} still lists the app with that ID. If it does not, use another app, with its ID and app secret.`,
      issue: {
        headline: 'cannot be used: its app was deleted',
        todo: 'put another app in place of the deleted one',
      },
    },
    'ip-not-allowed': {
      title: "Runner is not on the app's IP list",
      what: 'The app accepts calls only from listed IP addresses, and this runner has a different one. The addresses of GitHub-hosted runners change.',
      hint: "Use a runner with a fixed address and add it in the app's dashboard (App settings, Advanced, Server IP allowlist), or empty that list.",
      issue: {
        headline: "is checked from an IP not on the app's list",
        todo: "add the runner to the app's IP list",
      },
    },
    'app-secret-proof-refused': {
      title: 'Meta refused the proof of the app secret',
      what: 'Meta did not accept the proof of the app secret (appsecret_proof) that the call carried.',
      hint: `Check that app-secret belongs to app-id: ${DASHBOARD}, App settings, Basic.`,
      issue: {
        headline: 'needs the app secret of its own app',
        todo: 'check that `app-secret` belongs to `app-id`',
      },
    },
    'app-secret-proof-missing': {
      title: 'App requires a proof of the app secret',
      what: 'The app requires a proof of the app secret (appsecret_proof) with every call, and this call carried none.',
      hint: `Set app-secret. The requirement is a setting of the app: ${DASHBOARD}, App settings, Advanced, Require app secret.`,
      issue: { headline: 'needs the app secret', todo: 'set `app-secret`' },
    },
    'other-app': {
      title: 'Token belongs to another app',
      what: 'The token was made by another app than the one in app-id.',
      hint: 'Set app-id and app-secret to those of the app that made the token, or store a token made by the app in app-id.',
      issue: { headline: 'belongs to another app' },
      more: 'Meta lets an app inspect only its own tokens.',
    },
    'other-user': {
      title: 'Token belongs to another user',
      what: 'The token does not belong to the user in expected-user-id.',
      hint: 'Log in as the expected user and store that token, or correct expected-user-id.',
      issue: { headline: 'belongs to another user' },
      fix: "log in as the expected user, or correct `expected-user-id`. It is the ID that the user has in this app, which the issue and the run's log show, not the ID in their profile's address.",
    },
    'api-version-ended': {
      title: 'Meta ended this version of its API',
      what: 'Meta says that it no longer serves this call, or the version of its API in graph-api-version.',
      hint: 'Set graph-api-version to a newer one, or remove it: https://developers.facebook.com/docs/graph-api/changelog',
      issue: {
        headline: 'needs a newer graph-api-version',
        todo: 'set `graph-api-version` to a newer version',
      },
    },
    'api-version-ends': {
      title: "Version of Meta's API ends soon",
      what: 'The API version in graph-api-version is near its end, or past it.',
      hint: 'Set graph-api-version to a newer one, or remove it: https://developers.facebook.com/docs/graph-api/changelog',
      more: 'The Marketing API ends each version earlier than the Graph API. That matters only if `assets` names an ad account or a data set.',
    },
    'api-version-upgraded': {
      title: 'Meta answered with a newer API version',
      what: 'Meta no longer serves the Marketing API in the version that graph-api-version names, and answered with a newer one.',
      hint: 'Set graph-api-version to a newer one, or remove it, before Meta refuses the old one.',
    },
    'blocked-by-policy': {
      title: 'Meta blocks this for some time',
      what: 'Meta blocks this action for some time because of its policies. The token itself stays valid.',
      hint: 'Wait a day, and look for a notice on https://www.facebook.com/accountquality. The next scheduled run tries again.',
      issue: {
        headline: 'cannot be refreshed now: blocked by Meta',
        todo: "see Account Quality for Meta's notice",
      },
      more: "The log has Meta's error code (368).",
    },
    'two-factor-required': {
      title: 'Meta requires two-factor authentication',
      what: 'Meta refuses this until the person behind the token turns on two-factor authentication, which their business requires.',
      hint: "Ask the token's owner to turn it on: https://accountscenter.facebook.com, Password and security. Then run the workflow again.",
      issue: {
        headline: 'needs two-factor authentication',
        todo: "ask the token's owner to turn on two-factor authentication",
      },
    },
    'meta-permission-refused': {
      title: 'Meta says a permission is missing',
      what: 'Meta refused this because of a permission: of the token, of its owner, or of the app.',
      hint: "Compare the token's permissions (in the issue, or with the command inspect) and its owner's role in the business's settings with what you need.",
      issue: { headline: 'is refused: permission missing', todo: 'check which permission Meta asks for' },
    },
    'request-refused': {
      title: 'Meta refused the request',
      what: 'Meta refused the request. That says nothing about the token.',
      hint: "The log has Meta's error codes. If this continues, please report them.",
      issue: { headline: 'cannot be checked: Meta refused the request', todo: 'see what Meta answered' },
    },
  },
} satisfies Section;
