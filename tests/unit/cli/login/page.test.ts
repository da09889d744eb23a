import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import {
  contentSecurityPolicy,
  isLast,
  type LoginPage,
  pageDocument,
  pageUpdate,
} from '../../../../src/cli/login/page.js';
import { createScreen } from '../../../../src/cli/login/screen.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

const DONE: LoginPage = {
  kind: 'done',
  title: 'The new token is stored',
  facts: [
    ['Stored in', 'META_ACCESS_TOKEN in acme/website'],
    ['App', '<b>Acme</b> & "Co"'],
  ],
};
const FAILED: LoginPage = { kind: 'failed', title: 'Over', what: 'It is over.', hint: 'Start again.' };

/** The page as it was put together, without the style and the script that every page has. */
const bare = (document: string): string =>
  document
    .replace(/<style>[\s\S]+?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]+?<\/script>/, '<script></script>');
const GONE =
  '<div class="sign bad" aria-hidden="true">!</div><h1>The command has ended</h1>' +
  '<p>refresh-meta-token is no longer running.</p><p class="hint">Its terminal says how the login ended.</p>';

/** What each page shows, as markup. */
const SHOWN: readonly (readonly [page: LoginPage, title: string, content: string])[] = [
  [
    { kind: 'checking' },
    'Checking the new token',
    '<div class="sign busy" aria-hidden="true"></div><h1>Checking the new token</h1>' +
      '<p>You are logged in. This takes a few seconds.</p>',
  ],
  [
    { kind: 'question' },
    'One question in the terminal',
    '<div class="sign ask" aria-hidden="true">?</div><h1>One question in the terminal</h1>\n' +
      "<p>You are logged in. Go back to the terminal: it shows the new token's facts and asks before it stores anything.</p>",
  ],
  [
    DONE,
    'The new token is stored',
    '<div class="sign good" aria-hidden="true">✓</div><h1>The new token is stored</h1>\n' +
      '<dl><div><dt>Stored in</dt><dd>META_ACCESS_TOKEN in acme/website</dd></div>' +
      '<div><dt>App</dt><dd>&lt;b&gt;Acme&lt;/b&gt; &amp; &quot;Co&quot;</dd></div></dl>\n' +
      '<p class="quiet">You can close this tab.</p>',
  ],
  [
    FAILED,
    'Over',
    '<div class="sign bad" aria-hidden="true">!</div><h1>Over</h1><p>It is over.</p><p class="hint">Start again.</p>',
  ],
];

describe('a page of the login', () => {
  test.each(SHOWN)('%o is titled "%s" and says what there is to do', (page, title, content) => {
    const last = page.kind === 'done' || page.kind === 'failed';
    expect(isLast(page)).toBe(last);
    expect(pageUpdate(page, 7)).toEqual({ number: 7, isLast: last, title, content });
    expect(bare(pageDocument(page, 7))).toBe(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
${last ? '' : '<noscript><meta http-equiv="refresh" content="2"></noscript>'}
<style></style>
</head>
<body>
<main aria-live="polite" data-number="7" ${last ? 'data-last' : ''}>${content}</main>
<footer>refresh-meta-token, on this computer</footer>
<template>${GONE}</template>
<script></script>
</body>
</html>`);
  });

  test('may run its own style and script and nothing else', () => {
    const document = pageDocument(FAILED, 1);
    const hashOf = (tag: string) => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]+?)</${tag}>`).exec(document) ?? [];
      expect(text.trim()).not.toBe('');
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(contentSecurityPolicy().split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      "connect-src 'self'",
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });
});

/** Whether it settles within a turn of the event loop. */
const isSettled = async (work: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  void work.then(() => {
    settled = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  return settled;
};
const LONG = 60_000;

describe('the screen of the login', () => {
  test('begins with the check, and numbers every page', () => {
    const screen = createScreen();
    expect(screen.document()).toBe(pageDocument({ kind: 'checking' }, 1));
    screen.show({ kind: 'question' });
    expect(screen.document()).toBe(pageDocument({ kind: 'question' }, 2));
    screen.show(FAILED);
    expect(screen.document()).toBe(pageDocument(FAILED, 3));
  });

  test('answers a browser that knows an older page at once', async () => {
    const screen = createScreen();
    expect(await screen.next(0, LONG)).toEqual(pageUpdate({ kind: 'checking' }, 1));
  });

  test('lets a browser that knows the present page wait for the next', async () => {
    const screen = createScreen();
    const next = screen.next(1, LONG);
    expect(await isSettled(next)).toBe(false);
    screen.show({ kind: 'question' });
    expect(await next).toEqual(pageUpdate({ kind: 'question' }, 2));
  });

  test('lets it wait no longer than it was told', async () => {
    expect(await createScreen().next(1, 1)).toEqual(pageUpdate({ kind: 'checking' }, 1));
  });

  test('is over at once where no browser is expected', async () => {
    const screen = createScreen();
    screen.show(FAILED);
    expect(await isSettled(screen.lastSeen(LONG))).toBe(true);
  });

  test.each(['document', 'update'] as const)(
    'is over once a browser has the last page as a %s',
    async (kind) => {
      const screen = createScreen();
      screen.expectBrowser();
      const over = screen.lastSeen(LONG);
      const look = () => (kind === 'document' ? screen.document() : screen.next(0, LONG));
      await look();
      expect(await isSettled(over)).toBe(false);
      screen.show(FAILED);
      expect(await isSettled(over)).toBe(false);
      await look();
      expect(await isSettled(over)).toBe(true);
      expect(await isSettled(screen.lastSeen(LONG))).toBe(true);
    },
  );

  test('is over in any case after the time that is left', async () => {
    const screen = createScreen();
    screen.expectBrowser();
    await screen.lastSeen(1);
  });

  test('keeps no timer that would hold the program up, not even while a browser waits', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const screen = createScreen();
    const next = screen.next(1, LONG);
    expect(timers()).toBe(before);
    screen.show(FAILED);
    await next;
    expect(timers()).toBe(before);
  });
});
