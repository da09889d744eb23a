import type { Conclusion } from '../../token/conclusion.js';
import type { EpochSeconds } from '../../token/time.js';
import type { Renewal } from '../kind.js';
import type { IssueLinks } from '../links.js';
import type { IssueConfig, Reauthorization } from '../login-steps/request.js';

/** What the action items are made from. */
export interface IssueContext {
  readonly config: IssueConfig;
  readonly conclusion: Pick<Conclusion, 'alerts' | 'facts' | 'findings' | 'reason'>;
  /** Meta's time of this run. */
  readonly now: EpochSeconds;
  readonly links: IssueLinks;
  /** Signed; binds a login to this secret. */
  readonly state?: string;
  readonly reauthorization: Reauthorization;
  /** When GitHub is about to switch the schedule off, because the repository has had no activity. */
  readonly scheduleEndsAt?: EpochSeconds;
  readonly renewal: Renewal;
  /** The secret's name as Markdown. */
  readonly name: string;
}

/** One thing that is asked of a person. All but `headline` is Markdown. */
export interface ActionItem {
  /** Follows the secret's name in the title; plain text of at most 60 characters. */
  readonly headline: string;
  /** Follows "please"; neither a capital nor a full stop. */
  readonly todo: string;
  readonly before?: EpochSeconds;
  /** What is broken, or will be. A clause without a capital and a full stop. */
  readonly otherwise: string;
  readonly why: string;
  /** Steps before or instead of a new token. */
  readonly steps: string;
  /** Whether the steps to a new token belong in the text; `maybe` folds them away. */
  readonly login: 'wanted' | 'maybe' | 'no';
  /** How never to be asked this again. */
  readonly advice: 'system-user' | 'github-app' | 'none';
}

/** What a person does to get a token of this kind. */
export function renewalText(renewal: Renewal): string {
  switch (renewal) {
    case 'login':
    case 'page-login':
      return 'log in again';
    case 'system-user':
      return 'make a new system user token';
    case 'app':
      return 'store the app token again';
    case 'instagram':
      return 'log in to Instagram again';
    case 'threads':
      return 'log in to Threads again';
  }
}

/** Only a token that depends on a person's login is better replaced by a system user's. */
export function systemUserHelps(renewal: Renewal): ActionItem['advice'] {
  return renewal === 'login' || renewal === 'page-login' ? 'system-user' : 'none';
}
