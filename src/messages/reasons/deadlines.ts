import { MAKE_AGAIN, type Section } from './entry.js';

export const DEADLINES = {
  heading: 'Deadlines',
  symptom: 'An end date is near',
  intro: 'The outcome is `attention`: everything works today, and an issue says what to do, and by when.',
  reasons: {
    'ends-soon': {
      title: 'Token ends soon',
      what: 'The token ends soon, and nothing has extended it.',
      hint: 'Log in again before it ends.',
      ofSystemUser: MAKE_AGAIN,
      more: "Less than `warn-before-days` are left. This is usual for a person's 60-day token: Meta rarely moves its date, and only a new login does. If a failure kept this run from extending the token, that failure's code appears too.",
      fix: "log in again before that date. A system user's token does not need it.",
    },
    'refresh-declined': {
      title: 'Refresh declined',
      what: 'The token works, but its platform declines to refresh it, and does not say when it ends. That is at most 60 days after its last refresh.',
      hint: 'Log in again soon.',
      issue: { headline: 'cannot be refreshed' },
      more: 'The issue opens at once if the secret was written within the last 20 hours, because it may hold a token of one hour; otherwise once the secret is older than two days. Known causes are: the token lasts only one hour and was never exchanged for one of 60 days, the account has not accepted its invitation as a tester, the permission `instagram_business_basic` or `threads_basic` is missing, the token is of another kind, or it was issued within the last 24 hours.',
      fix: 'log in to Instagram or Threads again and store the new token.',
    },
    'data-access-ends': {
      title: 'Data access ends soon',
      what: "Meta gives an app a person's data for 90 days after they last used it. When that time is over, some of this token's permissions stop working.",
      hint: 'Log in again: that gives another 90 days.',
      more: 'Advertising permissions such as `ads_read` are not affected; Instagram ones are.',
    },
    'credential-ends': {
      title: 'GitHub credential ends soon',
      what: 'The GitHub token that writes the secrets expires soon. Nothing can be refreshed without it.',
      hint: 'Create a new one with the same permissions and store it in the secret that secrets-token reads. A GitHub App has no such end date.',
    },
  },
} satisfies Section;
