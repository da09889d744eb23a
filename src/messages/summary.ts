import { isDead } from '../token/alert.js';
import type { RunMode } from '../token/config.js';
import type { Reach } from '../token/inspection.js';
import { isMoreSevere, OUTCOMES, type Outcome } from '../token/outcome.js';
import { dependsOnDataAccess } from '../token/policy.js';
import { isActive } from '../token/reach.js';
import { codeOf, type Reason } from '../token/reason.js';
import type { TokenReport } from '../token/report.js';
import { type EpochSeconds, isoDay } from '../token/time.js';
import { assetLine } from './assets.js';
import { count, timeLeft } from './dates.js';
import { code, sentence } from './escape.js';
import { findingText } from './finding.js';
import { gantt } from './gantt.js';
import { originText } from './kind.js';
import { type IssueLinks, workflowLink } from './links.js';
import { linkTarget, sections } from './markdown.js';
import { metaAnswer } from './meta-answer.js';
import { explain, mayPassByItself, troubleshootingLink } from './reasons.js';

interface SummaryOfRun {
  readonly mode: RunMode;
  /** See `troubleshootingLink`. */
  readonly docsUrl?: string;
  /** When GitHub is about to switch the schedule off because the repository has had no activity, and where to prevent that. */
  readonly schedule?: { readonly endsAt: EpochSeconds; readonly links: IssueLinks };
}

/** With more tokens than this, the healthy ones are folded away. */
const MOST_SHOWN = 10;
const MOST_DETAILS = 20;
const MOST_PICTURES = 4;
const MOST_ASSETS = 20;
/** Maximum length of the table, in UTF-16 units of at most three bytes each: far below GitHub's 1 MiB for a step's summary. */
const LONGEST_TABLE = 200_000;

/** The job summary of a run, as Markdown: every token, the most severe first; what was done, what comes next. Days in UTC. */
export function jobSummary(reports: readonly TokenReport[], run: SummaryOfRun): string {
  const sorted = [...reports].sort(worstFirst);
  const withProblem = sorted.filter(({ outcome }) => isMoreSevere(outcome, 'refreshed'));
  const fine = sorted.filter(({ outcome }) => !isMoreSevere(outcome, 'refreshed'));
  const hasMany = sorted.length > MOST_SHOWN;
  const charts = (hasMany ? withProblem : sorted)
    .flatMap((report) => gantt(report) ?? [])
    .slice(0, MOST_PICTURES);
  return `${sections(
    '## Meta tokens',
    headline(sorted, run),
    scheduleWarning(run),
    ...(hasMany ? [table(withProblem), foldedTable(fine)] : [table(sorted)]),
    ...withProblem.slice(0, MOST_DETAILS).map((report) => details(report, run)),
    ...(hasMany ? [] : fine.filter(wasRefused).map((report) => details(report, run))),
    ...charts,
  )}\n`;
}

/** By outcome, then by what ends first. */
function worstFirst(one: TokenReport, other: TokenReport): number {
  if (one.outcome !== other.outcome) return isMoreSevere(one.outcome, other.outcome) ? -1 : 1;
  // Two that never end differ by NaN.
  return endOf(one) - endOf(other) || one.secret.localeCompare(other.secret);
}

function endOf({ facts }: TokenReport): number {
  return typeof facts.expiresAt === 'number' ? facts.expiresAt : Number.POSITIVE_INFINITY;
}

function headline(reports: readonly TokenReport[], { mode }: SummaryOfRun): string {
  const counts = OUTCOMES.flatMap((outcome) => {
    const number = reports.filter((report) => report.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcome}`];
  });
  return [
    `**${whoActs(reports)}.**`,
    ...(reports.length > 1 ? [`${count(reports.length, 'token')}: ${counts.join(', ')}.`] : []),
    ...modeText(mode),
  ].join(' ');
}

/** The first thing to know: do I have to act? */
function whoActs(reports: readonly TokenReport[]): string {
  const asking = reports.filter(
    ({ outcome, reason, issueUrl }) =>
      isMoreSevere(outcome, 'refreshed') &&
      !(outcome === 'inconclusive' && issueUrl === undefined && mayPassByItself(reason)),
  );
  if (asking.length > 0) {
    return reports.length === 1
      ? 'This token needs a person'
      : `${asking.length} of ${reports.length} tokens ${asking.length === 1 ? 'needs' : 'need'} a person`;
  }
  return reports.some(({ outcome }) => outcome === 'inconclusive')
    ? 'Nothing to do yet: the next run tries again'
    : 'Nothing to do';
}

function scheduleWarning({ schedule }: SummaryOfRun): string {
  if (schedule === undefined) return '';
  const page = workflowLink(schedule, "the workflow's page");
  return `⚠️ GitHub disables this schedule on **${isoDay(schedule.endsAt)}**, 60 days after the last push. To keep it, open ${page} before then and choose **Continue running workflow**, or push a commit.`;
}

function modeText(mode: RunMode): string[] {
  switch (mode) {
    case 'refresh':
      return [];
    case 'check':
      return ['This run only asked Meta and changed nothing.'];
    case 'dry-run':
      return ['This was a dry run: nothing was changed.'];
    case 'reauthorize':
      return ['This run was for a new login.'];
  }
}

function table(reports: readonly TokenReport[]): string {
  if (reports.length === 0) return '';
  const rows: string[] = [];
  let length = 0;
  for (const report of reports) {
    const row = rowOf(report);
    length += row.length;
    if (length > LONGEST_TABLE) break;
    rows.push(row);
  }
  const rest = reports.length - rows.length;
  return [
    '| Secret | State |',
    '|:--|:--|',
    ...rows,
    ...(rest > 0 ? [`| and ${rest} more | in the log |`] : []),
  ].join('\n');
}

function rowOf(report: TokenReport): string {
  const { outcome, reason } = report;
  const lines = [
    `${signOf(outcome)} **${outcome}**: ${sentence(explain(reason).title)}`,
    ...ends(report),
    ...assetLines(report),
    next(report),
  ];
  return `| ${code(report.location, 100)} | ${lines.join('<br>')} |`;
}

function signOf(outcome: Outcome): string {
  switch (outcome) {
    case 'healthy':
    case 'refreshed':
      return '✅';
    case 'superseded':
      return '⏭️';
    case 'attention':
    case 'partial':
      return '⚠️';
    case 'inconclusive':
      return '❓';
    case 'misconfigured':
    case 'reauthorize':
      return '❌';
  }
}

/** Both end dates, as far as they are known and matter. */
function ends({ facts, alerts, now = 0 }: TokenReport): string[] {
  const { expiresAt, dataAccessExpiresAt, scopes } = facts;
  const origin = originText(facts);
  return [
    ...(typeof expiresAt === 'number' && !(isDead(alerts) && expiresAt > now)
      ? [endText(expiresAt, now)]
      : []),
    ...(origin === undefined ? [] : [origin]),
    ...(typeof dataAccessExpiresAt === 'number' && dependsOnDataAccess(scopes)
      ? [dataAccessText(dataAccessExpiresAt, now)]
      : []),
  ];
}

function endText(endsAt: EpochSeconds, now: EpochSeconds): string {
  return endsAt > now ? `Ends ${isoDay(endsAt)} (${timeLeft(endsAt, now)})` : `Ended ${isoDay(endsAt)}`;
}

function dataAccessText(endsAt: EpochSeconds, now: EpochSeconds): string {
  return `Data access ${endsAt > now ? 'ends' : 'ended'} ${isoDay(endsAt)}`;
}

/** A cell of the table holds text of other people, so each line is code. */
function assetLines({ assets = [] }: TokenReport): string[] {
  const rest = assets.length - MOST_ASSETS;
  return [
    ...assets
      .slice(0, MOST_ASSETS)
      .map((measured) => `${reachSign(measured.reach)} ${code(assetLine(measured), 120)}`),
    ...(rest > 0 ? [`and ${rest} more in the log`] : []),
  ];
}

function reachSign(reach: Reach): string {
  switch (reach.kind) {
    case 'reached':
      return isActive(reach) ? '✅' : '⚠️';
    case 'refused':
      return '❌';
    case 'not-measured':
      return '❓';
  }
}

/** What happens next, and who does it. */
function next({ outcome, reason, nextRefreshAt, now = 0, issueUrl, facts }: TokenReport): string {
  if (issueUrl !== undefined) return `**[Next steps](${linkTarget(issueUrl)})**`;
  if (isMoreSevere(outcome, 'attention'))
    return outcome === 'inconclusive' && mayPassByItself(reason)
      ? 'The next run tries again'
      : 'Next steps: below';
  if (facts.expiresAt === 'never') return 'Never ends';
  if (nextRefreshAt === undefined) return 'The next run checks it again';
  return nextRefreshAt > now ? `Refresh from ${isoDay(nextRefreshAt)} on` : 'The next run asks Meta again';
}

function foldedTable(reports: readonly TokenReport[]): string {
  if (reports.length === 0) return '';
  return `<details>\n<summary>${count(reports.length, 'token')} without problems</summary>\n\n${table(reports)}\n\n</details>`;
}

/** Nothing is wrong with the token, but Meta refused something: its error codes belong here. */
function wasRefused({ trace }: TokenReport): boolean {
  return trace?.code !== undefined;
}

/** Everything that a person should know about a token that has a problem. */
function details(report: TokenReport, run: SummaryOfRun): string {
  const reasons = [...new Set([report.reason, ...severeReasons(report)])];
  const paragraphs = reasons.map((reason) => paragraph(reason, report, run));
  return sections(
    `### ${code(report.location)}`,
    report.issueUrl === undefined ? '' : `**[Next steps](${linkTarget(report.issueUrl)})**`,
    ...paragraphs,
    answerBeside([...paragraphs, report.steps ?? ''], report),
    report.failedTargets
      .map(({ location, why, hint }) => `- ${code(location)}: ${sentence(`${why} ${hint}`)}`)
      .slice(0, MOST_DETAILS)
      .join('\n'),
    report.steps ?? '',
  );
}

/** Meta's answer to the call that failed, where no text has it yet. */
function answerBeside(texts: readonly string[], { trace }: TokenReport): string {
  const answer = trace?.code === undefined ? undefined : metaAnswer(trace);
  if (answer === undefined) return '';
  const shown = sentence(answer);
  return texts.some((text) => text.includes(shown)) ? '' : shown;
}

function severeReasons({ findings }: TokenReport): Reason[] {
  return findings.filter(({ outcome }) => isMoreSevere(outcome, 'refreshed')).map(({ reason }) => reason);
}

function paragraph(reason: Reason, report: TokenReport, { docsUrl }: SummaryOfRun): string {
  const name =
    docsUrl === undefined
      ? `\`${codeOf(reason)}\``
      : `[\`${codeOf(reason)}\`](${linkTarget(troubleshootingLink(reason, docsUrl))})`;
  // Failed places are listed below, each with its own reason.
  const { what, hint } = explain(reason);
  return `${name} ${sentence(reason === 'target-not-written' ? `${what} ${hint}` : findingText(reason, report))}`;
}
