import type { Exchange } from '../sandbox/journal.js';

/** How many of these requests had to wait for each other: the longest row of them in which none overlaps the next. */
export function roundTrips(exchanges: readonly Exchange[]): number {
  const ended = exchanges
    .map(({ startedAt, endedAt = Number.POSITIVE_INFINITY }) => ({ startedAt, endedAt }))
    .toSorted((one, other) => one.endedAt - other.endedAt);
  let count = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const { startedAt, endedAt } of ended) {
    if (startedAt < free) continue;
    count++;
    free = endedAt;
  }
  return count;
}

/** The most requests that were open at one moment. */
export function mostAtOnce(exchanges: readonly Exchange[]): number {
  const steps = exchanges.flatMap(({ startedAt, endedAt = Number.POSITIVE_INFINITY }) => [
    { at: startedAt, by: 1 },
    { at: endedAt, by: -1 },
  ]);
  let open = 0;
  let most = 0;
  for (const { by } of steps.toSorted((one, other) => one.at - other.at || one.by - other.by)) {
    open += by;
    most = Math.max(most, open);
  }
  return most;
}
