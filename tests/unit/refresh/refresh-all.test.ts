import { describe, expect, it } from 'vitest';
import { forEachToken, withProgress } from '../../../src/refresh/refresh-all.js';
import type { TokenConfig } from '../../../src/token/config.js';
import { NO_FACTS } from '../../../src/token/inspection.js';
import type { TokenReport } from '../../../src/token/report.js';
import { Secret } from '../../../src/token/secret.js';

function config(name: string): TokenConfig {
  return {
    name,
    source: { kind: 'repository', store: 'actions', repository: 'acme/ads', secret: name },
    token: new Secret(`EAAtest${name}`),
  } as TokenConfig;
}

function healthy({ name }: TokenConfig): TokenReport {
  return {
    secret: name,
    location: `${name} in acme/ads`,
    outcome: 'healthy',
    reason: 'not-due',
    refreshed: false,
    facts: NO_FACTS,
    findings: [{ outcome: 'healthy', reason: 'not-due' }],
    alerts: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: [],
  };
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
      location: 'TOKEN_7 in acme/ads',
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
