import { type KeyObject, verify } from 'node:crypto';
import type { Credential } from './accounts.js';
import {
  type App,
  type AppPermissions,
  covers,
  type Installation,
  isInstalledOn,
  type TokenForm,
} from './apps.js';
import { listedRepository, simpleUser } from './objects.js';
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

const HOUR_MILLISECONDS = 3_600_000;
const LONGEST_JWT_SECONDS = 600;

export function appRoutes(): Route[] {
  const app = '/app';
  const installation = `${app}/installations/:installation_id`;
  return [
    {
      call: 'app-manifest.convert',
      method: 'POST',
      path: '/app-manifests/:code/conversions',
      authentication: 'none',
      handle: convert,
    },
    {
      call: 'app.get',
      method: 'GET',
      path: app,
      authentication: 'jwt',
      handle: (call) => ({ status: 200, body: appObject(call, requireApp(call), true) }),
    },
    { call: 'app.by-slug', method: 'GET', path: '/apps/:slug', authentication: 'none', handle: getBySlug },
    {
      call: 'installations.list',
      method: 'GET',
      path: `${app}/installations`,
      authentication: 'jwt',
      handle: listInstallations,
    },
    {
      call: 'installation.get',
      method: 'GET',
      path: installation,
      authentication: 'jwt',
      handle: (call) => ({ status: 200, body: installationObject(call, requireInstallation(call)) }),
    },
    {
      call: 'installation.delete',
      method: 'DELETE',
      path: installation,
      authentication: 'jwt',
      handle(call) {
        call.world.apps.uninstall(requireInstallation(call));
        return { status: 204 };
      },
    },
    {
      call: 'installation.token',
      method: 'POST',
      path: `${installation}/access_tokens`,
      authentication: 'jwt',
      handle: createToken,
    },
    {
      call: 'repo.installation',
      method: 'GET',
      path: '/repos/:owner/:repo/installation',
      authentication: 'jwt',
      handle: getOfRepository,
    },
    {
      call: 'org.installation',
      method: 'GET',
      path: '/orgs/:account/installation',
      authentication: 'jwt',
      handle: getOfAccount,
    },
    {
      call: 'user.installation',
      method: 'GET',
      path: '/users/:account/installation',
      authentication: 'jwt',
      handle: getOfAccount,
    },
    { call: 'installation.token.revoke', method: 'DELETE', path: '/installation/token', handle: revokeToken },
    {
      call: 'installation.repositories',
      method: 'GET',
      path: '/installation/repositories',
      handle: listRepositories,
    },
  ];
}

/** The body must be empty: a client that sends the code as JSON was refused, with which words is not known (2026-11). */
function convert(call: Call): Answer {
  if (call.text !== '') throw new ApiError(422, 'Invalid request.');
  const made = call.world.apps.convert(param(call, 'code'));
  if (!made) throw notFound();
  const { app, pem } = made;
  const body = {
    ...appObject(call, app),
    client_id: app.clientId,
    client_secret: app.clientSecret,
    webhook_secret: app.webhookSecret,
    pem,
  };
  return { status: 201, body };
}

function getBySlug(call: Call): Answer {
  const app = call.world.apps.find(param(call, 'slug'));
  if (!app?.public) throw notFound();
  return { status: 200, body: appObject(call, app) };
}

function listInstallations(call: Call): Answer {
  const { page, headers } = paginate(call, call.world.apps.installationsOf(requireApp(call)));
  return { status: 200, body: page.map((one) => installationObject(call, one)), headers };
}

function requireInstallation(call: Call): Installation {
  const app = requireApp(call);
  const installation = call.world.apps.installation(Number(param(call, 'installation_id')));
  if (installation?.app !== app) throw notFound();
  return installation;
}

function getOfRepository(call: Call): Answer {
  const app = requireApp(call);
  const repository = call.world.findRepository(`${param(call, 'owner')}/${param(call, 'repo')}`);
  const installation =
    repository && call.world.apps.installationsOf(app).find((one) => isInstalledOn(one, repository));
  if (!installation) throw notFound();
  return { status: 200, body: installationObject(call, installation) };
}

function getOfAccount(call: Call): Answer {
  const app = requireApp(call);
  const account = call.world.account(param(call, 'account'));
  const isRightKind = (account?.type === 'Organization') === call.path.startsWith('/orgs/');
  const installation = account && isRightKind ? call.world.apps.installationOn(app, account) : undefined;
  if (!installation) throw notFound();
  return { status: 200, body: installationObject(call, installation) };
}

function createToken(call: Call): Answer {
  const installation = requireInstallation(call);
  if (installation.suspendedAt !== null) throw new ApiError(403, 'This installation has been suspended');
  const body = json(call);
  const permissions = readPermissions(body.permissions, installation);
  const repositories = readRepositories(call, body, installation);
  const expiresAt = call.world.now() + HOUR_MILLISECONDS;
  const { app, account } = installation;
  const token = call.world.addCredential({
    token: call.world.apps.newToken(app, readForm(call)),
    type: 'app',
    login: app.slug,
    owner: account.login,
    repositories: repositories === 'all' ? 'all' : repositories.map(({ fullName }) => fullName),
    organizations: account.type === 'Organization' ? [account.login] : [],
    permissions,
    expiresAt,
    installationId: installation.id,
  });
  const isNarrowed = body.repositories !== undefined || body.repository_ids !== undefined;
  return {
    status: 201,
    body: {
      token,
      expires_at: iso(expiresAt),
      permissions,
      repository_selection: repositories === 'all' ? 'all' : 'selected',
      ...(isNarrowed && repositories !== 'all'
        ? { repositories: repositories.map((repository) => listedRepository(call, repository)) }
        : {}),
    },
  };
}

/** `X-GitHub-Stateless-S2S-Token`: GitHub's changelog of 2026-05-15. */
function readForm(call: Call): TokenForm {
  switch (call.tokenForm) {
    case 'enabled':
      return 'stateless';
    case 'disabled':
      return 'opaque';
    default:
      return call.world.apps.tokenForm;
  }
}

/** One permission that was not granted refuses the whole request: peter-murray/workflow-application-token-action#48. */
function readPermissions(asked: unknown, { permissions }: Installation): AppPermissions {
  if (asked === undefined || asked === null) return permissions;
  const wanted = Object.fromEntries(
    Object.entries(asked).map(([name, level]) => [name, level === 'read' ? 'read' : 'write'] as const),
  );
  if (!covers(permissions, wanted)) {
    throw new ApiError(422, 'The permissions requested are not granted to this installation.');
  }
  return { metadata: 'read', ...wanted };
}

function readRepositories(
  call: Call,
  { repositories, repository_ids: ids }: Record<string, unknown>,
  installation: Installation,
): Repository[] | 'all' {
  if (repositories === undefined && ids === undefined) return installation.repositories;
  const { login } = installation.account;
  const named = list(repositories).map((name) => call.world.findRepository(`${login}/${name}`));
  const numbered = list(ids).map((id) => call.world.findRepositoryById(Number(id)));
  return [...named, ...numbered].map((repository) => {
    if (!repository || !isInstalledOn(installation, repository)) {
      throw new ApiError(
        422,
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      );
    }
    return repository;
  });
}

function list(value: unknown): unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ApiError(422, 'Invalid request.');
  return value;
}

function requireInstallationToken(call: Call): Credential {
  const { caller } = call;
  if (!caller) throw new ApiError(401, 'Requires authentication');
  if (caller.type !== 'app' && caller.type !== 'github-token') {
    throw new ApiError(403, 'You must authenticate with an installation access token in order to do this.');
  }
  return caller;
}

function revokeToken(call: Call): Answer {
  requireInstallationToken(call).revoked = true;
  return { status: 204 };
}

function listRepositories(call: Call): Answer {
  const { repositories, owner } = requireInstallationToken(call);
  const all = call.world
    .repositories()
    .filter((one) =>
      repositories === 'all'
        ? owner === undefined || one.owner.login === owner
        : repositories.includes(one.fullName),
    );
  const { page, headers } = paginate(call, all);
  const body = {
    total_count: all.length,
    repositories: page.map((repository) => listedRepository(call, repository)),
  };
  return { status: 200, body, headers };
}

// The App's own credential

interface Claims {
  iss?: unknown;
  iat?: unknown;
  exp?: unknown;
}

/**
 * The App that a JWT speaks for, by GitHub's clock.
 * @throws ApiError 401 for a wrong key, a wrong time or no JWT at all, 404 for an App that is not there
 */
export function requireApp(call: Call): App {
  const [, token = ''] = /^bearer +(\S+)$/i.exec(call.authorization ?? '') ?? [];
  const { claims, signed, signature } = readJwt(token);
  const app = call.world.apps.byIssuer(claims.iss);
  if (!app) throw new ApiError(404, 'Integration not found');
  const isSigned = (key: KeyObject) => verify('RSA-SHA256', Buffer.from(signed), key, signature);
  if (!app.publicKeys.some(isSigned)) throw undecodable();
  checkTimes(claims, Math.floor(call.world.now() / 1_000));
  return app;
}

function readJwt(token: string): { claims: Claims; signed: string; signature: Buffer } {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.');
  try {
    const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg?: unknown };
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    if (alg === 'RS256' && rest.length === 0) {
      return { claims, signed: `${header}.${payload}`, signature: Buffer.from(signature, 'base64url') };
    }
  } catch {
    // Answered below like every other text that is no JWT.
  }
  throw undecodable();
}

function undecodable(): ApiError {
  return new ApiError(401, 'A JSON web token could not be decoded');
}

/** The sentences by which octokit/auth-app.js knows that a clock is wrong, and PyGithub's recorded ones. */
function checkTimes({ iat, exp }: Claims, now: number): void {
  if (typeof exp !== 'number' || exp <= now) {
    throw new ApiError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp - now > LONGEST_JWT_SECONDS) {
    throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== 'number' || iat > now) {
    throw new ApiError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
}

// Objects

export function appPage(call: Call, { slug }: App): string {
  return `${call.serverUrl}/${call.isEnterpriseServer ? 'github-apps' : 'apps'}/${slug}`;
}

function appObject(call: Call, app: App, isItself = false) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: Buffer.from(`App:${app.id}`).toString('base64url'),
    client_id: app.clientId,
    owner: simpleUser(call, app.owner),
    name: app.name,
    description: app.description,
    external_url: app.url,
    html_url: appPage(call, app),
    created_at: iso(app.createdAt),
    updated_at: iso(app.updatedAt),
    permissions: app.permissions,
    events: app.events,
    ...(isItself ? { installations_count: call.world.apps.installationsOf(app).length } : {}),
  };
}

function installationObject(call: Call, installation: Installation) {
  const { id, app, account, suspendedAt, suspendedBy } = installation;
  const settings = account.type === 'Organization' ? `organizations/${account.login}/settings` : 'settings';
  return {
    id,
    client_id: app.clientId,
    account: simpleUser(call, account),
    repository_selection: installation.repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${call.base}/app/installations/${id}/access_tokens`,
    repositories_url: `${call.base}/installation/repositories`,
    html_url: `${call.serverUrl}/${settings}/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: app.events,
    created_at: iso(installation.createdAt),
    updated_at: iso(installation.updatedAt),
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: suspendedBy && simpleUser(call, suspendedBy),
    suspended_at: suspendedAt === null ? null : iso(suspendedAt),
  };
}
