import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Run, runAction } from '../../../../src/cli/rehearsal/runner.js';
import { builtAction } from '../../../../src/cli/rehearsal/stage.js';
import { declaredDefaults } from '../../../../src/inputs/table.js';
import { inFolder, refusal } from '../../../support/session.js';

const RUN: Run = {
  inputs: { 'app-id': '123', mode: 'check', 'odd name': 'x' },
  repository: 'acme/reports',
  runId: '77',
  workflowFile: 'refresh-meta-token.yml',
  event: 'schedule',
  apiUrl: 'http://127.0.0.1:1',
  serverUrl: 'http://127.0.0.1:2',
};
const play = (script: string, run: Partial<Run> = {}, signal = new AbortController().signal) =>
  inFolder(async (folder) => {
    const file = path.join(folder, 'action.mjs');
    await writeFile(file, script);
    return runAction(file, { ...RUN, ...run }, signal);
  });
const WRITES = `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
const { env } = process;
`;

describe('a run of the action', () => {
  test('has what GitHub tells a run in its environment, and nothing else of this computer', async () => {
    process.env.SOMETHING_OF_MINE = 'private';
    const { log, exitCode } = await play(`${WRITES}
      console.log(JSON.stringify({ ...env, event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) }))`);
    delete process.env.SOMETHING_OF_MINE;
    expect(exitCode).toBe(0);
    const { event, __CF_USER_TEXT_ENCODING: _, ...env } = JSON.parse(log);
    const folder = path.dirname(env.GITHUB_OUTPUT);
    const inputs = Object.entries({ ...declaredDefaults(), 'app-id': '123', mode: 'check' });
    expect(env).toEqual({
      ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      INPUT_ODD_NAME: 'x',
      PATH: process.env.PATH,
      HOME: path.join(folder, 'temp'),
      CI: 'true',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: path.join(folder, 'temp'),
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_SERVER_URL: 'http://127.0.0.1:2',
      GITHUB_REPOSITORY: 'acme/reports',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'acme/reports/.github/workflows/refresh-meta-token.yml@refs/heads/main',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_EVENT_PATH: path.join(folder, 'event.json'),
      GITHUB_WORKSPACE: path.join(folder, 'temp'),
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      GITHUB_ENV: path.join(folder, 'env'),
      GITHUB_PATH: path.join(folder, 'path'),
      GITHUB_STATE: path.join(folder, 'state'),
    });
    expect(event).toEqual({ schedule: '17 6 * * *' });
    expect(path.basename(folder)).toMatch(/^refresh-meta-token-/);
    expect(existsSync(folder)).toBe(false);
  });

  test('that somebody started by hand knows no schedule', async () => {
    const { log } = await play(
      `${WRITES}console.log(env.GITHUB_EVENT_NAME, readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))`,
      { event: 'workflow_dispatch' },
    );
    expect(log).toBe('workflow_dispatch {}\n');
  });

  test('finds its folders and files there and empty', async () => {
    const { log } = await play(`${WRITES}
      const files = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
      console.log(existsSync(env.RUNNER_TEMP), files.map((name) => readFileSync(env[name], 'utf8')).join('') === '')`);
    expect(log).toBe('true true\n');
  });

  test('gives back its outputs and its summary, of any length', async () => {
    const { outputs, summary } = await play(`${WRITES}
      appendFileSync(env.GITHUB_OUTPUT, 'outcome<<ghadelimiter_1\\nhealthy\\nghadelimiter_1\\n');
      appendFileSync(env.GITHUB_OUTPUT, 'report<<ghadelimiter_2\\n[\\n  1\\n]\\nghadelimiter_2\\n');
      appendFileSync(env.GITHUB_OUTPUT, 'issue-url<<ghadelimiter_3\\n\\nghadelimiter_3\\n');
      appendFileSync(env.GITHUB_OUTPUT, ' odd<<ghadelimiter_4\\n1\\nghadelimiter_4\\n');
      appendFileSync(env.GITHUB_OUTPUT, 'tricky<<end_5\\nend_5x\\nxend_5\\nend_5\\n');
      appendFileSync(env.GITHUB_OUTPUT, 'empty<<end_6\\nend_6\\n');
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Well');`);
    expect(outputs).toEqual({
      outcome: 'healthy',
      report: '[\n  1\n]',
      'issue-url': '',
      tricky: 'end_5x\nxend_5',
      empty: '',
    });
    expect(summary).toBe('# Well');
  });

  test('keeps all that is printed, but not what tells the runner what to hide', async () => {
    const { log, exitCode } = await play(`
      process.stdout.write('one\\n::add-mask::EAAtest\\ntwo ::add-mask::x\\n');
      process.stderr.write('three\\n');
      process.stdout.write('::add-mask::last');
      process.exitCode = 3;`);
    expect(exitCode).toBe(3);
    expect(log.split('\n').sort()).toEqual(['', 'one', 'three', 'two ::add-mask::x']);
  });

  test('ends when it is told to, and leaves nothing behind', async () => {
    const controller = new AbortController();
    const run = play('setInterval(() => {}, 1000);', {}, controller.signal);
    setTimeout(() => controller.abort(), 100);
    await expect(run).rejects.toThrow('aborted');
  });
});

describe('the built action', () => {
  test('is the one that was named, else the one beside the program', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'mine.mjs');
      await writeFile(file, '');
      expect(await builtAction('/nowhere/cli/index.js', file)).toBe(file);
    });
    const root = path.resolve(import.meta.dirname, '../../../..');
    expect(await builtAction(path.join(root, 'dist/cli/index.js'), undefined)).toBe(
      path.join(root, 'dist/action/index.js'),
    );
  });

  test('that is not there has to be built', async () => {
    expect(await refusal(() => builtAction('/nowhere/cli/index.js', '/nowhere/index.js'))).toBe(
      'dist/action: holds no built action. Build it first: npm run bundle',
    );
  });
});
