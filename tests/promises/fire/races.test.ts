import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSetting, DAY, REPOSITORY, type Setting, SOURCE } from '../life/setting.js';
import { whyNoTwin, whyWorse } from '../life/truth.js';

const SEED = Number(process.env.RACES_SEED ?? Math.floor(Math.random() * 2 ** 31));
const RUNS = Number(process.env.RACES_RUNS ?? 40);

describe('runs at the same time', () => {
  it.each([
    ['of a token that is due', { targets: 2, hasPage: true }],
    ['of a token that asks for a person', { kind: 'user' as const, lifetime: 10 * DAY }],
    ['of an Instagram token', { kind: 'instagram' as const, targets: 1 }],
  ])('leave nothing worse in any order, %s, and one more run converges', async (_name, options) => {
    await hold(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), async (scheduler, count) => {
        const setting = await createSetting(options);
        const start = setting.stored();
        await playTogether(setting, scheduler, count);
        expect(whyWorse(setting, start, setting.stored())).toBe(undefined);
        setting.clock.advance({ days: 1 });
        await setting.run();
        expectInOrder(setting);
      }),
    );
  });
});

describe('a run that waited with the secret of yesterday', () => {
  it('steps aside when it may read when it was created', async () => {
    await hold(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), async (scheduler, count) => {
        const setting = await createSetting({ targets: 2 });
        const queued = Array.from({ length: count }, () => setting.queue());
        setting.clock.advance({ minutes: 5 });
        await setting.run();
        const renewed = setting.stored();
        setting.clock.advance({ hours: 3 });
        const reports = await together(setting, scheduler, queued);
        expect(reports.map(({ outcome }) => outcome)).toEqual(queued.map(() => 'healthy or superseded'));
        expect(setting.stored()).toBe(renewed);
        expectInOrder(setting);
      }),
    );
  });

  it('steps aside for a token that a person stored meanwhile, also when its own has died', async () => {
    await hold(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, hasDied) => {
        const setting = await createSetting({ targets: 1, kind: 'user', lifetime: 10 * DAY });
        const queued = [setting.queue()];
        setting.clock.advance({ minutes: 5 });
        if (hasDied) setting.meta.revoke(setting.stored());
        setting.github.putSecret(SOURCE, setting.newToken(60 * DAY), { by: 'hubert' });
        const chosen = setting.stored();
        setting.clock.advance({ hours: 3 });
        const reports = await together(setting, scheduler, queued);
        expect(reports.map(({ outcome }) => outcome)).toEqual(['healthy or superseded']);
        expect(setting.stored()).toBe(chosen);
        expect(setting.openIssues()).toEqual([]);
      }),
    );
  });

  it('stores a token that is as good when it may not read that, and the next run converges', async () => {
    await hold(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const setting = await createSetting({ targets: 2, readsActions: false });
        const queued = [setting.queue(), setting.queue()];
        setting.clock.advance({ minutes: 5 });
        await setting.run();
        const renewed = setting.stored();
        setting.clock.advance({ hours: 3 });
        await together(setting, scheduler, queued);
        expect(whyWorse(setting, renewed, setting.stored())).toBe(undefined);
        setting.clock.advance({ days: 1 });
        await setting.run();
        expectInOrder(setting);
      }),
    );
  });
});

describe('a person who stores a token while runs are under way', () => {
  it('has it overwritten at most by one that is as good, and one more run converges', async () => {
    await hold(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), async (scheduler, count) => {
        const setting = await createSetting({ targets: 2 });
        let chosen = '';
        const person = scheduler.schedule(Promise.resolve(), 'a person stores a token').then(() => {
          chosen = setting.newToken(60 * DAY);
          setting.github.putSecret(SOURCE, chosen, { by: 'hubert' });
        });
        await Promise.all([playTogether(setting, scheduler, count), person]);
        expect(whyWorse(setting, chosen, setting.stored())).toBe(undefined);
        setting.clock.advance({ days: 1 });
        await setting.run();
        expectInOrder(setting);
      }),
    );
  });
});

async function hold(property: fc.IAsyncProperty<unknown>): Promise<void> {
  await fc.assert(property as fc.IAsyncProperty<[]>, { seed: SEED, numRuns: RUNS });
}

async function playTogether(setting: Setting, scheduler: fc.Scheduler, count: number) {
  return together(
    setting,
    scheduler,
    Array.from({ length: count }, () => setting.queue()),
  );
}

/** Plays runs whose calls reach the services in the scheduler's order, and come back in it. */
async function together(setting: Setting, scheduler: fc.Scheduler, queued: ReturnType<Setting['queue']>[]) {
  const runs = queued.map((run, index) => {
    const around = (moment: 'before' | 'after', { call }: { call: string }): Promise<void> =>
      scheduler.schedule(Promise.resolve(), `run ${index + 1}: ${moment} ${call}`);
    return setting.play(run, setting.connect({ seed: index, around }));
  });
  const reports = await scheduler.waitFor(Promise.all(runs));
  return reports.map(({ outcome, reason }) => ({
    outcome: outcome === 'superseded' || outcome === 'healthy' ? 'healthy or superseded' : outcome,
    reason,
  }));
}

/**
 * Runs that overlap may store tokens of their own: places then hold different ones, each as good as the source's.
 */
function expectInOrder(setting: Setting): void {
  const { github, meta, locations, stored, issues, openIssues } = setting;
  expect(meta.inspect(stored()).alive).toBe(true);
  for (const location of locations.slice(1)) {
    expect(whyNoTwin(setting, stored(), stored(location), location.secret === 'PAGE')).toBe(undefined);
  }
  expect(openIssues().length).toBeLessThanOrEqual(1);
  for (const { number } of issues()) {
    const told = github.notifications(REPOSITORY, number).filter(({ by }) => by.endsWith('[bot]'));
    expect(told.length).toBeLessThanOrEqual(6);
  }
}
