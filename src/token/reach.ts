import type { Asset, AssetKind } from './asset.js';
import {
  type Alive,
  type GranularScope,
  type Inspection,
  knownFacts,
  type MeasuredAsset,
  type MetaTrace,
  type Reach,
  type Reached,
  type TokenFacts,
} from './inspection.js';
import type { RejectedToken } from './token-response.js';

/** Why an asset is refused, if Meta's other answers in the run show it. */
export type RefusalCause =
  /** The token has none of these permissions; one is enough. */
  | { readonly kind: 'missing-scope'; readonly scopes: readonly string[] }
  /** A page's token speaks for its page alone. */
  | { readonly kind: 'page-token'; readonly pageId?: string }
  | { readonly kind: 'not-ticked' }
  | { readonly kind: 'other-account'; readonly owner: string };

export interface RefusedAsset {
  readonly asset: Asset;
  readonly trace: MetaTrace;
  readonly cause?: RefusalCause;
}

/** The permissions that open each kind; one is enough. Meta's references of the nodes name them. */
const OPENS: Readonly<Record<AssetKind, readonly string[]>> = {
  'ad-account': ['ads_read', 'ads_management'],
  page: ['pages_show_list', 'pages_read_engagement'],
  instagram: ['instagram_basic'],
  threads: ['threads_basic'],
  business: ['business_management'],
  whatsapp: ['whatsapp_business_management'],
  phone: ['whatsapp_business_management'],
  dataset: ['ads_read', 'ads_management'],
};

/** Corrects the results by what `debug_token` says about the same token. */
export function settleAssets(
  measured: readonly MeasuredAsset[],
  facts: TokenFacts,
): readonly MeasuredAsset[] {
  return measured.map(({ asset, reach }) => ({ asset, reach: settle(asset, reach, facts) }));
}

function settle(asset: Asset, reach: Reach, facts: TokenFacts): Reach {
  // Meta answers with a page's ID also where the page was not ticked: https://github.com/gitroomhq/postiz-app/issues/1719
  if (asset.kind === 'page' && reach.kind === 'reached' && !isTicked(asset, facts))
    return { kind: 'refused', trace: {} };
  // A data set's token from Events Manager may send events and read nothing, so only one that may read can be refused.
  if (asset.kind === 'dataset' && reach.kind === 'refused' && !hasScopeFor(asset, facts.scopes))
    return { kind: 'not-measured', trace: reach.trace };
  return reach;
}

/** The assets that were refused, each with its cause where that is known. */
export function refusedAssets(
  measured: readonly MeasuredAsset[],
  facts: TokenFacts,
): readonly RefusedAsset[] {
  return measured.flatMap(({ asset, reach }) => {
    if (reach.kind !== 'refused') return [];
    const { trace, owner } = reach;
    const cause: RefusalCause | undefined =
      owner === undefined ? causeOf(asset, facts) : { kind: 'other-account', owner };
    return [{ asset, trace, ...(cause && { cause }) }];
  });
}

function causeOf(asset: Asset, facts: TokenFacts): RefusalCause | undefined {
  const { kind, profileId } = facts;
  if (kind === 'page' && asset.id !== profileId)
    return { kind: 'page-token', ...(profileId !== undefined && { pageId: profileId }) };
  if (facts.scopes !== undefined && !hasScopeFor(asset, facts.scopes))
    return { kind: 'missing-scope', scopes: OPENS[asset.kind] };
  return isTicked(asset, facts) ? undefined : { kind: 'not-ticked' };
}

function hasScopeFor({ kind }: Asset, scopes: readonly string[] | undefined): boolean {
  // A page opens to any of its permissions: one that may only message answers with its ID.
  const opens = (scope: string) =>
    OPENS[kind].includes(scope) || (kind === 'page' && scope.startsWith('pages_'));
  return scopes?.some(opens) === true;
}

/** The kind that is ticked for a permission at a login. Those of Instagram's and Threads' own logins have none. */
const RULED: readonly (readonly [RegExp, AssetKind])[] = [
  [/^pages_/, 'page'],
  [/^instagram_(?!business_)/, 'instagram'],
  [/^ads_/, 'ad-account'],
  [/^business_management$/, 'business'],
  [/^whatsapp_business_/, 'whatsapp'],
];

function kindOfScope(scope: string): AssetKind | undefined {
  return RULED.find(([pattern]) => pattern.test(scope))?.[1];
}

/**
 * False only where the permissions of the kind that are listed are all bound to assets and none of them is this one. A permission
 * without `target_ids` is good for all (https://developers.facebook.com/docs/graph-api/reference/debug_token).
 */
function isTicked({ kind, id }: Asset, facts: TokenFacts): boolean {
  const listed = granularOf(facts).filter(({ scope }) => kindOfScope(scope) === kind);
  return (
    listed.length === 0 ||
    listed.some(({ targetIds }) => targetIds === undefined || targetIds.map(bareId).includes(id))
  );
}

/** The permissions with the assets they are bound to; none where nothing is said of them. */
function granularOf({ granularScopes }: TokenFacts): readonly GranularScope[] {
  // Stryker disable next-line ArrayDeclaration: what is no permission has neither a kind nor assets
  return granularScopes ?? [];
}

/** The assets that a permission is bound to; undefined if all, or unknown. */
function targetsOf(scope: string, granular: readonly GranularScope[]): readonly string[] | undefined {
  return granular.find((entry) => entry.scope === scope)?.targetIds?.map(bareId);
}

/** Meta lists ad accounts with and without `act_`. */
function bareId(id: string): string {
  return id.replace(/^act_/, '');
}

/** What a login ticked, kind by kind, as people write it; a kind without a list is not bound to assets. */
export function tickedAssets(facts: TokenFacts): readonly string[] {
  return [
    ...new Set(
      granularOf(facts).flatMap(({ scope, targetIds = [] }) =>
        targetIds.map((id) => assetName(kindOfScope(scope), bareId(id))),
      ),
    ),
  ];
}

/** The entries of `assets` that a login left unticked. */
export function untickedAssets(measured: readonly MeasuredAsset[], facts: TokenFacts): readonly string[] {
  return measured.flatMap(({ asset }) => (isTicked(asset, facts) ? [] : [asset.name]));
}

/** The assets that `debug_token` listed for the old token's permissions and does not list for the new one's. */
export function lostTargets(old: TokenFacts, renewed: TokenFacts): readonly string[] {
  const lost = granularOf(old).flatMap(({ scope, targetIds }) => {
    const has = targetsOf(scope, granularOf(renewed));
    if (has === undefined) return [];
    const kind = kindOfScope(scope);
    if (targetIds === undefined)
      return [`everything but ${has.map((id) => assetName(kind, id)).join(', ') || 'nothing'}`];
    return targetIds
      .map(bareId)
      .filter((id) => !has.includes(id))
      .map((id) => assetName(kind, id));
  });
  return [...new Set(lost)];
}

/** Names what a new token was rejected for, where that is assets. */
export function withLostTargets(rejection: RejectedToken, old: Inspection, { facts }: Alive): RejectedToken {
  const before = knownFacts(old);
  if (rejection.reason !== 'new-token-lacks-assets' || before === undefined) return rejection;
  const lost = lostTargets(before, facts);
  return { ...rejection, lost: lost.length > 0 ? lost : untoldTargets(before, facts) };
}

/** The assets of permissions that the new token's list does not mention, which does not prove that they are gone. */
function untoldTargets(old: TokenFacts, renewed: TokenFacts): readonly string[] {
  const isTold = (scope: string) => granularOf(renewed).some((entry) => entry.scope === scope);
  const untold = granularOf(old).filter(({ scope }) => !isTold(scope));
  return tickedAssets({ ...old, granularScopes: untold }).map((name) => `${name} (no longer listed)`);
}

function assetName(kind: AssetKind | undefined, id: string): string {
  if (kind === undefined) return id;
  return kind === 'ad-account' ? `act_${id}` : `${kind}:${id}`;
}

/**
 * Why a new token may not be stored for its assets. It must reach each asset that a working old one reached; an unmeasured one is
 * doubt. If the old token is dead or was refused, the new one must not be refused.
 */
export function objectToAssets(old: Inspection, renewed: Inspection): RejectedToken | undefined {
  const before = new Map(assetsOf(old).map(({ asset, reach }) => [asset.name, reach.kind]));
  const named = (kinds: readonly Reach['kind'][], was: (before: Reach['kind'] | undefined) => boolean) =>
    assetsOf(renewed).flatMap(({ asset, reach }) =>
      kinds.includes(reach.kind) && was(before.get(asset.name)) ? [asset.name] : [],
    );
  const lost = named(['refused'], (was) => was === undefined || was === 'reached');
  if (lost.length > 0) return { kind: 'rejected', reason: 'new-token-lacks-assets', lost };
  const doubtful = [
    ...named(['not-measured'], (was) => was === 'reached'),
    ...named(['refused'], (was) => was === 'not-measured'),
  ];
  return doubtful.length === 0
    ? undefined
    : { kind: 'rejected', reason: 'new-token-unproved', lost: doubtful };
}

/** The measured assets of a working token. */
export function assetsOf(inspection: Inspection): readonly MeasuredAsset[] {
  return inspection.kind === 'alive' ? (inspection.assets ?? []) : [];
}

/** Nobody was asked, or nobody answered. */
export function notMeasured(assets: readonly Asset[]): readonly MeasuredAsset[] {
  return assets.map((asset) => ({ asset, reach: { kind: 'not-measured', trace: {} } }));
}

/** `account_status` 1 (Marketing API reference, Ad Account). A missing status causes no warning. */
export function isActive({ accountStatus = 1 }: Reached): boolean {
  return accountStatus === 1;
}
