import type { TokenReport } from '../report.js';
import type { Notice } from '../token/notice.js';
import type { Reason } from '../token/reason.js';
import type { EpochSeconds } from '../token/time.js';
import { explain } from './reasons.js';
import { moment, timeLeft } from './when.js';

/** A reason in words: what is always true of it, and what this run knows beyond that. Plain text. */
export function findingWords(reason: Reason, report: TokenReport): string {
  const { what, cure } = explain(reason);
  const { notices, now = 0 } = report;
  switch (reason) {
    case 'ends-soon':
    case 'data-access-ends':
    case 'credential-ends': {
      const endsAt = deadline(reason, notices);
      return endsAt === undefined
        ? `${what} ${cure}`
        : `By ${moment(endsAt)} (${timeLeft(endsAt, now)}). ${what} ${cure}`;
    }
    case 'missing-scopes': {
      const scopes = notices.flatMap((notice) => (notice.kind === 'missing-scopes' ? notice.scopes : []));
      return `Missing: ${scopes.join(' ')}. ${what} ${cure}`;
    }
    case 'target-not-written':
      return report.failedTargets.map(({ place, why, cure: mend }) => `${place}: ${why} ${mend}`).join(' ');
    default: {
      const trouble = notices.find((notice) => notice.kind === 'github-credential')?.trouble;
      return trouble?.reason === reason ? `${trouble.message} ${trouble.hint}` : `${what} ${cure}`;
    }
  }
}

function deadline(
  reason: 'ends-soon' | 'data-access-ends' | 'credential-ends',
  notices: readonly Notice[],
): EpochSeconds | undefined {
  const about = {
    'ends-soon': 'ends-soon',
    'data-access-ends': 'data-access',
    'credential-ends': 'github-credential-ends',
  }[reason];
  const notice = notices.find((one) => one.kind === about);
  return notice !== undefined && 'endsAt' in notice ? notice.endsAt : undefined;
}
