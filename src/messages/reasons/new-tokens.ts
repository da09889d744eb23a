import type { Section } from './entry.js';

const OLD_TOKEN_STAYS = 'The stored token stays as it was, and the next scheduled run tries again.';

export const NEW_TOKENS = {
  heading: 'New tokens that were not stored',
  symptom: 'A new token was not stored',
  intro:
    'Before a new token replaces a stored one, it is verified with Meta. It must be valid, of the same app, user and kind, have every permission of the old one, and end later. If it fails, it is not stored; the old one stays and keeps working until its own end date.',
  reasons: {
    'new-token-dead': {
      title: 'New token does not work',
      what: 'Meta gave a new token, but says that it is not valid.',
      hint: OLD_TOKEN_STAYS,
    },
    'new-token-other-app': {
      title: 'New token is of another app',
      what: 'Meta gave a new token that belongs to another app.',
      hint: OLD_TOKEN_STAYS,
      fix: 'check `app-id` and `app-secret`. The next run asks again.',
    },
    'new-token-other-user': {
      title: 'New token is of another user',
      what: 'The new token belongs to another user than before.',
      hint: `${OLD_TOKEN_STAYS} If you logged in as somebody else on purpose, set expected-user-id to that user.`,
      atTerminal:
        'Nothing was stored. Log in as the same user as before, or name the new one with --expected-user-id.',
      fix: 'log in as the same user. If the change is on purpose, set `expected-user-id` to the new user.',
    },
    'new-token-other-kind': {
      title: 'New token is of another kind',
      what: 'The new token is of another kind than the old one, for example a user token in place of a page token.',
      hint: OLD_TOKEN_STAYS,
      atTerminal:
        "Nothing was stored. If the secret holds a page's token, name the page with --page; a system user's token is made with refresh-meta-token system-user.",
      fix: 'for a page, check the page ID. After a login, use the same kind of login as before.',
    },
    'new-token-other-page': {
      title: 'New token is of another page',
      what: 'The new token is for the wrong page.',
      hint: 'Nothing was stored. Check the page ID.',
    },
    'new-token-lacks-scopes': {
      title: 'New token lacks a permission',
      what: 'The new token lacks a permission (scope) that the old one had or that required-scopes names.',
      hint: `${OLD_TOKEN_STAYS} After a login: log in again and leave every permission ticked.`,
      atTerminal:
        'Nothing was stored. Start again with --rerequest and every needed permission in --scope, and leave them all ticked.',
      fix: 'log in again and leave every permission ticked.',
    },
    'new-token-lacks-assets': {
      title: 'New token reaches less',
      what: 'The new token does not reach something that the old one reached or that assets names, such as a page that was not ticked at the login.',
      hint: `${OLD_TOKEN_STAYS} After a login: log in again with the link in the issue and leave everything ticked.`,
      atTerminal:
        'Nothing was stored. Start again with --rerequest, so that Meta shows the choice again, and tick all that is needed.',
      fix: 'log in again with `--rerequest`, or with the link in the issue, and leave every page and account ticked. For an entry of `assets`, see [what the token is for](assets.md).',
    },
    'new-token-data-access': {
      title: 'New token has less data access',
      what: "The new token's data access has ended, or ends earlier than that of the old one.",
      hint: OLD_TOKEN_STAYS,
      atTerminal: 'Nothing was stored. Log in again, and go through the whole dialog.',
    },
    'new-token-ends-earlier': {
      title: 'New token ends earlier',
      what: 'The new token would end before the old one.',
      hint: OLD_TOKEN_STAYS,
      atTerminal: 'Nothing was stored: the secret already holds a token that lasts longer.',
      fix: 'nothing to do for one run. If a target with `own-token` stays like this, remove `own-token`: it then gets a copy of the token.',
    },
    'new-token-expiry-unknown': {
      title: 'New token has no known end date',
      what: 'Meta did not say when the new token ends, so it is not known to be better than the stored one.',
      hint: OLD_TOKEN_STAYS,
    },
    'new-token-short-lived': {
      title: 'New token lasts only an hour',
      what: 'Instagram or Threads gave a token of one hour for the login, and did not exchange it for one of 60 days. A token of one hour is never stored.',
      hint: `${OLD_TOKEN_STAYS.split(',')[0]}. Log in again in a few minutes; if it happens again, check that the account has accepted its invitation as a tester.`,
      atTerminal:
        'Nothing was stored. Start the command again in a few minutes. If it happens again, check that the account has accepted its invitation as a tester of the app.',
    },
    'new-token-unproved': {
      title: 'New token could not be verified',
      what: 'Meta gave a new token, but it could not be verified, so it was not stored.',
      hint: OLD_TOKEN_STAYS,
    },
  },
} satisfies Section;
