import type { Level } from '../token/alert.js';
import type { RepositoryName } from '../token/location.js';
import type { GitHubProblem } from '../token/problem.js';
import { DAY, isoTime } from '../token/time.js';
import { type Answer, type GitHub, isRefused, type NoAnswer } from './client.js';
import { type Author, type Comment, type Issue, IssueCalls, type IssueChange } from './issue-calls.js';
import {
  cutTitle,
  type IssueStage,
  isNote,
  markerId,
  readStage,
  restage,
  withNote,
  withStage,
} from './marker.js';

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
export interface DesiredIssue {
  /** The secret's `placeKey`. */
  readonly id: string;
  /** Absent when no person is needed (any more). */
  readonly wanted?: WantedIssue | undefined;
  /** Said once when the issue is closed because it healed. */
  readonly resolvedComment: string;
}

export interface WantedIssue {
  readonly title: string;
  readonly body: string;
  readonly level: Level;
  /** Said when the level became graver. */
  readonly comment: string;
  /** Said when an issue that a person closed is opened again at a graver level. */
  readonly reopenComment: string;
}

export type SyncResult =
  | {
      readonly kind: 'settled';
      readonly did: SyncAction;
      readonly number?: number;
      readonly url?: string;
    }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem };

export type SyncAction =
  | 'nothing'
  | 'opened'
  | 'edited'
  | 'commented'
  | 'reopened'
  | 'closed'
  | 'left-closed';

/** One repository's issues, as a run keeps them in order: at most one open issue for each secret. */
export interface IssueTracker {
  /** Starts the run's one listing of open issues. */
  look(): void;
  /** Makes the secret's issue what it should be. Done again, it does nothing. */
  settle(wish: DesiredIssue): Promise<SyncResult>;
  /** Writes a note on the secret's open issue, or changes the one that is there; without an open issue it does nothing. */
  note(note: IssueNote): Promise<SyncResult>;
}

export interface IssueNote {
  /** The secret's `placeKey`. */
  readonly id: string;
  /** Small letters and hyphens: `device-login`. One note of a name is on an issue at a time. */
  readonly name: string;
  readonly body: string;
}

const LABEL_COLOR = 'fbca04';
const LABEL_DESCRIPTION = 'A Meta access token needs a person';
/** An issue that a person closed longer ago than this belongs to an earlier incident: a new one is opened. */
const INCIDENT_DAYS = 30;
/** GitHub takes no more. Source: docs.github.com/en/rest/issues/assignees. */
const MOST_ASSIGNEES = 10;

type Marked = Issue & { readonly stage: IssueStage };
type Outcome<T> = { readonly ok: true; readonly data: T } | NoAnswer;

/**
 * Opens a repository's issues. Nothing is asked before it is needed, and each listing is read once.
 *
 * An issue is ours when it has the label, the hidden marker, and an author that is a bot or the credential's own account: in a
 * public repository anybody can write a marker. Issues are listed, not searched, and not filtered by creator: GitHub's search
 * index lags, and its creator filter found no app's issues (renovatebot/renovate#44406, 2026-07).
 */
export function createIssueTracker(options: IssueTrackerOptions): IssueTracker {
  const { github, repository, label } = options;
  const calls = new IssueCalls(github, repository);
  const opened = new Map<string, Marked>();

  const openIssues = once(() => calls.listIssues({ state: 'open', labels: label }));
  const ownLogin = once(() => calls.ownLogin());
  const ensureLabel = once(() => calls.ensureLabel(label, LABEL_COLOR, LABEL_DESCRIPTION));
  const assignees = once(async () => {
    const logins = [...new Set(options.assignees)].slice(0, MOST_ASSIGNEES);
    const assignable = await Promise.all(logins.map((login) => calls.isAssignable(login)));
    return logins.filter((_login, index) => assignable[index]);
  });

  const settled = (did: SyncAction, number?: number): SyncResult =>
    number === undefined
      ? { kind: 'settled', did }
      : {
          kind: 'settled',
          did,
          number,
          url: `${options.serverUrl.replace(/\/+$/, '')}/${repository}/issues/${number}`,
        };

  async function settle({ id: locationKey, wanted, resolvedComment }: DesiredIssue): Promise<SyncResult> {
    const id = markerId(locationKey);
    const found = await findOpen(id);
    if (!found.ok) return withProblem(found);
    const [kept, ...duplicates] = found.data;
    for (const duplicate of duplicates) await closeAsDuplicate(duplicate, id);
    if (kept === undefined) return wanted === undefined ? settled('nothing') : bringBack(id, wanted);
    return wanted === undefined ? resolve(kept, id, resolvedComment) : update(kept, id, wanted);
  }

  /** The secret's open issues, the lowest number first. */
  async function findOpen(id: string): Promise<Outcome<readonly Marked[]>> {
    const known = opened.get(id);
    if (known !== undefined) return { ok: true, data: [known] };
    const listed = await openIssues();
    return listed.ok ? keepOurs(markedWith(id, listed.data)) : listed;
  }

  /** Those that we wrote. Whose account this is gets asked only when someone who is not a bot wrote one. */
  async function keepOurs<T extends { readonly author: Author | undefined }>(
    items: readonly T[],
  ): Promise<Outcome<readonly T[]>> {
    if (items.every(({ author }) => author?.isBot)) return { ok: true, data: items };
    const own = await ownLogin();
    // An app has no account to be asked for. A person's token has one, and without its name ours cannot be told from theirs.
    if (!own.ok && !(github.isInstallation && isRefused(own, 403))) return own;
    const login = own.ok ? own.data.toLowerCase() : undefined;
    return {
      ok: true,
      data: items.filter(({ author }) => author?.isBot || (author && author.login.toLowerCase() === login)),
    };
  }

  /** Not told to anyone, and not worth losing the alert over: what fails here is done by the next run. */
  async function closeAsDuplicate(issue: Marked, id: string): Promise<void> {
    const body = restage(issue.body, id, 'duplicate');
    await calls.change(issue.number, { state: 'closed', state_reason: 'duplicate', body });
  }

  /** There is no open issue: one that a person closed in this incident is opened again at a graver level, else a new one opened. */
  async function bringBack(id: string, wanted: WantedIssue): Promise<SyncResult> {
    const closed = await findClosedByPerson(id);
    if (!closed.ok) return withProblem(closed);
    if (closed.data === undefined || isMilder(wanted.level, closed.data.stage)) return open(id, wanted);
    const { number, stage } = closed.data;
    if (!isGraver(wanted.level, stage)) return settled('left-closed', number);
    const said = await say(number, id, wanted.level, wanted.reopenComment);
    if (!said.ok) return withProblem(said);
    const change: IssueChange = { state: 'open', state_reason: 'reopened', ...contentOf(id, wanted) };
    const changed = await calls.change(number, change);
    return changed.ok ? settled('reopened', number) : withProblem(changed);
  }

  async function findClosedByPerson(id: string): Promise<Outcome<Marked | undefined>> {
    const now = await openIssues();
    if (!now.ok) return now;
    const since = now.at === undefined ? undefined : now.at - INCIDENT_DAYS * DAY;
    const listed = await closedIssues(since);
    if (!listed.ok) return listed;
    const ours = await keepOurs(markedWith(id, listed.data));
    if (!ours.ok) return ours;
    const inIncident = ours.data.filter(
      ({ stage, closedAt }) =>
        typeof stage === 'number' && (since === undefined || closedAt === undefined || closedAt >= since),
    );
    return { ok: true, data: inIncident.at(-1) };
  }

  const closedIssues = once((since: number | undefined) =>
    calls.listIssues({
      state: 'closed',
      labels: label,
      ...(since === undefined ? {} : { since: isoTime(since) }),
    }),
  );

  async function open(id: string, wanted: WantedIssue): Promise<SyncResult> {
    const [labelled, logins] = await Promise.all([ensureLabel(), assignees()]);
    if (!labelled.ok) return withProblem(labelled);
    const content = { ...contentOf(id, wanted), labels: [label, ...options.extraLabels] };
    let created = await calls.create({ ...content, assignees: logins }, () => findCreated(id));
    if (!created.ok && isRefused(created, 422) && created.failure.invalidFields.some(isAssigneeField)) {
      created = await calls.create({ ...content, assignees: [] }, () => findCreated(id));
    }
    if (!created.ok) return withProblem(created);
    const { number } = created.data;
    const findable = await restoreLabels(created.data);
    if (!findable.ok) {
      // An issue without the label would not be found again, and every run would open one more.
      await calls.change(number, { state: 'closed', state_reason: 'not_planned' });
      return withProblem(findable);
    }
    opened.set(id, { ...created.data, stage: wanted.level });
    return settled('opened', number);
  }

  /** GitHub drops labels without a word when the credential may not set them, or when they do not exist. */
  async function restoreLabels(issue: Issue): Promise<{ readonly ok: true } | NoAnswer> {
    const has = new Set(issue.labels.map((name) => name.toLowerCase()));
    const missing = [label, ...options.extraLabels].filter((name) => !has.has(name.toLowerCase()));
    if (missing.length === 0) return { ok: true };
    const added = await calls.addLabels(issue.number, missing);
    return added.ok || has.has(label.toLowerCase()) ? { ok: true } : added;
  }

  /** Looks for the issue of a POST whose reply was lost; without its labels, which may have been dropped. */
  async function findCreated(id: string): Promise<Answer<Issue> | 'not-done' | 'unknown'> {
    const newest = await calls.listNewest();
    if (!newest.ok) return 'unknown';
    const ours = await keepOurs(markedWith(id, newest.data));
    if (!ours.ok) return 'unknown';
    const [issue] = ours.data;
    return issue === undefined ? 'not-done' : { ok: true, status: newest.status, data: issue };
  }

  async function update(issue: Marked, id: string, wanted: WantedIssue): Promise<SyncResult> {
    const { number } = issue;
    const graver = isGraver(wanted.level, issue.stage);
    // The comment first and the body's level after it: a run that dies between them finds the comment by its marker.
    const said = graver ? await say(number, id, wanted.level, wanted.comment) : SAID_NOTHING;
    if (!said.ok) return withProblem(said);
    const content = contentOf(id, wanted);
    if (isSame(issue, content)) return settled('nothing', number);
    const changed = await calls.change(number, content);
    return changed.ok ? settled(said.data === 'said' ? 'commented' : 'edited', number) : withProblem(changed);
  }

  async function resolve(issue: Marked, id: string, comment: string): Promise<SyncResult> {
    const { number } = issue;
    // A person opened it again after it healed: that is theirs.
    if (issue.stage === 'resolved') return settled('nothing', number);
    const said = await say(number, id, 'resolved', comment);
    if (!said.ok) return withProblem(said);
    const body = restage(issue.body, id, 'resolved');
    const changed = await calls.change(number, { state: 'closed', state_reason: 'completed', body });
    return changed.ok ? settled('closed', number) : withProblem(changed);
  }

  /** Comments once for each stage of an incident. */
  async function say(
    number: number,
    id: string,
    stage: IssueStage,
    text: string,
  ): Promise<Outcome<'said' | 'said-before'>> {
    const before = await ourComments(number);
    if (!before.ok) return before;
    if (wasSaid(before.data, id, stage)) return { ok: true, data: 'said-before' };
    const answer = await calls.comment(number, withStage(text, id, stage), () =>
      findComment(number, (comments) => (wasSaid(comments, id, stage) ? comments.at(-1) : undefined)),
    );
    return answer.ok ? { ok: true, data: 'said' } : answer;
  }

  async function ourComments(number: number): Promise<Outcome<readonly Comment[]>> {
    const listed = await calls.listComments(number);
    return listed.ok
      ? keepOurs(listed.data.filter(({ body }) => body.includes('refresh-meta-token:v1')))
      : listed;
  }

  /** Looks for the comment of a POST whose reply was lost. */
  async function findComment(
    number: number,
    pick: (comments: readonly Comment[]) => Comment | undefined,
  ): Promise<Answer<Comment> | 'not-done' | 'unknown'> {
    const comments = await ourComments(number);
    if (!comments.ok) return 'unknown';
    const comment = pick(comments.data);
    return comment === undefined ? 'not-done' : { ok: true, status: 200, data: comment };
  }

  async function note({ id: locationKey, name, body }: IssueNote): Promise<SyncResult> {
    const id = markerId(locationKey);
    const found = await findOpen(id);
    if (!found.ok) return withProblem(found);
    const [issue] = found.data;
    if (issue === undefined) return settled('nothing');
    const { number } = issue;
    const comments = await ourComments(number);
    if (!comments.ok) return withProblem(comments);
    const text = withNote(body, id, name);
    const pick = (all: readonly Comment[]) => all.filter((comment) => isNote(comment.body, id, name)).at(-1);
    const known = pick(comments.data);
    if (known?.body === text) return settled('nothing', number);
    const written =
      known === undefined
        ? await calls.comment(number, text, () => findComment(number, pick))
        : await calls.changeComment(known.id, text);
    return written.ok ? settled(known === undefined ? 'commented' : 'edited', number) : withProblem(written);
  }

  return { look: () => void openIssues(), settle, note };
}

const SAID_NOTHING: Outcome<'said' | 'said-before'> = { ok: true, data: 'said-before' };

function markedWith(id: string, issues: readonly Issue[]): readonly Marked[] {
  return issues
    .flatMap((issue) => {
      const stage = readStage(issue.body, id);
      return stage === undefined ? [] : [{ ...issue, stage }];
    })
    .sort((one, other) => one.number - other.number);
}

/** What is over can only get graver. */
function isGraver(level: Level, stage: IssueStage): boolean {
  return typeof stage !== 'number' || level < stage;
}

/** An incident only gets graver: what is milder than its last level began after it was over. */
function isMilder(level: Level, stage: IssueStage): boolean {
  return typeof stage === 'number' && level > stage;
}

/** True when this stage was said in the incident that the comments end with; `healed` ends an incident. */
function wasSaid(comments: readonly Comment[], id: string, stage: IssueStage): boolean {
  const stages = comments.flatMap(({ body }) => readStage(body, id) ?? []);
  return stage === 'resolved'
    ? stages.at(-1) === 'resolved'
    : stages.slice(stages.lastIndexOf('resolved') + 1).includes(stage);
}

function contentOf(
  id: string,
  { title, body, level }: WantedIssue,
): { readonly title: string; readonly body: string } {
  return { title: cutTitle(title), body: withStage(body, id, level) };
}

/** The website stores line breaks as CR LF when a person edits. */
function isSame(issue: Issue, content: { readonly title: string; readonly body: string }): boolean {
  return issue.title === content.title && issue.body.replaceAll('\r\n', '\n') === content.body;
}

function isAssigneeField(field: string): boolean {
  return field === 'assignee' || field === 'assignees';
}

function withProblem({ problem }: NoAnswer): SyncResult {
  return { kind: 'problem', problem };
}

/** The same answer for every caller: the question is asked at the first call. */
function once<A extends readonly unknown[], T>(
  ask: (...given: A) => Promise<T>,
): (...given: A) => Promise<T> {
  let answer: Promise<T> | undefined;
  return (...given) => {
    answer ??= ask(...given);
    return answer;
  };
}
