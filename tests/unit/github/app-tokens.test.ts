import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App, AppPermissions, Installation } from '../../../sandbox/github/apps.js';
import { withoutFields } from '../../../sandbox/script.js';
import { type ExtraWish, planAppAccess } from '../../../src/github/app-plan.js';
import { type AppTokens, createAppTokens } from '../../../src/github/app-tokens.js';
import type { GitHub } from '../../../src/github/client.js';
import { readScopeAccess } from '../../../src/github/secret-scopes.js';
import { setVariable } from '../../../src/github/variables.js';
import { type Runtime, startBudget } from '../../../src/net/http.js';
import type { SecretScope } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';
import { FIVE_MINUTES, REPOSITORY, type Setting, startSetting } from './setting.js';

let setting: Setting;
let app: App;
let pem: string;
let installation: Installation;
let masked: string[];

const HERE: SecretScope = { kind: 'repository', repository: REPOSITORY, store: 'actions' };
const VARIABLE: ExtraWish = {
  input: 'expiry-variable',
  repository: REPOSITORY,
  permission: 'actions_variables',
};

beforeEach(async () => {
  setting = await startSetting();
  masked = [];
  await register({ secrets: 'write' });
});
afterEach(() => setting.sandbox.close());

/** An App of acme, installed there. */
async function register(permissions: AppPermissions): Promise<void> {
  const { github } = setting.sandbox;
  const owner = github.account('acme');
  if (owner === undefined) throw new Error('no organization');
  ({ app, pem } = await github.apps.register({
    name: `tokens ${github.apps.all().length}`,
    owner,
    permissions,
  }));
  installation = github.apps.install(app, owner);
}

interface More {
  readonly extras?: readonly ExtraWish[];
  readonly level?: 'read' | 'write';
  readonly privateKey?: string;
  readonly clientId?: string;
  readonly runtime?: Runtime;
}
function tokensFor(places: readonly SecretScope[], more: More = {}): AppTokens {
  const { extras = [], level = 'write', privateKey = pem, clientId = app.clientId } = more;
  const { runtime = setting.runtime } = more;
  const budget = startBudget(FIVE_MINUTES, runtime.now);
  return createAppTokens({
    app: { clientId, privateKey: new Secret(privateKey) },
    wishes: planAppAccess(places, extras, level),
    connection: {
      runtime,
      budget,
      apiUrl: setting.sandbox.github.url,
      serverUrl: 'https://github.com',
      userAgent: 'refresh-meta-token-tests',
    },
    lastBudget: budget,
    onSecret: (secret) => void masked.push(secret.reveal()),
  });
}
const lookAt = async (github: GitHub, place: SecretScope = HERE) => {
  const sight = await readScopeAccess(github, place, ['META_ACCESS_TOKEN']);
  return sight.kind === 'open'
    ? 'open'
    : `${sight.problem.reason}: ${sight.problem.message} ${sight.problem.hint}`;
};
const calls = () => setting.sandbox.journal.calls('github');
const credentials = () => masked.map((token) => setting.sandbox.github.credential(token));

describe("a run's tokens of the App", () => {
  test('are made when they are needed, may do the least, are masked, and are dead afterwards', async () => {
    const tokens = tokensFor([HERE]);
    expect(calls()).toEqual([]);
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    expect(credentials()).toEqual([
      expect.objectContaining({
        permissions: { metadata: 'read', secrets: 'write' },
        repositories: [REPOSITORY],
      }),
    ]);
    await tokens.revokeAll();
    expect(credentials().map((one) => one?.revoked)).toEqual([true]);
  });

  test('are one for each owner, whatever the number of places', async () => {
    const { github } = setting.sandbox;
    const globex = github.addOrganization('globex');
    github.addRepository({ fullName: 'globex/site' });
    github.addRepository({ fullName: 'acme/reports' });
    github.apps.install(app, globex);
    const places: SecretScope[] = [
      HERE,
      { ...HERE, repository: 'ACME/Reports' },
      { ...HERE, repository: 'globex/site' },
    ];
    const tokens = tokensFor(places);
    const sights = await Promise.all(
      places.map(async (place) => lookAt(await tokens.forPlace(place), place)),
    );
    expect(sights).toEqual(['open', 'open', 'open']);
    await tokens.revokeAll();
    const made = credentials().map((one) => [one?.repositories, one?.revoked]);
    expect(made.sort((one, other) => String(one).localeCompare(String(other)))).toEqual([
      [['acme/website', 'acme/reports'], true],
      [['globex/site'], true],
    ]);
  });

  test('reach the secrets of an organization', async () => {
    await register({ organization_secrets: 'write' });
    const place: SecretScope = { kind: 'organization', organization: 'acme', store: 'actions' };
    const tokens = tokensFor([place]);
    expect(await lookAt(await tokens.forPlace(place), place)).toBe('open');
  });

  test('have every permission of the App where one that is needed has no known name', async () => {
    const place: SecretScope = { ...HERE, store: 'agents' };
    const tokens = tokensFor([place]);
    await tokens.forPlace(place);
    expect(credentials()[0]?.permissions).toMatchObject({ secrets: 'write' });
  });

  test('may only read in a dry run', async () => {
    const tokens = tokensFor([HERE], { level: 'read', extras: [VARIABLE] });
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    expect(credentials()[0]?.permissions).toEqual({ metadata: 'read', secrets: 'read' });
  });

  test('do without what only an extra needs, which then says what is missing', async () => {
    const tokens = tokensFor([HERE], { extras: [VARIABLE] });
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    const set = await setVariable(await tokens.forExtra('expiry-variable'), REPOSITORY, 'ENDS_AT', 'never');
    expect(set).toMatchObject({
      kind: 'problem',
      problem: { reason: 'permission-missing', message: expect.stringContaining('"Variables: write"') },
    });
  });

  test('may do what an extra needs where the App was given it', async () => {
    await register({ secrets: 'write', actions_variables: 'write' });
    const tokens = tokensFor([HERE], { extras: [VARIABLE] });
    const set = await setVariable(await tokens.forExtra('expiry-variable'), REPOSITORY, 'ENDS_AT', 'never');
    expect(set).toMatchObject({ kind: 'done' });
  });

  test("are signed by GitHub's clock when this computer's is wrong", async () => {
    setting.sandbox.clock.advance({ days: 400 });
    const tokens = tokensFor([HERE]);
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
  });
});

describe('an App that cannot help says why, from what GitHub answered:', () => {
  const said = async (more: More = {}, place: SecretScope = HERE) =>
    lookAt(await tokensFor([place], more).forPlace(place), place);

  test('a key of another App', async () => {
    const other = await setting.sandbox.github.apps.register({ name: 'other', owner: app.owner });
    expect(await said({ privateKey: other.pem })).toMatch(/^credential-refused: .*secrets-app-private-key/);
  });
  test('a client ID that nobody has', async () => {
    expect(await said({ clientId: 'Iv23liTestNobody' })).toMatch(
      /^credential-refused: GitHub knows no GitHub App .*Iv23liTestNobody/,
    );
  });
  test('not installed', async () => {
    setting.sandbox.github.apps.uninstall(installation);
    expect(await said()).toBe(
      `permission-missing: The GitHub App ${app.slug} is not installed on acme. Install it there: https://github.com/apps/${app.slug}/installations/new. Only its owner can, unless the App is public.`,
    );
  });
  test('installed, but not for this repository', async () => {
    const { github } = setting.sandbox;
    const other = github.addRepository({ fullName: 'acme/other' });
    github.apps.install(app, app.owner, [other]);
    expect(await said()).toMatch(/^permission-missing: .* but not for the repository website/);
  });
  test('a permission that it was not given, while another place goes on', async () => {
    const inEnvironment: SecretScope = {
      kind: 'environment',
      repository: REPOSITORY,
      environment: 'production',
    };
    const tokens = tokensFor([HERE, inEnvironment]);
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    expect(await lookAt(await tokens.forPlace(inEnvironment), inEnvironment)).toMatch(
      /^permission-missing: .*"Environments: write" on acme/,
    );
  });
  test('no permission at all, without asking for a token', async () => {
    await register({ issues: 'write' });
    expect(await said()).toMatch(/^permission-missing: .*"Secrets: write"/);
    expect(calls()).not.toContain('installation.token');
  });
  test('suspended', async () => {
    setting.sandbox.github.apps.suspend(installation);
    expect(await said()).toMatch(/^permission-missing: .* on acme is suspended\. Unsuspend it/);
  });
  test('a permission of an extra alone, which only the request for a token tells, while the secret is written', async () => {
    setting.sandbox.faults.add({
      kind: 'edit',
      edit: withoutFields('permissions'),
      service: 'github',
      call: 'repo.installation',
      times: Infinity,
    });
    const tokens = tokensFor([HERE], { extras: [VARIABLE] });
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    const github = await tokens.forExtra(VARIABLE.input);
    const set = await setVariable(github, REPOSITORY, 'EXPIRY', 'never');
    expect(set).toMatchObject({ kind: 'problem', problem: { reason: 'permission-missing' } });
    await tokens.revokeAll();
    expect(credentials().map((one) => one?.revoked)).toEqual([true]);
  });
  test('a repository that it does not reach keeps no other from being written', async () => {
    const tokens = tokensFor([HERE, { ...HERE, repository: 'acme/gone' }]);
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    const gone: SecretScope = { ...HERE, repository: 'acme/gone' };
    expect(await lookAt(await tokens.forPlace(gone), gone)).toMatch(/^not-found: /);
  });
});
