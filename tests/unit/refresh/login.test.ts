import { describe, expect, test } from 'vitest';
import type { DeviceStatus } from '../../../src/meta/device-login.js';
import { signState } from '../../../src/meta/login-state.js';
import { isUserUnknown, objectionToLogin, obstacleToLogin, redeemLogin } from '../../../src/refresh/login.js';
import type { Login, TokenConfig } from '../../../src/token/config.js';
import type { Alive, Inspection, MetaDoubt, MetaRefusal } from '../../../src/token/inspection.js';
import type { CodeProblem, LoginFailure } from '../../../src/token/reason.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import type { LengthenDecline, TokenResponse } from '../../../src/token/token-response.js';
import { shown } from '../inputs/setting.js';
import {
  alive,
  dead,
  doubt,
  NOW,
  policyOf,
  refused,
  setupProblem,
  verified,
  without,
} from '../token/samples.js';
import {
  APP,
  configOf,
  instagramConfig,
  locationOf,
  PAGE,
  REPOSITORY,
  SOURCE,
  type Stage,
  secretOf,
  seenOn,
  stageOf,
  tokenOf,
} from './fake-services.js';

const CODE = 'AQDtestcode0123456789';

describe('a login', () => {
  const config = configOf();
  const byAddress = (returnedState?: string): Login => ({
    kind: 'code',
    code: new Secret(CODE),
    hasAddress: true,
    ...(returnedState === undefined ? {} : { returnedState }),
  });
  const objection = (login: Login, of: TokenConfig = config) => objectionToLogin(of, login, REPOSITORY, NOW);
  const state = (when: number, location = SOURCE) => signState(APP.secret, REPOSITORY, location, when);

  test('is accepted with the state of this very secret', () => {
    expect(objection(byAddress(state(NOW)))).toBeUndefined();
    expect(objection(byAddress(state(NOW - DAY)))).toBeUndefined();
  });

  test.each<[string, string | undefined, LoginFailure]>([
    ['without a state', undefined, 'state-missing'],
    ['with a state that was made for another secret', state(NOW, PAGE), 'state-wrong'],
    ['with a state that nobody signed', 'abc', 'state-wrong'],
    ['with a state of the day before yesterday', state(NOW - 2 * DAY), 'state-expired'],
  ])('is not accepted from an address %s', (_what, returnedState, reason) => {
    expect(objection(byAddress(returnedState))).toBe(reason);
  });

  test('needs its state, also where there is no address, unless it was checked elsewhere', () => {
    const bare = { kind: 'code', code: new Secret(CODE), hasAddress: false } as const;
    expect(objection(bare)).toBe('state-missing');
    expect(objection({ ...bare, isChecked: true })).toBeUndefined();
    expect(objection({ kind: 'device', clientToken: new Secret('faketoken') })).toBeUndefined();
  });

  test('that failed fails for its own reason', () => {
    expect(objection({ kind: 'failure', reason: 'login-cancelled' })).toBe('login-cancelled');
  });

  test('is only accepted from where the dialog was told to end', () => {
    const from = (origin: string) => objection({ ...(byAddress(state(NOW)) as object), origin } as Login);
    expect(from('http://localhost:8080')).toBeUndefined();
    expect(from('//localhost:8080')).toBeUndefined();
    for (const origin of ['https://localhost:8080', '//localhost', 'http://acme.test'])
      expect(from(origin)).toBe('address-of-other-origin');
  });

  test('by a device is to be had on Facebook alone', () => {
    const platformApp = { id: '77', secret: APP.secret };
    const device: Login = { kind: 'device', clientToken: new Secret('faketoken') };
    for (const platform of ['instagram', 'threads'] as const)
      expect(objection(device, instagramConfig({ platform, platformApp }))).toBe('login-unavailable');
  });

  test('is not to be had for a token without an app', () => {
    const device: Login = { kind: 'device', clientToken: new Secret('faketoken') };
    for (const login of [byAddress(state(NOW)), device])
      expect(objection(login, instagramConfig())).toBe('login-unavailable');
  });
});

describe('a login is spent for nothing', () => {
  test.each([
    ['when Meta cannot be asked about the old token', doubt(), 'inconclusive', 'meta-unavailable'],
    ['when Meta refuses us', refused('app-disabled'), 'misconfigured', 'app-disabled'],
  ])('%s', async (_when, token, outcome, reason) => {
    const observed = await seenOn(stageOf(), configOf(), token);
    expect(obstacleToLogin(observed)).toEqual({ kind: 'failed', outcome, reason, trace: token.trace });
  });

  test('when the secret cannot be written', async () => {
    const stage = stageOf();
    const problem = setupProblem();
    stage.secrets.close(SOURCE, problem);
    expect(obstacleToLogin(await seenOn(stage, configOf()))).toEqual({
      kind: 'failed',
      outcome: 'inconclusive',
      reason: 'permission-missing',
      problem,
    });
  });

  test.each([alive(), dead(), refused('other-app')])('but not in place of %o', async (token) => {
    expect(obstacleToLogin(await seenOn(stageOf(), configOf(), token))).toBeUndefined();
  });
});

describe('the code of a login', () => {
  const byCode: Login = { kind: 'code', code: new Secret(CODE), hasAddress: false };
  const bring = async (stage: Stage, login: Login = byCode) =>
    shown(await redeemLogin(configOf(), login, ['ads_read'], stage));

  /** A login whose code is good for a token that Meta says this of. */
  function loginDay(proof: Inspection): Stage {
    const stage = stageOf();
    const token = stage.meta.knows('Login', proof);
    stage.login.codes.set(CODE, { kind: 'issued', token });
    return stage;
  }

  const brought = ({ facts }: Alive, word = 'Login') => shown(verified(facts, tokenOf(word)));

  test.each<[string, Alive]>([
    ['of 60 days', alive({ expiresAt: NOW + 60 * DAY })],
    ['of two days', alive({ expiresAt: NOW + 2 * DAY })],
    ['without an end', alive({ expiresAt: 'never' })],
  ])('brings a token %s as it is', async (_which, inspection) => {
    const stage = loginDay(inspection);
    expect(await bring(stage)).toEqual(brought(inspection));
    expect(stage.meta.exchanged).toEqual([]);
    expect(stage.login.spent).toEqual([CODE]);
  });

  test.each([
    [dead(), 'new-token-dead'],
    [refused('other-app'), 'new-token-other-app'],
    [doubt(), 'new-token-unproved'],
  ])('brings no token that does not work: %o', async (inspection, reason) => {
    const stage = loginDay(inspection);
    const { trace } = inspection;
    expect(await bring(stage)).toEqual({ kind: 'failed', outcome: 'inconclusive', reason, trace });
    expect(stage.meta.exchanged).toEqual([]);
  });

  test.each([3600, 2 * DAY - 1])('brings a token of %s seconds, which is made to last', async (seconds) => {
    const stage = loginDay(alive({ expiresAt: NOW + seconds }));
    const long = alive({ expiresAt: NOW + 60 * DAY });
    stage.meta.issues('Long', long);
    expect(await bring(stage)).toEqual(brought(long, 'Long'));
    expect(stage.meta.exchanged).toEqual([{ token: tokenOf('Login'), sixtyDays: false }]);
  });

  const short = alive({ expiresAt: NOW + 3600 });

  test.each<[string, Inspection]>([
    ['dead', dead()],
    ['in doubt', doubt()],
    ['as short', alive({ expiresAt: NOW + 7200 })],
  ])('brings its short-lived token when the longer one is %s', async (_what, proof) => {
    const stage = loginDay(short);
    stage.meta.issues('Long', proof);
    expect(await bring(stage)).toEqual(brought(short));
  });

  test('brings its short-lived token when Meta does not lengthen it', async () => {
    const stage = loginDay(short);
    expect(await bring(stage)).toEqual(brought(short));
  });

  test.each<[CodeProblem | MetaDoubt | MetaRefusal, string]>([
    ['code-used', 'inconclusive'],
    ['code-expired', 'inconclusive'],
    ['code-malformed', 'inconclusive'],
    ['meta-unavailable', 'inconclusive'],
    ['redirect-uri-differs', 'misconfigured'],
    ['redirect-uri-not-absolute', 'misconfigured'],
    ['domain-not-in-app-domains', 'misconfigured'],
    ['app-in-development', 'misconfigured'],
    ['app-credentials-refused', 'misconfigured'],
    ['app-disabled', 'misconfigured'],
    ['ip-not-allowed', 'misconfigured'],
    ['app-secret-proof-refused', 'misconfigured'],
    ['request-refused', 'misconfigured'],
    ['redirect-uri-not-listed' as CodeProblem, 'misconfigured'],
    ['redirect-uri-not-https' as CodeProblem, 'misconfigured'],
    ['app-secret-proof-missing', 'misconfigured'],
    ['api-version-ended', 'misconfigured'],
    ['two-factor-required', 'misconfigured'],
    ['meta-permission-refused', 'misconfigured'],
    ['app-of-other-platform' as CodeProblem, 'misconfigured'],
  ])('that fails with %s is %s', async (reason, outcome) => {
    const stage = stageOf();
    stage.login.codes.set(CODE, { kind: 'declined', reason: reason as CodeProblem, trace: { code: 1 } });
    expect(await bring(stage)).toEqual({ kind: 'failed', outcome, reason, trace: { code: 1 } });
  });

  test.each([
    ['login-cancelled', 'inconclusive'],
    ['login-unavailable', 'misconfigured'],
  ] as const)('that there is not, because of %s, is %s', async (reason, outcome) => {
    expect(await bring(stageOf(), { kind: 'failure', reason })).toMatchObject({
      kind: 'failed',
      outcome,
      reason,
    });
  });
});

describe.each(['instagram', 'threads'] as const)('the code of a login to %s', (platform) => {
  const byCode: Login = { kind: 'code', code: new Secret(CODE), hasAddress: false };
  const config = instagramConfig({ platform });
  /** Instagram tells the end of a token only where it issues it. */
  const seen = (expiresAt: number | 'unknown' = NOW + 60 * DAY) =>
    alive({ kind: platform, expiresAt: platform === 'instagram' ? 'unknown' : expiresAt });

  /** A login whose code brings a token of an hour, which is made to last like this. */
  async function bring(lengthening: TokenResponse<LengthenDecline>, proofs: Record<string, Inspection> = {}) {
    const stage = stageOf();
    const token = stage.meta.knows('Short', seen(NOW + 3600));
    for (const [word, proof] of Object.entries(proofs)) stage.meta.knows(word, proof);
    stage.login.codes.set(CODE, { kind: 'issued', token, scopes: ['a_scope'], lifetimeSeconds: 3600 });
    stage.meta.lengthening = lengthening;
    return shown(await redeemLogin(config, byCode, [], stage));
  }

  const issued = (lifetimeSeconds: number) =>
    ({ kind: 'issued', token: secretOf('Long'), lifetimeSeconds }) as const;

  test('brings the token of 60 days that it is exchanged for', async () => {
    expect(await bring(issued(60 * DAY), { Long: seen() })).toMatchObject({
      kind: 'verified',
      token: tokenOf('Long'),
      inspection: { facts: { expiresAt: NOW + 60 * DAY } },
    });
  });

  test('brings its own token where that lasts already', async () => {
    const lasting: TokenResponse<LengthenDecline> = { kind: 'declined', reason: 'long-lived', trace: {} };
    expect(await bring(lasting)).toMatchObject({ kind: 'verified', token: tokenOf('Short') });
  });

  test('brings nothing of an hour: that is worth nothing here', async () => {
    const shortLived = { kind: 'failed', outcome: 'misconfigured', reason: 'new-token-short-lived' };
    expect(await bring({ kind: 'declined', reason: 'parameter', trace: { code: 100 } })).toEqual({
      ...shortLived,
      trace: { code: 100 },
    });
    expect(await bring(issued(2 * DAY - 1), { Long: seen(NOW + 2 * DAY - 1) })).toEqual(shortLived);
  });

  test('brings nothing whose end nobody tells', async () => {
    const unknown = { Long: alive({ kind: platform, expiresAt: 'unknown' }) };
    expect(await bring({ kind: 'issued', token: secretOf('Long') }, unknown)).toMatchObject({
      reason: 'new-token-short-lived',
    });
  });

  test('is refused for the reason that is given', async () => {
    for (const kind of ['refused', 'doubt'] as const) {
      const reason = kind === 'refused' ? 'app-credentials-refused' : 'meta-unavailable';
      const answer = { kind, reason, trace: { code: 1 } } as TokenResponse<LengthenDecline>;
      expect(await bring(answer)).toMatchObject({ kind: 'failed', reason, trace: { code: 1 } });
    }
  });

  test('is not proved by a token that Meta calls dead, and both answers are told where there were two', async () => {
    const { trace } = dead();
    expect(await bring(issued(60 * DAY), { Long: dead() })).toEqual({
      kind: 'failed',
      outcome: 'inconclusive',
      reason: 'new-token-dead',
      trace,
    });
    const first = { call: 'access_token', code: 100 };
    expect(await bring({ kind: 'declined', reason: 'long-lived', trace: first }, { Short: dead() })).toEqual({
      kind: 'failed',
      outcome: 'inconclusive',
      reason: 'new-token-dead',
      trace: { ...first, next: trace },
    });
  });
});

test('what Instagram granted is told with the token of the code alone', async () => {
  const stage = stageOf();
  const told = { kind: 'instagram', expiresAt: 'unknown' } as const;
  const token = stage.meta.knows('Short', alive(told));
  stage.login.codes.set(CODE, { kind: 'issued', token, scopes: ['a_scope'], lifetimeSeconds: 3600 });
  const long = stage.meta.knows('Long', alive(told));
  stage.meta.lengthening = { kind: 'issued', token: long, lifetimeSeconds: 60 * DAY };
  const login: Login = { kind: 'code', code: new Secret(CODE), hasAddress: false };
  expect(await redeemLogin(instagramConfig(), login, [], stage)).toMatchObject({
    inspection: { facts: { scopes: ['a_scope'] } },
  });
});

test('a dialog that ended without a code is told by its number and its words', async () => {
  const login = {
    kind: 'failure',
    reason: 'login-refused',
    errorCode: 1349048,
    errorMessage: 'No.',
  } as const;
  expect(await redeemLogin(configOf(), login, [], stageOf())).toMatchObject({
    kind: 'failed',
    trace: { code: 1349048, message: 'No.', call: 'the login' },
  });
});

describe('whose the token is', () => {
  const unnamed = { ...alive(), facts: without(alive().facts, 'userId') } as Inspection;
  const isUnknown = async (config: TokenConfig, token: Inspection) =>
    isUserUnknown(config, await seenOn(stageOf(), config, token));

  test('is known where Meta tells it, or it is expected, or the secret is not there yet', async () => {
    expect(await isUnknown(configOf(), alive())).toBe(false);
    expect(await isUnknown(configOf(), unnamed)).toBe(true);
    expect(await isUnknown(configOf({ policy: policyOf({ expectedUserId: '123' }) }), unnamed)).toBe(false);
    expect(await isUnknown(configOf({ source: locationOf('NEW') }), unnamed)).toBe(false);
  });

  test('is unknown where nobody could look at the secret', async () => {
    const seen = await seenOn(stageOf(), configOf(), unnamed);
    expect(isUserUnknown(configOf(), { ...seen, source: { kind: 'closed', problem: setupProblem() } })).toBe(
      true,
    );
  });
});

describe('a login on a device', () => {
  const DEVICE = {
    kind: 'started',
    code: new Secret('fakedevicecode'),
    userCode: 'ABCD-EFGH',
    verificationUri: 'https://www.facebook.com/device',
    lifetimeSeconds: 60,
    intervalSeconds: 5,
  } as const;
  const clientToken = new Secret('faketoken');

  function deviceDay(...polls: DeviceStatus[]): Stage {
    const stage = stageOf();
    stage.login.device = DEVICE;
    stage.login.polls = polls;
    return stage;
  }

  /** `since`: when Meta spoke before. */
  const bring = async (stage: Stage, since?: number) => {
    const login = { kind: 'device', clientToken } as const;
    return shown(await redeemLogin(configOf(), login, ['ads_read', 'read_insights'], stage, since));
  };

  const pending: DeviceStatus = { kind: 'pending' };
  const over = (reason: 'device-login-declined' | 'device-login-expired'): DeviceStatus => ({
    kind: 'declined',
    reason,
    trace: {},
  });

  test('shows the code and asks as often as Meta says until it is approved', async () => {
    const stage = deviceDay(pending, pending);
    const token = stage.meta.knows('Login', alive({ expiresAt: NOW + 60 * DAY }));
    stage.login.polls.push({ kind: 'issued', token });
    expect(await bring(stage)).toMatchObject({ kind: 'verified', token: tokenOf('Login') });
    expect(stage.login.shown).toEqual([DEVICE]);
    expect(stage.login.scopesAskedFor).toEqual(['ads_read', 'read_insights']);
    expect(stage.login.polledAt).toEqual([5, 10, 15]);
  });

  test.each([
    ['ten minutes later', 600, { kind: 'verified' }],
    ['25 days before', -25 * DAY, { kind: 'failed', reason: 'new-token-unproved' }],
  ])('is proved by an answer %s: a person types for minutes, not for days', async (_when, later, told) => {
    const stage = deviceDay();
    const token = stage.meta.knows('Login', alive({ expiresAt: NOW + 60 * DAY }));
    stage.login.polls.push({ kind: 'issued', token });
    expect(await bring(stage, NOW - later)).toMatchObject(told);
  });

  test('asks five seconds more slowly each time that it is told to', async () => {
    const slower: DeviceStatus = { kind: 'slow-down' };
    const stage = deviceDay(slower, pending, slower, over('device-login-declined'));
    await bring(stage);
    expect(stage.login.polledAt).toEqual([5, 15, 25, 40]);
  });

  test('goes on through an outage of a moment', async () => {
    const stage = deviceDay(
      { kind: 'doubt', reason: 'meta-unavailable', trace: {} },
      over('device-login-declined'),
    );
    expect(await bring(stage)).toMatchObject({ reason: 'device-login-declined' });
    expect(stage.login.polledAt).toEqual([5, 10]);
  });

  test('ends when the code does, and asks nothing of a code that is over', async () => {
    const stage = deviceDay();
    expect(await bring(stage)).toEqual({
      kind: 'failed',
      outcome: 'inconclusive',
      reason: 'device-login-expired',
      trace: {},
    });
    expect(stage.login.polledAt).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55]);
  });

  test.each<[DeviceStatus, string, string]>([
    [over('device-login-declined'), 'inconclusive', 'device-login-declined'],
    [over('device-login-expired'), 'inconclusive', 'device-login-expired'],
    [{ kind: 'refused', reason: 'app-disabled', trace: {} }, 'misconfigured', 'app-disabled'],
  ])('ends at once when the answer is %o', async (answer, outcome, reason) => {
    const stage = deviceDay(answer);
    expect(await bring(stage)).toEqual({ kind: 'failed', outcome, reason, trace: {} });
    expect(stage.login.polledAt).toEqual([5]);
  });

  test('that Meta does not start shows nothing', async () => {
    const stage = stageOf();
    stage.login.device = { kind: 'declined', reason: 'client-token-refused', trace: {} };
    expect(await bring(stage)).toEqual({
      kind: 'failed',
      outcome: 'misconfigured',
      reason: 'client-token-refused',
      trace: {},
    });
    expect(stage.login.shown).toEqual([]);
  });
});
