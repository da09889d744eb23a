import { InputError } from '../inputs/options.js';
import { programCommand } from '../messages/command.js';
import type { CommandContext, ExitCode } from './context.js';
import { whenAborted } from './interruption.js';
import type { SandboxAddresses } from './rehearsal/addresses.js';
import { optionsFor } from './rehearsal/markdown.js';
import { servePage } from './rehearsal/page.js';
import { builtAction, onStage } from './rehearsal/stage.js';

interface SandboxOptions {
  /** Ports on this computer, as typed. */
  readonly metaPort?: string;
  readonly githubPort?: string;
  readonly pagePort?: string;
  /** Now, unless said. */
  readonly start?: string;
  readonly json?: boolean;
  readonly action?: string;
}

const SECOND_MS = 1000;

/**
 * Runs the embedded Meta and GitHub until Ctrl-C, with a page to steer them by, and prints the environment that points a command
 * or a run there. Their clock goes on by itself from `start`.
 */
export async function sandbox(options: SandboxOptions, context: CommandContext): Promise<ExitCode> {
  const { out, notes } = context.terminal;
  const start = options.start === undefined ? context.runtime.now() : Date.parse(options.start);
  if (Number.isNaN(start))
    throw new InputError('--start', 'must be a date.', 'Example: --start 2026-01-05T06:00:00Z');
  const runtime = {
    metaPort: readPort('--meta-port', options.metaPort ?? '8471'),
    githubPort: readPort('--github-port', options.githubPort ?? '8472'),
  };
  const pagePort = readPort('--page-port', options.pagePort ?? '8470');
  const actionFile = await builtAction(context.programFile, options.action);

  await context.interruption.during((signal) =>
    onStage({ actionFile, start, ...runtime }, async (stage, world) => {
      stage.storeLoginToken();
      stage.performDispatches(signal);
      const program = programCommand(undefined, context.programFile);
      const page = await servePage(stage, world, pagePort, signal, program);
      world.github.serverUrl = page.url;
      const tick = setInterval(() => world.clock.advance({ seconds: 1 }), SECOND_MS);
      const environment = { ...stage.environment };
      const addresses = {
        graph_api_url: world.meta.graphUrl,
        dialog_url: world.meta.dialogUrl,
        instagram_api_url: world.meta.instagramUrl,
        instagram_login_url: world.meta.instagramLoginUrl,
        instagram_dialog_url: world.meta.instagramDialogUrl,
        threads_api_url: world.meta.threadsUrl,
        threads_dialog_url: world.meta.threadsDialogUrl,
        page_url: page.url,
      };
      if (options.json === true) out.line(JSON.stringify({ environment, ...addresses }));
      else {
        for (const [name, value] of Object.entries(environment)) out.line(`export ${name}='${value}'`);
        notes.line();
        const bold = (text: string) => notes.paint('bold', text);
        for (const line of hints(page.url, stage.commands, world.meta, program, bold)) notes.line(line);
      }
      await whenAborted(signal);
      clearInterval(tick);
      await page.close();
    }).catch(portInUse),
  );
  return 0;
}

/** The next steps for somebody who tries it out. */
function hints(
  page: string,
  commands: readonly string[],
  addresses: SandboxAddresses,
  program: string,
  bold: (text: string) => string,
): string[] {
  return [
    'These lead to a Meta and a GitHub on this computer; the credentials are made up.',
    `To see a token refreshed, open ${bold(page)}:`,
    '  press the green button, four times. The clock, faults and the issue are there too.',
    'To try a command, paste the lines above into another terminal, then:',
    ...commands.map((words) => {
      const [command = ''] = words.split(' ');
      return `  ${program} ${words} ${optionsFor(command, words, addresses)}`;
    }),
    'Without these addresses a command contacts the real Meta.',
    'Ctrl-C ends it and leaves nothing behind.',
  ];
}

function readPort(name: string, value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InputError(name, 'must be a port, or 0 for any free one.', `Example: ${name}: 8471`);
  }
  return Number(value);
}

function portInUse(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EADDRINUSE') throw error;
  throw new InputError(
    'sandbox',
    'finds a port in use.',
    'Is another one running? Other ports: --meta-port, --github-port, --page-port.',
  );
}
