import { expect, test } from 'vitest';
import { plan } from '../../../src/refresh/plan.js';
import { DAY } from '../../../src/token/time.js';
import { alive, NOW } from '../token/samples.js';
import { configOf, seenOn, stageOf } from './fake-services.js';

test('a plan is what the rules say of the token', async () => {
  const stage = stageOf();
  const config = configOf();
  expect(plan(config, await seenOn(stage, config))).toEqual({ kind: 'keep', reason: 'not-due' });
  const due = await seenOn(stage, config, alive({ expiresAt: NOW + 10 * DAY }));
  expect(plan(config, due)).toEqual({ kind: 'exchange', sixtyDays: false });
});
