import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browse, dialogOf, logIn, sitIn, typed } from '../../support/login.js';
import {
  DAY,
  freePort,
  REPOSITORY,
  type Scenario,
  SECRET,
  SIXTY_DAYS,
  startCliScenario,
} from '../../support/scenario.js';
import { OTHER } from '../../support/world.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
});

const SCOPE = ['--scope', 'ads_read,read_insights'];
const ELSEWHERE = 'https://www.facebook.com/connect/login_success.html';
const TO_CHECK = [
  'To check: run the refresh workflow once; it checks the new token and closes its issue.',
  `https://github.com/${REPOSITORY}/actions`,
];
const LOOKING = 'Checking the app and the place for the token …';
const dialogNotes = (dialog: URL) => [
  'Open this address in a browser:',
  '',
  dialog.href,
  '',
  expect.stringMatching(/paste its address here/),
];
/** The facts of Ada's fresh login, as name and value. */
const facts = (more: readonly (readonly [string, string])[] = []) => [
  ['Logged in as', `Ada Lovelace (${stage.user.id})`],
  ['App', `Acme Reports (${stage.app.id})`],
  ['Granted', 'public_profile, ads_read, read_insights'],
  ...more,
  ['Ends', '2026-03-06 06:00 UTC (60 days left)'],
  ['Data access', '2026-04-05 06:00 UTC (90 days left)'],
];
const factLines = (more: readonly (readonly [string, string])[] = []) =>
  facts(more).map(([name = '', value]) => `  ${name.padEnd(13)} ${value}`);
const old = (options: { user?: Scenario['user']; scopes?: string[]; lifetime?: number | 'never' } = {}) =>
  stage.meta.issueToken({
    kind: 'user',
    lifetime: 9 * DAY,
    scopes: ['ads_read', 'public_profile'],
    user: stage.user,
    ...options,
  });
/** What a person is told when nothing was stored. */
const stopped = (title: string, hint: string) => [`error: ${title}`, hint];

describe('login', () => {
  test('shows the dialog, waits, shows what came and stores it', async () => {
    const { session, exitCode, dialog, shown } = await logIn(stage, [...SCOPE, '--yes']);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.notes).toEqual([
      LOOKING,
      ...dialogNotes(dialog),
      'Waiting for the login (5 minutes) …',
      'Turning the code into a token …',
      ...TO_CHECK,
    ]);
    expect(session.out).toEqual([...factLines(), `✓ Stored in ${SECRET} in ${REPOSITORY}.`]);
    const page = [
      'The new token is stored',
      '✓The new token is stored',
      ...[['Stored in', `${SECRET} in ${REPOSITORY}`], ...facts()].flat(),
      'You can close this tab.',
    ];
    expect(shown.slice(-page.length)).toEqual(page);
    expect(stage.inspect()).toMatchObject({ alive: true, kind: 'user', userId: stage.user.id });
    expect((stage.inspect()?.expiresAt ?? 0) - stage.clock.seconds()).toBe(SIXTY_DAYS);
    expect(session.goingOn.size).toBe(0);
    expect(stage.leaks(session.screen() + shown.join())).toBe(false);
  });

  test('asks the dialog for what was typed, with a state that nobody can guess', async () => {
    const { dialog } = await logIn(stage, [
      ...['--scope', 'ads_read, read_insights', '--require', 'ads_management', '--dry-run'],
      '--rerequest',
      ...['--graph-api-version', 'v24.0'],
    ]);
    expect(dialog.origin + dialog.pathname).toBe(`${stage.meta.dialogUrl}/v24.0/dialog/oauth`);
    const { state, ...query } = Object.fromEntries(dialog.searchParams);
    expect(query).toEqual({
      client_id: stage.app.id,
      redirect_uri: stage.redirectUri,
      scope: 'ads_read,read_insights,ads_management',
      response_type: 'code',
      auth_type: 'rerequest',
    });
    expect(state).toMatch(/^[\w-]{32}$/);
  });

  test('asks for what the token in the secret has, where no scope was typed', async () => {
    const had = old({ scopes: ['ads_management', 'public_profile'] });
    const { dialog } = await logIn(stage, ['--require', 'ads_management,ads_read', '--dry-run'], {
      env: { META_ACCESS_TOKEN: had },
    });
    expect(dialog.searchParams.get('scope')).toBe('ads_management,public_profile,ads_read');
  });

  test('asks for what a dead token had, too', async () => {
    const had = old({ scopes: ['ads_management'] });
    stage.clock.advance({ days: 10 });
    const { dialog } = await logIn(stage, ['--dry-run'], { env: { META_ACCESS_TOKEN: had } });
    expect(dialog.searchParams.get('scope')).toBe('ads_management');
  });

  test('must be told what the token may do, unless a configuration says so', async () => {
    const session = sitIn(stage);
    expect(await session.run(...typed(stage, '--yes'))).toBe(1);
    expect(session.notes).toEqual([
      LOOKING,
      'error: --scope: is missing: what should the token be allowed to do?\nExample: --scope ads_read,read_insights',
    ]);
    const other = sitIn(stage);
    const end = other.run(...typed(stage, '--yes', '--config-id', '1234567890'));
    const { searchParams } = await dialogOf(other, end);
    expect(searchParams.get('config_id')).toBe('1234567890');
    expect(searchParams.has('scope')).toBe(false);
    other.interrupt();
    expect(await end).toBe(130);
    expect(other.notes.at(-1)).toBe('Cancelled. Nothing was changed.');
    expect(other.goingOn.size).toBe(0);
  });

  test('names what was declined', async () => {
    const { session } = await logIn(stage, [...SCOPE, '--yes'], {}, { decline: ['read_insights'] });
    expect(session.out).toContain('  Granted       public_profile, ads_read');
    expect(session.out).toContain('  Declined      read_insights');
  });

  test.each([
    ['the name', /\/me$/, 'Logged in as', (id: string) => id],
    ['what was declined', /\/permissions$/, 'Declined', () => undefined],
  ])(
    'stores all the same where Meta does not tell %s, which is only for eyes',
    async (_, where, name, expected) => {
      stage.faults.add({
        service: 'meta',
        call: '*',
        path: where,
        kind: 'status',
        status: 500,
        times: Number.POSITIVE_INFINITY,
      });
      const { session, exitCode } = await logIn(
        stage,
        [...SCOPE, '--yes'],
        {},
        { decline: ['read_insights'] },
      );
      expect(exitCode, session.screen()).toBe(0);
      const line = session.out.find((one) => one.trim().startsWith(name));
      expect(line?.slice(16)).toBe(expected(stage.user.id));
      expect(stage.inspect()?.userId).toBe(stage.user.id);
    },
  );

  test('asks on a terminal before it stores, and lets the browser know', async () => {
    const { session, exitCode, shown } = await logIn(stage, SCOPE, { answers: [true] });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([`Store it in ${SECRET} in ${REPOSITORY}?`]);
    expect(shown).toContain('The new token is stored');
    expect(stage.inspect()?.userId).toBe(stage.user.id);
  });

  test('shows the question in the browser while the terminal asks', async () => {
    let release = () => {};
    const asked = new Promise<boolean>((resolve) => {
      release = () => resolve(true);
    });
    const session = sitIn(stage, { answers: [() => asked] });
    const end = session.run(...typed(stage, ...SCOPE));
    const first = await fetch(stage.answer(await dialogOf(session, end)));
    const page = first.url.replace(/#$/, '');
    await expect.poll(async () => (await fetch(page)).text()).toContain('One question in the terminal');
    const next = fetch(`${page}/next?after=2`).then((answer) => answer.json());
    const seen = async () => void (await next);
    stage.faults.add({ service: 'github', call: 'secret.put', kind: 'before', run: seen });
    release();
    expect(await next).toMatchObject({ title: 'Checking the new token', isLast: false });
    await browse(page);
    expect(await end).toBe(0);
  });

  test('shows no question in the browser where --yes has answered it', async () => {
    const { shown } = await logIn(stage, [...SCOPE, '--yes'], { answers: [] });
    expect(shown).not.toContain('One question in the terminal');
  });

  test('stores nothing after no', async () => {
    const { session, exitCode, shown } = await logIn(stage, SCOPE, { answers: [false] });
    expect(exitCode).toBe(130);
    expect(session.notes.at(-1)).toBe('Cancelled. Nothing was changed.');
    expect(shown.slice(-3)).toEqual([
      '!Cancelled',
      'Nothing was stored.',
      'Start the command again when you are ready.',
    ]);
    expect(stage.inspect()).toBeUndefined();
  });

  test('tells a browser of an error that nobody foresaw where to look', async () => {
    const { session, exitCode, shown } = await logIn(stage, SCOPE, { answers: [new TypeError('odd')] });
    expect(exitCode).toBe(1);
    expect(session.notes.at(-1)).toBe('error: stopped on an unexpected TypeError. Nothing more was done.');
    expect(shown.slice(-3)).toEqual([
      '!The login was not finished',
      'Nothing was stored.',
      'The terminal says why.',
    ]);
  });

  test('writes more places where they are named, and says how many', async () => {
    const more = ['--target', `repository=${OTHER},secret=FB_TOKEN`, '--target', 'store=dependabot'];
    const { session, exitCode } = await logIn(stage, [...SCOPE, ...more], { answers: [true] });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([`Store it in ${SECRET} in ${REPOSITORY} and 2 more places?`]);
    const stored = stage.github.openSecret({ repository: REPOSITORY, secret: SECRET });
    expect(stage.github.openSecret({ repository: OTHER, secret: 'FB_TOKEN' })).toBe(stored);
    expect(stage.github.openSecret({ repository: REPOSITORY, secret: SECRET, store: 'dependabot' })).toBe(
      stored,
    );
  });

  test('says which place was not written and why, and that the rest was', async () => {
    stage.faults.add({
      service: 'github',
      call: 'secret.put',
      path: /acme\/site/,
      kind: 'status',
      status: 422,
      times: Number.POSITIVE_INFINITY,
    });
    const { session, exitCode } = await logIn(stage, [
      ...[...SCOPE, '--yes'],
      ...['--target', `repository=${OTHER},secret=FB_TOKEN`],
    ]);
    expect(exitCode).toBe(1);
    expect(session.out.at(-1)).toBe(`✓ Stored in ${SECRET} in ${REPOSITORY}.`);
    expect(session.notes.find((line) => line.startsWith('Not written:'))).toMatch(
      /^Not written: FB_TOKEN in acme\/site\. GitHub accepted the request but rejected its contents .+ GitHub says: ".+"\. What GitHub says, if anything, is all that is known\. .+\.$/,
    );
    expect(session.notes.slice(-2)).toEqual(TO_CHECK);
  });

  test('says in the browser and on the terminal that nothing was stored when GitHub takes nothing', async () => {
    stage.faults.add({
      service: 'github',
      call: 'secret.put',
      kind: 'status',
      status: 403,
      times: Number.POSITIVE_INFINITY,
    });
    const { session, exitCode, shown } = await logIn(stage, [...SCOPE, '--yes']);
    expect(exitCode).toBe(1);
    expect(session.out).toEqual(factLines());
    expect(session.notes.join('\n')).toContain('error: ');
    expect(session.notes.join('\n')).toContain('Secrets: write');
    expect(session.notes).not.toContain(TO_CHECK[0]);
    expect(shown.slice(-3)).toEqual([
      '!The token was not stored',
      'GitHub did not take it. The old token is untouched.',
      'The terminal says why.',
    ]);
    expect(stage.inspect()).toBeUndefined();
  });

  test('is told as JSON, with everything else on standard error', async () => {
    const { session, exitCode } = await logIn(stage, [...SCOPE, '--yes', '--json']);
    expect(exitCode).toBe(0);
    expect(session.out).toHaveLength(1);
    expect(JSON.parse(session.out[0] ?? '')).toMatchObject({
      stored: true,
      user_name: 'Ada Lovelace',
      report: { secret: SECRET, outcome: 'refreshed' },
    });
    expect(session.out[0]?.split('\n')[1]).toBe('  "stored": true,');
    for (const line of factLines()) expect(session.notes).toContain(line);
    expect(session.notes.join('\n')).not.toContain('✓');
  });

  test('has colour where that is wanted', async () => {
    const { session, dialog } = await logIn(stage, [...SCOPE, '--yes'], { painted: true });
    expect(session.notes).toContain(`{underline ${dialog.href}}`);
    expect(session.out[0]).toBe(`  {dim Logged in as } Ada Lovelace (${stage.user.id})`);
    expect(session.out.at(-1)).toBe(`{green ✓} Stored in ${SECRET} in ${REPOSITORY}.`);
  });

  test("asks for the app secret before anything else, and for GitHub's token, showing neither", async () => {
    const { session, exitCode } = await logIn(stage, SCOPE, {
      env: { META_APP_SECRET: undefined, GH_TOKEN: undefined, PATH: '/nowhere' },
      answers: [stage.app.secret, stage.ghToken, true],
    });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([
      'Meta app secret (hidden)',
      'GitHub token (hidden)',
      `Store it in ${SECRET} in ${REPOSITORY}?`,
    ]);
  });

  test("of an organization's secret says what to check there", async () => {
    const session = sitIn(stage);
    const end = session.run(
      ...typed(stage, ...SCOPE, '--yes', '--organization', 'acme').filter(
        (word) => word !== '--repo' && word !== REPOSITORY,
      ),
    );
    await browse(stage.answer(await dialogOf(session, end)));
    expect(await end, session.screen()).toBe(0);
    expect(session.notes.at(-1)).toBe(
      'To check: the next run of a workflow that uses it. The refresh workflow closes its issue by itself.',
    );
    expect(stage.github.openSecret({ organization: 'acme', secret: SECRET })).toBeDefined();
  });
});

describe('a dry run of login', () => {
  test('shows what it would bring and stores nothing, without a credential for GitHub', async () => {
    const { session, exitCode, shown } = await logIn(stage, [...SCOPE, '--dry-run'], {
      env: { GH_TOKEN: undefined },
    });
    expect(exitCode).toBe(0);
    expect(session.out).toEqual(factLines());
    expect(session.notes.at(-1)).toBe(
      `This was a dry run: nothing was stored in ${SECRET} in ${REPOSITORY}.`,
    );
    const page = ['✓A dry run: nothing was stored', ...facts().flat(), 'You can close this tab.'];
    expect(shown.slice(-page.length)).toEqual(page);
    expect(stage.inspect()).toBeUndefined();
  });

  test('is told as JSON', async () => {
    const { session } = await logIn(stage, [...SCOPE, '--dry-run', '--json']);
    expect(JSON.parse(session.out.join('\n'))).toMatchObject({ stored: false, report: null });
    expect(session.out[0]?.split('\n')[1]).toBe('  "stored": false,');
  });

  test('asks nothing on a terminal, and takes no other user than before', async () => {
    const eve = stage.meta.addUser({ name: 'Eve', developerOf: new Set([stage.app.id]) });
    const mine = await logIn(stage, [...SCOPE, '--dry-run'], {
      answers: [],
      env: { META_ACCESS_TOKEN: old() },
    });
    expect(mine.exitCode, mine.session.screen()).toBe(0);
    const hers = await logIn(
      stage,
      [...SCOPE, '--dry-run'],
      { answers: [], env: { META_ACCESS_TOKEN: old() } },
      { user: eve },
    );
    expect(hers.exitCode).toBe(1);
    expect(hers.session.asked).toEqual([]);
  });
});

describe('another user than before', () => {
  const asEve = async (options: Parameters<typeof logIn>[2], more: readonly string[] = []) => {
    const eve = stage.meta.addUser({ name: 'Eve', developerOf: new Set([stage.app.id]) });
    const env = { META_ACCESS_TOKEN: old() };
    return { eve, ...(await logIn(stage, [...SCOPE, ...more], { ...options, env }, { user: eve })) };
  };

  test('is stored only after a question of its own', async () => {
    const { eve, session, exitCode } = await asEve({ answers: [true, true] });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([
      `The token in ${SECRET} is of user ${stage.user.id}, this one of Eve (${eve.id}). Replace it all the same?`,
      `Store it in ${SECRET} in ${REPOSITORY}?`,
    ]);
    expect(stage.inspect()?.userId).toBe(eve.id);
  });

  test('is not asked about when the new token can do less than the living one', async () => {
    const eve = stage.meta.addUser({ name: 'Eve', developerOf: new Set([stage.app.id]) });
    const env = { META_ACCESS_TOKEN: old({ scopes: ['public_profile', 'ads_read', 'ads_management'] }) };
    const { session, exitCode } = await logIn(stage, SCOPE, { answers: [true, true], env }, { user: eve });
    expect(exitCode).toBe(1);
    expect(session.asked).toEqual([]);
    expect(session.notes.at(-1)).toMatch(
      /^Nothing was stored\. Start again with --rerequest and every needed permission in --scope/,
    );
    expect(stage.inspect()).toBeUndefined();
  });

  test('is asked about in the browser too', async () => {
    let title = '';
    await asEve({
      answers: [
        async () => {
          const page = await fetch(`${stage.redirectUri}refresh-meta-token/login`);
          title = /<title>(.*)<\/title>/.exec(await page.text())?.[1] ?? '';
          return false;
        },
      ],
    });
    expect(title).toBe('One question in the terminal');
  });

  test('is not stored after no', async () => {
    const { session, exitCode } = await asEve({ answers: [false] });
    expect(exitCode).toBe(130);
    expect(session.asked).toHaveLength(1);
    expect(stage.inspect()).toBeUndefined();
  });

  test('is refused where nobody can be asked: --yes agrees to writing, not to whom', async () => {
    const { session, exitCode, shown } = await asEve({}, ['--yes']);
    expect(exitCode).toBe(1);
    const hint =
      'Nothing was stored. Log in as the same user as before, or name the new one with --expected-user-id.';
    expect(session.notes.at(-1)).toBe(hint);
    expect(shown.at(-1)).toBe(hint);
    expect(stage.inspect()).toBeUndefined();
  });
});

describe('a token of which nobody knows whose it is', () => {
  const whose = (who: string) =>
    `It is not known whose token ${SECRET} in ${REPOSITORY} holds. Replace it with this one of ${who}?`;
  const titleNow = async () => {
    const page = await fetch(`${stage.redirectUri}refresh-meta-token/login`);
    return /<title>(.*)<\/title>/.exec(await page.text())?.[1];
  };
  beforeEach(() => {
    stage.put('EAAtest-of-somebody');
  });

  test('is replaced once a person says so, and the browser is told', async () => {
    const titles: (string | undefined)[] = [];
    const look = async () => titles.push(await titleNow());
    stage.faults.add({
      service: 'github',
      call: 'secret.put',
      kind: 'before',
      run: async () => void (await look()),
    });
    const answers = [async () => (await look()) > 0];
    const { session, exitCode } = await logIn(stage, SCOPE, { answers });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([whose(`Ada Lovelace (${stage.user.id})`)]);
    expect(titles).toEqual(['One question in the terminal', 'Checking the new token']);
    expect(stage.inspect()?.userId).toBe(stage.user.id);
  });

  test('stays where the person only presses Enter', async () => {
    const { session, exitCode } = await logIn(stage, SCOPE, { answers: [''] });
    expect([exitCode, session.notes.at(-1)]).toEqual([130, 'Cancelled. Nothing was changed.']);
    expect(stage.stored()).toBe('EAAtest-of-somebody');
  });

  test('stays where nobody can be asked, and nobody logs in for nothing', async () => {
    const session = sitIn(stage);
    expect(await session.run(...typed(stage, ...SCOPE, '--yes'))).toBe(1);
    expect(session.notes).toEqual([
      LOOKING,
      expect.stringMatching(/^error: Owner of the token is not known\. .+ Nothing was used up\.$/),
      expect.stringContaining('Add --expected-user-id with the ID that the user has in this app'),
    ]);
    const { exitCode } = await logIn(stage, [...SCOPE, '--yes', '--expected-user-id', stage.user.id]);
    expect(exitCode).toBe(0);
  });
});

describe('what the token may do', () => {
  test('is asked on a terminal where nothing says it', async () => {
    const session = sitIn(stage, { answers: ['ads read!', '', true] });
    const end = session.run(...typed(stage));
    const dialog = await dialogOf(session, end);
    await browse(stage.answer(dialog));
    expect(await end, session.screen()).toBe(0);
    expect(session.asked).toEqual([
      'Permissions to ask for [ads_read]',
      'Permissions to ask for [ads_read]',
      `Store it in ${SECRET} in ${REPOSITORY}?`,
    ]);
    expect(dialog.searchParams.get('scope')).toBe('ads_read');
  });

  test('must be said where the old token is one of another app, of which nobody knows', async () => {
    const app = stage.meta.addApp({ name: 'Other' });
    const env = { META_ACCESS_TOKEN: stage.meta.issueToken({ kind: 'user', lifetime: 9 * DAY, app }) };
    const session = sitIn(stage, { env });
    expect(await session.run(...typed(stage, '--yes', '--expected-user-id', stage.user.id))).toBe(1);
    expect(session.notes.at(-1)).toContain(
      'error: --scope: is missing: what should the token be allowed to do?',
    );
  });
});

describe('a login that stops', () => {
  test('because the person cancelled says so on the terminal and in the browser', async () => {
    const { session, exitCode, shown } = await logIn(stage, [...SCOPE, '--yes'], {}, { cancel: true });
    expect(exitCode).toBe(1);
    const hint = 'Nothing was changed. Start the command again, and choose Connect (or Continue) this time.';
    expect(session.notes.slice(-2)).toEqual(
      stopped("Login was cancelled. Somebody opened Meta's login and cancelled it.", hint),
    );
    expect(shown.slice(-3)).toEqual([
      '!Login was cancelled',
      "Somebody opened Meta's login and cancelled it.",
      hint,
    ]);
    expect(session.out).toEqual([]);
    expect(session.goingOn.size).toBe(0);
  });

  test('is told as JSON too', async () => {
    const { session } = await logIn(stage, [...SCOPE, '--yes', '--json'], {}, { cancel: true });
    expect(JSON.parse(session.out.join('\n'))).toEqual({
      stored: false,
      reason: 'login-cancelled',
      title: 'Login was cancelled',
      what: "Somebody opened Meta's login and cancelled it.",
      hint: 'Nothing was changed. Start the command again, and choose Connect (or Continue) this time.',
    });
    expect(session.out[0]?.split('\n')[1]).toBe('  "stored": false,');
  });

  test("because Meta refused it names the numbers of Meta's answer", async () => {
    const session = sitIn(stage, { painted: true });
    const end = session.run(...typed(stage, ...SCOPE, '--yes'));
    const dialog = await dialogOf(session, end);
    const state = dialog.searchParams.get('state') ?? '';
    await browse(`${stage.redirectUri}?error_code=1349048&error_message=no&state=${state}`);
    expect(await end).toBe(1);
    expect(session.notes.slice(-3)).toEqual([
      "{red error:} Domain is not in the app. Meta says that the domain of redirect-uri is not one of the app's domains.",
      "In the app's dashboard, add it to App domains (App settings, Basic) and the whole address to Valid OAuth Redirect URIs (Facebook Login, Settings).",
      `{dim Meta's answer to the login: code 1349048. In Meta's words: "no".}`,
    ]);
  });

  test('without a number names none', async () => {
    const session = sitIn(stage);
    const end = session.run(...typed(stage, ...SCOPE, '--yes'));
    const state = (await dialogOf(session, end)).searchParams.get('state') ?? '';
    await browse(`${stage.redirectUri}?error=server_error&state=${state}`);
    expect(await end).toBe(1);
    expect(session.notes.at(-1)).toBe(
      "Nothing was changed. See what Meta's page said; the app's settings are on https://developers.facebook.com/apps.",
    );
  });

  test('because the code is worth nothing says so, and stores nothing', async () => {
    const session = sitIn(stage);
    const end = session.run(...typed(stage, ...SCOPE, '--yes'));
    const state = (await dialogOf(session, end)).searchParams.get('state') ?? '';
    const shown = await browse(`${stage.redirectUri}?code=AQtest-made-up-by-somebody&state=${state}`);
    expect(await end).toBe(1);
    expect(shown.at(-1)).toContain('Nothing was changed.');
    expect(session.goingOn.size).toBe(0);
    expect(stage.inspect()).toBeUndefined();
  });

  test('before the dialog when the place cannot be written', async () => {
    const session = sitIn(stage);
    const end = session.run(
      ...typed(stage, ...SCOPE, '--yes').map((word) => (word === REPOSITORY ? 'acme/nowhere' : word)),
    );
    expect(await end).toBe(1);
    expect(session.notes[0]).toBe(LOOKING);
    // The title is not said twice where the sentence begins with it.
    expect(session.notes[1]).toMatch(/^error: GitHub finds nothing there for GH_TOKEN\b/);
    expect(session.notes[1]?.match(/GitHub finds nothing there/g)).toHaveLength(1);
    expect(session.notes).toHaveLength(3);
    expect(session.goingOn.size).toBe(0);
  });

  test('when a login comes back that it did not start, is waiting still', async () => {
    const session = sitIn(stage);
    const end = session.run(...typed(stage, ...SCOPE, '--yes'));
    const dialog = await dialogOf(session, end);
    const stranger = await browse(`${stage.redirectUri}?code=AQtest-of-another-login&state=wrong`);
    expect(stranger).toEqual([
      'Not the login that the terminal is waiting for',
      '!Not the login that the terminal is waiting for',
      'Meta sent you back without the state of the login that was started last, so nothing was used or stored.',
      'Go back to the terminal and use the address that it shows now.',
    ]);
    expect(session.notes.at(-1)).toBe(
      'A login came back that this command did not start. It was not used; still waiting.',
    );
    await browse(stage.answer(dialog));
    expect(await end, session.screen()).toBe(0);
  });
});

describe('a login whose redirect leads elsewhere', () => {
  const there = [...SCOPE, '--redirect-uri', ELSEWHERE];
  beforeEach(() => {
    stage.app.mode = 'live';
  });

  test('takes the address that it ended on from a hidden prompt', async () => {
    const session = sitIn(stage, {
      answers: [async () => stage.answer(new URL((await session.says(/http\S+dialog\/oauth\S+/))[0])), true],
    });
    expect(await session.run(...typed(stage, ...there)), session.screen()).toBe(0);
    expect(session.asked).toEqual([
      "Paste that whole address, from the browser's address bar (it is not shown) (hidden)",
      `Store it in ${SECRET} in ${REPOSITORY}?`,
    ]);
    expect(session.notes).toContain(
      `Log in there. The browser ends on ${ELSEWHERE} with a code in its address; its page need not load.`,
    );
    expect(stage.inspect()?.userId).toBe(stage.user.id);
  });

  const pasting = async (pasted: (dialog: URL) => string) => {
    const session = sitIn(stage, {
      input: async () => pasted(new URL((await session.says(/http\S+dialog\/oauth\S+/))[0])),
    });
    return { exitCode: await session.run(...typed(stage, ...there, '--yes')), session };
  };

  test('takes it from standard input where there is no terminal', async () => {
    const { session, exitCode } = await pasting((dialog) => `${stage.answer(dialog)}\n`);
    expect(exitCode, session.screen()).toBe(0);
    expect(stage.inspect()?.userId).toBe(stage.user.id);
  });

  test.each([
    ['nothing of use', () => 'hello', 'No code in the pasted text', 'paste the whole address'],
    [
      'the address without its state',
      (answer: string) => answer.replace(/state=[^&#]+/, ''),
      'Address without its state',
      'log in through the address that the command shows',
    ],
    [
      'an address of another site',
      (answer: string) => answer.replace(/^https:\/\/[^/]+/, 'https://evil.example'),
      'Address of another site',
      'paste the whole address that it ends on',
    ],
    [
      'the address of another login',
      (answer: string) => answer.replace(/state=[^&#]+/, 'state=other'),
      'Login was prepared for something else',
      'one from an earlier start is not accepted',
    ],
  ] as const)('takes %s for no answer, and spends nothing', async (_, change, title, hint) => {
    const { session, exitCode } = await pasting((dialog) => change(stage.answer(dialog)));
    expect(exitCode).toBe(1);
    expect(session.notes.at(-2)).toContain(`error: ${title}. `);
    expect(session.notes.at(-1)).toContain(hint);
    expect([...stage.meta.codes.values()].map(({ used }) => used)).toEqual([false]);
  });
});

describe('a login on the device page', () => {
  const start = (more: readonly string[] = [], options: Parameters<typeof sitIn>[1] = {}) => {
    stage.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'before',
      run: () => {
        for (const { userCode } of stage.meta.devices.values())
          stage.meta.approveDevice(userCode, stage.user);
      },
    });
    const session = sitIn(stage, options);
    return { session, end: session.run(...typed(stage, ...SCOPE, '--device', ...more)) };
  };

  test('shows the code and where to type it, and stores what is approved', async () => {
    const { session, end } = start(['--yes']);
    expect(await end, session.screen()).toBe(0);
    const [device] = stage.meta.devices.values();
    expect(session.notes.slice(0, 2)).toEqual([LOOKING, 'Asking Meta for a code …']);
    expect(session.notes[2]).toMatch(
      new RegExp(`^Open http\\S+/device and enter ${device?.userCode} within `),
    );
    expect(session.notes[3]).toBe('Waiting until the code is typed there …');
    expect(session.goingOn.size).toBe(0);
    expect(stage.inspect()?.userId).toBe(stage.user.id);
  });

  test('takes the client token from a prompt where the environment has none', async () => {
    const { session, end } = start([], {
      env: { META_CLIENT_TOKEN: undefined },
      answers: [stage.app.clientToken, true],
    });
    expect(await end, session.screen()).toBe(0);
    expect(session.asked[0]).toBe('Meta client token (hidden)');
  });

  test('says where the client token is found where nobody can be asked', async () => {
    const { session, end } = start(['--yes'], { env: { META_CLIENT_TOKEN: undefined } });
    expect(await end).toBe(1);
    expect(session.notes).toEqual([
      "error: META_CLIENT_TOKEN: is missing in the environment.\nYou can find it in the app's settings under Advanced, Security: https://developers.facebook.com/apps",
    ]);
  });
});

describe("a login for a page's token", () => {
  const PAGE_SCOPE = ['--scope', 'pages_show_list,pages_read_engagement', '--yes'];

  test('stores the token of the page, made from the person', async () => {
    const page = stage.meta.addPage({ name: 'Acme', roles: [stage.user] });
    const { session, exitCode } = await logIn(stage, [...PAGE_SCOPE, '--page', page.id]);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.out).toContain(`  Page          ${page.id}`);
    expect(stage.inspect()).toMatchObject({ kind: 'page', pageId: page.id, alive: true });
  });

  test('may take the place of a person, as that was asked for', async () => {
    const page = stage.meta.addPage({ name: 'Acme', roles: [stage.user] });
    const before = old({ scopes: ['pages_show_list', 'public_profile'] });
    const { session, exitCode } = await logIn(stage, [...PAGE_SCOPE, '--page', page.id], {
      env: { META_ACCESS_TOKEN: before },
    });
    expect(exitCode, session.screen()).toBe(0);
    expect(stage.inspect()?.kind).toBe('page');
  });

  test('is the only thing that may replace one: a person is refused', async () => {
    const page = stage.meta.addPage({ name: 'Acme', roles: [stage.user] });
    const before = stage.meta.issueToken({
      kind: 'page',
      lifetime: 9 * DAY,
      scopes: ['pages_show_list'],
      user: stage.user,
      page,
    });
    const { session, exitCode } = await logIn(stage, PAGE_SCOPE, { env: { META_ACCESS_TOKEN: before } });
    expect(exitCode).toBe(1);
    expect(session.notes.at(-1)).toContain('name the page with --page');
    expect(stage.inspect()).toBeUndefined();
  });

  test('says what Meta has against it when there is no such page', async () => {
    const { session, exitCode, shown } = await logIn(stage, [...PAGE_SCOPE, '--page', '999']);
    expect(exitCode).toBe(1);
    expect(session.notes.slice(-2)).toEqual([
      expect.stringMatching(
        /^error: Meta gave no token of the page\. Meta knows no such page, or does not show it to this account\. .*code 100/,
      ),
      'Check the page ID, and that the page was ticked when somebody logged in to the app.',
    ]);
    expect(shown).toContain('Meta gave no token of the page');
  });
});

describe('Ctrl-C', () => {
  test('while it waits for the login cancels, frees the port and stores nothing', async () => {
    const session = sitIn(stage);
    const end = session.run(...typed(stage, ...SCOPE, '--yes'));
    await session.says(/Waiting for the login/);
    session.interrupt();
    expect(await end).toBe(130);
    expect(session.notes.at(-1)).toBe('Cancelled. Nothing was changed.');
    expect(session.goingOn.size).toBe(0);
    await expect(fetch(stage.redirectUri)).rejects.toThrow('fetch failed');
  });

  test('while it stores lets it finish what has begun', async () => {
    const session = sitIn(stage);
    stage.faults.add({
      service: 'github',
      call: 'secret.put',
      kind: 'before',
      run: () => session.interrupt(),
    });
    const end = session.run(...typed(stage, ...SCOPE, '--yes'));
    await browse(stage.answer(await dialogOf(session, end)));
    expect(await end).toBe(0);
    expect(session.notes).toContain('Finishing the current step …');
    expect(session.ended).toEqual([]);
    expect(stage.inspect()?.userId).toBe(stage.user.id);
  });
});

test('a port that is in use is told before anything is spent', async () => {
  const port = await freePort();
  const { createServer } = await import('node:http');
  const other = createServer().listen(port, '127.0.0.1');
  try {
    const session = sitIn(stage);
    const redirect = ['--redirect-uri', `http://localhost:${port}/`];
    expect(await session.run(...typed(stage, ...SCOPE, '--yes', ...redirect))).toBe(1);
    expect(session.notes.at(-1)).toBe(
      `error: --redirect-uri: port ${port} is in use by another program.\nFree the port, or choose another with --redirect-uri http://localhost:8321/. Outside development mode, Meta accepts only what the app's "Valid OAuth Redirect URIs" list.`,
    );
  } finally {
    other.close();
  }
});
