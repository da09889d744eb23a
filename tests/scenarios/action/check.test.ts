import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, setStage } from './stage.js';

const NO_CREDENTIAL = { mode: 'check', 'secrets-token': '', 'github-token': '', 'secret-name': '' };

describe.concurrent('mode: check', () => {
  it('looks at the token with no GitHub credential and no secret-name, and asks GitHub nothing', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
    const ran = await stage.run({ ...NO_CREDENTIAL, 'required-scopes': 'ads_read' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', 'days-left': '59' });
    expect(ran.meta).toEqual(['debug_token']);
    expect(ran.github).toEqual([]);
  });

  it('exchanges nothing although the token is due, and passes with a warning', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'user', lifetime: 10 * DAY });
    stage.store(token);
    const ran = await stage.run({ mode: 'check' });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('attention');
    expect(ran.stdout).toContain('::warning');
    expect(ran.meta).not.toContain('exchange');
    expect(ran.github).toEqual([]);
    expect(stage.history()).toEqual([token]);
  });

  it("asks for a new token, not for a login, where a system user's ends soon", async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: 2 * DAY }));
    const ran = await stage.run(NO_CREDENTIAL);
    expect(ran.outputs.outcome).toBe('attention');
    expect(ran.stdout).toContain('Generate a new token for the system user');
    expect(`${ran.stdout}${ran.summary}`).not.toContain('Log in again');
  });

  it('fails on a dead token and on a missing scope, and opens no issue', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    const lacking = await stage.run({ ...NO_CREDENTIAL, 'required-scopes': 'ads_read' });
    expect([lacking.exitCode, lacking.outputs.outcome]).toEqual([1, 'reauthorize']);
    stage.meta.changePassword(stage.user);
    const dead = await stage.run(NO_CREDENTIAL);
    expect([dead.exitCode, dead.outputs.outcome]).toEqual([1, 'reauthorize']);
    expect(dead.report[0].reason).toBe('password-changed');
    expect(stage.issues()).toEqual([]);
  });

  it('of an outage is inconclusive', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
    stage.faults.add({ service: 'meta', call: 'debug_token', kind: 'status', status: 500, times: 3 });
    expect((await stage.run(NO_CREDENTIAL)).outputs.outcome).toBe('inconclusive');
  });

  it('gives later steps the token, masked, when export-env is set', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(token);
    const ran = await stage.run({ ...NO_CREDENTIAL, 'export-env': 'META_TOKEN' });
    expect(ran.exported).toEqual({ META_TOKEN: token });
    expect(ran.stdout).toContain(`::add-mask::${token}\n`);
  });
});
