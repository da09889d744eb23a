import type { RunOptions } from '../inputs/options.js';
import { heartbeatAnswered, heartbeatFailed } from '../messages/warnings.js';
import { boundedSend, type Runtime, startBudget } from '../net/http.js';
import { Unanswered } from '../net/unanswered.js';
import type { Outcome } from '../token/outcome.js';
import type { TokenReport } from '../token/report.js';

const PING_MS = 10_000;

/** Outcomes with a stored token that Meta called valid. */
const VERIFIED: ReadonlySet<Outcome> = new Set(['healthy', 'refreshed', 'attention']);

/**
 * Pings the dead man's switch, once, when every stored token was verified. Returns what went wrong, in words without the
 * address: it is a secret.
 */
export async function pingHeartbeat(
  { heartbeatUrl, mode }: RunOptions,
  reports: readonly TokenReport[],
  runtime: Runtime,
): Promise<string | undefined> {
  if (
    heartbeatUrl === undefined ||
    mode === 'dry-run' ||
    !reports.every(({ outcome }) => VERIFIED.has(outcome))
  )
    return undefined;
  const url = heartbeatUrl.reveal();
  const send = boundedSend(runtime, new URL(url).origin, startBudget(PING_MS, runtime.now));
  try {
    const answer = await send(url);
    return answer.ok ? undefined : heartbeatAnswered(answer.status);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return heartbeatFailed(error.message);
  }
}
