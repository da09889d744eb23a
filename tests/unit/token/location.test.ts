import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  describeLocation,
  describeScope,
  locationKey,
  SECRET_STORES,
  type SecretLocation,
  type SecretScope,
  scopeKey,
} from '../../../src/token/location.js';

const repository = 'acme/website';
const inRepository: SecretScope = { kind: 'repository', repository, store: 'actions' };
const inEnvironment: SecretScope = { kind: 'environment', repository, environment: 'production' };
const inOrganization: SecretScope = { kind: 'organization', organization: 'acme', store: 'actions' };

test('GitHub keeps four stores of secrets', () => {
  expect(SECRET_STORES).toEqual(['actions', 'dependabot', 'codespaces', 'agents']);
});

describe('a place in words', () => {
  test.each<[string, SecretScope]>([
    ['acme/website', inRepository],
    ['acme/website (Dependabot)', { ...inRepository, store: 'dependabot' }],
    ['acme/website (Codespaces)', { ...inRepository, store: 'codespaces' }],
    ['acme/website (agents)', { ...inRepository, store: 'agents' }],
    ['acme/website, environment production', inEnvironment],
    ['organization acme', inOrganization],
    ['organization acme (Dependabot)', { ...inOrganization, store: 'dependabot' }],
  ])('is FB_TOKEN in %s', (words, secretScope) => {
    expect(describeScope(secretScope)).toBe(words);
    expect(describeLocation({ ...secretScope, secret: 'FB_TOKEN' })).toBe(`FB_TOKEN in ${words}`);
  });
});

describe('a vault has the same key', () => {
  test.each<[string, SecretScope, SecretScope]>([
    [
      'whatever the case of its repository',
      inRepository,
      { kind: 'repository', repository: 'Acme/WebSite', store: 'actions' },
    ],
    // GitHub, "Managing environments for deployment": environment names are not case sensitive.
    [
      'whatever the case of its environment',
      inEnvironment,
      { kind: 'environment', repository: 'ACME/website', environment: 'Production' },
    ],
    [
      'whatever the case of its organization',
      inOrganization,
      { kind: 'organization', organization: 'ACME', store: 'actions' },
    ],
  ])('%s', (_name, one, other) => {
    expect(scopeKey(other)).toBe(scopeKey(one));
  });
});

test('a secret has the same key whatever the case of its name', () => {
  expect(locationKey({ ...inRepository, secret: 'fb_token' })).toBe(
    locationKey({ ...inRepository, secret: 'FB_TOKEN' }),
  );
});

test('keys are what issue markers were written with, so they stay as they are', () => {
  expect(locationKey({ ...inRepository, secret: 'FB_TOKEN' })).toBe(
    'repository:acme/website:actions:FB_TOKEN',
  );
  expect(locationKey({ ...inEnvironment, secret: 'FB_TOKEN' })).toBe(
    'environment:acme/website:production:FB_TOKEN',
  );
  expect(locationKey({ ...inOrganization, secret: 'FB_TOKEN' })).toBe('organization:acme:actions:FB_TOKEN');
});

test('two places have the same key only when they are the same secret', () => {
  const owner = fc.constantFrom('acme', 'globex');
  const repositoryName = fc.tuple(owner, fc.constantFrom('site', 'actions')).map((parts) => parts.join('/'));
  const store = fc.constantFrom(...SECRET_STORES);
  const secret = fc.constantFrom('A', 'B', 'PRODUCTION');
  const location: fc.Arbitrary<SecretLocation> = fc.oneof(
    fc.record({ kind: fc.constant('repository' as const), repository: repositoryName, store, secret }),
    fc.record({
      kind: fc.constant('environment' as const),
      repository: repositoryName,
      environment: fc.constantFrom('production', 'actions', 'actions:A', 'a b/c'),
      secret,
    }),
    fc.record({ kind: fc.constant('organization' as const), organization: owner, store, secret }),
  );
  fc.assert(
    fc.property(location, location, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(locationKey(one) === locationKey(other)).toBe(same);
      expect(describeLocation(one) === describeLocation(other)).toBe(same);
    }),
    { numRuns: 2000 },
  );
});
