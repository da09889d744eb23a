import { beforeEach, describe, expect, test } from 'vitest';
import { withoutFields } from '../../../sandbox/script.js';
import { startPlatformScenario } from '../../support/platform.js';
import { DAY, type Running, type Scenario, SECRET, startCliScenario } from '../../support/scenario.js';

const ORGANIZATION = { organization: 'acme', secret: SECRET } as const;
const IN_ORGANIZATION = ['--organization', 'acme'];

/** The organization's secret can be seen, and not who may use it, which a write has to say again. */
function makeUnwritable({ github, faults }: Pick<Scenario, 'github' | 'faults'>): void {
  github.putSecret(ORGANIZATION, 'EAAtestOld', {
    visibility: 'selected',
    selectedRepositories: ['acme/ads'],
  });
  faults.add({
    kind: 'status',
    status: 403,
    service: 'github',
    call: 'secret.repositories',
    times: Infinity,
  });
}

let scenario: Scenario;
beforeEach(async () => {
  scenario = await startCliScenario();
});

const expectNothingSpent = async (running: Running) => {
  expect(await running.exitCode, running.stdout()).toBe(1);
  expect(running.stderr()).toContain('organization');
  expect(running.stderr()).not.toMatch(
    /oauth\?|authorize\?|enter [A-Z0-9]+ within|Creating and checking the token/,
  );
  expect(scenario.github.secret(ORGANIZATION)?.value).toBe('EAAtestOld');
};

describe('A place that could not be written is told before anything is spent', () => {
  test('by login, for the secret itself', async () => {
    makeUnwritable(scenario);
    await expectNothingSpent(scenario.login([...IN_ORGANIZATION, '--expected-user-id', scenario.user.id]));
  });

  test('by login, for a target', async () => {
    makeUnwritable(scenario);
    await expectNothingSpent(scenario.login(['--target', `organization=acme,secret=${SECRET}`]));
  });

  test('by login --device', async () => {
    makeUnwritable(scenario);
    const more = ['--device', ...IN_ORGANIZATION, '--expected-user-id', scenario.user.id];
    await expectNothingSpent(scenario.login(more, { META_CLIENT_TOKEN: scenario.app.clientToken }));
    expect(scenario.meta.devices.size).toBe(0);
  });

  test.each([
    ['for the secret itself', IN_ORGANIZATION],
    ['for a target', ['--target', `organization=acme,secret=${SECRET}`]],
  ])('by system-user, %s', async (_, where) => {
    makeUnwritable(scenario);
    const robot = scenario.meta.addUser({ system: true, installedApps: new Set([scenario.app.id]) });
    const admin = scenario.meta.addUser({ businessAdmin: true });
    const adminToken = scenario.meta.issueToken({
      kind: 'user',
      lifetime: DAY,
      user: admin,
      scopes: ['business_management'],
    });
    const running = scenario.cli(
      [
        ...['system-user', '--secret', SECRET, '--repo', 'acme/ads', '--system-user', robot.id, '--yes'],
        ...['--scope', 'ads_read', ...scenario.here, ...where],
      ],
      { META_ADMIN_TOKEN: adminToken },
    );
    await expectNothingSpent(running);
    expect(scenario.journal.calls('meta')).not.toContain('system_user_token');
  });

  test.each(['instagram', 'threads'] as const)('by login --platform %s', async (platform) => {
    const stage = await startPlatformScenario(platform);
    makeUnwritable(stage);
    const running = stage.login([...IN_ORGANIZATION, '--expected-user-id', stage.user.id]);
    running.paste('');
    expect(await running.exitCode).toBe(1);
    expect(running.stderr()).not.toContain('authorize?');
  });

  test('where nobody says who may use the secret', async () => {
    scenario.github.putSecret(ORGANIZATION, 'EAAtestOld', {
      visibility: 'selected',
      selectedRepositories: ['acme/ads'],
    });
    scenario.faults.add({
      kind: 'edit',
      edit: withoutFields('visibility'),
      skip: 1,
      service: 'github',
      call: 'secret.get',
      times: Infinity,
    });
    await expectNothingSpent(scenario.login([...IN_ORGANIZATION, '--expected-user-id', scenario.user.id]));
  });
});
