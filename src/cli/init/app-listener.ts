import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { closeServer, onlyAt } from '../local-server.js';
import { type AppPage, appPageDocument, appPageSecurity } from './app-page.js';
import { type AppRegistration, formAddress, isCode, manifestOf, readPastedApp } from './manifest.js';

/** Where the browser goes next. */
export type Next =
  | { readonly kind: 'go'; readonly address: string }
  | { readonly kind: 'show'; readonly page: AppPage }
  /** Shows a message and the form again. */
  | {
      readonly kind: 'again';
      readonly title: string;
      readonly lines: readonly string[];
      readonly links: readonly (readonly [address: string, text: string])[];
    };

export interface AppListener {
  /** The page that sends the manifest to GitHub. */
  readonly address: string;
  /** Takes what a person pasted from the browser's address bar. */
  readonly paste: (text: string) => Promise<'taken' | 'unreadable' | 'stranger'>;
  readonly close: () => Promise<void>;
}

interface AppListenerOptions {
  readonly registration: AppRegistration;
  /** The result of the code of an App that a person has confirmed. */
  readonly onCode: (code: string) => Promise<Next>;
  /** Called for an answer that this page did not cause. */
  readonly onStranger: () => void;
}

const CREATED = '/created';
const TOLD = '/told';

/**
 * Serves the manifest's form on 127.0.0.1, and takes what GitHub sends back there. `state` is made anew for every form, of 128
 * random bits; the form's own address nobody can guess either.
 */
export async function listenForApp(options: AppListenerOptions): Promise<AppListener> {
  const { registration, onCode, onStranger } = options;
  const formPath = `/${randomBytes(16).toString('hex')}`;
  const states: string[] = [];
  let told: AppPage = NOTHING_YET;
  let host = '';
  let wasSeen = () => {};
  let lastSeen = Promise.resolve();

  const accept = async (code: string, state: string | undefined): Promise<Next | 'stranger'> => {
    const known = states.find((one) => state !== undefined && isSame(one, state));
    if (known === undefined) {
      onStranger();
      return 'stranger';
    }
    states.splice(states.indexOf(known), 1);
    return onCode(code);
  };
  const settle = (next: Next | 'stranger'): string => {
    if (next !== 'stranger' && next.kind === 'go') return next.address;
    lastSeen = new Promise((resolve) => {
      wasSeen = resolve;
    });
    told =
      next === 'stranger'
        ? again(STRANGER, formPath)
        : next.kind === 'show'
          ? next.page
          : again(next, formPath);
    return TOLD;
  };

  const app = new Hono();
  app.use(onlyAt(() => host, appPageSecurity(registration.serverUrl)));
  app.get(formPath, (context) => {
    const state = randomBytes(16).toString('hex');
    states.push(state);
    const manifest = JSON.stringify(manifestOf(registration, `http://${host}${CREATED}`));
    return context.html(
      appPageDocument({ kind: 'form', action: formAddress(registration, state), manifest }),
    );
  });
  app.get(CREATED, async (context) => {
    const code = context.req.query('code') ?? '';
    const next = isCode(code) ? await accept(code, context.req.query('state')) : 'stranger';
    // Elsewhere, so that the code is in no address bar.
    return context.redirect(settle(next), 303);
  });
  app.get(TOLD, (context) => {
    wasSeen();
    return context.html(appPageDocument(told));
  });

  const handle = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void handle(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}${formPath}`,
    paste: async (text) => {
      const read = readPastedApp(text);
      if (read === undefined) return 'unreadable';
      const next = await accept(read.code, read.state);
      settle(next);
      // A person who pastes has no browser waiting here.
      wasSeen();
      return next === 'stranger' ? 'stranger' : 'taken';
    },
    close: async () => {
      await Promise.race([lastSeen, setTimeout(LAST_PAGE_MS, undefined, { ref: false })]);
      await closeServer(server);
    },
  };
}

const NOTHING_YET: AppPage = {
  kind: 'told',
  title: 'No App has come back yet',
  lines: ['Open the address that the terminal shows.'],
  links: [],
};

const STRANGER: Told = {
  title: 'Not the App that the terminal is waiting for',
  lines: [
    'GitHub sent you back without the state of the page that was opened last, so nothing was used or stored.',
  ],
  links: [],
};

type Told = Omit<Extract<AppPage, { kind: 'told' }>, 'kind'>;

function again({ title, lines, links }: Told, formPath: string): AppPage {
  return { kind: 'told', title, lines, links: [...links, [formPath, 'Start again']] };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** How long a browser may take to fetch the last page. */
const LAST_PAGE_MS = 3_000;
