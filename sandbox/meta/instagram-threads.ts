import type { Hono } from 'hono';
import { errorData } from './debug-token.js';
import { type Death, death, GraphError, graphError, refusal } from './errors.js';
import { exchanged } from './issue.js';
import { threadsAppToken, unsupported } from './platform-login.js';
import { PLATFORM, type Platform } from './platforms.js';
import { type GraphRequest, readRequest, required } from './request.js';
import { DAY, type MetaWorld, SIXTY_DAYS, type Token } from './world.js';

/**
 * What graph.instagram.com and graph.threads.net answer once there is a token:
 * https://developers.facebook.com/docs/instagram-platform/reference/refresh_access_token and
 * https://developers.facebook.com/documentation/threads/get-started/long-lived-tokens
 */
export function addInstagramAndThreads(app: Hono, world: MetaWorld): void {
  app.get('/threads/debug_token', async (context) => {
    const request = await readRequest(context);
    const input = required(request.parameters, 'input_token');
    const byApp = world.apps.some(({ threads }) => threadsAppToken(threads) === request.accessToken);
    const dead = byApp ? undefined : world.deathOf(owned(world, 'threads', request.accessToken));
    if (dead && world.behaviour.threadsDeadToken === 'error') throw refused('threads', dead);
    return context.json({ data: describeThreads(world, input) });
  });
  for (const platform of ['instagram', 'threads'] as const) addPlatform(app, world, platform);
}

function addPlatform(app: Hono, world: MetaWorld, platform: Platform): void {
  app.get(`/${platform}/refresh_access_token`, async (context) => {
    const request = await readRequest(context);
    return context.json(vaguely(world, platform, () => refresh(world, platform, request)));
  });

  app.get(`/${platform}/access_token`, async (context) => {
    const request = await readRequest(context);
    return context.json(vaguely(world, platform, () => exchange(world, platform, request)));
  });

  app.get(`/${platform}/me`, async (context) => {
    const { user } = living(world, platform, await readRequest(context));
    const node: Record<string, string> = {
      id: user.appScopedId ?? user.id,
      user_id: user.id,
      username: user.name,
      name: user.name,
    };
    const wanted = ['id', ...(context.req.query('fields') ?? 'id').split(',')];
    return context.json(Object.fromEntries(Object.entries(node).filter(([name]) => wanted.includes(name))));
  });

  app.all(`/${platform}/*`, (context) => {
    const { method, path } = context.req;
    if (path.endsWith('/debug_token') || method !== 'GET') throw unsupported(platform, method);
    throw new GraphError({
      code: 2500,
      type: PLATFORM[platform].exception,
      message: `Unknown path components: ${path.slice(platform.length + 1)}`,
    });
  });
}

function refresh(world: MetaWorld, platform: Platform, request: GraphRequest): Record<string, unknown> {
  checkGrant(platform, request, PLATFORM[platform].refresh);
  const token = living(world, platform, request);
  if (!token.longLived) throw refused(platform, death.malformedSession());
  if (world.clock.seconds() - token.issuedAt < DAY) throw graphError.tooYoung();
  checkScope(platform, token);
  return exchanged(world, token, refreshed(world, token));
}

function exchange(world: MetaWorld, platform: Platform, request: GraphRequest): Record<string, unknown> {
  checkGrant(platform, request, PLATFORM[platform].exchange);
  const known = world.tokens.get(request.accessToken ?? '');
  if (known && known.kind !== platform) throw unsupported(platform, 'get');
  const token = owned(world, platform, request.accessToken);
  // Reported with code 100 on Instagram's host.
  if (request.parameters.get('client_secret') !== token.app[platform].secret)
    throw graphError.wrongSecret(100);
  const dead = world.deathOf(token);
  if (dead) throw refused(platform, dead);
  if (token.longLived) throw refused(platform, death.sessionKeyInvalid());
  const expiresAt = world.clock.seconds() + SIXTY_DAYS;
  return exchanged(world, token, world.reissue(token, { expiresAt, longLived: true }));
}

/** Says the true cause of a refusal, or none where that is how the platform behaves. */
function vaguely(
  { behaviour }: MetaWorld,
  platform: Platform,
  act: () => Record<string, unknown>,
): Record<string, unknown> {
  try {
    return act();
  } catch (error) {
    if (error instanceof GraphError && behaviour.vagueRefusals) throw unsupported(platform, 'get');
    throw error;
  }
}

function refreshed(world: MetaWorld, token: Token): Token {
  const expiresAt = world.clock.seconds() + SIXTY_DAYS;
  if (world.behaviour.refreshReturns === 'new-string') return world.reissue(token, { expiresAt });
  token.issuedAt = world.clock.seconds();
  token.expiresAt = expiresAt;
  return token;
}

/** Recorded: a wrong or missing parameter, the token's too, is an "unsupported request". */
function checkGrant(platform: Platform, { parameters, accessToken }: GraphRequest, expected: string): void {
  if (parameters.get('grant_type') !== expected || !accessToken) throw unsupported(platform, 'get');
}

function checkScope(platform: Platform, token: Token): void {
  const { scope } = PLATFORM[platform];
  if (!token.scopes.includes(scope)) {
    throw new GraphError({ code: 10, message: `(#10) This action requires the ${scope} permission` });
  }
}

function owned(world: MetaWorld, platform: Platform, string: string | undefined): Token {
  if (string === undefined) throw graphError.tokenRequired();
  const token = world.tokens.get(string);
  if (token?.kind === platform) return token;
  throw refused(platform, token ? death.malformedSession() : death.unparsable());
}

function living(world: MetaWorld, platform: Platform, request: GraphRequest): Token {
  const token = owned(world, platform, request.accessToken);
  const dead = world.deathOf(token);
  if (dead) throw refused(platform, dead);
  return token;
}

/** Recorded on Instagram: no subcode or 0, save for an app that was removed. */
function refused(platform: Platform, { subcode, ...reason }: Death): GraphError {
  if (subcode !== undefined && (platform === 'threads' || subcode === 458 || subcode === 0))
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
