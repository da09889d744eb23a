import { canReach, roleIn } from './access.js';
import type { Account } from './accounts.js';
import { isAtLeast } from './accounts.js';
import {
  type Comment,
  type Issue,
  type Label,
  presentIssues,
  type Repository,
  type Run,
  type Workflow,
} from './repositories.js';
import { type Call, iso } from './route.js';

// GitHub's objects as its description of the API has them: complete enough to be checked against it.

export function nodeId(kind: string, id: number): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

export function simpleUser(call: Call, account: Account) {
  const url = `${call.base}/users/${encodeURIComponent(account.login)}`;
  const page = account.type === 'Bot' ? `apps/${account.login.replace('[bot]', '')}` : account.login;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('User', account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${call.serverUrl}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
    user_view_type: 'public',
  };
}

export function publicUser(call: Call, account: Account) {
  return {
    ...simpleUser(call, account),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

export function minimalRepository(call: Call, repository: Repository) {
  const url = `${call.base}/repos/${repository.fullName}`;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: simpleUser(call, repository.owner),
    html_url: `${call.serverUrl}/${repository.fullName}`,
    description: repository.description,
    fork: repository.fork,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  };
}

/** A repository where it is asked for by name; lists leave two counts out. */
export function fullRepository(call: Call, repository: Repository) {
  return { ...listedRepository(call, repository), network_count: 0, subscribers_count: 0 };
}

export function listedRepository(call: Call, repository: Repository) {
  const page = `${call.serverUrl}/${repository.fullName}`;
  const { host } = new URL(call.serverUrl);
  const openIssues = presentIssues(repository).filter((issue) => issue.state === 'open').length;
  const role = call.caller ? roleIn(call.caller, repository) : 'read';
  const isReached = call.caller !== undefined && canReach(call.caller, repository);
  return {
    ...minimalRepository(call, repository),
    git_url: `git://${host}/${repository.fullName}.git`,
    ssh_url: `git@${host}:${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    forks: 0,
    watchers: 0,
    open_issues_count: openIssues,
    open_issues: openIssues,
    default_branch: repository.defaultBranch,
    visibility: repository.private ? 'private' : 'public',
    has_issues: repository.hasIssues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    has_downloads: true,
    archived: repository.archived,
    disabled: false,
    created_at: iso(repository.createdAt),
    updated_at: iso(repository.pushedAt),
    pushed_at: iso(repository.pushedAt),
    permissions: {
      admin: isReached && isAtLeast(role, 'admin'),
      maintain: isReached && isAtLeast(role, 'admin'),
      push: isReached && isAtLeast(role, 'write'),
      triage: isReached && isAtLeast(role, 'triage'),
      pull: true,
    },
  };
}

export function labelObject(call: Call, repository: Repository, label: Label) {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${call.base}/repos/${repository.fullName}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function issueObject(call: Call, repository: Repository, issue: Issue) {
  const repositoryUrl = `${call.base}/repos/${repository.fullName}`;
  const url = `${repositoryUrl}/issues/${issue.number}`;
  const kind = issue.isPullRequest ? 'pull' : 'issues';
  const page = `${call.serverUrl}/${repository.fullName}/${kind}/${issue.number}`;
  const pull = `${repositoryUrl}/pulls/${issue.number}`;
  const assignees = issue.assignees.map((account) => simpleUser(call, account));
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: repositoryUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: simpleUser(call, issue.user),
    labels: issue.labels.map((label) => labelObject(call, repository, label)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    comments: issue.comments.length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : iso(issue.closedAt),
    closed_by: issue.closedBy === null ? null : simpleUser(call, issue.closedBy),
    author_association: association(repository, issue.user),
    performed_via_github_app: null,
    ...(issue.isPullRequest
      ? {
          draft: false,
          pull_request: {
            url: pull,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: null,
          },
        }
      : {}),
  };
}

export function commentObject(call: Call, repository: Repository, issue: Issue, comment: Comment) {
  const issueUrl = `${call.base}/repos/${repository.fullName}/issues/${issue.number}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${call.base}/repos/${repository.fullName}/issues/comments/${comment.id}`,
    html_url: `${call.serverUrl}/${repository.fullName}/issues/${issue.number}#issuecomment-${comment.id}`,
    issue_url: issueUrl,
    body: comment.body,
    user: simpleUser(call, comment.user),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(repository, comment.user),
    performed_via_github_app: null,
  };
}

function association(repository: Repository, account: Account): 'OWNER' | 'MEMBER' | 'NONE' {
  if (account.login === repository.owner.login) return 'OWNER';
  return repository.assignable.includes(account.login) ? 'MEMBER' : 'NONE';
}

export function workflowObject(call: Call, repository: Repository, workflow: Workflow) {
  const page = `${call.serverUrl}/${repository.fullName}`;
  const file = workflow.path.split('/').at(-1);
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: iso(workflow.createdAt),
    updated_at: iso(workflow.updatedAt),
    url: `${call.base}/repos/${repository.fullName}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/actions/workflows/${file}/badge.svg`,
  };
}

/** Every commit in the sandbox. */
const HEAD_SHA = '0123456789abcdef0123456789abcdef01234567';

export function runObject(call: Call, repository: Repository, run: Run) {
  const url = runUrl(call, repository, run);
  const actor = simpleUser(call, run.actor);
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.workflow.name,
    head_branch: run.branch,
    head_sha: HEAD_SHA,
    path: run.workflow.path,
    display_title: run.workflow.name,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url,
    html_url: runPage(call, repository, run),
    pull_requests: [],
    created_at: iso(run.createdAt),
    updated_at: iso(run.updatedAt),
    run_started_at: iso(run.startedAt),
    actor,
    triggering_actor: actor,
    referenced_workflows: [],
    previous_attempt_url: null,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${call.base}/repos/${repository.fullName}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${call.base}/repos/${repository.fullName}/actions/workflows/${run.workflow.id}`,
    head_commit: null,
    repository: minimalRepository(call, repository),
    head_repository: minimalRepository(call, repository),
  };
}

export function runUrl(call: Call, repository: Repository, run: Run): string {
  return `${call.base}/repos/${repository.fullName}/actions/runs/${run.id}`;
}

export function runPage(call: Call, repository: Repository, run: Run): string {
  return `${call.serverUrl}/${repository.fullName}/actions/runs/${run.id}`;
}

/** A run's only job; it has the run's id. */
export function jobObject(call: Call, repository: Repository, run: Run) {
  const status = run.status === 'waiting' ? 'waiting' : run.status;
  const completedAt = run.status === 'completed' ? iso(run.updatedAt) : null;
  return {
    id: run.id,
    run_id: run.id,
    run_url: runUrl(call, repository, run),
    run_attempt: 1,
    node_id: nodeId('Job', run.id),
    head_sha: HEAD_SHA,
    head_branch: run.branch,
    workflow_name: run.workflow.name,
    url: `${call.base}/repos/${repository.fullName}/actions/jobs/${run.id}`,
    html_url: `${runPage(call, repository, run)}/job/${run.id}`,
    status,
    conclusion: run.conclusion,
    created_at: iso(run.createdAt),
    started_at: iso(run.startedAt),
    completed_at: completedAt,
    name: 'refresh',
    steps: [
      {
        name: 'Run refresh-meta-token',
        number: 1,
        status: run.status === 'waiting' ? 'queued' : run.status,
        conclusion: run.conclusion,
        started_at: run.status === 'queued' ? null : iso(run.startedAt),
        completed_at: completedAt,
      },
    ],
    check_run_url: `${call.base}/repos/${repository.fullName}/check-runs/${run.id}`,
    labels: ['ubuntu-latest'],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
  };
}
