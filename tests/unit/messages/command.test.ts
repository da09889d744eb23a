import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandWord,
  programCommand,
  programSource,
  readAction,
  repositoryWord,
  usesOf,
} from '../../../src/messages/command.js';
import { installed } from '../../support/programs.js';

const host = 'github.com';
const packaged = { host, repository: 'maker/refresh-meta-token' };
const cloned = { host, repository: 'fork/refresh-meta-token', ref: '1a2b3c4' };

describe("the program's own address", () => {
  const commandOf = (clues: Omit<Parameters<typeof programSource>[0], 'host'>, onHost = host) =>
    programCommand(programSource({ host: onHost, ...clues }));

  test('is what --action says before anything else', () => {
    const clues = {
      action: 'acme/fork@v9',
      actionRepository: 'x/y',
      actionRef: 'v1',
      packageRepository: packaged,
    };
    expect(commandOf(clues)).toBe('npx --yes github:acme/fork#v9');
  });
  test('is what runs in Actions', () => {
    const clues = { actionRepository: 'acme/fork', actionRef: 'v1', packageRepository: packaged };
    expect(commandOf(clues)).toBe('npx --yes github:acme/fork#v1');
  });
  test('is the repository itself for its own action', () => {
    const clues = { actionRepository: '', localRepository: 'acme/website', packageRepository: packaged };
    expect(commandOf(clues)).toBe('npx --yes github:acme/website');
  });
  test('is what package.json says, at the tag of its version', () => {
    const clues = { packageRepository: packaged, versionTag: 'v1.2.3', origin: cloned };
    expect(commandOf(clues)).toBe('npx --yes github:maker/refresh-meta-token#v1.2.3');
  });
  test('has no ref where nobody tells one', () => {
    expect(programSource({ host, packageRepository: packaged })).toStrictEqual(packaged);
  });
  test('is where it was got from, when nothing else tells', () => {
    expect(commandOf({ origin: cloned, versionTag: 'v1.2.3' })).toBe(
      'npx --yes github:fork/refresh-meta-token#1a2b3c4',
    );
  });
  test.each(['ghe.acme.example', 'octocorp.ghe.com'])('is named in full on %s', (other) => {
    expect(commandOf({ actionRepository: 'acme/refresh-meta-token', actionRef: 'v1' }, other)).toBe(
      `npx --yes git+https://${other}/acme/refresh-meta-token.git#v1`,
    );
  });
  test('is the file itself when nobody knows, and never a name in a registry', () => {
    expect(programSource({ host })).toBeUndefined();
    expect(programCommand(undefined, '/home/ada/my tools/cli/index.js')).toBe(
      'node "/home/ada/my tools/cli/index.js"',
    );
    expect(programCommand(undefined)).toBe('refresh-meta-token');
  });
  test('takes nothing from the environment that is no address', () => {
    expect(programSource({ host, actionRepository: 'acme/x; rm -rf .', actionRef: 'v1' })).toBeUndefined();
    expect(readAction('acme/x@$(id)', host)).toBeUndefined();
    expect(readAction('acme', host)).toBeUndefined();
  });
  test.each([
    ['acme/fork@', { host, repository: 'acme/fork' }],
    ['_a/.b@1a2b3c4', { host, repository: '_a/.b', ref: '1a2b3c4' }],
    ['acme/fork@release/v1.2', { host, repository: 'acme/fork', ref: 'release/v1.2' }],
    ['ghe.example:8443/acme/fork@v1', { host: 'ghe.example:8443', repository: 'acme/fork', ref: 'v1' }],
  ])('may be said as %s', (action, source) => {
    expect(readAction(action, host)).toEqual(source);
  });
  test.each([
    ...['acme/fork', '.a/fork@v1', 'x acme/fork@v1', 'acme/fork@v1 x', 'a:b/acme/fork@v1', 'a/b/c/d@v1'],
    `acme/fork@${'v'.repeat(201)}`,
  ])('is not %s', (action) => {
    expect(readAction(action, host)).toBeUndefined();
  });
  test('as `uses` needs a ref', () => {
    expect(usesOf({ ...packaged, ref: 'v1.2.3' })).toBe('maker/refresh-meta-token@v1.2.3');
    expect(usesOf(packaged)).toBeUndefined();
  });
  test('may be on another GitHub than the repository it works for', () => {
    expect(readAction('github.com/acme/fork@v1', 'ghe.acme.example')).toEqual({
      host: 'github.com',
      repository: 'acme/fork',
      ref: 'v1',
    });
  });
});

describe('a repository in a command', () => {
  test('carries its host unless that is github.com', () => {
    expect(repositoryWord('acme/website', 'github.com')).toBe('acme/website');
    expect(repositoryWord('acme/website', 'ghe.acme.example')).toBe('ghe.acme.example/acme/website');
  });
});

describe('a word of a command', () => {
  test.each([
    ['META_ACCESS_TOKEN', 'META_ACCESS_TOKEN'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['prod eu west', '"prod eu west"'],
    ['ads_read,read_insights', '"ads_read,read_insights"'],
    ["Ada's", `"Ada's"`],
    ['@here', '"@here"'],
    ['#1', '"#1"'],
    ['', '""'],
    ['a&b|c;d<e>(f)', '"a&b|c;d<e>(f)"'],
    ['50 $', "'50 $'"],
    ['-x_1', '-x_1'],
    ['-x.rest', '"-x.rest"'],
    ['a@b#c', 'a@b#c'],
    ['+1:2', '+1:2'],
    ['a=b', '"a=b"'],
    ['say “no”', "'say “no”'"],
    ["$Ada's", "'$Ada'\\''s'"],
  ])('%j is written %s', (text, written) => {
    expect(commandWord(text)).toBe(written);
  });

  test('is one line, whatever it holds', () => {
    expect(commandWord('a\nb')).toBe('"a b"');
  });

  const bash = installed('bash');
  test.skipIf(!bash.isHere)(`reaches the program as it was, in bash${bash.absence}`, () => {
    const words = fc.array(fc.string({ unit: 'grapheme-ascii' }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (texts) => {
        const line = texts.map(commandWord).join(' ');
        const got = execFileSync('bash', ['-c', `printf '%s\\0' ${line}`])
          .toString()
          .split('\0')
          .slice(0, -1);
        const shown = texts.map((text) => text.replace(/\s+/g, ' ').trim());
        expect(got).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });
});
