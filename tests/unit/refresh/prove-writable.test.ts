import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/refresh/observe.js';
import { proveAll, proveSource } from '../../../src/refresh/prove-writable.js';
import { locationKey } from '../../../src/token/location.js';
import { alive, doubtfulProblem, setupProblem } from '../token/samples.js';
import {
  COPY,
  configOf,
  copyIn,
  lacking,
  locationOf,
  MAY_ACT,
  SOURCE,
  seenOn,
  stageOf,
} from './fake-services.js';

const config = configOf({ targets: [copyIn(COPY), copyIn(locationOf('SECOND'))] });
const problem = setupProblem();

/** A day on which GitHub says of each place that it could be seen and not be written. */
function closedDay() {
  const stage = stageOf();
  stage.secrets.proof = { kind: 'problem', problem };
  return stage;
}

describe('a source', () => {
  test('that can be written stays open', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, config);
    expect(await proveSource(config.source, seen, stage)).toEqual(seen);
  });

  test('that could not be written is closed before anything is spent, and its end stays known', async () => {
    const stage = closedDay();
    stage.secrets.credentialEndsAt = 7;
    const { source } = await proveSource(config.source, await seenOn(stage, config), stage);
    expect(source).toMatchObject({ kind: 'closed', problem, credentialEndsAt: 7 });
  });

  test('that is closed already keeps its own reason', async () => {
    const stage = closedDay();
    stage.secrets.close(SOURCE, doubtfulProblem());
    const { source } = await proveSource(config.source, await seenOn(stage, config), stage);
    expect(source).toEqual({ kind: 'closed', problem: doubtfulProblem() });
  });

  test('that nobody looked at, or may write, is left as it is', async () => {
    const stage = closedDay();
    const unseen: Observation = { token: alive(), others: new Map(), ...MAY_ACT };
    expect(await proveSource(config.source, unseen, stage)).toStrictEqual(unseen);
    const seen = await seenOn(stage, config);
    expect(await proveSource(config.source, seen, lacking(stage, 'secrets'))).toStrictEqual(seen);
  });
});

describe('all places', () => {
  test('are each closed where they could not be written', async () => {
    const stage = closedDay();
    const { source, others } = await proveAll(config, await seenOn(stage, config), stage);
    expect(source).toMatchObject({ kind: 'closed', problem });
    expect([...others.keys()]).toEqual([locationKey(COPY), locationKey(locationOf('SECOND'))]);
    for (const other of others.values()) expect(other).toMatchObject({ kind: 'closed', problem });
  });

  test('stay as they are where they can be, and where nobody may write', async () => {
    const stage = stageOf();
    const seen = await seenOn(stage, config);
    expect(await proveAll(config, seen, stage)).toEqual(seen);
    expect(await proveAll(config, seen, lacking(closedDay(), 'secrets'))).toStrictEqual(seen);
  });

  test('are those that were looked at', async () => {
    const stage = stageOf();
    const seen = { ...(await seenOn(stage, config)), others: new Map() };
    expect((await proveAll(config, seen, stage)).others.size).toBe(0);
  });
});
