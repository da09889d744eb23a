import { expect, test } from 'vitest';
import { REPOSITORY, runCli, SECRET } from '../../support/scenario.js';
import { inFolder } from '../../support/session.js';

/** Nothing listens there: a command that asked anybody anything would say so. */
const NOWHERE = {
  GITHUB_API_URL: 'http://127.0.0.1:9',
  META_APP_ID: '1',
  META_APP_SECRET: 'x',
  GH_TOKEN: 'x',
};
const LOGIN = [
  'login',
  '--repo',
  REPOSITORY,
  '--secret',
  SECRET,
  '--yes',
  '--graph-api-url',
  'http://127.0.0.1:9',
];
const INIT = ['init', '--repo', REPOSITORY, '--action', 'maker/refresh-meta-token@v1', '--yes'];
const PLACES = ['--environment', 'production', '--organization', 'acme'];

test.each<[readonly string[]]>([
  [[...LOGIN, ...PLACES]],
  [[...LOGIN, '--in-actions', ...PLACES]],
  [[...INIT, ...PLACES]],
  [['refresh', '--yes', ...PLACES]],
  [['system-user', '--yes', ...PLACES]],
])('options that contradict each other are refused before anything is done: %s', async (typed) => {
  await inFolder(async (folder) => {
    const { exitCode, stdout, stderr } = await runCli(typed, NOWHERE, { input: '', cwd: folder });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: --environment: cannot be given together with --organization/);
    expect(stdout).toBe('');
  });
});
