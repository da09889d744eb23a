import { createHmac } from 'node:crypto';
import type { Context } from 'hono';
import { parametersOf } from '../parameters.js';
import { death, graphError, refusal } from './errors.js';
import type { App, MetaWorld, Token } from './world.js';

const PROOF_SECONDS = 300;

/** A request as Graph sees it: one list of parameters, one access token, wherever they travelled. */
export interface GraphRequest {
  parameters: URLSearchParams;
  accessToken: string | undefined;
  /** Scheme and authority that the client used, for links in answers. */
  origin: string;
}

export async function readRequest(context: Context): Promise<GraphRequest> {
  const { searchParams, origin } = new URL(context.req.url);
  const parameters = parametersOf(searchParams, await context.req.text());
  const [, bearer] = /^(?:Bearer|OAuth) +(\S+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  return { parameters, accessToken: bearer ?? parameters.get('access_token') ?? undefined, origin };
}

export function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (!value) throw graphError.missingParameter(name);
  return value;
}

export function isTrue(value: string | null): boolean {
  return value === 'true' || value === '1';
}

/** Refuses for reasons that lie with the app. */
export function admit(app: App): void {
  if (app.disabled) throw graphError.appDisabled();
  if (app.ipBlocked) throw graphError.ipBlocked();
}

/** Checks `appsecret_proof` where it was sent or the app requires it. */
export function checkProof(world: MetaWorld, app: App, { parameters, accessToken = '' }: GraphRequest): void {
  const proof = parameters.get('appsecret_proof');
  if (proof === null) {
    if (app.proofRequired) throw graphError.missingProof();
    return;
  }
  const time = parameters.get('appsecret_time');
  const message = time === null ? accessToken : `${accessToken}|${time}`;
  const tooOld = time !== null && Math.abs(world.clock.seconds() - Number(time)) > PROOF_SECONDS;
  const expected = createHmac('sha256', app.secret).update(message).digest('hex');
  if (tooOld || proof !== expected) throw graphError.wrongProof();
}

/** The app whose token the caller shows. */
export function appCaller(world: MetaWorld, string: string): App {
  const known = world.appOfToken(string);
  if (known) return known;
  const [id] = string.split('|');
  if (world.apps.some((app) => app.id === id)) throw refusal(death.wrongSignature());
  throw graphError.unknownApp();
}

/** The living token a call is made with. */
export function livingToken(world: MetaWorld, request: GraphRequest): Token {
  const token = findToken(world, request.accessToken);
  admit(token.app);
  const dead = world.deathOf(token);
  if (dead) throw refusal(dead);
  if (token.debugOnly) throw graphError.debugOnlyToken();
  checkProof(world, token.app, request);
  return token;
}

function findToken(world: MetaWorld, string: string | undefined): Token {
  if (string === undefined || world.appOfToken(string)) throw graphError.noCurrentUser();
  const token = world.tokens.get(string);
  if (!token || token.kind === 'instagram' || token.kind === 'threads') throw refusal(garbage(world, string));
  return token;
}

/** What Meta says of a string that is no token of its own; recorded for each of these four shapes. */
export function garbage(world: MetaWorld, string: string) {
  if (string.includes('|')) {
    const [id] = string.split('|');
    return world.apps.some((app) => app.id === id) ? death.wrongSignature() : death.unknownApp();
  }
  return string.startsWith('EAA') ? death.undecryptable() : death.unparsable();
}
