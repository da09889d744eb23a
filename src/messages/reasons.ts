import { codeOf, type Reason } from '../token/reason.js';
import { ASSETS } from './reasons/assets.js';
import { DEAD } from './reasons/dead.js';
import { DEADLINES } from './reasons/deadlines.js';
import type { Entry, Section } from './reasons/entry.js';
import { GITHUB } from './reasons/github.js';
import { HEALTHY } from './reasons/healthy.js';
import { LOGIN } from './reasons/login.js';
import { META } from './reasons/meta.js';
import { NEW_TOKENS } from './reasons/new-tokens.js';
import { OUTAGES } from './reasons/outages.js';
import { WORKFLOW } from './reasons/workflow.js';

export type { IssueWords } from './reasons/entry.js';

/** The catalogue, in the order of docs/troubleshooting.md, which `npm run docs` writes from it. */
export const SECTIONS: readonly Section[] = [
  DEAD,
  DEADLINES,
  META,
  ASSETS,
  GITHUB,
  OUTAGES,
  NEW_TOKENS,
  LOGIN,
  WORKFLOW,
  HEALTHY,
];

/** The compiler finds the reason that no section has. */
const ENTRIES: Readonly<Record<Reason, Entry>> = {
  ...DEAD.reasons,
  ...DEADLINES.reasons,
  ...META.reasons,
  ...ASSETS.reasons,
  ...GITHUB.reasons,
  ...OUTAGES.reasons,
  ...NEW_TOKENS.reasons,
  ...LOGIN.reasons,
  ...WORKFLOW.reasons,
  ...HEALTHY.reasons,
};

/** A reason's general texts; the report adds the facts of a run. */
export function explain(reason: Reason): Entry {
  return ENTRIES[reason];
}

/** Every reason there is. */
export function allReasons(): readonly Reason[] {
  return Object.keys(ENTRIES) as Reason[];
}

/** Whether the cause may pass by the next run; otherwise a person is needed. */
export function mayPassByItself(reason: Reason): boolean {
  return !/-(certificate-|tls-failed|proxy-refused)/.test(reason);
}

/** Whether a reason comes from Meta's answer, so that Meta's error codes belong beside it. */
export function isMetas(reason: Reason): boolean {
  return (
    [DEAD, META, NEW_TOKENS, LOGIN].some(({ reasons }) => reason in reasons) ||
    reason.startsWith('meta-') ||
    reason === 'exchange-declined' ||
    reason === 'refresh-declined'
  );
}

/**
 * Where a reason is explained at length.
 *
 * @param docsUrl address of the docs folder, such as `https://github.com/OWNER/NAME/blob/v1/docs`
 */
export function troubleshootingLink(reason: Reason, docsUrl: string): string {
  return `${docsUrl.replace(/\/+$/, '')}/troubleshooting.md#${codeOf(reason).toLowerCase()}`;
}
