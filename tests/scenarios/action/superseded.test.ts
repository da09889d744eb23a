import { describe, expect, it } from 'vitest';
import { SIXTY_DAYS, type StageOptions, setStage, type TestHooks } from './stage.js';

/** Two runs are queued at the same moment with the same token in their hands; the first has refreshed it. */
async function secondOfTwo(hooks: TestHooks, options: StageOptions = {}) {
  const stage = await setStage({ faultRate: 0, ...options }, hooks);
  const old = stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
  stage.store(old);
  stage.clock.advance({ days: 40 });
  const queued = stage.github.addRun('acme/ads', { workflow: 'refresh-meta-token.yml', status: 'queued' });
  stage.clock.advance({ minutes: 2 });
  const first = await stage.run();
  expect(first.outputs.outcome).toBe('refreshed');
  stage.clock.advance({ minutes: 2 });
  const inputs = { 'access-token': old };
  const env = { GITHUB_RUN_ID: String(queued.id) };
  return { stage, old, fresh: stage.stored(), inputs, env };
}

describe.concurrent('A queued run that starts after another has stored', () => {
  it('is superseded: nothing exchanged, nothing stored, and the step passes', async (hooks) => {
    const { stage, fresh, inputs, env } = await secondOfTwo(hooks);
    const ran = await stage.run(inputs, { env });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'superseded', refreshed: 'false' });
    expect(ran.meta).toEqual(['debug_token']);
    expect(ran.github).toContain('run.get');
    expect(ran.stdout).toMatch(/::notice title=RMT-NEWER-TOKEN-STORED/);
    expect(stage.stored()).toBe(fresh);
  });

  it('writes its old token to no target either', async (hooks) => {
    const { stage, inputs, env } = await secondOfTwo(hooks);
    const ran = await stage.run({ ...inputs, targets: '- secret: COPY' }, { env });
    expect(ran.outputs.outcome).toBe('superseded');
    expect(stage.stored('COPY')).toBeUndefined();
  });

  it('with the dead token in its hands that a person has replaced asks for nobody', async (hooks) => {
    const stage = await setStage({}, hooks);
    const dead = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(dead);
    stage.meta.changePassword(stage.user);
    const queued = stage.github.addRun('acme/ads', { workflow: 'refresh-meta-token.yml', status: 'queued' });
    stage.clock.advance({ minutes: 2 });
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run({ 'access-token': dead }, { env: { GITHUB_RUN_ID: String(queued.id) } });
    expect(ran.outputs.outcome).toBe('superseded');
    expect(stage.issues()).toEqual([]);
  });

  it('without actions: read in a private repository does nothing, and names the line to add', async (hooks) => {
    const { stage, fresh, inputs, env } = await secondOfTwo(hooks, { private: true });
    const githubToken = stage.github.addCredential({
      type: 'github-token',
      repositories: ['acme/ads'],
      permissions: { issues: 'write' },
    });
    const ran = await stage.run({ ...inputs, 'github-token': githubToken }, { env });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.stdout).toContain('actions: read');
    expect(stage.stored()).toBe(fresh);
  });

  it('of a fleet steps aside for the one token only', async (hooks) => {
    const { stage, old, env } = await secondOfTwo(hooks);
    const other = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.clock.advance({ minutes: -10 });
    stage.github.putSecret({ repository: 'acme/ads', secret: 'OTHER' }, other);
    stage.clock.advance({ minutes: 10 });
    const tokens = JSON.stringify([
      { secret: 'META_ACCESS_TOKEN', value: old },
      { secret: 'OTHER', value: other },
    ]);
    const ran = await stage.run({ tokens }, { env });
    expect(ran.report.map(({ outcome }) => outcome)).toEqual(['superseded', 'healthy']);
  });

  it('whose token does not see its own run is told which line the job lacks, and nothing of places', async (hooks) => {
    const { stage, fresh, inputs, env } = await secondOfTwo(hooks);
    stage.faults.add({
      ...{ service: 'github', call: 'run.get', kind: 'answer', times: 9 },
      ...{ status: 404, body: { message: 'Not Found', documentation_url: '', status: '404' } },
    });
    const ran = await stage.run(inputs, { env });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('permission-missing');
    expect(ran.stdout).toContain('permissions: actions: read');
    expect(stage.openIssues()[0]?.title).not.toMatch(/place/);
    expect(stage.stored()).toBe(fresh);
  });
});

describe.concurrent('A person who stores a token while a run writes to its targets', () => {
  it('keeps it: the source is looked at once more after them', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
    stage.clock.advance({ days: 40 });
    const better = stage.meta.issueToken({
      ...{ kind: 'system-user', lifetime: SIXTY_DAYS },
      scopes: ['ads_read', 'ads_management'],
    });
    stage.faults.add({
      ...{ service: 'github', call: 'secret.put', path: /COPY$/, kind: 'after' },
      run: () => {
        stage.clock.advance({ seconds: 1 });
        stage.put(better);
      },
    });
    const ran = await stage.run({ targets: '- secret: COPY' });
    expect(stage.stored(), ran.stdout).toBe(better);
  });
});
