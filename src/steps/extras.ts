import type { RunMode, TokenJob } from '../job.js';
import type { Warning } from '../report.js';
import type { Conclusion } from '../token/conclusion.js';
import type { Secret } from '../token/secret.js';
import { type Expiry, isoTime } from '../token/time.js';
import type { GitHubReply, World } from './world.js';

/** The expiry as variables, outputs and events hold it: ISO 8601, `never`, or empty when unknown. */
export function expiryText(expiry: Expiry): string {
  switch (expiry) {
    case 'never':
      return 'never';
    case 'unknown':
      return '';
    default:
      return isoTime(expiry);
  }
}

/**
 * What a run does for those who use the token: the expiry in a variable, an event after a refresh, the token for later steps.
 * A failure is a warning and never changes the outcome.
 */
export async function offerExtras(
  job: TokenJob,
  mode: RunMode,
  conclusion: Conclusion,
  current: Secret,
  { extras }: World,
): Promise<readonly Warning[]> {
  if (extras === undefined || mode === 'rehearse' || !conclusion.proved) return [];
  const { expiryVariable, dispatchEvent, exportEnv } = job.extras;
  const expiry = expiryText(conclusion.facts.expiresAt);
  const isRefreshed = conclusion.findings.some(({ outcome }) => outcome === 'refreshed');
  if (exportEnv !== undefined) extras.exportToken(exportEnv, current);
  if (mode === 'check') return [];
  const replies = await Promise.all([
    expiryVariable !== undefined && expiry !== '' ? extras.setVariable(expiryVariable, expiry) : DONE,
    dispatchEvent !== undefined && isRefreshed
      ? extras.dispatch(dispatchEvent, { secret: job.name, expires_at: expiry })
      : DONE,
  ]);
  return replies
    .flatMap((reply) => (reply.ok ? [] : [reply.trouble]))
    .map(({ reason, message, hint }) => ({ reason, message, hint }));
}

const DONE: GitHubReply = { ok: true };
