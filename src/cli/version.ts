import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** The version of this program, from the package's own description, two directories above `dist/cli/index.js`. */
export async function readVersion(programFile: string): Promise<string> {
  const file = path.join(path.dirname(await realpath(programFile)), '../../package.json');
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}
