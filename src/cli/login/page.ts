import { html, raw } from 'hono/html';
import { CARD_STYLE, type Html, htmlDocument, securityPolicy } from '../html.js';

/** What the browser shows after the login came back. Holds no secret. */
export type LoginPage =
  | { readonly kind: 'checking' }
  /** The terminal asks something before anything is stored. */
  | { readonly kind: 'question' }
  | { readonly kind: 'done'; readonly title: string; readonly facts: readonly Fact[] }
  | { readonly kind: 'failed'; readonly title: string; readonly what: string; readonly hint: string };

export type Fact = readonly [name: string, value: string];

/** Whether nothing will follow. */
export function isLast({ kind }: LoginPage): boolean {
  return kind === 'done' || kind === 'failed';
}

/** One page as the script in the browser swaps it in. */
export interface PageUpdate {
  readonly number: number;
  readonly isLast: boolean;
  readonly title: string;
  readonly content: string;
}

/** `number` is that of the page, as `pageDocument` has it. */
export function pageUpdate(page: LoginPage, number: number): PageUpdate {
  return { number, isLast: isLast(page), title: titleOf(page), content: String(contentOf(page)) };
}

/** The whole document. `number` grows with every page shown, so that the script knows what it has. */
export function pageDocument(page: LoginPage, number: number): string {
  const follows = isLast(page) ? '' : html`<noscript><meta http-equiv="refresh" content="2"></noscript>`;
  return String(
    htmlDocument({
      title: titleOf(page),
      style: CARD_STYLE,
      head: follows,
      body: html`<main aria-live="polite" data-number="${number}" ${isLast(page) ? 'data-last' : ''}>${contentOf(page)}</main>
<footer>refresh-meta-token, on this computer</footer>
<template>${contentOf(GONE)}</template>
<script>${raw(SCRIPT)}</script>`,
    }),
  );
}

/** The command ended before it could say how; its terminal has. */
const GONE: LoginPage = {
  kind: 'failed',
  title: 'The command has ended',
  what: 'refresh-meta-token is no longer running.',
  hint: 'Its terminal says how the login ended.',
};

function titleOf(page: LoginPage): string {
  switch (page.kind) {
    case 'checking':
      return 'Checking the new token';
    case 'question':
      return 'One question in the terminal';
    case 'done':
    case 'failed':
      return page.title;
  }
}

function contentOf(page: LoginPage): Html {
  const title = html`<h1>${titleOf(page)}</h1>`;
  switch (page.kind) {
    case 'checking':
      return html`<div class="sign busy" aria-hidden="true"></div>${title}<p>You are logged in. This takes a few seconds.</p>`;
    case 'question':
      return html`<div class="sign ask" aria-hidden="true">?</div>${title}
<p>You are logged in. Go back to the terminal: it shows the new token's facts and asks before it stores anything.</p>`;
    case 'done':
      return html`<div class="sign good" aria-hidden="true">✓</div>${title}
<dl>${page.facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<p class="quiet">You can close this tab.</p>`;
    case 'failed':
      return html`<div class="sign bad" aria-hidden="true">!</div>${title}<p>${page.what}</p><p class="hint">${page.hint}</p>`;
  }
}

/** Cleans the address of the `#_=_` that Facebook appends, and shows what follows without a new entry in the history. */
const SCRIPT = `
(async () => {
  history.replaceState(null, '', location.pathname);
  const main = document.querySelector('main');
  let number = main.dataset.number;
  let isLast = 'last' in main.dataset;
  while (!isLast) {
    try {
      const next = await (await fetch(location.pathname + '/next?after=' + number, { cache: 'no-store' })).json();
      if (String(next.number) === String(number)) continue;
      ({ number, isLast } = next);
      document.title = next.title;
      main.innerHTML = next.content;
    } catch {
      main.innerHTML = document.querySelector('template').innerHTML;
      return;
    }
  }
})();
`;

/** Nothing but this page's own style, script and address may act in it. */
export function contentSecurityPolicy(): string {
  return securityPolicy({ style: CARD_STYLE, script: SCRIPT, connect: "'self'", form: "'none'" });
}
