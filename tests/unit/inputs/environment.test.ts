import { describe, expect, it } from 'vitest';
import { credentialsIn, harmlessIn, takeEnvironment } from '../../../src/inputs/environment.js';

const TOKEN = 'EAAtest7Kq2Zx9vB4mN8pLw3RtY6uJ1hG5fD0sA';
const SETTINGS = {
  PATH: '/bin',
  HOME: '/home/ada',
  LC_ALL: 'C',
  DISPLAY: ':0',
  XDG_RUNTIME_DIR: '/run/user/1',
};
const GIVEN = {
  'INPUT_ACCESS-TOKEN': TOKEN,
  INPUT_TOKENS: `- value: ${TOKEN}`,
  META_APP_SECRET: 'abc',
  GH_TOKEN: TOKEN,
  GITHUB_TOKEN: TOKEN,
  ACTIONS_RUNTIME_TOKEN: TOKEN,
  FB_LONG: TOKEN,
  https_proxy: 'http://u:p@proxy.example:1',
};
const RUNNER = {
  GITHUB_OUTPUT: '/tmp/output',
  RUNNER_DEBUG: '1',
  NODE_EXTRA_CA_CERTS: '/ca.pem',
  SSL_CERT_FILE: '/ca',
};

describe('The environment of the process', () => {
  it('is left what Node and the toolkit look up, and given to the program whole', () => {
    const process = { ...SETTINGS, ...GIVEN, ...RUNNER };
    const whole = { ...process };
    expect(takeEnvironment(process)).toEqual(whole);
    expect(process).toEqual({ ...SETTINGS, ...RUNNER });
  });

  it('goes to a program without anything of ours', () => {
    expect(harmlessIn({ ...SETTINGS, ...GIVEN, ...RUNNER })).toEqual(SETTINGS);
  });
});

describe('The credentials in an environment', () => {
  it('are ours by their names, and those of others where they look like one', () => {
    const secret = '3f9a0c77d1e24b5688c0ffee1a2b3c4d';
    expect(
      credentialsIn({
        META_APP_SECRET: secret,
        'INPUT_SECRETS-TOKEN': ` ${TOKEN}\n`,
        'INPUT_HEARTBEAT-URL': 'https://hc.example/1',
        NPM_TOKEN: `npm_${secret}`,
      }),
    ).toEqual([secret, TOKEN, 'https://hc.example/1', `npm_${secret}`]);
  });

  it.each([
    ['letters and digits', 'a1'.repeat(8), true],
    ['fewer of them than a credential has', `${'a1'.repeat(7)}a`, false],
    ['letters alone', 'a'.repeat(16), false],
    ['digits alone', '1'.repeat(16), false],
    ['several words', `${'a1'.repeat(8)} ${'a1'.repeat(8)}`, false],
    ['a path', `/${'a1'.repeat(8)}`, false],
  ])('of others are %s: %s', (_what, value, isOne) => {
    expect(credentialsIn({ NPM_TOKEN: value })).toEqual(isOne ? [value] : []);
    expect(credentialsIn({ NPM_CONFIG: value })).toEqual([]);
  });

  it('are none where nothing is set', () => {
    expect(credentialsIn({ GH_TOKEN: '', META_TOKEN: undefined })).toEqual([]);
  });

  it('are no names, words or settings', () => {
    expect(
      credentialsIn({
        'INPUT_SECRET-NAME': 'META_ACCESS_TOKEN',
        'INPUT_APP-ID': '123456789012345',
        GH_TOKEN: 'META_ACCESS_TOKEN',
        DB_PASSWORD: 'password',
        CLIENT_SECRET: '/run/secrets/client1',
        GITHUB_REPOSITORY: 'acme/website',
      }),
    ).toEqual([]);
  });
});
