import type { Reason } from '../../token/reason.js';

/** The texts of one reason. Plain text, unless marked as Markdown. */
export interface Entry {
  /** A few words without a full stop. */
  readonly title: string;
  /** What happened, in whole sentences. Names a cause only if the answer behind this reason names it. */
  readonly what: string;
  /** What to do about it, in whole sentences. */
  readonly hint: string;
  /** The hint for the command line, if `hint` mentions a run, an issue or an input. */
  readonly atTerminal?: string;
  /** The hint for a system user's token, which needs no login. */
  readonly ofSystemUser?: string;
  /** The hint for an app token, which no login brings. */
  readonly ofApp?: string;
  /** How the issue asks for it. */
  readonly issue?: IssueWords;
  /** What the docs add to `what`. Markdown. */
  readonly more?: string;
  /** What the docs say in place of `hint`. Markdown. */
  readonly fix?: string;
}

export interface IssueWords {
  /** Follows the secret's name in the title; plain text of at most 60 characters. */
  readonly headline: string;
  /** Follows "please"; Markdown without a capital and a full stop. */
  readonly todo?: string;
  /** A clause about the token, whose secret is `name`. Markdown. */
  readonly state?: (name: string) => string;
}

/** A part of docs/troubleshooting.md. */
export interface Section {
  readonly heading: string;
  /** The symptom that leads a reader to this part. Markdown. */
  readonly symptom: string;
  /** Markdown. */
  readonly intro: string;
  readonly reasons: Partial<Readonly<Record<Reason, Entry>>>;
}

export const NOTHING_TO_DO = 'Nothing to do.';
/** The fix for a system user's token, instead of a login. */
export const MAKE_AGAIN =
  'Generate a new token for the system user (https://business.facebook.com/settings/system-users, or the command system-user) and store it.';
export { NEXT_RUN } from '../../net/network-words.js';
