import { describe, expect, test } from 'vitest';
import type { VaultSight } from '../../src/github/vaults.js';
import { createVaultBook } from '../../src/steps/vault-book.js';
import { type Place, type Vault, vaultKey } from '../../src/token/place.js';
import { setupTrouble } from '../token/samples.js';
import { GITHUB_NOW, placeOf } from './world.js';

const KEY = { keyId: '1', key: '' };
const ENVIRONMENT: Place = {
  scope: 'environment',
  repository: 'acme/website',
  environment: 'production',
  secret: 'META_ACCESS_TOKEN',
};

/** A GitHub that holds one secret in each vault, and remembers which names it was asked for in which vault. */
function bookOf(places: readonly Place[], sight: Partial<VaultSight> = {}) {
  const asked: (readonly [string, readonly string[]])[] = [];
  const see = createVaultBook(places, async (vault: Vault, names: readonly string[]) => {
    asked.push([vaultKey(vault), names]);
    const secrets = new Map([['META_ACCESS_TOKEN', { updatedAt: GITHUB_NOW - 60 }]]);
    return { kind: 'open', key: KEY, secrets, at: GITHUB_NOW, ...sight } as VaultSight;
  });
  return { see, asked };
}

describe('a vault', () => {
  test('is asked once for all that lies in it, each name once, whatever its case', async () => {
    const places = [
      placeOf('META_ACCESS_TOKEN'),
      placeOf('fb_token'),
      placeOf('FB_TOKEN', 'Acme/Website'),
      ENVIRONMENT,
    ];
    const { see, asked } = bookOf(places);
    await Promise.all(places.map(see));
    await see(placeOf('fb_token'));
    expect(asked).toEqual([
      ['repository:acme/website:actions', ['META_ACCESS_TOKEN', 'FB_TOKEN']],
      ['environment:acme/website:production', ['META_ACCESS_TOKEN']],
    ]);
  });

  test('that nobody named before is asked for what is wanted of it', async () => {
    const { see, asked } = bookOf([]);
    await see(placeOf('fb_token'));
    expect(asked).toEqual([['repository:acme/website:actions', ['FB_TOKEN']]]);
  });
});

describe('a place', () => {
  test('is seen with the time of its secret, whatever the case of its name', async () => {
    const { see } = bookOf([]);
    expect(await see(placeOf('meta_access_token'))).toStrictEqual({
      kind: 'open',
      vault: {
        kind: 'open',
        key: KEY,
        secrets: new Map([['META_ACCESS_TOKEN', { updatedAt: GITHUB_NOW - 60 }]]),
        at: GITHUB_NOW,
      },
      updatedAt: GITHUB_NOW - 60,
    });
  });

  test('without such a secret has no time', async () => {
    const { see } = bookOf([]);
    expect(await see(placeOf('FB_TOKEN'))).not.toHaveProperty('updatedAt');
  });

  test('in a closed vault is closed for the same reason', async () => {
    const { see } = bookOf([], { kind: 'closed', trouble: setupTrouble() });
    expect(await see(placeOf('FB_TOKEN'))).toStrictEqual({ kind: 'closed', trouble: setupTrouble() });
  });

  test('tells when the credential ends, open or closed', async () => {
    const credentialEndsAt = GITHUB_NOW + 60;
    const open = bookOf([], { credentialEndsAt });
    expect(await open.see(placeOf('FB_TOKEN'))).toMatchObject({ kind: 'open', credentialEndsAt });
    const closed = bookOf([], { kind: 'closed', trouble: setupTrouble(), credentialEndsAt });
    expect(await closed.see(placeOf('FB_TOKEN'))).toStrictEqual({
      kind: 'closed',
      trouble: setupTrouble(),
      credentialEndsAt,
    });
  });
});
