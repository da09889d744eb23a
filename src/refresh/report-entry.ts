import { isDead } from '../token/alert.js';
import type { TokenReport } from '../token/report.js';
import { type Expiry, isDate, wholeDaysLeft } from '../token/time.js';
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

/** The entry of one token. `days_left` is null when never or unknown, 0 when dead. */
export function reportEntry(report: TokenReport): ReportEntry {
  return {
    secret: report.secret,
    outcome: report.outcome,
    reason: report.reason,
    refreshed: report.refreshed,
    token_kind: report.facts.kind,
    expires_at: isoExpiry(knownEnd(report)),
    data_access_expires_at: isoExpiry(report.facts.dataAccessExpiresAt),
    days_left: daysLeft(report) ?? null,
    failed_targets: report.failedTargets.map(({ location }) => location),
    repaired_targets: report.repairedTargets,
    issue_url: report.issueUrl ?? '',
    assets: assetEntries(report),
  };
}

/** The assets and their states, as JSON. */
export function assetEntries({ assets = [] }: TokenReport): ReportEntry['assets'] {
  return assets.map(({ asset, reach }) => ({ asset: asset.name, state: reach.kind.replace('-', '_') }));
}

/** When the token ends. If Meta ended it early, the moment is unknown. */
export function knownEnd({ facts: { expiresAt }, alerts, now = 0 }: TokenReport): Expiry {
  const hasPassed = isDate(expiresAt) && expiresAt <= now;
  return isDead(alerts) && !hasPassed ? 'unknown' : expiresAt;
}

/** Whole days until the token ends, none for a dead one; undefined when never or unknown. */
export function daysLeft({ facts, alerts, now }: TokenReport): number | undefined {
  if (isDead(alerts)) return 0;
  return now === undefined ? undefined : wholeDaysLeft(facts.expiresAt, now);
}
