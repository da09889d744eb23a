import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ended, ESCAPE, ended, run, start } from './command.js';

interface Rehearsal {
  readonly environment: Record<string, string>;
  readonly graph_api_url: string;
  readonly dialog_url: string;
  readonly page_url: string;
}

const FREE_PORTS = ['--meta-port', '0', '--github-port', '0', '--page-port', '0'];
let child: ChildProcess;
let end: Promise<Ended>;
let rehearsal: Rehearsal;

beforeEach(async () => {
  child = start(['sandbox', '--json', '--start', '2026-01-05T06:00:00Z', ...FREE_PORTS]);
  end = ended(child);
  const first = await new Promise<string>((resolve) => child.stdout?.once('data', resolve));
  rehearsal = JSON.parse(first);
});
afterEach(async () => {
  child.kill('SIGINT');
  await end;
});

const press = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(new URL(path, rehearsal.page_url), { method: 'POST', body: new URLSearchParams(form), headers });
const page = async () => (await fetch(rehearsal.page_url)).text();
const refresh = (...options: string[]) =>
  run(
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

  test('the clock can be turned', async () => {
    await press('/turn', { by: '30 days' });
    await press('/turn', { by: '1 week' });
    expect(await page()).toContain('11 Feb 2026');
    const report = reportOf(await refresh('--dry-run'));
    expect(report.reason).toBe('would-refresh');
    // The clock goes on while the test runs.
    expect([22, 23]).toContain(report.days_left);
  });

  test('people can act, and the issue that follows can be read', async () => {
    await press('/act', { act: 'Change the password' });
    expect(await page()).toContain('a dead token');
    const ended = await refresh('--yes');
    const { outcome, issue_url: url } = reportOf(ended);
    expect(outcome).toBe('reauthorize');
    expect(url).toBe(`${rehearsal.page_url}/acme/reports/issues/1`);
    expect(await (await fetch(url)).text()).toContain('Please');
  });

  test('the workflow can be run', async () => {
    await press('/act', { act: 'Store a token for an hour' });
    expect(await page()).toMatch(/(59|60) minutes left/);
    await press('/act', { act: 'Run the workflow' });
    expect(await page()).toMatch(/(59|60) days left/);
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

  test('faults can be switched on and off', async () => {
    await press('/fault', { fault: 'Meta answers 500' });
    expect(await page()).toContain('value="Meta answers 500" aria-pressed="true"');
    expect(reportOf(await refresh('--dry-run'))).toMatchObject({ outcome: 'inconclusive' });
    await press('/fault', { fault: 'Meta answers 500' });
    expect(reportOf(await refresh('--dry-run'))).toMatchObject({ outcome: 'healthy' });
  });

  test('what Meta gives for a 60-day token can be chosen', async () => {
    await press('/extension', { extension: 'extends' });
    await press('/turn', { by: '30 days' });
    expect(reportOf(await refresh('--yes'))).toMatchObject({ outcome: 'refreshed', days_left: 60 });
  });

  test('a page of somebody else cannot press its buttons', async () => {
    const answer = await press('/turn', { by: '30 days' }, { origin: 'http://evil.example' });
    expect(answer.status).toBe(403);
    expect(await page()).toContain('05 Jan 2026');
  });

  test('a port that is in use is said, and which options change it', async () => {
    const port = new URL(rehearsal.page_url).port;
    const other = await run(['sandbox', '--meta-port', '0', '--github-port', '0', '--page-port', port]);
    expect(other.exitCode).toBe(1);
    expect(other.stderr).toContain('--page-port');
  });

  test('Ctrl-C ends it', async () => {
    child.kill('SIGINT');
    expect((await end).exitCode).toBe(0);
  });
});

test('for a person, it prints lines to paste into a shell', async () => {
  const other = start(['sandbox', ...FREE_PORTS]);
  const told = ended(other);
  await new Promise((resolve) => other.stderr?.once('data', resolve));
  other.kill('SIGINT');
  const { stdout, stderr } = await told;
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
