import { mayTriage, requireRepository } from './access.js';
import { commentObject, issueObject, minimalRepository, nodeId } from './objects.js';
import { type Issue, presentIssues, type Repository } from './repositories.js';
import { type Answer, ApiError, type Call, json, notFound, type Route } from './route.js';

/**
 * As much of the GraphQL API as the `gh` command needs: to list, view, close, reopen and comment issues, to start a workflow on the
 * default branch, and to give repositories an organization's secret; seen with gh 2.23.0, 2.46.0 and 2.100.0.
 */
export function graphqlRoutes(): Route[] {
  return ['/graphql', '/api/graphql'].map((path) => ({ call: 'graphql', method: 'POST', path, handle }));
}

function handle(call: Call): Answer {
  if (!call.caller) throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const given = json(call) as { query?: string; variables?: Record<string, unknown> | null };
  const query = given.query ?? '';
  const variables = given.variables ?? {};
  if (/__type\b/.test(query)) return data(introspection(query));
  if (/^\s*mutation\b/.test(query)) return mutate(call, query, variables.input);
  if (/\bviewer\b/.test(query)) {
    // Installation tokens are answered too, unlike at `GET /user`: fullsend-ai/fullsend#1953.
    const { login, id } = call.world.actor(call.caller);
    return data({ viewer: { login, databaseId: id } });
  }
  const named = [...query.matchAll(/(\w+): repository\(owner: "([^"]+)", name: "([^"]+)"\)/g)];
  if (named.length > 0) {
    return data(
      Object.fromEntries(
        named.map(([, alias = '', owner = '', repo = '']) => [alias, nodeOf(call, owner, repo)]),
      ),
    );
  }
  if (typeof variables.name === 'string') {
    return data({ repository: nodeOf(call, String(variables.owner), variables.name) });
  }
  const { owner, repo, number } = variables;
  const inRepository: Call = { ...call, params: { owner: String(owner), repo: String(repo) } };
  const repository = requireRepository(inRepository, {
    permission: 'issues',
    level: 'read',
    role: 'read',
    openToPublic: true,
  });
  const node = (issue: Issue) => issueNode(inRepository, repository, issue);
  const { hasIssues: hasIssuesEnabled } = repository;
  if (typeof number === 'number') {
    const issue = presentIssues(repository).find((candidate) => candidate.number === number);
    return data({ repository: { hasIssuesEnabled, issue: issue ? node(issue) : null } });
  }
  const nodes = presentIssues(repository)
    .filter((issue) => !issue.isPullRequest && isWanted(issue, variables))
    .reverse()
    .slice(0, typeof variables.limit === 'number' ? variables.limit : undefined)
    .map(node);
  const pageInfo = { hasNextPage: false, endCursor: null };
  return data({
    repository: { hasIssuesEnabled, issues: { totalCount: nodes.length, nodes, pageInfo } },
    search: { issueCount: nodes.length, nodes, pageInfo },
  });
}

/** What a person does to an issue, which is named by its node. */
function mutate(call: Call, query: string, given: unknown): Answer {
  const [, name = ''] = /\{\s*(\w+)\(input: *\$input\)/.exec(query) ?? [];
  const input = (given ?? {}) as {
    issueId?: string;
    subjectId?: string;
    stateReason?: string;
    body?: string;
  };
  const wanted = input.issueId ?? input.subjectId ?? '';
  const found = call.world
    .repositories()
    .flatMap((repository) => presentIssues(repository).map((issue) => ({ repository, issue })))
    .find(({ issue }) => nodeId('Issue', issue.id) === wanted);
  if (!found) return refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${wanted}'`);
  const { repository, issue } = found;
  const [owner = '', repo = ''] = repository.fullName.split('/');
  const inRepository: Call = { ...call, params: { owner, repo } };
  requireRepository(inRepository, { permission: 'issues', level: 'write', role: 'read', openToPublic: true });
  const { caller, world } = call;
  if (!caller) throw notFound();
  if (!mayTriage(inRepository, repository) && name !== 'addComment') {
    return refusal('FORBIDDEN', 'Resource not accessible by personal access token');
  }
  const actor = world.actor(caller);
  switch (name) {
    case 'closeIssue':
      world.changeState(
        issue,
        'closed',
        actor,
        input.stateReason === 'NOT_PLANNED' ? 'not_planned' : 'completed',
      );
      break;
    case 'reopenIssue':
      world.changeState(issue, 'open', actor, 'reopened');
      break;
    case 'addComment': {
      const comment = world.addComment(issue, input.body ?? '', actor);
      const { html_url: url } = commentObject(inRepository, repository, issue, comment);
      return data({ addComment: { commentEdge: { node: { url } } } });
    }
    default:
      return refusal('undefinedField', `Field '${name}' doesn't exist on type 'Mutation'`);
  }
  return data({ [name]: { issue: { id: wanted } } });
}

/** GraphQL's refusals have the status of a success. */
function refusal(type: string, message: string): Answer {
  return { status: 200, body: { data: null, errors: [{ type, message }] } };
}

/** A repository that the caller may see. */
function nodeOf(call: Call, owner: string, repo: string): Record<string, unknown> {
  const inRepository = { ...call, params: { owner, repo } };
  const found = requireRepository(inRepository, {
    permission: 'metadata',
    level: 'read',
    role: 'read',
    openToPublic: true,
  });
  const { node_id: id } = minimalRepository(inRepository, found);
  return {
    id,
    databaseId: found.id,
    name: repo,
    owner: { login: owner },
    hasIssuesEnabled: found.hasIssues,
    defaultBranchRef: { name: found.defaultBranch },
    parent: null,
  };
}

function data(value: unknown): Answer {
  return { status: 200, body: { data: value } };
}

/** `gh` asks which fields exist before it asks for them, and stumbles over an answer to more than it asked. */
function introspection(query: string): Record<string, unknown> {
  const known = { fields: [{ name: 'stateReason' }], inputFields: [], enumValues: [] };
  const types = query.split(/(?=\b\w+\s*:\s*__type\b)/).flatMap((part) => {
    const [, alias] = /^(\w+)\s*:\s*__type/.exec(part) ?? [];
    const asked = Object.entries(known).filter(([name]) => new RegExp(`\\b${name}\\b`).test(part));
    return alias === undefined ? [] : [[alias, Object.fromEntries(asked)]];
  });
  return Object.fromEntries(types);
}

function isWanted(issue: Issue, variables: Record<string, unknown>): boolean {
  if (typeof variables.query === 'string') return matchesSearch(issue, variables.query);
  const { states = ['OPEN'] } = variables;
  return Array.isArray(states) && states.includes(issue.state.toUpperCase());
}

function matchesSearch(issue: Issue, search: string): boolean {
  const terms = [...search.matchAll(/(\w+):(?:"([^"]*)"|(\S+))/g)];
  return terms.every(([, key, quoted, plain]) => {
    const value = (quoted ?? plain ?? '').toLowerCase();
    switch (key) {
      case 'label':
        return issue.labels.some(({ name }) => name.toLowerCase() === value);
      case 'state':
        return issue.state === value;
      case 'author':
        return issue.user.login.toLowerCase() === value;
      default:
        return true;
    }
  });
}

/** Every field `gh` knows to ask for; more than was asked for does no harm to it. */
function issueNode(call: Call, repository: Repository, issue: Issue) {
  const rest = issueObject(call, repository, issue);
  const login = issue.user.login.replace('[bot]', '');
  return {
    __typename: issue.isPullRequest ? 'PullRequest' : 'Issue',
    id: rest.node_id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    url: rest.html_url,
    author: { login },
    createdAt: rest.created_at,
    updatedAt: rest.updated_at,
    closedAt: rest.closed_at,
    closed: issue.state === 'closed',
    labels: {
      totalCount: issue.labels.length,
      nodes: rest.labels.map(({ node_id, name, color, description }) => ({
        id: node_id,
        name,
        color,
        description: description ?? '',
      })),
    },
    assignees: { totalCount: issue.assignees.length, nodes: issue.assignees.map(({ login }) => ({ login })) },
    comments: {
      totalCount: issue.comments.length,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    },
    milestone: null,
    projectCards: { nodes: [] },
    reactionGroups: [],
  };
}
