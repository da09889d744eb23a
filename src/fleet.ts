import type { TokenJob } from './job.js';
import type { TokenReport } from './report.js';
import { NO_FACTS } from './token/inspection.js';
import { describePlace } from './token/place.js';

/** How many tokens are worked on at once: enough to hide the network, few enough for GitHub's secondary limits. */
const AT_ONCE = 16;

/** Runs every job, `AT_ONCE` at a time, and returns the reports in the jobs' order. One job's failure never stops another. */
export async function forEachToken(
  jobs: readonly TokenJob[],
  run: (job: TokenJob) => Promise<TokenReport>,
  onDefect: (error: unknown) => void,
): Promise<readonly TokenReport[]> {
  const reports = new Array<TokenReport>(jobs.length);
  const queue = jobs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, job] of queue) reports[index] = await run(job).catch(defect(job));
  };
  const defect = (job: TokenJob) => (error: unknown) => {
    onDefect(error);
    return unexpected(job);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, worker));
  return reports;
}

/** How many tokens are done between two lines of progress. */
const PROGRESS_EVERY = 50;

/** The same run, which says how far the whole has come: a run of hundreds of tokens takes a while. */
export function withProgress(
  total: number,
  run: (job: TokenJob) => Promise<TokenReport>,
  line: (text: string) => void,
): (job: TokenJob) => Promise<TokenReport> {
  let done = 0;
  return async (job) => {
    const report = await run(job);
    done++;
    if (done % PROGRESS_EVERY === 0 && done < total) line(`${done} of ${total} tokens are done.`);
    return report;
  };
}

/** A defect of ours: what was being done is in doubt, and the error's own text may hold anything. */
function unexpected(job: TokenJob): TokenReport {
  return {
    secret: job.name,
    place: describePlace(job.source),
    outcome: 'inconclusive',
    reason: 'unexpected',
    refreshed: false,
    facts: NO_FACTS,
    findings: [{ outcome: 'inconclusive', reason: 'unexpected' }],
    notices: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: [],
  };
}
