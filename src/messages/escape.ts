/**
 * Makes text that others wrote harmless where we show it: names of apps, scopes, users and secrets may hold anything.
 * Nothing here keeps a text exactly as it was: it is for people to read.
 */

const LONGEST = 200;

/** Controls (terminal escapes begin with one), separators of lines, and what turns or hides text: Unicode's Cc, Cf, Zl, Zp, Co, Cs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;

/** The colours and weights that this program prints itself. Others could hide text. */
const PAINT = new RegExp(String.raw`(${'\u001b'}\[(?:[1-4]|2[234]|3[0-7]|39|9[0-7])m)`);

/**
 * What goes to a terminal or a log of commands, wherever it came from: lines and our own colours, and nothing else that a terminal
 * or a runner would obey. The last safeguard, after each text was escaped where it was inserted.
 */
export function inert(text: string): string {
  return text.split('\n').map(inertLine).join('\n');
}

function inertLine(line: string): string {
  return line
    .split(PAINT)
    .map((part) => (PAINT.test(part) ? part : part.replace(INVISIBLE, ' ')))
    .join('')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}

/** JSON for programs, with every invisible character escaped. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replace(INVISIBLE, escaped).replaceAll('##[', '##\\u005b'))
    .join('\n');
}

function escaped(signs: string): string {
  return Array.from({ length: signs.length }, (_, index) => signs.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** One line of visible text, at most `longest` characters. */
export function plain(text: string, longest = LONGEST): string {
  const line = text.replace(INVISIBLE, ' ').replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

/**
 * A Markdown code span. GitHub looks for mentions, links and references everywhere but in code. What would end the span,
 * a table's cell or a hidden comment is replaced by a sign that looks like it.
 */
export function code(text: string, longest = LONGEST): string {
  const inside = plain(text, longest)
    .replaceAll('`', '´')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('|', '¦');
  return inside === '' ? '`?`' : `\`${inside}\``;
}

/**
 * Letters, digits and what addresses of GitHub and Meta are made of, a query included: GitHub's for single sign-on is nothing without
 * it. No trailing full stop.
 */
const ADDRESS = /https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*\/?(?:\?[\w.~%=&+-]+)?(?<!\.)/g;

/**
 * A sentence of ours that may hold names of others, as Markdown that renders to the same words: no markup, no mention, no
 * reference. Addresses stay links: whoever quotes others in it has pulled theirs apart.
 */
export function sentence(text: string): string {
  const line = plain(text, 2000);
  let done = '';
  let from = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    done += `${escapeMarkdown(line.slice(from, index))}<${address}>`;
    from = index + address.length;
  }
  return escapeStart(done + escapeMarkdown(line.slice(from)));
}

/**
 * Escapes only what could mean something, since GitHub's e-mails carry the raw text too. A zero-width space keeps GitHub's
 * filters, which read the rendered text, from seeing a mention, a reference or an address.
 */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, '$&&#8203;');
}

/** What begins a list or underlines a heading. */
function escapeStart(line: string): string {
  return line.replace(/^[+=-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/**
 * A fenced code block of commands. What it is given was built by us, of parts that were quoted for the shell; a line break
 * inside a part has become a space there, and what could begin or end our hidden comment is pulled apart.
 */
export function fenced(language: string, text: string): string {
  const longestRun = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const inside = text.replaceAll('<!--', '<! --').replaceAll('-->', '-- >');
  return `${fence}${language}\n${inside}\n${fence}`;
}

/** One word for a POSIX shell, whatever it holds; bare when nothing in it means anything to a shell. */
export function shellWord(text: string): string {
  const line = plain(text, 2000);
  return /^[\w./:@%+,-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}

/**
 * A line for the log that no runner takes for a command: `::error::` at the start of a line and `##[error]` anywhere are
 * (actions/runner, ActionCommand.cs, read 2026-08-17).
 */
export function escapeLogLine(text: string): string {
  return plain(text, 2000)
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [');
}
