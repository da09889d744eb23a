import { isoExpiry } from '../refresh/notify-consumers.js';
import { daysLeft, reportEntry } from '../refresh/report-entry.js';
import { OUTCOMES } from '../token/outcome.js';
import type { TokenReport } from '../token/report.js';

/** The report whose outcome is the gravest; of several, the one that ends first. */
export function gravestReport(reports: readonly TokenReport[]): TokenReport | undefined {
  return [...reports].sort(
    (one, other) =>
      OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome) || endOf(one) - endOf(other),
  )[0];
}

/** The action's outputs by name. With several tokens they speak of the gravest. */
export function outputsOf(reports: readonly TokenReport[]): Readonly<Record<string, string>> {
  const gravest = gravestReport(reports);
  if (gravest === undefined) return {};
  return {
    outcome: gravest.outcome,
    refreshed: String(reports.some(({ refreshed }) => refreshed)),
    'token-kind': gravest.facts.kind,
    'expires-at': isoExpiry(gravest.facts.expiresAt),
    'data-access-expires-at': isoExpiry(gravest.facts.dataAccessExpiresAt),
    'days-left': String(daysLeft(gravest) ?? ''),
    'issue-url': gravest.issueUrl ?? '',
    report: JSON.stringify(reports.map(reportEntry)),
  };
}

function endOf({ facts: { expiresAt } }: TokenReport): number {
  return typeof expiresAt === 'number' ? expiresAt : Number.POSITIVE_INFINITY;
}
