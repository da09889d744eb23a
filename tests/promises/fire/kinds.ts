import { credentialsOf } from '../../../sandbox/disturb.js';
import type { Edit, Fault, FaultKind as SandboxFault } from '../../../sandbox/faults.js';
import type { Answer, Exchange } from '../../../sandbox/journal.js';
import { editJson, repeatCredentials, withHeaders, withoutFields } from '../../../sandbox/script.js';
import { markerId } from '../../../src/github/marker.js';
import { locationKey } from '../../../src/token/location.js';
import type { CallSpec } from './scenes.js';
import { REPOSITORY, SECRET, SOURCE, STRANGERS, type World } from './world.js';

const DAY = 86_400;
const SIXTY_DAYS = 60 * DAY;
/** As often as the program asks. */
const EVERY_TRY = 3;

/** What a kind of fault does to one call in a world; undefined where it cannot happen there. */
type Kind = (spec: CallSpec, world: World) => readonly Fault[] | undefined;

const strike =
  (fault: SandboxFault, times = 1): Kind =>
  (spec, world) => [on(spec, world, fault, times)];

/** Strikes the call that is meant, and where several ask about tokens, those about one of them. */
function on(
  { service, call, path, skip = 0, about, when }: CallSpec,
  world: World,
  fault: SandboxFault,
  times: number,
): Fault {
  const isMeant = (exchange: Exchange) =>
    (about === undefined || (tokenOf(exchange) === world.stored() ? 'stored' : 'other') === about) &&
    (when === undefined || when(exchange));
  return { ...fault, service, call, skip, times, when: isMeant, ...(path === undefined ? {} : { path }) };
}

/** The token that a question to Meta is about. */
function tokenOf({ query, requestHeaders }: Exchange): string | undefined {
  const asked = query.get('input_token') ?? query.get('access_token');
  return asked ?? requestHeaders.authorization?.replace(/^Bearer /, '');
}

const always = (fault: SandboxFault): Kind => strike(fault, EVERY_TRY);

const before =
  (change: (world: World) => void): Kind =>
  (spec, world) => [on(spec, world, { kind: 'before', run: () => change(world) }, 1)];

/** What `debug_token` says of a token, with one thing untrue. */
const debugLie =
  (lie: (truth: Record<string, unknown>, world: World) => Record<string, unknown>): Kind =>
  (spec, world) => {
    if (spec.call !== 'debug_token') return spec.hands === 'out' ? handedOutLie(lie, spec, world) : undefined;
    const truth = { ...truthOf(spec, world) };
    const body = JSON.stringify({ data: { ...truth, ...lie(truth, world) } });
    return [on(spec, world, { kind: 'answer', status: 200, body }, 1)];
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
  return [
    on(spec, world, { kind: 'answer', status: body.status, body: JSON.stringify(body.answer) }, EVERY_TRY),
  ];
};

const GITHUB_LIES: ReadonlySet<string> = new Set([
  'secret.public-key',
  'secret.get',
  'secret.list',
  'secret.repositories',
  'issues.list',
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
    'run.get': { status: 200, answer: { id: 1, created_at: 'never' } },
  };
}

const redirect =
  (status: 301 | 302 | 307): Kind =>
  (spec, world) => [on(spec, world, { kind: 'redirect', to: `${world.trap.url}/stolen`, status }, EVERY_TRY)];

/** Where the outcome of a call whose reply was lost is looked up. */
const LOOKS: Readonly<Record<string, string>> = {
  'secret.put': 'secret.get',
  'issues.create': 'issues.list',
};

/** An error with every credential of its request in every text field, and in every header that anybody quotes. */
function errorFullOfCredentials({ headers }: Answer, exchange: Exchange): Answer {
  const text = credentialsOf(exchange).join(' ');
  const meta = {
    error: {
      ...{ message: text, error_user_msg: text, error_user_title: text, type: text, fbtrace_id: text },
      ...{ error_data: { blame_field_specs: [[text]] }, code: 2, is_transient: true },
    },
    ...{ error_message: text, error_description: text },
  };
  const github = {
    ...{ message: text, documentation_url: text, status: text },
    errors: [{ resource: text, field: text, code: text, message: text }],
  };
  return {
    status: 400,
    headers: { ...headers, ...talkativeHeaders(exchange) },
    body: JSON.stringify(exchange.service === 'meta' ? meta : github),
  };
}

const LONGEST_IN_HEADER = 600;

function talkativeHeaders(exchange: Exchange): Record<string, string> {
  // What is longer is a text, and no header holds it.
  const credentials = credentialsOf(exchange).filter(({ length }) => length < LONGEST_IN_HEADER);
  const text = encodeURI(credentials.join(' '));
  const names = [
    ...['www-authenticate', 'x-ad-api-version-warning', 'facebook-api-version', 'x-fb-trace-id', 'server'],
    ...['x-github-request-id', 'x-accepted-github-permissions', 'x-github-sso', 'x-oauth-scopes', 'warning'],
    ...['github-authentication-token-expiration', 'deprecation', 'sunset', 'proxy-status'],
  ];
  return Object.fromEntries(names.map((name) => [name, text]));
}

/** What Meta and GitHub name things by, for people. */
const NAMES = ['application', 'name', 'username', 'title', 'html_url', 'description', 'display_title'];

/** The true answer, with every credential of the request beside each name. A secret's name is none for people. */
const namesFullOfCredentials: Edit = (answer, exchange) => {
  const named = exchange.call.startsWith('secret.') ? answer : repeatCredentials(...NAMES)(answer, exchange);
  return { ...named, headers: { ...named.headers, ...talkativeHeaders(exchange) } };
};

const credentialsAsPermission: Edit = (answer, exchange) =>
  editJson((body) => {
    const { data } = body as { data: { scopes?: string[] } };
    return { data: { ...data, scopes: [...(data.scopes ?? []), ...credentialsOf(exchange)] } };
  })(answer, exchange);

/** Issues and comments of people and bots that are not us: with our label, our marker, a copy of our text, at great length. */
function strangersWrite({ github, openIssues }: World): void {
  const [ours] = openIssues();
  const source = { kind: 'repository', store: 'actions', repository: REPOSITORY, secret: SECRET } as const;
  const forged = `<!-- refresh-meta-token:v1 id=${markerId(locationKey(source))} level=0 sig=${'0'.repeat(32)} -->`;
  const labels = ['refresh-meta-token'];
  for (const by of STRANGERS) {
    github.plantIssue(REPOSITORY, { title: 'The token is dead', body: `Told.\n\n${forged}`, by, labels });
    if (ours === undefined) continue;
    github.plantIssue(REPOSITORY, { title: ours.title, body: ours.body ?? '', by, labels });
    for (let count = 0; count < 3; count++)
      github.plantComment(REPOSITORY, ours.number, { by, body: `${'x'.repeat(60_000)}\n${forged}` });
  }
}

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
    'F5 wait until a date': (spec, world) => [
      on(
        spec,
        world,
        { kind: 'rate-limit', retryAfter: new Date(world.clock.now() + 5_000).toUTCString() },
        1,
      ),
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
    'F11 credentials in every text of an error': (spec, world) => [
      { ...on(spec, world, { kind: 'edit', edit: errorFullOfCredentials }, EVERY_TRY), effect: 'suppressed' },
    ],
  },
  texts: {
    'F11 credentials in every name of an answer': always({ kind: 'edit', edit: namesFullOfCredentials }),
  },
  permissions: {
    'F11 credentials as a permission': (spec, world) =>
      spec.call === 'debug_token'
        ? [on(spec, world, { kind: 'edit', edit: credentialsAsPermission }, EVERY_TRY)]
        : undefined,
  },
  'close clocks': {
    'F12 clock half an hour ahead': always({ kind: 'skew', seconds: 1_800 }),
    'F12 clock half an hour behind': always({ kind: 'skew', seconds: -1_800 }),
  },
  'other clocks': {
    'F12 clock a day ahead': always({ kind: 'skew', seconds: DAY }),
    'F12 clock a day behind': always({ kind: 'skew', seconds: -DAY }),
    'F12 an answer of 25 days ago': always({ kind: 'skew', seconds: -25 * DAY }),
  },
  'no clock': {
    'F12 no clock': always({ kind: 'edit', edit: withHeaders({ date: '' }) }),
  },
  lookups: {
    // A lookup that fails beside a call that works: what the call came to stays unknown.
    'F3 reply lost, and no look after it': (spec, world) => {
      const look = LOOKS[spec.call];
      if (look === undefined) return undefined;
      return [
        on(spec, world, { kind: 'lost-reply' }, EVERY_TRY),
        {
          ...{ service: 'github', call: look, kind: 'status', status: 500, times: Infinity },
          ...(spec.path === undefined ? {} : { path: spec.path }),
          when: () => world.journal.exchanges().some(({ call, fault }) => call === spec.call && fault),
        },
      ];
    },
  },
  'large pages': {
    'F8 pages that are too large': (spec, world) => {
      if (spec.call !== 'issues.list') return undefined;
      const isLarge = ({ query }: Exchange) => Number(query.get('per_page')) > 5;
      const large: CallSpec = { ...spec, when: isLarge };
      return [on(large, world, { kind: 'huge' }, 8)];
    },
  },
  kills: {
    'F13 killed before': (spec, world) => [
      { ...on(spec, world, { kind: 'before', run: world.kill }, 1), effect: 'suppressed' },
    ],
    'F13 killed after': (spec, world) => [on(spec, world, { kind: 'after', run: world.kill }, 1)],
  },
  interference: {
    'F14 key changed': before(({ github }) => {
      github.rotateKey({ repository: REPOSITORY });
    }),
    'F14 issues closed': before(({ github, openIssues }) => {
      for (const { number, user } of openIssues())
        if (!STRANGERS.includes(user.login)) github.closeIssue(REPOSITORY, number, 'octocat');
    }),
    'F15 strangers wrote': before(strangersWrite),
  },
  revoked: {
    'F14 token revoked': before(({ meta, stored, ended }) => {
      meta.revoke(stored() ?? '');
      ended.add(stored() ?? '');
    }),
  },
  replaced: {
    'F14 token replaced': before((world) => {
      const old = world.meta.tokens.get(world.stored() ?? '');
      if (old === undefined) return;
      // A run is not created in the very second in which somebody stores a token.
      world.clock.advance({ seconds: 5 });
      const expiresAt = world.clock.seconds() + SIXTY_DAYS;
      const { string } = world.meta.reissue(old, { expiresAt, longLived: true });
      world.github.putSecret(SOURCE, string);
    }),
  },
} as const satisfies Record<string, Record<string, Kind>>;

export type Group = keyof typeof KINDS;
type KindsOf<G extends Group> = G extends Group ? keyof (typeof KINDS)[G] : never;
/** Those with a verdict of their own for each call. */
export type GroupedKind = KindsOf<Group>;
/** An answer in which one field is missing: its verdict follows from what the field is for. */
export type PartialKind = `F8 without ${string}`;
export type FaultKind = GroupedKind | PartialKind;

/** The fields of each answer that the program reads: those without which it is not understood, and those that it can do without. */
export const FIELDS: Readonly<
  Record<string, { readonly needed: readonly string[]; readonly spare?: readonly string[] }>
> = {
  debug_token: {
    needed: ['data', 'is_valid', 'app_id', 'type', 'expires_at', 'scopes'],
    spare: [
      ...['application', 'issued_at', 'user_id', 'profile_id', 'granular_scopes'],
      ...['data_access_expires_at', 'error'],
    ],
  },
  exchange: { needed: ['access_token'], spare: ['expires_in', 'token_type'] },
  code_exchange: { needed: ['access_token'], spare: ['expires_in', 'token_type'] },
  client_code: { needed: ['code'], spare: ['machine_id'] },
  client_code_exchange: { needed: ['access_token'], spare: ['machine_id', 'expires_in'] },
  page: { needed: ['id', 'access_token'] },
  ad_account: { needed: ['id'], spare: ['name', 'account_status'] },
  device_login: { needed: ['code', 'user_code', 'verification_uri', 'expires_in'], spare: ['interval'] },
  device_status: { needed: ['access_token'], spare: ['expires_in'] },
  instagram_me: { needed: ['user_id'], spare: ['username'] },
  // Instagram tells the end nowhere else.
  instagram_refresh: { needed: ['access_token', 'expires_in'], spare: ['token_type'] },
  instagram_exchange: { needed: ['access_token', 'expires_in'], spare: ['token_type'] },
  instagram_code_exchange: { needed: ['access_token'], spare: ['user_id', 'permissions'] },
  threads_debug_token: {
    needed: ['data', 'is_valid', 'user_id', 'expires_at', 'scopes'],
    spare: ['type', 'application', 'issued_at', 'data_access_expires_at'],
  },
  threads_refresh: { needed: ['access_token'], spare: ['expires_in', 'token_type'] },
  threads_exchange: { needed: ['access_token'], spare: ['expires_in', 'token_type'] },
  threads_code_exchange: { needed: ['access_token'], spare: ['user_id'] },
  'secret.public-key': { needed: ['key_id', 'key'] },
  'secret.get': { needed: ['name', 'updated_at'], spare: ['created_at', 'visibility'] },
  'secret.list': { needed: ['secrets', 'name', 'updated_at'], spare: ['total_count'] },
  'secret.repositories': { needed: ['total_count', 'repositories', 'id'] },
  'run.get': { needed: ['id', 'created_at'], spare: ['status', 'conclusion'] },
  // Without text and author nobody knows whose an issue is.
  'issues.list': { needed: ['number', 'title', 'body', 'user'], spare: ['labels', 'created_at'] },
  'issues.create': { needed: ['number', 'title'], spare: ['body', 'user', 'labels', 'created_at'] },
  'issues.update': { needed: ['number', 'title'], spare: ['body', 'user', 'labels', 'closed_at'] },
  'comments.create': { needed: ['id'] },
  'user.get': { needed: ['login'] },
  graphql: { needed: ['data', 'viewer', 'login'] },
};

const PARTIAL = 'F8 without ';

/** The field that a kind leaves out. */
export function missingField(kind: FaultKind): string | undefined {
  return kind.startsWith(PARTIAL) ? kind.slice(PARTIAL.length) : undefined;
}

const PARTIAL_KINDS: readonly [PartialKind, Kind][] = [
  ...new Set(Object.values(FIELDS).flatMap(({ needed, spare = [] }) => [...needed, ...spare])),
].map((field) => [`${PARTIAL}${field}`, always({ kind: 'edit', edit: withoutFields(field) })]);

/** One verdict for every kind of some groups. */
export function each<G extends Group, const V>(groups: readonly G[], verdict: V): Record<KindsOf<G>, V> {
  const kinds = groups.flatMap((name) => Object.keys(KINDS[name]));
  return Object.fromEntries(kinds.map((kind) => [kind, verdict])) as Record<KindsOf<G>, V>;
}

export const FAULT_KINDS: ReadonlyMap<FaultKind, Kind> = new Map([
  ...Object.values(KINDS).flatMap((kinds) => Object.entries(kinds) as [FaultKind, Kind][]),
  ...PARTIAL_KINDS,
]);

/** Whether the call's answer has what this kind changes; whatever changes nothing of that kind may strike anything. */
export function canHappen(kind: FaultKind, spec: CallSpec): boolean {
  const { service, call, scene, hands, lacks = [] } = spec;
  const field = missingField(kind);
  if (field !== undefined) {
    const { needed = [], spare = [] } = FIELDS[call] ?? {};
    return [...needed, ...spare].includes(field) && !lacks.includes(field) && !lacks.includes('*');
  }
  if (kind in KINDS.permissions) return call === 'debug_token' && !lacks.includes('*');
  if (kind in KINDS.lookups) return LOOKS[call] !== undefined;
  if (kind in KINDS['large pages']) return call === 'issues.list';
  if (!(kind in KINDS.lies)) return true;
  if (kind === 'F9 of another thing') return service === 'github' && GITHUB_LIES.has(call);
  return call === 'debug_token' || (hands === 'out' && scene === 'refresh');
}
