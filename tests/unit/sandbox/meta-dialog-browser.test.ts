import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App } from '../../../sandbox/meta/index.js';
import { type Browser, findBrowser, openBrowser } from '../../support/browser.js';

const REDIRECT_URI = 'https://localhost/';

const chromium = findBrowser();

describe.skipIf(!chromium.isHere)(
  `a dialog in a real browser${chromium.absence}`,
  { timeout: 60_000 },
  () => {
    let sandbox: Sandbox;
    let app: App;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser.close();
    });
    beforeEach(async () => {
      [sandbox, page] = await Promise.all([startSandbox(), browser.newPage()]);
      app = sandbox.meta.addApp({ name: 'Reports' });
      sandbox.meta.addUser({ name: 'Ada' });
      sandbox.meta.addUser({ name: 'Grace' });
    });
    afterEach(async () => {
      await Promise.all([sandbox.close(), page.close()]);
    });

    const open = (address: string, clientId: string, scope: string) =>
      page.goto(
        `${address}?${new URLSearchParams({ client_id: clientId, redirect_uri: REDIRECT_URI, response_type: 'code', scope, state: 'x' })}`,
      );
    /** The address that the browser is sent to; nothing answers there. */
    const press = async (button: 'Connect' | 'Cancel') => {
      const [request] = await Promise.all([
        page.waitForRequest((asked) => asked.url().startsWith(REDIRECT_URI)),
        page.getByRole('button', { name: button }).click(),
      ]);
      return new URL(request.url());
    };
    const addressBar = async () => {
      const session = await browser.context.newCDPSession(page);
      const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
      return entries[currentIndex]?.url;
    };

    test.each([
      [
        'instagram',
        () => sandbox.meta.instagramDialogUrl,
        'instagram_business_basic',
        'instagram_business_manage_comments',
      ],
      ['threads', () => sandbox.meta.threadsDialogUrl, 'threads_basic', 'threads_delete'],
    ] as const)(
      'of %s leaves a code in the address bar, to be copied',
      async (platform, dialogUrl, scope, other) => {
        await open(`${dialogUrl()}/oauth/authorize`, app[platform].id, `${scope},${other}`);
        await page.getByRole('radio', { name: 'Grace' }).check();
        await page.getByRole('checkbox', { name: other }).uncheck();
        const code = sandbox.meta.codes.get((await press('Connect')).searchParams.get('code') ?? '');
        expect(code).toMatchObject({ dialog: platform, user: { name: 'Grace' }, scopes: [scope] });
        await expect.poll(addressBar).toBe(`https://localhost/?code=${code?.string}&state=x#_`);
      },
    );

    test('of Instagram says in the address that the person declined', async () => {
      await open(
        `${sandbox.meta.instagramDialogUrl}/oauth/authorize`,
        app.instagram.id,
        'instagram_business_basic',
      );
      expect((await press('Cancel')).searchParams.get('error_reason')).toBe('user_denied');
    });

    test('of Threads shows its set-up faults as JSON', async () => {
      await open(`${sandbox.meta.threadsDialogUrl}/oauth/authorize`, app.id, 'threads_basic');
      expect(JSON.parse(await page.locator('body').innerText())).toEqual({
        error_message: 'No app ID was sent with the request.',
        error_code: 4476002,
      });
    });

    test('of Facebook lets a page be unticked', async () => {
      sandbox.meta.addPage({ name: 'Acme' });
      const globex = sandbox.meta.addPage({ name: 'Globex' });
      await open(`${sandbox.meta.dialogUrl}/v27.0/dialog/oauth`, app.id, 'pages_show_list');
      await page.getByRole('checkbox', { name: 'Globex' }).uncheck();
      const code = sandbox.meta.codes.get((await press('Connect')).searchParams.get('code') ?? '');
      expect(code?.unticked).toEqual([globex.id]);
    });
  },
);
