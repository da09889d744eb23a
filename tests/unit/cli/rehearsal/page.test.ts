import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSandbox } from '../../../../sandbox/index.js';
import { type ServedPage, servePage } from '../../../../src/cli/rehearsal/page.js';
import { FIRST_RUN, Stage } from '../../../../src/cli/rehearsal/stage.js';
import { freePort } from '../../../support/scenario.js';
import { inFolder, TELLS } from '../../../support/session.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

type World = Awaited<ReturnType<typeof startSandbox>>;

const DAY = 86_400;
const HOUR = 3_600;
const REPOSITORY = 'acme/reports';

let world: World;
let stage: Stage;
const never = new AbortController().signal;
beforeEach(async () => {
  world = await startSandbox({ start: FIRST_RUN });
  stage = new Stage(world, '/nowhere/action.js');
});
afterEach(() => world.close());

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
    const asked = 'redirect_uri=https%3A%2F%2Flocalhost%2F&amp;response_type=code&amp;scope=';
    const acts = [
      'Run the workflow',
      'Store a token for an hour',
      'Store a 60-day token',
      'Store an Instagram token for an hour',
      'Store a Threads token for an hour',
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
        `<a href="${world.meta.instagramDialogUrl}/oauth/authorize?client_id=${app?.instagram.id}&amp;${asked}instagram_business_basic">Instagram's</a> and`,
        `<a href="${world.meta.threadsDialogUrl}/oauth/authorize?client_id=${app?.threads.id}&amp;${asked}threads_basic">Threads'</a> lead to <code>https://localhost/</code>,`,
        'whose address is pasted.',
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
