import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, openBrowser, whyNoBrowser } from './browser-stage.js';
import { DAY, type LoginStage, REPOSITORY, SECRET, setLoginStage } from './login-stage.js';

const missing = whyNoBrowser();
if (missing !== undefined) console.warn(`Not tested in a browser: ${missing}`);

describe.skipIf(missing !== undefined)('login in a real browser', { timeout: 60_000 }, () => {
  let stage: LoginStage;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    [stage, page] = await Promise.all([setLoginStage(), browser.newPage()]);
  });
  afterEach(async () => {
    await Promise.all([stage.close(), page.close()]);
  });

  const heading = () => page.getByRole('heading', { level: 1 });
  const press = async (dialog: URL, button: 'Connect' | 'Cancel') => {
    await page.goto(dialog.href);
    await page.getByRole('button', { name: button }).click();
  };
  /** Every address that the browser could go back to. */
  const historyOf = async (): Promise<string[]> => {
    const session = await browser.context.newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    return entries.map(({ url }) => url);
  };

  test('Connect ends on a friendly page, and the secret opens to a 60-day token of the right user', async () => {
    const running = stage.login();
    await press(await running.dialog(), 'Connect');
    await heading().filter({ hasText: 'The new token is stored' }).waitFor();
    expect(await running.exitCode, running.stderr()).toBe(0);

    expect(await page.locator('main').innerText()).toContain(`${SECRET} in ${REPOSITORY}`);
    expect(await page.locator('main').innerText()).toContain('Ada Lovelace');
    const token = stage.stored();
    expect(token).toMatchObject({ alive: true, kind: 'user', userId: stage.ada.id });
    expect((token?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
  });
  test('no code, state or token is left in the address bar, the history, the page or the command', async () => {
    const running = stage.login();
    await press(await running.dialog(), 'Connect');
    await heading().filter({ hasText: 'The new token is stored' }).waitFor();
    await running.exitCode;

    expect(page.url()).toBe(`${stage.redirectUri}refresh-meta-token/login`);
    const history = await historyOf();
    expect(history.some((address) => address.includes('dialog/oauth'))).toBe(true);
    expect(history.filter((address) => address.startsWith(stage.redirectUri))).toEqual([page.url()]);
    const seen = [await page.content(), ...history, running.stdout(), running.stderr(), ...running.argv];
    expect(stage.leaks(seen.join('\n'))).toBe(false);
  });
  test('what the browser keeps on disk holds no code that is still worth something', async () => {
    const running = stage.login();
    const other = await openBrowser();
    const otherPage = await other.newPage();
    await otherPage.goto((await running.dialog()).href);
    await otherPage.getByRole('button', { name: 'Connect' }).click();
    await otherPage.getByRole('heading', { name: 'The new token is stored' }).waitFor();
    await running.exitCode;
    await other.context.close();
    expect([...stage.meta.codes.values()].map(({ used }) => used)).toEqual([true]);
    const secrets = [...stage.meta.tokens.keys(), stage.app.secret, stage.ghToken];
    for (const file of await readdir(other.profile, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const bytes = await readFile(path.join(file.parentPath, file.name), 'latin1');
      expect(
        secrets.filter((secret) => bytes.includes(secret)),
        file.name,
      ).toEqual([]);
    }
    await other.close();
  });
  test('Cancel ends on a page that says what to do', async () => {
    const running = stage.login();
    await press(await running.dialog(), 'Cancel');
    await heading().filter({ hasText: 'Login was cancelled' }).waitFor();
    expect(await running.exitCode).toBe(1);
    expect(await page.locator('main').innerText()).toContain('Start the command again');
    expect(page.url()).not.toMatch(/error|state/);
    expect(stage.stored()).toBeUndefined();
  });
  test('a login with a wrong state is not used', async () => {
    const running = stage.login();
    const dialog = await running.dialog();
    dialog.searchParams.set('state', 'of-an-earlier-start');
    await press(dialog, 'Connect');
    await heading().filter({ hasText: 'Not the login that the terminal waits for' }).waitFor();
    expect(page.url()).not.toMatch(/code=|state=/);
    expect((await historyOf()).join()).not.toContain('code=');
    expect(stage.stored()).toBeUndefined();
    running.child.kill('SIGINT');
    expect(await running.exitCode).toBe(130);
  });
  test('a permission that the person unticks is told as declined', async () => {
    const running = stage.login();
    await page.goto((await running.dialog()).href);
    await page.getByLabel('read_insights').uncheck();
    await page.getByRole('button', { name: 'Connect' }).click();
    await heading().filter({ hasText: 'The new token is stored' }).waitFor();
    await running.exitCode;
    expect(await page.locator('main').innerText()).toMatch(/Declined\s+read_insights/);
    expect(stage.stored()?.scopes).not.toContain('read_insights');
  });

  const failures: readonly (readonly [title: string, arrange: () => void, says: string])[] = [
    [
      'a code that has expired',
      () => strike('before', () => stage.clock.advance({ minutes: 11 })),
      'Code has expired',
    ],
    [
      'a code that was used',
      () =>
        strike('before', () => {
          for (const code of stage.meta.codes.values()) code.used = true;
        }),
      'Code was used before',
    ],
    [
      'a redirect address that differs',
      () =>
        strike('before', () => {
          for (const code of stage.meta.codes.values())
            Object.assign(code, { redirectUri: 'http://localhost/' });
        }),
      'Redirect address differs',
    ],
    [
      "a domain that is not in the app's own",
      () =>
        strike('before', () => {
          Object.assign(stage.app, { mode: 'live', domains: ['acme.example'] });
        }),
      'Domain is not in the app',
    ],
    [
      'an app secret that was changed meanwhile',
      () => strike('before', () => Object.assign(stage.app, { secret: 'f'.repeat(32) })),
      'Meta refused the app ID or app secret',
    ],
    [
      'an app that Meta blocks meanwhile',
      () => strike('before', () => Object.assign(stage.app, { disabled: true })),
      'Meta has blocked the app',
    ],
    [
      'an app that is in development mode, where the person has no role',
      () =>
        stage.faults.add({
          service: 'meta',
          call: 'code_exchange',
          kind: 'answer',
          status: 400,
          body: JSON.stringify({
            error: {
              message: 'App not active: This app is not currently accessible; it is in development mode.',
              type: 'OAuthException',
              code: 100,
            },
          }),
          headers: { 'content-type': 'application/json' },
        }),
      'App is in development mode',
    ],
  ];
  function strike(kind: 'before', run: () => void): void {
    stage.faults.add({ service: 'meta', call: 'code_exchange', kind, run });
  }
  test.each(failures)('%s ends on a page that says so', async (_title, arrange, says) => {
    arrange();
    const running = stage.login();
    await press(await running.dialog(), 'Connect');
    await heading().filter({ hasText: says }).waitFor();
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(says);
    expect(stage.stored()).toBeUndefined();
    expect(stage.leaks(await page.content())).toBe(false);
  });

  test('the page loads nothing from elsewhere and reports no error', async () => {
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).origin));
    page.on('console', (message) => {
      // The dialog is the sandbox's, and not what is tested here.
      if (!message.location().url.startsWith(stage.meta.dialogUrl)) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    const running = stage.login();
    await press(await running.dialog(), 'Connect');
    await heading().filter({ hasText: 'The new token is stored' }).waitFor();
    await running.exitCode;
    const origins = [new URL(stage.redirectUri).origin, new URL(stage.meta.dialogUrl).origin, 'null'];
    expect(requests.filter((origin) => !origins.includes(origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const looks = [
    ['phone, light', 360, 'light'],
    ['phone, dark', 360, 'dark'],
    ['desktop, light', 1280, 'light'],
    ['desktop, dark', 1280, 'dark'],
  ] as const;
  test.each(looks)('the page fits a %s', async (name, width, colorScheme) => {
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ colorScheme });
    const running = stage.login();
    await press(await running.dialog(), 'Connect');
    await heading().filter({ hasText: 'The new token is stored' }).waitFor();
    await running.exitCode;
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    const brightness = Number(/\d+/.exec(String(ground))?.[0]);
    if (colorScheme === 'dark') expect(brightness).toBeLessThan(60);
    else expect(brightness).toBeGreaterThan(200);
    const folder = process.env.SCREENSHOTS;
    if (folder) await page.screenshot({ path: path.join(folder, `done ${name}.png`) });
  });
});
