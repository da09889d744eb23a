import type { SecretLocation } from '../../../sandbox/github/index.js';
import type { Exchange } from '../../../sandbox/journal.js';
import type { ServiceName } from '../../../sandbox/service.js';
import { REPOSITORY, SECRET, SOURCE, type World } from './world.js';

const DAY = 86_400;
const HOUR = 3_600;
const SIXTY_DAYS = 60 * DAY;

/** A world in which one run has something to do, and what is so when it was done. */
export interface Scene {
  /** Puts the world into its state; returns the inputs of the run and the places that hold the token or one made of it. */
  arrange(world: World): Promise<Arranged> | Arranged;
}

export interface Arranged {
  readonly inputs: Readonly<Record<string, string>>;
  /** Every place besides the source, and whether it holds a copy of the source's token or a token of its own. */
  readonly others?: readonly { readonly location: SecretLocation; readonly holds: 'copy' | 'own' }[];
  /** What the source holds when all is done: a token other than at the start, or the same. */
  readonly ends: 'new' | 'old';
  /** Open issues when all is done. */
  readonly issuesAtEnd: 0 | 1;
}

const SCOPES = ['ads_read', 'pages_show_list'];

/** A system user's token with twenty days left, which Meta refreshes. */
function storeDueToken(world: World, alsoThen: (world: World) => void = () => {}): void {
  world.put(world.meta.issueToken({ kind: 'system-user', lifetime: SIXTY_DAYS, scopes: SCOPES }));
  alsoThen(world);
  world.clock.advance({ days: 40 });
}

/** A user's token with so many days left, of which Meta does not move the date. */
function storeEndingToken(world: World, days: number): void {
  world.put(world.meta.issueToken({ kind: 'user', lifetime: days * DAY + 3_600, scopes: SCOPES }));
  world.clock.advance({ hours: 1 });
}

function withTarget(
  location: SecretLocation,
  target: string,
  arrangeLocation?: (world: World) => void,
): Scene {
  return {
    arrange(world) {
      storeDueToken(world, arrangeLocation);
      const inputs = { targets: `- ${target}` };
      return { inputs, others: [{ location, holds: 'copy' }], ends: 'new', issuesAtEnd: 0 };
    },
  };
}

function plantCopy({ github, openIssues }: World): void {
  const [ours] = openIssues();
  if (ours === undefined) throw new Error('The scene needs an issue of ours');
  const { title, body } = ours;
  github.plantIssue(REPOSITORY, { title, body: body ?? '', by: 'mallory', labels: ['refresh-meta-token'] });
}

/** A refresh with some targets: another repository's, an environment's, Dependabot's. */
export function withTargets(count: 0 | 1 | 2 | 3): Scene {
  const all: readonly [string, SecretLocation][] = [
    ['{ repository: acme/website, secret: FB_TOKEN }', { repository: 'acme/website', secret: 'FB_TOKEN' }],
    ['{ environment: production }', { repository: REPOSITORY, environment: 'production', secret: SECRET }],
    ['{ store: dependabot }', { repository: REPOSITORY, store: 'dependabot', secret: SECRET }],
  ];
  const some = all.slice(0, count);
  return {
    arrange(world) {
      storeDueToken(world);
      return {
        inputs: { targets: some.map(([target]) => `- ${target}`).join('\n') },
        others: some.map(([, location]) => ({ location, holds: 'copy' })),
        ends: 'new',
        issuesAtEnd: 0,
      };
    },
  };
}

type Platform = 'instagram' | 'threads';

const BASIC = { instagram: 'instagram_business_basic', threads: 'threads_basic' } as const;

/** The pair that the platform's own settings show. */
function ownApp({ app }: World, platform: Platform) {
  return { 'app-id': app[platform].id, 'app-secret': app[platform].secret };
}

/** A token of 60 days that every run refreshes. */
const platformToken = (platform: Platform): Scene => ({
  arrange(world) {
    world.meta.behaviour.refreshReturns = 'new-string';
    world.put(world.meta.issueToken({ kind: platform, lifetime: SIXTY_DAYS, scopes: [BASIC[platform]] }));
    world.clock.advance({ days: 40 });
    return { inputs: ownApp(world, platform), ends: 'new', issuesAtEnd: 0 };
  },
});

/** A token of one hour that somebody pasted ten minutes ago. */
const platformHour = (platform: Platform): Scene => ({
  arrange(world) {
    world.put(world.meta.issueToken({ kind: platform, lifetime: HOUR, scopes: [BASIC[platform]] }));
    world.clock.advance({ minutes: 10 });
    return { inputs: ownApp(world, platform), ends: 'new', issuesAtEnd: 0 };
  },
});

/** A person logs in again, in place of a token that ended. */
const platformLogin = (platform: Platform): Scene => ({
  async arrange(world) {
    const own = world.app[platform];
    own.testers.set(world.user.id, 'accepted');
    world.put(world.meta.issueToken({ kind: platform, lifetime: SIXTY_DAYS, scopes: [BASIC[platform]] }));
    world.clock.advance({ days: 70 });
    const redirectUri = 'https://localhost/';
    const inputs = { ...ownApp(world, platform), 'expected-user-id': world.user.id };
    await world.run({ inputs });
    world.clock.advance({ hours: 1 });
    const login = world.meta.authorize({
      dialog: platform,
      clientId: own.id,
      redirectUri,
      scope: BASIC[platform],
      user: world.user,
    });
    return {
      inputs: {
        ...inputs,
        mode: 'reauthorize',
        'authorization-response': JSON.stringify({
          code: new URL(login).searchParams.get('code'),
          state_checked: true,
        }),
      },
      ends: 'new',
      issuesAtEnd: 0,
    };
  },
});

/** A token of which nobody knew that it died. */
function storeDeadToken(world: World): void {
  storeEndingToken(world, 50);
  world.meta.changePassword(world.user);
}

export const SCENES = {
  refresh: {
    arrange(world) {
      storeDueToken(world);
      return { inputs: {}, ends: 'new', issuesAtEnd: 0 };
    },
  },
  /** Stored an hour ago, so that the run asks whether it is stale. */
  young: {
    arrange(world) {
      world.put(world.meta.issueToken({ kind: 'user', lifetime: 3 * 3_600, scopes: SCOPES }));
      world.clock.advance({ hours: 1 });
      return { inputs: {}, ends: 'new', issuesAtEnd: 0 };
    },
  },
  healthy: {
    arrange(world) {
      world.put(world.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: SCOPES }));
      world.clock.advance({ days: 5 });
      return { inputs: {}, ends: 'old', issuesAtEnd: 0 };
    },
  },
  death: {
    arrange(world) {
      storeDeadToken(world);
      return { inputs: {}, ends: 'old', issuesAtEnd: 1 };
    },
  },
  /** A healthy day of a token that must reach an ad account and a page. */
  assets: {
    arrange(world) {
      world.meta.addAsset('ad-account', { id: '77', name: 'Shoes' });
      const page = world.meta.addPage();
      world.put(world.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: SCOPES }));
      world.clock.advance({ days: 5 });
      return { inputs: { assets: `act_77, page:${page.id}` }, ends: 'old', issuesAtEnd: 0 };
    },
  },
  /** A refresh: the new token must reach what the old one reached. */
  'assets of a new token': {
    arrange(world) {
      storeDueToken(world, ({ meta }) => void meta.addAsset('ad-account', { id: '77', name: 'Shoes' }));
      return { inputs: { assets: 'act_77' }, ends: 'new', issuesAtEnd: 0 };
    },
  },
  'repository target': withTarget(
    { repository: 'acme/website', secret: 'FB_TOKEN' },
    '{ repository: acme/website, secret: FB_TOKEN }',
    ({ github }) => github.putSecret({ repository: 'acme/website', secret: 'FB_TOKEN' }, 'typed-by-hand'),
  ),
  'environment target': withTarget(
    { repository: REPOSITORY, environment: 'production', secret: SECRET },
    '{ environment: production }',
  ),
  'organization target': withTarget(
    { organization: 'acme', secret: SECRET },
    '{ organization: acme }',
    (world) =>
      world.github.putSecret({ organization: 'acme', secret: SECRET }, world.stored() ?? '', {
        visibility: 'selected',
        selectedRepositories: ['acme/ads', 'acme/website'],
      }),
  ),
  'dependabot target': withTarget(
    { repository: REPOSITORY, store: 'dependabot', secret: SECRET },
    '{ store: dependabot }',
  ),
  'own token': {
    arrange(world) {
      storeEndingToken(world, 20);
      world.meta.behaviour.longToLong = 'extends';
      const location = { repository: 'acme/reports', secret: SECRET };
      return {
        inputs: { targets: '- { repository: acme/reports, own-token: true }' },
        others: [{ location, holds: 'own' }],
        ends: 'new',
        issuesAtEnd: 0,
      };
    },
  },
  'page token': {
    arrange(world) {
      const page = world.meta.addPage();
      storeEndingToken(world, 20);
      world.meta.behaviour.longToLong = 'extends';
      const location = { repository: REPOSITORY, secret: 'META_PAGE_TOKEN' };
      return {
        inputs: { pages: `- { page: "${page.id}", secret: META_PAGE_TOKEN }` },
        others: [{ location, holds: 'own' }],
        ends: 'new',
        issuesAtEnd: 0,
      };
    },
  },
  'issue opens': {
    arrange(world) {
      storeEndingToken(world, 12);
      world.eventTellsActivity = false;
      world.repository.assignable.push('octocat');
      return { inputs: { 'issue-assignees': 'octocat' }, ends: 'old', issuesAtEnd: 1 };
    },
  },
  'issue is commented on': {
    async arrange(world) {
      storeEndingToken(world, 12);
      await world.run();
      world.clock.advance({ days: 6 });
      return { inputs: {}, ends: 'old', issuesAtEnd: 1 };
    },
  },
  'issue heals': {
    async arrange(world) {
      storeEndingToken(world, 12);
      await world.run();
      world.clock.advance({ days: 1 });
      world.meta.behaviour.longToLong = 'extends';
      return { inputs: {}, ends: 'new', issuesAtEnd: 0 };
    },
  },
  /** An issue that stays as grave as it was. */
  'issue stays': {
    async arrange(world) {
      storeEndingToken(world, 12);
      await world.run();
      world.clock.advance({ days: 1 });
      return { inputs: {}, ends: 'old', issuesAtEnd: 1 };
    },
  },
  /** With a copy of it by somebody else, so that the run asks whose account it writes with. */
  'issue beside a copy': {
    async arrange(world) {
      storeEndingToken(world, 12);
      await world.run();
      plantCopy(world);
      world.clock.advance({ days: 1 });
      return { inputs: {}, ends: 'old', issuesAtEnd: 1 };
    },
  },
  /** The same, written with a person's token. */
  'issue by a person’s account': {
    async arrange(world) {
      storeEndingToken(world, 12);
      world.githubToken = world.github.addCredential({
        type: 'fine-grained-pat',
        login: 'octocat',
        repositories: [REPOSITORY],
        permissions: { issues: 'write', actions: 'read', metadata: 'read' },
      });
      await world.run();
      plantCopy(world);
      world.clock.advance({ days: 1 });
      return { inputs: {}, ends: 'old', issuesAtEnd: 1 };
    },
  },
  extras: {
    arrange(world) {
      storeDueToken(world);
      return {
        inputs: {
          'expiry-variable': 'META_TOKEN_ENDS',
          'dispatch-event': 'meta-token-refreshed',
          'export-env': 'META_TOKEN',
          'heartbeat-url': world.heartbeatUrl,
        },
        ends: 'new',
        issuesAtEnd: 0,
      };
    },
  },
  instagram: platformToken('instagram'),
  threads: platformToken('threads'),
  'instagram hour': platformHour('instagram'),
  'threads hour': platformHour('threads'),
  'instagram login': platformLogin('instagram'),
  'threads login': platformLogin('threads'),
  reauthorization: {
    async arrange(world) {
      storeEndingToken(world, 30);
      world.meta.changePassword(world.user);
      const redirectUri = 'https://acme.example/back';
      await world.run({ inputs: { 'redirect-uri': redirectUri } });
      world.clock.advance({ hours: 1 });
      const login = world.meta.authorize({
        clientId: world.app.id,
        redirectUri,
        scope: SCOPES.join(','),
        user: world.user,
      });
      return {
        inputs: {
          mode: 'reauthorize',
          'redirect-uri': redirectUri,
          'authorization-response': JSON.stringify({
            code: new URL(login).searchParams.get('code'),
            state_checked: true,
          }),
        },
        ends: 'new',
        issuesAtEnd: 0,
      };
    },
  },
  /** The person approves as soon as the code is shown. */
  'device login': {
    async arrange(world) {
      storeEndingToken(world, 30);
      world.meta.changePassword(world.user);
      await world.run();
      world.clock.advance({ hours: 1 });
      world.meta.behaviour.devicePollClock = 'virtual';
      const strike = { service: 'meta', times: Infinity } as const;
      world.faults.add(
        {
          ...strike,
          call: 'device_login',
          kind: 'after',
          run: () => {
            for (const { userCode } of world.meta.devices.values())
              world.meta.approveDevice(userCode, world.user);
          },
        },
        // The run's own waiting passes faster than the sandbox's clock.
        {
          ...strike,
          call: 'device_status',
          kind: 'before',
          run: () => {
            world.clock.advance({ seconds: 6 });
          },
        },
      );
      return {
        inputs: { mode: 'reauthorize', 'client-token': world.app.clientToken },
        ends: 'new',
        issuesAtEnd: 0,
      };
    },
  },
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof SCENES;

/** One call of a run: which request of which scene. */
export interface CallSpec {
  readonly scene: SceneName;
  readonly service: ServiceName;
  readonly call: string;
  readonly path?: RegExp;
  readonly when?: (exchange: Exchange) => boolean;
  /** Of Meta's: whether it is about the token that the secret holds then, or about another. */
  readonly about?: 'stored' | 'other';
  /** How many such calls come before it. */
  readonly skip?: number;
  /** What Meta's answer to it speaks of; absent for calls whose answer no lie fits. */
  readonly speaksOf?: 'old' | 'new' | 'twin' | 'page';
  readonly hands?: 'out';
  /** Fields that this very answer needs, though others of its name can do without, or the other way round. */
  readonly needs?: readonly string[];
  readonly spares?: readonly string[];
  /** Fields that this very answer lacks anyway; `*` for all. */
  readonly lacks?: readonly string[];
}

const HERE = /\/repos\/acme\/ads\/actions\//;
const PRODUCTION = /\/environments\/production\//;
const ORGANIZATION = /\/orgs\//;
const DEPENDABOT = /\/dependabot\//;
const WEBSITE = /\/acme\/website\//;
const REPORTS = /\/acme\/reports\//;

const meta = (scene: SceneName, call: string, more: Partial<CallSpec> = {}): CallSpec => ({
  scene,
  service: 'meta',
  call,
  ...more,
});
const github = (scene: SceneName, call: string, more: Partial<CallSpec> = {}): CallSpec => ({
  scene,
  service: 'github',
  call,
  ...more,
});

const stored = { about: 'stored', speaksOf: 'old', needs: ['user_id'] } as const;
/** Its death needs a reason, and nothing but that. */
const dead = {
  about: 'stored',
  speaksOf: 'old',
  needs: ['error'],
  spares: ['app_id', 'type', 'expires_at', 'scopes', 'user_id'],
} as const;
const fresh = { about: 'other', speaksOf: 'new', needs: ['user_id'] } as const;
const again = { skip: 1 } as const;
/** A secret that is not there yet. */
const absent = { lacks: ['*'] } as const;
/** A list with nothing in it. */
const empty = { lacks: ['*'] } as const;

/** Every call that a run makes. Which secret a run looks at is part of it, so each kind of place has its own. */
export const CALLS = {
  'refresh: inspect': meta('refresh', 'debug_token', stored),
  'refresh: second look': meta('refresh', 'debug_token', { ...stored, ...again }),
  'refresh: exchange': meta('refresh', 'exchange', { hands: 'out' }),
  'refresh: prove': meta('refresh', 'debug_token', fresh),
  'refresh: key': github('refresh', 'secret.public-key'),
  'refresh: look': github('refresh', 'secret.get'),
  'refresh: list issues': github('refresh', 'issues.list', empty),
  'refresh: look again': github('refresh', 'secret.get', again),
  'refresh: store': github('refresh', 'secret.put'),
  'refresh: when was this run created': github('young', 'run.get'),

  'healthy day: inspect': meta('healthy', 'debug_token', stored),
  'healthy day: key': github('healthy', 'secret.public-key'),
  'healthy day: look': github('healthy', 'secret.get'),
  'healthy day: when was this run created': github('healthy', 'run.get'),
  'healthy day: list issues': github('healthy', 'issues.list', empty),

  'death: inspect': meta('death', 'debug_token', dead),
  'death: ask again': meta('death', 'debug_token', { ...dead, ...again }),

  'assets: ad account': meta('assets', 'ad_account'),
  'assets: page': meta('assets', 'page', { lacks: ['access_token'] }),
  'assets: ad account of the new token': meta('assets of a new token', 'ad_account', { about: 'other' }),

  'repository target: key': github('repository target', 'secret.public-key', { path: WEBSITE }),
  'repository target: look': github('repository target', 'secret.get', { path: WEBSITE }),
  'repository target: store': github('repository target', 'secret.put', { path: WEBSITE }),
  'repository target: store the source': github('repository target', 'secret.put', { path: HERE }),
  'environment target: key': github('environment target', 'secret.public-key', { path: PRODUCTION }),
  'environment target: look': github('environment target', 'secret.get', { path: PRODUCTION, ...absent }),
  'environment target: store': github('environment target', 'secret.put', { path: PRODUCTION }),
  'organization target: key': github('organization target', 'secret.public-key', { path: ORGANIZATION }),
  'organization target: look': github('organization target', 'secret.get', {
    path: ORGANIZATION,
    needs: ['visibility'],
  }),
  'organization target: visibility': github('organization target', 'secret.get', {
    path: ORGANIZATION,
    needs: ['visibility'],
    ...again,
  }),
  'organization target: repositories': github('organization target', 'secret.repositories'),
  'organization target: store': github('organization target', 'secret.put', { path: ORGANIZATION }),
  'dependabot target: key': github('dependabot target', 'secret.public-key', { path: DEPENDABOT }),
  'dependabot target: look': github('dependabot target', 'secret.get', { path: DEPENDABOT, ...absent }),
  'dependabot target: store': github('dependabot target', 'secret.put', { path: DEPENDABOT }),

  'own token: code': meta('own token', 'client_code'),
  'own token: token for the code': meta('own token', 'client_code_exchange'),
  'own token: prove': meta('own token', 'debug_token', { ...fresh, ...again, speaksOf: 'twin' }),
  'own token: store': github('own token', 'secret.put', { path: REPORTS }),
  'page token: list secrets': github('page token', 'secret.list'),
  'page token: derive': meta('page token', 'page'),
  'page token: prove': meta('page token', 'debug_token', {
    ...fresh,
    ...again,
    speaksOf: 'page',
    needs: ['profile_id'],
  }),
  'page token: store': github('page token', 'secret.put', { path: /META_PAGE_TOKEN/ }),

  'issue: list open': github('issue opens', 'issues.list', empty),
  'issue: list all open': github('issue opens', 'issues.list', { ...again, ...empty }),
  'issue: list closed': github('issue opens', 'issues.list', { skip: 2, ...empty }),
  'issue: activity of the repository': github('issue opens', 'repo.get'),
  'issue: look for the label': github('issue opens', 'labels.get'),
  'issue: make the label': github('issue opens', 'labels.create'),
  'issue: is assignable': github('issue opens', 'assignees.get'),
  'issue: create': github('issue opens', 'issues.create'),
  'issue: list the newest': github('issue opens', 'issues.list', { skip: 3 }),
  'issue: sign': github('issue opens', 'issues.update'),
  'issue: find again': github('issue stays', 'issues.list'),
  'issue: renew in place': github('issue stays', 'issues.update'),
  'issue: whose login': github('issue beside a copy', 'graphql'),
  'issue: whose account': github('issue by a person’s account', 'user.get'),
  'issue: comment': github('issue is commented on', 'comments.create'),
  'issue: update': github('issue is commented on', 'issues.update'),
  'issue heals: comment': github('issue heals', 'comments.create'),
  'issue heals: close': github('issue heals', 'issues.update'),

  'extras: change the variable': github('extras', 'variables.update'),
  'extras: make the variable': github('extras', 'variables.create'),
  'extras: dispatch': github('extras', 'dispatches.create'),
  'extras: heartbeat': github('extras', 'heartbeat'),

  'instagram: whose token': meta('instagram', 'instagram_me', { about: 'stored' }),
  'instagram: refresh': meta('instagram', 'instagram_refresh', { hands: 'out' }),
  'instagram: prove': meta('instagram', 'instagram_me', { about: 'other' }),
  'instagram hour: exchange': meta('instagram hour', 'instagram_exchange', { hands: 'out' }),
  'instagram login: token for the code': meta('instagram login', 'instagram_code_exchange'),
  'instagram login: lengthen': meta('instagram login', 'instagram_exchange'),
  'instagram login: prove': meta('instagram login', 'instagram_me', { about: 'other' }),
  'threads: inspect': meta('threads', 'threads_debug_token', { about: 'stored' }),
  'threads: second look': meta('threads', 'threads_debug_token', { about: 'stored', ...again }),
  'threads: refresh': meta('threads', 'threads_refresh', { hands: 'out' }),
  'threads: prove': meta('threads', 'threads_debug_token', {
    about: 'other',
    // The old one's data access is known, and its permission ruled by it.
    needs: ['data_access_expires_at'],
  }),
  'threads hour: exchange': meta('threads hour', 'threads_exchange', { hands: 'out' }),
  'threads login: token for the code': meta('threads login', 'threads_code_exchange'),
  'threads login: lengthen': meta('threads login', 'threads_exchange'),
  'threads login: prove': meta('threads login', 'threads_debug_token', { about: 'other' }),

  'reauthorization: inspect the old token': meta('reauthorization', 'debug_token', dead),
  'reauthorization: ask again': meta('reauthorization', 'debug_token', { ...dead, ...again }),
  'reauthorization: token for the code': meta('reauthorization', 'code_exchange'),
  'reauthorization: prove': meta('reauthorization', 'debug_token', fresh),
  'reauthorization: lengthen': meta('reauthorization', 'exchange'),
  'reauthorization: prove the longer': meta('reauthorization', 'debug_token', { ...fresh, ...again }),
  'reauthorization: look again': github('reauthorization', 'secret.get', again),
  'reauthorization: store': github('reauthorization', 'secret.put'),
  'reauthorization: close the issue': github('reauthorization', 'issues.update'),

  'device login: code': meta('device login', 'device_login'),
  'device login: show the code': github('device login', 'comments.create'),
  'device login: has somebody approved': meta('device login', 'device_status'),
  'device login: prove': meta('device login', 'debug_token', fresh),
} as const satisfies Record<string, CallSpec>;

export type CallName = keyof typeof CALLS;
export { SOURCE };
