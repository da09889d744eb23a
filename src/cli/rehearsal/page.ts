import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Fault } from '../../../sandbox/faults.js';
import type { Sandbox } from '../../../sandbox/index.js';
import { REPOSITORY, type Stage } from './stage.js';
import { dispatchPage, homePage, issuePage, runPage, type Shown } from './view.js';

export interface ServedPage {
  /** `http://127.0.0.1:8470` */
  readonly url: string;
  close(): Promise<void>;
}

type Act = (stage: Stage, sandbox: Sandbox, signal: AbortSignal) => unknown;

/** Tokens to put into the secret, by the button that says so. */
const STORES: Readonly<Record<string, Act>> = {
  'Store a token for an hour': (stage) => stage.pasteExplorerToken(),
  'Store a 60-day token': (stage) => stage.storeLoginToken(),
  "Store a system user's token": (stage) => stage.storeSystemUserToken(),
  'Store an Instagram token for an hour': (stage) => stage.storePlatformToken('instagram'),
  'Store a Threads token for an hour': (stage) => stage.storePlatformToken('threads'),
};

const PEOPLE: Readonly<Record<string, Act>> = {
  'Change the password': (stage) => stage.changePassword(),
  'Revoke the stored token': (stage) => stage.revokeToken(),
};

const RUNS: Readonly<Record<string, Act>> = {
  'Run the workflow': (stage, _, signal) => stage.run(signal),
  'Wait 50 days, then run the workflow': (stage, { clock }, signal) => {
    clock.advance({ days: 50 });
    return stage.run(signal);
  },
};

const ACTS: Readonly<Record<string, Act>> = { ...STORES, ...PEOPLE, ...RUNS };

const TURNS = {
  '1 hour': { hours: 1 },
  '1 day': { days: 1 },
  '1 week': { days: 7 },
  '30 days': { days: 30 },
} as const;

/** Faults to switch on, by what a person would call them; each strikes every call of one service until it is switched off. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'Meta answers 500': { service: 'meta', call: '*', kind: 'status', status: 500 },
  'Meta limits the rate': { service: 'meta', call: '*', kind: 'rate-limit' },
  'Meta cannot be reached': { service: 'meta', call: '*', kind: 'refuse' },
  'Meta answers with a web page': { service: 'meta', call: '*', kind: 'html' },
  'GitHub answers 503': { service: 'github', call: '*', kind: 'status', status: 503 },
  'GitHub cannot be reached': { service: 'github', call: '*', kind: 'refuse' },
  'Replies to writes of the secret are lost': { service: 'github', call: 'secret.put', kind: 'lost-reply' },
};

const EXTENSIONS = {
  'the same token': 'same-string',
  'a new token with the same end': 'new-string-same-date',
  'a later end': 'extends',
  nothing: 'refused',
} as const;

const same = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const CHOICES = {
  turns: {
    action: '/turn',
    name: 'by',
    values: Object.fromEntries(Object.keys(TURNS).map((by) => [`+ ${by}`, by])),
  },
  stores: { action: '/act', name: 'act', values: same(Object.keys(STORES)) },
  people: { action: '/act', name: 'act', values: same(Object.keys(PEOPLE)) },
  extensions: { action: '/extension', name: 'extension', values: EXTENSIONS },
  faults: { action: '/fault', name: 'fault', values: same(Object.keys(FAULTS)) },
} as const;

/** The pages hold no script; what a text of theirs says cannot start one. */
const SECURITY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves the pages on loopback. Port 0 takes any free one. `program` is the command that starts this program. */
export async function servePage(
  stage: Stage,
  sandbox: Sandbox,
  port: number,
  signal: AbortSignal,
  program = 'refresh-meta-token',
): Promise<ServedPage> {
  const faults = new Set<string>();
  const shown: Shown = { stage, sandbox, faults, program };
  const app = new Hono();
  app.onError((error, context) => {
    // Whoever ends the sandbox ends its runs: no defect.
    if (!signal.aborted) console.error(error);
    return context.text('', signal.aborted ? 503 : 500);
  });
  app.use(async (context, next) => {
    await next();
    if (context.res.headers.get('content-type')?.startsWith('text/html') && !isGitHubs(context.req.path))
      context.res.headers.set('content-security-policy', SECURITY);
  });
  app.get('/', (context) => context.html(homePage(shown, CHOICES)));
  app.get('/:owner/:repo/issues/:number', (context) => {
    const issue = stage.issues.find(({ number }) => String(number) === context.req.param('number'));
    return issue === undefined ? context.notFound() : context.html(issuePage(issue, shown));
  });
  app.get('/:owner/:repo/actions/runs/:id', (context) => {
    const run = stage.runs.find(({ id }) => String(id) === context.req.param('id'));
    return run === undefined ? context.redirect('/') : context.html(runPage(run, shown));
  });
  app.get('/:owner/:repo/actions/workflows/:file', (context) => context.html(dispatchPage(shown)));
  // GitHub's own pages, on which an App is made and installed.
  app.all('*', async (context, next) => {
    const { method, path, raw } = context.req;
    if (!isGitHubs(path)) return next();
    const { search } = new URL(context.req.url);
    const body = method === 'POST' ? { body: await raw.text() } : {};
    const headers = { 'content-type': context.req.header('content-type') ?? '', 'user-agent': 'browser' };
    return fetch(sandbox.github.url + path + search, { method, headers, ...body, redirect: 'manual' });
  });
  // Whatever else of GitHub a text links to is on the one page.
  app.get('/:owner/:repo/*', (context) => context.redirect('/'));
  app.use(async (context, next) => {
    // Another site's page in the same browser must not control the sandbox.
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${context.req.header('host')}`)
      return context.text('', 403);
    return next();
  });
  app.post('/act', async (context) => {
    await ACTS[await field(context.req.raw, 'act')]?.(stage, sandbox, signal);
    return context.redirect('/', 303);
  });
  app.post('/dispatch', async (context) => {
    const form = new URLSearchParams(await context.req.raw.text());
    const id = await stage.dispatch(Object.fromEntries(form), signal);
    return context.redirect(`/${REPOSITORY}/actions/runs/${id}`, 303);
  });
  app.post('/turn', async (context) => {
    const by = await field(context.req.raw, 'by');
    if (Object.hasOwn(TURNS, by)) sandbox.clock.advance(TURNS[by as keyof typeof TURNS]);
    return context.redirect('/', 303);
  });
  app.post('/fault', async (context) => {
    const name = await field(context.req.raw, 'fault');
    if (faults.has(name)) faults.delete(name);
    else faults.add(name);
    sandbox.faults.clear();
    const striking = Object.entries(FAULTS).filter(([fault]) => faults.has(fault));
    sandbox.faults.add(...striking.map(([, fault]) => ({ ...fault, times: Number.POSITIVE_INFINITY })));
    return context.redirect('/', 303);
  });
  app.post('/extension', async (context) => {
    const chosen = await field(context.req.raw, 'extension');
    const known = Object.values(EXTENSIONS).find((extension) => extension === chosen);
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

/** The pages that GitHub's own sandbox serves. */
function isGitHubs(path: string): boolean {
  return /^\/(?:settings|organizations|apps|github-apps)\//.test(path);
}

async function field(request: Request, name: string): Promise<string> {
  return new URLSearchParams(await request.text()).get(name) ?? '';
}
