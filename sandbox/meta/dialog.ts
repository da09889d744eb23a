import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { parametersOf } from '../parameters.js';
import { type App, type MetaWorld, redirectProblem, type User } from './world.js';

/** The pages for people and browsers, login dialog and device page: reference/meta-api.md §6 and §8. */
export function addDialog(app: Hono, world: MetaWorld): void {
  app.get('/device', (context) => context.html(devicePage(world, context.req.query('user_code') ?? '')));

  app.post('/device', async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const userCode = (form.get('user_code') ?? '').trim().toUpperCase();
    const user = world.users.find(({ id }) => id === form.get('user'));
    if (!user || !world.isWaiting(userCode)) {
      return context.html(problemPage('No device is waiting with this code.'), 400);
    }
    if (form.get('answer') === 'cancel') world.declineDevice(userCode);
    else world.approveDevice(userCode, user);
    return context.html(page('Done', html`<h1>Done. Go back to your device.</h1>`));
  });

  app.get('/dialog/oauth', (context) => {
    const parameters = new URL(context.req.url).searchParams;
    const asked = read(world, parameters);
    if ('problem' in asked) return context.html(problemPage(asked.problem), 400);
    return context.html(dialogPage(world, asked.client, parameters));
  });

  app.post('/dialog/oauth', async (context) => {
    const parameters = parametersOf(new URL(context.req.url).searchParams, '');
    const asked = read(world, parameters);
    if ('problem' in asked) return context.html(problemPage(asked.problem), 400);
    return decide(context, world, parameters);
  });
}

function read(world: MetaWorld, parameters: URLSearchParams): { client: App } | { problem: string } {
  const client = world.apps.find(({ id }) => id === parameters.get('client_id'));
  if (!client) {
    return { problem: 'Invalid App ID: The provided app ID does not look like a valid app ID.' };
  }
  if (client.disabled) return { problem: 'App not active: This app is not currently accessible.' };
  const problem = redirectProblem(client, parameters.get('redirect_uri') ?? '');
  if (problem) return { problem };
  const responseType = parameters.get('response_type') ?? 'code';
  return responseType === 'code' ? { client } : { problem: 'This sandbox answers response_type=code only.' };
}

async function decide(context: Context, world: MetaWorld, parameters: URLSearchParams) {
  const form = new URLSearchParams(await context.req.text());
  const user = world.users.find(({ id }) => id === form.get('user'));
  if (!user) return context.html(problemPage('Nobody is logged in.'), 400);
  const granted = form.getAll('granted');
  const scope = parameters.get('scope') ?? '';
  const state = parameters.get('state');
  try {
    const address = world.authorize({
      clientId: parameters.get('client_id') ?? '',
      redirectUri: parameters.get('redirect_uri') ?? '',
      scope,
      user,
      decline: scopesOf(scope).filter((name) => !granted.includes(name)),
      cancel: form.get('answer') === 'cancel',
      ...(state === null ? {} : { state }),
    });
    return context.redirect(address, 302);
  } catch (error) {
    return context.html(problemPage((error as Error).message), 400);
  }
}

function scopesOf(scope: string): string[] {
  return scope.split(/[\s,]+/).filter((name) => name !== '');
}

function dialogPage(world: MetaWorld, client: App, parameters: URLSearchParams) {
  const scopes = scopesOf(parameters.get('scope') ?? '');
  return page(
    `Log in to ${client.name}`,
    html`<form method="post" action="?${parameters.toString()}">
      <h1>${client.name} asks for access</h1>
      <fieldset>
        <legend>Permissions</legend>
        ${scopes.length === 0 ? html`<p>Your public profile.</p>` : ''}
        ${scopes.map(
          (scope) =>
            html`<label><input type="checkbox" name="granted" value="${scope}" checked> ${scope}</label>`,
        )}
      </fieldset>
      ${peopleAndButtons(world)}
    </form>`,
  );
}

function devicePage(world: MetaWorld, userCode: string) {
  return page(
    'Connect a device',
    html`<form method="post" action="?">
      <h1>Connect a device</h1>
      <p><label>Code on your device <input name="user_code" value="${userCode}" autocomplete="off" required></label></p>
      ${peopleAndButtons(world)}
    </form>`,
  );
}

function peopleAndButtons(world: MetaWorld) {
  const people = world.users.filter((user) => !user.system);
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

function problemPage(problem: string) {
  return page('Sorry', html`<h1>Sorry, something went wrong.</h1><p role="alert">${problem}</p>`);
}

function page(title: string, content: ReturnType<typeof html>) {
  return html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
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
    <p class="notice"><strong>Sandbox, not Facebook.</strong> Nothing here reaches Meta.</p>
    <main>${content}</main>
  </body>
</html>`;
}
