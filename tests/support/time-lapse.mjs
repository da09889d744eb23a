// Preloaded into the built action (`node --import`): waits and deadlines pass faster than on the wall, and the process's
// clock moves on by their full length when they end. The program itself knows nothing of it.

import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
import { promisify } from 'node:util';

const { TIME_LAPSE_SLEEPS, TIME_LAPSE_DEADLINES, TIME_LAPSE_FILE } = process.env;
const sleepFactor = Number(TIME_LAPSE_SLEEPS ?? 50);
const deadlineFactor = Number(TIME_LAPSE_DEADLINES ?? 1);

const realNow = Date.now.bind(Date);
const realSleep = timers.setTimeout;
const realTimeout = AbortSignal.timeout.bind(AbortSignal);
const startedAt = realNow();
let skipped = 0;

Date.now = () => realNow() + skipped;

const realSteady = process.hrtime.bigint.bind(process.hrtime);
process.hrtime.bigint = () => realSteady() + BigInt(Math.round(skipped * 1e6));

/** @param {number} moment */
function arriveAt(moment) {
  skipped = Math.max(skipped, moment - realNow());
}

/** @type {any} */ (timers).setTimeout = async (
  /** @type {number} */ milliseconds = 1,
  /** @type {unknown} */ value,
  /** @type {any} */ options,
) => {
  const end = Date.now() + milliseconds;
  await realSleep(milliseconds / sleepFactor, undefined, options);
  arriveAt(end);
  return value;
};

const realTimer = globalThis.setTimeout;
globalThis.setTimeout = /** @type {any} */ (
  Object.assign(
    (
      /** @type {(...given: unknown[]) => void} */ run,
      milliseconds = 0,
      /** @type {unknown[]} */ ...given
    ) => {
      const end = Date.now() + milliseconds;
      return realTimer(() => {
        arriveAt(end);
        run(...given);
      }, milliseconds / sleepFactor);
    },
    // `util.promisify` asks for it.
    { [promisify.custom]: timers.setTimeout },
  )
);

AbortSignal.timeout = (milliseconds) => {
  const end = Date.now() + milliseconds;
  const signal = realTimeout(Math.ceil(milliseconds / deadlineFactor));
  signal.addEventListener('abort', () => arriveAt(end));
  return signal;
};

syncBuiltinESMExports();

if (TIME_LAPSE_FILE) {
  process.on('exit', () => writeFileSync(TIME_LAPSE_FILE, String(Date.now() - startedAt)));
}
