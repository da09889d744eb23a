import { takeEnvironment } from '../inputs/environment.js';
import { dropDebugLog } from '../net/debug-log.js';
import { createRuntime } from '../net/runtime.js';
import { readEventContext } from './context.js';
import { runAction } from './run.js';
import { createRunner } from './runner.js';

/** What Node itself ends with when it has nothing left to do and a module still waits. */
const UNFINISHED = 13;

const env = takeEnvironment(process.env);
dropDebugLog(env, process.pid, process.stderr);
// Not `await`: the whole file would be compiled twice. So what `await` would see to is seen to here: a run that does not come to
// its end is a failure.
process.exitCode = UNFINISHED;
runAction(env, createRuntime(env), createRunner(env), async () => readEventContext(env)).then(() => {
  if (process.exitCode === UNFINISHED) process.exitCode = 0;
});
