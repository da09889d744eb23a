import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../inputs/options.js';
import { Cancelled } from '../interruption.js';
import type { Terminal } from '../terminal.js';
import { WORKFLOW_FILE } from './workflow.js';

const FILE = path.join('.github', 'workflows', WORKFLOW_FILE);

/** The minute of the day at which the workflow that is there runs; undefined where there is none, or another schedule. */
export async function dailyMinuteThere(root: string): Promise<number | undefined> {
  const text = await readFile(path.join(root, FILE), 'utf8').catch(() => '');
  const [, minute, hour] = /^ +- cron: '(\d{1,2}) (\d{1,2}) \* \* \*'/m.exec(text) ?? [];
  const at = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && Number(hour) < 24 ? at : undefined;
}

/**
 * Writes the workflow at the repository's root. Never over another file without asking, and never through a link: it could
 * lead anywhere.
 *
 * @throws {InputError} where the file cannot be written, or another one is in its place
 */
export async function writeWorkflow(
  root: string,
  text: string,
  mayOverwrite: boolean,
  terminal: Terminal,
): Promise<void> {
  const file = path.join(root, FILE);
  for (const folder of [path.dirname(path.dirname(FILE)), path.dirname(FILE)]) {
    const facts = await lstat(path.join(root, folder)).catch(() => undefined);
    if (facts !== undefined && !facts.isDirectory()) refusePlace(folder);
  }
  const there = await lstat(file).catch(() => undefined);
  if (there !== undefined && !there.isFile()) refusePlace(FILE);
  if (there !== undefined && (await readFile(file, 'utf8')) === text) {
    terminal.notes.line(`${FILE} exists already, and is the same.`);
    return;
  }
  if (there !== undefined && !mayOverwrite) {
    if (!terminal.isInteractive) {
      throw new InputError(
        'init',
        `finds a file at ${FILE} already.`,
        'Add --overwrite to replace it, or --dry-run to see the new one.',
      );
    }
    if (!(await terminal.askYesNo(`${FILE} exists already. Replace it?`, false))) throw new Cancelled();
  }
  await mkdir(path.dirname(file), { recursive: true })
    .then(() => writeFile(file, text, { flag: there === undefined ? 'wx' : 'w' }))
    .catch((error: NodeJS.ErrnoException) => {
      throw new InputError(
        'init',
        `cannot write ${FILE} in ${root} (${error.code ?? 'no reason given'}).`,
        'Run it as somebody who may write there, or take the text from --dry-run.',
      );
    });
  terminal.notes.line(`${there === undefined ? 'Wrote' : 'Replaced'} ${FILE}`);
}

function refusePlace(place: string): never {
  throw new InputError(
    'init',
    `finds something at ${place} that is no ${place === FILE ? 'file' : 'folder'} of its own.`,
    'If it is a link, put what it leads to in its place; else remove it, or move it away.',
  );
}
