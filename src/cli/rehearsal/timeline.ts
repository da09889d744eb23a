import { count } from '../../messages/dates.js';
import { kindText } from '../../messages/kind.js';
import { explain } from '../../messages/reasons.js';
import { fails } from '../../token/outcome.js';
import type { Reason } from '../../token/reason.js';
import { lifetimeBar } from '../inspect/lifetime-bar.js';
import type { Channel, Style } from '../terminal.js';
import { type Day, isOutcome } from './day.js';
import type { TrueToken } from './stage.js';

const DAY = 86_400;
const HOUR = 3_600;
const LONGEST_LIFE = 60 * DAY;
const INDENT = ' '.repeat(12);

/** The lines of one day; a quiet day takes one line. `previous` is the day printed before it. */
export function dayLines(day: Day, previous: Day | undefined, out: Channel): readonly string[] {
  const { scene, date, outcome, reason, before, after, requests, issue, faults } = day;
  const told = faults.map((fault) => `${INDENT}${out.paint('red', 'not as expected:')} ${fault}`);
  const verdict = out.paint(outcomeStyle(outcome), `${sign(outcome)} ${outcome}`);
  const opensTo = `${lifetimeBar(after.alive ? after.left : 0, LONGEST_LIFE, out)} ${tokenText(after)}`;
  if (scene.tells === undefined) {
    const gap = previous?.scene.tells === undefined ? [] : [''];
    return [...gap, `${out.paint('dim', date)}  ${opensTo}, ${verdict}`, ...told];
  }

  const fact = (name: string, text: string) => `${INDENT}${out.paint('dim', name.padEnd(8))}${text}`;
  return [
    '',
    ...wrap(`${date}  ${scene.tells}`, out.columns).map((line, index) =>
      index === 0 ? `${out.paint('bold', date)}${line.slice(date.length)}` : line,
    ),
    fact('found', tokenText(before)),
    ...wrap(
      `${INDENT}${'run'.padEnd(8)}${sign(outcome)} ${outcome}. ${reasonText(reason)}`,
      out.columns,
      20,
    ).map((line, index) =>
      index === 0
        ? line.replace(`${sign(outcome)} ${outcome}`, verdict).replace('run', out.paint('dim', 'run'))
        : line,
    ),
    fact('secret', opensTo),
    ...(issue === undefined ? [] : issueLines(issue, out)),
    fact('asked', out.paint('dim', `Meta ${times(requests.meta)}, GitHub ${times(requests.github)}`)),
    ...told,
  ];
}

function issueLines({ number, what, says }: NonNullable<Day['issue']>, out: Channel): string[] {
  const doing = { opened: 'opened', commented: 'told again', closed: 'closed', open: 'open', none: '' }[what];
  const [first = '', ...others] = wrap(
    `${INDENT}${'issue'.padEnd(8)}#${number} ${doing}: ${readable(says)}`,
    out.columns,
    20,
  );
  return [first.replace('issue', out.paint('dim', 'issue')), ...others];
}

/** Markdown as a person sees it, without hidden comments and code marks. */
function readable(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replaceAll('`', '')
    .trim();
}

/** What the action said, in its own words. */
function reasonText(reason: string): string {
  return reason === '' ? '' : explain(reason as Reason).what;
}

function tokenText({ kind, alive, left }: TrueToken): string {
  const name = kindText(kind);
  if (!alive) return `dead ${name}`;
  if (left < HOUR) return `short-lived ${name}, ${count(Math.floor(left / 60), 'minute')} left`;
  return `${name}, ${count(Math.floor(left / DAY), 'day')} left`;
}

function sign(outcome: string): string {
  if (!isOutcome(outcome) || fails(outcome)) return '✖';
  return outcome === 'attention' ? '!' : '✔';
}

function outcomeStyle(outcome: string): Style {
  if (!isOutcome(outcome) || fails(outcome)) return 'red';
  return outcome === 'attention' ? 'yellow' : 'green';
}

function times(number: number): string {
  return number === 1 ? 'once' : number === 2 ? 'twice' : `${number} times`;
}

/** Lines no longer than the terminal is wide, and never so wide that they are hard to read. */
export function wrap(text: string, columns: number, indent = INDENT.length): string[] {
  const width = Math.max(40, Math.min(columns, 100));
  const lines: string[] = [];
  let line = '';
  const start = /^ */.exec(text)?.[0] ?? '';
  for (const word of text.trimStart().split(' ')) {
    const next = line === '' ? `${start}${word}` : `${line} ${word}`;
    if (next.length > width && line !== '') {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else line = next;
  }
  return [...lines, line];
}
