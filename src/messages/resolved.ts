import type { Conclusion } from '../token/conclusion.js';
import type { TokenFacts } from '../token/inspection.js';
import { moment } from './dates.js';
import { code } from './escape.js';

/** The comment when a secret's issue is closed: what resolved it. Markdown, one sentence. */
export function resolvedComment(
  secretName: string,
  { facts, findings, reason }: Pick<Conclusion, 'facts' | 'findings' | 'reason'>,
): string {
  const name = code(secretName);
  const reasons = [reason, ...findings.map((finding) => finding.reason)];
  const end = endClause(facts);
  if (reasons.includes('reauthorized'))
    return `Done: somebody logged in again, and ${name} holds a verified new token${end}.`;
  if (reasons.includes('refreshed')) return `Done: ${name} holds a verified new token from Meta${end}.`;
  if (reasons.includes('same-string')) return `Done: Meta extended the token in ${name}${end}.`;
  if (reasons.includes('repaired'))
    return `Done: every place that should hold ${name} has the current token again${end}.`;
  return `Done: nothing is left to do, and ${name} holds a valid token${end}.`;
}

/** The note on top of an issue that has come and gone several times, until it stays resolved. Markdown. */
export function waitingNote(secretName: string): string {
  return `> Nothing has to be done for ${code(secretName)} at the moment. That has changed several times, so this issue is closed once it has stayed that way for three days.`;
}

function endClause({ expiresAt }: TokenFacts): string {
  switch (expiresAt) {
    case 'never':
      return ', which never expires';
    case 'unknown':
      return '';
    default:
      return `, which ends on ${moment(expiresAt)}`;
  }
}
