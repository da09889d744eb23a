import { isDead } from '../token/alert.js';
import { dependsOnDataAccess } from '../token/policy.js';
import type { TokenReport } from '../token/report.js';
import { DAY, type EpochSeconds, isoDay } from '../token/time.js';
import { fenced, plain } from './escape.js';

/**
 * A token's life as a Mermaid gantt chart, which GitHub draws: issued, today, refresh window, warning, expiry, data access.
 * Undefined for a token without dates, and for one of some hours: days would not show it.
 */
export function gantt(report: TokenReport): string | undefined {
  const { facts, alerts, now, nextRefreshAt, warnAt } = report;
  const { expiresAt, dataAccessExpiresAt } = facts;
  if (now === undefined || typeof expiresAt !== 'number') return undefined;
  // It has ended, but it is unknown when.
  if (isDead(alerts) && expiresAt > now) return undefined;
  const from = facts.issuedAt ?? now;
  if (expiresAt - from < 2 * DAY) return undefined;
  const dataAccess =
    typeof dataAccessExpiresAt === 'number' && dependsOnDataAccess(facts.scopes) ? [dataAccessExpiresAt] : [];
  const dates = [from, now, expiresAt, ...dataAccess];
  const weeks = (Math.max(...dates) - Math.min(...dates)) / DAY / 7;
  return fenced(
    'mermaid',
    [
      LAYOUT,
      'gantt',
      `  title ${label(report.secret)}`,
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %b %d',
      `  tickInterval ${Math.max(1, Math.ceil(weeks / MOST_TICKS))}week`,
      // Mermaid's own marker would move with the day on which somebody looks.
      '  todayMarker off',
      ...bar('valid', 'done', from, expiresAt),
      ...(nextRefreshAt === undefined
        ? []
        : bar('refresh', 'active', Math.max(nextRefreshAt, from), expiresAt)),
      // Red is for the past, not for the future.
      ...(warnAt === undefined
        ? []
        : bar('warning', warnAt <= now ? 'crit' : 'plain', Math.max(warnAt, from), expiresAt)),
      ...milestone('this run', now),
      ...milestone(`${expiresAt > now ? 'ends' : 'ended'} ${isoDay(expiresAt)}`, expiresAt),
      ...dataAccess.flatMap((end) => bar('data access', 'done', Math.min(from, end), end)),
    ].join('\n'),
  );
}

const MOST_TICKS = 5;

/** As wide as a phone can show: otherwise Mermaid fits it to the screen, and on a phone the words overlap. */
const LAYOUT =
  '%%{init: {"gantt": {"useWidth": 420, "leftPadding": 16, "rightPadding": 16, "fontSize": 14, "barHeight": 22, "topPadding": 50}}}%%';

/** Nothing if it would be empty: Mermaid draws an empty bar one day wide. */
function bar(
  name: string,
  style: 'done' | 'active' | 'crit' | 'plain',
  from: EpochSeconds,
  to: EpochSeconds,
): string[] {
  return isoDay(from) < isoDay(to)
    ? [`  ${name} :${style === 'plain' ? '' : `${style}, `}${isoDay(from)}, ${isoDay(to)}`]
    : [];
}

function milestone(name: string, at: EpochSeconds): string[] {
  return [`  ${name} :milestone, ${isoDay(at)}, 0d`];
}

/** Mermaid reads `:`, `;`, `#` and more as its own: a name keeps letters, digits and a few signs. */
function label(text: string): string {
  return (
    plain(text, 60)
      .replace(/[^\p{L}\p{N}_. -]/gu, ' ')
      .trim() || 'token'
  );
}
