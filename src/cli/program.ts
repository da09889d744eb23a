import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { credentialsIn } from '../inputs/environment.js';
import { EVENT_HINT, objectionToEvent } from '../inputs/event.js';
import { readNetwork } from '../inputs/network.js';
import { InputError } from '../inputs/options.js';
import { plain } from '../messages/escape.js';
import { createRedactor, redactRuntime } from '../net/redaction.js';
import { refuseSecretsInArguments } from './arguments.js';
import { inputErrorText } from './ask.js';
import { COMMANDS, type CommandDefinition } from './commands.js';
import type { CommandContext, ExitCode, Surroundings } from './context.js';
import { refuseContradictions } from './contradictions.js';
import { Cancelled, INTERRUPTED } from './interruption.js';
import { redactTerminal } from './terminal.js';
import { readVersion } from './version.js';

/**
 * The command line: arguments → one command → its exit code, 0 where the action passes. Never rejects: what went wrong is
 * told on standard error, without a stack and without a value.
 */
export async function runCommandLine(
  commandArguments: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const redactor = createRedactor();
  // What a rehearsal prints is made up, and meant to be pasted: it may stand in this environment already.
  if (!isRehearsal(commandArguments))
    for (const credential of credentialsIn(surroundings.env)) redactor.learn(credential);
  const context: CommandContext = {
    ...surroundings,
    terminal: redactTerminal(surroundings.terminal, redactor),
    runtime: redactRuntime(surroundings.runtime, redactor),
    ...redactor,
  };
  try {
    refuseSecretsInArguments(commandArguments, context.env);
    return await parse(commandArguments, context);
  } catch (error) {
    return tell(error, context);
  }
}

/** Whether the command touches nothing real. */
export function isRehearsal([name]: readonly string[]): boolean {
  return COMMANDS.some((command) => command.isRehearsal && command.name === name);
}

async function parse(commandArguments: readonly string[], context: CommandContext): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const { out, notes } = context.terminal;
  const program = new Command('refresh-meta-token')
    .description('Keeps a Meta access token in GitHub secrets alive.')
    .version(
      ['--version', '-v'].includes(commandArguments[0] ?? '') ? await readVersion(context.programFile) : '',
      '-v, --version',
    )
    .helpCommand('help [command]', 'show the options and examples of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out.line(text.trimEnd()),
      writeErr: (text) => notes.line(text.trimEnd()),
      getOutHasColors: () => out.paint('bold', '') !== '',
      getErrHasColors: () => notes.paint('bold', '') !== '',
      getOutHelpWidth: () => Math.min(out.columns, 110),
    })
    .configureHelp({ styleTitle: (title) => out.paint('bold', title) })
    .addHelpText('after', '\nOptions and examples of a command: refresh-meta-token COMMAND --help');
  for (const definition of COMMANDS) {
    addCommand(program, definition, async (options) => {
      if (definition.isRehearsal !== true) await refuseUntrustedEvent(context.env);
      const warning = readNetwork(context.env);
      if (warning !== undefined) notes.line(`${notes.paint('yellow', 'warning:')} ${warning}`);
      refuseContradictions(options);
      const run = await definition.load();
      exitCode = await run(options, context);
    });
  }
  const asked = commandArguments.length === 0 ? ['--help'] : [...commandArguments];
  const [first, topic = ''] = asked;
  const isUnknown = topic !== '' && topic !== 'help' && !COMMANDS.some(({ name }) => name === topic);
  // For an unknown command, commander's help lists all commands without saying why.
  if (first === 'help' && isUnknown) asked.shift();
  await program.parseAsync(asked, { from: 'user' });
  return exitCode;
}

/** Inside GitHub Actions, a command runs only on the action's events. A rehearsal touches nothing real. */
async function refuseUntrustedEvent(env: NodeJS.ProcessEnv): Promise<void> {
  if (env.GITHUB_ACTIONS !== 'true') return;
  const payload = await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const objection = objectionToEvent({ name: env.GITHUB_EVENT_NAME ?? '', payload: payload ?? {} });
  if (objection !== undefined) throw new InputError('GitHub Actions', objection, EVENT_HINT);
}

function addCommand(
  program: Command,
  { name, summary, options, examples }: CommandDefinition,
  run: (options: Record<string, never>) => Promise<void>,
): void {
  const command = program.command(name).description(summary).action(run);
  for (const option of options()) command.addOption(option);
  const lines = examples.map(([what, line]) => `  # ${what}\n  ${line}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n\n')}`);
}

function tell(error: unknown, { terminal: { notes } }: CommandContext): ExitCode {
  if (error instanceof CommanderError) return error.exitCode;
  const label = notes.paint('red', 'error:');
  if (error instanceof Cancelled) {
    notes.line(error.message);
    return INTERRUPTED;
  }
  if (error instanceof InputError) {
    notes.line(inputErrorText(error, notes));
    return 1;
  }
  const failure = fileFailure(error);
  if (failure !== undefined) {
    notes.line(
      `${label} ${failure}\nUse a folder that can be written to; for temporary files, TMPDIR names it.`,
    );
    return 1;
  }
  // The message of an error that we did not foresee may hold anything.
  const name = error instanceof Error ? error.name : typeof error;
  notes.line(`${label} stopped on an unexpected ${name}. Nothing more was done.`);
  return 1;
}

/** The system's refusal for a file or folder, with its error code: `cannot mkdtemp /tmp/x (EACCES).` */
function fileFailure(error: unknown): string | undefined {
  const { code, syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined || path === undefined) return undefined;
  if (/^(spawn|connect)/.test(syscall)) return undefined;
  return `cannot ${syscall} ${plain(path, 500)} (${code}).`;
}
