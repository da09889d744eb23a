import type { Account } from './accounts.js';
import { appPage } from './app-routes.js';
import {
  type App,
  type AppPermissions,
  type Installation,
  type ManifestFlow,
  type NewApp,
  slugOf,
} from './apps.js';
import type { Repository } from './repositories.js';
import { type Answer, type Call, param, type Route } from './route.js';

/*
 * The pages of github.com that a person sees when an App is made from a manifest and installed. Addresses that others must know
 * are GitHub's; where forms are sent on these pages, and every sentence without a source beside it, is a guess.
 */

const PERMISSION_LEVELS = ['read', 'write'];
const MAX_NAME_CHARACTERS = 34;
const MAX_CALLBACK_URLS = 10;

/** docs.github.com, "Registering a GitHub App from a manifest". */
const MANIFEST_KEYS = new Set([
  'name',
  'url',
  'hook_attributes',
  'redirect_url',
  'callback_urls',
  'setup_url',
  'description',
  'public',
  'default_events',
  'default_permissions',
  'request_oauth_on_install',
  'setup_on_update',
]);

/**
 * Of those that this program could ask for. Keys for Codespaces' and agents' secrets are in no description of GitHub's
 * (2026-11), so they are refused here.
 */
const MANIFEST_PERMISSIONS = new Set([
  'actions',
  'actions_variables',
  'administration',
  'checks',
  'contents',
  'dependabot_secrets',
  'deployments',
  'environments',
  'issues',
  'members',
  'metadata',
  'organization_actions_variables',
  'organization_administration',
  'organization_dependabot_secrets',
  'organization_secrets',
  'pull_requests',
  'secrets',
  'statuses',
  'workflows',
]);

export function appPages(): Route[] {
  const confirm = '/settings/apps/manifest';
  const installPaths = ['/apps/:slug/installations', '/github-apps/:slug/installations'];
  const routes: Omit<Route, 'isPage' | 'authentication'>[] = [
    { call: 'app-page.new', method: 'POST', path: '/settings/apps/new', handle: newForPerson },
    {
      call: 'app-page.new',
      method: 'POST',
      path: '/organizations/:org/settings/apps/new',
      handle: newForOrganization,
    },
    { call: 'app-page.create', method: 'POST', path: confirm, handle: create },
    ...installPaths.flatMap((path) => [
      { call: 'app-page.install', method: 'GET' as const, path: `${path}/new`, handle: askToInstall },
      { call: 'app-page.installed', method: 'POST' as const, path, handle: install },
    ]),
    ...['/settings/installations/:id', '/organizations/:org/settings/installations/:id'].map((path) => ({
      call: 'app-page.installation',
      method: 'GET' as const,
      path,
      handle: showInstallation,
    })),
  ];
  return routes.map((route) => ({ ...route, isPage: true, authentication: 'none' }));

  // A manifest is posted

  function newForPerson(call: Call): Answer {
    return start(call, call.world.addUser(call.world.signedIn));
  }

  function newForOrganization(call: Call): Answer {
    const organization = call.world.account(param(call, 'org'));
    if (organization?.type !== 'Organization' || !mayManage(call, organization)) return nothingHere();
    return start(call, organization);
  }

  function start(call: Call, owner: Account): Answer {
    const text = new URLSearchParams(call.text).get('manifest') ?? '';
    let manifest: unknown;
    try {
      manifest = JSON.parse(text);
    } catch {
      return invalidManifest();
    }
    const fault = faultOf(manifest);
    if (fault !== undefined) return invalidManifest(fault);
    const { apps } = call.world;
    const state = call.query.get('state');
    return consent(apps.startFlow({ manifest: manifest as Record<string, unknown>, state, owner }));
  }

  function consent(flow: ManifestFlow, fault?: string, name = String(flow.manifest.name ?? '')): Answer {
    const asked = Object.entries((flow.manifest.default_permissions ?? {}) as AppPermissions);
    const rows = asked
      .map(([key, level]) => `<li>${escapeHtml(titleOf(key))}: ${escapeHtml(level)}</li>`)
      .join('');
    return page(
      fault === undefined ? 200 : 422,
      `Create GitHub App for ${flow.owner.login}`,
      `${fault === undefined ? '' : problem(fault)}
<p>The App will belong to <strong>${escapeHtml(flow.owner.login)}</strong> and ask for:</p>
<ul>${rows || '<li>nothing</li>'}</ul>
<form method="post" action="${confirm}">
<input type="hidden" name="flow" value="${escapeHtml(flow.id)}">
<label for="name">GitHub App name</label>
<input id="name" name="name" value="${escapeHtml(name)}" required>
<button type="submit">Create GitHub App for ${escapeHtml(flow.owner.login)}</button>
</form>`,
    );
  }

  async function create(call: Call): Promise<Answer> {
    const form = new URLSearchParams(call.text);
    const { apps } = call.world;
    const flow = apps.flow(form.get('flow') ?? '');
    if (!flow) return page(404, 'This page has expired', problem('Start again where you came from.'));
    const name = (form.get('name') ?? '').trim();
    const fault = nameFault(call, name, flow.owner);
    if (fault !== undefined) return consent(flow, fault, name);
    const manifest = apps.tamper ? apps.tamper(flow.manifest) : flow.manifest;
    const made = await apps.register(readManifest(manifest, name, flow.owner));
    const code = apps.finishFlow(flow, made);
    // Without `redirect_url` nobody gets the code.
    if (typeof manifest.redirect_url !== 'string') return redirect(appPage(call, made.app));
    const target = new URL(manifest.redirect_url);
    target.searchParams.set('code', code);
    if (flow.state !== null) target.searchParams.set('state', flow.state);
    return redirect(target.href);
  }

  // An App is installed

  function findApp(call: Call): App | undefined {
    const app = call.world.apps.find(param(call, 'slug'));
    return app && (app.public || mayManage(call, app.owner)) ? app : undefined;
  }

  function askToInstall(call: Call): Answer {
    const app = findApp(call);
    if (!app) return nothingHere();
    return installPage(call, app);
  }

  function installPage(call: Call, app: App, fault?: string): Answer {
    const own = call.world.repositories().filter(({ owner }) => owner === app.owner);
    const boxes = own.map(
      ({ name }) =>
        `<label><input type="checkbox" name="repository" value="${escapeHtml(name)}"> ${escapeHtml(name)}</label>`,
    );
    const rows = Object.entries(app.permissions).map(
      ([key, level]) => `<li>${escapeHtml(titleOf(key))}: ${escapeHtml(level)}</li>`,
    );
    return page(
      fault === undefined ? 200 : 422,
      `Install ${app.name}`,
      `${fault === undefined ? '' : problem(fault)}
<p>Install on <strong>${escapeHtml(app.owner.login)}</strong>, for these repositories:</p>
<form method="post" action="${new URL(appPage(call, app)).pathname}/installations">
<label><input type="radio" name="selection" value="all" checked> All repositories</label>
<label><input type="radio" name="selection" value="selected"> Only select repositories</label>
<fieldset>${boxes.join('')}</fieldset>
<p>with these permissions:</p><ul>${rows.join('')}</ul>
<button type="submit">Install</button>
</form>`,
    );
  }

  function install(call: Call): Answer {
    const app = findApp(call);
    if (!app) return nothingHere();
    const form = new URLSearchParams(call.text);
    const chosen = form
      .getAll('repository')
      .map((name) => call.world.findRepository(`${app.owner.login}/${name}`))
      .filter((repository): repository is Repository => repository !== undefined);
    const isAll = form.get('selection') !== 'selected';
    if (!isAll && chosen.length === 0) return installPage(call, app, 'Select at least one repository.');
    const installation = call.world.apps.install(app, app.owner, isAll ? 'all' : chosen);
    if (app.setupUrl === null) return redirect(settingsOf(call, installation));
    const target = new URL(app.setupUrl);
    target.searchParams.set('installation_id', String(installation.id));
    target.searchParams.set('setup_action', 'install');
    return redirect(target.href);
  }

  function showInstallation(call: Call): Answer {
    const installation = call.world.apps.installation(Number(param(call, 'id')));
    if (!installation || !mayManage(call, installation.account)) return nothingHere();
    const { app, account, repositories } = installation;
    const where =
      repositories === 'all' ? 'all repositories' : repositories.map(({ name }) => name).join(', ');
    return page(
      200,
      app.name,
      `<p>Okay, ${escapeHtml(app.name)} was installed on ${escapeHtml(account.login)}: ${escapeHtml(where)}.</p>`,
    );
  }
}

function settingsOf(call: Call, { id, account }: Installation): string {
  const settings = account.type === 'Organization' ? `organizations/${account.login}/settings` : 'settings';
  return `${call.serverUrl}/${settings}/installations/${id}`;
}

function mayManage(call: Call, account: Account): boolean {
  const { signedIn } = call.world;
  return account.type === 'Organization'
    ? account.owners === undefined || account.owners.includes(signedIn)
    : account.login === signedIn;
}

// Reading a manifest

/** What is wrong with a manifest, in GitHub's words. */
function faultOf(manifest: unknown): string | undefined {
  if (!isRecord(manifest)) return '';
  const unknown = Object.keys(manifest).find((key) => !MANIFEST_KEYS.has(key));
  // Said of `secret` in `hook_attributes`; of the top level by analogy.
  if (unknown !== undefined) return `"${unknown}" is not a permitted key.`;
  const fault =
    textFault('url', manifest.url, true) ?? textFault('redirect_url', manifest.redirect_url, false);
  if (fault !== undefined) return fault;
  if (manifest.hook_attributes !== undefined) {
    const hookFault = hookFaultOf(manifest.hook_attributes);
    if (hookFault !== undefined) return hookFault;
  }
  const { callback_urls: callbacks = [], default_permissions: permissions = {} } = manifest;
  if (!Array.isArray(callbacks) || callbacks.length > MAX_CALLBACK_URLS) {
    return `No more than ${MAX_CALLBACK_URLS} callback_urls are allowed.`;
  }
  if (!isRecord(permissions)) return "For 'properties/default_permissions', it is not an object.";
  // Which one is wrong is never told; met by projects that wrote `email_addresses` or `variables` (2026-08 to 2026-10).
  if (Object.keys(permissions).some((key) => !MANIFEST_PERMISSIONS.has(key))) {
    return 'Default permission records resource is not included in the list';
  }
  if (Object.values(permissions).some((level) => !PERMISSION_LEVELS.includes(String(level)))) {
    return 'Default permission records action is not included in the list';
  }
  return undefined;
}

/** The missing field is named without its parent: alp82/curia#933, vikasprogrammer/agentric#317. */
function hookFaultOf(hook: unknown): string | undefined {
  if (!isRecord(hook)) return "For 'properties/hook_attributes', it is not an object.";
  const fault = textFault('url', hook.url, true);
  if (fault !== undefined) return fault;
  const { hostname } = new URL(String(hook.url));
  const isLocal = hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
  // github-community-projects/private-mirrors#387
  return isLocal
    ? "Hook url is not supported because it isn't reachable over the public Internet"
    : undefined;
}

/** probot/probot#806 */
function textFault(name: string, value: unknown, isRequired: boolean): string | undefined {
  if (value === undefined || value === null) return isRequired ? `"${name}" wasn't supplied.` : undefined;
  if (typeof value !== 'string') return `For 'properties/${name}', ${JSON.stringify(value)} is not a string.`;
  return URL.canParse(value) ? undefined : `${titleOf(name)} must be a valid URL`;
}

/** The limit is documented; that a name is taken by any App or account, too. */
function nameFault(call: Call, name: string, owner: Account): string | undefined {
  if (name === '') return "Name can't be blank";
  if (name.length > MAX_NAME_CHARACTERS) {
    return `Name is too long (maximum is ${MAX_NAME_CHARACTERS} characters)`;
  }
  const account = call.world.account(slugOf(name));
  const isTaken =
    call.world.apps.find(slugOf(name)) !== undefined || (account !== undefined && account !== owner);
  return isTaken ? 'Name is already taken' : undefined;
}

function readManifest(manifest: Record<string, unknown>, name: string, owner: Account): NewApp {
  return {
    name,
    owner,
    url: String(manifest.url),
    description: typeof manifest.description === 'string' ? manifest.description : null,
    setupUrl: typeof manifest.setup_url === 'string' ? manifest.setup_url : null,
    permissions: (manifest.default_permissions ?? {}) as AppPermissions,
    events: Array.isArray(manifest.default_events) ? manifest.default_events.map(String) : [],
    public: manifest.public === true,
    webhookSecret: manifest.hook_attributes === undefined ? null : 'test-webhook-secret',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Pages

function invalidManifest(fault = ''): Answer {
  const text = 'The configuration does not appear to be a valid GitHub App manifest.';
  return page(
    422,
    'Invalid GitHub App configuration',
    `<p>${text}</p>${fault === '' ? '' : problem(`Error ${fault}`)}`,
  );
}

function nothingHere(): Answer {
  return page(404, 'Page not found', '<p>This is not the web page you are looking for.</p>');
}

function redirect(location: string): Answer {
  return { status: 302, headers: { location } };
}

function problem(text: string): string {
  return `<p class="problem" role="alert">${escapeHtml(text)}</p>`;
}

/** `organization_secrets` as "Organization secrets". */
function titleOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}
label{display:block;margin:.25rem 0}input:not([type]){width:100%;padding:.4rem;box-sizing:border-box}
button{margin-top:1rem;padding:.5rem 1rem;background:#1f883d;color:#fff;border:0;border-radius:6px;font:inherit}
.problem{padding:.5rem 1rem;border:1px solid #cf222e;border-radius:6px}
@media(prefers-color-scheme:dark){body{color:#f0f6fc;background:#0d1117}}`;

function page(status: number, title: string, content: string): Answer {
  const body = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)} · Sandbox of GitHub</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(title)}</h1>${content}</body></html>`;
  return { status, body, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
