import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Modules that start programs. */
const STARTS =
  /from ['"](?:node:)?(?:child_process|cluster|open|execa|cross-spawn)['"]|import\(['"](?:node:)?(?:child_process|open)['"]\)/;

it('Programs are started in one file, and the browser in one other, which keep credentials from them', () => {
  const starting = globSync('src/**/*.ts', { cwd: ROOT }).filter((file) =>
    STARTS.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  expect(starting.sort()).toEqual([
    path.join('src', 'cli', 'open-browser.ts'),
    path.join('src', 'cli', 'process.ts'),
  ]);
});
