import type { Hono } from 'hono';
import { randomText } from '../random.js';
import { absolute, inDomains } from './consent.js';
import { graphError, refusal } from './errors.js';
import { exchanged, expiresIn, issued } from './issue.js';
import { admit, garbage, isTrue, livingToken, readRequest, required } from './request.js';
import { type App, type AuthorizationCode, type MetaWorld, SIXTY_DAYS, type Token } from './world.js';

/**
 * `oauth/access_token` with its grants, `oauth/client_code`, `oauth/revoke`:
 * https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
 */
export function addOauth(app: Hono, world: MetaWorld): void {
  app.on(['GET', 'POST'], '/oauth/access_token', async (context) => {
    const { parameters } = await readRequest(context);
    return context.json(grant(world, parameters));
  });

  app.get('/oauth/client_code', async (context) => {
    const request = await readRequest(context);
    const client = clientOf(world, request.parameters);
    checkSecret(world, client, request.parameters);
    const redirectUri = checkRedirectUri(client, request.parameters);
    const parent = livingToken(world, request);
    if (parent.app !== client) throw graphError.foreignToken(client.id);
    if (!parent.longLived) throw graphError.notExchangeable();
    const { user, scopes, declined } = parent;
    const code = world.newCode({
      use: 'client',
      app: client,
      user,
      redirectUri,
      scopes,
      declined,
      parent,
    });
    return context.json({ code: code.string });
  });

  app.get('/oauth/revoke', async (context) => {
    const request = await readRequest(context);
    const client = clientOf(world, request.parameters);
    checkSecret(world, client, request.parameters);
    if (livingToken(world, request).app !== client) throw graphError.foreignToken(client.id);
    const revoked = tokenOf(world, client, required(request.parameters, 'revoke_token'));
    world.revoke(revoked.string);
    // The documentation shows a string, not a boolean.
    return context.json({ success: 'true' });
  });
}

function grant(world: MetaWorld, parameters: URLSearchParams): Record<string, unknown> {
  const client = clientOf(world, parameters);
  switch (parameters.get('grant_type')) {
    case 'fb_exchange_token':
      checkSecret(world, client, parameters);
      return exchange(world, client, parameters);
    case 'client_credentials':
      checkSecret(world, client, parameters);
      return { access_token: client.appToken, token_type: 'bearer' };
    // Any other request counts as the authorization code flow.
    default:
      return redeem(world, client, parameters);
  }
}

/** App and secret are checked before any token. */
function clientOf(world: MetaWorld, parameters: URLSearchParams): App {
  const id = parameters.get('client_id');
  if (!id) throw graphError.missingClientId();
  if (!/^\d+$/.test(id)) throw graphError.unknownError();
  const client = world.apps.find((app) => app.id === id);
  if (!client) throw graphError.unknownApp();
  admit(client);
  return client;
}

function checkSecret(world: MetaWorld, client: App, parameters: URLSearchParams): void {
  if (parameters.get('client_secret') !== client.secret) {
    throw graphError.wrongSecret(world.behaviour.wrongSecretCode);
  }
}

function checkRedirectUri(client: App, parameters: URLSearchParams): string {
  const redirectUri = parameters.get('redirect_uri');
  if (!redirectUri) throw graphError.missingRedirectUri();
  const address = absolute(redirectUri);
  if (!address) throw graphError.relativeRedirectUri();
  if (!inDomains(client, address)) throw graphError.foreignDomain();
  return redirectUri;
}

function tokenOf(world: MetaWorld, client: App, string: string): Token {
  const token = world.tokens.get(string);
  if (!token || token.kind === 'instagram' || token.kind === 'threads') throw refusal(garbage(world, string));
  if (token.app !== client) throw graphError.foreignToken(client.id);
  return token;
}

function exchange(world: MetaWorld, client: App, parameters: URLSearchParams): Record<string, unknown> {
  const old = tokenOf(world, client, required(parameters, 'fb_exchange_token'));
  const dead = world.deathOf(old);
  if (dead) throw refusal(dead);
  const sixtyDays = isTrue(parameters.get('set_token_expires_in_60_days'));
  return exchanged(world, old, successor(world, old, sixtyDays));
}

/** What Meta hands out for a living token. */
function successor(world: MetaWorld, old: Token, sixtyDays: boolean): Token {
  const renewed = { expiresAt: world.clock.seconds() + SIXTY_DAYS, longLived: true };
  switch (old.kind) {
    case 'system-user':
      // Also for a token that never expires: the flag downgrades it.
      return sixtyDays ? world.reissue(old, renewed) : old;
    case 'page':
      // Undocumented; here it makes a never-ending page token worse, which is what a caller must be ready for.
      return world.reissue(old, renewed);
    case 'user':
      if (!old.longLived) return world.reissue(old, renewed);
      if (old.expiresAt === 0) return old;
      return longUserSuccessor(world, old, renewed);
    case 'app':
    case 'instagram':
    case 'threads':
      throw new Error(`${old.kind} tokens are not exchanged here`);
  }
}

function longUserSuccessor(world: MetaWorld, old: Token, renewed: Partial<Token>): Token {
  switch (world.behaviour.longToLong) {
    case 'same-string':
      return old;
    case 'new-string-same-date':
      return world.reissue(old, {});
    case 'extends':
      return world.reissue(old, renewed);
    case 'refused':
      throw graphError.notExchangeable();
  }
}

function redeem(world: MetaWorld, client: App, parameters: URLSearchParams): Record<string, unknown> {
  const redirectUri = checkRedirectUri(client, parameters);
  const code = world.codes.get(parameters.get('code') ?? '');
  // A code made by oauth/client_code is for a client that has no secret.
  if (code?.use !== 'client') checkSecret(world, client, parameters);
  if (!code || code.app !== client || code.dialog !== 'facebook') throw graphError.codeMalformed();
  if (code.used) throw graphError.codeUsed();
  if (code.expiresAt <= world.clock.seconds()) throw graphError.codeExpired();
  if (code.redirectUri !== redirectUri) throw graphError.redirectUriMismatch();
  code.used = true;
  if (code.use === 'client') return clientToken(world, code, parameters.get('machine_id'));
  const token = code.configuration
    ? world.loginConfigured(code, code.configuration)
    : world.login(client, code.user, code.scopes, code.declined, codeLifetime(world), code.unticked);
  return issued(world, token.string, token.expiresAt);
}

function codeLifetime({ behaviour }: MetaWorld): number | 'short-lived' {
  return behaviour.codeToken === 'long-lived' ? SIXTY_DAYS : 'short-lived';
}

function clientToken(
  world: MetaWorld,
  { parent }: AuthorizationCode,
  machineId: string | null,
): Record<string, unknown> {
  if (!parent) throw new Error('a client code is made from a token');
  const dead = world.deathOf(parent);
  if (dead) throw refusal(dead);
  const token = world.reissue(
    parent,
    world.behaviour.clientCodeToken === 'sixty-days' ? { expiresAt: world.clock.seconds() + SIXTY_DAYS } : {},
  );
  return {
    access_token: token.string,
    machine_id: machineId ?? randomText(world.random, 24),
    ...expiresIn(world, token.expiresAt),
  };
}
