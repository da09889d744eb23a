import { describe, expect, test } from 'vitest';
import { freshnessOf, isAfter, type Seen } from '../../../src/token/freshness.js';
import type { SecretLocation } from '../../../src/token/location.js';
import { DAY, HOUR } from '../../../src/token/time.js';
import { doubtfulProblem, NOW, setupProblem } from './samples.js';

const REPOSITORY: SecretLocation = {
  kind: 'repository',
  repository: 'acme/ads',
  store: 'actions',
  secret: 'META_ACCESS_TOKEN',
};
const ENVIRONMENT: SecretLocation = {
  kind: 'environment',
  repository: 'acme/ads',
  environment: 'meta',
  secret: 'META_ACCESS_TOKEN',
};

/** A run of an hour ago, and a secret of five days ago. */
function seen(changes: Partial<Seen> = {}): Seen {
  return {
    location: REPOSITORY,
    source: { kind: 'open', updatedAt: NOW - 5 * DAY, at: NOW },
    run: { kind: 'known', createdAt: NOW - HOUR, at: NOW },
    metaAt: NOW,
    token: 'alive',
    ...changes,
  };
}
const written = (secondsAgo: number): Seen['source'] => ({
  kind: 'open',
  updatedAt: NOW - secondsAgo,
  at: NOW,
});
const asked = (problem = doubtfulProblem()): Seen['run'] => ({ kind: 'unknown', problem });
const CLOCKS = { kind: 'unknown', outcome: 'inconclusive', reason: 'clocks-disagree' };

describe('a run', () => {
  test.each([
    ['a second after it was created', HOUR - 1, 'superseded'],
    ['in the second in which it was created', HOUR, 'current'],
    ['before it was created', HOUR + 1, 'current'],
  ])('whose secret was written %s', (_when, secondsAgo, kind) => {
    expect(freshnessOf(seen({ source: written(secondsAgo) })).kind).toBe(kind);
  });

  test('that waited for 30 days is superseded', () => {
    const run: Seen['run'] = { kind: 'known', createdAt: NOW - 30 * DAY, at: NOW };
    expect(freshnessOf(seen({ run, source: written(29 * DAY) }))).toEqual({ kind: 'superseded' });
  });

  test.each([
    ['a secret of 35 days and more', seen({ run: asked(), source: written(35 * DAY + 1) })],
    ['an environment’s secret', seen({ run: asked(), source: written(60), location: ENVIRONMENT })],
    ['a run that is none of GitHub Actions', seen({ run: { kind: 'none' }, source: written(60) })],
    ['a secret that does not exist', seen({ run: asked(), source: { kind: 'open', at: NOW } })],
  ])('needs no time of creation for %s', (_what, what) => {
    expect(freshnessOf(what)).toEqual({ kind: 'current' });
  });

  test('that cannot be asked about is in doubt', () => {
    const problem = doubtfulProblem();
    expect(freshnessOf(seen({ run: asked(problem), source: written(35 * DAY) }))).toEqual({
      kind: 'unknown',
      outcome: 'inconclusive',
      reason: problem.reason,
      problem,
    });
  });

  test('that may not be asked about is a setting to be mended', () => {
    const problem = setupProblem();
    expect(freshnessOf(seen({ run: asked(problem) }))).toMatchObject({ outcome: 'misconfigured', problem });
  });
});

describe('clocks', () => {
  test.each([
    ['an hour apart', seen({ metaAt: NOW - HOUR }), { kind: 'current' }],
    ['more than an hour apart', seen({ metaAt: NOW - HOUR - 1 }), CLOCKS],
    ['apart the other way', seen({ metaAt: NOW + HOUR + 1 }), CLOCKS],
    [
      'of which two are too far apart, whatever lies between them',
      seen({
        metaAt: NOW - 40 * 60,
        run: { kind: 'known', createdAt: NOW - DAY, at: NOW + 40 * 60 },
      }),
      CLOCKS,
    ],
    ['of which one is not told', seen({ metaAt: undefined }), { kind: 'current' }],
    [
      'of which that of the secret is another',
      seen({ source: { kind: 'open', updatedAt: NOW - 5 * DAY, seenAt: NOW - HOUR - 1, at: NOW } }),
      CLOCKS,
    ],
    [
      'of which that of the run is another',
      seen({ run: { kind: 'known', createdAt: NOW - DAY, at: NOW + HOUR + 1 } }),
      CLOCKS,
    ],
    [
      'that are behind the secret in its own answer',
      seen({ source: { kind: 'open', updatedAt: NOW - 500, seenAt: NOW - 561, at: NOW } }),
      CLOCKS,
    ],
    ['that are behind the secret', seen({ source: written(-61) }), CLOCKS],
    [
      'of a run that is older than any that can still wait',
      seen({ run: { kind: 'known', createdAt: NOW - 65 * DAY - 1, at: NOW } }),
      CLOCKS,
    ],
    [
      'of a run as old as a re-run can be',
      seen({ run: { kind: 'known', createdAt: NOW - 65 * DAY, at: NOW } }),
      { kind: 'superseded' },
    ],
    ['that are behind the run', seen({ run: { kind: 'known', createdAt: NOW + 61, at: NOW } }), CLOCKS],
    [
      'of Meta and of the run, where the secret is closed',
      seen({ metaAt: NOW - 2 * HOUR, source: { kind: 'closed', problem: setupProblem() } }),
      CLOCKS,
    ],
  ])('%s', (_what, what, freshness) => {
    expect(freshnessOf(what)).toEqual(freshness);
  });
});

describe('a secret that cannot be looked at', () => {
  const closed = (problem = setupProblem()): Seen['source'] => ({ kind: 'closed', problem });
  const young: Seen['run'] = { kind: 'known', createdAt: NOW - 599, at: NOW };

  const unreachable = { source: closed(doubtfulProblem()) };
  const unasked: Seen['run'] = { kind: 'unknown', problem: doubtfulProblem() };

  test.each([
    ['an old run', seen(unreachable), 'unknown'],
    ['a run that nobody could ask about', seen({ ...unreachable, run: unasked }), 'unknown'],
    ['a young run', seen({ ...unreachable, run: young }), 'current'],
    ['a run of ten minutes', seen({ ...unreachable, run: { ...young, createdAt: NOW - 600 } }), 'unknown'],
    ['no run of GitHub Actions', seen({ ...unreachable, run: { kind: 'none' } }), 'current'],
    ['an environment', seen({ ...unreachable, location: ENVIRONMENT, run: unasked }), 'current'],
    ['an old run that GitHub refuses for good', seen({ source: closed() }), 'current'],
    ['an old run that Meta told nothing', seen({ ...unreachable, token: 'doubt' }), 'current'],
  ])('lets a living token be told of by %s only when it cannot be another one', (_what, what, kind) => {
    expect(freshnessOf(what).kind).toBe(kind);
  });

  test.each([
    ['an old run', seen({ source: closed(), token: 'dead' }), 'unknown'],
    [
      'a run of ten minutes',
      seen({ source: closed(), token: 'dead', run: { ...young, createdAt: NOW - 600 } }),
      'unknown',
    ],
    ['a young run', seen({ source: closed(), token: 'dead', run: young }), 'current'],
    [
      'a young run during an outage',
      seen({ source: closed(doubtfulProblem()), token: 'dead', run: young }),
      'unknown',
    ],
    ['no run of GitHub Actions', seen({ source: closed(), token: 'dead', run: { kind: 'none' } }), 'current'],
    ['an environment', seen({ source: closed(), token: 'dead', location: ENVIRONMENT }), 'current'],
  ])('lets a death be told by %s only when nothing can have changed', (_what, what, kind) => {
    expect(freshnessOf(what).kind).toBe(kind);
  });
});

describe('what GitHub stamps a minute ahead of its own answer', () => {
  test.each([
    ['the secret', seen({ source: written(-60) }), 'superseded'],
    ['the run', seen({ run: { kind: 'known', createdAt: NOW + 60, at: NOW } }), 'current'],
    ['the secret of this second', seen({ source: written(0) }), 'superseded'],
    ['the run of this second', seen({ run: { kind: 'known', createdAt: NOW, at: NOW } }), 'current'],
  ])('is no doubt: %s', (_what, what, kind) => {
    expect(freshnessOf(what).kind).toBe(kind);
  });
});

describe("GitHub's clock", () => {
  const none: Seen['run'] = { kind: 'none' };

  test('is that of each of its answers: one of another time is enough to believe none', () => {
    expect(freshnessOf(seen({ run: none, metaAt: NOW - 2 * HOUR }))).toEqual(CLOCKS);
    const run: Seen['run'] = { kind: 'known', createdAt: NOW - 3 * HOUR, at: NOW - 2 * HOUR };
    expect(freshnessOf(seen({ run }))).toEqual(CLOCKS);
  });

  test('is not told by a closed secret and a run that nobody could ask about', () => {
    const source: Seen['source'] = { kind: 'closed', problem: setupProblem() };
    expect(freshnessOf(seen({ source, run: asked() }))).toEqual({ kind: 'current' });
    expect(freshnessOf(seen({ source, run: asked(), token: 'dead' })).kind).toBe('unknown');
  });
});

describe('a time that is later than its own answer', () => {
  test.each([
    [60, false],
    [61, true],
  ])('by %i seconds: %s', (seconds, is) => {
    expect(isAfter(NOW + seconds, NOW)).toBe(is);
  });
});
