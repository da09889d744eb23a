import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dailyMinuteThere, writeWorkflow } from '../../../../src/cli/init/file.js';
import { inFolder, openSession, refusal } from '../../../support/session.js';

const FILE = '.github/workflows/refresh-meta-token.yml';

/** A workflow with these lines in a folder of its own. */
const minuteOf = (text: string | undefined) =>
  inFolder(async (folder) => {
    await mkdir(path.join(folder, '.github/workflows'), { recursive: true });
    if (text !== undefined) await writeFile(path.join(folder, FILE), text);
    return dailyMinuteThere(folder);
  });

test.each([
  ["on:\n  schedule:\n    - cron: '17 5 * * *' # daily\n", 317],
  ["  - cron: '0 0 * * *'\n", 0],
  [" -  cron: '0 0 * * *'\n", undefined],
  ["    - cron: '59 23 * * *'\n", 1439],
  ["    - cron: '60 5 * * *'\n", undefined],
  ["    - cron: '5 24 * * *'\n", undefined],
  ["    - cron: '17 5 * * 1'\n", undefined],
  ["    - cron: '17 */2 * * *'\n", undefined],
  ["    # - cron: '17 5 * * *'\n", undefined],
  [undefined, undefined],
])('the minute of the day of %j is %s', async (text, minute) => {
  expect(await minuteOf(text)).toBe(minute);
});

describe('the place of the workflow', () => {
  const written = (prepare: (folder: string) => unknown) =>
    inFolder(async (folder) => {
      await prepare(folder);
      const { context, notes } = openSession();
      const says = await refusal(() => writeWorkflow(folder, 'x', true, context.terminal));
      return { says: says.replace(folder, 'FOLDER'), notes };
    });
  const ofItsOwn = (place: string, kind: string) =>
    `init: finds something at ${place} that is no ${kind} of its own. If it is a link, put what it leads to in its place; else remove it, or move it away.`;

  test.each<[string, (folder: string) => unknown, string]>([
    ['a link', (folder) => symlink('/tmp', path.join(folder, '.github')), ofItsOwn('.github', 'folder')],
    ['a file', (folder) => writeFile(path.join(folder, '.github'), ''), ofItsOwn('.github', 'folder')],
    [
      'a link in it',
      async (folder) => {
        await mkdir(path.join(folder, '.github'));
        await symlink('/tmp', path.join(folder, '.github/workflows'));
      },
      ofItsOwn('.github/workflows', 'folder'),
    ],
    [
      'a folder in its place',
      (folder) => mkdir(path.join(folder, FILE), { recursive: true }),
      ofItsOwn(FILE, 'file'),
    ],
  ])('is refused where it is %s', async (_, prepare, says) => {
    expect(await written(prepare)).toEqual({ says, notes: [] });
  });

  test('is told where nothing can be written there, with why', () =>
    inFolder(async (folder) => {
      const root = path.join(folder, 'a-file');
      await writeFile(root, '');
      const { context } = openSession();
      expect(await refusal(() => writeWorkflow(root, 'x', false, context.terminal))).toBe(
        `init: cannot write ${FILE} in ${root} (ENOTDIR). Run it as somebody who may write there, or take the text from --dry-run.`,
      );
    }));
});

test('the same workflow is left as it is, without a question', () =>
  inFolder(async (folder) => {
    await mkdir(path.join(folder, '.github/workflows'), { recursive: true });
    await writeFile(path.join(folder, FILE), 'x');
    const { context, notes } = openSession();
    await writeWorkflow(folder, 'x', false, context.terminal);
    expect(notes).toEqual([`${FILE} exists already, and is the same.`]);
  }));
