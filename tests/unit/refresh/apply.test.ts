import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/refresh/apply.js';
import { observe } from '../../../src/refresh/observe.js';
import type { Services } from '../../../src/refresh/services.js';
import type { RunMode, TokenConfig } from '../../../src/token/config.js';
import { planToken } from '../../../src/token/plan.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import { alive, doubt, doubtfulProblem, factsOf, NOW, setupProblem } from '../token/samples.js';
import {
  COPY,
  configOf,
  copyIn,
  GITHUB_NOW,
  instagramConfig,
  lacking,
  SOURCE,
  type Stage,
  stageOf,
  tokenOf,
} from './fake-services.js';

const SOON = { expiresAt: NOW + 10 * DAY };
const FRESH = { expiresAt: NOW + 60 * DAY };

/** Looks, plans and acts. */
async function applied(
  stage: Stage,
  config: TokenConfig = configOf(),
  mode: RunMode = 'refresh',
  services: Services = stage,
) {
  const seen = await observe(config, mode, services);
  return apply(config, mode, seen, planToken(seen.token, config.policy), services);
}

/** A token that is due, and a Meta that gives a fresh one for it. */
function dueDay(): Stage {
  const stage = stageOf();
  stage.meta.knows('Stored', alive(SOON));
  stage.meta.issues('Fresh', alive(FRESH));
  return stage;
}

describe('what a run does', () => {
  test('on a day when the token is due: a fresh one is stored everywhere, and that heals the issue', async () => {
    const stage = dueDay();
    const { stored, conclusion } = await applied(stage, configOf({ targets: [copyIn(COPY)] }));
    expect(stored.fresh?.reveal()).toBe(tokenOf('Fresh'));
    expect(conclusion).toEqual({
      outcome: 'refreshed',
      reason: 'refreshed',
      findings: [{ outcome: 'refreshed', reason: 'refreshed' }],
      alerts: [],
      facts: factsOf(FRESH),
      issue: 'resolved',
      verified: true,
    });
    expect(stage.secrets.holds(COPY)).toBe(tokenOf('Fresh'));
    expect(stage.secrets.holds(SOURCE)).toBe(tokenOf('Fresh'));
  });

  test('done again, changes nothing', async () => {
    const stage = dueDay();
    const config = configOf({ targets: [copyIn(COPY)] });
    await applied(stage, config);
    const writes = [...stage.secrets.writes];
    const { conclusion } = await applied(stage, {
      ...config,
      token: new Secret(stage.secrets.holds(SOURCE) ?? ''),
    });
    expect(conclusion).toMatchObject({ outcome: 'healthy', reason: 'not-due' });
    expect(stage.secrets.writes).toEqual(writes);
  });

  test('when another run stored a newer token: nothing at all', async () => {
    const stage = dueDay();
    stage.facts.run = { kind: 'known', createdAt: GITHUB_NOW - 60, at: GITHUB_NOW };
    stage.secrets.put(SOURCE, 'Newer', 10);
    const { stored, conclusion } = await applied(stage, configOf({ targets: [copyIn(COPY)] }));
    expect(stored).toMatchObject({ repaired: [], failed: [] });
    expect(stored.fresh).toBeUndefined();
    expect(conclusion).toMatchObject({
      outcome: 'superseded',
      reason: 'newer-token-stored',
      facts: factsOf(SOON),
      issue: 'leave',
    });
    expect(stage.meta.exchanged).toEqual([]);
    expect(stage.secrets.writes).toEqual([]);
  });

  test('when the source is closed: the trouble is told, nothing is exchanged', async () => {
    const stage = dueDay();
    stage.secrets.close(SOURCE, setupProblem());
    const { stored, conclusion } = await applied(stage);
    expect(stored.sourceProblem).toEqual(setupProblem());
    expect(conclusion).toMatchObject({ outcome: 'misconfigured', reason: 'permission-missing' });
    expect(stage.meta.exchanged).toEqual([]);
  });

  test('when the source could not be written: nothing is exchanged', async () => {
    const stage = dueDay();
    stage.secrets.proof = { kind: 'problem', problem: doubtfulProblem() };
    const { stored, conclusion } = await applied(stage);
    expect(stored).toMatchObject({ sourceProblem: doubtfulProblem() });
    expect(stored.fresh).toBeUndefined();
    expect(conclusion.outcome).toBe('inconclusive');
  });

  test('when the write of the source is in doubt: the fresh token does not count', async () => {
    const stage = dueDay();
    stage.secrets.refuse(SOURCE, doubtfulProblem(), 'unknown');
    const { conclusion } = await applied(stage);
    expect(conclusion).toMatchObject({ outcome: 'inconclusive', facts: factsOf(SOON) });
  });

  test('in a dry run: nothing is exchanged or written', async () => {
    const stage = dueDay();
    stage.meta.knows('Stored', alive({ expiresAt: NOW + 20 * DAY }));
    const { conclusion } = await applied(stage, configOf({ targets: [copyIn(COPY)] }), 'dry-run');
    expect(conclusion).toMatchObject({ outcome: 'healthy', reason: 'would-refresh' });
    expect(stage.meta.exchanged).toEqual([]);
    expect(stage.secrets.writes).toEqual([]);
  });

  test('where only Meta may be asked: it looks', async () => {
    const stage = dueDay();
    const { conclusion } = await applied(stage, configOf(), 'check', lacking(stage, 'secrets'));
    expect(conclusion).toMatchObject({ outcome: 'attention', reason: 'ends-soon', facts: factsOf(SOON) });
  });
});

describe('what a run concludes from what it saw', () => {
  test.each([
    ['ends within two weeks', NOW + 13 * DAY, 'attention', 'credential-ends'],
    ['ends later', NOW + 15 * DAY, 'healthy', 'not-due'],
    ['ends at a time that nobody tells', undefined, 'healthy', 'not-due'],
  ])('of a credential for GitHub that %s', async (_when, credentialEndsAt, outcome, reason) => {
    const stage = stageOf();
    stage.secrets.credentialEndsAt = credentialEndsAt;
    expect((await applied(stage)).conclusion).toMatchObject({ outcome, reason });
  });

  test.each([
    ['a day that failed', false, 1],
    ['a day that passed', true, 0],
  ])('of an error that nobody knows, after %s', async (_, passedBefore, alerts) => {
    const stage = stageOf();
    stage.meta.knows('Stored', doubt('meta-error-unknown'));
    stage.facts.passedBefore = passedBefore;
    expect((await applied(stage)).conclusion.alerts).toHaveLength(alerts);
  });

  test('of a place that could be looked into and nothing be written to, on a day when nothing is due', async () => {
    const stage = stageOf();
    stage.secrets.proof = { kind: 'problem', problem: setupProblem() };
    const { conclusion } = await applied(stage, configOf({ targets: [copyIn(COPY)] }));
    expect(conclusion).toMatchObject({ outcome: 'healthy', reason: 'repaired' });
  });

  test('of a credential that ends, also where it opens nothing', async () => {
    const stage = stageOf();
    stage.secrets.credentialEndsAt = NOW + DAY;
    stage.secrets.close(SOURCE, setupProblem());
    const { conclusion } = await applied(stage);
    expect(conclusion.alerts.map(({ kind: about }) => about)).toEqual([
      'github-credential',
      'github-credential-ends',
    ]);
  });

  test('of places that were repaired and places that were not', async () => {
    const stage = stageOf();
    const shut = copyIn({ ...COPY, secret: 'SHUT' });
    stage.secrets.close(shut.location, setupProblem());
    const { conclusion } = await applied(stage, configOf({ targets: [copyIn(COPY), shut] }));
    expect(conclusion.findings).toEqual([
      { outcome: 'healthy', reason: 'repaired' },
      { outcome: 'healthy', reason: 'not-due' },
      { outcome: 'partial', reason: 'target-not-written' },
    ]);
  });

  describe('of an Instagram token that its platform declines to refresh', () => {
    const declinedDay = (secondsAgo: number) => {
      const stage = stageOf();
      stage.meta.knows('Stored', alive({ kind: 'instagram', expiresAt: 'unknown' }));
      stage.secrets.put(SOURCE, 'Stored', secondsAgo);
      return stage;
    };

    test.each([
      ['two days', 2 * DAY, []],
      ['longer than two days', 2 * DAY + 1, ['refresh-declined']],
    ])('and that has been in its place for %s', async (_age, secondsAgo, about) => {
      const { conclusion } = await applied(declinedDay(secondsAgo), instagramConfig());
      expect(conclusion.alerts.map((alert) => alert.kind)).toEqual(about);
    });

    test('and whose place cannot be looked into or was not looked at', async () => {
      const shut = declinedDay(9 * DAY);
      shut.secrets.close(SOURCE, doubtfulProblem());
      expect((await applied(shut, instagramConfig())).conclusion.alerts).toEqual([]);
      const stage = declinedDay(9 * DAY);
      const blind = lacking(stage, 'secrets');
      expect((await applied(stage, instagramConfig(), 'refresh', blind)).conclusion.alerts).toEqual([]);
    });
  });
});
