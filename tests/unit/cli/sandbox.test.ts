import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSandbox } from '../../../sandbox/index.js';
import { type ServedPage, servePage } from '../../../src/cli/rehearsal/page.js';
import { FIRST_RUN, onStage, Stage } from '../../../src/cli/rehearsal/stage.js';
import { freePort } from '../../support/scenario.js';
import { inFolder, openSession, refusal, thrown } from '../../support/session.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

type World = Awaited<ReturnType<typeof startSandbox>>;

const DAY = 86_400;
const HOUR = 3_600;
const REPOSITORY = 'acme/reports';
const SECRET = 'META_ACCESS_TOKEN';
/** An action that says what it was given, and does nothing. */
const TELLS = `import { appendFileSync } from 'node:fs';
const { env } = process;
appendFileSync(env.GITHUB_OUTPUT, 'outcome<<end\\nhealthy\\nend\\n');
console.log(JSON.stringify(Object.fromEntries(Object.entries(env).filter(([name]) => /^(INPUT|GITHUB)_/.test(name)))));
`;

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
    const { GH_TOKEN: token = '', ...environment } = stage.environment;
    expect(environment).toEqual({
      META_APP_ID: app?.id,
      META_APP_SECRET: app?.secret,
      META_CLIENT_TOKEN: app?.clientToken,
      META_ACCESS_TOKEN: opened(),
      GITHUB_REPOSITORY: 'acme/reports',
      GITHUB_API_URL: world.github.url,
      GITHUB_SERVER_URL: 'https://github.com',
    });
    expect(world.github.credential(token)).toMatchObject({
      type: 'fine-grained-pat',
      login: 'ada',
      repositories: [REPOSITORY],
      permissions: {
        secrets: 'write',
        issues: 'write',
        actions: 'write',
        actions_variables: 'write',
        contents: 'write',
      },
    });
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
        repositories: [REPOSITORY],
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

describe('the page that steers the sandbox', () => {
  let page: ServedPage;
  beforeEach(async () => {
    page = await servePage(stage, world, 0, never);
  });
  afterEach(() => page.close());

  const get = (where = '/', init: RequestInit = {}) =>
    fetch(page.url + where, { redirect: 'manual', ...init });
  const press = (where: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    get(where, { method: 'POST', body: new URLSearchParams(form), headers });
  /** What is between the heading of this name and the next. */
  const part = async (heading: string) => {
    const text = await (await get()).text();
    const [, after = ''] = text.split(`<h2>${heading}</h2>`);
    return after.split('<h2>')[0]?.trim() ?? '';
  };
  const button = (name: string, value: string, pressed = false, prefix = '') =>
    `<button name="${name}" value="${value}" aria-pressed="${pressed}">${prefix}${value}</button> `;
  const form = (
    action: string,
    name: string,
    values: readonly string[],
    on: readonly string[] = [],
    prefix = '',
  ) =>
    `<form method="post" action="${action}">${values
      .map((value) => button(name, value, on.includes(value), prefix))
      .join('')}</form>`;
  const FAULTS = [
    'Meta answers 500',
    'Meta limits the rate',
    'Meta cannot be reached',
    'Meta answers with a web page',
    'GitHub answers 503',
    'GitHub cannot be reached',
    'Replies to writes of the secret are lost',
  ];
  const EXTENSIONS = ['same-string', 'new-string-same-date', 'extends', 'refused'];

  test('shows the time, the token, and every button', async () => {
    stage.storeLoginToken();
    const [app] = world.meta.apps;
    const answer = await get();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    const text = (await answer.text()).replace(/<style>[\s\S]+?<\/style>/, '<style></style>');
    const dialog = `${world.meta.dialogUrl}/v25.0/dialog/oauth?client_id=${app?.id}&amp;redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&amp;response_type=code&amp;scope=ads_read%2Cread_insights`;
    const acts = [
      'Run the workflow',
      'Store a token for an hour',
      'Store a 60-day token',
      'Store a system user&#39;s token',
      'Change the password',
      'Revoke the stored token',
    ];
    const lines = text.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line !== '')).toEqual(
      [
        '<!DOCTYPE html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<title>Sandbox (sandbox)</title>',
        '<style></style>',
        '</head>',
        '<body><main><h1>Sandbox</h1>',
        '<p>It is <strong>Mon, 05 Jan 2026 06:17:00 GMT</strong>.',
        '<code>META_ACCESS_TOKEN</code> in <code>acme/reports</code> holds <strong>a valid token (user), 60 days left</strong>.</p>',
        '<h2>Clock</h2>',
        form('/turn', 'by', ['1 hour', '1 day', '1 week', '30 days'], [], '+ '),
        '<h2>People and runs</h2>',
        form('/act', 'act', acts),
        `<p><a href="${dialog}">Log in: the dialog</a>.`,
        'It leads back to <code>http://localhost:8080/</code>, where <code>login</code> listens.',
        `<a href="${world.meta.url}/device">Device login</a>.</p>`,
        "<h2>Asked to extend a person's 60-day token, Meta gives</h2>",
        form('/extension', 'extension', EXTENSIONS, ['same-string']),
        '<h2>Faults</h2>',
        form('/fault', 'fault', FAULTS),
        '<h2>Issues</h2>',
        '<p>None.</p>',
        '<h2>Last requests</h2>',
        '<table></table></main></body>',
        '</html>',
      ].map((line) => line.trim()),
    );
  });

  test('has a style for what is pressed', async () => {
    const [, style = ''] = /<style>([\s\S]+?)<\/style>/.exec(await (await get()).text()) ?? [];
    expect(style).toContain('button[aria-pressed="true"]');
  });

  test.each([
    ['minutes', (one: Stage) => one.pasteExplorerToken(), 'a valid token (user), 60 minutes left'],
    ['a dead one', (one: Stage) => [one.storeLoginToken(), one.revokeToken()], 'a dead token (user)'],
    ['none', () => {}, 'a dead token (unknown)'],
  ])('tells of a token: %s', async (_, act, words) => {
    act(stage);
    expect(await (await get()).text()).toContain(`<strong>${words}</strong>`);
  });

  test('tells days from a whole one on', async () => {
    stage.storeLoginToken();
    const shown = async () => /user\), ([^<]+)</.exec(await (await get()).text())?.[1];
    world.clock.advance({ days: 58, hours: 23 });
    expect(await shown()).toBe('1 days left');
    world.clock.advance({ hours: 1, seconds: 1 });
    expect(await shown()).toBe('1439 minutes left');
  });

  test.each([
    ['1 hour', HOUR],
    ['1 day', DAY],
    ['1 week', 7 * DAY],
    ['30 days', 30 * DAY],
    ['1 year', 0],
    ['', 0],
  ])('turns the clock by %s', async (by, seconds) => {
    const before = world.clock.seconds();
    const answer = await press('/turn', { by });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(world.clock.seconds() - before).toBe(seconds);
  });

  test.each<[string, Partial<Stage['token']>]>([
    ['Store a token for an hour', { kind: 'user', alive: true, left: HOUR }],
    ['Store a 60-day token', { kind: 'user', alive: true, left: 60 * DAY }],
    ["Store a system user's token", { kind: 'system-user', alive: true, left: 60 * DAY }],
    ['Change the password', { kind: 'user', alive: false }],
    ['Revoke the stored token', { kind: 'user', alive: false }],
    ['Something else', { kind: 'user', alive: true, left: 60 * DAY }],
  ])('lets people act: %s', async (act, token) => {
    stage.storeLoginToken();
    const answer = await press('/act', { act });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(stage.token).toMatchObject(token);
  });

  test('runs the workflow, and comes back once it has ended', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      const other = await servePage(new Stage(world, file), world, 0, never);
      const answer = await fetch(`${other.url}/act`, {
        method: 'POST',
        body: new URLSearchParams({ act: 'Run the workflow' }),
        redirect: 'manual',
      });
      await other.close();
      expect(answer.status).toBe(303);
      expect(world.github.repository(REPOSITORY).runs).toMatchObject([{ conclusion: 'success' }]);
    });
  });

  test('switches what Meta gives for a 60-day token, to what it knows', async () => {
    const answer = await press('/extension', { extension: 'extends' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(world.meta.behaviour.longToLong).toBe('extends');
    expect(await part("Asked to extend a person's 60-day token, Meta gives")).toBe(
      form('/extension', 'extension', EXTENSIONS, ['extends']),
    );
    await press('/extension', { extension: 'a miracle' });
    expect(world.meta.behaviour.longToLong).toBe('extends');
  });

  const asked = async (service: 'meta' | 'github') => {
    const answer = await fetch(
      service === 'meta' ? `${world.meta.url}/v25.0/me` : `${world.github.url}/rate_limit`,
      {
        headers: { 'user-agent': 'test', authorization: `Bearer ${stage.environment.GH_TOKEN}` },
      },
    ).catch(() => undefined);
    return answer === undefined ? 'nothing' : `${answer.status} ${answer.headers.get('content-type')}`;
  };

  test.each([
    ['Meta answers 500', 'meta', /^500 /],
    ['Meta limits the rate', 'meta', /^4\d\d /],
    ['Meta cannot be reached', 'meta', /^nothing$/],
    ['Meta answers with a web page', 'meta', /text\/html/],
    ['GitHub answers 503', 'github', /^503 /],
    ['GitHub cannot be reached', 'github', /^nothing$/],
  ] as const)('switches a fault on until it is switched off: %s', async (fault, service, strikes) => {
    const well = [await asked('meta'), await asked('github')];
    const answer = await press('/fault', { fault });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    for (let time = 0; time < 3; time++) expect(await asked(service)).toMatch(strikes);
    const other = service === 'meta' ? 'github' : 'meta';
    expect(await asked(other)).toBe(well[other === 'meta' ? 0 : 1]);
    expect(await part('Faults')).toBe(form('/fault', 'fault', FAULTS, [fault]));
    await press('/fault', { fault });
    expect([await asked('meta'), await asked('github')]).toEqual(well);
    expect(await part('Faults')).toBe(form('/fault', 'fault', FAULTS));
  });

  test('lets several faults strike together, and knows no other', async () => {
    const [one = '', , , , two = '', , three = ''] = FAULTS;
    for (const fault of [one, two, three, 'Meta gives up', 'constructor x']) await press('/fault', { fault });
    expect(await part('Faults')).toBe(form('/fault', 'fault', FAULTS, [one, two, three]));
    expect(await asked('meta')).toMatch(/^500 /);
    expect(await asked('github')).toMatch(/^503 /);
  });

  test('loses the replies to writes of the secret and nothing else', async () => {
    await press('/fault', { fault: 'Replies to writes of the secret are lost' });
    const secrets = `${world.github.url}/repos/acme/reports/actions/secrets`;
    const headers = { 'user-agent': 'test', authorization: `Bearer ${stage.environment.GH_TOKEN}` };
    expect((await fetch(`${secrets}/public-key`, { headers })).status).toBe(200);
    await expect(fetch(`${secrets}/X`, { method: 'PUT', headers, body: '{}' })).rejects.toThrow(
      'fetch failed',
    );
  });

  test('lists the issues, each with a page of its own', async () => {
    const issue = world.github.plantIssue(REPOSITORY, {
      title: 'Log <in>',
      body: 'Please **log in**',
      by: 'ada',
    });
    world.github.plantIssue(REPOSITORY, { title: 'Other', by: 'ada' });
    issue.comments.push({ body: 'Seven days', user: { login: 'bot' } } as never);
    issue.state = 'closed';
    expect(await part('Issues')).toBe(
      '<ul><li><a href="/acme/reports/issues/1">#1 Log &lt;in&gt;</a> (closed)</li>' +
        '<li><a href="/acme/reports/issues/2">#2 Other</a> (open)</li></ul>',
    );
    const text = await (await get('/acme/reports/issues/1')).text();
    expect(text).toContain('<title>Log &lt;in&gt; (sandbox)</title>');
    expect(/<main>([\s\S]*)<\/main>/.exec(text)?.[1]?.replace(/\n\s+/g, '\n').trim()).toBe(
      `<p><a href="/">Sandbox</a></p>
<h1>Log &lt;in&gt; <small>#1, closed</small></h1>
<pre>Please **log in**</pre>
<h2>bot</h2><pre>Seven days</pre>`,
    );
    expect(await (await get('/acme/reports/issues/2')).text()).toContain('<pre></pre>');
    expect((await get('/acme/reports/issues/3')).status).toBe(404);
  });

  test('is where everything else of GitHub leads to', async () => {
    const answer = await get('/acme/reports/actions/runs/7');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
  });

  test('shows the last twelve requests, the newest first', async () => {
    for (let time = 1; time <= 13; time++) await fetch(`${world.meta.url}/v25.0/${time}`);
    world.faults.add({ service: 'meta', call: '*', kind: 'refuse' });
    await fetch(`${world.meta.url}/v25.0/last`).catch(() => {});
    const rows = (await part('Last requests')).match(/<tr>.*?<\/tr>/g) ?? [];
    expect(rows).toHaveLength(12);
    expect(rows[0]).toBe('<tr><td>meta</td><td>GET /v25.0/last</td><td> refuse</td></tr>');
    expect(rows[1]).toBe('<tr><td>meta</td><td>GET /v25.0/13</td><td>400 </td></tr>');
    expect(rows[11]).toContain('/v25.0/3<');
  });

  test('cannot be pressed by a page of somebody else', async () => {
    const before = world.clock.now();
    for (const origin of ['http://evil.example', 'http://127.0.0.1:1']) {
      const answer = await press('/turn', { by: '1 day' }, { origin });
      expect([answer.status, await answer.text()]).toEqual([403, '']);
    }
    expect(world.clock.now()).toBe(before);
    expect((await press('/turn', { by: '1 day' }, { origin: page.url })).status).toBe(303);
    expect(world.clock.now() - before).toBe(DAY * 1000);
  });

  test('is at the port that was asked for, on this computer alone, until it is closed', async () => {
    const port = await freePort();
    const other = await servePage(stage, world, port, never);
    expect(other.url).toBe(`http://127.0.0.1:${port}`);
    await fetch(other.url);
    // Another address of this computer stands for all others: whoever listens on every one answers there too.
    await expect(fetch(`http://127.0.0.2:${port}`)).rejects.toThrow('fetch failed');
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow('fetch failed');
  });
});

describe('the command sandbox', () => {
  const FREE = ['--meta-port', '0', '--github-port', '0', '--page-port', '0'];
  /** Runs it until Ctrl-C, and does something in between. */
  const during = async (
    more: readonly string[],
    work: (session: ReturnType<typeof openSession>) => Promise<void>,
  ) => {
    const session = openSession();
    const end = session.run('sandbox', ...FREE, ...more);
    await expect.poll(() => session.out.length).toBeGreaterThan(0);
    await work(session);
    session.interrupt();
    expect(await end).toBe(0);
    return session;
  };

  test('prints for a program one line: the environment and the addresses', async () => {
    const session = await during(['--json', '--start', '2026-03-01T12:00:00Z'], async ({ out }) => {
      const { environment, graph_api_url, dialog_url, page_url } = JSON.parse(out[0] ?? '');
      expect([graph_api_url, dialog_url]).toEqual([dialog_url, graph_api_url]);
      expect(environment).toMatchObject({ GITHUB_REPOSITORY: REPOSITORY, GITHUB_SERVER_URL: page_url });
      const text = await (await fetch(page_url)).text();
      expect(text).toMatch(/It is <strong>Sun, 01 Mar 2026 12:00:0\d GMT</);
      expect(text).toContain('a valid token (user), ');
    });
    expect(session.out).toHaveLength(1);
    expect(session.notes).toEqual([]);
    await expect(fetch(JSON.parse(session.out[0] ?? '').page_url)).rejects.toThrow('fetch failed');
  });

  test('prints for a person lines for the shell, and what to do next', async () => {
    const session = await during([], async () => {});
    const value = (name: string) =>
      new RegExp(`^export ${name}='([^']+)'$`, 'm').exec(session.out.join('\n'))?.[1];
    expect(session.out.map((line) => line.replace(/='[^']+'$/, ''))).toEqual([
      'export META_APP_ID',
      'export META_APP_SECRET',
      'export META_CLIENT_TOKEN',
      'export META_ACCESS_TOKEN',
      'export GH_TOKEN',
      'export GITHUB_REPOSITORY',
      'export GITHUB_API_URL',
      'export GITHUB_SERVER_URL',
    ]);
    const [, meta = ''] = /--graph-api-url (\S+)/.exec(session.notes.join('\n')) ?? [];
    expect(meta).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(session.notes).toEqual([
      '',
      'These stand for Meta and GitHub on this computer alone; the credentials are made up.',
      `To see a token refreshed, open ${value('GITHUB_SERVER_URL')}:`,
      '  press "Store a token for an hour", then "Run the workflow". The clock, faults and the issue are there too.',
      'To try a command, paste the lines above into another terminal, then:',
      `  npx refresh-meta-token inspect --graph-api-url ${meta}`,
      `  npx refresh-meta-token refresh --secret META_ACCESS_TOKEN --graph-api-url ${meta}`,
      `  npx refresh-meta-token login --secret META_ACCESS_TOKEN --graph-api-url ${meta} --dialog-url ${meta}`,
      'Without these addresses a command contacts the real Meta.',
      'Ctrl-C ends it and leaves nothing behind.',
    ]);
  });

  test('begins now unless a time was said, and its clock goes on by itself', async () => {
    await during(['--json'], async ({ out }) => {
      const { page_url } = JSON.parse(out[0] ?? '');
      const shown = async () => {
        const [, time = ''] = /It is <strong>([^<]+)</.exec(await (await fetch(page_url)).text()) ?? [];
        return Date.parse(time);
      };
      const begun = await shown();
      expect(Math.abs(begun - Date.now())).toBeLessThan(5_000);
      await expect.poll(shown, { timeout: 3_000 }).toBeGreaterThan(begun);
    });
  });

  test('runs the workflow for somebody who starts it through GitHub', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      await during(['--json', '--action', file], async ({ out }) => {
        const { GITHUB_API_URL: api, GH_TOKEN: token } = JSON.parse(out[0] ?? '').environment;
        const actions = `${api}/repos/acme/reports/actions`;
        const headers = { authorization: `Bearer ${token}`, 'user-agent': 'test' };
        const body = JSON.stringify({ ref: 'main', inputs: { mode: 'check' } });
        await fetch(`${actions}/workflows/refresh-meta-token.yml/dispatches`, {
          method: 'POST',
          headers,
          body,
        });
        const newest = async () => {
          const answer = await fetch(`${actions}/runs`, { headers });
          const { workflow_runs: runs } = (await answer.json()) as {
            workflow_runs: { conclusion: string }[];
          };
          return runs[0]?.conclusion;
        };
        await expect.poll(newest, { timeout: 3_000 }).toBe('success');
      });
    }));

  test('ends at a Ctrl-C that comes before everything is shown', async () => {
    const session = openSession();
    const keep = session.out.push.bind(session.out);
    session.out.push = (...lines) => {
      if (session.out.length === 0) session.interrupt();
      return keep(...lines);
    };
    expect(await session.run('sandbox', ...FREE, '--json')).toBe(0);
    expect(session.out).toHaveLength(1);
    expect(session.ended).toEqual([]);
  });

  test.each([
    ['--meta-port', '99999'],
    ['--github-port', '-1'],
    ['--page-port', '8x'],
    ['--page-port', '65536'],
    ['--page-port', ''],
  ])('takes no %s of %s', async (option, value) => {
    const session = openSession();
    expect(await session.run('sandbox', ...FREE, `${option}=${value}`)).toBe(1);
    expect(session.notes).toEqual([
      `error: ${option}: must be a port, or 0 for any free one.\nExample: ${option} 8471`,
    ]);
  });

  test.each(['--meta-port', '--github-port', '--page-port'])(
    'says which options change a port that is in use: %s',
    async (option) => {
      const { createServer } = await import('node:http');
      const port = await freePort();
      const other = createServer().listen(port, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      try {
        const session = openSession();
        expect(await session.run('sandbox', ...FREE, option, String(port))).toBe(1);
        expect(session.notes).toEqual([
          'error: sandbox: finds a port in use.\nIs another one running? Other ports: --meta-port, --github-port, --page-port.',
        ]);
      } finally {
        other.close();
      }
    },
  );

  test('without a built action says how to build it', async () => {
    const session = openSession();
    expect(await session.run('sandbox', ...FREE, '--action', '/nowhere/index.js')).toBe(1);
    expect(session.notes).toEqual([
      'error: dist/action: holds no built action.\nBuild it first: npm run build',
    ]);
  });
});
