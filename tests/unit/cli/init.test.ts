import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { Cancelled } from '../../../src/cli/interruption.js';
import { sitIn } from '../../support/login.js';
import { REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';
import { type Answer, inFolder, startedIn, tokenOf } from '../../support/session.js';
import { confirmApp, installApp } from './init/app-in-browser.js';

const FILE = '.github/workflows/refresh-meta-token.yml';
const ACTION = ['--action', 'maker/refresh-meta-token@v1.2.3'];

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
});

type Options = Parameters<typeof sitIn>[1];
/** Runs init in a folder of its own, after `before`. `kept`: the workflow that is there afterwards. */
const init = (
  more: readonly string[],
  options: Options = {},
  before: (folder: string) => unknown = () => {},
): Promise<{ session: ReturnType<typeof sitIn>; exitCode: number; kept: string | undefined }> =>
  inFolder(async (folder) => {
    await before(folder);
    const session = sitIn(stage, {
      ...options,
      env: { GITHUB_SERVER_URL: 'https://github.com', ...options?.env },
    });
    const exitCode = await startedIn(folder, () =>
      session.run('init', ...ACTION, '--graph-api-url', stage.meta.graphUrl, ...more),
    );
    const kept = await readFile(path.join(folder, FILE), 'utf8').catch(() => undefined);
    expect(stage.leaks(session.screen())).toBe(false);
    return { session, exitCode, kept };
  });
const HERE = ['--repo', REPOSITORY];
const UNASKED = { META_APP_SECRET: undefined, GH_TOKEN: undefined, PATH: '/nowhere' };
const mine = async (folder: string) => {
  await mkdir(path.join(folder, '.github/workflows'), { recursive: true });
  await writeFile(path.join(folder, FILE), 'name: mine\n');
};
const stored = (secret: string) => stage.github.openSecret({ repository: REPOSITORY, secret });
const aToken = (scopes = ['ads_read']) =>
  stage.meta.issueToken({ kind: 'user', lifetime: 5_000_000, scopes, user: stage.user, app: stage.app });
/** A person's login: it may do what its person may. */
const aPerson = () =>
  stage.github.addCredential({
    type: 'fine-grained-pat',
    login: 'octocat',
    repositories: 'all',
    permissions: {
      secrets: 'write',
      environments: 'write',
      actions_variables: 'write',
      actions: 'write',
      metadata: 'read',
    },
  });

describe('init', () => {
  test('writes the workflow, says so, and prints what is left to do', async () => {
    stage.put(tokenOf('Stored'));
    const { session, exitCode, kept } = await init([...HERE, '--require', 'ads_read']);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.goingOn.size).toBe(0);
    expect(session.notes).toContain(`Wrote ${FILE}`);
    expect(kept).toContain(`    - cron: '30 4 * * *' # daily`);
    expect(kept).toContain('      - uses: maker/refresh-meta-token@v1.2.3\n');
    expect(kept).toContain('          required-scopes: ads_read\n');
    expect(kept).toContain(`          app-id: "${stage.app.id}"\n`);
    expect(session.out.filter((line) => line.startsWith('['))).toEqual([
      `[x] Meta accepts app ${stage.app.id} with its secret`,
      '[ ] A GitHub App with "Secrets: write" is installed where the secrets are',
      "[ ] The App's private key is stored as SECRETS_APP_PRIVATE_KEY",
      "[ ] The app's secret is stored as META_APP_SECRET",
      '[x] A first token is stored as META_ACCESS_TOKEN',
      '[ ] The workflow is on the default branch, and has run once',
    ]);
  });

  test('stores nothing where nobody said so', async () => {
    await init(HERE, { env: { META_ACCESS_TOKEN: aToken() } });
    expect(stage.journal.calls('github')).not.toContain('secret.put');
  });

  test('with --yes stores what it was given, found right, and asks nothing', async () => {
    const { session, exitCode } = await init([...HERE, '--yes', '--require', 'ads_read'], {
      env: { META_ACCESS_TOKEN: aToken(), GH_TOKEN: aPerson() },
    });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([]);
    expect(stored('META_APP_SECRET')).toBe(stage.app.secret);
    expect(stage.inspect()?.userId).toBe(stage.user.id);
    expect(stage.github.repository(REPOSITORY).variables.get('META_APP_ID')?.value).toBe(stage.app.id);
    expect(session.out).toContain(`[x] A first token is stored as ${SECRET}`);
  });

  test('never writes over a token that is there', async () => {
    const before = aToken();
    stage.put(before);
    const env = { META_ACCESS_TOKEN: aToken(), GH_TOKEN: aPerson() };
    const { session } = await init([...HERE, '--yes'], { env });
    expect(stored(SECRET)).toBe(before);
    expect(session.notes).toContain(`${SECRET} exists already, and was left as it is.`);
  });

  test.each([
    ['one that Meta does not know', () => tokenOf('Invented'), [] as string[]],
    [
      'one without a permission that is required',
      () => aToken(['public_profile']),
      ['--require', 'ads_read'],
    ],
  ])('stores no token that does not work: %s', async (_, token, more) => {
    const env = { META_ACCESS_TOKEN: token(), GH_TOKEN: aPerson() };
    const { session } = await init([...HERE, '--yes', ...more], { env });
    expect(stored(SECRET)).toBeUndefined();
    expect(session.screen()).toContain(`${SECRET} was not stored.`);
  });

  test('stores no app secret that Meta does not accept', async () => {
    const env = { META_APP_SECRET: 'f'.repeat(32), GH_TOKEN: aPerson() };
    const { session, exitCode } = await init([...HERE, '--yes'], { env });
    expect(exitCode).toBe(1);
    expect(stored('META_APP_SECRET')).toBeUndefined();
    expect(session.out[0]).toBe(`[!] Meta does not accept app ${stage.app.id} with the given secret`);
  });

  test.each([
    ['', []],
    [' for ada, acme/marketing', ['--issue-assignees', 'ada', '--issue-mentions', '@acme/marketing']],
  ])('with --run follows the first run to its end, and says what is next: an issue%s', async (who, more) => {
    stage.serveWorkflow();
    const env = { META_ACCESS_TOKEN: aToken(), GH_TOKEN: aPerson() };
    const { session, exitCode } = await init([...HERE, '--yes', '--run', ...more], { env });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.out.at(-1)).toMatch(
      /^\[x\] The workflow has run once: https:\/\/github\.com\/acme\/ads\/actions\/runs\/\d+$/,
    );
    expect(session.notes.at(-1)).toBe(
      `Done. A run checks ${SECRET} every day at 04:30 UTC. When only a person can help, an issue${who} says so.`,
    );
  });

  test('says when the first run failed, and leads to it', async () => {
    stage.github.onWorkflowDispatch = ({ run }) => {
      stage.github.startRun(run);
      stage.github.finishRun(run, 'failure');
    };
    const { session, exitCode } = await init([...HERE, '--yes', '--run'], { env: { GH_TOKEN: aPerson() } });
    expect(exitCode).toBe(1);
    expect(session.out.at(-2)).toMatch(/^\[!\] The first run failed/);
  });

  test.each([
    [
      'the environment',
      ['--environment', 'production'],
      { repository: REPOSITORY, environment: 'production' },
    ],
    ['the organization', ['--organization', 'acme'], { organization: 'acme' }],
  ])('looks at the secrets of %s where those are meant', async (_, more, location) => {
    stage.github.putSecret({ ...location, secret: SECRET }, 'x');
    const { session } = await init([...HERE, ...more]);
    expect(session.out).toContain(`[x] A first token is stored as ${SECRET}`);
  });

  test('claims nothing that it could not look at, and asks nobody', async () => {
    const { session, exitCode } = await init(HERE, { env: UNASKED });
    expect(exitCode).toBe(0);
    expect(session.out.filter((line) => line.startsWith('['))).toSatisfy((lines: string[]) =>
      lines.every((line) => line.startsWith('[ ]')),
    );
    expect(stage.journal.calls()).toEqual([]);
  });

  test('says what is wrong in red, what is done in green, how in dim, and fails', async () => {
    const { session, exitCode } = await init(HERE, {
      painted: true,
      env: { META_APP_SECRET: 'f'.repeat(32) },
    });
    expect(exitCode).toBe(1);
    expect(session.out.slice(0, 2)).toEqual([
      `{red [!]} Meta does not accept app ${stage.app.id} with the given secret`,
      `      {dim https://developers.facebook.com/apps/${stage.app.id}/settings/basic/}`,
    ]);
    const well = await init(HERE, { painted: true });
    expect(well.session.out[0]).toBe(`{green [x]} Meta accepts app ${stage.app.id} with its secret`);
  });

  test.each([
    ['whose login it is', 'octocat', ', as octocat'],
    ['nothing of a login that has no name', undefined, ''],
  ])('says where it is, before the first question: %s', async (_, login, as) => {
    const app = { type: 'app', repositories: 'all', permissions: { metadata: 'read' } } as const;
    const token = login === undefined ? stage.github.addCredential(app) : aPerson();
    stage.github.repository(REPOSITORY).defaultBranch = 'trunk';
    const answers = [new Cancelled()];
    const { session, exitCode } = await init([...HERE, '--dry-run'], { answers, env: { GH_TOKEN: token } });
    expect(exitCode).toBe(130);
    expect(session.notes.slice(0, 2)).toEqual([
      `Checking ${REPOSITORY} …`,
      `Setting up ${REPOSITORY} on github.com, branch trunk${as}.`,
    ]);
    expect(session.goingOn.size).toBe(0);
  });

  test.each<[string, readonly string[], string | undefined, boolean]>([
    ['a token of Threads', [], `THtest${'0'.repeat(20)}`, false],
    ['--platform instagram', ['--platform', 'instagram'], undefined, false],
    ['--platform auto', ['--platform', 'auto'], undefined, true],
    ['--platform facebook', ['--platform', 'facebook'], undefined, true],
    ['a token of Facebook', [], tokenOf('Given'), true],
  ])('needs an app only for Facebook, where nobody can be asked: %s', async (_, more, token, isNeeded) => {
    const env = { ...UNASKED, META_APP_ID: undefined, META_ACCESS_TOKEN: token };
    const { session, exitCode } = await init([...HERE, '--dry-run', ...more], { env });
    expect(exitCode, session.screen()).toBe(isNeeded ? 1 : 0);
    if (isNeeded) expect(session.notes.at(-1)).toContain('error: --app-id: is missing.');
  });

  test('a dry run prints the workflow and writes nothing', async () => {
    const { session, exitCode, kept } = await init([...HERE, '--dry-run', '--yes']);
    expect(exitCode).toBe(0);
    expect(kept).toBeUndefined();
    expect(session.out[0]).toMatch(
      /^# Keeps the Meta access token in a secret alive.*\n[\s\S]*authorization-response }}\n$/,
    );
    expect(stage.journal.calls('github')).not.toContain('secret.put');
  });

  test.each([
    ['--app-id', ['--app-id', 'acme'], '--app-id: must be the number of a Meta app.'],
    ['--secret', ['--secret', 'a b'], '--secret: must be a name that GitHub accepts for a secret'],
    ['--credential', ['--credential', 'magic'], '--credential: must be one of app, pat.'],
    ['--require', ['--require', 'Ads!'], '--require: must be permissions of Meta'],
    ['--asset', ['--asset', 'cat'], '--asset: '],
    ['--environment', ['--environment', 'a\u0007b'], '--environment: must be the name of an environment.'],
    [
      '--organization',
      ['--organization', 'a b'],
      '--organization: must be the name of an organization on GitHub.',
    ],
    [
      '--environment',
      ['--environment', 'a', '--organization', 'b'],
      '--environment: cannot be given together with --organization: a secret lives in one place.\nKeep the one that the secret belongs to.',
    ],
    ['--graph-api-version', ['--graph-api-version', 'twentyfive'], '--graph-api-version: must be a version'],
    ['--action', ['--action', 'acme'], '--action: must be OWNER/NAME@REF.'],
  ])('refuses a wrong %s and writes nothing', async (_, more, says) => {
    const { session, exitCode, kept } = await init([...HERE, ...more]);
    expect(exitCode).toBe(1);
    expect(session.notes.join('\n')).toContain(`error: ${says}`);
    expect(kept).toBeUndefined();
  });
});

describe('the workflow file', () => {
  test('is kept where nobody can be asked', async () => {
    const { session, exitCode, kept } = await init(HERE, {}, mine);
    expect(exitCode).toBe(1);
    expect(session.notes.at(-1)).toBe(
      `error: init: finds a file at ${FILE} already.\nAdd --overwrite to replace it, or --dry-run to see the new one.`,
    );
    expect(kept).toBe('name: mine\n');
  });

  test('is replaced where that was said', async () => {
    const { session, exitCode, kept } = await init([...HERE, '--overwrite'], {}, mine);
    expect(exitCode).toBe(0);
    expect(session.notes).toContain(`Replaced ${FILE}`);
    expect(kept).toContain('name: Refresh Meta token');
  });

  test('runs at the minute that it ran at before', async () => {
    const { kept } = await init([...HERE, '--overwrite'], {}, async (folder) => {
      await mine(folder);
      await writeFile(path.join(folder, FILE), "on:\n  schedule:\n    - cron: '17 5 * * *'\n");
    });
    expect(kept).toContain(`    - cron: '17 5 * * *' # daily`);
  });

  test('has no place in a repository without a working tree, and is shown there', async () => {
    const bare = (folder: string) => execFileSync('git', ['init', '-q', '--bare', folder]);
    const { session, exitCode } = await init(HERE, {}, bare);
    expect(exitCode).toBe(1);
    expect(session.notes).toEqual([
      'error: init: finds a repository without a working tree here (a bare one, or its .git folder), and no place for the workflow.\n' +
        'Run it in a clone of the repository, or take the text from --dry-run.',
    ]);
    expect((await init([...HERE, '--dry-run'], {}, bare)).exitCode).toBe(0);
  });

  const SETTLED = [
    ...HERE,
    '--require',
    'ads_read',
    '--asset',
    'act_1',
    '--issue-assignees',
    'ada',
    '--no-app',
  ];
  test.each([
    [true, 0, 'name: Refresh Meta token'],
    [false, 130, 'name: mine'],
  ])('is replaced when the person says %s', async (answer, code, expected) => {
    const options = { answers: ['', 'facebook', '', answer], env: { META_APP_SECRET: undefined } };
    const { session, exitCode, kept } = await init(SETTLED, options, mine);
    expect(session.asked.at(-1)).toBe(`${FILE} exists already. Replace it?`);
    expect(exitCode).toBe(code);
    expect(kept).toContain(expected);
  });

  test('is written at the root of the repository, from any folder in it', () =>
    inFolder(async (folder) => {
      execFileSync('git', ['init', '-q'], { cwd: folder });
      await mkdir(path.join(folder, 'packages/ads'), { recursive: true });
      const session = sitIn(stage, {});
      const typed = ['init', ...ACTION, ...HERE, '--graph-api-url', stage.meta.graphUrl];
      expect(await startedIn(path.join(folder, 'packages/ads'), () => session.run(...typed))).toBe(0);
      expect(await readFile(path.join(folder, FILE), 'utf8')).toContain('Refresh Meta token');
    }));

  test.each(['nowhere.yml', 'somewhere.yml'])('is never written through a link, here to %s', (target) =>
    inFolder(async (elsewhere) => {
      const end = path.join(elsewhere, target);
      if (target === 'somewhere.yml') await writeFile(end, 'name: other\n');
      const { session, exitCode } = await init([...HERE, '--overwrite'], {}, async (folder) => {
        await mkdir(path.join(folder, '.github/workflows'), { recursive: true });
        await symlink(end, path.join(folder, FILE));
      });
      expect(exitCode).toBe(1);
      expect(session.notes.at(-1)).toContain('is no file of its own');
      expect(await readFile(end, 'utf8').catch(() => 'nothing')).toBe(
        target === 'somewhere.yml' ? 'name: other\n' : 'nothing',
      );
      expect(await lstat(end).catch(() => undefined)).toSatisfy(
        (there: unknown) => (there === undefined) === (target === 'nowhere.yml'),
      );
    }),
  );
});

describe('the questions of init', () => {
  const env = { META_APP_ID: undefined, META_APP_SECRET: undefined, PATH: '/nowhere', GH_TOKEN: undefined };
  const asking = (answers: readonly Answer[], more: readonly string[] = []) =>
    init(['--dry-run', ...more], { env, answers });
  const ALL = [
    'Meta access token, if you have one (it is not shown; Enter: later)',
    'Which of their logins is the token from?',
    'Meta app ID (https://developers.facebook.com/apps)',
    "The app's secret (it is not shown; Enter: later)",
    'Permissions that the token must have [ads_read]',
    'What it must reach, such as act_123 or page:456 (Enter: nothing in particular)',
    'Who is told when only a person can help: logins, teams as org/team',
  ];

  test('are as few as there are things to know', async () => {
    const { session, exitCode } = await asking([REPOSITORY, '', 'facebook', stage.app.id, '', '', '', '']);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked.map((text) => text.split(/\n| \(hidden\)/)[0])).toEqual([
      'Repository (OWNER/NAME)',
      ...ALL,
    ]);
    expect(session.out[0]).toContain('required-scopes: ads_read\n');
    expect(session.out[0]).toContain('secrets-app-client-id');
  });

  test('have hints under the hidden ones', async () => {
    const { session } = await asking(['', 'facebook', stage.app.id, '', '', '', ''], HERE);
    expect(session.hints[0]).toContain('A secret on GitHub cannot be read back');
    expect(session.hints[1]).toContain("app's settings under Basic");
  });

  test('ask nothing that the token tells, and are followed to the letter', async () => {
    const token = `THtest${'0'.repeat(20)}`;
    const { session, exitCode } = await asking([token, '', 'threads_basic', '', 'ada, acme/ads'], HERE);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.screen()).not.toContain(token);
    // An example that the next line would refuse helps nobody.
    expect(session.asked.find((text) => text.startsWith('What it must reach'))).toContain('threads:');
    expect(session.asked.join('\n')).not.toContain('act_');
    expect(session.out[0]).toContain('          platform: threads\n');
    expect(session.out[0]).toContain(
      '          issue-assignees: ada\n          issue-mentions: "@acme/ads"\n',
    );
  });

  test('propose the login of gh as who is told', async () => {
    const { session } = await init(['--dry-run', ...HERE], {
      env: { META_APP_SECRET: undefined, GH_TOKEN: aPerson() },
      answers: ['', 'facebook', '', '', '', ''],
    });
    expect(session.asked.at(-1)).toContain('[octocat]');
    expect(session.out[0]).toContain('issue-assignees: octocat');
  });

  test('are none where the command line has answered', async () => {
    const { session, exitCode } = await asking(
      [],
      [...HERE, '--yes', '--app-id', stage.app.id, '--organization', 'acme', '--credential', 'pat'],
    );
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([]);
    expect(session.out[0]).toContain('          organization: acme\n');
  });

  test('that get a wrong answer say by which option it is called, and are asked again', async () => {
    const { session, exitCode } = await asking(['website', new Cancelled()]);
    expect(exitCode).toBe(130);
    expect(session.notes[0]).toContain('error: --repo: must be a repository as OWNER/NAME.');
  });

  test('are none where nobody is there: what has a usual answer gets it, the rest is missing', async () => {
    const { session, exitCode } = await init(['--dry-run'], { env });
    expect(exitCode).toBe(1);
    expect(session.notes.at(-1)).toContain('error: --repo and --app-id: are missing.\n  --repo: Example');
    const named = await init(['--dry-run', ...HERE], { env });
    expect(named.session.notes.at(-1)).toContain('error: --app-id: is missing.');
  });

  test('are one more for a copy that does not know where it is published', () =>
    inFolder(async (folder) => {
      const programFile = path.join(folder, 'dist/cli/index.js');
      await mkdir(path.dirname(programFile), { recursive: true });
      await writeFile(programFile, '');
      const run = (answers: readonly string[] | undefined) => {
        const session = sitIn(stage, {
          programFile,
          env: { GH_TOKEN: aPerson() },
          ...(answers && { answers }),
        });
        const typed = ['init', ...HERE, '--dry-run', '--yes', '--graph-api-url', stage.meta.graphUrl];
        return session.run(...typed).then((exitCode) => ({ session, exitCode }));
      };
      const { session, exitCode } = await run(['acme/refresh-meta-token@v2']);
      expect(exitCode, session.screen()).toBe(0);
      expect(session.asked).toEqual([expect.stringContaining('Where this action is published')]);
      expect(session.out[0]).toContain('- uses: acme/refresh-meta-token@v2\n');
      const wrong = await run(['acme']);
      expect(wrong.session.notes[0]).toContain('--action: must be OWNER/NAME@REF.');
      const nobody = await run(undefined);
      expect(nobody.session.notes.at(-1)).toContain('error: --action: is missing.');
    }));

  test('begin with a GitHub token where nobody is logged in, so that what is typed then is not typed in vain', async () => {
    const settled = ['--no-app', '--require', 'ads_read', '--asset', '', '--issue-assignees', 'ada'];
    const person = aPerson();
    const token = aToken();
    const loggedOut = { GH_TOKEN: undefined, PATH: '/nowhere', META_ACCESS_TOKEN: token };
    const { session, exitCode } = await init([...HERE, ...settled], {
      env: loggedOut,
      answers: [person, true],
    });
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked[0]).toContain('Your GitHub token');
    expect(session.hints[0]).toContain('gh auth login');
    expect(session.screen()).not.toContain(person);
    expect(stored(SECRET)).toBe(token);
    const without = await init([...HERE, ...settled], { env: loggedOut, answers: [''] });
    expect(without.exitCode, without.session.screen()).toBe(0);
    expect(without.session.asked).toHaveLength(1);
  });

  test('before anything is stored there is one for all of it', async () => {
    const { session, kept } = await init(
      [...HERE, '--no-app', '--require', 'ads_read', '--asset', 'act_1', '--issue-assignees', 'ada'],
      {
        env: { META_ACCESS_TOKEN: aToken(), GH_TOKEN: aPerson() },
        answers: [false],
      },
    );
    expect(session.asked).toEqual(['Go on?']);
    expect(session.notes.slice(-5, -1)).toEqual([
      `In ${REPOSITORY}, this will`,
      expect.stringMatching(`^  - write ${FILE} in /\\S+, which is not a clone of ${REPOSITORY}$`),
      '  - store META_APP_SECRET, encrypted',
      `  - store ${SECRET}, encrypted`,
    ]);
    expect(stored(SECRET)).toBeUndefined();
    expect(kept).toBeUndefined();
  });
});

describe('the GitHub App, where the browser is on another computer', () => {
  const SETTLED = ['--require', 'ads_read', '--asset', 'act_1', '--issue-assignees', 'ada', '--no-open'];

  test('comes from the pasted address, which is not shown', () =>
    inFolder(async (folder) => {
      const said: string[] = [];
      const session: ReturnType<typeof sitIn> = sitIn(stage, {
        env: { GH_TOKEN: aPerson(), GITHUB_SERVER_URL: stage.github.url, META_ACCESS_TOKEN: aToken() },
        answers: [
          true,
          'https://example.com/no-code-in-here',
          async () => {
            const [form] = await session.says(/http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}/);
            said.push(await confirmApp(stage, form));
            installApp(stage);
            return said[0] ?? '';
          },
        ],
      });
      const typed = ['init', ...ACTION, ...HERE, ...SETTLED, '--graph-api-url', stage.meta.graphUrl];
      expect(await startedIn(folder, () => session.run(...typed)), session.screen()).toBe(0);
      expect(session.notes).toContain(
        '  - create a GitHub App for acme in your browser: it may write these secrets, and nothing else',
      );
      expect(session.notes).toContain('That contains no code.');
      expect(stored('SECRETS_APP_PRIVATE_KEY')).toContain('PRIVATE KEY');
      expect(session.out.join('\n')).toContain('may write the secret (tested)');
      expect(session.screen()).not.toContain(new URL(said[0] ?? '').searchParams.get('code'));
    }));
});

describe('the repository of init', () => {
  /** What the checklist speaks of in a folder whose `origin` is this. */
  const found = async (
    origin: string | undefined,
    env: Readonly<Record<string, string | undefined>> = {},
    more: readonly string[] = [],
  ) => {
    const github = { GITHUB_API_URL: undefined, GITHUB_SERVER_URL: undefined };
    const { session } = await init(
      ['--dry-run', ...more],
      { env: { ...UNASKED, ...github, ...env } },
      (folder) => {
        if (origin === undefined) return;
        execFileSync('git', ['init', '-q'], { cwd: folder });
        execFileSync('git', ['remote', 'add', 'origin', origin], { cwd: folder });
      },
    );
    return /gh workflow run \S+ --repo (\S+)/.exec(session.out.join('\n'))?.[1];
  };

  test.each([
    ['https://github.com/acme/website.git', 'acme/website'],
    ['git@github.com:acme/website.git', 'acme/website'],
    ['ssh://git@github.com/acme-corp/web_site-2.git', 'acme-corp/web_site-2'],
    ['git@octocorp.ghe.com:acme/website.git', 'octocorp.ghe.com/acme/website'],
    ['https://gitlab.example/acme/website.git', undefined],
    ['https://github.com.evil.example/acme/website.git', undefined],
    ['/srv/git/acme/website.git', undefined],
    [undefined, undefined],
  ])('of a folder that came from %s is %s', async (origin, expected) => {
    expect(await found(origin)).toBe(expected);
  });

  test('is the one on the GitHub that the command speaks to', async () => {
    for (const env of [
      { GITHUB_API_URL: 'https://ghe.acme.example/api/v3' },
      { GH_HOST: 'ghe.acme.example' },
    ]) {
      expect(await found('git@ghe.acme.example:acme/website.git', env)).toBe('ghe.acme.example/acme/website');
      expect(await found('git@github.com:acme/website.git', env)).toBeUndefined();
    }
  });

  test('is what the environment says, before what the folder says', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/here' };
    expect(await found('git@github.com:acme/website.git', env)).toBe('acme/here');
  });

  test('brings its host along where --repo has one', async () => {
    const repo = ['--repo', 'ghe.acme.example/acme/website'];
    expect(await found(undefined, {}, repo)).toBe('ghe.acme.example/acme/website');
  });
});
