import { describe, expect, it } from 'vitest';
import { outputsOf } from '../../../src/action/outputs.js';
import { publish } from '../../../src/action/publish.js';
import type { Activity, RunContext, RunOptions } from '../../../src/inputs/options.js';
import type { Services } from '../../../src/refresh/services.js';
import type { TokenReport } from '../../../src/token/report.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import { rememberingRunner } from '../../support/in-process.js';
import { aReport, NOW } from './setting.js';

const DOCS = 'https://github.com/acme/refresh-meta-token/blob/v1/docs';
const HEARTBEAT = `https://ping.test/${'fakeHeartbeat'.repeat(2)}`;
const ISSUE = 'https://github.com/acme/ads/issues/7';
/** The last push was 50 days ago: GitHub switches the schedule off in ten days. */
const IDLE: Activity = { isPublic: true, pushedAt: NOW - 50 * DAY };

interface Scene {
  readonly mode?: RunOptions['mode'];
  readonly docsUrl?: string;
  /** What the event told of the repository, and what GitHub tells when it is asked. */
  readonly told?: Activity;
  readonly known?: Activity;
  /** The status that the heartbeat's service answers with; without it there is no heartbeat. */
  readonly heartbeat?: number;
  /** The version that Meta answered by, where it no longer has ours. */
  readonly upgrade?: string;
}

/** Publishes these reports and tells what the runner was told. */
async function published(reports: readonly TokenReport[], scene: Scene = {}) {
  const { mode = 'refresh', docsUrl, told, known, heartbeat, upgrade } = scene;
  const runner = rememberingRunner();
  const pinged: string[] = [];
  const services = {
    apiUpgrade: () => upgrade,
    activity: async (asking: boolean) => told ?? (asking ? known : undefined),
    links: {
      serverUrl: 'https://github.com',
      repository: 'acme/ads',
      workflowFile: 'token.yml',
      dialogUrl: 'https://www.facebook.com',
      graphApiUrl: 'https://graph.facebook.com',
      graphApiVersion: 'v27.0',
    },
  } as unknown as Services;
  const options = {
    mode,
    ...(heartbeat === undefined ? {} : { heartbeatUrl: new Secret(HEARTBEAT) }),
  } as RunOptions;
  const location = { ...(docsUrl === undefined ? {} : { docsUrl }) } as RunContext;
  const runtime = {
    transport: async (input: unknown) => {
      pinged.push(String(input));
      return new Response('', { status: heartbeat ?? 404 });
    },
    now: () => 0,
    random: () => 0.5,
    sleep: async () => {},
  };
  await publish(reports, { options, location, services, runtime }, runner);
  return { runner, pinged, summary: runner.of('summary').join() };
}

describe('A finished run tells the runner', () => {
  it('every output, no annotation and a summary on a quiet day, and passes', async () => {
    const reports = [aReport({})];
    const { runner, summary } = await published(reports);
    expect(runner.outputs).toEqual(outputsOf(reports));
    expect(runner.of('annotation')).toEqual([]);
    expect(runner.of('summary')).toHaveLength(1);
    expect(summary).toMatch(/^## Meta tokens\n\n\*\*Nothing to do\.\*\*/);
    expect(runner.hasFailed).toBe(false);
  });

  it('what a person should know, of every token, with a link to its explanation', async () => {
    const reports = [
      aReport({ secret: 'A', outcome: 'attention', reason: 'ends-soon', issueUrl: ISSUE }),
      aReport({ secret: 'B' }),
      aReport({ secret: 'C', outcome: 'inconclusive', reason: 'meta-unavailable' }),
    ];
    const { runner, summary } = await published(reports, { docsUrl: DOCS });
    const [first, second, ...more] = runner.of('annotation');
    expect(first).toMatch(/^warning \| RMT-ENDS-SOON: .+ \(A\) \| A in acme\/ads\. /);
    expect(first).toContain(`Next steps: ${ISSUE}`);
    expect(first).toContain(`${DOCS}/troubleshooting.md#rmt-ends-soon`);
    expect(second).toMatch(/^error \| RMT-META-UNAVAILABLE: .+ \(C\) \| C in acme\/ads\. /);
    expect(second).toContain(`${DOCS}/troubleshooting.md#rmt-meta-unavailable`);
    expect(more).toEqual([]);
    expect(summary).toContain(`${DOCS}/troubleshooting.md#rmt-ends-soon`);
    expect(runner.hasFailed).toBe(true);
  });

  it('no link where the pages of its version are not known', async () => {
    const { runner, summary } = await published([
      aReport({ outcome: 'reauthorize', reason: 'expired', issueUrl: ISSUE }),
    ]);
    expect(runner.of('annotation').join()).not.toContain('More:');
    expect(summary).toContain('`RMT-EXPIRED`');
    expect(summary).not.toContain('troubleshooting.md');
  });

  it('once that Meta no longer has the version that was asked, whatever the number of tokens', async () => {
    const { runner } = await published([aReport({}), aReport({})], { upgrade: 'v29.0' });
    const [warning, ...more] = runner.of('annotation');
    expect(warning).toMatch(/^warning \| RMT-[A-Z-]+ \| .*v27\.0.* .*graph-api-version/);
    expect(more).toEqual([]);
  });

  it('in the summary what kind of run it was', async () => {
    expect((await published([aReport({})], { mode: 'dry-run' })).summary).toContain('This was a dry run');
    expect((await published([aReport({})], { mode: 'check' })).summary).toContain('only asked Meta');
  });

  it.each([
    ['healthy', false],
    ['superseded', false],
    ['refreshed', false],
    ['attention', false],
    ['inconclusive', true],
    ['partial', true],
    ['misconfigured', true],
    ['reauthorize', true],
  ] as const)('of a token that is %s whether the step fails: %s', async (outcome, fails) => {
    expect((await published([aReport({ outcome })])).runner.hasFailed).toBe(fails);
    expect((await published([aReport({}), aReport({ outcome })])).runner.hasFailed).toBe(fails);
    expect((await published([aReport({ outcome }), aReport({})])).runner.hasFailed).toBe(fails);
  });
});

describe('The heartbeat', () => {
  it('is sent once when every token works, and nothing is said of it', async () => {
    const { runner, pinged } = await published([aReport({}), aReport({ outcome: 'refreshed' })], {
      heartbeat: 200,
    });
    expect(pinged).toEqual([HEARTBEAT]);
    expect(runner.of('annotation')).toEqual([]);
  });

  it('that fails is a warning without its address, and changes no outcome', async () => {
    const { runner } = await published([aReport({})], { heartbeat: 503 });
    expect(runner.of('annotation')).toEqual(['warning | Heartbeat | heartbeat-url answered with HTTP 503.']);
    expect(runner.outputs.outcome).toBe('healthy');
    expect(runner.hasFailed).toBe(false);
    expect(JSON.stringify(runner.told)).not.toContain('fakeHeartbeat');
  });

  it('stays away when one token is not known to work', async () => {
    const { pinged } = await published([aReport({}), aReport({ outcome: 'inconclusive' })], {
      heartbeat: 200,
    });
    expect(pinged).toEqual([]);
  });
});

describe('A schedule that GitHub is about to switch off', () => {
  const WARNING =
    'GitHub disables this schedule on **2026-12-02**, 60 days after the last push. To keep it, open [the workflow';
  const ASKING = aReport({ outcome: 'attention', reason: 'ends-soon', issueUrl: ISSUE });

  it('is told of in the summary where the event tells the last push', async () => {
    const { summary } = await published([aReport({})], { told: IDLE });
    expect(summary).toContain(WARNING);
    expect(summary).toContain('https://github.com/acme/ads/actions/workflows/token.yml');
  });

  it.each([
    ['one token with an issue', [ASKING]],
    ['two tokens', [aReport({}), aReport({})]],
  ])('is asked for where a run is of %s', async (_what, reports) => {
    expect((await published(reports, { known: IDLE })).summary).toContain(WARNING);
  });

  it('is not asked for on the quiet day of one token', async () => {
    expect((await published([aReport({})], { known: IDLE })).summary).not.toContain('schedule');
  });

  it('is not told of while nobody knows the last push, or it was yesterday', async () => {
    expect((await published([ASKING])).summary).not.toContain('schedule');
    const active = { isPublic: true, pushedAt: NOW - DAY };
    expect((await published([ASKING], { known: active })).summary).not.toContain('schedule');
  });

  it('is reckoned by the first answer of Meta that told the time', async () => {
    const { now: _now, ...timeless } = ASKING;
    expect((await published([timeless], { known: IDLE })).summary).not.toContain('schedule');
    expect((await published([timeless, ASKING], { known: IDLE })).summary).toContain(WARNING);
  });
});
