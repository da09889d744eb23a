#!/usr/bin/env node
import { takeEnvironment } from '../inputs/environment.js';
import { dropDebugLog } from '../net/debug-log.js';
import { createRuntime } from '../net/runtime.js';
import { createInterruption } from './interruption.js';
import { runCommandLine } from './program.js';
import { createTerminal } from './terminal.js';

const env = takeEnvironment(process.env);
dropDebugLog(env, process);
process.exitCode = await runCommandLine(process.argv.slice(2), {
  env,
  terminal: createTerminal(process),
  interruption: createInterruption(process),
  programFile: process.argv[1] ?? '',
  runtime: createRuntime(env),
});
