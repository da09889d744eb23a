import { isoExpiry } from '../refresh/notify-consumers.js';
import { daysLeft, knownEnd, reportEntry } from '../refresh/report-entry.js';
import { OUTCOMES } from '../token/outcome.js';
import type { TokenReport } from '../token/report.js';

/** The report with the most severe outcome; among equals, of the token that ends first. */
export function mostSevereReport(reports: readonly TokenReport[]): TokenReport | undefined {
  return [...reports].sort(
    (one, other) =>
      OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome) || endOf(one) - endOf(other),
  )[0];
}

/** The action's outputs by name. With several tokens, those of the most severe. */
export function outputsOf(reports: readonly TokenReport[]): Readonly<Record<string, string>> {
  const mostSevere = mostSevereReport(reports);
  if (mostSevere === undefined) return {};
  return {
    outcome: mostSevere.outcome,
    refreshed: String(reports.some(({ refreshed }) => refreshed)),
    'token-kind': mostSevere.facts.kind,
    'expires-at': isoExpiry(knownEnd(mostSevere)),
    'data-access-expires-at': isoExpiry(mostSevere.facts.dataAccessExpiresAt),
    'days-left': String(daysLeft(mostSevere) ?? ''),
    'issue-url': mostSevere.issueUrl ?? '',
    report: JSON.stringify(reports.map(reportEntry)),
  };
}

function endOf({ facts: { expiresAt } }: TokenReport): number {
  return typeof expiresAt === 'number' ? expiresAt : Number.POSITIVE_INFINITY;
}
