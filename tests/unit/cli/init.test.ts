import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { sitIn } from '../../support/login.js';
import { REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';
import { inFolder, tokenOf } from '../../support/session.js';

const FILE = '.github/workflows/refresh-meta-token.yml';
const PACKAGE = path.resolve(import.meta.dirname, '../../../package.json');

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
    const session = sitIn(stage, options);
    const left = process.cwd();
    process.chdir(folder);
    try {
      const exitCode = await session.run('init', '--graph-api-url', stage.meta.graphUrl, ...more);
      const kept = await readFile(FILE, 'utf8').catch(() => undefined);
      expect(stage.leaks(session.screen())).toBe(false);
      return { session, exitCode, kept };
    } finally {
      process.chdir(left);
    }
  });
const HERE = ['--repo', REPOSITORY];
const UNASKED = { META_APP_SECRET: undefined, GH_TOKEN: undefined, PATH: '/nowhere' };
const mine = async (folder: string) => {
  await mkdir(path.join(folder, '.github/workflows'), { recursive: true });
  await writeFile(path.join(folder, FILE), 'name: mine\n');
};
const CHECKING = 'Checking what can be checked from here …';

describe('init', () => {
  test('writes the workflow, says so, and prints what is left to do', async () => {
    stage.put(tokenOf('Stored'));
    const { version } = JSON.parse(await readFile(PACKAGE, 'utf8'));
    const { session, exitCode, kept } = await init([...HERE, '--require', 'ads_read']);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.goingOn.size).toBe(0);
    expect(session.notes).toEqual([`Wrote ${FILE}`, CHECKING]);
    expect(kept).toContain(`    - cron: '31 4 * * *' # daily`);
    expect(kept).toContain(`      - uses: OWNER/refresh-meta-token@v${version}\n`);
    expect(kept).toContain('          required-scopes: ads_read\n');
    expect(kept).toContain(`          app-id: "${stage.app.id}"\n`);
    expect(session.out).toEqual([
      `[x] Meta accepts app ${stage.app.id} with its secret`,
      '[ ] A GitHub App with "Secrets: write" is installed where the secrets are',
      '      https://github.com/settings/apps/new',
      '      gh variable set SECRETS_APP_CLIENT_ID --repo acme/ads',
      "[ ] The App's private key is stored as SECRETS_APP_PRIVATE_KEY",
      '      gh secret set SECRETS_APP_PRIVATE_KEY --repo acme/ads < the-app.private-key.pem',
      "[ ] The Meta app's secret is stored as META_APP_SECRET",
      '      gh secret set META_APP_SECRET --repo acme/ads',
      '[x] A first token is stored as META_ACCESS_TOKEN',
      '[ ] The workflow is on the default branch, and has run once',
      '      git add .github/workflows/refresh-meta-token.yml && git commit -m "Keep the Meta token alive" && git push',
      '      gh workflow run refresh-meta-token.yml --repo acme/ads',
    ]);
  });

  test('looks for each secret that this workflow reads, and for no other', async () => {
    for (const secret of ['META_APP_SECRET', 'SECRETS_APP_PRIVATE_KEY', 'SECRETS_TOKEN'])
      stage.github.putSecret({ repository: REPOSITORY, secret }, 'x');
    const doneOf = async (...more: string[]) => {
      const { session } = await init([...HERE, ...more]);
      return session.out.filter((line) => line.startsWith('[x]')).map((line) => line.split(' ').at(-1));
    };
    expect(await doneOf()).toEqual(['secret', 'SECRETS_APP_PRIVATE_KEY', 'META_APP_SECRET']);
    expect(await doneOf('--credential', 'pat')).toEqual(['secret', 'SECRETS_TOKEN', 'META_APP_SECRET']);
    stage.github.putSecret({ repository: REPOSITORY, secret: 'FB_TOKEN' }, 'x');
    expect(await doneOf('--secret', 'FB_TOKEN')).toContain('FB_TOKEN');
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
      `{red [!]} Meta does not accept app ${stage.app.id} with the secret in META_APP_SECRET`,
      `      {dim https://developers.facebook.com/apps/${stage.app.id}/settings/basic/}`,
    ]);
    const well = await init(HERE, { painted: true });
    expect(well.session.out[0]).toBe(`{green [x]} Meta accepts app ${stage.app.id} with its secret`);
  });

  test('a dry run prints the workflow and writes nothing', async () => {
    const { session, exitCode, kept } = await init([...HERE, '--dry-run']);
    expect(exitCode).toBe(0);
    expect(kept).toBeUndefined();
    expect(session.out[0]).toMatch(
      /^# Keeps the Meta access token in a secret alive.*\n[\s\S]*authorization-response }}\n$/,
    );
    expect(session.notes).toEqual([CHECKING]);
  });

  test.each([
    ['--app-id', ['--app-id', 'acme'], '--app-id: must be the number of a Meta app.'],
    ['--secret', ['--secret', 'a b'], '--secret: must be a name that GitHub accepts for a secret'],
    ['--credential', ['--credential', 'magic'], '--credential: must be one of app, pat.'],
    ['--require', ['--require', 'Ads!'], '--require: must be permissions of Meta'],
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
  ])('refuses a wrong %s and writes nothing', async (_, more, says) => {
    const { session, exitCode, kept } = await init([...HERE, ...more]);
    expect(exitCode).toBe(1);
    expect(session.notes.join('\n')).toContain(`error: ${says}`);
    expect(kept).toBeUndefined();
  });

  test.each([
    [
      '--graph-api-version',
      'twentyfive',
      '--graph-api-version: must be a version of the Graph API.\nExample: --graph-api-version v27.0',
    ],
    [
      '--graph-api-url',
      'graph',
      '--graph-api-url: must be an https address without user, query or fragment (http only on loopback).\nExample: --graph-api-url https://graph.facebook.com',
    ],
  ])('refuses a wrong %s', async (option, value, says) => {
    const { session, exitCode } = await init([...HERE, '--dry-run', option, value]);
    expect(exitCode).toBe(1);
    expect(session.notes.at(-1)).toBe(`error: ${says}`);
  });

  // It is read only after the file was written, while the line of the checks still moves.
  test('refuses a wrong --graph-api-version before it writes', async () => {
    const { session, kept } = await init([...HERE, '--graph-api-version', 'twentyfive']);
    expect(kept).toBeUndefined();
    expect(session.goingOn.size).toBe(0);
  });
});

describe('a workflow that is there already', () => {
  test('is kept where nobody can be asked', async () => {
    const { session, exitCode, kept } = await init(HERE, {}, mine);
    expect(exitCode).toBe(1);
    expect(session.notes).toEqual([
      `error: init: finds a file at ${FILE} already.\nAdd --overwrite to replace it, or --dry-run to see the new one.`,
    ]);
    expect(kept).toBe('name: mine\n');
  });

  test('is replaced where that was said', async () => {
    const { session, exitCode, kept } = await init([...HERE, '--overwrite'], {}, mine);
    expect(exitCode).toBe(0);
    expect(session.notes[0]).toBe(`Replaced ${FILE}`);
    expect(kept).toContain('name: Refresh Meta token');
  });

  const SETTLED = [...HERE, '--secret', SECRET, '--environment', 'production', '--credential', 'app'];
  test.each([
    [true, 0, 'name: Refresh Meta token'],
    [false, 130, 'name: mine'],
  ])('is replaced when the person says %s', async (answer, code, expected) => {
    const { session, exitCode, kept } = await init(SETTLED, { answers: [answer] }, mine);
    expect(exitCode).toBe(code);
    expect(session.asked).toEqual([`Replace the existing ${FILE}?`]);
    expect(kept).toContain(expected);
  });

  test('is not asked about where --overwrite has answered, nor where there is none', async () => {
    expect((await init([...SETTLED, '--overwrite'], { answers: [] }, mine)).exitCode).toBe(0);
    expect((await init(SETTLED, { answers: [] })).exitCode).toBe(0);
  });
});

describe('the questions of init', () => {
  const WHERE =
    'Where are the secrets?\nenvironment: in an environment that only the default branch may use (recommended)\nrepository: in the repository';
  const WRITER =
    'What writes the secrets? (GITHUB_TOKEN cannot)\napp: a GitHub App: no end date, no person behind it (recommended)\npat: a fine-grained personal access token: quicker, but it ends one day';
  const env = { META_APP_ID: undefined, PATH: '/nowhere', GH_TOKEN: undefined };
  const asking = (answers: readonly (string | boolean)[], more: readonly string[] = []) =>
    init(['--dry-run', ...more], { env, answers });

  test('are as few as there are things to know', async () => {
    const { session, exitCode } = await asking([REPOSITORY, stage.app.id, '', 'environment', '', 'app']);
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([
      'Repository (OWNER/NAME)',
      'Meta app ID',
      `Name of the secret that holds the token [${SECRET}]`,
      WHERE,
      'Name of the environment [meta]',
      WRITER,
    ]);
    expect(session.out[0]).toContain('    environment: meta\n');
    expect(session.out[0]).toContain('create-github-app-token');
  });

  test('are followed to the letter', async () => {
    const { session } = await asking(['123', 'FB_TOKEN', 'repository', 'pat'], HERE);
    expect(session.out[0]).toContain(
      '          secret-name: FB_TOKEN\n          secrets-token: ${{ secrets.SECRETS_TOKEN }}\n',
    );
    expect(session.out[0]).not.toContain('environment:');
  });

  test('are not asked where the command line has answered', async () => {
    const { session, exitCode } = await asking(
      [],
      [
        ...HERE,
        '--app-id',
        stage.app.id,
        '--secret',
        SECRET,
        '--organization',
        'acme',
        '--credential',
        'pat',
      ],
    );
    expect(exitCode, session.screen()).toBe(0);
    expect(session.asked).toEqual([]);
    expect(session.out[0]).toContain('          organization: acme\n');
  });

  test('that get a wrong answer say by which option it is called', async () => {
    const { session, exitCode } = await asking(['website']);
    expect(exitCode).toBe(1);
    expect(session.notes[0]).toContain('error: --repo: must be a repository as OWNER/NAME.');
  });

  test('are none where nobody is there: what has a usual answer gets it, the rest is missing', async () => {
    const { session, exitCode } = await init(['--dry-run'], { env });
    expect(exitCode).toBe(1);
    expect(session.notes).toEqual(['error: --repo: is missing.\nExample: --repo acme/website']);
    const named = await init(['--dry-run', ...HERE], { env });
    expect(named.session.notes[0]).toContain('error: --app-id: is missing.');
  });
});

describe('the repository of init', () => {
  /** What the checklist speaks of in a folder whose `origin` is this. */
  const found = async (
    origin: string | undefined,
    env: Readonly<Record<string, string | undefined>> = {},
  ) => {
    const { session } = await init(['--dry-run'], { env: { ...UNASKED, ...env } }, (folder) => {
      if (origin === undefined) return;
      execFileSync('git', ['init', '-q'], { cwd: folder });
      execFileSync('git', ['remote', 'add', 'origin', origin], { cwd: folder });
    });
    return /gh workflow run \S+ --repo (\S+)/.exec(session.out.join('\n'))?.[1];
  };

  test.each([
    ['https://github.com/acme/website.git', 'acme/website'],
    ['https://github.com/acme/website', 'acme/website'],
    ['https://github.com/acme/web.site.git/', 'acme/web.site'],
    ['http://github.com/acme/website', 'acme/website'],
    ['https://somebody@github.com/acme/website.git', 'acme/website'],
    ['git@github.com:acme/website.git', 'acme/website'],
    ['ssh://git@github.com/acme-corp/web_site-2.git', 'acme-corp/web_site-2'],
    ['https://gitlab.example/acme/website.git', undefined],
    ['https://github.com.evil.example/acme/website.git', undefined],
    ['/srv/git/acme/website.git', undefined],
    ['https://github.com/acme/website/more', undefined],
    ['x+https://github.com/acme/website', undefined],
    [undefined, undefined],
  ])('of a folder that came from %s is %s', async (origin, expected) => {
    expect(await found(origin)).toBe(expected);
  });

  test('is the one on the GitHub that the command speaks to', async () => {
    const env = { GITHUB_API_URL: 'https://ghe.acme.example/api/v3' };
    expect(await found('git@ghe.acme.example:acme/website.git', env)).toBe('acme/website');
    expect(await found('git@github.com:acme/website.git', env)).toBeUndefined();
  });

  test('is what the environment says, before what the folder says', async () => {
    const env = { GITHUB_REPOSITORY: 'acme/here' };
    expect(await found('git@github.com:acme/website.git', env)).toBe('acme/here');
  });
});
