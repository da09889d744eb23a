import { describe, expect, it } from 'vitest';
import { DAY, eventOf, type Scenario, startScenario } from '../../support/scenario.js';

/** A run on an event, with a token that is due. */
async function runOn(scenario: Scenario, event: string, payload: object = {}) {
  scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
  return scenario.run(
    {},
    { env: { GITHUB_EVENT_NAME: event }, event: { ...eventOf(scenario.repository), ...payload } },
  );
}

const runAfter = ({ repository: { id, fullName } }: Scenario, event: unknown, head: object = {}) => ({
  workflow_run: { event, head_repository: { id, full_name: fullName, ...head } },
});

async function expectRefused(scenario: Scenario, running: ReturnType<typeof runOn>, words: string) {
  const ran = await running;
  expect(ran.exitCode).toBe(1);
  expect(ran.outputs).toMatchObject({ outcome: 'misconfigured', refreshed: 'false' });
  expect(ran.exchanges).toEqual([]);
  expect(ran.stdout).toContain(`does not run on ${words}`);
  expect(ran.stdout).toContain('schedule and workflow_dispatch');
  expect(scenario.history()).toHaveLength(1);
}

describe.concurrent('An event that people without write access can cause starts nothing', () => {
  it.for([
    ...['issues', 'discussion', 'fork', 'watch', 'gollum'],
    ...['pull_request', 'pull_request_target', 'issue_comment', 'discussion_comment', 'pull_request_review'],
    ...['status', 'check_suite', 'label', 'deployment', 'registry_package', 'branch_protection_rule'],
    'an_event_of_next_year',
  ])('%s', async (event, hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    await expectRefused(scenario, runOn(scenario, event), event);
  });

  it.for(['issue_comment', 'pull_request', 'issues', 'fork', 'workflow_run', 'an_event_of_next_year'])(
    'workflow_run after %s',
    async (event, hooks) => {
      const scenario = await startScenario({ faultRate: 0 }, hooks);
      const running = runOn(scenario, 'workflow_run', runAfter(scenario, event));
      await expectRefused(scenario, running, `workflow_run after ${event}`);
    },
  );

  it.for<[string, unknown, object]>([
    ['of a fork, after a push to it', 'push', { id: 999_999, full_name: 'eve/ads' }],
    ['of a fork that took over the name', 'schedule', { id: 999_999 }],
    ['that does not say what it came after', undefined, {}],
    ['after a list of events', ['schedule'], {}],
    ['of a fork that was deleted', 'schedule', { id: null, full_name: null }],
  ])('workflow_run %s', async ([, event, head], hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    await expectRefused(
      scenario,
      runOn(scenario, 'workflow_run', runAfter(scenario, event, head)),
      'workflow_run',
    );
  });

  it('a run without the name of its event', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0 }, hooks);
    await expectRefused(scenario, runOn(scenario, ''), 'an event without a name');
  });
});

describe.concurrent('An event that needs write access starts a run', () => {
  it.for(['schedule', 'workflow_dispatch', 'repository_dispatch', 'push', 'release'])(
    '%s, and workflow_run after it',
    async (event, hooks) => {
      const scenario = await startScenario({ faultRate: 0 }, hooks);
      expect((await runOn(scenario, event)).outputs.outcome).toBe('refreshed');
      const after = await runOn(scenario, 'workflow_run', runAfter(scenario, event));
      expect(after.outputs.outcome).toBe('refreshed');
    },
  );

  it('in a private repository that is a fork itself', async (hooks) => {
    const scenario = await startScenario({ faultRate: 0, private: true }, hooks);
    const { repository } = eventOf(scenario.repository);
    const payload = {
      ...runAfter(scenario, 'schedule', { fork: true, private: true }),
      repository: { ...repository, fork: true },
    };
    expect((await runOn(scenario, 'workflow_run', payload)).outputs.outcome).toBe('refreshed');
  });
});
