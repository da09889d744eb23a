import { describe, expect, test } from 'vitest';
import {
  allReasons,
  explain,
  isMetas,
  mayPassByItself,
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
    const ofMeta = ['expired', 'request-refused', 'new-token-dead', 'code-used', 'meta-unreachable'] as const;
    const declined = ['exchange-declined', 'refresh-declined'] as const;
    expect([...ofMeta, ...declined].filter((reason) => !isMetas(reason))).toEqual([]);
    const others = ['not-found', 'github-deadline', 'refreshed', 'ends-soon', 'asset-refused'] as const;
    expect(others.filter((reason) => isMetas(reason))).toEqual([]);
  });

  test('knows which doubts wait for a person: a certificate, TLS and a proxy that refuses', () => {
    const waiting = [
      'meta-certificate-expired',
      'github-certificate-not-trusted',
      'meta-tls-failed',
      'github-proxy-refused',
    ] as const;
    expect(waiting.filter(mayPassByItself)).toEqual([]);
    const passing = ['meta-unavailable', 'meta-proxy-unreachable', 'github-deadline'] as const;
    expect(passing.filter(mayPassByItself)).toEqual([...passing]);
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
