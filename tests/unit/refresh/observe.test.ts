import { describe, expect, test } from 'vitest';
import { observe, storedForSeconds } from '../../../src/refresh/observe.js';
import { locationKey, type SecretLocation } from '../../../src/token/location.js';
import { DAY } from '../../../src/token/time.js';
import { alive, dead, doubtfulProblem, NOW, setupProblem } from '../token/samples.js';
import {
  COPY,
  configOf,
  copyIn,
  GITHUB_NOW,
  lacking,
  locationOf,
  MAY_ACT,
  ownIn,
  PAGE,
  REPOSITORY,
  SOURCE,
  stageOf,
} from './fake-services.js';

const config = configOf({
  targets: [copyIn(COPY), ownIn(locationOf('OWN'))],
  pages: [{ pageId: '77', locations: [PAGE] }],
});

describe('a run looks', () => {
  test('at the token, its source and every other place', async () => {
    const stage = stageOf();
    stage.secrets.put(COPY, 'Stored', 60);
    stage.secrets.close(PAGE, setupProblem());
    const seen = await observe(config, 'refresh', stage);
    expect(seen.token).toEqual(alive());
    expect(seen.source).toEqual(await stage.secrets.see(SOURCE));
    expect([...seen.others.keys()]).toEqual([
      locationKey(COPY),
      locationKey(locationOf('OWN')),
      locationKey(PAGE),
    ]);
    for (const location of [COPY, locationOf('OWN'), PAGE])
      expect(seen.others.get(locationKey(location))).toEqual(await stage.secrets.see(location));
  });

  test('at all of it at once: no question waits for the answer to another', async () => {
    const stage = stageOf();
    let asked = 0;
    let answer = () => {};
    const answers = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const pause = async () => {
      if (++asked === 5) answer();
      await answers;
    };
    Object.assign(stage.meta, { pause });
    Object.assign(stage.secrets, { pause });
    expect((await observe(config, 'refresh', stage)).token).toEqual(alive());
  });

  test('at the token alone when it only checks, or may see no secrets', async () => {
    const stage = stageOf();
    const alone = { token: alive(), others: new Map(), ...MAY_ACT };
    expect(await observe(config, 'check', stage)).toStrictEqual(alone);
    expect(await observe(config, 'refresh', lacking(stage, 'secrets'))).toStrictEqual(alone);
    expect(stage.issues.lookedWith).toBeUndefined();
  });

  test.each([
    ['refresh', true],
    ['reauthorize', true],
    ['dry-run', false],
  ] as const)('at the issues meanwhile, except in a dry run: %s', async (mode, isLooking) => {
    const stage = stageOf();
    await observe(config, mode, stage);
    expect(stage.issues.lookedWith).toEqual(isLooking ? config.issue : undefined);
    await observe(config, mode, lacking(stage, 'issues'));
  });
});

describe('a source that does not exist', () => {
  const missing = locationOf('META_TOKEN');
  const misnamed = configOf({ source: missing });

  test.each(['refresh', 'dry-run'] as const)(
    'is closed, and told with what to set (mode %s)',
    async (mode) => {
      const { source } = await observe(misnamed, mode, stageOf());
      expect(source).toMatchObject({
        kind: 'closed',
        problem: {
          reason: 'secret-missing',
          kind: 'permanent',
          message: 'There is no secret META_TOKEN in acme/website.',
          hint: 'Set secret-name to the secret that access-token comes from. If it belongs to an environment or an organization, set environment or organization too.',
        },
      });
    },
  );

  test('still tells when the credential ends', async () => {
    const stage = stageOf();
    stage.secrets.credentialEndsAt = NOW + 9 * DAY;
    const { source } = await observe(misnamed, 'refresh', stage);
    expect(source?.credentialEndsAt).toBe(NOW + 9 * DAY);
  });

  test('is open to a first login, which makes it', async () => {
    const { source } = await observe(misnamed, 'reauthorize', stageOf());
    expect(source?.kind).toBe('open');
  });

  test('is not what is told of one that cannot be looked into', async () => {
    const stage = stageOf();
    stage.secrets.close(missing, doubtfulProblem());
    const { source } = await observe(misnamed, 'refresh', stage);
    expect(source).toEqual({ kind: 'closed', problem: doubtfulProblem() });
  });
});

describe('whether a run may act', () => {
  const ENVIRONMENT: SecretLocation = {
    kind: 'environment',
    repository: REPOSITORY,
    environment: 'production',
    secret: 'META_ACCESS_TOKEN',
  };
  /** The secret was written five days ago. */
  const freshness = async (createdDaysAgo: number, source = SOURCE) => {
    const stage = stageOf();
    stage.facts.run = { kind: 'known', createdAt: GITHUB_NOW - createdDaysAgo * DAY, at: GITHUB_NOW };
    const seen = await observe(configOf({ source }), 'refresh', stage);
    return { ...seen.freshness, wasAsked: stage.facts.wasAsked };
  };

  test('depends on whether the secret was written since it was created', async () => {
    expect(await freshness(4)).toEqual({ kind: 'current', wasAsked: true });
    expect(await freshness(6)).toEqual({ kind: 'superseded', wasAsked: true });
  });

  test("is not asked of a run with an environment's secret, which it read when its job started", async () => {
    expect(await freshness(6, ENVIRONMENT)).toMatchObject({ wasAsked: false });
  });

  test('is in doubt where the secret was written later than GitHub says it is now', async () => {
    const stage = stageOf();
    stage.secrets.put(SOURCE, 'Stored', -2 * DAY);
    stage.facts.run = { kind: 'known', createdAt: GITHUB_NOW, at: GITHUB_NOW };
    expect((await observe(configOf(), 'refresh', stage)).freshness.kind).toBe('unknown');
  });

  test("is in doubt where Meta's clock and GitHub's are more than an hour apart", async () => {
    const stage = stageOf();
    stage.meta.knows('Stored', { ...alive(), at: NOW - 2 * 3600 });
    expect((await observe(configOf(), 'refresh', stage)).freshness).toMatchObject({
      kind: 'unknown',
      reason: 'clocks-disagree',
    });
  });
});

test('a run remembers the places that the open issue names, where it has any', async () => {
  const stage = stageOf();
  stage.issues.remembered = new Set([locationKey(COPY)]);
  expect((await observe(config, 'refresh', stage)).unwritten).toEqual(new Set([locationKey(COPY)]));
  expect((await observe(configOf(), 'refresh', stage)).unwritten).toEqual(new Set());
});

test('how long the secret is stored is known where GitHub tells when it was written', async () => {
  const stage = stageOf();
  const age = async (secret: string) =>
    storedForSeconds({ source: await stage.secrets.see(locationOf(secret)) });
  expect(await age('META_ACCESS_TOKEN')).toBe(5 * DAY);
  expect(await age('NONE')).toBeUndefined();
});

test('a death that is taken back at a second look is doubt, also to a run that only checks', async () => {
  for (const mode of ['refresh', 'check'] as const) {
    const stage = stageOf();
    stage.meta.knows('Stored', dead('revoked'), alive());
    expect((await observe(configOf(), mode, stage)).token.kind).toBe('doubt');
  }
});
