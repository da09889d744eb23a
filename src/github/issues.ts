import type { IssueText } from '../token/alert.js';
import type { RepositoryName } from '../token/location.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import { DAY, type EpochSeconds } from '../token/time.js';
import type { GitHub } from './client.js';
import { GitHubError, ignoreGitHubError, refusalOf } from './errors.js';
import { createIssueCalls } from './issue-calls.js';
import { contentOf, isMilder, isMoreSevere, isSame, markerFor, remarked } from './issue-content.js';
import { createIssueOpener, type IssueOpenerOptions } from './issue-opening.js';
import { type Marker, mostSevereSaid, placeId } from './marker.js';
import {
  createOwnIssues,
  type IssueKey,
  type Marked,
  RELAPSE_DAYS,
  type Subject,
  subjectOf,
} from './own-issues.js';

export interface IssueTrackerOptions extends IssueOpenerOptions {
  readonly github: GitHub;
  readonly repository: RepositoryName;
  /** `https://github.com`, or a GitHub Enterprise Server: for the addresses of issues, which are never taken from an answer. */
  readonly serverUrl: string;
}

/** The desired state of a secret's issue. */
export interface DesiredIssue extends IssueKey {
  /** The places, by `locationKey`, that the next run has to write; the issue records them. */
  readonly unwritten: readonly string[];
  /** A person or this run has just fixed something, so also look for an issue that has lost its label. */
  readonly hasRecovered: boolean;
  /** Leave an open issue as it is: this run knows less. */
  readonly keepsOpen?: boolean;
  /** Absent when no person is needed (any more). */
  readonly wanted?: IssueText | undefined;
  /** When this problem can have been reported first: an issue that a person closed before that was about another token. */
  readonly since?: EpochSeconds | undefined;
  /** The comment when the issue is closed as resolved. */
  readonly resolvedComment: string;
  /** The note on top of an issue that keeps coming back, until it stays resolved for three days. */
  readonly waitingNote: string;
}

/** What was done with an issue, and its address, if there is one; or why nothing could be done. */
export type SyncResult =
  | {
      readonly kind: 'nothing' | 'opened' | 'edited' | 'commented' | 'reopened' | 'closed' | 'left-closed';
      readonly number?: number;
      readonly url?: string;
    }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem };

/** Keeps one repository's issues: at most one open issue per secret. */
export interface IssueTracker {
  /** Starts the run's one listing of open issues. */
  prefetch(): void;
  /** The given places, by `locationKey`, that the secret's open issue records; none if it cannot be read. */
  unwritten(key: IssueKey, places: readonly string[]): Promise<ReadonlySet<string>>;
  /** Brings the secret's issue into the desired state. Idempotent. */
  sync(desired: DesiredIssue): Promise<SyncResult>;
  /** Writes a note on the secret's open issue, or changes the one that this run wrote; without an open issue it does nothing. */
  note(note: IssueNote): Promise<SyncResult>;
}

export interface IssueNote extends IssueKey {
  readonly body: string;
}

/**
 * After this many relapses, the problem must stay resolved before the issue is closed: each closing and opening notifies people
 * [promise 10].
 */
const MOST_RELAPSES = 2;

type Done = Exclude<SyncResult, { kind: 'problem' }>;

/** A repository's issues. Nothing is requested before it is needed, and each list is read once. */
export function createIssueTracker(options: IssueTrackerOptions): IssueTracker {
  const { github, repository } = options;
  const calls = createIssueCalls(github, repository);
  const page = `${options.serverUrl.replace(/\/+$/, '')}/${repository}/issues`;
  const opened = new Map<string, Marked>();
  const notes = new Map<string, number>();
  const ours = createOwnIssues(calls, options.label);
  const opener = createIssueOpener(options, calls, ours);
  const done = (kind: Done['kind'], number: number): Done => ({ kind, number, url: `${page}/${number}` });

  async function sync(desired: DesiredIssue): Promise<Done> {
    const { wanted } = desired;
    const subject = subjectOf(desired);
    const [kept, ...duplicates] = await findOpen(subject, wanted !== undefined || desired.hasRecovered);
    for (const duplicate of duplicates) await closeAsDuplicate(duplicate, subject);
    if (wanted === undefined)
      return kept === undefined ? { kind: 'nothing' } : resolve(kept, subject, desired);
    if (kept !== undefined && desired.keepsOpen) return done('nothing', kept.number);
    const unwritten = desired.unwritten.map(placeId);
    return kept === undefined
      ? bringBack(subject, wanted, unwritten, desired.since)
      : update(kept, subject, wanted, unwritten);
  }

  /** The secret's open issues, the one to keep first. `anywhere`: also those that have lost their label, which get it again. */
  async function findOpen(subject: Subject, anywhere: boolean): Promise<readonly Marked[]> {
    const known = opened.get(subject.id);
    if (known !== undefined) return [known];
    const found = await ours.open(subject);
    if (found.length > 0 || !anywhere) return found;
    const unlabelled = await ours.openWithoutLabel(subject);
    for (const issue of unlabelled.slice(0, 1)) await opener.restoreLabels(issue);
    return unlabelled;
  }

  /** A failure here is not reported: the next run does it again, and the alert matters more. */
  async function closeAsDuplicate(issue: Marked, subject: Subject): Promise<void> {
    const body = remarked(issue, subject, { ...issue.marker, stage: 'duplicate' });
    await calls
      .change(issue.number, { state: 'closed', state_reason: 'duplicate', body })
      .catch(ignoreGitHubError);
  }

  /**
   * Without an open issue: reopens one that a person closed in this incident if the level is more severe, or one that we closed
   * recently; otherwise opens a new one.
   */
  async function bringBack(
    subject: Subject,
    wanted: IssueText,
    unwritten: readonly string[],
    since: EpochSeconds | undefined,
  ): Promise<Done> {
    const closed = await ours.lastClosed(subject, since);
    if (closed === undefined || isMilder(wanted.level, closed.marker.stage))
      return open(subject, wanted, unwritten);
    const { number, marker } = closed;
    const isEscalated = isMoreSevere(wanted.level, mostSevereSaid(marker));
    if (!isEscalated && marker.stage !== 'resolved') return done('left-closed', number);
    const relapses = (marker.relapses ?? 0) + (marker.stage === 'resolved' ? 1 : 0);
    const next = markerFor(wanted, unwritten, { said: mostSevereSaid(marker), relapses });
    const content = contentOf(subject, wanted, next, closed);
    await calls.change(number, { state: 'open', state_reason: 'reopened', ...content });
    if (isEscalated) await say(number, wanted.reopenComment).catch(ignoreGitHubError);
    return done('reopened', number);
  }

  async function open(subject: Subject, wanted: IssueText, unwritten: readonly string[]): Promise<Done> {
    const { created, earlier } = await opener.open(subject, wanted, unwritten);
    opened.set(subject.id, earlier ?? created);
    if (earlier === undefined) return done('opened', created.number);
    await closeAsDuplicate(created, subject);
    return done('edited', earlier.number);
  }

  async function update(
    issue: Marked,
    subject: Subject,
    wanted: IssueText,
    unwritten: readonly string[],
  ): Promise<Done> {
    const { number, marker } = issue;
    // An issue that a person reopened after it was resolved belongs to another incident; nothing counts as said unless a run signed
    // it.
    const said = typeof marker.stage === 'number' && issue.isProven ? mostSevereSaid(marker) : undefined;
    const next = markerFor(wanted, unwritten, { said, relapses: marker.relapses });
    const content = contentOf(subject, wanted, next, issue);
    const isEscalated = isMoreSevere(wanted.level, said);
    if (!isEscalated && isSame(issue, content)) return done('nothing', number);
    // The body first, because it records what was said: if the run dies here, the next one does not repeat it.
    await calls.change(number, content);
    if (!isEscalated) return done('edited', number);
    try {
      await say(number, wanted.comment);
      return done('commented', number);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      // If the comment was certainly not written, the next run writes it.
      if (!error.mayHaveHappened && error.problem.kind === 'transient')
        await calls
          .change(number, { body: remarked({ ...issue, ...content }, subject, marker) })
          .catch(ignoreGitHubError);
      return done('edited', number);
    }
  }

  /**
   * Comments, also on a locked issue: an edit alone notifies nobody. The issue is locked again without a reason; if it cannot be
   * unlocked, the edited body must do.
   */
  async function say(number: number, comment: string): Promise<void> {
    try {
      await calls.comment(number, comment);
    } catch (error) {
      if (refusalOf(error, 403)?.saying !== 'locked') throw error;
      await calls.unlock(number);
      await calls.comment(number, comment).finally(() => calls.lock(number).catch(ignoreGitHubError));
    }
  }

  async function resolve(
    issue: Marked,
    subject: Subject,
    { resolvedComment: comment, waitingNote }: DesiredIssue,
  ): Promise<Done> {
    const { number, marker } = issue;
    // A person reopened it after it was resolved, so we leave it.
    if (marker.stage === 'resolved') return done('nothing', number);
    const at = await ours.clock();
    if ((marker.relapses ?? 0) >= MOST_RELAPSES && at !== undefined) {
      const { wellSince } = marker;
      if (wellSince === undefined) {
        const waiting = { ...issue, body: `${waitingNote}\n\n${issue.body}` };
        await calls.change(number, { body: remarked(waiting, subject, { ...marker, wellSince: at }) });
        return done('edited', number);
      }
      if (at - wellSince < RELAPSE_DAYS * DAY) return done('nothing', number);
    }
    const relapses = (marker.relapses ?? 0) < MOST_RELAPSES ? marker.relapses : undefined;
    const over: Marker = {
      stage: 'resolved',
      unwritten: [],
      ...present({ said: mostSevereSaid(marker), relapses }),
    };
    const body = remarked(issue, subject, over);
    await calls.change(number, { state: 'closed', state_reason: 'completed', body });
    await say(number, comment).catch(ignoreGitHubError);
    return done('closed', number);
  }

  async function unwritten(key: IssueKey, places: readonly string[]): Promise<ReadonlySet<string>> {
    const [issue] = await findOpen(subjectOf(key), false);
    const remembered = new Set(issue?.marker.unwritten);
    return new Set(places.filter((place) => remembered.has(placeId(place))));
  }

  async function note({ body, ...key }: IssueNote): Promise<Done> {
    const subject = subjectOf(key);
    const [issue] = await findOpen(subject, false);
    if (issue === undefined) return { kind: 'nothing' };
    const { number } = issue;
    const known = notes.get(subject.id);
    if (known !== undefined) await calls.changeComment(known, body);
    else notes.set(subject.id, (await calls.comment(number, body)).id);
    return done(known === undefined ? 'commented' : 'edited', number);
  }

  return {
    prefetch: () => {
      ours.clock().catch(ignoreGitHubError);
    },
    unwritten: (key, places) =>
      unwritten(key, places).catch((error) => ignoreGitHubError(error) ?? new Set<string>()),
    sync: (desired) => sync(desired).catch(toProblem),
    note: (wanted) => note(wanted).catch(toProblem),
  };
}

/** The boundary: turns thrown errors into problems. */
function toProblem(error: unknown): SyncResult {
  if (error instanceof GitHubError) return { kind: 'problem', problem: error.problem };
  throw error;
}
