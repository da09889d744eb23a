import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startSandbox } from '../../../../sandbox/index.js';
import { leadHome, markdownHtml, optionsFor } from '../../../../src/cli/rehearsal/markdown.js';
import { type ServedPage, servePage } from '../../../../src/cli/rehearsal/page.js';
import { FIRST_RUN, type PlayedRun, Stage } from '../../../../src/cli/rehearsal/stage.js';
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
  const text = async (where = '/') => (await get(where)).text();
  /** The buttons of one group, by what they say; pressed ones with an asterisk. */
  const buttons = async (name: string) => {
    const found = (await text()).matchAll(
      new RegExp(`<button name="${name}" value="([^"]*)"(?: aria-pressed="(\\w+)")?>([^<]*)</button>`, 'g'),
    );
    return [...found].map(([, , pressed, says]) => `${says}${pressed === 'true' ? '*' : ''}`);
  };
  const FAULTS = [
    'Meta answers 500',
    'Meta limits the rate',
    'Meta cannot be reached',
    'Meta answers with a web page',
    'GitHub answers 503',
    'GitHub cannot be reached',
    'Replies to writes of the secret are lost',
  ];
  const pressedFaults = async () =>
    (await buttons('fault')).filter((says) => says.endsWith('*')).map((says) => says.slice(0, -1));

  test('shows the time, the token, every button, and the commands with the addresses of this world', async () => {
    stage.storeLoginToken();
    const [app] = world.meta.apps;
    const answer = await get();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const shown = (await answer.text()).replace(/<\/?span>/g, '');
    expect(shown).toContain('Mon, 05 Jan 2026 06:17:00 GMT');
    expect(shown).toContain('A valid user token, 60 days left');
    expect(await buttons('by')).toEqual(['+ 1 hour', '+ 1 day', '+ 1 week', '+ 30 days']);
    expect(await buttons('fault')).toEqual(FAULTS);
    expect(await buttons('extension')).toEqual([
      'the same token*',
      'a new token with the same end',
      'a later end',
      'nothing',
    ]);
    expect(shown).toContain(`refresh-meta-token inspect --graph-api-url ${world.meta.graphUrl}`);
    expect(shown).toContain(
      `refresh-meta-token login --secret META_ACCESS_TOKEN --graph-api-url ${world.meta.graphUrl} --dialog-url ${world.meta.dialogUrl}`,
    );
    expect(shown).toContain(
      `${world.meta.dialogUrl}/v25.0/dialog/oauth?client_id=${app?.id}&amp;redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F`,
    );
    expect(shown).toContain(`export META_ADMIN_TOKEN=`);
    expect(shown).not.toContain('<script');
  });

  test('says what to press first, and then', async () => {
    const green = async () => /class="(?:button )?go"[^>]*>([^<]+)</.exec(await text())?.[1];
    stage.storeLoginToken();
    expect(await green()).toBe('Store a token for an hour');
    await press('/act', { act: 'Store a token for an hour' });
    expect(await green()).toBe('Run the workflow');
  });

  /** A run of the workflow, as it ended. */
  const played = (changes: Partial<PlayedRun> = {}): PlayedRun => ({
    ...{ id: 7, repository: REPOSITORY, at: world.clock.now(), outcome: 'refreshed', reason: 'refreshed' },
    ...{ exitCode: 0, outputs: {}, log: '::debug::numbers\nIt ran.\n', summary: 'Line one\nline two' },
    ...changes,
  });

  test('leads through the story: what to press is after what has been seen', async () => {
    const next = async () =>
      /<li class=""><span[^>]*>\d<\/span><div><p>([^<]*)<\/p>(.*?)<\/div>/s.exec(await text());
    stage.runs.push(played());
    expect((await next())?.slice(1)).toEqual([
      'Seven weeks later, Meta does not extend it, so a run opens an issue that asks for a person.',
      '<form method="post" action="/act"><button class="go" name="act" value="Wait 50 days, then run the workflow">Wait 50 days, then run the workflow</button></form>',
    ]);
    const issue = world.github.plantIssue(REPOSITORY, { title: 'Log in', body: '', by: 'ada' });
    expect((await next())?.slice(1)).toEqual([
      'The person opens the issue, follows its link, and presses Connect. They paste the address that the browser ends on into a manual run.',
      '<a class="button go" href="/acme/reports/issues/1">Open the issue</a>',
    ]);
    expect(await text()).toMatch(
      /<span class="pill good">open<\/span> <a href="\/acme\/reports\/issues\/1">/,
    );
    issue.state = 'closed';
    expect(await next()).toBeNull();
    const shown = await text();
    expect(shown).toMatch(/<span class="pill done">closed<\/span>/);
    expect(shown).toContain('<h2>You have seen it all</h2>');
    expect(shown).toContain(
      "<p>A system user's token needs no person: store one below, and see it refreshed.</p>",
    );
  });

  test('begins with no run, no issue and nothing seen', async () => {
    const shown = await text();
    expect(shown).toContain('<title>Sandbox (sandbox)</title>');
    expect(shown).toContain('<p class="quiet">None yet.</p>');
    expect(shown).toContain('<p class="quiet">None: nobody has to do anything.</p>');
    expect(shown).toContain('<h2>Start here</h2>');
    expect(shown).toContain('</ol>\n\n<p class="quiet">The time here is Mon, 05 Jan 2026 06:17:00 GMT.</p>');
  });

  test.each([
    ['good', 14 * DAY],
    ['warn', 14 * DAY - 1],
    ['bad', -1],
  ])('draws the life that is left %s at %s seconds', async (style, left) => {
    stage.storeLoginToken();
    world.clock.advance({ seconds: 60 * DAY - left });
    expect(/class="bar (\w+)"/.exec(await text())?.[1]).toBe(style);
  });

  test.each<[string, Partial<PlayedRun>, string, string]>([
    ['that did its work', {}, 'good', 'It was verified and then stored.'],
    [
      'that failed without a word',
      { outcome: 'failed', reason: '', exitCode: 1 },
      'bad',
      'Its log says why.',
    ],
    ['without a report', { outcome: 'healthy', reason: '' }, 'good', 'It ended without a report.'],
    ['that asks for a person', { outcome: 'attention', reason: 'ends-soon' }, 'warn', 'The token'],
  ])('tells of a run %s', async (_, changes, style, words) => {
    stage.runs.push(played(changes));
    const shown = await text('/acme/reports/actions/runs/7');
    expect(shown).toContain(`<span class="pill ${style}">`);
    expect(/<span class="pill[^<]*<\/span> (.*)<\/p>/.exec(shown)?.[1]).toContain(words);
    expect(shown).toContain('<pre><code>It ran.\n</code></pre>');
    expect(shown).toContain('<p>Line one\nline two</p>');
    expect(await text()).toContain('<a href="/acme/reports/actions/runs/7">Run 7</a>');
  });

  test("leads to each platform's dialog", async () => {
    const links = [...(await text()).matchAll(/<a href="([^"]+)">(Instagram|Threads)<\/a>/g)];
    const { instagramDialogUrl, threadsDialogUrl } = world.meta;
    const [app] = world.meta.apps;
    const query = (id: string | undefined, scope: string) =>
      `/oauth/authorize?client_id=${id}&redirect_uri=https%3A%2F%2Flocalhost%2F&response_type=code&scope=${scope}`;
    expect(links.map(([, link = '', name]) => [name, link.replaceAll('&amp;', '&')])).toEqual([
      ['Instagram', instagramDialogUrl + query(app?.instagram.id, 'instagram_business_basic')],
      ['Threads', threadsDialogUrl + query(app?.threads.id, 'threads_basic')],
    ]);
  });

  test('has the form of a manual run, which is led to once it has run', async () => {
    expect(await text('/acme/reports/actions/workflows/refresh-meta-token.yml')).toContain(
      '<title>Run workflow (sandbox)</title>',
    );
    await inFolder(async (folder) => {
      const file = path.join(folder, 'action.mjs');
      await writeFile(file, TELLS);
      const one = new Stage(world, file);
      const other = await servePage(one, world, 0, never);
      const body = new URLSearchParams({ mode: 'check' });
      const answer = await fetch(`${other.url}/dispatch`, { method: 'POST', body, redirect: 'manual' });
      await other.close();
      const [run] = one.runs;
      expect(answer.headers.get('location')).toBe(`/acme/reports/actions/runs/${run?.id}`);
      expect(run).toMatchObject({ repository: REPOSITORY, outcome: 'healthy', reason: '', exitCode: 0 });
      expect(run?.at).toBe(world.clock.now());
    });
  });

  test('shows the issue as GitHub would, with links and commands that lead here', async () => {
    const { dialogUrl, graphUrl } = world.meta;
    world.github
      .plantIssue(REPOSITORY, {
        title: 'Log <in>',
        body: [
          '**Please** [log in](https://www.facebook.com/v27.0/dialog/oauth?client_id=1)',
          '```bash',
          'npx --yes github:maker/refresh-meta-token#v1 login --repo acme/reports',
          '```',
          '<details>\n<summary>More</summary>\n\ntext\n</details>',
        ].join('\n'),
        by: 'ada',
      })
      .comments.push({ body: 'Seven `days`', user: { login: 'bot' } } as never);
    expect(await text()).toContain('<a href="/acme/reports/issues/1">Log &lt;in&gt;</a>');
    const shown = await text('/acme/reports/issues/1');
    expect(shown).toContain('<title>Log &lt;in&gt; (sandbox)</title>');
    expect(shown).toContain(
      `<strong>Please</strong> <a href="${dialogUrl}/v27.0/dialog/oauth?client_id=1">log in</a>`,
    );
    expect(shown).toContain(
      `refresh-meta-token login --repo acme/reports --graph-api-url ${graphUrl} --dialog-url ${dialogUrl}`,
    );
    expect(shown).toContain('<summary>More</summary>');
    expect(shown).toContain('Seven <code>days</code>');
    expect((await get('/acme/reports/issues/3')).status).toBe(404);
  });

  test('has the pages of GitHub on which an App is made', async () => {
    const manifest = JSON.stringify({ name: 'Mine', url: 'https://example.com', public: false });
    const answer = await press('/organizations/acme/settings/apps/new?state=1', { manifest });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Create GitHub App for acme');
    expect(await (await press('/settings/apps/new', { manifest })).text()).toContain(
      'Create GitHub App for ada',
    );
  });

  test('passes on to those pages what a browser sends, and a browser it is', async () => {
    const where = '/settings/apps/new';
    await press(where, { manifest: '{}' });
    await get(where, { method: 'PUT' });
    const sent = world.journal.exchanges('github').map(({ requestHeaders }) => requestHeaders);
    expect(sent).toMatchObject([
      { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', 'user-agent': 'browser' },
      { 'content-type': '', 'user-agent': 'browser' },
    ]);
  });

  test('lets no script run on a page of its own, and leaves those of GitHub as they come', async () => {
    const policyOf = async (answer: Promise<Response>) =>
      (await answer).headers.get('content-security-policy');
    expect(await policyOf(get('/acme/reports/actions/workflows/refresh-meta-token.yml'))).toContain(
      "default-src 'none'",
    );
    expect(await policyOf(press('/settings/apps/new', { manifest: '{}' }))).toBeNull();
  });

  test.each([
    ['minutes', (one: Stage) => one.pasteExplorerToken(), 'A valid user token, 60 minutes left'],
    ['a dead one', (one: Stage) => [one.storeLoginToken(), one.revokeToken()], 'A dead user token'],
    ['none', () => {}, 'No token that Meta knows'],
  ])('tells of a token: %s', async (_, act, words) => {
    act(stage);
    expect(await text()).toMatch(new RegExp(`<strong[^>]*>${words}</strong>`));
  });

  test('tells days from a whole one on', async () => {
    stage.storeLoginToken();
    const shown = async () => /user token, ([^<]+)</.exec(await text())?.[1];
    world.clock.advance({ days: 58, hours: 23 });
    expect(await shown()).toBe('1 day left');
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
    expect(await buttons('extension')).toContain('a later end*');
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
    if (answer === undefined) return 'nothing';
    const [code = ''] = /"code": ?\d+/.exec(await answer.text()) ?? [];
    return `${answer.status} ${answer.headers.get('content-type')} ${code}`;
  };

  test.each([
    ['Meta answers 500', 'meta', /^500 /],
    ['Meta limits the rate', 'meta', /"code": ?4$/],
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
    expect(await pressedFaults()).toEqual([fault]);
    await press('/fault', { fault });
    expect([await asked('meta'), await asked('github')]).toEqual(well);
    expect(await pressedFaults()).toEqual([]);
  });

  test('lets several faults strike together, and knows no other', async () => {
    const [one = '', , , , two = '', , three = ''] = FAULTS;
    for (const fault of [one, two, three, 'Meta gives up', 'constructor x']) await press('/fault', { fault });
    expect(await pressedFaults()).toEqual([one, two, three]);
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

  test.each(['actions/runs/7', 'settings/secrets/actions', 'blob/main/README.md'])(
    'is where everything else of GitHub leads to: %s',
    async (where) => {
      const answer = await get(`/acme/reports/${where}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
    },
  );

  test('shows the last twelve requests, the newest first', async () => {
    for (let time = 1; time <= 13; time++) await fetch(`${world.meta.url}/v25.0/${time}`);
    world.faults.add({ service: 'meta', call: '*', kind: 'refuse' });
    await fetch(`${world.meta.url}/v25.0/last`).catch(() => {});
    const rows = (await text()).match(/<tr>.*?<\/tr>/g) ?? [];
    expect(rows).toHaveLength(12);
    expect(rows[0]).toBe('<tr><td>meta</td><td>GET /v25.0/last</td><td> refuse</td></tr>');
    expect(rows[1]).toBe('<tr><td>meta</td><td>GET /v25.0/13</td><td>400 </td></tr>');
    expect(rows[11]).toContain('/v25.0/3<');
  });

  test('cannot be pressed by a page of somebody else', async () => {
    const before = world.clock.now();
    for (const origin of ['http://evil.example', 'http://127.0.0.1:1', 'null']) {
      const answer = await press('/turn', { by: '1 day' }, { origin });
      expect([answer.status, await answer.text()]).toEqual([403, '']);
    }
    expect(world.clock.now()).toBe(before);
    expect((await press('/turn', { by: '1 day' }, { origin: page.url })).status).toBe(303);
    expect(world.clock.now() - before).toBe(DAY * 1000);
  });

  test('says nothing in the terminal of a run that ends with the sandbox', async () => {
    const printed = vi.spyOn(console, 'error');
    const closing = await servePage(stage, world, 0, AbortSignal.abort());
    const body = new URLSearchParams({ act: 'Run the workflow' });
    const answer = await fetch(`${closing.url}/act`, { method: 'POST', body, redirect: 'manual' });
    await closing.close();
    expect([answer.status, await answer.text(), printed.mock.calls]).toEqual([503, '', []]);
    printed.mockRestore();
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

  test('is closed at once, although a browser keeps a connection for later', async () => {
    const other = await servePage(stage, world, 0, never);
    const connection = connect(Number(new URL(other.url).port), '127.0.0.1');
    const ended = once(connection, 'close');
    await fetch(other.url);
    await other.close();
    await ended;
  });
});

test('Markdown is what GitHub makes of it: a table that fits, and a line break where issues keep one', () => {
  expect(markdownHtml('a\nb', 'kept')).toBe('<p>a<br>\nb</p>');
  expect(markdownHtml('a\nb', 'folded')).toBe('<p>a\nb</p>');
  expect(markdownHtml('| a |\n| - |\n| b |', 'folded')).toMatch(
    /^<div class="wide"><table>[\s\S]*<th>a<\/th>[\s\S]*<td>b<\/td>[\s\S]*<\/table><\/div>$/,
  );
});

describe('a command that an issue or a page shows', () => {
  const addresses = {
    graphUrl: 'http://graph.test',
    dialogUrl: 'http://dialog.test',
    instagramUrl: 'http://instagram.test',
    instagramLoginUrl: 'http://instagram-login.test',
    instagramDialogUrl: 'http://instagram-dialog.test',
    threadsUrl: 'http://threads.test',
    threadsDialogUrl: 'http://threads-dialog.test',
  };
  const graph = '--graph-api-url http://graph.test';

  test.each([
    ['login', '--secret A', `${graph} --dialog-url http://dialog.test`],
    ['init', '', `${graph} --dialog-url http://dialog.test`],
    ['inspect', '', graph],
    ['refresh', '--secret A', graph],
    [
      'login',
      '--platform instagram',
      '--instagram-api-url http://instagram.test --instagram-login-url http://instagram-login.test --dialog-url http://instagram-dialog.test',
    ],
    [
      'login',
      '--secret A --platform threads',
      '--threads-api-url http://threads.test --dialog-url http://threads-dialog.test',
    ],
  ])('%s %s gets the addresses that it goes to, and no others', (command, options, added) => {
    expect(optionsFor(command, options, addresses)).toBe(added);
  });

  test.each([
    ['https://www.facebook.com/v27.0/dialog/oauth', 'http://dialog.test/v27.0/dialog/oauth'],
    ['https://www.instagram.com/oauth/authorize', 'http://instagram-dialog.test/oauth/authorize'],
    ['https://threads.com/oauth/authorize', 'http://threads-dialog.test/oauth/authorize'],
    ['https://www.threads.com/oauth/authorize', 'http://threads-dialog.test/oauth/authorize'],
    ['https://www.instagram.com/ada', 'https://www.instagram.com/ada'],
  ])('and a link to %s leads to %s', (real, here) => {
    const link = (address: string) => `<a href="${address}?client_id=1">Log in</a>`;
    expect(leadHome(link(real), addresses, 'node x')).toBe(link(here));
  });
});
