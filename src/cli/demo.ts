import type { CommandContext, ExitCode } from './context.js';
import { INTERRUPTED } from './interruption.js';
import { ownCommand } from './own-address.js';
import { type Day, playDay } from './rehearsal/day.js';
import { builtAction, FIRST_RUN, onStage } from './rehearsal/stage.js';
import { STORY } from './rehearsal/story.js';
import { dayLines, wrap } from './rehearsal/timeline.js';

interface DemoOptions {
  /** The built action; by default the one that was built together with this program. */
  readonly action?: string;
}

const ABOUT =
  'The action runs as on GitHub, once a day. Meta and GitHub are local stand-ins, and the clock is moved forward. The secret is shown as this GitHub decrypts it. Quiet days are left out.';

/** Runs a token's life and prints its timeline. Exits with 1 if it did not go as expected, so it serves as a check too. */
export async function demo(options: DemoOptions, context: CommandContext): Promise<ExitCode> {
  const actionFile = await builtAction(context.programFile, options.action);
  const { out } = context.terminal;
  out.line(out.paint('bold', "A token's life with refresh-meta-token"));
  for (const line of wrap(ABOUT, out.columns, 0)) out.line(line);

  const days: Day[] = [];
  await context.interruption.during((signal) =>
    onStage({ actionFile, start: FIRST_RUN }, async (stage) => {
      for (const scene of STORY) {
        const day = await playDay(scene, stage, signal).catch((error: unknown) => {
          if (signal.aborted) return undefined;
          throw error;
        });
        if (day === undefined) return;
        for (const line of dayLines(day, days.at(-1), out)) out.line(line);
        days.push(day);
        // The following days would fail for the same reason.
        if (day.faults.length > 0) return;
      }
    }),
  );
  out.line();
  if (days.at(-1)?.faults.length) {
    out.line(out.paint('red', `The story stopped on ${days.at(-1)?.date}: it did not go as expected.`));
    return 1;
  }
  if (days.length < STORY.length) return INTERRUPTED;
  out.line(
    `${days.length} runs, all as expected: no token was ever replaced by a worse one, and none was shown anywhere.`,
  );
  out.line(`Set it up for your own token: ${await ownCommand(context)} init`);
  return 0;
}
