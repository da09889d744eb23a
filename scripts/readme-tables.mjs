// Writes the tables of inputs and outputs into README.md, from action.yml.
//
//   node scripts/readme-tables.mjs           rewrites what stands between <!-- inputs --> and <!-- /inputs -->,
//                                            <!-- outputs --> and <!-- /outputs -->
//   node scripts/readme-tables.mjs --check   fails where it would change something

import { readFileSync, writeFileSync } from 'node:fs';
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

const { inputs, outputs } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
const page = readFileSync(readme, 'utf8');
const renewed = between(between(page, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));

if (!process.argv.includes('--check')) {
  writeFileSync(readme, renewed);
} else if (renewed !== page) {
  console.error('README.md is behind action.yml; run "npm run readme" and commit it.');
  process.exitCode = 1;
}
