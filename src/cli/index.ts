#!/usr/bin/env node
import { setTimeout as sleep } from 'node:timers/promises';
import { hideQueriesFromDebugLog } from '../net/debug-log.js';
import { useProxyOf } from '../net/proxy.js';
import { createInterruption } from './interruption.js';
import { runCommandLine } from './program.js';
import { createTerminal } from './terminal.js';

hideQueriesFromDebugLog(process.env, process.stderr);
useProxyOf(process.env);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  terminal: createTerminal(process),
  interruption: createInterruption(process),
  programFile: process.argv[1] ?? '',
  runtime: {
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    random: Math.random,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
  },
});
