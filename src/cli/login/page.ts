import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

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

export function pageUpdate(page: LoginPage, number: number): PageUpdate {
  return { number, isLast: isLast(page), title: titleOf(page), content: String(contentOf(page)) };
}

/** The whole document. `number` grows with every page shown, so that the script knows what it has. */
export function pageDocument(page: LoginPage, number: number): string {
  const title = titleOf(page);
  const follows = isLast(page) ? '' : html`<noscript><meta http-equiv="refresh" content="2"></noscript>`;
  return String(html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${follows}
<style>${raw(STYLE)}</style>
</head>
<body>
<main aria-live="polite" data-number="${number}" ${isLast(page) ? 'data-last' : ''}>${contentOf(page)}</main>
<footer>refresh-meta-token, on this computer</footer>
<template>${contentOf(GONE)}</template>
<script>${raw(SCRIPT)}</script>
</body>
</html>`);
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

function contentOf(page: LoginPage): ReturnType<typeof html> {
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

export const STYLE = `
:root { --ground: #f3f4f6; --card: #fff; --text: #1c2024; --quiet: #5b6470; --line: #dfe3e8; --good: #17783a; --bad: #b3261e; --busy: #2459c9; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14171b; --card: #1f2429; --text: #eceff2; --quiet: #a3acb6; --line: #363d45; --good: #4cc274; --bad: #ff8a80; --busy: #8ab0ff; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; padding: 1.5rem 1rem; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1rem; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 32rem; padding: 2rem 1.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 1rem; overflow-wrap: anywhere; }
h1 { margin: 1rem 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: .75rem 0 0; }
.hint { padding: .75rem 1rem; border-left: .25rem solid var(--busy); background: var(--ground); border-radius: .25rem; }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
dl { margin: 1rem 0 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem 0; border-top: 1px solid var(--line); }
dt { flex: 0 0 7.5rem; color: var(--quiet); }
dd { flex: 1 1 12rem; margin: 0; }
.sign { width: 3rem; height: 3rem; border-radius: 50%; display: grid; place-items: center; font-size: 1.5rem; font-weight: 700; color: var(--card); }
.good { background: var(--good); }
.bad { background: var(--bad); }
.ask { background: var(--busy); }
.busy { border: .3rem solid var(--line); border-top-color: var(--busy); animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .busy { animation-duration: 6s; } }
`;

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

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing but this page's own style, script and address may act in it. */
export function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
