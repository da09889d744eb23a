import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOwnAddress, ownCommand } from '../../../src/cli/own-address.js';
import { inFolder, refusal } from '../../support/session.js';

/** A copy of the program in a folder, and what it says of itself. */
async function copyIn(root: string, packageJson: object): Promise<string> {
  await mkdir(path.join(root, 'dist/cli'), { recursive: true });
  await writeFile(path.join(root, 'package.json'), JSON.stringify(packageJson));
  await writeFile(path.join(root, 'dist/cli/index.js'), '');
  return path.join(root, 'dist/cli/index.js');
}
const cloneIn = (folder: string, origin: string) => {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder }).toString().trim();
  git('init', '-q');
  git('remote', 'add', 'origin', origin);
  git('add', '.');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-qm', 'All');
  return git('rev-parse', 'HEAD');
};
const find = (programFile: string, more: Partial<Parameters<typeof findOwnAddress>[0]> = {}) =>
  findOwnAddress({ env: {}, programFile, host: 'github.com', ...more });

describe('where this program can be got from', () => {
  test('is what package.json says, at the tag of its version', () =>
    inFolder(async (folder) => {
      const file = await copyIn(folder, {
        version: '1.2.3',
        repository: { type: 'git', url: 'git+https://github.com/acme/refresh-meta-token.git' },
      });
      expect(await find(file)).toEqual({
        host: 'github.com',
        repository: 'acme/refresh-meta-token',
        ref: 'v1.2.3',
      });
    }));

  test('is what npx was told, also when it is started through a link', () =>
    inFolder(async (folder) => {
      const file = await copyIn(path.join(folder, 'node_modules/refresh-meta-token'), { version: '1.2.3' });
      const spec = 'git+https://ghe.acme.example/acme/refresh-meta-token.git#v1';
      await writeFile(
        path.join(folder, 'package.json'),
        JSON.stringify({ dependencies: { 'refresh-meta-token': spec } }),
      );
      await mkdir(path.join(folder, 'node_modules/.bin'));
      const link = path.join(folder, 'node_modules/.bin/refresh-meta-token');
      await symlink(file, link);
      expect(await find(link)).toEqual({
        host: 'ghe.acme.example',
        repository: 'acme/refresh-meta-token',
        ref: 'v1',
      });
    }));

  test('is the clone that it runs from, at its commit', () =>
    inFolder(async (folder) => {
      const file = await copyIn(folder, { version: '1.2.3' });
      const commit = cloneIn(folder, 'git@github.com:ada/refresh-meta-token.git');
      expect(await find(file)).toEqual({
        host: 'github.com',
        repository: 'ada/refresh-meta-token',
        ref: commit,
      });
    }));

  test("is unknown for a copy inside somebody's repository, or from the registry", () =>
    inFolder(async (folder) => {
      const file = await copyIn(path.join(folder, 'node_modules/refresh-meta-token'), { version: '1.2.3' });
      await writeFile(
        path.join(folder, 'package.json'),
        JSON.stringify({ dependencies: { 'refresh-meta-token': '^1.2.3' } }),
      );
      cloneIn(folder, 'git@github.com:acme/website.git');
      expect(await find(file)).toBeUndefined();
    }));

  test('is what runs in Actions, before what package.json says', () =>
    inFolder(async (folder) => {
      const repository = 'https://github.com/acme/refresh-meta-token';
      const file = await copyIn(folder, { version: '1.2.3', repository });
      const env = { GITHUB_ACTION_REPOSITORY: 'ada/fork', GITHUB_ACTION_REF: 'v9' };
      expect(await find(file, { env })).toEqual({ host: 'github.com', repository: 'ada/fork', ref: 'v9' });
      expect(await ownCommand({ env, programFile: file })).toBe('npx --yes github:ada/fork#v9');
      expect(await find(file)).toMatchObject({ repository: 'acme/refresh-meta-token', ref: 'v1.2.3' });
    }));

  test('is unknown for a copy that says nothing, which is called as it lies', () =>
    inFolder(async (folder) => {
      const file = await copyIn(folder, {});
      await rm(path.join(folder, 'package.json'));
      expect(await find(file)).toBeUndefined();
      expect(await ownCommand({ env: {}, programFile: file })).toBe(`node ${file}`);
    }));

  test('is what --action says, which must be a repository at a ref', () =>
    inFolder(async (folder) => {
      const file = await copyIn(folder, { version: '1.2.3' });
      expect(await find(file, { action: 'acme/fork@main' })).toEqual({
        host: 'github.com',
        repository: 'acme/fork',
        ref: 'main',
      });
      expect(await refusal(() => find(file, { action: 'acme/fork' }))).toBe(
        '--action: must be OWNER/NAME@REF. Example: --action acme/refresh-meta-token@v1.0.0',
      );
    }));
});
