import { execFileSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { canPush, isCloneOf, type Pushed, pushWorkflow } from '../../../../src/cli/init/push.js';
import { inFolder } from '../../../support/session.js';
import { AUTHOR, clone, SERVED_AT, served as servedClone } from './clones.js';

const TARGET = { repository: 'acme/website', host: 'github.com', branch: 'main' };
const FILE = '.github/workflows/refresh-meta-token.yml';

/** What git said against it. */
const saidBy = (pushed: Pushed) => ('words' in pushed ? pushed.words : undefined);

test.each([
  ['https://github.com/acme/website.git', true],
  ['git@github.com:Acme/Website.git', true],
  ['https://github.com/acme/other.git', false],
  ['https://github.example/acme/website.git', false],
  ['/srv/website.git', false],
])('a clone of %s takes the workflow of acme/website: %s', (origin, can) =>
  inFolder(async (folder) => {
    clone(folder, origin);
    expect(await canPush(folder, TARGET, process.env)).toBe(can);
    expect(await isCloneOf(folder, TARGET)).toBe(can);
  }),
);

test('nothing but the workflow is pushed: not from another branch, and not with commits of somebody else', () =>
  inFolder(async (folder) => {
    const { git, add } = clone(folder, 'https://github.com/acme/website.git');
    await add(FILE);
    expect(await canPush(folder, TARGET, process.env)).toBe(true);
    git('checkout', '-q', '-b', 'feature');
    expect(await canPush(folder, TARGET, process.env)).toBe(false);
    git('checkout', '-q', 'main');
    await add('unfinished.txt');
    expect(await canPush(folder, TARGET, process.env)).toBe(false);
  }));

test('a folder that is no clone takes nothing', () =>
  inFolder(async (folder) => {
    expect(await isCloneOf(folder, TARGET)).toBe(false);
    expect(await canPush(folder, TARGET, process.env)).toBe(false);
  }));

test.each<[string, (given: ReturnType<typeof clone> & { folder: string }) => unknown]>([
  [
    'a push goes to another repository',
    ({ git }) => git('config', 'remote.origin.pushurl', 'https://github.com/ada/fork.git'),
  ],
  [
    'a push goes to another repository, too',
    ({ git }) => {
      git('remote', 'set-url', '--add', '--push', 'origin', 'https://github.com/acme/website.git');
      git('remote', 'set-url', '--add', '--push', 'origin', 'https://mirror.example/acme/website.git');
    },
  ],
  [
    'nothing was fetched yet, so that all would be pushed',
    async ({ git, add }) => {
      await add('unfinished.txt');
      git('update-ref', '-d', 'refs/remotes/origin/main');
    },
  ],
  [
    'a merge brings more than its parents',
    async ({ git, add }) => {
      git('checkout', '-q', '-b', 'other');
      await add(FILE);
      git('checkout', '-q', 'main');
      git(
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@a.example',
        'merge',
        '-q',
        '--no-ff',
        '--no-commit',
        'other',
      );
      await add('unfinished.txt');
    },
  ],
  [
    'a submodule moved that git was told not to mention',
    async ({ git, add }) => {
      git('config', 'diff.ignoreSubmodules', 'all');
      git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
      await add(FILE);
    },
  ],
])('what is not the workflow alone is not pushed: %s', (_, change) =>
  inFolder(async (folder) => {
    const made = clone(folder, 'https://github.com/acme/website.git');
    await change({ ...made, folder });
    expect(await canPush(folder, TARGET, process.env)).toBe(false);
  }),
);

test.each<[string, (git: ReturnType<typeof clone>['git']) => unknown]>([
  ['without a commit', (git) => git('update-ref', '-d', 'HEAD')],
  ['of which nothing was fetched', (git) => git('update-ref', '-d', 'refs/remotes/origin/main')],
])('a branch %s takes the workflow, where it holds nothing else', (_, change) =>
  inFolder(async (folder) => {
    const { git } = clone(folder, 'https://github.com/acme/website.git');
    change(git);
    expect(await canPush(folder, TARGET, process.env)).toBe(true);
  }),
);

describe('a push', () => {
  /** A server that wants a login, whatever it is given. */
  async function closedServer() {
    const server = createServer((_, response) => {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
  }

  const HERE = { ...TARGET, host: SERVED_AT };
  /** A clone with the workflow in it. */
  async function served(folder: string) {
    const made = await servedClone(folder, TARGET.repository);
    await mkdir(path.dirname(path.join(made.here, FILE)), { recursive: true });
    await writeFile(path.join(made.here, FILE), 'x');
    return made;
  }

  test.each<[string, (given: Awaited<ReturnType<typeof served>>) => unknown]>([
    ['written', () => {}],
    ['committed', ({ add }) => add(FILE)],
  ])('brings the workflow that is %s to the branch', (_, prepare) =>
    inFolder(async (folder) => {
      const made = await served(folder);
      await prepare(made);
      expect(await pushWorkflow(made.here, HERE, { ...process.env, ...AUTHOR })).toEqual({ kind: 'pushed' });
      expect(made.files()).toBe(`${FILE}\n`);
    }),
  );

  test('brings nothing but the branch, whatever git is set up to push along', () =>
    inFolder(async (folder) => {
      const { here, remote, git } = await served(folder);
      git('config', 'push.followTags', 'true');
      git('-c', 'user.name=A', '-c', 'user.email=a@a.example', 'tag', '-a', '-m', 'Mine', 'mine');
      git('branch', 'feature');
      git('config', '--add', 'remote.origin.push', 'refs/heads/*:refs/heads/*');
      expect(await pushWorkflow(here, HERE, { ...process.env, ...AUTHOR })).toEqual({ kind: 'pushed' });
      const refs = execFileSync('git', ['-C', remote, 'for-each-ref', '--format=%(refname)']);
      expect(refs.toString()).toBe('refs/heads/main\n');
    }));

  test('of a branch that somebody else has pushed to is behind', () =>
    inFolder(async (folder) => {
      const { here, git } = await served(folder);
      const tree = execFileSync('git', ['-C', here, 'rev-parse', 'HEAD^{tree}'], { encoding: 'utf8' }).trim();
      const words = ['-C', here, 'commit-tree', tree, '-p', 'HEAD', '-m', 'More'];
      const theirs = execFileSync('git', words, { encoding: 'utf8', env: { ...process.env, ...AUTHOR } });
      git('push', '-q', 'origin', `${theirs.trim()}:refs/heads/main`);
      git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      expect(await pushWorkflow(here, HERE, { ...process.env, ...AUTHOR })).toMatchObject({
        kind: 'committed',
        why: 'behind',
        words: expect.stringMatching(/^! \[rejected\] main -> main /),
      });
    }));

  test('to a branch that takes none is refused in the words of the server', () =>
    inFolder(async (folder) => {
      const { here, remote } = await served(folder);
      const says = 'error: GH006: Protected branch update failed for refs/heads/main.';
      await writeFile(path.join(remote, 'hooks/update'), `#!/bin/sh\necho '${says}' >&2\nexit 1\n`, {
        mode: 0o755,
      });
      expect(await pushWorkflow(here, HERE, { ...process.env, ...AUTHOR })).toEqual({
        kind: 'committed',
        why: 'refused',
        words: `remote: ${says}`,
      });
    }));

  test('that is refused shows no login that stands in the address', () =>
    inFolder(async (folder) => {
      const { host, close } = await closedServer();
      const login = ['ghp', 'testfake0123456789'].join('_');
      const { git } = clone(folder, `http://${login}@${host}/acme/website.git`);
      git('config', 'credential.helper', '');
      await mkdir(path.dirname(path.join(folder, FILE)), { recursive: true });
      await writeFile(path.join(folder, FILE), 'x');
      const said = saidBy(await pushWorkflow(folder, { ...TARGET, host }, { ...AUTHOR, GIT_ASKPASS: '' }));
      close();
      expect(said).toMatch(`fatal: could not read Password for 'http://${host}': `);
      expect(said).not.toContain(login);
    }));

  test.each([
    ['one line, and no escapes of it', "printf '\\033]0;owned\\007\\033[2Jno\\n'", ']0;owned [2Jno'],
    ['its first line with a word in it', "printf '\\nhint: ask\\n  not now  \\nbye\\n'", 'not now'],
    ['500 characters at the most', "printf '%0999d' 0", `${'0'.repeat(499)}…`],
    ['that there were none', 'true', 'git ended without a word'],
  ])('that a hook stops shows of its words %s', (_, command, words) =>
    inFolder(async (folder) => {
      clone(folder, 'https://github.com/acme/website.git');
      const hook = path.join(folder, '.git/hooks/pre-commit');
      await mkdir(path.dirname(hook), { recursive: true });
      await writeFile(hook, `#!/bin/sh\n${command} >&2\nexit 1\n`, { mode: 0o755 });
      await mkdir(path.dirname(path.join(folder, FILE)), { recursive: true });
      await writeFile(path.join(folder, FILE), 'x');
      expect(await pushWorkflow(folder, TARGET, AUTHOR)).toEqual({ kind: 'not-committed', words });
    }),
  );

  test('is of the repository that was looked at, whatever GIT_DIR says', () =>
    inFolder(async (folder) => {
      const [here, other] = [path.join(folder, 'here'), path.join(folder, 'other')];
      await Promise.all([mkdir(here), mkdir(other)]);
      clone(here, 'https://github.com/acme/website.git');
      const { git } = clone(other, path.join(folder, 'elsewhere.git'));
      git('init', '-q', '--bare', path.join(folder, 'elsewhere.git'));
      await mkdir(path.dirname(path.join(here, FILE)), { recursive: true });
      await writeFile(path.join(here, FILE), 'x');
      const env = {
        ...AUTHOR,
        GIT_DIR: path.join(other, '.git'),
        GIT_WORK_TREE: here,
        GIT_SSH_COMMAND: 'false',
      };
      const insteadOf = {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'url.file:///nowhere/.pushInsteadOf',
        GIT_CONFIG_VALUE_0: 'https://github.com/',
      };
      expect(await canPush(here, TARGET, { ...env, ...insteadOf })).toBe(false);
      expect(saidBy(await pushWorkflow(here, TARGET, { ...env, ...insteadOf }))).toContain(
        'more than the workflow',
      );
      expect(execFileSync('git', ['-C', other, 'log', '--format=%s'], { encoding: 'utf8' })).toBe('Begin\n');
    }));

  test('is made by hooks that see no login to GitHub', () =>
    inFolder(async (folder) => {
      clone(folder, 'https://github.com/acme/website.git');
      const hook = path.join(folder, '.git/hooks/pre-commit');
      await mkdir(path.dirname(hook), { recursive: true });
      await writeFile(hook, '#!/bin/sh\nenv | sort | tr "\\n" " " >&2\nexit 1\n');
      await chmod(hook, 0o755);
      await mkdir(path.dirname(path.join(folder, FILE)), { recursive: true });
      await writeFile(path.join(folder, FILE), 'x');
      const login = ['gho', 'testfake0123456789'].join('_');
      const said = saidBy(
        await pushWorkflow(folder, TARGET, { ...AUTHOR, GH_TOKEN: login, SSH_AUTH_SOCK: '/agent' }),
      );
      expect(said).toContain('GIT_AUTHOR_NAME=A');
      expect(said).not.toContain(login);
    }));

  test('brings nothing else along that a hook puts into the commit', () =>
    inFolder(async (folder) => {
      clone(folder, 'https://github.com/acme/website.git');
      const hook = path.join(folder, '.git/hooks/pre-commit');
      await mkdir(path.dirname(hook), { recursive: true });
      await writeFile(hook, '#!/bin/sh\necho x > more.txt\ngit add more.txt\n');
      await chmod(hook, 0o755);
      await mkdir(path.dirname(path.join(folder, FILE)), { recursive: true });
      await writeFile(path.join(folder, FILE), 'x');
      expect(await pushWorkflow(folder, TARGET, AUTHOR)).toEqual({
        kind: 'committed',
        words: 'more than the workflow would have been pushed.',
        why: 'more',
      });
    }));
});
