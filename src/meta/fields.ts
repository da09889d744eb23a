import * as v from 'valibot';

const LATEST_TIME = Date.UTC(2200, 0) / 1000;

/** Meta's ids are strings of digits; old answers hold numbers. */
export const Id = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]),
  v.regex(/^[1-9]\d{0,29}$/),
);
/** Epoch seconds, sometimes as digits; milliseconds, fractions and negative numbers are no times. */
export const Time = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,13}$/), v.transform(Number))]),
  v.integer(),
  v.minValue(0),
  v.maxValue(LATEST_TIME),
);

/** Absent and null are the same to us. */
export function maybe<const S extends v.GenericSchema>(schema: S) {
  return v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );
}
