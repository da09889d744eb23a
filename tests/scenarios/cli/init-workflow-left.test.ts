import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addEmptyRepository, type EmptyRepository } from '../../support/empty-repository.js';
import { runCli, type Scenario, startCliScenario } from '../../support/scenario.js';

const NAME = 'acme/website';
const FILE = '.github/workflows/refresh-meta-token.yml';

/** `init` where the workflow could not go its whole way: the commands that it prints for the rest are run as they stand. */
describe.skipIf(process.platform === 'win32')('what is left for a person to do with the workflow', () => {
  let stage: Scenario;
  let folder: string;
  let repository: EmptyRepository;
  beforeEach(async () => {
    stage = await startCliScenario();
    stage.github.serverUrl = stage.github.url;
    folder = await mkdtemp(path.join(tmpdir(), 'workflow-left-'));
    repository = addEmptyRepository(stage, NAME, folder);
  });
  afterEach(() => rm(folder, { recursive: true }));

  const git = (...words: string[]) =>
    execFileSync('git', ['-C', repository.clone, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  /** What stands under the last item of the checklist. */
  async function init(cwd: string, ...more: string[]) {
    const person = stage.github.addCredential({
      type: 'classic-pat',
      login: 'octo',
      scopes: ['repo', 'workflow'],
      repositories: 'all',
      role: 'admin',
    } as never);
    const { stdout, stderr } = await runCli(
      [
        ...['init', '--yes', '--app-id', stage.app.id, '--repo', NAME, '--action', 'maker/rmt@v1'],
        ...['--graph-api-url', stage.meta.graphUrl, ...more],
      ],
      { GH_TOKEN: person, GITHUB_API_URL: stage.github.url, GITHUB_SERVER_URL: stage.github.url },
      { input: '', cwd },
    );
    const [, last = ''] = /^\[.\] The workflow (.*)/ms.exec(stdout) ?? [];
    const [text = '', ...lines] = last.trimEnd().split('\n');
    return { text, how: lines.map((line) => line.trim()), stderr };
  }

  function inShell(lines: readonly string[], cwd: string): void {
    const script = lines.filter((line) => line.startsWith('git ')).join('\n');
    execFileSync('bash', ['-euc', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  }
  const isOn = (branch: string) =>
    execFileSync('git', ['-C', repository.remote, 'ls-tree', '-r', '--name-only', branch], {
      encoding: 'utf8',
    }).includes(FILE);
  /** What somebody else has pushed meanwhile. */
  function pushedByAnother(): void {
    const other = path.join(folder, 'other');
    const run = (...words: string[]) => execFileSync('git', words, { stdio: 'ignore' });
    run('clone', '-q', repository.remote, other);
    const as = ['-c', 'user.name=Bo', '-c', 'user.email=bo@acme.example'];
    run('-C', other, ...as, 'commit', '-q', '--allow-empty', '-m', 'More');
    run('-C', other, 'push', '-q', 'origin', 'main');
  }

  test.each([
    ['in the root', () => repository.clone],
    [
      'in a folder of it',
      () => {
        const inner = path.join(repository.clone, 'apps', 'ads');
        mkdirSync(inner, { recursive: true });
        return inner;
      },
    ],
    [
      'on another branch',
      () => {
        git('switch', '-q', '-c', 'feature');
        return repository.clone;
      },
    ],
    [
      'with no branch checked out',
      () => {
        git('switch', '-q', '--detach');
        return repository.clone;
      },
    ],
    [
      'beside something that is staged',
      () => {
        writeFileSync(path.join(repository.clone, 'unfinished.txt'), 'x');
        git('add', 'unfinished.txt');
        return repository.clone;
      },
    ],
  ])('%s: the commands bring it to the default branch, and nothing else', async (_, prepare) => {
    const cwd = prepare();
    const { how } = await init(cwd);
    inShell(how, cwd);
    expect(isOn('main')).toBe(true);
    expect(git('show', '--format=', '--name-only', 'origin/main').trim()).toBe(FILE);
    expect(how.at(-1)).toContain('gh workflow run');
  });

  test('in a folder that is no clone: it says where to copy the file', async () => {
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    const { how } = await init(elsewhere);
    expect(how[0]).toContain(path.join(elsewhere, FILE));
    expect(how[0]).toContain(`a clone of ${NAME}`);
    mkdirSync(path.dirname(path.join(repository.clone, FILE)), { recursive: true });
    execFileSync('cp', [path.join(elsewhere, FILE), path.join(repository.clone, FILE)]);
    inShell(how, repository.clone);
    expect(isOn('main')).toBe(true);
  });

  test('on a branch that accepts only pull requests: the commit goes to another one', async () => {
    const hook = path.join(repository.remote, 'hooks', 'update');
    const says = 'error: GH006: Protected branch update failed for refs/heads/main.';
    writeFileSync(hook, `#!/bin/sh\n[ "$1" = refs/heads/main ] || exit 0\necho '${says}' >&2\nexit 1\n`);
    chmodSync(hook, 0o755);
    const { how, stderr } = await init(repository.clone, '--run');
    expect(stderr).toContain(says);
    inShell(how, repository.clone);
    expect(isOn('refresh-meta-token')).toBe(true);
    expect(how.join('\n')).toContain(`/${NAME}/compare/refresh-meta-token`);
  });

  test('behind what somebody else pushed: it says so, and the commands catch up', async () => {
    pushedByAnother();
    const { how, stderr } = await init(repository.clone, '--run');
    expect(stderr).toMatch(/did not push the workflow: .*\(fetch first\)/);
    expect(how.join('\n')).not.toContain('compare/');
    inShell(how, repository.clone);
    expect(isOn('main')).toBe(true);
  });

  test('once it is pushed, only the run is left', async () => {
    const { text, how } = await init(repository.clone, '--run', '--credential', 'pat');
    expect(isOn('main')).toBe(true);
    expect(text + how.join('\n')).not.toContain('git ');
  });
});
