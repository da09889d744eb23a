import type { TokenReport } from '../token/report.js';
import { wholeDaysLeft } from '../token/time.js';
import { isoExpiry } from './notify-consumers.js';

/** One token of the `report` output, in GitHub's own way of writing JSON keys. */
interface ReportEntry {
  readonly secret: string;
  readonly outcome: string;
  readonly reason: string;
  readonly refreshed: boolean;
  readonly token_kind: string;
  readonly expires_at: string;
  readonly data_access_expires_at: string;
  readonly days_left: number | null;
  readonly failed_targets: readonly string[];
  readonly repaired_targets: readonly string[];
  readonly issue_url: string;
  readonly assets: readonly { readonly asset: string; readonly state: string }[];
}

/** The entry of one token. `days_left` is null when never or unknown. */
export function reportEntry(report: TokenReport): ReportEntry {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: isoExpiry(report.facts.expiresAt),
    data_access_expires_at: isoExpiry(report.facts.dataAccessExpiresAt),
    days_left: daysLeft(report) ?? null,
    failed_targets: report.failedTargets.map(({ location }) => location),
    repaired_targets: report.repairedTargets,
    issue_url: report.issueUrl ?? '',
    assets: assetEntries(report),
  };
}

/** What is reached, as JSON tells it. */
export function assetEntries({ assets = [] }: TokenReport): ReportEntry['assets'] {
  return assets.map(({ asset, reach }) => ({ asset: asset.name, state: reach.kind.replace('-', '_') }));
}

/** Whole days until the token ends; undefined when never or unknown. */
export function daysLeft({ facts, now }: TokenReport): number | undefined {
  return now === undefined ? undefined : wholeDaysLeft(facts.expiresAt, now);
}
