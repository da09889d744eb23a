import { createRandom, hash, type Random, randomInteger } from '../../../sandbox/random.js';

/** One life as data: a failure is told, repeated and shortened by it. */
export interface Story {
  readonly seed: number;
  readonly days: number;
  readonly setup: Setup;
  readonly events: readonly Event[];
}

export const TOKEN_KINDS = [
  'system-user',
  'endless-system-user',
  'user',
  'short-user',
  'page',
  'ending-page',
  'instagram',
  'threads',
] as const;
export type LifeKind = (typeof TOKEN_KINDS)[number];

export const TARGET_KINDS = ['repository', 'environment', 'organization', 'dependabot', 'own-token'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface Setup {
  readonly kind: LifeKind;
  readonly source: 'repository' | 'environment' | 'organization';
  readonly targets: readonly TargetKind[];
  readonly hasPage: boolean;
  readonly requiresScopes: boolean;
  readonly expectsUser: boolean;
  /** `permissions: actions: read` from the beginning; else somebody adds it when told. */
  readonly readsActions: boolean;
  /** Whose `github-token` opens the issues at first. */
  readonly githubToken: Hands;
  /** What the workflow of an Instagram or Threads token has of that platform's app. */
  readonly platformApp: 'none' | 'id' | 'pair';
  /** Days that a personal access token lives; undefined for an app's token, which is new in every run. */
  readonly credentialDays?: number;
  /** Share of calls that fail. */
  readonly faultRate: number;
  readonly person: Person;
  readonly meta: MetaHabits;
}

/** A person's token, the workflow's `GITHUB_TOKEN`, or an App's. */
export const HANDS = ['person', 'workflow', 'app'] as const;
export type Hands = (typeof HANDS)[number];

export interface Person {
  /** Days from being told to acting. */
  readonly slowest: number;
  /** Acts only when the token is dead. */
  readonly waitsForDeath: boolean;
  /** How a new login reaches the secret. */
  readonly way: 'by-hand' | 'by-run';
  /** Where Meta has both, whether the token that is stored by hand lasts. */
  readonly brings: 'lasting' | 'either';
}

export interface MetaHabits {
  readonly longToLong: 'same-string' | 'new-string-same-date' | 'extends' | 'refused';
  readonly refreshReturns: 'same-string' | 'new-string';
  readonly codeToken: 'short-lived' | 'long-lived';
  readonly clientCodeToken: 'until-parent' | 'sixty-days';
  readonly threadsDeadToken: 'error' | 'invalid-data';
  readonly revokesOldOnExchange: boolean;
  readonly numericIds: boolean;
  readonly omitSubcode: boolean;
  readonly localisedMessages: boolean;
  readonly unknownFields: boolean;
  /** Instagram and Threads name no cause of a refusal. */
  readonly vagueRefusals: boolean;
}

/** What happens on a day, at `hour` (0 to 24). The scheduled run is at 05:17. */
export type Event = { readonly day: number; readonly hour: number } & Happening;

export type Happening =
  | { readonly what: 'no-run' }
  | { readonly what: 'late'; readonly hours: number }
  /** The run waits: it holds the secret as it was when it was queued. */
  | { readonly what: 'queued'; readonly hours: number }
  | { readonly what: 'manual-run' }
  | { readonly what: 'outage'; readonly service: 'meta' | 'github'; readonly hours: number }
  | { readonly what: 'password-changed' }
  | { readonly what: 'app-removed' }
  | { readonly what: 'token-revoked' }
  | { readonly what: 'checkpoint' }
  | { readonly what: 'page-role-lost' }
  | { readonly what: 'permission-lost' }
  | { readonly what: 'app-secret-changed' }
  | { readonly what: 'target-added'; readonly kind: TargetKind }
  | { readonly what: 'target-lost' }
  | { readonly what: 'secret-changed' }
  | { readonly what: 'issue-closed' }
  | { readonly what: 'credential-revoked' }
  /** `github-token` is somebody else's from now on. */
  | { readonly what: 'hands-changed'; readonly to: Hands }
  /** A stranger or another bot copies our last issue: body, marker, label and all. */
  | { readonly what: 'issue-copied'; readonly by: 'mallory' | 'other-app[bot]' }
  | { readonly what: 'stranger-comments' }
  /** A person logs in, and again within minutes; what the first login brought may have died between. */
  | { readonly what: 'two-logins'; readonly minutes: number; readonly diesBetween: boolean }
  /** A place takes nothing for some time; `which` in [0, 1) chooses among them. */
  | { readonly what: 'place-fails'; readonly which: number; readonly hours: number }
  | { readonly what: 'key-changed' };

/** How often a thing happens, in days. */
const EVERY: Record<
  Exclude<Happening['what'], 'no-run' | 'late' | 'queued' | 'manual-run' | 'outage'>,
  number
> = {
  'password-changed': 400,
  'app-removed': 1000,
  'token-revoked': 1000,
  checkpoint: 1000,
  'page-role-lost': 1000,
  'permission-lost': 500,
  'app-secret-changed': 900,
  'target-added': 300,
  'target-lost': 700,
  'secret-changed': 200,
  'issue-closed': 60,
  'credential-revoked': 900,
  'key-changed': 300,
  'hands-changed': 250,
  'issue-copied': 150,
  'stranger-comments': 150,
  'two-logins': 300,
  'place-fails': 60,
};

/** A life drawn from its seed alone. */
export function draftStory(seed: number, years: number, revokesOldOnExchange = false): Story {
  const random = createRandom(hash(`life ${seed}`));
  const days = Math.round(years * 365);
  const setup = draftSetup(random, revokesOldOnExchange);
  const events: Event[] = [];
  const chance = (probability: number) => random() < probability;
  for (let day = 0; day < days; day++) {
    const add = (happening: Happening) => events.push({ day, hour: random() * 24, ...happening });
    if (chance(0.3)) add({ what: 'no-run' });
    else if (chance(0.1)) add({ what: 'late', hours: random() * 6 });
    else if (chance(0.04)) add({ what: 'queued', hours: random() * (chance(0.3) ? 30 * 24 : 12) });
    if (chance(0.01)) add({ what: 'manual-run' });
    if (chance(0.015)) {
      const service = chance(0.5) ? 'meta' : 'github';
      add({ what: 'outage', service, hours: chance(0.5) ? random() * 12 : random() * 120 });
    }
    for (const [what, every] of Object.entries(EVERY) as [keyof typeof EVERY, number][]) {
      if (!chance(1 / every)) continue;
      add(draftHappening(what, random));
    }
  }
  return { seed, days, setup, events };
}

function draftHappening(what: keyof typeof EVERY, random: Random): Happening {
  switch (what) {
    case 'target-added':
      return { what, kind: pick(random, TARGET_KINDS) };
    case 'hands-changed':
      return { what, to: pick(random, HANDS) };
    case 'issue-copied':
      return { what, by: pick(random, ['mallory', 'other-app[bot]'] as const) };
    case 'two-logins':
      return { what, minutes: 2 + random() * 8, diesBetween: random() < 0.5 };
    case 'place-fails':
      return { what, which: random(), hours: random() < 0.5 ? random() : random() * 72 };
    default:
      return { what };
  }
}

function draftSetup(random: Random, revokesOldOnExchange: boolean): Setup {
  const chance = (probability: number) => random() < probability;
  const kind = pick(random, TOKEN_KINDS);
  const targets = TARGET_KINDS.filter(() => chance(0.3));
  return {
    kind,
    source: pick(random, ['repository', 'repository', 'environment', 'organization']),
    targets,
    hasPage: chance(0.3),
    requiresScopes: chance(0.6),
    expectsUser: chance(0.3),
    readsActions: chance(0.9),
    githubToken: pick(random, ['workflow', 'workflow', ...HANDS]),
    platformApp: pick(random, ['none', 'id', 'pair', 'pair']),
    ...(chance(0.5) ? { credentialDays: 30 + randomInteger(random, 337) } : {}),
    faultRate: 0.05,
    person: {
      slowest: pick(random, [1, 3, 13]),
      waitsForDeath: chance(0.25),
      way: pick(random, ['by-hand', 'by-run']),
      brings: pick(random, ['lasting', 'either']),
    },
    meta: {
      longToLong: pick(random, ['same-string', 'new-string-same-date', 'extends', 'refused']),
      refreshReturns: pick(random, ['same-string', 'new-string']),
      codeToken: pick(random, ['short-lived', 'long-lived']),
      clientCodeToken: pick(random, ['until-parent', 'sixty-days']),
      threadsDeadToken: pick(random, ['error', 'invalid-data']),
      revokesOldOnExchange,
      numericIds: chance(0.2),
      omitSubcode: chance(0.2),
      localisedMessages: chance(0.2),
      unknownFields: chance(0.3),
      vagueRefusals: chance(0.15),
    },
  };
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[randomInteger(random, choices.length)] as T;
}
