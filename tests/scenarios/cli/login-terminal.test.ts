import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ESCAPE, hasTerminals, runOnTerminal } from './command.js';
import { DAY, type LoginStage, REPOSITORY, SECRET, setLoginStage } from './login-stage.js';

const ELSEWHERE = 'https://www.facebook.com/connect/login_success.html';

describe.skipIf(!hasTerminals)('login on a terminal', { timeout: 40_000 }, () => {
  let stage: LoginStage;
  beforeEach(async () => {
    stage = await setLoginStage();
    stage.app.mode = 'live';
  });
  afterEach(() => stage.close());

  /** A person who reads the address from the screen cannot be played: the state is not known beforehand. */
  const env = (more: Readonly<Record<string, string>> = {}) => ({
    META_APP_ID: stage.app.id,
    GH_TOKEN: stage.ghToken,
    GITHUB_API_URL: stage.github.url,
    ...more,
  });
  const command = (...more: string[]) => [
    'login',
    ...[
      '--repo',
      REPOSITORY,
      '--secret',
      SECRET,
      '--no-open',
      '--redirect-uri',
      ELSEWHERE,
      '--scope',
      'ads_read',
    ],
    ...['--dialog-url', stage.meta.dialogUrl, '--graph-api-url', stage.meta.graphUrl],
    ...more,
  ];

  test('asks for the app secret and the pasted address without showing either', async () => {
    const pasted = `${ELSEWHERE}?code=AQtest-a-code-of-another-login&state=other`;
    const { exitCode, screen } = await runOnTerminal(command(), env(), [
      ['Meta app secret', `${stage.app.secret}\r`],
      ['Paste that whole address', `${pasted}\r`],
    ]);
    expect(exitCode).toBe(1);
    expect(screen).toContain('Login was prepared for something else');
    expect(screen).not.toContain('AQtest-a-code');
    expect(stage.leaks(screen)).toBe(false);
  });
  test('by device: shows progress and the facts in colour, asks, and stores after yes', async () => {
    stage.meta.behaviour.deviceInterval = 1;
    approveWhenAsked();
    const { exitCode, screen } = await runOnTerminal(
      command('--device'),
      env({ META_APP_SECRET: stage.app.secret, META_CLIENT_TOKEN: stage.app.clientToken }),
      [[`Store it in ${SECRET}`, 'y']],
    );
    expect(exitCode, screen).toBe(0);
    expect(screen).toContain('Ada Lovelace');
    expect(screen).toMatch(ESCAPE);
    expect(stage.stored()?.userId).toBe(stage.ada.id);
    expect(stage.leaks(screen)).toBe(false);
  });
  test('by device: stores nothing after no', async () => {
    stage.meta.behaviour.deviceInterval = 1;
    approveWhenAsked();
    const { exitCode, screen } = await runOnTerminal(
      command('--device'),
      env({ META_APP_SECRET: stage.app.secret, META_CLIENT_TOKEN: stage.app.clientToken }),
      [[`Store it in ${SECRET}`, 'n']],
    );
    expect(exitCode, screen).toBe(130);
    expect(screen).toContain('Nothing was changed');
    expect(stage.stored()).toBeUndefined();
  });
  test('another user than before is stored only after a question of its own', async () => {
    stage.meta.behaviour.deviceInterval = 1;
    const before = stage.meta.addUser({ name: 'Before' });
    const old = stage.meta.issueToken({
      kind: 'user',
      lifetime: 9 * DAY,
      scopes: ['public_profile'],
      user: before,
    });
    approveWhenAsked();
    const { exitCode, screen } = await runOnTerminal(
      command('--device'),
      env({
        META_APP_SECRET: stage.app.secret,
        META_CLIENT_TOKEN: stage.app.clientToken,
        META_ACCESS_TOKEN: old,
      }),
      [
        ['Replace it', 'y'],
        [`Store it in ${SECRET}`, 'y'],
      ],
    );
    expect(exitCode, screen).toBe(0);
    expect(screen).toContain(before.id);
    expect(stage.stored()?.userId).toBe(stage.ada.id);
  });

  function approveWhenAsked(): void {
    stage.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'before',
      run: () => {
        for (const { userCode } of stage.meta.devices.values()) stage.meta.approveDevice(userCode, stage.ada);
      },
    });
  }
});
