import { describe, expect, it } from 'vitest';
import { DAY, SECRET, SIXTY_DAYS, type Stage, type StageOptions, setStage, type TestHooks } from './stage.js';

const HOUR = 3_600;
const WRITES = ['secret.put', 'secret.delete', 'issues.create', 'issues.update', 'comments.create'];

describe.concurrent('A token that is due', () => {
  it('short-lived: one exchange, one proof of the new token, one write of it', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const short = stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR });
    stage.store(short);
    const ran = await stage.run();

    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true', 'token-kind': 'user' });
    expect([...ran.meta].sort()).toEqual(['debug_token', 'debug_token', 'debug_token', 'exchange']);
    expect(ran.github.filter((call) => WRITES.includes(call))).toEqual(['secret.put']);

    const fresh = stage.stored() ?? '';
    expect(stage.history()).toEqual([short, fresh]);
    expect(stage.meta.inspect(fresh)).toMatchObject({
      alive: true,
      kind: 'user',
      userId: stage.user.id,
      expiresAt: stage.clock.seconds() + SIXTY_DAYS,
    });
    // The old one is asked about once more, beside the exchange: one lie about it must decide nothing.
    const asked = ran.exchanges.filter(({ call }) => call === 'debug_token');
    expect(asked.map(({ query }) => query.get('input_token'))).toEqual([short, short, fresh]);
  });

  it('takes four dependent round trips: look at all at once, exchange, prove, store', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS }));
    stage.clock.advance({ days: 40 });
    answerTogether(stage, { meta: 1, github: 4 });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('refreshed');
    const [exchange, second, proof, again, put] = ran.exchanges.slice(5).map(({ call }) => call);
    expect([exchange, second].sort()).toEqual(['debug_token', 'exchange']);
    expect([proof, again].sort()).toEqual(['debug_token', 'secret.get']);
    expect(put).toBe('secret.put');
  });

  it('of a system user is exchanged with the flag that keeps it a 60-day token', async (hooks) => {
    const stage = await setStage({}, hooks);
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
    stage.store(old);
    stage.clock.advance({ days: 40 });
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', 'token-kind': 'system-user' });
    const [exchange] = ran.exchanges.filter(({ call }) => call === 'exchange');
    expect(new URLSearchParams(exchange?.requestBody).get('set_token_expires_in_60_days')).toBe('true');
    expect(stage.stored()).not.toBe(old);
    expect(stage.meta.inspect(stage.stored() ?? '').expiresAt).toBe(stage.clock.seconds() + SIXTY_DAYS);
  });

  it('of a user is exchanged without that flag', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR }));
    const ran = await stage.run();
    const [exchange] = ran.exchanges.filter(({ call }) => call === 'exchange');
    expect(new URLSearchParams(exchange?.requestBody).has('set_token_expires_in_60_days')).toBe(false);
  });

  it('is due from refresh-before-days and at most three days earlier, always at the same moment', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.meta.behaviour.longToLong = 'extends';
    const daysLeft = async (days: number, inputs = {}) => {
      stage.store(stage.meta.issueToken({ kind: 'user', lifetime: days * DAY + HOUR }));
      const { outputs } = await stage.run(inputs);
      return outputs.outcome;
    };
    expect(await daysLeft(29.9)).toBe('refreshed');
    expect(await daysLeft(33.1)).toBe('healthy');
    const ten = { 'refresh-before-days': '10', 'warn-before-days': '5' };
    expect(await daysLeft(9.9, ten)).toBe('refreshed');
    expect(await daysLeft(13.1, ten)).toBe('healthy');
  });

  it('is refreshed once: the second run finds nothing to do', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR }));
    await stage.run();
    const stored = stage.history();
    const again = await stage.run();
    expect(again.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(again.meta).toEqual(['debug_token']);
    expect(stage.history()).toEqual(stored);
  });

  it('is refreshed however Meta writes expires_in, or leaves it out', async (hooks) => {
    const stage = await setStage({}, hooks);
    const { behaviour } = stage.meta;
    for (const change of [{ omitExpiresIn: true }, { expiresInAsString: true }, { expiresIn: -5 }]) {
      Object.assign(behaviour, { omitExpiresIn: false, expiresInAsString: false }, change);
      stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR }));
      const { outputs } = await stage.run();
      expect(outputs.outcome, JSON.stringify(change)).toBe('refreshed');
      const { expiresAt = 0 } = stage.meta.inspect(stage.stored() ?? '');
      expect(outputs['expires-at']).toBe(new Date(expiresAt * 1000).toISOString().replace('.000Z', 'Z'));
    }
  });

  it('is refreshed with numeric ids, unknown fields and Meta’s texts in Dutch', async (hooks) => {
    const stage = await setStage({}, hooks);
    Object.assign(stage.meta.behaviour, { numericIds: true, unknownFields: true, localisedMessages: true });
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR }));
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });

  it('is judged by Meta’s clock, whatever the runner’s clock says', async (hooks) => {
    for (const start of ['2019-02-01T00:00:00Z', '2041-02-01T00:00:00Z']) {
      const stage = await setStage({ start }, hooks);
      stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS }));
      expect((await stage.run()).outputs).toMatchObject({ outcome: 'healthy', 'days-left': '59' });
      stage.clock.advance({ days: 40 });
      expect((await stage.run()).meta).toContain('exchange');
    }
  });
});

describe.concurrent('A healthy day', () => {
  it('costs one request to Meta and four to GitHub in one round trip, and writes nothing', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(token);
    answerTogether(stage, { meta: 1, github: 4 });
    const ran = await stage.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: 'healthy',
      refreshed: 'false',
      'token-kind': 'user',
      'days-left': '59',
      'issue-url': '',
    });
    expect(ran.meta).toEqual(['debug_token']);
    expect(ran.github.length).toBeLessThanOrEqual(4);
    expect(ran.exchanges.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(ran.exchanges).toHaveLength(5);
    expect(stage.history()).toEqual([token]);
    expect(stage.issues()).toEqual([]);
  });

  it('of a never-ending system user token never exchanges it, in no year', async (hooks) => {
    const stage = await setStage({}, hooks);
    const token = stage.meta.issueToken({ kind: 'system-user', lifetime: 'never', scopes: ['ads_read'] });
    stage.store(token);
    for (let year = 0; year < 4; year++) {
      const ran = await stage.run({ 'refresh-before-days': '365' });
      expect(ran.outputs).toMatchObject({ outcome: 'healthy', 'expires-at': 'never', 'days-left': '' });
      expect(ran.meta).not.toContain('exchange');
      stage.clock.advance({ days: 365 });
    }
    expect(stage.history()).toEqual([token]);
  });
});

describe.concurrent('Meta’s four answers to exchanging a long-lived user token', () => {
  const twentyDaysLeft = async (hooks: TestHooks) => {
    const stage = await setStage({}, hooks);
    const old = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(old);
    stage.clock.advance({ days: 40 });
    return { stage, old };
  };

  it.for([
    ['the same string with the same date', 'same-string', 'same-date'],
    ['a new string with the same date', 'new-string-same-date', 'same-date'],
    ['a refusal', 'refused', 'exchange-declined'],
  ] as const)('%s: held, with nothing stored', async ([_, answer, reason], hooks) => {
    const { stage, old } = await twentyDaysLeft(hooks);
    stage.meta.behaviour.longToLong = answer;
    const ran = await stage.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(ran.report[0]).toMatchObject({ secret: SECRET, outcome: 'healthy', reason, refreshed: false });
    expect(ran.meta).toContain('exchange');
    expect(stage.history()).toEqual([old]);
    expect(stage.issues()).toEqual([]);
  });

  it('a later date: stored', async (hooks) => {
    const { stage, old } = await twentyDaysLeft(hooks);
    stage.meta.behaviour.longToLong = 'extends';
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', 'days-left': '60' });
    expect(stage.history()).toEqual([old, stage.stored()]);
    expect(stage.meta.inspect(stage.stored() ?? '').expiresAt).toBe(stage.clock.seconds() + SIXTY_DAYS);
  });

  it.for(['same-string', 'new-string-same-date', 'refused'] as const)(
    'held by "%s" with less than warn-before-days left: attention, and the issue',
    async (answer, hooks) => {
      const { stage, old } = await twentyDaysLeft(hooks);
      stage.meta.behaviour.longToLong = answer;
      stage.clock.advance({ days: 8 });
      const ran = await stage.run();
      expect(ran.exitCode).toBe(0);
      expect(ran.outputs).toMatchObject({ outcome: 'attention', 'days-left': '11' });
      expect(ran.stdout).toContain('::warning');
      expect(stage.stored()).toBe(old);
      const [issue] = stage.openIssues();
      expect(issue?.title).toMatch(/ends 2026-03-06/);
      expect(ran.outputs['issue-url']).toBe(`https://github.com/acme/ads/issues/${issue?.number}`);
    },
  );
});

describe.concurrent('Storing', () => {
  const due = async (hooks: TestHooks, options: StageOptions = {}) => {
    const stage = await setStage({ faultRate: 0, ...options }, hooks);
    const old = stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR });
    stage.store(old);
    return { stage, old };
  };

  it('fetches the key once more when GitHub can no longer open what was sealed for the old one', async (hooks) => {
    const { stage } = await due(hooks);
    stage.faults.add({
      service: 'github',
      call: 'secret.put',
      kind: 'before',
      run: () => stage.github.rotateKey({ repository: 'acme/ads' }),
    });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(ran.github.filter((call) => call === 'secret.public-key')).toHaveLength(2);
    expect(stage.meta.inspect(stage.stored() ?? '').alive).toBe(true);
  });

  it('that never got a reply is looked up, and counts when it was done', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.faults.add({ service: 'github', call: 'secret.put', kind: 'lost-reply', times: 3 });
    const ran = await stage.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(ran.github.at(-1)).toBe('secret.get');
    expect(stage.stored()).not.toBe(old);
  });

  it('that fails leaves the old token, which still works, and the step fails', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.faults.add({ service: 'github', call: 'secret.put', kind: 'status', status: 503, times: 3 });
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false' });
    expect(stage.history()).toEqual([old]);
    expect(stage.meta.inspect(old).alive).toBe(true);
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });

  it('writes to the environment that the secret belongs to, with that environment’s own key', async (hooks) => {
    const stage = await setStage({ environments: ['ads/production'] }, hooks);
    const location = { repository: 'acme/ads', environment: 'ads/production', secret: SECRET };
    const old = stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR });
    stage.store(old, location);
    const ran = await stage.run({ 'access-token': old, environment: 'ads/production' });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.meta.inspect(stage.stored(location) ?? '').expiresAt).toBe(
      stage.clock.seconds() + SIXTY_DAYS,
    );
    expect(stage.stored()).toBeUndefined();
  });

  it('keeps which repositories may read an organization’s secret', async (hooks) => {
    const stage = await setStage({}, hooks);
    const location = { organization: 'acme', secret: SECRET };
    stage.github.addRepository({ fullName: 'acme/website' });
    stage.github.addRepository({ fullName: 'acme/other' });
    const old = stage.meta.issueToken({ kind: 'user', lifetime: 2 * HOUR });
    stage.github.putSecret(location, old, {
      visibility: 'selected',
      selectedRepositories: ['acme/ads', 'acme/website'],
    });
    const reachedBefore = [...(stage.github.secret(location)?.selectedRepositoryIds ?? [])];
    const ran = await stage.run({ 'access-token': old, organization: 'acme' });
    expect(ran.outputs.outcome).toBe('refreshed');
    const secret = stage.github.secret(location);
    expect(secret?.value).not.toBe(old);
    expect(secret?.visibility).toBe('selected');
    expect([...(secret?.selectedRepositoryIds ?? [])]).toEqual(reachedBefore);
    expect(reachedBefore).toHaveLength(2);
  });

  it('works on a GitHub Enterprise Server, whose API lies under /api/v3', async (hooks) => {
    const { stage } = await due(hooks);
    const ran = await stage.run(
      {},
      {
        env: {
          GITHUB_API_URL: `${stage.github.url}/api/v3`,
          GITHUB_SERVER_URL: 'https://github.acme.example',
        },
      },
    );
    expect(ran.outputs.outcome).toBe('refreshed');
    const toGitHub = ran.exchanges.filter(({ service }) => service === 'github');
    expect(toGitHub.filter(({ path }) => !path.startsWith('/api/v3/'))).toEqual([]);
  });

  it('follows no redirect, so that no credential reaches another place', async (hooks) => {
    const { stage, old } = await due(hooks);
    const elsewhere = await setStage({ faultRate: 0 }, hooks);
    stage.faults.add({
      service: 'meta',
      call: 'exchange',
      kind: 'redirect',
      to: `${elsewhere.meta.url}/x`,
      status: 307,
    });
    const atMeta = await stage.run();
    expect(atMeta.outputs.outcome).toBe('inconclusive');
    stage.github.addRepository({ fullName: 'acme/renamed' });
    stage.faults.add({
      service: 'github',
      call: 'secret.put',
      kind: 'redirect',
      to: `${elsewhere.github.url}/x`,
      status: 307,
    });
    const atGitHub = await stage.run();
    expect(atGitHub.exitCode).toBe(1);
    expect(elsewhere.journal.exchanges()).toEqual([]);
    expect(stage.history()).toEqual([old]);
  });
});

/** Holds the next answers back until so many requests have arrived: those that wait for one another never do. */
function answerTogether(
  { faults }: Stage,
  awaited: { readonly meta: number; readonly github: number },
): void {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let missing = awaited.meta + awaited.github;
  const run = async () => {
    missing -= 1;
    if (missing === 0) release();
    await released;
  };
  for (const service of ['meta', 'github'] as const)
    faults.add({ service, call: '*', kind: 'before', times: awaited[service], run });
}
