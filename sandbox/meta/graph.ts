import type { Context, Hono } from 'hono';
import { graphError } from './errors.js';
import { type GraphRequest, isTrue, livingToken, readRequest, required } from './request.js';
import { type MetaWorld, type Page, SIXTY_DAYS, type Token } from './world.js';

const DEFAULT_LIMIT = 25;

/** Nodes and edges: people, pages, ad accounts, system users (reference/meta-api.md §4, §5, §16). */
export function addGraph(app: Hono, world: MetaWorld): void {
  app.get('/me', async (context) => {
    const token = livingToken(world, await readRequest(context));
    const node = token.page ?? token.user;
    return context.json(fields(context, { id: node.id, name: node.name }));
  });

  app.get('/me/permissions', async (context) => {
    const token = livingToken(world, await readRequest(context));
    const status = (permissions: string[], word: string) =>
      permissions.map((permission) => ({ permission, status: word }));
    return context.json({
      data: [...status(token.scopes, 'granted'), ...status(token.declined, 'declined')],
    });
  });

  app.get('/me/adaccounts', async (context) => {
    const request = await readRequest(context);
    const token = livingToken(world, request);
    if (!token.scopes.some((scope) => scope === 'ads_read' || scope === 'ads_management')) {
      throw graphError.noAdPermission();
    }
    const accounts = token.user.adAccounts.map(({ id, name }) => ({
      id: `act_${id}`,
      account_id: id,
      name,
      account_status: 1,
    }));
    return context.json(paged(request, 'me/adaccounts', accounts));
  });

  app.get('/:user/accounts', async (context) => {
    const request = await readRequest(context);
    const token = livingToken(world, request);
    if (token.kind === 'page') throw graphError.noField('accounts', 'Page');
    const user = context.req.param('user');
    if (user !== 'me' && user !== token.user.id) throw graphError.unsupported('get', user);
    const accounts = token.scopes.includes('pages_show_list')
      ? world.pages.filter((page) => hasPage(token, page)).map((page) => account(world, token, page))
      : [];
    return context.json(paged(request, `${user}/accounts`, accounts));
  });

  app.post('/:user/applications', async (context) => {
    const request = await readRequest(context);
    const { system } = administered(world, request, context.req.param('user'));
    system.installedApps.add(required(request.parameters, 'business_app'));
    return context.json(true);
  });

  app.post('/:user/access_tokens', async (context) => {
    const request = await readRequest(context);
    const { system, admin } = administered(world, request, context.req.param('user'));
    if (!request.parameters.has('appsecret_proof')) throw graphError.missingProof();
    const business = required(request.parameters, 'business_app');
    if (admin.app.id !== business) throw graphError.foreignToken(business);
    if (!system.installedApps.has(business)) throw graphError.appNotInstalled();
    const sixtyDays = isTrue(request.parameters.get('set_token_expires_in_60_days'));
    if (!sixtyDays && world.behaviour.mustUseExpiringSystemUserTokens) {
      throw graphError.mustUseExpiringTokens();
    }
    const scopes = required(request.parameters, 'scope').split(/[\s,]+/);
    const granular = scopes.map((scope) => ({ scope }));
    const lifetime = sixtyDays ? SIXTY_DAYS : 'never';
    return context.json({
      access_token: world.issueToken({
        kind: 'system-user',
        app: admin.app,
        user: system,
        lifetime,
        scopes,
        granular,
      }),
    });
  });

  app.get('/:page', async (context) => {
    const name = context.req.param('page');
    const page = world.pages.find(({ id }) => id === name);
    const token = livingToken(world, await readRequest(context));
    if (!page || !hasPage(token, page)) throw graphError.unsupported('get', name);
    if (!token.scopes.some((scope) => scope === 'pages_show_list' || scope === 'pages_read_engagement')) {
      throw graphError.noPagePermission();
    }
    return context.json(fields(context, account(world, token, page)));
  });
}

function administered(world: MetaWorld, request: GraphRequest, systemUserId: string) {
  const admin = livingToken(world, request);
  if (!admin.user.businessAdmin || !admin.scopes.includes('business_management')) {
    throw graphError.noBusinessPermission();
  }
  const system = world.users.find(({ id, system }) => system && id === systemUserId);
  if (!system) throw graphError.unsupported('post', systemUserId);
  return { admin, system };
}

function hasPage(token: Token, page: Page): boolean {
  const targets = token.granular?.find(({ scope }) => scope === 'pages_show_list')?.targetIds;
  return page.roles.has(token.user.id) && (targets === undefined || targets.includes(page.id));
}

function account(world: MetaWorld, token: Token, page: Page): Record<string, unknown> {
  return {
    access_token: pageToken(world, token, page).string,
    category: 'Software',
    category_list: [{ id: '2211', name: 'Software' }],
    name: page.name,
    id: page.id,
    tasks: ['ANALYZE', 'ADVERTISE', 'MESSAGING', 'MODERATE', 'CREATE_CONTENT', 'MANAGE'],
  };
}

/** Without an end when the user token is long-lived, else ending with it. */
function pageToken(world: MetaWorld, parent: Token, page: Page): Token {
  if (parent.kind === 'page') return parent;
  const existing = [...world.tokens.values()].find(
    (token) => token.parent === parent && token.page === page && world.deathOf(token) === undefined,
  );
  if (existing) return existing;
  return world.reissue(parent, {
    kind: 'page',
    page,
    parent,
    expiresAt: parent.longLived ? 0 : parent.expiresAt,
    granular: [{ scope: 'pages_show_list', targetIds: [page.id] }],
  });
}

/** Only what `fields` asks for; `id` always comes. */
function fields(context: Context, node: Record<string, unknown>): Record<string, unknown> {
  const { access_token: _secret, ...plain } = node;
  const wanted = context.req.query('fields');
  if (wanted === undefined) return { name: plain.name, id: plain.id };
  const names = [...wanted.split(','), 'id'];
  return Object.fromEntries(Object.entries(node).filter(([name]) => names.includes(name)));
}

function paged(
  request: GraphRequest,
  path: string,
  items: Record<string, unknown>[],
): Record<string, unknown> {
  const after = Number(Buffer.from(request.parameters.get('after') ?? '', 'base64url').toString() || 0);
  const limit = Number(request.parameters.get('limit') ?? DEFAULT_LIMIT);
  const wanted = request.parameters.get('fields')?.split(',');
  const data = items
    .slice(after, after + limit)
    .map((item) =>
      wanted
        ? Object.fromEntries(Object.entries(item).filter(([name]) => name === 'id' || wanted.includes(name)))
        : item,
    );
  if (data.length === 0) return { data };
  const end = after + data.length;
  const cursors = { before: cursor(after), after: cursor(end) };
  if (end >= items.length) return { data, paging: { cursors } };
  // As Meta does: the address of the next page carries the access token.
  const next = new URL(`${request.origin}/v25.0/${path}`);
  for (const [name, value] of request.parameters) next.searchParams.set(name, value);
  next.searchParams.set('access_token', request.accessToken ?? '');
  next.searchParams.set('after', cursors.after);
  return { data, paging: { cursors, next: next.href } };
}

function cursor(index: number): string {
  return Buffer.from(String(index)).toString('base64url');
}
