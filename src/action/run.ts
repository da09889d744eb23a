import { credentialsIn } from '../inputs/environment.js';
import { EVENT_HINT, objectionToEvent } from '../inputs/event.js';
import { readNetwork } from '../inputs/network.js';
import { InputError, type RunContext, type RunOptions } from '../inputs/options.js';
import { readInputs } from '../inputs/run-options.js';
import { escapeLogLine } from '../messages/escape.js';
import { questionsSent } from '../net/event-loop.js';
import type { Runtime } from '../net/http.js';
import { createRedactor, redactRuntime } from '../net/redaction.js';
import { connectServices } from '../refresh/connect.js';
import { refreshToken } from '../refresh/refresh.js';
import { forEachToken, withProgress } from '../refresh/refresh-all.js';
import type { Logger, Services } from '../refresh/services.js';
import type { TokenConfig } from '../token/config.js';
import { codeOf, type Reason } from '../token/reason.js';
import type { TokenReport } from '../token/report.js';
import { type EventContext, readEvent, readRunContext } from './context.js';
import { type Runner, redactRunner } from './runner.js';

/** The action: inputs → options → the run → outputs, annotations, summary. Rejects only where the runner's own files cannot be written. */
export async function runAction(
  env: NodeJS.ProcessEnv,
  outerRuntime: Runtime,
  outerRunner: Runner,
  loadContext: () => Promise<EventContext>,
): Promise<void> {
  const redactor = createRedactor();
  for (const credential of credentialsIn(env)) redactor.learn(credential);
  const runner = redactRunner(outerRunner, redactor);
  const runtime = redactRuntime(outerRuntime, redactor);
  try {
    const event = readEvent(await loadContext().catch(unreadableEvent));
    const objection = objectionToEvent(event);
    if (objection !== undefined) return refuse(runner, 'event-refused', objection, EVENT_HINT);
    const warning = readNetwork(env);
    if (warning !== undefined) runner.annotate('warning', 'Proxy not used', warning);
    const location = readRunContext(env, event);
    const options = await readInputs(runner.input, location.repository);
    maskCredentials(options, runner);
    // GitHub's runner sets it with debug logging, and drops such lines otherwise.
    await run(options, location, runtime, runner, env.RUNNER_DEBUG === '1');
  } catch (error) {
    if (error instanceof InputError) return refuse(runner, error.code, error.message, error.hint);
    // An unexpected error's message may contain anything, but its type and place in our code are safe.
    const { name, frames } = describeDefect(error);
    runner.debug(frames);
    refuse(
      runner,
      'unexpected',
      `The run stopped on an unexpected ${name}.`,
      'Run it again with debug logging, and report it with the log.',
    );
  }
}

async function run(
  options: RunOptions,
  location: RunContext,
  runtime: Runtime,
  runner: Runner,
  isDebugging: boolean,
): Promise<void> {
  const logger: Logger = {
    line: (text) => runner.line(escapeLogLine(text)),
    ...(isDebugging && { debug: (text) => runner.debug(escapeLogLine(text)) }),
  };
  const services = connectServices(options, location, runtime, {
    logger,
    onSecret: (secret) => runner.mask(secret.reveal()),
    exportVariable: (name, token) => {
      runner.mask(token.reveal());
      runner.exportVariable(name, token.reveal());
    },
  });
  // A token must not be exchanged if the new one cannot be stored.
  if (options.mode === 'refresh' && services.secrets === undefined)
    throw new TypeError('A run that writes secrets needs what may write them');
  // A cancelled run leaves no token of the App behind. Without an App it ends at once.
  const keep = options.secretsApp === undefined ? undefined : runner.beforeCancel(() => services.close());
  try {
    // Started early: the summary of many tokens needs it, without a round trip of its own.
    if (options.configs.length > 1) services.activity(true).catch(() => {});
    const runToken = withProgress(options.configs.length, await tokenRun(options, services), logger.line);
    const [reports, { publish }] = await Promise.all([
      forEachToken(options.configs, runToken, (error) => runner.debug(describeDefect(error).frames)),
      questionsSent().then(loadAnswers),
    ]);
    await publish(reports, { options, location, services, runtime }, runner);
  } finally {
    await services.close();
    keep?.();
  }
}

const loadAnswers = () => import('./answers.js');

/** Loads the code for each token; a daily run does not load that of a login. */
async function tokenRun(
  { mode, login }: RunOptions,
  services: Services,
): Promise<(config: TokenConfig) => Promise<TokenReport>> {
  if (login === undefined) return (config) => refreshToken(config, mode, services, loadAnswers);
  const { reauthorizeToken } = await (await loadAnswers()).loadReauthorize();
  return (config) => reauthorizeToken(config, login, services);
}

/** Masks, before anything else is printed, both the runner's secrets and those it cannot know. */
function maskCredentials(
  { configs, secretsToken, secretsApp, githubToken, heartbeatUrl, clientToken, login }: RunOptions,
  runner: Runner,
): void {
  const credentials = [
    secretsToken,
    secretsApp?.privateKey,
    githubToken,
    heartbeatUrl,
    clientToken,
    login?.kind === 'code' ? login.code : undefined,
    ...configs.flatMap(({ token, app, platformApp }) => [token, app?.secret, platformApp?.secret]),
  ].flatMap((credential) => (credential === undefined ? [] : [credential.reveal()]));
  // The app access token contains both; the masks would hide its tail, but not its encoded form.
  const appTokens = configs.flatMap(({ app }) =>
    app === undefined ? [] : [`${app.id}|${app.secret.reveal()}`, `${app.id}%7C${app.secret.reveal()}`],
  );
  // The runner masks line by line, and knows only the lines that the stored key has.
  const keyLines = secretsApp?.privateKey.reveal().match(/^[\w+/=]{9,}$/gm) ?? [];
  // A response with an error instead of a code is no secret, and its text is shown.
  const isError = login?.kind === 'failure' && login.reason !== 'login-unreadable';
  const pasted = isError ? '' : runner.input('authorization-response');
  const values = [...credentials, ...appTokens, ...keyLines, ...(pasted === '' ? [] : [pasted])];
  for (const value of new Set(values)) runner.mask(value);
}

/** The toolkit reads the event's file when it is loaded, and may throw. */
function unreadableEvent(): never {
  throw new InputError(
    'GITHUB_EVENT_PATH',
    'does not lead to an event in JSON.',
    'GitHub Actions writes that file; a step before this one may have changed it.',
  );
}

function refuse(runner: Runner, reason: Reason, message: string, hint: string): void {
  runner.annotate('error', codeOf(reason), `${message} ${hint}`);
  const outcome = reason === 'unexpected' ? 'inconclusive' : 'misconfigured';
  const outputs = { outcome, refreshed: 'false', 'token-kind': 'unknown', report: '[]' };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, value);
  runner.fail();
}

function describeDefect(error: unknown): { readonly name: string; readonly frames: string } {
  if (!(error instanceof Error)) return { name: typeof error, frames: '' };
  const { message, stack = '' } = error;
  // A line of the message can look like a frame.
  const frames = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { name: error.name, frames: frames.join('\n') };
}
