import { describe, expect, test } from 'vitest';
import {
  type AppRegistration,
  appSettings,
  differencesOf,
  formAddress,
  isCode,
  manifestOf,
  permissionsFor,
  prefilledForm,
  readPastedApp,
} from '../../../../src/cli/init/manifest.js';
import type { MadeApp } from '../../../../src/github/setup.js';
import { Secret } from '../../../../src/token/secret.js';

const REGISTRATION: AppRegistration = {
  owner: 'acme',
  isOrganization: true,
  serverUrl: 'https://ghe.acme.example',
  projectUrl: 'https://github.com/maker/refresh-meta-token',
  permissions: { secrets: 'write' },
};
const PERSON: AppRegistration = { ...REGISTRATION, owner: 'ada', isOrganization: false };

describe('the GitHub App that is asked for', () => {
  test('may write secrets of one kind, listens to nothing, and only its owner can install it', () => {
    expect(manifestOf(REGISTRATION, 'http://127.0.0.1:1/created')).toEqual({
      name: 'Meta token acme',
      url: 'https://github.com/maker/refresh-meta-token',
      description:
        'Keeps Meta access tokens in GitHub secrets alive. It may write secrets, and nothing else.',
      redirect_url: 'http://127.0.0.1:1/created',
      public: false,
      default_permissions: { secrets: 'write' },
      default_events: [],
    });
  });

  test.each([
    ['acme', 'Meta token acme'],
    [`a${'b'.repeat(30)}`, `Meta token a${'b'.repeat(22)}`],
  ])('has a name that GitHub takes, also for an owner as long as %s', (owner, name) => {
    expect(manifestOf({ ...REGISTRATION, owner }, '')).toMatchObject({ name });
    expect(new URL(prefilledForm({ ...REGISTRATION, owner })).searchParams.get('name')).toBe(name);
    expect(name.length).toBeLessThanOrEqual(34);
  });

  test.each([
    ['an organization', REGISTRATION, 'https://ghe.acme.example/organizations/acme/settings/apps'],
    ['a person', PERSON, 'https://ghe.acme.example/settings/apps'],
  ])('is made and found in the settings of %s', (_, registration, settings) => {
    expect(formAddress(registration, 'a&b')).toBe(`${settings}/new?state=a%26b`);
    expect(appSettings(registration, 'meta-token')).toBe(`${settings}/meta-token`);
    const form = new URL(prefilledForm(registration));
    expect(form.origin + form.pathname).toBe(`${settings}/new`);
    expect(Object.fromEntries(form.searchParams)).toEqual({
      name: `Meta token ${registration.owner}`,
      url: 'https://github.com/maker/refresh-meta-token',
      public: 'false',
      webhook_active: 'false',
      secrets: 'write',
    });
  });

  test.each([
    [{ kind: 'repository', repository: 'acme/ads', store: 'actions' }, { secrets: 'write' }],
    [{ kind: 'environment', repository: 'acme/ads', environment: 'meta' }, { environments: 'write' }],
    [{ kind: 'organization', organization: 'acme', store: 'actions' }, { organization_secrets: 'write' }],
  ] as const)('may write where the secrets are, and nowhere else: %o', (place, permissions) => {
    expect(permissionsFor(place)).toEqual(permissions);
  });
});

describe('the App that came back', () => {
  const MADE: MadeApp = {
    slug: 'meta-token-acme',
    name: 'Meta token acme',
    owner: 'acme',
    page: 'https://ghe.acme.example/apps/meta-token-acme',
    clientId: 'Iv1.fake',
    privateKey: new Secret('fake'),
    permissions: { secrets: 'write', metadata: 'read' },
    events: [],
  };
  test.each<[string, Partial<MadeApp>, boolean, readonly string[]]>([
    ['is the one that was asked for', {}, false, []],
    ['is it in whatever case its owner is written', { owner: 'Acme' }, false, []],
    ["is somebody else's", { owner: 'ada' }, false, ['it belongs to ada, not to acme']],
    [
      'may do more',
      { permissions: { secrets: 'write', contents: 'write' } },
      false,
      ['it has other permissions than asked for (secrets: write, contents: write)'],
    ],
    [
      'may do something else',
      { permissions: { metadata: 'read', contents: 'write' } },
      false,
      ['it has other permissions than asked for (contents: write)'],
    ],
    [
      'may only read',
      { permissions: { secrets: 'read' } },
      false,
      ['it has other permissions than asked for (secrets: read)'],
    ],
    [
      'may do nothing',
      { permissions: { metadata: 'read' } },
      false,
      ['it has other permissions than asked for (none)'],
    ],
    ['listens', { events: ['push'] }, false, ['it listens to events']],
    ['is for everybody', {}, true, ['anybody may install it']],
    [
      'is wrong in every way',
      { owner: 'ada', permissions: {}, events: ['push'] },
      true,
      [
        'it belongs to ada, not to acme',
        'it has other permissions than asked for (none)',
        'it listens to events',
        'anybody may install it',
      ],
    ],
  ])('%s', (_, changes, isPublic, differences) => {
    expect(differencesOf({ ...MADE, ...changes }, REGISTRATION, isPublic)).toEqual(differences);
  });
});

test.each([
  ['http://127.0.0.1:1/created?code=abcdef12&state=s', { code: 'abcdef12', state: 's' }],
  ['  http://127.0.0.1:1/created?state=s&code=abcdef12#top  ', { code: 'abcdef12', state: 's' }],
  ['code=abcdef12&state=s', { code: 'abcdef12', state: 's' }],
  [' code=abcdef12 ', { code: 'abcdef12', state: undefined }],
  ['?code=abcdef12', { code: 'abcdef12', state: undefined }],
  ['http://127.0.0.1:1/created?state=s', undefined],
  ['http://127.0.0.1:1/created?code=../../user', undefined],
  ['abcdef12', undefined],
  ['', undefined],
])('what a person pastes, %j, is read as %o', (pasted, read) => {
  expect(readPastedApp(pasted)).toEqual(read);
});

test.each([
  ['abcdefg', false],
  ['abcdefgh', true],
  ['A-b_3456', true],
  ['a'.repeat(200), true],
  ['a'.repeat(201), false],
  ['abcdefgh/', false],
  ['/abcdefgh', false],
  ['abcdefgh\n', false],
])('%j is a code of GitHub: %s', (code, is) => {
  expect(isCode(code)).toBe(is);
});
