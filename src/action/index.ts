import { setTimeout as sleep } from 'node:timers/promises';
import { hideQueriesFromDebugLog } from '../net/debug-log.js';
import { useProxyOf } from '../net/proxy.js';
import { runAction } from './run.js';
import { createRunner } from './runner.js';

hideQueriesFromDebugLog(process.env, process.stderr);
const runner = createRunner(process.env);
if (useProxyOf(process.env) === 'unsupported') {
  runner.annotate(
    'warning',
    'Proxy not used',
    `The environment names a proxy, but Node ${process.version} cannot be told to use it: update the runner (Node 24.14 or later).`,
  );
}
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
  runner,
);
