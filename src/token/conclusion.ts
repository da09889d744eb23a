import {
  type Alert,
  alertsOfCredential,
  alertsOfLivingToken,
  type EndsSoonReason,
  reasonOf,
} from './alert.js';
import type { Freshness } from './freshness.js';
import {
  type Dead,
  type Inspection,
  knownFacts,
  type MeasuredAsset,
  type MetaTrace,
  NO_FACTS,
  type TokenFacts,
  type UnknownRefusal,
} from './inspection.js';
import { isMoreSevere, type Outcome } from './outcome.js';
import { planToken } from './plan.js';
import { dueAt, type Policy } from './policy.js';
import { present } from './present.js';
import type { GitHubProblem } from './problem.js';
import { assetsOf, refusedAssets } from './reach.js';
import type { Finding, Reason } from './reason.js';
import type { Died, Renewal, RunRecord } from './run-record.js';
import { DAY, endsWithin, HOUR, isDate } from './time.js';

/** The result of a run for one token. */
export interface Conclusion {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly findings: readonly Finding[];
  readonly alerts: readonly Alert[];
  /** What is now known about the token in the secret. */
  readonly facts: TokenFacts;
  /** The measured `assets`; absent if none were. */
  readonly assets?: readonly MeasuredAsset[];
  /** The assets because of which a new token was not stored: it does not reach them. */
  readonly lost?: readonly string[];
  /** Meta's answer to the deciding call, if that failed. */
  readonly trace?: MetaTrace;
  /** What that answer was about, if it was a single thing. */
  readonly answered?: Reason;
  /**
   * Whether to update the open issue, close it, or leave it because this run could not find out. `unless-open`: such a run opens an
   * issue, but leaves an open one as it is.
   */
  readonly issue: 'wanted' | 'unless-open' | 'resolved' | 'leave';
  /** Meta said in this run that the token in the secret works. */
  readonly verified: boolean;
}

/** Draws the conclusion from a run's record. Pure, and holds no secret. */
export function conclude(given: RunRecord, policy: Policy): Conclusion {
  const { renewal } = given;
  const record = renewal.kind === 'died' ? afterDeath(given, renewal.death, policy) : { ...given, renewal };
  const { freshness } = record;
  const seen = factsSeen(record.inspection);
  if (freshness.kind === 'unknown') return inDoubt(freshness, seen);
  if (freshness.kind === 'superseded') return superseded(record, seen);
  const current = currentInspection(record);
  const facts = knownFacts(current) ?? NO_FACTS;
  const assets = assetsOf(current);
  const alerts = alertsOf(record, facts, assets, policy);
  const found = [...findingsOf(record), ...alerts.map(findingOf)];
  const findings = found.length === 0 ? [ONLY_LOOKED] : found;
  const sum = findings.reduce((one, other) => (isMoreSevere(other.outcome, one.outcome) ? other : one));
  return {
    ...sum,
    findings,
    alerts,
    facts,
    ...(assets.length > 0 && { assets }),
    ...('lost' in record.renewal && { lost: record.renewal.lost }),
    ...answerOf(record),
    issue: issueOf(record, alerts, assets, sum.outcome),
    verified: record.plan.kind !== 'stop',
  };
}

/** A dead token's original end does not count, and these runs report no death. */
function factsSeen(inspection: Inspection): TokenFacts {
  const facts = knownFacts(inspection) ?? NO_FACTS;
  return inspection.kind === 'dead' ? { ...facts, expiresAt: 'unknown' } : facts;
}

type SettledRecord = Omit<RunRecord, 'renewal'> & { readonly renewal: Renewal };

/** The same record as if the token had been found dead. */
function afterDeath(record: RunRecord, death: Dead, policy: Policy): SettledRecord {
  return { ...record, inspection: death, plan: planToken(death, policy), renewal: { kind: 'nothing' } };
}

/** The last request if it failed, else the first observation. */
function answerOf({ inspection, renewal }: SettledRecord): Pick<Conclusion, 'trace' | 'answered'> {
  const asked = 'trace' in renewal ? renewal : undefined;
  const told = asked ?? ('trace' in inspection ? inspection : undefined);
  return told === undefined
    ? {}
    : present({ trace: told.trace, answered: 'reason' in told ? told.reason : undefined });
}

/** A run that only looks requests no new token, even if one is due. */
const ONLY_LOOKED: Finding = { outcome: 'healthy', reason: 'would-refresh' };

/** Doubt changes nothing: an issue keeps what Meta or GitHub said until they say otherwise. */
function issueOf(
  { inspection, renewal, sourceProblem }: SettledRecord,
  alerts: readonly Alert[],
  assets: readonly MeasuredAsset[],
  outcome: Outcome,
): Conclusion['issue'] {
  if (inspection.kind === 'doubt')
    return alerts.some(({ kind }) => kind === 'refused-by-meta') ? 'unless-open' : 'leave';
  if (alerts.length > 0) return 'wanted';
  if (assets.some(({ reach }) => reach.kind === 'not-measured')) return 'leave';
  if (wasRefreshDeclined(inspection, renewal)) return 'leave';
  const isWell = outcome === 'healthy' || outcome === 'refreshed';
  return isWell && sourceProblem === undefined ? 'resolved' : 'leave';
}

/** It inspected the previous token, so it reports no death, only the places that it wrote before it noticed. */
function superseded({ failed }: SettledRecord, facts: TokenFacts): Conclusion {
  const finding: Finding = { outcome: 'superseded', reason: 'newer-token-stored' };
  const alerts: readonly Alert[] = failed.length === 0 ? [] : [{ kind: 'target', targets: failed }];
  const findings = [...alerts.map(findingOf), finding];
  const issue = alerts.length === 0 ? 'leave' : 'wanted';
  return { ...(findings[0] ?? finding), findings, alerts, facts, issue, verified: false };
}

/** Nothing was done. A person is needed only for what GitHub would not reveal without them. */
function inDoubt(
  { outcome, reason, problem }: Extract<Freshness, { kind: 'unknown' }>,
  facts: TokenFacts,
): Conclusion {
  const finding: Finding = { outcome, reason };
  const alerts: readonly Alert[] =
    problem?.kind === 'permanent' ? [{ kind: 'github-credential', problem }] : [];
  const issue = alerts.length === 0 ? 'leave' : 'wanted';
  return { ...finding, findings: [finding], alerts, facts, issue, verified: false };
}

/** Of the token that the secret holds now. */
function currentInspection({ inspection, renewal, sourceProblem }: SettledRecord): Inspection {
  if (renewal.kind === 'extended') return renewal.fresh.inspection;
  return renewal.kind === 'renewed' && sourceProblem === undefined ? renewal.fresh.inspection : inspection;
}

/** The findings besides the alerts, each of which is a finding too. */
function findingsOf({
  inspection,
  plan,
  renewal,
  sourceProblem,
  repaired,
  failed,
}: SettledRecord): Finding[] {
  // Among equally severe findings, the first gives the run its reason.
  const findings: Finding[] = [...findingsOfRenewal(renewal, sourceProblem)];
  if (repaired.length > 0) findings.unshift({ outcome: 'healthy', reason: 'repaired' });
  if (inspection.kind === 'doubt') findings.push({ outcome: 'inconclusive', reason: inspection.reason });
  // A source in doubt matters only when something had to be stored there.
  if (sourceProblem?.kind === 'transient' && (plan.kind === 'exchange' || renewal.kind === 'renewed'))
    findings.push({ outcome: 'inconclusive', reason: sourceProblem.reason });
  // An unreachable location needs no person, but its content is in doubt.
  if (failed.some(({ kind }) => kind === 'transient')) {
    findings.push({ outcome: 'inconclusive', reason: 'target-not-written' });
  }
  if (plan.kind === 'keep') findings.push({ outcome: 'healthy', reason: plan.reason });
  return findings;
}

function findingsOfRenewal(renewal: Renewal, sourceProblem: GitHubProblem | undefined): Finding[] {
  switch (renewal.kind) {
    case 'nothing':
    // It is an alert, and so already a finding.
    case 'refused':
      return [];
    case 'dry-run':
      return [{ outcome: 'healthy', reason: 'would-refresh' }];
    case 'renewed':
      if (sourceProblem !== undefined) return [];
      return [{ outcome: 'refreshed', reason: renewal.byLogin ? 'reauthorized' : 'refreshed' }];
    case 'extended':
      return [{ outcome: 'healthy', reason: 'same-string' }];
    case 'held':
      return [{ outcome: 'healthy', reason: renewal.why }];
    case 'rejected':
      return [{ outcome: 'inconclusive', reason: renewal.reason }];
    case 'failed':
      return [{ outcome: renewal.outcome, reason: renewal.reason }];
  }
}

function alertsOf(
  record: SettledRecord,
  facts: TokenFacts,
  measured: readonly MeasuredAsset[],
  policy: Policy,
): readonly Alert[] {
  const { inspection, plan, renewal, sourceProblem, failed, credentialEndsAt } = record;
  const alerts: Alert[] = [];
  if (inspection.kind === 'dead') alerts.push({ kind: 'dead', reason: inspection.reason });
  if (inspection.kind === 'refused') {
    alerts.push({
      kind: 'refused-by-meta',
      reason: inspection.reason,
      ...present({ ownerAppId: inspection.ownerAppId }),
    });
  }
  const unknown = unknownForDays(record, policy);
  if (unknown !== undefined) alerts.push({ kind: 'refused-by-meta', reason: unknown });
  if (renewal.kind === 'refused') alerts.push({ kind: 'refused-by-meta', reason: renewal.reason });
  if (inspection.kind === 'alive') {
    if (plan.kind === 'stop') alerts.push({ kind: 'refused-by-meta', reason: otherIdentity(plan.reason) });
    alerts.push(
      ...alertsOfLivingToken(
        facts,
        policy,
        inspection.at,
        notExtended(renewal, sourceProblem, inspection.facts),
      ),
    );
  }
  const assets = refusedAssets(measured, facts);
  if (assets.length > 0) alerts.push({ kind: 'asset-refused', assets });
  if (sourceProblem?.kind === 'permanent') alerts.push({ kind: 'github-credential', problem: sourceProblem });
  if (isRefreshDeclined(record)) alerts.push({ kind: 'refresh-declined' });
  // An unreachable place may recover, but once a new token is stored, it is remembered until it is written.
  const isNew = renewal.kind === 'renewed' && sourceProblem === undefined;
  const isAgain = isSecondDay(record);
  const told = failed.filter(
    ({ kind, isUnknown }) => isNew || kind === 'permanent' || (isUnknown && isAgain),
  );
  if (told.length > 0) alerts.push({ kind: 'target', targets: told });
  // Stryker disable next-line ConditionalExpression: nothing ends within days of a moment that is not known
  if (isDate(inspection.at)) alerts.push(...alertsOfCredential(credentialEndsAt, policy, inspection.at));
  return alerts;
}

/**
 * An unknown error is doubt, and tomorrow's run tries again. If it comes again then, a person is asked: it may come every day until
 * the token is dead.
 */
function unknownForDays(record: SettledRecord, policy: Policy): UnknownRefusal | undefined {
  const { inspection, renewal } = record;
  if (inspection.kind === 'doubt') return isSecondDay(record) ? unknownOf(inspection) : undefined;
  if (inspection.kind !== 'alive') return undefined;
  const { expiresAt } = inspection.facts;
  // If yesterday's run had refreshed it, it would not be due today; only GitHub can say otherwise.
  const isDueForDays = !isDate(expiresAt) || inspection.at - dueAt(expiresAt, policy) > DAY;
  return isDueForDays && isStoredForDays(record) && record.passedBefore !== true
    ? unknownOf(renewal)
    : undefined;
}

/**
 * A run has no memory, but GitHub knows how yesterday's run ended. If GitHub does not say, nobody is asked: the failed run is the
 * notice.
 */
function isSecondDay(record: SettledRecord): boolean {
  return record.passedBefore === false && isStoredForDays(record);
}

/** Yesterday's run met this token too. */
function isStoredForDays({ storedForSeconds = Number.POSITIVE_INFINITY }: SettledRecord): boolean {
  return storedForSeconds > DAY;
}

/** Whether something in this run depends on how yesterday's run ended. */
export function dependsOnDayBefore({
  inspection,
  renewal,
  failed,
}: Pick<RunRecord, 'inspection' | 'renewal' | 'failed'>): boolean {
  return [inspection, renewal].some(unknownOf) || failed.some((target) => target.isUnknown === true);
}

/** The refusals from Meta whose cause is unknown. */
function unknownOf(answer: Inspection | Renewal | Died | Alert): UnknownRefusal | undefined {
  // Stryker disable next-line ConditionalExpression: what has no reason has none of these
  const reason = 'reason' in answer ? answer.reason : undefined;
  return reason === 'meta-error-unknown' || reason === 'meta-gives-no-reason' ? reason : undefined;
}

function otherIdentity(reason: Reason): 'other-app' | 'other-user' {
  return reason === 'other-app' ? 'other-app' : 'other-user';
}

/** A token stored for longer than this is old enough to be refreshed. */
const OLD_ENOUGH_SECONDS = 2 * DAY;
/**
 * A token stored within this time may last only an hour: after a day's wait for a second answer it would be dead. Less than a day,
 * because a daily run that comes a little early meets the token that yesterday's run stored, which is still too young to be
 * refreshed.
 */
const JUST_STORED_SECONDS = 20 * HOUR;

/**
 * If the token's end is unknown, a refused refresh is the only warning. A secret of unknown age counts as neither new nor old
 * enough.
 */
function isRefreshDeclined({
  inspection,
  renewal,
  storedForSeconds = OLD_ENOUGH_SECONDS,
}: SettledRecord): boolean {
  if (!wasRefreshDeclined(inspection, renewal)) return false;
  return storedForSeconds <= JUST_STORED_SECONDS || storedForSeconds > OLD_ENOUGH_SECONDS;
}

function wasRefreshDeclined(inspection: Inspection, renewal: Renewal): boolean {
  // Stryker disable next-line ConditionalExpression: nothing but what was held was declined
  if (!isEndUnknown(inspection) || renewal.kind !== 'held') return false;
  return (renewal.why === 'exchange-declined' && !renewal.mayPass) || renewal.why === 'blocked-by-policy';
}

function isEndUnknown(inspection: Inspection): boolean {
  return inspection.kind === 'alive' && inspection.facts.expiresAt === 'unknown';
}

function notExtended(
  renewal: Renewal,
  sourceProblem: GitHubProblem | undefined,
  facts: TokenFacts,
): EndsSoonReason | 'would-extend' {
  switch (renewal.kind) {
    case 'extended':
      return 'ends-all-the-same';
    case 'renewed':
      return sourceProblem === undefined ? (renewal.why ?? 'ends-all-the-same') : 'not-extended';
    case 'dry-run':
      return needsNoPerson(facts) ? 'would-extend' : 'not-extended';
    case 'held':
      return renewal.why === 'lasts-already' ? 'exchange-declined' : renewal.why;
    case 'nothing':
    case 'rejected':
    case 'refused':
    case 'failed':
      return 'not-extended';
  }
}

/** Meta's short-lived tokens live an hour or two, its long-lived ones 60 days (docs/what-meta-and-github-answer.md, "How long tokens live"). */
const LONGEST_SHORT_LIFE_DAYS = 2;

/** The tokens whose date Meta documents as extendable: all but a user's long-lived one (same page). */
function needsNoPerson({ kind, issuedAt, expiresAt }: TokenFacts): boolean {
  if (kind !== 'user') return true;
  const isLongLived = issuedAt !== undefined && !endsWithin(expiresAt, LONGEST_SHORT_LIFE_DAYS, issuedAt);
  return !isLongLived;
}

function findingOf(alert: Alert): Finding {
  return { outcome: outcomeOf(alert), reason: reasonOf(alert) };
}

function outcomeOf(alert: Alert): Outcome {
  switch (alert.kind) {
    case 'dead':
    case 'missing-scopes':
      return 'reauthorize';
    case 'refused-by-meta':
      return unknownOf(alert) === undefined ? 'misconfigured' : 'inconclusive';
    case 'asset-refused':
    case 'github-credential':
      return 'misconfigured';
    case 'target':
      return 'partial';
    case 'ends-soon':
    case 'refresh-declined':
    case 'data-access':
    case 'github-credential-ends':
      return 'attention';
  }
}
