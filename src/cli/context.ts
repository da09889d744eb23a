import type { Runtime } from '../net/http.js';
import type { Redactor } from '../net/redaction.js';
import type { Interruption } from './interruption.js';
import type { Terminal } from './terminal.js';

/** The environment that the command line runs in. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  readonly interruption: Interruption;
  readonly runtime: Runtime;
  /** The file that runs, as the shell was told: perhaps a link to it. */
  readonly programFile: string;
}

/** Everything that a command may use. Neither terminal nor network lets a known credential out. */
export interface CommandContext extends Surroundings, Redactor {}

export type ExitCode = number;

/** Runs a command. Rejects with `InputError` or `Cancelled`, which `program.ts` reports. */
export type Command<Options> = (options: Options, context: CommandContext) => Promise<ExitCode>;
