// A line that is printed reaches the program with the same words in bash, PowerShell and cmd, or is known not to.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandWord } from '../../src/messages/command.js';
import { cmdWords, powerShellWords } from './shells.js';

const bashWords = (line: string): string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${line}`])
    .toString()
    .split('\0')
    .slice(0, -1);

/** Names that people give to environments, labels and folders. */
const NAMES = [
  'production',
  'Production EU',
  "Ada's",
  'Ada\u2019s',
  'R&D (EU)',
  'a|b; c < d > e',
  '100%',
  '50% off',
  'a,b',
  '@here',
  '#1',
  'Übung – ja',
  'a^b',
  '-dash.ed',
  '~home',
  '*',
  '{a,b}',
  '[x]?',
  '=x',
];
/** What no quotes protect in all three: cmd has no other ones. */
const NOT_IN_CMD = ['50 $', '$HOME', 'a`b', 'C:\\Temp', 'wow!', '\u201cQA\u201d', 'QA \u201elive\u201c'];

describe('A name in a printed command', () => {
  it.each(NAMES)('%s reaches the program in bash, PowerShell and cmd', (name) => {
    const line = `--environment ${commandWord(name)} --secret X`;
    const words = ['--environment', name, '--secret', 'X'];
    expect(bashWords(line)).toEqual(words);
    expect(powerShellWords(line)).toEqual(words);
    expect(cmdWords(line, { PATH: 'C:\\Windows' })).toEqual(words);
  });

  it.each(NOT_IN_CMD)('%s reaches it in bash and PowerShell', (name) => {
    expect(bashWords(commandWord(name))).toEqual([name]);
    expect(powerShellWords(commandWord(name))).toEqual([name]);
  });

  it('reaches it in PowerShell and cmd as well as in bash, whatever is in it but $, `, ", \\, ! and %', () => {
    const name = fc
      .string({
        unit: fc.constantFrom(..."aZ09 _./:@+#-,;&|<>(){}[]*?~=^'\u2018\u2019\u201c\u201d\u201eé"),
        maxLength: 12,
      })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(name, (text) => {
        // Both kinds of marks at once: no quotes of PowerShell and bash protect the two alike.
        fc.pre(!(/['\u2018-\u201b]/.test(text) && /[\u201c-\u201e]/.test(text)));
        const line = `x ${commandWord(text)}`;
        expect(powerShellWords(line)).toEqual(['x', text]);
        if (!/[\u201c-\u201e]/.test(text)) expect(cmdWords(line)).toEqual(['x', text]);
      }),
    );
  });

  // The parsers are ours: lines whose words are documented keep them honest.
  it.each([
    ["'it''s'", ["it's"]],
    ['"say ""hi"""', ['say "hi"']],
    ['a"b c"d', ['ab cd']],
    ["'a'b", ['a', 'b']],
  ])('PowerShell cuts %s into %j', (line, words) => {
    expect(powerShellWords(line)).toEqual(words);
  });

  it.each(['$HOME', '"$HOME"', 'a,b', 'a;b', '@x', '"open', 'set X < key.pem'])(
    'finds a planted fault: %s is no word of PowerShell',
    (line) => {
      expect(() => powerShellWords(line)).toThrow('PowerShell');
    },
  );

  it.each([
    ['"a & b" c', ['a & b', 'c']],
    ["'a b'", ["'a", "b'"]],
    ['a ^& b', ['a', '&', 'b']],
    ['"%PATH%"', ['C:\\Windows']],
    ['"say \\"hi\\""', ['say "hi"']],
  ])('cmd cuts %s into %j', (line, words) => {
    expect(cmdWords(line, { PATH: 'C:\\Windows' })).toEqual(words);
  });

  it('finds a planted fault: a bare & is no word of cmd', () => {
    expect(() => cmdWords('R&D')).toThrow('cmd');
  });
});
