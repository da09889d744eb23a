import { dropDebugLog } from '../net/debug-log.js';
import { createRuntime } from '../net/runtime.js';
import { runAction } from './run.js';
import { createRunner } from './runner.js';

dropDebugLog(process.env, process.pid, process.stderr);
await runAction(
  process.env,
  createRuntime(process.env),
  createRunner(process.env),
  async () => (await import('./github-context.js')).context,
);
