import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { carryOut, showWorkflow } from '../../../../src/cli/init/carry-out.js';
import type { Setting } from '../../../../src/cli/init/setting.js';
import { Cancelled } from '../../../../src/cli/interruption.js';
import { browse } from '../../../support/login.js';
import { REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../../support/scenario.js';
import { inFolder, openSession, type TerminalSession } from '../../../support/session.js';
import { confirmApp, installApp } from './app-in-browser.js';
import { AUTHOR, clone, SERVED_AT, served } from './clones.js';
import { choicesOf, settingIn } from './samples.js';

const FILE = '.github/workflows/refresh-meta-token.yml';
const KEY = 'SECRETS_APP_PRIVATE_KEY';
const STAGING = { kind: 'environment', environment: 'staging' } as const;
const CHOICE = `Go on?
all: Yes
without-push: Yes, but do not push the workflow
nothing: No`;

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
});

const aPerson = (more: Readonly<Record<string, 'write'>> = {}) =>
  stage.github.addCredential({
    type: 'fine-grained-pat',
    login: 'octocat',
    repositories: 'all',
    organizations: ['acme'],
    permissions: {
      ...{ secrets: 'write', environments: 'write', organization_secrets: 'write' },
      ...{ actions_variables: 'write', actions: 'write', metadata: 'read' },
      ...more,
    },
  });
const aToken = () => stage.issue({ scopes: ['ads_read'], app: stage.app });
const theApp = (): Partial<Choices> => ({ appId: stage.app.id, appSecret: stage.app.secret, app: 'right' });
type Choices = NonNullable<Parameters<typeof choicesOf>[0]>;

interface Given {
  readonly choices?: Choices;
  readonly flags?: Setting['flags'];
  readonly answers?: NonNullable<Parameters<typeof openSession>[0]>['answers'] | undefined;
  /** The person's login; null for nobody's. */
  readonly token?: string | null;
  readonly serverUrl?: string;
  readonly painted?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}
function sitDown({ choices, flags, answers, token = aPerson(), env = {}, ...more }: Given) {
  const { serverUrl = 'https://github.com' } = more;
  const session = openSession({
    env: { GITHUB_API_URL: stage.github.url, GITHUB_SERVER_URL: serverUrl, ...env },
    ...(answers && { answers }),
    ...(more.painted && { painted: true }),
  });
  const setting = settingIn(stage, session, {
    choices: choicesOf({ ...theApp(), ...choices }),
    flags: { open: false, ...flags },
    ...(token !== null && { token }),
    serverUrl,
  });
  return { session, setting };
}
/** Carries it out in that folder. `kept`: the workflow that is there afterwards. */
async function carried(root: string, setting: Setting) {
  const done = await carryOut(setting, 'new\n', root).catch((error: unknown) => error);
  const kept = await readFile(path.join(root, FILE), 'utf8').catch(() => undefined);
  return { done, kept };
}
/** The same in a folder of its own, which is no clone. */
const inNoClone = (given: Given) =>
  inFolder(async (root) => {
    const { session, setting } = sitDown(given);
    const result = await carried(root, setting);
    expect(session.goingOn.size).toBe(0);
    expect(stage.leaks(session.screen())).toBe(false);
    return { ...session, ...result, said: session.notes.map((line) => line.replace(root, 'FOLDER')) };
  });

test('a dry run shows the workflow and where the secrets are, and writes nothing', async () => {
  stage.put(aToken());
  const { session, setting } = sitDown({});
  expect(await showWorkflow(setting, 'new\n')).toEqual({
    location: { kind: 'open', names: new Set([SECRET]) },
    gitHubApp: { kind: 'not-made' },
    environment: 'as-it-is',
    workflow: { kind: 'in-clone', file: FILE, isOnBranch: true },
    run: undefined,
  });
  expect(session.out).toEqual(['new\n']);
  expect(stage.github.secretHistory({ repository: REPOSITORY, secret: 'META_APP_SECRET' })).toEqual([]);
});

describe('where nobody can be asked', () => {
  test('nothing but the file is written, unless somebody says so', async () => {
    const { done, kept, said } = await inNoClone({ choices: { token: aToken() } });
    expect(kept).toBe('new\n');
    expect(said).toEqual([`Wrote ${FILE}`]);
    expect(done).toEqual({
      location: { kind: 'open', names: new Set() },
      gitHubApp: { kind: 'not-made' },
      environment: 'as-it-is',
      workflow: { kind: 'elsewhere', file: expect.stringContaining(FILE) },
      run: undefined,
    });
  });

  test('--yes agrees to all that was given, but to no other token in the place of one', async () => {
    const token = aToken();
    const { done, said } = await inNoClone({ choices: { token }, flags: { yes: true } });
    expect(said).toEqual([`Wrote ${FILE}`, 'Stored META_APP_SECRET', `Stored ${SECRET}`]);
    expect(stage.stored()).toBe(token);
    expect(done).toMatchObject({ location: { names: new Set(['META_APP_SECRET', SECRET]) }, run: undefined });
    await inNoClone({ choices: { token: aToken() }, flags: { yes: true } });
    expect(stage.stored()).toBe(token);
    await inNoClone({ choices: { token: aToken() }, flags: { yes: true, app: false }, answers: [] });
    expect(stage.stored()).toBe(token);
  });

  test('another workflow is kept, or replaced with --overwrite or --yes', async () => {
    for (const [flags, expected] of [
      [{}, 'mine'],
      [{ overwrite: true }, 'new\n'],
      [{ yes: true }, 'new\n'],
    ] as const)
      await inFolder(async (root) => {
        await mkdir(path.dirname(path.join(root, FILE)), { recursive: true });
        await writeFile(path.join(root, FILE), 'mine');
        expect((await carried(root, sitDown({ flags }).setting)).kept).toBe(expected);
      });
  });

  test('--run starts the first run, whatever is in place, and nothing else', async () => {
    stage.github.onWorkflowDispatch = ({ run }) => stage.github.finishRun(run, 'failure');
    const { done } = await inNoClone({ choices: { token: aToken() }, flags: { run: true } });
    const [run] = stage.github.repository(REPOSITORY).runs;
    expect(done).toMatchObject({
      run: { end: { kind: 'failed' }, page: `https://github.com/${REPOSITORY}/actions/runs/${run?.id}` },
    });
    expect(run?.branch).toBe('main');
    expect(stage.stored()).toBeUndefined();
  });

  test('nothing is done without a login, or where the secrets cannot be written', async () => {
    const flags = { yes: true, run: true, createApp: true };
    const nobody = await inNoClone({ flags, token: null });
    expect(nobody.done).toMatchObject({
      location: 'not-asked',
      gitHubApp: { kind: 'not-made' },
      run: undefined,
    });
    const blind = stage.github.addCredential({
      type: 'app',
      repositories: 'all',
      permissions: { metadata: 'read', actions: 'write' },
    });
    const { done } = await inNoClone({ flags, token: blind });
    expect(done).toMatchObject({
      location: { kind: 'closed' },
      gitHubApp: { kind: 'not-made' },
      run: undefined,
    });
    expect(stage.github.repository(REPOSITORY).runs).toEqual([]);
  });
});

describe('what will be done', () => {
  const write = `  - write ${FILE} in FOLDER, which is not a clone of ${REPOSITORY}`;
  const [app, appSecret, token, login] = [
    '  - create a GitHub App for acme in your browser: it may write these secrets, and nothing else',
    '  - store META_APP_SECRET, encrypted',
    `  - store ${SECRET}, encrypted`,
    `  - log in at Facebook in your browser, and store the token as ${SECRET}`,
  ];

  test.each<[string, () => Given, readonly string[]]>([
    ['all that was given, and the App', () => ({ choices: { token: aToken() } }), [app, appSecret, token]],
    ['a login where there is no token', () => ({}), [app, appSecret, login]],
    ['no App that is not wanted', () => ({ flags: { app: false } }), [appSecret, login]],
    ['no App beside a personal token', () => ({ choices: { credential: 'pat' } }), [appSecret, login]],
    [
      'no second App, and no login for a token that is there',
      () => {
        stage.put('fake', KEY);
        stage.put(aToken());
        return {};
      },
      [appSecret],
    ],
    ['no app secret that is wrong, and no login with it', () => ({ choices: { app: 'wrong' } }), [app]],
    ['no login without the app', () => ({ choices: { appSecret: undefined } }), [app]],
    [
      'the environment first that is missing',
      () => ({ choices: { secretScope: STAGING } }),
      ['  - create the environment staging, which only main may use', app, appSecret, login],
    ],
    [
      'with the names of the platform',
      () => ({ choices: { platform: 'threads', secretName: 'THREADS_TOKEN' }, flags: { app: false } }),
      [
        '  - store THREADS_APP_SECRET, encrypted',
        '  - log in at Threads in your browser, and store the token as THREADS_TOKEN',
      ],
    ],
    [
      'the first run that was asked for',
      () => ({ flags: { run: true, app: false } }),
      [appSecret, login, '  - start its first run, and follow it'],
    ],
  ])('is said before it is asked for: %s', async (_, given, lines) => {
    const { done, kept, said, asked } = await inNoClone({ answers: [false], ...given() });
    expect(said).toEqual([`In ${REPOSITORY}, this will`, write, ...lines]);
    expect(asked).toEqual(['Go on?']);
    expect(done).toBeInstanceOf(Cancelled);
    expect(kept).toBeUndefined();
    expect(stage.github.repository(REPOSITORY).variables.size).toBe(0);
  });

  const PUSHES = ['  - commit the workflow, and push it to main'];
  const RUNS = [...PUSHES, '  - start its first run, and follow it'];
  test.each<[string, Choices, readonly string[], readonly string[], Setting['flags']]>([
    ['and run where all is there', {}, [KEY, SECRET], [appSecret, ...RUNS], {}],
    ['and run where the login brings what is missing', {}, [], [app, appSecret, login, ...RUNS], {}],
    ['but not run without a token', { appSecret: undefined }, [], [app, ...PUSHES], {}],
    ['but not run without the App', {}, [SECRET], [appSecret, ...PUSHES], { app: false }],
    [
      'and run with a personal token that is there',
      { credential: 'pat' },
      ['SECRETS_TOKEN', SECRET],
      [appSecret, ...RUNS],
      {},
    ],
    ['but not run without a personal token', { credential: 'pat' }, [SECRET], [appSecret, ...PUSHES], {}],
  ])('in a clone is to push the workflow %s', async (_, choices, there, lines, flags) => {
    for (const name of there) stage.put('fake', name);
    await inFolder(async (root) => {
      clone(root, `https://github.com/${REPOSITORY}.git`);
      const { session, setting } = sitDown({ choices, flags, answers: ['nothing'] });
      const { done, kept } = await carried(root, setting);
      expect(session.notes).toEqual([`In ${REPOSITORY}, this will`, `  - write ${FILE}`, ...lines]);
      expect(session.asked).toEqual([CHOICE]);
      expect(done).toBeInstanceOf(Cancelled);
      expect(kept).toBeUndefined();
    });
  });

  test('is nothing but the file where nobody is logged in, so that nothing is asked', async () => {
    const { kept, asked, said } = await inNoClone({ token: null, answers: [] });
    expect([kept, asked, said]).toEqual(['new\n', [], [`Wrote ${FILE}`]]);
  });

  test.each([true, false])('is to replace a token only if the person says so: %s', async (replaces) => {
    const [old, other] = [aToken(), aToken()];
    stage.put(old);
    const given = { choices: { token: other }, flags: { app: false }, answers: [replaces, true] };
    const { asked, said } = await inNoClone(given);
    expect(asked).toEqual([`${SECRET} exists already. Replace its token?`, 'Go on?']);
    expect(said.slice(1, -1)).toEqual([
      ...[write, appSecret, ...(replaces ? [token] : [])],
      ...[`Wrote ${FILE}`, 'Stored META_APP_SECRET'].slice(0, replaces ? 2 : 1),
    ]);
    expect(stage.stored()).toBe(replaces ? other : old);
    expect(stage.stored('META_APP_SECRET')).toBe(stage.app.secret);
  });
});

describe('an environment that is missing', () => {
  const staging = () => stage.github.repository(REPOSITORY).environments.get('staging');
  const given = (more: Readonly<Record<string, 'write'>> = {}): Given => ({
    choices: { secretScope: STAGING, token: aToken() },
    flags: { yes: true },
    token: aPerson(more),
  });

  test('is created for the default branch alone, before the secrets go there', async () => {
    const { done, said } = await inNoClone(given({ administration: 'write' }));
    expect(said[1]).toBe('Created the environment staging');
    expect(staging()).toMatchObject({ branches: ['main'] });
    expect(done).toMatchObject({
      environment: 'made',
      location: { names: new Set(['META_APP_SECRET', SECRET]) },
    });
  });

  test('that cannot be created is told, with what to do', async () => {
    const { done, said } = await inNoClone(given());
    expect(said[1]).toMatch(/^error: The environment staging was not created\. \S[^\n]*\n\S/);
    expect(done).toMatchObject({ environment: 'as-it-is', location: { kind: 'closed' } });
    expect(staging()).toBeUndefined();
  });
});

describe('the GitHub App', () => {
  beforeEach(() => {
    stage.github.serverUrl = stage.github.url;
  });
  /** Runs with --create-app while a person is at the browser. */
  const made = (more: Given = {}, meanwhile = () => {}) =>
    inFolder(async (root) => {
      const flags = { yes: true, createApp: true };
      const { session, setting } = sitDown({ flags, serverUrl: stage.github.url, ...more });
      const end = carried(root, setting);
      const [form] = await session.says(/http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}/);
      meanwhile();
      const address = await confirmApp(stage, form);
      installApp(stage);
      await (await fetch(address, { redirect: 'follow' })).text();
      return { ...session, ...(await end) };
    });
  const clientId = () => stage.github.repository(REPOSITORY).variables.get('SECRETS_APP_CLIENT_ID')?.value;

  test('is stored where the workflow reads it, and nothing shows its key', async () => {
    const { done, context } = await made();
    expect(done).toMatchObject({ gitHubApp: { kind: 'works', slug: 'meta-token-acme' } });
    expect(clientId()).toBe(stage.github.apps.all()[0]?.clientId);
    const key = stage.stored(KEY) ?? '';
    expect(key).toContain('PRIVATE KEY');
    expect(context.redact(key.split('\n')[5] ?? '')).toBe('***');
  });

  test("is for the organization's secret, and its key is this repository's", async () => {
    const { done } = await made({ choices: { secretScope: { kind: 'organization', organization: 'acme' } } });
    expect(done).toMatchObject({ gitHubApp: { kind: 'works' } });
    expect(stage.github.apps.all()[0]?.permissions).toMatchObject({ organization_secrets: 'write' });
    expect(stage.stored(KEY)).toContain('PRIVATE KEY');
  });

  test('has its own key stored, also where another has been stored meanwhile', async () => {
    const { done } = await made({}, () => void stage.put('fake', KEY));
    expect(done).toMatchObject({ gitHubApp: { kind: 'works' } });
    expect(stage.stored(KEY)).toContain('PRIVATE KEY');
  });

  test.each([
    ['variable', 'variables.update'],
    ['secret', 'secret.put'],
  ])('is wrong where it cannot be stored: its %s', async (_, call) => {
    stage.faults.add({ service: 'github', call, kind: 'status', status: 403, times: 99 });
    const { done } = await made();
    expect(done).toMatchObject({ gitHubApp: { kind: 'wrong', problem: { kind: 'permanent' } } });
    expect(stage.stored(KEY)).toBeUndefined();
  });

  test('that is not wanted is not made', async () => {
    for (const flags of [{ yes: true }, { createApp: true }]) {
      const { done } = await inNoClone({ flags });
      expect(done).toMatchObject({ gitHubApp: { kind: 'not-made' } });
    }
  });
});

describe('the login', () => {
  /** Begins with no token; the person goes through the dialog. */
  const loggedIn = (given: Given, answer: (dialog: URL, session: TerminalSession) => unknown) =>
    inFolder(async (root) => {
      const { session, setting } = sitDown({
        answers: [true],
        ...given,
        flags: {
          ...{ app: false, dialogUrl: stage.meta.dialogUrl, redirectUri: stage.redirectUri },
          ...given.flags,
        },
      });
      const end = carried(root, setting);
      const [address] = await session.says(/https?:\S+\/dialog\/oauth\?[^\s}]+/);
      await answer(new URL(address), session);
      return { ...session, ...(await end), dialog: new URL(address) };
    });

  test.each<[string, Choices['secretScope'], Parameters<Scenario['stored']>[0]]>([
    ['repository', { kind: 'repository' }, 'FB_TOKEN'],
    [
      'environment',
      { kind: 'environment', environment: 'production' },
      { repository: REPOSITORY, environment: 'production', secret: 'FB_TOKEN' },
    ],
    [
      'organization',
      { kind: 'organization', organization: 'acme' },
      { organization: 'acme', secret: 'FB_TOKEN' },
    ],
  ])('brings the token to the %s, with all that is known already', async (_, secretScope, secret) => {
    const choices = { secretName: 'FB_TOKEN', requiredScopes: ['ads_read', 'read_insights'] };
    const { done, dialog, asked } = await loggedIn(
      {
        choices: { ...choices, ...(secretScope && { secretScope }) },
        token: stage.ghToken,
        env: { GH_TOKEN: stage.ghToken, META_ACCESS_TOKEN: aToken() },
      },
      (address) => browse(stage.answer(address)),
    );
    expect(asked).toEqual(['Go on?']);
    expect(dialog.searchParams.get('client_id')).toBe(stage.app.id);
    expect(dialog.searchParams.get('scope')).toBe('ads_read,read_insights');
    expect(stage.inspect(secret)).toMatchObject({ alive: true, userId: stage.user.id });
    expect(done).toMatchObject({ location: { kind: 'open' } });
    const { location } = done as { location: { names: ReadonlySet<string> } };
    expect(location.names).toContain('FB_TOKEN');
  });

  const SCOPED: Given = { choices: { requiredScopes: ['ads_read'] } };

  test('that the person declines brings none, and the rest is done', async () => {
    const env = { GH_TOKEN: stage.ghToken };
    const { done, kept } = await loggedIn({ ...SCOPED, env }, (address) =>
      browse(stage.answer(address, { cancel: true })),
    );
    expect(kept).toBe('new\n');
    expect(done).toMatchObject({ location: { names: new Set(['META_APP_SECRET']) }, run: undefined });
  });

  test('that the person leaves at a question of it brings none, and the rest is done', async () => {
    const flags = { app: false, redirectUri: stage.redirectUri };
    const env = { GH_TOKEN: stage.ghToken };
    const { done, said } = await inNoClone({ answers: [true, new Cancelled()], flags, env });
    expect(said.at(-1)).toBe('warning: You cancelled the login. No token was stored.');
    expect(done).toMatchObject({ location: { names: new Set(['META_APP_SECRET']) } });
  });

  test('that cannot begin says why, and the rest is done', async () => {
    const flags = { app: false, redirectUri: 'nowhere' };
    const env = { GH_TOKEN: stage.ghToken };
    const { done, said } = await inNoClone({ answers: [true], painted: true, flags, env });
    expect(said.at(-1)).toMatch(
      /^\{yellow warning:\} The login failed\. --redirect-uri: .*\. No token was stored\.$/,
    );
    expect(done).toMatchObject({ location: { names: new Set(['META_APP_SECRET']) } });
  });
});

describe('the push', () => {
  const HERE = { choices: {}, serverUrl: `http://${SERVED_AT}`, env: AUTHOR } as const;
  /** Carries it out in a clone of what git serves. The secrets are there. */
  const pushed = (given: Given, prepare: (made: Awaited<ReturnType<typeof served>>) => unknown = () => {}) =>
    inFolder(async (folder) => {
      for (const name of [KEY, SECRET]) stage.put('fake', name);
      const made = await served(folder, REPOSITORY);
      await prepare(made);
      const { session, setting } = sitDown({ ...HERE, answers: ['all'], ...given });
      const result = await carried(made.here, setting);
      return { ...session, ...result, files: made.files() };
    });
  const runs = () => stage.github.repository(REPOSITORY).runs.map(({ branch }) => branch);
  const hook = (command: string) => (file: string) =>
    writeFile(file, `#!/bin/sh\n${command}\n`, { mode: 0o755 });

  test('brings the workflow to the default branch, and the first run is followed to its end', async () => {
    stage.github.onWorkflowDispatch = ({ run }) => stage.github.finishRun(run, 'success');
    const { done, files, notes } = await pushed({});
    expect(files).toBe(`${FILE}\n`);
    expect(notes).toContain('Pushed the workflow to main');
    expect(done).toMatchObject({ workflow: { kind: 'pushed' }, run: { end: { kind: 'succeeded' } } });
    expect(runs()).toEqual(['main']);
  });

  test('is left out, and the run with it, where the person says so', async () => {
    const { done, files, kept } = await pushed({ answers: ['without-push'] });
    expect([files, kept, runs()]).toEqual(['', 'new\n', []]);
    expect(done).toMatchObject({ workflow: { kind: 'in-clone', isOnBranch: true }, run: undefined });
    expect(stage.stored('META_APP_SECRET')).toBe(stage.app.secret);
  });

  test.each<[string, Given]>([
    ['where nobody can be asked', { flags: {} }],
    ['where nobody can be asked, with --yes', { flags: { yes: true } }],
    ['with --yes', { flags: { yes: true }, answers: [] }],
  ])('is nothing that anybody agreed to %s', async (_, given) => {
    const { done, files } = await pushed({ answers: undefined, ...given });
    expect([files, runs()]).toEqual(['', []]);
    expect(done).toMatchObject({ workflow: { kind: 'in-clone' }, run: undefined });
  });

  test('that GitHub refuses is told, and nothing runs that is not there', async () => {
    const { done, notes } = await pushed({ flags: { app: false } }, ({ remote }) =>
      hook("echo 'error: protected' >&2; exit 1")(path.join(remote, 'hooks/update')),
    );
    expect(notes.at(-1)).toBe('warning: git did not push the workflow: remote: error: protected');
    expect(done).toMatchObject({ workflow: { kind: 'committed', why: 'refused' }, run: undefined });
    expect(runs()).toEqual([]);
  });

  test('that a hook stops before it is told, with where the workflow is', async () => {
    const { done, notes } = await pushed({}, async ({ here }) => {
      await mkdir(path.join(here, '.git/hooks'), { recursive: true });
      await hook('echo no >&2; exit 1')(path.join(here, '.git/hooks/pre-commit'));
    });
    expect(notes.at(-1)).toBe('warning: git did not push the workflow: no');
    expect(done).toMatchObject({ workflow: { kind: 'in-clone', isOnBranch: true }, run: undefined });
    expect(runs()).toEqual([]);
  });

  test('is without a run where what was to bring the token did not', async () => {
    const { done } = await pushed({ flags: { app: false, redirectUri: 'nowhere' } }, () =>
      stage.github.deleteSecret({ repository: REPOSITORY, secret: SECRET }),
    );
    expect(done).toMatchObject({ workflow: { kind: 'pushed' }, run: undefined });
    expect(runs()).toEqual([]);
  });

  test('with --run is agreed to in one word, and is followed by the run in any case', async () => {
    stage.github.onWorkflowDispatch = ({ run }) => stage.github.finishRun(run, 'failure');
    const { done, asked } = await pushed(
      { answers: [true], flags: { app: false, run: true }, choices: { appSecret: undefined } },
      () => stage.github.deleteSecret({ repository: REPOSITORY, secret: SECRET }),
    );
    expect(asked).toEqual(['Go on?']);
    expect(done).toMatchObject({ workflow: { kind: 'pushed' }, run: { end: { kind: 'failed' } } });
  });
});

test('what went wrong is painted', async () => {
  const flags = { yes: true };
  const { said } = await inNoClone({ painted: true, flags, choices: { secretScope: STAGING } });
  expect(said[1]).toMatch(/^\{red error:\} The environment staging was not created\. /);
});
