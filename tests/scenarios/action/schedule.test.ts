import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

/** A public repository that was last pushed to so many days ago, with a healthy token. */
async function quiet(hooks: TestHooks, days: number, options = {}, lifetime: number = SIXTY_DAYS) {
  const stage = await setStage({ faultRate: 0, ...options }, hooks);
  stage.clock.advance({ days });
  const token = stage.meta.issueToken({ kind: 'user', lifetime });
  stage.github.putSecret({ repository: 'acme/ads', secret: 'META_ACCESS_TOKEN' }, token);
  return stage;
}

/** 60 days after the last push, which was on 2026-01-05. */
const STOPS = '2026-03-06';
const BUTTON = 'https://github.com/acme/ads/actions/workflows/refresh-meta-token.yml';

describe.concurrent('A schedule that GitHub will disable for want of activity', () => {
  it('is told of in the summary once the last push is more than 45 days old, with the date and the link', async (hooks) => {
    const stage = await quiet(hooks, 46);
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.summary).toContain(STOPS);
    expect(ran.summary).toContain(BUTTON);
    expect(ran.github.length).toBeLessThanOrEqual(4);
    expect(stage.issues()).toEqual([]);
  });

  it('is told of in an issue that is open', async (hooks) => {
    const stage = await quiet(hooks, 46, {}, 10 * DAY);
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('attention');
    const body = stage.openIssues()[0]?.body ?? '';
    expect(body).toContain(STOPS);
    expect(body).toContain(BUTTON);
    expect(body).toMatch(/Continue running workflow/);
  });

  it.for([
    ['at 44 days', 44, {}],
    ['in a private repository', 50, { private: true }],
  ] as const)('is not told of %s', async ([_, days, options], hooks) => {
    const stage = await quiet(hooks, days, options, 10 * DAY);
    const ran = await stage.run();
    expect(ran.summary).not.toContain(BUTTON);
    expect(stage.openIssues()[0]?.body).not.toMatch(/Continue running workflow/);
  });

  it('is never kept alive by a call of ours', async (hooks) => {
    const stage = await quiet(hooks, 59, {}, 10 * DAY);
    const ran = await stage.run();
    expect(ran.github.filter((call) => /workflow|dispatch|runs/.test(call))).toEqual([]);
    expect(ran.exchanges.filter(({ service, method }) => service === 'github' && method === 'PUT')).toEqual(
      [],
    );
  });

  it('is looked up when the event does not tell and an issue is open anyway', async (hooks) => {
    const stage = await quiet(hooks, 46, {}, 10 * DAY);
    await stage.run({}, { event: {} });
    expect(stage.openIssues()[0]?.body).toContain(STOPS);
  });
});
