import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/faults.js';
import type { Exchange } from '../../../sandbox/journal.js';
import { editJson } from '../../../sandbox/script.js';
import { DAY, SIXTY_DAYS, type Stage, setStage, type TestHooks } from './stage.js';

const INPUTS = { 'redirect-uri': 'https://acme.example/back' };

async function dead(hooks: TestHooks, inputs: Record<string, string> = {}) {
  const stage = await setStage({ faultRate: 0 }, hooks);
  stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
  stage.meta.changePassword(stage.user);
  expect((await stage.run({ ...INPUTS, ...inputs })).outputs.outcome).toBe('reauthorize');
  stage.clock.advance({ minutes: 20 });
  return stage;
}

function logIn(stage: Stage): string {
  const [, address = ''] =
    /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(stage.openIssues()[0]?.body ?? '') ?? [];
  const asked = new URL(address).searchParams;
  const of = (name: string) => asked.get(name) ?? '';
  return stage.meta.authorize({
    clientId: of('client_id'),
    redirectUri: of('redirect_uri'),
    scope: of('scope'),
    state: of('state'),
    user: stage.user,
  });
}

const logInByRun = (stage: Stage, inputs: Record<string, string> = {}) =>
  stage.run({ ...INPUTS, ...inputs, mode: 'reauthorize', 'authorization-response': logIn(stage) });

describe.concurrent('What is stored decides what is told', () => {
  it('of a login that brought a token of two hours', async (hooks) => {
    const stage = await dead(hooks);
    const isExchange = (exchange: Exchange) => JSON.stringify(exchange).includes('fb_exchange_token');
    stage.faults.add({
      kind: 'status',
      status: 503,
      service: 'meta',
      call: /./,
      when: isExchange,
      times: Infinity,
    });
    const ran = await logInByRun(stage);
    expect(ran.outputs).toMatchObject({ outcome: 'attention', refreshed: 'true' });
    expect(stage.openIssues()).toHaveLength(1);
    expect(stage.openIssues()[0]?.body).toContain('ends');
  });

  it('of a login whose data access ends tomorrow', async (hooks) => {
    const stage = await dead(hooks);
    const edit = editJson((body) => {
      const { data } = body as { data: Record<string, unknown> };
      return {
        data: {
          ...data,
          scopes: ['ads_read', 'user_posts'],
          data_access_expires_at: stage.clock.seconds() + DAY,
        },
      };
    });
    stage.faults.add({ kind: 'edit', edit, service: 'meta', call: 'debug_token', skip: 2, times: Infinity });
    const ran = await logInByRun(stage);
    expect(ran.outputs).toMatchObject({ outcome: 'attention', refreshed: 'true' });
    expect(stage.openIssues()).toHaveLength(1);
  });

  it('of a refresh that gave ten days', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const old = stage.meta.issueToken({ kind: 'system-user', lifetime: 5 * DAY, scopes: ['ads_read'] });
    stage.store(old);
    const edit = editJson((body) => {
      const { data } = body as { data: Record<string, unknown> };
      return { data: { ...data, expires_at: stage.clock.seconds() + 10 * DAY } };
    });
    stage.faults.add({
      kind: 'edit',
      edit,
      service: 'meta',
      call: 'debug_token',
      when: ({ query }) => query.get('input_token') !== old,
      times: Infinity,
    });
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'attention', refreshed: 'true' });
    expect(stage.openIssues()).toHaveLength(1);
  });
});

describe.concurrent('A place that was not written is remembered', () => {
  const TARGETS = { targets: '- secret: COPY\n- secret: OTHER' };

  it('when two logins come within minutes', async (hooks) => {
    const stage = await dead(hooks, TARGETS);
    expect((await logInByRun(stage, TARGETS)).outputs.outcome).toBe('refreshed');
    const first = stage.stored('COPY');
    stage.meta.changePassword(stage.user);
    stage.clock.advance({ minutes: 3 });
    await stage.run({ ...INPUTS, ...TARGETS });
    stage.clock.advance({ minutes: 3 });
    stage.faults.add({
      kind: 'status',
      status: 503,
      service: 'github',
      call: 'secret.put',
      path: /COPY/,
      times: 3,
    });
    const ran = await logInByRun(stage, TARGETS);
    expect(ran.outputs.outcome).toBe('partial');
    expect(stage.stored('COPY')).toBe(first);
    expect(stage.openIssues()).toHaveLength(1);

    stage.clock.advance({ days: 1 });
    const next = await stage.run({ ...INPUTS, ...TARGETS });
    expect(next.outputs.outcome).toBe('healthy');
    expect(stage.stored('COPY')).toBe(stage.stored());
    expect(stage.openIssues()).toEqual([]);
  });

  it('for as long as it cannot be written', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const token = stage.meta.issueToken({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] });
    stage.github.putSecret({ repository: 'acme/ads', secret: 'COPY' }, 'EAAtestOld');
    stage.store(token);
    stage.clock.advance({ minutes: -58 });
    stage.faults.add({
      kind: 'status',
      status: 503,
      service: 'github',
      call: 'secret.put',
      path: /COPY/,
      times: 6,
    });
    expect((await stage.run(TARGETS)).outputs.outcome).toBe('partial');
    stage.clock.advance({ days: 1 });
    expect((await stage.run(TARGETS)).outputs.outcome).toBe('inconclusive');
    stage.clock.advance({ days: 1 });
    expect((await stage.run(TARGETS)).outputs.outcome).toBe('healthy');
    expect(stage.stored('COPY')).toBe(stage.stored());
  });
});

describe.concurrent('A place that was not written and is called otherwise a moment later', () => {
  it.for<[string, string, string]>([
    ['has another name', '- secret: COPY', '- secret: OTHER'],
    ['is written in small letters', '- secret: COPY', '- secret: copy'],
    ['names its repository', '- secret: COPY', '- { repository: acme/ads, secret: COPY }'],
  ])('is written by the next run: it %s', async ([, targets, renamed], hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.issue({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    stage.faults.add({
      kind: 'status',
      status: 503,
      service: 'github',
      call: 'secret.put',
      path: /COPY/,
      times: 3,
    });
    expect((await stage.run({ targets })).outputs.outcome).toBe('partial');
    stage.clock.advance({ minutes: 5 });
    expect((await stage.run({ targets: renamed })).outputs.outcome).toBe('healthy');
    expect(stage.stored(/\w+(?= *}?$)/.exec(renamed)?.[0])).toBe(stage.stored());
    expect(stage.openIssues()).toEqual([]);
  });

  it('is forgotten when nobody wants it any more', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(stage.issue({ kind: 'system-user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    stage.faults.add({
      kind: 'status',
      status: 503,
      service: 'github',
      call: 'secret.put',
      path: /COPY/,
      times: Infinity,
    });
    expect((await stage.run({ targets: '- secret: COPY' })).outputs.outcome).toBe('partial');
    expect(stage.openIssues()).toHaveLength(1);
    stage.clock.advance({ days: 1 });
    expect((await stage.run()).outputs.outcome).toBe('healthy');
    expect(stage.openIssues()).toEqual([]);
  });
});

describe.concurrent('A place that got no token at the second login', () => {
  const OWN = '- secret: FB\n  own-token: true';
  it.for<[string, string, Fault]>([
    [
      'its public key is not told',
      '- repository: acme/site\n  secret: FB',
      { service: 'github', call: 'secret.public-key', path: /site/, kind: 'status', status: 503, times: 3 },
    ],
    [
      'its own token is not made',
      OWN,
      { service: 'meta', call: 'client_code', kind: 'status', status: 503, times: 3 },
    ],
    [
      'its own token is not proved',
      OWN,
      { service: 'meta', call: 'debug_token', kind: 'status', status: 503, skip: 4, times: 3 },
    ],
    [
      'GitHub answers 500',
      '- secret: FB',
      { service: 'github', call: 'secret.put', path: /FB/, kind: 'status', status: 500, times: 3 },
    ],
  ])('is written by the next run: %s', async ([, targets, fault], hooks) => {
    const repository = /acme\/\w+/.exec(targets)?.[0] ?? 'acme/ads';
    const place = { repository, secret: 'FB' };
    const stage = await dead(hooks, { targets });
    expect((await logInByRun(stage, { targets })).outputs.outcome).toBe('refreshed');
    const first = stage.stored(place);
    stage.meta.changePassword(stage.user);
    stage.clock.advance({ minutes: 3 });
    await stage.run({ ...INPUTS, targets });
    stage.clock.advance({ minutes: 3 });
    stage.faults.add(fault);
    expect((await logInByRun(stage, { targets })).outputs.outcome).toBe('partial');
    expect(stage.stored(place)).toBe(first);
    expect(stage.openIssues()).toHaveLength(1);

    stage.faults.clear();
    stage.clock.advance({ days: 1 });
    expect((await stage.run({ ...INPUTS, targets })).outputs.outcome).toBe('healthy');
    expect(stage.inspect(place)).toMatchObject({ alive: true });
    expect(stage.openIssues()).toEqual([]);
  });
});

describe.concurrent('A login that brought hours', () => {
  it.for<[string, Fault]>([
    [
      'as Meta declines to lengthen it',
      {
        service: 'meta',
        call: 'exchange',
        kind: 'answer',
        status: 400,
        body: { error: { code: 100, message: 'No.', type: 'OAuthException' } },
        times: Infinity,
      },
    ],
    [
      'as the longer token cannot be proved',
      { service: 'meta', call: 'debug_token', kind: 'status', status: 503, skip: 3, times: Infinity },
    ],
  ])('is told as that: %s', async ([, fault], hooks) => {
    const stage = await dead(hooks);
    stage.faults.add(fault);
    const ran = await logInByRun(stage);
    expect(ran.outputs).toMatchObject({ outcome: 'attention', refreshed: 'true' });
    expect(stage.openIssues()).toHaveLength(1);
  });
});
