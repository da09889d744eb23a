import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../sandbox/journal.js';
import { brokenPromises, lookAt, unsettled } from './oracle.js';
import { type Arranged, SCENES, type Scene, withTargets } from './scenes.js';
import { createServices, SOURCE, type World } from './world.js';

const SEED = Number(process.env.FIRE_SEED ?? 20261122);
const TIMEOUT = 300_000;

/** What changes something at Meta or GitHub. */
const EFFECTS =
  /^(exchange|client_code_exchange|secret\.put|labels\.create|issues\.(create|update)|comments\.create)$/;

interface KillPoint {
  readonly call: string;
  readonly path: RegExp;
  readonly moment: 'before' | 'after';
}

const STORIES: Readonly<Record<string, Scene>> = {
  'a refresh': withTargets(0),
  'a refresh with one target': withTargets(1),
  'a refresh with two targets': withTargets(2),
  'a refresh with three targets': withTargets(3),
  'a refresh with a token of its own for a target': SCENES['own token'],
  'an issue that is opened': SCENES['issue opens'],
  'an issue that is commented on': SCENES['issue is commented on'],
  'an issue that heals': SCENES['issue heals'],
};

describe('SIGKILL before and after every effect: the next run brings everything to where it belongs, in', () => {
  it.each(Object.entries(STORIES))('%s', { timeout: TIMEOUT }, async (_, story) => {
    const points = await killPoints(story);
    expect(points.length).toBeGreaterThanOrEqual(4);
    for (const point of points)
      expect(await killAndConverge(story, point), JSON.stringify(point.call)).toEqual([]);
  });
});

async function killPoints(story: Scene): Promise<readonly KillPoint[]> {
  return inWorld(async (world) => {
    const { inputs } = await story.arrange(world);
    const ran = await world.run({ inputs });
    return ran.exchanges
      .filter(({ call }) => EFFECTS.test(call))
      .flatMap((exchange) => [pointAt(exchange, 'before'), pointAt(exchange, 'after')]);
  });
}

/** Each effect of these stories has a path of its own. */
function pointAt({ call, path }: Exchange, moment: KillPoint['moment']): KillPoint {
  return { call, path: new RegExp(`^${path.replaceAll('.', '\\.')}$`), moment };
}

async function killAndConverge(story: Scene, { call, path, moment }: KillPoint): Promise<readonly string[]> {
  return inWorld(async (world) => {
    const arranged = await story.arrange(world);
    for (const service of ['meta', 'github'] as const) {
      const effect = moment === 'before' ? 'suppressed' : 'kept';
      world.faults.add({ service, call, path, kind: moment, run: world.kill, effect });
    }
    const killed = await play(world, arranged);
    world.faults.clear();
    world.clock.advance({ hours: 1 });
    const next = await play(world, arranged);
    return [
      ...(killed.exitCode === null ? [] : ['it was not killed']),
      ...killed.broken,
      ...next.broken.map((text) => `next run: ${text}`),
      ...unsettled(world, arranged),
    ];
  });
}

async function play(world: World, { inputs, others = [] }: Arranged) {
  const before = lookAt(world, [SOURCE, ...others.map(({ location }) => location)]);
  const ran = await world.run({ inputs, env: { RUNNER_DEBUG: '1' } });
  return { exitCode: ran.exitCode, broken: brokenPromises(world, before, ran) };
}

async function inWorld<T>(use: (world: World) => Promise<T>): Promise<T> {
  const world = await createServices({ seed: SEED });
  try {
    return await use(world);
  } finally {
    await world.close();
  }
}
