import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allReasons, troubleshootingLink } from '../../../src/messages/reasons.js';
import { codeOf } from '../../../src/token/reason.js';

const PAGE = readFileSync(new URL('../../../docs/troubleshooting.md', import.meta.url), 'utf8');
const SECTIONS = new Map(
  PAGE.split(/^### /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0] ?? '', section.split(/^## /m)[0] ?? '']),
);

describe('docs/troubleshooting.md', () => {
  test('explains every code that the program can emit, and no other', () => {
    expect([...SECTIONS.keys()].sort()).toEqual(allReasons().map(codeOf).sort());
  });

  test('names a fix for every code', () => {
    expect([...SECTIONS].filter(([, text]) => !/^\*\*Fix:\*\* \S/m.test(text))).toEqual([]);
  });

  test('has the heading that each link leads to', () => {
    const anchors = [...PAGE.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [
      ...[...PAGE.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor),
      ...allReasons().map((reason) => troubleshootingLink(reason, 'https://example.org/docs/').split('#')[1]),
    ];
    expect(links.filter((anchor) => !anchors.includes(anchor ?? ''))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});
