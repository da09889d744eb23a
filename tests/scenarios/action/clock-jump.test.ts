import path from 'node:path';
import { expect, test } from 'vitest';
import { DAY, startScenario } from '../../support/scenario.js';

const JUMP = path.resolve(import.meta.dirname, '../../support/clock-jump.mjs');

test.each([
  ['ahead', 3600],
  ['back', -3600],
])(
  'a clock that is set an hour %s between the exchange and the write changes nothing',
  async (_, seconds) => {
    const scenario = await startScenario();
    const before = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
    const env = { NODE_OPTIONS: `--import ${JUMP}`, CLOCK_JUMP_SECONDS: String(seconds) };
    const { exitCode, outputs } = await scenario.run({}, { env });
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 0, outcome: 'refreshed' });
    expect(scenario.stored()).not.toBe(before);
  },
);
