import { once } from '../net/once.js';
import type { IssueText, Level } from '../token/alert.js';
import type { RepositoryName } from '../token/location.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import { DAY, type EpochSeconds } from '../token/time.js';
import type { GitHub } from './client.js';
import { GitHubError, refusalOf } from './errors.js';
import { createIssueCalls, type Issue } from './issue-calls.js';
import {
  cutTitle,
  gravestSaid,
  type IssueStage,
  type Marker,
  placeId,
  readMarker,
  remark,
  type Signed,
  withMarker,
} from './marker.js';
import {
  createOwnIssues,
  type IssueKey,
  type Marked,
  RELAPSE_DAYS,
  type Subject,
  subjectOf,
} from './own-issues.js';

export interface IssueTrackerOptions {
  readonly github: GitHub;
  readonly repository: RepositoryName;
  /** `https://github.com`, or a GitHub Enterprise Server: for the addresses of issues, which are never taken from an answer. */
  readonly serverUrl: string;
  /** The label by which issues are found again; made when it is missing. */
  readonly label: string;
  readonly extraLabels: readonly string[];
  readonly assignees: readonly string[];
}

/** What the issue of one secret should be. */
export interface DesiredIssue extends IssueKey {
  /** The places, by `locationKey`, that the next run has to write: the issue remembers them. */
  readonly unwritten: readonly string[];
  /** A person, or this run, has just mended something, so an issue that has lost its label is looked for too. */
  readonly hasHealed: boolean;
  /** What an open issue says stands as it is: this run knows less. */
  readonly keepsOpen?: boolean;
  /** Absent when no person is needed (any more). */
  readonly wanted?: IssueText | undefined;
  /** Since when what is wanted can have been told: an issue that a person closed before that was about another token. */
  readonly since?: EpochSeconds | undefined;
  /** Said once when the issue is closed because it is resolved. */
  readonly resolvedComment: string;
  /** What stands on top of an issue that has come and gone, until it stays resolved for three days. */
  readonly waitingNote: string;
}

/** What was done with an issue, and which it is where there is one; or why nothing could be done. */
export type SyncResult =
  | {
      readonly kind: 'nothing' | 'opened' | 'edited' | 'commented' | 'reopened' | 'closed' | 'left-closed';
      readonly number?: number;
      readonly url?: string;
    }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem };

/** One repository's issues, as a run keeps them in order: at most one open issue for each secret. */
export interface IssueTracker {
  /** Starts the run's one listing of open issues. */
  prefetch(): void;
  /** Those of the places, by `locationKey`, that the secret's open issue remembers; none where it cannot be read. */
  unwritten(key: IssueKey, places: readonly string[]): Promise<ReadonlySet<string>>;
  /** Makes the secret's issue what it should be. Done again, it does nothing. */
  sync(desired: DesiredIssue): Promise<SyncResult>;
  /** Writes a note on the secret's open issue, or changes the one that this run wrote; without an open issue it does nothing. */
  note(note: IssueNote): Promise<SyncResult>;
}

export interface IssueNote extends IssueKey {
  readonly body: string;
}

const LABEL_COLOR = 'fbca04';
const LABEL_DESCRIPTION = 'A Meta access token needs a person';
/** GitHub takes no more. Source: docs.github.com/en/rest/issues/assignees. */
const MOST_ASSIGNEES = 10;

/** After so many relapses the next cure must last before the issue is closed: each closing and opening is a notification [promise 10]. */
const MOST_RELAPSES = 2;
type Done = Exclude<SyncResult, { kind: 'problem' }>;

/**
 * Opens a repository's issues. Nothing is asked before it is needed, and each listing is read once.
 */
export function createIssueTracker(options: IssueTrackerOptions): IssueTracker {
  const { github, repository, label } = options;
  const calls = createIssueCalls(github, repository);
  const page = `${options.serverUrl.replace(/\/+$/, '')}/${repository}/issues`;
  const opened = new Map<string, Marked>();
  const notes = new Map<string, number>();

  const ours = createOwnIssues(calls, label);
  const ensureLabel = once(() => calls.ensureLabel(label, LABEL_COLOR, LABEL_DESCRIPTION));
  const assignees = once(async () => {
    const logins = [...new Set(options.assignees)].slice(0, MOST_ASSIGNEES);
    const assignable = await Promise.all(logins.map((login) => calls.isAssignable(login)));
    return logins.filter((_login, index) => assignable[index]);
  });

  const done = (kind: Done['kind'], number: number): Done => ({ kind, number, url: `${page}/${number}` });

  async function sync(desired: DesiredIssue): Promise<Done> {
    const { wanted } = desired;
    const subject = subjectOf(desired);
    const [kept, ...duplicates] = await findOpen(subject, wanted !== undefined || desired.hasHealed);
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
    for (const issue of unlabelled.slice(0, 1)) await restoreLabels(issue);
    return unlabelled;
  }

  /** Not told to anyone, and not worth losing the alert over: what fails here is done by the next run. */
  async function closeAsDuplicate(issue: Marked, subject: Subject): Promise<void> {
    const body = remarked(issue, subject, { ...issue.marker, stage: 'duplicate' });
    await calls.change(issue.number, { state: 'closed', state_reason: 'duplicate', body }).catch(onGitHub);
  }

  /**
   * There is no open issue: one that a person closed in this incident is opened again at a graver level, one that we closed a moment
   * ago at any; else a new one is opened.
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
    const isGraver = isMoreSevere(wanted.level, gravestSaid(marker));
    if (!isGraver && marker.stage !== 'resolved') return done('left-closed', number);
    const relapses = (marker.relapses ?? 0) + (marker.stage === 'resolved' ? 1 : 0);
    const content = contentOf(subject, wanted, unwritten, closed, { said: gravestSaid(marker), relapses });
    await calls.change(number, { state: 'open', state_reason: 'reopened', ...content });
    if (isGraver) await say(number, wanted.reopenComment).catch(onGitHub);
    return done('reopened', number);
  }

  async function open(subject: Subject, wanted: IssueText, unwritten: readonly string[]): Promise<Done> {
    const [logins, at] = await Promise.all([
      assignees(),
      ours.clock(),
      // Without its label an issue is found all the same.
      ensureLabel().catch(onGitHub),
    ]);
    const text = contentOf(subject, wanted, unwritten, at === undefined ? undefined : { openedAt: at });
    const content = { ...text, labels: [label, ...options.extraLabels] };
    const findDone = () => ours.newest(subject);
    const created = await calls.create({ ...content, assignees: logins }, findDone).catch((error) => {
      if (!refusalOf(error, 422)?.invalidFields.some(isAssigneeField)) throw error;
      return calls.create({ ...content, assignees: [] }, findDone);
    });
    const { number } = created;
    const { body } = contentOf(subject, wanted, unwritten, created);
    const [first] = await Promise.all([
      ours.newest(subject).catch(onGitHub),
      body === created.body ? undefined : calls.change(number, { body }).catch(onGitHub),
    ]);
    const marker = readMarker(body, subject.id);
    if (marker === undefined) throw new TypeError('An issue of ours has a marker');
    const opening: Marked = { ...created, body, marker, isProven: true };
    // Another run opened one at the same moment: the lower number stays.
    if (first !== undefined && first.number < number) {
      await closeAsDuplicate(opening, subject);
      opened.set(subject.id, first);
      return done('edited', first.number);
    }
    await restoreLabels(created);
    opened.set(subject.id, opening);
    return done('opened', number);
  }

  /** GitHub drops labels without a word when the credential may not set them, or when they do not exist. */
  async function restoreLabels(issue: Issue): Promise<void> {
    const has = new Set(issue.labels.map((name) => name.toLowerCase()));
    const missing = [label, ...options.extraLabels].filter((name) => !has.has(name.toLowerCase()));
    if (missing.length > 0) await calls.addLabels(issue.number, missing).catch(onGitHub);
  }

  async function update(
    issue: Marked,
    subject: Subject,
    wanted: IssueText,
    unwritten: readonly string[],
  ): Promise<Done> {
    const { number, marker } = issue;
    // One that was resolved and opened again by a person is of another incident; what no run has signed was said by nobody.
    const said = typeof marker.stage === 'number' && issue.isProven ? gravestSaid(marker) : undefined;
    const content = contentOf(subject, wanted, unwritten, issue, { said, relapses: marker.relapses });
    const isGraver = isMoreSevere(wanted.level, said);
    if (!isGraver && isSame(issue, content)) return done('nothing', number);
    // The body first: what it says is said, so that a run that dies here is followed by no second word.
    await calls.change(number, content);
    if (!isGraver) return done('edited', number);
    try {
      await say(number, wanted.comment);
      return done('commented', number);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      // What was surely not said, and may be another day, is said by the next run.
      if (!error.mayHaveHappened && error.problem.kind === 'transient')
        await calls
          .change(number, { body: remarked({ ...issue, ...content }, subject, marker) })
          .catch(onGitHub);
      return done('edited', number);
    }
  }

  /**
   * Comments, on a locked issue too: a text that is only edited reaches nobody's inbox. The lock is put back as a plain one, and where
   * it cannot be lifted the edited issue has to do.
   */
  async function say(number: number, comment: string): Promise<void> {
    try {
      await calls.comment(number, comment);
    } catch (error) {
      if (refusalOf(error, 403)?.saying !== 'locked') throw error;
      await calls.unlock(number);
      await calls.comment(number, comment).finally(() => calls.lock(number).catch(onGitHub));
    }
  }

  async function resolve(
    issue: Marked,
    subject: Subject,
    { resolvedComment: comment, waitingNote }: DesiredIssue,
  ): Promise<Done> {
    const { number, marker } = issue;
    // A person opened it again after it was resolved: that is theirs.
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
      ...present({ said: gravestSaid(marker), relapses }),
    };
    const body = remarked(issue, subject, over);
    await calls.change(number, { state: 'closed', state_reason: 'completed', body });
    await say(number, comment).catch(onGitHub);
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
      ours.clock().catch(onGitHub);
    },
    unwritten: (key, places) => unwritten(key, places).catch((error) => onGitHub(error) ?? new Set<string>()),
    sync: (desired) => sync(desired).catch(toProblem),
    note: (wanted) => note(wanted).catch(toProblem),
  };
}

/** The door: what is thrown inside comes out as a problem. */
function toProblem(error: unknown): SyncResult {
  if (error instanceof GitHubError) return { kind: 'problem', problem: error.problem };
  throw error;
}

/** For what need not succeed. */
function onGitHub(error: unknown): undefined {
  if (!(error instanceof GitHubError)) throw error;
  return undefined;
}

/** `said`: the level that was said last; nothing was said yet, or it is over. */
function isMoreSevere(level: Level, said: Level | undefined): boolean {
  return said === undefined || level < said;
}

/** An incident only becomes more severe: what is less severe than its last level began after it was over. */
function isMilder(level: Level, stage: IssueStage): boolean {
  return typeof stage === 'number' && level > stage;
}

/** What is remembered of the same incident: the gravest level that was said, and how often it came back. */
interface History {
  readonly said: Level | undefined;
  readonly relapses: number | undefined;
}

function contentOf(
  { id, key }: Subject,
  { title, body, level }: IssueText,
  unwritten: readonly string[],
  signed: Signed | undefined,
  { said, relapses }: History = { said: undefined, relapses: undefined },
): { readonly title: string; readonly body: string } {
  const isMilderThanSaid = said !== undefined && said < level;
  const marker: Marker = {
    stage: level,
    unwritten,
    ...(isMilderThanSaid && { said }),
    ...present({ relapses: relapses || undefined }),
  };
  return { title: cutTitle(title), body: withMarker(body, id, marker, key, signed) };
}

function remarked(issue: Marked, { id, key }: Subject, marker: Marker): string {
  return remark(issue.body, id, marker, key, issue);
}

/** The website stores line breaks as CR LF when a person edits. */
function isSame(issue: Issue, content: { readonly title: string; readonly body: string }): boolean {
  return issue.title === content.title && issue.body.replaceAll('\r\n', '\n') === content.body;
}

function isAssigneeField(field: string): boolean {
  return field === 'assignee' || field === 'assignees';
}
