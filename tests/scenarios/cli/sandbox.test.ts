import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ended, ESCAPE, type Running, runCli, startCli } from '../../support/scenario.js';

interface Rehearsal {
  readonly environment: Record<string, string>;
  readonly graph_api_url: string;
  readonly dialog_url: string;
  readonly page_url: string;
}

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
