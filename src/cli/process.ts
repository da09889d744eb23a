import { type ChildProcess, execFile, type SpawnOptions, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { harmlessIn } from '../inputs/environment.js';

/*
 * The one way to start a program: by its arguments, never through a shell, and with nothing in its environment but how this
 * computer is set up. A test keeps every other file from doing so.
 */

/** Starts a program. `env` is all that it sees, where it must not see this computer as it is. */
export function startProgram(
  program: string,
  programArguments: readonly string[],
  { env = harmlessIn(process.env), ...options }: SpawnOptions & { readonly shell?: false } = {},
): ChildProcess {
  return spawn(program, programArguments, { ...options, env });
}

/** What a program prints. `needs`: what it must know beside how this computer is set up. Rejects when it is not there, fails or takes too long. */
export async function outputOf(
  program: string,
  programArguments: readonly string[],
  {
    timeout,
    cwd,
    needs = {},
  }: { readonly timeout: number; readonly cwd?: string; readonly needs?: NodeJS.ProcessEnv },
): Promise<string> {
  const { stdout } = await promisify(execFile)(program, programArguments, {
    timeout,
    cwd,
    env: { ...harmlessIn(process.env), ...needs },
  });
  return stdout;
}
