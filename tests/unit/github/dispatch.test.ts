import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../../src/github/client.js';
import { dispatchEvent, dispatchWorkflow } from '../../../src/github/dispatch.js';
import { workflowState } from '../../../src/github/repository.js';
import {
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

describe('an event', () => {
  it('reaches the repository with its payload', async () => {
    expect((await dispatchEvent(line, REPOSITORY, 'meta-token', { secret: 'META' })).kind).toBe('done');
    expect(github().repository(REPOSITORY).dispatches).toMatchObject([
      { eventType: 'meta-token', clientPayload: { secret: 'META' } },
    ]);
  });

  it('that may not be sent tells where to, and which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    expect(await dispatchEvent(setting.connect(token), REPOSITORY, 'meta-token', {})).toMatchObject({
      kind: 'problem',
      problem: {
        message: expect.stringContaining('send an event to acme/website'),
        hint: expect.stringContaining('permissions: contents: write'),
      },
    });
  });

  it('is sent once, also when its reply was lost', async () => {
    fault({ service: 'github', call: 'dispatches.create', kind: 'lost-reply' });
    expect(await dispatchEvent(line, REPOSITORY, 'meta-token', {})).toMatchObject({
      kind: 'problem',
      problem: { kind: 'transient' },
    });
    expect(github().repository(REPOSITORY).dispatches).toHaveLength(1);
  });
});

describe('a workflow', () => {
  const inputs = { mode: 'reauthorize' };
  const start = () =>
    dispatchWorkflow(line, REPOSITORY, { workflow: WORKFLOW, ref: 'main', inputs }, setting.runtime);
  const runs = () => github().repository(REPOSITORY).runs;

  it('becomes a run that is known by its id, at once', async () => {
    const started = await start();
    expect(started).toEqual({ kind: 'done', data: { runId: runs()[0]?.id } });
    expect(setting.sleeps).toEqual([]);
    expect(setting.sandbox.journal.calls('github')).toEqual(['workflow.dispatch']);
    expect(runs()[0]).toMatchObject({ event: 'workflow_dispatch', inputs });
  });

  it('is looked for when the server does not tell its run', async () => {
    github().addRun(REPOSITORY, { workflow: WORKFLOW, event: 'workflow_dispatch' });
    setting.sandbox.clock.advance({ minutes: 5 });
    const later = () => void setting.sandbox.clock.advance({ seconds: 2 });
    fault({ service: 'github', call: 'workflow.runs', kind: 'before', run: later, times: 2 });
    fault({
      service: 'github',
      call: 'workflow.dispatch',
      kind: 'answer',
      status: 204,
      body: '',
      effect: 'kept',
    });
    expect(await start()).toEqual({ kind: 'done', data: { runId: runs()[1]?.id } });
  });

  const unknownRun = () =>
    fault({ service: 'github', call: 'workflow.dispatch', kind: 'answer', status: 204, body: '' });

  it('is looked for until it shows up', async () => {
    unknownRun();
    const show = () => void github().addRun(REPOSITORY, { workflow: WORKFLOW, event: 'workflow_dispatch' });
    fault({ service: 'github', call: 'workflow.runs', kind: 'before', run: show, skip: 2 });
    expect(await start()).toEqual({ kind: 'done', data: { runId: runs()[0]?.id } });
    expect(setting.sleeps).toEqual([2000, 2000, 2000]);
  });

  it('that never shows up was started all the same', async () => {
    unknownRun();
    expect(await start()).toStrictEqual({ kind: 'done', data: {} });
    expect(setting.sleeps).toEqual(Array.from({ length: 10 }, () => 2000));
  });

  it('whose runs may not be seen was started all the same', async () => {
    unknownRun();
    fault({ service: 'github', call: 'workflow.runs', kind: 'status', status: 403, times: 10 });
    expect(await start()).toStrictEqual({ kind: 'done', data: {} });
    expect(setting.sleeps).toEqual([2000]);
  });

  it('is not looked for when nobody knows since when', async () => {
    github().addRun(REPOSITORY, { workflow: WORKFLOW, event: 'workflow_dispatch' });
    unknownRun();
    line = setting.connect(workflowCredential(setting), {
      runtime: withoutClock(setting.runtime, /dispatches$/),
    });
    expect(await start()).toStrictEqual({ kind: 'done', data: {} });
    expect(setting.sleeps).toEqual([]);
  });

  it('is trouble when the answer is of another kind, as it may have started', async () => {
    fault({ service: 'github', call: 'workflow.dispatch', kind: 'wrong-shape', body: { id: 1 } });
    expect(await start()).toMatchObject({
      kind: 'problem',
      problem: { reason: 'github-unintelligible' },
    });
    expect(runs()).toHaveLength(1);
  });

  it('that may not be started tells which one, and which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    const dispatch = { workflow: WORKFLOW, ref: 'main', inputs };
    expect(
      await dispatchWorkflow(setting.connect(token), REPOSITORY, dispatch, setting.runtime),
    ).toMatchObject({
      kind: 'problem',
      problem: {
        message: expect.stringContaining(`run the workflow ${WORKFLOW} of acme/website`),
        hint: expect.stringContaining('permissions: actions: write'),
      },
    });
  });

  it('that is not there is to be checked by its file name', async () => {
    expect(await workflowState(line, REPOSITORY, 'missing.yml')).toMatchObject({
      kind: 'problem',
      problem: {
        reason: 'not-found',
        message: expect.stringContaining('look at a workflow run of acme/website'),
        hint: expect.stringContaining('"Actions: read"'),
      },
    });
  });

  it('in a state that nobody knows is trouble', async () => {
    fault({
      service: 'github',
      call: 'workflow.get',
      kind: 'wrong-shape',
      body: { state: 'asleep' },
      times: 3,
    });
    expect(await workflowState(line, REPOSITORY, WORKFLOW)).toMatchObject({
      kind: 'problem',
      problem: { reason: 'github-unintelligible' },
    });
  });

  it('is started once, also when its reply was lost', async () => {
    fault({ service: 'github', call: 'workflow.dispatch', kind: 'lost-reply' });
    expect(await start()).toMatchObject({ kind: 'problem' });
    expect(runs()).toHaveLength(1);
  });

  it('tells its state', async () => {
    expect(await workflowState(line, REPOSITORY, WORKFLOW)).toMatchObject({ kind: 'done', data: 'active' });
    const [workflow] = github().repository(REPOSITORY).workflows;
    if (workflow) workflow.state = 'disabled_inactivity';
    expect(await workflowState(line, REPOSITORY, WORKFLOW)).toMatchObject({ data: 'disabled_inactivity' });
  });
});
