import { beforeEach, describe, expect, test } from 'vitest';
import { readCliEnvironment } from '../../../../src/cli/environment.js';
import {
  appRegistrationOf,
  lookAround,
  lookAtPlace,
  placesOf,
  type Setting,
} from '../../../../src/cli/init/setting.js';
import type { WorkflowSecretScope } from '../../../../src/cli/init/workflow.js';
import { Secret } from '../../../../src/token/secret.js';
import { REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../../support/scenario.js';
import { openSession } from '../../../support/session.js';
import { WORKFLOW } from './samples.js';

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
});

const HERE: WorkflowSecretScope = { kind: 'repository' };
const ENVIRONMENT: WorkflowSecretScope = { kind: 'environment', environment: 'production' };
const ORGANIZATION: WorkflowSecretScope = { kind: 'organization', organization: 'acme' };
const environment = () => readCliEnvironment({ GITHUB_API_URL: stage.github.url });
const settingOf = (secretScope: WorkflowSecretScope, token?: string): Setting => ({
  flags: {},
  context: openSession().context,
  environment: environment(),
  repository: { repository: REPOSITORY, owner: 'acme', isOrganization: true, defaultBranch: 'main' },
  host: 'github.com',
  source: { host: 'ghe.acme.example', repository: 'maker/rmt', uses: 'maker/rmt@v1' },
  token: token === undefined ? undefined : new Secret(token),
  choices: { ...WORKFLOW, secretScope, token: undefined, appSecret: undefined, app: 'not-asked' },
});

const OF_REPOSITORY = { kind: 'repository', repository: REPOSITORY, store: 'actions' };
test.each([
  [HERE, OF_REPOSITORY, OF_REPOSITORY],
  [
    ENVIRONMENT,
    { kind: 'environment', repository: REPOSITORY, environment: 'production' },
    { kind: 'environment', repository: REPOSITORY, environment: 'production' },
  ],
  [ORGANIZATION, { kind: 'organization', organization: 'acme', store: 'actions' }, OF_REPOSITORY],
])("the token's place and that of the other secrets: %o", (scope, ofToken, ofOthers) => {
  expect(placesOf(settingOf(scope))).toEqual([ofToken, ofOthers]);
});

describe('the repository', () => {
  const seen = (token: string | undefined) =>
    lookAround(REPOSITORY, token === undefined ? undefined : new Secret(token), environment(), {
      ...openSession().context,
    });
  const UNSEEN = { repository: REPOSITORY, owner: 'acme', isOrganization: false, defaultBranch: 'main' };

  test('is as GitHub knows it, with whose login it is', async () => {
    stage.github.repository(REPOSITORY).defaultBranch = 'trunk';
    const person = stage.github.addCredential({
      type: 'fine-grained-pat',
      login: 'octocat',
      repositories: 'all',
      permissions: { metadata: 'read' },
    });
    const [repository, login] = await seen(person);
    expect(repository).toMatchObject({ repository: REPOSITORY, owner: 'acme', defaultBranch: 'trunk' });
    expect(login).toBe('octocat');
  });

  test('is what its name says where nobody can be asked, or GitHub does not tell', async () => {
    expect(await seen(undefined)).toEqual([UNSEEN, undefined]);
    expect(stage.journal.calls()).toEqual([]);
    stage.faults.add({ service: 'github', call: '*', kind: 'status', status: 503, times: 99 });
    expect(await seen(stage.ghToken)).toEqual([UNSEEN, undefined]);
  });
});

describe('the places of the secrets', () => {
  const put = (secret: string, at: { organization: string } | { repository: string; environment?: string }) =>
    stage.github.putSecret({ ...at, secret }, 'x');

  test('are not looked at without a login', async () => {
    expect(await lookAtPlace(settingOf(HERE))).toEqual({ place: 'not-asked', isMissing: false });
    expect(stage.journal.calls()).toEqual([]);
  });

  test.each<[string, WorkflowSecretScope, { repository: string; environment?: string }]>([
    ['the repository', HERE, { repository: REPOSITORY }],
    ['the environment', ENVIRONMENT, { repository: REPOSITORY, environment: 'production' }],
  ])("are one: %s's, with every secret of the workflow", async (_, scope, at) => {
    for (const name of [SECRET, 'META_APP_SECRET', 'SECRETS_TOKEN', 'SOMETHING_ELSE']) put(name, at);
    const { place, isMissing } = await lookAtPlace(settingOf(scope, stage.ghToken));
    expect(isMissing).toBe(false);
    if (place === 'not-asked' || place.kind === 'closed') throw new Error('closed');
    expect(['META_APP_SECRET', 'SECRETS_TOKEN', SECRET].every((name) => place.names.has(name))).toBe(true);
    expect(place.names.has('SECRETS_APP_PRIVATE_KEY')).toBe(false);
  });

  test("are two where the token is the organization's", async () => {
    put(SECRET, { organization: 'acme' });
    put('META_APP_SECRET', { repository: REPOSITORY });
    expect(await lookAtPlace(settingOf(ORGANIZATION, stage.ghToken))).toEqual({
      place: { kind: 'open', names: new Set([SECRET, 'META_APP_SECRET']) },
      isMissing: false,
    });
  });

  test.each([
    ['organization', { secrets: 'write' }],
    ['repository', { organization_secrets: 'write' }],
  ] as const)("are closed where the credential may not write to the %s's", async (_, permissions) => {
    const token = stage.github.addCredential({ type: 'app', repositories: 'all', permissions });
    const { place, isMissing } = await lookAtPlace(settingOf(ORGANIZATION, token));
    expect([place === 'not-asked' ? place : place.kind, isMissing]).toEqual(['closed', false]);
  });

  test('are missing where the environment is not there, and only then', async () => {
    const missing = { kind: 'environment', environment: 'nowhere' } as const;
    expect(await lookAtPlace(settingOf(missing, stage.ghToken))).toMatchObject({
      place: { kind: 'closed' },
      isMissing: true,
    });
    const blind = stage.github.addCredential({
      type: 'app',
      repositories: 'all',
      permissions: { metadata: 'read', actions: 'read' },
    });
    expect(await lookAtPlace(settingOf(ENVIRONMENT, blind))).toMatchObject({
      place: { kind: 'closed' },
      isMissing: false,
    });
  });
});

test.each([
  [HERE, { secrets: 'write' }],
  [ENVIRONMENT, { environments: 'write' }],
  [ORGANIZATION, { organization_secrets: 'write' }],
])('the GitHub App for %o may write just there', (scope, permissions) => {
  expect(appRegistrationOf(settingOf(scope))).toMatchObject({
    owner: 'acme',
    isOrganization: true,
    serverUrl: environment().githubServerUrl,
    projectUrl: 'https://ghe.acme.example/maker/rmt',
    permissions,
  });
});
