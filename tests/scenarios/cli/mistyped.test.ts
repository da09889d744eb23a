import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  hasTerminals,
  noTerminals,
  REPOSITORY,
  runCli,
  runOnTerminal,
  SECRET,
  startCliScenario,
} from '../../support/scenario.js';
import { inFolder } from '../../support/session.js';

const CTRL_C = '\u0003';
const ELSEWHERE = 'https://www.facebook.com/connect/login_success.html';

/** A question, what is typed first, the reason that is told, and what is typed then. */
type Mistake = readonly [question: string, mistyped: string, reason: string, typed: string];

/** How a question looks that waits for its answer. */
const asking = (question: string) => `◆\u001b[39m  ${question}`;

/** Plays a person who mistypes every answer once, and leaves at the last question. */
async function play(
  typed: readonly string[],
  env: object,
  mistakes: readonly Mistake[],
  last: string,
): Promise<string> {
  return inFolder(async (folder) => {
    execFileSync('git', ['init', '-q', folder]);
    const turns = mistakes.flatMap(
      ([question, mistyped, reason, right]) =>
        [
          [asking(question), `${mistyped}\r`],
          [reason, ''],
          [asking(question), `${right}\r`],
        ] as const,
    );
    const { exitCode, screen } = await runOnTerminal(typed, { ...env }, [...turns, [asking(last), CTRL_C]], {
      cwd: folder,
    });
    expect(exitCode, screen).toBe(130);
    const text = screen.replaceAll('\r\n', ' ');
    for (const [, , reason] of mistakes) expect(text).toContain(reason);
    return screen;
  });
}

describe.skipIf(!hasTerminals)(
  `A mistyped answer is asked for again${noTerminals}`,
  { timeout: 60_000 },
  () => {
    test('by init', async () => {
      const { env, here, meta, app, user } = await startCliScenario();
      const token = meta.issueToken({ kind: 'user', lifetime: 5_000_000, scopes: ['ads_read'], user });
      const screen = await play(
        ['init', '--no-app', '--action', 'maker/refresh-meta-token@v1.2.3', ...here],
        { ...env, META_APP_ID: undefined, META_APP_SECRET: undefined },
        [
          ['Repository (OWNER/NAME)', 'acme', 'must be a repository', REPOSITORY],
          ['Meta access token, if you have one', 'EAAtest two', 'holds a space', token],
          ['Meta app ID', 'my app', 'must be the number', app.id],
          ["The app's secret", token, 'an access token of Meta', app.secret],
          ['Permissions that the token must have', 'ads-read!', '--require: ', 'ads_read'],
          ['What it must reach', 'act123', '--asset: ', 'act_123'],
          ['Who is told when', '@@', '--issue-mentions: ', 'ada'],
        ],
        'Go on?',
      );
      expect(screen).not.toContain(app.secret);
      expect(screen).not.toContain(token);
    });

    test('by login', async () => {
      const { env, here, meta, app } = await startCliScenario();
      await play(
        ['login', '--no-open', '--dialog-url', meta.dialogUrl, '--redirect-uri', ELSEWHERE, ...here],
        { ...env, META_APP_ID: undefined, META_APP_SECRET: undefined },
        [
          ['Repository (OWNER/NAME)', 'acme', 'must be a repository', REPOSITORY],
          ['Meta app ID', 'my app', 'must be the number', app.id],
          ['Name of the secret', 'GITHUB_X', '--secret: ', SECRET],
          ['Meta app secret', 'one two', 'holds a space', app.secret],
          ['Permissions to ask for', 'ads-read!', '--scope: ', 'ads_read'],
          [
            'Paste that whole address',
            'hello',
            'That contains no code',
            `${ELSEWHERE}?code=AQtestcode&state=x`,
          ],
        ],
        'Paste that whole address',
      );
    });

    test('by system-user', async () => {
      const { env, here } = await startCliScenario();
      await play(
        ['system-user', '--repo', REPOSITORY, '--secret', SECRET, ...here],
        env,
        [
          ['ID of the system user', 'bot', '--system-user: ', '100012345678901'],
          ['Permissions of the token', 'ads-read!', '--scope: ', 'ads_read'],
          ['Token of a business admin', 'one two', 'holds a space', 'EAAtestAdmin'],
        ],
        'Create a never-ending token',
      );
    });

    test('by inspect and refresh', async () => {
      const { env, here, app } = await startCliScenario();
      const nothing = { ...env, META_APP_ID: undefined, META_APP_SECRET: undefined };
      await play(
        ['inspect', ...here],
        nothing,
        [
          ['Meta access token', 'one two', 'holds a space', 'EAAtestToken'],
          ['Meta app ID', 'my app', 'must be the number', app.id],
        ],
        'Meta app secret',
      );
      await play(
        ['refresh', '--repo', REPOSITORY, ...here],
        nothing,
        [['Name of the secret', 'GITHUB_X', '--secret: ', SECRET]],
        'Meta access token',
      );
    });
  },
);

test('What is wrong in an option of init is said before anything is asked or written', async () => {
  const { env, here, journal } = await startCliScenario();
  await inFolder(async (folder) => {
    for (const [option, value] of [
      ['--require', 'ads-read!'],
      ['--asset', 'act123'],
      ['--issue-mentions', '@@'],
    ] as const) {
      const typed = ['init', '--repo', REPOSITORY, '--action', 'maker/refresh-meta-token@v1', ...here];
      const { exitCode, stderr } = await runCli(
        [...typed, option, value],
        { ...env },
        { input: '', cwd: folder },
      );
      expect(exitCode).toBe(1);
      expect(stderr).toContain(`error: ${option}`);
    }
    expect(journal.calls('meta')).toEqual([]);
  });
});
