import { type Context, Hono } from 'hono';
import type { VirtualClock } from '../clock.js';
import { type Random, randomText } from '../random.js';
import type { Service } from '../service.js';
import { addDebugToken } from './debug-token.js';
import { addDeviceLogin } from './device.js';
import { addDialog } from './dialog.js';
import {
  FlatError,
  flatAnswer,
  GraphError,
  graphAnswer,
  graphError,
  localised,
  type ScriptedAnswer,
} from './errors.js';
import { addGraph } from './graph.js';
import { addInstagramAndThreads } from './instagram-threads.js';
import { addOauth } from './oauth.js';
import { addPlatformLogin } from './platform-login.js';
import { MetaWorld } from './world.js';

export {
  DIALOG_ERRORS,
  FlatError,
  flatAnswer,
  flatError,
  GraphError,
  graphAnswer,
  graphError,
  THREADS_DIALOG_ERRORS,
} from './errors.js';
export type * from './world.js';
export { MetaWorld, SIXTY_DAYS } from './world.js';

/** Since 2026-11-04. */
const LATEST_VERSION = 'v27.0';

/** Meta: Graph and the login dialog, and the hosts of Instagram and Threads, each under a prefix of its own. */
export function createMeta(options: { clock: VirtualClock; random: Random }): {
  service: Service;
  world: MetaWorld;
} {
  const world = new MetaWorld(options);
  const app = new Hono({ getPath: (request) => withoutVersion(new URL(request.url).pathname) });

  app.use(async (context, next) => {
    await next();
    const version = /\/(v\d+\.\d+)(?=\/|$)/.exec(new URL(context.req.url).pathname)?.[1] ?? LATEST_VERSION;
    const served = context.res.headers.get('facebook-api-version') ?? version;
    context.header('facebook-api-version', world.behaviour.apiVersionHeader ?? served);
    context.header('x-fb-trace-id', randomText(world.random, 11));
    context.header('x-fb-rev', '1030000000');
    context.header('cache-control', 'private, no-cache, no-store, must-revalidate');
  });
  addDebugToken(app, world);
  addOauth(app, world);
  addDeviceLogin(app, world);
  addDialog(app, world);
  addPlatformLogin(app, world);
  addInstagramAndThreads(app, world);
  addGraph(app, world);
  app.notFound((context) => {
    const object = context.req.path.split('/').at(1) ?? '';
    return errorAnswer(context, world, graphError.unsupported(context.req.method, object));
  });
  app.onError((error, context) => {
    if (error instanceof GraphError) return errorAnswer(context, world, error);
    if (error instanceof FlatError) return answer(context, flatAnswer(error));
    throw error;
  });
  const nodeName = (id: string) => world.assets.find((asset) => asset.id === id)?.kind.replace('-', '_');
  return {
    service: {
      name: 'meta',
      app,
      callName: (method, path, parameters) => {
        const name = callName(method, path, parameters);
        // A node's address does not say what it is.
        return name === 'page' ? (nodeName(withoutVersion(path).slice(1)) ?? name) : name;
      },
    },
    world,
  };
}

function errorAnswer(context: Context, { behaviour, random }: MetaWorld, { fields }: GraphError): Response {
  const { subcode, ...rest } = fields;
  const said = new GraphError({
    ...rest,
    message: behaviour.localisedMessages ? localised(fields.message) : fields.message,
    ...(subcode === undefined || behaviour.omitSubcode ? {} : { subcode }),
  });
  return answer(context, graphAnswer(said, `A${randomText(random, 22)}`));
}

function answer(context: Context, { status, headers, body }: ScriptedAnswer): Response {
  return context.body(body, status as 400, headers);
}

/** The version is optional everywhere. */
function withoutVersion(path: string): string {
  return path.replace(/^(\/(?:instagram|threads)(?:-[a-z]+)?)?\/v\d+\.\d+(?=\/|$)/, '$1') || '/';
}

const CALLS: [RegExp, string][] = [
  [/^GET \/instagram\/refresh_access_token$/, 'instagram_refresh'],
  [/^GET \/instagram\/access_token$/, 'instagram_exchange'],
  [/^GET \/instagram\/me$/, 'instagram_me'],
  [/^POST \/instagram-login\/oauth\/access_token$/, 'instagram_code_exchange'],
  [/^(GET|POST) \/instagram-(dialog|login)\/oauth\/authorize$/, 'instagram_dialog'],
  [/^POST \/threads\/oauth\/access_token$/, 'threads_code_exchange'],
  [/^GET \/threads\/oauth\/access_token$/, 'threads_app_token'],
  [/^(GET|POST) \/threads-dialog\/oauth\/authorize$/, 'threads_dialog'],
  [/^GET \/threads-net\/oauth\/authorize$/, 'threads_net_dialog'],
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
  [/^GET \/act_\w+$/, 'ad_account'],
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
