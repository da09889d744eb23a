import * as v from 'valibot';
import type { RepositoryName } from '../token/location.js';
import { type Answer, type Call, type GitHub, isRefused, type NoAnswer, reading } from './client.js';
import type { Purpose } from './errors.js';
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

export interface IssueContent {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'duplicate' | 'not_planned' | 'reopened';
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

/** Requests about one repository's issues. What comes back is read into our words; nothing is decided here. */
export class IssueCalls {
  readonly #github: GitHub;
  readonly #parameters: Readonly<Record<string, string>>;
  readonly #purpose: Purpose;

  constructor(github: GitHub, repository: RepositoryName) {
    this.#github = github;
    this.#parameters = splitRepository(repository);
    this.#purpose = { kind: 'issues', repository };
  }

  /** All issues with a label, without pull requests. `since`: only those changed after it, ISO 8601. */
  listIssues(filter: {
    readonly state: 'open' | 'closed';
    readonly labels: string;
    readonly since?: string;
  }): Promise<Answer<readonly Issue[]> | NoAnswer> {
    return this.#pages('GET /repos/{owner}/{repo}/issues', filter, readIssues);
  }

  /** The hundred newest open issues, whatever their labels. */
  async listNewest(): Promise<Answer<readonly Issue[]> | NoAnswer> {
    const answer = await this.#call('GET /repos/{owner}/{repo}/issues', {
      parameters: { state: 'open', sort: 'created', direction: 'desc', per_page: PER_PAGE },
      read: readIssues,
    });
    return answer.ok ? { ...answer, data: answer.data.items } : answer;
  }

  create(
    content: IssueContent,
    findDone: () => Promise<Answer<Issue> | 'not-done' | 'unknown'>,
  ): Promise<Answer<Issue> | NoAnswer> {
    return this.#call('POST /repos/{owner}/{repo}/issues', {
      parameters: { ...content },
      read: readIssue,
      findDone,
    });
  }

  change(number: number, change: IssueChange): Promise<Answer<Issue> | NoAnswer> {
    return this.#call('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      parameters: { issue_number: number, ...change },
      read: readIssue,
    });
  }

  listComments(number: number): Promise<Answer<readonly Comment[]> | NoAnswer> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return this.#pages(route, { issue_number: number }, readComments);
  }

  comment(
    number: number,
    body: string,
    findDone: () => Promise<Answer<Comment> | 'not-done' | 'unknown'>,
  ): Promise<Answer<Comment> | NoAnswer> {
    return this.#call('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      parameters: { issue_number: number, body },
      read: readComment,
      findDone,
    });
  }

  changeComment(id: number, body: string): Promise<Answer<Comment> | NoAnswer> {
    return this.#call('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      parameters: { comment_id: id, body },
      read: readComment,
    });
  }

  /** Makes sure that a label exists. One that exists already is as good as one just made. */
  async ensureLabel(
    name: string,
    color: string,
    description: string,
  ): Promise<{ readonly ok: true } | NoAnswer> {
    const known = await this.#call('GET /repos/{owner}/{repo}/labels/{name}', {
      parameters: { name },
      read: anything,
    });
    if (known.ok || !isRefused(known, 404)) return known;
    const made = await this.#call('POST /repos/{owner}/{repo}/labels', {
      parameters: { name, color, description },
      read: anything,
      findDone: repeatFreely,
    });
    const existsAlready = !made.ok && isRefused(made, 422) && made.failure.saying === 'already-exists';
    return existsAlready ? { ok: true } : made;
  }

  addLabels(number: number, labels: readonly string[]): Promise<Answer<true> | NoAnswer> {
    return this.#call('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      parameters: { issue_number: number, labels },
      read: anything,
      findDone: repeatFreely,
    });
  }

  /** True when GitHub says that issues can be assigned to this login; false also when it cannot be asked. */
  async isAssignable(login: string): Promise<boolean> {
    const answer = await this.#call('GET /repos/{owner}/{repo}/assignees/{assignee}', {
      parameters: { assignee: login },
      read: anything,
    });
    return answer.ok;
  }

  /** The login behind a personal access token; GitHub refuses this question to apps and to `GITHUB_TOKEN`. */
  ownLogin(): Promise<Answer<string> | NoAnswer> {
    return this.#github.call({
      route: 'GET /user',
      purpose: { kind: 'account' },
      read: (data) => reading(v.object({ login: v.string() }))(data)?.login,
    });
  }

  #call<T>(
    route: string,
    call: Pick<Call<T>, 'parameters' | 'read' | 'findDone'>,
  ): Promise<Answer<T> | NoAnswer> {
    return this.#github.call({
      ...call,
      route,
      purpose: this.#purpose,
      parameters: { ...this.#parameters, ...call.parameters },
    });
  }

  async #pages<T>(
    route: string,
    filter: Readonly<Record<string, unknown>>,
    read: (data: unknown) => Page<T> | undefined,
  ): Promise<Answer<readonly T[]> | NoAnswer> {
    const items: T[] = [];
    for (let page = 1; ; page++) {
      const answer = await this.#call(route, { parameters: { ...filter, per_page: PER_PAGE, page }, read });
      if (!answer.ok) return answer;
      items.push(...answer.data.items);
      if (answer.data.length < PER_PAGE || page === MOST_PAGES) return { ...answer, data: items };
    }
  }
}

/** `length` counts what the page held, also what was left out. */
interface Page<T> {
  readonly items: readonly T[];
  readonly length: number;
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

/** For a POST that changes nothing when it is done twice. */
async function repeatFreely(): Promise<'not-done'> {
  return 'not-done';
}
