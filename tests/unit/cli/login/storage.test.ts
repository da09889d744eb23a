import { describe, expect, test } from 'vitest';
import type { StorageSetup } from '../../../../src/cli/login/setup.js';
import { tellStored } from '../../../../src/cli/login/storage.js';
import type { TokenReport } from '../../../../src/token/report.js';
import { openSession } from '../../../support/session.js';
import { configOf } from '../../refresh/fake-services.js';
import { reportOf } from '../../token/samples.js';
import { FACTS, NOW } from '../samples.js';

const STORED: Partial<TokenReport> = { outcome: 'refreshed', reason: 'reauthorized', refreshed: true };
const CHECK = [
  'To check: run the refresh workflow once; it checks the new token and closes its issue.',
  'https://github.com/acme/website/actions',
];

/** What is told of a login that was stored so. */
function tell(report: Partial<TokenReport>, setup: Partial<StorageSetup> = {}) {
  const session = openSession({ painted: true });
  const whole = {
    config: configOf(),
    location: { serverUrl: 'https://github.com', repository: 'acme/website' },
    isJson: false,
    ...setup,
  } as StorageSetup;
  const result = { facts: FACTS, at: NOW, who: {} };
  const exitCode = tellStored(whole, result, reportOf(report), session.context);
  return { exitCode, out: session.out, notes: session.notes };
}

describe('a login that was stored', () => {
  test('says where, and what to check', () => {
    expect(tell(STORED)).toEqual({
      exitCode: 0,
      out: ['{green ✓} Stored in META_ACCESS_TOKEN in acme/website.'],
      notes: CHECK,
    });
  });

  test('in an organization has no workflow of its own to check', () => {
    const source = {
      kind: 'organization',
      organization: 'acme',
      store: 'actions',
      secret: 'FB_TOKEN',
    } as const;
    expect(tell(STORED, { config: configOf({ source }) })).toEqual({
      exitCode: 0,
      out: ['{green ✓} Stored in FB_TOKEN in organization acme.'],
      notes: [
        'To check: the next run of a workflow that uses it. The refresh workflow closes its issue by itself.',
      ],
    });
  });

  test('names each place that did not get it, in red, and fails', () => {
    const failedTargets = ['FB_TOKEN in acme/reports', 'IG_TOKEN in acme/shop'].map((location) => ({
      kind: 'permanent' as const,
      location,
      why: 'It may not.',
      hint: 'Grant it.',
    }));
    const told = tell({ ...STORED, outcome: 'partial', reason: 'target-not-written', failedTargets });
    expect(told.exitCode).toBe(1);
    expect(told.notes).toEqual([
      '{red Not written:} FB_TOKEN in acme/reports. It may not. Grant it.',
      '{red Not written:} IG_TOKEN in acme/shop. It may not. Grant it.',
      ...CHECK,
    ]);
  });

  test('says what a person must do soon, and what went wrong beside it', () => {
    const warnings = [{ reason: 'write-rejected', message: 'No variable.', hint: 'Grant it.' }] as const;
    const told = tell({ ...STORED, outcome: 'attention', reason: 'data-access-ends', warnings });
    expect(told.exitCode).toBe(0);
    expect(told.notes).toEqual([
      expect.stringMatching(/^\{yellow warning:\} \S/),
      '{yellow warning:} No variable. Grant it.',
      ...CHECK,
    ]);
  });
});

test('A login that GitHub did not take says what is wrong with the credential, and not where to look', () => {
  const problem = {
    reason: 'permission-missing',
    kind: 'permanent',
    message: 'It may not.',
    hint: 'Grant it.',
  } as const;
  const report: Partial<TokenReport> = {
    outcome: 'misconfigured',
    reason: 'permission-missing',
    alerts: [{ kind: 'github-credential', problem }],
  };
  expect(tell(report)).toEqual({ exitCode: 1, out: [], notes: ['{red error:} It may not.\nGrant it.'] });
});

test('A program is told as JSON alone, and what to check beside it', () => {
  const told = tell(STORED, { isJson: true });
  expect(JSON.parse(told.out.join('\n'))).toMatchObject({ stored: true, user_id: '777' });
  expect(told.notes).toEqual(CHECK);
});
