import type { Reason } from '../../token/reason.js';

/** All that is said of one reason. Plain text, except where Markdown is named. */
export interface Entry {
  /** A few words without a full stop. */
  readonly title: string;
  /** What happened, in whole sentences. Names a cause only where the answer that has this reason names it. */
  readonly what: string;
  /** What to do about it, in whole sentences. */
  readonly hint: string;
  /** What to do on a command line, where `hint` speaks of a run, an issue or an input. */
  readonly atTerminal?: string;
  /** What to do where the token is a system user's, for whom nobody logs in. */
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
  /** What a person sees who should read this part. Markdown. */
  readonly symptom: string;
  /** Markdown. */
  readonly intro: string;
  readonly reasons: Partial<Readonly<Record<Reason, Entry>>>;
}

export const NOTHING_TO_DO = 'Nothing to do.';
/** In place of a login, for a token of a system user. */
export const MAKE_AGAIN =
  'Generate a new token for the system user (https://business.facebook.com/settings/system-users, or the command system-user) and store it.';
export { NEXT_RUN } from '../../net/network-words.js';
