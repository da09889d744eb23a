import { takeEnvironment } from '../inputs/environment.js';
import { dropDebugLog } from '../net/debug-log.js';
import { createRuntime } from '../net/runtime.js';
import { runAction } from './run.js';
import { createRunner } from './runner.js';

const env = takeEnvironment(process.env);
dropDebugLog(env, process.pid, process.stderr);
await runAction(
  env,
  createRuntime(env),
  createRunner(env),
  async () => (await import('./github-context.js')).context,
);
