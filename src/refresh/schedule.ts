import type { Activity } from '../inputs/options.js';
import { DAY, type EpochSeconds } from '../token/time.js';

/** GitHub disables the schedules of a public repository after this long without activity (docs.github.com, "schedule"). */
const IDLE_DAYS = 60;
/** From here on, people are warned. */
const TOLD_FROM_DAYS = 45;

/** When the schedule may stop, once the last push is more than 45 days old; undefined before, and where no schedule stops. */
export function scheduleEnd({ isPublic, pushedAt }: Activity, now: EpochSeconds): EpochSeconds | undefined {
  const since = pushedAt ?? now;
  return isPublic && now - since > TOLD_FROM_DAYS * DAY ? since + IDLE_DAYS * DAY : undefined;
}
