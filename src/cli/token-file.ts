import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../inputs/options.js';
import { requireSecretValue } from '../inputs/values.js';
import type { Secret } from '../token/secret.js';
import { ACCESS_TOKEN_HINT } from './secrets.js';

const NAME = '--token-file';
const EXAMPLE = 'Example: chmod 600 token.txt';

/** A file that holds one token and is kept up to date. */
export interface TokenFile {
  readonly token: Secret;
  /** Checks that the disk can take a token before one is requested. @throws InputError */
  readonly prove: () => Promise<void>;
  /** Replaces the token, atomically. */
  readonly replace: (token: Secret) => Promise<void>;
}

/**
 * Opens a token file.
 * @throws InputError when it cannot be read, when others can read it, or when its folder cannot be written to
 */
export async function openTokenFile(given: string): Promise<TokenFile> {
  const file = await realpath(given).catch(() => {
    throw new InputError(
      NAME,
      'names a file that is not there.',
      `It holds the token and nothing else. ${EXAMPLE}`,
    );
  });
  const { mode, isFile } = await readFacts(file);
  if (!isFile) throw new InputError(NAME, 'must name a file.', EXAMPLE);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new InputError(NAME, 'names a file that other users may read or change.', EXAMPLE);
  }
  // The file is replaced, not written into, so that nobody reads half a token.
  await access(path.dirname(file), constants.W_OK).catch(() => {
    throw new InputError(
      NAME,
      'is in a folder that cannot be written to.',
      'The new token replaces the file.',
    );
  });
  return {
    token: requireSecretValue(NAME, (await readToken(file)).trim(), ACCESS_TOKEN_HINT),
    prove: () => prove(file),
    replace: (token) => replace(file, `${token.reveal()}\n`),
  };
}

async function readFacts(file: string) {
  const facts = await stat(file);
  return { mode: facts.mode, isFile: facts.isFile() };
}

async function readToken(file: string): Promise<string> {
  const handle = await open(file, 'r').catch(() => {
    throw new InputError(NAME, 'names a file that cannot be read.', EXAMPLE);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    if (bytesRead === LONGEST) {
      throw new InputError(
        NAME,
        'names a file that is too large for a token.',
        `It holds the token and nothing else. ${EXAMPLE}`,
      );
    }
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Longer than any token. */
const LONGEST = 16_384;

/** Writes a dummy of a token's maximum length, and removes it. */
async function prove(file: string): Promise<void> {
  const next = nameBeside(file);
  await write(next, file, ' '.repeat(LONGEST_TOKEN))
    .finally(() => rm(next, { force: true }))
    .catch(({ code = 'unknown' }: NodeJS.ErrnoException) => {
      throw new InputError(
        NAME,
        `is in a folder that takes no new file (${code}).`,
        'The new token replaces the file. Nothing was done yet.',
      );
    });
}

const LONGEST_TOKEN = 4_096;

async function replace(file: string, text: string): Promise<void> {
  const next = nameBeside(file);
  try {
    await write(next, file, text);
    await rename(next, file).catch((error: NodeJS.ErrnoException) => {
      // A file mounted by itself, as in a container, cannot be replaced, only written into.
      if (error.code !== 'EBUSY') throw error;
      return writeInto(file, text);
    });
  } finally {
    await rm(next, { force: true });
  }
}

function nameBeside(file: string): string {
  return `${file}.${randomBytes(6).toString('hex')}`;
}

/** Writes a new file with the owner of another, who may differ from the current user. */
async function write(next: string, file: string, text: string): Promise<void> {
  const { uid, gid } = await stat(file);
  const handle = await open(next, 'wx', 0o600);
  try {
    const made = await handle.stat();
    if (made.uid !== uid) await handle.chown(uid, gid);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeInto(file: string, text: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const length = Buffer.byteLength(text);
    await handle.write(Buffer.from(text), 0, length, 0);
    await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
