import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type BrowserRequest, logInWithBrowser, NOBODY } from '../../../../src/cli/login/browser.js';
import { isLoopbackRedirect, type Listener, listen } from '../../../../src/cli/login/listener.js';
import { contentSecurityPolicy } from '../../../../src/cli/login/page.js';
import { LoginStopped, stopFor } from '../../../../src/cli/login/stopped.js';
import { browse } from '../../../support/login.js';
import { freePort } from '../../../support/scenario.js';
import { inFolder, openSession, refusal, thrown } from '../../../support/session.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

const wish = async (more: Partial<BrowserRequest> = {}): Promise<BrowserRequest> => ({
  platform: 'facebook',
  dialogUrl: 'http://127.0.0.1:9',
  graphApiVersion: 'v25.0',
  appId: '123',
  redirectUri: `http://localhost:${await freePort()}/`,
  scopes: ['ads_read'],
  state: 'right',
  opensBrowser: false,
  limitMs: 30,
  ...more,
});
const problemOf = async (work: Promise<unknown>) => {
  const error = await thrown(() => work);
  expect(error).toBeInstanceOf(LoginStopped);
  return (error as LoginStopped).problem;
};

describe('waiting for the browser', () => {
  test('ends after the time limit, and says so', async () => {
    const session = openSession();
    const login = await wish();
    expect(await problemOf(logInWithBrowser(login, session.context))).toEqual(stopFor('no-answer').problem);
    expect(session.notes.at(-1)).toBe('Waiting for the login (0 minutes) …');
    expect(session.goingOn.size).toBe(0);
    await expect(fetch(login.redirectUri)).rejects.toThrow('fetch failed');
  });

  test('that only strangers answered ends with the wrong state as its reason', async () => {
    const session = openSession();
    const login = await wish({ limitMs: 300 });
    const problem = problemOf(logInWithBrowser(login, session.context));
    await session.says(/Waiting/);
    await fetch(`${login.redirectUri}?code=AQtest-of-another&state=wrong`);
    expect((await problem).reason).toBe('state-wrong');
  });

  test('gives the code and the browser that waits for what becomes of it', async () => {
    const session = openSession();
    const login = await wish({ limitMs: 5_000 });
    const answer = logInWithBrowser(login, session.context);
    await session.says(/Waiting/);
    const shown = browse(`${login.redirectUri}?code=AQtest-a-code&state=right`);
    const { login: found, browser } = await answer;
    expect(found.code.reveal()).toBe('AQtest-a-code');
    browser.show({ kind: 'failed', title: 'Over', what: 'It is over.', hint: 'Nothing.' });
    await browser.close();
    expect(await shown).toContain('It is over.');
  });

  test('leaves no timer behind that would hold the program up', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const session = openSession();
    const login = await wish({ limitMs: 300_000 });
    const answer = logInWithBrowser(login, session.context);
    await session.says(/Waiting for the login \(5 minutes\) …/);
    await fetch(`${login.redirectUri}?code=AQtest-a-code&state=right`, { redirect: 'manual' });
    const { browser } = await answer;
    expect(timers()).toBeLessThanOrEqual(before);
    browser.show({ kind: 'done', title: 'Over', facts: [] });
    await Promise.all([browse(`${login.redirectUri}refresh-meta-token/login`), browser.close()]);
    await expect.poll(timers).toBeLessThanOrEqual(before);
  });

  test('needs nobody to be told', async () => {
    NOBODY.show({ kind: 'checking' });
    expect(await NOBODY.close()).toBeUndefined();
  });
});

describe('the browser', () => {
  /** A computer whose browser keeps what it was given. */
  const withBrowser = (work: (opened: () => Promise<string>) => Promise<void>) =>
    inFolder(async (folder) => {
      const kept = path.join(folder, 'kept');
      const browser = path.join(folder, 'browser');
      await writeFile(browser, `#!/bin/sh\nprintf %s "$1" > ${kept}\n`);
      await chmod(browser, 0o755);
      const before = process.env.BROWSER;
      process.env.BROWSER = browser;
      try {
        await work(() => readFile(kept, 'utf8').catch(() => ''));
      } finally {
        if (before === undefined) delete process.env.BROWSER;
        else process.env.BROWSER = before;
      }
    });

  test.skipIf(process.platform !== 'linux')(
    'is opened at the dialog, and its address is shown in any case',
    () =>
      withBrowser(async (opened) => {
        const session = openSession();
        const login = logInWithBrowser(await wish({ opensBrowser: true, limitMs: 5_000 }), session.context);
        const end = thrown(() => login);
        await expect.poll(opened).toContain('/dialog/oauth?');
        expect(await opened()).toBe(session.notes[2]);
        expect(session.notes[0]).toBe("Your browser opens Meta's login. If it does not, open:");
        await session.says(/Waiting/);
        session.interrupt();
        await end;
      }),
  );
});

describe('a redirect leads to this computer', () => {
  test.each([
    ['http://localhost:8080/', true],
    ['http://127.0.0.1/', true],
    ['http://[::1]:8080/', true],
    ['https://localhost:8080/', false],
    ['http://localhost.example/', false],
    ['http://xlocalhost/', false],
    ['http://127.0.0.10/', false],
    ['https://www.facebook.com/connect/login_success.html', false],
  ])('%s: %s', (address, expected) => {
    expect(isLoopbackRedirect(address)).toBe(expected);
  });
});

describe('the listener', () => {
  let listener: Listener | undefined;
  let strangers = 0;
  afterEach(async () => {
    listener?.show({ kind: 'failed', title: 'Over', what: '', hint: '' });
    await listener?.close();
    listener = undefined;
    strangers = 0;
  });
  const open = async (where = (port: number) => `http://localhost:${port}/`): Promise<string> => {
    const redirectUri = where(await freePort());
    const onStranger = () => {
      strangers++;
    };
    listener = await listen({ redirectUri, state: 'right', onStranger });
    return redirectUri;
  };
  const raw = (address: string, init: RequestInit = {}) => fetch(address, { redirect: 'manual', ...init });

  test('takes the code out of the address bar before anything is shown', async () => {
    const redirectUri = await open();
    const answer = await raw(`${redirectUri}?code=AQtest-a-code&state=right`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/refresh-meta-token/login#']);
    expect(await listener?.answer).toMatchObject({ kind: 'code', returnedState: 'right' });
    expect(strangers).toBe(0);
  });

  test('leads a stranger elsewhere, and tells of it', async () => {
    const redirectUri = await open();
    const answer = await raw(`${redirectUri}?code=AQtest-a-code&state=wrong`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/refresh-meta-token/other-login#',
    ]);
    expect(strangers).toBe(1);
  });

  test('says what it is there for to somebody who looks', async () => {
    const redirectUri = await open();
    expect(await browse(redirectUri)).toEqual([
      'No login has come back yet',
      '!No login has come back yet',
      "refresh-meta-token waits at this address for Meta's login.",
      'Open the address that the terminal shows. Meta then brings you back here.',
    ]);
    expect(strangers).toBe(0);
  });

  test('answers at its own path and under its own name only', async () => {
    const redirectUri = await open((port) => `http://localhost:${port}/back`);
    const elsewhere = await raw(`${new URL(redirectUri).origin}/?code=AQtest-a-code&state=right`);
    expect([elsewhere.status, await elsewhere.text()]).toEqual([404, 'Nothing here.']);
    const { port } = new URL(redirectUri);
    const renamed = await raw(`http://127.0.0.1:${port}/back`);
    expect([renamed.status, await renamed.text()]).toEqual([421, 'Not here.']);
    expect((await raw(redirectUri, { method: 'POST' })).status).toBe(404);
  });

  test('lets nothing be framed, kept or passed on', async () => {
    const { headers } = await raw(await open());
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      connection: 'close',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': contentSecurityPolicy(),
      'content-type': 'text/html; charset=UTF-8',
    });
  });

  test.each([
    ['both addresses of localhost', (port: number) => `http://localhost:${port}/`, ['127.0.0.1', '[::1]']],
    ['an address of its own', (port: number) => `http://127.0.0.1:${port}/`, ['127.0.0.1']],
    ['an address of the newer kind', (port: number) => `http://[::1]:${port}/`, ['[::1]']],
  ] as const)('listens at %s, and at no other', async (_, where, expected) => {
    const redirectUri = await open(where);
    const { host, port } = new URL(redirectUri);
    const heard: string[] = [];
    for (const address of ['127.0.0.1', '[::1]']) {
      const answer = await fetch(`http://${address}:${port}/`, { headers: { host } }).catch(() => undefined);
      if (answer !== undefined) heard.push(address);
    }
    expect(heard).toEqual(expected);
  });

  test('frees both addresses when one of them is taken, and says by whom', async () => {
    const { createServer } = await import('node:http');
    const port = await freePort();
    const other = createServer().listen(port, '::1');
    await new Promise((resolve) => other.once('listening', resolve));
    try {
      const redirectUri = `http://localhost:${port}/`;
      expect(await refusal(() => listen({ redirectUri, state: 'x', onStranger: () => {} }))).toContain(
        `--redirect-uri: port ${port} is in use by another program.`,
      );
      await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
    } finally {
      other.close();
    }
  });

  test('names what the system says where the port cannot be opened at all', async () => {
    const redirectUri = 'http://127.0.0.1:0/';
    const far = {
      redirectUri: redirectUri.replace('127.0.0.1', '192.0.2.1'),
      state: 'x',
      onStranger: () => {},
    };
    expect(await refusal(() => listen(far))).toContain(
      '--redirect-uri: port 0 cannot be opened (EADDRNOTAVAIL).',
    );
  });

  test('takes an address without a port for port 80', async () => {
    const options = { redirectUri: 'http://127.0.0.1/', state: 'right', onStranger: () => {} };
    const opened = await listen(options).catch((error: Error) => error);
    if (opened instanceof Error) expect(opened.message).toMatch(/ (at )?port 80( |\.)/);
    else {
      listener = opened;
      expect((await raw('http://127.0.0.1/')).status).toBe(200);
    }
  });

  test('ends at once where no browser waits', async () => {
    await open();
    const begun = performance.now();
    await listener?.close();
    expect(performance.now() - begun).toBeLessThan(900);
  });

  test('ends with the last page, once the browser has it', async () => {
    const redirectUri = await open();
    const shown = browse(`${redirectUri}?code=AQtest-a-code&state=right`);
    await listener?.answer;
    listener?.show({ kind: 'done', title: 'Stored', facts: [['App', 'Acme']] });
    const begun = performance.now();
    await listener?.close();
    expect(performance.now() - begun).toBeLessThan(900);
    expect((await shown).slice(-4)).toEqual(['✓Stored', 'App', 'Acme', 'You can close this tab.']);
  });
});
