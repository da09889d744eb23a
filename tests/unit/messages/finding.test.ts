import { describe, expect, test } from 'vitest';
import { findingText } from '../../../src/messages/finding.js';
import { explain } from '../../../src/messages/reasons.js';
import type { Alert } from '../../../src/token/alert.js';
import { DAY } from '../../../src/token/time.js';
import { HEALTHY } from './reports.js';
import { NOW } from './scenes.js';

const DEADLINES: readonly Alert[] = [
  { kind: 'ends-soon', endsAt: NOW + 9 * DAY, why: 'same-date' },
  { kind: 'data-access', endsAt: NOW + 6 * DAY, scopes: ['instagram_basic'] },
  { kind: 'github-credential-ends', endsAt: NOW + 3 * DAY },
];
const PROBLEM: Alert = {
  kind: 'github-credential',
  problem: {
    reason: 'not-found',
    kind: 'permanent',
    message: 'Nothing is there.',
    hint: 'Check acme/website.',
  },
};

const general = (reason: Parameters<typeof explain>[0]) => `${explain(reason).what} ${explain(reason).hint}`;

describe('a finding in words', () => {
  test.each([
    ['ends-soon', '2026-12-01 04:30 UTC (9 days left)'],
    ['data-access-ends', '2026-11-28 04:30 UTC (6 days left)'],
    ['credential-ends', '2026-11-25 04:30 UTC (3 days left)'],
  ] as const)('of %s begins with its own deadline', (reason, deadline) => {
    expect(findingText(reason, { ...HEALTHY, alerts: DEADLINES })).toBe(
      `Act before ${deadline}. ${general(reason)}`,
    );
  });

  test.each(['ends-soon', 'data-access-ends', 'credential-ends'] as const)(
    'of %s names no day where none is known',
    (reason) => {
      expect(findingText(reason, { ...HEALTHY, alerts: [PROBLEM] })).toBe(general(reason));
    },
  );

  test("has Meta's answer only where that was an answer about it", () => {
    const report = {
      ...HEALTHY,
      reason: 'state-missing' as const,
      findings: [
        { outcome: 'reauthorize' as const, reason: 'state-missing' as const },
        { outcome: 'reauthorize' as const, reason: 'password-changed' as const },
      ],
      trace: { status: 200, code: 190, subcode: 460, call: 'debug_token' },
      answered: 'password-changed' as const,
    };
    expect(findingText('state-missing', report)).toBe(general('state-missing'));
    expect(findingText('password-changed', report)).toContain(
      "Meta's answer to debug_token: HTTP 200, code 190",
    );
  });

  test('sends nobody to a login for an app token, which no login brings', () => {
    const facts = { ...HEALTHY.facts, kind: 'app' as const };
    expect(findingText('unreadable', { ...HEALTHY, facts })).toMatch(
      /vertical bar and the current app secret/,
    );
    expect(findingText('unreadable', { ...HEALTHY, facts })).not.toMatch(/log in/i);
  });

  test('of a permission names those that lack, and no other', () => {
    const alerts: readonly Alert[] = [
      ...DEADLINES,
      { kind: 'missing-scopes', scopes: ['ads_management', 'ads_read'] },
    ];
    expect(findingText('missing-scopes', { ...HEALTHY, alerts })).toBe(
      `Missing: ads_management, ads_read. ${general('missing-scopes')}`,
    );
  });

  test('tells whoever holds a system user token how that is renewed, and anybody else to log in', () => {
    const of = (kind: 'system-user' | 'user') =>
      findingText('expired', { ...HEALTHY, facts: { ...HEALTHY.facts, kind } });
    expect(of('system-user')).toMatch(/Generate a new token for the system user .* store it\.$/);
    expect(of('user')).toMatch(/Log in again and store the new token\.$/);
    // Of a reason that is the same for everybody, the usual words.
    expect(findingText('other-app', { ...HEALTHY, facts: { ...HEALTHY.facts, kind: 'system-user' } })).toBe(
      general('other-app'),
    );
    expect(findingText('expired', { ...HEALTHY, facts: { ...HEALTHY.facts, kind: 'app' } })).toBe(
      general('expired'),
    );
  });

  test('of assets names each that was refused, and no other alert', () => {
    const asset = { kind: 'threads', id: '1', name: 'threads:1' } as const;
    const alerts: readonly Alert[] = [
      ...DEADLINES,
      { kind: 'asset-refused', assets: [{ asset, trace: {} }] },
    ];
    expect(findingText('asset-refused', { ...HEALTHY, alerts })).toBe(
      `${explain('asset-refused').what} threads:1 was refused. The owner of the account can log in again.`,
    );
  });

  test('of a new token that was not stored names what it does not reach, where that is known', () => {
    const { what, hint } = explain('new-token-lacks-assets');
    expect(findingText('new-token-lacks-assets', { ...HEALTHY, lost: ['act_1'] })).toBe(
      `${what} Not reached: act_1. ${hint}`,
    );
    expect(findingText('new-token-lacks-assets', HEALTHY)).toBe(`${what} ${hint}`);
    expect(findingText('new-token-unproved', { ...HEALTHY, lost: ['act_1'] })).toContain(
      ' Could not be verified: act_1. ',
    );
  });

  test("is in a warning's own words where there is one of it", () => {
    const warnings = [
      { reason: 'not-found', message: 'No such label.', hint: 'Make it.' },
      { reason: 'moved', message: 'It has moved.', hint: 'Follow it.' },
    ] as const;
    expect(findingText('moved', { ...HEALTHY, warnings })).toBe('It has moved. Follow it.');
  });

  test("has Meta's answer where it is the first reason of Meta's, and nothing says what it was about", () => {
    const report = {
      ...HEALTHY,
      reason: 'ends-soon' as const,
      findings: [
        { outcome: 'attention' as const, reason: 'ends-soon' as const },
        { outcome: 'healthy' as const, reason: 'exchange-declined' as const },
        { outcome: 'healthy' as const, reason: 'meta-unavailable' as const },
      ],
      trace: { code: 1 },
    };
    expect(findingText('exchange-declined', report)).toContain("Meta's answer: code 1.");
    expect(findingText('meta-unavailable', report)).toBe(general('meta-unavailable'));
    // Of a reason that the run is not summed up by, as a login's own.
    expect(findingText('expired', { ...HEALTHY, trace: { code: 1 } })).toContain("Meta's answer: code 1.");
    expect(findingText('expired', { ...HEALTHY, trace: {} })).toBe(general('expired'));
    expect(findingText('moved', { ...HEALTHY, trace: { code: 1 } })).toBe(general('moved'));
  });

  test('of places names each, why it was not written and how to mend it', () => {
    const failedTargets = [
      { location: 'A in acme/one', why: 'It is gone.', hint: 'Check its name.', kind: 'permanent' as const },
      { location: 'B in acme/two', why: 'It is shut.', hint: 'Open it.', kind: 'permanent' as const },
    ];
    expect(findingText('target-not-written', { ...HEALTHY, failedTargets })).toBe(
      'A in acme/one: It is gone. Check its name. B in acme/two: It is shut. Open it.',
    );
  });

  test("of GitHub's refusal is in the words of this run, and of any other in general ones", () => {
    const report = { ...HEALTHY, alerts: [...DEADLINES, PROBLEM] };
    expect(findingText('not-found', report)).toBe('Nothing is there. Check acme/website.');
    expect(findingText('moved', report)).toBe(general('moved'));
    expect(findingText('moved', HEALTHY)).toBe(general('moved'));
  });
});
