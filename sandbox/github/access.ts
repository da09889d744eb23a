import {
  type Account,
  type Credential,
  hasScopes,
  isAtLeast,
  isGranted,
  isPersonal,
  type Permission,
  type PermissionLevel,
  type Role,
} from './accounts.js';
import { checkPolicy } from './policies.js';
import type { Repository } from './repositories.js';
import { ApiError, type Call, notFound, param } from './route.js';

/** What a call requires of its caller. */
export interface Need {
  permission: Permission;
  level: PermissionLevel;
  /** The least role of a person, however good the token. */
  role: Role;
  /** Anyone may do it in a public repository. */
  openToPublic?: boolean;
}

/**
 * The credential that a request carries.
 * @throws ApiError 401 `Bad credentials` for one that is unknown, revoked or expired, 403 for a suspended installation's
 */
export function authenticate(
  call: Omit<Call, 'caller'>,
  authorization: string | null,
): Credential | undefined {
  if (authorization === null) return undefined;
  const [, token] = /^(?:bearer|token) +(\S+)$/i.exec(authorization) ?? [];
  const credential = token === undefined ? undefined : call.world.credential(token);
  if (!credential || credential.revoked || isExpired(credential, call.world.now())) {
    throw new ApiError(401, 'Bad credentials');
  }
  if (credential.installationId !== undefined) {
    const installation = call.world.apps.installation(credential.installationId);
    if (!installation) throw new ApiError(401, 'Bad credentials');
    if (installation.suspendedAt !== null) throw new ApiError(403, 'This installation has been suspended');
  }
  return credential;
}

function isExpired({ expiresAt }: Credential, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

/**
 * The repository that a call is about, once the caller may do it there.
 * @throws ApiError 301 or 307 renamed, 401 nobody asks, 403 not allowed, 404 not there or not to be seen
 */
export function requireRepository(call: Call, need: Need): Repository {
  const fullName = `${param(call, 'owner')}/${param(call, 'repo')}`;
  const repository = call.world.findRepository(fullName);
  if (!repository) throw moved(call, fullName) ?? notFound();
  call.accepted = { permission: need.permission, level: need.level, scope: 'repo' };

  const { caller } = call;
  const isOpen = need.openToPublic === true && !repository.private;
  if (!caller) {
    if (isOpen && need.level === 'read') return repository;
    throw repository.private ? notFound() : new ApiError(401, 'Requires authentication');
  }
  if (repository.private && (caller.isPending || !canReach(caller, repository))) throw notFound();
  checkPolicy(call, repository.owner, caller);
  if (!isOpen || need.level === 'write') requirePermission(caller, repository, need);
  if (repository.archived && need.level === 'write') {
    throw new ApiError(403, 'Repository was archived so is read-only.');
  }
  return repository;
}

function requirePermission(caller: Credential, repository: Repository, need: Need): void {
  if (hasScopes(caller)) {
    const isInScope =
      caller.scopes.includes('repo') ||
      (!repository.private && need.openToPublic === true && caller.scopes.includes('public_repo'));
    if (!isInScope) throw repository.private ? notFound() : notAdmin();
  } else if (
    caller.isPending ||
    !canReach(caller, repository) ||
    !isGranted(caller, need.permission, need.level)
  ) {
    throw notAccessible(caller);
  }
  if (isPersonal(caller) && !isAtLeast(roleIn(caller, repository), need.role)) throw notAdmin();
}

/**
 * The organization that a call is about, once the caller may do it there.
 * @throws ApiError 401, 403, 404 as for a repository
 */
export function requireOrganization(call: Call, need: Pick<Need, 'permission' | 'level'>): Account {
  const organization = call.world.account(param(call, 'org'));
  if (organization?.type !== 'Organization') throw notFound();
  call.accepted = { permission: need.permission, level: need.level, scope: 'admin:org' };
  const { caller } = call;
  if (!caller) throw new ApiError(401, 'Requires authentication');
  const isReached = caller.organizations.some(
    (login) => login.toLowerCase() === organization.login.toLowerCase(),
  );
  if (isReached) checkPolicy(call, organization, caller);
  switch (caller.type) {
    case 'github-token':
    case 'app':
      if (!isReached || !isGranted(caller, need.permission, need.level)) throw notAccessible(caller);
      return organization;
    case 'fine-grained-pat':
    case 'user-to-server':
      if (!isReached) throw notFound();
      if (caller.isPending || !isGranted(caller, need.permission, need.level)) throw notAccessible(caller);
      break;
    case 'classic-pat':
    case 'oauth':
      if (!isReached) throw notFound();
      // Told to an owner whose token has no such scope: cli/cli#2845.
      if (!caller.scopes.includes('admin:org')) throw notAdmin();
      break;
  }
  if (caller.role !== 'admin') throw notOrganizationAdmin();
  return organization;
}

export function canReach(credential: Credential, repository: Repository): boolean {
  const { owner, repositories } = credential;
  if (repositories === 'all') {
    return owner === undefined || owner.toLowerCase() === repository.owner.login.toLowerCase();
  }
  return repositories.some((name) => name.toLowerCase() === repository.fullName.toLowerCase());
}

export function roleIn(credential: Credential, repository: Repository): Role {
  if (canReach(credential, repository)) return credential.role;
  return repository.private ? 'none' : 'read';
}

/** Whether a caller's labels and assignees are accepted. */
export function mayTriage(call: Call, repository: Repository): boolean {
  if (!call.caller) return false;
  return isPersonal(call.caller)
    ? isAtLeast(roleIn(call.caller, repository), 'triage')
    : isGranted(call.caller, 'issues', 'write');
}

function moved(call: Call, fullName: string): ApiError | undefined {
  const repository = call.world.findRenamed(fullName);
  if (!repository) return undefined;
  const rest = call.path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  const query = call.query.size > 0 ? `?${call.query}` : '';
  const url = `${call.base}/repositories/${repository.id}${rest}${query}`;
  const [status, message] =
    call.method === 'GET' ? ([301, 'Moved Permanently'] as const) : ([307, 'Temporary Redirect'] as const);
  const body = { message, url, documentation_url: 'https://docs.github.com/rest' };
  return new ApiError(status, message, { body, headers: { location: url } });
}

export function notAccessible(caller: Credential): ApiError {
  const whom = caller.type === 'fine-grained-pat' ? 'personal access token' : 'integration';
  return new ApiError(403, `Resource not accessible by ${whom}`);
}

export function notAdmin(): ApiError {
  return new ApiError(403, 'Must have admin rights to Repository.');
}

function notOrganizationAdmin(): ApiError {
  return new ApiError(403, 'You must be an org admin or have the actions secrets fine-grained permission.');
}
