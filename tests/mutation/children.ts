// Takes Stryker into the processes that a test starts: which mutant is on goes in, what ran in them comes out.
import childProcess from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach } from 'vitest';

type Counts = Record<string, number>;

interface Stryker {
  activeMutant?: string;
  currentTestId?: string;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
}

const shared = globalThis as { __stryker__?: Stryker };
shared.__stryker__ ??= {};
const stryker = shared.__stryker__;
const folder = mkdtempSync(path.join(tmpdir(), 'mutation-'));

function inside(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const { activeMutant } = stryker;
  return {
    ...env,
    MUTATION_COVERAGE: folder,
    ...(activeMutant === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: activeMutant }),
  };
}

const { spawn } = childProcess;
childProcess.spawn = ((command: string, commandArguments: string[], options?: childProcess.SpawnOptions) =>
  spawn(command, commandArguments, { ...options, env: inside(options?.env) })) as typeof spawn;
syncBuiltinESMExports();

afterEach(() => {
  const { currentTestId } = stryker;
  for (const file of readdirSync(folder)) {
    const ran: string[] = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    rmSync(path.join(folder, file));
    if (currentTestId === undefined) continue;
    stryker.mutantCoverage ??= { static: {}, perTest: {} };
    const counts = stryker.mutantCoverage.perTest[currentTestId] ?? {};
    for (const mutant of ran) counts[mutant] = (counts[mutant] ?? 0) + 1;
    stryker.mutantCoverage.perTest[currentTestId] = counts;
  }
});

afterAll(() => rmSync(folder, { recursive: true }));
