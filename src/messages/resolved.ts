import type { Conclusion } from '../token/conclusion.js';
import type { TokenFacts } from '../token/inspection.js';
import { moment } from './dates.js';
import { code } from './escape.js';

/** What is said when a secret's issue is closed: what resolved it. Markdown, one sentence. */
export function resolvedComment(
  secretName: string,
  { facts, findings, reason }: Pick<Conclusion, 'facts' | 'findings' | 'reason'>,
): string {
  const name = code(secretName);
  const reasons = [reason, ...findings.map((finding) => finding.reason)];
  const end = endClause(facts);
  if (reasons.includes('reauthorized'))
    return `Done: somebody logged in again, and ${name} holds a verified new token${end}.`;
  if (reasons.includes('refreshed'))
    return `Done: Meta gave a new token, which is verified and stored in ${name}${end}.`;
  if (reasons.includes('same-string')) return `Done: Meta extended the token in ${name}${end}.`;
  if (reasons.includes('repaired'))
    return `Done: every place that should hold ${name} has the current token again${end}.`;
  return `Done: ${name} holds a valid token${end}, and nothing is left to do.`;
}

/** What stands on top of an issue that has come and gone several times, while it waits for the cure to last. Markdown. */
export function waitingNote(secretName: string): string {
  return `> ${code(secretName)} needs nobody at the moment. That has changed several times, so this issue is closed once it has stayed so for three days.`;
}

function endClause({ expiresAt }: TokenFacts): string {
  switch (expiresAt) {
    case 'never':
      return ' and never expires';
    case 'unknown':
      return '';
    default:
      return ` and ends on ${moment(expiresAt)}`;
  }
}
