import type { Hono } from 'hono';
import { errorData } from './debug-token.js';
import { type Death, death, GraphError, graphError, refusal } from './errors.js';
import { exchanged } from './issue.js';
import { type GraphRequest, readRequest, required } from './request.js';
import { DAY, type MetaWorld, SIXTY_DAYS, type Token } from './world.js';

type Kind = 'instagram' | 'threads';

const PLATFORM = {
  instagram: {
    refresh: 'ig_refresh_token',
    exchange: 'ig_exchange_token',
    scope: 'instagram_business_basic',
    exception: 'IGApiException',
  },
  threads: {
    refresh: 'th_refresh_token',
    exchange: 'th_exchange_token',
    scope: 'threads_basic',
    exception: 'THApiException',
  },
} as const;

/** Instagram Login and Threads, each under its own prefix: reference/meta-api.md §14. */
export function addInstagramAndThreads(app: Hono, world: MetaWorld): void {
  app.get('/threads/debug_token', async (context) => {
    const request = await readRequest(context);
    const input = required(request.parameters, 'input_token');
    const dead = world.deathOf(owned(world, 'threads', request.accessToken));
    if (dead && world.behaviour.threadsDeadToken === 'error') throw refused('threads', dead);
    return context.json({ data: describeThreads(world, input) });
  });
  for (const kind of ['instagram', 'threads'] as const) addPlatform(app, world, kind);
}

function addPlatform(app: Hono, world: MetaWorld, kind: Kind): void {
  app.get(`/${kind}/refresh_access_token`, async (context) => {
    const request = await readRequest(context);
    checkGrant(request, PLATFORM[kind].refresh);
    const token = living(world, kind, request);
    if (!token.longLived) throw refused(kind, death.malformedSession());
    if (world.clock.seconds() - token.issuedAt < DAY) throw graphError.tooYoung();
    checkScope(kind, token);
    return context.json(exchanged(world, token, refreshed(world, token)));
  });

  app.get(`/${kind}/access_token`, async (context) => {
    const request = await readRequest(context);
    checkGrant(request, PLATFORM[kind].exchange);
    const token = owned(world, kind, request.accessToken);
    // Reported with code 100 on Instagram's host.
    if (request.parameters.get('client_secret') !== token.app.secret) throw graphError.wrongSecret(100);
    const dead = world.deathOf(token);
    if (dead) throw refused(kind, dead);
    if (token.longLived) throw refused(kind, death.malformedSession());
    const expiresAt = world.clock.seconds() + SIXTY_DAYS;
    return context.json(exchanged(world, token, world.reissue(token, { expiresAt, longLived: true })));
  });

  app.get(`/${kind}/me`, async (context) => {
    const { user } = living(world, kind, await readRequest(context));
    const node: Record<string, string> = {
      id: user.id,
      user_id: user.id,
      username: user.name,
      name: user.name,
    };
    const wanted = ['id', ...(context.req.query('fields') ?? 'id').split(',')];
    return context.json(Object.fromEntries(Object.entries(node).filter(([name]) => wanted.includes(name))));
  });

  app.all(`/${kind}/*`, (context) => {
    const { exception } = PLATFORM[kind];
    if (context.req.path.endsWith('/debug_token') || context.req.method !== 'GET') {
      const method = context.req.method.toLowerCase();
      throw new GraphError({
        code: 100,
        type: exception,
        message: `Unsupported request - method type: ${method}`,
      });
    }
    throw new GraphError({
      code: 2500,
      type: exception,
      message: `Unknown path components: ${context.req.path.slice(kind.length + 1)}`,
    });
  });
}

function refreshed(world: MetaWorld, token: Token): Token {
  const expiresAt = world.clock.seconds() + SIXTY_DAYS;
  if (world.behaviour.refreshReturns === 'new-string') return world.reissue(token, { expiresAt });
  token.issuedAt = world.clock.seconds();
  token.expiresAt = expiresAt;
  return token;
}

function checkGrant({ parameters }: GraphRequest, expected: string): void {
  if (parameters.get('grant_type') !== expected) throw graphError.missingParameter('grant_type');
}

function checkScope(kind: Kind, token: Token): void {
  const { scope } = PLATFORM[kind];
  if (!token.scopes.includes(scope)) {
    throw new GraphError({ code: 10, message: `(#10) This action requires the ${scope} permission` });
  }
}

function owned(world: MetaWorld, kind: Kind, string: string | undefined): Token {
  if (string === undefined) throw graphError.tokenRequired();
  const token = world.tokens.get(string);
  if (token?.kind === kind) return token;
  throw refused(kind, token ? death.malformedSession() : death.unparsable());
}

function living(world: MetaWorld, kind: Kind, request: GraphRequest): Token {
  const token = owned(world, kind, request.accessToken);
  const dead = world.deathOf(token);
  if (dead) throw refused(kind, dead);
  return token;
}

/** Recorded on Instagram: no subcode, save for an app that was removed. */
function refused(kind: Kind, { subcode, ...reason }: Death): GraphError {
  if (subcode !== undefined && (kind === 'threads' || subcode === 458))
    return refusal({ ...reason, subcode });
  return refusal(reason);
}

/** The documentation shows no `app_id`. */
function describeThreads(world: MetaWorld, input: string): Record<string, unknown> {
  const token = world.tokens.get(input);
  if (token?.kind !== 'threads') {
    return { error: errorData(world, death.unparsable()), is_valid: false, scopes: [] };
  }
  const dead = world.deathOf(token);
  return {
    type: 'USER',
    application: token.app.name,
    data_access_expires_at: token.user.dataAccessExpiresAt,
    ...(dead ? { error: errorData(world, dead) } : {}),
    expires_at: token.expiresAt,
    is_valid: dead === undefined,
    issued_at: token.issuedAt,
    scopes: token.scopes,
    user_id: token.user.id,
  };
}
