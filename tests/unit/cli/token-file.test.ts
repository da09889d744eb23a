import { execFileSync } from 'node:child_process';
import { chmod, chown, link, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTokenFile } from '../../../src/cli/token-file.js';
import { Secret } from '../../../src/token/secret.js';
import { inFolder, refusal, tokenOf } from '../../support/session.js';

const OLD = tokenOf('Old');
const NEW = tokenOf('New');
const EXAMPLE = 'Example: chmod 600 token.txt';
const isAdministrator = process.getuid?.() === 0 && process.seteuid !== undefined;
const noOwners = isAdministrator ? '' : ' (skipped: only an administrator may give a file away)';
const mounts = canMount();
const noMounts = mounts ? '' : ' (skipped: only an administrator of a Linux may mount)';

/** Does the work beside a file that holds this and belongs to the current user alone. */
const withFile = <T>(text: string, work: (file: string) => Promise<T>, name = 'token.txt'): Promise<T> =>
  inFolder(async (folder) => {
    const file = path.join(folder, name);
    await writeFile(file, text, { mode: 0o600 });
    return work(file);
  });

/** Does the work as a user with no more rights than others. */
async function asSomebody<T>(file: string, work: () => Promise<T>): Promise<T> {
  if (!isAdministrator) return work();
  const NOBODY = 65_534;
  for (const owned of [path.dirname(file), file]) await chown(owned, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a file that holds a token', () => {
  test.each([
    ['alone', OLD],
    ['with a line end', `${OLD}\n`],
    ['with space around it', `\r\n ${OLD}\t\r\n`],
  ])('is read: %s', async (_, text) => {
    expect((await withFile(text, openTokenFile)).token.reveal()).toBe(OLD);
  });

  test('that is not there is named as such', async () => {
    expect(await inFolder((folder) => refusal(() => openTokenFile(path.join(folder, 'token.txt'))))).toBe(
      `--token-file: names a file that is not there. It holds the token and nothing else. ${EXAMPLE}`,
    );
  });

  test('must be a file', async () => {
    expect(await inFolder((folder) => refusal(() => openTokenFile(folder)))).toBe(
      `--token-file: must name a file. ${EXAMPLE}`,
    );
  });

  test.skipIf(process.platform === 'win32')('must be its reader’s alone', async () => {
    for (const mode of [0o640, 0o604, 0o620, 0o602, 0o610])
      await withFile(OLD, async (file) => {
        await chmod(file, mode);
        expect(await refusal(() => openTokenFile(file)), mode.toString(8)).toBe(
          `--token-file: names a file that other users may read or change. ${EXAMPLE}`,
        );
      });
  });

  test.skipIf(process.platform === 'win32')('must be readable', () =>
    withFile(OLD, async (file) => {
      await chmod(file, 0o000);
      expect(await asSomebody(file, () => refusal(() => openTokenFile(file)))).toBe(
        `--token-file: names a file that cannot be read. ${EXAMPLE}`,
      );
    }),
  );

  test.each([
    ['nothing', '\n', 'is missing or empty.'],
    ['more than a token', `${OLD}\nand more`, 'holds a space'],
    ['far more than a token', 'x'.repeat(16_384), 'names a file that is too large for a token.'],
  ])('must not hold %s', async (_, text, says) => {
    const told = await withFile(text, (file) => refusal(() => openTokenFile(file)));
    expect(told).toContain(`--token-file: ${says}`);
    expect(told).not.toContain(OLD);
  });
});

describe('a new token', () => {
  test('takes the place of the old one, for its owner’s eyes only, and leaves nothing beside it', () =>
    withFile(`${OLD}\n`, async (file) => {
      const { prove, replace } = await openTokenFile(file);
      await prove();
      expect([await readFile(file, 'utf8'), await readdir(path.dirname(file))]).toEqual([
        `${OLD}\n`,
        ['token.txt'],
      ]);
      await replace(new Secret(NEW));
      expect(await readFile(file, 'utf8')).toBe(`${NEW}\n`);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readdir(path.dirname(file))).toEqual(['token.txt']);
    }));

  test('is put in place whole: whoever has the old file open reads the old token', () =>
    withFile(OLD, async (file) => {
      const other = `${file}.other`;
      await link(file, other);
      await (await openTokenFile(file)).replace(new Secret(NEW));
      expect([await readFile(file, 'utf8'), await readFile(other, 'utf8')]).toEqual([`${NEW}\n`, OLD]);
    }));

  test('goes where a link leads, and the link stays', () =>
    withFile(OLD, async (file) => {
      const name = path.join(path.dirname(file), 'link');
      await symlink(file, name);
      await (await openTokenFile(name)).replace(new Secret(NEW));
      expect([await readFile(file, 'utf8'), await readFile(name, 'utf8')]).toEqual([`${NEW}\n`, `${NEW}\n`]);
    }));

  test('is not asked for where the folder takes no new file', () =>
    withFile(
      OLD,
      async (file) => {
        const { prove } = await openTokenFile(file);
        expect(await refusal(prove)).toBe(
          '--token-file: is in a folder that takes no new file (ENAMETOOLONG). The new token replaces the file. Nothing was done yet.',
        );
      },
      'x'.repeat(250),
    ));

  test('that cannot be put in place fails with what the system says, and leaves nothing beside it', () =>
    withFile(OLD, async (file) => {
      const { replace } = await openTokenFile(file);
      await rm(file);
      await mkdir(file);
      await expect(replace(new Secret(NEW))).rejects.toMatchObject({ code: 'EISDIR' });
      expect(await readdir(path.dirname(file))).toEqual(['token.txt']);
    }));

  test.skipIf(!mounts)(`is written into a file that is mounted by itself, as in a container${noMounts}`, () =>
    withFile(`${OLD}${' '.repeat(300)}\n`, async (file) => {
      execFileSync('mount', ['--bind', file, file]);
      try {
        await (await openTokenFile(file)).replace(new Secret(NEW));
        expect(await readFile(file, 'utf8')).toBe(`${NEW}\n`);
        expect(await readdir(path.dirname(file))).toEqual(['token.txt']);
      } finally {
        execFileSync('umount', [file]);
      }
    }),
  );

  test.skipIf(!isAdministrator)(`leaves the file its owner’s, whoever runs the command${noOwners}`, () =>
    withFile(OLD, async (file) => {
      await chown(file, 1234, 2345);
      await (await openTokenFile(file)).replace(new Secret(NEW));
      expect(await stat(file)).toMatchObject({ uid: 1234, gid: 2345, mode: 0o100600 });
    }),
  );
});

/** Whether this is an administrator of a Linux that lets them mount. */
function canMount(): boolean {
  if (process.platform !== 'linux' || !isAdministrator) return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '--bind', '/tmp', '/tmp'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
