import { takeEnvironment } from '../inputs/environment.js';
import { dropDebugLog } from '../net/debug-log.js';
import { createRuntime } from '../net/runtime.js';
import { runAction } from './run.js';
import { createRunner } from './runner.js';

/** The action in this process, as GitHub's runner starts it. */
export async function main(): Promise<void> {
  const env = takeEnvironment(process.env);
  dropDebugLog(env, process);
  await runAction(env, createRuntime(env), createRunner(env), loadContext);
}

const loadContext = async () => (await import(/* webpackMode: "eager" */ './github-context.js')).context;
