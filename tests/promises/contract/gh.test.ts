import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import { createDescription } from './github-description.js';

const execute = promisify(execFile);

const version = await execute('gh', ['--version']).catch(() => undefined);
const isRequired = process.env.REQUIRE_GH === '1';
const reason = version ? '' : ' (skipped: `gh` is not installed)';

/** For this host `gh` speaks plain HTTP, to `api.github.localhost`: the sandbox stands in as its proxy. */
const HOST = 'github.localhost';
const NETWORK_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];

let sandbox: Sandbox;
let folder: string;
let token: string;

beforeEach(async () => {
  sandbox = await startSandbox();
  folder = await mkdtemp(join(tmpdir(), 'gh-'));
  const { github } = sandbox;
  github.addOrganization('acme');
  github.addRepository({ fullName: 'acme/website', private: true, environments: ['production'] });
  token = github.addCredential({
    type: 'classic-pat',
    login: 'mona',
    repositories: ['acme/website'],
    organizations: ['acme'],
    scopes: ['repo', 'admin:org'],
  });
});

afterEach(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function gh(...parameters: string[]): Promise<string> {
  const environment = { ...process.env };
  for (const name of [...NETWORK_VARIABLES, 'REQUEST_METHOD']) delete environment[name];
  const { stdout } = await execute('gh', parameters, {
    env: {
      ...environment,
      http_proxy: sandbox.github.url,
      GH_CONFIG_DIR: folder,
      GH_HOST: HOST,
      GH_TOKEN: token,
      GH_NO_UPDATE_NOTIFIER: '1',
      GH_PROMPT_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  return stdout;
}

describe.skipIf(!version && !isRequired)(`the real gh, on the sandbox's GitHub${reason}`, () => {
  it('writes secrets that the sandbox opens, into every place', async () => {
    await gh('secret', 'set', 'REPOSITORY', '-R', 'acme/website', '--body', 'one');
    await gh('secret', 'set', 'ENVIRONMENT', '-R', 'acme/website', '--env', 'production', '--body', 'two');
    await gh('secret', 'set', 'ORGANIZATION', '--org', 'acme', '--visibility', 'all', '--body', 'three');
    const { github } = sandbox;
    const repository = 'acme/website';
    expect(github.openSecret({ repository, secret: 'REPOSITORY' })).toBe('one');
    expect(github.openSecret({ repository, environment: 'production', secret: 'ENVIRONMENT' })).toBe('two');
    expect(github.openSecret({ organization: 'acme', secret: 'ORGANIZATION' })).toBe('three');
    expect(github.secret({ organization: 'acme', secret: 'ORGANIZATION' })?.visibility).toBe('all');
  });

  it('lists the secrets there are', async () => {
    sandbox.github.putSecret({ repository: 'acme/website', secret: 'META_ACCESS_TOKEN' }, 'value');
    expect(await gh('secret', 'list', '-R', 'acme/website')).toMatch(/^META_ACCESS_TOKEN\s+.*2026-01-05/);
  });

  it('lists open issues, and those with a label', async () => {
    const { github } = sandbox;
    github.plantIssue('acme/website', { title: 'First', by: 'mona', labels: ['refresh-meta-token'] });
    github.plantIssue('acme/website', { title: 'Second', by: 'mona' });
    github.plantIssue('acme/website', { title: 'Closed', by: 'mona' });
    github.closeIssue('acme/website', 3, 'mona');
    const list = ['issue', 'list', '-R', 'acme/website', '--json', 'number,title,state'];
    const first = { number: 1, title: 'First', state: 'OPEN' };
    const second = { number: 2, title: 'Second', state: 'OPEN' };
    expect(JSON.parse(await gh(...list))).toEqual([second, first]);
    expect(JSON.parse(await gh(...list, '--label', 'refresh-meta-token'))).toEqual([first]);
    const view = ['issue', 'view', '1', '-R', 'acme/website', '--json', 'title,labels'];
    expect(JSON.parse(await gh(...view))).toMatchObject({
      title: 'First',
      labels: [{ name: 'refresh-meta-token' }],
    });
  });

  it('asks nothing that GitHub does not describe', async () => {
    await gh('secret', 'set', 'REPOSITORY', '-R', 'acme/website', '--body', 'one');
    await gh('secret', 'list', '-R', 'acme/website');
    await gh('api', '/repos/acme/website/issues');
    const description = createDescription();
    const exchanges = sandbox.journal.exchanges('github');
    expect(exchanges.flatMap((exchange) => description.check(exchange))).toEqual([]);
    expect(exchanges.length).toBeGreaterThanOrEqual(4);
  });
});
