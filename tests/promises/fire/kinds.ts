import type { Fault, FaultKind as SandboxFault } from '../../../sandbox/faults.js';
import type { CallSpec } from './scenes.js';
import { REPOSITORY, SOURCE, type World } from './world.js';

const DAY = 86_400;
const SIXTY_DAYS = 60 * DAY;
/** As often as the program asks. */
const EVERY_TRY = 3;

/** What a kind of fault does to one call in a world; undefined where it cannot happen there. */
type Kind = (spec: CallSpec, world: World) => readonly Fault[] | undefined;

const strike =
  (fault: SandboxFault, times = 1): Kind =>
  (spec) => [on(spec, fault, times)];

function on({ service, call, path, skip = 0 }: CallSpec, fault: SandboxFault, times: number): Fault {
  return { ...fault, service, call, skip, times, ...(path === undefined ? {} : { path }) };
}

const always = (fault: SandboxFault): Kind => strike(fault, EVERY_TRY);

const before =
  (change: (world: World) => void): Kind =>
  (spec, world) => [on(spec, { kind: 'before', run: () => change(world) }, 1)];

/** What `debug_token` says of a token, with one thing untrue. */
const debugLie =
  (lie: (truth: Record<string, unknown>, world: World) => Record<string, unknown>): Kind =>
  (spec, world) => {
    if (spec.call !== 'debug_token') return spec.hands === 'out' ? handedOutLie(lie, spec, world) : undefined;
    const truth = { ...truthOf(spec, world) };
    const body = JSON.stringify({ data: { ...truth, ...lie(truth, world) } });
    return [on(spec, { kind: 'answer', status: 200, body }, 1)];
  };

function handedOutLie(
  lie: (truth: Record<string, unknown>, world: World) => Record<string, unknown>,
  { scene }: CallSpec,
  world: World,
): readonly Fault[] | undefined {
  const [changed] = Object.keys(lie({ scopes: ['a', 'b'], expires_at: 0 }, world));
  const lies = {
    app_id: { lie: 'other-app' },
    user_id: { lie: 'other-user' },
    type: { lie: 'other-kind' },
    scopes: { lie: 'fewer-scopes' },
    expires_at: { lie: 'earlier-expiry' },
    is_valid: { lie: 'dead-token' },
  } as const;
  if (scene !== 'refresh' || changed === undefined || !(changed in lies)) return undefined;
  world.meta.nextExchange(lies[changed as keyof typeof lies]);
  return [];
}

function truthOf({ speaksOf, scene }: CallSpec, world: World): Record<string, unknown> {
  const stored = world.meta.inspect(world.stored() ?? '');
  const type = stored.kind === 'system-user' ? 'SYSTEM_USER' : 'USER';
  const later = world.clock.seconds() + SIXTY_DAYS;
  const isNew = speaksOf !== 'old' || scene === 'healthy';
  return {
    app_id: world.app.id,
    type: speaksOf === 'page' ? 'PAGE' : type,
    application: world.app.name,
    is_valid: true,
    expires_at: speaksOf === 'page' ? 0 : isNew ? later : stored.expiresAt,
    data_access_expires_at: world.clock.seconds() + 80 * DAY,
    scopes: stored.scopes,
    user_id: stored.userId,
    ...(speaksOf === 'page' ? { profile_id: world.meta.pages[0]?.id } : {}),
  };
}

/** For calls to GitHub: a well-formed answer about something else. */
const githubLie: Kind = (spec, world) => {
  const body = githubLies(world)[spec.call];
  if (spec.service !== 'github' || body === undefined) return undefined;
  return [on(spec, { kind: 'answer', status: body.status, body: JSON.stringify(body.answer) }, EVERY_TRY)];
};

const GITHUB_LIES: ReadonlySet<string> = new Set([
  'secret.public-key',
  'secret.get',
  'secret.list',
  'secret.repositories',
  'issues.list',
  'comments.list',
  'run.get',
]);

function githubLies({ clock, repository }: World): Record<string, { status: number; answer: unknown }> {
  const time = new Date(clock.now()).toISOString();
  const issue = {
    number: 4711,
    title: 'Not ours',
    body: 'Nothing of ours',
    labels: [{ name: 'refresh-meta-token' }],
    user: { login: 'stranger', type: 'User' },
    closed_at: null,
  };
  return {
    // 31 bytes.
    'secret.public-key': {
      status: 200,
      answer: { key_id: '1', key: Buffer.alloc(31, 7).toString('base64') },
    },
    'secret.get': { status: 200, answer: { name: 'OTHER', updated_at: 'yesterday', created_at: time } },
    'secret.list': {
      status: 200,
      answer: { total_count: 1, secrets: [{ name: 'OTHER', updated_at: time }] },
    },
    'secret.repositories': { status: 200, answer: { total_count: 5, repositories: [{ id: repository.id }] } },
    'issues.list': { status: 200, answer: [issue] },
    'comments.list': { status: 200, answer: [{ id: 1, body: 'hello', user: { login: 'stranger' } }] },
    'run.get': { status: 200, answer: { id: 1, created_at: 'never' } },
  };
}

const redirect =
  (status: 301 | 302 | 307): Kind =>
  (spec, world) => [on(spec, { kind: 'redirect', to: `${world.trap.url}/stolen`, status }, EVERY_TRY)];

/** Each kind of fault by its number in the fault matrix. */
export const KINDS = {
  unanswered: {
    'F1 refused': always({ kind: 'refuse' }),
    'F2 hangs': always({ kind: 'hang' }),
    'F2 drips for ever': always({ kind: 'drip' }),
  },
  lost: {
    'F3 every reply lost': always({ kind: 'lost-reply' }),
    'F8 every answer cut off': always({ kind: 'truncated' }),
  },
  once: {
    'F1 refused once': strike({ kind: 'refuse' }),
    'F3 one reply lost': strike({ kind: 'lost-reply' }),
    'F4 one 500': strike({ kind: 'status', status: 500 }),
    'F5 wait of a second': strike({ kind: 'rate-limit', retryAfter: '1' }),
    'F5 wait of no time': strike({ kind: 'rate-limit', retryAfter: '0' }),
    'F5 wait until a date': (spec, { clock }) => [
      on(spec, { kind: 'rate-limit', retryAfter: new Date(clock.now() + 5_000).toUTCString() }, 1),
    ],
  },
  unavailable: {
    'F4 500': always({ kind: 'status', status: 500 }),
    'F4 502 with a page': always({ kind: 'status', status: 502, body: 'html' }),
    'F4 503 with nothing': always({ kind: 'status', status: 503, body: 'empty' }),
  },
  limited: {
    'F5 wait of 30 years': always({ kind: 'rate-limit', retryAfter: '1000000000' }),
    'F5 wait without a word': always({ kind: 'rate-limit' }),
    'F5 wait of less than nothing': always({ kind: 'rate-limit', retryAfter: '-1' }),
    'F5 user limit': always({ kind: 'rate-limit', status: 403, code: 17 }),
  },
  refusals: {
    'F6 401': always({ kind: 'status', status: 401 }),
    'F6 403': always({ kind: 'status', status: 403 }),
    // Once, as it is not asked again: else it would strike the next call to the same place too, which may rightly find nothing.
    'F6 404': strike({ kind: 'status', status: 404 }),
    'F6 410': always({ kind: 'status', status: 410 }),
  },
  'strange answers': {
    'F7 error under 200': always({ kind: 'error-in-200' }),
    'F8 malformed': always({ kind: 'malformed' }),
    'F8 empty': always({ kind: 'empty' }),
    'F8 a page': always({ kind: 'html' }),
    'F8 ten megabytes': always({ kind: 'huge' }),
    'F8 another shape': always({ kind: 'wrong-shape' }),
  },
  'byte order mark': { 'F8 byte order mark': always({ kind: 'bom' }) },
  lies: {
    'F9 another app': debugLie(() => ({ app_id: '999999999999999' })),
    'F9 another user': debugLie(() => ({ user_id: '888888888888888' })),
    'F9 another kind': debugLie(({ type }) => ({ type: type === 'USER' ? 'SYSTEM_USER' : 'USER' })),
    'F9 a scope less': debugLie(({ scopes }) => ({ scopes: (scopes as string[]).slice(1) })),
    'F9 an earlier end': debugLie((_, { clock }) => ({ expires_at: clock.seconds() + 3_600 })),
    'F9 dead': debugLie(() => ({ is_valid: false, error: { code: 190, subcode: 463, message: 'expired' } })),
    'F9 of another thing': githubLie,
  },
  redirects: {
    'F10 redirected': redirect(302),
    'F10 redirected with the body': redirect(307),
  },
  echoes: {
    'F11 credentials echoed in JSON': always({ kind: 'echo-credentials', status: 400, body: 'json' }),
    'F11 credentials echoed in a page': always({ kind: 'echo-credentials', status: 500, body: 'html' }),
  },
  skew: {
    'F12 clock a day ahead': always({ kind: 'skew', seconds: DAY }),
    'F12 clock a day behind': always({ kind: 'skew', seconds: -DAY }),
  },
  kills: {
    'F13 killed before': (spec, world) => [
      { ...on(spec, { kind: 'before', run: world.kill }, 1), effect: 'suppressed' },
    ],
    'F13 killed after': (spec, world) => [on(spec, { kind: 'after', run: world.kill }, 1)],
  },
  interference: {
    'F14 key changed': before(({ github }) => {
      github.rotateKey({ repository: REPOSITORY });
    }),
    'F14 issues closed': before(({ github, openIssues }) => {
      for (const { number } of openIssues()) github.closeIssue(REPOSITORY, number, 'octocat');
    }),
    'F14 token revoked': before(({ meta, stored, ended }) => {
      meta.revoke(stored() ?? '');
      ended.add(stored() ?? '');
    }),
    'F14 token replaced': before((world) => {
      const old = world.meta.tokens.get(world.stored() ?? '');
      if (old === undefined) return;
      const expiresAt = world.clock.seconds() + SIXTY_DAYS;
      const { string } = world.meta.reissue(old, { expiresAt, longLived: true });
      world.github.putSecret(SOURCE, string);
    }),
  },
} as const satisfies Record<string, Record<string, Kind>>;

export type Group = keyof typeof KINDS;
type KindsOf<G extends Group> = G extends Group ? keyof (typeof KINDS)[G] : never;
export type FaultKind = KindsOf<Group>;

/** One verdict for every kind of some groups. */
export function each<G extends Group, const V>(groups: readonly G[], verdict: V): Record<KindsOf<G>, V> {
  const kinds = groups.flatMap((name) => Object.keys(KINDS[name]));
  return Object.fromEntries(kinds.map((kind) => [kind, verdict])) as Record<KindsOf<G>, V>;
}

export const FAULT_KINDS: ReadonlyMap<FaultKind, Kind> = new Map(
  Object.values(KINDS).flatMap((kinds) => Object.entries(kinds) as [FaultKind, Kind][]),
);

/** Whether a lie of this kind fits what the call's answer says; whatever is no lie may strike anything. */
export function canHappen(kind: FaultKind, { service, call, scene, hands }: CallSpec): boolean {
  if (!(kind in KINDS.lies)) return true;
  if (kind === 'F9 of another thing') return service === 'github' && GITHUB_LIES.has(call);
  return call === 'debug_token' || (hands === 'out' && scene === 'refresh');
}
