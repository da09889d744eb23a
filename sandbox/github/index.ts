import { Hono } from 'hono';
import type { VirtualClock } from '../clock.js';
import type { Random } from '../random.js';
import type { Service } from '../service.js';
import { authenticate } from './access.js';
import { type Credential, hasScopes, isPersonal } from './accounts.js';
import { appPages } from './app-pages.js';
import { appRoutes } from './app-routes.js';
import { generalRoutes } from './general.js';
import { graphqlRoutes } from './graphql.js';
import { issueRoutes } from './issues.js';
import { type Answer, ApiError, type Call, notFound, type Route } from './route.js';
import { secretRoutes } from './secrets.js';
import { variableRoutes } from './variables.js';
import { workflowRoutes } from './workflows.js';
import { GITHUB_COM, GitHubWorld } from './world.js';

export type {
  Credential,
  CredentialType,
  OrganizationPolicy,
  Permission,
  Permissions,
  Role,
} from './accounts.js';
export type { App, Installation } from './apps.js';
export type { Issue, Notification, Repository, Run, Workflow } from './repositories.js';
export type { SecretLocation, SecretScope, SecretStore, Visibility } from './secret-scopes.js';
export { GitHubWorld, type WorkflowDispatch } from './world.js';

const API_VERSIONS = ['2022-11-28', '2026-03-10'];
const DEFAULT_API_VERSION = '2022-11-28';
/** GitHub Enterprise Server's API has this prefix, github.com's has none; both are served. */
const ENTERPRISE_PREFIX = '/api/v3';
const ENTERPRISE_VERSION = '3.19.0';
const HOUR_SECONDS = 3_600;
const ANONYMOUS_RATE_LIMIT = 60;

/** A GitHub with nothing in it yet. */
export function createGitHub({ clock, random = Math.random }: { clock: VirtualClock; random?: Random }): {
  service: Service;
  world: GitHubWorld;
} {
  const world = new GitHubWorld(clock, random);
  const routes = gitHubRoutes().map((route) => ({ ...route, pattern: pathPattern(route.path) }));
  const rateLimits = new RateLimits();

  const app = new Hono();
  app.all('*', async (context) => {
    const answer = await respond(context.req.raw, world, routes, rateLimits);
    const hasBody = answer.body !== undefined && answer.status !== 204;
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    return new Response(hasBody ? text : null, { status: answer.status, headers: answer.headers ?? {} });
  });

  return {
    world,
    service: {
      name: 'github',
      app,
      now: () => world.now(),
      callName(method, path) {
        const plain = withoutPrefix(path).replace(/^\/repositories\/\d+/, '/repos/-/-');
        return findRoute(routes, method, plain)?.route.call ?? 'unknown';
      },
    },
  };
}

/** Everything that it answers. */
export function gitHubRoutes(): Route[] {
  return [
    ...generalRoutes(),
    ...secretRoutes(),
    ...variableRoutes(),
    ...workflowRoutes(),
    ...issueRoutes(),
    ...appRoutes(),
    ...graphqlRoutes(),
    ...appPages(),
  ];
}

interface PatternedRoute extends Route {
  pattern: RegExp;
}

/** Path parameters are single segments, as sent: an environment's `/` arrives as `%2F`. */
function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`);
}

function findRoute(routes: readonly PatternedRoute[], method: string, path: string) {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match) return { route, params: decode(match.groups ?? {}) };
  }
  return undefined;
}

function decode(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}

function withoutPrefix(path: string): string {
  return path.startsWith(ENTERPRISE_PREFIX) ? path.slice(ENTERPRISE_PREFIX.length) || '/' : path;
}

async function respond(
  request: Request,
  world: GitHubWorld,
  routes: readonly PatternedRoute[],
  rateLimits: RateLimits,
): Promise<Answer> {
  const url = new URL(request.url);
  const isEnterpriseServer = url.pathname.startsWith(ENTERPRISE_PREFIX);
  const path = byName(world, withoutPrefix(url.pathname));
  const found = findRoute(routes, request.method, path);
  const call: Call = {
    world,
    method: request.method,
    base: url.origin + (isEnterpriseServer ? ENTERPRISE_PREFIX : ''),
    serverUrl: serverUrlOf(url, world.serverUrl),
    isEnterpriseServer,
    authorization: request.headers.get('authorization'),
    tokenForm: request.headers.get('x-github-stateless-s2s-token'),
    path,
    params: found?.params ?? {},
    query: url.searchParams,
    text: await request.text(),
    caller: undefined,
  };
  let answer: Answer;
  try {
    checkHeaders(request.headers);
    if (found?.route.authentication === undefined) call.caller = authenticate(call, call.authorization);
    if (found?.route.isPage) return await found.route.handle(call);
    // Agents' secrets are not on GitHub Enterprise Server: @octokit/openapi of 3.19.
    if (isEnterpriseServer && /\/agents\//.test(path)) throw notFound();
    // An App's own requests have a limit of their own, far from what anybody here makes.
    const isCounted = found?.route.call !== 'rate-limit.get' && found?.route.authentication !== 'jwt';
    if (isCounted) rateLimits.count(call);
    if (!found) throw notFound();
    answer = await found.route.handle(call);
    if (found.route.call === 'rate-limit.get') answer.body = rateLimits.overview(call);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    answer = error.answer();
  }
  return {
    ...answer,
    headers: { ...commonHeaders(request, call, answer), ...rateLimits.headers(call), ...answer.headers },
  };
}

/** github.com has its API at `api.`, ghe.com at `api.NAME.`, a server of one's own under a prefix of the same host. */
function serverUrlOf({ protocol, host, pathname }: URL, known: string): string {
  if (known !== GITHUB_COM) return known;
  if (/^api\.[^.]+\.ghe\.com(:\d+)?$/.test(host)) return `${protocol}//${host.slice('api.'.length)}`;
  return pathname.startsWith(ENTERPRISE_PREFIX) ? `${protocol}//${host}` : known;
}

/** GitHub's own links name a repository by its id. */
function byName(world: GitHubWorld, path: string): string {
  return path.replace(/^\/repositories\/(\d+)/, (unchanged, id) => {
    const repository = world.findRepositoryById(Number(id));
    return repository ? `/repos/${repository.fullName}` : unchanged;
  });
}

function checkHeaders(headers: Headers): void {
  if (!headers.get('user-agent')) {
    throw new ApiError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const version = headers.get('x-github-api-version');
  if (version !== null && !API_VERSIONS.includes(version)) {
    throw new ApiError(400, `The requested API version (${version}) is not supported.`);
  }
}

function commonHeaders(request: Request, call: Call, answer: Answer): Record<string, string> {
  const { accepted, caller } = call;
  const headers: Record<string, string> = {
    'x-github-request-id': `SAND:${call.world.nextId()}`,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': request.headers.get('x-github-api-version') ?? DEFAULT_API_VERSION,
  };
  if (answer.body !== undefined) headers['content-type'] = 'application/json; charset=utf-8';
  if (accepted) headers['x-accepted-github-permissions'] = `${accepted.permission}=${accepted.level}`;
  if (caller && hasScopes(caller)) {
    headers['x-oauth-scopes'] = caller.scopes.join(', ');
    headers['x-accepted-oauth-scopes'] = accepted?.scope ?? '';
  }
  if (call.isEnterpriseServer) headers['x-github-enterprise-version'] = ENTERPRISE_VERSION;
  if (caller?.expiresAt !== undefined && isPersonal(caller)) {
    headers['github-authentication-token-expiration'] = expirationDate(caller.expiresAt);
  }
  return headers;
}

/** `2021-10-07 19:07:53 UTC`: google/go-github#2031. */
function expirationDate(milliseconds: number): string {
  return new Date(milliseconds)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d{3}Z$/, ' UTC');
}

/** Requests per credential and hour, by the virtual clock. */
class RateLimits {
  readonly #used = new Map<string, { hour: number; used: number }>();

  count(call: Call): void {
    const record = this.#record(call);
    record.used += 1;
    if (call.world.behaviour.enforceRateLimits && record.used > limitOf(call)) {
      throw new ApiError(403, 'API rate limit exceeded');
    }
  }

  headers(call: Call): Record<string, string> {
    const { limit, remaining, reset, used } = this.#state(call);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-used': String(used),
      'x-ratelimit-resource': 'core',
    };
  }

  overview(call: Call) {
    const rate = this.#state(call);
    const search = { ...rate, limit: 30, remaining: 30, used: 0 };
    return { resources: { core: rate, search }, rate };
  }

  #state(call: Call) {
    const { hour, used } = this.#record(call);
    const limit = limitOf(call);
    return { limit, used, remaining: Math.max(0, limit - used), reset: (hour + 1) * HOUR_SECONDS };
  }

  #record(call: Call): { hour: number; used: number } {
    const hour = Math.floor(call.world.now() / 1_000 / HOUR_SECONDS);
    const key = call.caller?.token ?? '';
    const known = this.#used.get(key);
    if (known?.hour === hour) return known;
    const fresh = { hour, used: 0 };
    this.#used.set(key, fresh);
    return fresh;
  }
}

function limitOf(call: Call): number {
  const { rateLimits } = call.world.behaviour;
  const { caller }: { caller: Credential | undefined } = call;
  if (!caller) return ANONYMOUS_RATE_LIMIT;
  return isPersonal(caller) ? rateLimits.person : rateLimits.installation;
}
