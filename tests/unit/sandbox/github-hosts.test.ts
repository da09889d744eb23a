import { request as httpRequest } from 'node:http';
import { describe, expect, it } from 'vitest';
import { useSandbox } from './github-client.js';

const client = useSandbox(({ github }) => {
  github.addOrganization('acme');
  github.addRepository({ fullName: 'acme/website', private: true });
  github.plantIssue('acme/website', { title: 'x', by: 'mona' });
});

const token = () =>
  client.sandbox.github.addCredential({
    type: 'fine-grained-pat',
    repositories: ['acme/website'],
    permissions: { issues: 'write', agent_secrets: 'write' },
  });

/** Like a client behind a proxy: the whole address stands in the request line. `fetch` has no such switch. */
function throughProxy(address: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const { hostname, port } = new URL(client.sandbox.github.url);
  return new Promise((resolve, reject) => {
    httpRequest(
      {
        hostname,
        port,
        path: address,
        headers: { host: new URL(address).host, authorization: `Bearer ${token()}`, 'user-agent': 'test' },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }));
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('GitHub Enterprise Server', () => {
  it('has the API under a prefix of its own host, where people look too', async () => {
    const { url } = client.sandbox.github;
    const { status, body, headers } = await client.request(
      token(),
      'GET',
      '/api/v3/repos/acme/website/issues/1',
    );
    expect([status, body.url, body.html_url]).toEqual([
      200,
      `${url}/api/v3/repos/acme/website/issues/1`,
      `${url}/acme/website/issues/1`,
    ]);
    expect(headers.get('x-github-enterprise-version')).toMatch(/^3\.\d+\.\d+$/);
  });

  it('has no secrets of agents', async () => {
    const path = '/repos/acme/website/agents/secrets';
    expect((await client.request(token(), 'GET', path)).status).toBe(200);
    expect((await client.request(token(), 'GET', `/api/v3${path}`)).status).toBe(404);
  });

  it('has the pages of its Apps at another path', async () => {
    const { github } = client.sandbox;
    const { app } = await github.apps.register({
      name: 'Keeper',
      owner: github.addUser('octo'),
      public: true,
    });
    const ofServer = await client.request(undefined, 'GET', '/api/v3/apps/keeper');
    expect(ofServer.body.html_url).toBe(`${github.url}/github-apps/keeper`);
    expect((await client.request(undefined, 'GET', '/apps/keeper')).body.html_url).toBe(
      'https://github.com/apps/keeper',
    );
    const page = await client.request(undefined, 'GET', `/github-apps/${app.slug}/installations/new`);
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('Install Keeper')]);
  });
});

describe('ghe.com', () => {
  it('has the API at api.NAME and its pages at NAME, for a client that sees it through a proxy', async () => {
    const { status, body } = await throughProxy('http://api.octocorp.ghe.com/repos/acme/website/issues/1');
    expect([status, body.url, body.html_url]).toEqual([
      200,
      'http://api.octocorp.ghe.com/repos/acme/website/issues/1',
      'http://octocorp.ghe.com/acme/website/issues/1',
    ]);
  });
});

describe('where people look', () => {
  it('is what the sandbox was told, before anything else', async () => {
    client.sandbox.github.serverUrl = 'https://ghe.acme.example';
    const { body } = await client.request(token(), 'GET', '/api/v3/repos/acme/website/issues/1');
    expect(body.html_url).toBe('https://ghe.acme.example/acme/website/issues/1');
  });
});
