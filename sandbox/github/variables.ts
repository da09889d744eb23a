import { requireOrganization, requireRepository } from './access.js';
import type { PermissionLevel } from './accounts.js';
import type { Variable } from './repositories.js';
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

const MAX_BYTES = 48 * 1_024;

/** The variables of one scope, once the caller may do it there. */
type Open = (call: Call, level: PermissionLevel) => Map<string, Variable>;

export function variableRoutes(): Route[] {
  return [
    ...scopeRoutes('/repos/:owner/:repo/actions/variables', ofRepository),
    ...scopeRoutes('/repos/:owner/:repo/environments/:environment/variables', ofEnvironment),
    ...scopeRoutes('/orgs/:org/actions/variables', ofOrganization),
  ];
}

const ofRepository: Open = (call, level) =>
  requireRepository(call, { permission: 'actions_variables', level, role: 'write' }).variables;

const ofEnvironment: Open = (call, level) => {
  const repository = requireRepository(call, { permission: 'environments', level, role: 'write' });
  const environment = repository.environments.get(param(call, 'environment').toLowerCase());
  if (!environment) throw notFound();
  return environment.variables;
};

const ofOrganization: Open = (call, level) => {
  const { login } = requireOrganization(call, { permission: 'organization_actions_variables', level });
  return call.world.organizationVariables(login);
};

function scopeRoutes(path: string, open: Open): Route[] {
  const one = `${path}/:name`;
  return [
    { call: 'variables.list', method: 'GET', path, handle: (call) => list(call, open(call, 'read')) },
    { call: 'variables.create', method: 'POST', path, handle: (call) => create(call, open(call, 'write')) },
    {
      call: 'variables.get',
      method: 'GET',
      path: one,
      handle: (call) => ({ status: 200, body: describe(find(call, open(call, 'read'))) }),
    },
    {
      call: 'variables.update',
      method: 'PATCH',
      path: one,
      handle: (call) => update(call, open(call, 'write')),
    },
    {
      call: 'variables.delete',
      method: 'DELETE',
      path: one,
      handle(call) {
        const variables = open(call, 'write');
        variables.delete(find(call, variables).name);
        return { status: 204 };
      },
    },
  ];
}

function list(call: Call, variables: Map<string, Variable>): Answer {
  const all = [...variables.values()].sort((a, b) => a.name.localeCompare(b.name));
  const { page, headers } = paginate(call, all);
  return { status: 200, body: { total_count: all.length, variables: page.map(describe) }, headers };
}

function create(call: Call, variables: Map<string, Variable>): Answer {
  const { name, value, visibility } = json(call);
  const key = checkName(name);
  if (variables.has(key)) throw new ApiError(409, 'Already exists- Variable already exists');
  const now = call.world.now();
  const variable: Variable = { name: key, value: checkValue(value), createdAt: now, updatedAt: now };
  if (call.params.org !== undefined) variable.visibility = checkVisibility(visibility);
  variables.set(key, variable);
  return { status: 201, body: {} };
}

function update(call: Call, variables: Map<string, Variable>): Answer {
  const variable = find(call, variables);
  const { name = variable.name, value = variable.value, visibility = variable.visibility } = json(call);
  const key = checkName(name);
  const changed = { ...variable, name: key, value: checkValue(value), updatedAt: call.world.now() };
  if (call.params.org !== undefined) changed.visibility = checkVisibility(visibility);
  variables.delete(variable.name);
  variables.set(key, changed);
  return { status: 204 };
}

function find(call: Call, variables: Map<string, Variable>): Variable {
  const variable = variables.get(param(call, 'name').toUpperCase());
  if (!variable) throw notFound();
  return variable;
}

function describe({ name, value, createdAt, updatedAt, visibility }: Variable) {
  return {
    name,
    value,
    created_at: iso(createdAt),
    updated_at: iso(updatedAt),
    ...(visibility ? { visibility } : {}),
  };
}

function checkName(name: unknown): string {
  if (typeof name !== 'string' || !/^(?!github_)[a-z_][a-z0-9_]*$/i.test(name)) {
    throw new ApiError(422, 'Variable name is invalid.');
  }
  return name.toUpperCase();
}

function checkValue(value: unknown): string {
  if (typeof value !== 'string') throw new ApiError(422, 'Invalid request.\n\n"value" wasn\'t supplied.');
  if (Buffer.byteLength(value) > MAX_BYTES) throw new ApiError(422, 'Variable value is too large.');
  return value;
}

function checkVisibility(visibility: unknown): 'all' | 'private' | 'selected' {
  if (visibility === 'all' || visibility === 'private' || visibility === 'selected') return visibility;
  throw new ApiError(422, 'Invalid request.\n\n"visibility" wasn\'t supplied.');
}
