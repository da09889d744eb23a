import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, type LoginStage, REPOSITORY, SECRET, setLoginStage } from './login-stage.js';

let stage: LoginStage;
beforeEach(async () => {
  stage = await setLoginStage();
});
afterEach(() => stage.close());

interface Observation {
  /** Where the address bar ends. */
  readonly at: string;
  /** What the page says in the end. */
  readonly page: string;
}

/** The browser follows Meta's redirect to this computer, and its page asks for what follows until the last. */
async function arrive(address: string): Promise<Observation> {
  const answer = await fetch(address);
  let page = await answer.text();
  let number = Number(/data-number="(\d+)"/.exec(page)?.[1]);
  for (let isLast = page.includes('data-last'); !isLast; ) {
    const next = await fetch(`${answer.url.replace(/#.*/, '')}/next?after=${number}`);
    ({
      number,
      isLast,
      content: page,
    } = (await next.json()) as { number: number; isLast: boolean; content: string });
  }
  return { at: answer.url, page };
}

describe('login with a redirect to this computer', () => {
  test('stores a 60-day token of the person who logged in', async () => {
    const running = stage.login();
    const { at } = await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(at).not.toMatch(/code=|state=/);
    const token = stage.stored();
    expect(token).toMatchObject({ alive: true, kind: 'user', userId: stage.ada.id, appId: stage.app.id });
    expect((token?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
    expect(token?.scopes).toEqual(expect.arrayContaining(['ads_read', 'read_insights']));
  });
  test('shows who logged in, in which app, what was granted and declined, and both clocks', async () => {
    const running = stage.login(['--scope', 'ads_read,read_insights,business_management']);
    await arrive(stage.answer(await running.dialog(), { decline: ['business_management'] }));
    expect(await running.exitCode, running.stderr()).toBe(0);
    const told = running.stdout();
    expect(told).toContain(`Ada Lovelace (${stage.ada.id})`);
    expect(told).toContain(`Acme Reports (${stage.app.id})`);
    expect(told).toMatch(/Granted .*ads_read, read_insights/);
    expect(told).toMatch(/Declined .*business_management/);
    expect(told).toMatch(/Ends .*60 days left/);
    expect(told).toMatch(/Data access .*(89|90) days left/);
    expect(told).toContain(`Stored in ${SECRET} in ${REPOSITORY}`);
  });
  test('leaves no credential in its arguments, its output or the page', async () => {
    const running = stage.login();
    const { at, page } = await arrive(stage.answer(await running.dialog()));
    await running.exitCode;
    expect(stage.leaks(running.argv.join(' ') + running.stdout() + running.stderr() + at + page)).toBe(false);
  });
  test('tells the browser where the token is stored and until when it lasts', async () => {
    const running = stage.login();
    const { page } = await arrive(stage.answer(await running.dialog()));
    await running.exitCode;
    expect(page).toContain('The new token is stored');
    expect(page).toContain(`${SECRET} in ${REPOSITORY}`);
    expect(page).toContain('60 days left');
  });
  test('asks Meta for what --scope, --config-id and --rerequest say', async () => {
    const running = stage.login(['--config-id', '1234567890', '--rerequest']);
    const asked = (await running.dialog()).searchParams;
    running.child.kill();
    expect(asked.get('client_id')).toBe(stage.app.id);
    expect(asked.get('redirect_uri')).toBe(stage.redirectUri);
    expect(asked.get('config_id')).toBe('1234567890');
    expect(asked.get('auth_type')).toBe('rerequest');
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('state')).toMatch(/^[\w-]{32}$/);
  });
  test('opens the browser of this computer with the address that it shows', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'browser-'));
    const browser = path.join(folder, 'browser');
    await writeFile(browser, `#!/bin/sh\nprintf %s "$1" > ${folder}/opened\n`, { mode: 0o755 });
    const running = stage.login(['--open'], { BROWSER: browser });
    const shown = await running.dialog();
    const opened = () => readFile(path.join(folder, 'opened'), 'utf8').catch(() => '');
    while ((await opened()) === '') await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await opened()).toBe(shown.href);
    running.child.kill();
  });
  test('makes a new state for every login', async () => {
    const states = [];
    for (let round = 0; round < 2; round++) {
      const running = stage.login();
      states.push((await running.dialog()).searchParams.get('state'));
      running.child.kill();
      await running.exitCode;
    }
    expect(states[0]).not.toBe(states[1]);
  });
  test('asks for the permissions of the old token where --scope is left out', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      scopes: ['ads_management'],
      user: stage.ada,
    });
    const running = stage.run(
      [
        'login',
        ...[
          '--repo',
          REPOSITORY,
          '--secret',
          SECRET,
          '--no-open',
          '--yes',
          '--redirect-uri',
          stage.redirectUri,
        ],
        ...['--dialog-url', stage.meta.dialogUrl, '--graph-api-url', stage.meta.graphUrl],
      ],
      { META_ACCESS_TOKEN: old },
    );
    expect((await running.dialog()).searchParams.get('scope')).toBe('ads_management');
    running.child.kill();
  });
  test('prints the facts as JSON, and nothing else, on standard output', async () => {
    const running = stage.login(['--json']);
    await arrive(stage.answer(await running.dialog()));
    await running.exitCode;
    expect(JSON.parse(running.stdout())).toMatchObject({
      stored: true,
      user_id: stage.ada.id,
      user_name: 'Ada Lovelace',
      token_kind: 'user',
      declined_scopes: [],
      report: { secret: SECRET, outcome: 'refreshed', reason: 'reauthorized' },
    });
  });
  test('stores nothing in a dry run, and says so', async () => {
    const running = stage.login(['--dry-run'], { GH_TOKEN: undefined });
    const { page } = await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(stage.stored()).toBeUndefined();
    expect(page).toContain('nothing was stored');
    expect(running.stdout()).toContain('Ada Lovelace');
  });
});

describe('where the token goes', () => {
  async function store(more: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
    const running = stage.login(more, env);
    await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    return running.stdout() + running.stderr();
  }
  const opens = (location: Parameters<LoginStage['github']['openSecret']>[0]) =>
    stage.meta.inspect(stage.github.openSecret(location) ?? '');

  test('into an environment', async () => {
    await store(['--environment', 'production']);
    expect(opens({ repository: REPOSITORY, environment: 'production', secret: SECRET }).userId).toBe(
      stage.ada.id,
    );
    expect(stage.stored()).toBeUndefined();
  });
  test('into an organization', async () => {
    await store(['--organization', 'acme']);
    expect(opens({ organization: 'acme', secret: SECRET }).userId).toBe(stage.ada.id);
  });
  test('to each --target too', async () => {
    await store(['--target', 'repository=acme/site,secret=FB_TOKEN', '--target', 'store=dependabot']);
    expect(opens({ repository: 'acme/site', secret: 'FB_TOKEN' }).userId).toBe(stage.ada.id);
    expect(opens({ repository: REPOSITORY, store: 'dependabot', secret: SECRET }).userId).toBe(stage.ada.id);
    expect(stage.stored()?.userId).toBe(stage.ada.id);
  });
  test("as a page's own never-ending token with --page", async () => {
    const page = stage.meta.addPage({ roles: [stage.ada] });
    await store(['--page', page.id, '--scope', 'pages_show_list']);
    expect(stage.stored()).toMatchObject({ kind: 'page', pageId: page.id, expiresAt: 0 });
  });
  test('with the credential of gh where the environment has none', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gh-'));
    await writeFile(
      path.join(folder, 'gh'),
      `#!/bin/sh\n[ "$*" = "auth token --hostname ${new URL(stage.github.url).host}" ] && echo ${stage.ghToken}\n`,
      { mode: 0o755 },
    );
    await store([], {
      GH_TOKEN: '',
      PATH: `${folder}:${process.env.PATH}`,
      GITHUB_API_URL: `${stage.github.url}/api/v3`,
    });
    expect(stage.stored()?.userId).toBe(stage.ada.id);
  });
});

describe('whose token it may be', () => {
  const living = (user = stage.ada, lifetime = 9 * DAY) =>
    stage.meta.issueToken({ kind: 'user', lifetime, scopes: ['public_profile', 'ads_read'], user });
  const eve = () => stage.meta.addUser({ name: 'Eve', developerOf: new Set([stage.app.id]) });

  test('the same user replaces their own token', async () => {
    const running = stage.login([], { META_ACCESS_TOKEN: living() });
    await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(stage.stored()?.userId).toBe(stage.ada.id);
  });
  test('another user than before is refused, and nothing is stored', async () => {
    const old = living();
    stage.put(old);
    const running = stage.login([], { META_ACCESS_TOKEN: old });
    const { page } = await arrive(stage.answer(await running.dialog(), { user: eve() }));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('another user');
    expect(running.stderr()).toContain('--expected-user-id');
    expect(page).toContain('another user');
    expect(stage.github.openSecret({ repository: REPOSITORY, secret: SECRET })).toBe(old);
  });
  test('another user is accepted when --expected-user-id names them', async () => {
    const other = eve();
    const running = stage.login(['--expected-user-id', other.id], { META_ACCESS_TOKEN: living() });
    await arrive(stage.answer(await running.dialog(), { user: other }));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(stage.stored()?.userId).toBe(other.id);
  });
  test('whoever is not the expected user is refused', async () => {
    const running = stage.login(['--expected-user-id', stage.ada.id]);
    await arrive(stage.answer(await running.dialog(), { user: eve() }));
    expect(await running.exitCode).toBe(1);
    expect(stage.stored()).toBeUndefined();
  });
  test('a token that lacks a permission of the old one is refused', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      scopes: ['public_profile', 'ads_read', 'ads_management'],
      user: stage.ada,
    });
    const running = stage.login([], { META_ACCESS_TOKEN: old });
    await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('--rerequest');
    expect(stage.stored()).toBeUndefined();
  });
  test('a required permission that was declined is refused', async () => {
    const running = stage.login(['--require', 'ads_read']);
    await arrive(stage.answer(await running.dialog(), { decline: ['ads_read'] }));
    expect(await running.exitCode).toBe(1);
    expect(running.stdout()).toMatch(/Declined .*ads_read/);
    expect(stage.stored()).toBeUndefined();
  });
  test('a never-ending token is not replaced by one of 60 days', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 'never',
      scopes: ['public_profile', 'ads_read'],
      user: stage.ada,
    });
    const running = stage.login([], { META_ACCESS_TOKEN: old });
    await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('lasts longer');
  });
  test('a dead token is replaced', async () => {
    const old = living();
    stage.meta.changePassword(stage.ada);
    const running = stage.login([], { META_ACCESS_TOKEN: old });
    await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(stage.stored()?.alive).toBe(true);
  });
});

describe('what is refused while nothing is spent', () => {
  async function refused(
    more: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const running = stage.login(more, env);
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).not.toContain('dialog/oauth');
    expect(stage.leaks(running.stderr() + running.stdout())).toBe(false);
    return running.stderr();
  }
  test('a wrong app secret', async () => {
    expect(await refused([], { META_APP_SECRET: 'not-the-secret' })).toContain('app ID or app secret');
  });
  test('a credential that may not write the secrets', async () => {
    const token = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: 'all',
      permissions: { metadata: 'read' },
    });
    const said = await refused([], { GH_TOKEN: token });
    expect(said).toContain('in GH_TOKEN may not');
    expect(said).toContain('Secrets: write');
  });
  test('a repository that does not exist', async () => {
    expect(await refused(['--repo', 'acme/nowhere'])).toContain('acme/nowhere');
  });
  test('a redirect address that is not absolute', async () => {
    expect(await refused(['--redirect-uri', 'localhost'])).toContain('absolute address');
  });
  test('a port that is in use', async () => {
    const other = createServer().listen(Number(new URL(stage.redirectUri).port), '127.0.0.1');
    await once(other, 'listening');
    const said = await refused([]);
    other.close();
    expect(said).toMatch(/port \d+ is in use/);
    expect(said).toContain('--redirect-uri');
  });
  test('writing where nobody can be asked and --yes was not said', async () => {
    const running = stage.run(['login', '--repo', REPOSITORY, '--secret', SECRET]);
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('--yes');
  });
  test('permissions that nobody named', async () => {
    expect(await refused(['--scope', ''])).toContain('--scope');
  });
  test('a secret in the arguments', async () => {
    expect(await refused(['--app-secret', 'x'])).toContain('META_APP_SECRET');
  });
});

describe('what goes wrong in a login', () => {
  async function fails(answer: (dialog: URL) => string | Promise<string>, more: readonly string[] = []) {
    const running = stage.login(more);
    const { at, page } = await arrive(await answer(await running.dialog()));
    expect(await running.exitCode).toBe(1);
    expect(stage.stored()).toBeUndefined();
    expect(at).not.toMatch(/code=|error=|state=/);
    expect(stage.leaks(running.stderr() + running.stdout() + page)).toBe(false);
    return { told: running.stderr(), page };
  }
  async function spend(address: string): Promise<string> {
    await fetch(`${stage.meta.graphUrl}/v25.0/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({
        client_id: stage.app.id,
        client_secret: stage.app.secret,
        redirect_uri: stage.redirectUri,
        code: new URL(address).searchParams.get('code') ?? '',
      }),
    });
    return address;
  }
  const changed = (address: string, change: (query: URLSearchParams) => void): string => {
    const url = new URL(address);
    change(url.searchParams);
    return url.href;
  };

  test('Cancel', async () => {
    const { told, page } = await fails((dialog) => stage.answer(dialog, { cancel: true }));
    expect(told).toContain('cancelled');
    expect(page).toContain('cancelled');
    expect(page).toContain('Start the command again');
  });
  test('an error that the dialog brings back', async () => {
    const { told } = await fails((dialog) =>
      changed(stage.answer(dialog), (query) => {
        query.delete('code');
        query.set('error_code', '1349048');
        query.set('error_message', "Can't load URL");
      }),
    );
    expect(told).toContain('Meta refused the login');
    expect(told).toContain('1349048');
    expect(told).not.toContain("Can't load URL");
  });
  test('a code that was used', async () => {
    const { told, page } = await fails((dialog) => spend(stage.answer(dialog)));
    expect(told).toContain('Code was used before');
    expect(page).toContain('Code was used before');
  });
  test('a code that has expired', async () => {
    const { told } = await fails((dialog) => {
      const address = stage.answer(dialog);
      stage.clock.advance({ minutes: 11 });
      return address;
    });
    expect(told).toContain('Code has expired');
  });
  test('a code that was cut short', async () => {
    const { told } = await fails((dialog) =>
      changed(stage.answer(dialog), (query) => query.set('code', (query.get('code') ?? '').slice(0, 20))),
    );
    expect(told).toContain('Code is not a whole code');
  });
  test('a code for another redirect address', async () => {
    const { told } = await fails((dialog) => {
      const elsewhere = new URL(dialog);
      elsewhere.searchParams.set('redirect_uri', `${stage.redirectUri}other`);
      return stage.answer(elsewhere).replace('/other?', '/?');
    });
    expect(told).toContain('Redirect address differs');
    expect(told).toContain('--redirect-uri');
  });
  test('an app that is blocked meanwhile', async () => {
    const { told } = await fails((dialog) => {
      const address = stage.answer(dialog);
      stage.app.disabled = true;
      return address;
    });
    expect(told).toContain('blocked');
  });
  test("a domain that is not in the app's own", async () => {
    stage.app.mode = 'live';
    stage.app.domains = ['acme.example'];
    const running = stage.login();
    const dialog = await running.dialog();
    const code = stage.meta.newCode({
      use: 'login',
      app: stage.app,
      user: stage.ada,
      redirectUri: stage.redirectUri,
      scopes: [],
      declined: [],
    });
    const { page } = await arrive(
      `${stage.redirectUri}?code=${code.string}&state=${dialog.searchParams.get('state')}`,
    );
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('App domains');
    expect(page).toContain('App domains');
  });
  test('an outage at Meta', async () => {
    const { told } = await fails((dialog) => {
      stage.faults.add({ service: 'meta', call: 'code_exchange', kind: 'status', status: 503, times: 9 });
      return stage.answer(dialog);
    });
    expect(told).toContain('error of its own');
  });
  test('GitHub refuses the write after the login', async () => {
    const running = stage.login();
    const dialog = await running.dialog();
    stage.github.revokeCredential(stage.ghToken);
    const { page } = await arrive(stage.answer(dialog));
    expect(await running.exitCode).toBe(1);
    expect(page).toContain('The token was not stored');
    expect(stage.stored()).toBeUndefined();
  });
  test('an answer that this login did not cause is not used, and the right one still is', async () => {
    const running = stage.login();
    const dialog = await running.dialog();
    const wrong = changed(stage.answer(dialog), (query) => query.set('state', 'of-somebody-else'));
    const stranger = await arrive(wrong);
    expect(stranger.at).not.toContain('code=');
    expect(stranger.page).toContain('Not the login that the terminal waits for');
    const missing = changed(stage.answer(dialog), (query) => query.delete('state'));
    expect((await arrive(missing)).page).toContain('Not the login that the terminal waits for');
    await running.says(/did not start/);
    expect(stage.stored()).toBeUndefined();
    await arrive(stage.answer(dialog));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(stage.stored()?.userId).toBe(stage.ada.id);
  });
  test('a program that comes under another name is not let in', async () => {
    const running = stage.login();
    const dialog = await running.dialog();
    const { port, search } = new URL(stage.answer(dialog));
    const status = await new Promise<number | undefined>((resolve, reject) => {
      get({ host: '127.0.0.1', port, path: `/${search}`, headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on('error', reject);
    });
    expect(status).toBe(421);
    running.child.kill();
    await running.exitCode;
    expect(stage.stored()).toBeUndefined();
  });
  test('Ctrl-C while waiting changes nothing', async () => {
    const running = stage.login();
    await running.says(/Waiting for the login/);
    running.child.kill('SIGINT');
    expect(await running.exitCode).toBe(130);
    expect(running.stderr()).toContain('Cancelled. Nothing was changed.');
    expect(stage.stored()).toBeUndefined();
  });
});

describe('login with a redirect elsewhere', () => {
  const ELSEWHERE = 'https://www.facebook.com/connect/login_success.html';
  async function paste(pasted: (dialog: URL) => string) {
    stage.app.mode = 'live';
    const running = stage.login(['--redirect-uri', ELSEWHERE]);
    running.child.stdin?.end(`${pasted(await running.dialog())}\n`);
    return { exitCode: await running.exitCode, told: running.stderr() + running.stdout() };
  }
  test('takes the pasted address, and does not repeat it', async () => {
    const { exitCode, told } = await paste((dialog) => stage.answer(dialog));
    expect(exitCode, told).toBe(0);
    expect(stage.leaks(told)).toBe(false);
    expect(stage.stored()?.userId).toBe(stage.ada.id);
  });
  test('refuses an address of another login', async () => {
    const { exitCode, told } = await paste((dialog) => {
      dialog.searchParams.set('state', 'older');
      return stage.answer(dialog);
    });
    expect(exitCode).toBe(1);
    expect(told).toContain('an earlier start does not count');
  });
  test('refuses a bare code: nothing ties it to this login', async () => {
    const { exitCode } = await paste(
      (dialog) => new URL(stage.answer(dialog)).searchParams.get('code') ?? '',
    );
    expect(exitCode).toBe(1);
    expect(stage.stored()).toBeUndefined();
  });
  test('says what to paste when there is no code in it', async () => {
    const { exitCode, told } = await paste(() => ELSEWHERE);
    expect(exitCode).toBe(1);
    expect(told).toContain('No code in what was pasted');
  });
  test('tells of a cancelled login', async () => {
    const { exitCode, told } = await paste((dialog) => stage.answer(dialog, { cancel: true }));
    expect(exitCode).toBe(1);
    expect(told).toContain('cancelled');
  });
});
