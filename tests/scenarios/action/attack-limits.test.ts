import { describe, expect, it } from 'vitest';
import { withoutFields } from '../../../sandbox/script.js';
import { DAY, type StageOptions, setStage, type TestHooks } from './stage.js';

async function due(hooks: TestHooks, options: StageOptions = {}) {
  const stage = await setStage({ faultRate: 0, ...options }, hooks);
  const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
  return { stage, old };
}

describe.concurrent('An organization’s secret', () => {
  const PLACE = { organization: 'acme', secret: 'META_ACCESS_TOKEN' } as const;
  const INPUTS = { organization: 'acme' };

  it('whose visibility nobody tells is left alone, and nothing is asked of Meta', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.store(old, PLACE);
    stage.faults.add({
      kind: 'edit',
      edit: withoutFields('visibility'),
      service: 'github',
      call: 'secret.get',
      times: Infinity,
    });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.exitCode).toBe(1);
    expect(ran.meta).not.toContain('exchange');
    expect(stage.history(PLACE)).toEqual([old]);
  });

  it('whose list of repositories is empty, though this one reads it, is left alone', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.putSecret(PLACE, old, { visibility: 'selected', selectedRepositories: ['acme/ads'] });
    stage.clock.advance({ hours: 1 });
    stage.faults.add({
      kind: 'answer',
      status: 200,
      body: { total_count: 0, repositories: [] },
      service: 'github',
      call: 'secret.repositories',
      times: Infinity,
    });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.exitCode).toBe(1);
    expect(stage.history(PLACE)).toEqual([old]);
  });

  it.for(['all', 'private', 'selected'] as const)('that is %s stays so', async (visibility, hooks) => {
    const { stage, old } = await due(hooks);
    stage.github.putSecret(PLACE, old, { visibility, selectedRepositories: ['acme/ads'] });
    stage.clock.advance({ hours: 1 });
    const ran = await stage.run({ ...INPUTS, 'access-token': old });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.github.secret(PLACE)).toMatchObject({ visibility });
    expect(stage.github.secret(PLACE)?.selectedRepositoryIds.size).toBe(visibility === 'selected' ? 1 : 0);
  });
});
