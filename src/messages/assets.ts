import type { AssetKind } from '../token/asset.js';
import type { MeasuredAsset, Reach, Reached } from '../token/inspection.js';
import { isActive, type RefusalCause, type RefusedAsset } from '../token/reach.js';
import type { RejectReason } from '../token/reason.js';
import type { Warning } from '../token/report.js';
import { plain } from './escape.js';
import { metaAnswer } from './meta-answer.js';

const LONGEST_NAME = 60;

/** One line of an asset as a run found it: `act_123 (Shoes): reached`. Plain text. */
export function assetLine({ asset, reach }: MeasuredAsset): string {
  const name =
    reach.kind === 'reached' && reach.name !== undefined ? ` (${plain(reach.name, LONGEST_NAME)})` : '';
  return `${asset.name}${name}: ${reachText(reach)}`;
}

function reachText(reach: Reach): string {
  switch (reach.kind) {
    case 'reached':
      return isActive(reach) ? 'reached' : `reached, but ${accountState(reach)}`;
    case 'refused':
      return 'refused';
    case 'not-measured': {
      const { code } = reach.trace;
      return `not measured in this run${code === undefined ? '' : ` (Meta's code ${code})`}`;
    }
  }
}

/** `account_status` of the Marketing API's reference, Ad Account, in words. */
const ACCOUNT_STATES: Readonly<Record<string, string>> = {
  2: 'disabled',
  3: 'unsettled: a payment is due',
  7: 'pending risk review',
  8: 'pending settlement',
  9: 'in its grace period',
  100: 'pending closure',
  101: 'closed',
};

function accountState({ accountStatus }: Reached): string {
  return ACCOUNT_STATES[`${accountStatus}`] ?? `in a state that Meta numbers ${accountStatus}`;
}

/** Ad accounts that the token reaches and Meta does not call active. */
export function inactiveAccounts(assets: readonly MeasuredAsset[]): readonly Warning[] {
  const states = assets.flatMap(({ asset, reach }) =>
    reach.kind !== 'reached' || isActive(reach) ? [] : [`${asset.name} is ${accountState(reach)}`],
  );
  return states.length === 0
    ? []
    : [
        {
          reason: 'ad-account-not-active',
          message: `The token works, but ${states.join('; ')}.`,
          hint: 'See Account Quality (https://www.facebook.com/accountquality) or the billing page of the ad account. A new login would not help.',
        },
      ];
}

/** A login replaced a dead token with one that reaches fewer assets. */
export function fewerAssets(lost: readonly string[]): Warning {
  return {
    reason: 'new-token-lacks-assets',
    message: `The new token is stored, but it does not reach what the old one did: ${shown(lost)}.`,
    hint: 'If a workflow needs that, log in again with --rerequest and tick it.',
  };
}

/** Why a new token was not stored. A sentence. */
export function lostText(reason: RejectReason, lost: readonly string[]): string {
  return reason === 'new-token-lacks-assets'
    ? `Not reached: ${shown(lost)}.`
    : `Could not be verified: ${shown(lost)}.`;
}

const MOST_SHOWN = 20;

function shown(names: readonly string[]): string {
  const first = names.slice(0, MOST_SHOWN).map((name) => plain(name, 200));
  const rest = names.length - first.length;
  return rest > 0 ? `${first.join(', ')} and ${rest} more` : first.join(', ');
}

/** A refused asset, the cause if known, and Meta's answer. Plain text, in whole sentences. */
export function refusedText({ asset, cause, trace }: RefusedAsset): string {
  const answer = metaAnswer(trace);
  return [
    `${asset.name} was refused.`,
    ...(cause === undefined ? [] : [causeText(cause)]),
    ...(answer === undefined ? [] : [answer]),
    whereToRestore(asset.kind, cause),
  ].join(' ');
}

/** Why, as Meta's other answers in the run show it. */
export function causeText(cause: RefusalCause): string {
  switch (cause.kind) {
    case 'missing-scope':
      return `The token lacks the permission for it: ${cause.scopes.join(' or ')}.`;
    case 'page-token':
      return `The token belongs to a page${cause.pageId === undefined ? '' : ` (${cause.pageId})`} and reaches only that page.`;
    case 'not-ticked':
      return 'It was not ticked at the login, or was added later: debug_token does not list it.';
    case 'other-account':
      return `The token belongs to another account: ${cause.owner}.`;
  }
}

/** Who can restore the access, and where. */
export function whereToRestore(kind: AssetKind, cause?: RefusalCause): string {
  switch (cause?.kind) {
    case 'missing-scope':
      return 'Log in again and allow that permission.';
    case 'page-token':
      return "Store a user's or system user's token, or remove the asset from assets.";
    case 'not-ticked':
      return 'Log in again, through the link in the issue or with login --rerequest, and tick it.';
    case 'other-account':
      return 'Correct the ID, or log in as the other account; while the app is in development, that account must have accepted the invitation as a tester of the app.';
    default:
      return PLACES[kind];
  }
}

const SETTINGS = 'https://business.facebook.com/settings';

const PLACES: Readonly<Record<AssetKind, string>> = {
  'ad-account': `An admin of the ad account can assign it again: Business settings, Accounts, Ad accounts (${SETTINGS}/ad-accounts).`,
  page: `An admin of the page can give the role again: Business settings, Accounts, Pages (${SETTINGS}/pages), or the page's own settings, Page access.`,
  instagram: `Access depends on the page that the account is linked to: an admin of the page can restore both in Business settings, Accounts (${SETTINGS}).`,
  threads: 'The owner of the account can log in again.',
  business: `An admin of the business can add the person or the system user again: Business settings, Users (${SETTINGS}).`,
  whatsapp: `An admin of the business can assign it again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  phone: `Access depends on its WhatsApp account, which an admin of the business can assign again: Business settings, Accounts, WhatsApp accounts (${SETTINGS}).`,
  dataset: `An admin of the business can assign it again: Business settings, Data sources (${SETTINGS}).`,
};
