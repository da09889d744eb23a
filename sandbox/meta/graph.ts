import type { Context, Hono } from 'hono';
import { hasRole, hasScope, isNamed, isTicked } from './assets.js';
import { GraphError, graphError } from './errors.js';
import { type GraphRequest, isTrue, livingToken, readRequest, required } from './request.js';
import { type Asset, type MetaWorld, type Page, SIXTY_DAYS, type Token } from './world.js';

const DEFAULT_LIMIT = 25;

/** Nodes and edges: people, assets, system users. https://developers.facebook.com/docs/graph-api/reference */
export function addGraph(app: Hono, world: MetaWorld): void {
  app.get('/me', async (context) => {
    const token = livingToken(world, await readRequest(context));
    const { id, name } = token.page ?? token.user;
    const { clientBusinessId } = token.user;
    return context.json(
      fields(context, { id, name, ...(clientBusinessId ? { client_business_id: clientBusinessId } : {}) }),
    );
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
    checkMarketingVersion(context, world);
    if (!token.scopes.some((scope) => scope === 'ads_read' || scope === 'ads_management')) {
      throw graphError.noAdPermission();
    }
    // As measured with system users, the list is neither: accounts that can be read are missing, and those that were never ticked
    // at the login stand in it.
    const accounts = world.otherAssets
      .filter((asset) => asset.kind === 'ad-account' && !asset.unlisted && hasRole(token, asset))
      .map(adAccount);
    return context.json(paged(request, 'me/adaccounts', accounts, 'account_id'));
  });

  app.get('/:user/accounts', async (context) => {
    const request = await readRequest(context);
    const token = livingToken(world, request);
    if (token.kind === 'page') throw graphError.noField('accounts', 'Page');
    const user = context.req.param('user');
    if (user !== 'me' && user !== token.user.id) throw graphError.unsupported('get', user);
    const accounts = token.scopes.includes('pages_show_list')
      ? world.pages
          .filter((page) => !page.unlisted && hasRole(token, page) && isTicked(token, page))
          .map((page) => account(world, token, page))
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

  app.get('/:node{act_.*}', async (context) => {
    const request = await readRequest(context);
    const token = measured(() => livingToken(world, request));
    checkMarketingVersion(context, world);
    const id = context.req.param('node').slice('act_'.length);
    const asset = world.otherAssets.find((known) => known.kind === 'ad-account' && known.id === id);
    // One answer for all: no access, no scope, an id that does not exist.
    if (!asset || !mayRead(token, asset)) throw graphError.noAdPermission();
    const wanted = context.req.query('fields') ?? 'account_id';
    if (/(^|,)(owner|business)(,|$)/.test(wanted) && !token.scopes.includes('business_management')) {
      throw graphError.noBusinessPermission();
    }
    return context.json(only(wanted, adAccount(asset)));
  });

  app.get('/:node', async (context) => {
    const name = context.req.param('node');
    const token = livingToken(world, await readRequest(context));
    const asset = world.assets.find(({ id, kind }) => id === name && kind !== 'ad-account');
    if (!asset) throw graphError.unsupported('get', name);
    return context.json(fields(context, node(world, token, asset, context.req.query('fields'))));
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

function mayRead(token: Token, asset: Asset): boolean {
  return hasScope(token, asset) && hasRole(token, asset) && isTicked(token, asset);
}

/** What a token may see of anything but an ad account. */
function node(
  world: MetaWorld,
  token: Token,
  asset: Asset,
  wanted: string | undefined,
): Record<string, unknown> {
  const { id, name } = asset;
  switch (asset.kind) {
    case 'page':
      return pageNode(world, token, asset, wanted);
    case 'business':
      if (!hasScope(token, asset)) throw graphError.noBusinessPermission();
      break;
    case 'whatsapp':
    case 'phone':
      if (!hasScope(token, asset) || !hasRole(token, asset)) throw graphError.noWhatsAppPermission();
      break;
    case 'instagram':
      if (!hasScope(token, asset)) throw graphError.noInstagramPermission();
      break;
    case 'dataset':
    case 'ad-account':
      break;
  }
  if (!mayRead(token, asset)) throw graphError.unsupported('get', id);
  return { id, name, username: name, display_phone_number: name };
}

function pageNode(
  world: MetaWorld,
  token: Token,
  page: Page,
  wanted: string | undefined,
): Record<string, unknown> {
  if (!hasRole(token, page)) {
    // Reported for a page that was ticked where the user has no role on it.
    throw isNamed(token, page) ? graphError.noPagePermission() : graphError.unsupported('get', page.id);
  }
  // Reported for a page that was left unticked: an answer without the token. https://github.com/gitroomhq/postiz-app/issues/1719
  if (!isTicked(token, page)) return { id: page.id, name: page.name };
  if (hasScope(token, page)) return account(world, token, page);
  if (!token.scopes.includes('pages_messaging')) throw graphError.noPagePermission();
  if (wanted !== 'id') throw graphError.onlyPageId();
  return { id: page.id };
}

function adAccount({ id, name, accountStatus, userTasks }: Asset): Record<string, unknown> {
  return {
    id: `act_${id}`,
    account_id: id,
    name,
    account_status: accountStatus,
    user_tasks: userTasks,
  };
}

/** Measured on ad accounts: an invalid token is 401 there, where the rest of Graph says 400. */
function measured(act: () => Token): Token {
  try {
    return act();
  } catch (error) {
    if (error instanceof GraphError && error.fields.code === 190) {
      throw new GraphError({ ...error.fields, status: 401 });
    }
    throw error;
  }
}

/** https://developers.facebook.com/documentation/ads-commerce/marketing-api/marketing-api-changelog/versions */
const MARKETING_ENDS: Record<number, string> = { 23: '2026-06-09', 24: '2026-11-10', 25: '2027-02-23' };

/** A call to an ended version is refused, or carried to the next with a header that says so. */
function checkMarketingVersion(context: Context, { behaviour, clock }: MetaWorld): void {
  const isServed = (version: number) => {
    const end = MARKETING_ENDS[version];
    return version > 25 || (end !== undefined && clock.now() < Date.parse(end));
  };
  const [, asked] = /\/v(\d+)\.0\//.exec(new URL(context.req.url).pathname) ?? [];
  if (asked === undefined || isServed(Number(asked))) return;
  if (behaviour.endedMarketingVersion === 'refused') throw graphError.marketingVersionEnded('v27.0');
  const served = [23, 24, 25, 26].find(isServed);
  context.header('facebook-api-version', `v${served}.0`);
  // The words are a guess; the header is documented.
  context.header(
    'x-ad-api-version-warning',
    `The call has been auto-upgraded to v${served}.0 as v${asked}.0 has been deprecated.`,
  );
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
  return only(wanted, node);
}

function only(wanted: string, node: Record<string, unknown>): Record<string, unknown> {
  const names = [...wanted.split(','), 'id'];
  return Object.fromEntries(Object.entries(node).filter(([name]) => names.includes(name)));
}

function paged(
  request: GraphRequest,
  path: string,
  items: Record<string, unknown>[],
  fallback?: string,
): Record<string, unknown> {
  const after = Number(Buffer.from(request.parameters.get('after') ?? '', 'base64url').toString() || 0);
  const limit = Number(request.parameters.get('limit') ?? DEFAULT_LIMIT);
  const wanted = (request.parameters.get('fields') ?? fallback)?.split(',');
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
