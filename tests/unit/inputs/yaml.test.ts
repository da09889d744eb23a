import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { parseYaml } from '../../../src/inputs/yaml.js';
import { refusal, TOKEN } from './setting.js';

describe('YAML', () => {
  it.each([
    ['an id of 17 digits', '12345678901234567'],
    ['an environment that looks like a number', '1.10'],
    ['zeros in front', '0012'],
    ['what looks like a power of ten', '12e400'],
    ['what looks like another base', '0x1F'],
    ['a yes', 'true'],
    ['what looks like nothing', 'null'],
  ])('keeps %s as it is written, also without quotes', async (_what, value) => {
    expect(await parseYaml('pages', `- page: ${value}`)).toEqual([{ page: value }]);
    expect(await parseYaml('pages', `- { page: "${value}" }`)).toEqual([{ page: value }]);
  });

  it('of two documents is refused: the second would silently not happen', async () => {
    const { input, text } = await refusal(() => parseYaml('targets', '- secret: A\n---\n- secret: B'));
    expect(input).toBe('targets');
    expect(text).toContain('is not valid YAML, line 2.');
  });

  it.each([
    ['that does not end', 1, '- secret: ['],
    ['with a wrong indentation', 2, '- secret: A\n store: actions'],
    ['with a token between brackets', 3, `- secret: A\n\n- value: [${TOKEN}`],
    ['with a key twice', 3, `- secret: A\n  value: B\n  secret: ${TOKEN}`],
    ['with a tag that is unknown', 2, `- secret: A\n- secret: !vault ${TOKEN}`],
  ])('%s is refused with its line and without its text', async (_what, line, text) => {
    const refused = await refusal(() => parseYaml('targets', text));
    expect(refused.input).toBe('targets');
    expect(refused.text).toContain(`is not valid YAML, line ${line}.`);
    expect(refused.text).toMatch(
      /Check the indentation, and put values with special characters in quotes\.$/,
    );
  });

  it.each([
    ['repeats a part of itself', `- &a { secret: ${TOKEN} }\n- *a`],
    ['repeats what is not there', '- *nothing'],
  ])('that %s is refused', async (_what, text) => {
    const { input, text: words } = await refusal(() => parseYaml('targets', text));
    expect(input).toBe('targets');
    expect(words).toMatch(/is not valid YAML(, line \d+)?\. Check the indentation/);
  });
});

describe('A list of nothing but keys and words', () => {
  const key = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
  const word = fc.stringMatching(/^[A-Za-z0-9_./|+=@-]{1,12}$/);
  const value = fc.oneof(
    { weight: 4, arbitrary: word },
    fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`),
    fc.constantFrom('"a b"', "'c'", 'a: b', 'a # b', '', '{d: e}', '&x f', 'null', 'a  b', '#g', '!t h'),
  );
  const pairs = fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 4 });
  const space = fc.constantFrom('', ' ', '  ');
  const inLines = fc
    .tuple(pairs, space, fc.constantFrom('  ', '  ', '  ', ' ', '   '))
    .map(
      ([all, end, indent]) => `- ${all.map(([name, text]) => `${name}: ${text}${end}`).join(`\n${indent}`)}`,
    );
  const inBraces = fc
    .tuple(pairs, space)
    .map(([all, end]) => `- {${end}${all.map(([name, text]) => `${name}: ${text}`).join(', ')}${end}}`);

  it('is read as the library of YAML reads it, or refused as there', async () => {
    const texts = fc.array(fc.oneof(inLines, inBraces), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(texts, async (entries) => {
        const text = entries.join('\n');
        const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
        const problems = [...document.errors, ...document.warnings];
        const wanted = problems.length > 0 ? 'refused' : document.toJS();
        const read = parseYaml('tokens', text).catch(() => 'refused');
        expect(await read).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('A list that is read entry by entry', () => {
  it.each([
    '- secret: A\n  value: "x\n\n   y"\n- secret: B\n',
    '- {secret: A, value: b}\n-\n  secret: 010\n\n- - a\n  - b\n',
    '- secret: A\n  text: |\n    - no entry\n    #\n\n- secret: B # a note\n  targets: [{ repository: a/b },\n    { secret: C }]',
    '- plain\n  text\n- "- quoted"\n- null\n- true',
    '- a\n# a note\n- b',
    '- a: 1\r\n  b: 2\r\n- a: 3\r\n',
  ])('says what the whole says: %j', async (text) => {
    expect(await parseYaml('tokens', text)).toEqual(parse(text, { schema: 'failsafe' }));
  });

  it.each([
    ['- a: 1\n- a: 1\n  a: 2\n- b: 1', ', line 3.'],
    ['- a\n- "b\n- c', ', line '],
    ['- a\n- [b\n- c]', ', line '],
    ['- &x a\n- *x\n', '.'],
  ])('is refused where the whole is, by its line: %j', async (text, where) => {
    const { text: told } = await refusal(() => parseYaml('tokens', text));
    expect(told).toContain(`is not valid YAML${where}`);
  });
});
