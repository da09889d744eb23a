import { describe, expect, test } from 'vitest';
import { signState } from '../../../src/meta/login-state.js';
import { reauthorizeToken, storeLogin } from '../../../src/refresh/reauthorize.js';
import type { Login, TokenConfig } from '../../../src/token/config.js';
import type { Inspection, TokenFacts } from '../../../src/token/inspection.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import {
  alive,
  dead,
  doubt,
  doubtfulProblem,
  factsOf,
  NOW,
  policyOf,
  refused,
  setupProblem,
  verified,
  without,
} from '../token/samples.js';
import {
  APP,
  COPY,
  configOf,
  copyIn,
  GITHUB_NOW,
  lacking,
  locationOf,
  REPOSITORY,
  SOURCE,
  type Stage,
  seenOn,
  stageOf,
  tokenOf,
} from './fake-services.js';

const CODE = 'AQDtestcode0123456789';
const BARE: Login = { kind: 'code', code: new Secret(CODE), hasAddress: false, isChecked: true };
const SIXTY_DAYS = { expiresAt: NOW + 60 * DAY };

/** A day on which the stored token is like this, and a person's login brings one like that. */
function loginDay(old: Inspection, brought: Inspection = alive(SIXTY_DAYS)): Stage {
  const stage = stageOf();
  stage.meta.knows('Stored', old);
  const token = stage.meta.knows('Login', brought);
  stage.login.codes.set(CODE, { kind: 'issued', token });
  return stage;
}

const reauthorize = (stage: Stage, config: TokenConfig = configOf(), login: Login = BARE) =>
  reauthorizeToken(config, login, stage);

describe('a login in place of a dead token', () => {
  test('is verified, stored everywhere and closes the issue', async () => {
    const stage = loginDay(dead('password-changed'));
    const issue = stage.issues.open(SOURCE);
    const report = await reauthorize(stage, configOf({ targets: [copyIn(COPY)] }));
    expect(report).toMatchObject({
      outcome: 'refreshed',
      reason: 'reauthorized',
      refreshed: true,
      facts: factsOf(SIXTY_DAYS),
      findings: [{ outcome: 'refreshed', reason: 'reauthorized' }],
      alerts: [],
      failedTargets: [],
      warnings: [],
    });
    expect(stage.secrets.writes).toEqual([
      ['FB_TOKEN in acme/reports', tokenOf('Login')],
      ['META_ACCESS_TOKEN in acme/website', tokenOf('Login')],
    ]);
    expect(issue.isOpen).toBe(false);
    expect(issue.comments).toEqual([
      'Done: somebody logged in again, and `META_ACCESS_TOKEN` holds a verified new token, which ends on 2027-01-21 00:00 UTC.',
    ]);
  });

  test('may end sooner and lack scopes, which are named', async () => {
    const stage = loginDay(dead(), alive({ expiresAt: NOW + 5 * DAY, scopes: ['ads_read', 'email'] }));
    const report = await reauthorize(stage);
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Login'));
    expect(report.warnings).toEqual([
      {
        reason: 'new-token-lacks-scopes',
        message: 'The new token is stored, but it lacks permissions that the old one had: read_insights.',
        hint: 'If a workflow needs them, log in again and leave every permission ticked.',
      },
    ]);
  });

  test('names every scope that is gone, and none where nobody tells the scopes', async () => {
    const deadFacts = (facts: TokenFacts) => ({ ...dead(), facts }) as Inspection;
    const none = await reauthorize(loginDay(dead(), alive({ ...SIXTY_DAYS, scopes: [] })));
    expect(none.warnings[0]?.message).toMatch(/permissions that the old one had: ads_read, read_insights\.$/);
    const before = deadFacts(without(factsOf(), 'scopes') as TokenFacts);
    expect((await reauthorize(loginDay(before))).warnings).toEqual([]);
    const silent = { ...alive(), facts: without(factsOf(SIXTY_DAYS), 'scopes') as TokenFacts };
    expect((await reauthorize(loginDay(dead(), silent))).warnings).toEqual([]);
  });

  test('may not lack a scope that is required', async () => {
    const stage = loginDay(dead(), alive({ ...SIXTY_DAYS, scopes: ['read_insights'] }));
    const report = await reauthorize(stage, configOf({ policy: policyOf({ requiredScopes: ['ads_read'] }) }));
    expect(report).toMatchObject({ outcome: 'reauthorize', refreshed: false, warnings: [] });
    expect(report.findings).toContainEqual({ outcome: 'reauthorize', reason: 'new-token-lacks-scopes' });
    expect(stage.secrets.writes).toEqual([]);
  });

  test('must be of the same user', async () => {
    const stage = loginDay(dead(), alive({ ...SIXTY_DAYS, userId: '124' }));
    const report = await reauthorize(stage);
    expect(report.findings[0]).toEqual({ outcome: 'reauthorize', reason: 'new-token-other-user' });
    expect(stage.secrets.writes).toEqual([]);
    expect(stage.issues.of(SOURCE)?.isOpen).toBe(true);
  });

  test('may be of another user who is expected', async () => {
    const stage = loginDay(dead(), alive({ ...SIXTY_DAYS, userId: '124' }));
    await reauthorize(stage, configOf({ policy: policyOf({ expectedUserId: '124' }) }));
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Login'));
  });

  test('that failed at Meta leaves the dead token told as dead', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', dead('expired'));
    const report = await reauthorize(stage);
    expect(report).toMatchObject({
      outcome: 'reauthorize',
      reason: 'code-used',
      alerts: [{ kind: 'dead', reason: 'expired' }],
    });
  });
});

describe('a login in place of a living token', () => {
  test('is stored when it is as good', async () => {
    const stage = loginDay(alive());
    const report = await reauthorize(stage);
    expect(report).toMatchObject({ outcome: 'refreshed', reason: 'reauthorized', warnings: [] });
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Login'));
  });

  test.each<[string, Partial<TokenFacts>, string]>([
    ['ends earlier', { expiresAt: NOW + 30 * DAY }, 'new-token-ends-earlier'],
    ['lacks a scope', { ...SIXTY_DAYS, scopes: ['ads_read'] }, 'new-token-lacks-scopes'],
    ['is of another kind', { ...SIXTY_DAYS, kind: 'system-user' }, 'new-token-other-kind'],
  ])('changes nothing when it %s', async (_how, facts, reason) => {
    const stage = loginDay(alive(), alive(facts));
    const report = await reauthorize(stage, configOf({ targets: [copyIn(COPY)] }));
    expect(report).toMatchObject({
      outcome: 'inconclusive',
      reason,
      refreshed: false,
      facts: factsOf(),
      repairedTargets: [],
      warnings: [],
    });
    expect(stage.secrets.writes).toEqual([]);
  });

  test('is asked for what the old one had and what is required', async () => {
    const stage = loginDay(alive());
    const config = configOf({ policy: policyOf({ requiredScopes: ['ads_management', 'ads_read'] }) });
    await reauthorize(stage, config, { kind: 'device', clientToken: new Secret('faketoken') });
    expect(stage.login.scopesAskedFor).toEqual(['ads_read', 'read_insights', 'ads_management']);
    const died = loginDay(dead());
    await reauthorize(died, config, { kind: 'device', clientToken: new Secret('faketoken') });
    expect(died.login.scopesAskedFor).toEqual(['ads_read', 'read_insights', 'ads_management']);
    const foreign = loginDay(refused('other-app'));
    await reauthorize(
      foreign,
      { ...config, policy: { ...config.policy, expectedUserId: '123' } },
      { kind: 'device', clientToken: new Secret('faketoken') },
    );
    expect(foreign.login.scopesAskedFor).toEqual(['ads_management', 'ads_read']);
  });
});

describe('nothing is spent', () => {
  async function refusedLogin(stage: Stage, config?: TokenConfig, login?: Login) {
    const report = await reauthorize(stage, config, login);
    expect(stage.login.spent).toEqual([]);
    expect(stage.secrets.writes).toEqual([]);
    expect(report.refreshed).toBe(false);
    return report;
  }

  test('when Meta cannot be asked about the old token: no scheduled run repeats the login', async () => {
    expect(await refusedLogin(loginDay(doubt('meta-rate-limited')))).toMatchObject({
      outcome: 'inconclusive',
      reason: 'login-interrupted',
    });
  });

  test('when Meta refuses us', async () => {
    expect(await refusedLogin(loginDay(refused('app-credentials-refused')))).toMatchObject({
      outcome: 'misconfigured',
      reason: 'app-credentials-refused',
    });
  });

  test.each([
    [setupProblem(), 'misconfigured', 'permission-missing'],
    [doubtfulProblem(), 'inconclusive', 'github-unavailable'],
  ])('when the source cannot be written: $reason', async (problem, outcome, reason) => {
    const stage = loginDay(alive());
    stage.secrets.close(SOURCE, problem);
    expect(await refusedLogin(stage)).toMatchObject({ outcome, reason });
  });

  test('when the source of a dead token cannot be written, which stays what matters', async () => {
    const stage = loginDay(dead());
    stage.secrets.close(SOURCE, doubtfulProblem());
    expect(await refusedLogin(stage)).toMatchObject({ outcome: 'reauthorize', reason: 'github-unavailable' });
  });

  test('when nobody knows whose token it must be', async () => {
    const old = { ...alive(), facts: without(factsOf(), 'userId') } as Inspection;
    expect(await refusedLogin(loginDay(old))).toMatchObject({
      outcome: 'misconfigured',
      reason: 'identity-unknown',
    });
  });

  test('when the login was prepared for another secret', async () => {
    const state = signState(APP.secret, REPOSITORY, locationOf('OTHER'), NOW);
    const login: Login = { kind: 'code', code: new Secret(CODE), hasAddress: true, returnedState: state };
    expect(await refusedLogin(loginDay(alive()), configOf(), login)).toMatchObject({
      outcome: 'inconclusive',
      reason: 'state-wrong',
    });
  });

  test('where there is no place to store a token: that is a defect', async () => {
    const stage = loginDay(alive());
    await expect(reauthorizeToken(configOf(), BARE, lacking(stage, 'secrets'))).rejects.toThrow(
      new TypeError('A login needs a place to store its token'),
    );
    expect(stage.login.spent).toEqual([]);
  });
});

describe('the state of a login', () => {
  const until = (moment: number): Login => ({
    kind: 'code',
    code: new Secret(CODE),
    hasAddress: true,
    returnedState: signState(APP.secret, REPOSITORY, SOURCE, moment - 2 * DAY),
  });

  test("is good by Meta's clock, though GitHub's is already past its end", async () => {
    const stage = loginDay({ ...alive(), at: NOW - 60 });
    await reauthorize(stage, configOf(), until(NOW));
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Login'));
  });

  test.each([
    [GITHUB_NOW + DAY, 'refreshed'],
    [NOW, 'misconfigured'],
  ] as const)(
    "is read by GitHub's clock where Meta did not tell the time: until %s",
    async (end, outcome) => {
      const { at: _at, ...timeless } = refused('other-app') as Extract<Inspection, { kind: 'refused' }>;
      const stage = loginDay(timeless);
      const config = configOf({ policy: policyOf({ expectedUserId: '123' }) });
      const report = await reauthorize(stage, config, until(end));
      expect(report.outcome).toBe(outcome);
      if (outcome !== 'refreshed') expect(report.findings[0]?.reason).toBe('state-expired');
    },
  );
});

describe('a login', () => {
  test('in place of a token of another app is stored for the user who is expected', async () => {
    const stage = loginDay(refused('other-app'));
    const report = await reauthorize(stage, configOf({ policy: policyOf({ expectedUserId: '123' }) }));
    expect(report).toMatchObject({ outcome: 'refreshed', refreshed: true });
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Login'));
  });

  test('makes the secret that is not there yet', async () => {
    const stage = loginDay(dead('unreadable'));
    const first = locationOf('META_TOKEN');
    await reauthorize(stage, configOf({ source: first, policy: policyOf({ expectedUserId: '123' }) }));
    expect(stage.secrets.holds(first)).toBe(tokenOf('Login'));
  });

  test.each([
    [setupProblem(), 'misconfigured', 'permission-missing'],
    [doubtfulProblem(), 'inconclusive', 'github-unavailable'],
  ])(
    'that cannot be stored leaves the old token the one that is told of: $reason',
    async (problem, outcome, reason) => {
      const stage = loginDay(alive());
      stage.secrets.refuse(SOURCE, problem);
      expect(await reauthorize(stage)).toMatchObject({ outcome, reason, refreshed: false, facts: factsOf() });
    },
  );

  test('leaves the issue open while a credential for GitHub is about to end', async () => {
    const stage = loginDay(dead());
    stage.secrets.credentialEndsAt = NOW + 3 * DAY;
    stage.issues.open(SOURCE);
    await reauthorize(stage);
    expect(stage.issues.of(SOURCE)?.isOpen).toBe(true);
  });

  test('leaves behind what Meta said of the old token', async () => {
    const report = await reauthorize(loginDay(dead()));
    expect(report.outcome).toBe('refreshed');
    expect(report).not.toHaveProperty('trace');
  });

  test('tells which target it could not be written to', async () => {
    const stage = loginDay(dead());
    stage.secrets.close(COPY, setupProblem());
    expect(await reauthorize(stage, configOf({ targets: [copyIn(COPY)] }))).toMatchObject({
      outcome: 'partial',
      refreshed: true,
      failedTargets: [{ location: 'FB_TOKEN in acme/reports' }],
    });
  });

  test('that failed repairs nothing and keeps the warnings of the living token', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', alive({ expiresAt: NOW + 9 * DAY }));
    const report = await reauthorize(stage, configOf({ targets: [copyIn(COPY)] }));
    expect(report).toMatchObject({
      outcome: 'inconclusive',
      reason: 'code-used',
      alerts: [{ kind: 'ends-soon', endsAt: NOW + 9 * DAY, why: 'not-extended' }],
    });
    expect(stage.secrets.writes).toEqual([]);
  });
});

describe('a login that comes too late', () => {
  test('is not spent by a run that may not act, and the newer token is what counts', async () => {
    const stage = loginDay(dead());
    stage.facts.run = { kind: 'known', createdAt: GITHUB_NOW - 6 * DAY, at: GITHUB_NOW };
    const report = await reauthorize(stage);
    expect(report).toMatchObject({ outcome: 'superseded', refreshed: false });
    expect(stage.login.spent).toEqual([]);
    expect(stage.secrets.writes).toEqual([]);
  });

  test('is not stored over what somebody else stored while it was spent', async () => {
    const stage = loginDay(alive());
    stage.secrets.secondLook = { kind: 'done', data: true };
    const report = await reauthorize(stage);
    expect(report).toMatchObject({ outcome: 'superseded', refreshed: false, facts: factsOf() });
    expect(stage.secrets.writes).toEqual([]);
  });

  test('is not stored by a command that saw a newer token before', async () => {
    const stage = loginDay(alive());
    const observed = { ...(await seenOn(stage, configOf())), freshness: { kind: 'superseded' } as const };
    const fresh = verified(factsOf(SIXTY_DAYS), tokenOf('Login'));
    const renewal = { kind: 'renewed', byLogin: true, fresh } as const;
    expect(await storeLogin(configOf(), observed, renewal, stage)).toMatchObject({ outcome: 'superseded' });
    expect(stage.secrets.writes).toEqual([]);
  });
});

test('a source that could not be written is seen before the login is spent', async () => {
  const stage = loginDay(dead());
  stage.secrets.proof = { kind: 'problem', problem: setupProblem() };
  expect(await reauthorize(stage)).toMatchObject({ outcome: 'reauthorize', reason: 'permission-missing' });
  expect(stage.login.spent).toEqual([]);
});

test("a dialog that ended without a code is told with the dialog's own number and words", async () => {
  const login: Login = {
    kind: 'failure',
    reason: 'login-refused',
    errorCode: 1349048,
    errorMessage: 'No such domain.',
  };
  expect(await reauthorize(loginDay(alive()), configOf(), login)).toMatchObject({
    outcome: 'misconfigured',
    reason: 'domain-not-in-app-domains',
    trace: { code: 1349048, message: 'No such domain.', call: 'the login' },
  });
});

test('a login that was refused for its state has no answer of Meta to tell', async () => {
  const stage = loginDay(alive());
  const report = await reauthorize(stage, configOf(), { ...BARE, isChecked: undefined } as unknown as Login);
  expect(report.reason).toBe('state-missing');
  expect(report).not.toHaveProperty('trace');
});

test.each([
  'meta-unavailable',
  'meta-rate-limited',
  'meta-unreachable',
  'meta-error-unknown',
  'meta-gives-no-reason',
  'meta-unintelligible',
  'meta-redirected',
] as const)('a login that %s cut short is told as that: nobody repeats it', async (reason) => {
  const stage = loginDay(alive());
  stage.login.codes.set(CODE, { kind: 'doubt', reason, trace: {} });
  expect(await reauthorize(stage)).toMatchObject({ outcome: 'inconclusive', reason: 'login-interrupted' });
});

test('a login whose token could not be proved is told as cut short, too', async () => {
  expect(await reauthorize(loginDay(alive(), doubt()))).toMatchObject({ reason: 'login-interrupted' });
});

describe('what a login no longer reaches', () => {
  const asset = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
  const reaching = (kind: 'reached' | 'refused', facts: Partial<TokenFacts> = {}): Inspection => ({
    ...alive(facts),
    assets: [{ asset, reach: kind === 'reached' ? { kind } : { kind, trace: { code: 100 } } }],
  });

  test('keeps it from replacing a token that does', async () => {
    const stage = loginDay(reaching('reached'), reaching('refused', SIXTY_DAYS));
    const report = await reauthorize(stage, configOf({ assets: [asset] }));
    expect(report).toMatchObject({
      outcome: 'inconclusive',
      reason: 'new-token-lacks-assets',
      lost: ['act_1'],
    });
    expect(stage.secrets.writes).toEqual([]);
  });

  test('is named where the old token is dead', async () => {
    const granular = (...targetIds: string[]) => ({
      granularScopes: [{ scope: 'ads_read', targetIds }],
    });
    const before = {
      ...dead(),
      facts: factsOf({ expiresAt: 'unknown', ...granular('1', '2') }),
    } as Inspection;
    const stage = loginDay(before, alive({ ...SIXTY_DAYS, ...granular('1') }));
    const { outcome, warnings } = await reauthorize(stage);
    expect(outcome).toBe('refreshed');
    expect(warnings).toEqual([expect.objectContaining({ message: expect.stringContaining('2') })]);
  });
});
