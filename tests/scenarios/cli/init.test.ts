import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFaults } from '../../../scripts/workflow-rules.mjs';
import { type WorkflowOptions, workflowText } from '../../../src/cli/init/workflow.js';
import {
  type Ended,
  REPOSITORY,
  ROOT,
  runCli,
  type Scenario,
  SECRET,
  startCliScenario,
} from '../../support/scenario.js';

const FILE = '.github/workflows/refresh-meta-token.yml';

const options: WorkflowOptions = {
  platform: 'facebook',
  appId: '123456789012345',
  secretName: SECRET,
  secretScope: { kind: 'repository' },
  credential: 'app',
  requiredScopes: ['ads_read'],
  assets: ['act_123'],
  tells: ['ada', 'acme/marketing'],
  dailyAt: 5 * 60 + 17,
  uses: 'acme/refresh-meta-token@v1.2.3',
};
const variants: readonly (readonly [title: string, options: WorkflowOptions])[] = [
  ['a repository secret and a GitHub App', options],
  [
    'an environment and a GitHub App',
    { ...options, secretScope: { kind: 'environment', environment: 'meta' } },
  ],
  [
    'an environment with an odd name',
    { ...options, secretScope: { kind: 'environment', environment: 'on: "prod" #1' } },
  ],
  [
    'an organization and a GitHub App',
    { ...options, secretScope: { kind: 'organization', organization: 'acme' } },
  ],
  [
    'a personal access token and no required permission',
    { ...options, credential: 'pat', requiredScopes: [] },
  ],
];

describe('the workflow file', () => {
  type Linter = {
    githubFaults(
      name: string,
      text: string,
      inputs: unknown,
    ): Promise<readonly { readonly message: string }[]>;
  };
  let linter: Linter;
  let inputs: unknown;
  const linterFile = path.join(ROOT, `node_modules/.cache/github-linter-${process.pid}.mjs`);
  beforeAll(async () => {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['scripts/github-linter.mjs'],
      outfile: linterFile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    linter = await import(pathToFileURL(linterFile).href);
    ({ inputs } = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')));
  });
  afterAll(() => rm(linterFile, { force: true }));

  test.each(variants)(
    "for %s has no fault by GitHub's own parser and by the rules of the examples",
    async (_, made) => {
      const text = workflowText(made);
      expect(exampleFaults(parse(text))).toEqual([]);
      expect(await linter.githubFaults('refresh-meta-token.yml', text, inputs)).toEqual([]);
    },
  );
});

describe('init', () => {
  let stage: Scenario;
  let folder: string;
  beforeEach(async () => {
    stage = await startCliScenario();
    folder = await mkdtemp(path.join(tmpdir(), 'init-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const command = (...more: string[]) => [
    'init',
    ...['--app-id', stage.app.id, '--repo', REPOSITORY, '--graph-api-url', stage.meta.graphUrl],
    ...['--action', 'maker/refresh-meta-token@v1.2.3'],
    ...more,
  ];
  const init = (more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
    runCli(command(...more), { GITHUB_API_URL: stage.github.url, ...env }, { input: '', cwd: folder });
  const written = () => readFile(path.join(folder, FILE), 'utf8');
  const known = () => ({ META_APP_SECRET: stage.app.secret, GH_TOKEN: stage.ghToken });

  test('takes the repository from the origin of the folder, also where a local GitHub stands for the real one', async () => {
    execFileSync('git', ['init', '-q', folder]);
    execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY}.git`]);
    const typed = command('--credential', 'pat').filter((word) => word !== '--repo' && word !== REPOSITORY);
    const { exitCode, stdout, stderr } = await runCli(
      typed,
      { GITHUB_API_URL: stage.github.url },
      { input: '', cwd: folder },
    );
    expect(exitCode, stderr).toBe(0);
    expect(stdout + stderr).toContain(REPOSITORY);
  });

  describe('where the origin says', () => {
    /** All but the repository is missing too, so that nobody is asked anything. */
    const missing = async (origin: string) => {
      execFileSync('git', ['init', '-q', folder]);
      execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', origin]);
      const { exitCode, stderr } = await runCli(
        ['init', '--action', 'maker/refresh-meta-token@v1'],
        {},
        { input: '', cwd: folder },
      );
      expect(exitCode).toBe(1);
      return stderr;
    };

    test('SSH over the HTTPS port, that is github.com', async () => {
      const said = await missing('ssh://git@ssh.github.com:443/acme/website.git');
      expect(said).not.toContain('--repo');
      expect(said).toContain('--app-id');
    });

    test("a host's name of this computer alone, asks for --repo and says why", async () => {
      const said = await missing('git@github.com-work:acme/website.git');
      expect(said).toContain('--repo');
      expect(said).toContain('github.com-work');
      expect(said).toContain("this computer's SSH settings");
      expect(said).toContain('--repo acme/website');
    });
  });

  test.each([
    ['a bare repository', ['--bare'], ''],
    ['the .git of a repository', [], '.git'],
  ])('writes nothing into %s, and says where it can', async (_, how, inside) => {
    execFileSync('git', ['init', '-q', ...how, folder]);
    const cwd = path.join(folder, inside);
    const { exitCode, stderr } = await runCli(
      command(),
      { GITHUB_API_URL: stage.github.url },
      { input: '', cwd },
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('without a working tree');
    expect(stderr).toContain('in a clone');
    expect(await readdir(cwd)).not.toContain('.github');
  });

  test('writes the workflow with what was named, and needs no credential for it', async () => {
    const { exitCode, stderr } = await init([
      '--environment',
      'meta',
      '--credential',
      'pat',
      '--require',
      'ads_read',
    ]);
    expect(exitCode, stderr).toBe(0);
    const workflow = parse(await written());
    expect(workflow.jobs.refresh.environment).toBe('meta');
    expect(workflow.jobs.refresh.steps[0].uses).toBe('maker/refresh-meta-token@v1.2.3');
    expect(workflow.jobs.refresh.steps[0].with).toMatchObject({
      'app-id': stage.app.id,
      'access-token': `\${{ secrets.${SECRET} }}`,
      'secret-name': SECRET,
      'secrets-token': '${{ secrets.SECRETS_TOKEN }}',
      'required-scopes': 'ads_read',
    });
  });
  test.skipIf(process.platform === 'win32').each([
    ['a folder', '.github', (place: string) => place],
    ['a folder within', '.github/workflows', (place: string) => place],
    ['a file', FILE, (place: string) => path.join(place, 'other.yml')],
    ['a file that is not there', FILE, (place: string) => path.join(place, 'nowhere', 'other.yml')],
  ])('writes through no link to %s', async (_, at, target) => {
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'elsewhere-'));
    try {
      await mkdir(path.join(folder, path.dirname(at)), { recursive: true });
      await symlink(target(elsewhere), path.join(folder, at));
      const { exitCode, stderr } = await init(['--overwrite']);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(`finds something at ${at}`);
      expect(await readdir(elsewhere)).toEqual([]);
    } finally {
      await rm(elsewhere, { recursive: true });
    }
  });

  test('run again, has nothing to replace: the time of day stays that of the file', async () => {
    expect((await init()).exitCode).toBe(0);
    const first = await written();
    const { exitCode, stderr } = await init();
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toContain('is the same');
    expect(await written()).toBe(first);
  });

  test('ticks what is right already, and leaves what is missing open with the command for it', async () => {
    stage.put('EAAtest-whatever');
    const { exitCode, stdout, stderr } = await init([], known());
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain(`[x] Meta accepts app ${stage.app.id}`);
    expect(stdout).toContain(`[x] A first token is stored as ${SECRET}`);
    expect(stdout).toMatch(/\[ \] .*META_APP_SECRET\n +gh secret set META_APP_SECRET --repo \S+acme\/ads/);
    expect(stdout).toContain('gh workflow run refresh-meta-token.yml');
    expect(stage.leaks(stdout + stderr)).toBe(false);
  });
});
