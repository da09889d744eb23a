import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openBrowser } from '../../../src/cli/open-browser.js';
import { inFolder } from '../../support/session.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

const isLinux = process.platform === 'linux';
const elsewhere = isLinux ? '' : ' (skipped: only Linux says by a variable which browser is to be started)';

describe.skipIf(!isLinux)(`the browser of this computer${elsewhere}`, () => {
  test('gets the address, and of the environment only what is harmless', () =>
    inFolder(async (folder) => {
      const [browser, kept] = [path.join(folder, 'browser'), path.join(folder, 'kept')];
      await writeFile(browser, `#!/bin/sh\n(echo "$1"; env) > ${kept}.part\nmv ${kept}.part ${kept}\n`, {
        mode: 0o755,
      });
      vi.stubEnv('BROWSER', browser);
      vi.stubEnv('META_APP_SECRET', 'fake-secret');
      expect(await openBrowser('https://example.com/?a=1&b=2')).toBe(true);
      expect(process.env.META_APP_SECRET).toBe('fake-secret');
      const read = () => readFile(kept, 'utf8').catch(() => '');
      await expect.poll(read).toContain(`BROWSER=${browser}`);
      const [address, ...environment] = (await read()).split('\n');
      expect(address).toBe('https://example.com/?a=1&b=2');
      expect(environment.join('\n')).not.toContain('fake-secret');
    }));

  test('that cannot be started is no failure: whoever called is told, and has their environment', async () => {
    vi.stubEnv('META_APP_SECRET', 'fake-secret');
    // Linux starts no program with so long a word.
    expect(await openBrowser(`https://example.com/?a=${'a'.repeat(200_000)}`)).toBe(false);
    expect(process.env.META_APP_SECRET).toBe('fake-secret');
  });
});
