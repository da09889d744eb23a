// Programs of others that a test may need: a machine with Node and npm alone has none of them.
import { spawnSync } from 'node:child_process';

/** Whether this machine has a program, and what the name of a test that is skipped without it says. */
export interface InstalledProgram {
  readonly isHere: boolean;
  /** Empty, or that it is skipped and why. */
  readonly absence: string;
}

/** @param question what the program answers, whatever else it needs */
export function installed(name: string, question = '--version'): InstalledProgram {
  const isHere = spawnSync(name, [question]).status === 0;
  return { isHere, absence: isHere ? '' : ` (skipped: \`${name}\` is not installed)` };
}
