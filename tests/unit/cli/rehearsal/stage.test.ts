import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSandbox } from '../../../../sandbox/index.js';
import { FIRST_RUN, onStage, Stage } from '../../../../src/cli/rehearsal/stage.js';
import { inFolder, refusal, TELLS, thrown } from '../../../support/session.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

type World = Awaited<ReturnType<typeof startSandbox>>;

const DAY = 86_400;
const HOUR = 3_600;
const REPOSITORY = 'acme/reports';
const SECRET = 'META_ACCESS_TOKEN';

let world: World;
let stage: Stage;
const never = new AbortController().signal;
beforeEach(async () => {
  world = await startSandbox({ start: FIRST_RUN });
  stage = new Stage(world, '/nowhere/action.js');
});
afterEach(() => world.close());

const withAction = <T>(script: string, work: (stage: Stage) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'action.mjs');
    await writeFile(file, script);
    const other = await startSandbox({ start: FIRST_RUN, seed: 2 });
    try {
      return await work(new Stage(other, file));
    } finally {
      await other.close();
    }
  });
const opened = () => world.github.openSecret({ repository: REPOSITORY, secret: SECRET }) ?? '';

describe('the stage', () => {
  test('begins with nothing in the secret, an app in development and a repository of a team', () => {
    expect(stage.token).toEqual({ kind: 'unknown', alive: false, left: -world.clock.seconds() });
    expect(stage.issues).toEqual([]);
    expect(world.meta.apps).toMatchObject([{ name: 'Acme Reports', mode: 'development' }]);
    const [app] = world.meta.apps;
    expect(world.meta.users).toMatchObject([
      { name: 'Ada', system: false, developerOf: new Set([app?.id]) },
      { name: 'reporting', system: true, installedApps: new Set([app?.id]) },
      { name: 'Grace', businessAdmin: true },
    ]);
    const repository = world.github.repository(REPOSITORY);
    expect(repository).toMatchObject({ private: true, owner: { login: 'acme', type: 'Organization' } });
    expect(repository.workflows.map(({ path: file }) => file)).toEqual([
      '.github/workflows/refresh-meta-token.yml',
    ]);
  });

  test.each([
    ["an hour's token of Ada", (one: Stage) => one.pasteExplorerToken(), 'user', HOUR],
    ['a 60-day token of Ada', (one: Stage) => one.storeLoginToken(), 'user', 60 * DAY],
    ['a 60-day token of a system user', (one: Stage) => one.storeSystemUserToken(), 'system-user', 60 * DAY],
  ] as const)('lets people store %s', (_, store, kind, left) => {
    store(stage);
    expect(stage.token).toEqual({ kind, alive: true, left });
    const token = world.meta.tokens.get(opened());
    expect(token?.scopes).toEqual(['ads_read', 'read_insights', 'public_profile']);
    expect(token?.user.name).toBe(kind === 'user' ? 'Ada' : 'reporting');
    world.clock.advance({ hours: 1 });
    expect(stage.token.left).toBe(left - HOUR);
  });

  test('lets Ada change her password, and an administrator revoke a token', () => {
    stage.storeLoginToken();
    stage.changePassword();
    expect(stage.token).toMatchObject({ kind: 'user', alive: false });
    stage.storeSystemUserToken();
    stage.changePassword();
    expect(stage.token.alive).toBe(true);
    stage.revokeToken();
    expect(stage.token).toMatchObject({ kind: 'system-user', alive: false });
  });

  test('turns the clock to some minutes before the run of a day', () => {
    stage.turnClock(0, 0);
    expect([world.clock.now(), stage.date]).toEqual([Date.parse('2026-01-05T06:17:00Z'), '2026-01-05']);
    stage.turnClock(31, 20);
    expect([world.clock.now(), stage.date]).toEqual([Date.parse('2026-02-05T05:57:00Z'), '2026-02-05']);
  });

  test('gives a command all that it needs to work here', () => {
    stage.storeLoginToken();
    const [app] = world.meta.apps;
    const { GH_TOKEN: token = '', META_ADMIN_TOKEN: admin = '', ...environment } = stage.environment;
    expect(world.meta.inspect(admin)).toMatchObject({ alive: true, scopes: ['business_management'] });
    expect(environment).toEqual({
      META_APP_ID: app?.id,
      META_APP_SECRET: app?.secret,
      META_CLIENT_TOKEN: app?.clientToken,
      INSTAGRAM_APP_ID: app?.instagram.id,
      INSTAGRAM_APP_SECRET: app?.instagram.secret,
      THREADS_APP_ID: app?.threads.id,
      THREADS_APP_SECRET: app?.threads.secret,
      META_ACCESS_TOKEN: opened(),
      GITHUB_REPOSITORY: 'acme/reports',
      GITHUB_API_URL: world.github.url,
      GITHUB_SERVER_URL: 'https://github.com',
    });
    expect(world.github.credential(token)).toMatchObject({
      type: 'fine-grained-pat',
      login: 'ada',
      repositories: [REPOSITORY, 'acme/website'],
      permissions: {
        secrets: 'write',
        environments: 'write',
        administration: 'write',
        issues: 'write',
        actions: 'write',
        actions_variables: 'write',
        contents: 'write',
      },
    });
  });

  test('has something to try for every command that talks to Meta', () => {
    const system = world.meta.users.find(({ name }) => name === 'reporting');
    expect(stage.commands).toEqual([
      'inspect',
      'refresh --secret META_ACCESS_TOKEN',
      'login --secret META_ACCESS_TOKEN',
      'login --platform instagram --secret META_ACCESS_TOKEN',
      'login --platform threads --secret META_ACCESS_TOKEN',
      `system-user --secret META_ACCESS_TOKEN --system-user ${system?.id} --scope ads_read,read_insights`,
      'init --repo acme/website --action acme/refresh-meta-token@v1 --run',
    ]);
  });

  test('knows every credential of its world where one is shown', () => {
    expect(stage.leaks('nothing of the kind')).toBe(false);
    stage.storeLoginToken();
    const token = opened();
    stage.storeLoginToken();
    const { META_APP_SECRET: secret, GH_TOKEN: credential } = stage.environment;
    for (const one of [token, opened(), secret, credential]) expect(stage.leaks(`x${one}x`)).toBe(true);
  });

  test('counts what a run asked of each service', async () => {
    expect(stage.requests).toEqual({ meta: 0, github: 0 });
    await fetch(`${world.meta.url}/v25.0/me`);
    await fetch(`${world.github.url}/repos/acme/reports`);
    await fetch(`${world.github.url}/repos/acme/reports`);
    expect(stage.requests).toEqual({ meta: 1, github: 2 });
  });

  test('lets Ada follow the link of the newest issue, whose login becomes the token', async () => {
    const [app] = world.meta.apps;
    const link = `https://www.facebook.com/v25.0/dialog/oauth?client_id=${app?.id}&amp;redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&amp;scope=ads_read&amp;state=x`;
    for (const title of ['Older', 'Old'])
      world.github.plantIssue(REPOSITORY, { title, body: 'no link', by: 'ada' });
    world.github.plantIssue(REPOSITORY, { title: 'New', body: `[Log in](${link}) now`, by: 'ada' });
    await stage.followIssue();
    expect(stage.token).toMatchObject({ kind: 'user', alive: true });
    expect(world.meta.tokens.get(opened())).toMatchObject({
      user: { name: 'Ada' },
      scopes: expect.arrayContaining(['ads_read']),
    });
    expect([...world.meta.codes.values()]).toMatchObject([
      { used: true, redirectUri: 'http://localhost:8080/' },
    ]);
  });

  test('says so when the issue has no such link, or there is none', async () => {
    const says = 'the issue: holds no link to the login dialog. Look at its text in src/messages.';
    expect(await refusal(() => stage.followIssue())).toBe(says);
    world.github.plantIssue(REPOSITORY, {
      title: 'Other',
      body: 'https://evil.example/dialog/oauth?client_id=1',
      by: 'ada',
    });
    expect(await refusal(() => stage.followIssue())).toBe(says);
  });

  test('is cleared away whatever happens on it', async () => {
    let url = '';
    const play = onStage({ actionFile: '/nowhere' }, async (one, other) => {
      url = other.meta.url;
      expect(one).toBeInstanceOf(Stage);
      expect((await fetch(`${url}/device`)).status).toBe(200);
      throw new Error('broken');
    });
    expect(await thrown(() => play)).toEqual(new Error('broken'));
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});

describe('a run on the stage', () => {
  test('is told where everything is, and is kept by GitHub with its log', async () => {
    await withAction(TELLS, async (one) => {
      one.storeLoginToken();
      const { META_APP_ID, META_APP_SECRET, META_ACCESS_TOKEN, GITHUB_API_URL } = one.environment;
      const { log, outputs, exitCode } = await one.run(never);
      expect([exitCode, outputs]).toEqual([0, { outcome: 'healthy' }]);
      const env = JSON.parse(log);
      expect(env).toMatchObject({
        'INPUT_APP-ID': META_APP_ID,
        'INPUT_APP-SECRET': META_APP_SECRET,
        'INPUT_ACCESS-TOKEN': META_ACCESS_TOKEN,
        'INPUT_SECRET-NAME': SECRET,
        'INPUT_REQUIRED-SCOPES': 'ads_read',
        INPUT_MODE: 'refresh',
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_API_URL,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/refresh-meta-token.yml@refs/heads/main`,
      });
      expect(env['INPUT_INSTAGRAM-API-URL']).toBe(`${env['INPUT_GRAPH-API-URL']}/instagram`);
      expect(env['INPUT_THREADS-API-URL']).toBe(`${env['INPUT_GRAPH-API-URL']}/threads`);
      for (const name of ['INPUT_SECRETS-TOKEN', 'INPUT_GITHUB-TOKEN']) {
        expect(env[name]).toMatch(/^ghs_test/);
        expect(one.leaks(env[name])).toBe(true);
      }
      expect(env['INPUT_SECRETS-TOKEN']).not.toBe(env['INPUT_GITHUB-TOKEN']);
      expect(env.GITHUB_RUN_ID).toMatch(/^\d+$/);
    });
  });

  test.each(['instagram', 'threads'] as const)(
    "has that platform's app for a token of %s",
    async (platform) => {
      await withAction(TELLS, async (one) => {
        one.storePlatformToken(platform);
        const prefix = platform.toUpperCase();
        expect(JSON.parse((await one.run(never)).log)).toMatchObject({
          'INPUT_APP-ID': one.environment[`${prefix}_APP_ID`],
          'INPUT_APP-SECRET': one.environment[`${prefix}_APP_SECRET`],
        });
      });
    },
  );

  test('without a token has none, and is kept with what it reported', async () => {
    const reports = `${TELLS}appendFileSync(env.GITHUB_OUTPUT, 'report<<end\\n[{"reason":"expired"}]\\nend\\n');`;
    await withAction(reports, async (one) => {
      const { log } = await one.run(never);
      expect(JSON.parse(log)['INPUT_ACCESS-TOKEN'] ?? '').toBe('');
      expect(one.runs).toMatchObject([{ repository: REPOSITORY, outcome: 'healthy', reason: 'expired' }]);
    });
  });

  test('has two credentials: one for the secrets, and the one that GitHub gives a workflow', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      const { log } = await new Stage(world, file).run(never);
      const env = JSON.parse(log);
      expect(world.github.credential(env['INPUT_SECRETS-TOKEN'])).toMatchObject({
        type: 'app',
        login: 'acme-secrets',
        repositories: [REPOSITORY],
        permissions: { secrets: 'write' },
      });
      expect(world.github.credential(env['INPUT_GITHUB-TOKEN'])).toMatchObject({
        type: 'github-token',
        repositories: [REPOSITORY, 'acme/website'],
        permissions: { issues: 'write', actions: 'read' },
      });
    });
  });

  test.each([
    ['success', TELLS, 0],
    ['failure', 'process.exitCode = 1; console.log("broken")', 1],
  ])('ends in %s as the action does', async (conclusion, script, code) => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, script);
      const one = new Stage(world, file);
      const { exitCode, log } = await one.run(never);
      expect(exitCode).toBe(code);
      expect(world.github.repository(REPOSITORY).runs).toMatchObject([
        { event: 'schedule', status: 'completed', conclusion, log },
      ]);
    });
  });

  test('reads an environment before the repository, and writes with the App that init made', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      const one = new Stage(world, file);
      const { github } = world;
      const told = async () => {
        const env = JSON.parse((await one.run(never)).log);
        return ['ENVIRONMENT', 'ACCESS-TOKEN', 'SECRETS-APP-CLIENT-ID', 'SECRETS-APP-PRIVATE-KEY'].map(
          (name) => env[`INPUT_${name}`] ?? '',
        );
      };
      const put = (secret: string, value: string, more = {}) =>
        github.putSecret({ repository: REPOSITORY, secret, ...more }, value);
      put(SECRET, 'of the repository');
      put('SECRETS_APP_PRIVATE_KEY', 'key');
      expect(await told()).toEqual(['', 'of the repository', '', '']);
      const variable = { name: 'SECRETS_APP_CLIENT_ID', value: 'client', createdAt: 0, updatedAt: 0 };
      github.repository(REPOSITORY).variables.set('SECRETS_APP_CLIENT_ID', variable);
      expect(await told()).toEqual(['', 'of the repository', 'client', 'key']);
      github.addEnvironment(REPOSITORY, 'meta');
      put(SECRET, 'of the environment', { environment: 'meta' });
      expect(await told()).toEqual(['meta', 'of the environment', 'client', 'key']);
    }));

  test('counts what it asks from nothing', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      await fetch(`${world.meta.url}/v25.0/me`);
      const one = new Stage(world, file);
      await one.run(never);
      expect(one.requests).toEqual({ meta: 0, github: 0 });
    });
  });

  const dispatch = async (one: Stage, inputs: Record<string, string>) => {
    const { GITHUB_API_URL: api, GH_TOKEN: token } = one.environment;
    const answer = await fetch(
      `${api}/repos/acme/reports/actions/workflows/refresh-meta-token.yml/dispatches`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' },
        body: JSON.stringify({ ref: 'main', inputs }),
      },
    );
    expect(answer.status).toBe(204);
  };
  const newestRun = () => world.github.repository(REPOSITORY).runs.at(-1);

  test('that somebody starts through GitHub gets what they filled in', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      const one = new Stage(world, file);
      one.performDispatches(never);
      await dispatch(one, { mode: 'check' });
      expect(newestRun()?.status).toBe('in_progress');
      await expect.poll(() => newestRun()?.conclusion).toBe('success');
      expect(JSON.parse(newestRun()?.log ?? '')).toMatchObject({
        INPUT_MODE: 'check',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
      });
    });
  });

  test('that is ended from outside has failed', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, 'setInterval(() => {}, 1000);');
      const controller = new AbortController();
      const one = new Stage(world, file);
      one.performDispatches(controller.signal);
      await dispatch(one, {});
      controller.abort();
      await expect.poll(() => newestRun()?.conclusion).toBe('failure');
    });
  });
});
