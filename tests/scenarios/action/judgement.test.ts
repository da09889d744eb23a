import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../sandbox/faults.js';
import type { ExchangeLie } from '../../../sandbox/meta/world.js';
import { DAY, SIXTY_DAYS, type StageOptions, setStage, type TestHooks } from './stage.js';

/** A system user's token with twenty days left: Meta refreshes those, so that every other answer is a lie. */
async function due(hooks: TestHooks, options: StageOptions = {}) {
  const stage = await setStage(options, hooks);
  const old = stage.meta.issueToken({
    kind: 'system-user',
    lifetime: SIXTY_DAYS,
    scopes: ['ads_read', 'read_insights'],
  });
  stage.store(old);
  stage.clock.advance({ days: 40 });
  return { stage, old };
}

describe.concurrent('A new token is not stored', () => {
  it.for<[string, ExchangeLie, string]>([
    ['when it is dead', { lie: 'dead-token' }, 'new-token-dead'],
    ['when Meta cannot read it', { lie: 'unknown-token' }, 'new-token-dead'],
    ['when it is of another user', { lie: 'other-user' }, 'new-token-other-user'],
    ['when it is of another app', { lie: 'other-app' }, 'new-token-other-app'],
    ['when it is of another kind', { lie: 'other-kind' }, 'new-token-other-kind'],
    ['when it lacks a scope', { lie: 'fewer-scopes' }, 'new-token-lacks-scopes'],
  ])('%s', async ([_, lie, reason], hooks) => {
    const { stage, old } = await due(hooks);
    stage.meta.nextExchange(lie);
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false', 'days-left': '19' });
    expect(ran.report[0]).toMatchObject({ reason });
    expect(ran.stdout).toContain(`RMT-${reason.toUpperCase()}`);
    expect(stage.history()).toEqual([old]);
    expect(stage.openIssues()).toEqual([]);
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });

  it('when it ends earlier than the old one: held', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.meta.nextExchange({ lie: 'earlier-expiry' });
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    expect(ran.report[0].reason).toBe('same-date');
    expect(stage.history()).toEqual([old]);
  });

  it.for<[string, unknown]>([
    ['nothing', ''],
    ['a number', 17],
    ['a text with a line break', 'EAAtest line\nbreak'],
    ['an object', { token: 'EAAtest' }],
  ])('when what came in its place is %s', async ([_, accessToken], hooks) => {
    const { stage, old } = await due(hooks);
    stage.meta.nextExchange({ lie: 'answer', accessToken });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.report[0].reason).toBe('meta-unintelligible');
    expect(stage.history()).toEqual([old]);
  });

  it('when the proof of it cannot be had', async (hooks) => {
    const { stage, old } = await due(hooks, { faultRate: 0 });
    stage.faults.add({
      service: 'meta',
      call: 'debug_token',
      kind: 'status',
      status: 500,
      skip: 2,
      times: 3,
    });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.report[0].reason).toBe('new-token-unproved');
    expect(stage.history()).toEqual([old]);
  });

  it('and a person is asked when less than warn-before-days are left', async (hooks) => {
    const { stage, old } = await due(hooks);
    stage.clock.advance({ days: 10 });
    stage.meta.nextExchange({ lie: 'fewer-scopes' });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(stage.openIssues()).toHaveLength(1);
    expect(stage.history()).toEqual([old]);
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
    expect(stage.openIssues()).toEqual([]);
  });
});

describe.concurrent('An answer of Meta’s that proves nothing changes nothing', () => {
  const onLook = { service: 'meta', call: 'debug_token', times: 3 } as const;
  const graph = (code: number, message: string, more = {}) =>
    JSON.stringify({ error: { message, type: 'OAuthException', code, fbtrace_id: 'Atest', ...more } });
  const answering = (status: number, body: string): Fault => ({ ...onLook, kind: 'answer', status, body });

  it.for<[string, Fault, string]>([
    ['no connection', { ...onLook, kind: 'refuse' }, 'meta-reset'],
    ['a lost reply', { ...onLook, kind: 'lost-reply' }, 'meta-reset'],
    ['HTTP 500 with Graph’s error 2', { ...onLook, kind: 'status', status: 500 }, 'meta-unavailable'],
    ['HTTP 502 with a page', { ...onLook, kind: 'status', status: 502, body: 'html' }, 'meta-unavailable'],
    ['HTTP 503 with nothing', { ...onLook, kind: 'status', status: 503, body: 'empty' }, 'meta-unavailable'],
    ['code 1, unknown error', answering(500, graph(1, 'An unknown error has occurred.')), 'meta-unavailable'],
    ['code 1 under HTTP 400', answering(400, graph(1, 'An unknown error occurred')), 'meta-unavailable'],
    [
      'a dead session that calls itself transient',
      answering(400, graph(190, 'The token provided is invalid.', { is_transient: true })),
      'meta-unavailable',
    ],
    ['an error under HTTP 200', { ...onLook, kind: 'error-in-200' }, 'meta-unavailable'],
    ['an app’s rate limit', { ...onLook, kind: 'rate-limit', code: 4 }, 'meta-rate-limited'],
    ['a user’s rate limit', { ...onLook, kind: 'rate-limit', code: 17, status: 400 }, 'meta-rate-limited'],
    ['a wait of an hour', { ...onLook, kind: 'rate-limit', retryAfter: '3600' }, 'meta-rate-limited'],
    ['a page under HTTP 200', { ...onLook, kind: 'html' }, 'meta-unintelligible'],
    ['an empty body', { ...onLook, kind: 'empty' }, 'meta-unintelligible'],
    ['half an answer, cut off', { ...onLook, kind: 'truncated' }, 'meta-reset'],
    ['half an answer, whole by its length', { ...onLook, kind: 'malformed' }, 'meta-unintelligible'],
    ['10 MB', { ...onLook, kind: 'huge' }, 'meta-unintelligible'],
    ['JSON of another shape', { ...onLook, kind: 'wrong-shape' }, 'meta-unintelligible'],
    ['a list', answering(200, '[]'), 'meta-unintelligible'],
    ['data without is_valid', answering(200, '{"data":{"app_id":"1"}}'), 'meta-unintelligible'],
    ['a redirect', { ...onLook, kind: 'redirect', to: 'http://127.0.0.1:9/' }, 'meta-redirected'],
    ['an error code that nobody knows', answering(400, graph(98765, 'New.')), 'meta-error-unknown'],
  ])('%s: inconclusive', async ([_, fault, reason], hooks) => {
    const { stage, old } = await due(hooks, { faultRate: 0 });
    stage.faults.add(fault);
    const ran = await stage.run();
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false' });
    expect(ran.report[0]).toMatchObject({ reason });
    expect(ran.meta).not.toContain('exchange');
    expect(stage.history()).toEqual([old]);
    expect(stage.issues()).toEqual([]);
  });

  it.for<[string, string, RegExp]>([
    [
      'another place',
      'https://u:pw0TestPw1@login.gateway.example:8443/x?token=EAAtestInAddress1',
      /redirect to https: \/\/login\.gateway\.example:8443/,
    ],
    ['the same place', '/v27.0/elsewhere', /HTTP 307\./],
    ['nowhere', 'javascript:alert(1)', /HTTP 307\./],
  ])(
    'a redirect to %s is told as one, with its status and no more of its address',
    async ([_, to, says], hooks) => {
      const { stage } = await due(hooks, { faultRate: 0 });
      stage.faults.add({ ...onLook, kind: 'redirect', to, status: 307 });
      const ran = await stage.run();
      expect(ran.summary).toMatch(/Redirect instead of an answer/);
      for (const text of [ran.stdout, ran.summary]) {
        expect(text).toMatch(/HTTP 307/);
        expect(text.replaceAll('\\', '').replaceAll('&#8203;', '')).toMatch(says);
        expect(text).not.toMatch(/pw0TestPw1|EAAtestInAddress1|javascript|:\/\/login/);
      }
    },
  );

  it('a token that Meta calls not valid without an error is told as that, and as no error', async (hooks) => {
    const { stage, old } = await due(hooks, { faultRate: 0 });
    stage.faults.add({ ...answering(200, '{"data":{"is_valid":false}}'), times: Infinity });
    const ran = await stage.run();
    expect(ran.report[0]).toMatchObject({ outcome: 'inconclusive', reason: 'meta-gives-no-reason' });
    for (const text of [ran.stdout, ran.summary]) {
      expect(text).toMatch(/invalid without a reason/i);
      expect(text).not.toMatch(/gave an error|refused this/);
    }
    expect(stage.history()).toEqual([old]);
    expect(stage.issues()).toEqual([]);
  });

  it.for<[string, Fault]>([
    ['one failure', { ...onLook, times: 1, kind: 'status', status: 500 }],
    ['two failures', { ...onLook, times: 2, kind: 'refuse' }],
    ['a short wait', { ...onLook, times: 1, kind: 'rate-limit', retryAfter: '1' }],
    ['a byte order mark', { ...onLook, kind: 'bom' }],
  ])('%s does not keep the token from being refreshed', async ([_, fault], hooks) => {
    const { stage } = await due(hooks, { faultRate: 0 });
    stage.faults.add(fault);
    expect((await stage.run()).outputs.outcome).toBe('refreshed');
  });

  it.for<[string, Fault]>([
    ['no connection', { service: 'meta', call: 'exchange', times: 3, kind: 'refuse' }],
    ['HTTP 500', { service: 'meta', call: 'exchange', times: 3, kind: 'status', status: 500 }],
    ['a page', { service: 'meta', call: 'exchange', times: 3, kind: 'html' }],
    ['a rate limit', { service: 'meta', call: 'exchange', times: 3, kind: 'rate-limit', code: 4 }],
  ])('%s in answer to the exchange: inconclusive, asked at most three times', async ([_, fault], hooks) => {
    const { stage, old } = await due(hooks, { faultRate: 0 });
    stage.faults.add(fault);
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'inconclusive', refreshed: 'false' });
    expect(ran.meta.filter((call) => call === 'exchange').length).toBeLessThanOrEqual(3);
    expect(stage.history()).toEqual([old]);
  });

  it('an exchange whose reply was lost is asked for again', async (hooks) => {
    const { stage } = await due(hooks, { faultRate: 0 });
    stage.faults.add({ service: 'meta', call: 'exchange', kind: 'lost-reply' });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(ran.meta.filter((call) => call === 'exchange')).toHaveLength(2);
  });

  it('an outage is never told as a login, not even on the last day', async (hooks) => {
    const { stage, old } = await due(hooks, { faultRate: 0 });
    stage.clock.advance({ days: 19 });
    stage.faults.add({ ...onLook, kind: 'status', status: 503 });
    const ran = await stage.run();
    expect(ran.outputs.outcome).toBe('inconclusive');
    expect(ran.stdout).not.toMatch(/log in again/i);
    expect(stage.issues()).toEqual([]);
    expect(stage.history()).toEqual([old]);
  });

  it('leaves an issue that is open as it is', async (hooks) => {
    const { stage } = await due(hooks, { faultRate: 0 });
    stage.meta.behaviour.longToLong = 'same-string';
    const user = stage.meta.issueToken({ kind: 'user', lifetime: 10 * DAY });
    stage.store(user);
    await stage.run();
    const [issue] = stage.openIssues();
    const body = issue?.body;
    stage.faults.add({ ...onLook, kind: 'status', status: 503 });
    expect((await stage.run()).outputs.outcome).toBe('inconclusive');
    expect(stage.openIssues()).toMatchObject([{ number: issue?.number, body }]);
  });
});
