import { expect, test } from 'vitest';
import { ASSET_KINDS, type AssetKind, canHave } from '../../../src/token/asset.js';
import { PLATFORMS, type Platform } from '../../../src/token/platform.js';

const OWN_ACCOUNT: Readonly<Partial<Record<Platform, AssetKind>>> = {
  instagram: 'instagram',
  threads: 'threads',
};
const PAIRS = PLATFORMS.flatMap((platform) => ASSET_KINDS.map((kind) => [platform, kind] as const));

test.each(PAIRS)(
  'a token of %s reaches what it can of the kind %s: Facebook all but Threads, the others their own account',
  (platform, kind) => {
    const own = OWN_ACCOUNT[platform];
    const expected = own === undefined ? kind !== 'threads' : kind === own;
    expect(canHave(platform, { kind, id: '1', name: `${kind}:1` })).toBe(expected);
  },
);
