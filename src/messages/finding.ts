import type { Alert } from '../token/alert.js';
import type { Reason } from '../token/reason.js';
import type { TokenReport } from '../token/report.js';
import type { EpochSeconds } from '../token/time.js';
import { lostText, refusedText } from './assets.js';
import { moment, timeLeft } from './dates.js';
import { metaAnswer } from './meta-answer.js';
import { explain, isMetas } from './reasons.js';

/** A reason's text: what is always true of it, and what this run knows beyond that. Plain text. */
export function findingText(reason: Reason, report: TokenReport): string {
  const { what, hint: usual, ofSystemUser = usual, ofApp = usual } = explain(reason);
  const { alerts, now = 0, facts } = report;
  const hint = facts.kind === 'system-user' ? ofSystemUser : facts.kind === 'app' ? ofApp : usual;
  switch (reason) {
    case 'ends-soon':
    case 'data-access-ends':
    case 'credential-ends': {
      const endsAt = deadline(reason, alerts);
      return endsAt === undefined
        ? `${what} ${hint}`
        : `Act before ${moment(endsAt)} (${timeLeft(endsAt, now)}). ${what} ${hint}`;
    }
    case 'missing-scopes': {
      const scopes = alerts.flatMap((alert) => (alert.kind === 'missing-scopes' ? alert.scopes : []));
      return `Missing: ${scopes.join(', ')}. ${what} ${hint}`;
    }
    case 'asset-refused': {
      const refused = alerts.flatMap((alert) => (alert.kind === 'asset-refused' ? alert.assets : []));
      return [what, ...refused.map(refusedText)].join(' ');
    }
    case 'new-token-lacks-assets':
    case 'new-token-unproved':
      return [what, ...(report.lost === undefined ? [] : [lostText(reason, report.lost)]), hint].join(' ');
    case 'target-not-written':
      return report.failedTargets
        .map(({ location, why, hint: fix }) => `${location}: ${why} ${fix}`)
        .join(' ');
    default: {
      const problem = alerts.find((alert) => alert.kind === 'github-credential')?.problem;
      if (problem?.reason === reason) return `${problem.message} ${problem.hint}`;
      // A service's own refusal says more than what is always true of the reason.
      const told = report.warnings.find((warning) => warning.reason === reason);
      if (told !== undefined) return `${told.message} ${told.hint}`;
      const owner = answered(report) ?? reason;
      const isAnswered = isMetas(reason) && reason === owner;
      const answer = isAnswered && report.trace !== undefined ? metaAnswer(report.trace) : undefined;
      return [what, ...(answer === undefined ? [] : [answer]), hint].join(' ');
    }
  }
}

/** The reason that Meta's answer belongs to: what it was about, else the first that tells what Meta said. */
function answered({ reason, findings, answered: about }: TokenReport): Reason | undefined {
  return about ?? [reason, ...findings.map((finding) => finding.reason)].find(isMetas);
}

const DEADLINES = {
  'ends-soon': 'ends-soon',
  'data-access-ends': 'data-access',
  'credential-ends': 'github-credential-ends',
} as const;

function deadline(reason: keyof typeof DEADLINES, alerts: readonly Alert[]): EpochSeconds | undefined {
  return alerts.filter((alert) => 'endsAt' in alert).find(({ kind }) => kind === DEADLINES[reason])?.endsAt;
}
