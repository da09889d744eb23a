import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { kindOfScope } from './assets.js';
import { DialogRefusal, type DialogRequest, openDialog, scopesOf } from './consent.js';
import type { Asset, Dialog, MetaWorld, User } from './world.js';

const PATHS: Record<Dialog, string[]> = {
  facebook: ['/dialog/oauth'],
  // Both of Instagram's lead to the same window.
  instagram: ['/instagram-dialog/oauth/authorize', '/instagram-login/oauth/authorize'],
  threads: ['/threads-dialog/oauth/authorize'],
};

const SITE: Record<Dialog, string> = { facebook: 'Facebook', instagram: 'Instagram', threads: 'Threads' };

/**
 * The pages for people and browsers, login dialogs and device page:
 * https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
 */
export function addDialog(app: Hono, world: MetaWorld): void {
  app.get('/device', (context) => context.html(devicePage(world, context.req.query('user_code') ?? '')));

  app.post('/device', async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const userCode = (form.get('user_code') ?? '').trim().toUpperCase();
    const user = world.users.find(({ id }) => id === form.get('user'));
    if (!user || !world.isWaiting(userCode)) {
      return context.html(problemPage('facebook', 'No device is waiting with this code.'), 400);
    }
    if (form.get('answer') === 'cancel') world.declineDevice(userCode);
    else world.approveDevice(userCode, user);
    return context.html(page('facebook', 'Done', html`<h1>Done. Go back to your device.</h1>`));
  });

  for (const dialog of ['facebook', 'instagram', 'threads'] as const) {
    for (const path of PATHS[dialog]) {
      app.get(path, (context) => orProblem(context, dialog, () => show(context, world, dialog)));
      app.post(path, async (context) => {
        const form = new URLSearchParams(await context.req.text());
        return orProblem(context, dialog, () => decide(context, world, dialog, form));
      });
    }
  }

  app.get('/threads-net/oauth/authorize', (context) => {
    const { origin, search } = new URL(context.req.url);
    const query = world.behaviour.threadsNetLosesQuery ? '' : search;
    return context.redirect(`${origin}${PATHS.threads[0]}${query}`, 301);
  });
}

function requestOf(context: Context, dialog: Dialog): DialogRequest {
  const { client_id, redirect_uri, scope, config_id, response_type } = context.req.query();
  return {
    dialog,
    clientId: client_id ?? '',
    redirectUri: redirect_uri ?? '',
    scope: scope ?? '',
    ...(config_id === undefined ? {} : { configId: config_id }),
    ...(response_type === undefined ? {} : { responseType: response_type }),
  };
}

/** What is shown in place of a redirect: a page, on Threads a JSON page. */
function orProblem(context: Context, dialog: Dialog, act: () => Response | Promise<Response>) {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DialogRefusal)) throw error;
    const { message, code } = error;
    // The status of these pages is a guess.
    if (dialog === 'threads') return context.json({ error_message: message, error_code: code }, 400);
    return context.html(problemPage(dialog, message), 400);
  }
}

function show(context: Context, world: MetaWorld, dialog: Dialog): Response | Promise<Response> {
  world.checkDialog();
  const { app, scopes, configuration } = openDialog(world, requestOf(context, dialog));
  const authType = context.req.query('auth_type');
  const isKnown = people(context, world, dialog).some((user) => world.lastSelection(app, user, authType));
  return context.html(
    page(
      dialog,
      `Log in to ${app.name}`,
      html`<form method="post" action="${new URL(context.req.url).search}">
      <h1>${app.name} asks for access</h1>
      ${isKnown && dialog === 'facebook' ? sameAsBefore(scopes) : choices(world, dialog, scopes, configuration !== undefined)}
      ${peopleAndButtons(people(context, world, dialog))}
    </form>`,
    ),
  );
}

/** @param isFixed the permissions come whole or not at all */
function choices(world: MetaWorld, dialog: Dialog, scopes: string[], isFixed: boolean) {
  const assets = dialog === 'facebook' ? offered(world, scopes) : [];
  return html`<fieldset>
        <legend>Permissions</legend>
        ${scopes.length === 0 ? html`<p>Your public profile.</p>` : ''}
        ${scopes.map((scope) => (isFixed ? html`<p>${scope}</p>` : tick('granted', scope, scope)))}
      </fieldset>
      ${assets.length === 0 ? '' : html`<fieldset><legend>What it may reach</legend>${assets.map(assetTick)}</fieldset>`}`;
}

/** Facebook's short page for somebody who has logged in to the app before: nothing can be ticked on it. */
function sameAsBefore(scopes: string[]) {
  return html`<p>You have logged in before. Continue with what you chose then.</p>
    ${scopes.map((scope) => html`<input type="hidden" name="granted" value="${scope}">`)}`;
}

function decide(context: Context, world: MetaWorld, dialog: Dialog, form: URLSearchParams): Response {
  const user = people(context, world, dialog).find(({ id }) => id === form.get('user'));
  if (!user) throw new DialogRefusal('Nobody is logged in.');
  const { state, auth_type } = context.req.query();
  const request = requestOf(context, dialog);
  const address = world.authorize({
    ...request,
    user,
    decline: scopesOf(request.scope).filter((name) => !form.getAll('granted').includes(name)),
    untick: form
      .getAll('shown')
      .filter((id) => !form.getAll('asset').includes(id))
      .map((id) => ({ id })),
    cancel: form.get('answer') === 'cancel',
    ...(state === undefined ? {} : { state }),
    ...(auth_type === undefined ? {} : { authType: auth_type }),
  });
  return context.redirect(address, 302);
}

/** Who may be chosen: on Instagram only who is logged in already, unless the address says `force_reauth`. */
function people(context: Context, world: MetaWorld, dialog: Dialog): User[] {
  const session = dialog === 'instagram' ? world.instagramSession : undefined;
  if (session && context.req.query('force_reauth') !== 'true') return [session];
  return world.users.filter((user) => !user.system);
}

/** The assets that these permissions are about. */
function offered(world: MetaWorld, scopes: string[]): Asset[] {
  const kinds = scopes.map(kindOfScope);
  return world.assets.filter(({ kind }) => kinds.includes(kind));
}

function assetTick({ id, kind, name }: Asset) {
  return html`<input type="hidden" name="shown" value="${id}">${tick('asset', id, `${name} (${kind} ${id})`)}`;
}

function tick(name: string, value: string, label: string) {
  return html`<label><input type="checkbox" name="${name}" value="${value}" checked> ${label}</label>`;
}

function devicePage(world: MetaWorld, userCode: string) {
  return page(
    'facebook',
    'Connect a device',
    html`<form method="post" action="?">
      <h1>Connect a device</h1>
      <p><label>Code on your device <input name="user_code" value="${userCode}" autocomplete="off" required></label></p>
      ${peopleAndButtons(world.users.filter((user) => !user.system))}
    </form>`,
  );
}

function peopleAndButtons(people: User[]) {
  return html`<fieldset>
      <legend>You are</legend>
      ${people.map((user, index) => person(user, index === 0))}
    </fieldset>
    <p class="buttons">
      <button name="answer" value="connect">Connect</button>
      <button name="answer" value="cancel" class="plain">Cancel</button>
    </p>`;
}

function person(user: User, first: boolean) {
  return html`<label><input type="radio" name="user" value="${user.id}" ${first ? 'checked' : ''}> ${user.name}</label>`;
}

function problemPage(dialog: Dialog, problem: string) {
  return page(dialog, 'Sorry', html`<h1>Sorry, something went wrong.</h1><p role="alert">${problem}</p>`);
}

function page(dialog: Dialog, title: string, content: ReturnType<typeof html>) {
  return html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>${title} (sandbox)</title>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 0 auto; padding: 1rem; }
      .notice { background: #fd6; color: #222; padding: 0.5rem 1rem; border-radius: 0.5rem; }
      fieldset { border: 1px solid #8888; border-radius: 0.5rem; margin: 0 0 1rem; }
      label { display: block; padding: 0.25rem 0; }
      .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
      button { flex: 1; font: inherit; padding: 0.6rem 1rem; border-radius: 0.5rem; border: 1px solid #357; background: #357; color: #fff; }
      button.plain { background: transparent; color: inherit; }
    </style>
  </head>
  <body>
    <p class="notice"><strong>Sandbox, not ${SITE[dialog]}.</strong> Nothing here reaches Meta.</p>
    <main>${content}</main>
  </body>
</html>`;
}
