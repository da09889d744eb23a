#!/usr/bin/env node
import { takeEnvironment } from '../inputs/environment.js';
import { dropDebugLog } from '../net/debug-log.js';
import { createRuntime } from '../net/runtime.js';
import { createInterruption } from './interruption.js';
import { isRehearsal, runCommandLine } from './program.js';
import { createTerminal } from './terminal.js';

const env = takeEnvironment(process.env);
dropDebugLog(env, process);
const commandArguments = process.argv.slice(2);
const exitCode = await runCommandLine(commandArguments, {
  env,
  terminal: createTerminal(process, isRehearsal(commandArguments)),
  interruption: createInterruption(process),
  programFile: process.argv[1] ?? '',
  runtime: createRuntime(env),
});
// It is 1 already if output could not be printed.
process.exitCode ||= exitCode;
