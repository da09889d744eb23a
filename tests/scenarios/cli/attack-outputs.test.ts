import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, DAY, REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

type Streams = 'stdout' | 'stderr' | 'both';
const STREAMS: readonly Streams[] = ['stdout', 'stderr', 'both'];

/** Closes what the program writes to, as a reader does that has seen enough, or a terminal that is gone. */
function leave({ stdout, stderr }: ChildProcess, streams: Streams): void {
  if (streams !== 'stderr') stdout?.destroy();
  if (streams !== 'stdout') stderr?.destroy();
}

const dueToken = (scenario: Scenario) =>
  scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
const refresh = ({ here }: Scenario, ...more: string[]) => [
  'refresh',
  ...['--repo', REPOSITORY, '--secret', SECRET, '--open-issues', 'false', '--yes', ...here, ...more],
];

describe.concurrent('Nobody reads what is printed any more', () => {
  it.for(STREAMS)('a login is stored all the same: %s', async (streams, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const before = scenario.store(scenario.issue({ lifetime: 10 * DAY }));
    const running = scenario.login([], { META_ACCESS_TOKEN: before });
    const dialog = await running.dialog();
    leave(running.child, streams);
    await fetch(scenario.answer(dialog)).catch(() => undefined);
    expect(await running.exitCode).toBe(0);
    expect(scenario.stored()).not.toBe(before);
  });

  it.for(STREAMS)('a refresh that fails does not end as one that passed: %s', async (streams, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const token = dueToken(scenario);
    scenario.faults.add({ service: 'github', call: 'secret.put', kind: 'status', status: 403, times: 10 });
    const running = scenario.cli(refresh(scenario), { META_ACCESS_TOKEN: token });
    leave(running.child, streams);
    expect(await running.exitCode).toBe(1);
  });
});

describe.skipIf(process.platform !== 'linux').concurrent('The disk that is written to is full', () => {
  it.for(STREAMS)('a token file follows all the same: %s', async (streams, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const old = dueToken(scenario);
    const folder = mkdtempSync(path.join(tmpdir(), 'token-'));
    const full = openSync('/dev/full', 'w');
    hooks.onTestFinished(() => {
      rmSync(folder, { recursive: true });
      closeSync(full);
    });
    const file = path.join(folder, 'token');
    writeFileSync(file, old, { mode: 0o600 });
    const child = spawn(process.execPath, [CLI, ...refresh(scenario, '--token-file', file)], {
      env: { PATH: process.env.PATH, ...scenario.env } as NodeJS.ProcessEnv,
      stdio: ['ignore', streams === 'stderr' ? 'pipe' : full, streams === 'stdout' ? 'pipe' : full],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    expect(said).not.toMatch(/^\s+at /m);
    expect(readFileSync(file, 'utf8').trim()).toBe(scenario.stored());
    expect(scenario.stored()).not.toBe(old);
    // What was asked for did not arrive where standard output leads.
    expect(exitCode).toBe(streams === 'stderr' ? 0 : 1);
    if (streams === 'stdout') expect(said).toContain('ENOSPC');
  });
});
