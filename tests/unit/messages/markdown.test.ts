import { describe, expect, test } from 'vitest';
import { folded, linkTarget, numbered, sections } from '../../../src/messages/markdown.js';

describe('the parts of a text', () => {
  test('are paragraphs, without the empty ones', () => {
    expect(sections('a', '', 'b')).toBe('a\n\nb');
  });

  test('are steps whose further lines stay with them', () => {
    expect(numbered(['a\n\nb\nc', 'd'])).toBe('1. a\n\n   b\n   c\n2. d');
  });

  test('are folded away under a summary', () => {
    expect(folded('More', 'a')).toBe('<details>\n<summary>More</summary>\n\na\n\n</details>');
  });
});

describe('a link', () => {
  test('holds nothing that would end it in Markdown', () => {
    expect(linkTarget('https://a.example/b c\t(d)<e>\\f')).toBe(
      'https://a.example/b%20c%09%28d%29%3Ce%3E%5Cf',
    );
  });
});
