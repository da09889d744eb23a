import { NOTHING_TO_DO, type Section } from './entry.js';

const ASKED_IN_TIME =
  'Nothing to do yet. The next run asks again, and an issue asks for a new system user token in good time.';

export const HEALTHY = {
  heading: 'When all is well',
  symptom: 'Nothing is wrong, and you want to know what a code means',
  intro: 'These appear in the log and in the report, not as warnings.',
  reasons: {
    'not-due': {
      title: 'Token is valid',
      what: 'The token is valid, and it is too early to refresh it.',
      hint: NOTHING_TO_DO,
    },
    'never-expires': {
      title: 'Token never expires',
      what: 'This token has no end date. It is never exchanged, because that would give it one.',
      hint: 'Nothing to do. The daily check still notices if Meta ends it.',
    },
    'page-token': {
      title: 'Page token is left as it is',
      what: "The secret holds a page's token. Meta cannot extend it; a new one is made from its user's token.",
      hint: "Nothing to do while it has no end date. If it has one, it was made from a short-lived user token: exchange that user's token for a long-lived one first, then get the page's token again.",
    },
    'app-token': {
      title: 'App token is left as it is',
      what: "The secret holds the app's own token. It has no end date.",
      hint: NOTHING_TO_DO,
    },
    'same-date': {
      title: 'Meta did not move the end date',
      what: "Meta gave a new token, but it ends no later than the stored one, which stays. This is usual for a user's 60-day token: only a new login extends it.",
      hint: "Nothing to do yet. An issue asks you to log in again in good time. A system user's token makes that unnecessary.",
      ofSystemUser: ASKED_IN_TIME,
    },
    'exchange-declined': {
      title: 'Meta declined to extend the token',
      what: 'The token works, but Meta did not give a new one for it.',
      hint: 'Nothing to do yet. The next run asks again, and an issue asks you to log in again in good time.',
      ofSystemUser: ASKED_IN_TIME,
    },
    'lasts-already': {
      title: 'Token is long-lived already',
      what: 'Meta says that this token is long-lived already; it is too young to be refreshed today.',
      hint: 'Nothing to do. From the next day on, each run refreshes it for another 60 days.',
    },
    'short-lived': {
      title: 'Token of one hour',
      what: 'The token lasts only an hour or two, and this run lacks what it needs to exchange it.',
      hint: "Set Instagram's or Threads' own app-id and app-secret: a token of one hour is then exchanged for one of 60 days.",
    },
    'same-string': {
      title: 'Meta extended the stored token',
      what: 'Meta moved the end date of the token that is already stored, so there was nothing to write.',
      hint: NOTHING_TO_DO,
    },
    refreshed: {
      title: 'Token refreshed',
      what: 'Meta gave a new token. It was verified and then stored.',
      hint: NOTHING_TO_DO,
    },
    'would-refresh': {
      title: 'Token would be refreshed',
      what: 'The token is due. This run only looked: it did not ask Meta for a new token, and stored nothing.',
      hint: 'The next run that refreshes does it.',
      fix: 'run it without `dry-run`.',
    },
    repaired: {
      title: 'Places brought up to date',
      what: 'Some places had missed an earlier write. They have the current token again.',
      hint: NOTHING_TO_DO,
    },
    reauthorized: {
      title: 'New login stored',
      what: 'Somebody logged in again. The new token was verified and then stored.',
      hint: NOTHING_TO_DO,
    },
    'local-token-older': {
      title: 'Token here may be older than the stored one',
      what: 'GitHub may have a newer token: its secret was written after the token given here was issued, or Meta does not say when this one was issued.',
      hint: 'Nothing was changed. Give the command the newer token, or add --force if this one is right. With --token-file the command keeps its own copy up to date.',
    },
    'newer-token-stored': {
      title: 'A newer token is already stored',
      what: 'Another run, or a person, stored a newer token after this run was queued. This run had the older one, so it stepped aside.',
      hint: 'Nothing to do. If it happens often, keep the secret in an environment: GitHub reads those when a job starts, not when it is queued.',
    },
  },
} satisfies Section;
