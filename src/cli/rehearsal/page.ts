import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Fault } from '../../../sandbox/faults.js';
import type { Issue } from '../../../sandbox/github/index.js';
import type { Sandbox } from '../../../sandbox/index.js';
import { REPOSITORY, SECRET, type Stage } from './stage.js';

export interface ServedPage {
  /** `http://127.0.0.1:8470` */
  readonly url: string;
  close(): Promise<void>;
}

/** What a person can do in the sandbox, by the button that says so. */
const ACTS: Readonly<Record<string, (stage: Stage, signal: AbortSignal) => unknown>> = {
  'Run the workflow': (stage, signal) => stage.run(signal),
  'Store a token for an hour': (stage) => stage.pasteExplorerToken(),
  'Store a 60-day token': (stage) => stage.storeLoginToken(),
  'Store an Instagram token for an hour': (stage) => stage.storePlatformToken('instagram'),
  'Store a Threads token for an hour': (stage) => stage.storePlatformToken('threads'),
  "Store a system user's token": (stage) => stage.storeSystemUserToken(),
  'Change the password': (stage) => stage.changePassword(),
  'Revoke the stored token': (stage) => stage.revokeToken(),
};

const TURNS = [
  ['1 hour', { hours: 1 }],
  ['1 day', { days: 1 }],
  ['1 week', { days: 7 }],
  ['30 days', { days: 30 }],
] as const;

/** Faults to switch on, by what a person would call them; each strikes every call of one service until it is switched off. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'Meta answers 500': {
    service: 'meta',
    call: '*',
    kind: 'status',
    status: 500,
    times: Number.POSITIVE_INFINITY,
  },
  'Meta limits the rate': { service: 'meta', call: '*', kind: 'rate-limit', times: Number.POSITIVE_INFINITY },
  'Meta cannot be reached': { service: 'meta', call: '*', kind: 'refuse', times: Number.POSITIVE_INFINITY },
  'Meta answers with a web page': {
    service: 'meta',
    call: '*',
    kind: 'html',
    times: Number.POSITIVE_INFINITY,
  },
  'GitHub answers 503': {
    service: 'github',
    call: '*',
    kind: 'status',
    status: 503,
    times: Number.POSITIVE_INFINITY,
  },
  'GitHub cannot be reached': {
    service: 'github',
    call: '*',
    kind: 'refuse',
    times: Number.POSITIVE_INFINITY,
  },
  'Replies to writes of the secret are lost': {
    service: 'github',
    call: 'secret.put',
    kind: 'lost-reply',
    times: Number.POSITIVE_INFINITY,
  },
};

const EXTENSIONS = ['same-string', 'new-string-same-date', 'extends', 'refused'] as const;
const LAST_REQUESTS = 12;

/** Serves the page on loopback. Port 0 takes any free one. */
export async function servePage(
  stage: Stage,
  sandbox: Sandbox,
  port: number,
  signal: AbortSignal,
): Promise<ServedPage> {
  const on = new Set<string>();
  const app = new Hono();
  app.get('/', (context) => context.html(controlPage(stage, sandbox, on)));
  app.get('/:owner/:repo/issues/:number', (context) => {
    const issue = stage.issues.find(({ number }) => String(number) === context.req.param('number'));
    return issue === undefined ? context.notFound() : context.html(issuePage(issue));
  });
  // Whatever else of GitHub a text links to is on the one page.
  app.get('/:owner/:repo/*', (context) => context.redirect('/'));
  app.use(async (context, next) => {
    // A page of somebody else's that the same browser shows must not turn this clock.
    const origin = context.req.header('origin');
    if (origin !== undefined && new URL(origin).host !== context.req.header('host'))
      return context.text('', 403);
    return next();
  });
  app.post('/act', async (context) => {
    await ACTS[await field(context.req.raw, 'act')]?.(stage, signal);
    return context.redirect('/', 303);
  });
  app.post('/turn', async (context) => {
    const by = await field(context.req.raw, 'by');
    const duration = TURNS.find(([name]) => name === by)?.[1];
    if (duration !== undefined) sandbox.clock.advance(duration);
    return context.redirect('/', 303);
  });
  app.post('/fault', async (context) => {
    const name = await field(context.req.raw, 'fault');
    if (on.has(name)) on.delete(name);
    else if (name in FAULTS) on.add(name);
    sandbox.faults.clear();
    sandbox.faults.add(...[...on].flatMap((fault) => FAULTS[fault] ?? []));
    return context.redirect('/', 303);
  });
  app.post('/extension', async (context) => {
    const chosen = await field(context.req.raw, 'extension');
    const known = EXTENSIONS.find((extension) => extension === chosen);
    if (known !== undefined) sandbox.meta.behaviour.longToLong = known;
    return context.redirect('/', 303);
  });

  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

async function field(request: Request, name: string): Promise<string> {
  return new URLSearchParams(await request.text()).get(name) ?? '';
}

function controlPage(stage: Stage, sandbox: Sandbox, on: ReadonlySet<string>) {
  const { clock, journal, meta } = sandbox;
  const exchanges = journal.exchanges().slice(-LAST_REQUESTS).reverse();
  return page(
    'Sandbox',
    html`<h1>Sandbox</h1>
      <p>It is <strong>${new Date(clock.now()).toUTCString()}</strong>.
        <code>${SECRET}</code> in <code>${REPOSITORY}</code> holds <strong>${tokenText(stage)}</strong>.</p>
      <h2>Clock</h2>
      ${buttons(
        '/turn',
        'by',
        TURNS.map(([name]) => name),
        new Set(),
        '+ ',
      )}
      <h2>People and runs</h2>
      ${buttons('/act', 'act', Object.keys(ACTS), new Set())}
      <p><a href="${buildDialogUrl(stage, sandbox)}">Log in: the dialog</a>.
        It leads back to <code>http://localhost:8080/</code>, where <code>login</code> listens.
        <a href="${buildPlatformDialogUrl('instagram', stage, sandbox)}">Instagram's</a> and
        <a href="${buildPlatformDialogUrl('threads', stage, sandbox)}">Threads'</a> lead to <code>https://localhost/</code>,
        whose address is pasted.
        <a href="${meta.url}/device">Device login</a>.</p>
      <h2>Asked to extend a person's 60-day token, Meta gives</h2>
      ${buttons('/extension', 'extension', EXTENSIONS, new Set([meta.behaviour.longToLong]))}
      <h2>Faults</h2>
      ${buttons('/fault', 'fault', Object.keys(FAULTS), on)}
      <h2>Issues</h2>
      ${
        stage.issues.length === 0
          ? html`<p>None.</p>`
          : html`<ul>${stage.issues.map(
              ({ number, title, state }) =>
                html`<li><a href="/${REPOSITORY}/issues/${number}">#${number} ${title}</a> (${state})</li>`,
            )}</ul>`
      }
      <h2>Last requests</h2>
      <table>${exchanges.map(
        ({ service, method, path, status, fault }) =>
          html`<tr><td>${service}</td><td>${method} ${path}</td><td>${status ?? ''} ${fault ?? ''}</td></tr>`,
      )}</table>`,
  );
}

function tokenText({ token: { kind, alive, left } }: Stage): string {
  if (!alive) return `a dead token (${kind})`;
  const days = Math.floor(left / 86_400);
  return `a valid token (${kind}), ${days > 0 ? `${days} days` : `${Math.floor(left / 60)} minutes`} left`;
}

function buildDialogUrl(stage: Stage, { meta }: Sandbox): string {
  const url = new URL('/v25.0/dialog/oauth', meta.dialogUrl);
  url.searchParams.set('client_id', stage.environment.META_APP_ID ?? '');
  url.searchParams.set('redirect_uri', 'http://localhost:8080/');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('scope', 'ads_read,read_insights');
  return url.href;
}

function buildPlatformDialogUrl(
  platform: 'instagram' | 'threads',
  { environment }: Stage,
  { meta }: Sandbox,
): string {
  const isInstagram = platform === 'instagram';
  const url = new URL(`${isInstagram ? meta.instagramDialogUrl : meta.threadsDialogUrl}/oauth/authorize`);
  url.searchParams.set(
    'client_id',
    (isInstagram ? environment.INSTAGRAM_APP_ID : environment.THREADS_APP_ID) ?? '',
  );
  url.searchParams.set('redirect_uri', 'https://localhost/');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('scope', isInstagram ? 'instagram_business_basic' : 'threads_basic');
  return url.href;
}

function buttons(
  action: string,
  name: string,
  values: readonly string[],
  pressed: ReadonlySet<string>,
  prefix = '',
) {
  return html`<form method="post" action="${action}">${values.map(
    (value) =>
      html`<button name="${name}" value="${value}" aria-pressed="${String(pressed.has(value))}">${prefix}${value}</button> `,
  )}</form>`;
}

function issuePage({ number, title, state, body, comments }: Issue) {
  return page(
    title,
    html`<p><a href="/">Sandbox</a></p>
      <h1>${title} <small>#${number}, ${state}</small></h1>
      <pre>${body ?? ''}</pre>
      ${comments.map(({ body: text, user }) => html`<h2>${user.login}</h2><pre>${text}</pre>`)}`,
  );
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
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; }
      h2 { font-size: 1.1rem; margin: 1.5rem 0 0.5rem; }
      button { font: inherit; padding: 0.4rem 0.8rem; margin: 0 0.25rem 0.5rem 0; border-radius: 0.5rem; border: 1px solid #8888; background: transparent; color: inherit; cursor: pointer; }
      button[aria-pressed="true"] { background: #357; color: #fff; }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8888; border-radius: 0.5rem; padding: 1rem; }
      table { border-spacing: 0.75rem 0; margin-left: -0.75rem; overflow-wrap: anywhere; }
    </style>
  </head>
  <body><main>${content}</main></body>
</html>`;
}
