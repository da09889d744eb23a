import { InputError } from './options.js';

/** Errors of the YAML library quote the text, which may hold a token: only the line number leaves this function. */
export async function parseYaml(name: string, text: string): Promise<unknown> {
  const parts = entryTexts(text);
  const plain = parts.map(readPlainEntry);
  if (plain.length > 0 && !plain.includes(undefined)) return plain;

  const { LineCounter, parseDocument } = await import('yaml');
  const read = (part: string, lineCounter = new LineCounter()) => {
    // Failsafe: every value stays text as written. Otherwise an environment 1.10 would become 1.1, and a secret of digits would
    // change.
    const document = parseDocument(part, {
      schema: 'failsafe',
      lineCounter,
      // Stryker disable next-line BooleanLiteral: of an error only its place is read
      prettyErrors: false,
      // Stryker disable next-line StringLiteral: what is neither `silent` nor known is as `error` here
      // With `silent` a second document is no error: it is dropped.
      logLevel: 'error',
    });
    return { document, problem: [...document.errors, ...document.warnings][0] };
  };
  const entries = readOneByOne(parts, (part, index) => {
    if (plain[index] !== undefined) return [plain[index]];
    const { document, problem } = read(part);
    return problem === undefined ? document.toJS({ maxAliasCount: 0 }) : undefined;
  });
  if (entries !== undefined) return entries;

  const wrong = (where: string) =>
    new InputError(
      name,
      `is not valid YAML${where}.`,
      `Check the indentation, and put values with special characters in quotes.`,
    );
  const lines = new LineCounter();
  const { document, problem } = read(text, lines);
  if (problem !== undefined) throw wrong(`, line ${lines.linePos(problem.pos[0]).line}`);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw wrong('');
  }
}

/**
 * A list, entry by entry: what the library builds of a text, some two hundred times its size, is then never there for the whole
 * of it. An entry begins at the start of a line, and what belongs to it does not. Empty for what is no such list.
 */
function entryTexts(text: string): string[] {
  // Stryker disable Regex,MethodExpression,ArrowFunction: how a text is cut decides only how much of it is there at once
  const parts = text.split(/^(?=-[ \n])/m);
  return parts.every((part) => /^(-[ \n].*(\n( .*)?)*)$/.test(part)) ? parts : [];
  // Stryker restore Regex,MethodExpression,ArrowFunction
}

/** Undefined if any entry has a mistake: then the whole text is parsed, which shows where. */
function readOneByOne(
  parts: readonly string[],
  read: (part: string, index: number) => unknown,
): unknown[] | undefined {
  try {
    const lists = parts.map(read);
    const isList = lists.every((list) => Array.isArray(list) && list.length === 1);
    return parts.length > 0 && isList ? lists.flat() : undefined;
  } catch {
    return undefined;
  }
}

const KEY = '[a-z]+(?:-[a-z]+)*';
/** Characters without a special meaning anywhere in a word of YAML. */
const WORD = String.raw`[A-Za-z\d](?:[\w./|+=@-]*)`;
const PAIR = `(${KEY}): +(?:(${WORD})|\\[ *(${WORD}(?:, *${WORD})*) *\\])`;
const PLAIN_LINE = new RegExp(`^(?:- |  )${PAIR} *$`);
const PLAIN_BRACES = new RegExp(`^- \\{ *(${PAIR}(?:, *${PAIR})*) *\\} *$`);
const PLAIN_PAIR = new RegExp(`${PAIR}(?:, *|$)`, 'g');

/**
 * An entry of nothing but keys and words, as nearly all are: a line for each key, or one line in braces. Undefined for any other,
 * which the library reads: that takes a quarter of a millisecond for each, and to load it takes longer than a request.
 */
function readPlainEntry(text: string): Readonly<Record<string, unknown>> | undefined {
  const lines = text.trimEnd().split('\n');
  const inBraces = lines.length === 1 ? PLAIN_BRACES.exec(text.trimEnd())?.[1] : undefined;
  const pairs =
    inBraces === undefined ? lines.map((line) => PLAIN_LINE.exec(line)) : [...inBraces.matchAll(PLAIN_PAIR)];
  const values: Record<string, unknown> = {};
  for (const [index, pair] of pairs.entries()) {
    const [, key, word, list] = pair ?? [];
    const beginsRight = inBraces !== undefined || lines[index]?.startsWith('-') === (index === 0);
    if (key === undefined || key in values || !beginsRight) return undefined;
    values[key] = word ?? list?.split(/, */).map((item) => item.trim());
  }
  return values;
}
