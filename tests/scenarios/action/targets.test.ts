import { describe, expect, it } from 'vitest';
import type { SecretLocation } from '../../../sandbox/github/index.js';
import { SECRET, SIXTY_DAYS, type Stage, type StageOptions, setStage, type TestHooks } from './stage.js';

/** GitHub wants a second between two writes, so these tests wait side by side. */
const FIVE = `
- { repository: acme/website, secret: FB_TOKEN }
- environment: production
- organization: acme
- store: dependabot
- { store: codespaces, secret: META_TOKEN }
`;
const LOCATIONS: SecretLocation[] = [
  { repository: 'acme/website', secret: 'FB_TOKEN' },
  { repository: 'acme/ads', environment: 'production', secret: SECRET },
  { organization: 'acme', secret: SECRET },
  { repository: 'acme/ads', store: 'dependabot', secret: SECRET },
  { repository: 'acme/ads', store: 'codespaces', secret: 'META_TOKEN' },
];

/** A system user's token with twenty days left, and another repository. */
async function due(hooks: TestHooks, options: StageOptions = {}): Promise<Stage> {
  const stage = await setStage({ environments: ['production'], ...options }, hooks);
  stage.github.addRepository({ fullName: 'acme/website' });
  stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
  stage.clock.advance({ days: 40 });
  return stage;
}

const open = (stage: Stage, locations: readonly SecretLocation[]) =>
  locations.map((location) => stage.stored(location));
const writes = ({ exchanges }: Awaited<ReturnType<Stage['run']>>) =>
  exchanges.filter(({ call }) => call === 'secret.put').map(({ path }) => path);

describe.concurrent('Targets', () => {
  it('five of five kinds all open to the new token, each with its own key; the source is written last', async (hooks) => {
    const stage = await due(hooks);
    stage.github.putSecret({ organization: 'acme', secret: SECRET }, 'EAAtest-old', {
      visibility: 'selected',
      selectedRepositories: ['acme/website'],
    });
    const ran = await stage.run({ targets: FIVE });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('refreshed');
    const fresh = stage.stored() ?? '';
    expect(stage.meta.inspect(fresh).expiresAt).toBe(stage.clock.seconds() + SIXTY_DAYS);
    expect(open(stage, LOCATIONS)).toEqual(LOCATIONS.map(() => fresh));
    expect(writes(ran).at(-1)).toBe(`/repos/acme/ads/actions/secrets/${SECRET}`);
    const secret = stage.github.secret({ organization: 'acme', secret: SECRET });
    expect(secret?.visibility).toBe('selected');
    expect([...(secret?.selectedRepositoryIds ?? [])]).toEqual([stage.github.repository('acme/website').id]);
  });

  it('an organization’s secret that does not exist yet is made for no repository: its administrator chooses', async (hooks) => {
    const stage = await due(hooks);
    await stage.run({ targets: '- organization: acme' });
    const secret = stage.github.secret({ organization: 'acme', secret: SECRET });
    expect(secret).toMatchObject({ value: stage.stored(), visibility: 'selected' });
    expect(secret?.selectedRepositoryIds.size).toBe(0);
  });

  it('an agents secret is a target too', async (hooks) => {
    const stage = await due(hooks);
    expect((await stage.run({ targets: '- store: agents' })).outputs.outcome).toBe('refreshed');
    expect(stage.stored({ repository: 'acme/ads', store: 'agents', secret: SECRET })).toBe(stage.stored());
  });

  it('one of five may not be written: four are, partial, the fifth named with the permission it lacks', async (hooks) => {
    const stage = await due(hooks);
    const permissions = stage.github.credential(stage.secretsToken)?.permissions ?? {};
    delete permissions.dependabot_secrets;
    const ran = await stage.run({ targets: FIVE });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'partial', refreshed: 'true' });
    expect(ran.report[0].failed_targets).toEqual([`${SECRET} in acme/ads (Dependabot)`]);
    expect(ran.stdout).toMatch(/"Dependabot secrets: write" for acme\/ads/);
    const fresh = stage.stored();
    expect(open(stage, LOCATIONS)).toEqual([fresh, fresh, fresh, undefined, fresh]);
    expect(stage.openIssues()[0]?.title).toMatch(/did not reach 1 place/);
    expect(stage.openIssues()[0]?.body).toContain('Dependabot secrets: write');

    permissions.dependabot_secrets = 'write';
    stage.clock.advance({ days: 1 });
    const repaired = await stage.run({ targets: FIVE });
    expect(repaired.exitCode).toBe(0);
    expect(repaired.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(repaired.report[0].repaired_targets).toEqual([`${SECRET} in acme/ads (Dependabot)`]);
    expect(repaired.meta).not.toContain('exchange');
    expect(writes(repaired)).toEqual([`/repos/acme/ads/dependabot/secrets/${SECRET}`]);
    expect(open(stage, LOCATIONS)).toEqual(LOCATIONS.map(() => fresh));
    expect(stage.openIssues()).toEqual([]);
  });

  it('a target where GitHub is down makes the run partial; an issue remembers it, and the next run repairs it', async (hooks) => {
    const stage = await due(hooks, { faultRate: 0 });
    stage.faults.add({ service: 'github', call: 'secret.put', kind: 'status', status: 503, times: 3 });
    const ran = await stage.run({ targets: '- secret: COPY' });
    expect(ran.outputs.outcome).toBe('partial');
    expect(stage.openIssues()).toHaveLength(1);
    expect(stage.stored('COPY')).toBeUndefined();
    stage.clock.advance({ days: 1 });
    expect((await stage.run({ targets: '- secret: COPY' })).outputs.outcome).toBe('healthy');
    expect(stage.stored('COPY')).toBe(stage.stored());
    expect(stage.openIssues()).toEqual([]);
  });

  it('the source cannot be written: nothing is exchanged, and no target is written', async (hooks) => {
    const stage = await due(hooks);
    const token = stage.stored();
    delete stage.github.credential(stage.secretsToken)?.permissions.secrets;
    const ran = await stage.run({ targets: '- environment: production' });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.meta).not.toContain('exchange');
    expect(stage.stored()).toBe(token);
    expect(stage.stored(LOCATIONS[1])).toBeUndefined();
  });

  it('that missed a write by more than ten minutes get the current token on a healthy day, and only those', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.github.putSecret({ repository: 'acme/ads', secret: 'OLD' }, 'EAAtest-old');
    stage.clock.advance({ minutes: 2 });
    stage.github.putSecret({ repository: 'acme/ads', secret: 'RECENT' }, 'EAAtest-recent');
    stage.clock.advance({ minutes: 9 });
    const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(token);
    const ran = await stage.run({ targets: '[{secret: OLD}, {secret: RECENT}, {secret: NEW}]' });
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.report[0].reason).toBe('repaired');
    expect(ran.report[0].repaired_targets.sort()).toEqual(['NEW in acme/ads', 'OLD in acme/ads']);
    expect(['OLD', 'RECENT', 'NEW'].map((name) => stage.stored(name))).toEqual([
      token,
      'EAAtest-recent',
      token,
    ]);
    expect(stage.history()).toEqual([token]);
    const again = await stage.run({ targets: '[{secret: OLD}, {secret: RECENT}, {secret: NEW}]' });
    expect(writes(again)).toEqual([]);
  });

  it('get nothing of a dead token', async (hooks) => {
    const stage = await due(hooks);
    stage.meta.revoke(stage.stored() ?? '');
    const ran = await stage.run({ targets: '- secret: COPY' });
    expect(ran.outputs.outcome).toBe('reauthorize');
    expect(stage.stored('COPY')).toBeUndefined();
  });

  it.for([
    ['before the first write', 'before', 0],
    ['after the first write', 'after', 0],
    ['after the second', 'after', 1],
    ['after the third, before the source', 'after', 2],
    ['after the source', 'after', 3],
  ] as const)('killed %s: the next run ends with all of them equal', async ([, kind, skip], hooks) => {
    const stage = await due(hooks);
    const old = stage.stored() ?? '';
    const targets = '[{secret: A}, {environment: production}, {organization: acme}]';
    const locations = ['A', LOCATIONS[1], LOCATIONS[2], SECRET].flatMap((location) => location ?? []);
    for (const location of locations.slice(0, 3)) stage.github.putSecret(asLocation(location), old);
    stage.store(old);
    stage.faults.add({ service: 'github', call: 'secret.put', kind, skip, run: () => stage.kill() });
    const killed = await stage.run({ targets });
    expect(killed.exitCode).toBeNull();
    for (const location of locations)
      expect(stage.meta.inspect(stage.stored(location) ?? '').alive).toBe(true);
    expect(stage.stored() === old).toBe(skip < 3);

    stage.clock.advance({ days: 1 });
    const ran = await stage.run({ targets });
    expect(ran.exitCode).toBe(0);
    const fresh = stage.stored() ?? '';
    expect(locations.map((location) => stage.stored(location))).toEqual(locations.map(() => fresh));
    expect(stage.meta.inspect(fresh)).toMatchObject({ alive: true });
    expect(fresh).not.toBe(old);
  });
});

describe.concurrent('A target with a token of its own', () => {
  const targets = '- { repository: acme/website, own-token: true }';
  const location = { repository: 'acme/website', secret: SECRET };

  async function longLived(hooks: TestHooks, days = 60) {
    // A client code may be spent by an answer that was lost, so its exchange is never tried again.
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.github.addRepository({ fullName: 'acme/website' });
    stage.meta.behaviour.longToLong = 'extends';
    const token = stage.meta.issueToken({ kind: 'user', lifetime: days * 86_400, scopes: ['ads_read'] });
    stage.store(token);
    return { stage, token };
  }

  it('gets one through a client code and a machine ID that stays the same, proved and never the source’s', async (hooks) => {
    const { stage, token } = await longLived(hooks);
    const ran = await stage.run({ targets });
    expect(ran.outputs.outcome).toBe('healthy');
    const own = stage.stored(location) ?? '';
    expect(own).not.toBe(token);
    expect(stage.meta.inspect(own)).toMatchObject({
      alive: true,
      userId: stage.user.id,
      scopes: ['ads_read'],
    });
    expect(ran.meta).toEqual(['debug_token', 'client_code', 'client_code_exchange', 'debug_token']);
    const machine = (exchanges: typeof ran.exchanges) =>
      exchanges
        .filter(({ call }) => call === 'client_code_exchange')
        .map(({ requestBody }) => new URLSearchParams(requestBody).get('machine_id'));
    expect(machine(ran.exchanges)[0]).toMatch(/^[0-9a-f]{32}$/);

    stage.clock.advance({ days: 40 });
    const renewed = await stage.run({ targets });
    expect(renewed.outputs.outcome).toBe('refreshed');
    expect(machine(renewed.exchanges)).toEqual(machine(ran.exchanges));
    expect(stage.stored(location)).not.toBe(own);
    expect(stage.meta.inspect(stage.stored(location) ?? '').expiresAt).toBe(
      stage.meta.inspect(stage.stored() ?? '').expiresAt,
    );
  });

  it('keeps the old one when Meta gives none, and the run is partial', async (hooks) => {
    const { stage } = await longLived(hooks, 20);
    stage.github.putSecret(location, 'EAAtest-own-old');
    stage.faults.add({ service: 'meta', call: 'client_code', kind: 'status', status: 403, times: 9 });
    const ran = await stage.run({ targets });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'partial', refreshed: 'true' });
    expect(ran.report[0].failed_targets).toEqual([`${SECRET} in acme/website`]);
    expect(stage.stored(location)).toBe('EAAtest-own-old');
  });
});

function asLocation(location: string | SecretLocation): SecretLocation {
  return typeof location === 'string' ? { repository: 'acme/ads', secret: location } : location;
}
