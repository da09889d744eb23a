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

test.each<[string, readonly string[]]>([
  ['--environment: cannot be given together with --organization', [...LOGIN, ...PLACES]],
  ['--environment: cannot be given together with --organization', [...LOGIN, '--in-actions', ...PLACES]],
  ['--environment: cannot be given together with --organization', [...INIT, ...PLACES]],
  ['--environment: cannot be given together with --organization', ['refresh', '--yes', ...PLACES]],
  ['--environment: cannot be given together with --organization', ['system-user', '--yes', ...PLACES]],
  ['--no-app: cannot be given together with --create-app', [...INIT, '--no-app', '--create-app']],
  [
    '--credential pat: cannot be given together with --create-app',
    [...INIT, '--create-app', '--credential', 'pat'],
  ],
  ['--device: cannot be given together with --in-actions', [...LOGIN, '--device', '--in-actions']],
  ['--device: cannot be given together with --config-id', [...LOGIN, '--device', '--config-id', '12']],
  ['--device: is for Facebook', [...LOGIN, '--device', '--platform', 'instagram']],
  ['--page: is for Facebook', [...LOGIN, '--page', '12', '--platform', 'threads']],
  ['--config-id: is for Facebook', [...LOGIN, '--config-id', '1', '--platform', 'threads']],
  ['--page: cannot be given together with --in-actions', [...LOGIN, '--page', '12', '--in-actions']],
  [
    '--target: cannot be given together with --in-actions',
    [...LOGIN, '--target', 'secret=A', '--in-actions'],
  ],
  ['--config: cannot be given together with --in-actions', [...LOGIN, '--config', 'a.yml', '--in-actions']],
  ['--dry-run: cannot be given together with --in-actions', [...LOGIN, '--dry-run', '--in-actions']],
  ['--workflow: cannot be given alone', [...LOGIN, '--workflow', 'a.yml']],
  ['--ref: cannot be given alone', [...LOGIN, '--ref', 'main']],
])('%s, and nothing is done', async (says, typed) => {
  await inFolder(async (folder) => {
    const { exitCode, stdout, stderr } = await runCli(typed, NOWHERE, { input: '', cwd: folder });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(new RegExp(`^error: ${says}`));
    expect(stdout).toBe('');
  });
});
