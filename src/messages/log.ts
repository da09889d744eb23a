import type { TokenFacts } from '../token/inspection.js';
import { fails, isMoreSevere, type Outcome } from '../token/outcome.js';
import { dependsOnDataAccess } from '../token/policy.js';
import { codeOf, type Reason } from '../token/reason.js';
import type { TokenReport } from '../token/report.js';
import type { EpochSeconds } from '../token/time.js';
import { assetLine } from './assets.js';
import { endFact, expiryText, moment } from './dates.js';
import { escapeLogLine } from './escape.js';
import { findingText } from './finding.js';
import { kindText, originText } from './kind.js';
import { metaAnswer } from './meta-answer.js';
import { explain, troubleshootingLink } from './reasons.js';

/** A message that GitHub shows beside the run. */
interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
}

/** What a run logs about one token, one line per fact. No line can act as a workflow command. */
export function reportLines(report: TokenReport): string[] {
  const { facts, now } = report;
  const lines = [
    `${report.location}: ${report.outcome}. ${explain(report.reason).title} (${codeOf(report.reason)}).`,
    ...identityLine(facts),
    ...(now === undefined ? [] : [endLine(report, now)]),
    ...scheduleLine(report),
    ...(report.assets ?? []).map((measured) => `${assetLine(measured)}.`),
    ...otherFindings(report).map((reason) => `Also: ${explain(reason).title} (${codeOf(reason)}).`),
    ...report.repairedTargets.map((location) => `Brought up to date: ${location}.`),
    ...report.failedTargets.map(({ location, why, hint }) => `Not written: ${location}. ${why} ${hint}`),
    ...answerLine(report),
    ...(report.issueUrl === undefined ? [] : [`Next steps: ${report.issueUrl}`]),
  ];
  return lines.map(escapeLogLine);
}

function identityLine({ kind, appId, appName, userId, profileId, scopes }: TokenFacts): string[] {
  if (kind === 'unknown') return [];
  const parts = [
    `Kind: ${kindText(kind)}`,
    ...(appId === undefined ? [] : [`app ${appName === undefined ? appId : `${appName} (${appId})`}`]),
    ...(userId === undefined ? [] : [`user ${userId}`]),
    ...(profileId === undefined ? [] : [`page ${profileId}`]),
    ...(scopes === undefined ? [] : [`permissions ${scopes.length === 0 ? 'none' : scopes.join(' ')}`]),
  ];
  return [`${parts.join(', ')}.`];
}

function endLine({ facts, alerts }: TokenReport, now: EpochSeconds): string {
  const { expiresAt, dataAccessExpiresAt, scopes } = facts;
  const dataAccess = dependsOnDataAccess(scopes)
    ? ` Data access ends: ${expiryText(dataAccessExpiresAt, now)}.`
    : '';
  const origin = originText(facts);
  return `${endFact(expiresAt, alerts, now).join(': ')}.${origin === undefined ? '' : ` ${origin}`}${dataAccess}`;
}

function scheduleLine({ nextRefreshAt, warnAt, now = 0 }: TokenReport): string[] {
  const parts = [
    ...(nextRefreshAt === undefined || nextRefreshAt <= now
      ? []
      : [`Next refresh: from ${moment(nextRefreshAt)}.`]),
    ...(warnAt === undefined || warnAt <= now
      ? []
      : [`If it cannot be refreshed, a person is asked from ${moment(warnAt)}.`]),
  ];
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** The other findings, without the good ones. */
function otherFindings({ reason, findings }: TokenReport): Reason[] {
  const severe = findings.filter(({ outcome }) => isMoreSevere(outcome, 'refreshed'));
  return [...new Set(severe.map((finding) => finding.reason))].filter((other) => other !== reason);
}

function answerLine({ trace }: TokenReport): string[] {
  const answer = trace && metaAnswer(trace);
  return answer === undefined ? [] : [answer];
}

/**
 * What GitHub shows beside the run: one for each thing that a person should know, with the code to search for and, where
 * the address of the docs is known, a link to its explanation.
 *
 * @param docsUrl see `troubleshootingLink`
 */
export function annotationsOf(report: TokenReport, docsUrl?: string): Annotation[] {
  const mostSevereFirst = [...report.findings].sort((one, other) =>
    isMoreSevere(one.outcome, other.outcome) ? -1 : 1,
  );
  const told = new Map<Reason, Annotation>();
  for (const { outcome, reason } of mostSevereFirst) {
    const level = levelOf(outcome);
    if (level === undefined || told.has(reason)) continue;
    told.set(reason, annotation(level, reason, report, findingText(reason, report), docsUrl));
  }
  for (const { reason, message, hint } of report.warnings) {
    if (!told.has(reason))
      told.set(reason, annotation('warning', reason, report, `${message} ${hint}`, docsUrl));
  }
  return [...told.values()];
}

function levelOf(outcome: Outcome): Annotation['level'] | undefined {
  if (fails(outcome)) return 'error';
  switch (outcome) {
    case 'attention':
      return 'warning';
    case 'superseded':
      return 'notice';
    default:
      return undefined;
  }
}

function annotation(
  level: Annotation['level'],
  reason: Reason,
  report: TokenReport,
  detail: string,
  docsUrl: string | undefined,
): Annotation {
  const issue = level === 'notice' || report.issueUrl === undefined ? '' : ` Next steps: ${report.issueUrl}`;
  const docs = docsUrl === undefined ? '' : ` More: ${troubleshootingLink(reason, docsUrl)}`;
  return {
    level,
    title: escapeLogLine(`${codeOf(reason)}: ${explain(reason).title} (${report.secret})`),
    message: escapeLogLine(`${report.location}. ${detail}${issue}${docs}`),
  };
}
