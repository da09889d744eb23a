import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, findBrowser, openBrowser } from '../../support/browser.js';
import { addEmptyRepository, type EmptyRepository } from '../../support/empty-repository.js';
import { CLI, hasTerminals, noTerminals, type Scenario, startCliScenario } from '../../support/scenario.js';

const ENTER = '\r';
/** What a person is asked and what they type; each is one thing to do. */
type Turn = readonly [question: string, typed: string];

const chromium = findBrowser();

const absence = chromium.absence || noTerminals;

describe.skipIf(!chromium.isHere || !hasTerminals)(
  `from an empty repository${absence}`,
  { timeout: 60_000 },
  () => {
    let stage: Scenario;
    let folder: string;
    let repository: EmptyRepository;
    let browser: Browser;
    beforeEach(async () => {
      stage = await startCliScenario();
      stage.github.serverUrl = stage.github.url;
      folder = await mkdtemp(path.join(tmpdir(), 'newcomer-'));
      repository = addEmptyRepository(stage, 'acme/website', folder);
      browser = await openBrowser();
    });
    afterEach(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });

    /** Sits down at a terminal in the clone and goes through the questions. */
    function sitDown(turns: readonly Turn[], more: readonly string[]) {
      const person = stage.github.addCredential({
        type: 'classic-pat',
        login: 'octo',
        scopes: ['repo', 'workflow'],
        repositories: 'all',
        role: 'admin',
      } as never);
      const child = spawn(
        'python3',
        [
          path.join(import.meta.dirname, '../../support/terminal.py'),
          JSON.stringify(turns),
          ...[process.execPath, CLI, 'init', '--no-open', '--action', 'maker/refresh-meta-token@v1.2.3'],
          ...['--graph-api-url', stage.meta.graphUrl, '--dialog-url', stage.meta.dialogUrl, ...more],
        ],
        {
          cwd: repository.clone,
          env: {
            PATH: process.env.PATH,
            HOME: folder,
            TERM: 'xterm',
            NO_COLOR: '1',
            TERMINAL_SECONDS: '45',
            GH_TOKEN: person,
            GITHUB_API_URL: stage.github.url,
            GITHUB_SERVER_URL: stage.github.url,
          },
        },
      );
      let shown = '';
      const looks = new Set<() => void>();
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        shown += text;
        for (const look of looks) look();
      });
      const ended = new Promise<number | null>((resolve) => {
        child.once('close', resolve);
      });
      const shows = (pattern: RegExp) =>
        new Promise<string>((resolve, reject) => {
          const look = () => {
            const found = pattern.exec(shown);
            if (found !== null) resolve(found[0]);
          };
          looks.add(look);
          look();
          ended.then(() => reject(new Error(`it never showed ${pattern}:\n${shown}`)));
        });
      return { shows, ended, shown: () => shown };
    }

    /** Two clicks on GitHub. */
    async function makeApp(form: string): Promise<number> {
      const page = await browser.newPage();
      await page.goto(form);
      await page.waitForURL(/settings\/apps\/new/);
      await page.click('button[type=submit]');
      await page.waitForURL(/installations\/new/);
      await page.click('button[type=submit]');
      await page.waitForURL(/settings\/installations\/\d+/);
      return 2;
    }
    const FORM = /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}/;
    const hourToken = () =>
      stage.issue({ lifetime: 3_600, scopes: ['ads_read', 'public_profile'], app: stage.app });

    test.each([
      ['a secret of the repository', [], {}],
      ['an environment that is not there yet', ['--environment', 'meta'], { environment: 'meta' }],
    ])('to a refreshed token in ten actions, in %s', async (_, more, place) => {
      const token = hourToken();
      const turns: Turn[] = [
        ['Meta access token', `${token}${ENTER}`],
        ['Meta app ID', `${stage.app.id}${ENTER}`],
        ["The app's secret", `${stage.app.secret}${ENTER}`],
        ['Permissions that the token must have', ENTER],
        ['What it must reach', ENTER],
        ['Who is told', ENTER],
        ['Go on?', ENTER],
      ];
      const started = Date.now();
      const { shows, ended, shown } = sitDown(turns, more);
      const clicks = await makeApp(await shows(FORM));
      expect(await ended, shown().slice(-3000)).toBe(0);
      expect(Date.now() - started).toBeLessThan(5 * 60_000);
      // The command itself is one more.
      expect(1 + turns.length + clicks).toBeLessThanOrEqual(10);
      expect(repository.outcomes).toEqual(['refreshed']);
      const now = stage.github.openSecret({
        repository: 'acme/website',
        ...place,
        secret: 'META_ACCESS_TOKEN',
      });
      expect(now).not.toBe(token);
      expect(stage.meta.inspect(now ?? '')).toMatchObject({
        alive: true,
        scopes: ['ads_read', 'public_profile'],
      });
      expect(shown()).toContain('The workflow has run once');
      expect(stage.leaks(shown())).toBe(false);
      const environment = stage.github.repository('acme/website').environments.get('meta');
      expect(environment?.branches).toEqual(more.length === 0 ? undefined : ['main']);
    });

    test('what Meta does not accept is asked for again at once, and what the token may do is proposed', async () => {
      const dead = hourToken();
      stage.meta.revoke(dead);
      const { ended, shown } = sitDown(
        [
          ['Meta access token', `${dead}${ENTER}`],
          ['Meta app ID', `${stage.app.id}${ENTER}`],
          ["The app's secret", `${'f'.repeat(32)}${ENTER}`],
          ['Meta app ID', `${stage.app.id}${ENTER}`],
          ["The app's secret", `${stage.app.secret}${ENTER}`],
          ['Another token', `${stage.issue({ scopes: ['ads_management', 'ads_read'] })}${ENTER}`],
          ['ads_management,ads_read', ENTER],
          ['What it must reach', '\u0003'],
        ],
        ['--no-app'],
      );
      expect(await ended, shown().slice(-3000)).toBe(130);
      expect(shown()).toContain('Somebody revoked it, or Meta did');
      expect(stage.leaks(shown())).toBe(false);
    });

    test('whatever is asked is asked before anything is done: Ctrl-C at the last question leaves all as it was', async () => {
      stage.github.putSecret({ repository: 'acme/website', secret: 'META_ACCESS_TOKEN' }, 'as it was');
      const { ended, shown } = sitDown(
        [
          ['Meta access token', `${hourToken()}${ENTER}`],
          ['Meta app ID', `${stage.app.id}${ENTER}`],
          ["The app's secret", `${stage.app.secret}${ENTER}`],
          ['Permissions that the token must have', ENTER],
          ['What it must reach', ENTER],
          ['Who is told', ENTER],
          ['Replace its token?', 'y'],
          ['Go on?', '\u0003'],
        ],
        ['--no-app'],
      );
      expect(await ended, shown().slice(-3000)).toBe(130);
      expect(shown()).toContain('Nothing was changed');
      // What writes the secret is not there: a run could only fail.
      expect(shown()).not.toContain('start its first run');
      const stored = (secret: string) => stage.github.openSecret({ repository: 'acme/website', secret });
      expect([stored('META_ACCESS_TOKEN'), stored('META_APP_SECRET')]).toEqual(['as it was', undefined]);
      expect(existsSync(path.join(repository.clone, '.github'))).toBe(false);
    });

    test('without a token, the login is a part of it', async () => {
      const { shows, ended, shown } = sitDown(
        [
          ['Meta access token', ENTER],
          ['Which of their logins', ENTER],
          ['Meta app ID', `${stage.app.id}${ENTER}`],
          ["The app's secret", `${stage.app.secret}${ENTER}`],
          ['Permissions that the token must have', ENTER],
          ['What it must reach', ENTER],
          ['Who is told', ENTER],
          ['Go on?', ENTER],
        ],
        ['--no-app', '--redirect-uri', stage.redirectUri],
      );
      const dialog = new URL((await shows(/http:\/\/127\.0\.0\.1:\d+\/v[\d.]+\/dialog\/oauth\?\S+/)).trim());
      await fetch(stage.answer(dialog));
      expect(await ended, shown().slice(-3000)).toBe(0);
      // Nothing could write the secret yet, so that a run would only fail.
      expect(repository.outcomes).toEqual([]);
      const stored = stage.github.openSecret({ repository: 'acme/website', secret: 'META_ACCESS_TOKEN' });
      expect(stage.meta.inspect(stored ?? '')).toMatchObject({ alive: true, userId: stage.user.id });
    });
  },
);
