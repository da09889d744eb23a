import { beforeEach, describe, expect, test } from 'vitest';
import type { App as GitHubApp } from '../../../sandbox/github/apps.js';
import type { SecretLocation } from '../../../sandbox/github/index.js';
import { type Played, REPOSITORY, type Scenario, SECRET, startScenario } from '../../support/scenario.js';

const HOUR = 3600;
const ALL = {
  secrets: 'write',
  environments: 'write',
  dependabot_secrets: 'write',
  organization_secrets: 'write',
  actions_variables: 'write',
  contents: 'write',
} as const;

describe('a GitHub App as credential of the run', () => {
  let stage: Scenario;
  let app: GitHubApp;
  let pem: string;
  const begin = async (permissions: Record<string, 'read' | 'write'> = ALL) => {
    // Now, once the first token is stored: what this computer's clock dates is accepted, and no request is repeated.
    const start = new Date(Date.now() - HOUR * 1000);
    stage = await startScenario({ environments: ['production'], start, faultRate: 0 });
    const { github } = stage;
    const owner = github.account('acme');
    if (owner === undefined) throw new Error('no owner');
    ({ app, pem } = await github.apps.register({ name: 'Token keeper', owner, permissions }));
    github.apps.install(app, owner);
    stage.store(aToken());
  };
  beforeEach(() => begin());

  const aToken = () =>
    stage.meta.issueToken({
      kind: 'user',
      lifetime: 3 * HOUR,
      scopes: ['ads_read'],
      user: stage.user,
      app: stage.app,
    });
  const run = (inputs: Record<string, string> = {}): Promise<Played> =>
    stage.run({
      'secrets-token': '',
      'secrets-app-client-id': app.clientId,
      'secrets-app-private-key': pem,
      ...inputs,
    });
  /** What each token was asked for, and whether it is dead. */
  const tokens = ({ exchanges }: Played) =>
    exchanges
      .filter(({ call }) => call === 'installation.token')
      .map(({ requestBody, responseBody }) => {
        const { permissions, repositories } = JSON.parse(requestBody ?? '{}');
        const { token } = JSON.parse(responseBody ?? '{}');
        return { permissions, repositories, isDead: stage.github.credential(token)?.revoked === true };
      })
      .sort((one, other) => String(one.repositories).localeCompare(String(other.repositories)));
  const opens = (place: SecretLocation) => stage.github.openSecret(place);

  test('one repository: one token for its secrets alone, three requests more, dead afterwards', async () => {
    const ran = await run();
    expect(ran.outputs.outcome, ran.stdout).toBe('refreshed');
    expect(tokens(ran)).toEqual([{ permissions: { secrets: 'write' }, repositories: ['ads'], isDead: true }]);
    expect(ran.github.filter((call) => /installation/.test(call))).toEqual([
      'repo.installation',
      'installation.token',
      'installation.token.revoke',
    ]);
    expect(ran.github.at(-1)).toBe('installation.token.revoke');
  });

  test('five places of two owners: a token for each owner, with its own places', async () => {
    const { github } = stage;
    github.addRepository({ fullName: 'acme/site' });
    github.addRepository({ fullName: 'acme/shop' });
    const globex = github.addOrganization('globex');
    github.addRepository({ fullName: 'globex/web' });
    github.addRepository({ fullName: 'globex/api' });
    github.apps.install(app, globex);
    const places = ['acme/site', 'acme/shop', 'globex/web', 'globex/api'];
    const ran = await run({
      targets: [...places, 'acme/ads']
        .map((repository, at) => `- repository: ${repository}\n  secret: FB_${at}`)
        .join('\n'),
    });
    expect(ran.outputs.outcome, ran.stdout).toBe('refreshed');
    expect(tokens(ran)).toEqual([
      { permissions: { secrets: 'write' }, repositories: ['ads', 'site', 'shop'], isDead: true },
      { permissions: { secrets: 'write' }, repositories: ['web', 'api'], isDead: true },
    ]);
    places.forEach((repository, at) => {
      expect(opens({ repository, secret: `FB_${at}` })).toBe(stage.stored());
    });
  });

  test('an environment, the organization and Dependabot: the permission of each, and no other', async () => {
    stage.github.putSecret(
      { repository: REPOSITORY, environment: 'production', secret: SECRET },
      stage.stored() ?? '',
    );
    const ran = await run({
      environment: 'production',
      targets: '- organization: acme\n- repository: acme/ads\n  store: dependabot',
    });
    expect(ran.outputs.outcome, ran.stdout).toBe('refreshed');
    expect(tokens(ran)).toEqual([
      {
        permissions: { environments: 'write', organization_secrets: 'write', dependabot_secrets: 'write' },
        repositories: ['ads'],
        isDead: true,
      },
    ]);
  });

  test('extras: what only they need is asked for where it was given, else left out with a warning', async () => {
    const inputs = { 'expiry-variable': 'META_TOKEN_EXPIRES_AT' };
    const first = await run(inputs);
    expect(tokens(first)[0]?.permissions).toEqual({ secrets: 'write', actions_variables: 'write' });
    expect(stage.github.repository(REPOSITORY).variables.has('META_TOKEN_EXPIRES_AT')).toBe(true);

    await begin({ secrets: 'write' });
    const second = await run(inputs);
    expect(second.outputs.outcome, second.stdout).toBe('refreshed');
    expect(tokens(second)).toEqual([
      { permissions: { secrets: 'write' }, repositories: ['ads'], isDead: true },
    ]);
    expect(second.stdout).toMatch(/::warning.*Variables: write/);
  });

  test('a dry run may only read, and a check makes no token', async () => {
    const dry = await run({ 'dry-run': 'true' });
    expect(tokens(dry)).toEqual([{ permissions: { secrets: 'read' }, repositories: ['ads'], isDead: true }]);
    const check = await run({ mode: 'check', 'github-token': '' });
    expect(check.exitCode, check.stdout).toBe(0);
    expect(check.github).toEqual([]);
  });

  test('a run that fails leaves no token behind', async () => {
    stage.faults.add({ service: 'github', call: 'secret.put', kind: 'status', status: 500, times: 20 });
    const ran = await run();
    expect(ran.exitCode).toBe(1);
    expect(tokens(ran).map(({ isDead }) => isDead)).toEqual([true]);
  });

  test('the key works with \\n for its line ends, and with none', async () => {
    for (const key of [pem.replaceAll('\n', '\\n'), pem.replaceAll('\n', ''), pem.replaceAll('\n', ' ')]) {
      const ran = await run({ 'secrets-app-private-key': key });
      expect(ran.exitCode, ran.stdout).toBe(0);
    }
  });

  const refusals: readonly (readonly [string, () => unknown, Record<string, string>, RegExp])[] = [
    ['a wrong key', () => {}, {}, /secrets-app-private-key is not, or no longer, a key of that App/],
    [
      'an unknown client ID',
      () => {},
      { 'secrets-app-client-id': 'Iv23liTestNobody' },
      /no GitHub App with the client ID/,
    ],
    [
      'not installed',
      () => {
        for (const one of stage.github.apps.installationsOf(app)) stage.github.apps.uninstall(one);
      },
      {},
      /is not installed on acme/,
    ],
    [
      'suspended',
      () => {
        for (const one of stage.github.apps.installationsOf(app)) stage.github.apps.suspend(one);
      },
      {},
      /is suspended/,
    ],
    [
      'refused in words that nobody knows',
      () => {
        const message = 'The permissions are not accessible to the parent installation.';
        stage.faults.add({
          ...{ service: 'github', call: 'installation.token', kind: 'answer', times: 9 },
          ...{ status: 403, body: { message } },
        });
      },
      {},
      /GitHub says: "The permissions are not accessible to the parent installation\."/,
    ],
  ];
  test.each(refusals)(
    '%s is misconfigured, exchanges nothing, and is explained',
    async (name, before, inputs, says) => {
      before();
      const other = await stage.github.apps.register({ name: 'other', owner: app.owner });
      const stored = stage.stored();
      const ran = await run(name === 'a wrong key' ? { 'secrets-app-private-key': other.pem } : inputs);
      expect(ran.outputs.outcome, ran.stdout).toBe('misconfigured');
      expect(stage.stored()).toBe(stored);
      expect(ran.stdout + ran.summary).toMatch(says);
      expect(ran.stdout + ran.summary).not.toMatch(/GITHUB_TOKEN, which can never|personal access token/i);
      expect(ran.meta).not.toContain('exchange');
    },
  );

  test('a permission that is missing at the write is named, and no other credential is blamed', async () => {
    stage.faults.add({
      ...{ service: 'github', call: 'secret.put', kind: 'answer', times: 9 },
      ...{ status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    const { outputs, stdout, summary } = await run();
    expect(outputs.outcome).toBe('misconfigured');
    expect(stdout + summary).toContain('Add the repository permission "Secrets: write" for acme/ads on ');
    expect(stdout + summary).not.toMatch(/GITHUB_TOKEN, which can never|personal access token/i);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'a run that is cancelled by %s leaves no living token',
    async (signal) => {
      let isSent = false;
      stage.faults.add(
        {
          kind: 'before',
          service: 'github',
          call: 'secret.put',
          run: () => {
            isSent = true;
            stage.kill(signal);
          },
        },
        { kind: 'hang', service: 'github', call: 'secret.put', times: 9 },
      );
      const ran = await run();
      expect(isSent).toBe(true);
      expect(ran.exitCode).not.toBe(0);
      expect(tokens(ran).map(({ isDead }) => isDead)).toEqual([true]);
    },
  );

  test('neither the key nor a token of the App is in anything that the run leaves', async () => {
    const ran = await run();
    const made = ran.exchanges
      .filter(({ call }) => call === 'installation.token')
      .map(({ responseBody }) => JSON.parse(responseBody ?? '{}').token as string);
    const seen =
      ran.stdout.replace(/^::add-mask::.*$/gm, '') + ran.stderr + ran.summary + JSON.stringify(ran.outputs);
    for (const secret of [
      ...made,
      ...pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-')),
    ]) {
      expect(seen).not.toContain(secret);
      expect(ran.stdout).toContain(`::add-mask::${secret}`);
    }
  });
});
