import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, type LoginStage, REPOSITORY, type Running, setLoginStage, WORKFLOW } from './login-stage.js';

let stage: LoginStage;
let starter: string;
beforeEach(async () => {
  stage = await setLoginStage();
  starter = stage.addWorkflow();
});
afterEach(() => stage.close());

const start = (more: readonly string[] = []): Running =>
  stage.login(['--in-actions', ...more], { META_APP_SECRET: undefined, GH_TOKEN: starter });
const runs = () => stage.github.repository(REPOSITORY).runs;

describe('login --in-actions', { timeout: 30_000 }, () => {
  test('hands the code to a manual run, follows it, and needs neither app secret nor the right to write secrets', async () => {
    stage.put(
      stage.meta.issueToken({
        kind: 'user',
        lifetime: 3 * DAY,
        scopes: ['public_profile', 'ads_read'],
        user: stage.ada,
      }),
    );
    const running = start();
    await fetch(stage.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(runs()).toHaveLength(1);
    expect(runs()[0]).toMatchObject({ event: 'workflow_dispatch', conclusion: 'success' });
    expect(running.stdout()).toContain(`/${REPOSITORY}/actions/runs/${runs()[0]?.id}`);
    const token = stage.stored();
    expect(token).toMatchObject({ alive: true, userId: stage.ada.id });
    expect((token?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
    expect(stage.leaks(running.stdout() + running.stderr() + running.argv.join(' '))).toBe(false);
  });
  test('gives the run the bare code and nothing else of worth', async () => {
    const running = start();
    await fetch(stage.answer(await running.dialog()));
    await running.exitCode;
    const { inputs = {} } = runs()[0] ?? {};
    expect(Object.keys(inputs).sort()).toEqual(['authorization-response', 'mode']);
    expect([...stage.meta.codes.values()]).toMatchObject([
      { string: inputs['authorization-response'], used: true },
    ]);
    const shown = (runs()[0]?.log ?? '').replaceAll(/^::add-mask::.*$/gm, '');
    expect(stage.leaks(shown)).toBe(false);
  });
  test('fails when the run fails, and leads to it', async () => {
    const eve = stage.meta.addUser({ name: 'Eve', developerOf: new Set([stage.app.id]) });
    const running = start();
    await fetch(stage.answer(await running.dialog(), { user: eve }));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(`/actions/runs/${runs()[0]?.id}`);
    expect(stage.stored()).toBeUndefined();
  });
  test('opens no dialog when there is no such workflow', async () => {
    const running = start(['--workflow', 'other.yml']);
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).not.toContain('dialog/oauth');
    expect(runs()).toHaveLength(0);
  });
  test('opens no dialog when the workflow is switched off', async () => {
    const [workflow] = stage.github.repository(REPOSITORY).workflows;
    if (workflow !== undefined) workflow.state = 'disabled_inactivity';
    const running = start();
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain(`gh workflow enable ${WORKFLOW}`);
    expect(running.stderr()).not.toContain('dialog/oauth');
  });
  test('says which permission is missing when the credential may not start it', async () => {
    starter = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: [REPOSITORY],
      permissions: { actions: 'read', metadata: 'read' },
    });
    const running = start();
    await fetch(stage.answer(await running.dialog()));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('Actions: write');
    expect(stage.stored()).toBeUndefined();
  });
  test('Cancel starts no run', async () => {
    const running = start();
    await fetch(stage.answer(await running.dialog(), { cancel: true }));
    expect(await running.exitCode).toBe(1);
    expect(runs()).toHaveLength(0);
  });
});
