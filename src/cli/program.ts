import { Command, CommanderError } from 'commander';
import { readNetwork } from '../inputs/network.js';
import { InputError } from '../inputs/options.js';
import { refuseSecretsInArguments } from './arguments.js';
import { COMMANDS, type CommandDefinition } from './commands.js';
import type { CommandContext, ExitCode } from './context.js';
import { Cancelled, INTERRUPTED } from './interruption.js';
import { readVersion } from './version.js';

/**
 * The command line: arguments → one command → its exit code, 0 where the action passes. Never rejects: what went wrong is
 * told on standard error, without a stack and without a value.
 */
export async function runCommandLine(
  commandArguments: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  try {
    refuseSecretsInArguments(commandArguments, context.env);
    return await parse(commandArguments, context);
  } catch (error) {
    return tell(error, context);
  }
}

async function parse(commandArguments: readonly string[], context: CommandContext): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const { out, notes } = context.terminal;
  const program = new Command('refresh-meta-token')
    .description('Keeps a Meta access token in GitHub secrets alive.')
    .version(
      commandArguments.includes('--version') ? await readVersion(context.programFile) : '',
      '--version',
    )
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out.line(text.trimEnd()),
      writeErr: (text) => notes.line(text.trimEnd()),
      getOutHasColors: () => out.paint('bold', '') !== '',
      getErrHasColors: () => notes.paint('bold', '') !== '',
      getOutHelpWidth: () => Math.min(out.columns, 110),
    })
    .configureHelp({ styleTitle: (title) => out.paint('bold', title) })
    .addHelpText('after', '\nThe examples of a command: refresh-meta-token COMMAND --help');
  for (const definition of COMMANDS) {
    addCommand(program, definition, async (options) => {
      const warning = readNetwork(context.env);
      if (warning !== undefined) notes.line(`${notes.paint('yellow', 'warning:')} ${warning}`);
      const run = await definition.load();
      exitCode = await run(options, context);
    });
  }
  const asked = commandArguments.length === 0 ? ['--help'] : commandArguments;
  await program.parseAsync(asked, { from: 'user' });
  return exitCode;
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
    notes.line(`${label} ${error.message}\n${flagExample(error.hint)}`);
    return 1;
  }
  // The message of an error that we did not foresee may hold anything.
  const name = error instanceof Error ? error.name : typeof error;
  notes.line(`${label} stopped on an unexpected ${name}. Nothing more was done.`);
  return 1;
}

/** Hints are written for inputs, `Example: --app-id: "123"`; a shell wants no colon there. */
function flagExample(hint: string): string {
  return hint.replace(/(Example: --[\w-]+):/, '$1');
}
