import type { RunContext, RunOptions } from '../inputs/options.js';
import type { IssueLinks } from '../messages/links.js';
import { annotationsOf } from '../messages/log.js';
import { jobSummary } from '../messages/summary.js';
import type { Runtime } from '../net/http.js';
import { warnOfVersion } from '../refresh/api-version.js';
import { pingHeartbeat } from '../refresh/heartbeat.js';
import { scheduleEnd } from '../refresh/schedule.js';
import type { Services } from '../refresh/services.js';
import { fails } from '../token/outcome.js';
import { present } from '../token/present.js';
import { codeOf } from '../token/reason.js';
import type { TokenReport } from '../token/report.js';
import type { EpochSeconds } from '../token/time.js';
import { outputsOf } from './outputs.js';
import type { Runner } from './runner.js';

/** A run that has done its work. */
interface FinishedRun {
  readonly options: RunOptions;
  readonly location: RunContext;
  readonly services: Services;
  readonly runtime: Runtime;
}

/** Tells the runner how the run went: outputs, annotations, job summary, exit code. */
export async function publish(
  reports: readonly TokenReport[],
  { options, location, services, runtime }: FinishedRun,
  runner: Runner,
): Promise<void> {
  const heartbeatProblem = await pingHeartbeat(options, reports, runtime);
  const schedule = await scheduleToSave(reports, services);

  for (const [name, value] of Object.entries(outputsOf(reports))) runner.output(name, value);
  for (const annotation of reports.flatMap((report) => annotationsOf(report, location.docsUrl))) {
    runner.annotate(annotation.level, annotation.title, annotation.message);
  }
  const ofVersion = warnOfVersion(reports, services);
  if (ofVersion !== undefined)
    runner.annotate('warning', codeOf(ofVersion.reason), `${ofVersion.message} ${ofVersion.hint}`);
  if (heartbeatProblem !== undefined) runner.annotate('warning', 'Heartbeat', heartbeatProblem);
  runner.summarize(
    jobSummary(reports, { mode: options.mode, ...present({ docsUrl: location.docsUrl, schedule }) }),
  );
  if (reports.some(({ outcome }) => fails(outcome))) runner.fail();
}

/** When GitHub will disable the schedule, if that is near. Not requested on a quiet day of one token. */
async function scheduleToSave(
  reports: readonly TokenReport[],
  services: Services,
): Promise<{ readonly endsAt: EpochSeconds; readonly links: IssueLinks } | undefined> {
  const now = reports.find((report) => report.now !== undefined)?.now;
  const isQuiet = reports.length === 1 && reports[0]?.issueUrl === undefined;
  const activity = await services.activity(!isQuiet);
  const endsAt = activity && now !== undefined ? scheduleEnd(activity, now) : undefined;
  return endsAt === undefined ? undefined : { endsAt, links: services.links };
}
