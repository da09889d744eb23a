import { describe, expect, it } from 'vitest';
import { levelOf, reasonOf } from '../../../src/token/alert.js';
import { conclude } from '../../../src/token/conclusion.js';
import type { Alive, MeasuredAsset, Reach } from '../../../src/token/inspection.js';
import type { RunRecord } from '../../../src/token/run-record.js';
import { alive, dead, NOW, policyOf, verified } from './samples.js';

const measured = (id: string, reach: Reach): MeasuredAsset => ({
  asset: { kind: 'ad-account', id, name: `act_${id}` },
  reach,
});
const REACHED = measured('1', { kind: 'reached' });
const REFUSED = measured('2', { kind: 'refused', trace: { code: 200 } });
const UNMEASURED = measured('3', { kind: 'not-measured', trace: { code: 17 } });

const reaching = (...assets: MeasuredAsset[]): Alive => ({ ...alive(), assets });
const recordOf = (inspection: RunRecord['inspection'], changes: Partial<RunRecord> = {}): RunRecord => ({
  inspection,
  plan: { kind: 'keep', reason: 'not-due' },
  renewal: { kind: 'nothing' },
  freshness: { kind: 'current' },
  repaired: [],
  failed: [],
  ...changes,
});

describe('A run whose token', () => {
  it('reaches everything is healthy, and resolves', () => {
    expect(conclude(recordOf(reaching(REACHED)), policyOf())).toMatchObject({
      outcome: 'healthy',
      issue: 'resolved',
      alerts: [],
      assets: [REACHED],
    });
  });

  it('is refused an asset is misconfigured, and wants an issue', () => {
    const { alerts, ...rest } = conclude(recordOf(reaching(REACHED, REFUSED, UNMEASURED)), policyOf());
    expect(rest).toMatchObject({ outcome: 'misconfigured', reason: 'asset-refused', issue: 'wanted' });
    expect(alerts).toEqual([
      { kind: 'asset-refused', assets: [{ asset: REFUSED.asset, trace: { code: 200 } }] },
    ]);
    expect(alerts.map((alert) => [levelOf(alert, NOW), reasonOf(alert)])).toEqual([[14, 'asset-refused']]);
  });

  it('cannot be measured is healthy, and leaves the issue', () => {
    expect(conclude(recordOf(reaching(REACHED, UNMEASURED)), policyOf())).toMatchObject({
      outcome: 'healthy',
      issue: 'leave',
    });
  });

  it('was asked for nothing has nothing of it', () => {
    const conclusion = conclude(recordOf(alive()), policyOf());
    expect(conclusion).not.toHaveProperty('assets');
    expect(conclusion).not.toHaveProperty('lost');
  });

  it('is dead tells of its death alone', () => {
    const record = recordOf(dead(), { plan: { kind: 'stop', outcome: 'reauthorize', reason: 'expired' } });
    expect(conclude(record, policyOf()).alerts.map(({ kind }) => kind)).toEqual(['dead']);
  });
});

describe('What is told of assets', () => {
  const fresh = { ...verified(), inspection: reaching(REACHED) };

  it('is of the token that is stored', () => {
    const record = recordOf(reaching(REFUSED), { renewal: { kind: 'renewed', fresh } });
    expect(conclude(record, policyOf())).toMatchObject({ outcome: 'refreshed', assets: [REACHED] });
  });

  it('is what a new token lost, where it was not stored for that', () => {
    const lost = ['act_1'];
    const rejected = { kind: 'rejected', reason: 'new-token-lacks-assets', lost } as const;
    expect(conclude(recordOf(reaching(REACHED), { renewal: rejected }), policyOf())).toMatchObject({
      outcome: 'inconclusive',
      lost,
    });
  });
});
