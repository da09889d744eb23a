import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, type LoginStage, type Running, setLoginStage } from './login-stage.js';

let stage: LoginStage;
beforeEach(async () => {
  stage = await setLoginStage();
  stage.meta.behaviour.deviceInterval = 1;
});
afterEach(() => stage.close());

const start = (more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Running =>
  stage.login(['--device', ...more], { META_CLIENT_TOKEN: stage.app.clientToken, ...env });
/** The short code that the terminal shows. */
const codeOf = async (running: Running): Promise<string> =>
  /enter ([A-Z0-9]+) within/.exec(await running.says(/enter [A-Z0-9]+ within/))?.[1] ?? '';
const polled = async (times: number): Promise<void> => {
  while (stage.journal.calls().filter((call) => call === 'device_status').length < times)
    await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('login by a code typed at the device page', () => {
  test('shows the code and the address, waits while it is pending, and stores what is approved', async () => {
    const running = start();
    const code = await codeOf(running);
    expect(running.stderr()).toMatch(/Open http\S+\/device and enter/);
    await polled(2);
    stage.meta.approveDevice(code, stage.ada);
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(stage.stored()).toMatchObject({ alive: true, kind: 'user', userId: stage.ada.id });
    expect((stage.stored()?.expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(59 * DAY);
    expect(stage.leaks(running.stdout() + running.stderr())).toBe(false);
  });
  test('asks more slowly when it is told that it asks too often', async () => {
    const running = start();
    const code = await codeOf(running);
    await polled(1);
    stage.meta.behaviour.deviceInterval = 3;
    await polled(3);
    const asked = stage.journal.exchanges('meta').filter(({ call }) => call === 'device_status');
    const [, second, third] = asked.map(({ startedAt }) => startedAt);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(5_500);
    stage.meta.approveDevice(code, stage.ada);
    expect(await running.exitCode, running.stderr()).toBe(0);
  }, 30_000);
  test('ends when the person declines', async () => {
    const running = start();
    stage.meta.declineDevice(await codeOf(running));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('Login on the device page was declined');
    expect(stage.stored()).toBeUndefined();
  });
  test('ends when the code has expired', async () => {
    const running = start();
    await codeOf(running);
    stage.clock.advance({ minutes: 8 });
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('Nobody typed the code in time');
    expect(stage.stored()).toBeUndefined();
  });
  test('refuses another user than before, and stores nothing', async () => {
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      scopes: ['ads_read'],
      user: stage.ada,
    });
    const running = start([], { META_ACCESS_TOKEN: old });
    stage.meta.approveDevice(await codeOf(running), stage.meta.addUser({ name: 'Eve' }));
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('another user');
    expect(stage.stored()).toBeUndefined();
  });
  test('says so when the app does not allow it', async () => {
    stage.app.loginFromDevices = false;
    const running = start();
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('error:');
    expect(stage.stored()).toBeUndefined();
  });
  test('asks for META_CLIENT_TOKEN where it is missing', async () => {
    const running = stage.login(['--device']);
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).toContain('META_CLIENT_TOKEN');
  });
});
