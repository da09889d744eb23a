import { beforeEach, describe, expect, test } from 'vitest';
import { readCliEnvironment } from '../../../../src/cli/environment.js';
import { askMeta, checkLocation } from '../../../../src/cli/init/checks.js';
import { Secret } from '../../../../src/token/secret.js';
import { REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../../support/scenario.js';
import { openSession } from '../../../support/session.js';

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
});

describe('what init checks', () => {
  const { runtime } = openSession().context;
  const graph = () => ({ graphApiUrl: stage.meta.graphUrl, graphApiVersion: 'v25.0' });

  test('of the app: right, wrong, or not known', async () => {
    const app = { id: stage.app.id, secret: new Secret(stage.app.secret) };
    const ask = async (asked = app) => (await askMeta(asked, undefined, graph(), runtime)).app;
    expect(await ask()).toBe('right');
    expect(await ask({ ...app, secret: new Secret('f'.repeat(32)) })).toBe('wrong');
    stage.faults.add({ service: 'meta', call: '*', kind: 'status', status: 500, times: 9 });
    expect(await ask()).toBe('unknown');
    expect(new Set(stage.journal.exchanges('meta').map(({ path: asked }) => asked))).toEqual(
      new Set(['/v25.0/debug_token']),
    );
  });

  test("of the token: what it may do, or that it is dead or another app's", async () => {
    const app = { id: stage.app.id, secret: new Secret(stage.app.secret) };
    const ask = (token: string) => askMeta(app, new Secret(token), graph(), runtime);
    expect(await ask(stage.issue({ scopes: ['ads_read'] }))).toMatchObject({
      app: 'right',
      token: { kind: 'alive', facts: { scopes: ['ads_read'] } },
    });
    const dead = stage.issue();
    stage.meta.revoke(dead);
    expect(await ask(dead)).toMatchObject({ app: 'right', token: { kind: 'useless', reason: 'revoked' } });
    const foreign = stage.issue({ app: stage.meta.addApp({ name: 'Other' }) });
    expect((await ask(foreign)).token?.kind).toBe('useless');
  });

  test('of the place: which of the secrets are there, or why it is shut', async () => {
    stage.put('x');
    const environment = readCliEnvironment({ GITHUB_API_URL: stage.github.url });
    const check = (repository: string, token = stage.ghToken) =>
      checkLocation(
        { kind: 'repository', repository, store: 'actions' },
        [SECRET, 'OTHER'],
        new Secret(token),
        environment,
        runtime,
      );
    expect(await check(REPOSITORY)).toEqual({ kind: 'open', names: new Set([SECRET]) });
    expect(await check('acme/nowhere')).toMatchObject({
      kind: 'closed',
      message: expect.stringMatching(/your GitHub token/),
      hint: expect.stringMatching(/\S/),
    });
    const [exchange] = stage.journal.exchanges('github');
    expect(exchange?.requestHeaders['user-agent']).toContain('refresh-meta-token');
  });

  test('of the place with the login of the environment, which is called by its variable', async () => {
    const check = (env: Readonly<Record<string, string>>) =>
      checkLocation(
        { kind: 'repository', repository: REPOSITORY, store: 'actions' },
        [SECRET],
        new Secret('fake-stranger'),
        readCliEnvironment({ GITHUB_API_URL: stage.github.url, ...env }),
        runtime,
      );
    expect(await check({ GITHUB_TOKEN: 'fake-stranger' })).toMatchObject({
      kind: 'closed',
      message: expect.stringMatching(/\bGITHUB_TOKEN\b/),
    });
    expect(await check({})).toMatchObject({ message: expect.stringMatching(/\byour GitHub token\b/) });
  });
});
