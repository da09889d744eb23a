import type { Asset, AssetKind, Token } from './model.js';

/** One of the scopes is enough. */
const NEEDED: Record<AssetKind, string[]> = {
  'ad-account': ['ads_read', 'ads_management'],
  page: ['pages_show_list', 'pages_read_engagement'],
  instagram: ['instagram_basic'],
  business: ['business_management'],
  whatsapp: ['whatsapp_business_management'],
  phone: ['whatsapp_business_management'],
  dataset: ['ads_read', 'ads_management'],
};

const RULED: [RegExp, AssetKind][] = [
  [/^pages_/, 'page'],
  [/^instagram_(?!business_)/, 'instagram'],
  [/^ads_(read|management)$/, 'ad-account'],
  [/^business_management$/, 'business'],
  [/^whatsapp_business_/, 'whatsapp'],
];

/** The kind of asset that a person ticks for a permission. */
export function kindOfScope(scope: string): AssetKind | undefined {
  return RULED.find(([pattern]) => pattern.test(scope))?.[1];
}

export function hasScope(token: Token, { kind }: Asset): boolean {
  return NEEDED[kind].some((scope) => token.scopes.includes(scope));
}

export function hasRole(token: Token, asset: Asset): boolean {
  return (asset.parent ?? asset).roles.has(token.user.id);
}

/** Whether the login gave it: no `target_ids` is all. https://developers.facebook.com/docs/graph-api/reference/debug_token */
export function isTicked(token: Token, asset: Asset): boolean {
  const ticked = asset.kind === 'phone' && asset.parent ? asset.parent : asset;
  const limits = limitsOf(token, ticked.kind);
  return limits.length === 0 || limits.some((ids) => ids.includes(ticked.id));
}

/** Whether the login named it among others, in place of giving all. */
export function isNamed(token: Token, asset: Asset): boolean {
  return limitsOf(token, asset.kind).some((ids) => ids.includes(asset.id));
}

function limitsOf(token: Token, kind: AssetKind): string[][] {
  return (token.granular ?? [])
    .filter(({ scope }) => kindOfScope(scope) === kind)
    .flatMap(({ targetIds }) => (targetIds ? [targetIds.map((id) => id.replace(/^act_/, ''))] : []));
}
