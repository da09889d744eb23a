import type { DeathReason } from '../../token/inspection.js';
import { isoDay } from '../../token/time.js';
import { code, sentence } from '../escape.js';
import { workflowLink } from '../links.js';
import { storeStep } from '../login-steps/by-hand.js';
import { numbered, sections } from '../markdown.js';
import { explain } from '../reasons.js';
import { type ActionItem, type IssueContext, renewalText, systemUserHelps } from './item.js';

/** Asks for a new token in place of one that Meta calls dead. */
export function deadItem(reason: DeathReason, context: IssueContext): ActionItem {
  const { renewal, name } = context;
  const { what, issue } = explain(reason);
  const onHold = onHoldAct(reason, context);
  const headline = issue?.headline ?? expiredHeadline(context);
  const state =
    issue?.state?.(name) ??
    (onHold === undefined ? `${name} ${headline}` : `Facebook has put the token in ${name} on hold`);
  return {
    headline,
    todo:
      reason === 'unreadable'
        ? `store the whole token again, or ${renewalText(renewal)}`
        : (issue?.todo ?? renewalText(renewal)),
    otherwise: `${state}, and every workflow that reads it fails until you do`,
    why: sentence(what),
    steps: onHold === undefined ? deadSteps(reason, context) : onHoldSteps(onHold, context),
    login: reason === 'page-deleted' ? 'no' : onHold === undefined ? 'wanted' : 'maybe',
    advice: reason === 'page-deleted' ? 'none' : systemUserHelps(renewal),
  };
}

function deadSteps(reason: DeathReason, context: IssueContext): string {
  switch (reason) {
    case 'revoked':
      return 'First check that the token was not published somewhere, for example in a repository or a log: Meta revokes those.';
    case 'unreadable':
      return storeStep(
        context,
        'If you still have the token, store all of it again, without quotation marks, spaces or line breaks.',
      );
    case 'page-deleted':
      return pageDeletedSteps(context);
    default:
      return '';
  }
}

/** Nobody's login brings a page back. */
function pageDeletedSteps(context: IssueContext): string {
  const { profileId } = context.conclusion.facts;
  const page = profileId === undefined ? 'the page' : `the page ${code(profileId)}`;
  return sections(
    `If ${page} should still exist, check on [facebook.com](https://www.facebook.com/) whether it can be restored, then ${workflowLink(context, 'run the workflow')}.`,
    `If nothing needs it any more, remove ${context.name} from the workflow.`,
    storeStep(context, "If another page takes its place, store that page's token."),
  );
}

/** What restores a token that is held, not lost: it may work again as it is. */
function onHoldAct(reason: DeathReason, context: IssueContext): string | undefined {
  const facebook = '[facebook.com](https://www.facebook.com/)';
  const { profileId } = context.conclusion.facts;
  switch (reason) {
    case 'checkpoint':
      return `Log in on ${facebook} as ${owner(context)} and do what it asks.`;
    case 'user-unconfirmed':
      return `Log in on ${facebook} as ${owner(context)} and confirm the e-mail address or phone number.`;
    case 'page-role-lost':
      return `In Meta Business Suite, Settings, People, give ${owner(context)} a role on the page${profileId === undefined ? '' : ` ${code(profileId)}`}.`;
    default:
      return undefined;
  }
}

function onHoldSteps(act: string, context: IssueContext): string {
  return numbered([
    act,
    `${workflowLink(context, 'Run the workflow')}: if the same token works again, that closes this issue.`,
  ]);
}

function expiredHeadline({ conclusion: { facts }, now }: IssueContext): string {
  return typeof facts.expiresAt === 'number' && facts.expiresAt <= now
    ? `expired on ${isoDay(facts.expiresAt)}`
    : 'has expired';
}

function owner({ conclusion: { facts } }: IssueContext): string {
  return facts.userId === undefined
    ? "the token's owner"
    : `the token's owner (${code(facts.userId)} in this app)`;
}
