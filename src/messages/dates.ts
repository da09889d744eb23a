import type { Alert } from '../token/alert.js';
import { DAY, type EpochSeconds, type Expiry, HOUR, isDate, isoTime } from '../token/time.js';

/** To the minute, in UTC: `2026-12-01 03:00 UTC`. */
export function moment(at: EpochSeconds): string {
  return `${isoTime(at).slice(0, 16).replace('T', ' ')} UTC`;
}

/** What is left until `endsAt`, rounded down: `8 days left`. */
export function timeLeft(endsAt: EpochSeconds, now: EpochSeconds): string {
  const left = endsAt - now;
  if (left <= 0) return 'none left';
  if (left >= DAY) return `${count(Math.floor(left / DAY), 'day')} left`;
  if (left >= HOUR) return `${count(Math.floor(left / HOUR), 'hour')} left`;
  return 'less than an hour left';
}

/** `never`, `not known`, or the moment and what is left. */
export function expiryText(expiry: Expiry, now: EpochSeconds): string {
  if (expiry === 'never') return 'never';
  if (expiry === 'unknown') return 'not known';
  return expiry > now ? `${moment(expiry)} (${timeLeft(expiry, now)})` : `${moment(expiry)} (over)`;
}

/** `1 day`, `2 days`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A token that is on hold may work again, until its original end. */
const HELD: ReadonlySet<string> = new Set(['checkpoint', 'user-unconfirmed', 'page-role-lost']);

/** A token's end as a label and its value. A token that Meta ended has no days left, whatever its original end. */
export function endFact(
  expiry: Expiry,
  alerts: readonly Alert[],
  now: EpochSeconds,
): readonly [fact: string, value: string] {
  const death = alerts.find((alert) => alert.kind === 'dead');
  if (death === undefined || !isDate(expiry) || expiry <= now) return ['Ends', expiryText(expiry, now)];
  return [HELD.has(death.reason) ? 'Ends, if it works again' : 'Would have ended', moment(expiry)];
}
