import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/refresh/observe.js';
import type { Services } from '../../../src/refresh/services.js';
import { store } from '../../../src/refresh/store.js';
import type { RunMode, TokenConfig } from '../../../src/token/config.js';
import { locationKey } from '../../../src/token/location.js';
import type { TokenPlan } from '../../../src/token/plan.js';
import type { Died, FailedTarget, Renewal } from '../../../src/token/run-record.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import { shown } from '../inputs/setting.js';
import { alive, dead, doubtfulProblem, factsOf, NOW, setupProblem, verified } from '../token/samples.js';
import {
  COPY,
  configOf,
  copyIn,
  lacking,
  locationOf,
  MAY_ACT,
  ownIn,
  PAGE,
  SOURCE,
  type Stage,
  secretOf,
  seenOn,
  stageOf,
  tokenOf,
} from './fake-services.js';

const KEEP: TokenPlan = { kind: 'keep', reason: 'not-due' };
const EXCHANGE: TokenPlan = { kind: 'exchange', sixtyDays: false };
const NOTHING: Renewal = { kind: 'nothing' };

/** Sixty days from now: later than the stored token's end. */
const FRESH = { issuedAt: NOW, expiresAt: NOW + 60 * DAY };
const renewed = (): Renewal => ({ kind: 'renewed', fresh: verified(factsOf(FRESH)) });

/** A day on which Meta gave a new token. */
function freshDay(): Stage {
  const stage = stageOf();
  stage.meta.knows('Fresh', alive(FRESH));
  return stage;
}

async function stored(
  stage: Stage,
  config: TokenConfig,
  what: { mode?: RunMode; plan?: TokenPlan; did?: Renewal | Died; seen?: Observation; services?: Services },
) {
  const { mode = 'refresh', plan = KEEP, did = NOTHING, services = stage } = what;
  return shown(await store(config, mode, what.seen ?? (await seenOn(stage, config)), plan, did, services));
}

const IDLE = { repaired: [], failed: [], unwritten: [] };

describe('a fresh token', () => {
  const targets = [copyIn(COPY), copyIn(locationOf('SECOND'))];

  test('goes to every target and to the source last, which is the commit record', async () => {
    const stage = freshDay();
    expect(await stored(stage, configOf({ targets }), { plan: EXCHANGE, did: renewed() })).toStrictEqual({
      fresh: tokenOf('Fresh'),
      repaired: [],
      failed: [],
      unwritten: [],
    });
    expect(stage.secrets.writes).toEqual([
      ['FB_TOKEN in acme/reports', tokenOf('Fresh')],
      ['SECOND in acme/website', tokenOf('Fresh')],
      ['META_ACCESS_TOKEN in acme/website', tokenOf('Fresh')],
    ]);
    expect(stage.lines).toEqual([
      'Stored the token in FB_TOKEN in acme/reports.',
      'Stored the token in SECOND in acme/website.',
      'Stored the new token in META_ACCESS_TOKEN in acme/website.',
    ]);
  });

  test('goes to a target that was written a moment ago, too', async () => {
    const stage = freshDay();
    stage.secrets.put(COPY, 'Stored', 10);
    await stored(stage, configOf({ targets }), { plan: EXCHANGE, did: renewed() });
    expect(stage.secrets.holds(COPY)).toBe(tokenOf('Fresh'));
  });

  test('from a login is stored although the plan says to stop', async () => {
    const stage = freshDay();
    const seen = await seenOn(stage, configOf(), dead());
    const plan: TokenPlan = { kind: 'stop', outcome: 'reauthorize', reason: 'expired' };
    await stored(stage, configOf(), { mode: 'reauthorize', plan, did: renewed(), seen });
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Fresh'));
  });

  test.each(['not-written', 'unknown'] as const)(
    'is not the current one when the write of the source ends as %s',
    async (state) => {
      const stage = freshDay();
      const problem = doubtfulProblem();
      stage.secrets.refuse(SOURCE, problem, state);
      expect(await stored(stage, configOf({ targets }), { plan: EXCHANGE, did: renewed() })).toStrictEqual({
        sourceProblem: problem,
        repaired: [],
        failed: [],
        unwritten: [],
      });
      expect(stage.lines).not.toContain('Stored the new token in META_ACCESS_TOKEN in acme/website.');
    },
  );

  test('is stored in all other places when one cannot be looked into and one rejects it', async () => {
    const stage = freshDay();
    const [shut, refusing] = [locationOf('SHUT', 'acme/gone'), locationOf('REFUSING')];
    stage.secrets.close(
      shut,
      setupProblem({ message: 'GitHub finds nothing there.', hint: 'Check the name.' }),
    );
    stage.secrets.refuse(refusing, doubtfulProblem());
    const config = configOf({ targets: [copyIn(shut), copyIn(refusing), copyIn(COPY)] });
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toStrictEqual({
      fresh: tokenOf('Fresh'),
      repaired: [],
      failed: [
        {
          location: 'SHUT in acme/gone',
          why: 'GitHub finds nothing there.',
          hint: 'Check the name.',
          kind: 'permanent',
        },
        {
          location: 'REFUSING in acme/website',
          why: 'GitHub answered with HTTP 503.',
          hint: 'Wait for the next run.',
          kind: 'transient',
        },
      ],
      unwritten: [locationKey(shut), locationKey(refusing)],
    });
    expect(stage.secrets.writes.map(([location]) => location)).toEqual([
      'FB_TOKEN in acme/reports',
      'META_ACCESS_TOKEN in acme/website',
    ]);
  });

  test('tells of the targets that failed also when the source cannot be written', async () => {
    const stage = freshDay();
    stage.secrets.refuse(SOURCE, doubtfulProblem());
    stage.secrets.refuse(COPY, setupProblem());
    expect(
      await stored(stage, configOf({ targets: [copyIn(COPY)] }), { plan: EXCHANGE, did: renewed() }),
    ).toMatchObject({ sourceProblem: doubtfulProblem(), failed: [{ location: 'FB_TOKEN in acme/reports' }] });
  });

  test('is not written to a place that nobody has looked at', async () => {
    const stage = freshDay();
    const config = configOf({ targets: [copyIn(COPY)] });
    const seen = { ...(await seenOn(stage, config)), others: new Map(), ...MAY_ACT };
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed(), seen })).toMatchObject({
      failed: [],
    });
    expect(stage.secrets.holds(COPY)).toBeUndefined();
  });
});

describe('nothing is written', () => {
  const config = configOf({ targets: [copyIn(COPY)] });

  test('where the run only asked Meta', async () => {
    const stage = freshDay();
    const seen: Observation = { token: alive(), others: new Map(), ...MAY_ACT };
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed(), seen })).toStrictEqual(IDLE);
    expect(stage.secrets.writes).toEqual([]);
  });

  test('where the run has no credential for secrets', async () => {
    const stage = freshDay();
    const services = lacking(stage, 'secrets');
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed(), services })).toStrictEqual(IDLE);
    expect(await stored(stage, config, { services })).toStrictEqual(IDLE);
  });

  test('where the source is closed, and its trouble is told', async () => {
    const stage = freshDay();
    const problem = setupProblem();
    stage.secrets.close(SOURCE, problem);
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toStrictEqual({
      ...IDLE,
      sourceProblem: problem,
    });
    expect(stage.secrets.writes).toEqual([]);
  });

  test.each<[string, { plan?: TokenPlan; did?: Renewal | Died; token?: Observation['token'] }]>([
    ['a plan that says to stop', { plan: { kind: 'stop', outcome: 'misconfigured', reason: 'other-user' } }],
    ['a token that is not known to live', { token: dead() }],
    ['a token that died meanwhile', { did: { kind: 'died', death: dead() } }],
  ])('into a place that lacks the token after %s', async (_why, { token, ...what }) => {
    const stage = stageOf();
    // What an earlier run could not write is remembered.
    const unwritten = [locationKey(COPY)];
    const seen = { ...(await seenOn(stage, config, token)), unwritten: new Set(unwritten) };
    expect(await stored(stage, config, { ...what, seen })).toStrictEqual({ ...IDLE, unwritten });
    expect(stage.secrets.writes).toEqual([]);
  });
});

describe('a place that missed an earlier write', () => {
  const config = configOf({ targets: [copyIn(COPY), copyIn(locationOf('SECOND'))] });

  test.each<[string, number | undefined, boolean]>([
    ['that lacks the secret', undefined, true],
    ['ten minutes and a second older than the source', 1_000 + 601, true],
    ['ten minutes older than the source', 1_000 + 600, false],
    ['as old as the source', 1_000, false],
    ['newer than the source', 10, false],
  ])('is one %s: %s', async (_which, secondsAgo, isStale) => {
    const stage = stageOf();
    stage.secrets.put(SOURCE, 'Stored', 1_000);
    stage.secrets.put(locationOf('SECOND'), 'Stored', 1_000);
    if (secondsAgo !== undefined) stage.secrets.put(COPY, 'Old', secondsAgo);
    expect(await stored(stage, config, {})).toStrictEqual({
      ...IDLE,
      repaired: isStale ? ['FB_TOKEN in acme/reports'] : [],
    });
    expect(stage.secrets.writes).toEqual(isStale ? [['FB_TOKEN in acme/reports', tokenOf('Stored')]] : []);
    expect(stage.lines).toEqual(isStale ? ['Stored the token in FB_TOKEN in acme/reports.'] : []);
  });

  test('gets the current token also when Meta declined to give a fresh one', async () => {
    const stage = stageOf();
    await stored(stage, config, { plan: EXCHANGE, did: { kind: 'held', why: 'same-date' } });
    expect(stage.secrets.holds(COPY)).toBe(tokenOf('Stored'));
  });

  test('is named and left alone in a dry run', async () => {
    const stage = stageOf();
    const shut = locationOf('SHUT');
    stage.secrets.close(shut, setupProblem());
    const withShut = configOf({ targets: [...config.targets, copyIn(shut), ownIn(locationOf('OWN'))] });
    expect(await stored(stage, withShut, { mode: 'dry-run' })).toStrictEqual({
      ...IDLE,
      failed: [
        {
          location: 'SHUT in acme/website',
          why: 'GitHub does not let this credential write secrets.',
          hint: 'Grant it Secrets: write.',
          kind: 'permanent',
        },
      ],
    });
    expect(stage.secrets.writes).toEqual([]);
    expect(stage.lines).toEqual([
      'Would repair FB_TOKEN in acme/reports.',
      'Would repair SECOND in acme/website.',
      'Would repair OWN in acme/website.',
    ]);
  });

  test('cannot be told where the age of the source is not known, or the source is closed', async () => {
    const stage = stageOf();
    const { source, ...rest } = await seenOn(stage, config);
    if (source.kind !== 'open') throw new Error(source.kind);
    const { updatedAt: _updatedAt, ...undated } = source;
    const seen: Observation = { ...rest, source: undated };
    expect(await stored(stage, config, { seen })).toStrictEqual(IDLE);
  });

  test('is not one that is closed, nor one that nobody has looked at', async () => {
    const stage = stageOf();
    const only = configOf({ targets: [copyIn(COPY)] });
    const seen = await seenOn(stage, only);
    expect(await stored(stage, only, { seen: { ...seen, others: new Map(), ...MAY_ACT } })).toStrictEqual(
      IDLE,
    );
    stage.secrets.close(COPY, doubtfulProblem());
    expect(await stored(stage, only, {})).toMatchObject({
      repaired: [],
      failed: [{ location: 'FB_TOKEN in acme/reports', kind: 'transient' }],
    });
  });

  test('is one whose time lies ahead of its own clock: that says nothing of what it holds', async () => {
    const stage = stageOf();
    stage.secrets.put(COPY, 'Old', -2 * DAY);
    await stored(stage, configOf({ targets: [copyIn(COPY)] }), {});
    expect(stage.secrets.holds(COPY)).toBe(tokenOf('Stored'));
  });
});

describe("a page's token", () => {
  const second = locationOf('PAGE_TOKEN', 'acme/shop');
  const config = configOf({ pages: [{ pageId: '77', locations: [PAGE, second] }] });

  test('is derived from the fresh token, once for all places of its page', async () => {
    const stage = freshDay();
    stage.meta.pages.set('77', { expiresAt: 'never' });
    await stored(stage, config, { plan: EXCHANGE, did: renewed() });
    expect(stage.secrets.holds(PAGE)).toBe(tokenOf('Page77No1OfFresh'));
    expect(stage.secrets.holds(second)).toBe(tokenOf('Page77No1OfFresh'));
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Fresh'));
  });

  test('is derived from the stored token for the place that lacks it', async () => {
    const stage = stageOf();
    stage.meta.pages.set('77', {});
    stage.secrets.put(second, 'PageToken', 0);
    expect(await stored(stage, config, {})).toMatchObject({ repaired: ['PAGE_TOKEN in acme/website'] });
    expect(stage.secrets.holds(PAGE)).toBe(tokenOf('Page77No1OfStored'));
    expect(stage.secrets.holds(second)).toBe(tokenOf('PageToken'));
  });

  test('of another page is not stored anywhere', async () => {
    const stage = freshDay();
    stage.meta.pages.set('77', { profileId: '78' });
    const failure = {
      why: 'The new token is for the wrong page.',
      hint: 'The place was left as it is. Check the page ID.',
      kind: 'permanent',
    };
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toMatchObject({
      fresh: tokenOf('Fresh'),
      failed: [
        { location: 'PAGE_TOKEN in acme/website', ...failure },
        { location: 'PAGE_TOKEN in acme/shop', ...failure },
      ],
    });
    expect(stage.secrets.writes.map(([location]) => location)).toEqual(['META_ACCESS_TOKEN in acme/website']);
  });

  test('that Meta does not give is told with what to do, and what the place held stays', async () => {
    const stage = stageOf();
    stage.secrets.put(PAGE, 'PageToken', 30 * DAY);
    stage.secrets.put(second, 'PageToken', 0);
    expect(await stored(stage, config, {})).toMatchObject({
      repaired: [],
      failed: [
        {
          location: 'PAGE_TOKEN in acme/website',
          why: expect.stringMatching(
            /^Meta knows no such page, or does not show it to this account\. .*code 100/,
          ),
          hint: 'Check the page ID, and that the page was ticked when somebody logged in to the app.',
          kind: 'permanent',
        },
      ],
    });
    expect(stage.secrets.holds(PAGE)).toBe(tokenOf('PageToken'));
  });

  test('is judged by the date that Meta moved, when it gave the same string again', async () => {
    const stage = stageOf();
    stage.meta.pages.set('77', { expiresAt: NOW + 40 * DAY });
    const extended: Renewal = { kind: 'extended', fresh: verified(factsOf(FRESH), tokenOf('Stored')) };
    expect(await stored(stage, config, { plan: EXCHANGE, did: extended })).toMatchObject({
      repaired: [],
      failed: [{ kind: 'permanent' }, { kind: 'permanent' }],
    });
    expect(await stored(stage, config, { plan: EXCHANGE })).toMatchObject({
      repaired: ['PAGE_TOKEN in acme/website', 'PAGE_TOKEN in acme/shop'],
    });
  });
});

describe('a token of its own', () => {
  const config = configOf({ targets: [ownIn(COPY)] });

  test('is minted from the fresh token for each target that asks for one', async () => {
    const stage = freshDay();
    const both = configOf({ targets: [ownIn(COPY), ownIn(locationOf('OWN'))] });
    await stored(stage, both, { plan: EXCHANGE, did: renewed() });
    expect(stage.secrets.holds(COPY)).toBe(tokenOf('OwnNo1OfFresh'));
    expect(stage.secrets.holds(locationOf('OWN'))).toBe(tokenOf('OwnNo2OfFresh'));
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Fresh'));
  });

  test.each([
    ['another user', { userId: '124' }],
    ['fewer permissions', { scopes: ['ads_read'] }],
    ['an earlier end', { expiresAt: NOW + 59 * DAY }],
  ])('with %s is not stored', async (_fault, changes) => {
    const stage = freshDay();
    stage.secrets.put(COPY, 'Own', HOUR);
    stage.meta.clients.set(locationKey(COPY), changes);
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toMatchObject({
      failed: [
        {
          location: 'FB_TOKEN in acme/reports',
          hint: 'The place was left as it is. If this continues, remove own-token from this target: it then gets a copy of the token.',
          kind: 'permanent',
        },
      ],
    });
    expect(stage.secrets.holds(COPY)).toBe(tokenOf('Own'));
  });

  test('that cannot be proved is left for the next run', async () => {
    const stage = freshDay();
    stage.meta.clients.set(locationKey(COPY), { kind: 'issued', token: secretOf('NeverSeen') });
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toMatchObject({
      failed: [{ location: 'FB_TOKEN in acme/reports', kind: 'transient' }],
    });
    expect(stage.secrets.holds(COPY)).toBeUndefined();
  });

  test('that Meta refuses for want of permissions is told with those that the token really lacks', async () => {
    const refusedFor = async (...permissions: string[]) => {
      const stage = stageOf();
      const trace = { code: 200, permissions };
      stage.meta.clients.set(locationKey(COPY), { kind: 'declined', reason: 'permission', trace });
      return (await stored(stage, config, {})) as { failed: readonly FailedTarget[] };
    };
    expect((await refusedFor('ads_read', 'ads_management')).failed[0]?.scopes).toEqual(['ads_management']);
    expect((await refusedFor('ads_read')).failed[0]).not.toHaveProperty('scopes');
  });

  test('of a token whose permissions nobody knows is refused for all that Meta names', async () => {
    const stage = stageOf();
    const { scopes: _, ...facts } = factsOf();
    stage.meta.knows('Stored', { kind: 'alive', facts, at: NOW });
    const trace = { code: 200, permissions: ['ads_read'] };
    stage.meta.clients.set(locationKey(COPY), { kind: 'declined', reason: 'permission', trace });
    expect(await stored(stage, config, {})).toMatchObject({ failed: [{ scopes: ['ads_read'] }] });
  });

  test('that was not ticked for an account of its source is told with that account', async () => {
    const stage = freshDay();
    const ticked = (...ids: string[]) => ({ granularScopes: [{ scope: 'ads_read', targetIds: ids }] });
    const did: Renewal = { kind: 'renewed', fresh: verified(factsOf({ ...FRESH, ...ticked('1', '2') })) };
    stage.meta.clients.set(locationKey(COPY), ticked('1'));
    const told = (await stored(stage, config, { plan: EXCHANGE, did })) as { failed: FailedTarget[] };
    expect(told.failed[0]?.why).toContain('2');
  });

  test.each(['not-written', 'unknown'] as const)(
    'whose write ends as %s is told as not written',
    async (kind) => {
      const stage = freshDay();
      stage.secrets.refuse(COPY, doubtfulProblem(), kind);
      expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toMatchObject({
        failed: [{ location: 'FB_TOKEN in acme/reports', why: doubtfulProblem().message, kind: 'transient' }],
      });
    },
  );

  test('that was answered for at another time proves nothing', async () => {
    const stage = freshDay();
    const fresh = verified(factsOf(FRESH));
    const later = { ...fresh, inspection: { ...fresh.inspection, at: NOW + 2 * HOUR } };
    const did: Renewal = { kind: 'renewed', fresh: later };
    expect(await stored(stage, config, { plan: EXCHANGE, did })).toMatchObject({
      failed: [{ location: 'FB_TOKEN in acme/reports', kind: 'transient' }],
    });
    expect(stage.secrets.holds(COPY)).toBeUndefined();
  });

  test('that does not reach what its source does is not stored', async () => {
    const asset = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
    const stage = freshDay();
    const fresh = verified(factsOf(FRESH));
    const assets = [{ asset, reach: { kind: 'reached' } }] as const;
    const did: Renewal = {
      kind: 'renewed',
      fresh: { ...fresh, inspection: { ...fresh.inspection, assets } },
    };
    const own = { kind: 'issued', token: secretOf('Own') } as const;
    stage.meta.clients.set(locationKey(COPY), own);
    const refusing = { ...alive(FRESH), assets: [{ asset, reach: { kind: 'refused', trace: {} } }] } as const;
    stage.meta.knows('Own', refusing);
    expect(await stored(stage, config, { plan: EXCHANGE, did })).toMatchObject({
      failed: [{ location: 'FB_TOKEN in acme/reports' }],
    });
    expect(stage.secrets.holds(COPY)).toBeUndefined();
  });

  test('that Meta was too busy to give is left for the next run', async () => {
    const stage = stageOf();
    const tokenResponse = { kind: 'doubt', reason: 'meta-rate-limited', trace: {} } as const;
    stage.meta.clients.set(locationKey(COPY), tokenResponse);
    expect(await stored(stage, config, {})).toMatchObject({
      repaired: [],
      failed: [{ location: 'FB_TOKEN in acme/reports', kind: 'transient' }],
    });
  });
});

describe('a source that somebody else has written meanwhile', () => {
  test('is left alone, and so is every target', async () => {
    const stage = freshDay();
    stage.secrets.secondLook = { kind: 'done', data: true };
    const did = { kind: 'renewed', fresh: verified(alive().facts) } as const;
    expect(await stored(stage, configOf({ targets: [copyIn(COPY)] }), { plan: EXCHANGE, did })).toMatchObject(
      {
        freshness: { kind: 'superseded' },
      },
    );
    expect(stage.secrets.writes).toEqual([]);
  });

  test('while this one wrote is left alone; what was written before is told as older, and written again', async () => {
    const stage = freshDay();
    stage.secrets.refusals.set(locationKey(SOURCE), { kind: 'superseded' });
    const config = configOf({ targets: [copyIn(COPY)] });
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toStrictEqual({
      repaired: [],
      freshness: { kind: 'superseded' },
      failed: [
        {
          location: 'FB_TOKEN in acme/reports',
          why: 'It holds an older token: a newer one was stored while this run wrote.',
          hint: 'The next scheduled run writes the newer one.',
          kind: 'transient',
        },
      ],
      unwritten: [locationKey(COPY)],
    });
  });

  test('before a target was written is left alone with the source itself', async () => {
    const stage = freshDay();
    stage.secrets.refusals.set(locationKey(COPY), { kind: 'superseded' });
    const config = configOf({ targets: [copyIn(COPY), copyIn(locationOf('SECOND'))] });
    expect(await stored(stage, config, { plan: EXCHANGE, did: renewed() })).toMatchObject({
      freshness: { kind: 'superseded' },
      failed: [{ location: 'SECOND in acme/website' }],
      unwritten: [locationKey(COPY), locationKey(locationOf('SECOND'))],
    });
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Stored'));
  });

  test('while this one repaired is told of the places that it had repaired', async () => {
    const stage = stageOf();
    stage.secrets.refusals.set(locationKey(COPY), { kind: 'superseded' });
    const config = configOf({ targets: [copyIn(COPY), copyIn(locationOf('SECOND'))] });
    expect(await stored(stage, config, {})).toMatchObject({
      repaired: [],
      freshness: { kind: 'superseded' },
      failed: [{ location: 'SECOND in acme/website', kind: 'transient' }],
      unwritten: [locationKey(COPY), locationKey(locationOf('SECOND'))],
    });
  });

  test('is in doubt when nobody can tell', async () => {
    const stage = freshDay();
    const problem = doubtfulProblem();
    stage.secrets.secondLook = { kind: 'problem', problem };
    const did = { kind: 'renewed', fresh: verified(alive().facts) } as const;
    expect(await stored(stage, configOf(), { plan: EXCHANGE, did })).toMatchObject({
      sourceProblem: problem,
    });
    expect(stage.secrets.writes).toEqual([]);
  });
});

test('a place that is remembered as not written gets the token whatever its date', async () => {
  const stage = stageOf();
  const config = configOf({ targets: [copyIn(COPY)] });
  stage.secrets.put(COPY, 'Old', 1);
  const seen = { ...(await seenOn(stage, config)), unwritten: new Set([locationKey(COPY)]) };
  expect(await stored(stage, config, { seen })).toMatchObject({
    repaired: ['FB_TOKEN in acme/reports'],
    unwritten: [],
  });
  expect(stage.secrets.holds(COPY)).toBe(tokenOf('Stored'));
});
