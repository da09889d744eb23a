import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../../src/github/client.js';
import { findDispatchedRun, followRun, passedDayBefore, runCreatedAt } from '../../../src/github/runs.js';
import { startBudget } from '../../../src/net/http.js';
import {
  FIVE_MINUTES,
  REPOSITORY,
  type Setting,
  startWorkflowSetting,
  WORKFLOW,
  withoutClock,
  workflowCredential,
} from './setting.js';

let setting: Setting;
let line: GitHub;

beforeEach(async () => {
  setting = await startWorkflowSetting();
  line = setting.connect(workflowCredential(setting));
});

afterEach(() => setting.sandbox.close());

const github = () => setting.sandbox.github;
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);

describe('a run', () => {
  const follow = (budget = startBudget(FIVE_MINUTES, setting.runtime.now)) =>
    followRun(line, REPOSITORY, github().repository(REPOSITORY).runs[0]?.id ?? 0, {
      runtime: setting.runtime,
      budget,
    });

  it.each([
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['cancelled', 'failed'],
  ] as const)('is followed to its end: %s', async (conclusion, state) => {
    const run = github().addRun(REPOSITORY, { workflow: WORKFLOW, status: 'queued' });
    const finish = () => github().finishRun(run, conclusion);
    fault({ service: 'github', call: 'run.get', kind: 'before', run: finish, skip: 3 });
    expect(await follow()).toEqual({ kind: state });
    expect(setting.sleeps).toEqual([3000, 3000, 3000]);
  });

  it('is not waited for when no time would remain to look again', async () => {
    github().addRun(REPOSITORY, { workflow: WORKFLOW });
    expect(await follow(startBudget(6000, setting.runtime.now))).toEqual({ kind: 'still-running' });
    expect(setting.sleeps).toEqual([3000]);
  });

  it('that can no longer be seen is trouble', async () => {
    github().addRun(REPOSITORY, { workflow: WORKFLOW });
    fault({ service: 'github', call: 'run.get', kind: 'status', status: 404 });
    expect(await follow()).toMatchObject({
      kind: 'problem',
      problem: {
        reason: 'not-found',
        message: expect.stringContaining('look at a workflow run of acme/website'),
      },
    });
  });

  it('is followed no longer than there is time', async () => {
    github().addRun(REPOSITORY, { workflow: WORKFLOW });
    expect(await follow(startBudget(10_000, setting.runtime.now))).toEqual({ kind: 'still-running' });
  });

  it('tells when it was created', async () => {
    const run = github().addRun(REPOSITORY, { workflow: WORKFLOW });
    const createdAt = setting.sandbox.clock.seconds();
    setting.sandbox.clock.advance({ hours: 2 });
    expect(await runCreatedAt(line, REPOSITORY, run.id)).toEqual({
      kind: 'known',
      createdAt,
      at: createdAt + 7_200,
    });
  });

  it('is not told by an answer about another run', async () => {
    const run = github().addRun(REPOSITORY, { workflow: WORKFLOW });
    const body = { id: run.id + 1, created_at: '2026-01-05T06:00:00Z', status: 'queued', conclusion: null };
    fault({
      service: 'github',
      call: 'run.get',
      kind: 'answer',
      status: 200,
      body: JSON.stringify(body),
      times: 9,
    });
    expect(await runCreatedAt(line, REPOSITORY, run.id)).toMatchObject({
      kind: 'unknown',
      problem: {
        reason: 'github-unintelligible',
        message: expect.stringContaining('look at a workflow run of acme/website'),
      },
    });
  });

  it('is not told by an answer without a clock', async () => {
    const run = github().addRun(REPOSITORY, { workflow: WORKFLOW });
    const clockless = setting.connect(workflowCredential(setting), {
      runtime: withoutClock(setting.runtime, /runs/),
    });
    expect(await runCreatedAt(clockless, REPOSITORY, run.id)).toMatchObject({ kind: 'unknown' });
  });

  it('that nobody may see is trouble and no time', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    const run = github().addRun(REPOSITORY, { workflow: WORKFLOW });
    expect(await runCreatedAt(setting.connect(token), REPOSITORY, run.id)).toMatchObject({
      kind: 'unknown',
      problem: { reason: 'permission-missing', hint: expect.stringContaining('actions: read') },
    });
  });
});

describe('the run that somebody started', () => {
  const since = () => setting.sandbox.clock.seconds();
  const find = (from: number, github = line) => findDispatchedRun(github, REPOSITORY, WORKFLOW, from);
  const add = (event = 'workflow_dispatch') => github().addRun(REPOSITORY, { workflow: WORKFLOW, event });

  it('is the first since then', async () => {
    const from = since();
    const [later, first] = [add(), add()];
    later.createdAt += 3000;
    setting.sandbox.clock.advance({ minutes: 1 });
    add();
    expect(await find(from)).toMatchObject({ kind: 'done', data: { runId: first.id } });
  });

  it('is the one with the lower number of two in the same second', async () => {
    const [first] = [add(), add(), add()];
    expect(await find(since())).toMatchObject({ kind: 'done', data: { runId: first.id } });
  });

  it('is none that a schedule started, and none from before', async () => {
    add();
    setting.sandbox.clock.advance({ minutes: 1 });
    add('schedule');
    expect(await find(since())).toMatchObject({ kind: 'done', data: {} });
    expect(await find(since())).not.toHaveProperty('data.runId');
  });

  it('may be stamped a little earlier than it was announced', async () => {
    const run = add();
    expect(await find(since() + 5)).toMatchObject({ kind: 'done', data: { runId: run.id } });
    expect(await find(since() + 6)).not.toHaveProperty('data.runId');
  });

  it('is trouble when the list is none', async () => {
    fault({ service: 'github', call: 'workflow.runs', kind: 'wrong-shape', body: { runs: [] }, times: 3 });
    expect(await find(since())).toMatchObject({
      kind: 'problem',
      problem: { reason: 'github-unintelligible' },
    });
  });

  it('that may not be looked for tells which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    expect(await find(since(), setting.connect(token))).toMatchObject({
      kind: 'problem',
      problem: {
        message: expect.stringContaining('look at a workflow run of acme/website'),
        hint: expect.stringContaining('permissions: actions: read'),
      },
    });
  });
});

describe('the run of the day before', () => {
  /** Runs that ended, each with the hours between it and the one after it; then the one that asks. */
  const dayBefore = (...runs: (readonly ['success' | 'failure' | 'cancelled' | 'skipped', number])[]) => {
    for (const [conclusion, hours] of runs) {
      github().finishRun(github().addRun(REPOSITORY, { workflow: WORKFLOW }), conclusion);
      setting.sandbox.clock.advance({ hours });
    }
    const { id } = github().addRun(REPOSITORY, { workflow: WORKFLOW });
    return passedDayBefore(line, REPOSITORY, WORKFLOW, id);
  };

  it.each<[string, Parameters<typeof dayBefore>, boolean | undefined]>([
    ['passed', [['success', 24]], true],
    ['failed', [['failure', 24]], false],
    [
      'is the last of several',
      [
        ['success', 24],
        ['failure', 24],
      ],
      false,
    ],
    ['came a little early', [['failure', 12]], false],
    [
      'is none that ran within the same half of a day',
      [
        ['success', 24],
        ['failure', 1],
      ],
      true,
    ],
    [
      'is none that was cancelled or skipped',
      [
        ['success', 24],
        ['cancelled', 24],
        ['skipped', 24],
      ],
      true,
    ],
    ['is not known where there was none', [], undefined],
    ['is not known where only this morning one ran', [['failure', 11]], undefined],
  ])('%s', async (_, runs, passed) => {
    expect(await dayBefore(...runs)).toBe(passed);
  });

  it.each(['run.get', 'workflow.runs'])('is not known where GitHub does not tell: %s', async (call) => {
    fault({ service: 'github', call, kind: 'status', status: 403, times: 9 });
    expect(await dayBefore(['failure', 24])).toBeUndefined();
  });

  it('is no run of another workflow', async () => {
    github().addWorkflow(REPOSITORY, { path: '.github/workflows/tests.yml' });
    github().finishRun(github().addRun(REPOSITORY, { workflow: 'tests.yml' }), 'success');
    expect(await dayBefore(['failure', 24])).toBe(false);
  });
});
