import { describe, expect, it } from 'vitest';
import { FAULT_KINDS, type FaultKind } from './kinds.js';
import { brokenPromises, lookAt } from './oracle.js';
import { CALLS, type CallName, SCENES } from './scenes.js';
import { createServices, SOURCE } from './world.js';

const SEED = Number(process.env.FIRE_SEED ?? 20261122);

describe('Should Meta end the old token when it gives a new one', () => {
  it('a refresh stores the new one', async () => {
    await inRevokingWorld(async (world) => {
      const ran = await world.run();
      expect(ran.outputs.outcome).toBe('refreshed');
      expect(world.meta.inspect(world.stored() ?? '').alive).toBe(true);
    });
  });

  it.each<[CallName, FaultKind]>([
    ['refresh: prove', 'F4 500'],
    ['refresh: prove', 'F13 killed before'],
    ['refresh: store', 'F1 refused'],
    ['refresh: store', 'F6 403'],
    ['refresh: store', 'F13 killed before'],
  ])('%s × %s: the next run asks a person at once', { timeout: 60_000 }, async (call, kind) => {
    await inRevokingWorld(async (world) => {
      world.faults.add(...(FAULT_KINDS.get(kind)?.(CALLS[call], world) ?? []));
      const first = lookAt(world, [SOURCE]);
      expect(brokenPromises(world, first, await world.run())).toEqual([]);
      world.faults.clear();

      const second = lookAt(world, [SOURCE]);
      const ran = await world.run();
      expect(ran.outputs.outcome).toBe('reauthorize');
      expect(world.openIssues()).toHaveLength(1);
      expect(brokenPromises(world, second, ran)).toEqual([]);
    });
  });
});

async function inRevokingWorld(use: (world: Awaited<ReturnType<typeof createServices>>) => Promise<void>) {
  const world = await createServices({ seed: SEED });
  try {
    SCENES.refresh.arrange(world);
    world.meta.behaviour.revokesOldOnExchange = true;
    await use(world);
  } finally {
    await world.close();
  }
}
