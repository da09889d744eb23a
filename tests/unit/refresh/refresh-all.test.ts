import { describe, expect, it } from 'vitest';
import { forEachToken, withProgress } from '../../../src/refresh/refresh-all.js';
import type { TokenConfig } from '../../../src/token/config.js';
import { NO_FACTS } from '../../../src/token/inspection.js';
import type { TokenReport } from '../../../src/token/report.js';
import { Secret } from '../../../src/token/secret.js';
import { reportOf } from '../token/samples.js';

function config(name: string): TokenConfig {
  return {
    name,
    source: { kind: 'environment', repository: 'acme/ads', environment: 'production', secret: name },
    token: new Secret(`EAAtest${name}`),
  } as TokenConfig;
}

function healthy({ name }: TokenConfig): TokenReport {
  return reportOf({ secret: name, location: `${name} in acme/ads, environment production`, facts: NO_FACTS });
}

const configs = (count: number) => Array.from({ length: count }, (_, index) => config(`TOKEN_${index}`));
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('A run over many tokens', () => {
  it('goes on with the others when one meets a defect, and calls that one inconclusive without its text', async () => {
    const defects: unknown[] = [];
    const reports = await forEachToken(
      configs(40),
      async (one) => {
        await turn();
        if (one.name === 'TOKEN_7') throw new Error(`defect with ${one.token.reveal()}`);
        return healthy(one);
      },
      (error) => defects.push(error),
    );
    expect(reports.map(({ secret }) => secret)).toEqual(configs(40).map(({ name }) => name));
    expect(reports.filter(({ outcome }) => outcome === 'healthy')).toHaveLength(39);
    expect(reports[7]).toMatchObject({
      location: 'TOKEN_7 in acme/ads, environment production',
      outcome: 'inconclusive',
      reason: 'unexpected',
      refreshed: false,
      findings: [{ outcome: 'inconclusive', reason: 'unexpected' }],
    });
    expect(JSON.stringify(reports)).not.toContain('EAAtest');
    expect(defects).toHaveLength(1);
  });

  it('works on 16 at a time', async () => {
    let underWay = 0;
    let most = 0;
    const run = async (one: TokenConfig) => {
      most = Math.max(most, ++underWay);
      await turn();
      underWay--;
      return healthy(one);
    };
    await forEachToken(configs(50), run, () => {});
    expect(most).toBe(16);
    most = 0;
    await forEachToken(configs(3), run, () => {});
    expect(most).toBe(3);
  });

  it('says after every fifty how far it is, and not at the end', async () => {
    const lines: string[] = [];
    const run = withProgress(
      150,
      async (one) => healthy(one),
      (text) => lines.push(text),
    );
    await forEachToken(configs(150), run, () => {});
    expect(lines).toEqual(['50 of 150 tokens are done.', '100 of 150 tokens are done.']);
  });
});

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
        return healthy(one);
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
        return healthy(one);
      },
      () => {},
    );
    expect(reports.map(({ secret }) => secret)).toEqual(['SLOW', 'QUICK', 'LAST']);
  });

  it('are none when there is no token', async () => {
    expect(
      await forEachToken(
        [],
        async (one) => healthy(one),
        () => {},
      ),
    ).toEqual([]);
  });
});
