import { beforeEach, describe, expect, test } from 'vitest';
import {
  OWN_APP,
  PLATFORMS,
  type PlatformLogin,
  type PlatformScenario,
  startPlatformScenario,
} from '../../support/platform.js';

/** What a person sees in the dialog and pastes: the address it ends on, or the page that is shown instead. */
async function open(
  stage: PlatformScenario,
  dialog: URL,
  choice: Parameters<PlatformScenario['answer']>[1] = {},
) {
  const page = await fetch(dialog, { redirect: 'manual' });
  if (page.status >= 400) return textOf(await page.text());
  try {
    return stage.answer(dialog, choice);
  } catch (error) {
    const { message, code } = error as Error & { code?: number };
    return code === undefined || code === 1
      ? message
      : JSON.stringify({ error_message: message, error_code: code });
  }
}

function textOf(page: string): string {
  return page.startsWith('{')
    ? page
    : (/<p role="alert">([^<]*)</.exec(page)?.[1] ?? '').replace('&#39;', "'");
}

async function expectStopped(running: PlatformLogin, stage: PlatformScenario, says: RegExp): Promise<void> {
  expect(await running.exitCode, running.stdout()).toBe(1);
  expect(running.stderr()).toMatch(says);
  expect(stage.inspect()).toBeUndefined();
  expect(stage.leaks(running.stdout() + running.stderr())).toBe(false);
}

describe.each(PLATFORMS)('A login to %s that is refused', { timeout: 30_000 }, (platform) => {
  let stage: PlatformScenario;
  beforeEach(async () => {
    stage = await startPlatformScenario(platform);
  });

  test('declined by the person', async () => {
    const running = stage.login();
    await stage.goThrough(running, { cancel: true });
    await expectStopped(running, stage, /Login was cancelled/);
  });

  test('by an account that was not invited: where to invite it and where it accepts', async () => {
    const eve = stage.meta.addUser({ name: 'Eve' });
    const running = stage.login();
    running.paste(await open(stage, await running.dialog(), { user: eve }));
    await expectStopped(running, stage, /not a tester[\s\S]*App roles/);
    expect(running.stderr()).toContain(
      platform === 'instagram'
        ? 'instagram.com/accounts/manage_access'
        : 'threads.com/settings/website_permissions',
    );
  });

  test('by an account that was invited and has not accepted', async () => {
    stage.app[platform].testers.set(stage.user.id, 'invited');
    const running = stage.login();
    running.paste(await open(stage, await running.dialog()));
    await expectStopped(running, stage, /not a tester[\s\S]*accept/);
  });

  test('redirect address that is not listed: where the list is', async () => {
    stage.app[platform].redirectUris = ['https://acme.example/back'];
    const running = stage.login();
    running.paste(await open(stage, await running.dialog()));
    await expectStopped(running, stage, /Redirect address is not listed/);
  });

  test("ID of Meta's app: where the platform's own pair is", async () => {
    const running = stage.login(['--app-id', stage.app.id], {
      META_APP_ID: undefined,
      META_APP_SECRET: undefined,
    });
    running.paste(await open(stage, await running.dialog()));
    await expectStopped(running, stage, /App ID is of another platform[\s\S]*own pair/);
  });

  test('secret of the other pair', async () => {
    const variable = `${OWN_APP[platform]}_SECRET`;
    const running = stage.login([], { [variable]: stage.app.secret });
    await stage.goThrough(running);
    await expectStopped(running, stage, /refused the app ID or app secret/);
  });

  test.each([
    [
      'used before',
      (code: { used: boolean; expiresAt: number }) => {
        code.used = true;
      },
    ],
    [
      'older than its hour',
      (code: { used: boolean; expiresAt: number }) => {
        code.expiresAt = 0;
      },
    ],
  ] as const)('code that was %s', async (_, spoil) => {
    const running = stage.login();
    const address = stage.answer(await running.dialog());
    for (const code of stage.meta.codes.values()) spoil(code);
    running.paste(address);
    await expectStopped(running, stage, /Code is not accepted[\s\S]*new code/);
  });

  test('code that is damaged', async () => {
    const running = stage.login();
    running.paste(stage.answer(await running.dialog()).replace(/code=..../, 'code=XXXX'));
    await expectStopped(running, stage, /Code is not accepted/);
  });

  test.each([
    ['This authorization code has been used.', /Code was used before/],
    [
      'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
      /Redirect address differs/,
    ],
    ['Redirect URI does not match registered redirect URI', /Redirect address is not listed/],
    ['Invalid platform app', /App ID is of another platform/],
    ['Matching code was not found or was already used', /Code is not accepted/],
    ['Error validating client secret.', /refused the app ID or app secret/],
  ])('code, flat: %s', async (error_message, says) => {
    const flat = { error_type: 'OAuthException', code: 400, error_message };
    stage.faults.add({
      service: 'meta',
      call: `${platform}_code_exchange`,
      kind: 'answer',
      status: 400,
      body: flat,
    });
    const running = stage.login();
    await stage.goThrough(running);
    await expectStopped(running, stage, says);
  });

  test('code, as the Graph API refuses one (seen once on Threads)', async () => {
    stage.meta.behaviour.codeRefusal[platform] = 'graph';
    const running = stage.login();
    const address = stage.answer(await running.dialog());
    for (const code of stage.meta.codes.values()) code.expiresAt = 0;
    running.paste(address);
    await expectStopped(running, stage, /Code has expired/);
  });

  test('address of another start of the command, and of another site', async () => {
    const running = stage.login();
    const address = stage.answer(await running.dialog());
    running.paste(address.replace(/state=[^&#]+/, 'state=other'));
    await expectStopped(running, stage, /prepared for something else/);
    const again = stage.login();
    again.paste(stage.answer(await again.dialog()).replace('https://localhost/', 'https://evil.example/'));
    await expectStopped(again, stage, /Address of another site/);
  });

  test('text that is neither', async () => {
    const running = stage.login();
    await running.dialog();
    running.paste('I do not know what to do');
    await expectStopped(running, stage, /No code in the pasted text/);
  });
});

describe('What only Instagram says', { timeout: 30_000 }, () => {
  let stage: PlatformScenario;
  beforeEach(async () => {
    stage = await startPlatformScenario('instagram');
  });

  test.each([
    ['Insufficient developer role', /not a tester/],
    ['This app is in development mode', /App is in development mode/],
    ['The app is not active', /App is in development mode[\s\S]*App roles[\s\S]*manage_access/],
    // Its cause is not told, so none is asserted.
    ['Something else denied it', /Meta refused the login[\s\S]*Something else denied it/],
  ])('access_denied with "%s" is no decline', async (words, says) => {
    stage.meta.nextDialog({
      kind: 'redirect',
      parameters: { error: 'access_denied', error_description: words, error_reason: 'setup' },
    });
    const running = stage.login();
    await stage.goThrough(running);
    await expectStopped(running, stage, says);
    expect(running.stderr()).not.toContain('cancelled');
  });

  test("ID that Instagram does not know: its bare page, pasted whole, leads to the platform's own pair", async () => {
    const unknown = ['--app-id', '29999999999999'];
    const running = stage.login(unknown);
    const page = await open(stage, await running.dialog());
    expect(page).toBe("Sorry, this page isn't available.");
    running.paste(
      `Instagram\n${page}\nThe link you followed may be broken, or the page may have been removed. Go back to Instagram.`,
    );
    await expectStopped(running, stage, /App ID is of another platform[\s\S]*own pair/);
  });

  test('a browser that is logged in as somebody else is asked for credentials', async () => {
    stage.meta.instagramSession = stage.meta.addUser({ name: 'Somebody Else' });
    const running = stage.login();
    const page = await (await fetch(await running.dialog())).text();
    running.child.kill();
    expect(page).toContain('Ada Lovelace');
  });
});

describe('What only Threads says, as a page of JSON', { timeout: 30_000 }, () => {
  let stage: PlatformScenario;
  beforeEach(async () => {
    stage = await startPlatformScenario('threads');
  });

  test.each(['uninstallCallbackUrl', 'deleteCallbackUrl'] as const)(
    '1349168 while %s is empty: all three fields are named',
    async (field) => {
      stage.app.threads[field] = '';
      const running = stage.login();
      running.paste(await open(stage, await running.dialog()));
      await expectStopped(running, stage, /Redirect address is not listed/);
      expect(running.stderr()).toMatch(/uninstalling/);
      expect(running.stderr()).toMatch(/deleting/);
    },
  );

  test.each([
    [1349168, /Redirect address is not listed/],
    [1349187, /Redirect address is not https/],
    [4476002, /App ID is of another platform/],
    [1349245, /not a tester/],
    [1, /Meta refused the login/],
  ])('%i', async (error_code, says) => {
    const running = stage.login();
    await running.dialog();
    running.paste(JSON.stringify({ error_message: 'Words in any language', error_code }));
    await expectStopped(running, stage, says);
    expect(running.stderr()).toContain(String(error_code));
  });

  test.each([
    [
      'below the word of a browser that lays JSON out',
      'Pretty-print\n{"error_message":"X","error_code":1349168}',
    ],
    ['its number as text', '{"error_message":"X","error_code":"1349168"}'],
    ["in Graph's envelope", '{"error":{"message":"X","code":1349168,"type":"OAuthException"}}'],
    ['as the fields of a viewer', 'error_message "Words in any language"\nerror_code 1349168'],
  ])('1349168, %s', async (_, text) => {
    const running = stage.login();
    await running.dialog();
    running.paste(text);
    await expectStopped(running, stage, /Redirect address is not listed/);
  });

  test('4476002 after the 301 of threads.net that loses the query', async () => {
    const running = stage.login(['--dialog-url', stage.meta.threadsNetUrl]);
    const page = await fetch(await running.dialog());
    running.paste(await page.text());
    await expectStopped(running, stage, /App ID is of another platform/);
  });
});
