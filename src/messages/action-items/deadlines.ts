import type { EndsSoonReason } from '../../token/alert.js';
import { BASIC_SCOPE, ofPlatform, platformName } from '../../token/platform.js';
import { type EpochSeconds, isoDay } from '../../token/time.js';
import { sentence } from '../escape.js';
import { MADE_FROM_SHORT_LIVED } from '../kind.js';
import { list } from '../list.js';
import { PLATFORM_PAGES } from '../platform.js';
import { explain } from '../reasons.js';
import { type ActionItem, type IssueContext, renewalText, systemUserHelps } from './item.js';
import { refusedItem } from './refusals.js';

/** Asks for a new token before this one ends. */
export function endsSoonItem(endsAt: EpochSeconds, why: EndsSoonReason, context: IssueContext): ActionItem {
  const { renewal, name } = context;
  return {
    headline: `ends ${isoDay(endsAt)}: please ${renewalText(renewal)}`,
    todo: renewalText(renewal),
    before: endsAt,
    otherwise: `after that, every workflow that reads ${name} fails`,
    why: whyNotExtended(why, context),
    steps: '',
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

function whyNotExtended(why: EndsSoonReason, context: IssueContext): string {
  switch (why) {
    case 'same-date':
      return context.renewal === 'login'
        ? "This run asked Meta for a new token, but it ends on the same day. This is usual for a person's 60-day token: only a new login starts another 60 days."
        : 'This run asked Meta for a new token, but it ends on the same day.';
    case 'exchange-declined':
      return 'This run asked Meta for a new token. Meta declined, although the current one works.';
    case 'blocked-by-policy':
      return `This run asked Meta for a new token. ${sentence(explain(why).what)}`;
    case 'short-lived':
      return shortLivedText(context);
    case 'page-token':
      return `${MADE_FROM_SHORT_LIVED} Meta cannot extend it. A page token made from a long-lived user token has no end date.`;
    case 'ends-all-the-same':
      return 'The token is new, but Meta gave it this end date.';
    case 'not-extended':
      return whatWentWrong(context);
  }
}

function shortLivedText({ config: { platform } }: IssueContext): string {
  if (platform === 'facebook') return explain('short-lived').what;
  const [name, own] = [platformName(platform), ofPlatform(platform)];
  return `Its dates show that it lasts one hour. ${name} exchanges it for one of 60 days only with ${own} own app secret, which the workflow does not have: set \`app-id\` and \`app-secret\` ([the app's dashboard](https://developers.facebook.com/apps): ${PLATFORM_PAGES[platform].pair}).`;
}

/** What went wrong in the run itself; its log has all of it. */
function whatWentWrong({ conclusion: { findings, alerts } }: IssueContext): string {
  const isTold = alerts.some(({ kind }) => kind === 'github-credential');
  const cause = findings.find(
    ({ outcome, reason }) =>
      (outcome === 'inconclusive' || outcome === 'misconfigured') && reason !== 'target-not-written',
  );
  if (isTold || cause === undefined) return 'This run could not extend it.';
  const { what, hint } = explain(cause.reason);
  return `This run could not extend it. ${sentence(`${what} ${hint}`)}`;
}

/** Asks for a login before the end of data access. */
export function dataAccessItem(
  endsAt: EpochSeconds,
  scopes: readonly string[],
  context: IssueContext,
): ActionItem {
  const { renewal, now, name } = context;
  const isOver = endsAt <= now;
  return {
    headline: `${isOver ? 'lost' : 'loses'} data access on ${isoDay(endsAt)}`,
    todo: renewalText(renewal),
    before: endsAt,
    otherwise: `${isOver ? 'since then' : 'after that'}, Meta no longer gives ${name} data for ${list(scopes)}`,
    why: "Meta gives an app a person's data for 90 days after they last used it. This date is not the token's end date, and a refresh does not move it; a new login does. Everything else that the token may do keeps working.",
    steps: '',
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

/** Asks for a new token if the platform declines a refresh and the end is unknown. */
export function refreshDeclinedItem(context: IssueContext): ActionItem {
  const { renewal, name, conclusion } = context;
  const isBlocked = conclusion.findings.some(({ reason }) => reason === 'blocked-by-policy');
  if (isBlocked)
    return {
      ...refusedItem('blocked-by-policy', undefined, context),
      login: 'maybe',
      otherwise: notRefreshed(name),
    };
  return {
    headline: `cannot be refreshed: please ${renewalText(renewal)}`,
    todo: renewalText(renewal),
    otherwise: notRefreshed(name),
    why: sentence(explain('refresh-declined').what),
    steps: causesOfDecline(context),
    login: 'wanted',
    advice: systemUserHelps(renewal),
  };
}

/** For a token whose end is unknown. */
function notRefreshed(name: string): string {
  return `otherwise every workflow that reads ${name} fails within 60 days, or within the hour if it is a token of one hour`;
}

/** The answer names no cause, so all known ones are listed with their fixes. */
function causesOfDecline({ config: { platform }, state }: IssueContext): string {
  if (platform === 'facebook') return '';
  const { pair, tester } = PLATFORM_PAGES[platform];
  const own = ofPlatform(platform);
  return [
    'Known causes, and what to do:',
    // A login is prepared where the workflow has all of the app.
    state !== undefined
      ? '- It is a token of one hour that was not exchanged in time for one of 60 days: log in as below.'
      : `- It is a token of one hour that was never exchanged for one of 60 days: give the workflow ${own} own \`app-id\` and \`app-secret\` ([the app's dashboard](https://developers.facebook.com/apps): ${pair}). From then on, a run exchanges such a token if it starts within the hour.`,
    `- The account has not accepted its invitation as a tester of the app: accept it, logged in as that account, on [its page of invitations](${tester}).`,
    `- It is a token of another kind, or it lacks \`${BASIC_SCOPE[platform]}\`: log in as below.`,
    '- It was issued within the last day: the next daily run refreshes it and closes this issue.',
  ].join('\n');
}
