import { describe, expect, test } from 'vitest';
import { isoExpiry, notifyConsumers } from '../../../src/refresh/notify-consumers.js';
import { type Conclusion, conclude } from '../../../src/token/conclusion.js';
import type { RunMode } from '../../../src/token/config.js';
import type { Inspection } from '../../../src/token/inspection.js';
import { planToken } from '../../../src/token/plan.js';
import type { Renewal } from '../../../src/token/run-record.js';
import { DAY } from '../../../src/token/time.js';
import {
  alive,
  dead,
  doubtfulProblem,
  factsOf,
  NOW,
  policyOf,
  setupProblem,
  verified,
} from '../token/samples.js';
import { configOf, lacking, type Stage, secretOf, stageOf, tokenOf } from './fake-services.js';

const ALL = {
  expiryVariable: 'META_TOKEN_EXPIRES',
  dispatchEvent: 'token-refreshed',
  exportEnv: 'META_TOKEN',
};
const RENEWED: Renewal = { kind: 'renewed', fresh: verified(factsOf({ expiresAt: NOW + 60 * DAY })) };

function concluded(inspection: Inspection, renewal: Renewal = { kind: 'nothing' }): Conclusion {
  const policy = policyOf();
  const plan = planToken(inspection, policy);
  return conclude(
    { inspection, plan, renewal, freshness: { kind: 'current' }, repaired: [], failed: [] },
    policy,
  );
}

const offer = (stage: Stage, conclusion: Conclusion, mode: RunMode = 'refresh', extras: object = ALL) =>
  notifyConsumers(configOf({ extras }), mode, conclusion, secretOf('Current'), stage);

/** What those who use the token find after the run. */
const found = ({ extras }: Stage) => ({
  variables: Object.fromEntries(extras.variables),
  events: extras.events,
  exported: Object.fromEntries(extras.exported),
});

const NOTHING = { variables: {}, events: [], exported: {} };

describe('an expiry in words for machines', () => {
  test.each([
    [NOW, '2026-11-22T00:00:00Z'],
    ['never', 'never'],
    ['unknown', ''],
  ] as const)('%s is %j', (expiry, text) => {
    expect(isoExpiry(expiry)).toBe(text);
  });
});

describe('those who use the token', () => {
  test('find after a refresh the new date, an event and the token, and the event holds no token', async () => {
    const stage = stageOf();
    expect(await offer(stage, concluded(alive(), RENEWED))).toEqual([]);
    expect(found(stage)).toEqual({
      variables: { META_TOKEN_EXPIRES: '2027-01-21T00:00:00Z' },
      events: [
        {
          type: 'token-refreshed',
          payload: { secret: 'META_ACCESS_TOKEN', expires_at: '2027-01-21T00:00:00Z' },
        },
      ],
      exported: { META_TOKEN: tokenOf('Current') },
    });
  });

  test('find on a day without a refresh no event', async () => {
    const stage = stageOf();
    await offer(stage, concluded(alive()));
    expect(found(stage)).toEqual({
      variables: { META_TOKEN_EXPIRES: '2027-01-01T00:00:00Z' },
      events: [],
      exported: { META_TOKEN: tokenOf('Current') },
    });
  });

  test('find no date that nobody knows, and never where there is none', async () => {
    const unknown = stageOf();
    await offer(unknown, concluded(alive({ expiresAt: 'unknown' })));
    expect(found(unknown).variables).toEqual({});
    const never = stageOf();
    await offer(never, concluded(alive({ expiresAt: 'never' })));
    expect(found(never).variables).toEqual({ META_TOKEN_EXPIRES: 'never' });
  });

  test('find after a check the token for later steps and nothing else', async () => {
    const stage = stageOf();
    expect(await offer(stage, concluded(alive(), RENEWED), 'check')).toEqual([]);
    expect(found(stage)).toEqual({ ...NOTHING, exported: { META_TOKEN: tokenOf('Current') } });
  });

  test('find nothing new after a dry run', async () => {
    const stage = stageOf();
    expect(await offer(stage, concluded(alive()), 'dry-run')).toEqual([]);
    expect(found(stage)).toEqual(NOTHING);
  });

  test('find nothing new of a token that Meta did not prove', async () => {
    const stage = stageOf();
    expect(await offer(stage, concluded(dead()))).toEqual([]);
    expect(found(stage)).toEqual(NOTHING);
  });

  test('find nothing that they did not ask for', async () => {
    const stage = stageOf();
    expect(await offer(stage, concluded(alive(), RENEWED), 'refresh', {})).toEqual([]);
    expect(found(stage)).toEqual(NOTHING);
  });

  test('find nothing where the run has no desk for it', async () => {
    const services = lacking(stageOf(), 'extras');
    const conclusion = concluded(alive(), RENEWED);
    expect(
      await notifyConsumers(configOf({ extras: ALL }), 'refresh', conclusion, secretOf('Current'), services),
    ).toEqual([]);
  });
});

describe('an extra that fails', () => {
  const words = ({ reason, message, hint }: ReturnType<typeof setupProblem>) => ({ reason, message, hint });

  test('is a warning, and the others are served', async () => {
    const stage = stageOf();
    stage.extras.problems.variable = setupProblem();
    expect(await offer(stage, concluded(alive(), RENEWED))).toStrictEqual([words(setupProblem())]);
    expect(stage.extras.events).toHaveLength(1);
  });

  test('to reach later steps is a warning without a value, and the others are served', async () => {
    const stage = stageOf();
    stage.extras.hasEnvironment = false;
    expect(await offer(stage, concluded(alive(), RENEWED))).toStrictEqual([
      {
        reason: 'target-not-written',
        message: 'Later steps did not get the token, because the environment file could not be written.',
        hint: 'Check that nothing changes GITHUB_ENV before this step.',
      },
    ]);
    expect(stage.extras.events).toHaveLength(1);
  });

  test('beside another that fails is a warning of its own', async () => {
    const stage = stageOf();
    Object.assign(stage.extras.problems, { variable: setupProblem(), event: doubtfulProblem() });
    expect(await offer(stage, concluded(alive(), RENEWED))).toStrictEqual([
      words(setupProblem()),
      words(doubtfulProblem()),
    ]);
  });
});
