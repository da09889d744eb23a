// Writes the tables of inputs and outputs into README.md, from action.yml; and, once package.json names this repository, its
// owner in place of OWNER in README.md, docs and examples.
//
//   node scripts/readme-tables.mjs           rewrites what stands between <!-- inputs --> and <!-- /inputs -->,
//                                            <!-- outputs --> and <!-- /outputs -->
//   node scripts/readme-tables.mjs --check   fails where it would change something

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const readme = path.join(root, 'README.md');

/** @typedef {{ description: string, required?: boolean, default?: string }} Entry */

/** @param {Record<string, Entry>} inputs */
function inputTable(inputs) {
  return table(
    ['input', 'default', ''],
    Object.entries(inputs).map(([name, { description, required, default: value }]) => [
      code(name),
      required ? '**required**' : value === undefined || value === '' ? '' : code(value),
      description,
    ]),
  );
}

/** @param {Record<string, Entry>} outputs */
function outputTable(outputs) {
  return table(
    ['output', ''],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  );
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** @param {string} text */
function cell(text) {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** @param {unknown} text */
function code(text) {
  return `\`${text}\``;
}

/** @param {string} page @param {string} marker @param {string} content */
function between(page, marker, content) {
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`README.md has no place for a table: ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n${content}\n${page.slice(end)}`;
}

/** The repository as `owner/name`, where package.json has it. */
function ownRepository() {
  const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [, found] = /([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository?.url ?? repository ?? '') ?? [];
  return found;
}

/** @param {string} text @param {string | undefined} repository */
function addressed(text, repository) {
  return repository === undefined ? text : text.replaceAll('OWNER/refresh-meta-token', repository);
}

const { inputs, outputs } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
const own = ownRepository();
const others = ['docs', 'examples'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((name) => /\.(md|yml)$/.test(name))
    .map((name) => path.join(root, folder, name)),
);
const renewals = [readme, ...others].map((file) => {
  const page = readFileSync(file, 'utf8');
  const text =
    file === readme
      ? between(between(page, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs))
      : page;
  return { file, page, renewed: addressed(text, own) };
});

for (const { file, page, renewed } of renewals) {
  if (renewed === page) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path.relative(root, file)} is out of date; run "npm run readme" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, renewed);
  }
}
