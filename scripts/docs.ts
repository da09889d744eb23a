// Writes docs/troubleshooting.md from the catalogue of reasons, src/messages/reasons.ts.
//
//   npm run docs             rewrites the page
//   npm run check:docs       fails where that would change something

import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SECTIONS } from '../src/messages/reasons.js';
import { codeOf, type Reason } from '../src/token/reason.js';

type Section = (typeof SECTIONS)[number];
type Entry = NonNullable<Section['reasons'][Reason]>;

const ROOT = new URL('../', import.meta.url);
const PAGE = new URL('docs/troubleshooting.md', ROOT);

const action = parse(readFileSync(new URL('action.yml', ROOT), 'utf8'));
/** Inputs that no sentence could mean otherwise, options, environment variables: shown as code. */
const CODE = new RegExp(
  `(?<![\\w\`/-])(${Object.keys(action.inputs)
    .filter((name) => name.includes('-'))
    .join('|')}|--[a-z][a-z-]*|[A-Z]{2,}_[A-Z_]+)(?![\\w\`-])`,
  'g',
);

function page(): string {
  return `${[
    '<!-- Written by "npm run docs" from src/messages/reasons: change it there. -->',
    '# Troubleshooting',
    'Every warning and error carries a code such as `RMT-EXPIRED`. Search this page for it: what it means, and what to do.',
    ['| You see | Look at |', '|---|---|', ...SECTIONS.map(row)].join('\n'),
    'Three things are always true. In doubt nothing is changed, so the stored token is never worse than before. A run that failed can be started again at any time. And a token never belongs in an issue, a comment or an input of a manual run: Meta revokes tokens that appear in public.',
    ...SECTIONS.flatMap(section),
  ].join('\n\n')}\n`;
}

function row({ heading, symptom }: Section): string {
  return `| ${symptom} | [${heading}](#${heading.toLowerCase().replaceAll(' ', '-')}) |`;
}

function section({ heading, intro, reasons }: Section): string[] {
  const entries = Object.entries(reasons) as [Reason, Entry][];
  return [`## ${heading}`, intro, ...entries.flatMap(([reason, entry]) => reasonText(reason, entry))];
}

function reasonText(reason: Reason, { what, more, hint, fix = marked(hint) }: Entry): string[] {
  return [
    `### ${codeOf(reason)}`,
    [marked(what), ...(more === undefined ? [] : [more])].join(' '),
    `**Fix:** ${fix.charAt(0).toUpperCase()}${fix.slice(1)}`,
  ];
}

/** Plain text as Markdown. */
function marked(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replace(CODE, '`$1`');
}

if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, page());
} else if (readFileSync(PAGE, 'utf8') !== page()) {
  console.error('docs/troubleshooting.md is behind src/messages/reasons; run "npm run docs" and commit it.');
  process.exitCode = 1;
}
