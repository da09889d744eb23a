import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Browser, findBrowser, openBrowser } from '../../support/browser.js';
import { CLI, REPOSITORY, type Scenario, startCliScenario } from '../../support/scenario.js';

const KEY = 'SECRETS_APP_PRIVATE_KEY';
const TEST_SECRET = 'REFRESH_META_TOKEN_TEST';

const chromium = findBrowser();

describe.skipIf(!chromium.isHere)(
  `the GitHub App in one click${chromium.absence}`,
  { timeout: 60_000 },
  () => {
    let stage: Scenario;
    let folder: string;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());
    beforeEach(async () => {
      stage = await startCliScenario();
      stage.github.serverUrl = stage.github.url;
      folder = await mkdtemp(path.join(tmpdir(), 'init-'));
      execFileSync('git', ['init', '-q', '-b', 'main', folder]);
      page = await browser.newPage();
    });
    afterEach(async () => {
      await page.close();
      await rm(folder, { recursive: true });
    });

    const world = () => stage.github;
    const apps = () => world().apps;
    const stored = (secret: string) => world().openSecret({ repository: REPOSITORY, secret });
    const variable = (name: string) => world().repository(REPOSITORY).variables.get(name)?.value;
    const aToken = () =>
      stage.meta.issueToken({
        kind: 'user',
        lifetime: 5_000_000,
        scopes: ['ads_read'],
        user: stage.user,
        app: stage.app,
      });

    interface Started {
      readonly child: ChildProcess;
      readonly form: Promise<string>;
      /** Resolves once it has said so on standard error. */
      readonly says: (pattern: RegExp) => Promise<string>;
      readonly end: Promise<{ exitCode: number | null; stdout: string; stderr: string }>;
    }
    /** Runs init in the folder, with everything given. */
    function start(more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Started {
      const person = world().addCredential({
        type: 'classic-pat',
        login: 'octocat',
        scopes: ['repo', 'workflow'],
        repositories: 'all',
        role: 'admin',
      } as never);
      const child = spawn(
        process.execPath,
        [
          CLI,
          'init',
          ...['--yes', '--create-app', '--no-open', '--action', 'maker/refresh-meta-token@v1.2.3'],
          ...['--repo', REPOSITORY, '--graph-api-url', stage.meta.graphUrl, '--require', 'ads_read'],
          ...more,
        ],
        {
          cwd: folder,
          env: {
            PATH: process.env.PATH,
            META_APP_ID: stage.app.id,
            META_APP_SECRET: stage.app.secret,
            META_ACCESS_TOKEN: aToken(),
            GH_TOKEN: person,
            GITHUB_API_URL: world().url,
            ...env,
          },
        },
      );
      const texts = { stdout: '', stderr: '' };
      const listeners = new Set<() => void>();
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].setEncoding('utf8').on('data', (text: string) => {
          texts[name] += text;
          for (const look of listeners) look();
        });
      }
      child.stdin.end();
      const says = (pattern: RegExp) =>
        new Promise<string>((resolve, reject) => {
          const look = () => {
            const found = pattern.exec(texts.stderr);
            if (found !== null) resolve(found[0]);
            else if (child.exitCode !== null)
              reject(new Error(`it never said ${pattern}:\n${texts.stdout}${texts.stderr}`));
          };
          listeners.add(look);
          child.once('close', look);
          look();
        });
      const end = new Promise<Awaited<Started['end']>>((resolve) => {
        child.once('close', (exitCode) => resolve({ exitCode, ...texts }));
      });
      return { child, form: says(/http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}(?=\s)/), says, end };
    }

    /** GitHub's own page asks the person to confirm. */
    async function confirm(form: string, name?: string): Promise<void> {
      await page.goto(form);
      await page.waitForURL(/settings\/apps\/new/);
      if (name !== undefined) await page.fill('#name', name);
      await page.click('button[type=submit]');
    }
    const install = async () => {
      await page.waitForURL(/installations\/new/);
      await page.click('button[type=submit]');
      await page.waitForURL(/settings\/installations\/\d+/);
    };
    const leaks = (text: string, pem: string | undefined) =>
      stage.leaks(text) || (pem ?? '').split('\n').some((line) => line.length > 20 && text.includes(line));
    const filesIn = async (root: string) => {
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
        .filter((name) => !name.startsWith('.git/'));
    };

    test('makes it, keeps its key, waits for the installation, tries a write, and revokes the token', async () => {
      const { form, end } = start();
      await confirm(await form);
      expect(apps().all()).toHaveLength(1);
      await page.waitForURL(/installations\/new/);
      expect(page.url()).not.toContain('code=');
      const [app] = apps().all();
      expect(app).toMatchObject({
        owner: { login: 'acme' },
        permissions: { secrets: 'write', metadata: 'read' },
        events: [],
        public: false,
        webhookSecret: null,
      });
      await install();
      const { exitCode, stdout, stderr } = await end;
      expect(exitCode, stdout + stderr).toBe(0);
      expect(variable('SECRETS_APP_CLIENT_ID')).toBe(app?.clientId);
      expect(stored(KEY)).toMatch(/^-----BEGIN RSA PRIVATE KEY-----/);
      expect(stored('META_APP_SECRET')).toBe(stage.app.secret);
      expect(stage.inspect()?.userId).toBe(stage.user.id);
      expect(variable('META_APP_ID')).toBe(stage.app.id);
      expect(stdout).toContain('[x] The GitHub App meta-token-acme may write the secret');
      const { jobs } = parse(
        await readFile(path.join(folder, '.github/workflows/refresh-meta-token.yml'), 'utf8'),
      );
      expect(jobs.refresh.steps).toHaveLength(1);
      expect(jobs.refresh.steps[0]).toMatchObject({
        uses: 'maker/refresh-meta-token@v1.2.3',
        with: {
          'secrets-app-client-id': '${{ vars.SECRETS_APP_CLIENT_ID }}',
          'secrets-app-private-key': '${{ secrets.SECRETS_APP_PRIVATE_KEY }}',
        },
      });
      const history = world().secretHistory({ repository: REPOSITORY, secret: TEST_SECRET });
      expect(history.length).toBeGreaterThan(0);
      expect(stored(TEST_SECRET)).toBeUndefined();
      expect(leaks(stdout + stderr, stored(KEY))).toBe(false);
      expect(await filesIn(folder)).toEqual(['.github/workflows/refresh-meta-token.yml']);
    });

    test('an installation that is made late is waited for', async () => {
      const { form, says, end } = start();
      await confirm(await form);
      await page.waitForURL(/installations\/new/);
      await says(/Waiting for its installation/);
      const looks = () => stage.journal.calls('github').filter((name) => name === 'repo.installation').length;
      await expect.poll(looks, { timeout: 20_000 }).toBeGreaterThan(2);
      await install();
      expect((await end).exitCode).toBe(0);
      expect(stored(KEY)).toContain('PRIVATE KEY');
    });

    test('an answer with another state is not used, and the person starts again from the page', async () => {
      const { form, says, end } = start();
      const address = await form;
      for (const sign of ['0', '1']) {
        await page.goto(`${new URL(address).origin}/created?code=${'a'.repeat(40)}&state=${sign.repeat(32)}`);
        expect(await page.innerText('h1')).toBe('Not the App that the terminal is waiting for');
      }
      await says(/did not ask for/);
      expect(stage.journal.calls('github')).not.toContain('app-manifest.convert');
      await Promise.all([page.waitForURL(/settings\/apps\/new/), page.click('a.next')]);
      await page.click('button[type=submit]');
      await install();
      const { exitCode, stderr } = await end;
      expect(exitCode).toBe(0);
      expect(stderr.match(/did not ask for/g)).toHaveLength(1);
    });

    test.each([
      [
        'more permissions',
        { default_permissions: { secrets: 'write', contents: 'write' } },
        /contents: write/,
      ],
      ['other permissions', { default_permissions: { issues: 'write' } }, /issues: write/],
      ['everybody as installers', { public: true }, /anybody may install it/],
      ['events', { default_events: ['push'] }, /listens to events/],
    ])(
      'an App that comes back with %s is not used, and its key is stored nowhere',
      async (_, changed, says) => {
        apps().tamper = (manifest) => ({ ...manifest, ...changed });
        const started = start();
        await confirm(await started.form);
        await page.waitForURL(/\/told$/);
        expect(await page.innerText('main')).toMatch(says);
        expect(stored(KEY)).toBeUndefined();
        expect(variable('SECRETS_APP_CLIENT_ID')).toBeUndefined();
        apps().tamper = undefined;
        const [made] = apps().all();
        if (made !== undefined) apps().delete(made);
        await Promise.all([page.waitForURL(/settings\/apps\/new/), page.click('text=Start again')]);
        await page.click('button[type=submit]');
        await install();
        expect((await started.end).exitCode).toBe(0);
        expect(variable('SECRETS_APP_CLIENT_ID')).toBe(apps().all()[0]?.clientId);
      },
    );

    test('a name that is taken can be changed on GitHub', async () => {
      const owner = world().addOrganization('other');
      await apps().register({ name: 'Meta token acme', owner });
      const { form, end } = start();
      await confirm(await form);
      expect(await page.innerText('[role=alert]')).toContain('already taken');
      await page.fill('#name', 'Acme keeps its token');
      await page.click('button[type=submit]');
      await install();
      expect((await end).stdout).toContain('[x] The GitHub App acme-keeps-its-token may write the secret');
    });

    test('an App that is confirmed after the hour is made again', async () => {
      const { form, says, end } = start();
      stage.faults.add({
        service: 'github',
        call: 'app-manifest.convert',
        kind: 'before',
        run: () => stage.clock.advance({ minutes: 61 }),
      });
      await confirm(await form);
      await page.waitForURL(/\/told$/);
      await says(/its code works once, within an hour\. Start again/);
      const [made] = apps().all();
      if (made !== undefined) apps().delete(made);
      await Promise.all([page.waitForURL(/settings\/apps\/new/), page.click('text=Start again')]);
      await page.click('button[type=submit]');
      await install();
      expect((await end).exitCode).toBe(0);
    });

    test('is made on an Enterprise Server, with its addresses', async () => {
      const { form, end } = start([], { GITHUB_API_URL: `${world().url}/api/v3` });
      await confirm(await form);
      await page.waitForURL(/\/github-apps\/meta-token-acme\/installations\/new/);
      await page.click('button[type=submit]');
      await page.waitForURL(/settings\/installations\/\d+/);
      const { exitCode, stdout } = await end;
      expect(exitCode, stdout).toBe(0);
      const { host } = new URL(world().url);
      expect(stdout).toContain(`gh workflow run refresh-meta-token.yml --repo ${host}/${REPOSITORY}`);
      expect(stdout).not.toContain('https://github.com');
    });

    test('goes into an environment, with the permission for it', async () => {
      const { form, end } = start(['--environment', 'production']);
      await confirm(await form);
      await install();
      const { exitCode, stdout, stderr } = await end;
      expect(exitCode, stdout + stderr).toBe(0);
      expect(apps().all()[0]?.permissions).toEqual({ environments: 'write', metadata: 'read' });
      const place = { repository: REPOSITORY, environment: 'production' };
      expect(world().openSecret({ ...place, secret: KEY })).toContain('PRIVATE KEY');
      expect(stored(KEY)).toBeUndefined();
    });

    test('a page under another name is refused', async () => {
      const { form, child, end } = start();
      const address = new URL(await form);
      const answer = await fetch(`http://localhost:${address.port}${address.pathname}`).catch(
        () => undefined,
      );
      expect(answer?.status ?? 421).toBe(421);
      child.kill('SIGINT');
      expect((await end).stdout).toContain('settings/apps/new?name=');
      expect(apps().all()).toEqual([]);
    });

    test('a key that cannot be kept is told, and the App is not taken for one that works', async () => {
      stage.faults.add({
        service: 'github',
        call: 'secret.put',
        kind: 'answer',
        status: 403,
        body: { message: 'Resource not accessible by personal access token' },
        times: 99,
      });
      const { form, end } = start();
      await confirm(await form);
      await page.waitForURL(/\/told$/);
      const { exitCode, stdout } = await end;
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/\[!\] .*personal access token/);
    });
  },
);
