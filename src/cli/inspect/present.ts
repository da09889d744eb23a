import { assetLine } from '../../messages/assets.js';
import { expiryText, moment, timeLeft } from '../../messages/dates.js';
import { plain } from '../../messages/escape.js';
import { findingText } from '../../messages/finding.js';
import { kindText, originText } from '../../messages/kind.js';
import { metaAnswer } from '../../messages/meta-answer.js';
import { explain } from '../../messages/reasons.js';
import { isoExpiry } from '../../refresh/notify-consumers.js';
import { assetEntries, daysLeft, knownEnd } from '../../refresh/report-entry.js';
import { isDead } from '../../token/alert.js';
import type { MeasuredAsset, TokenKind } from '../../token/inspection.js';
import { fails, type Outcome } from '../../token/outcome.js';
import { type Policy, scopesRuledByDataAccess } from '../../token/policy.js';
import { isActive } from '../../token/reach.js';
import type { TokenReport } from '../../token/report.js';
import { type EpochSeconds, isoTime } from '../../token/time.js';
import type { Channel, Style } from '../terminal.js';
import { lifetimeBar } from './lifetime-bar.js';

/** The same facts for a program, in snake_case as GitHub writes JSON. Holds no secret. */
export function inspectionJson(report: TokenReport) {
  const { facts, outcome, reason, nextRefreshAt, warnAt } = report;
  return {
    outcome,
    reason,
    token_kind: facts.kind,
    app_id: facts.appId ?? null,
    app_name: facts.appName ?? null,
    user_id: facts.userId ?? null,
    page_id: facts.profileId ?? null,
    scopes: facts.scopes ?? null,
    missing_scopes: missingScopesOf(report),
    issued_at: isoOrNull(facts.issuedAt),
    expires_at: isoExpiry(knownEnd(report)),
    days_left: daysLeft(report) ?? null,
    data_access_expires_at: isoExpiry(facts.dataAccessExpiresAt),
    assets: assetEntries(report),
    refresh_is_due: isRefreshDue(report),
    next_refresh_at: isoOrNull(nextRefreshAt),
    warn_at: isoOrNull(warnAt),
  };
}

const LONGEST_ANSWER = 1000;

/** The facts as a person reads them: what it is, how long it lives, what happens next. `program`: the command that starts this one. */
export function inspectionLines(
  report: TokenReport,
  policy: Policy,
  out: Channel,
  program: string,
): readonly string[] {
  const { facts, outcome, reason, now } = report;
  const fact = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`  ${out.paint('dim', name.padEnd(13))}${value}`];
  const scopes = facts.scopes?.map((scope) => plain(scope, 80));
  const missing = missingScopesOf(report);
  const { what, hint, atTerminal = hint } = explain(reason);
  const answer = report.trace && metaAnswer(report.trace);
  return [
    ...(facts.kind === 'unknown' ? [] : fact('kind', kindText(facts.kind))),
    ...fact('app', appText(report)),
    ...fact('user', facts.userId),
    ...fact('page', facts.profileId),
    ...fact('permissions', scopes && (scopes.length === 0 ? 'none' : scopes.join(', '))),
    ...(policy.requiredScopes.length === 0 || scopes === undefined
      ? []
      : fact('required', requiredText(policy.requiredScopes, missing, out))),
    ...(report.assets ?? []).flatMap((measured, index) =>
      fact(index === 0 ? 'assets' : '', assetText(measured, out)),
    ),
    ...(now === undefined ? [] : [...clockLines(report, now, fact, out), '']),
    `${out.paint(styleOf(outcome), outcome)}: ${reason === 'asset-refused' ? findingText(reason, report) : what}`,
    ...(outcome === 'misconfigured' || outcome === 'inconclusive' ? [atTerminal] : []),
    ...(answer === undefined ? [] : [out.paint('dim', plain(answer, LONGEST_ANSWER))]),
    ...(outcome === 'reauthorize' ? [reason === 'page-deleted' ? hint : remedy(facts.kind, program)] : []),
    ...nextLines(report),
  ];
}

/** The command that brings a new token. Nobody logs in as a system user. */
function remedy(kind: TokenKind, program: string): string {
  switch (kind) {
    case 'system-user':
      return `This creates a new token for a system user: ${program} system-user`;
    case 'instagram':
    case 'threads':
      return `A new login gives a new token: ${program} login --platform ${kind}`;
    case 'user':
    case 'page':
    case 'app':
    case 'unknown':
      return `A new login gives a new token: ${program} login`;
  }
}

type Fact = (name: string, value: string | undefined) => string[];

function clockLines({ facts, alerts }: TokenReport, now: EpochSeconds, fact: Fact, out: Channel): string[] {
  const { issuedAt, expiresAt, dataAccessExpiresAt, scopes } = facts;
  const isOver = isDead(alerts) && typeof expiresAt === 'number' && expiresAt > now;
  const bar =
    typeof expiresAt === 'number' && issuedAt !== undefined && !isOver
      ? fact('', lifetimeBar(expiresAt - now, expiresAt - issuedAt, out))
      : [];
  const ruled = scopesRuledByDataAccess(scopes);
  const ruling =
    scopes === undefined || typeof dataAccessExpiresAt !== 'number'
      ? ''
      : ruled.length === 0
        ? '; none of these permissions depends on it'
        : `; then these end: ${ruled.map((scope) => plain(scope, 80)).join(', ')}`;
  return [
    ...fact('issued', issuedAt === undefined ? undefined : moment(issuedAt)),
    ...(isOver ? fact('had until', moment(expiresAt)) : fact('ends', expiryText(expiresAt, now))),
    ...fact('', originText(facts)),
    ...bar,
    ...fact('data access', expiryText(dataAccessExpiresAt, now) + ruling),
  ];
}

function nextLines(report: TokenReport): string[] {
  const { nextRefreshAt, warnAt, now, facts } = report;
  if (now === undefined || typeof facts.expiresAt !== 'number' || facts.expiresAt <= now) return [];
  if (isRefreshDue(report)) return ['Next: refresh asks Meta for a new token, today.'];
  const from = (at: EpochSeconds) => `${moment(at)} (in ${timeLeft(at, now).replace(' left', '')})`;
  if (nextRefreshAt !== undefined && nextRefreshAt > now)
    return [`Next: refresh acts from ${from(nextRefreshAt)}.`];
  return warnAt !== undefined && warnAt > now ? [`Next: a person is asked from ${from(warnAt)}.`] : [];
}

function isRefreshDue({ findings }: TokenReport): boolean {
  return findings.some(({ reason }) => reason === 'would-refresh');
}

function missingScopesOf({ alerts }: TokenReport): readonly string[] {
  return alerts.flatMap((alert) => (alert.kind === 'missing-scopes' ? alert.scopes : []));
}

function requiredText(required: readonly string[], missing: readonly string[], out: Channel): string {
  return required
    .map((scope) =>
      missing.includes(scope)
        ? out.paint('red', `${scope} is missing`)
        : `${scope} ${out.paint('green', '✔')}`,
    )
    .join(', ');
}

function assetText(measured: MeasuredAsset, out: Channel): string {
  const line = assetLine(measured);
  switch (measured.reach.kind) {
    case 'reached':
      return isActive(measured.reach) ? `${line} ${out.paint('green', '✔')}` : out.paint('yellow', line);
    case 'refused':
      return out.paint('red', line);
    case 'not-measured':
      return line;
  }
}

function appText({ facts: { appId, appName } }: TokenReport): string | undefined {
  if (appId === undefined) return undefined;
  return appName === undefined ? appId : `${plain(appName, 80)} (${appId})`;
}

function isoOrNull(at: EpochSeconds | undefined): string | null {
  return at === undefined ? null : isoTime(at);
}

function styleOf(outcome: Outcome): Style {
  if (fails(outcome)) return 'red';
  return outcome === 'attention' ? 'yellow' : 'green';
}
