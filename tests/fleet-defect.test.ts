import { describe, expect, it } from 'vitest';
import { forEachToken, withProgress } from '../src/fleet.js';
import type { TokenJob } from '../src/job.js';
import type { TokenReport } from '../src/report.js';
import { NO_FACTS } from '../src/token/inspection.js';

const job = (name: string): TokenJob =>
  ({
    name,
    source: { scope: 'environment', repository: 'acme/ads', environment: 'production', secret: name },
  }) as TokenJob;

const reportOf = ({ name }: TokenJob) => ({ secret: name }) as TokenReport;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('A token whose run meets a defect', () => {
  it('is told in full: nothing is known of it, and nothing was done', async () => {
    const defect = new RangeError('defect');
    const met: unknown[] = [];
    const reports = await forEachToken(
      [job('TOKEN')],
      () => Promise.reject(defect),
      (error) => met.push(error),
    );
    expect(reports).toStrictEqual([
      {
        secret: 'TOKEN',
        place: 'TOKEN in acme/ads, environment production',
        outcome: 'inconclusive',
        reason: 'unexpected',
        refreshed: false,
        facts: NO_FACTS,
        findings: [{ outcome: 'inconclusive', reason: 'unexpected' }],
        notices: [],
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
    const jobs = Array.from({ length: 50 }, (_, index) => job(`TOKEN_${index}`));
    await forEachToken(jobs, run, () => {});
    expect(lines).toEqual([]);
    await run(job('TOKEN_50'));
    expect(lines).toEqual(['50 of 120 tokens are done.']);
  });
});

describe('The reports of many tokens', () => {
  it('stand in the order of the tokens, whichever was done first', async () => {
    const jobs = ['SLOW', 'QUICK', 'LAST'].map(job);
    const reports = await forEachToken(
      jobs,
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
