import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitHubRoutes } from '../../../sandbox/github/index.js';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import { createDescription, type Description } from './github-description.js';

const PARAMETERS: Record<string, string> = {
  owner: 'acme',
  repo: 'website',
  org: 'acme',
  environment: 'production',
  account: 'acme',
  workflow_id: 'refresh.yml',
  secret: 'TOKEN',
  name: 'TOKEN',
  login: 'mona',
  slug: 'keeper',
  code: 'code',
};

const routes = gitHubRoutes()
  .filter(({ call, isPage }) => isPage !== true && call !== 'graphql' && call !== 'job.log-file')
  .map(({ method, path }) => ({
    method,
    path: path.replace(/:(\w+)/g, (_, name: string) => PARAMETERS[name] ?? '1'),
  }));

let description: Description;
let sandbox: Sandbox;
/** Each is refused by most routes, in another way. */
let callers: [string, string | undefined][];

beforeAll(async () => {
  description = createDescription();
  sandbox = await startSandbox();
  const { github } = sandbox;
  github.addOrganization('acme');
  github.addRepository({ fullName: 'acme/website', private: true, environments: ['production'] });
  github.addWorkflow('acme/website', { path: '.github/workflows/refresh.yml' });
  github.plantIssue('acme/website', { title: 'x', by: 'mona' });
  const common = { repositories: ['acme/website'], organizations: ['acme'] };
  callers = [
    ['nobody', undefined],
    ['a stranger', 'ghp_unknown'],
    ['an App without permissions', github.addCredential({ type: 'app', login: 'keeper', ...common })],
    ['a person without scopes', github.addCredential({ type: 'classic-pat', ...common })],
    [
      'a person with a role too low',
      github.addCredential({ type: 'oauth', scopes: ['repo'], role: 'read', ...common }),
    ],
    [
      'somebody who may',
      github.addCredential({ type: 'classic-pat', scopes: ['repo', 'admin:org'], ...common }),
    ],
  ];
});
afterAll(() => sandbox.close());

describe.each(routes)('the sandbox’s $method $path', ({ method, path }) => {
  it('is a call that GitHub describes', () => {
    expect(description.describes(method, path)).toBe(true);
  });

  it('refuses in GitHub’s own shape, whoever asks', async () => {
    sandbox.journal.clear();
    for (const [, token] of callers) {
      const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{"nothing":"known"}' };
      await fetch(sandbox.github.url + path, {
        method,
        redirect: 'manual',
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        ...body,
      }).then((response) => response.text());
    }
    const exchanges = sandbox.journal.exchanges('github');
    expect(exchanges.filter(({ status = 0 }) => status >= 500)).toEqual([]);
    expect(exchanges.flatMap((exchange) => description.checkAnswer(exchange))).toEqual([]);
  });
});
