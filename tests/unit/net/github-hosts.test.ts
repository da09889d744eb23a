import { describe, expect, test } from 'vitest';
import { gitHubOf, isGitHubs, readRemote } from '../../../src/net/github-hosts.js';

describe('one GitHub by any of its addresses', () => {
  test.each([
    ['github.com', 'https://api.github.com', 'https://github.com', 'github.com'],
    ['octocorp.ghe.com', 'https://api.octocorp.ghe.com', 'https://octocorp.ghe.com', 'octocorp.ghe.com'],
    ['ghe.acme.example', 'https://ghe.acme.example/api/v3', 'https://ghe.acme.example', 'ghe.acme.example'],
    [
      'ghe.acme.example:8443',
      'https://ghe.acme.example:8443/api/v3',
      'https://ghe.acme.example:8443',
      'ghe.acme.example:8443',
    ],
  ])('%s', (host, apiUrl, serverUrl, expectedHost) => {
    const expected = { apiUrl, serverUrl, host: expectedHost };
    for (const address of [host, apiUrl, serverUrl, `${serverUrl}/`, `${serverUrl}//`, `${apiUrl}/`]) {
      expect(gitHubOf(address), address).toEqual(expected);
    }
  });

  test('a test server keeps its scheme and port', () => {
    expect(gitHubOf('http://127.0.0.1:8472')).toEqual({
      apiUrl: 'http://127.0.0.1:8472/api/v3',
      serverUrl: 'http://127.0.0.1:8472',
      host: '127.0.0.1:8472',
    });
  });

  test('a server below a path keeps it, whatever the path holds', () => {
    for (const path of ['/git', '/api/v3/git'])
      expect(gitHubOf(`https://acme.example${path}/api/v3`).serverUrl).toBe(`https://acme.example${path}`);
    expect(gitHubOf('acme.example/of/https://').serverUrl).toBe('https://acme.example/of/https:');
  });

  test('a host that only looks like one of them is a server of its own', () => {
    for (const host of [
      'api.github.com.evil.example',
      'notgithub.com',
      'notghe.com',
      'a.b.ghe.com',
      'octocorp.ghe.com.evil.example',
    ])
      expect(gitHubOf(host).apiUrl).toBe(`https://${host}/api/v3`);
  });

  test('what is no address is refused', () => {
    expect(() => gitHubOf('not an address')).toThrow(TypeError);
  });
});

describe('the address of a repository', () => {
  test.each([
    ['https://github.com/acme/website.git', 'github.com', 'acme/website', undefined],
    ['https://github.com/acme/website', 'github.com', 'acme/website', undefined],
    ['https://github.com/acme/web.site.git/', 'github.com', 'acme/web.site', undefined],
    ['https://github.com/acme/.github', 'github.com', 'acme/.github', undefined],
    [' git@github.com:acme/website.git\n', 'github.com', 'acme/website', undefined],
    ['https://somebody@github.com/acme/website.git', 'github.com', 'acme/website', undefined],
    ['http://127.0.0.1:8472/acme/website', '127.0.0.1:8472', 'acme/website', undefined],
    ['git@github.com:acme/website.git', 'github.com', 'acme/website', undefined],
    ['ssh://git@github.com/acme-corp/web_site-2.git', 'github.com', 'acme-corp/web_site-2', undefined],
    ['ssh://git@ghe.acme.example:2222/acme/website.git', 'ghe.acme.example', 'acme/website', undefined],
    ['ssh://git@ssh.github.com:443/acme/website.git', 'github.com', 'acme/website', undefined],
    ['git@ssh.github.com:acme/website.git', 'github.com', 'acme/website', undefined],
    ['git@GitHub.com:acme/website.git', 'github.com', 'acme/website', undefined],
    ['git+ssh://git@github.com/acme/website.git#1a2b3c', 'github.com', 'acme/website', '1a2b3c'],
    ['git+https://ghe.acme.example/acme/website.git#v1.2.3', 'ghe.acme.example', 'acme/website', 'v1.2.3'],
    ['github:acme/website#main', 'github.com', 'acme/website', 'main'],
    ['acme/website', 'github.com', 'acme/website', undefined],
  ])('%s', (address, host, repository, ref) => {
    expect(readRemote(address)).toStrictEqual({ host, repository, ...(ref === undefined ? {} : { ref }) });
  });

  test.each([
    '/srv/git/acme/website.git',
    'https://github.com/acme/website/more',
    'x+https://a/b/c',
    '',
    'website',
  ])('%j names none', (address) => {
    expect(readRemote(address)).toBeUndefined();
  });
});

test.each([
  'https://github.com/acme/..',
  'https://github.com/acme/.',
  'https://github.com/acme/...git',
  'git@github.com:acme/..git',
  'ssh://git@github.com/acme/..',
  'github:acme/..',
  'acme/..',
  'https://github.com/-acme/site',
  'https://github.com/../site',
])('%s names no repository: as a part of an address it would lead elsewhere', (address) => {
  expect(readRemote(address)).toBeUndefined();
});

// docs.github.com, "About GitHub Enterprise Cloud with data residency"
test.each([
  ['github.com', true],
  ['octo-corp.ghe.com', true],
  ['ghe.acme.example', false],
  ['ghe.com', false],
  ['a.b.ghe.com', false],
  ['octocorp.ghe.com.evil.example', false],
  ['notgithub.com', false],
])('is %s a host of GitHub itself, and nobody’s own server? %s', (host, isIts) => {
  expect(isGitHubs(host)).toBe(isIts);
});
