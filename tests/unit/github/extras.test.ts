import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub, GitHubOptions } from '../../../src/github/client.js';
import { dispatchEvent, dispatchWorkflow } from '../../../src/github/dispatch.js';
import { repositoryFacts, splitRepository, workflowState } from '../../../src/github/repository.js';
import { findDispatchedRun, followRun, runCreatedAt } from '../../../src/github/runs.js';
import { setVariable } from '../../../src/github/variables.js';
import { startBudget } from '../../../src/net/http.js';
import { FIVE_MINUTES, REPOSITORY, type Setting, startSetting, withoutClock } from './setting.js';

const WORKFLOW = 'refresh-meta-token.yml';

let setting: Setting;
let line: GitHub;

beforeEach(async () => {
  setting = await startSetting();
  setting.sandbox.github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
  line = connect();
});

afterEach(() => setting.sandbox.close());

const connect = (options: Partial<GitHubOptions> = {}) =>
  setting.connect(
    setting.sandbox.github.addCredential({
      type: 'fine-grained-pat',
      repositories: 'all',
      permissions: { actions_variables: 'write', contents: 'write', actions: 'write', metadata: 'read' },
    }),
    options,
  );
const github = () => setting.sandbox.github;
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);

describe('a variable', () => {
  const value = () => github().repository(REPOSITORY).variables.get('META_EXPIRES_AT')?.value;
  const set = (text: string) => setVariable(line, REPOSITORY, 'META_EXPIRES_AT', text);

  it('is made when it is missing and changed when it exists', async () => {
    expect((await set('2026-03-01T00:00:00Z')).kind).toBe('done');
    expect((await set('never')).kind).toBe('done');
    expect(value()).toBe('never');
  });

  it('is changed when another run made it in between', async () => {
    const make = () => {
      const now = setting.sandbox.clock.now();
      const made = { name: 'META_EXPIRES_AT', value: 'theirs', createdAt: now, updatedAt: now };
      github().repository(REPOSITORY).variables.set('META_EXPIRES_AT', made);
    };
    fault({ service: 'github', call: 'variables.create', kind: 'before', run: make });
    expect((await set('ours')).kind).toBe('done');
    expect(value()).toBe('ours');
  });

  it('is written with one request when it exists, and with two when it is missing', async () => {
    await set('2026-03-01T00:00:00Z');
    expect(setting.sandbox.journal.calls('github')).toEqual(['variables.update', 'variables.create']);
    setting.sandbox.journal.clear();
    await set('never');
    expect(setting.sandbox.journal.calls('github')).toEqual(['variables.update']);
  });

  it('that cannot be made is trouble, whatever GitHub says first', async () => {
    fault({ service: 'github', call: 'variables.create', kind: 'status', status: 403 });
    expect(await set('never')).toMatchObject({ kind: 'problem', problem: { reason: 'permission-missing' } });
    expect(value()).toBeUndefined();
  });

  it('is there once after a lost reply', async () => {
    fault({ service: 'github', call: 'variables.create', kind: 'lost-reply' });
    expect((await set('never')).kind).toBe('done');
    expect(value()).toBe('never');
  });

  it('tells which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    expect(await setVariable(setting.connect(token), REPOSITORY, 'META', 'x')).toMatchObject({
      kind: 'problem',
      problem: { reason: 'permission-missing', hint: expect.stringContaining('Variables: write') },
    });
  });
});

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
    line = connect({ runtime: withoutClock(setting.runtime, /dispatches$/) });
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

describe('a repository', () => {
  it('that may not be seen tells which one, and which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token' });
    expect(await repositoryFacts(setting.connect(token), REPOSITORY)).toMatchObject({
      kind: 'problem',
      problem: {
        message: expect.stringContaining('look at acme/website'),
        hint: expect.stringContaining('"Metadata: read" for acme/website'),
      },
    });
  });

  it('is read with what GitHub may leave out', async () => {
    fault({
      service: 'github',
      call: 'repo.get',
      kind: 'wrong-shape',
      body: { private: false, pushed_at: null },
    });
    const facts = await repositoryFacts(line, REPOSITORY);
    expect(facts).toMatchObject({
      kind: 'done',
      data: { private: false, defaultBranch: 'main' },
    });
    expect(facts).not.toHaveProperty('data.pushedAt');
  });

  it('is split into owner and name', () => {
    expect(splitRepository('acme/website')).toEqual({ owner: 'acme', repo: 'website' });
    expect(splitRepository('acme')).toEqual({ owner: 'acme', repo: '' });
  });

  it('tells what matters of it', async () => {
    expect(await repositoryFacts(line, REPOSITORY)).toMatchObject({
      kind: 'done',
      data: {
        private: true,
        pushedAt: setting.sandbox.clock.seconds(),
        defaultBranch: 'main',
      },
    });
  });

  it('that was renamed is trouble and not followed', async () => {
    github().renameRepository(REPOSITORY, 'acme/shop');
    expect(await repositoryFacts(line, REPOSITORY)).toMatchObject({
      kind: 'problem',
      problem: { reason: 'moved', kind: 'permanent' },
    });
  });
});
