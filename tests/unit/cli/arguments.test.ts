import { describe, expect, test } from 'vitest';
import { refuseSecretsInArguments } from '../../../src/cli/arguments.js';
import { refusal, tokenOf } from '../../support/session.js';

const why = (variable: string): string =>
  'a secret is not taken from the command line. Command lines are visible in the list of processes and stay in the ' +
  `history of the shell. Set ${variable} in the environment instead. If a real secret was typed here, replace it ` +
  'with a new one.';
const refused = (...typed: string[]) => refusal(() => refuseSecretsInArguments(typed));

describe('an option that would carry a secret', () => {
  test.each([
    ['--app-secret', 'META_APP_SECRET'],
    ['--client-secret', 'META_APP_SECRET'],
    ['--token', 'META_ACCESS_TOKEN'],
    ['--admin-token', 'META_ADMIN_TOKEN'],
    ['--access-token', 'META_ACCESS_TOKEN'],
    ['--meta-access-token', 'META_ACCESS_TOKEN'],
    ['--meta-token', 'META_ACCESS_TOKEN'],
    ['--client-token', 'META_CLIENT_TOKEN'],
    ['--secrets-token', 'GH_TOKEN'],
    ['--github-token', 'GH_TOKEN'],
    ['--gh-token', 'GH_TOKEN'],
  ])('%s leads to %s, whatever follows it', async (option, variable) => {
    expect(await refused('refresh', option, 'x')).toBe(`${option}: ${why(variable)}`);
    expect(await refused(`${option}=short`)).toBe(`${option}: ${why(variable)}`);
    expect(await refused(option.slice(1))).toBe(`${option}: ${why(variable)}`);
  });
});

describe('a secret as a value', () => {
  const letters = 'abcdefghij0123456789';
  test.each([
    ['a Facebook token', tokenOf('Typed'), 'META_ACCESS_TOKEN'],
    ['a Facebook token with just enough of it to be one', `EAA${letters}`, 'META_ACCESS_TOKEN'],
    ['an Instagram token', `IGQV${letters}`, 'META_ACCESS_TOKEN'],
    ['a Threads token', `THAA${letters}`, 'META_ACCESS_TOKEN'],
    ['a token in an address', `https://x.example/?access_token=EAA${letters}`, 'META_ACCESS_TOKEN'],
    ["an app's token", `123456|${letters}`, 'META_ACCESS_TOKEN'],
    ["an app's token, encoded", `x=1234567890%7c${letters.slice(0, 16)}`, 'META_ACCESS_TOKEN'],
    ['a personal access token of GitHub', `github_pat_${letters}`, 'GH_TOKEN'],
    ['a classic token of GitHub', 'ghp_0123456789', 'GH_TOKEN'],
    ["a GitHub App's token in an option", `--repo=ghs_${letters}`, 'GH_TOKEN'],
    ['an app secret', '0123456789abcdef'.repeat(2), 'META_APP_SECRET'],
    [
      'an app secret in capitals after an option',
      `--secret=${'0123456789ABCDEF'.repeat(2)}`,
      'META_APP_SECRET',
    ],
  ])('%s is refused without being repeated', async (_, value, variable) => {
    const option = /^--[a-z]+(?==)/.exec(value)?.[0] ?? 'One of the arguments';
    expect(await refused('inspect', value)).toBe(`${option}: ${why(variable)}`);
  });

  test('is refused by the name of its option', async () => {
    expect(await refused('init', '--environment', tokenOf('Typed'))).toBe(
      `--environment: ${why('META_ACCESS_TOKEN')}`,
    );
    expect(await refused('login', `--config-id=${tokenOf('Typed')}`)).toMatch(/^--config-id: /);
    for (const before of [`--${'eaa'.repeat(9)}`, 'login'])
      expect(await refused(before, `x--ref=${tokenOf('Typed')}`)).toMatch(/^One of the arguments: /);
  });

  test.each([
    ['whole', tokenOf('Kq7')],
    ['in small letters', tokenOf('Kq7').toLowerCase()],
    ['by a piece', `x-${tokenOf('Kq7').slice(3, 12)}`],
  ])('of the environment is refused %s', async (_, value) => {
    const env = { THREADS_APP_SECRET: tokenOf('Kq7'), META_ACCESS_TOKEN: 'META_ACCESS_TOKEN' };
    expect(await refusal(() => refuseSecretsInArguments(['login', '--ref', value], env))).toMatch(
      /^--ref: a secret is not taken from the command line/,
    );
    expect(() => refuseSecretsInArguments(['login', '--secret', 'META_ACCESS_TOKEN'], env)).not.toThrow();
  });

  test.each([
    ['a word with EAA inside', `xEAA${letters}`],
    ['a short text that begins like a token', 'EAAabc'],
    ['a token with one character too few', `EAA${letters.slice(1)}`],
    ['an app ID', '--app-id=123456789012345'],
    ['a short number before a bar', `12345|${letters}`],
    ['a short text after a bar', '123456789|abc'],
    ['a commit', '0123456789abcdef0123456789abcdef01234567'],
    ['a name that ends in 32 hexadecimal digits', `acme-${'0123456789abcdef'.repeat(2)}`],
    ['a word with ghp_ inside', `xghp_${letters}`],
    ['a short text after ghp_', 'ghp_012345678'],
    ['an option that is like one of them', '--tokens'],
    ['a name like an option', 'token'],
    ['options that all objects have', '--constructor-x'],
  ])('%s is none', (_, value) => {
    expect(() => refuseSecretsInArguments(['inspect', value])).not.toThrow();
  });
});
