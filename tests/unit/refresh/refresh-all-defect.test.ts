import { describe, expect, it } from 'vitest';
import { forEachToken, withProgress } from '../../../src/refresh/refresh-all.js';
import type { TokenConfig } from '../../../src/token/config.js';
import { NO_FACTS } from '../../../src/token/inspection.js';
import type { TokenReport } from '../../../src/token/report.js';

const config = (name: string): TokenConfig =>
  ({
    name,
    source: { kind: 'environment', repository: 'acme/ads', environment: 'production', secret: name },
  }) as TokenConfig;

const reportOf = ({ name }: TokenConfig) => ({ secret: name }) as TokenReport;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('A token whose run meets a defect', () => {
  it('is told in full: nothing is known of it, and nothing was done', async () => {
    const defect = new RangeError('defect');
    const met: unknown[] = [];
    const reports = await forEachToken(
      [config('TOKEN')],
      () => Promise.reject(defect),
      (error) => met.push(error),
    );
    expect(reports).toStrictEqual([
      {
        secret: 'TOKEN',
        location: 'TOKEN in acme/ads, environment production',
        outcome: 'inconclusive',
        reason: 'unexpected',
        refreshed: false,
        facts: NO_FACTS,
        findings: [{ outcome: 'inconclusive', reason: 'unexpected' }],
        alerts: [],
        failedTargets: [],
        repairedTargets: [],
        warnings: [],
      },
    ]);
    expect(met).toEqual([defect]);
  });

  it('is not counted as done', async () => {
    const lines: string[] = [];
    const run = withProgress(
      120,
      async (one) => {
        if (one.name === 'TOKEN_0') throw new Error('defect');
        return reportOf(one);
      },
      (text) => lines.push(text),
    );
    const configs = Array.from({ length: 50 }, (_, index) => config(`TOKEN_${index}`));
    await forEachToken(configs, run, () => {});
    expect(lines).toEqual([]);
    await run(config('TOKEN_50'));
    expect(lines).toEqual(['50 of 120 tokens are done.']);
  });
});

describe('The reports of many tokens', () => {
  it('stand in the order of the tokens, whichever was done first', async () => {
    const configs = ['SLOW', 'QUICK', 'LAST'].map(config);
    const reports = await forEachToken(
      configs,
      async (one) => {
        if (one.name === 'SLOW') for (let turns = 0; turns < 5; turns++) await turn();
        return reportOf(one);
      },
      () => {},
    );
    expect(reports.map(({ secret }) => secret)).toEqual(['SLOW', 'QUICK', 'LAST']);
  });

  it('are none when there is no token', async () => {
    expect(
      await forEachToken(
        [],
        async (one) => reportOf(one),
        () => {},
      ),
    ).toEqual([]);
  });
});
