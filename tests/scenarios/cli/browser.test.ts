import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, findBrowser, openBrowser } from '../../support/browser.js';
import { DAY, REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

const chromium = findBrowser();

describe.skipIf(!chromium.isHere)(`login in a real browser${chromium.absence}`, { timeout: 60_000 }, () => {
  let stage: Scenario;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    [stage, page] = await Promise.all([startCliScenario(), browser.newPage()]);
  });
  afterEach(async () => {
    await page.close();
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
    const token = stage.inspect();
    expect(token).toMatchObject({ alive: true, kind: 'user', userId: stage.user.id });
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
    expect(stage.inspect()).toBeUndefined();
  });
  test('a login with a wrong state is not used', async () => {
    const running = stage.login();
    const dialog = await running.dialog();
    dialog.searchParams.set('state', 'of-an-earlier-start');
    await press(dialog, 'Connect');
    await heading().filter({ hasText: 'Not the login that the terminal is waiting for' }).waitFor();
    expect(page.url()).not.toMatch(/code=|state=/);
    expect((await historyOf()).join()).not.toContain('code=');
    expect(stage.inspect()).toBeUndefined();
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
    expect(stage.inspect()?.scopes).not.toContain('read_insights');
  });

  test('a code that is worth nothing ends on a page that says so', async () => {
    stage.faults.add({
      service: 'meta',
      call: 'code_exchange',
      kind: 'before',
      run: () => void stage.clock.advance({ minutes: 11 }),
    });
    const running = stage.login();
    await press(await running.dialog(), 'Connect');
    await heading().filter({ hasText: 'Code has expired' }).waitFor();
    expect(await running.exitCode).toBe(1);
    expect(stage.inspect()).toBeUndefined();
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
