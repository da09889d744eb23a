import { describe, expect, test } from 'vitest';
import { readCliEnvironment } from '../../../src/cli/environment.js';
import { repositoryOf } from '../../../src/cli/repository.js';
import { APP_SECRET, refusal, tokenOf } from '../../support/session.js';
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

  test('is the one that was typed, else the one of the environment', () => {
    expect(repositoryOf({ repo: 'acme/other' }, here)).toBe('acme/other');
    expect(repositoryOf({}, here)).toBe('acme/website');
  });

  test('is asked for where nothing names one, and must be whole', async () => {
    expect(await refusal(() => repositoryOf({}, nowhere))).toBe(
      '--repo: is missing. Example: --repo acme/website',
    );
    expect(await refusal(() => repositoryOf({ repo: 'website' }, here))).toBe(
      '--repo: must be a repository as OWNER/NAME. Example: --repo: acme/website',
    );
  });
});
