const MILLISECONDS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1_000 } as const;

export interface Duration {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

/** The time of both services. It stands still unless moved. */
export class VirtualClock {
  #now: number;

  /** @param start a date, an ISO 8601 string, or milliseconds since the epoch */
  constructor(start: Date | string | number) {
    this.#now = milliseconds(start);
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#now;
  }

  /** Whole seconds since the epoch, as Meta counts. */
  seconds(): number {
    return Math.floor(this.#now / 1000);
  }

  /** Moves the clock forward; a negative number moves it back. */
  advance(duration: Duration): void {
    for (const unit of ['days', 'hours', 'minutes', 'seconds'] as const) {
      this.#now += (duration[unit] ?? 0) * MILLISECONDS[unit];
    }
  }

  set(date: Date | string | number): void {
    this.#now = milliseconds(date);
  }
}

function milliseconds(date: Date | string | number): number {
  const value = new Date(date).getTime();
  if (Number.isNaN(value)) throw new RangeError('VirtualClock needs a valid date');
  return value;
}
