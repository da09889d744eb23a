import { type Context, Hono } from 'hono';
import type { VirtualClock } from '../clock.js';
import { type Random, randomText } from '../random.js';
import type { Service } from '../service.js';
import { addDebugToken } from './debug-token.js';
import { addDeviceLogin } from './device.js';
import { addDialog } from './dialog.js';
import { GraphError, type GraphErrorFields, graphError, localised } from './errors.js';
import { addGraph } from './graph.js';
import { addInstagramAndThreads } from './instagram-threads.js';
import { addOauth } from './oauth.js';
import { MetaWorld } from './world.js';

export type * from './world.js';
export { MetaWorld, SIXTY_DAYS } from './world.js';

const LATEST_VERSION = 'v25.0';

/** Meta: Graph, the login dialog, Instagram under `/instagram`, Threads under `/threads`. */
export function createMeta(options: { clock: VirtualClock; random: Random }): {
  service: Service;
  world: MetaWorld;
} {
  const world = new MetaWorld(options);
  const app = new Hono({ getPath: (request) => withoutVersion(new URL(request.url).pathname) });

  app.use(async (context, next) => {
    await next();
    const version = /\/(v\d+\.\d+)(?=\/|$)/.exec(new URL(context.req.url).pathname)?.[1] ?? LATEST_VERSION;
    context.header('facebook-api-version', world.behaviour.apiVersionHeader ?? version);
    context.header('x-fb-trace-id', randomText(world.random, 11));
    context.header('x-fb-rev', '1030000000');
    context.header('cache-control', 'private, no-cache, no-store, must-revalidate');
  });
  addDebugToken(app, world);
  addOauth(app, world);
  addDeviceLogin(app, world);
  addDialog(app, world);
  addInstagramAndThreads(app, world);
  addGraph(app, world);
  app.notFound((context) => {
    const object = context.req.path.split('/').at(1) ?? '';
    return errorAnswer(context, world, graphError.unsupported(context.req.method, object).fields);
  });
  app.onError((error, context) => {
    if (error instanceof GraphError) return errorAnswer(context, world, error.fields);
    throw error;
  });
  return { service: { name: 'meta', app, callName }, world };
}

function errorAnswer(context: Context, world: MetaWorld, fields: GraphErrorFields): Response {
  const { behaviour, random } = world;
  const message = behaviour.localisedMessages ? localised(fields.message) : fields.message;
  const challenge = fields.challenge ?? (fields.code === 190 ? 'invalid_token' : 'invalid_request');
  const headerText = message.replaceAll('"', "'").replaceAll(/[^\x20-\x7e]/g, '?');
  context.header('www-authenticate', `OAuth "Facebook Platform" "${challenge}" "${headerText}"`);
  const error = {
    message,
    type: fields.type ?? 'OAuthException',
    code: fields.code,
    ...(fields.subcode !== undefined && !behaviour.omitSubcode ? { error_subcode: fields.subcode } : {}),
    ...(fields.transient === undefined ? {} : { is_transient: fields.transient }),
    ...(fields.title ? { error_user_title: fields.title } : {}),
    ...(fields.userMessage ? { error_user_msg: fields.userMessage } : {}),
    fbtrace_id: `A${randomText(random, 22)}`,
  };
  return context.body(JSON.stringify({ error }), (fields.status ?? 400) as 400, {
    'content-type': 'application/json; charset=UTF-8',
  });
}

/** The version is optional everywhere. */
function withoutVersion(path: string): string {
  return path.replace(/^(\/instagram|\/threads)?\/v\d+\.\d+(?=\/|$)/, '$1') || '/';
}

const CALLS: [RegExp, string][] = [
  [/^GET \/instagram\/refresh_access_token$/, 'instagram_refresh'],
  [/^GET \/instagram\/access_token$/, 'instagram_exchange'],
  [/^GET \/instagram\/me$/, 'instagram_me'],
  [/^GET \/threads\/refresh_access_token$/, 'threads_refresh'],
  [/^GET \/threads\/access_token$/, 'threads_exchange'],
  [/^GET \/threads\/debug_token$/, 'threads_debug_token'],
  [/^GET \/threads\/me$/, 'threads_me'],
  [/^(GET|POST) \/debug_token$/, 'debug_token'],
  [/^GET \/oauth\/client_code$/, 'client_code'],
  [/^GET \/oauth\/revoke$/, 'revoke'],
  [/^POST \/device\/login$/, 'device_login'],
  [/^POST \/device\/login_status$/, 'device_status'],
  [/^(GET|POST) \/device$/, 'device_page'],
  [/^(GET|POST) \/dialog\/oauth$/, 'dialog'],
  [/^GET \/me$/, 'me'],
  [/^GET \/me\/permissions$/, 'permissions'],
  [/^GET \/me\/adaccounts$/, 'ad_accounts'],
  [/^GET \/[^/]+\/accounts$/, 'accounts'],
  [/^POST \/[^/]+\/applications$/, 'install_app'],
  [/^POST \/[^/]+\/access_tokens$/, 'system_user_token'],
  [/^GET \/\d+$/, 'page'],
];

function callName(method: string, path: string, parameters: () => URLSearchParams): string {
  const plain = withoutVersion(path);
  if (plain === '/oauth/access_token') return grantName(parameters());
  return CALLS.find(([pattern]) => pattern.test(`${method} ${plain}`))?.[1] ?? 'unknown';
}

function grantName(parameters: URLSearchParams): string {
  const grantType = parameters.get('grant_type');
  if (grantType === 'fb_exchange_token') return 'exchange';
  if (grantType === 'client_credentials') return 'app_token';
  return parameters.has('client_secret') ? 'code_exchange' : 'client_code_exchange';
}
