import * as v from 'valibot';
import { Secret } from '../token/secret.js';
import { DAY } from '../token/time.js';

const LATEST_TIME = Date.UTC(2200, 0) / 1000;

/** Meta's ids are strings of digits; old answers hold numbers. */
export const Id = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger(), v.transform(String))]),
  v.regex(/^[1-9]\d{0,29}$/),
);
/** Epoch seconds, sometimes as digits; milliseconds, fractions and negative numbers are no times. */
export const Time = wholeNumber(0, LATEST_TIME);

const LONGEST_LIFETIME = 3650 * DAY;

/** A token: printable ASCII without spaces, 10 to 4096 characters. */
export const AccessToken = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{10,4096}$/),
  v.transform((value) => new Secret(value)),
);
/** Seconds that a token lives, sometimes as digits. */
export const Lifetime = wholeNumber(1, LONGEST_LIFETIME);

function wholeNumber(least: number, most: number) {
  return v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,13}$/), v.transform(Number))]),
    v.integer(),
    v.minValue(least),
    v.maxValue(most),
  );
}

/** Absent and null are the same to us. */
export function maybe<const S extends v.GenericSchema>(schema: S) {
  return v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );
}
