import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHub } from '../../src/github/client.js';
import { dispatchEvent, dispatchWorkflow } from '../../src/github/dispatch.js';
import { repositoryFacts, workflowState } from '../../src/github/repository.js';
import { followRun, runCreatedAt } from '../../src/github/runs.js';
import { setVariable } from '../../src/github/variables.js';
import { startBudget } from '../../src/http.js';
import { FIVE_MINUTES, REPOSITORY, type Setting, startSetting } from './setting.js';

const WORKFLOW = 'refresh-meta-token.yml';

let setting: Setting;
let line: GitHub;

beforeEach(async () => {
  setting = await startSetting();
  setting.sandbox.github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
  line = setting.connect(
    setting.sandbox.github.addCredential({
      type: 'fine-grained-pat',
      repositories: 'all',
      permissions: { actions_variables: 'write', contents: 'write', actions: 'write', metadata: 'read' },
    }),
  );
});

afterEach(() => setting.sandbox.close());

const github = () => setting.sandbox.github;
const fault = (...faults: Parameters<Setting['sandbox']['faults']['add']>) =>
  setting.sandbox.faults.add(...faults);

describe('a variable', () => {
  const value = () => github().repository(REPOSITORY).variables.get('META_EXPIRES_AT')?.value;
  const set = (text: string) => setVariable(line, REPOSITORY, 'META_EXPIRES_AT', text);

  it('is made when it is missing and changed when it exists', async () => {
    expect((await set('2026-03-01T00:00:00Z')).ok).toBe(true);
    expect((await set('never')).ok).toBe(true);
    expect(value()).toBe('never');
  });

  it('is changed when another run made it in between', async () => {
    const make = () => {
      const now = setting.sandbox.clock.now();
      const made = { name: 'META_EXPIRES_AT', value: 'theirs', createdAt: now, updatedAt: now };
      github().repository(REPOSITORY).variables.set('META_EXPIRES_AT', made);
    };
    fault({ service: 'github', call: 'variables.create', kind: 'before', run: make });
    expect((await set('ours')).ok).toBe(true);
    expect(value()).toBe('ours');
  });

  it('is there once after a lost reply', async () => {
    fault({ service: 'github', call: 'variables.create', kind: 'lost-reply' });
    expect((await set('never')).ok).toBe(true);
    expect(value()).toBe('never');
  });

  it('tells which permission is missing', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    expect(await setVariable(setting.connect(token), REPOSITORY, 'META', 'x')).toMatchObject({
      ok: false,
      trouble: { reason: 'permission-missing', hint: expect.stringContaining('Variables: write') },
    });
  });
});

describe('an event', () => {
  it('reaches the repository with its payload', async () => {
    expect((await dispatchEvent(line, REPOSITORY, 'meta-token', { secret: 'META' })).ok).toBe(true);
    expect(github().repository(REPOSITORY).dispatches).toMatchObject([
      { eventType: 'meta-token', clientPayload: { secret: 'META' } },
    ]);
  });

  it('is sent once, also when its reply was lost', async () => {
    fault({ service: 'github', call: 'dispatches.create', kind: 'lost-reply' });
    expect(await dispatchEvent(line, REPOSITORY, 'meta-token', {})).toMatchObject({
      ok: false,
      mayHaveHappened: true,
      trouble: { kind: 'doubt' },
    });
    expect(github().repository(REPOSITORY).dispatches).toHaveLength(1);
  });
});

describe('a workflow', () => {
  const inputs = { mode: 'reauthorize' };
  const start = () =>
    dispatchWorkflow(line, REPOSITORY, { workflow: WORKFLOW, ref: 'main', inputs }, setting.ports);
  const runs = () => github().repository(REPOSITORY).runs;

  it('becomes a run that is known by its id', async () => {
    const started = await start();
    expect(started).toEqual({ ok: true, runId: runs()[0]?.id });
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
    expect(await start()).toEqual({ ok: true, runId: runs()[1]?.id });
  });

  it('is started once, also when its reply was lost', async () => {
    fault({ service: 'github', call: 'workflow.dispatch', kind: 'lost-reply' });
    expect(await start()).toMatchObject({ ok: false, mayHaveHappened: true });
    expect(runs()).toHaveLength(1);
  });

  it('tells its state', async () => {
    expect(await workflowState(line, REPOSITORY, WORKFLOW)).toMatchObject({ ok: true, data: 'active' });
    const [workflow] = github().repository(REPOSITORY).workflows;
    if (workflow) workflow.state = 'disabled_inactivity';
    expect(await workflowState(line, REPOSITORY, WORKFLOW)).toMatchObject({ data: 'disabled_inactivity' });
  });
});

describe('a run', () => {
  const follow = (budget = startBudget(FIVE_MINUTES, setting.ports.now)) =>
    followRun(line, REPOSITORY, github().repository(REPOSITORY).runs[0]?.id ?? 0, {
      ports: setting.ports,
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
    expect(await follow()).toEqual({ state });
    expect(setting.sleeps).toEqual([3000, 3000, 3000]);
  });

  it('is followed no longer than there is time', async () => {
    github().addRun(REPOSITORY, { workflow: WORKFLOW });
    expect(await follow(startBudget(10_000, setting.ports.now))).toEqual({ state: 'still-running' });
  });

  it('tells when it was created', async () => {
    const run = github().addRun(REPOSITORY, { workflow: WORKFLOW });
    const createdAt = setting.sandbox.clock.seconds();
    setting.sandbox.clock.advance({ hours: 2 });
    expect(await runCreatedAt(line, REPOSITORY, run.id)).toEqual({ ok: true, at: createdAt });
  });

  it('that nobody may see is trouble and no time', async () => {
    const token = github().addCredential({ type: 'github-token', repositories: [REPOSITORY] });
    const run = github().addRun(REPOSITORY, { workflow: WORKFLOW });
    expect(await runCreatedAt(setting.connect(token), REPOSITORY, run.id)).toMatchObject({
      ok: false,
      trouble: { reason: 'permission-missing', hint: expect.stringContaining('actions: read') },
    });
  });
});

describe('a repository', () => {
  it('tells what matters of it', async () => {
    expect(await repositoryFacts(line, REPOSITORY)).toMatchObject({
      ok: true,
      data: {
        private: true,
        pushedAt: setting.sandbox.clock.seconds(),
        defaultBranch: 'main',
        hasIssues: true,
        isFork: false,
      },
    });
  });

  it('that was renamed is trouble and not followed', async () => {
    github().renameRepository(REPOSITORY, 'acme/shop');
    expect(await repositoryFacts(line, REPOSITORY)).toMatchObject({
      ok: false,
      trouble: { reason: 'moved', kind: 'setup' },
    });
  });
});
