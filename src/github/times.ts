import * as v from 'valibot';

/** GitHub's times (`2026-01-05T06:00:00Z`) as epoch seconds. */
export const Time = v.pipe(
  v.string(),
  v.transform((text) => Math.floor(Date.parse(text) / 1000)),
  v.integer(),
);
