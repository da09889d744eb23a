import { mayTriage, notAccessible, notAdmin, requireRepository, roleIn } from './access.js';
import type { Account, PermissionLevel } from './accounts.js';
import { isAtLeast, isPersonal } from './accounts.js';
import { commentObject, issueObject, labelObject } from './objects.js';
import {
  type Comment,
  findLabel,
  type Issue,
  type Label,
  type LockReason,
  presentIssues,
  type Repository,
  type StateReason,
} from './repositories.js';
import {
  type Answer,
  ApiError,
  type Call,
  json,
  notFound,
  paginate,
  param,
  type Route,
  validationFailed,
} from './route.js';

const MAX_BODY_CHARACTERS = 65_536;
const MAX_ASSIGNEES = 10;
const LOCK_REASONS: readonly LockReason[] = ['off-topic', 'too heated', 'resolved', 'spam'];
const MAX_LABEL_CHARACTERS = 50;
const MAX_DESCRIPTION_CHARACTERS = 100;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f/gu;
const STATE_REASONS: readonly StateReason[] = ['completed', 'not_planned', 'duplicate', 'reopened'];

export function issueRoutes(): Route[] {
  const repository = '/repos/:owner/:repo';
  const issue = `${repository}/issues/:number`;
  const comment = `${repository}/issues/comments/:comment_id`;
  return [
    { call: 'issues.list', method: 'GET', path: `${repository}/issues`, handle: listIssues },
    { call: 'issues.create', method: 'POST', path: `${repository}/issues`, handle: createIssue },
    { call: 'comments.get', method: 'GET', path: comment, handle: getComment },
    { call: 'comments.update', method: 'PATCH', path: comment, handle: updateComment },
    { call: 'comments.delete', method: 'DELETE', path: comment, handle: deleteComment },
    { call: 'issues.get', method: 'GET', path: issue, handle: getIssue },
    { call: 'issues.update', method: 'PATCH', path: issue, handle: updateIssue },
    { call: 'comments.list', method: 'GET', path: `${issue}/comments`, handle: listComments },
    { call: 'comments.create', method: 'POST', path: `${issue}/comments`, handle: createComment },
    { call: 'issue.labels.add', method: 'POST', path: `${issue}/labels`, handle: addLabels },
    { call: 'issue.lock', method: 'PUT', path: `${issue}/lock`, handle: lockIssue },
    { call: 'issue.unlock', method: 'DELETE', path: `${issue}/lock`, handle: unlockIssue },
    { call: 'labels.list', method: 'GET', path: `${repository}/labels`, handle: listLabels },
    { call: 'labels.create', method: 'POST', path: `${repository}/labels`, handle: createLabel },
    { call: 'labels.get', method: 'GET', path: `${repository}/labels/:name`, handle: getLabel },
    { call: 'assignees.get', method: 'GET', path: `${repository}/assignees/:login`, handle: getAssignee },
  ];
}

function openTracker(call: Call, level: PermissionLevel): Repository {
  const repository = requireRepository(call, {
    permission: 'issues',
    level,
    role: 'read',
    openToPublic: true,
  });
  if (!repository.hasIssues) throw new ApiError(410, 'Issues are disabled for this repo');
  return repository;
}

function findIssue(call: Call, repository: Repository): Issue {
  const number = Number(param(call, 'number'));
  const issue = repository.issues.find((candidate) => candidate.number === number);
  if (!issue) throw notFound();
  if (issue.absence?.kind === 'deleted') throw new ApiError(410, 'This issue was deleted');
  if (issue.absence?.kind === 'transferred') throw transferred(call, issue.absence);
  return issue;
}

/** docs.github.com, "Get an issue": 301 for one that was transferred, 410 for one that was deleted. */
function transferred(call: Call, to: { repository: Repository; number: number }): ApiError {
  const rest = call.path.replace(/^.*\/issues\/\d+/, '');
  const url = `${call.base}/repositories/${to.repository.id}/issues/${to.number}${rest}`;
  const body = { message: 'Moved Permanently', url, documentation_url: 'https://docs.github.com/rest' };
  return new ApiError(301, 'Moved Permanently', { body, headers: { location: url } });
}

function listIssues(call: Call): Answer {
  const repository = openTracker(call, 'read');
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').toLowerCase().split(',').filter(Boolean);
  const creator = query.get('creator')?.toLowerCase();
  const assignee = query.get('assignee')?.toLowerCase();
  const since = query.get('since');
  const matching = presentIssues(repository).filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) &&
      (creator === undefined || issue.user.login.toLowerCase() === creator) &&
      (assignee === undefined || issue.assignees.some(({ login }) => login.toLowerCase() === assignee)) &&
      (since === null || issue.updatedAt >= Date.parse(since)),
  );
  const sort = query.get('sort');
  const key = (issue: Issue) => {
    if (sort === 'updated') return issue.updatedAt;
    return sort === 'comments' ? issue.comments.length : issue.createdAt;
  };
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  matching.sort((a, b) => sign * (key(a) - key(b) || a.number - b.number));
  const { page, headers } = paginate(call, matching);
  return { status: 200, body: page.map((issue) => issueObject(call, repository, issue)), headers };
}

function createIssue(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const body = json(call);
  const title = readTitle(body.title);
  const text = readBody(body.body ?? null);
  const isTrusted = mayTriage(call, repository);
  const assignees = isTrusted ? readAssignees(call, repository, body) : [];
  const labels = isTrusted
    ? readLabels(call, repository, body.labels, call.world.behaviour.unknownLabels)
    : [];
  const user = actor(call);
  const issue = call.world.openIssue(repository, { title, body: text, user, labels, assignees });
  const created = issueObject(call, repository, issue);
  return { status: 201, body: created, headers: { location: created.url } };
}

function getIssue(call: Call): Answer {
  const repository = openTracker(call, 'read');
  return { status: 200, body: issueObject(call, repository, findIssue(call, repository)) };
}

function updateIssue(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const issue = findIssue(call, repository);
  const isTrusted = mayTriage(call, repository);
  requireAuthorOr(isTrusted, call, issue.user);
  const body = json(call);
  const title = body.title === undefined ? issue.title : readTitle(body.title);
  const text = body.body === undefined ? issue.body : readBody(body.body);
  const { state = issue.state } = body;
  if (state !== 'open' && state !== 'closed') throw invalidField('Issue', 'state');
  const reason = readStateReason(body.state_reason);
  const mentionsAssignees = body.assignees !== undefined || body.assignee !== undefined;
  const assignees = isTrusted && mentionsAssignees ? readAssignees(call, repository, body) : issue.assignees;
  const labels =
    isTrusted && body.labels !== undefined
      ? readLabels(call, repository, body.labels, 'created')
      : issue.labels;
  Object.assign(issue, { title, body: text, assignees, labels });
  call.world.changeState(issue, state, actor(call), reason);
  return { status: 200, body: issueObject(call, repository, issue) };
}

function listComments(call: Call): Answer {
  const repository = openTracker(call, 'read');
  const issue = findIssue(call, repository);
  const since = call.query.get('since');
  const recent = issue.comments.filter((comment) => since === null || comment.updatedAt >= Date.parse(since));
  const { page, headers } = paginate(call, recent);
  return {
    status: 200,
    body: page.map((comment) => commentObject(call, repository, issue, comment)),
    headers,
  };
}

function createComment(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const issue = findIssue(call, repository);
  if (issue.locked && !mayTalkInPeace(call, repository)) throw locked();
  const comment = call.world.addComment(issue, readComment(json(call).body), actor(call));
  const created = commentObject(call, repository, issue, comment);
  return { status: 201, body: created, headers: { location: created.url } };
}

/** People who may write still comment; bots were refused: renovatebot/renovate#6215, actions/stale#51. */
function mayTalkInPeace({ caller }: Call, repository: Repository): boolean {
  return caller !== undefined && isPersonal(caller) && isAtLeast(roleIn(caller, repository), 'write');
}

function locked(): ApiError {
  return new ApiError(403, 'Unable to create comment because issue is locked.', {
    documentationUrl: 'https://docs.github.com/articles/locking-conversations/',
  });
}

function lockIssue(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const issue = findIssue(call, repository);
  if (!mayTriage(call, repository)) throw refuse(call);
  const { lock_reason: given } = json(call);
  const reason = LOCK_REASONS.find((known) => known === given) ?? null;
  if (given !== undefined && given !== null && reason === null) throw invalidField('Issue', 'lock_reason');
  Object.assign(issue, { locked: true, lockReason: reason });
  return { status: 204 };
}

function unlockIssue(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const issue = findIssue(call, repository);
  if (!mayTriage(call, repository)) throw refuse(call);
  Object.assign(issue, { locked: false, lockReason: null });
  return { status: 204 };
}

function findComment(call: Call, repository: Repository): { issue: Issue; comment: Comment } {
  const id = Number(param(call, 'comment_id'));
  for (const issue of repository.issues) {
    const comment = issue.comments.find((candidate) => candidate.id === id);
    if (comment) return { issue, comment };
  }
  throw notFound();
}

function getComment(call: Call): Answer {
  const repository = openTracker(call, 'read');
  const { issue, comment } = findComment(call, repository);
  return { status: 200, body: commentObject(call, repository, issue, comment) };
}

function updateComment(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const { issue, comment } = findComment(call, repository);
  requireAuthorOr(mayTriage(call, repository), call, comment.user);
  comment.body = readComment(json(call).body);
  comment.updatedAt = call.world.now();
  return { status: 200, body: commentObject(call, repository, issue, comment) };
}

function deleteComment(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const { issue, comment } = findComment(call, repository);
  requireAuthorOr(mayTriage(call, repository), call, comment.user);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  return { status: 204 };
}

/** Unknown labels are created here, whatever happens on creation of an issue: github/docs#35718. */
function addLabels(call: Call): Answer {
  const repository = openTracker(call, 'write');
  const issue = findIssue(call, repository);
  if (!mayTriage(call, repository)) throw refuse(call);
  const added = readLabels(call, repository, json(call).labels, 'created');
  issue.labels.push(...added.filter((label) => !issue.labels.includes(label)));
  issue.updatedAt = call.world.now();
  return { status: 200, body: issue.labels.map((label) => labelObject(call, repository, label)) };
}

function listLabels(call: Call): Answer {
  const repository = openTracker(call, 'read');
  const { page, headers } = paginate(call, [...repository.labels.values()]);
  return { status: 200, body: page.map((label) => labelObject(call, repository, label)), headers };
}

function getLabel(call: Call): Answer {
  const repository = openTracker(call, 'read');
  const label = findLabel(repository, param(call, 'name'));
  if (!label) throw notFound();
  return { status: 200, body: labelObject(call, repository, label) };
}

function createLabel(call: Call): Answer {
  const repository = openTracker(call, 'write');
  if (!mayTriage(call, repository)) throw refuse(call);
  const { name, color, description } = json(call);
  if (typeof name !== 'string' || name.trim() === '' || name !== name.trim())
    throw invalidField('Label', 'name');
  if (color !== undefined && !/^[0-9a-f]{6}$/i.test(String(color))) throw invalidField('Label', 'color');
  if (findLabel(repository, name)) {
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
  }
  checkLabel(name, typeof description === 'string' ? description : '');
  const label = call.world.addLabel(
    repository,
    name,
    typeof color === 'string' ? color : undefined,
    typeof description === 'string' ? description : null,
  );
  const created = labelObject(call, repository, label);
  return { status: 201, body: created, headers: { location: created.url } };
}

function getAssignee(call: Call): Answer {
  const repository = openTracker(call, 'read');
  if (!isAssignable(repository, param(call, 'login'))) throw notFound();
  return { status: 204 };
}

// Reading what was sent

function readTitle(title: unknown): string {
  if (title === undefined || title === null || title === '') {
    throw validationFailed({ resource: 'Issue', field: 'title', code: 'missing_field' });
  }
  return String(title);
}

function readBody(body: unknown): string | null {
  if (body === null) return null;
  if (typeof body !== 'string') throw invalidField('Issue', 'body');
  if (body.length > MAX_BODY_CHARACTERS) {
    throw validationFailed({ resource: 'Issue', code: 'custom', field: 'body', message: tooLong() });
  }
  return body;
}

function readComment(body: unknown): string {
  if (typeof body !== 'string' || body.trim() === '') {
    throw validationFailed({ resource: 'IssueComment', code: 'missing_field', field: 'body' });
  }
  if (body.length > MAX_BODY_CHARACTERS) {
    throw validationFailed({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: tooLong(),
    });
  }
  return body;
}

function tooLong(): string {
  return `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`;
}

function readStateReason(reason: unknown): StateReason | null {
  if (reason === undefined || reason === null) return null;
  const known = STATE_REASONS.find((candidate) => candidate === reason);
  if (!known) throw invalidField('Issue', 'state_reason');
  return known;
}

function readLabels(
  call: Call,
  repository: Repository,
  labels: unknown,
  unknownLabels: 'created' | 'dropped',
): Label[] {
  if (labels === undefined) return [];
  if (!Array.isArray(labels)) throw invalidField('Issue', 'labels');
  const found = new Set<Label>();
  for (const label of labels) {
    const name: unknown = typeof label === 'object' && label !== null ? label.name : label;
    if (typeof name !== 'string' || name.trim() === '') throw invalidField('Label', 'name');
    const known = findLabel(repository, name);
    if (known) found.add(known);
    else if (unknownLabels === 'created') {
      checkLabel(name);
      found.add(call.world.addLabel(repository, name));
    }
  }
  return call.world.behaviour.dropLabels ? [] : [...found];
}

/** Financial-Times/github-label-sync#171, github-community-projects/safe-settings#428. */
function checkLabel(name: string, description = ''): void {
  const wrong = (field: string, message: string) =>
    validationFailed({ resource: 'Label', code: 'custom', field, message });
  if (name.replace(EMOJI, '').trim() === '') {
    throw wrong('name', 'name must contain more than native emoji');
  }
  if ([...name].length > MAX_LABEL_CHARACTERS) {
    throw wrong('name', `name is too long (maximum is ${MAX_LABEL_CHARACTERS} characters)`);
  }
  if ([...description].some((character) => character.length > 1)) {
    throw wrong('description', "description doesn't accept 4-byte Unicode");
  }
  if ([...description].length > MAX_DESCRIPTION_CHARACTERS) {
    throw wrong(
      'description',
      `description is too long (maximum is ${MAX_DESCRIPTION_CHARACTERS} characters)`,
    );
  }
}

function readAssignees(call: Call, repository: Repository, body: Record<string, unknown>): Account[] {
  const { assignees = body.assignee ? [body.assignee] : [] } = body;
  if (!Array.isArray(assignees)) throw invalidField('Issue', 'assignees');
  return assignees.slice(0, MAX_ASSIGNEES).map((login) => {
    if (typeof login !== 'string' || !isAssignable(repository, login))
      throw invalidField('Issue', 'assignee');
    return call.world.addUser(login);
  });
}

function isAssignable(repository: Repository, login: string): boolean {
  const candidates = [...repository.assignable];
  if (repository.owner.type === 'User') candidates.push(repository.owner.login);
  return candidates.some((candidate) => candidate.toLowerCase() === login.toLowerCase());
}

function invalidField(resource: string, field: string): ApiError {
  return validationFailed({ resource, field, code: 'invalid' });
}

function actor(call: Call): Account {
  if (!call.caller) throw new ApiError(401, 'Requires authentication');
  return call.world.actor(call.caller);
}

function requireAuthorOr(isTrusted: boolean, call: Call, author: Account): void {
  if (!isTrusted && actor(call).id !== author.id) throw refuse(call);
}

function refuse(call: Call): ApiError {
  return call.caller && !isPersonal(call.caller) ? notAccessible(call.caller) : notAdmin();
}
