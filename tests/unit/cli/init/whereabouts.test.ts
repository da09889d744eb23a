import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findWorkflow, type Whereabouts, waysToBranch } from '../../../../src/cli/init/whereabouts.js';
import { inFolder } from '../../../support/session.js';

const FILE = '.github/workflows/refresh-meta-token.yml';
const TARGET = { repository: 'acme/website', host: 'github.com', branch: 'main' };
const ORIGIN = 'https://github.com/acme/website.git';
const committed = (file: string): readonly string[] => [
  `git add ${file}`,
  `git commit -m "Keep the Meta token alive" -- ${file}`,
];

describe('the way of the workflow to the default branch', () => {
  test.each<[string, Whereabouts, readonly string[]]>([
    ['is over once it is pushed', { kind: 'pushed' }, []],
    [
      'goes over what somebody else pushed meanwhile',
      { kind: 'committed', why: 'behind' },
      ['git pull --rebase origin main', 'git push origin main'],
    ],
    [
      'begins with a look at what else would be pushed',
      { kind: 'committed', why: 'more' },
      ['git log --stat origin/main..main', 'git push origin main'],
    ],
    [
      'goes through a pull request where the branch takes no push',
      { kind: 'committed', why: 'refused' },
      [
        'git push origin main:refresh-meta-token',
        'open a pull request, and merge it: https://github.com/acme/website/compare/refresh-meta-token',
      ],
    ],
    [
      'begins at the file, as the current folder sees it',
      { kind: 'in-clone', file: '../x y.yml', isOnBranch: true },
      [...committed('"../x y.yml"'), 'git push origin main'],
    ],
    [
      'begins on the default branch',
      { kind: 'in-clone', file: FILE, isOnBranch: false },
      ['git switch main', ...committed(FILE), 'git push origin main'],
    ],
    [
      'begins with a copy where there is no clone',
      { kind: 'elsewhere', file: `/tmp/${FILE}` },
      [
        `copy /tmp/${FILE} to ${FILE} in a clone of acme/website, branch main; then there:`,
        ...committed(FILE),
        'git push origin main',
      ],
    ],
  ])('%s', (_, whereabouts, ways) => {
    expect(waysToBranch(whereabouts, { ...TARGET, serverUrl: 'https://github.com' })).toEqual(ways);
  });
});

describe('the workflow is found', () => {
  const found = (
    prepare: (git: (...words: string[]) => void) => unknown,
    { origin = ORIGIN, isWritten = true } = {},
  ) =>
    inFolder(async (folder) => {
      const git = (...words: string[]) =>
        execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...words], {
          stdio: 'ignore',
        });
      git('init', '-q', '-b', 'main');
      git('remote', 'add', 'origin', origin);
      if (isWritten) {
        await mkdir(path.dirname(path.join(folder, FILE)), { recursive: true });
        await writeFile(path.join(folder, FILE), 'name: Refresh Meta token\n');
      }
      await prepare(git);
      const whereabouts = await findWorkflow(folder, TARGET);
      const seen = path.relative(process.cwd(), path.join(folder, FILE));
      return { whereabouts, seen, whole: path.join(folder, FILE) };
    });
  const fetched = (git: (...words: string[]) => void) => {
    git('add', '.');
    git('commit', '-q', '-m', 'It');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  };

  test('elsewhere, in a clone of another repository', async () => {
    const { whereabouts, whole } = await found(() => {}, { origin: 'https://github.com/acme/other.git' });
    expect(whereabouts).toEqual({ kind: 'elsewhere', file: whole });
  });

  test.each<[string, (git: (...words: string[]) => void) => void, boolean]>([
    ['on the default branch, not committed yet', () => {}, true],
    ['on another branch', (git) => git('checkout', '-q', '-b', 'feature'), false],
  ])('in the clone: %s', async (_, prepare, isOnBranch) => {
    const { whereabouts, seen } = await found(prepare);
    expect(whereabouts).toEqual({ kind: 'in-clone', file: seen, isOnBranch });
  });

  test('pushed, where origin has the very same on the default branch', async () => {
    expect((await found(fetched)).whereabouts).toEqual({ kind: 'pushed' });
  });

  test('nowhere in particular, where neither has it', async () => {
    const { whereabouts } = await found((git) => git('commit', '-q', '--allow-empty', '-m', 'It'), {
      isWritten: false,
    });
    expect(whereabouts.kind).toBe('in-clone');
  });
});
