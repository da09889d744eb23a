import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dailyMinuteThere, writeWorkflow } from '../../../../src/cli/init/file.js';
import { Cancelled } from '../../../../src/cli/interruption.js';
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

describe('the workflow', () => {
  /** What is there after a workflow was written where `before` was, and what was said. */
  const written = (before: string | undefined, mayOverwrite: boolean, answers?: readonly boolean[]) =>
    inFolder(async (folder) => {
      if (before !== undefined) {
        await mkdir(path.join(folder, '.github/workflows'), { recursive: true });
        await writeFile(path.join(folder, FILE), before);
      }
      const { context, notes, asked } = openSession(answers && { answers });
      const error = await writeWorkflow(folder, 'new', mayOverwrite, context.terminal).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const kept = await readFile(path.join(folder, FILE), 'utf8').catch(() => undefined);
      return { kept, notes, asked, error };
    });
  const QUESTION = `${FILE} exists already. Replace it?`;

  test.each<[string, string | undefined, boolean, readonly boolean[] | undefined, object]>([
    [
      'is written, with its folders',
      undefined,
      false,
      undefined,
      { kept: 'new', notes: [`Wrote ${FILE}`], asked: [] },
    ],
    [
      'is left as it is where it is the same, without a question',
      'new',
      false,
      undefined,
      { kept: 'new', notes: [`${FILE} exists already, and is the same.`], asked: [] },
    ],
    [
      'takes the place of another where that was said, without a question',
      'mine',
      true,
      [],
      { kept: 'new', notes: [`Replaced ${FILE}`], asked: [] },
    ],
    [
      'takes the place of another when the person says so',
      'mine',
      false,
      [true],
      { kept: 'new', notes: [`Replaced ${FILE}`], asked: [QUESTION] },
    ],
  ])('%s', async (_, before, mayOverwrite, answers, expected) => {
    expect(await written(before, mayOverwrite, answers)).toEqual({ ...expected, error: undefined });
  });

  test('does not take the place of another when the person says no', async () => {
    const { error, ...kept } = await written('mine', false, [false]);
    expect(kept).toEqual({ kept: 'mine', notes: [], asked: [QUESTION] });
    expect(error).toBeInstanceOf(Cancelled);
  });

  test('does not take the place of another where nobody can be asked, and says how it would', async () => {
    const { error, ...kept } = await written('mine', false);
    expect(kept).toEqual({ kept: 'mine', notes: [], asked: [] });
    expect(
      await refusal(() => {
        throw error;
      }),
    ).toBe(
      `init: finds a file at ${FILE} already. Add --overwrite to replace it, or --dry-run to see the new one.`,
    );
  });
});
