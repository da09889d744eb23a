// Fails unless dist is committed and is, file for file, what the sources build.

import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/**
 * @param {string} directory
 * @returns {Promise<Map<string, string>>} path below the directory → what the file is, as one comparable text
 */
async function filesOf(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const executable = ((await stat(file)).mode & 0o100) !== 0;
      /** @type {[string, string]} */
      const named = [path.relative(directory, file), `${executable} ${await readFile(file, 'base64')}`];
      return named;
    });
  return new Map(await Promise.all(files));
}

const fresh = await mkdtemp(path.join(tmpdir(), 'dist-'));
try {
  const build = path.join(root, 'scripts/build.mjs');
  execFileSync(process.execPath, [build, fresh], { stdio: 'inherit' });
  const [built, present] = await Promise.all([filesOf(fresh), filesOf(dist).catch(() => new Map())]);
  const committed = execFileSync('git', ['ls-files', '-z', 'dist'], { cwd: root, encoding: 'utf8' });
  const tracked = new Set(committed.split('\0').map((file) => path.relative('dist', file)));

  const faults = [
    ...[...built.keys()].filter((file) => !present.has(file)).map((file) => `missing: dist/${file}`),
    ...[...present.keys()].filter((file) => !built.has(file)).map((file) => `left over: dist/${file}`),
    ...[...built]
      .filter(([file, is]) => present.has(file) && present.get(file) !== is)
      .map(([file]) => `differs: dist/${file}`),
    ...[...present.keys()].filter((file) => !tracked.has(file)).map((file) => `not committed: dist/${file}`),
  ];
  if (faults.length > 0) {
    console.error(
      `dist is not what the sources build; run "npm run bundle" and commit it.\n${faults.join('\n')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist is what the sources build (${built.size} files).`);
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}
