import { setTimeout as sleep } from 'node:timers/promises';
import { hideQueriesFromDebugLog } from '../debug-log.js';
import { useProxyOf } from '../proxy.js';
import { runAction } from './run.js';
import { createRunner } from './runner.js';

hideQueriesFromDebugLog(process.env, process.stderr);
useProxyOf(process.env);
await runAction(
  process.env,
  {
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    random: Math.random,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
  },
  createRunner(process.env),
);
