// A user's day with GitHub's own command line on the sandbox's GitHub, with each version of it that is here.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import { GHS } from './judges.js';

const execute = promisify(execFile);
const LABEL = 'refresh-meta-token';

let sandbox: Sandbox;
let folder: string;
let token: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(path.join(tmpdir(), 'gh-'));
  const { github } = sandbox;
  github.addOrganization('acme');
  github.addRepository({ fullName: 'acme/website', private: true, environments: ['meta'] });
  github.addWorkflow('acme/website', {
    path: '.github/workflows/refresh-meta-token.yml',
    name: 'Keep the Meta token alive',
  });
  github.plantIssue('acme/website', { title: 'Log in', by: 'github-actions[bot]', labels: [LABEL] });
  token = github.addCredential({
    type: 'oauth',
    login: 'mona',
    repositories: ['acme/website'],
    organizations: ['acme'],
    scopes: ['repo', 'admin:org', 'workflow'],
  });
});
afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

// Not describe.each, which cuts a long title short, and with it the word of what is missing.
for (const { title, program, isHere } of GHS)
  describe(`A day with ${title}`, () => {
    /** For the host `github.localhost`, gh speaks plain HTTP to `api.github.localhost`: the sandbox stands in as its proxy. */
    const gh = async (parameters: readonly string[], env: NodeJS.ProcessEnv = { GH_TOKEN: token }) => {
      const { stdout } = await execute(program, parameters, {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          http_proxy: sandbox.github.url,
          GH_CONFIG_DIR: folder,
          GH_HOST: 'github.localhost',
          GH_NO_UPDATE_NOTIFIER: '1',
          GH_PROMPT_DISABLED: '1',
          NO_COLOR: '1',
          ...env,
        },
      });
      return stdout;
    };
    const of = ['--repo', 'acme/website'];

    it.skipIf(!isHere)('finds the issue by its label, reads, comments, closes and reopens it', async () => {
      const { github } = sandbox;
      const list = ['issue', 'list', ...of, '--label', LABEL, '--json', 'number,title,state,author'];
      const [found] = JSON.parse(await gh(list));
      expect(found).toMatchObject({ number: 1, title: 'Log in', state: 'OPEN' });
      expect(await gh([...list, '--jq', '.[].title'])).toBe('Log in\n');
      await gh(['issue', 'comment', '1', ...of, '--body', 'on it']);
      expect(github.issue('acme/website', 1).comments.map(({ body }) => body)).toEqual(['on it']);
      await gh(['issue', 'close', '1', ...of]);
      expect(github.issue('acme/website', 1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
      expect(await gh([...list, '--jq', 'length'])).toBe('0\n');
      await gh(['issue', 'reopen', '1', ...of]);
      expect(github.issue('acme/website', 1).state).toBe('open');
      await gh(['issue', 'close', '1', ...of, '--reason', 'not planned']);
      expect(github.issue('acme/website', 1).stateReason).toBe('not_planned');
    });

    it.skipIf(!isHere)('starts the workflow with its inputs, and finds its run', async () => {
      const { github } = sandbox;
      const response = 'http://localhost:8080/?code=AQD%26x&state=a%20b#_=_';
      const inputs = ['-f', 'mode=reauthorize', '-f', `authorization-response=${response}`];
      await gh(['workflow', 'run', 'refresh-meta-token.yml', ...of, ...inputs]);
      const [run] = github.repository('acme/website').runs;
      expect(run?.inputs).toEqual({ mode: 'reauthorize', 'authorization-response': response });
      if (run) github.finishRun(run, 'success');
      const runs = await gh(['run', 'list', ...of, '--json', 'databaseId,conclusion,event']);
      expect(JSON.parse(runs)).toEqual([
        { databaseId: run?.id, conclusion: 'success', event: 'workflow_dispatch' },
      ]);
      expect(await gh(['workflow', 'list', ...of])).toContain('Keep the Meta token alive');
    });

    it.skipIf(!isHere)('keeps the secrets, and asks the API for what it likes', async () => {
      const { github } = sandbox;
      await gh(['secret', 'set', 'META_ACCESS_TOKEN', ...of, '--env', 'meta', '--body', 'value']);
      await gh(['secret', 'set', 'SHARED', '--org', 'acme', '--repos', 'acme/website', '--body', 'shared']);
      expect(
        github.openSecret({ repository: 'acme/website', environment: 'meta', secret: 'META_ACCESS_TOKEN' }),
      ).toBe('value');
      const shared = { organization: 'acme', secret: 'SHARED' };
      expect(github.openSecret(shared)).toBe('shared');
      expect(github.secret(shared)?.visibility).toBe('selected');
      const names = ['api', 'repos/acme/website/environments/meta/secrets', '--jq', '.secrets[].name'];
      expect(await gh(names)).toBe('META_ACCESS_TOKEN\n');
      await gh(['secret', 'delete', 'META_ACCESS_TOKEN', ...of, '--env', 'meta']);
      expect(await gh(names)).toBe('');
      const unknown = await gh(['api', 'repos/acme/website/issues/99']).catch((error) => error.stderr);
      expect(unknown).toContain('Not Found (HTTP 404)');
      for (let number = 2; number < 8; number++)
        github.plantIssue('acme/website', { title: `No. ${number}`, by: 'mona' });
      const paged = ['api', '--paginate', 'repos/acme/website/issues?per_page=3', '--jq', '.[].number'];
      expect((await gh(paged)).trim().split('\n').map(Number)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    });

    it.skipIf(!isHere)('knows a token for each host', async () => {
      const hosts = ['github.com', 'ghe.acme.example', 'acme.ghe.com'];
      const lines = hosts.map((host) => `${host}:\n    user: mona\n    oauth_token: gho_test-${host}\n`);
      await writeFile(path.join(folder, 'hosts.yml'), lines.join(''), { mode: 0o600 });
      for (const host of hosts)
        expect(await gh(['auth', 'token', '--hostname', host], {})).toBe(`gho_test-${host}\n`);
      await expect(gh(['auth', 'token', '--hostname', 'elsewhere.example'], {})).rejects.toThrow(
        'oauth token',
      );
    });
  });
