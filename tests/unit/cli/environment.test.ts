import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readCliEnvironment } from '../../../src/cli/environment.js';
import {
  commandEnvironment,
  findRepository,
  namedRepository,
  repositoryGiven,
  repositoryHint,
  repositoryOf,
} from '../../../src/cli/repository.js';
import { APP_SECRET, inFolder, openSession, refusal, startedIn, tokenOf } from '../../support/session.js';
import { shown } from '../inputs/setting.js';

const NOTHING = {
  apps: { facebook: {}, instagram: {}, threads: {} },
  accessToken: undefined,
  clientToken: undefined,
  githubToken: undefined,
  githubEnterpriseToken: undefined,
  githubHost: undefined,
  repository: undefined,
  githubTokenName: 'GH_TOKEN',
  githubApiUrl: 'https://api.github.com',
  githubServerUrl: 'https://github.com',
};
const read = (env: Readonly<Record<string, string>>) => shown(readCliEnvironment(env));

describe('the environment', () => {
  test('without anything set leads to GitHub and names nothing', () => {
    expect(read({})).toEqual(NOTHING);
    expect(read({ META_APP_ID: '', META_ACCESS_TOKEN: ' ', GITHUB_REPOSITORY: '', GH_TOKEN: '' })).toEqual(
      NOTHING,
    );
  });

  test('gives every secret and name, without the space around them', () => {
    expect(
      read({
        META_APP_ID: ' 123456789012345 ',
        META_APP_SECRET: `${APP_SECRET}\n`,
        META_ACCESS_TOKEN: tokenOf('Stored'),
        META_CLIENT_TOKEN: 'fake-client',
        GH_TOKEN: 'fake-gh',
        GITHUB_REPOSITORY: 'acme/website',
      }),
    ).toEqual({
      ...NOTHING,
      apps: { facebook: { id: '123456789012345', secret: APP_SECRET }, instagram: {}, threads: {} },
      accessToken: tokenOf('Stored'),
      clientToken: 'fake-client',
      githubToken: 'fake-gh',
      repository: 'acme/website',
    });
  });

  test('gives each platform its own app, and never that of another', () => {
    const env = {
      INSTAGRAM_APP_ID: '1',
      INSTAGRAM_APP_SECRET: 'fake-ig',
      THREADS_APP_ID: '2',
      META_APP_ID: '3',
    };
    expect(read(env)).toMatchObject({
      apps: { facebook: { id: '3' }, instagram: { id: '1', secret: 'fake-ig' }, threads: { id: '2' } },
    });
  });

  test("reads what GitHub's own command line reads for another host", async () => {
    expect(read({ GH_HOST: 'GHE.acme.example', GH_ENTERPRISE_TOKEN: 'fake-ghe' })).toMatchObject({
      githubHost: 'ghe.acme.example',
      githubEnterpriseToken: 'fake-ghe',
    });
    expect(await refusal(() => readCliEnvironment({ GH_HOST: 'https://ghe.acme.example' }))).toMatch(
      /^GH_HOST: must be the name of a host\. Example: GH_HOST: github\.acme\.example$/,
    );
  });

  const ENTERPRISE = { GH_ENTERPRISE_TOKEN: 'fake-ghe', GITHUB_ENTERPRISE_TOKEN: 'fake-github-ghe' };
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a server', { GH_HOST: 'ghe.acme.example', ...ENTERPRISE }, 'GH_ENTERPRISE_TOKEN', 'fake-ghe'],
    [
      'a server, by its other name',
      { GH_HOST: 'ghe.acme.example', GITHUB_ENTERPRISE_TOKEN: 'fake-github-ghe' },
      'GITHUB_ENTERPRISE_TOKEN',
      'fake-github-ghe',
    ],
    ['ghe.com', { GH_HOST: 'octocorp.ghe.com', ...ENTERPRISE }, 'GH_TOKEN', 'fake-gh'],
    [
      'a server in Actions, whose token is its own',
      { GH_HOST: 'ghe.acme.example', GITHUB_API_URL: 'https://ghe.acme.example/api/v3', ...ENTERPRISE },
      'GH_TOKEN',
      'fake-gh',
    ],
  ])('takes the login that is meant for %s', (_, env, githubTokenName, githubToken) => {
    expect(read({ GH_TOKEN: 'fake-gh', ...env })).toMatchObject({ githubTokenName, githubToken });
  });

  test('says which login is missing for a server', () => {
    expect(read({ GH_HOST: 'ghe.acme.example', GH_TOKEN: 'fake-gh' })).toMatchObject({
      githubToken: undefined,
      githubTokenName: 'GH_ENTERPRISE_TOKEN',
    });
  });

  test('takes GH_ENTERPRISE_TOKEN before GITHUB_ENTERPRISE_TOKEN for a server that an option names', () => {
    expect(read(ENTERPRISE)).toMatchObject({ githubEnterpriseToken: 'fake-ghe' });
    expect(read({ GITHUB_ENTERPRISE_TOKEN: 'fake-github-ghe' })).toMatchObject({
      githubEnterpriseToken: 'fake-github-ghe',
    });
  });

  test('prefers GH_TOKEN to GITHUB_TOKEN, as the command line of GitHub does', () => {
    expect(read({ GH_TOKEN: 'fake-one', GITHUB_TOKEN: 'fake-two' })).toMatchObject({
      githubToken: 'fake-one',
    });
    expect(read({ GITHUB_TOKEN: 'fake-two' })).toMatchObject({
      githubToken: 'fake-two',
      githubTokenName: 'GITHUB_TOKEN',
    });
  });

  test.each([
    ['https://api.github.com', 'https://github.com'],
    ['https://ghe.acme.example/api/v3', 'https://ghe.acme.example'],
    ['https://ghe.acme.example/api/v3/', 'https://ghe.acme.example'],
    ['https://api.octocorp.ghe.com', 'https://octocorp.ghe.com'],
    ['http://127.0.0.1:8472', 'http://127.0.0.1:8472'],
  ])('of the API at %s knows that its pages are at %s', (api, server) => {
    expect(read({ GITHUB_API_URL: api })).toMatchObject({
      githubApiUrl: api.replace(/\/$/, ''),
      githubServerUrl: server,
    });
  });

  test('takes the address of the pages from where it is said', () => {
    const env = {
      GITHUB_API_URL: 'https://ghe.acme.example/api/v3',
      GITHUB_SERVER_URL: 'https://git.acme.example',
    };
    expect(read(env)).toMatchObject({ githubServerUrl: 'https://git.acme.example' });
  });

  test.each([
    [
      'META_ACCESS_TOKEN',
      'EAAtest with a space',
      'META_ACCESS_TOKEN: holds a space, a line break or another character that no credential has.',
    ],
    ['META_APP_SECRET', 'fake\u00e9', 'META_APP_SECRET: holds a space'],
    ['META_CLIENT_TOKEN', 'fake one', 'META_CLIENT_TOKEN: holds a space'],
    ['GH_TOKEN', 'fake one', 'GH_TOKEN: holds a space'],
    ['GITHUB_TOKEN', 'fake one', 'GITHUB_TOKEN: holds a space'],
    [
      'GITHUB_API_URL',
      'http://github.example',
      'GITHUB_API_URL: must be an https address without user, query or fragment (http only on loopback). Example: GITHUB_API_URL: https://api.github.com',
    ],
    [
      'GITHUB_SERVER_URL',
      'ghe.acme.example',
      'GITHUB_SERVER_URL: must be an https address without user, query or fragment (http only on loopback). Example: GITHUB_SERVER_URL: https://github.com',
    ],
    [
      'GITHUB_REPOSITORY',
      'only-a-name',
      'GITHUB_REPOSITORY: must be a repository as OWNER/NAME. Example: GITHUB_REPOSITORY: acme/website',
    ],
  ])('refuses a wrong %s by its name', async (name, value, says) => {
    const text = await refusal(() => readCliEnvironment({ [name]: value }));
    expect(text).toContain(says);
    expect(text).not.toContain(value);
  });
});

describe('the repository that a command is about', () => {
  const here = readCliEnvironment({ GITHUB_REPOSITORY: 'acme/website' });
  const nowhere = readCliEnvironment({});

  /** Does the work in a folder with that `origin`. */
  const inClone = <T>(origin: string | undefined, work: () => Promise<T>): Promise<T> =>
    inFolder((folder) => {
      if (origin !== undefined) {
        execFileSync('git', ['init', '-q', folder]);
        execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', origin]);
      }
      return startedIn(folder, work);
    });
  const LOGINS = { GH_TOKEN: 'fake-gh', GH_ENTERPRISE_TOKEN: 'fake-ghe' };
  const named = (
    repo: string | undefined,
    origin: string | undefined,
    env: Readonly<Record<string, string>>,
  ) => inClone(origin, () => namedRepository({ repo }, { env: { ...LOGINS, ...env } }));
  const ORIGIN = 'https://github.com/acme/website.git';

  test('is the one that was typed, else the one of the environment', () => {
    expect(repositoryOf({ repo: 'acme/other' }, here)).toBe('acme/other');
    expect(repositoryOf({}, here)).toBe('acme/website');
    expect(repositoryGiven({ repo: 'acme/other' }, nowhere)).toBe(true);
    expect(repositoryGiven({}, here)).toBe(true);
    expect(repositoryGiven({}, nowhere)).toBe(false);
  });

  test('is asked for where nothing names one, and must be whole', async () => {
    expect(await refusal(() => repositoryOf({}, nowhere))).toBe(
      '--repo: is missing. Example: --repo acme/website',
    );
    for (const repo of ['website', 'a/b/c/d', 'github.com/acme', '/acme/website', 'ghe.acme:x/acme/website'])
      expect(await refusal(() => repositoryOf({ repo }, here)), repo).toBe(
        '--repo: must be a repository as OWNER/NAME. Example: --repo: acme/website',
      );
  });

  const IN_ENVIRONMENT = { GITHUB_REPOSITORY: 'acme/here' };
  test.each<[string, string | undefined, string | undefined, Readonly<Record<string, string>>, string?]>([
    ['what was typed, before all else', 'acme/typed', ORIGIN, IN_ENVIRONMENT, 'acme/typed'],
    ['what the environment says', undefined, ORIGIN, IN_ENVIRONMENT, 'acme/here'],
    ["this folder's origin", undefined, ORIGIN, {}, 'acme/website'],
    ['not known without any of them', undefined, undefined, {}],
    ['not that of an origin elsewhere', undefined, 'https://gitlab.example/acme/website.git', {}],
    [
      'not that of an origin on a server that nothing speaks of',
      undefined,
      'git@ghe.acme.example:acme/x.git',
      {},
    ],
    [
      'that of an origin on the server that is spoken of',
      undefined,
      'git@ghe.acme.example:acme/x.git',
      { GH_HOST: 'ghe.acme.example' },
      'acme/x',
    ],
    [
      'not that of an origin on another GitHub than GH_HOST',
      undefined,
      'git@octocorp.ghe.com:acme/x.git',
      { GH_HOST: 'github.com' },
    ],
    [
      'not that of an origin on another GitHub than GITHUB_API_URL',
      undefined,
      'git@octocorp.ghe.com:acme/x.git',
      { GITHUB_API_URL: 'https://api.umbrella.ghe.com' },
    ],
    [
      'that of any origin in a rehearsal on this computer',
      undefined,
      'git@octocorp.ghe.com:acme/x.git',
      { GITHUB_API_URL: 'http://127.0.0.1:9' },
      'acme/x',
    ],
  ])('is %s', async (_, repo, origin, env, expected) => {
    const found = await named(repo, origin, env);
    expect(found?.repository).toBe(expected);
    if (found !== undefined) expect(found.environment).toEqual(readCliEnvironment({ ...LOGINS, ...env }));
  });

  const GITHUB = { githubApiUrl: 'https://api.github.com', githubServerUrl: 'https://github.com' };
  const GHE = {
    githubApiUrl: 'https://ghe.acme.example/api/v3',
    githubServerUrl: 'https://ghe.acme.example',
  };
  const OCTOCORP = {
    githubApiUrl: 'https://api.octocorp.ghe.com',
    githubServerUrl: 'https://octocorp.ghe.com',
  };
  const [GH_TOKEN, GHE_TOKEN] = [
    { githubToken: 'fake-gh', githubTokenName: 'GH_TOKEN' },
    { githubToken: 'fake-ghe', githubTokenName: 'GH_ENTERPRISE_TOKEN' },
  ];
  test.each([
    ['--repo acme/x', 'acme/x', undefined, {}, { ...GITHUB, ...GH_TOKEN }],
    ['--repo GitHub.com/acme/x', 'GitHub.com/acme/x', undefined, {}, { ...GITHUB, ...GH_TOKEN }],
    ['--repo with a server', ' GHE.acme.example/acme/x ', undefined, {}, { ...GHE, ...GHE_TOKEN }],
    ['--repo with a host of ghe.com', 'octocorp.ghe.com/acme/x', undefined, {}, { ...OCTOCORP, ...GH_TOKEN }],
    [
      '--repo with a port',
      'ghe.acme.example:8443/acme/x',
      undefined,
      {},
      { ...GHE_TOKEN, githubServerUrl: 'https://ghe.acme.example:8443' },
    ],
    [
      '--repo with the host that the environment leads to',
      'ghe.acme.example/acme/x',
      undefined,
      { GITHUB_API_URL: 'https://api.acme.example', GITHUB_SERVER_URL: 'https://ghe.acme.example' },
      { ...GHE, ...GH_TOKEN, githubApiUrl: 'https://api.acme.example' },
    ],
    ['an origin on ghe.com', undefined, 'git@octocorp.ghe.com:acme/x.git', {}, { ...OCTOCORP, ...GH_TOKEN }],
  ])(
    'is on the GitHub, and reached with the login, that belong to it: %s',
    async (_, repo, origin, env, place) => {
      const found = await named(repo, origin, env);
      expect(found?.repository).toBe('acme/x');
      expect(found && shown(found.environment)).toMatchObject(place);
      if (repo === undefined) return;
      const environment = { ...LOGINS, ...env };
      expect(shown(commandEnvironment({ repo }, environment))).toMatchObject(place);
      expect(repositoryOf({ repo }, readCliEnvironment(environment))).toBe('acme/x');
    },
  );

  test('leaves the environment as it is where no option names a host', () => {
    expect(commandEnvironment({}, LOGINS)).toEqual(readCliEnvironment(LOGINS));
  });

  const EXAMPLE = 'Example: --repo acme/website';
  const ALIAS =
    "The origin of this folder is on work: a name of this computer's SSH settings, or a GitHub of your own. " +
    'If it is on github.com: --repo acme/website. On another: --repo HOST/acme/website';
  test.each([
    ['without an origin', undefined, {}, EXAMPLE],
    ['with an origin that says it', ORIGIN, {}, EXAMPLE],
    ['with an origin under a name of its own', 'git@work:acme/website.git', {}, ALIAS],
    [
      'with an origin on another GitHub than the command is about',
      ORIGIN,
      { GH_HOST: 'ghe.acme.example' },
      ALIAS.replace('on work', 'on github.com').replace(
        'If it is on github.com',
        'If it is on ghe.acme.example',
      ),
    ],
  ])('is said to be missing %s, with what to give', async (_, origin, env, hint) => {
    expect(await inClone(origin, () => repositoryHint({ env }))).toBe(hint);
    if (hint === EXAMPLE && origin !== undefined) return;
    const { context } = openSession({ env });
    expect(await inClone(origin, () => refusal(() => findRepository({}, context)))).toBe(
      `--repo: is missing. ${hint}`,
    );
  });

  test.each([
    ['', undefined, []],
    [', after what its origin says', 'git@work:acme/website.git', [ALIAS]],
  ])('is asked of a person where the folder does not say it%s', async (_, origin, hints) => {
    const session = openSession({ env: LOGINS, answers: ['website', 'ghe.acme.example/acme/x'] });
    const { repository, environment } = await inClone(origin, () => findRepository({}, session.context));
    expect([repository, environment.githubServerUrl]).toEqual(['acme/x', 'https://ghe.acme.example']);
    expect(session.asked).toEqual(['Repository (OWNER/NAME)', 'Repository (OWNER/NAME)']);
    expect(session.notes).toEqual([
      ...hints,
      'error: --repo: must be a repository as OWNER/NAME.\nExample: --repo acme/website',
    ]);
  });

  test('is asked of nobody where the folder says it', async () => {
    const session = openSession({ answers: [] });
    expect(await inClone(ORIGIN, () => findRepository({}, session.context))).toMatchObject({
      repository: 'acme/website',
    });
  });
});
