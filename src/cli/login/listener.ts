import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { readAuthorizationResponse } from '../../inputs/authorization-response.js';
import { InputError } from '../../inputs/options.js';
import type { AuthorizationResponse } from '../../token/config.js';
import { closeServer, onlyAt } from '../local-server.js';
import { contentSecurityPolicy, type LoginPage, pageDocument } from './page.js';
import { createScreen, type Screen } from './screen.js';

/** Where Meta's dialog sends the browser back to, when that is this computer. */
export interface Listener {
  /** The first answer that carries the right `state`. */
  readonly answer: Promise<AuthorizationResponse>;
  /** What the browser shows from now on. */
  show(page: LoginPage): void;
  /** Ends it, once a browser that waits for the last page has it. */
  close(): Promise<void>;
}

interface ListenerOptions {
  /** `http://localhost:8080/`, exactly as the dialog is told. */
  readonly redirectUri: string;
  /** What the dialog must bring back. */
  readonly state: string;
  /** Told of an answer that this login did not cause. */
  readonly onStranger: () => void;
}

/** Pages have addresses of their own, so that a redirect takes the code out of the address bar and the history. */
const LOGIN_PATH = '/refresh-meta-token/login';
const STRANGER_PATH = '/refresh-meta-token/other-login';
/** A browser that waits is answered after this long, so that nothing in between gives up on it. */
const LONGEST_HOLD_MS = 20_000;
/** How long a browser may take to fetch the last page. */
const LAST_PAGE_MS = 3_000;

const STRANGER: LoginPage = {
  kind: 'failed',
  title: 'Not the login that the terminal is waiting for',
  what: 'Meta sent you back without the state of the login that was started last, so nothing was used or stored.',
  hint: 'Go back to the terminal and use the address that it shows now.',
};
const NOTHING_YET: LoginPage = {
  kind: 'failed',
  title: 'No login has come back yet',
  what: "refresh-meta-token waits at this address for Meta's login.",
  hint: 'Open the address that the terminal shows. Meta then brings you back here.',
};

/** Whether the dialog can send the browser to a program on this computer: plain http on loopback. */
export function isLoopbackRedirect(redirectUri: string): boolean {
  const { protocol, hostname } = new URL(redirectUri);
  return protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

/**
 * Listens at the loopback address of the redirect, and at no other.
 * @throws InputError when the port is in use or may not be opened
 */
export async function listen(options: ListenerOptions): Promise<Listener> {
  const { hostname, port } = new URL(options.redirectUri);
  const screen = createScreen();
  let settle: (answer: AuthorizationResponse) => void = () => {};
  const answer = new Promise<AuthorizationResponse>((resolve) => {
    settle = resolve;
  });
  const handle = getRequestListener(createApp(options, screen, settle).fetch, {
    overrideGlobalObjects: false,
  });
  const servers = await openPort(hostname, port === '' ? 80 : Number(port), (request, response) => {
    void handle(request, response);
  });
  return {
    answer,
    show: screen.show,
    close: async () => {
      await screen.lastSeen(LAST_PAGE_MS);
      await Promise.all(servers.map(closeServer));
    },
  };
}

function createApp(
  options: ListenerOptions,
  screen: Screen,
  settle: (answer: AuthorizationResponse) => void,
): Hono {
  const expected = new URL(options.redirectUri);
  const app = new Hono();
  app.use(onlyAt(() => expected.host, contentSecurityPolicy()));
  app.get(LOGIN_PATH, (context) => context.html(screen.document()));
  app.get(`${LOGIN_PATH}/next`, async (context) =>
    context.json(await screen.next(Number(context.req.query('after')), LONGEST_HOLD_MS)),
  );
  app.get(STRANGER_PATH, (context) => context.html(pageDocument(STRANGER, 1)));
  app.get('*', (context) => {
    const { pathname, search } = new URL(context.req.url);
    if (pathname !== expected.pathname) return context.text('Nothing here.', 404);
    const answer = readAuthorizationResponse(search);
    if (answer.kind === 'failure' && answer.reason === 'login-unreadable')
      return context.html(pageDocument(NOTHING_YET, 1));
    if (answer.returnedState !== options.state) {
      options.onStranger();
      return leave(context, STRANGER_PATH);
    }
    screen.expectBrowser();
    settle(answer);
    return leave(context, LOGIN_PATH);
  });
  return app;
}

/** The empty fragment keeps the browser from carrying Facebook's `#_=_` along. */
function leave(context: Context, path: string): Response {
  return context.redirect(`${path}#`, 303);
}

/** A browser may take `localhost` for either address, so both are listened at where the computer has both. */
async function openPort(
  hostname: string,
  port: number,
  handle: RequestListener,
): Promise<readonly [Server, ...Server[]]> {
  const hosts = hostname === 'localhost' ? ['127.0.0.1', '::1'] : [hostname.replace(/^\[|\]$/g, '')];
  const servers: Server[] = [];
  try {
    for (const host of hosts) {
      const server = createServer(handle).listen(port, host);
      try {
        await once(server, 'listening');
        servers.push(server);
      } catch (error) {
        const hasOther = servers.length > 0;
        if (!(hasOther && /^E(ADDRNOTAVAIL|AFNOSUPPORT)$/.test(systemCode(error)))) throw error;
      }
    }
  } catch (error) {
    await Promise.all(servers.map(closeServer));
    throw portError(port, systemCode(error));
  }
  return servers as [Server, ...Server[]];
}

function portError(port: number, code: string): InputError {
  const hint =
    `Free the port, or choose another with --redirect-uri http://localhost:8321/. Outside development mode, Meta ` +
    `accepts only what the app's "Valid OAuth Redirect URIs" list.`;
  switch (code) {
    case 'EADDRINUSE':
      return new InputError('--redirect-uri', `port ${port} is in use by another program.`, hint);
    case 'EACCES':
      return new InputError('--redirect-uri', `this user may not listen at port ${port}.`, hint);
    default:
      return new InputError('--redirect-uri', `port ${port} cannot be opened (${code}).`, hint);
  }
}

function systemCode(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
}
