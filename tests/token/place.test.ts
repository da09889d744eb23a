import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describePlace,
  describeVault,
  type Place,
  placeKey,
  SECRET_STORES,
  type Vault,
  vaultKey,
} from '../../src/token/place.js';

const repository = 'acme/website';
const inRepository: Vault = { scope: 'repository', repository, store: 'actions' };
const inEnvironment: Vault = { scope: 'environment', repository, environment: 'production' };
const inOrganization: Vault = { scope: 'organization', organization: 'acme', store: 'actions' };

test('GitHub keeps four stores of secrets', () => {
  expect(SECRET_STORES).toEqual(['actions', 'dependabot', 'codespaces', 'agents']);
});

describe('a place in words', () => {
  test.each<[string, Vault]>([
    ['acme/website', inRepository],
    ['acme/website (Dependabot)', { ...inRepository, store: 'dependabot' }],
    ['acme/website (Codespaces)', { ...inRepository, store: 'codespaces' }],
    ['acme/website (agents)', { ...inRepository, store: 'agents' }],
    ['acme/website, environment production', inEnvironment],
    ['organization acme', inOrganization],
    ['organization acme (Dependabot)', { ...inOrganization, store: 'dependabot' }],
  ])('is FB_TOKEN in %s', (words, vault) => {
    expect(describeVault(vault)).toBe(words);
    expect(describePlace({ ...vault, secret: 'FB_TOKEN' })).toBe(`FB_TOKEN in ${words}`);
  });
});

describe('a vault has the same key', () => {
  test.each<[string, Vault, Vault]>([
    [
      'whatever the case of its repository',
      inRepository,
      { scope: 'repository', repository: 'Acme/WebSite', store: 'actions' },
    ],
    // GitHub, "Managing environments for deployment": environment names are not case sensitive.
    [
      'whatever the case of its environment',
      inEnvironment,
      { scope: 'environment', repository: 'ACME/website', environment: 'Production' },
    ],
    [
      'whatever the case of its organization',
      inOrganization,
      { scope: 'organization', organization: 'ACME', store: 'actions' },
    ],
  ])('%s', (_name, one, other) => {
    expect(vaultKey(other)).toBe(vaultKey(one));
  });
});

test('a secret has the same key whatever the case of its name', () => {
  expect(placeKey({ ...inRepository, secret: 'fb_token' })).toBe(
    placeKey({ ...inRepository, secret: 'FB_TOKEN' }),
  );
});

test('keys are what issue markers were written with, so they stay as they are', () => {
  expect(placeKey({ ...inRepository, secret: 'FB_TOKEN' })).toBe('repository:acme/website:actions:FB_TOKEN');
  expect(placeKey({ ...inEnvironment, secret: 'FB_TOKEN' })).toBe(
    'environment:acme/website:production:FB_TOKEN',
  );
  expect(placeKey({ ...inOrganization, secret: 'FB_TOKEN' })).toBe('organization:acme:actions:FB_TOKEN');
});

test('two places have the same key only when they are the same secret', () => {
  const owner = fc.constantFrom('acme', 'globex');
  const repositoryName = fc.tuple(owner, fc.constantFrom('site', 'actions')).map((parts) => parts.join('/'));
  const store = fc.constantFrom(...SECRET_STORES);
  const secret = fc.constantFrom('A', 'B', 'PRODUCTION');
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.record({ scope: fc.constant('repository' as const), repository: repositoryName, store, secret }),
    fc.record({
      scope: fc.constant('environment' as const),
      repository: repositoryName,
      environment: fc.constantFrom('production', 'actions', 'actions:A', 'a b/c'),
      secret,
    }),
    fc.record({ scope: fc.constant('organization' as const), organization: owner, store, secret }),
  );
  fc.assert(
    fc.property(place, place, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(placeKey(one) === placeKey(other)).toBe(same);
      expect(describePlace(one) === describePlace(other)).toBe(same);
    }),
    { numRuns: 2000 },
  );
});
