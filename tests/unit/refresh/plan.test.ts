import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/refresh/observe.js';
import { plan } from '../../../src/refresh/plan.js';
import type { RunMode, TokenConfig } from '../../../src/token/config.js';
import { DAY } from '../../../src/token/time.js';
import { alive, dead, NOW, setupProblem } from '../token/samples.js';
import { COPY, configOf, copyIn, GITHUB_NOW, SOURCE, type Stage, seenOn, stageOf } from './fake-services.js';

/** A run that was queued an hour ago, and a token that is due. */
function dueDay(): Stage {
  const stage = stageOf();
  stage.meta.knows('Stored', alive({ expiresAt: NOW + 10 * DAY }));
  stage.facts.createdAt = GITHUB_NOW - 3600;
  return stage;
}

async function planned(
  stage: Stage,
  what: { config?: TokenConfig; mode?: RunMode; seen?: Observation } = {},
) {
  const { config = configOf(), mode = 'refresh' } = what;
  return plan(config, mode, what.seen ?? (await seenOn(stage, config)), stage);
}

describe('a plan', () => {
  test('is what the rules say of the token', async () => {
    const stage = stageOf();
    expect(await planned(stage)).toEqual({ plan: { kind: 'keep', reason: 'not-due' }, superseded: false });
    expect(await planned(dueDay())).toEqual({
      plan: { kind: 'exchange', sixtyDays: false },
      superseded: false,
    });
  });
});

describe('a run steps aside', () => {
  test.each([
    ['a second after it was created', 3599, true],
    ['in the second in which it was created', 3600, false],
    ['before it was created', 3601, false],
  ])('when the secret was written %s', async (_when, secondsAgo, superseded) => {
    const stage = dueDay();
    stage.secrets.put(SOURCE, 'Stored', secondsAgo);
    expect(await planned(stage)).toMatchObject({ superseded });
  });

  test.each([
    ['a day ago to the second', DAY, true],
    ['longer than a day ago', DAY + 1, false],
  ])('when it waited for days and the secret was written %s', async (_when, secondsAgo, superseded) => {
    const stage = dueDay();
    stage.facts.createdAt = GITHUB_NOW - 5 * DAY;
    stage.secrets.put(SOURCE, 'Stored', secondsAgo);
    expect(await planned(stage)).toMatchObject({ superseded });
  });

  test('when its own token is dead and a newer one was stored meanwhile', async () => {
    const stage = dueDay();
    stage.meta.knows('Stored', dead());
    stage.secrets.put(SOURCE, 'Newer', 60);
    expect(await planned(stage)).toMatchObject({ plan: { kind: 'stop' }, superseded: true });
  });

  test('when it would only repair a place', async () => {
    const stage = dueDay();
    stage.meta.knows('Stored', alive());
    stage.secrets.put(SOURCE, 'Newer', 60);
    const config = configOf({ targets: [copyIn(COPY)] });
    expect(await planned(stage, { config })).toMatchObject({ plan: { kind: 'keep' }, superseded: true });
    stage.secrets.put(COPY, 'Newer', 60);
    expect(await planned(stage, { config })).toMatchObject({ plan: { kind: 'keep' }, superseded: false });
  });
});

describe('a run does not step aside', () => {
  test('when there is nothing to do, and GitHub is not asked', async () => {
    const stage = dueDay();
    stage.meta.knows('Stored', alive());
    stage.secrets.put(SOURCE, 'Newer', 60);
    expect(await planned(stage)).toMatchObject({ superseded: false });
    expect(stage.facts.wasAsked).toBe(false);
  });

  test.each(['check', 'dry-run', 'reauthorize'] as const)('in the mode %s', async (mode) => {
    const stage = dueDay();
    stage.secrets.put(SOURCE, 'Newer', 60);
    expect(await planned(stage, { mode })).toMatchObject({ superseded: false });
  });

  test('when GitHub does not tell when it was created', async () => {
    const stage = dueDay();
    stage.secrets.put(SOURCE, 'Newer', 60);
    delete stage.facts.createdAt;
    expect(await planned(stage)).toMatchObject({ superseded: false });
  });

  test('when the secret was written longer than a day ago, and GitHub is not asked', async () => {
    const stage = dueDay();
    expect(await planned(stage)).toMatchObject({ plan: { kind: 'exchange' }, superseded: false });
    expect(stage.facts.wasAsked).toBe(false);
  });

  test('when the source is closed, was never written or was not looked at, and GitHub is not asked', async () => {
    const stage = dueDay();
    const { source, ...rest } = await seenOn(stage, configOf());
    if (source.kind !== 'open') throw new Error(source.kind);
    const { updatedAt: _updatedAt, ...undated } = source;
    const closed = { ...source, kind: 'closed', updatedAt: GITHUB_NOW, problem: setupProblem() } as const;
    for (const seen of [rest, { ...rest, source: undated }, { ...rest, source: closed }])
      expect(await planned(stage, { seen })).toMatchObject({ superseded: false });
    expect(stage.facts.wasAsked).toBe(false);
  });
});
