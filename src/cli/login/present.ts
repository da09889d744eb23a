import { assetLine } from '../../messages/assets.js';
import { expiryText } from '../../messages/dates.js';
import { plain } from '../../messages/escape.js';
import { isoExpiry } from '../../refresh/notify-consumers.js';
import { reportEntry } from '../../refresh/report-entry.js';
import type { MeasuredAsset, TokenFacts } from '../../token/inspection.js';
import { tickedAssets, untickedAssets } from '../../token/reach.js';
import type { TokenReport } from '../../token/report.js';
import type { EpochSeconds } from '../../token/time.js';
import type { Fact } from './page.js';
import type { Problem } from './stopped.js';
import type { Who } from './who.js';

/** A verified token from a login, without the token. */
export interface LoginResult {
  readonly facts: TokenFacts;
  /** Meta's clock. */
  readonly at: EpochSeconds;
  readonly who: Who;
  /** The results for the entries of `assets`. */
  readonly assets?: readonly MeasuredAsset[];
  /** What the token in the secret had and this one was not given. */
  readonly lost?: readonly string[];
}

/** The facts as the terminal and the browser show them. */
export function loginFacts({ facts, at, who, assets = [], lost = [] }: LoginResult): readonly Fact[] {
  const { appId, appName, userId, profileId, scopes, expiresAt, dataAccessExpiresAt } = facts;
  const ticked = tickedAssets(facts);
  const unticked = [...new Set([...lost, ...untickedAssets(assets, facts)])];
  const scopeList = (names: readonly string[]): string =>
    names.length === 0 ? 'none' : names.map((scope) => plain(scope, 80)).join(', ');
  return [
    [facts.kind === 'system-user' ? 'System user' : 'Logged in as', named(who.name, userId)],
    ...(appId === undefined && appName === undefined ? [] : [['App', named(appName, appId)] as const]),
    ...(profileId === undefined ? [] : [['Page', profileId] as const]),
    ['Granted', scopes === undefined ? 'not known' : scopeList(scopes)],
    ...(who.declined === undefined || who.declined.length === 0
      ? []
      : [['Declined', scopeList(who.declined)] as const]),
    ...(ticked.length === 0 ? [] : [['Ticked', scopeList(ticked)] as const]),
    ...(unticked.length === 0 ? [] : [['Not ticked', scopeList(unticked)] as const]),
    ...assets.map((measured) => ['Asset', assetLine(measured)] as const),
    ['Ends', expiryText(expiresAt, at)],
    ...(dataAccessExpiresAt === 'unknown'
      ? []
      : [['Data access', expiryText(dataAccessExpiresAt, at)] as const]),
  ];
}

/** A name with its ID in brackets, or the one of them that is known. */
export function named(name: string | undefined, id: string | undefined): string {
  if (name === undefined) return id ?? 'not known';
  return id === undefined ? plain(name, 80) : `${plain(name, 80)} (${id})`;
}

/** The result for a program. Holds no secret. */
export function loginJson(
  { facts, who, assets = [], lost = [] }: LoginResult,
  report: TokenReport | undefined,
) {
  return {
    stored: report?.refreshed ?? false,
    user_id: facts.userId ?? null,
    user_name: who.name ?? null,
    app_id: facts.appId ?? null,
    app_name: facts.appName ?? null,
    page_id: facts.profileId ?? null,
    token_kind: facts.kind,
    granted_scopes: facts.scopes ?? null,
    declined_scopes: who.declined ?? null,
    ticked_assets: tickedAssets(facts),
    unticked_assets: [...new Set([...lost, ...untickedAssets(assets, facts)])],
    expires_at: isoExpiry(facts.expiresAt),
    data_access_expires_at: isoExpiry(facts.dataAccessExpiresAt),
    report: report === undefined ? null : reportEntry(report),
  };
}

/** A login that ended without a stored token, for a program. */
export function problemJson({ reason, title, what, hint }: Problem) {
  return { stored: false, reason, title, what, hint };
}
