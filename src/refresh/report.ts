import { defaultOf } from '../inputs/table.js';
import { inactiveAccounts } from '../messages/assets.js';
import { reportLines } from '../messages/log.js';
import { explain } from '../messages/reasons.js';
import { resolvedComment, waitingNote } from '../messages/resolved.js';
import { signState } from '../meta/login-state.js';
import { type Alert, type IssueText, isDead, mostSevereLevel } from '../token/alert.js';
import type { Conclusion } from '../token/conclusion.js';
import { loginApp, type RunMode, type TokenConfig } from '../token/config.js';
import type { MeasuredAsset } from '../token/inspection.js';
import { describeLocation } from '../token/location.js';
import { mostSevere } from '../token/outcome.js';
import { dueAt } from '../token/policy.js';
import { present } from '../token/present.js';
import type { GitHubProblem } from '../token/problem.js';
import { notMeasured } from '../token/reach.js';
import type { Finding } from '../token/reason.js';
import type { TokenReport, Warning } from '../token/report.js';
import { DAY, type EpochSeconds } from '../token/time.js';
import type { Applied } from './apply.js';
import { issueKeyOf } from './issue-key.js';
import { notifyConsumers } from './notify-consumers.js';
import type { Observation } from './observe.js';
import { scheduleEnd } from './schedule.js';
import type { Services } from './services.js';
import type { Stored } from './stored.js';

/** Opens, updates or closes the issue, notifies those who use the token, and writes the report. */
export async function report(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  { stored, conclusion }: Applied,
  services: Services,
): Promise<TokenReport> {
  const now = observed.token.at;
  const issue = await syncIssue(config, mode, observed, stored, conclusion, services);
  const notified = await notifyConsumers(config, mode, conclusion, stored.fresh ?? config.token, services);
  const handed = handOver(config, mode, observed, conclusion, services);
  const findings = [...conclusion.findings, ...issue.findings, ...handed];
  const outcome = mostSevere(findings.map((finding) => finding.outcome));
  const tokenReport: TokenReport = {
    secret: config.name,
    location: describeLocation(config.source),
    outcome,
    reason: findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === 'refreshed'),
    facts: conclusion.facts,
    ...present({ assets: assetsOfReport(config, conclusion), lost: conclusion.lost, now }),
    ...schedule(config, conclusion),
    findings,
    alerts: conclusion.alerts,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...present({ issueUrl: issue.url, steps: issue.steps }),
    warnings: [
      ...inactiveAccounts(conclusion.assets ?? []),
      ...issue.warnings,
      ...doubtsOf(stored, observed),
      ...blockOf(conclusion),
      ...notified,
    ],
    ...present({ trace: conclusion.trace, answered: conclusion.answered }),
  };
  for (const line of reportLines(tokenReport)) services.logger.line(line);
  return tokenReport;
}

/** Every entry, also where nothing was asked of a token that does not work. */
function assetsOfReport(
  { assets }: TokenConfig,
  conclusion: Conclusion,
): readonly MeasuredAsset[] | undefined {
  return assets && (conclusion.assets ?? notMeasured(assets));
}

/**
 * A run that steps aside holds an older token. While that works, later steps of the job may use it; else they would go on without one,
 * so the step fails.
 */
function handOver(
  { extras: { exportEnv }, token }: TokenConfig,
  mode: RunMode,
  { token: inspection }: Observation,
  { outcome, reason }: Conclusion,
  { extras }: Services,
): readonly Finding[] {
  if (exportEnv === undefined || extras === undefined || outcome !== 'superseded' || mode === 'dry-run')
    return [];
  if (inspection.kind !== 'alive') return [{ outcome: 'inconclusive', reason }];
  extras.exportToken(exportEnv, token);
  return [];
}

/** The moments at which this token's next refresh and warning fall due. Instagram and Threads are refreshed by every run. */
function schedule(
  config: TokenConfig,
  { facts, alerts }: Conclusion,
): Pick<TokenReport, 'nextRefreshAt' | 'warnAt'> {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== 'number' || isDead(alerts)) return {};
  const warnAt = expiresAt - config.policy.warnBeforeDays * DAY;
  const isByDate = kind === 'user' || kind === 'system-user';
  return isByDate ? { warnAt, nextRefreshAt: dueAt(expiresAt, config.policy) } : { warnAt };
}

/** What is to be reported of the issue. */
interface IssueReport {
  readonly url?: string;
  /** The issue's text, where there is no issue. */
  readonly steps?: string;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

const NOTHING_TO_REPORT: IssueReport = { findings: [], warnings: [] };

/** Makes the secret's issue what the conclusion wants it to be. */
async function syncIssue(
  config: TokenConfig,
  mode: RunMode,
  observed: Observation,
  stored: Stored,
  conclusion: Conclusion,
  services: Services,
): Promise<IssueReport> {
  const now = observed.token.at;
  const isLooking = mode === 'check' || mode === 'dry-run' || conclusion.issue === 'leave';
  if (isLooking || now === undefined || services.isToldHere?.(conclusion.alerts)) return NOTHING_TO_REPORT;
  const isWanted = conclusion.issue === 'wanted' || conclusion.issue === 'unless-open';
  const wanted = isWanted ? await wantedIssue(config, conclusion, now, services) : undefined;
  if (services.issues === undefined) return { ...NOTHING_TO_REPORT, ...present({ steps: wanted?.body }) };
  const desired = {
    ...issueKeyOf(config),
    unwritten: stored.unwritten,
    hasRecovered: hasRecovered(conclusion),
    ...(conclusion.issue === 'unless-open' && { keepsOpen: true }),
    resolvedComment: resolvedComment(config.name, conclusion),
    waitingNote: waitingNote(config.name),
    ...present({ wanted, since: toldSince(observed, conclusion) }),
  };
  const asked = await services.issues.sync(config.issue, desired);
  const isLabelled =
    hasOwnLabels(config.issue) && asked.kind === 'problem' && asked.problem.reason === 'write-rejected';
  const result = isLabelled
    ? await services.issues.sync({ ...config.issue, labels: [DEFAULT_LABEL] }, desired)
    : asked;
  if (result.kind === 'problem') {
    return wanted !== undefined
      ? {
          findings: [unwritten(result.problem)],
          warnings: [{ ...warningOf(result.problem), reason: 'issue-not-written' }],
          steps: wanted.body,
        }
      : { ...NOTHING_TO_REPORT, warnings: [warningOf(result.problem)] };
  }
  const refused = isLabelled ? [labelRefused(config.issue, asked.problem)] : [];
  // An issue that a person closed is no place to look: nobody updates what it says.
  return !isWanted || result.kind === 'left-closed'
    ? { ...NOTHING_TO_REPORT, warnings: refused }
    : { ...NOTHING_TO_REPORT, warnings: refused, ...present({ url: result.url }) };
}

/** The label that is there where nobody names another: an alert matters more than what it is called. */
const DEFAULT_LABEL = defaultOf('issue-labels');

function hasOwnLabels({ labels }: TokenConfig['issue']): boolean {
  return labels.length > 1 || labels[0] !== DEFAULT_LABEL;
}

function labelRefused({ labels }: TokenConfig['issue'], { message }: GitHubProblem): Warning {
  return {
    reason: 'write-rejected',
    message: `GitHub does not accept the labels in issue-labels (${labels.join(', ')}), so the issue has ${DEFAULT_LABEL} alone. ${message}`,
    hint: 'Correct issue-labels. A label needs more than one emoji.',
  };
}

function hasRecovered({ findings }: Conclusion): boolean {
  return findings.some(({ reason }) => reason === 'reauthorized' || reason === 'repaired');
}

/**
 * What is told of this token's own end cannot have been told before it was stored. Other needs outlive a token, some of which are
 * new every day.
 */
function toldSince(
  { source, token }: Observation,
  { alerts, findings }: Conclusion,
): EpochSeconds | undefined {
  if (!alerts.some(({ kind }) => ABOUT_ITS_END.has(kind))) return undefined;
  const isJustStored = findings.some(({ outcome }) => outcome === 'refreshed');
  return isJustStored ? token.at : source?.kind === 'open' ? source.updatedAt : undefined;
}

const ABOUT_ITS_END: ReadonlySet<Alert['kind']> = new Set(['dead', 'ends-soon', 'refresh-declined']);

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
  const level = mostSevereLevel(conclusion.alerts, now);
  const scheduleEndsAt = activity && scheduleEnd(activity, now);
  const app = loginApp(config);
  return issueText({
    config,
    conclusion,
    level,
    now,
    ...present({ trace: conclusion.trace, scheduleEndsAt }),
    links: services.links,
    reauthorization: {
      manualRun: services.links.workflowFile !== undefined,
      deviceLogin: services.login.isDeviceReady,
    },
    ...(app === undefined
      ? {}
      : { state: signState(app.secret, services.links.repository, config.source, now) }),
  });
}

/** Somebody has to know and no issue says it: then the failing step must. */
function unwritten({ kind }: GitHubProblem): Finding {
  return { outcome: kind === 'permanent' ? 'misconfigured' : 'inconclusive', reason: 'issue-not-written' };
}

/** What could not be asked: about the secret on a day when nothing had to be written there, or about this run. Each with its numbers. */
function doubtsOf({ sourceProblem }: Stored, { freshness }: Observation): readonly Warning[] {
  const problems = [sourceProblem, freshness.kind === 'unknown' ? freshness.problem : undefined];
  const told = problems.flatMap((problem) => (problem?.kind === 'transient' ? [warningOf(problem)] : []));
  return told.filter(({ reason }, index) => told.findIndex((one) => one.reason === reason) === index);
}

/** Meta blocks the exchange of a living token for some time: nothing is wrong with the token, but somebody should look. */
function blockOf({ findings }: Conclusion): readonly Warning[] {
  const block = findings.find(
    ({ outcome, reason }) => reason === 'blocked-by-policy' && outcome === 'healthy',
  );
  if (block === undefined) return [];
  const { what, hint } = explain(block.reason);
  return [{ reason: block.reason, message: what, hint }];
}

function warningOf({ reason, message, hint }: GitHubProblem): Warning {
  return { reason, message, hint };
}
