import type { TokenConfig } from '../token/config.js';
import { NO_FACTS } from '../token/inspection.js';
import { describeLocation } from '../token/location.js';
import type { TokenReport } from '../token/report.js';

/** How many tokens are worked on at once: enough to hide the network, few enough for GitHub's secondary limits. */
const AT_ONCE = 16;

/** Runs every token, `AT_ONCE` at a time, and returns the reports in the tokens' order. One token's failure never stops another. */
export async function forEachToken(
  configs: readonly TokenConfig[],
  run: (config: TokenConfig) => Promise<TokenReport>,
  onDefect: (error: unknown) => void,
): Promise<readonly TokenReport[]> {
  const reports = new Array<TokenReport>(configs.length);
  const queue = configs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, config] of queue) reports[index] = await run(config).catch(defect(config));
  };
  const defect = (config: TokenConfig) => (error: unknown) => {
    onDefect(error);
    return unexpected(config);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, configs.length) }, worker));
  return reports;
}

/** How many tokens are done between two lines of progress. */
const PROGRESS_EVERY = 50;

/** The same run, which says how far the whole has come: a run of hundreds of tokens takes a while. */
export function withProgress(
  total: number,
  run: (config: TokenConfig) => Promise<TokenReport>,
  line: (text: string) => void,
): (config: TokenConfig) => Promise<TokenReport> {
  let done = 0;
  return async (config) => {
    const report = await run(config);
    done++;
    if (done % PROGRESS_EVERY === 0 && done < total) line(`${done} of ${total} tokens are done.`);
    return report;
  };
}

/** A defect of ours: what was being done is in doubt, and the error's own text may hold anything. */
function unexpected(config: TokenConfig): TokenReport {
  return {
    secret: config.name,
    location: describeLocation(config.source),
    outcome: 'inconclusive',
    reason: 'unexpected',
    refreshed: false,
    facts: NO_FACTS,
    findings: [{ outcome: 'inconclusive', reason: 'unexpected' }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: [],
  };
}
