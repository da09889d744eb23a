import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { ESCAPE, hasTerminals, ROOT, run, runOnTerminal, type Stage, setStage } from './command.js';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe('help', () => {
  test('without a command, all commands are listed', async () => {
    const { exitCode, stdout, stderr } = await run([]);
    expect(exitCode).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(stderr).toBe('');
  });

  test.each(COMMANDS.map(({ name }) => name))(
    '%s --help shows examples that begin with the command',
    async (name) => {
      const { exitCode, stdout } = await run([name, '--help']);
      expect(exitCode).toBe(0);
      expect(stdout.split('Examples:')[1]).toContain(`refresh-meta-token ${name}`);
    },
  );

  test('a command that does not exist is an error, and the like one is named', async () => {
    const { exitCode, stderr } = await run(['inspct']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Did you mean inspect?');
  });

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    expect((await run(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('a secret in the command line', () => {
  const metaToken = `EAAtest${'x'.repeat(40)}`;
  const githubToken = `github_pat_${'x'.repeat(30)}`;
  const appSecret = 'c0ffee00'.repeat(4);
  test.each([
    ['an option for the app secret', ['inspect', '--app-secret', appSecret], appSecret, 'META_APP_SECRET'],
    ['an option for the token', ['inspect', '--token=short'], 'short', 'META_ACCESS_TOKEN'],
    ['an option for the GitHub token', ['refresh', '--github-token', 'x'], undefined, 'GH_TOKEN'],
    ['a Meta token, wherever it stands', ['inspect', '--secret', metaToken], metaToken, 'META_ACCESS_TOKEN'],
    [
      'a Meta token in an address',
      ['inspect', `https://x/?access_token=${metaToken}`],
      metaToken,
      'META_ACCESS_TOKEN',
    ],
    ['an app token', ['inspect', '1234567890|abcdefghijklmnopqrstuvwxyz'], 'abcdefgh', 'META_ACCESS_TOKEN'],
    ['a GitHub token', ['refresh', '--repo', githubToken], githubToken, 'GH_TOKEN'],
    ['an app secret', ['inspect', '--app-id', appSecret], appSecret, 'META_APP_SECRET'],
    ['a secret where there is no command', [metaToken], metaToken, 'META_ACCESS_TOKEN'],
  ])('%s is refused, not repeated, and its place is named', async (_, commandArguments, value, variable) => {
    const { exitCode, stdout, stderr } = await run([...commandArguments, ...stage.here], stage.env);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`Set ${variable} in the environment`);
    if (value !== undefined) expect(stdout + stderr).not.toContain(value);
    expect(stage.journal.calls()).toEqual([]);
  });
});

describe('a secret that is missing', () => {
  test('where nobody can be asked, its variable is named at once', async () => {
    const { exitCode, stderr } = await run(['inspect', ...stage.here], { META_APP_ID: stage.app.id });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('META_ACCESS_TOKEN: is missing in the environment.');
  });

  test('standard input is read when that was asked for, and only then', async () => {
    const token = stage.meta.issueToken({ kind: 'user', lifetime: 5_000_000, user: stage.user });
    const piped = await run(['inspect', '--stdin', '--json', ...stage.here], stage.env, `${token}\n`);
    expect(piped.exitCode, piped.stderr).toBe(0);
    expect(JSON.parse(piped.stdout)).toMatchObject({ token_kind: 'user', outcome: 'healthy' });
    const notAsked = await run(['inspect', '--json', ...stage.here], stage.env, `${token}\n`);
    expect(notAsked.stderr).toContain('META_ACCESS_TOKEN: is missing');
  });

  test('a value with something around it is refused without being repeated', async () => {
    const { stderr } = await run(['inspect', ...stage.here], {
      ...stage.env,
      META_ACCESS_TOKEN: 'EAAtest with a space',
    });
    expect(stderr).toContain('META_ACCESS_TOKEN: holds a space');
    expect(stderr).not.toContain('EAAtest');
  });
});

test('a wrong option is named with an example that can be typed', async () => {
  const { exitCode, stderr } = await run(['inspect', '--app-id', 'my app', ...stage.here], {
    ...stage.env,
    META_ACCESS_TOKEN: 'EAAtest',
  });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('--app-id: must be the number of a Meta app.');
  expect(stderr).toContain('Example: --app-id "123456789012345"');
});

describe.skipIf(!hasTerminals)('on a terminal', () => {
  test('a missing secret is asked for and never shown', async () => {
    const token = stage.meta.issueToken({ kind: 'user', lifetime: 5_000_000, user: stage.user });
    const { META_APP_SECRET: appSecret = '', ...env } = stage.env;
    const { exitCode, screen } = await runOnTerminal(['inspect', ...stage.here], env, [
      ['Meta access token', `${token}\r`],
      ['Meta app secret', `${appSecret}\r`],
    ]);
    expect(exitCode, screen).toBe(0);
    expect(screen).toContain('user token');
    for (const secret of [token, appSecret]) {
      for (let at = 0; at + 8 <= secret.length; at++) expect(screen).not.toContain(secret.slice(at, at + 8));
    }
  });

  test('Ctrl-C at a question ends it: cancelled, and nothing was asked of anybody', async () => {
    stage.journal.clear();
    const { exitCode, screen } = await runOnTerminal(['inspect', ...stage.here], stage.env, [
      ['Meta access token', '\u0003'],
    ]);
    expect(exitCode).toBe(130);
    expect(screen).toContain('Cancelled. Nothing was changed.');
    expect(stage.journal.calls()).toEqual([]);
  });

  test('there is colour, unless NO_COLOR says no; elsewhere there is none', async () => {
    const token = stage.meta.issueToken({ kind: 'user', lifetime: 5_000_000, user: stage.user });
    const env = { ...stage.env, META_ACCESS_TOKEN: token };
    const command = ['inspect', ...stage.here];
    const green = '\u001b[32mhealthy';
    expect((await runOnTerminal(command, env)).screen).toContain(green);
    expect((await runOnTerminal(command, { ...env, NO_COLOR: '1' })).screen).not.toContain('\u001b[3');
    const piped = await run(command, env);
    expect(piped.stdout).toContain('healthy');
    expect(piped.stdout + piped.stderr).not.toMatch(ESCAPE);
  });
});
