import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readCliEnvironment } from '../../../../src/cli/environment.js';
import { credentialOfGh } from '../../../../src/cli/login/github-credential.js';
import { browse, dialogOf, sitIn, typed } from '../../../support/login.js';
import { REPOSITORY, type Scenario, SECRET, startCliScenario, WORKFLOW } from '../../../support/scenario.js';
import { inFolder } from '../../../support/session.js';

// What waits for ever is told soon.
vi.setConfig({ testTimeout: 5_000 });

type Options = Parameters<typeof sitIn>[1];
type Conclusion = 'success' | 'failure';

const ACTIONS = `https://github.com/${REPOSITORY}/actions`;
const CODE_LIVES_ON =
  'The code of this login is in the inputs of the run. It is worthless without the app secret, and expires within minutes.';

describe('login --in-actions', () => {
  let stage: Scenario;
  let starter: string;
  beforeEach(async () => {
    stage = await startCliScenario();
    stage.github.addWorkflow(REPOSITORY, { path: `.github/workflows/${WORKFLOW}` });
    starter = stage.github.addCredential({
      type: 'fine-grained-pat',
      login: 'starter',
      repositories: [REPOSITORY],
      permissions: { actions: 'write', metadata: 'read' },
    });
  });

  /** What becomes of a run that is started. */
  const runsEnd = (conclusion: Conclusion) => {
    stage.github.onWorkflowDispatch = (started) => {
      stage.github.finishRun(started.run, conclusion);
    };
  };
  const runs = () => stage.github.repository(REPOSITORY).runs;
  const sitDown = (options: Options = {}) =>
    sitIn(stage, { ...options, env: { META_APP_SECRET: undefined, GH_TOKEN: starter, ...options.env } });
  const words = (...more: string[]) => typed(stage, '--in-actions', '--scope', 'ads_read', ...more);
  /** Goes through the dialog and waits for the end. */
  const logIn = async (more: readonly string[], options: Options = {}) => {
    const session = sitDown(options);
    const end = session.run(...words(...more));
    const dialog = await dialogOf(session, end);
    const shown = await browse(stage.answer(dialog));
    const exitCode = await end;
    expect(session.goingOn.size).toBe(0);
    expect(stage.leaks(session.screen() + shown.join())).toBe(false);
    return { session, dialog, shown, exitCode };
  };
  /** Ends without a dialog. */
  const refused = async (...more: string[]) => {
    const session = sitDown();
    expect(await session.run(...words(...more))).toBe(1);
    expect(session.screen()).not.toContain('dialog/oauth');
    return session.notes;
  };

  test('hands the code to a manual run and follows it to its end', async () => {
    runsEnd('success');
    const { session, dialog, shown, exitCode } = await logIn(['--yes']);
    expect(exitCode, session.screen()).toBe(0);
    const run = `${ACTIONS}/runs/${runs()[0]?.id}`;
    expect(session.notes).toEqual([
      'Open this address in a browser:',
      '',
      dialog.href,
      '',
      expect.stringMatching(/paste its address here/),
      'Waiting for the login (5 minutes) …',
      `Starting ${WORKFLOW} …`,
      `The run has started: ${run}`,
    ]);
    expect(session.out).toEqual([
      `✓ The run ended without a failure. Its summary says whether it stored the new token. ${run}`,
    ]);
    expect(shown.slice(-5)).toEqual([
      'The run ended without a failure',
      '✓The run ended without a failure',
      'Run',
      run,
      'You can close this tab.',
    ]);
    expect(runs()).toHaveLength(1);
    const [code] = stage.meta.codes.values();
    const handed = JSON.stringify({ code: code?.string, state_checked: true });
    expect(runs()[0]?.inputs).toEqual({ mode: 'reauthorize', 'authorization-response': handed });
    expect(dialog.searchParams.get('state')).toMatch(/^[\w-]{32}$/);
    expect(runs()[0]?.branch).toBe('main');
  });

  test('says who it is to GitHub', async () => {
    runsEnd('success');
    await logIn(['--yes']);
    for (const { requestHeaders } of stage.journal.exchanges('github'))
      expect(requestHeaders['user-agent']).toContain('refresh-meta-token');
  });

  test('leads to the workflow where GitHub does not say which run it started', async () => {
    stage.faults.add({ service: 'github', call: 'workflow.dispatch', kind: 'answer', status: 204, body: '' });
    stage.faults.add({
      service: 'github',
      call: /^(runs\.list|workflow\.runs)$/,
      kind: 'answer',
      status: 200,
      body: '{"total_count":0,"workflow_runs":[]}',
      times: Number.POSITIVE_INFINITY,
    });
    const { session, exitCode } = await logIn(['--yes']);
    expect(exitCode).toBe(1);
    expect(session.notes.slice(-2)).toEqual([
      `error: The run has not ended yet. It was not seen to end: ${ACTIONS}/workflows/${WORKFLOW}`,
      `Watch it there. ${CODE_LIVES_ON}`,
    ]);
  });

  test('asks first on a terminal, and names what stores the token', async () => {
    runsEnd('success');
    const { session, exitCode } = await logIn([], { answers: [true] });
    expect(exitCode).toBe(0);
    expect(session.asked).toEqual([`Log in here, and let ${WORKFLOW} in ${REPOSITORY} store the new token?`]);
  });

  test('opens no dialog after no, nor where nobody can be asked', async () => {
    const session = sitDown({ answers: [false] });
    expect(await session.run(...words())).toBe(130);
    expect(session.screen()).not.toContain('dialog/oauth');
    expect(await refused()).toEqual([
      'error: --yes: is needed where nobody can be asked: this command writes.\nAdd --yes.',
    ]);
  });

  test('runs on the branch that is named, and asks for a GitHub token where there is none', async () => {
    const session = sitDown({ env: { GH_TOKEN: undefined, PATH: '/nowhere' }, answers: [starter, true] });
    const end = session.run(...words('--ref', 'next'));
    await browse(stage.answer(await dialogOf(session, end)));
    await end;
    expect(session.asked[0]).toBe('GitHub token (hidden)');
    const [dispatched] = stage.journal.exchanges('github', 'workflow.dispatch');
    expect(JSON.parse(dispatched?.requestBody ?? '{}').ref).toBe('next');
  });

  test('is told as JSON', async () => {
    runsEnd('success');
    const { session } = await logIn(['--yes', '--json']);
    expect(session.out).toEqual([`{\n  "stored": null,\n  "run_url": "${ACTIONS}/runs/${runs()[0]?.id}"\n}`]);
  });

  test('fails when the run fails, and leads to it in both places', async () => {
    runsEnd('failure');
    const { session, shown, exitCode } = await logIn(['--yes']);
    expect(exitCode).toBe(1);
    const run = `${ACTIONS}/runs/${runs()[0]?.id}`;
    const hint =
      'Its summary says why and what to do. --redirect-uri has to be the redirect-uri of the workflow.';
    expect(session.notes.slice(-2)).toEqual([
      `error: The run did not store the token. The run failed: ${run}`,
      hint,
    ]);
    expect(shown.slice(-4)).toEqual([
      'The run did not store the token',
      '!The run did not store the token',
      `The run failed: ${run}`,
      hint,
    ]);
    expect(session.out).toEqual([]);
  });

  test('tells a program that nothing was stored when the run fails', async () => {
    runsEnd('failure');
    const { session } = await logIn(['--yes', '--json']);
    expect(JSON.parse(session.out.join('\n'))).toMatchObject({ stored: false, reason: 'login-refused' });
  });

  test('says where to watch a run that does not end while it waits', async () => {
    const begun = Date.now();
    let skipped = 0;
    const session = sitDown();
    const runtime = {
      ...session.context.runtime,
      now: () => begun + skipped,
      sleep: async (milliseconds: number) => {
        skipped += milliseconds;
      },
    };
    const { runCommandLine } = await import('../../../../src/cli/program.js');
    const end = runCommandLine(words('--yes'), { ...session.context, runtime });
    const shown = await browse(stage.answer(await dialogOf(session, end)));
    expect(await end).toBe(1);
    const run = `${ACTIONS}/runs/${runs()[0]?.id}`;
    expect(session.notes.slice(-2)).toEqual([
      `error: The run has not ended yet. It was not seen to end: ${run}`,
      `Watch it there. ${CODE_LIVES_ON}`,
    ]);
    expect(shown.at(-1)).toBe(`Watch it there. ${CODE_LIVES_ON}`);
    expect(skipped).toBeGreaterThan(9 * 60_000);
    expect(skipped).toBeLessThan(11 * 60_000);
  });

  test('says which permission is missing when the credential may not start it', async () => {
    starter = stage.github.addCredential({
      type: 'fine-grained-pat',
      repositories: [REPOSITORY],
      permissions: { actions: 'read', metadata: 'read' },
    });
    const { session, shown, exitCode } = await logIn(['--yes']);
    expect(exitCode).toBe(1);
    expect(session.notes.at(-2)).toMatch(/^error: GitHub permission is missing\. .*GH_TOKEN/);
    expect(session.notes.at(-1)).toContain('Actions: write');
    expect(shown).toContain('GitHub did not start or show the run');
    expect(shown.at(-1)).toContain(`Actions: write`);
    expect(shown.at(-1)?.endsWith(` ${CODE_LIVES_ON}`)).toBe(true);
    expect(session.notes).not.toContain(`The run has started: ${ACTIONS}/runs/undefined`);
  });

  test.each([
    ['a workflow that is none', ['--workflow', 'other.txt'], 'must be the name of a workflow file.'],
    ['a path', ['--workflow', '.github/workflows/x.yml'], 'must be the name of a workflow file.'],
    [
      'a name that is too long',
      ['--workflow', `${'x'.repeat(101)}.yml`],
      'must be the name of a workflow file.',
    ],
    ['something after the name', ['--workflow', 'x.yml?'], 'must be the name of a workflow file.'],
  ])('refuses %s before anybody is asked', async (_, more, says) => {
    expect(await refused('--yes', ...more)).toEqual([
      `error: --workflow: ${says}\nExample: --workflow refresh-meta-token.yml`,
    ]);
    expect(stage.journal.calls()).toEqual([]);
  });

  test.each(['other.yaml', 'my_Flow-2.yml'])('takes %s for the name of a workflow', async (name) => {
    expect((await refused('--yes', '--workflow', name))[0]).toContain('error: GitHub finds nothing there');
  });

  test('opens no dialog when the workflow is switched off', async () => {
    const [workflow] = stage.github.repository(REPOSITORY).workflows;
    if (workflow !== undefined) workflow.state = 'disabled_inactivity';
    expect(await refused('--yes')).toEqual([
      `error: --workflow: names a workflow that is disabled.\nEnable it: gh workflow enable ${WORKFLOW}`,
    ]);
  });

  test('opens no dialog for a repository that is not there', async () => {
    const session = sitDown();
    const elsewhere = words('--yes').map((word) => (word === REPOSITORY ? 'acme/nowhere' : word));
    expect(await session.run(...elsewhere)).toBe(1);
    expect(session.notes[0]).toContain('error: GitHub finds nothing there');
  });

  test('must be told what the token may do, unless a configuration says so', async () => {
    const session = sitDown();
    expect(await session.run(...typed(stage, '--in-actions', '--yes'))).toBe(1);
    expect(session.notes).toEqual(['error: --scope: is missing.\nExample: --scope ads_read,read_insights']);
    const other = sitDown();
    const end = other.run(...typed(stage, '--in-actions', '--yes', '--config-id', '12345'));
    expect((await dialogOf(other, end)).searchParams.get('config_id')).toBe('12345');
    other.interrupt();
    expect(await end).toBe(130);
  });

  test('names the GitHub token that is missing, and how little it must be able to do', async () => {
    const session = sitDown({ env: { GH_TOKEN: undefined, PATH: '/nowhere' } });
    expect(await session.run(...words('--yes'))).toBe(1);
    expect(session.notes).toEqual([
      'error: GH_TOKEN: is missing in the environment.\nIt may be a fine-grained personal access token with Actions: write in that repository, and nothing else: https://github.com/settings/personal-access-tokens/new',
    ]);
  });
});

describe('login --in-actions with a credential that may see the secret', () => {
  let stage: Scenario;
  let seer: string;
  beforeEach(async () => {
    stage = await startCliScenario();
    seer = stage.github.addCredential({
      type: 'fine-grained-pat',
      login: 'octocat',
      repositories: [REPOSITORY],
      organizations: ['acme'],
      permissions: {
        actions: 'write',
        metadata: 'read',
        secrets: 'read',
        environments: 'read',
        organization_secrets: 'read',
      },
    });
  });

  /** Logs in; the run writes the secret there, or leaves it. */
  const logIn = async (
    where: readonly string[],
    location: Location,
    writes: boolean,
    more: readonly string[],
  ) => {
    stage.github.putSecret({ repository: REPOSITORY, secret: SECRET }, 'fake-of-the-repository');
    stage.github.putSecret(location, 'fake-before');
    stage.clock.advance({ hours: 1 });
    stage.github.onWorkflowDispatch = ({ run }) => {
      if (writes) stage.github.putSecret(location, 'fake-after');
      stage.github.finishRun(run, 'success');
    };
    const session = sitIn(stage, { env: { GH_TOKEN: seer } });
    const words = typed(stage, '--in-actions', '--scope', 'ads_read', '--yes', ...where, ...more);
    const end = session.run(...words);
    const shown = await browse(stage.answer(await dialogOf(session, end)));
    const run = `${ACTIONS}/runs/${stage.github.repository(REPOSITORY).runs[0]?.id}`;
    return { exitCode: await end, session, shown, run };
  };
  type Location = Parameters<Scenario['github']['putSecret']>[0];
  const places: readonly (readonly [string, readonly string[], Location])[] = [
    ['repository', [], { repository: REPOSITORY, secret: SECRET }],
    [
      'environment',
      ['--environment', 'production'],
      { repository: REPOSITORY, environment: 'production', secret: SECRET },
    ],
    ['organization', ['--organization', 'acme'], { organization: 'acme', secret: SECRET }],
  ];

  test.each(places)(
    'says that the run stored the token, in the secret of the %s',
    async (_, where, location) => {
      const { session, exitCode, shown, run } = await logIn(where, location, true, []);
      expect(exitCode, session.screen()).toBe(0);
      expect(session.out).toEqual([`✓ The run stored the new token. ${run}`]);
      expect(shown).toContain('The run stored the new token');
    },
  );

  test.each(places)('says that the run did not, in the secret of the %s', async (_, where, location) => {
    const { session, exitCode, shown, run } = await logIn(where, location, false, []);
    expect(exitCode).toBe(1);
    const what = `The run ended without a failure, but the secret was not written: ${run}`;
    const hint =
      'Its summary says why. The workflow has to pass the inputs mode and authorization-response on to the action.';
    expect(session.notes.slice(-2)).toEqual([`error: The run did not store the token. ${what}`, hint]);
    expect(shown.slice(-2)).toEqual([what, hint]);
  });

  test('tells a program whether it was stored', async () => {
    const [[, where, location]] = places as [(typeof places)[number]];
    const { session, run } = await logIn(where, location, true, ['--json']);
    expect(JSON.parse(session.out.join('\n'))).toEqual({ stored: true, run_url: run });
  });
});

describe('what login --in-actions needs', () => {
  const sitDown = async (options: Options) => {
    const stage = await startCliScenario();
    return { stage, session: sitIn(stage, options) };
  };
  const NOTHING = { META_APP_ID: undefined, GH_TOKEN: undefined, GITHUB_API_URL: undefined };

  test('is said at once where nobody can be asked', async () => {
    const { session } = await sitDown({ env: { ...NOTHING, PATH: '/nowhere' } });
    expect(await session.run('login', '--in-actions')).toBe(1);
    expect(session.notes[0]?.split('\n')).toEqual([
      'error: --yes, --repo, --app-id, --scope and GH_TOKEN: are missing.',
      expect.stringMatching(/^ {2}--yes: Add --yes\b/),
      '  --repo: Example: --repo acme/website',
      expect.stringMatching(/^ {2}--app-id: .*https:\/\/developers\.facebook\.com\/apps/),
      '  --scope: Example: --scope ads_read,read_insights',
      expect.stringMatching(
        /^ {2}GH_TOKEN: It may be a fine-grained personal access token with Actions: write/,
      ),
    ]);
  });

  test('may be what gh is logged in with', () =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, 'gh'), '#!/bin/sh\necho fake-of-gh\n', { mode: 0o755 });
      vi.stubEnv('PATH', folder);
      const { session } = await sitDown({ env: NOTHING });
      const code = await session.run('login', '--in-actions').finally(() => vi.unstubAllEnvs());
      expect(code).toBe(1);
      expect(session.notes[0]).toContain('error: --yes, --repo, --app-id and --scope: are missing.');
    }));

  test('is asked for on a terminal', async () => {
    const { stage, session } = await sitDown({
      env: { META_APP_ID: undefined },
      answers: ['257', 'ads_read, read_insights', false],
    });
    expect(await session.run(...typed(stage, '--in-actions'))).toBe(130);
    expect(session.asked).toEqual([
      expect.stringMatching(/app ID/i),
      'Permissions to ask for [ads_read]',
      `Log in here, and let ${WORKFLOW} in ${REPOSITORY} store the new token?`,
    ]);
  });
});

describe('the credential of `gh`', () => {
  /** A `gh` that answers like this; undefined when there is none. */
  const credential = (script: string | undefined, env: Readonly<Record<string, string>> = {}) =>
    inFolder(async (folder) => {
      if (script !== undefined) {
        const file = path.join(folder, 'gh');
        await writeFile(file, `#!/bin/sh\n${script}\n`);
        await chmod(file, 0o755);
      }
      vi.stubEnv('PATH', folder);
      const found = await credentialOfGh(readCliEnvironment(env)).finally(() => vi.unstubAllEnvs());
      return found?.reveal();
    });
  const ENTERPRISE = { GITHUB_API_URL: 'https://ghe.acme.example/api/v3' };

  test('is that of the GitHub which the command speaks to', async () => {
    expect(await credential('echo "$1-$2-$3-$4"')).toBe('auth-token---hostname-github.com');
    expect(await credential('echo "$4"', ENTERPRISE)).toBe('ghe.acme.example');
  });

  test.each([
    ['an API of another host', { GITHUB_API_URL: 'https://api.evil.example' }],
    ['an API on this computer', { GITHUB_API_URL: 'http://127.0.0.1:8472' }],
    [
      'an API that is not the one of the server',
      { GITHUB_API_URL: 'https://api.github.com', GITHUB_SERVER_URL: 'https://ghe.acme.example' },
    ],
    ['a server of another host', { ...ENTERPRISE, GITHUB_SERVER_URL: 'https://github.com' }],
  ])('goes to no other GitHub: %s', async (_, env) => {
    expect(await credential('echo fake-of-gh', env)).toBeUndefined();
  });

  test.each([
    ['is not installed', undefined],
    ['is not logged in', 'echo no; exit 1'],
    ['says nothing', 'exit 0'],
    ['says more than a credential', 'echo two words'],
    ['says it in other letters', 'echo fäke'],
  ])('is none where it %s', async (_, script) => {
    expect(await credential(script)).toBeUndefined();
  });
});
