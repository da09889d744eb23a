import { Cancelled } from './interruption.js';
import { refuseMissing, yesNeeded } from './missing.js';
import type { Terminal } from './terminal.js';

/**
 * Asks before something is written; Enter means yes. Without a terminal, only --yes agrees.
 * @throws Cancelled when the answer is no; InputError when nobody can be asked
 */
export async function confirmWrite(
  question: string,
  isSaid: boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  if (isSaid === true) return;
  if (!terminal.isInteractive) refuseMissing([yesNeeded({})]);
  if (!(await terminal.askYesNo(question, true))) throw new Cancelled();
}
