import { describe, expect, test } from 'vitest';
import {
  allReasons,
  explain,
  isMetas,
  SECTIONS,
  troubleshootingLink,
} from '../../../src/messages/reasons.js';

describe('the catalogue of reasons', () => {
  test('has each reason in one section', () => {
    const listed = SECTIONS.flatMap(({ reasons }) => Object.keys(reasons));
    expect(listed.sort()).toEqual([...allReasons()].sort());
  });

  test('explains each in a title that fits a phone, and whole sentences', () => {
    for (const reason of allReasons()) {
      const { title, what, hint } = explain(reason);
      expect(title.length, reason).toBeLessThanOrEqual(48);
      expect(title, reason).toMatch(/^[A-Z].*[^.]$/);
      expect(what, reason).toMatch(/^[A-Z].*\.$/);
      expect(hint, reason).toMatch(/^[A-Z].*(\.|https?:\/\/\S+)$/s);
    }
  });

  test('has other words for each', () => {
    const all = allReasons().map(explain);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
  });

  test('asks for it in the issue in words that fit', () => {
    for (const reason of allReasons()) {
      const { issue } = explain(reason);
      if (issue === undefined) continue;
      expect(issue.headline, reason).toMatch(/^[a-z].{8,59}$/);
      expect(issue.todo ?? 'see', reason).toMatch(/^[a-z].*[^.]$/);
      expect(issue.state?.('`NAME`') ?? '`NAME`', reason).toContain('`NAME`');
    }
  });

  test('knows which reasons tell what Meta answered', () => {
    expect(
      ['expired', 'request-refused', 'meta-unreachable'].map((reason) => isMetas(reason as 'expired')),
    ).toEqual([true, true, true]);
    expect(
      ['not-found', 'github-deadline', 'refreshed'].map((reason) => isMetas(reason as 'expired')),
    ).toEqual([false, false, false]);
  });
});

describe('the link to an explanation', () => {
  test.each(['https://example.org/docs', 'https://example.org/docs/', 'https://example.org/docs//'])(
    'is its code in small letters, with one slash after %s',
    (docsUrl) => {
      expect(troubleshootingLink('password-changed', docsUrl)).toBe(
        'https://example.org/docs/troubleshooting.md#rmt-password-changed',
      );
    },
  );
});
