import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCliEnvironment } from '../../../../src/cli/environment.js';
import { askForSource, sourceOf } from '../../../../src/cli/init/source.js';
import { inFolder, openSession, refusal } from '../../../support/session.js';

const GHE = readCliEnvironment({ GITHUB_API_URL: 'https://ghe.acme.example/api/v3' });
const GITHUB = readCliEnvironment({});

/** A copy of the program that does not say where it is from, and somebody who does. */
const askedIn = (answers: readonly string[], environment = GITHUB) =>
  inFolder(async (folder) => {
    const programFile = path.join(folder, 'dist/cli/index.js');
    await mkdir(path.dirname(programFile), { recursive: true });
    await writeFile(programFile, '');
    const session = openSession({ answers, programFile });
    const unasked = await sourceOf({}, environment, session.context);
    return { ...session, unasked, source: await askForSource(environment, session.context) };
  });

test.each([
  ['github.com', GITHUB],
  ['ghe.acme.example', GHE],
])(
  '--action says where the action is published, on the GitHub of the command: %s',
  async (host, environment) => {
    const found = await sourceOf({ action: 'acme/rmt@v1' }, environment, openSession().context);
    expect(found).toEqual({ host, repository: 'acme/rmt', ref: 'v1', uses: 'acme/rmt@v1' });
  },
);

test('an --action without a version is none', async () => {
  expect(await refusal(() => sourceOf({ action: 'acme/rmt' }, GITHUB, openSession().context))).toContain(
    '--action: must be OWNER/NAME@REF.',
  );
});

test('an action that runs without a version is not one for a workflow', async () => {
  const { context } = openSession({ env: { GITHUB_ACTION_REPOSITORY: 'acme/rmt' } });
  expect(await sourceOf({}, GITHUB, context)).toBeUndefined();
});

test('a copy that does not know it asks, until it is told', async () => {
  const { source, unasked, asked, notes } = await askedIn(['acme', 'acme/rmt@v2'], GHE);
  expect(unasked).toBeUndefined();
  expect(source).toEqual({
    host: 'ghe.acme.example',
    repository: 'acme/rmt',
    ref: 'v2',
    uses: 'acme/rmt@v2',
  });
  const question = 'Where this action is published, with its version (acme/refresh-meta-token@v1)';
  expect(asked).toEqual([question, question]);
  expect(notes).toEqual([expect.stringContaining('error: --action: must be OWNER/NAME@REF.')]);
});
