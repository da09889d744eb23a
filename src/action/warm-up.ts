import type { RunContext, RunOptions } from '../inputs/options.js';
import { type HttpBody, headersOf, type Transport } from '../net/http.js';
import { connectServices } from '../refresh/connect.js';
import { type LaterSteps, runSteps } from '../refresh/steps.js';
import { type TokenConfig, withoutAssets } from '../token/config.js';
import { present } from '../token/present.js';
import { DAY } from '../token/time.js';
import { publish } from './publish.js';
import type { Runner } from './runner.js';

/**
 * Goes once through a healthy day with invented answers, while the real ones are on their way. Node compiles what it runs when it
 * first runs it, and for a run this short that takes longer than the work: so it is done while there is nothing to do but wait.
 *
 * Nobody is asked and nothing is written: these services reach no network, and `runner` says nothing. Whatever stops it early, an
 * unusual configuration for one, costs the gain and no more. Resolves with whether it came to its end.
 */
export async function warmUp(
  options: RunOptions,
  location: RunContext,
  runner: Runner,
  loadLater: () => Promise<LaterSteps>,
): Promise<boolean> {
  const config = { ...withoutAssets(options.configs[0]), targets: [], pages: [], extras: {} };
  const runtime = {
    transport: inventedAnswers(config, location.runId),
    now: Date.now,
    random: Math.random,
    // What has to be repeated here is nothing that a healthy day does: it ends here.
    sleep: () => new Promise<void>(() => {}),
  };
  const { heartbeatUrl: _, secretsApp: __, ...rest } = options;
  const secretsToken = options.secretsToken ?? options.githubToken;
  const alone: RunOptions = { ...rest, configs: [config], ...present({ secretsToken }) };
  const services = connectServices(alone, location, runtime, {
    logger: { line: runner.line },
    onSecret: () => {},
  });
  const reports = [await runSteps(config, options.mode, services, loadLater)];
  await publish(reports, { options: alone, location, services, runtime }, runner);
  return reports.every(({ outcome }) => outcome === 'healthy');
}

/** What Meta and GitHub answer on a day on which nothing is to be done, to whatever looks at something. */
function inventedAnswers(
  { app, source: { secret }, policy }: TokenConfig,
  runId: string | undefined,
): Transport {
  const now = Math.floor(Date.now() / 1000);
  const yesterday = new Date((now - DAY) * 1000).toISOString();
  const date = new Date(now * 1000).toUTCString();
  const answers: readonly (readonly [end: RegExp, body: unknown])[] = [
    [
      /\/debug_token$/,
      {
        data: {
          app_id: app?.id,
          type: 'SYSTEM_USER',
          application: 'Warm-up',
          user_id: '1',
          scopes: policy.requiredScopes,
          is_valid: true,
          issued_at: now - DAY,
          expires_at: 0,
          data_access_expires_at: 0,
        },
      },
    ],
    [/\/issues$/, []],
    [/\/public-key$/, { key_id: '1', key: Buffer.alloc(32).toString('base64') }],
    [/\/secrets\/\w+$/, { name: secret, updated_at: yesterday }],
    [/\/secrets$/, { secrets: [{ name: secret, updated_at: yesterday }] }],
    [/\/runs\/\d+$/, { id: Number(runId), created_at: new Date(now * 1000).toISOString() }],
  ];
  const headers = headersOf({ date, 'content-type': 'application/json; charset=utf-8' });
  return async ({ pathname }) => {
    const body = answers.find(([end]) => end.test(pathname))?.[1] ?? {};
    return { status: 200, headers, body: bodyOf(JSON.stringify(body)) };
  };
}

function bodyOf(text: string): HttpBody {
  return {
    async *[Symbol.asyncIterator]() {
      yield Buffer.from(text);
    },
    cancel: async () => {},
  };
}
