// Checks action.yml, our workflows, the examples and the workflows shown in the documentation.

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { exampleFaults, workflowFaults } from './workflow-rules.mjs';

const root = path.resolve(import.meta.dirname, '..');
const linter = path.join(root, 'node_modules/.cache/github-linter.mjs');

/** @param {string[]} patterns */
function filesLike(...patterns) {
  const files = globSync(patterns, { cwd: root }).sort();
  return files.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/**
 * Whole workflows among the YAML blocks of a page; fragments have no place to be checked in.
 *
 * @param {{ file: string, text: string }} page
 */
function workflowsIn({ file, text }) {
  return [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .map((block) => ({
      file,
      firstLine: text.slice(0, block.index).split('\n').length + 1,
      text: block[1] ?? '',
    }))
    .filter((block) => /^on:/m.test(block.text) && /^jobs:/m.test(block.text));
}

await build({
  absWorkingDir: root,
  entryPoints: ['scripts/github-linter.mjs'],
  outfile: linter,
  bundle: true,
  format: 'esm',
  platform: 'node',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
/** @type {typeof import('./github-linter.mjs')} */
const { githubFaults } = await import(pathToFileURL(linter).href);

const [action] = filesLike('action.yml');
if (action === undefined) throw new Error('action.yml is missing');
const { inputs } = parse(action.text);
const examples = filesLike('examples/**/*.yml');
if (examples.length === 0) throw new Error('examples/ holds no workflow');
const own = filesLike('.github/workflows/*.yml');
const shown = filesLike('README.md', 'docs/**/*.md').flatMap(workflowsIn);

/** @returns {string[]} */
const noRules = () => [];
const documents = [
  { ...action, firstLine: 1, rules: noRules },
  ...own.map((workflow) => ({ ...workflow, firstLine: 1, rules: workflowFaults })),
  ...examples.map((workflow) => ({ ...workflow, firstLine: 1, rules: exampleFaults })),
  ...shown.map((workflow) => ({ ...workflow, rules: exampleFaults })),
];

let faults = 0;
for (const { file, text, firstLine, rules } of documents) {
  const found = [
    ...(await githubFaults(file.endsWith('.md') ? 'workflow.yml' : file, text, inputs)),
    ...rules(parse(text)).map((message) => ({ line: 1, message })),
  ];
  for (const { line, message } of found) console.error(`${file}:${firstLine + line - 1}: ${message}`);
  faults += found.length;
}
console.log(`${documents.length} workflows and actions checked, ${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
