import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editJson } from '../../../sandbox/script.js';
import { findLeaks } from '../../support/leaks.js';
import { DAY, REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

const isLinux = process.platform === 'linux';

/** Programs in a folder of the PATH that write down their environment and their arguments. */
function spies(names: readonly string[], { onTestFinished }: { onTestFinished(run: () => void): void }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'spies-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    const file = path.join(folder, name);
    writeFileSync(
      file,
      `#!/bin/sh\n{ /usr/bin/env; echo "ARGUMENTS $*"; cat /proc/self/environ | tr '\\0' '\\n'; } >> ${file}.seen\n[ "$1" = auth ] && echo gho_testfakeofgh0123456789\nexit 0\n`,
    );
    chmodSync(file, 0o755);
  }
  return {
    PATH: `${folder}:${process.env.PATH}`,
    seen: (name: string) => {
      const file = path.join(folder, `${name}.seen`);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
  };
}

/** More credentials than one command needs, under the names that they have elsewhere. */
const more = (scenario: Scenario) => ({
  META_ACCESS_TOKEN: scenario.issue({ lifetime: 20 * DAY }),
  META_CLIENT_TOKEN: scenario.app.clientToken,
  META_ADMIN_TOKEN: scenario.issue({ kind: 'system-user' }),
  GH_ENTERPRISE_TOKEN: scenario.secretsToken,
  FB_LONG: scenario.githubToken,
  https_proxy: `http://u:${scenario.app.secret}@127.0.0.1:1`,
  NODE_OPTIONS: '--no-warnings',
});

describe.skipIf(!isLinux).concurrent('A program that is started sees no credential', () => {
  it('the browser opener', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const { PATH, seen } = spies(['browser'], hooks);
    const env = { ...more(scenario), PATH, LANG: 'de_DE.UTF-8', BROWSER: 'browser', https_proxy: undefined };
    const running = scenario.login(['--open'], env);
    await running.dialog();
    await hooks.expect.poll(() => seen('browser'), { timeout: 20_000 }).toContain('ARGUMENTS');
    running.child.kill('SIGKILL');
    await running.ended;
    const text = seen('browser');
    expect(text).toContain('LANG=de_DE.UTF-8');
    expect(text).toContain('/dialog/oauth?');
    expect(findLeaks(scenario.credentials(), [{ name: 'opener', text }])).toEqual([]);
    expect(text).not.toContain('NODE_OPTIONS');
  });

  it('gh and git', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const { PATH, seen } = spies(['gh', 'git'], hooks);
    const env = {
      ...more(scenario),
      PATH,
      GH_TOKEN: undefined,
      GITHUB_API_URL: 'https://api.github.com',
      https_proxy: undefined,
    };
    await scenario.cli(['init', '--dry-run', '--app-id', scenario.app.id, ...scenario.here], env).ended;
    expect(seen('gh') + seen('git')).toContain('ARGUMENTS');
    const text = seen('gh') + seen('git');
    expect(text).toMatch(/^HOME=/m);
    expect(findLeaks(scenario.credentials(), [{ name: 'gh and git', text }])).toEqual([]);
  });
});

describe.concurrent('NODE_DEBUG prints no credential', () => {
  it.for(['child_process', '*', 'http,https,net,tls', 'module,esm,worker,timer,stream'])(
    '%s',
    async (sections, hooks) => {
      const scenario = await startCliScenario({}, hooks);
      const token = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
      const env = {
        ...more(scenario),
        https_proxy: undefined,
        META_ACCESS_TOKEN: token,
        NODE_DEBUG: sections,
      };
      const commands = [
        [
          'refresh',
          '--repo',
          REPOSITORY,
          '--secret',
          SECRET,
          '--open-issues',
          'false',
          '--yes',
          ...scenario.here,
        ],
        ['init', '--dry-run', '--app-id', scenario.app.id, ...scenario.here],
      ];
      for (const command of commands) {
        const { stdout, stderr } = await scenario.cli(command, env).ended;
        expect(findLeaks(scenario.credentials(), [{ name: 'screen', text: stdout + stderr }])).toEqual([]);
      }
    },
  );
});

describe.concurrent('Meta repeats a credential, and the screen does not show it', () => {
  it.for(['--json', '--dry-run'])('refresh %s', async (option, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const token = scenario.store(scenario.issue({ kind: 'system-user', lifetime: 10 * DAY }));
    plant(scenario, `${token} ${scenario.app.secret} ${scenario.ghToken}`);
    const typed = ['refresh', '--repo', REPOSITORY, '--secret', SECRET, '--yes', option, ...scenario.here];
    const { stdout, stderr, exitCode } = await scenario.cli(typed, { META_ACCESS_TOKEN: token }).ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    if (option === '--json') JSON.parse(stdout);
    expect(findLeaks(scenario.credentials(), [{ name: 'screen', text: stdout + stderr }])).toEqual([]);
  });

  it.for([[], ['--json']])('inspect %s, of a token from standard input', async (options, hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const token = scenario.issue({ lifetime: 10 * DAY });
    plant(scenario, `${token} ${scenario.app.secret}`);
    const typed = ['inspect', '--stdin', ...options, ...scenario.here];
    const { stdout, stderr, exitCode } = await scenario.cli(typed, {}, { input: token }).ended;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(findLeaks(scenario.credentials(), [{ name: 'screen', text: stdout + stderr }])).toEqual([]);
  });

  it('login, on the terminal and in the browser', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    plant(scenario, `${scenario.app.secret} ${scenario.ghToken}`, true);
    const running = scenario.login();
    const page = await (await fetch(scenario.answer(await running.dialog()))).text();
    const { stdout, stderr } = await running.ended;
    expect(
      findLeaks(scenario.credentials(), [
        { name: 'page', text: page },
        { name: 'screen', text: stdout + stderr },
      ]),
    ).toEqual([]);
  });
});

/** Every look at a token says these words as the app's name and as a scope; with `new`, also the token itself. */
function plant({ faults }: Scenario, text: string, withToken = false): void {
  faults.add({
    service: 'meta',
    call: 'debug_token',
    kind: 'edit',
    times: 10,
    edit: (answer, { query }) => {
      const { data } = JSON.parse(answer.body);
      const said = withToken ? `${text} ${new URLSearchParams(query).get('input_token')}` : text;
      return {
        ...answer,
        body: JSON.stringify({
          data: { ...data, application: said, scopes: [...(data.scopes ?? []), said] },
        }),
      };
    },
  });
}

describe.skipIf(!isLinux).concurrent('What Meta calls a permission', () => {
  it('reaches no command line when it is a credential', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    // Small letters and digits, as a permission may have.
    scenario.app.secret = ['abcdef0123456789', 'fedcba9876543210'].join('');
    const token = scenario.store(scenario.issue({ lifetime: 20 * DAY, scopes: ['ads_read'] }));
    scenario.faults.add({
      kind: 'edit',
      edit: editJson((body) => {
        const { data } = body as { data: { scopes: string[] } };
        return { data: { ...data, scopes: [...data.scopes, scenario.app.secret] } };
      }),
      service: 'meta',
      call: 'debug_token',
      times: Infinity,
    });
    const { PATH, seen } = spies(['browser'], hooks);
    const env = { PATH, BROWSER: 'browser', META_ACCESS_TOKEN: token, META_APP_SECRET: scenario.app.secret };
    const { dialogUrl } = scenario.meta;
    const running = scenario.cli(
      [
        ...['login', '--repo', REPOSITORY, '--secret', SECRET, '--yes', ...scenario.here],
        ...['--dialog-url', dialogUrl, '--redirect-uri', scenario.redirectUri],
      ],
      env,
    );
    await hooks.expect.poll(() => seen('browser'), { timeout: 20_000 }).toContain('ARGUMENTS');
    running.child.kill('SIGKILL');
    const { stderr } = await running.ended;
    const sinks = [
      { name: 'opener', text: seen('browser') },
      { name: 'screen', text: stderr },
    ];
    expect(seen('browser')).toContain('scope=ads_read');
    expect(findLeaks(scenario.credentials(), sinks)).toEqual([]);
  });
});
