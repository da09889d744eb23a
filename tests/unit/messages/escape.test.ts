import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  code,
  escapeLogLine,
  fenced,
  inert,
  jsonText,
  plain,
  sentence,
  shellWord,
} from '../../../src/messages/escape.js';

/** Everything that means something to Markdown, HTML, GitHub, a terminal, a runner or a shell, mixed with plain text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '@octocat',
        '#1',
        'acme/website#1',
        'GH-12',
        '`',
        '``',
        '```',
        '~~~',
        '<!--',
        '-->',
        '</details>',
        '<img src=x onerror=1>',
        '&lt;',
        '[a](https://evil.example)',
        '![a](b)',
        'https://evil.example/?q=1',
        'http://evil.example',
        'www.evil.example',
        ':smile:',
        '$a$',
        '|',
        '\\',
        '\\|',
        '*',
        '**',
        '_',
        '__',
        '~',
        '# ',
        '- ',
        '+ ',
        '1. ',
        '> ',
        '===',
        '---',
        '\n',
        '\r\n',
        '\u001b[31m',
        '\u0007',
        '\u009b',
        '\u202e',
        '\u2066',
        '\u200b',
        '\u2028',
        '\ufeff',
        '::error::',
        '::',
        ':::',
        '##[error]',
        "'",
        '"',
        '$(id)',
        ';',
        ' ',
        'META_ACCESS_TOKEN',
        'Acme Reports',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe('plain', () => {
  test('is one visible line of at most the length that is asked for', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 60 }), (text, longest) => {
        const line = plain(text, longest);
        expect(line).not.toMatch(UNSEEN);
        expect(line).toBe(line.trim());
        expect([...line].length).toBeLessThanOrEqual(longest);
      }),
    );
  });

  test('leaves an ordinary name as it is', () => {
    expect(plain('Acme Reports – 2026')).toBe('Acme Reports – 2026');
  });

  test('takes the direction marks and escapes out of a name', () => {
    expect(plain('Acme\u202e\u001b[31m evil\n::error::')).toBe('Acme [31m evil ::error::');
  });

  test('is cut only where it is too long, and shows that it was', () => {
    expect(plain('abcde', 5)).toBe('abcde');
    expect(plain('abcdef', 5)).toBe('abcd…');
    expect(plain('a'.repeat(300))).toBe(`${'a'.repeat(199)}…`);
  });

  test('cuts no character in two', () => {
    expect(plain('👍👍👍', 3)).toBe('👍👍👍');
    expect(plain('👍👍👍', 2)).toBe('👍…');
  });

  test('makes one space of several', () => {
    expect(plain('  a \u00a0\t\n b  ')).toBe('a b');
  });
});

describe('code', () => {
  test('is one code span that nothing inside can end', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = code(text);
        expect(span).toMatch(/^`[^`]+`$/);
        expect(span).not.toMatch(/[<>|]/);
        expect(span).not.toMatch(UNSEEN);
      }),
    );
  });

  test('shows a name as it is', () => {
    expect(code('META_ACCESS_TOKEN in acme/website')).toBe('`META_ACCESS_TOKEN in acme/website`');
  });

  test('shows that a name is empty', () => {
    expect(code(' \n')).toBe('`?`');
  });

  test('replaces what would end it by a sign that looks like it', () => {
    expect(code('a`b<c>d|e')).toBe('`a´b‹c›d¦e`');
    expect(code('``<<>>||')).toBe('`´´‹‹››¦¦`');
  });

  test('is as long as it is asked to be', () => {
    expect(code('abcdef', 5)).toBe('`abcd…`');
  });
});

describe('sentence', () => {
  test('leaves no markup, no mention, no reference and no foreign address awake', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = sentence(text);
        const awake = markdown.replace(/<https?:\/\/[\w.:%~/?&=+-]+>/g, 'x').replace(/\\./g, 'x');
        expect(awake).not.toMatch(/[`*[\]|~$<>\\]/);
        expect(awake).not.toMatch(/[@#](?!&#8203;)(?<!&#)/);
        expect(awake).not.toMatch(/:\/\/|www\./i);
        expect(awake).not.toMatch(/GH-(?=\d)/i);
        expect(awake).not.toMatch(/^(#(?!&#8203;)|[-+=]|\d+[.)])/);
        expect(awake).not.toMatch(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/);
      }),
    );
  });

  test('keeps the address of a settings page a link, without the full stop after it', () => {
    expect(sentence('Look at https://github.com/settings/tokens.')).toBe(
      'Look at <https://github.com/settings/tokens>.',
    );
  });

  test('keeps the query of an address: GitHub’s for single sign-on is nothing without it', () => {
    const address = 'https://github.com/orgs/acme/sso?authorization_request=AZ1&x=2';
    expect(sentence(`Authorize it: ${address} (later: elsewhere).`)).toBe(
      `Authorize it: <${address}> (later: elsewhere).`,
    );
  });

  test('reads as before in the raw text of an e-mail', () => {
    const text = 'FB_TOKEN in acme/website, environment production: add "permissions: issues: write".';
    expect(sentence(text)).toBe(text);
  });

  test.each([
    ['a & b', 'a &amp; b'],
    ['<b>', '&lt;b&gt;'],
    ['@acme', '@&#8203;acme'],
    ['acme/website#1', 'acme/website#&#8203;1'],
    ['GH-12 and gh-3', 'GH-&#8203;12 and gh-&#8203;3'],
    ['www.evil.example', 'www&#8203;.evil.example'],
    ['ftp://evil.example', 'ftp:&#8203;//evil.example'],
    [':smile:', ':&#8203;smile:'],
    [':+1:', ':&#8203;+1:'],
    [':e-mail:', ':&#8203;e-mail:'],
    ['_a_', '\\_a\\_'],
    ['a _ b', 'a \\_ b'],
    ['`*[]|~$\\', '\\`\\*\\[\\]\\|\\~\\$\\\\'],
  ])('puts what means something to GitHub to sleep: %s', (text, markdown) => {
    expect(sentence(`so ${text}`)).toBe(`so ${markdown}`);
  });

  test.each([
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['=== a', '\\=== a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
  ])('begins no list and underlines no heading: %s', (text, markdown) => {
    expect(sentence(text)).toBe(markdown);
    expect(sentence(`so ${text}`)).toBe(`so ${text}`);
  });

  test('leaves alone what only looks like it', () => {
    for (const text of [
      'GH-x',
      'www evil',
      'the cause: none',
      'at 3:30 begin',
      'META_ACCESS_TOKEN',
      'a, 1 b',
      '1 a',
      'a 2.',
    ])
      expect(sentence(text)).toBe(text);
  });

  test('keeps every address a link: with a port, a path or nothing behind it', () => {
    expect(sentence('See https://a.example:8443/x_y/z-1/, http://b.example and https://c.example/%20.')).toBe(
      'See <https://a.example:8443/x_y/z-1/>, <http://b.example> and <https://c.example/%20>.',
    );
  });

  test('is not cut where a name would be', () => {
    expect(sentence('a'.repeat(2000))).toBe('a'.repeat(2000));
  });
});

describe('fenced', () => {
  test('is closed by its own fence only', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = fenced('bash', text).split('\n');
        const fence = /^`+/.exec(lines[0] ?? '')?.[0] ?? '';
        expect(fence.length).toBeGreaterThanOrEqual(3);
        expect(lines.filter((line) => line.trim().startsWith(fence))).toHaveLength(2);
      }),
    );
  });

  test('holds the commands as they are', () => {
    expect(fenced('bash', "echo 'a < b'\nls")).toBe("```bash\necho 'a < b'\nls\n```");
  });

  test('is fenced by one sign more than the longest run inside', () => {
    expect(fenced('bash', 'a ``` b `` c')).toBe('````bash\na ``` b `` c\n````');
    expect(fenced('bash', 'a `` b')).toBe('```bash\na `` b\n```');
  });

  test('can neither begin nor end a hidden comment', () => {
    expect(fenced('bash', '<!-- a --> <!-- b -->')).toBe('```bash\n<! -- a -- > <! -- b -- >\n```');
  });
});

describe('shellWord', () => {
  test('quotes whatever a shell would read', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const word = shellWord(text);
        expect(word).toMatch(/^([\w./:@%+,-]+|('[^']*'(\\')?)+)$/);
      }),
    );
  });

  test('leaves a name without anything special bare', () => {
    expect(shellWord('acme/website')).toBe('acme/website');
    expect(shellWord("it's mine")).toBe("'it'\\''s mine'");
  });

  test('leaves every sign bare that no shell reads, and one at either end does not go unseen', () => {
    expect(shellWord('aZ09_./:@%+,-')).toBe('aZ09_./:@%+,-');
    expect(shellWord('$a')).toBe("'$a'");
    expect(shellWord('a$')).toBe("'a$'");
  });

  test('is a word even of nothing', () => {
    expect(shellWord('')).toBe("''");
  });

  test('holds an address longer than any name', () => {
    expect(shellWord('a'.repeat(2000))).toBe('a'.repeat(2000));
  });
});

describe('inertLogLine', () => {
  test('cannot be taken for a workflow command and moves no cursor', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = escapeLogLine(text);
        expect(line).not.toMatch(/::|##\[/);
        expect(line).not.toMatch(UNSEEN);
      }),
    );
  });

  test('pulls commands apart and loses nothing of them', () => {
    expect(escapeLogLine('::error::a:::b')).toBe(': :error: :a: : :b');
    expect(escapeLogLine('##[error]a ##[group]b')).toBe('## [error]a ## [group]b');
  });

  test('keeps a whole explanation, and addresses and times as they are', () => {
    const line = `At 04:30 see https://example.org/#a: ${'a'.repeat(1000)}`;
    expect(escapeLogLine(line)).toBe(line);
  });
});

describe('what is printed', () => {
  /** Our own colours taken out, what is left is to be seen, and no runner's command. */
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what it is about.
  const OURS = /\u001b\[(?:[1-4]|2[234]|3[0-7]|39|9[0-7])m/g;
  const OBEYED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/mu;

  test('has lines and our colours, and nothing else that a terminal or a runner obeys', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(inert(text).replace(OURS, '')).not.toMatch(OBEYED);
      }),
    );
  });

  test.each([
    ['a line\nand another: one::two', 'a line\nand another: one::two'],
    ['\u001b[31merror:\u001b[39m no', '\u001b[31merror:\u001b[39m no'],
    ['\u001b[1m\u001b[33mboth\u001b[39m\u001b[22m', '\u001b[1m\u001b[33mboth\u001b[39m\u001b[22m'],
    ['\u001b[8mhidden', ' [8mhidden'],
    ['\u001b[2Jgone\u009b2Jgone\r', ' [2Jgone 2Jgone '],
    ['  ::error::no\n:::stop', '  : :error::no\n: ::stop'],
    ['##[error]no', '## [error]no'],
    ['\u001b[31m::error::no', '\u001b[31m::error::no'],
  ])('%j is printed as %j', (text, printed) => {
    expect(inert(text)).toBe(printed);
  });

  test('as JSON says the same to a program, and nothing to a terminal or a runner', () => {
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const value = { texts };
        expect(jsonText(value)).not.toMatch(OBEYED);
        expect(JSON.parse(jsonText(value))).toEqual(value);
      }),
    );
  });

  test('as JSON is what it always was where all of it is to be seen', () => {
    const value = { name: 'Zoë 🎉', list: [1, null, 'a::b'] };
    expect(jsonText(value)).toBe(JSON.stringify(value, null, 2));
  });
});
