import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAY, REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

/** The environment of a job in GitHub Actions. */
function job(event: string, payload: object, { onTestFinished }: { onTestFinished(run: () => void): void }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'event-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file };
}

const refresh = ({ here }: Scenario) => [
  'refresh',
  ...['--repo', REPOSITORY, '--secret', SECRET, '--open-issues', 'false', '--yes'],
  ...here,
];

describe.concurrent('Inside GitHub Actions, a command runs on the events that the action runs on', () => {
  it.for<[string, object]>([
    ['pull_request_target', {}],
    ['issue_comment', {}],
    ['issues', {}],
    [
      'workflow_run',
      { repository: { id: 1 }, workflow_run: { event: 'pull_request', head_repository: { id: 1 } } },
    ],
    ['workflow_run', { repository: { id: 1 }, workflow_run: { event: 'push', head_repository: { id: 2 } } }],
    ['', {}],
  ])('%s: refused before anything is sent', async ([event, payload], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const token = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
    const commands = [
      refresh(scenario),
      ['inspect', ...scenario.here],
      ['system-user', '--system-user', '1', '--yes'],
      ['login', '--yes'],
      ['login', '--in-actions', '--yes'],
      ['init', '--yes'],
    ];
    for (const command of commands) {
      const env = { ...job(event, payload, hooks), META_ACCESS_TOKEN: token };
      const { exitCode, stderr } = await scenario.cli(command, env).ended;
      expect(exitCode).toBe(1);
      expect(stderr).toContain('does not run on');
    }
    expect(scenario.journal.exchanges()).toEqual([]);
  });

  it('schedule, and workflow_run after it: runs', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const own = { id: 1, full_name: REPOSITORY };
    const after = { repository: own, workflow_run: { event: 'schedule', head_repository: own } };
    for (const env of [job('schedule', {}, hooks), job('workflow_run', after, hooks)]) {
      const token = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
      const { exitCode, stderr } = await scenario.cli(refresh(scenario), { ...env, META_ACCESS_TOKEN: token })
        .ended;
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
      expect(scenario.stored()).not.toBe(token);
    }
  });

  it('on a pull request, the rehearsals and the help work: they touch nothing of anybody’s', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const { exitCode } = await scenario.cli(['refresh', '--help'], job('pull_request', {}, hooks)).ended;
    expect(exitCode).toBe(0);
  });
});
