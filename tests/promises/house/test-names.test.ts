import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './import-rules.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const found = (...patterns: readonly string[]) =>
  globSync([...patterns], { cwd: ROOT })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();

const tests = found('tests/{unit,scenarios}/**/*.test.ts');
const ownTest = (file: string) => file.replace(/^src/, 'tests/unit').replace(/\.ts$/, '.test.ts');
/** Types, names and doors to other files do nothing that a test could see. */
const does = (file: string) =>
  /\bfunction\b|\bclass\b|=> (?!import\()[^;]*\n?[^;]*[;{]/.test(withoutTypes(read(file)));
const withoutTypes = (text: string) =>
  text.replace(/^export (interface|type) [\s\S]*?^\}?;?$/gm, '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** CONTRIBUTING's table of what has no test of its own name: files, then where they are tested. */
const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `(src\/[^`]+)` \| (`tests\/.+`) \|$/gm)].map(
  (row) => ({
    pattern: row[1] ?? '',
    files: found(row[1] ?? ''),
    tests: [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].flatMap((name) => found(name[1] ?? '')),
    names: [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map((name) => name[1] ?? ''),
  }),
);

function reaches(test: string, wanted: ReadonlySet<string>, seen = new Set<string>()): boolean {
  if (wanted.has(test)) return true;
  if (seen.has(test)) return false;
  seen.add(test);
  return importsOf(test, read(test))
    .filter(({ specifier }) => specifier.startsWith('.') && specifier.endsWith('.js'))
    .map(({ specifier }) => path.posix.join(path.posix.dirname(test), specifier).replace(/\.js$/, '.ts'))
    .some((next) => reaches(next, wanted, seen));
}

test('every file of src has a test of its name, or CONTRIBUTING says where it is tested', () => {
  const named = new Set(rows.flatMap(({ files }) => files));
  const lost = found('src/**/*.ts').filter(
    (file) => does(file) && !tests.includes(ownTest(file)) && !named.has(file),
  );
  expect(lost).toEqual([]);
});

test('CONTRIBUTING names no file that has a test of its own name, and none that is gone', () => {
  expect(rows.length).toBeGreaterThan(5);
  for (const { pattern, files } of rows) {
    expect(files, pattern).not.toEqual([]);
    if (!pattern.includes('*'))
      expect(
        files.filter((file) => tests.includes(ownTest(file))),
        pattern,
      ).toEqual([]);
  }
});

test.each(rows)('$pattern is tested where CONTRIBUTING says', (row) => {
  for (const name of row.names) expect(found(name), name).not.toEqual([]);
  // What runs the built program reaches every file of it; a unit test reaches what it imports.
  const units = row.tests.filter((name) => name.startsWith('tests/unit/'));
  if (units.length < row.tests.length) return;
  for (const file of row.files.filter(does)) {
    expect(
      units.some((name) => reaches(name, new Set([file]))),
      file,
    ).toBe(true);
  }
});
