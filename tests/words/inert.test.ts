import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, fenced, inertLogLine, plain, sentence, shellWord } from '../../src/words/inert.js';

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
});

describe('sentence', () => {
  test('leaves no markup, no mention, no reference and no foreign address awake', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = sentence(text);
        const awake = markdown.replace(/<https?:\/\/[\w.:%~/-]+>/g, '').replace(/\\./g, 'x');
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

  test('reads as before in the raw text of an e-mail', () => {
    const text = 'FB_TOKEN in acme/website, environment production: add "permissions: issues: write".';
    expect(sentence(text)).toBe(text);
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
});

describe('inertLogLine', () => {
  test('cannot be taken for a workflow command and moves no cursor', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = inertLogLine(text);
        expect(line).not.toMatch(/::|##\[/);
        expect(line).not.toMatch(UNSEEN);
      }),
    );
  });
});
