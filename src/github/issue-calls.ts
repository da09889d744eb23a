import * as v from 'valibot';
import type { RepositoryName } from '../token/location.js';
import { present } from '../token/present.js';
import type { EpochSeconds } from '../token/time.js';
import { type Answer, doneTwiceIsDoneOnce, type Endpoint, type GitHub, reading, replyOf } from './client.js';
import { type Purpose, refusalOf } from './errors.js';
import { splitRepository } from './repository.js';

export interface Author {
  readonly login: string;
  readonly isBot: boolean;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly author: Author | undefined;
  readonly closedAt: number | undefined;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: Author | undefined;
}

const PER_PAGE = 100;
/** Ten thousand issues with one label are not ours. */
const MOST_PAGES = 100;

const UserFacts = v.nullish(v.object({ login: v.string(), type: v.optional(v.string()) }));
const IssueFacts = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: v.string(),
  body: v.nullish(v.string()),
  labels: v.optional(v.array(v.union([v.string(), v.object({ name: v.nullish(v.string()) })])), []),
  user: UserFacts,
  closed_at: v.nullish(v.string()),
  pull_request: v.optional(v.unknown()),
});
const CommentFacts = v.object({ id: v.number(), body: v.nullish(v.string()), user: UserFacts });

/** Requests about one repository's issues; see `createIssueCalls`. */
export type IssueCalls = ReturnType<typeof createIssueCalls>;

/**
 * Requests about one repository's issues. What comes back is read into our words; nothing is decided here. All throw
 * `GitHubError` when they were not done, or nobody knows.
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

  return {
    /** All issues with a label, without pull requests, and GitHub's clock. `since`: only those changed after it, ISO 8601. */
    listIssues: (filter: {
      readonly state: 'open' | 'closed';
      readonly labels: string;
      readonly since?: string;
    }): Promise<Listed<Issue>> =>
      allPages((page) =>
        github.ask(issues.listForRepo, { ...at, ...filter, ...page }, { purpose, read: readIssues }),
      ),

    /** The hundred newest open issues, whatever their labels. */
    listNewest: async (): Promise<readonly Issue[]> => {
      const filter = { state: 'open', sort: 'created', direction: 'desc', per_page: PER_PAGE } as const;
      return (await ask(issues.listForRepo, { ...at, ...filter }, readIssues)).items;
    },

    create: (
      content: {
        readonly title: string;
        readonly body: string;
        readonly labels: string[];
        readonly assignees: string[];
      },
      findDone: () => Promise<Issue | undefined>,
    ): Promise<Issue> => ask(issues.create, { ...at, ...content }, readIssue, findDone),

    change: (
      number: number,
      change: {
        readonly title?: string;
        readonly body?: string;
        readonly state?: 'open' | 'closed';
        readonly state_reason?: 'completed' | 'duplicate' | 'not_planned' | 'reopened';
      },
    ): Promise<Issue> => ask(issues.update, { ...at, issue_number: number, ...change }, readIssue),

    listComments: async (number: number): Promise<readonly Comment[]> => {
      const listed = await allPages((page) =>
        github.ask(
          issues.listComments,
          { ...at, issue_number: number, ...page },
          { purpose, read: readComments },
        ),
      );
      return listed.items;
    },

    comment: (number: number, body: string, findDone: () => Promise<Comment | undefined>): Promise<Comment> =>
      ask(issues.createComment, { ...at, issue_number: number, body }, readComment, findDone),

    changeComment: (id: number, body: string): Promise<Comment> =>
      ask(issues.updateComment, { ...at, comment_id: id, body }, readComment),

    /** Makes sure that a label exists. One that exists already is as good as one just made. */
    ensureLabel: async (name: string, color: string, description: string): Promise<void> => {
      try {
        await ask(issues.getLabel, { ...at, name }, anything);
      } catch (missing) {
        if (refusalOf(missing, 404) === undefined) throw missing;
        try {
          await ask(issues.createLabel, { ...at, name, color, description }, anything, doneTwiceIsDoneOnce);
        } catch (error) {
          if (refusalOf(error, 422)?.saying !== 'already-exists') throw error;
        }
      }
    },

    addLabels: (number: number, labels: string[]): Promise<true> =>
      ask(issues.addLabels, { ...at, issue_number: number, labels }, anything, doneTwiceIsDoneOnce),

    /** True when GitHub says that issues can be assigned to this login; false also when it cannot be asked. */
    isAssignable: async (login: string): Promise<boolean> => {
      const asked = github.ask(
        issues.checkUserCanBeAssigned,
        { ...at, assignee: login },
        { purpose, read: anything },
      );
      return (await replyOf(asked)).kind === 'done';
    },

    /** The login behind a personal access token; GitHub refuses this question to apps and to `GITHUB_TOKEN`. */
    ownLogin: async (): Promise<string> => {
      const read = (data: unknown) => reading(v.object({ login: v.string() }))(data)?.login;
      return (await github.ask(users.getAuthenticated, {}, { purpose: { kind: 'account' }, read })).data;
    },
  };
}

/** `length` counts what the page held, also what was left out. */
interface Page<T> {
  readonly items: readonly T[];
  readonly length: number;
}

interface Listed<T> {
  readonly items: readonly T[];
  /** GitHub's clock at the last page. */
  readonly at?: EpochSeconds;
}

async function allPages<T>(
  ask: (page: { readonly per_page: number; readonly page: number }) => Promise<Answer<Page<T>>>,
): Promise<Listed<T>> {
  const items: T[] = [];
  for (let page = 1; ; page++) {
    const { data, at } = await ask({ per_page: PER_PAGE, page });
    items.push(...data.items);
    if (data.length < PER_PAGE || page === MOST_PAGES) return present({ items, at });
  }
}

function readIssues(data: unknown): Page<Issue> | undefined {
  const facts = reading(v.array(IssueFacts))(data);
  if (facts === undefined) return undefined;
  // GitHub lists pull requests as issues.
  return { items: facts.filter((item) => !item.pull_request).map(toIssue), length: facts.length };
}

function readIssue(data: unknown): Issue | undefined {
  const facts = reading(IssueFacts)(data);
  return facts && toIssue(facts);
}

function toIssue(facts: v.InferOutput<typeof IssueFacts>): Issue {
  const closedAt = Date.parse(facts.closed_at ?? '');
  return {
    number: facts.number,
    title: facts.title,
    body: facts.body ?? '',
    labels: facts.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    author: toAuthor(facts.user),
    closedAt: Number.isNaN(closedAt) ? undefined : Math.floor(closedAt / 1000),
  };
}

function readComments(data: unknown): Page<Comment> | undefined {
  const facts = reading(v.array(CommentFacts))(data);
  return facts && { items: facts.map(toComment), length: facts.length };
}

function readComment(data: unknown): Comment | undefined {
  const facts = reading(CommentFacts)(data);
  return facts && toComment(facts);
}

function toComment({ id, body, user }: v.InferOutput<typeof CommentFacts>): Comment {
  return { id, body: body ?? '', author: toAuthor(user) };
}

function toAuthor(user: v.InferOutput<typeof UserFacts>): Author | undefined {
  return user ? { login: user.login, isBot: user.type === 'Bot' } : undefined;
}

/** For answers whose content does not matter. */
function anything(): true {
  return true;
}
