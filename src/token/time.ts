/** Seconds since 1970-01-01T00:00:00Z, as Meta and HTTP dates count. */
export type EpochSeconds = number;

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** Whether two services' clocks, read at the same moment, tell the same time. Where they do not, an answer may be old. */
export function clocksAgree(one: EpochSeconds, other: EpochSeconds): boolean {
  return Math.abs(one - other) <= HOUR;
}

/** When something ends. `never` is only what Meta said of a valid token; what nobody said is `unknown`. */
export type Expiry = EpochSeconds | 'never' | 'unknown';

/** True for a moment; false for never, unknown and absent. */
export function isDate(expiry: Expiry | undefined): expiry is EpochSeconds {
  return typeof expiry === 'number';
}

/** Seconds from `now` to `expiry`; Infinity for never, undefined when unknown. Negative once it has passed. */
export function secondsLeft(expiry: Expiry, now: EpochSeconds): number | undefined {
  switch (expiry) {
    case 'never':
      return Number.POSITIVE_INFINITY;
    case 'unknown':
      return undefined;
    default:
      return expiry - now;
  }
}

/** True when `expiry` is known and less than `days` away. */
export function endsWithin(expiry: Expiry, days: number, now: EpochSeconds): boolean {
  return isDate(expiry) && expiry - now < days * DAY;
}

/** Whole days from `now` to `expiry`, never below 0; undefined when never or unknown. */
export function wholeDaysLeft(expiry: Expiry, now: EpochSeconds): number | undefined {
  const left = secondsLeft(expiry, now);
  return left === undefined || left === Number.POSITIVE_INFINITY
    ? undefined
    : Math.max(0, Math.floor(left / DAY));
}

/** ISO 8601 in UTC without fractions of a second, as GitHub writes times. */
export function isoTime(at: EpochSeconds): string {
  return new Date(at * 1000).toISOString().replace('.000Z', 'Z');
}

/** The day in UTC, for people: `2026-11-22`. */
export function isoDay(at: EpochSeconds): string {
  return isoTime(at).slice(0, 10);
}
