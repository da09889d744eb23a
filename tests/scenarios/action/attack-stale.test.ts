import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../sandbox/faults.js';
import type { Answer, Exchange } from '../../../sandbox/journal.js';
import { editJson } from '../../../sandbox/script.js';
import { DAY, SIXTY_DAYS, type Stage, setStage, type TestHooks } from './stage.js';

const isoAt = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** A run that waits for two hours, and a person who stores a never-ending token in the middle of it. */
async function overtaken(hooks: TestHooks, waits = { hours: 1 } as { hours?: number; days?: number }) {
  const stage = await setStage({ faultRate: 0, private: true }, hooks);
  const old = stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
  stage.store(old);
  stage.clock.advance({ days: 40 });
  const queued = stage.github.addRun('acme/ads', { workflow: 'refresh-meta-token.yml', status: 'queued' });
  stage.clock.advance(waits);
  const better = stage.meta.issueToken({ kind: 'system-user', lifetime: 'never', scopes: ['ads_read'] });
  stage.store(better);
  return { stage, old, better, options: { env: { GITHUB_RUN_ID: String(queued.id) } } };
}

function expectUntouched(stage: Stage, ran: Awaited<ReturnType<Stage['run']>>, secret: string): void {
  expect(ran.meta).not.toContain('exchange');
  expect(ran.github.filter((call) => call === 'secret.put')).toEqual([]);
  expect(stage.stored()).toBe(secret);
}

const OUTAGES: readonly (readonly [string, FaultKind])[] = [
  ['503', { kind: 'status', status: 503 }],
  ['a reset', { kind: 'refuse' }],
  ['half an answer', { kind: 'malformed' }],
  ['a rate limit', { kind: 'rate-limit', retryAfter: '3600' }],
  ['another shape', { kind: 'wrong-shape' }],
  [
    'no time of creation',
    { kind: 'edit', edit: editJson((body) => ({ ...(body as object), created_at: undefined })) },
  ],
  ['another run', { kind: 'edit', edit: editJson((body) => ({ ...(body as object), id: 4_242 })) }],
  [
    'a time that is yet to come',
    {
      kind: 'edit',
      edit: editJson((body) => ({ ...(body as object), created_at: '2031-01-01T00:00:00Z' })),
    },
  ],
];

describe.concurrent('A run that cannot find out when it was created', () => {
  it.for(OUTAGES)('does nothing to the token: %s', async ([_, fault], hooks) => {
    const { stage, old, better, options } = await overtaken(hooks);
    stage.faults.add({ ...fault, service: 'github', call: 'run.get', times: Infinity });
    const ran = await stage.run({ 'access-token': old, targets: '- secret: COPY' }, options);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false' });
    expectUntouched(stage, ran, better);
    expect(stage.issues()).toEqual([]);
  });

  it('calls no token healthy that may not be the stored one any more', async (hooks) => {
    const { stage, old, better, options } = await overtaken(hooks);
    stage.faults.add({ kind: 'status', status: 503, service: 'github', call: /./, times: Infinity });
    const notDue = { 'refresh-before-days': '5', 'warn-before-days': '3' };
    const ran = await stage.run({ 'access-token': old, ...notDue }, options);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false' });
    expectUntouched(stage, ran, better);
  });

  it('tells no death', async (hooks) => {
    const { stage, old, better, options } = await overtaken(hooks);
    stage.meta.revoke(old);
    stage.faults.add({ kind: 'status', status: 503, service: 'github', call: 'run.get', times: Infinity });
    const ran = await stage.run({ 'access-token': old }, options);
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(stage.issues()).toEqual([]);
    expectUntouched(stage, ran, better);
  });

  it('without permission names the line to add', async (hooks) => {
    const { stage, old, better, options } = await overtaken(hooks);
    const githubToken = stage.github.addCredential({
      type: 'github-token',
      repositories: ['acme/ads'],
      permissions: { issues: 'write', metadata: 'read' },
    });
    const ran = await stage.run({ 'access-token': old, 'github-token': githubToken }, options);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.stdout + ran.summary).toContain('actions: read');
    expectUntouched(stage, ran, better);
  });

  it('asks nothing of an environment’s secret, and refreshes it', async (hooks) => {
    const stage = await setStage({ faultRate: 0, environments: ['meta'] }, hooks);
    const place = { repository: 'acme/ads', environment: 'meta', secret: 'META_ACCESS_TOKEN' };
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
    stage.store(old, place);
    stage.faults.add({ kind: 'status', status: 503, service: 'github', call: 'run.get', times: Infinity });
    const ran = await stage.run({ 'access-token': old, environment: 'meta' });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(ran.github).not.toContain('run.get');
  });

  it('refreshes a secret that was last written longer ago than any run waits', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
    stage.clock.advance({ days: 40 });
    stage.faults.add({ kind: 'status', status: 503, service: 'github', call: 'run.get', times: Infinity });
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });
});

describe.concurrent('A run that waited', () => {
  it('for 30 days is superseded', async (hooks) => {
    const { stage, old, better, options } = await overtaken(hooks, { days: 1 });
    stage.clock.advance({ days: 10 });
    const ran = await stage.run({ 'access-token': old }, options);
    expect(ran.outputs.outcome).toBe('superseded');
    expectUntouched(stage, ran, better);
  });

  it('and holds a dead token that later steps of the job want fails', async (hooks) => {
    const { stage, old, options } = await overtaken(hooks);
    stage.meta.revoke(old);
    const ran = await stage.run({ 'access-token': old, 'export-env': 'TOKEN' }, options);
    expect(ran.exitCode).toBe(1);
    expect(ran.exported).toEqual({});
    expect(stage.issues()).toEqual([]);
  });

  it('and holds a living one hands it to later steps', async (hooks) => {
    const { stage, old, options } = await overtaken(hooks);
    const ran = await stage.run({ 'access-token': old, 'export-env': 'TOKEN' }, options);
    expect(ran.outputs.outcome).toBe('superseded');
    expect(ran.exported).toEqual({ TOKEN: old });
  });

  it.for(['exchange', 'debug_token'])('stops when a person stores a token during %s', async (call, hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
    stage.store(old);
    const better = stage.meta.issueToken({ kind: 'system-user', lifetime: 'never', scopes: ['ads_read'] });
    stage.faults.add({
      kind: 'before',
      service: 'meta',
      call: call === 'debug_token' ? call : /exchange|access_token/,
      run: () => {
        stage.clock.advance({ minutes: 1 });
        stage.github.putSecret({ repository: 'acme/ads', secret: 'META_ACCESS_TOKEN' }, better);
      },
    });
    const ran = await stage.run({ targets: '- secret: COPY' });
    expect(ran.outputs).toMatchObject({ outcome: 'superseded', refreshed: 'false' });
    expect(stage.stored()).toBe(better);
    expect(stage.stored('COPY')).toBeUndefined();
  });

  it('looks again after a wait that GitHub asked for', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    const better = stage.meta.issueToken({ kind: 'system-user', lifetime: 'never', scopes: ['ads_read'] });
    stage.faults.add(
      { kind: 'rate-limit', retryAfter: '3', service: 'github', call: 'secret.put' },
      {
        kind: 'after',
        service: 'github',
        call: 'secret.put',
        run: () => {
          stage.clock.advance({ minutes: 1 });
          stage.github.putSecret({ repository: 'acme/ads', secret: 'META_ACCESS_TOKEN' }, better);
        },
      },
    );
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('superseded');
    expect(stage.stored()).toBe(better);
  });

  it('spends no login either', async (hooks) => {
    const { stage, old, better, options } = await overtaken(hooks);
    const ran = await stage.run(
      {
        'access-token': old,
        mode: 'reauthorize',
        'authorization-response': 'https://localhost/?code=x&state=y',
      },
      options,
    );
    expect(ran.outputs.outcome).toBe('superseded');
    expect(stage.stored()).toBe(better);
  });
});

describe.concurrent('Clocks that disagree', () => {
  it('a secret written in the future is doubt, not a newer token', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const dead = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS });
    stage.store(dead);
    stage.meta.changePassword(stage.user);
    const later = isoAt(stage.clock.seconds() + 400 * DAY);
    const edit = editJson((body) => ({ ...(body as object), updated_at: later }));
    stage.faults.add({ kind: 'edit', edit, service: 'github', call: 'secret.get', times: Infinity });
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.report[0].reason).toBe('clocks-disagree');
  });

  it.for([-25 * DAY, -7_200, 7_200])(
    'an answer of Meta’s that is %i seconds off proves nothing',
    async (seconds, hooks) => {
      const stage = await setStage({ faultRate: 0 }, hooks);
      const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
      stage.store(token);
      stage.faults.add({ kind: 'skew', seconds, service: 'meta', call: 'debug_token', times: Infinity });
      const ran = await stage.run();
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs.outcome).toBe('inconclusive');
      expect(ran.report[0].reason).toBe('clocks-disagree');
      expect(stage.history()).toEqual([token]);
    },
  );

  it('the proof of a new token that is old proves nothing', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
    stage.store(old);
    stage.faults.add({
      kind: 'skew',
      seconds: -25 * DAY,
      service: 'meta',
      call: 'debug_token',
      skip: 1,
      times: Infinity,
    });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(stage.history()).toEqual([old]);
  });

  it.for([
    ['the secret', 'secret.get', 0],
    ['the run', 'run.get', 0],
    ['the secret, looked at again', 'secret.get', 1],
  ] as const)('an old answer about %s proves nothing', async ([, call, skip], hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
    stage.store(old);
    stage.faults.add({ kind: 'skew', seconds: -25 * DAY, service: 'github', call, skip, times: Infinity });
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.report[0].reason).toBe('clocks-disagree');
    expect(stage.history()).toEqual([old]);
  });

  it('a cache that repeats what the secret was lets no newer token be overwritten', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    stage.clock.advance({ days: 3 });
    const better = stage.meta.issueToken({ kind: 'system-user', lifetime: 0, scopes: ['ads_read'] });
    let first: Answer | undefined;
    stage.faults.add(
      {
        ...{ kind: 'edit', service: 'github', call: 'secret.get', times: Infinity },
        // The second look gets the first one's answer of three days ago.
        edit: (answer) => {
          const date = new Date(stage.clock.now() - 3 * DAY * 1000).toUTCString();
          const kept = first ?? answer;
          const isFirst = first === undefined;
          first = answer;
          return isFirst ? answer : { ...kept, headers: { ...kept.headers, date } };
        },
      },
      { ...{ kind: 'after', service: 'meta', call: 'exchange' }, run: () => void stage.put(better) },
    );
    await stage.run();
    expect(stage.stored()).toBe(better);
  });

  it('that are half an hour apart are nothing to worry about', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    stage.faults.add({ kind: 'skew', seconds: 1_800, service: 'meta', call: /./, times: Infinity });
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });
});

describe.concurrent('A secret that is gone when it is looked at again', () => {
  it('is told as not found, and as replaced by nobody', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
    stage.store(old);
    stage.faults.add({
      ...{ kind: 'status', status: 404, service: 'github', call: 'secret.get' },
      ...{ skip: 1, times: Infinity },
    });
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('not-found');
    expect(stage.history()).toEqual([old]);
  });
});

describe.concurrent('What must go on working', () => {
  it('answers of GitHub’s that begin with a byte order mark', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    stage.faults.add({ kind: 'bom', service: 'github', call: /./, times: Infinity });
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });

  it('a due refresh minutes after the schedule started it', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
    stage.store(old);
    const run = stage.github.addRun('acme/ads', { workflow: 'refresh-meta-token.yml', status: 'queued' });
    stage.clock.advance({ minutes: 7 });
    const ran = await stage.run({}, { env: { GITHUB_RUN_ID: String(run.id) } });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.stored()).not.toBe(old);
  });
});

describe.concurrent('What a person stores while a run works stays', () => {
  async function due(hooks: TestHooks) {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.store(stage.issue({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    const better = stage.issue({ kind: 'system-user', lifetime: 'never', scopes: ['ads_read'] });
    const run = () => {
      stage.clock.advance({ minutes: 1 });
      stage.put(better);
    };
    return { stage, old, better, run };
  }

  it.for(['before', 'after'] as const)('%s the new token is proved', async (kind, hooks) => {
    const { stage, old, better, run } = await due(hooks);
    const isNew = ({ query }: Exchange) => query.get('input_token') !== old;
    stage.faults.add({ kind, run, service: 'meta', call: 'debug_token', when: isNew });
    expect((await stage.run()).outputs).toMatchObject({ outcome: 'superseded', refreshed: 'false' });
    expect(stage.stored()).toBe(better);
  });

  it.for(['before', 'after'] as const)('%s a target is written', async (kind, hooks) => {
    const { stage, better, run } = await due(hooks);
    stage.faults.add({ kind, run, service: 'github', call: 'secret.put', path: /COPY/ });
    const ran = await stage.run({ targets: '- secret: COPY' });
    expect(ran.outputs.refreshed).toBe('false');
    expect(stage.stored()).toBe(better);
    // The copy may hold the run's own token: the next one writes what the person stored.
    stage.clock.advance({ days: 1 });
    await stage.run({ targets: '- secret: COPY' });
    expect(stage.stored('COPY')).toBe(better);
    expect(stage.openIssues()).toEqual([]);
  });

  it('between two tries to write the source', async (hooks) => {
    const { stage, better, run } = await due(hooks);
    stage.faults.add(
      { kind: 'refuse', service: 'github', call: 'secret.put' },
      { kind: 'after', run, service: 'github', call: 'secret.put' },
    );
    await stage.run();
    expect(stage.stored()).toBe(better);
  });

  it('while a write whose reply was lost is a write all the same', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.faults.add({ kind: 'lost-reply', service: 'github', call: 'secret.put' });
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true' });
    expect(stage.history()).toHaveLength(2);
    expect(stage.stored()).not.toBe(old);
  });
});

describe.concurrent('A time that cannot be', () => {
  it.for(['2015-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '2099-01-01T00:00:00Z'])(
    'a run that was created at %s does not step aside for ever without a word',
    async (created_at, hooks) => {
      const stage = await setStage({ faultRate: 0 }, hooks);
      const dead = stage.store(stage.issue());
      stage.meta.revoke(dead);
      const edit = editJson((body) => ({ ...(body as object), created_at }));
      stage.faults.add({ kind: 'edit', edit, service: 'github', call: 'run.get', times: Infinity });
      const ran = await stage.run();
      expect(ran.exitCode).toBe(1);
      expect(ran.report[0]).toMatchObject({ outcome: 'inconclusive', reason: 'clocks-disagree' });
    },
  );

  it('a re-run after a month is no such', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.store(stage.issue({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
    const run = stage.github.addRun('acme/ads', { workflow: 'refresh-meta-token.yml', status: 'queued' });
    stage.clock.advance({ days: 33 });
    const ran = await stage.run({}, { env: { GITHUB_RUN_ID: String(run.id) } });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.stored()).not.toBe(old);
  });

  it('a target that was written in the future is written again', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.put('EAAtestOld', 'COPY');
    stage.clock.advance({ days: 1 });
    const token = stage.store(stage.issue({ kind: 'system-user' }));
    const edit = editJson((body) => {
      const { secrets, ...rest } = body as { secrets: { name: string }[] };
      const later = { updated_at: '2099-01-01T00:00:00Z' };
      return { ...rest, secrets: secrets.map((one) => (one.name === 'COPY' ? { ...one, ...later } : one)) };
    });
    stage.faults.add({ kind: 'edit', edit, service: 'github', call: 'secret.list', times: Infinity });
    await stage.run({ targets: '- secret: COPY' });
    expect(stage.stored('COPY')).toBe(token);
  });

  it('an answer of GitHub’s that is 25 days old proves nothing', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.store(stage.issue({ kind: 'system-user', lifetime: 20 * DAY }));
    stage.faults.add({ kind: 'skew', seconds: -25 * DAY, service: 'github', call: /./, times: Infinity });
    expect((await stage.run()).report[0].reason).toBe('clocks-disagree');
    expect(stage.history()).toEqual([old]);
  });
});
