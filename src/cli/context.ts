import type { Runtime } from '../net/http.js';
import type { Redactor } from '../net/redaction.js';
import type { Interruption } from './interruption.js';
import type { Terminal } from './terminal.js';

/** The world that the command line is started in. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  readonly interruption: Interruption;
  readonly runtime: Runtime;
  /** The file that runs, as the shell was told: perhaps a link to it. */
  readonly programFile: string;
}

/** All that a command may touch. Neither terminal nor network passes a credential on that the program has met. */
export interface CommandContext extends Surroundings, Redactor {}

export type ExitCode = number;

/** What a command's module does with its options. Rejects with `InputError` or `Cancelled` for the frame to tell. */
export type Command<Options> = (options: Options, context: CommandContext) => Promise<ExitCode>;
