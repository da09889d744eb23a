import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, type Scenario, SECRET, startCliScenario, type TestHooks } from '../../support/scenario.js';

/** An organization's secret, which only `admin:org` may write. */
const login = ({ redirectUri, here }: Scenario, ...more: string[]) => [
  ...['login', '--organization', 'acme', '--secret', SECRET, '--scope', 'ads_read', '--yes', '--no-open'],
  ...['--redirect-uri', redirectUri, ...here, ...more],
];

function refuse(scenario: Scenario, message: string, headers: Record<string, string>): void {
  scenario.faults.add({
    ...{ service: 'github', call: '*', kind: 'answer', times: 99, status: 403, headers },
    body: { message, documentation_url: 'https://docs.github.com/rest' },
  });
}

/** A folder with a `gh` that notes what it is asked, and answers with this token. */
async function fakeGh(hooks: TestHooks, token: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'gh-'));
  hooks.onTestFinished(() => rm(folder, { recursive: true }));
  const noted = path.join(folder, 'noted');
  await writeFile(path.join(folder, 'gh'), `#!/bin/sh\necho "$@" >> '${noted}'\necho '${token}'\n`);
  await chmod(path.join(folder, 'gh'), 0o755);
  return { PATH: `${folder}:${process.env.PATH}`, asked: () => readFile(noted, 'utf8').catch(() => '') };
}

describe.concurrent('GitHub refuses a person’s credential', () => {
  it('that lacks admin:org, which GitHub tells an owner by their role: the scope, and gh’s own way (cli/cli#2845)', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    refuse(scenario, 'Must have admin rights to Repository.', {
      'x-oauth-scopes': 'repo',
      'x-accepted-oauth-scopes': 'admin:org',
    });
    const env = { GH_TOKEN: `gho_${'Fake4'.repeat(7)}` };
    const { stderr } = await scenario.cli(login(scenario), env).ended;
    expect(stderr).toMatch(/needs the scope admin:org; GH_TOKEN has: repo/);
    expect(stderr).toMatch(/gh auth refresh( --hostname \S+)? --scopes admin:org \(with GH_TOKEN cleared/);
    expect(stderr).not.toMatch(/too low a role/);
  });

  it('that a codespace made: the variable and its origin are named (cli/cli#3799 #11182)', async (hooks) => {
    const scenario = await startCliScenario({}, hooks);
    refuse(scenario, 'Resource not accessible by integration', {
      'x-accepted-github-permissions': 'organization_secrets=write',
    });
    const env = { GH_TOKEN: undefined, GITHUB_TOKEN: `ghu_${'Fake5'.repeat(7)}`, CODESPACES: 'true' };
    const { exitCode, stderr } = await scenario.cli(login(scenario), env).ended;
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/GITHUB_TOKEN may not .*as in a codespace.*fine-grained personal access token/s);
    expect(stderr).not.toContain('GH_TOKEN');
  });
});

describe.concurrent('On hosts other than github.com', () => {
  it.for<[string, string, string]>([
    ['ghe.com (copilot-cli#296)', 'https://api.octocorp.ghe.com', 'octocorp.ghe.com'],
    [
      'Enterprise Server (terraform-provider-github#2546)',
      'https://github.octo.example/api/v3',
      'github.octo.example',
    ],
  ])('init links there, and asks gh for that host: %s', async ([, GITHUB_API_URL, host], hooks) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'init-'));
    hooks.onTestFinished(() => rm(folder, { recursive: true }));
    const gh = await fakeGh(hooks, `gho_${'Fake6'.repeat(7)}`);
    const { stdout } = await runCli(
      ['init', '--action', 'tools/refresh-meta-token@v1', '--repo', 'acme/ads', '--secret', SECRET, '--yes'],
      { GITHUB_API_URL, HOME: folder, META_APP_ID: '123456789012345', PATH: gh.PATH },
      { cwd: folder },
    );
    expect(await gh.asked()).toContain(`auth token --hostname ${host}`);
    expect(stdout).toContain(`https://${host}/acme/ads/settings/secrets/actions/new`);
    expect(stdout).toContain(`--repo ${host}/acme/ads`);
    expect(stdout).toContain(`git+https://${host}/tools/refresh-meta-token.git#v1`);
    expect(stdout).not.toMatch(/https:\/\/github\.com/);
  });
});

describe.concurrent('Over SSH, in Codespaces, in a dev container', () => {
  it.for<[string, (address: string) => string]>([
    ['the whole address (claude-code#20793)', (address) => `${address}\n`],
    [
      'the address in quotation marks, after an empty line (gemini-cli#19885)',
      (address) => `\n"${address}"\n`,
    ],
    ['the address with what Facebook appends (eas-cli#4129)', (address) => `${address}#_=_\r\n`],
  ])('what is pasted counts beside the listener: %s', async ([, typed], hooks) => {
    const scenario = await startCliScenario({}, hooks);
    const running = scenario.login();
    const dialog = await running.dialog();
    await running.says(/paste its address here/);
    running.child.stdin?.write(typed(scenario.answer(dialog)));
    expect(await running.exitCode, running.stderr()).toBe(0);
    expect(scenario.inspect()).toMatchObject({ alive: true, userId: scenario.user.id });
  });
});
