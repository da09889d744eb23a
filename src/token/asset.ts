import type { Platform } from './platform.js';

/** The kinds of asset that a token can reach. */
export const ASSET_KINDS = [
  'ad-account',
  'page',
  'instagram',
  'threads',
  'business',
  'whatsapp',
  'phone',
  'dataset',
] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** One thing that a token must reach. */
export interface Asset {
  readonly kind: AssetKind;
  readonly id: string;
  /** As it was given: `act_123`, `page:456`. */
  readonly name: string;
}

/** An Instagram or Threads token reaches its own account and nothing else. */
export function canHave(platform: Platform, { kind }: Asset): boolean {
  return platform === 'facebook' ? kind !== 'threads' : kind === platform;
}
