import { requireRepository } from './access.js';
import { isPersonal } from './accounts.js';
import { fullRepository, publicUser } from './objects.js';
import {
  type Answer,
  ApiError,
  type Call,
  iso,
  json,
  notFound,
  paginate,
  param,
  type Route,
} from './route.js';

export function generalRoutes(): Route[] {
  const repository = '/repos/:owner/:repo';
  return [
    { call: 'root.get', method: 'GET', path: '/', handle: getRoot },
    { call: 'meta.get', method: 'GET', path: '/meta', handle: getMeta },
    // Answered with the headers every answer has; see index.ts.
    { call: 'rate-limit.get', method: 'GET', path: '/rate_limit', handle: () => ({ status: 200 }) },
    { call: 'user.get', method: 'GET', path: '/user', handle: getUser },
    { call: 'users.get', method: 'GET', path: '/users/:login', handle: getAccount },
    { call: 'repo.get', method: 'GET', path: repository, handle: getRepository },
    {
      call: 'environments.list',
      method: 'GET',
      path: `${repository}/environments`,
      handle: listEnvironments,
    },
    {
      call: 'environment.get',
      method: 'GET',
      path: `${repository}/environments/:environment`,
      handle: getEnvironment,
    },
    {
      call: 'environment.put',
      method: 'PUT',
      path: `${repository}/environments/:environment`,
      handle: putEnvironment,
    },
    {
      call: 'environment.add-branch',
      method: 'POST',
      path: `${repository}/environments/:environment/deployment-branch-policies`,
      handle: addBranch,
    },
  ];
}

function getRoot(call: Call): Answer {
  const { base } = call;
  const body = {
    current_user_url: `${base}/user`,
    current_user_authorizations_html_url: `${call.serverUrl}/settings/connections/applications{/client_id}`,
    authorizations_url: `${base}/authorizations`,
    code_search_url: `${base}/search/code?q={query}{&page,per_page,sort,order}`,
    commit_search_url: `${base}/search/commits?q={query}{&page,per_page,sort,order}`,
    emails_url: `${base}/user/emails`,
    emojis_url: `${base}/emojis`,
    events_url: `${base}/events`,
    feeds_url: `${base}/feeds`,
    followers_url: `${base}/user/followers`,
    following_url: `${base}/user/following{/target}`,
    gists_url: `${base}/gists{/gist_id}`,
    issue_search_url: `${base}/search/issues?q={query}{&page,per_page,sort,order}`,
    issues_url: `${base}/issues`,
    keys_url: `${base}/user/keys`,
    label_search_url: `${base}/search/labels?q={query}&repository_id={repository_id}{&page,per_page}`,
    notifications_url: `${base}/notifications`,
    organization_url: `${base}/orgs/{org}`,
    organization_repositories_url: `${base}/orgs/{org}/repos{?type,page,per_page,sort}`,
    organization_teams_url: `${base}/orgs/{org}/teams`,
    public_gists_url: `${base}/gists/public`,
    rate_limit_url: `${base}/rate_limit`,
    repository_url: `${base}/repos/{owner}/{repo}`,
    repository_search_url: `${base}/search/repositories?q={query}{&page,per_page,sort,order}`,
    current_user_repositories_url: `${base}/user/repos{?type,page,per_page,sort}`,
    starred_url: `${base}/user/starred{/owner}{/repo}`,
    starred_gists_url: `${base}/gists/starred`,
    user_url: `${base}/users/{user}`,
    user_organizations_url: `${base}/user/orgs`,
    user_repositories_url: `${base}/users/{user}/repos{?type,page,per_page,sort}`,
    user_search_url: `${base}/search/users?q={query}{&page,per_page,sort,order}`,
  };
  return { status: 200, body };
}

function getMeta(): Answer {
  return { status: 200, body: { verifiable_password_authentication: false } };
}

function getUser(call: Call): Answer {
  const { caller } = call;
  if (!caller) throw new ApiError(401, 'Requires authentication');
  if (!isPersonal(caller)) throw new ApiError(403, 'Resource not accessible by integration');
  return { status: 200, body: publicUser(call, call.world.actor(caller)) };
}

/** Organizations are found here too. */
function getAccount(call: Call): Answer {
  const account = call.world.account(param(call, 'login'));
  if (!account) throw notFound();
  return { status: 200, body: publicUser(call, account) };
}

function getRepository(call: Call): Answer {
  const repository = requireRepository(call, {
    permission: 'metadata',
    level: 'read',
    role: 'read',
    openToPublic: true,
  });
  return { status: 200, body: fullRepository(call, repository) };
}

function openEnvironments(call: Call) {
  return requireRepository(call, { permission: 'actions', level: 'read', role: 'read', openToPublic: true });
}

function listEnvironments(call: Call): Answer {
  const repository = openEnvironments(call);
  const all = [...repository.environments.values()];
  const { page, headers } = paginate(call, all);
  const environments = page.map((environment) => environmentObject(call, repository.fullName, environment));
  return { status: 200, body: { total_count: all.length, environments }, headers };
}

function getEnvironment(call: Call): Answer {
  const repository = openEnvironments(call);
  const environment = repository.environments.get(param(call, 'environment').toLowerCase());
  if (!environment) throw notFound();
  return { status: 200, body: environmentObject(call, repository.fullName, environment) };
}

/** docs.github.com/en/rest/deployments/environments, "Create or update an environment". */
function putEnvironment(call: Call): Answer {
  const repository = requireRepository(call, { permission: 'administration', level: 'write', role: 'admin' });
  const name = param(call, 'environment');
  const { deployment_branch_policy: policy } = json(call) as {
    deployment_branch_policy?: { protected_branches?: boolean; custom_branch_policies?: boolean } | null;
  };
  if (policy && policy.protected_branches === policy.custom_branch_policies) {
    throw new ApiError(422, "protected_branches and custom_branch_policies can't have the same value");
  }
  if (!repository.environments.has(name.toLowerCase())) call.world.addEnvironment(repository.fullName, name);
  const environment = repository.environments.get(name.toLowerCase());
  if (!environment) throw notFound();
  if (policy?.custom_branch_policies) environment.branches ??= [];
  else delete environment.branches;
  return { status: 200, body: environmentObject(call, repository.fullName, environment) };
}

/** docs.github.com/en/rest/deployments/branch-policies, "Create a deployment branch policy". */
function addBranch(call: Call): Answer {
  const repository = requireRepository(call, { permission: 'administration', level: 'write', role: 'admin' });
  const environment = repository.environments.get(param(call, 'environment').toLowerCase());
  if (environment?.branches === undefined) throw notFound();
  const { name } = json(call);
  if (typeof name !== 'string' || name.trim() === '') {
    throw new ApiError(422, 'Invalid request.\n\n"name" wasn\'t supplied.');
  }
  environment.branches.push(name);
  const id = call.world.nextId();
  return { status: 200, body: { id, node_id: Buffer.from(`Policy:${id}`).toString('base64url'), name } };
}

function environmentObject(
  call: Call,
  fullName: string,
  environment: { id: number; name: string; createdAt: number; branches?: string[] },
) {
  const path = encodeURIComponent(environment.name);
  return {
    id: environment.id,
    node_id: Buffer.from(`Environment:${environment.id}`).toString('base64url'),
    name: environment.name,
    url: `${call.base}/repos/${fullName}/environments/${path}`,
    html_url: `${call.serverUrl}/${fullName}/deployments/activity_log?environments_filter=${path}`,
    created_at: iso(environment.createdAt),
    updated_at: iso(environment.createdAt),
    protection_rules: [],
    deployment_branch_policy: environment.branches
      ? { protected_branches: false, custom_branch_policies: true }
      : null,
  };
}
