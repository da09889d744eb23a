import { hideQueriesFromDebugLog } from '../net/debug-log.js';
import { createRuntime } from '../net/runtime.js';
import { runAction } from './run.js';
import { createRunner } from './runner.js';

hideQueriesFromDebugLog(process.env, process.stderr);
await runAction(process.env, createRuntime(process.env), createRunner(process.env));
