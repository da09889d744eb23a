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

const requestOf = async (more: Partial<BrowserRequest> = {}): Promise<BrowserRequest> => ({
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
    const login = await requestOf();
    expect(await problemOf(logInWithBrowser(login, session.context))).toEqual(stopFor('no-answer').problem);
    expect(session.notes.at(-1)).toBe('Waiting for the login (0 minutes) …');
    expect(session.goingOn.size).toBe(0);
    await expect(fetch(login.redirectUri)).rejects.toThrow('fetch failed');
  });

  test('that only strangers answered ends with the wrong state as its reason', async () => {
    const session = openSession();
    const login = await requestOf({ limitMs: 300 });
    const problem = problemOf(logInWithBrowser(login, session.context));
    await session.says(/Waiting/);
    await fetch(`${login.redirectUri}?code=AQtest-of-another&state=wrong`);
    expect((await problem).reason).toBe('state-wrong');
  });

  test('gives the code and the browser that waits for what becomes of it', async () => {
    const session = openSession();
    const login = await requestOf({ limitMs: 5_000 });
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
    const login = await requestOf({ limitMs: 300_000 });
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

/** What a login that came back cancelled is told as. */
const CANCELLED = stopFor('login-cancelled').problem;

describe('an address that is pasted while the browser is waited for', () => {
  /** Logs in while a person pastes these, one after the other. */
  async function pasting(...pastes: readonly string[]) {
    const session = openSession();
    const login = await requestOf({ limitMs: 700 });
    async function* readLines() {
      for (const paste of pastes) {
        yield* paste.replaceAll('REDIRECT', login.redirectUri).split('\n');
        // The lines of one paste follow each other at once.
        await new Promise((resolve) => setTimeout(resolve, 75));
      }
      await new Promise(() => {});
    }
    const terminal = { ...session.context.terminal, readLines };
    const answer = logInWithBrowser(login, { ...session.context, terminal });
    return { answer, told: () => session.notes.filter((line) => line.endsWith('waiting.')), login };
  }
  const codeOf = async ({ answer }: Awaited<ReturnType<typeof pasting>>) => {
    const { login, browser } = await answer;
    await browser.close();
    return login.code.reveal();
  };
  const RIGHT = 'REDIRECT?code=AQtest-pasted&state=right';
  const CODE = 'AQtest-pasted';

  test.each([
    ['whole', RIGHT],
    ['wrapped into lines', 'REDIRECT?state=right&code=AQtest\n-pasted'],
    ['among other lines', `It ended here:\n${RIGHT}\nand nothing was shown.`],
  ])('is taken %s', async (_, paste) => {
    const pasted = await pasting(paste);
    expect(await codeOf(pasted)).toBe(CODE);
    expect(pasted.told()).toEqual([]);
  });

  test.each([
    ['no address', 'hello', 'That contains no code. Paste the whole address; still waiting.'],
    [
      'one of another site',
      'https://evil.example/?code=AQtest-other&state=right',
      'That address is of another site than the one where this login ends. It was not used; still waiting.',
    ],
    [
      'one without its state',
      'REDIRECT?code=AQtest-other',
      'That address lacks its state, so it was not used. Paste the whole address; still waiting.',
    ],
    [
      'one of another login',
      'REDIRECT?code=AQtest-other&state=wrong',
      'A login came back that this command did not start. It was not used; still waiting.',
    ],
  ])('is waited for still after %s, which is said once', async (_, other, says) => {
    const pasted = await pasting(other, '', other, RIGHT);
    expect(await codeOf(pasted)).toBe(CODE);
    expect(pasted.told()).toEqual([says]);
  });

  test('may be one of an error: the login is over, in the browser too', async () => {
    const { answer, login } = await pasting('REDIRECT?error=access_denied&state=right');
    expect(await problemOf(answer)).toMatchObject(CANCELLED);
    await expect(fetch(login.redirectUri)).rejects.toThrow('fetch failed');
  });

  test('is not looked for for ever in what a program writes there', async () => {
    const lines = (count: number) => Array(count).fill('some noise').join('\n');
    expect(await codeOf(await pasting(lines(19), RIGHT))).toBe(CODE);
    expect((await problemOf((await pasting(lines(20), RIGHT)).answer)).reason).toBe('no-answer');
  });
});

describe('a login that ends on another computer', () => {
  const redirectUri = 'https://www.facebook.com/connect/login_success.html';
  const RIGHT = `${redirectUri}?code=AQtest-pasted&state=right`;
  const paste = async (options: Parameters<typeof openSession>[0]) => {
    const session = openSession(options);
    return { session, answer: logInWithBrowser(await requestOf({ redirectUri }), session.context) };
  };

  test('says where it ends, and that its page need not load', async () => {
    const { session, answer } = await paste({ input: RIGHT });
    expect((await answer).login.code.reveal()).toBe('AQtest-pasted');
    expect(session.notes.at(-1)).toBe(
      `Log in there. The browser ends on ${redirectUri} with a code in its address; its page need not load.`,
    );
  });

  test('takes its code alone, too', async () => {
    const code = `AQtest${'0'.repeat(100)}`;
    const { answer } = await paste({ input: `${code}\n` });
    expect((await answer).login.code.reveal()).toBe(code);
  });

  test.each([
    ['no code', 'hello', 'login-unreadable'],
    ['an address without its state', RIGHT.replace('&state=right', ''), 'state-missing'],
    ['an address of another login', RIGHT.replace('right', 'wrong'), 'state-wrong'],
    ['an address of another site', RIGHT.replace('facebook', 'evil'), 'address-of-other-origin'],
    ['an error', `${redirectUri}?error=access_denied&state=right`, 'login-cancelled'],
    // An error does no harm.
    ['an error of another login', `${redirectUri}?error=access_denied&state=wrong`, 'login-cancelled'],
  ] as const)('is over where standard input holds %s', async (_, input, reason) => {
    expect(await problemOf((await paste({ input })).answer)).toMatchObject({ reason });
  });

  test('asks a person again for what is no answer to it, and says why', async () => {
    const wrong = ['hello', RIGHT.replace('facebook', 'evil'), RIGHT.replace('right', 'wrong')];
    const { session, answer } = await paste({ answers: [...wrong, RIGHT], painted: true });
    expect((await answer).login.code.reveal()).toBe('AQtest-pasted');
    expect(session.notes.slice(-3)).toEqual([
      '{red error:} That contains no code. Paste the whole address.',
      '{red error:} That address is of another site than the one where this login ends. It was not used.',
      '{red error:} That address is of a login that this command did not start, so it was not used. Log in at the address above.',
    ]);
    const question = "Paste that whole address, from the browser's address bar (it is not shown) (hidden)";
    expect(session.asked).toEqual(Array(4).fill(question));
  });

  test('is over where a person pastes an error', async () => {
    const { answer } = await paste({ answers: [`${redirectUri}?error=access_denied&state=right`] });
    expect(await problemOf(answer)).toMatchObject(CANCELLED);
  });
});

describe('the browser', () => {
  test('shows why a login stopped that came back without a code', async () => {
    const session = openSession();
    const login = await requestOf({ limitMs: 5_000 });
    const problem = problemOf(logInWithBrowser(login, session.context));
    await session.says(/Waiting/);
    const shown = await browse(`${login.redirectUri}?error=access_denied&state=right`);
    expect(await problem).toMatchObject(CANCELLED);
    const { title, what, hint } = CANCELLED;
    expect(shown.slice(-4)).toEqual([title, `!${title}`, what, hint]);
  });

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
        const login = logInWithBrowser(
          await requestOf({ opensBrowser: true, limitMs: 5_000 }),
          session.context,
        );
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
