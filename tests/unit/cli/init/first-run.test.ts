import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { canPush } from '../../../../src/cli/init/first-run.js';
import { inFolder } from '../../../support/session.js';

const TARGET = { repository: 'acme/website', host: 'github.com', branch: 'main' };
const FILE = '.github/workflows/refresh-meta-token.yml';

/** A clone with one commit that its origin has too. */
function clone(folder: string, origin: string) {
  const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { stdio: 'ignore' });
  const commit = (message: string) =>
    git('-c', 'user.name=A', '-c', 'user.email=a@a.example', 'commit', '-q', '--allow-empty', '-m', message);
  git('init', '-q', '-b', 'main');
  commit('Begin');
  git('remote', 'add', 'origin', origin);
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  const add = async (file: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), 'x');
    git('add', file);
    commit(file);
  };
  return { git, add };
}

test.each([
  ['https://github.com/acme/website.git', true],
  ['git@github.com:Acme/Website.git', true],
  ['https://github.com/acme/other.git', false],
  ['https://github.example/acme/website.git', false],
  ['/srv/website.git', false],
])('a clone of %s takes the workflow of acme/website: %s', (origin, can) =>
  inFolder(async (folder) => {
    clone(folder, origin);
    expect(await canPush(folder, TARGET)).toBe(can);
  }),
);

test('nothing but the workflow is pushed: not from another branch, and not with commits of somebody else', () =>
  inFolder(async (folder) => {
    const { git, add } = clone(folder, 'https://github.com/acme/website.git');
    await add(FILE);
    expect(await canPush(folder, TARGET)).toBe(true);
    git('checkout', '-q', '-b', 'feature');
    expect(await canPush(folder, TARGET)).toBe(false);
    git('checkout', '-q', 'main');
    await add('unfinished.txt');
    expect(await canPush(folder, TARGET)).toBe(false);
  }));

test('a folder that is no clone takes nothing', () =>
  inFolder(async (folder) => {
    expect(await canPush(folder, TARGET)).toBe(false);
  }));
