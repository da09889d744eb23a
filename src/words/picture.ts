import type { TokenReport } from '../report.js';
import { DAY, type EpochSeconds, type Expiry, isoDay } from '../token/time.js';
import { fenced, plain } from './inert.js';

/**
 * A token's life as a Mermaid gantt chart, which GitHub draws: issued, today, refresh window, warning, expiry, data access.
 * Undefined for a token without dates, and for one of some hours: days would not show it.
 */
export function picture(report: TokenReport): string | undefined {
  const { facts, now, nextRefreshAt, warnAt } = report;
  const { expiresAt, dataAccessExpiresAt } = facts;
  if (now === undefined || typeof expiresAt !== 'number') return undefined;
  const from = facts.issuedAt ?? now;
  if (expiresAt - from < 2 * DAY) return undefined;
  return fenced(
    'mermaid',
    [
      'gantt',
      `  title ${label(report.secret)}`,
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %m-%d',
      // Mermaid's own marker would move with the day on which somebody looks.
      '  todayMarker off',
      '  section Token',
      ...bar('valid', 'done', from, expiresAt),
      ...(nextRefreshAt === undefined
        ? []
        : bar('refresh window', 'active', Math.max(nextRefreshAt, from), expiresAt)),
      ...(warnAt === undefined ? [] : bar('warning', 'crit', Math.max(warnAt, from), expiresAt)),
      ...milestone('this run', now),
      ...milestone('ends', expiresAt),
      ...dataAccess(from, dataAccessExpiresAt),
    ].join('\n'),
  );
}

function dataAccess(from: EpochSeconds, endsAt: Expiry): string[] {
  return typeof endsAt === 'number'
    ? ['  section Data access', ...bar('data', 'done', Math.min(from, endsAt), endsAt)]
    : [];
}

/** Nothing where it would be empty: Mermaid draws a bar of a day for one of none. */
function bar(
  name: string,
  style: 'done' | 'active' | 'crit',
  from: EpochSeconds,
  to: EpochSeconds,
): string[] {
  return isoDay(from) < isoDay(to)
    ? [`  ${name} ${isoDay(from)} to ${isoDay(to)} :${style}, ${isoDay(from)}, ${isoDay(to)}`]
    : [];
}

function milestone(name: string, at: EpochSeconds): string[] {
  return [`  ${name} ${isoDay(at)} :milestone, ${isoDay(at)}, 0d`];
}

/** Mermaid reads `:`, `;`, `#` and more as its own: a name keeps letters, digits and a few signs. */
function label(text: string): string {
  return (
    plain(text, 60)
      .replace(/[^\p{L}\p{N}_. -]/gu, ' ')
      .trim() || 'token'
  );
}
