import { describe, expect, test } from 'vitest';
import type { Notice } from '../../src/token/notice.js';
import { DAY } from '../../src/token/time.js';
import { findingWords } from '../../src/words/finding.js';
import { explain } from '../../src/words/reasons.js';
import { HEALTHY } from './reports.js';
import { NOW } from './scenes.js';

const DEADLINES: readonly Notice[] = [
  { kind: 'ends-soon', endsAt: NOW + 9 * DAY, why: 'same-date' },
  { kind: 'data-access', endsAt: NOW + 6 * DAY, scopes: ['instagram_basic'] },
  { kind: 'github-credential-ends', endsAt: NOW + 3 * DAY },
];
const TROUBLE: Notice = {
  kind: 'github-credential',
  trouble: { reason: 'not-found', kind: 'setup', message: 'Nothing is there.', hint: 'Check acme/website.' },
};

const general = (reason: Parameters<typeof explain>[0]) => `${explain(reason).what} ${explain(reason).cure}`;

describe('a finding in words', () => {
  test.each([
    ['ends-soon', '2026-12-01 04:30 UTC (9 days left)'],
    ['data-access-ends', '2026-11-28 04:30 UTC (6 days left)'],
    ['credential-ends', '2026-11-25 04:30 UTC (3 days left)'],
  ] as const)('of %s begins with its own deadline', (reason, deadline) => {
    expect(findingWords(reason, { ...HEALTHY, notices: DEADLINES })).toBe(
      `By ${deadline}. ${general(reason)}`,
    );
  });

  test.each(['ends-soon', 'data-access-ends', 'credential-ends'] as const)(
    'of %s names no day where none is known',
    (reason) => {
      expect(findingWords(reason, { ...HEALTHY, notices: [TROUBLE] })).toBe(general(reason));
    },
  );

  test('of a permission names those that lack, and no other', () => {
    const notices: readonly Notice[] = [
      ...DEADLINES,
      { kind: 'missing-scopes', scopes: ['ads_management', 'ads_read'] },
    ];
    expect(findingWords('missing-scopes', { ...HEALTHY, notices })).toBe(
      `Missing: ads_management ads_read. ${general('missing-scopes')}`,
    );
  });

  test('of places names each, why it was not written and how to mend it', () => {
    const failedTargets = [
      { place: 'A in acme/one', why: 'It is gone.', cure: 'Check its name.', kind: 'setup' as const },
      { place: 'B in acme/two', why: 'It is shut.', cure: 'Open it.', kind: 'setup' as const },
    ];
    expect(findingWords('target-not-written', { ...HEALTHY, failedTargets })).toBe(
      'A in acme/one: It is gone. Check its name. B in acme/two: It is shut. Open it.',
    );
  });

  test("of GitHub's refusal is in the words of this run, and of any other in general ones", () => {
    const report = { ...HEALTHY, notices: [...DEADLINES, TROUBLE] };
    expect(findingWords('not-found', report)).toBe('Nothing is there. Check acme/website.');
    expect(findingWords('moved', report)).toBe(general('moved'));
    expect(findingWords('moved', HEALTHY)).toBe(general('moved'));
  });
});
