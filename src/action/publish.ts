import type { Ports } from '../http.js';
import type { RunOptions, RunPlace } from '../options.js';
import type { TokenReport } from '../report.js';
import { pingHeartbeat } from '../steps/heartbeat.js';
import { scheduleEnd } from '../steps/schedule.js';
import type { World } from '../steps/world.js';
import { fails } from '../token/outcome.js';
import type { EpochSeconds } from '../token/time.js';
import { annotationsOf } from '../words/log.js';
import type { IssueLinks } from '../words/login.js';
import { jobSummary } from '../words/summary.js';
import { outputsOf } from './outputs.js';
import type { Runner } from './runner.js';

/** A run that has done its work. */
export interface FinishedRun {
  readonly options: RunOptions;
  readonly place: RunPlace;
  readonly world: World;
  readonly ports: Ports;
}

/** Tells the runner how the run went: outputs, annotations, job summary, exit code. */
export async function publish(
  reports: readonly TokenReport[],
  { options, place, world, ports }: FinishedRun,
  runner: Runner,
): Promise<void> {
  const heartbeatTrouble = await pingHeartbeat(options, reports, ports);
  const schedule = await scheduleToSave(reports, world);

  for (const [name, value] of Object.entries(outputsOf(reports))) runner.output(name, value);
  for (const annotation of reports.flatMap((report) => annotationsOf(report, place.docsUrl))) {
    runner.annotate(annotation.level, annotation.title, annotation.message);
  }
  if (heartbeatTrouble !== undefined) runner.annotate('warning', 'Heartbeat', heartbeatTrouble);
  runner.summarize(
    jobSummary(reports, {
      mode: options.mode,
      ...(place.docsUrl && { docsUrl: place.docsUrl }),
      ...(schedule && { schedule }),
    }),
  );
  if (reports.some(({ outcome }) => fails(outcome))) runner.fail();
}

/** When GitHub will switch the schedule off, if that is near. A quiet day of one token asks nobody for it. */
async function scheduleToSave(
  reports: readonly TokenReport[],
  world: World,
): Promise<{ readonly endsAt: EpochSeconds; readonly links: IssueLinks } | undefined> {
  const now = reports.find((report) => report.now !== undefined)?.now;
  const isQuiet = reports.length === 1 && reports[0]?.issueUrl === undefined;
  const activity = await world.activity(!isQuiet);
  const endsAt = activity && now !== undefined ? scheduleEnd(activity, now) : undefined;
  return endsAt === undefined ? undefined : { endsAt, links: world.links };
}
