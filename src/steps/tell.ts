import type { WantedIssue } from '../github/issues.js';
import type { RunMode, TokenJob } from '../job.js';
import { signState } from '../login-state.js';
import type { TokenReport, Warning } from '../report.js';
import type { Conclusion } from '../token/conclusion.js';
import { gravestLevel } from '../token/notice.js';
import { gravest } from '../token/outcome.js';
import { describePlace, placeKey } from '../token/place.js';
import { dueAt } from '../token/policy.js';
import type { Finding } from '../token/reason.js';
import { DAY, type EpochSeconds } from '../token/time.js';
import type { GitHubTrouble } from '../token/trouble.js';
import { healedComment } from '../words/healed.js';
import { reportLines } from '../words/log.js';
import type { Applied } from './apply.js';
import { offerExtras } from './extras.js';
import type { Seen } from './observe.js';
import { scheduleEnd } from './schedule.js';
import type { Stored } from './store.js';
import type { World } from './world.js';

/** Opens, renews or closes the issue, serves those who use the token, and writes the report. */
export async function tell(
  job: TokenJob,
  mode: RunMode,
  seen: Seen,
  { stored, conclusion }: Applied,
  world: World,
): Promise<TokenReport> {
  const now = seen.token.at;
  const settled =
    mode === 'refresh' || mode === 'reauthorize' ? await settleIssue(job, conclusion, now, world) : {};
  const warnings = [...(settled.warnings ?? []), ...doubtsOf(stored, conclusion)];
  const findings =
    settled.finding === undefined ? conclusion.findings : [...conclusion.findings, settled.finding];
  const outcome = gravest(findings.map((finding) => finding.outcome));
  const reason = findings.find((finding) => finding.outcome === outcome)?.reason ?? conclusion.reason;
  const extras = await offerExtras(job, mode, conclusion, stored.current, world);

  const { facts } = conclusion;
  const report: TokenReport = {
    secret: job.name,
    place: describePlace(job.source),
    outcome,
    reason,
    refreshed: conclusion.findings.some((finding) => finding.outcome === 'refreshed'),
    facts,
    ...(now === undefined ? {} : { now }),
    ...schedule(job, conclusion),
    findings,
    notices: conclusion.notices,
    failedTargets: stored.failed,
    repairedTargets: stored.repaired,
    ...(settled.url === undefined ? {} : { issueUrl: settled.url }),
    warnings: [...warnings, ...extras],
    ...('trace' in seen.token ? { trace: seen.token.trace } : {}),
  };
  for (const line of reportLines(report)) world.narrator.line(line);
  return report;
}

/** The moments at which this token's next refresh and warning fall due. Instagram and Threads are refreshed by every run. */
function schedule(job: TokenJob, { facts }: Conclusion): Pick<TokenReport, 'nextRefreshAt' | 'warnAt'> {
  const { expiresAt, kind } = facts;
  if (typeof expiresAt !== 'number') return {};
  const warnAt = expiresAt - job.policy.warnBeforeDays * DAY;
  const isByDate = kind === 'user' || kind === 'system-user';
  return isByDate ? { warnAt, nextRefreshAt: dueAt(expiresAt, job.policy) } : { warnAt };
}

interface Settled {
  readonly url?: string;
  readonly finding?: Finding;
  readonly warnings?: readonly Warning[];
}

async function settleIssue(
  job: TokenJob,
  conclusion: Conclusion,
  now: EpochSeconds | undefined,
  world: World,
): Promise<Settled> {
  if (world.issues === undefined || conclusion.issue === 'leave' || now === undefined) return {};
  const isWanted = conclusion.issue === 'wanted';
  const settlement = await world.issues.settle(job.issue, {
    id: placeKey(job.source),
    healedComment: healedComment(job.name, conclusion),
    ...(isWanted ? { wanted: await wantedIssue(job, conclusion, now, world) } : {}),
  });
  if (settlement.kind === 'settled') {
    // An issue that a person closed is no place to look: nobody renews what it says.
    const { url, did } = settlement;
    return url === undefined || !isWanted || did === 'left-closed' ? {} : { url };
  }
  return isWanted
    ? { finding: unwritten(settlement.trouble) }
    : { warnings: [warningOf(settlement.trouble)] };
}

/** The words for a person are loaded on the day that they are needed. */
async function wantedIssue(
  job: TokenJob,
  conclusion: Conclusion,
  now: EpochSeconds,
  world: World,
): Promise<WantedIssue> {
  const [{ issueText }, activity] = await Promise.all([import('../words/issue.js'), world.activity(true)]);
  const level = gravestLevel(conclusion.notices, now);
  const scheduleEndsAt = activity && scheduleEnd(activity, now);
  const { title, body, comment, reopenComment } = issueText({
    job,
    conclusion,
    level,
    now,
    links: world.links,
    reauthorization: {
      manualRun: world.links.workflowFile !== undefined,
      deviceLogin: world.login.isDeviceReady,
    },
    ...(scheduleEndsAt === undefined ? {} : { scheduleEndsAt }),
    ...(job.app === undefined
      ? {}
      : { state: signState(job.app.secret, world.links.repository, job.source, now) }),
  });
  return { title, body, level, comment, reopenComment };
}

/** Somebody has to be told and cannot be: then the failing step must tell. */
function unwritten({ kind }: GitHubTrouble): Finding {
  return { outcome: kind === 'setup' ? 'misconfigured' : 'inconclusive', reason: 'issue-not-written' };
}

/** A place that could not be looked at on a day when nothing had to be written there. */
function doubtsOf({ sourceTrouble }: Stored, { outcome }: Conclusion): readonly Warning[] {
  return sourceTrouble?.kind === 'doubt' && outcome !== 'inconclusive' ? [warningOf(sourceTrouble)] : [];
}

function warningOf({ reason, message, hint }: GitHubTrouble): Warning {
  return { reason, message, hint };
}
