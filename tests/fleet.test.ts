import { describe, expect, it } from 'vitest';
import { forEachToken, withProgress } from '../src/fleet.js';
import type { TokenJob } from '../src/job.js';
import type { TokenReport } from '../src/report.js';
import { NO_FACTS } from '../src/token/inspection.js';
import { Secret } from '../src/token/secret.js';

function job(name: string): TokenJob {
  return {
    name,
    source: { scope: 'repository', store: 'actions', repository: 'acme/ads', secret: name },
    token: new Secret(`EAAtest${name}`),
  } as TokenJob;
}

function healthy({ name }: TokenJob): TokenReport {
  return {
    secret: name,
    place: `${name} in acme/ads`,
    outcome: 'healthy',
    reason: 'not-due',
    refreshed: false,
    facts: NO_FACTS,
    findings: [{ outcome: 'healthy', reason: 'not-due' }],
    notices: [],
    failedTargets: [],
    repairedTargets: [],
    warnings: [],
  };
}

const jobs = (count: number) => Array.from({ length: count }, (_, index) => job(`TOKEN_${index}`));
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('A run over many tokens', () => {
  it('goes on with the others when one meets a defect, and calls that one inconclusive without its text', async () => {
    const defects: unknown[] = [];
    const reports = await forEachToken(
      jobs(40),
      async (one) => {
        await turn();
        if (one.name === 'TOKEN_7') throw new Error(`defect with ${one.token.reveal()}`);
        return healthy(one);
      },
      (error) => defects.push(error),
    );
    expect(reports.map(({ secret }) => secret)).toEqual(jobs(40).map(({ name }) => name));
    expect(reports.filter(({ outcome }) => outcome === 'healthy')).toHaveLength(39);
    expect(reports[7]).toMatchObject({
      place: 'TOKEN_7 in acme/ads',
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
    const run = async (one: TokenJob) => {
      most = Math.max(most, ++underWay);
      await turn();
      underWay--;
      return healthy(one);
    };
    await forEachToken(jobs(50), run, () => {});
    expect(most).toBe(16);
    most = 0;
    await forEachToken(jobs(3), run, () => {});
    expect(most).toBe(3);
  });

  it('says after every fifty how far it is, and not at the end', async () => {
    const lines: string[] = [];
    const run = withProgress(
      150,
      async (one) => healthy(one),
      (text) => lines.push(text),
    );
    await forEachToken(jobs(150), run, () => {});
    expect(lines).toEqual(['50 of 150 tokens are done.', '100 of 150 tokens are done.']);
  });
});
