import type { Context, Hono } from 'hono';
import { FlatError, flatError, GraphError, graphError } from './errors.js';
import { PLATFORM, type Platform } from './platforms.js';
import type { AuthorizationCode, MetaWorld, Token } from './world.js';

const CODE_PATH = {
  instagram: '/instagram-login/oauth/access_token',
  threads: '/threads/oauth/access_token',
};

/**
 * Where the codes of Instagram and Threads are exchanged:
 * https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/business-login and
 * https://developers.facebook.com/documentation/threads/get-started/get-access-tokens-and-permissions
 */
export function addPlatformLogin(app: Hono, world: MetaWorld): void {
  for (const platform of ['instagram', 'threads'] as const) {
    app.post(CODE_PATH[platform], async (context) => {
      const { code, token } = redeem(world, platform, await formOf(context));
      return context.body(codeAnswer(world, platform, code, token), 200, {
        'content-type': 'application/json; charset=UTF-8',
      });
    });
  }

  app.get('/threads/oauth/access_token', (context) => {
    const { client_id, client_secret, grant_type } = context.req.query();
    const client = world.apps.find(({ threads }) => threads.id === client_id);
    if (grant_type !== 'client_credentials' || !client) throw unsupported('threads', 'get');
    if (client.threads.secret !== client_secret) throw flatError.wrongSecret();
    return context.json({ access_token: threadsAppToken(client.threads), token_type: 'bearer' });
  });
}

/** Documented as `TH|id|…`. */
export function threadsAppToken({ id, secret }: { id: string; secret: string }): string {
  return `TH|${id}|${secret.slice(0, 27)}`;
}

export function unsupported(platform: Platform, method: string): GraphError {
  return graphError.unsupportedMethod(PLATFORM[platform].exception, method);
}

/** A form of either kind. Only the body counts, as documented: here nothing secret may travel in the address. */
async function formOf(context: Context): Promise<URLSearchParams> {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(await context.req.parseBody())) {
    if (typeof value === 'string') form.set(name, value);
  }
  return form;
}

function redeem(
  world: MetaWorld,
  platform: Platform,
  form: URLSearchParams,
): { code: AuthorizationCode; token: Token } {
  const app = world.apps.find((candidate) => candidate[platform].id === form.get('client_id'));
  // Reported for Facebook's id on Instagram; of Threads a guess.
  if (!app) throw flatError.invalidPlatformApp();
  if (form.get('grant_type') !== 'authorization_code') throw flatError.invalidGrantType();
  if (form.get('client_secret') !== app[platform].secret) throw flatError.wrongSecret();
  const shown = form.get('code') ?? '';
  const code = world.codes.get(shown);
  if (shown.endsWith('#_')) throw refused(world, platform, flatError.redirectUriMismatch(), 36008);
  if (!code || code.dialog !== platform || code.app !== app || code.used) {
    throw refused(world, platform, flatError.codeNotFound(), 36009);
  }
  if (code.expiresAt <= world.clock.seconds()) {
    throw refused(world, platform, flatError.codeNotFound(), 36007);
  }
  if (code.redirectUri !== form.get('redirect_uri')) {
    throw refused(world, platform, flatError.redirectUriMismatch(), 36008);
  }
  code.used = true;
  return { code, token: world.loginTo(platform, code) };
}

function refused(
  { behaviour }: MetaWorld,
  platform: Platform,
  { message }: FlatError,
  subcode: number,
): FlatError | GraphError {
  if (behaviour.codeRefusal[platform] === 'flat') return new FlatError(message);
  return new GraphError({ code: 100, subcode, message });
}

function codeAnswer(
  { behaviour }: MetaWorld,
  platform: Platform,
  { user }: AuthorizationCode,
  { string, scopes }: Token,
): string {
  const { wrapped, permissions, userId, user: whose } = behaviour.codeAnswer[platform];
  const id = whose === 'app-scoped' ? (user.appScopedId ?? user.id) : user.id;
  const fields = [
    `"access_token":${JSON.stringify(string)}`,
    // Written by hand: as a JavaScript number the id would already be rounded.
    `"user_id":${userId === 'number' ? id : JSON.stringify(id)}`,
  ];
  if (permissions !== 'absent') {
    fields.push(`"permissions":${JSON.stringify(permissions === 'array' ? scopes : scopes.join(','))}`);
  }
  const object = `{${fields.join(',')}}`;
  return wrapped ? `{"data":[${object}]}` : object;
}
