import { requireOrganization, requireRepository } from './access.js';
import type { Permission, PermissionLevel, Role } from './accounts.js';
import { minimalRepository } from './objects.js';
import type { Repository } from './repositories.js';
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
import type { ScopedSecrets, SecretScope, SecretStore, StoredSecret, Visibility } from './secret-scopes.js';

const REPOSITORY_PERMISSION: Record<SecretStore, Permission> = {
  actions: 'secrets',
  agents: 'agent_secrets',
  codespaces: 'codespaces_secrets',
  dependabot: 'dependabot_secrets',
};

const ORGANIZATION_PERMISSION: Record<SecretStore, Permission> = {
  actions: 'organization_secrets',
  agents: 'organization_agent_secrets',
  codespaces: 'organization_codespaces_secrets',
  dependabot: 'organization_dependabot_secrets',
};

const LEAST_ROLE: Record<SecretStore, Role> = {
  actions: 'write',
  agents: 'write',
  codespaces: 'admin',
  dependabot: 'write',
};

const STORES: readonly SecretStore[] = ['actions', 'agents', 'codespaces', 'dependabot'];
const MAX_IN_ORGANIZATION = 1_000;
const MAX_IN_REPOSITORY = 100;
const MAX_BYTES = 48 * 1_024;
const BASE64 = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$';

/** One kind of scope in the API: how to get at it, and how to speak of it. */
interface ScopeKind {
  /** Decides access, and finds the scope. */
  open(call: Call, level: PermissionLevel): SecretScope;
  maximum: number;
  isOrganization: boolean;
}

export function secretRoutes(): Route[] {
  return [
    ...STORES.flatMap((store) => scopeRoutes(`/repos/:owner/:repo/${store}/secrets`, repositoryScope(store))),
    ...scopeRoutes('/repos/:owner/:repo/environments/:environment/secrets', environmentScope),
    ...STORES.flatMap((store) => {
      const path = `/orgs/:org/${store}/secrets`;
      const kind = organizationScope(store);
      return [...scopeRoutes(path, kind), ...selectedRepositoryRoutes(path, kind)];
    }),
  ];
}

function repositoryScope(store: SecretStore): ScopeKind {
  const need = { permission: REPOSITORY_PERMISSION[store], role: LEAST_ROLE[store] };
  return {
    open: (call, level) => ({ repository: requireRepository(call, { ...need, level }).fullName, store }),
    maximum: MAX_IN_REPOSITORY,
    isOrganization: false,
  };
}

const environmentScope: ScopeKind = {
  open(call, level) {
    const repository = requireRepository(call, { permission: 'environments', level, role: 'admin' });
    const name = param(call, 'environment');
    if (!repository.environments.has(name.toLowerCase())) throw notFound();
    return { repository: repository.fullName, environment: name };
  },
  maximum: MAX_IN_REPOSITORY,
  isOrganization: false,
};

function organizationScope(store: SecretStore): ScopeKind {
  const permission = ORGANIZATION_PERMISSION[store];
  return {
    open: (call, level) => ({ organization: requireOrganization(call, { permission, level }).login, store }),
    maximum: MAX_IN_ORGANIZATION,
    isOrganization: true,
  };
}

function scopeRoutes(path: string, kind: ScopeKind): Route[] {
  return [
    {
      call: 'secret.list',
      method: 'GET',
      path,
      handle(call) {
        const scoped = call.world.secretsIn(kind.open(call, 'read'));
        const all = [...scoped.secrets.values()].sort((a, b) => a.name.localeCompare(b.name));
        const { page, headers } = paginate(call, all);
        const secrets = page.map((secret) => describe(call, secret, kind, `${call.path}/${secret.name}`));
        return { status: 200, body: { total_count: all.length, secrets }, headers };
      },
    },
    {
      call: 'secret.public-key',
      method: 'GET',
      path: `${path}/public-key`,
      async handle(call) {
        const scoped = call.world.secretsIn(kind.open(call, 'read'));
        return { status: 200, body: { key_id: scoped.keyId, key: await scoped.publicKey() } };
      },
    },
    {
      call: 'secret.get',
      method: 'GET',
      path: `${path}/:secret`,
      handle(call) {
        const secret = find(call, call.world.secretsIn(kind.open(call, 'read')));
        return { status: 200, body: describe(call, secret, kind, call.path) };
      },
    },
    {
      call: 'secret.put',
      method: 'PUT',
      path: `${path}/:secret`,
      handle: (call) => put(call, call.world.secretsIn(kind.open(call, 'write')), kind),
    },
    {
      call: 'secret.delete',
      method: 'DELETE',
      path: `${path}/:secret`,
      handle(call) {
        const scoped = call.world.secretsIn(kind.open(call, 'write'));
        if (!scoped.remove(param(call, 'secret'))) throw notFound();
        return { status: 204 };
      },
    },
  ];
}

async function put(call: Call, scoped: ScopedSecrets, kind: ScopeKind): Promise<Answer> {
  const name = checkName(param(call, 'secret'));
  const body = json(call);
  const reach = kind.isOrganization ? readReach(call, body) : undefined;
  const known = scoped.find(name);
  // An organization's secret may change its visibility alone: only `visibility` is required in GitHub's description.
  const isReachAlone = known !== undefined && reach !== undefined && !('encrypted_value' in body);
  if (!isReachAlone) {
    const value = await unseal(scoped, body);
    if (!known && scoped.secrets.size >= kind.maximum) {
      throw new ApiError(422, `Cannot create more than ${kind.maximum} secrets.`);
    }
    scoped.store(name, value, call.world.now(), callerLogin(call));
  }
  const stored = scoped.find(name);
  if (stored && reach) {
    stored.visibility = reach.visibility;
    stored.selectedRepositoryIds = reach.ids;
    stored.updatedAt = call.world.now();
  }
  return known ? { status: 204 } : { status: 201, body: {} };
}

function checkName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new ApiError(
      422,
      'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). ' +
        'Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).',
    );
  }
  if (/^github_/i.test(name)) throw new ApiError(422, 'Secret names must not start with GITHUB_.');
  return name;
}

/** Messages: github/rest-api-description#419 and #1688, integrations/terraform-provider-github#2315. */
async function unseal(scoped: ScopedSecrets, body: Record<string, unknown>): Promise<string> {
  const { encrypted_value: encrypted, key_id: keyId } = body;
  if (typeof encrypted !== 'string') throw invalid('"encrypted_value" wasn\'t supplied.');
  if (typeof keyId !== 'string') throw invalid('"key_id" wasn\'t supplied.');
  if (!new RegExp(BASE64).test(encrypted)) throw invalid(`${encrypted} does not match /${BASE64}/.`);
  const value = keyId === scoped.keyId ? await scoped.open(Buffer.from(encrypted, 'base64')) : undefined;
  if (value === undefined) {
    throw new ApiError(422, 'Bad request - validation failed due to an improperly encrypted secret');
  }
  if (Buffer.byteLength(value) > MAX_BYTES)
    throw new ApiError(422, 'Secret value is too large (maximum is 48 KB)');
  return value;
}

function invalid(what: string): ApiError {
  return new ApiError(422, `Invalid request.\n\n${what}`);
}

/** `selected` without ids takes the secret away from every repository: external-secrets/external-secrets#6519. */
function readReach(call: Call, body: Record<string, unknown>): { visibility: Visibility; ids: Set<number> } {
  const { visibility, selected_repository_ids: ids = [] } = body;
  if (visibility === undefined) throw invalid('"visibility" wasn\'t supplied.');
  if (visibility !== 'all' && visibility !== 'private' && visibility !== 'selected') {
    throw invalid(`${String(visibility)} is not a member of ["all", "private", "selected"].`);
  }
  if (visibility !== 'selected') return { visibility, ids: new Set() };
  return { visibility, ids: readRepositoryIds(call, ids) };
}

function readRepositoryIds(call: Call, ids: unknown): Set<number> {
  if (!Array.isArray(ids)) throw invalid('"selected_repository_ids" is not an array.');
  return new Set(ids.map((id) => repositoryOf(call, String(id)).id));
}

function repositoryOf(call: Call, id: string): Repository {
  const repository = call.world.findRepositoryById(Number(id));
  if (!repository) throw notFound();
  return repository;
}

function selectedRepositoryRoutes(path: string, kind: ScopeKind): Route[] {
  const open = (call: Call, level: PermissionLevel) => {
    const secret = find(call, call.world.secretsIn(kind.open(call, level)));
    if (level === 'write' && secret.visibility !== 'selected') {
      throw new ApiError(409, 'Visibility of the secret must be set to selected');
    }
    return secret;
  };
  return [
    {
      call: 'secret.repositories',
      method: 'GET',
      path: `${path}/:secret/repositories`,
      handle(call) {
        const secret = open(call, 'read');
        const all = call.world.repositories().filter(({ id }) => secret.selectedRepositoryIds.has(id));
        const { page, headers } = paginate(call, all);
        const repositories = page.map((repository) => minimalRepository(call, repository));
        return { status: 200, body: { total_count: all.length, repositories }, headers };
      },
    },
    {
      call: 'secret.repositories.put',
      method: 'PUT',
      path: `${path}/:secret/repositories`,
      handle(call) {
        open(call, 'write').selectedRepositoryIds = readRepositoryIds(
          call,
          json(call).selected_repository_ids,
        );
        return { status: 204 };
      },
    },
    {
      call: 'secret.repositories.add',
      method: 'PUT',
      path: `${path}/:secret/repositories/:repository_id`,
      handle(call) {
        open(call, 'write').selectedRepositoryIds.add(repositoryOf(call, param(call, 'repository_id')).id);
        return { status: 204 };
      },
    },
    {
      call: 'secret.repositories.remove',
      method: 'DELETE',
      path: `${path}/:secret/repositories/:repository_id`,
      handle(call) {
        open(call, 'write').selectedRepositoryIds.delete(Number(param(call, 'repository_id')));
        return { status: 204 };
      },
    },
  ];
}

function find(call: Call, scoped: ScopedSecrets): StoredSecret {
  const secret = scoped.find(param(call, 'secret'));
  if (!secret) throw notFound();
  return secret;
}

function describe(call: Call, secret: StoredSecret, kind: ScopeKind, path: string) {
  return {
    name: secret.name,
    created_at: iso(secret.createdAt),
    updated_at: iso(secret.updatedAt),
    ...(kind.isOrganization ? { visibility: secret.visibility } : {}),
    ...(kind.isOrganization && secret.visibility === 'selected'
      ? { selected_repositories_url: `${call.base}${path}/repositories` }
      : {}),
  };
}

function callerLogin(call: Call): string {
  return call.caller ? call.world.actor(call.caller).login : 'nobody';
}
