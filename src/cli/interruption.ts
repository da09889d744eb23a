/** How the shell reports a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/**
 * Ctrl-C, as a command meets it. While nobody listens, it ends the program at once. While a command listens, the first
 * one asks it to leave things in order, and the second ends the program.
 */
export interface Interruption {
  /** Runs `work` with a signal that the first Ctrl-C aborts. */
  during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** Listens for Ctrl-C while a command asks for it. */
export function createInterruption(process: NodeJS.Process): Interruption {
  return {
    during: async (work) => {
      const controller = new AbortController();
      const interrupt = () => {
        if (controller.signal.aborted) process.exit(INTERRUPTED);
        controller.abort();
      };
      process.on('SIGINT', interrupt);
      try {
        return await work(controller.signal);
      } finally {
        process.off('SIGINT', interrupt);
      }
    },
  };
}

/** Ends when the signal is aborted. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** The person said no, or pressed Ctrl-C at a question. */
export class Cancelled extends Error {
  readonly code = 'cancelled';

  constructor() {
    super('Cancelled. Nothing was changed.');
    this.name = 'Cancelled';
  }
}
