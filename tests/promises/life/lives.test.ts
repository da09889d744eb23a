import { expect, it } from 'vitest';
import { type Lived, live } from './life.js';
import { shorten } from './shorten.js';
import { draftStory } from './story.js';

const YEARS = 0.5;
const FIXED_SEEDS = [1, 2, 3, 4, 7, 9];
const FRESH_SEED = Number(process.env.LIFE_SEED ?? Math.floor(Math.random() * 2 ** 31));

it.each([
  ...FIXED_SEEDS.map((seed) => ({ seed, revokes: false })),
  { seed: 9, revokes: true },
  { seed: FRESH_SEED, revokes: false },
  { seed: FRESH_SEED, revokes: true },
])('half a year of seed $seed breaks no promise (revoking: $revokes)', { timeout: 120_000 }, async (life) => {
  const { seed, revokes } = life;
  const story = draftStory(seed, YEARS, revokes);
  const lived = await live(story);
  if (lived.broken !== undefined) {
    const { lived: short } = await shorten(story, lived.broken.promise);
    throw new Error(`${tell(short)}\nnpm run test:life -- --seed ${seed} --years ${YEARS}${flag(revokes)}`);
  }
  expect(lived.figures.runs).toBeGreaterThan(80);
});

it('notices a program that opens no issue', async () => {
  const { broken } = await live(draftStory(2, YEARS), { opensNoIssues: true });
  expect(broken?.promise).toBe('told in time');
});

it('notices a program that stores what is no token', async () => {
  const { broken } = await live(draftStory(2, YEARS), {
    tamper: (github, source) => github.putSecret(source, 'EAAtestNothing', { by: 'secret-writer[bot]' }),
  });
  expect(broken?.promise).toBe('never worse');
});

it('notices a program that does nothing', async () => {
  const story = draftStory(1, YEARS);
  const idle = { ...story, setup: { ...story.setup, kind: 'system-user' as const, faultRate: 0 } };
  const held: string[] = [];
  const { broken } = await live(idle, {
    tamper: (github, source) => {
      const [first] = github.secretHistory(source);
      const stored = github.openSecret(source);
      if (first === undefined || stored === undefined || stored === first.value) return;
      held.push(stored);
      const secret = github.secret(source) as { value: string };
      secret.value = first.value;
      (github.secretHistory(source) as unknown[]).pop();
    },
  });
  expect(held.length).toBeGreaterThan(0);
  expect(broken?.promise).toBe('renewed in time');
});

function tell({ broken, log }: Lived): string {
  return [...log.slice(-30), `${broken?.promise}: ${broken?.detail}`].join('\n');
}

function flag(revokes: boolean): string {
  return revokes ? ' --revokes' : '';
}
