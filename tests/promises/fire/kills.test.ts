import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  createSetting,
  DAY,
  REPOSITORY,
  type Setting,
  type SettingOptions,
  SOURCE,
} from '../life/setting.js';
import { whyNoTwin, whyWorse } from '../life/truth.js';

/** One day on which a run may be killed. */
interface Scene {
  readonly name: string;
  readonly options: SettingOptions;
  /** What went before, such as the run that opened the issue. */
  readonly before?: (setting: Setting) => Promise<unknown>;
  readonly isLogin?: true;
  /** Whether a person is needed when all is done. */
  readonly isNeeded: boolean;
}

const SCENES: readonly Scene[] = [
  ...[0, 1, 2, 3, 4, 5].map((targets) => ({
    name: `a refresh with ${targets} targets`,
    options: { targets },
    isNeeded: false,
  })),
  { name: "a refresh with a page's token", options: { targets: 1, hasPage: true }, isNeeded: false },
  { name: 'a refresh of an Instagram token', options: { kind: 'instagram', targets: 1 }, isNeeded: false },
  {
    name: 'the repair of places that missed a write',
    options: { lifetime: 50 * DAY, targets: 3 },
    before: async ({ github, newToken, clock }) => {
      github.putSecret(SOURCE, newToken(55 * DAY));
      clock.advance({ hours: 1 });
    },
    isNeeded: false,
  },
  { name: 'an issue that is opened', options: { kind: 'user', lifetime: 10 * DAY }, isNeeded: true },
  { name: 'an issue for a dead token', options: { kind: 'user', lifetime: -DAY }, isNeeded: true },
  {
    name: 'an issue whose level rises',
    options: { kind: 'user', lifetime: 10 * DAY },
    before: async ({ run, clock }) => {
      await run();
      clock.advance({ days: 5 });
    },
    isNeeded: true,
  },
  {
    name: 'an issue that a person closed and that comes back',
    options: { kind: 'user', lifetime: 10 * DAY },
    before: async ({ run, clock, github }) => {
      await run();
      github.closeIssue(REPOSITORY, 1, 'hubert');
      clock.advance({ days: 5 });
    },
    isNeeded: true,
  },
  {
    name: 'an issue that healed',
    options: { kind: 'user', lifetime: 10 * DAY },
    before: async ({ run, github, newToken, clock }) => {
      await run();
      github.putSecret(SOURCE, newToken(59 * DAY));
      clock.advance({ days: 1 });
    },
    isNeeded: false,
  },
  {
    name: 'a login in place of a dead token',
    options: { kind: 'user', lifetime: -DAY, targets: 2 },
    before: async ({ run, clock }) => {
      await run();
      clock.advance({ hours: 3 });
    },
    isLogin: true,
    isNeeded: false,
  },
];

describe.each(SCENES)('killed at any moment of $name', (scene) => {
  it('leaves nothing worse, and the next run converges', { timeout: 120_000 }, async () => {
    const calls = await countCalls(scene);
    expect(calls).toBeGreaterThan(2);
    for (let at = 0; at < calls; at++) {
      for (const moment of ['before', 'after'] as const) {
        const where = `killed ${moment} call ${at + 1} of ${calls}`;
        const setting = await createSetting(scene.options);
        await scene.before?.(setting);
        const start = setting.stored();
        const unproved: string[] = [];
        await killedRun(scene, setting, at, moment, unproved);
        expect(whyWorse(setting, start, setting.stored()), where).toBe(undefined);

        setting.clock.advance({ hours: 24 });
        if (scene.isLogin && !setting.meta.inspect(setting.stored()).alive) {
          await setting.run(watched(setting, unproved), setting.logIn());
        } else {
          await setting.run(watched(setting, unproved));
        }
        expect(unproved, `${where}: stored without a proof`).toEqual([]);
        expectConverged(setting, start, scene.isNeeded, where);
      }
    }
  });
});

describe('where Meta ends the old token by an exchange', () => {
  it('opens an issue in the next run, wherever the run was killed that lost the new one', async () => {
    const options = { targets: 2, revokesOldOnExchange: true };
    const calls = await countCalls({ name: '', options, isNeeded: false });
    let lost = 0;
    for (let at = 0; at < calls; at++) {
      for (const moment of ['before', 'after'] as const) {
        const setting = await createSetting(options);
        await killedRun({ name: '', options, isNeeded: false }, setting, at, moment, []);
        const isLost = !setting.meta.inspect(setting.stored()).alive;
        if (isLost) lost++;
        setting.clock.advance({ hours: 24 });
        const report = await setting.run();
        expect(setting.openIssues(), `killed ${moment} call ${at + 1}`).toHaveLength(isLost ? 1 : 0);
        expect(report.outcome === 'reauthorize').toBe(isLost);
      }
    }
    expect(lost).toBeGreaterThan(0);
  });

  it('says so in the same run when the answer that held the new token was lost', async () => {
    const setting = await createSetting({ revokesOldOnExchange: true });
    let isStruck = false;
    const report = await setting.run({
      strike: (service, call) => {
        if (call !== 'exchange' || isStruck) return undefined;
        isStruck = true;
        return { service, call, kind: 'lost-reply' };
      },
    });
    expect(report.outcome).toBe('reauthorize');
    expect(report.reason).toBe('revoked');
    expect(setting.openIssues()).toHaveLength(1);
  });

  it('stores a new token that ends on the same day, for it is all that is left', async () => {
    const setting = await createSetting({ kind: 'user', revokesOldOnExchange: true });
    setting.meta.behaviour.longToLong = 'new-string-same-date';
    const report = await setting.run();
    expect(report.outcome).toBe('refreshed');
    expect(setting.meta.inspect(setting.stored()).alive).toBe(true);
  });
});

async function countCalls(scene: Scene): Promise<number> {
  const setting = await createSetting(scene.options);
  await scene.before?.(setting);
  const line = setting.connect();
  await setting.play(setting.queue(), line, scene.isLogin ? setting.logIn() : undefined);
  return line.asked.length;
}

/** Plays a run until it is killed; what it would still have done, it never does. */
async function killedRun(
  scene: Scene,
  setting: Setting,
  at: number,
  moment: 'before' | 'after',
  unproved: string[],
): Promise<void> {
  let count = 0;
  await new Promise<void>((resolve, reject) => {
    const watch = watched(setting, unproved);
    const line = setting.connect({
      around: (when, asked) => {
        watch.around(when, asked);
        if (when !== moment || count++ !== at) return;
        line.cut();
        resolve();
      },
    });
    const run = setting.play(setting.queue(), line, scene.isLogin ? setting.logIn() : undefined);
    run.then(() => resolve(), reject);
  });
  // What was under way when it was killed arrives all the same.
  for (let turn = 0; turn < 20; turn++) await eventLoopTurn();
}

/** Sees to it that every value was proved by its platform in the same run before it was stored. */
function watched({ github, meta, locations }: Setting, unproved: string[]) {
  const proved = new Set<string>();
  const lengths = new Map(locations.map((location) => [location, github.secretHistory(location).length]));
  return {
    around: (when: 'before' | 'after', asked: { call: string; parameters: URLSearchParams }) => {
      if (when === 'before') return;
      const subject = asked.parameters.get(asked.call === 'instagram_me' ? 'access_token' : 'input_token');
      if (subject !== null && meta.inspect(subject).alive) proved.add(subject);
      if (asked.call !== 'secret.put') return;
      for (const [location, length] of lengths) {
        const values = github.secretHistory(location).slice(length);
        for (const { value } of values) if (!proved.has(value)) unproved.push(location.secret);
      }
    },
  };
}

function expectConverged(setting: Setting, start: string, isNeeded: boolean, where: string): void {
  const { github, meta, locations, stored, issues, openIssues } = setting;
  expect(whyWorse(setting, start, stored()), where).toBe(undefined);
  const isAlive = meta.inspect(stored()).alive;
  if (!isNeeded) expect(isAlive, where).toBe(true);
  for (const location of isAlive ? locations.slice(1) : []) {
    const isOwn = location.secret === 'OWN' || location.secret === 'PAGE';
    if (!isOwn) expect(stored(location), `${where}: ${location.secret}`).toBe(stored());
    expect(whyNoTwin(setting, stored(), stored(location), location.secret === 'PAGE'), where).toBe(undefined);
  }

  expect(openIssues().length, `${where}: open issues`).toBe(isNeeded ? 1 : 0);
  for (const { number, body, comments } of issues()) {
    const told = github.notifications(REPOSITORY, number).filter(({ by }) => by.endsWith('[bot]'));
    expect(told.length, where).toBeLessThanOrEqual(6);
    const stages = comments.map((comment) => /level=(\w+)/.exec(comment.body)?.[1]);
    expect(stages, `${where}: a comment twice`).toEqual([...new Set(stages)]);
    const texts = [body ?? '', ...comments.map((comment) => comment.body)].join('\n');
    const secrets = [...setting.secrets, ...meta.tokens.keys()];
    expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
  }
}
