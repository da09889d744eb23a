import { reportLines } from '../messages/log.js';
import { resolvedComment } from '../messages/resolved.js';
import { signState } from '../meta/login-state.js';
import { gravestLevel, type IssueText } from '../token/alert.js';
import type { Conclusion } from '../token/conclusion.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import { describeLocation, locationKey } from '../token/location.js';
import { gravest } from '../token/outcome.js';
import { dueAt } from '../token/policy.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import type { Finding } from '../token/reason.js';
import type { TokenReport, Warning } from '../token/report.js';
import { DAY, type EpochSeconds } from '../token/time.js';
import type { Applied } from './apply.js';
import { notifyConsumers } from './notify-consumers.js';
import type { Observation } from './observe.js';
import { scheduleEnd } from './schedule.js';
import type { Services } from './services.js';
import type { Stored } from './store.js';

/** Opens, updates or closes the issue, notifies those who use the token, and writes the report. */
export async function report(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  { stored, conclusion }: Applied,
  services: Services,
): Promise<TokenReport> {
  const now = observed.token.at;
  const settled =
    mode === 'refresh' || mode === 'reauthorize' ? await settleIssue(config, conclusion, now, services) : {};
  const warnings = [...(settled.warnings ?? []), ...doubtsOf(stored, conclusion)];
  const findings =
    settled.finding === undefined ? conclusion.findings : [...conclusion.findings, settled.finding];
  const outcome = gravest(findings.map((finding) => finding.outcome));
  const reason = findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason;
  const extras = await notifyConsumers(config, mode, conclusion, stored.current, services);

  const { facts } = conclusion;
  const tokenReport: TokenReport = {
    secret: config.name,
    location: describeLocation(config.source),
    outcome,
    reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === 'refreshed'),
    facts,
    ...(now === undefined ? {} : { now }),
    ...schedule(config, conclusion),
    findings,
    alerts: conclusion.alerts,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...(settled.url === undefined ? {} : { issueUrl: settled.url }),
    warnings: [...warnings, ...extras],
    ...('trace' in observed.token ? { trace: observed.token.trace } : {}),
  };
  for (const line of reportLines(tokenReport)) services.logger.line(line);
  return tokenReport;
}

/** The moments at which this token's next refresh and warning fall due. Instagram and Threads are refreshed by every run. */
function schedule(config: TokenConfig, { facts }: Conclusion): Pick<TokenReport, 'nextRefreshAt' | 'warnAt'> {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== 'number') return {};
  const warnAt = expiresAt - config.policy.warnBeforeDays * DAY;
  const isByDate = kind === 'user' || kind === 'system-user';
  return isByDate ? { warnAt, nextRefreshAt: dueAt(expiresAt, config.policy) } : { warnAt };
}

interface Settled {
  readonly url?: string;
  readonly finding?: Finding;
  readonly warnings?: readonly Warning[];
}

async function settleIssue(
  config: TokenConfig,
  conclusion: Conclusion,
  now: EpochSeconds | undefined,
  services: Services,
): Promise<Settled> {
  if (services.issues === undefined || conclusion.issue === 'leave' || now === undefined) return {};
  const isWanted = conclusion.issue === 'wanted';
  const result = await services.issues.sync(config.issue, {
    id: locationKey(config.source),
    resolvedComment: resolvedComment(config.name, conclusion),
    ...(isWanted ? { wanted: await wantedIssue(config, conclusion, now, services) } : {}),
  });
  if (result.kind === 'problem') {
    return isWanted ? { finding: unwritten(result.problem) } : { warnings: [warningOf(result.problem)] };
  }
  // An issue that a person closed is no place to look: nobody renews what it says.
  return !isWanted || result.kind === 'left-closed' ? {} : present({ url: result.url });
}

/** The words for a person are loaded on the day that they are needed. */
async function wantedIssue(
  config: TokenConfig,
  conclusion: Conclusion,
  now: EpochSeconds,
  services: Services,
): Promise<IssueText> {
  const [{ issueText }, activity] = await Promise.all([
    import('../messages/issue.js'),
    services.activity(true),
  ]);
  const level = gravestLevel(conclusion.alerts, now);
  const scheduleEndsAt = activity && scheduleEnd(activity, now);
  return issueText({
    config,
    conclusion,
    level,
    now,
    links: services.links,
    reauthorization: {
      manualRun: services.links.workflowFile !== undefined,
      deviceLogin: services.login.isDeviceReady,
    },
    ...(scheduleEndsAt === undefined ? {} : { scheduleEndsAt }),
    ...(config.app === undefined
      ? {}
      : { state: signState(config.app.secret, services.links.repository, config.source, now) }),
  });
}

/** Somebody has to be told and cannot be: then the failing step must tell. */
function unwritten({ kind }: GitHubProblem): Finding {
  return { outcome: kind === 'permanent' ? 'misconfigured' : 'inconclusive', reason: 'issue-not-written' };
}

/** A secret that could not be looked at on a day when nothing had to be written there. */
function doubtsOf({ sourceProblem }: Stored, { outcome }: Conclusion): readonly Warning[] {
  return sourceProblem?.kind === 'transient' && outcome !== 'inconclusive' ? [warningOf(sourceProblem)] : [];
}

function warningOf({ reason, message, hint }: GitHubProblem): Warning {
  return { reason, message, hint };
}
