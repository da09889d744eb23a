import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const textOf = (pattern: string) => globSync(pattern, { cwd: ROOT }).map(read).join('\n');

/** What the sandbox calls each of the requests that it is sent. */
const [, metaCalls = ''] = read('sandbox/meta/index.ts').split('const CALLS');
const NAMES = new Set([
  ...[...metaCalls.matchAll(/'([a-z_]+)'/g)].map(([, name]) => name),
  ...[...textOf('sandbox/github/*.ts').matchAll(/\bcall: '([^']+)'/g)].map(([, name]) => name),
]);

const ABSENT_CALL =
  /\((?:\w+\.(?:meta|github)|[\w.]*calls\((?:'\w+')?\)|callsMade\(\))\)\.not\.toContain\(\s*'([^']+)'/g;

test('a call that must not be made has a name that the sandbox knows: under another it is never found', () => {
  const asserted = [...textOf('tests/**/*.test.ts').matchAll(ABSENT_CALL)].map(([, name]) => name);
  expect(asserted.length).toBeGreaterThan(30);
  expect(asserted.filter((name) => !NAMES.has(name))).toEqual([]);
});
