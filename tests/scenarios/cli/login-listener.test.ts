import { afterEach, describe, expect, test } from 'vitest';
import type { CommandContext } from '../../../src/cli/context.js';
import { createInterruption } from '../../../src/cli/interruption.js';
import { type BrowserRequest, logInWithBrowser } from '../../../src/cli/login/browser.js';
import { type Listener, listen } from '../../../src/cli/login/listener.js';
import { LoginStopped } from '../../../src/cli/login/stopped.js';
import type { Channel, Terminal } from '../../../src/cli/terminal.js';
import { createTransport } from '../../../src/net/transport.js';
import { freePort } from './login-stage.js';

/** A terminal that keeps its lines. */
function quietTerminal(lines: string[]): Terminal {
  const channel: Channel = {
    isTerminal: false,
    columns: 100,
    line: (text = '') => void lines.push(text),
    paint: (_style, text) => text,
  };
  const nobody = () => Promise.reject(new Error('nobody is asked'));
  return {
    out: channel,
    notes: channel,
    isInteractive: false,
    readInput: nobody,
    askHidden: nobody,
    askText: nobody,
    askChoice: nobody,
    askYesNo: nobody,
    progress: (text) => {
      lines.push(text);
      return { update: (next) => void lines.push(next), stop: () => {} };
    },
  };
}

describe('waiting for the browser', () => {
  const login = async (limitMs: number): Promise<BrowserRequest> => ({
    dialogUrl: 'http://127.0.0.1:9',
    graphApiVersion: 'v25.0',
    appId: '1',
    redirectUri: `http://localhost:${await freePort()}/`,
    scopes: ['ads_read'],
    state: 'right',
    opensBrowser: false,
    limitMs,
  });
  const context = (lines: string[]): CommandContext => ({
    env: {},
    terminal: quietTerminal(lines),
    interruption: createInterruption(process),
    programFile: '',
    runtime: { transport: createTransport(), now: Date.now, random: Math.random, sleep: async () => {} },
  });
  const problemOf = async (answer: Promise<unknown>) => {
    const error = await answer.catch((caught: unknown) => caught);
    if (!(error instanceof LoginStopped)) throw error;
    return error.problem;
  };

  test('ends after the time limit, and tells what Meta may have shown instead of sending anybody back', async () => {
    const { reason, hint } = await problemOf(logInWithBrowser(await login(30), context([])));
    expect(reason).toBe('no-answer');
    expect(hint).toContain('Valid OAuth Redirect URIs');
    expect(hint).toContain('live does not accept http://localhost');
    expect(hint).toContain('development mode');
  });
  test('ends with the wrong state as its reason when only strangers came', async () => {
    const wish = await login(500);
    const answer = problemOf(logInWithBrowser(wish, context([])));
    await fetch(`${wish.redirectUri}?code=AQtest-of-another&state=wrong`);
    expect((await answer).reason).toBe('state-wrong');
  });
  test('frees the port when it ends', async () => {
    const wish = await login(10);
    await problemOf(logInWithBrowser(wish, context([])));
    await expect(fetch(wish.redirectUri)).rejects.toThrow('fetch failed');
  });
});

describe('the pages on this computer', () => {
  let listener: Listener | undefined;
  afterEach(async () => {
    await listener?.close();
    listener = undefined;
  });
  const open = async (path = '/'): Promise<string> => {
    const redirectUri = `http://localhost:${await freePort()}${path}`;
    listener = await listen({ redirectUri, state: 'right', onStranger: () => {} });
    return redirectUri;
  };
  const LAST = { kind: 'failed', title: 'Over', what: 'It is over.', hint: 'Nothing to do.' } as const;

  test('a browser that waits is told what happens next, once it happens', async () => {
    const redirectUri = await open();
    const { url } = await fetch(`${redirectUri}?code=AQtest-a-code&state=right`);
    const next = fetch(`${url}/next?after=1`).then((answer) => answer.json());
    listener?.show({ kind: 'question' });
    expect(await next).toMatchObject({ number: 2, isLast: false, title: 'One question in the terminal' });
    const last = fetch(`${url}/next?after=2`).then((answer) => answer.json());
    listener?.show(LAST);
    expect(await last).toMatchObject({ number: 3, isLast: true, title: 'Over' });
  });
  test('a browser without scripts asks again by itself until the last page', async () => {
    const redirectUri = await open();
    const { url } = await fetch(`${redirectUri}?code=AQtest-a-code&state=right`);
    const waiting = await (await fetch(url)).text();
    expect(waiting).toContain('<noscript><meta http-equiv="refresh"');
    listener?.show(LAST);
    const last = await (await fetch(url)).text();
    expect(last).toContain('It is over.');
    expect(last).not.toContain('http-equiv="refresh"');
  });
  test('what others named cannot become markup', async () => {
    const redirectUri = await open();
    const { url } = await fetch(`${redirectUri}?code=AQtest-a-code&state=right`);
    listener?.show({ kind: 'done', title: 'Done', facts: [['App', '<img src=x onerror=alert(1)>']] });
    const [page, { content }] = await Promise.all([
      fetch(url).then((answer) => answer.text()),
      fetch(`${url}/next?after=1`).then((answer) => answer.json() as Promise<{ content: string }>),
    ]);
    expect(page + content).not.toContain('<img');
    expect(content).toContain('&lt;img');
  });
  test('the redirect path is taken to the letter', async () => {
    const redirectUri = await open('/auth/callback');
    const { origin } = new URL(redirectUri);
    expect((await fetch(`${origin}/?code=AQtest-a-code&state=right`)).status).toBe(404);
    expect((await fetch(redirectUri)).url).toBe(redirectUri);
    expect((await fetch(`${redirectUri}?code=AQtest-a-code&state=right`)).url).not.toContain('code');
    listener?.show(LAST);
    expect(await listener?.answer).toMatchObject({ kind: 'code', returnedState: 'right' });
  });
  test('nothing may frame, cache or pass on the address of a page', async () => {
    const { headers } = await fetch(await open());
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
  test('the second answer with the right state does not replace the first', async () => {
    const redirectUri = await open();
    await fetch(`${redirectUri}?code=AQtest-the-first&state=right`);
    await fetch(`${redirectUri}?error=access_denied&state=right`);
    listener?.show(LAST);
    expect(await listener?.answer).toMatchObject({ kind: 'code' });
  });
});
