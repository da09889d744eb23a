import { Cancelled } from './interruption.js';
import { agreementNeeded, refuseMissing } from './missing.js';
import type { Terminal } from './terminal.js';

/**
 * Asks before something is written; Enter says yes, as the command itself did. Without a terminal, only --yes says so.
 * @throws Cancelled when the answer is no; InputError when nobody can be asked
 */
export async function confirmWrite(
  question: string,
  isSaid: boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  if (isSaid === true) return;
  if (!terminal.isInteractive) {
    refuseMissing([agreementNeeded(false, 'would be done')]);
  }
  if (!(await terminal.askYesNo(question, true))) throw new Cancelled();
}
