import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFaults } from '../../../scripts/workflow-rules.mjs';
import { drawDailyMinute, type WorkflowWish, workflowText } from '../../../src/cli/init/workflow.js';
import { CLI, type Ended, ended, hasTerminals, ROOT, runOnTerminal } from './command.js';
import { type LoginStage, REPOSITORY, SECRET, setLoginStage } from './login-stage.js';

const FILE = '.github/workflows/refresh-meta-token.yml';

const wish: WorkflowWish = {
  appId: '123456789012345',
  secretName: SECRET,
  secretScope: { kind: 'repository' },
  credential: 'app',
  requiredScopes: ['ads_read'],
  dailyAt: 5 * 60 + 17,
  version: 'v1.2.3',
};
const wishes: readonly (readonly [title: string, wish: WorkflowWish])[] = [
  ['a repository secret and a GitHub App', wish],
  ['an environment and a GitHub App', { ...wish, secretScope: { kind: 'environment', environment: 'meta' } }],
  [
    'an environment with an odd name',
    { ...wish, secretScope: { kind: 'environment', environment: 'on: "prod" #1' } },
  ],
  [
    'an organization and a GitHub App',
    { ...wish, secretScope: { kind: 'organization', organization: 'acme' } },
  ],
  ['a personal access token and no required permission', { ...wish, credential: 'pat', requiredScopes: [] }],
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

  test.each(wishes)(
    "for %s has no fault by GitHub's own parser and by the rules of the examples",
    async (_, made) => {
      const text = workflowText(made);
      expect(exampleFaults(parse(text))).toEqual([]);
      expect(await linter.githubFaults('refresh-meta-token.yml', text, inputs)).toEqual([]);
    },
  );
  test('gives a reason for every permission', () => {
    const [, block = ''] = /^permissions:\n((?: .*\n)+)/m.exec(workflowText(wish)) ?? [];
    expect(block.split('\n').filter((line) => line !== '' && !line.includes(' # '))).toEqual([]);
  });
  test('names the environment for the job and for the action alike', () => {
    const name = 'on: "prod" #1';
    const { jobs } = parse(
      workflowText({ ...wish, secretScope: { kind: 'environment', environment: name } }),
    );
    expect(jobs.refresh.environment).toBe(name);
    expect(jobs.refresh.steps.at(-1).with.environment).toBe(name);
  });
  test('runs daily at an odd minute in the early hours, whatever is drawn', () => {
    for (let drawn = 0; drawn < 1; drawn += 0.001) {
      const minute = drawDailyMinute(() => drawn);
      expect(minute % 2).toBe(1);
      expect(minute).toBeGreaterThan(2 * 60);
      expect(minute).toBeLessThan(7 * 60);
    }
  });
});

describe('init', () => {
  let stage: LoginStage;
  let folder: string;
  beforeEach(async () => {
    stage = await setLoginStage();
    folder = await mkdtemp(path.join(tmpdir(), 'init-'));
  });
  afterEach(async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  });

  const command = (...more: string[]) => [
    'init',
    ...['--app-id', stage.app.id, '--repo', REPOSITORY, '--graph-api-url', stage.meta.graphUrl],
    ...more,
  ];
  const init = (more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ended> => {
    const child = spawn(process.execPath, [CLI, ...command(...more)], {
      cwd: folder,
      env: { PATH: process.env.PATH, GITHUB_API_URL: stage.github.url, ...env },
    });
    child.stdin.end();
    return ended(child);
  };
  const written = () => readFile(path.join(folder, FILE), 'utf8');
  const known = () => ({ META_APP_SECRET: stage.app.secret, GH_TOKEN: stage.ghToken });

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
    expect(workflow.jobs.refresh.steps[0].uses).toMatch(/\/refresh-meta-token@v\d+\.\d+\.\d+$/);
    expect(workflow.jobs.refresh.steps[0].with).toMatchObject({
      'app-id': stage.app.id,
      'access-token': `\${{ secrets.${SECRET} }}`,
      'secret-name': SECRET,
      'secrets-token': '${{ secrets.SECRETS_TOKEN }}',
      'required-scopes': 'ads_read',
    });
  });
  test('never writes over another file without asking', async () => {
    await mkdir(path.dirname(path.join(folder, FILE)), { recursive: true });
    await writeFile(path.join(folder, FILE), 'name: mine\n');
    const refused = await init();
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('--overwrite');
    expect(await written()).toBe('name: mine\n');
    expect((await init(['--overwrite'])).exitCode).toBe(0);
    expect(await written()).toContain('Refresh Meta token');
  });
  test('a dry run prints the workflow and writes nothing', async () => {
    const { exitCode, stdout } = await init(['--dry-run']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('workflow_dispatch:');
    await expect(written()).rejects.toThrow('ENOENT');
  });
  test('ticks what is right already, and leaves what is missing open with the command for it', async () => {
    stage.put('EAAtest-whatever');
    const { exitCode, stdout, stderr } = await init([], known());
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain(`[x] Meta accepts app ${stage.app.id}`);
    expect(stdout).toContain(`[x] A first token is stored as ${SECRET}`);
    expect(stdout).toMatch(/\[ \] .*META_APP_SECRET\n +gh secret set META_APP_SECRET --repo acme\/ads/);
    expect(stdout).toContain('gh workflow run refresh-meta-token.yml');
    expect(stage.leaks(stdout + stderr)).toBe(false);
  });
  test('leads to the login that stores the first token', async () => {
    const { stdout } = await init(['--environment', 'production', '--require', 'ads_read'], known());
    expect(stdout).toContain(
      `refresh-meta-token login --app-id ${stage.app.id} --repo ${REPOSITORY} --environment production --secret ${SECRET} --scope ads_read`,
    );
  });
  test('says when the app secret is wrong', async () => {
    const { exitCode, stdout } = await init([], { ...known(), META_APP_SECRET: 'f'.repeat(32) });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('[!] Meta does not accept app');
  });
  test('says when the credential may not write there', async () => {
    const token = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: [REPOSITORY],
      permissions: { metadata: 'read' },
    });
    const { exitCode, stdout } = await init([], { ...known(), GH_TOKEN: token });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\[!\] .*secrets of acme\/ads/);
    expect(stdout).toContain('Secrets: write');
  });
  test('claims nothing that it could not look at', async () => {
    const { stdout } = await init();
    expect(stdout).not.toContain('[x]');
  });
  test.each([
    ['an app ID that is none', ['--app-id', 'acme'], '--app-id'],
    ['two places', ['--environment', 'a', '--organization', 'b'], '--environment'],
    ['a credential that does not exist', ['--credential', 'magic'], '--credential'],
  ])('refuses %s, and writes nothing', async (_, more, says) => {
    const { exitCode, stderr } = await init(more);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(says);
    await expect(written()).rejects.toThrow('ENOENT');
  });
  test.skipIf(!hasTerminals)(
    'asks four questions on a terminal',
    async () => {
      const { exitCode, screen } = await runOnTerminal(
        ['init', '--repo', REPOSITORY, '--dry-run', '--graph-api-url', stage.meta.graphUrl],
        { GITHUB_API_URL: stage.github.url },
        [
          ['Meta app ID', `${stage.app.id}\r`],
          ['Name of the secret', '\r'],
          ['Where are the secrets?', '\r'],
          ['Name of the environment', '\r'],
          ['What writes the secrets?', '\r'],
        ],
      );
      expect(exitCode, screen).toBe(0);
      expect(screen).toContain('environment: meta');
      expect(screen).toContain('create-github-app-token');
    },
    30_000,
  );
});
