import type { Hono } from 'hono';
import { type Death, graphError, localised, refusal } from './errors.js';
import {
  admit,
  appCaller,
  checkProof,
  type GraphRequest,
  garbage,
  readRequest,
  required,
} from './request.js';
import type { App, GranularScope, MetaWorld, Token } from './world.js';

/** https://developers.facebook.com/docs/graph-api/reference/debug_token, with the shapes of recorded answers. */
export function addDebugToken(app: Hono, world: MetaWorld): void {
  app.get('/debug_token', async (context) => {
    const request = await readRequest(context);
    const viewer = viewingApp(world, request);
    admit(viewer);
    checkProof(world, viewer, request);
    return context.json({ data: inspect(world, viewer, required(request.parameters, 'input_token')) });
  });
}

function viewingApp(world: MetaWorld, { accessToken, parameters }: GraphRequest): App {
  if (accessToken === undefined) throw graphError.wrongCaller();
  const token = world.tokens.get(accessToken);
  if (!token) {
    if (!accessToken.includes('|')) throw refusal(garbage(world, accessToken));
    const ofClientToken = world.apps.some((app) => accessToken === `${app.id}|${app.clientToken}`);
    if (ofClientToken) throw graphError.wrongCaller();
    return appCaller(world, accessToken);
  }
  if (token.debugOnly) throw graphError.debugOnlyToken();
  // A developer's token was seen to inspect itself even when dead.
  const dead = world.deathOf(token);
  if (dead && accessToken !== parameters.get('input_token')) throw refusal(dead);
  if (token.kind !== 'user' || !token.user.developerOf.has(token.app.id)) throw graphError.wrongCaller();
  return token.app;
}

function inspect(world: MetaWorld, viewer: App, input: string): Record<string, unknown> {
  const subject = world.appOfToken(input);
  if (subject) {
    if (subject !== viewer) throw graphError.otherApp();
    return {
      app_id: id(world, subject.id),
      type: 'APP',
      application: subject.name,
      is_valid: true,
      scopes: [],
    };
  }
  const token = world.tokens.get(input);
  if (!token || token.kind === 'instagram' || token.kind === 'threads') {
    return { error: errorData(world, garbage(world, input)), is_valid: false, scopes: [] };
  }
  if (token.app !== viewer) throw graphError.otherApp();
  return describe(world, token);
}

function describe(world: MetaWorld, token: Token): Record<string, unknown> {
  const { kind, app, user, page, metadata, granular } = token;
  const dead = world.deathOf(token);
  if (dead && world.behaviour.bareInvalidData) return { is_valid: false };
  return {
    app_id: id(world, app.id),
    type: kind === 'user' ? 'USER' : kind === 'page' ? 'PAGE' : 'SYSTEM_USER',
    application: app.name,
    data_access_expires_at: user.system ? 0 : user.dataAccessExpiresAt,
    ...(dead ? { error: errorData(world, dead) } : {}),
    // Recorded: a token that a password change ended says 0 here, though it is not valid.
    expires_at: dead?.subcode === 460 ? 0 : token.expiresAt,
    is_valid: dead === undefined,
    ...(showsIssuedAt(token, dead) ? { issued_at: token.issuedAt } : {}),
    ...(metadata ? { metadata } : {}),
    ...(page ? { profile_id: id(world, page.id) } : {}),
    scopes: dead?.subcode === 466 ? [] : token.scopes,
    ...(granular && dead?.subcode !== 466
      ? { granular_scopes: granular.map((entry) => granularData(world, entry)) }
      : {}),
    user_id: id(world, user.id),
    ...(world.behaviour.unknownFields ? { graph_domain: 'facebook', session_flags: [1, null] } : {}),
  };
}

/** Recorded absent on short-lived, page and ended tokens; present on those that merely expired. */
function showsIssuedAt({ kind, longLived }: Token, dead: Death | undefined): boolean {
  return kind !== 'page' && longLived && (dead === undefined || dead.subcode === 463);
}

function granularData({ behaviour }: MetaWorld, { scope, targetIds }: GranularScope): unknown {
  if (!targetIds) return { scope };
  const prefix = scope.startsWith('ads_') && behaviour.adTargetIds === 'prefixed' ? 'act_' : '';
  return { scope, target_ids: targetIds.map((id) => `${prefix}${id}`) };
}

export function errorData({ behaviour }: MetaWorld, { code, message, subcode }: Death): unknown {
  const text = behaviour.localisedMessages ? localised(message) : message;
  return subcode === undefined || behaviour.omitSubcode
    ? { code, message: text }
    : { code, message: text, subcode };
}

function id(world: MetaWorld, value: string): string | number {
  return world.behaviour.numericIds ? Number(value) : value;
}
