import type { Reply } from '../github/client.js';
import { notExported } from '../messages/warnings.js';
import type { Conclusion } from '../token/conclusion.js';
import type { RunMode, TokenConfig } from '../token/config.js';
import type { Warning } from '../token/report.js';
import type { Secret } from '../token/secret.js';
import { type Expiry, isoTime } from '../token/time.js';
import type { ExtrasService, Services } from './services.js';

/** The expiry as variables, outputs and events hold it: ISO 8601, `never`, or empty when unknown. */
export function isoExpiry(expiry: Expiry): string {
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
export async function notifyConsumers(
  config: TokenConfig,
  mode: RunMode,
  conclusion: Conclusion,
  current: Secret,
  { extras }: Services,
): Promise<readonly Warning[]> {
  if (extras === undefined || mode === 'dry-run' || !conclusion.verified) return [];
  const { expiryVariable, dispatchEvent, exportEnv } = config.extras;
  const expiry = isoExpiry(conclusion.facts.expiresAt);
  const isRefreshed = conclusion.findings.some(({ outcome }) => outcome === 'refreshed');
  const exported = exportEnv === undefined ? [] : exportToken(extras, exportEnv, current);
  if (mode === 'check') return exported;
  const replies = await Promise.all([
    expiryVariable !== undefined && expiry !== '' ? extras.setVariable(expiryVariable, expiry) : DONE,
    dispatchEvent !== undefined && isRefreshed
      ? extras.dispatch(dispatchEvent, { secret: config.name, expires_at: expiry })
      : DONE,
  ]);
  const problems = replies.flatMap((reply) => (reply.kind === 'done' ? [] : [reply.problem]));
  return [...exported, ...problems.map(({ reason, message, hint }) => ({ reason, message, hint }))];
}

function exportToken(extras: ExtrasService, variable: string, token: Secret): readonly Warning[] {
  try {
    extras.exportToken(variable, token);
    return [];
  } catch {
    return [notExported()];
  }
}

const DONE: Reply<true> = { kind: 'done', data: true };
