import { InputError } from '../inputs/options.js';
import type { Channel, Terminal } from './terminal.js';

/**
 * Asks and parses the answer. An invalid answer is reported and the question repeated, so that a typo loses no earlier answer.
 * @throws Cancelled
 */
export async function askUntilRead<T>(
  { notes }: Terminal,
  ask: () => Promise<string>,
  read: (answer: string) => T | Promise<T>,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    try {
      return await read(answer);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      notes.line(inputErrorText(error, notes));
    }
  }
}

/** The same for a text, which stays as it was typed. */
export function askText(
  terminal: Terminal,
  question: string,
  usual: string,
  check: (answer: string) => unknown,
): Promise<string> {
  return askUntilRead(
    terminal,
    () => terminal.askText(question, usual),
    async (answer) => {
      await check(answer);
      return answer;
    },
  );
}

/** What is wrong with something that was given, and what to give instead. */
export function inputErrorText({ message, hint }: InputError, { paint }: Channel): string {
  // Hints are written for inputs, `Example: --app-id: "123"`; a shell wants no colon there.
  return `${paint('red', 'error:')} ${message}\n${hint.replace(/(Example: --[\w-]+):/, '$1')}`;
}
