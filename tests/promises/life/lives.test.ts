import { expect, it } from 'vitest';
import { type Lived, live } from './life.js';
import { shorten } from './shorten.js';
import { draftStory, type Event, type Setup, type Story } from './story.js';
import { DAY } from './truth.js';

const YEARS = 0.5;
const SCOPES = ['public_profile', 'ads_read', 'pages_show_list', 'instagram_basic'];
const FIXED_SEEDS = [1, 2, 4, 7, 9];
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

/** A life without chance: what a planted program does is seen, whatever the seed. */
function quietStory(setup: Partial<Setup> = {}, events: readonly Event[] = []): Story {
  const { setup: drawn } = draftStory(1, YEARS);
  const person = { slowest: 1, waitsForDeath: false, way: 'by-hand', brings: 'lasting' } as const;
  return {
    seed: 1,
    days: 120,
    setup: {
      ...drawn,
      kind: 'system-user',
      source: 'repository',
      targets: ['repository', 'environment'],
      hasPage: false,
      requiresScopes: false,
      readsActions: true,
      githubToken: 'workflow',
      faultRate: 0,
      person,
      meta: {
        ...drawn.meta,
        revokesOldOnExchange: false,
        localisedMessages: false,
        longToLong: 'same-string',
      },
      ...setup,
    },
    events,
  };
}

it('lives a quiet life with nothing to complain of', async () => {
  const { broken, figures } = await live(quietStory());
  expect(broken).toBeUndefined();
  expect(figures.refreshes).toBeGreaterThan(2);
});

it('notices a program that opens no issue', async () => {
  const { broken } = await live(quietStory({ kind: 'user' }), { opensNoIssues: true });
  expect(broken?.promise).toBe('told in time');
});

it('notices a program that stores what is no token', async () => {
  const { broken } = await live(quietStory(), {
    tamper: ({ github }, source) => github.putSecret(source, 'EAAtestNothing', { by: 'secret-writer[bot]' }),
  });
  expect(broken?.promise).toBe('never worse');
});

it.each([
  { worse: 'ends a week earlier', lifetime: 53 * DAY, scopes: SCOPES },
  { worse: 'lacks a permission', lifetime: 60 * DAY, scopes: SCOPES.slice(1) },
])('notices a program that stores a living token that $worse', async ({ lifetime, scopes }) => {
  const { broken } = await live(quietStory({ targets: [] }), {
    tamper: ({ meta, github }, source) => {
      const [user] = meta.users.filter(({ system }) => system);
      if (user === undefined) throw new Error('The life has no system user');
      const issued = meta.issueToken({ kind: 'system-user', lifetime, scopes, user });
      github.putSecret(source, issued, { by: 'secret-writer[bot]' });
    },
  });
  expect(broken).toMatchObject({ promise: 'never worse', day: 0 });
});

it('notices a program that does nothing', async () => {
  const held: string[] = [];
  const { broken } = await live(quietStory({ targets: [] }), {
    tamper: ({ github }, source) => {
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

it('notices a program that leaves a copy behind', async () => {
  const { broken } = await live(quietStory({ targets: ['repository'] }), {
    tamper: ({ github }) => {
      const copy = github.secret({ repository: 'acme/site', secret: 'COPY_1' }) as { value: string };
      copy.value = 'EAAtestOld';
    },
  });
  expect(broken?.promise).toBe('copies follow');
});

it('notices a stale run that writes', async () => {
  const events: readonly Event[] = [
    { day: 3, hour: 0, what: 'queued', hours: 100 },
    { day: 4, hour: 12, what: 'secret-changed' },
    ...[4, 5, 6].map((day) => ({ day, hour: 0, what: 'no-run' }) as const),
  ];
  let isWriting = false;
  const { broken } = await live(quietStory({ targets: [] }, events), {
    tamper: ({ github }, source) => {
      isWriting = github.secretHistory(source).at(-1)?.value !== github.secretHistory(source)[0]?.value;
      if (isWriting) github.putSecret(source, github.openSecret(source) ?? '', { by: 'secret-writer[bot]' });
    },
  });
  expect(isWriting).toBe(true);
  expect(broken?.promise).toBe('steps aside');
});

it("notices a program that closes a stranger's copy of its issue", async () => {
  const events: readonly Event[] = [{ day: 55, hour: 1, what: 'issue-copied', by: 'mallory' }];
  const person = { slowest: 13, waitsForDeath: true, way: 'by-hand', brings: 'lasting' } as const;
  const { broken } = await live(quietStory({ kind: 'user', targets: [], person }, events), {
    tamper: ({ github }) => {
      for (const { number, user } of github.repository('acme/ads').issues)
        if (user.login === 'mallory') github.closeIssue('acme/ads', number, 'github-actions[bot]');
    },
  });
  expect(broken?.promise).toBe('leaves others alone');
});

function tell({ broken, log }: Lived): string {
  return [...log.slice(-30), `${broken?.promise}: ${broken?.detail}`].join('\n');
}

function flag(revokes: boolean): string {
  return revokes ? ' --revokes' : '';
}
