import { expect, test } from 'vitest';
import { eventLoopTurn, questionsSent } from '../../../src/net/event-loop.js';

test.each([
  ['what was set off before', 1, eventLoopTurn],
  ['what that sets off in its turn', 2, questionsSent],
])('a turn of the event loop ends after %s', async (_, turns, wait) => {
  let left = turns;
  const step = () => {
    if (--left > 0) setImmediate(step);
  };
  setImmediate(step);
  await wait();
  expect(left).toBe(0);
});
