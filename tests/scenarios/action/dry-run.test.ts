import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, setStage } from './stage.js';

const DRY = { 'dry-run': 'true' };

describe.concurrent('A dry run', () => {
  it('looks and says what it would do; it exchanges and writes nothing', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
    stage.store(token);
    stage.clock.advance({ days: 40 });
    const ran = await stage.run(DRY);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(ran.report[0].reason).toBe('would-refresh');
    expect(ran.summary).toContain('dry run');
    expect(ran.exchanges.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(stage.history()).toEqual([token]);
  });

  it('needs no credential of GitHub’s', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run({ ...DRY, 'secrets-token': '', 'github-token': '' });
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.github).toEqual([]);
  });

  it('says attention for a user’s token that ends soon, and opens no issue', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 10 * DAY, issuedAt: stage.clock.seconds() }));
    const ran = await stage.run(DRY);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('attention');
    expect(stage.issues()).toEqual([]);
  });

  it('says reauthorize for a dead token, and opens no issue', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    stage.meta.changePassword(stage.user);
    const ran = await stage.run(DRY);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'reauthorize', refreshed: 'false' });
    expect(stage.issues()).toEqual([]);
  });

  it('says misconfigured for a place that could not be written', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run({ ...DRY, 'secrets-token': stage.githubToken });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
  });

  it('names the places that it would repair, and leaves them', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store('EAAtest-old-copy', 'FB_TOKEN');
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const ran = await stage.run({ ...DRY, targets: '- secret: FB_TOKEN' });
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.stdout).toContain('Would repair FB_TOKEN in acme/ads.');
    expect(stage.stored('FB_TOKEN')).toBe('EAAtest-old-copy');
  });
});
