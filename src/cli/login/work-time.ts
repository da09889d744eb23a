import type { Runtime } from '../../net/http.js';
import type { CommandContext } from '../context.js';
import type { Terminal } from '../terminal.js';

/** A command whose steps share one run's time. */
export interface WorkContext extends CommandContext {
  /** When its work began, by `runtime.now`. */
  readonly startedAt: number;
  /** What a person does meanwhile takes none of that time. */
  readonly whilePerson: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Starts the work of a command. All its steps together have the time of one run [promise 7]; the clock stands while a person logs in
 * or is asked.
 */
export function startWork(context: CommandContext): WorkContext {
  const { now } = context.runtime;
  let stoodFor = 0;
  let since: number | undefined;
  const workTime = (): number => (since ?? now()) - stoodFor;
  const whilePerson = async <T>(work: () => Promise<T>): Promise<T> => {
    // A question within a login is the same person's time.
    if (since !== undefined) return work();
    const from = now();
    since = from;
    try {
      return await work();
    } finally {
      since = undefined;
      stoodFor += now() - from;
    }
  };
  const runtime: Runtime = { ...context.runtime, now: workTime };
  return {
    ...context,
    runtime,
    terminal: patient(context.terminal, whilePerson),
    startedAt: workTime(),
    whilePerson,
  };
}

function patient(terminal: Terminal, whilePerson: WorkContext['whilePerson']): Terminal {
  return {
    ...terminal,
    readInput: () => whilePerson(() => terminal.readInput()),
    askHidden: (...given) => whilePerson(() => terminal.askHidden(...given)),
    askText: (...given) => whilePerson(() => terminal.askText(...given)),
    askChoice: (question, choices) => whilePerson(() => terminal.askChoice(question, choices)),
    askYesNo: (...given) => whilePerson(() => terminal.askYesNo(...given)),
  };
}
