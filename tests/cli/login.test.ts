import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type BuiltCli,
  buildCli,
  DAY,
  type LoginStage,
  REPOSITORY,
  SECRET,
  setLoginStage,
} from './login-stage.js';

let cli: BuiltCli;
let stage: LoginStage;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());
beforeEach(async () => {
  stage = await setLoginStage(cli);
});
afterEach(() => stage.close());

/** The browser follows Meta's redirect to this computer, and the redirect after that. */
async function arrive(address: string): Promise<{ readonly at: string; readonly page: string }> {
  const answer = await fetch(address);
  return { at: answer.url, page: await answer.text() };
}

describe('login with a redirect to this computer', () => {
  test('stores a 60-day token of the person who logged in', async () => {
    const running = stage.login();
    const { at } = await arrive(stage.answer(await running.dialog()));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(at).not.toMatch(/code=|state=/);
    const token = stage.stored();
    expect(token).toMatchObject({ alive: true, kind: 'user', userId: stage.ada.id, appId: stage.app.id });
    expect((token?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
    expect(token?.scopes).toEqual(expect.arrayContaining(['ads_read', 'read_insights']));
  });
  test('shows who logged in, in which app, what was granted and declined, and both clocks', async () => {
    const running = stage.login(['--scope', 'ads_read,read_insights,business_management']);
    await arrive(stage.answer(await running.dialog(), { decline: ['business_management'] }));
    expect(await running.exitCode, running.stderr()).toBe(0);
    const told = running.stdout();
    expect(told).toContain(`Ada Lovelace (${stage.ada.id})`);
    expect(told).toContain(`Acme Reports (${stage.app.id})`);
    expect(told).toMatch(/Granted .*ads_read, read_insights/);
    expect(told).toMatch(/Declined .*business_management/);
    expect(told).toMatch(/Ends .*60 days left/);
    expect(told).toMatch(/Data access .*(89|90) days left/);
    expect(told).toContain(`Stored in ${SECRET} in ${REPOSITORY}`);
  });
  test('leaves no credential in its arguments, its output or the page', async () => {
    const running = stage.login();
    const { page } = await arrive(stage.answer(await running.dialog()));
    await running.exitCode;
    expect(stage.leaks(running.argv.join(' ') + running.stdout() + running.stderr() + page)).toBe(false);
  });
});
