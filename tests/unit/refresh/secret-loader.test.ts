import { describe, expect, test } from 'vitest';
import type { ScopeAccess } from '../../../src/github/secret-scopes.js';
import { createSecretLoader } from '../../../src/refresh/secret-loader.js';
import { type SecretLocation, type SecretScope, scopeKey } from '../../../src/token/location.js';
import { setupProblem } from '../token/samples.js';
import { GITHUB_NOW, locationOf } from './fake-services.js';

const KEY = { keyId: '1', key: '' };
const ENVIRONMENT: SecretLocation = {
  kind: 'environment',
  repository: 'acme/website',
  environment: 'production',
  secret: 'META_ACCESS_TOKEN',
};

/** A GitHub that holds one secret in each vault, and remembers which names it was asked for in which vault. */
function bookOf(locations: readonly SecretLocation[], secretState: Partial<ScopeAccess> = {}) {
  const asked: (readonly [string, readonly string[]])[] = [];
  const see = createSecretLoader(locations, async (secretScope: SecretScope, names: readonly string[]) => {
    asked.push([scopeKey(secretScope), names]);
    const secrets = new Map([['META_ACCESS_TOKEN', { updatedAt: GITHUB_NOW - 60 }]]);
    return { kind: 'open', key: KEY, secrets, at: GITHUB_NOW, ...secretState } as ScopeAccess;
  });
  return { see, asked };
}

describe('a vault', () => {
  test('is asked once for all that lies in it, each name once, whatever its case', async () => {
    const locations = [
      locationOf('META_ACCESS_TOKEN'),
      locationOf('fb_token'),
      locationOf('FB_TOKEN', 'Acme/Website'),
      ENVIRONMENT,
    ];
    const { see, asked } = bookOf(locations);
    await Promise.all(locations.map(see));
    await see(locationOf('fb_token'));
    expect(asked).toEqual([
      ['repository:acme/website:actions', ['META_ACCESS_TOKEN', 'FB_TOKEN']],
      ['environment:acme/website:production', ['META_ACCESS_TOKEN']],
    ]);
  });

  test('that nobody named before is asked for what is wanted of it', async () => {
    const { see, asked } = bookOf([]);
    await see(locationOf('fb_token'));
    expect(asked).toEqual([['repository:acme/website:actions', ['FB_TOKEN']]]);
  });
});

describe('a place', () => {
  test('is seen with the time of its secret, whatever the case of its name', async () => {
    const { see } = bookOf([]);
    expect(await see(locationOf('meta_access_token'))).toStrictEqual({
      kind: 'open',
      secretScope: {
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
    expect(await see(locationOf('FB_TOKEN'))).not.toHaveProperty('updatedAt');
  });

  test('in a closed vault is closed for the same reason', async () => {
    const { see } = bookOf([], { kind: 'closed', problem: setupProblem() });
    expect(await see(locationOf('FB_TOKEN'))).toStrictEqual({ kind: 'closed', problem: setupProblem() });
  });

  test('tells when the credential ends, open or closed', async () => {
    const credentialEndsAt = GITHUB_NOW + 60;
    const open = bookOf([], { credentialEndsAt });
    expect(await open.see(locationOf('FB_TOKEN'))).toMatchObject({ kind: 'open', credentialEndsAt });
    const closed = bookOf([], { kind: 'closed', problem: setupProblem(), credentialEndsAt });
    expect(await closed.see(locationOf('FB_TOKEN'))).toStrictEqual({
      kind: 'closed',
      problem: setupProblem(),
      credentialEndsAt,
    });
  });
});
