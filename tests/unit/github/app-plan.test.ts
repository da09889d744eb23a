import { describe, expect, test } from 'vitest';
import {
  EXTRA_PERMISSIONS,
  grantOf,
  permissionTitle,
  planAppAccess,
  withoutExtras,
} from '../../../src/github/app-plan.js';
import type { SecretScope, SecretStore } from '../../../src/token/location.js';

const inRepository = (repository: string, store: SecretStore = 'actions'): SecretScope => ({
  kind: 'repository',
  repository,
  store,
});
const inEnvironment = (repository: string): SecretScope => ({
  kind: 'environment',
  repository,
  environment: 'meta',
});
const inOrganization = (organization: string, store: SecretStore = 'actions'): SecretScope => ({
  kind: 'organization',
  organization,
  store,
});
const variable = {
  input: 'expiry-variable',
  repository: 'acme/website',
  permission: EXTRA_PERMISSIONS['expiry-variable'],
};

describe("what a run asks of an owner's installation", () => {
  test('is one repository and its secrets for one secret', () => {
    expect(planAppAccess([inRepository('acme/website')], [], 'write')).toEqual([
      { owner: 'acme', repositories: ['website'], permissions: { secrets: 'write' }, extras: [] },
    ]);
  });

  test('is one token for each owner, with what its own places need', () => {
    const places = [
      inRepository('acme/website'),
      inRepository('Acme/Website', 'dependabot'),
      inEnvironment('acme/reports'),
      inOrganization('acme'),
      inRepository('globex/site'),
    ];
    expect(planAppAccess(places, [], 'write')).toEqual([
      {
        owner: 'acme',
        repositories: ['website', 'reports'],
        permissions: {
          secrets: 'write',
          dependabot_secrets: 'write',
          environments: 'write',
          organization_secrets: 'write',
        },
        extras: [],
      },
      { owner: 'globex', repositories: ['site'], permissions: { secrets: 'write' }, extras: [] },
    ]);
  });

  test('names no repository for the secrets of an organization', () => {
    expect(planAppAccess([inOrganization('acme', 'dependabot')], [], 'write')).toEqual([
      {
        owner: 'acme',
        repositories: [],
        permissions: { organization_dependabot_secrets: 'write' },
        extras: [],
      },
    ]);
  });

  test.each(['codespaces', 'agents'] as const)(
    'leaves the permissions out for %s, whatever else there is',
    (store) => {
      for (const places of [
        [inRepository('acme/website', store), inRepository('acme/website')],
        [inRepository('acme/website'), inRepository('acme/website', store)],
      ]) {
        expect(planAppAccess(places, [], 'write')[0]?.permissions).toBeUndefined();
      }
    },
  );

  test('is only to read in a dry run, and nothing for extras', () => {
    expect(planAppAccess([inRepository('acme/website')], [variable], 'read')).toEqual([
      { owner: 'acme', repositories: ['website'], permissions: { secrets: 'read' }, extras: [] },
    ]);
  });

  test('keeps what only an extra needs apart, in the repository of the run', () => {
    expect(planAppAccess([inOrganization('globex')], [variable], 'write')).toEqual([
      { owner: 'globex', repositories: [], permissions: { organization_secrets: 'write' }, extras: [] },
      { owner: 'acme', repositories: ['website'], permissions: {}, extras: [variable] },
    ]);
  });
});

describe('an extra of an owner who is spelled another way', () => {
  test('shares the token and the repository with the places', () => {
    const extra = { ...variable, repository: 'Acme/Website' };
    expect(planAppAccess([inRepository('acme/website')], [extra], 'write')).toEqual([
      { owner: 'acme', repositories: ['website'], permissions: { secrets: 'write' }, extras: [extra] },
    ]);
  });
});

test.each([
  ['secrets', 'Secrets'],
  ['organization_dependabot_secrets', 'Organization dependabot secrets'],
  ['actions_variables', 'Variables'],
])('the permission %s is called as GitHub calls it: %s', (key, title) => {
  expect(permissionTitle(key)).toBe(title);
});

describe('what can be asked of an installation', () => {
  const [request] = planAppAccess(
    [inRepository('acme/website'), inEnvironment('acme/website')],
    [variable],
    'write',
  );
  if (request === undefined) throw new Error('no request');

  test('is all that is needed, and no more, when it was given', () => {
    const granted = {
      secrets: 'write',
      environments: 'write',
      actions_variables: 'write',
      contents: 'write',
      metadata: 'read',
    };
    expect(grantOf(request, granted)).toEqual({
      permissions: { secrets: 'write', environments: 'write', actions_variables: 'write' },
      missing: [],
      missingExtras: [],
    });
  });

  test('leaves out what was not given, or only to read, and says so', () => {
    expect(grantOf(request, { secrets: 'write', environments: 'read' })).toEqual({
      permissions: { secrets: 'write' },
      missing: ['environments'],
      missingExtras: [variable],
    });
  });

  test('is whatever was given where a permission has no known name', () => {
    const [codespaces] = planAppAccess([inRepository('acme/website', 'codespaces')], [variable], 'write');
    expect(codespaces && grantOf(codespaces, { secrets: 'write' })).toEqual({
      permissions: undefined,
      missing: [],
      missingExtras: [variable],
    });
  });

  test('to read is enough where that is all that is asked for', () => {
    const [reading] = planAppAccess([inRepository('acme/website')], [], 'read');
    expect(reading && grantOf(reading, { secrets: 'write' }).missing).toEqual([]);
    expect(reading && grantOf(reading, { secrets: 'read' }).missing).toEqual([]);
    expect(reading && grantOf(reading, {}).missing).toEqual(['secrets']);
  });
});

describe('where a permission is refused that only an extra needs', () => {
  const requestFor = (extras: readonly (typeof variable)[], places = [inRepository('acme/website')]) => {
    const [request] = planAppAccess(places, extras, 'write');
    if (request === undefined) throw new Error('nothing planned');
    return request;
  };

  test('the rest is asked for', () => {
    const request = requestFor([variable]);
    expect(withoutExtras(request, grantOf(request, undefined))).toEqual({
      permissions: { secrets: 'write' },
      missing: [],
      missingExtras: [variable],
    });
  });

  test.each([
    ['no extra was asked for', requestFor([]), undefined],
    ['it was left out already', requestFor([variable]), { secrets: 'write' }],
    ['nothing else was asked for', requestFor([variable], []), undefined],
    [
      'permissions cannot be named',
      requestFor([variable], [inRepository('acme/website', 'agents')]),
      undefined,
    ],
  ])('nothing is left to ask for: %s', (_why, request, granted) => {
    expect(withoutExtras(request, grantOf(request, granted))).toBeUndefined();
  });
});
