import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, findBrowser, openBrowser } from '../../support/browser.js';
import { PLATFORMS, type PlatformScenario, REDIRECT, startPlatformScenario } from '../../support/platform.js';
import { DAY } from '../../support/scenario.js';

const chromium = findBrowser();

describe.skipIf(!chromium.isHere).each(PLATFORMS)(
  `login to %s in a real browser${chromium.absence}`,
  { timeout: 60_000 },
  (platform) => {
    let stage: PlatformScenario;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser.close();
    });
    beforeEach(async () => {
      [stage, page] = await Promise.all([startPlatformScenario(platform), browser.newPage()]);
    });
    afterEach(async () => {
      await page.close();
    });

    /** Presses the button, and reads the address bar, where nothing answers and no page loads. */
    const press = async (dialog: URL, button: 'Connect' | 'Cancel'): Promise<string> => {
      await page.goto(dialog.href);
      const landed = page.waitForRequest((request) => request.url().startsWith(REDIRECT));
      await page.getByRole('button', { name: button }).click();
      return (await landed).url();
    };
    const shown = async (dialog: URL): Promise<string> => {
      await page.goto(dialog.href);
      const alert = page.getByRole('alert');
      return (await alert.count()) > 0 ? alert.innerText() : page.locator('body').innerText();
    };

    test('the pasted address becomes a 60-day token of the account that pressed Connect', async () => {
      const running = stage.login();
      running.paste(await press(await running.dialog(), 'Connect'));
      expect(await running.exitCode, running.stderr()).toBe(0);
      const token = stage.inspect();
      expect(token).toMatchObject({ alive: true, kind: platform, userId: stage.user.id });
      expect((token?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
    });

    test('Cancel, pasted', async () => {
      const running = stage.login();
      running.paste(await press(await running.dialog(), 'Cancel'));
      expect(await running.exitCode).toBe(1);
      expect(running.stderr()).toContain('Login was cancelled');
    });

    test('the page of an address that is not listed, pasted as it is shown', async () => {
      stage.app[platform].redirectUris = ['https://acme.example/back'];
      const running = stage.login();
      running.paste(await shown(await running.dialog()));
      expect(await running.exitCode).toBe(1);
      expect(running.stderr()).toContain('Redirect address is not listed');
    });

    test("the page of Meta's own app ID, pasted as it is shown", async () => {
      const running = stage.login(['--app-id', stage.app.id], { META_APP_ID: undefined });
      running.paste(await shown(await running.dialog()));
      expect(await running.exitCode).toBe(1);
      expect(running.stderr()).toContain('App ID is of another platform');
    });
  },
);
