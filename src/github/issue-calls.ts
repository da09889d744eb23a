import * as v from 'valibot';
import type { RepositoryName } from '../token/location.js';
import { present } from '../token/present.js';
import type { EpochSeconds } from '../token/time.js';
import { type Answer, type Endpoint, type GitHub, idempotent, reading, replyOf } from './client.js';
import { GitHubError, refusalOf } from './errors.js';
import { problemOf } from './problem.js';
import type { Purpose } from './purpose.js';
import { splitRepository } from './repository.js';

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Its login. */
  readonly author: string | undefined;
  readonly createdAt: EpochSeconds | undefined;
  readonly closedAt: EpochSeconds | undefined;
}

const PER_PAGE = 100;
/** More than ten thousand issues with one label cannot be ours. */
const MOST_PAGES = 100;

const UserFacts = v.nullish(v.object({ login: v.string() }));
const IssueFacts = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: v.string(),
  body: v.nullish(v.string()),
  labels: v.optional(v.array(v.union([v.string(), v.object({ name: v.nullish(v.string()) })])), []),
  user: UserFacts,
  created_at: v.nullish(v.string()),
  closed_at: v.nullish(v.string()),
  pull_request: v.optional(v.unknown()),
});
/** A list always has text and author, if only as null. Without them nothing shows whether an issue is ours. */
const ListedIssueFacts = v.object({
  ...IssueFacts.entries,
  body: v.nullable(v.string()),
  user: v.nullable(v.object({ login: v.string() })),
});
const CommentFacts = v.object({ id: v.number() });

/**
 * Requests about one repository's issues. Parses the answers; decides nothing. All throw `GitHubError` if the request failed or its
 * result is unknown.
 */
export function createIssueCalls(github: GitHub, repository: RepositoryName) {
  const { issues, users } = github.rest;
  const at = splitRepository(repository);
  const purpose: Purpose = { kind: 'issues', repository };

  async function ask<P, T>(
    endpoint: Endpoint<P>,
    parameters: NoInfer<P>,
    read: (data: unknown) => T | undefined,
    findDone?: () => Promise<T | undefined>,
  ): Promise<T> {
    const { data } = await github.ask(endpoint, parameters, { purpose, read, ...present({ findDone }) });
    return data;
  }

  /** GitHub's lists lag, so a missing entry proves nothing. */
  function certain<T>(findDone: () => Promise<T | undefined>): () => Promise<T> {
    return async () => {
      const found = await findDone();
      if (found !== undefined) return found;
      throw unknown(purpose, true);
    };
  }

  function unknown(about: Purpose, mayHaveHappened: boolean): GitHubError {
    const failure = { kind: 'unintelligible' } as const;
    const problem = problemOf(failure, about, github.hintContext);
    return new GitHubError({ failure, problem, mayHaveHappened });
  }

  const list = (filter: IssueFilter, mostPages?: number) =>
    allPages(
      (page) =>
        github.ask(
          issues.listForRepo,
          { ...at, ...filter, ...page },
          { purpose, read: readIssues, isDivisible: true },
        ),
      mostPages,
    );

  return {
    /** All issues, or those with a label, without pull requests, and GitHub's clock. */
    listIssues: (filter: IssueFilter): Promise<Listed<Issue>> => list(filter),

    /** The hundred newest open issues, whatever their labels. */
    listNewest: (): Promise<Listed<Issue>> => list({ state: 'open', sort: 'created', direction: 'desc' }, 1),

    create: (
      content: {
        readonly title: string;
        readonly body: string;
        readonly labels: string[];
        readonly assignees: string[];
      },
      /** Looks for the issue if the reply was lost. One not found may still exist, so it is not created again. */
      findDone: () => Promise<Issue | undefined>,
    ): Promise<Issue> => ask(issues.create, { ...at, ...content }, readIssue, certain(findDone)),

    change: (
      number: number,
      change: {
        readonly title?: string;
        readonly body?: string;
        readonly state?: 'open' | 'closed';
        readonly state_reason?: 'completed' | 'duplicate' | 'not_planned' | 'reopened';
      },
    ): Promise<Issue> => ask(issues.update, { ...at, issue_number: number, ...change }, readIssue),

    /** Not repeated after a lost reply: comments are never read to find out. */
    comment: (number: number, body: string): Promise<{ readonly id: number }> =>
      ask(issues.createComment, { ...at, issue_number: number, body }, reading(CommentFacts)),

    lock: (number: number): Promise<true> => ask(issues.lock, { ...at, issue_number: number }, anything),

    unlock: (number: number): Promise<true> => ask(issues.unlock, { ...at, issue_number: number }, anything),

    changeComment: (id: number, body: string): Promise<{ readonly id: number }> =>
      ask(issues.updateComment, { ...at, comment_id: id, body }, reading(CommentFacts)),

    /** Makes sure that a label exists. */
    ensureLabel: async (name: string, color: string, description: string): Promise<void> => {
      try {
        await ask(issues.getLabel, { ...at, name }, anything);
      } catch (missing) {
        if (refusalOf(missing, 404) === undefined) throw missing;
        try {
          await ask(issues.createLabel, { ...at, name, color, description }, anything, idempotent);
        } catch (error) {
          if (refusalOf(error, 422)?.saying !== 'already-exists') throw error;
        }
      }
    },

    addLabels: (number: number, labels: string[]): Promise<true> =>
      ask(issues.addLabels, { ...at, issue_number: number, labels }, anything, idempotent),

    /** True when GitHub says that issues can be assigned to this login; false also when it cannot be asked. */
    isAssignable: async (login: string): Promise<boolean> => {
      const asked = github.ask(
        issues.checkUserCanBeAssigned,
        { ...at, assignee: login },
        { purpose, read: anything },
      );
      return (await replyOf(asked)).kind === 'done';
    },

    /**
     * The login that this credential writes as; undefined if GitHub refuses to say. `GET /user` is refused to apps and to
     * `GITHUB_TOKEN`, which the GraphQL API answers (https://github.com/fullsend-ai/fullsend/issues/1953).
     */
    ownLogin: async (): Promise<string | undefined> => {
      const account: Purpose = { kind: 'account' };
      if (!github.isInstallation) {
        const read = (data: unknown) => reading(v.object({ login: v.string() }))(data)?.login;
        return (await github.ask(users.getAuthenticated, {}, { purpose: account, read })).data;
      }
      const query = '{viewer{login}}';
      const { data } = await github.ask(
        github.route(`POST ${github.graphqlUrl}`),
        { query },
        { purpose: account, read: readViewer, findDone: idempotent },
      );
      return data.login;
    },

    /** For a run that needs its login but got none. */
    loginUnknown: (): GitHubError => unknown({ kind: 'account' }, false),
  };
}

/** GraphQL's refusals come with status 200. Anything else is unreadable. */
function readViewer(body: unknown): { readonly login?: string } | undefined {
  const answer = reading(Viewer)(body);
  return answer && ('errors' in answer ? {} : answer.data.viewer);
}

const Viewer = v.union([
  v.object({ errors: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
  v.object({ data: v.object({ viewer: v.object({ login: v.string() }) }) }),
]);

interface IssueFilter {
  readonly state: 'open' | 'closed';
  readonly labels?: string;
  /** Only those changed after it, ISO 8601. */
  readonly since?: string;
  readonly sort?: 'created';
  readonly direction?: 'desc';
}

/** `length` counts all entries of the page, including those left out. */
interface Page<T> {
  readonly items: readonly T[];
  readonly length: number;
}

interface Listed<T> {
  readonly items: readonly T[];
  /** GitHub's clock at the last page. */
  readonly at?: EpochSeconds;
}

/** Each divides the one before it, so that smaller pages make up a larger one exactly. */
const PAGE_SIZES = [PER_PAGE, 50, 25, 5, 1] as const;

/**
 * Reads every page. Strangers can make a page too large with long texts; it is then read in parts: the largest possible issue is
 * smaller than the largest answer allowed.
 */
async function allPages<T>(
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<Answer<Page<T>>>,
  mostPages = MOST_PAGES,
): Promise<Listed<T>> {
  const items: T[] = [];
  let clock: EpochSeconds | undefined;
  /** Reads `PAGE_SIZES[size]` entries from `start` on; false when the list ends there. */
  const read = async (start: number, size: number): Promise<boolean> => {
    const [length = 1, part] = PAGE_SIZES.slice(size);
    try {
      const { data, at, hasNext } = await ask({ per_page: length, page: start / length + 1 });
      items.push(...data.items);
      clock = at;
      return hasNext ?? data.length >= length;
    } catch (error) {
      if (part === undefined || !isTooLarge(error)) throw error;
      for (let from = start; from < start + length; from += part) {
        if (!(await read(from, size + 1))) return false;
      }
      return true;
    }
  };
  for (let page = 0; page < mostPages && (await read(page * PER_PAGE, 0)); page++);
  return present({ items, at: clock });
}

function isTooLarge(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  const { failure } = error;
  return failure.kind === 'unanswered' && failure.reason === 'too-large';
}

function readIssues(data: unknown): Page<Issue> | undefined {
  const facts = reading(v.array(ListedIssueFacts))(data);
  if (facts === undefined) return undefined;
  // GitHub lists pull requests as issues.
  return { items: facts.filter((item) => !item.pull_request).map(toIssue), length: facts.length };
}

function readIssue(data: unknown): Issue | undefined {
  const facts = reading(IssueFacts)(data);
  return facts && toIssue(facts);
}

function toIssue(facts: v.InferOutput<typeof IssueFacts>): Issue {
  return {
    number: facts.number,
    title: facts.title,
    body: facts.body ?? '',
    labels: facts.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    author: facts.user?.login,
    createdAt: secondsOf(facts.created_at),
    closedAt: secondsOf(facts.closed_at),
  };
}

function secondsOf(text: string | null | undefined): EpochSeconds | undefined {
  const milliseconds = Date.parse(text ?? '');
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

/** For answers whose content does not matter. */
function anything(): true {
  return true;
}
