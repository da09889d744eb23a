import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../../sandbox/faults.js';
import type { App, AppPermissions, Installation } from '../../../sandbox/github/apps.js';
import { withoutFields } from '../../../sandbox/script.js';
import { type ExtraAccess, planAppAccess } from '../../../src/github/app-plan.js';
import { type AppTokens, createAppTokens } from '../../../src/github/app-tokens.js';
import type { GitHub } from '../../../src/github/client.js';
import { dispatchEvent } from '../../../src/github/dispatch.js';
import { readScopeAccess } from '../../../src/github/secret-scopes.js';
import { setVariable } from '../../../src/github/variables.js';
import { type Runtime, startBudget } from '../../../src/net/http.js';
import type { SecretScope } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';
import { FIVE_MINUTES, REPOSITORY, type Setting, startSetting } from './setting.js';

const keyPair = generateKeyPairSync('rsa', { modulusLength: 2_048 });

let setting: Setting;
let app: App;
let pem: string;
let installation: Installation;
let masked: string[];
/** The time of the run is used up, but for what its last requests have. */
let isLate: boolean;

const HERE: SecretScope = { kind: 'repository', repository: REPOSITORY, store: 'actions' };
const VARIABLE: ExtraAccess = {
  input: 'expiry-variable',
  repository: REPOSITORY,
  permission: 'actions_variables',
};

beforeEach(async () => {
  setting = await startSetting();
  masked = [];
  isLate = false;
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
    keyPair,
  }));
  installation = github.apps.install(app, owner);
}

interface More {
  readonly extras?: readonly ExtraAccess[];
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
    requests: planAppAccess(places, extras, level),
    connection: {
      runtime,
      budget: { remaining: () => (isLate ? 0 : budget.remaining()) },
      apiUrl: setting.sandbox.github.url,
      serverUrl: 'https://github.com',
      userAgent: 'refresh-meta-token-tests',
    },
    lastBudget: budget,
    onSecret: (secret) => void masked.push(secret.reveal()),
  });
}
const fault = (given: FaultKind & { call: string; times?: number }) =>
  setting.sandbox.faults.add({ service: 'github', ...given });
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
    isLate = true;
    await tokens.revokeAll();
    await tokens.revokeAll();
    expect(credentials().map((one) => one?.revoked)).toEqual([true]);
    expect(calls().filter((call) => call === 'installation.token.revoke')).toHaveLength(1);
  });

  test('speak as the App, and for nothing that was not planned', async () => {
    const tokens = tokensFor([HERE]);
    expect((await tokens.forPlace(HERE)).hintContext).toMatchObject({
      credentialName: `the GitHub App ${app.slug}`,
      credentialKind: 'own-app',
    });
    const elsewhere: SecretScope = { ...HERE, repository: 'globex/site' };
    await expect(tokens.forPlace(elsewhere)).rejects.toThrow('Nobody planned a token for this.');
    await expect(tokens.forExtra('expiry-variable')).rejects.toThrow(RangeError);
  });

  test('are made again where the reply was lost', async () => {
    fault({ call: 'installation.token', kind: 'lost-reply' });
    expect(await lookAt(await tokensFor([HERE]).forPlace(HERE))).toBe('open');
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

  test('say of each extra what it lacks, and for whom', async () => {
    await register({ secrets: 'write', contents: 'write' });
    const dispatch = (repository: string): ExtraAccess => ({
      input: 'dispatch-event',
      repository,
      permission: 'contents',
    });
    const here = tokensFor([HERE], { extras: [VARIABLE, dispatch(REPOSITORY)] });
    expect(
      await dispatchEvent(await here.forExtra('dispatch-event'), REPOSITORY, 'meta-token', {}),
    ).toMatchObject({
      kind: 'done',
    });
    expect(
      await setVariable(await here.forExtra('expiry-variable'), REPOSITORY, 'ENDS_AT', 'never'),
    ).toMatchObject({ problem: { reason: 'permission-missing' } });
    const elsewhere = tokensFor([HERE], { extras: [VARIABLE, dispatch('globex/site')] });
    expect(
      await dispatchEvent(await elsewhere.forExtra('dispatch-event'), 'globex/site', 'meta-token', {}),
    ).toMatchObject({
      problem: { message: expect.stringContaining('globex') },
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
  const page = () => `https://github.com/organizations/acme/settings/installations/${installation.id}`;
  /** What GitHub need not tell of an App and its installation. */
  const hide = (call: string, ...names: string[]) =>
    fault({ call, kind: 'edit', edit: withoutFields(...names), times: Infinity });

  test('a key of another App', async () => {
    const other = await setting.sandbox.github.apps.register({ name: 'other', owner: app.owner });
    expect(await said({ privateKey: other.pem })).toMatch(
      /^credential-refused: GitHub does not accept the signature of .*secrets-app-private-key is not.*Generate a new private key on the App's page, under https:\/\/github\.com\/settings\/apps/,
    );
  });
  test('a client ID that nobody has', async () => {
    expect(await said({ clientId: 'Iv23liTestNobody' })).toMatch(
      /^credential-refused: GitHub knows no GitHub App .*Iv23liTestNobody.* secrets-app-client-id is the "Client ID" on the App's page, under https:\/\/github\.com\/settings\/apps/,
    );
  });
  test('both are told as of an App, which has no token to renew', async () => {
    const sight = async (more: More) =>
      readScopeAccess(await tokensFor([HERE], more).forPlace(HERE), HERE, []);
    const other = await setting.sandbox.github.apps.register({ name: 'other', owner: app.owner });
    for (const more of [{ privateKey: other.pem }, { clientId: 'Iv23liTestNobody' }])
      expect(await sight(more)).toMatchObject({ problem: { kind: 'permanent', ofApp: true } });
  });
  test('not installed', async () => {
    setting.sandbox.github.apps.uninstall(installation);
    expect(await said()).toBe(
      `permission-missing: The GitHub App ${app.slug} is not installed on acme. Install it there: https://github.com/apps/${app.slug}/installations/new. Only its owner can, unless the App is public.`,
    );
    hide('app.get', 'html_url');
    expect(await said()).toContain(`https://github.com/apps/${app.slug}/installations/new`);
  });
  test('installed, but not for this repository, on one of many owners', async () => {
    const { github } = setting.sandbox;
    const other = github.addRepository({ fullName: 'acme/other' });
    github.apps.uninstall(installation);
    for (let index = 0; index < 40; index++) github.apps.install(app, github.addOrganization(`o${index}`));
    installation = github.apps.install(app, app.owner, [other]);
    expect(await said({}, { ...HERE, repository: 'ACME/website' })).toBe(
      `permission-missing: The GitHub App ${app.slug} is installed on acme, but not for the repository website, or there is no such repository. Add the repository to the installation: ${page()}`,
    );
  });
  test('a permission that it was not given, while another place goes on', async () => {
    const inEnvironment: SecretScope = {
      kind: 'environment',
      repository: REPOSITORY,
      environment: 'production',
    };
    const tokens = tokensFor([HERE, inEnvironment]);
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    expect(await lookAt(await tokens.forPlace(inEnvironment), inEnvironment)).toBe(
      `permission-missing: The GitHub App ${app.slug} was not given the permission "Environments: write" on acme. Add it to the App's permissions, then accept the change for the installation: ${page()}`,
    );
  });
  test('no permission at all, without asking for a token', async () => {
    await register({ issues: 'write' });
    expect(await said()).toMatch(/^permission-missing: .*"Secrets: write"/);
    const tokens = tokensFor([], { extras: [VARIABLE] });
    const set = await setVariable(await tokens.forExtra(VARIABLE.input), REPOSITORY, 'ENDS_AT', 'never');
    expect(set).toMatchObject({ problem: { message: expect.stringContaining('"Variables: write"') } });
    expect(calls()).not.toContain('installation.token');
  });
  test('suspended', async () => {
    setting.sandbox.github.apps.suspend(installation);
    expect(await said()).toBe(
      `permission-missing: The installation of the GitHub App ${app.slug} on acme is suspended. Unsuspend it at the end of this page: ${page()}`,
    );
    hide('repo.installation', 'account', 'app_slug', 'html_url', 'permissions');
    expect(await said()).toBe(
      'permission-missing: The installation of the GitHub App of this run on acme is suspended. Unsuspend it at the end of this page: Settings, Installed GitHub Apps',
    );
  });
  test.each([403, 422])('a token that GitHub refuses with %i, in its own words', async (status) => {
    fault({ call: 'installation.token', kind: 'answer', status, body: { message: 'Not on Mondays.' } });
    expect(await said()).toBe(
      `permission-missing: GitHub refused a token of the GitHub App ${app.slug} for acme (HTTP ${status}). GitHub says: "Not on Mondays.". Check the App's permissions and repositories: ${page()}`,
    );
    expect(calls().filter((call) => call === 'installation.token')).toHaveLength(1);
  });

  const ofOrganization: SecretScope = { kind: 'organization', organization: 'acme', store: 'actions' };
  test.each<[string, SecretScope]>([
    ['repo.installation', HERE],
    ['org.installation', ofOrganization],
    ['installation.token', HERE],
    ['app.get', { ...HERE, repository: 'acme/gone' }],
    ['installations.list', { ...HERE, repository: 'acme/gone' }],
  ])('GitHub has trouble with %s, or answers something else', async (call, place) => {
    await register({ secrets: 'write', organization_secrets: 'write' });
    fault({ call, kind: 'status', status: 503, times: 3 });
    expect(await said({}, place)).toMatch(
      /^github-unavailable: .* get a token of the GitHub App for acme\. /,
    );
    fault({ call, kind: 'answer', status: 200, body: { token: '' }, times: 3 });
    expect(await said({}, place)).toMatch(/^github-unintelligible: /);
  });

  test('a permission of an extra alone, which only the request for a token tells, while the secret is written', async () => {
    hide('repo.installation', 'permissions');
    const gone: SecretScope = { ...HERE, repository: 'acme/gone' };
    for (const places of [[HERE], [HERE, gone]]) {
      const tokens = tokensFor(places, { extras: [VARIABLE] });
      expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
      const github = await tokens.forExtra(VARIABLE.input);
      const set = await setVariable(github, REPOSITORY, 'EXPIRY', 'never');
      expect(set).toMatchObject({ kind: 'problem', problem: { reason: 'permission-missing' } });
      await tokens.revokeAll();
    }
    expect(credentials()).toMatchObject([
      { repositories: [REPOSITORY], permissions: { secrets: 'write' }, revoked: true },
      { repositories: [REPOSITORY], permissions: { secrets: 'write' }, revoked: true },
    ]);
  });
  test('a repository that it does not reach keeps no other from being written', async () => {
    const tokens = tokensFor([HERE, { ...HERE, repository: 'acme/gone' }]);
    expect(await lookAt(await tokens.forPlace(HERE))).toBe('open');
    const gone: SecretScope = { ...HERE, repository: 'acme/gone' };
    expect(await lookAt(await tokens.forPlace(gone), gone)).toMatch(/^not-found: /);
  });
});
