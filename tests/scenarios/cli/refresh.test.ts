import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DAY,
  hasTerminals,
  REPOSITORY,
  run,
  runOnTerminal,
  SECRET,
  SIXTY_DAYS,
  type Stage,
  setStage,
} from './command.js';

let stage: Stage;
let folder: string;
beforeEach(async () => {
  stage = await setStage();
  folder = await mkdtemp(path.join(tmpdir(), 'config-'));
});
afterEach(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

const command = (...options: string[]) => [
  'refresh',
  ...['--repo', REPOSITORY, '--secret', SECRET],
  ...stage.here,
  ...options,
];
const withToken = (token: string) => ({ ...stage.env, META_ACCESS_TOKEN: token });
const configFile = async (text: string) => {
  const file = path.join(folder, 'tokens.yml');
  await writeFile(file, text);
  return file;
};
const truth = (secret?: string) => stage.meta.inspect(stage.stored(secret) ?? '');
const writes = () =>
  stage.journal.calls('github').filter((call) => call.endsWith('.put') || call.includes('create'));

describe('refresh', () => {
  test('makes a short-lived token long-lived and stores it', async () => {
    const token = stage.store({ lifetime: 3600 });
    const { exitCode, stdout, stderr } = await run(command('--yes'), withToken(token));
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain(`${SECRET} in ${REPOSITORY}: refreshed.`);
    expect(stage.stored()).not.toBe(token);
    expect(truth()).toMatchObject({ alive: true, kind: 'user', userId: stage.user.id });
    expect((truth().expiresAt ?? 0) - stage.clock.seconds()).toBe(SIXTY_DAYS);
    for (const secret of [token, stage.stored() ?? '', stage.env.GH_TOKEN ?? '', stage.app.secret]) {
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  test('prints the report as JSON and nothing else on standard output', async () => {
    const token = stage.store({ lifetime: SIXTY_DAYS });
    const { exitCode, stdout } = await run(command('--yes', '--json'), withToken(token));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ secret: SECRET, outcome: 'healthy', refreshed: false, days_left: 60 }),
    ]);
  });

  test('without --yes and without anybody to ask, it does nothing', async () => {
    const token = stage.store({ lifetime: 3600 });
    const { exitCode, stderr } = await run(command(), withToken(token));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--yes: is needed');
    expect(stage.journal.calls()).toEqual([]);
  });

  test('a dry run needs no --yes and changes nothing', async () => {
    const token = stage.store({ lifetime: 3600 });
    const { exitCode, stdout } = await run(command('--dry-run', '--json'), withToken(token));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { outcome: 'healthy', reason: 'would-refresh', refreshed: false },
    ]);
    expect(stage.stored()).toBe(token);
    expect(stage.journal.calls('meta')).toEqual(['debug_token']);
    expect(writes()).toEqual([]);
  });

  test('a dead token opens the issue, fails, and says what to do', async () => {
    const token = stage.store({ lifetime: SIXTY_DAYS });
    stage.meta.changePassword(stage.user);
    const { exitCode, stdout, stderr } = await run(command('--yes', '--json'), withToken(token));
    expect(exitCode).toBe(1);
    const [issue] = stage.github.repository(REPOSITORY).issues;
    expect(issue).toMatchObject({ state: 'open' });
    expect(JSON.parse(stdout)).toMatchObject([
      {
        outcome: 'reauthorize',
        reason: 'password-changed',
        issue_url: `https://github.com/${REPOSITORY}/issues/1`,
      },
    ]);
    expect(stderr).toContain('password');
  });

  test('--open-issues false opens none', async () => {
    const token = stage.store({ lifetime: SIXTY_DAYS });
    stage.meta.changePassword(stage.user);
    await run(command('--yes', '--open-issues', 'false'), withToken(token));
    expect(stage.github.repository(REPOSITORY).issues).toEqual([]);
  });

  test('a GitHub token that may not write is told with the permission it lacks, and nothing is exchanged', async () => {
    const token = stage.store({ lifetime: 3600 });
    const weak = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: [REPOSITORY],
      permissions: { issues: 'write' },
    });
    const { exitCode, stderr } = await run(command('--yes'), { ...withToken(token), GH_TOKEN: weak });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Secrets');
    expect(stage.stored()).toBe(token);
    expect(stage.journal.calls('meta')).toEqual(['debug_token']);
  });

  test('each missing piece is named by its variable or option', async () => {
    const token = stage.store({ lifetime: 3600 });
    const lacking = async (...names: string[]) => {
      const env = Object.fromEntries(
        Object.entries(withToken(token)).filter(([name]) => !names.includes(name)),
      );
      return (await run(command('--yes'), env)).stderr;
    };
    expect(await lacking('META_ACCESS_TOKEN')).toContain('META_ACCESS_TOKEN: is missing');
    expect(await lacking('META_APP_SECRET')).toContain('META_APP_SECRET: is missing');
    expect(await lacking('META_APP_ID')).toContain('--app-id: is missing');
    expect(await lacking('GH_TOKEN')).toContain('GH_TOKEN: is missing');
    expect((await run(['refresh', '--yes', ...stage.here], withToken(token))).stderr).toContain(
      '--repo: is missing',
    );
    expect(stage.journal.calls()).toEqual([]);
  });
});

describe('refresh --config', () => {
  const refreshFile = async (text: string, env: Record<string, string>, ...options: string[]) =>
    run(['refresh', '--repo', REPOSITORY, '--config', await configFile(text), ...stage.here, ...options], {
      ...stage.env,
      ...env,
    });

  test('refreshes several tokens, each from its own variable', async () => {
    const one = stage.store({ lifetime: 3600 }, 'TOKEN_ONE');
    const two = stage.store({ lifetime: SIXTY_DAYS }, 'TOKEN_TWO');
    const text = `
tokens:
  - secret: TOKEN_ONE
    value: \${{ env.TOKEN_ONE }}
    required-scopes: [ads_read]
  - secret: TOKEN_TWO
    value: \${{ env.TOKEN_TWO }}
`;
    const { exitCode, stdout, stderr } = await refreshFile(
      text,
      { TOKEN_ONE: one, TOKEN_TWO: two },
      '--yes',
      '--json',
    );
    expect(exitCode, stderr).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { secret: 'TOKEN_ONE', outcome: 'refreshed' },
      { secret: 'TOKEN_TWO', outcome: 'healthy' },
    ]);
    expect(truth('TOKEN_ONE')).toMatchObject({ alive: true });
    expect(stage.stored('TOKEN_TWO')).toBe(two);
  });

  test('writes to more places, and a list may be text as in a workflow', async () => {
    const token = stage.store({ lifetime: 3600 });
    const text = `
secret-name: ${SECRET}
targets: |
  - secret: COPY
`;
    const { exitCode, stderr } = await refreshFile(text, { META_ACCESS_TOKEN: token }, '--yes');
    expect(exitCode, stderr).toBe(0);
    expect(stage.stored('COPY')).toBe(stage.stored());
    expect(truth('COPY')).toMatchObject({ alive: true });
  });

  test('an option stands against the file', async () => {
    const token = stage.store({ lifetime: 25 * DAY });
    const text = `secret-name: ${SECRET}\nrefresh-before-days: 30\n`;
    const { stdout } = await refreshFile(
      text,
      { META_ACCESS_TOKEN: token },
      ...['--dry-run', '--json', '--refresh-before-days', '10'],
    );
    expect(JSON.parse(stdout)).toMatchObject([{ reason: 'not-due' }]);
  });

  test.each([
    [
      'a secret in the file',
      'app-secret: notasecret',
      '--config.app-secret: holds something other than an environment variable.',
    ],
    [
      'a token in a list',
      'tokens:\n  - secret: A\n    value: notasecret',
      '--config.tokens[1].value: holds something else',
    ],
    [
      'a variable that is not set',
      'access-token: ${{ env.NO_SUCH }}',
      '--config.access-token: needs NO_SUCH, which is not set.',
    ],
    ['a key that nobody reads', 'secret-nam: X', '"secret-nam" is not a key that is known here.'],
    ['what only a workflow has', 'export-env: X', '"export-env" is not a key that is known here.'],
    ['broken YAML', 'app-id: "1', '--config: is not valid YAML, line 1.'],
    ['a list', '- app-id', "--config: must hold the action's inputs."],
  ])('%s is refused by its name, not its value, before anything is sent', async (_, text, message) => {
    const { exitCode, stderr } = await refreshFile(text, {}, '--yes');
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('notasecret');
    expect(stage.journal.calls()).toEqual([]);
  });

  test('a file that is not there is said', async () => {
    const missing = path.join(folder, 'none.yml');
    const { stderr } = await run(['refresh', '--repo', REPOSITORY, '--config', missing], stage.env);
    expect(stderr).toContain('--config: names a file that cannot be read.');
  });
});

describe.skipIf(!hasTerminals)('refresh on a terminal', () => {
  test('asks before it writes, and stores when the answer is yes', async () => {
    const token = stage.store({ lifetime: 3600 });
    const { exitCode, screen } = await runOnTerminal(command(), withToken(token), [
      ['and keep its issue?', 'y'],
    ]);
    expect(exitCode, screen).toBe(0);
    expect(stage.stored()).not.toBe(token);
    expect(truth()).toMatchObject({ alive: true });
  });

  test('does nothing when the answer is no', async () => {
    const token = stage.store({ lifetime: 3600 });
    const { exitCode, screen } = await runOnTerminal(command(), withToken(token), [
      ['and keep its issue?', 'n'],
    ]);
    expect(exitCode).toBe(130);
    expect(screen).toContain('Cancelled. Nothing was changed.');
    expect(stage.journal.calls()).toEqual([]);
  });

  test('Ctrl-C while it works lets it finish what has begun', async () => {
    const token = stage.store({ lifetime: 3600 });
    stage.faults.add({ service: 'meta', call: 'exchange', kind: 'delay', milliseconds: 1500 });
    const { exitCode, screen } = await runOnTerminal(command('--yes'), withToken(token), [
      ['Asking Meta for a new token', '\u0003'],
    ]);
    expect(screen).toContain('Finishing what has begun.');
    expect(exitCode).toBe(0);
    expect(truth()).toMatchObject({ alive: true });
    expect(stage.stored()).not.toBe(token);
  });
});
