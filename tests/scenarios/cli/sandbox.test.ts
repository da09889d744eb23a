import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, openBrowser } from '../../support/browser.js';
import {
  type Ended,
  ESCAPE,
  hasTerminals,
  noTerminals,
  type Running,
  runCli,
  runOnTerminal,
  startCli,
} from '../../support/scenario.js';
import { inFolder } from '../../support/session.js';

const chromium = findBrowser();

interface Rehearsal {
  readonly environment: Record<string, string>;
  readonly graph_api_url: string;
  readonly dialog_url: string;
  readonly page_url: string;
}

const ENTER = '\r';
const FREE_PORTS = ['--meta-port', '0', '--github-port', '0', '--page-port', '0'];
let running: Running;
let rehearsal: Rehearsal;

beforeEach(async () => {
  running = startCli(['sandbox', '--json', '--start', '2026-01-05T06:00:00Z', ...FREE_PORTS]);
  const first = await new Promise<string>((resolve) => running.child.stdout?.once('data', resolve));
  rehearsal = JSON.parse(first);
});
afterEach(async () => {
  running.child.kill('SIGINT');
  await running.ended;
});

const refresh = (...options: string[]) =>
  runCli(
    [
      'refresh',
      '--secret',
      'META_ACCESS_TOKEN',
      '--graph-api-url',
      rehearsal.graph_api_url,
      '--json',
      ...options,
    ],
    rehearsal.environment,
  );
const reportOf = ({ stdout }: Ended) => JSON.parse(stdout)[0];

describe('sandbox', () => {
  test('prints an environment in which the commands work', async () => {
    const ended = await refresh('--yes');
    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended)).toMatchObject({ outcome: 'healthy', token_kind: 'user' });
  });

  test('a run that is started through GitHub runs the built action', async () => {
    const { GITHUB_API_URL: api, GH_TOKEN: token } = rehearsal.environment;
    const github = (path: string, init: RequestInit = {}) =>
      fetch(`${api}/repos/acme/reports/actions/${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' },
      });
    const started = await github('workflows/refresh-meta-token.yml/dispatches', {
      method: 'POST',
      body: JSON.stringify({ ref: 'main', inputs: { mode: 'check' } }),
    });
    expect(started.status).toBe(204);
    const newest = async () => {
      const { workflow_runs: runs } = (await (await github('runs')).json()) as {
        workflow_runs: { status: string; conclusion: string | null; event: string }[];
      };
      return runs[0];
    };
    await expect
      .poll(newest, { timeout: 15_000 })
      .toMatchObject({ event: 'workflow_dispatch', status: 'completed', conclusion: 'success' });
  });

  test('Ctrl-C ends it', async () => {
    running.child.kill('SIGINT');
    expect(await running.exitCode).toBe(0);
  });
});

/** What a person at the sandbox's page does: pastes its lines into a terminal, and tries what it says. */
describe('the lines that it prints', { timeout: 60_000 }, () => {
  let other: Running;
  let environment: Record<string, string>;
  let commands: readonly (readonly string[])[];
  beforeEach(async () => {
    other = startCli(['sandbox', ...FREE_PORTS]);
    let printed = '';
    let told = '';
    other.child.stdout?.on('data', (text) => {
      printed += text;
    });
    other.child.stderr?.on('data', (text) => {
      told += text;
    });
    await expect.poll(() => told, { timeout: 20_000 }).toContain('Ctrl-C');
    environment = Object.fromEntries(
      [...printed.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, k, v]) => [k, v]),
    );
    commands = [...told.matchAll(/^ {2}node \S+ (.+)$/gm)].map(([, words = '']) => words.split(' '));
  });
  afterEach(async () => {
    other.child.kill('SIGINT');
    await other.ended;
  });
  const command = (name: string) => commands.find(([first]) => first === name) ?? [];

  test.each([
    ['inspect', [], 'healthy'],
    ['refresh', ['--yes'], 'healthy'],
    ['system-user', ['--yes'], 'Stored in META_ACCESS_TOKEN'],
  ])('%s works as it stands there', async (name, more, says) => {
    const { exitCode, stdout, stderr } = await runCli([...command(name), ...more], environment);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain(says);
  });

  test.skipIf(!chromium.isHere || !hasTerminals).each([
    ['as it stands there', []],
    ['with --environment', ['--environment', 'meta']],
  ])(`init works %s, to the end of its first run${chromium.absence || noTerminals}`, (_, more) =>
    inFolder(async (folder) => {
      const browser = await openBrowser();
      let shown = '';
      const ended = runOnTerminal(
        [...command('init'), '--no-open', ...more],
        { ...environment, HOME: folder, NO_COLOR: '1', TERMINAL_SECONDS: '50' },
        ['Permissions that', 'What it must', 'Who is told', 'Go on?'].map((question) => [question, ENTER]),
        {
          cwd: folder,
          onText: (text) => {
            shown += text;
          },
        },
      );
      const FORM = /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}/;
      await expect.poll(() => shown, { timeout: 20_000 }).toMatch(FORM);
      const page = await browser.newPage();
      await page.goto(FORM.exec(shown)?.[0] ?? '');
      await page.waitForURL(/settings\/apps\/new/);
      await page.click('button[type=submit]');
      await page.waitForURL(/installations\/new/);
      await page.click('button[type=submit]');
      const { exitCode } = await ended;
      await browser.close();
      expect(exitCode, shown).toBe(0);
      expect(shown).toContain('which is not a clone of acme/website');
      expect(shown).toContain('The workflow has run once');
    }),
  );
});

test('for a person, it prints lines to paste into a shell', async () => {
  const other = startCli(['sandbox', ...FREE_PORTS]);
  await new Promise((resolve) => other.child.stderr?.once('data', resolve));
  other.child.kill('SIGINT');
  const { stdout, stderr } = await other.ended;
  expect(stdout).toMatch(/^export META_APP_ID='\d+'$/m);
  expect(
    stdout
      .trim()
      .split('\n')
      .every((line) => /^export [A-Z_]+='[^']+'$/.test(line)),
  ).toBe(true);
  expect(stderr).toContain('made up');
  expect(stdout + stderr).not.toMatch(ESCAPE);
});
