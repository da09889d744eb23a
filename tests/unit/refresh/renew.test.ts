import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/refresh/observe.js';
import { renew } from '../../../src/refresh/renew.js';
import type { Services } from '../../../src/refresh/services.js';
import type { RunMode, TokenConfig } from '../../../src/token/config.js';
import type { Inspection, TokenFacts } from '../../../src/token/inspection.js';
import type { TokenPlan } from '../../../src/token/plan.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import { shown } from '../inputs/setting.js';
import { alive, dead, doubt, factsOf, NOW, refused, setupProblem, verified } from '../token/samples.js';
import {
  configOf,
  instagramConfig,
  lacking,
  MAY_ACT,
  SOURCE,
  type Stage,
  seenOn,
  stageOf,
  tokenOf,
} from './fake-services.js';

const EXCHANGE: TokenPlan = { kind: 'exchange', sixtyDays: false };
const SIXTY_DAYS = { expiresAt: NOW + 60 * DAY };

async function renewed(
  stage: Stage,
  what: {
    config?: TokenConfig;
    mode?: RunMode;
    plan?: TokenPlan;
    seen?: Observation;
    services?: Services;
  } = {},
) {
  const { config = configOf(), mode = 'refresh', plan = EXCHANGE, services = stage } = what;
  return shown(await renew(config, mode, what.seen ?? (await seenOn(stage, config)), plan, services));
}

describe('Meta is asked for nothing', () => {
  test('when the plan is to keep the token', async () => {
    const stage = stageOf();
    const plan: TokenPlan = { kind: 'keep', reason: 'not-due' };
    expect(await renewed(stage, { plan })).toEqual({ kind: 'nothing' });
    expect(stage.meta.exchanged).toEqual([]);
  });

  test('when the token is not known to live', async () => {
    const stage = stageOf();
    expect(await renewed(stage, { seen: await seenOn(stage, configOf(), dead()) })).toEqual({
      kind: 'nothing',
    });
    expect(stage.meta.exchanged).toEqual([]);
  });

  test('when the run only checks', async () => {
    const stage = stageOf();
    expect(await renewed(stage, { mode: 'check' })).toEqual({ kind: 'nothing' });
    expect(stage.meta.exchanged).toEqual([]);
  });

  test.each(['refresh', 'dry-run'] as const)('when the source cannot be written (mode %s)', async (mode) => {
    const stage = stageOf();
    stage.secrets.close(SOURCE, setupProblem());
    expect(await renewed(stage, { mode })).toEqual({ kind: 'nothing' });
    expect(stage.meta.exchanged).toEqual([]);
  });

  test('by a dry run, which tells that it would have been', async () => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive(SIXTY_DAYS));
    expect(await renewed(stage, { mode: 'dry-run' })).toEqual({ kind: 'dry-run' });
    expect(stage.meta.exchanged).toEqual([]);
    expect(stage.lines).toEqual([]);
  });
});

describe('an exchange', () => {
  test('is announced by the name of the secret, and writing is made ready meanwhile', async () => {
    const stage = stageOf();
    await renewed(stage);
    expect(stage.lines).toEqual(['Asking Meta for a new token in place of META_ACCESS_TOKEN.']);
    expect(stage.secrets.isReadyToWrite).toBe(true);
  });

  test.each([true, false])('asks for 60 days as the plan says: %s', async (sixtyDays) => {
    const stage = stageOf();
    await renewed(stage, { plan: { kind: 'exchange', sixtyDays } });
    expect(stage.meta.exchanged).toEqual([{ token: tokenOf('Stored'), sixtyDays }]);
  });

  test('brings a verified token that ends later', async () => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive(SIXTY_DAYS));
    expect(await renewed(stage)).toEqual({
      kind: 'renewed',
      fresh: shown(verified(factsOf(SIXTY_DAYS))),
    });
  });

  test('brings it also where nobody has looked at the source', async () => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive(SIXTY_DAYS));
    const seen: Observation = { token: alive(), others: new Map(), ...MAY_ACT };
    expect(await renewed(stage, { seen, services: lacking(stage, 'secrets') })).toMatchObject({
      kind: 'renewed',
      fresh: { token: tokenOf('Fresh') },
    });
  });

  test('that gives the same string a later date leaves nothing to store', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    stage.meta.issues('Stored', alive(SIXTY_DAYS));
    expect(await renewed(stage, { seen })).toEqual({
      kind: 'extended',
      fresh: shown(verified(factsOf(SIXTY_DAYS), tokenOf('Stored'))),
    });
  });

  test('that gives the same string with the same date is held', async () => {
    const stage = stageOf();
    stage.meta.issues('Stored', alive());
    expect(await renewed(stage)).toEqual({ kind: 'held', why: 'same-date' });
  });

  test('that gives the same string and ends its life is held: there is nothing better to store', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    stage.meta.issues('Stored', alive());
    stage.meta.knows('Stored', alive(), alive(), dead('revoked'));
    expect(await renewed(stage, { seen })).toEqual({ kind: 'held', why: 'same-date' });
  });

  test('that gives another string with the same date is held while the old one lives', async () => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive());
    expect(await renewed(stage)).toEqual({ kind: 'held', why: 'same-date' });
  });

  test('that gives another string with the same date, and ends the old one, brings what there is', async () => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive());
    stage.meta.onExchange = () => stage.meta.knows('Stored', dead('revoked'));
    expect(await renewed(stage)).toEqual({
      kind: 'renewed',
      fresh: shown(verified()),
      why: 'same-date',
    });
  });

  test.each<[string, string, Partial<TokenFacts>, Partial<TokenFacts>]>([
    ['as good as both looks at the old one', 'renewed', {}, { issuedAt: NOW }],
    ['better than one look and as good as the other', 'renewed', { expiresAt: NOW + 20 * DAY }, {}],
    ['as good as one look and worse than the other', 'died', {}, { expiresAt: NOW + 41 * DAY }],
  ])('that ends the old token brings one that is %s: %s', async (_, kind, first, second) => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive());
    const seen = await seenOn(stage, configOf(), alive(first));
    stage.meta.knows('Stored', alive(second), dead('revoked'));
    expect(await renewed(stage, { seen })).toMatchObject({ kind });
  });

  test.each([
    ['is dead', dead(), 'new-token-dead'],
    ['could not be inspected', doubt(), 'new-token-unproved'],
    ['belongs to another app', refused('other-app'), 'new-token-other-app'],
    ['belongs to another user', alive({ ...SIXTY_DAYS, userId: '124' }), 'new-token-other-user'],
    ['lacks a permission', alive({ ...SIXTY_DAYS, scopes: [] }), 'new-token-lacks-scopes'],
  ])('that brings a token which %s changes nothing', async (_fault, proof, reason) => {
    const stage = stageOf();
    stage.meta.issues('Fresh', proof);
    expect(await renewed(stage)).toMatchObject({ kind: 'rejected', reason });
  });

  test('that Meta refuses us is a matter of the set-up', async () => {
    const stage = stageOf();
    const no = { kind: 'refused', reason: 'app-credentials-refused', trace: { code: 101 } } as const;
    stage.meta.answer = no;
    expect(await renewed(stage)).toEqual(no);
  });

  test('that Meta blocks for some time is held: the token stays good', async () => {
    const stage = stageOf();
    stage.meta.answer = { kind: 'refused', reason: 'blocked-by-policy', trace: { code: 368 } };
    expect(await renewed(stage)).toEqual({
      kind: 'held',
      why: 'blocked-by-policy',
      trace: { code: 368 },
    });
  });

  test('without a clear answer is inconclusive', async () => {
    const stage = stageOf();
    stage.meta.answer = { kind: 'doubt', reason: 'meta-rate-limited', trace: {} };
    expect(await renewed(stage)).toEqual({
      kind: 'failed',
      outcome: 'inconclusive',
      reason: 'meta-rate-limited',
      trace: {},
    });
  });
});

describe('an exchange that Meta declines', () => {
  test.each([
    ['dead', {}],
    ['permission', {}],
    ['parameter', {}],
    ['too-young', { mayPass: true }],
  ] as const)('because of %s is held while the token lives', async (reason, more) => {
    const stage = stageOf();
    stage.meta.answer = { kind: 'declined', reason, trace: {} };
    expect(await renewed(stage)).toStrictEqual({
      kind: 'held',
      why: 'exchange-declined',
      trace: {},
      ...more,
    });
  });

  test('because the token died since it was seen is the death of the token', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    const death = dead('password-changed');
    stage.meta.knows('Stored', death);
    stage.meta.answer = { kind: 'declined', reason: 'dead', trace: {} };
    expect(await renewed(stage, { seen })).toEqual({ kind: 'died', death });
  });

  test.each([doubt(), refused('app-disabled')])('as dead proves no death by itself', async (inspection) => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    stage.meta.knows('Stored', inspection);
    stage.meta.answer = { kind: 'declined', reason: 'dead', trace: {} };
    expect(await renewed(stage, { seen })).toEqual({
      kind: 'held',
      why: 'exchange-declined',
      trace: {},
    });
  });

  test('for another reason than death is not the death of a token', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    stage.meta.knows('Stored', dead());
    stage.meta.answer = { kind: 'declined', reason: 'permission', trace: {} };
    expect(await renewed(stage, { seen })).toEqual({
      kind: 'held',
      why: 'exchange-declined',
      trace: {},
    });
  });
});

describe("a platform's refresh", () => {
  const lacksDates = { expiresAt: 'unknown', dataAccessExpiresAt: 'unknown' } as const;
  const instagram = () => alive({ kind: 'instagram', ...lacksDates });

  test('tells when an Instagram token ends: that long after it was verified', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', instagram());
    stage.meta.issues('Fresh', { ...instagram(), at: NOW + 2 }, 60 * DAY);
    const facts = { ...instagram().facts, expiresAt: NOW + 2 + 60 * DAY };
    expect(await renewed(stage, { config: instagramConfig() })).toMatchObject({
      kind: 'renewed',
      fresh: { token: tokenOf('Fresh'), inspection: { facts } },
    });
  });

  test('of an Instagram token that does not say how long it lives changes nothing', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', instagram());
    stage.meta.issues('Fresh', instagram());
    expect(await renewed(stage, { config: instagramConfig() })).toEqual({
      kind: 'rejected',
      reason: 'new-token-expiry-unknown',
    });
  });

  test('that brings a dead Instagram token changes nothing, however long it is said to live', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', instagram());
    stage.meta.issues('Fresh', { ...dead(), facts: instagram().facts } as Inspection, 60 * DAY);
    expect(await renewed(stage, { config: instagramConfig() })).toMatchObject({
      kind: 'rejected',
      reason: 'new-token-dead',
    });
  });

  test("of a Threads token is judged by its debugger's date, not by what the refresh promised", async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', alive({ kind: 'threads' }));
    stage.meta.issues('Fresh', alive({ kind: 'threads' }), 60 * DAY);
    const config = instagramConfig({ platform: 'threads' });
    expect(await renewed(stage, { config })).toEqual({ kind: 'held', why: 'same-date' });
  });
});

describe('a token of Instagram or Threads that is not refreshed', () => {
  const platformApp = { secret: new Secret(`fake${'b2'.repeat(8)}`) };
  const hour = () => alive({ kind: 'threads', issuedAt: NOW, expiresAt: NOW + HOUR });
  const day = (token: Inspection) => {
    const stage = stageOf();
    stage.meta.knows('Stored', token);
    return stage;
  };

  test('because it is one of an hour, and its app secret is not given, is held as that', async () => {
    const stage = day(hour());
    const config = instagramConfig({ platform: 'threads' });
    expect(await renewed(stage, { config })).toStrictEqual({ kind: 'held', why: 'short-lived' });
    expect(stage.meta.exchanged).toEqual([]);
  });

  test('because it lasts already is held as that', async () => {
    const stage = day(alive({ kind: 'instagram', expiresAt: 'unknown' }));
    stage.secrets.put(SOURCE, 'Stored', HOUR);
    stage.meta.lengthening = { kind: 'declined', reason: 'long-lived', trace: { code: 1 } };
    const config = instagramConfig({ platformApp });
    expect(await renewed(stage, { config })).toStrictEqual({
      kind: 'held',
      why: 'lasts-already',
      trace: { code: 1 },
    });
  });

  test('in words that name no cause may have died: it is looked at again', async () => {
    const stage = day(alive({ kind: 'instagram', expiresAt: 'unknown' }));
    const config = instagramConfig();
    const seen = await seenOn(stage, config);
    const death = dead('revoked');
    stage.meta.knows('Stored', death);
    stage.meta.answer = { kind: 'declined', reason: 'parameter', trace: {} };
    expect(await renewed(stage, { config, seen })).toEqual({ kind: 'died', death });
    stage.meta.answer = { kind: 'declined', reason: 'permission', trace: {} };
    expect(await renewed(stage, { config, seen })).toMatchObject({ kind: 'held', why: 'exchange-declined' });
  });

  test('on Facebook has words of its own for a death: others prove none', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    stage.meta.knows('Stored', dead('revoked'));
    stage.meta.answer = { kind: 'declined', reason: 'parameter', trace: {} };
    expect(await renewed(stage, { seen })).toMatchObject({ kind: 'held', why: 'exchange-declined' });
  });
});

describe('questions that would be asked for nothing', () => {
  const lookedAt = async (stage: Stage, config: TokenConfig) => {
    const seen = await seenOn(stage, config);
    let looks = 0;
    stage.meta.pause = async () => void looks++;
    const renewal = await renewed(stage, { config, seen });
    return { looks, renewal };
  };
  const instagram = alive({ kind: 'instagram', expiresAt: 'unknown' });

  test('are not: where nothing was said of the old token, only the new one is looked at', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', instagram);
    stage.meta.issues('Fresh', instagram, 60 * DAY);
    expect(await lookedAt(stage, instagramConfig())).toMatchObject({
      looks: 1,
      renewal: { kind: 'renewed' },
    });
  });

  test('are not: an Instagram token that came back as it was has just been seen alive', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', instagram);
    stage.meta.issues('Stored', instagram, 60 * DAY);
    expect(await lookedAt(stage, instagramConfig())).toMatchObject({
      looks: 0,
      renewal: { kind: 'extended', fresh: { inspection: { facts: { expiresAt: NOW + 60 * DAY } } } },
    });
  });

  test('are asked where they tell something: of a Threads token that came back as it was', async () => {
    const stage = stageOf();
    const threads = (expiresAt: number) => alive({ kind: 'threads', expiresAt });
    stage.meta.knows('Stored', threads(NOW + 20 * DAY));
    const config = instagramConfig({ platform: 'threads' });
    const seen = await seenOn(stage, config);
    stage.meta.issues('Stored', threads(NOW + 60 * DAY));
    expect(await renewed(stage, { config, seen })).toMatchObject({
      kind: 'extended',
      fresh: { inspection: { facts: { expiresAt: NOW + 60 * DAY } } },
    });
  });
});

describe('the source secret', () => {
  test('is looked at beside the proof of the new token, before that is stored', async () => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive(SIXTY_DAYS));
    await renewed(stage);
    expect(stage.secrets.lookedAgainAt).toEqual(['META_ACCESS_TOKEN in acme/website']);
  });

  test('is not looked at again where nobody saw it', async () => {
    const stage = stageOf();
    stage.meta.issues('Fresh', alive(SIXTY_DAYS));
    const seen: Observation = { token: alive(), others: new Map(), ...MAY_ACT };
    expect(await renewed(stage, { seen })).toMatchObject({ kind: 'renewed' });
    expect(stage.secrets.lookedAgainAt).toEqual([]);
  });
});

describe('a token that came back as the same string', () => {
  test('and ends earlier than it did is what is stored, whatever was said of it before', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', alive({ kind: 'instagram', expiresAt: 'unknown' }));
    stage.meta.issues('Stored', alive({ kind: 'instagram', expiresAt: 'unknown' }), 5 * DAY);
    expect(await renewed(stage, { config: instagramConfig() })).toMatchObject({
      kind: 'extended',
      fresh: { inspection: { facts: { expiresAt: NOW + 5 * DAY } } },
    });
  });

  test('and lacks a permission is refused all the same', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    stage.meta.issues('Stored', alive({ ...SIXTY_DAYS, scopes: [] }));
    expect(await renewed(stage, { seen })).toMatchObject({
      kind: 'rejected',
      reason: 'new-token-lacks-scopes',
    });
  });
});

test('another string that ends earlier than a token of Instagram should is refused', async () => {
  const stage = stageOf();
  const instagram = alive({ kind: 'instagram', expiresAt: 'unknown' });
  stage.meta.knows('Stored', instagram);
  stage.meta.issues('Fresh', instagram, 5 * DAY);
  expect(await renewed(stage, { config: instagramConfig() })).toMatchObject({
    kind: 'rejected',
    reason: 'new-token-ends-earlier',
  });
});

test('a token that an exchange ended is dead where what came ends days before it did', async () => {
  const stage = stageOf();
  const seen = await seenOn(stage, configOf());
  const death = dead('revoked');
  stage.meta.issues('Fresh', alive({ expiresAt: NOW + 20 * DAY }));
  stage.meta.knows('Stored', alive(), death);
  expect(await renewed(stage, { seen })).toEqual({ kind: 'died', death });
});

describe('an asset that the old token reaches', () => {
  const asset = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
  const reaching = (kind: 'reached' | 'refused', facts: Partial<TokenFacts> = {}): Inspection => ({
    ...alive(facts),
    assets: [{ asset, reach: kind === 'reached' ? { kind } : { kind, trace: { code: 100 } } }],
  });
  const config = configOf({ assets: [asset] });
  const lost = { kind: 'rejected', reason: 'new-token-lacks-assets', lost: ['act_1'] };

  test('must be reached by the new one', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', reaching('reached'));
    stage.meta.issues('Fresh', reaching('refused', SIXTY_DAYS));
    expect(await renewed(stage, { config })).toMatchObject(lost);
    stage.meta.issues('Fresh', reaching('reached', SIXTY_DAYS));
    expect(await renewed(stage, { config })).toMatchObject({ kind: 'renewed' });
  });

  test('must be reached also by the one that takes the place of a token that has just died', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', reaching('reached'));
    const seen = await seenOn(stage, config);
    stage.meta.issues('Fresh', reaching('refused'));
    stage.meta.onExchange = () => stage.meta.knows('Stored', dead('revoked'));
    expect(await renewed(stage, { config, seen })).toMatchObject(lost);
  });

  test('does not stop a token that came back as the same string: it is what is stored', async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', reaching('reached'));
    const seen = await seenOn(stage, config);
    stage.meta.issues('Stored', reaching('refused', SIXTY_DAYS));
    expect(await renewed(stage, { config, seen })).toMatchObject({ kind: 'extended' });
  });
});

describe('the second look at the old token', () => {
  const secondLooks = async (...looks: readonly [Inspection, ...Inspection[]]) => {
    const stage = stageOf();
    const seen = await seenOn(stage, configOf());
    stage.meta.issues('Fresh', alive(SIXTY_DAYS));
    stage.meta.knows('Stored', ...looks);
    return renewed(stage, { seen });
  };

  test.each<[string, [Inspection, ...Inspection[]]]>([
    ['doubt', [doubt()]],
    ['a refusal', [refused('app-disabled')]],
    ['a death that is taken back', [dead('revoked'), alive()]],
    ['a death and then doubt', [dead('revoked'), doubt()]],
  ])('that ends in %s lets nothing replace it', async (_, looks) => {
    expect(await secondLooks(...looks)).toMatchObject({ kind: 'failed', outcome: 'inconclusive' });
  });

  test('that finds it dead twice lets the new one replace it', async () => {
    expect(await secondLooks(dead('revoked'), dead('revoked'))).toMatchObject({ kind: 'renewed' });
  });

  test.each([
    ['never ends', { expiresAt: 'never' }],
    ['has more permissions', { scopes: ['ads_read', 'ads_management'] }],
  ] as const)('that finds that it %s holds the new one back', async (_, facts) => {
    expect(await secondLooks(alive(facts))).not.toMatchObject({ kind: 'renewed' });
  });
});
