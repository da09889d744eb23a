import { describe, expect, test } from 'vitest';
import { resolvedComment, waitingNote } from '../../../src/messages/resolved.js';
import type { Reason } from '../../../src/token/reason.js';
import { NOW, USER_FACTS } from './scenes.js';

const resolvedBy = (...[reason, ...others]: readonly [Reason, ...Reason[]]) =>
  resolvedComment('META_ACCESS_TOKEN', {
    reason,
    facts: { ...USER_FACTS, expiresAt: NOW },
    findings: others.map((other) => ({ outcome: 'healthy', reason: other })),
  });

describe('the comment on what healed a token', () => {
  test('names it although the run is summed up by something else', () => {
    expect(resolvedBy('not-due', 'reauthorized')).toContain('somebody logged in again');
    expect(resolvedBy('ends-soon', 'refreshed')).toContain('verified new token from Meta');
    expect(resolvedBy('not-due', 'same-string')).toContain('Meta extended the token');
    expect(resolvedBy('not-due', 'repaired')).toContain('has the current token again');
  });

  test('names the most that was done', () => {
    expect(resolvedBy('repaired', 'same-string', 'refreshed', 'reauthorized')).toContain('logged in again');
    expect(resolvedBy('repaired', 'same-string', 'refreshed')).toContain('verified new token from Meta');
    expect(resolvedBy('repaired', 'same-string')).toContain('Meta extended the token');
  });

  test('waits, said so on top of the issue, where it has come and gone several times', () => {
    expect(waitingNote('META_ACCESS_TOKEN')).toMatch(
      /^> Nothing has to be done for `META_ACCESS_TOKEN` at the moment\. .* for three days\.$/,
    );
  });

  test('tells the new end', () => {
    for (const reason of ['reauthorized', 'refreshed', 'same-string', 'repaired', 'not-due'] as const)
      expect(resolvedBy(reason)).toMatch(
        /^Done: .*`META_ACCESS_TOKEN`.*, which ends on 2026-11-22 04:30 UTC/,
      );
  });
});
