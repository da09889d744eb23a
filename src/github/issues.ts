import type { IssueText, Level } from '../token/alert.js';
import type { RepositoryName } from '../token/location.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import { DAY, isoTime } from '../token/time.js';
import type { GitHub } from './client.js';
import { GitHubError, refusalOf } from './errors.js';
import { type Author, type Comment, createIssueCalls, type Issue } from './issue-calls.js';
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
  /** The secret's `locationKey`. */
  readonly id: string;
  /** Absent when no person is needed (any more). */
  readonly wanted?: IssueText | undefined;
  /** Said once when the issue is closed because it is resolved. */
  readonly resolvedComment: string;
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
  /** Makes the secret's issue what it should be. Done again, it does nothing. */
  sync(desired: DesiredIssue): Promise<SyncResult>;
  /** Writes a note on the secret's open issue, or changes the one that is there; without an open issue it does nothing. */
  note(note: IssueNote): Promise<SyncResult>;
}

export interface IssueNote {
  /** The secret's `locationKey`. */
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
type Done = Exclude<SyncResult, { kind: 'problem' }>;

/**
 * Opens a repository's issues. Nothing is asked before it is needed, and each listing is read once.
 *
 * An issue is ours when it has the label, the hidden marker, and an author that is a bot or the credential's own account: in a
 * public repository anybody can write a marker. Issues are listed, not searched, and not filtered by creator: GitHub's search
 * index lags, and its creator filter found no app's issues (renovatebot/renovate#44406, 2026-07).
 */
export function createIssueTracker(options: IssueTrackerOptions): IssueTracker {
  const { github, repository, label } = options;
  const calls = createIssueCalls(github, repository);
  const page = `${options.serverUrl.replace(/\/+$/, '')}/${repository}/issues`;
  const opened = new Map<string, Marked>();

  const openIssues = once(() => calls.listIssues({ state: 'open', labels: label }));
  const ownLogin = once(() => calls.ownLogin());
  const ensureLabel = once(() => calls.ensureLabel(label, LABEL_COLOR, LABEL_DESCRIPTION));
  const assignees = once(async () => {
    const logins = [...new Set(options.assignees)].slice(0, MOST_ASSIGNEES);
    const assignable = await Promise.all(logins.map((login) => calls.isAssignable(login)));
    return logins.filter((_login, index) => assignable[index]);
  });

  const done = (kind: Done['kind'], number: number): Done => ({ kind, number, url: `${page}/${number}` });

  async function sync({ id: locationKey, wanted, resolvedComment }: DesiredIssue): Promise<Done> {
    const id = markerId(locationKey);
    const [kept, ...duplicates] = await findOpen(id);
    for (const duplicate of duplicates) await closeAsDuplicate(duplicate, id);
    if (kept === undefined) return wanted === undefined ? { kind: 'nothing' } : bringBack(id, wanted);
    return wanted === undefined ? resolve(kept, id, resolvedComment) : update(kept, id, wanted);
  }

  /** The secret's open issues, the lowest number first. */
  async function findOpen(id: string): Promise<readonly Marked[]> {
    const known = opened.get(id);
    if (known !== undefined) return [known];
    return keepOurs(markedWith(id, (await openIssues()).items));
  }

  /** Those that we wrote. Whose account this is gets asked only when someone who is not a bot wrote one. */
  async function keepOurs<T extends { readonly author: Author | undefined }>(
    items: readonly T[],
  ): Promise<readonly T[]> {
    if (items.every(({ author }) => author?.isBot)) return items;
    const login = await ownLogin().catch((error) => {
      // An app has no account to be asked for. A person's token has one, and without its name ours cannot be told from theirs.
      if (github.isInstallation && refusalOf(error, 403)) return undefined;
      throw error;
    });
    return items.filter(
      ({ author }) => author?.isBot || (author && author.login.toLowerCase() === login?.toLowerCase()),
    );
  }

  /** Not told to anyone, and not worth losing the alert over: what fails here is done by the next run. */
  async function closeAsDuplicate(issue: Marked, id: string): Promise<void> {
    const body = restage(issue.body, id, 'duplicate');
    await calls.change(issue.number, { state: 'closed', state_reason: 'duplicate', body }).catch(onGitHub);
  }

  /** There is no open issue: one that a person closed in this incident is opened again at a more severe level, else a new one opened. */
  async function bringBack(id: string, wanted: IssueText): Promise<Done> {
    const closed = await findClosedByPerson(id);
    if (closed === undefined || isMilder(wanted.level, closed.stage)) return open(id, wanted);
    const { number, stage } = closed;
    if (!isMoreSevere(wanted.level, stage)) return done('left-closed', number);
    await say(number, id, wanted.level, wanted.reopenComment);
    await calls.change(number, { state: 'open', state_reason: 'reopened', ...contentOf(id, wanted) });
    return done('reopened', number);
  }

  async function findClosedByPerson(id: string): Promise<Marked | undefined> {
    const { at } = await openIssues();
    const since = at === undefined ? undefined : at - INCIDENT_DAYS * DAY;
    const ours = await keepOurs(markedWith(id, (await closedIssues(since)).items));
    const inIncident = ours.filter(
      ({ stage, closedAt }) =>
        typeof stage === 'number' && (since === undefined || closedAt === undefined || closedAt >= since),
    );
    return inIncident.at(-1);
  }

  const closedIssues = once((since: number | undefined) =>
    calls.listIssues({
      state: 'closed',
      labels: label,
      ...present({ since: since === undefined ? undefined : isoTime(since) }),
    }),
  );

  async function open(id: string, wanted: IssueText): Promise<Done> {
    const [, logins] = await Promise.all([ensureLabel(), assignees()]);
    const content = { ...contentOf(id, wanted), labels: [label, ...options.extraLabels] };
    const findDone = () => findCreated(id);
    const created = await calls.create({ ...content, assignees: logins }, findDone).catch((error) => {
      if (!refusalOf(error, 422)?.invalidFields.some(isAssigneeField)) throw error;
      return calls.create({ ...content, assignees: [] }, findDone);
    });
    const { number } = created;
    try {
      await restoreLabels(created);
    } catch (error) {
      // An issue without the label would not be found again, and every run would open one more.
      await calls.change(number, { state: 'closed', state_reason: 'not_planned' }).catch(onGitHub);
      throw error;
    }
    opened.set(id, { ...created, stage: wanted.level });
    return done('opened', number);
  }

  /** GitHub drops labels without a word when the credential may not set them, or when they do not exist. */
  async function restoreLabels(issue: Issue): Promise<void> {
    const has = new Set(issue.labels.map((name) => name.toLowerCase()));
    const missing = [label, ...options.extraLabels].filter((name) => !has.has(name.toLowerCase()));
    if (missing.length === 0) return;
    try {
      await calls.addLabels(issue.number, missing);
    } catch (error) {
      if (!(error instanceof GitHubError && has.has(label.toLowerCase()))) throw error;
    }
  }

  /** Looks for the issue of a POST whose reply was lost; without its labels, which may have been dropped. */
  async function findCreated(id: string): Promise<Issue | undefined> {
    const [issue] = await keepOurs(markedWith(id, await calls.listNewest()));
    return issue;
  }

  async function update(issue: Marked, id: string, wanted: IssueText): Promise<Done> {
    const { number } = issue;
    // The comment first and the body's level after it: a run that dies between them finds the comment by its marker.
    const isSaid =
      isMoreSevere(wanted.level, issue.stage) && (await say(number, id, wanted.level, wanted.comment));
    const content = contentOf(id, wanted);
    if (isSame(issue, content)) return done('nothing', number);
    await calls.change(number, content);
    return done(isSaid ? 'commented' : 'edited', number);
  }

  async function resolve(issue: Marked, id: string, comment: string): Promise<Done> {
    const { number } = issue;
    // A person opened it again after it was resolved: that is theirs.
    if (issue.stage === 'resolved') return done('nothing', number);
    await say(number, id, 'resolved', comment);
    const body = restage(issue.body, id, 'resolved');
    await calls.change(number, { state: 'closed', state_reason: 'completed', body });
    return done('closed', number);
  }

  /** Comments once for each stage of an incident; false when that was done before. */
  async function say(number: number, id: string, stage: IssueStage, text: string): Promise<boolean> {
    if (wasSaid(await ourComments(number), id, stage)) return false;
    await calls.comment(number, withStage(text, id, stage), async () => {
      const comments = await ourComments(number);
      return wasSaid(comments, id, stage) ? comments.at(-1) : undefined;
    });
    return true;
  }

  async function ourComments(number: number): Promise<readonly Comment[]> {
    const comments = await calls.listComments(number);
    return keepOurs(comments.filter(({ body }) => body.includes('refresh-meta-token:v1')));
  }

  async function note({ id: locationKey, name, body }: IssueNote): Promise<Done> {
    const id = markerId(locationKey);
    const [issue] = await findOpen(id);
    if (issue === undefined) return { kind: 'nothing' };
    const { number } = issue;
    const find = async () =>
      (await ourComments(number)).filter((comment) => isNote(comment.body, id, name)).at(-1);
    const text = withNote(body, id, name);
    const known = await find();
    if (known?.body === text) return done('nothing', number);
    if (known === undefined) await calls.comment(number, text, find);
    else await calls.changeComment(known.id, text);
    return done(known === undefined ? 'commented' : 'edited', number);
  }

  return {
    prefetch: () => {
      openIssues().catch(onGitHub);
    },
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
function onGitHub(error: unknown): void {
  if (!(error instanceof GitHubError)) throw error;
}

function markedWith(id: string, issues: readonly Issue[]): readonly Marked[] {
  return issues
    .flatMap((issue) => {
      const stage = readStage(issue.body, id);
      return stage === undefined ? [] : [{ ...issue, stage }];
    })
    .sort((one, other) => one.number - other.number);
}

/** What is over can only become more severe. */
function isMoreSevere(level: Level, stage: IssueStage): boolean {
  return typeof stage !== 'number' || level < stage;
}

/** An incident only becomes more severe: what is less severe than its last level began after it was over. */
function isMilder(level: Level, stage: IssueStage): boolean {
  return typeof stage === 'number' && level > stage;
}

/** True when this stage was said in the incident that the comments end with; `resolved` ends an incident. */
function wasSaid(comments: readonly Comment[], id: string, stage: IssueStage): boolean {
  const stages = comments.flatMap(({ body }) => readStage(body, id) ?? []);
  return stage === 'resolved'
    ? stages.at(-1) === 'resolved'
    : stages.slice(stages.lastIndexOf('resolved') + 1).includes(stage);
}

function contentOf(
  id: string,
  { title, body, level }: IssueText,
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
