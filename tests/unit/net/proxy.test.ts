import { describe, expect, it } from 'vitest';
import { canUseProxy, type Proxies, proxyFor, readProxies } from '../../../src/net/proxy.js';

const GRAPH = new URL('https://graph.facebook.com/v25.0/me');
const PASSWORD = ['p', 'w', '-', 'test', '1234'].join('');

/** The proxy that the environment names for an address. */
function proxyBy(env: NodeJS.ProcessEnv, url = GRAPH): string | undefined {
  const settings = readProxies(env);
  if (settings.kind === 'invalid') throw new Error(`${settings.name} is invalid`);
  return proxyFor(url, settings.proxies);
}

describe('The proxy that the environment names', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])('by %s is for https', (name) => {
    const env = { [name]: 'http://proxy.test:3128' };
    expect(proxyBy(env)).toBe('http://proxy.test:3128/');
    expect(proxyBy(env, new URL('http://ghes.test/api/v3'))).toBeUndefined();
  });

  it.each(['http_proxy', 'HTTP_PROXY'])('by %s is for plain http', (name) => {
    const env = { [name]: 'http://proxy.test:3128' };
    expect(proxyBy(env, new URL('http://ghes.test/api/v3'))).toBe('http://proxy.test:3128/');
    expect(proxyBy(env)).toBeUndefined();
  });

  it('in small letters goes before the one in capitals, unless it is empty', () => {
    const HTTPS_PROXY = 'http://capital.test:1';
    expect(proxyBy({ HTTPS_PROXY, https_proxy: 'http://small.test:2' })).toBe('http://small.test:2/');
    expect(proxyBy({ HTTPS_PROXY, https_proxy: ' ' })).toBe('http://capital.test:1/');
  });

  it.each([
    ['127.0.0.1:3128', 'http://127.0.0.1:3128/'],
    ['proxy.test', 'http://proxy.test/'],
    [' proxy.test:80 ', 'http://proxy.test/'],
    [`jane:${PASSWORD}@proxy.test:3128`, `http://jane:${PASSWORD}@proxy.test:3128/`],
    [`http://jane:p%40ss@proxy.test:3128`, 'http://jane:p%40ss@proxy.test:3128/'],
    ["http://jane:it's,<`me`>@proxy.test", "http://jane:it's,%3C%60me%60%3E@proxy.test/"],
    ['https://proxy.test', 'https://proxy.test/'],
    ['HTTP://proxy.test:1/', 'http://proxy.test:1/'],
    ['[::1]:3128', 'http://[::1]:3128/'],
  ])('may be written %s', (value, address) => {
    expect(proxyBy({ https_proxy: value })).toBe(address);
  });

  it.each([
    'socks5://proxy.test:1080',
    'ftp://proxy.test',
    'http://',
    'http://proxy.test:port',
    'proxy test:3128',
    'http://jane:%zz@proxy.test',
    'http://%zz@proxy.test',
    '"http://proxy.test:3128"',
    "'proxy.test:3128'",
    "proxy.test'",
    '<proxy.test>',
    'http://proxy.test, http://other.test',
  ])('is wrong as %s, and only its name is told', (value) => {
    expect(readProxies({ HTTPS_PROXY: value })).toEqual({ kind: 'invalid', name: 'HTTPS_PROXY' });
    expect(readProxies({ http_proxy: value })).toEqual({ kind: 'invalid', name: 'http_proxy' });
  });

  it.each<NodeJS.ProcessEnv>([{}, { http_proxy: '', HTTPS_PROXY: '' }, { no_proxy: 'github.com' }])(
    'is none in %j',
    (env) => {
      expect(proxyBy(env)).toBeUndefined();
      expect(proxyBy(env, new URL('http://ghes.test'))).toBeUndefined();
    },
  );
});

describe('Without a proxy', () => {
  const proxies: Proxies = { 'https:': 'http://proxy.test/', 'http:': 'http://proxy.test/' };

  it.each([
    'http://localhost:8080/',
    'http://meta.localhost/',
    'http://127.0.0.1:1/',
    'http://127.255.0.9/',
    'https://[::1]:8443/',
  ])('is reached this computer itself: %s', (address) => {
    expect(proxyFor(new URL(address), proxies)).toBeUndefined();
  });

  it.each([
    'http://localhost.test/',
    'http://notlocalhost/',
    'https://127.0.0.1.test/',
    'https://128.0.0.1/',
    'https://[::2]/',
  ])('is not reached %s', (address) => {
    expect(proxyFor(new URL(address), proxies)).toBe('http://proxy.test/');
  });

  it.each([
    ['*', 'https://api.github.com/'],
    ['api.github.com', 'https://api.github.com/'],
    ['github.com', 'https://api.github.com/'],
    ['.github.com', 'https://api.github.com/'],
    ['.github.com', 'https://github.com/'],
    ['*.github.com', 'https://api.github.com/'],
    ['API.GitHub.com', 'https://api.github.com/'],
    ['meta.test, github.com', 'https://api.github.com/'],
    [' meta.test  github.com,', 'https://api.github.com/'],
    ['api.github.com:443', 'https://api.github.com/'],
    ['ghes.test:8443', 'https://ghes.test:8443/'],
    ['ghes.test:80', 'http://ghes.test/'],
    ['10.0.0.7', 'https://10.0.0.7/'],
    ['fd00::7', 'https://[fd00::7]/'],
    ['[fd00::7]', 'https://[fd00::7]/'],
    ['[fd00::7]:8443', 'https://[fd00::7]:8443/'],
  ])('is reached what no_proxy=%s names: %s', (no_proxy, address) => {
    for (const env of [{ no_proxy }, { NO_PROXY: no_proxy }])
      expect(
        proxyBy({ ...env, https_proxy: 'proxy.test', http_proxy: 'proxy.test' }, new URL(address)),
      ).toBeUndefined();
  });

  it.each([
    ['github.com', 'https://notgithub.com/'],
    ['github.com', 'https://github.com.evil.test/'],
    ['api.github.com:8443', 'https://api.github.com/'],
    [',', 'https://api.github.com/'],
    ['', 'https://api.github.com/'],
  ])('is not reached by no_proxy=%s: %s', (no_proxy, address) => {
    expect(proxyBy({ no_proxy, https_proxy: 'proxy.test' }, new URL(address))).toBe('http://proxy.test/');
  });
});

it.each([
  ['20.20.2', false],
  ['20.21.0', false],
  ['22.20.0', false],
  ['22.21.0', true],
  ['23.11.1', false],
  ['24.4.1', false],
  ['24.5.0', true],
  ['24.21.0', true],
  ['26.0.0', true],
])('Node %s can use a proxy: %s', (version, can) => {
  expect(canUseProxy(version)).toBe(can);
});
