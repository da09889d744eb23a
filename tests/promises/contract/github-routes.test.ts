// Every route of the sandbox's GitHub against GitHub's own description: what it answers, and how it refuses whoever asks wrongly,
// also in ways that our client never does.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gitHubRoutes } from '../../../sandbox/github/index.js';
import type { Route } from '../../../sandbox/github/route.js';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { Exchange } from '../../../sandbox/journal.js';
import { sealSecret } from '../../../src/github/seal.js';
import { Secret } from '../../../src/token/secret.js';
import { signJwt } from '../../unit/sandbox/github-client.js';
import { createDescription, type Description } from './github-description.js';

type Body = Record<string, unknown>;

/** A call as it is meant to be made, and ways to get it wrong that its answer has to name. */
interface Case {
  readonly status: number;
  readonly body?: Body;
  /** Bodies that are refused with 422, or with the status that stands before them. */
  readonly wrong?: readonly (Body | readonly [number, Body])[];
  /** What may have happened before, and the status then. */
  readonly after?: Readonly<Record<string, readonly [number, (place: Place) => void]>>;
  /** Anybody may: nobody is refused for who they are. */
  readonly isPublic?: true;
}

const LONG = 'x'.repeat(70_000);
const REPOSITORY = 'acme/website';
const noIssues: Case['after'] = {
  'issues were switched off': [
    410,
    ({ github }) => Object.assign(github.repository(REPOSITORY), { hasIssues: false }),
  ],
};
const noIssue: Case['after'] = {
  ...noIssues,
  'the issue was deleted': [410, ({ github }) => github.deleteIssue(REPOSITORY, 1)],
  'the issue was transferred': [301, ({ github }) => github.transferIssue(REPOSITORY, 1, 'acme/shop')],
};
const visibleToAll: Case['after'] = {
  'the secret became visible to all': [
    409,
    ({ github }) => {
      for (const store of ['actions', 'agents', 'codespaces', 'dependabot'] as const)
        github.putSecret({ organization: 'acme', store, secret: 'TOKEN' }, 'value', { visibility: 'all' });
    },
  ],
};
const suspended: Case['after'] = {
  'the installation was suspended': [403, ({ suspend }) => suspend()],
};

/** By the name of a call. A route whose call is not in here fails: each has to be thought of. */
const CASES: Readonly<Record<string, Case>> = {
  'root.get': { status: 200, isPublic: true },
  'meta.get': { status: 200, isPublic: true },
  'rate-limit.get': { status: 200, isPublic: true },
  'user.get': { status: 200 },
  'users.get': { status: 200, isPublic: true },
  'repo.get': { status: 200 },
  'environments.list': { status: 200 },
  'environment.get': { status: 200 },
  'environment.put': {
    status: 200,
    body: { deployment_branch_policy: null },
    wrong: [{ deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } }],
  },
  'environment.add-branch': { status: 200, body: { name: 'main' }, wrong: [{}, { name: 5 }] },
  'secret.list': { status: 200 },
  'secret.public-key': { status: 200 },
  'secret.get': { status: 200 },
  'secret.put': {
    status: 204,
    wrong: [
      { encrypted_value: 'no base64', key_id: '1', visibility: 'all' },
      { encrypted_value: 'QUJD', visibility: 'all' },
      { encrypted_value: 'QUJD', key_id: '1', visibility: 'all' },
    ],
  },
  'secret.delete': { status: 204 },
  'secret.repositories': { status: 200 },
  'secret.repositories.put': {
    status: 204,
    body: { selected_repository_ids: [] },
    wrong: [{}, { selected_repository_ids: 'all' }, [404, { selected_repository_ids: [1] }]],
    after: visibleToAll,
  },
  'secret.repositories.add': { status: 204, after: visibleToAll },
  'secret.repositories.remove': { status: 204, after: visibleToAll },
  'variables.list': { status: 200 },
  'variables.create': {
    status: 201,
    body: { name: 'OTHER', value: 'x', visibility: 'all' },
    wrong: [
      {},
      { name: 'OTHER', visibility: 'all' },
      { name: '1', value: 'x', visibility: 'all' },
      { name: 'OTHER', value: LONG, visibility: 'all' },
      [409, { name: 'TOKEN', value: 'x', visibility: 'all' }],
    ],
  },
  'variables.get': { status: 200 },
  'variables.update': { status: 204, body: { value: 'y' }, wrong: [{ value: 5 }, { name: 'GITHUB_X' }] },
  'variables.delete': { status: 204 },
  'dispatches.create': {
    status: 204,
    body: { event_type: 'x', client_payload: { secret: 'TOKEN' } },
    wrong: [
      {},
      { event_type: 'x'.repeat(101) },
      { event_type: 'x', client_payload: 'text' },
      { event_type: 'x', client_payload: Object.fromEntries([...'abcdefghijk'].map((name) => [name, 1])) },
      { event_type: 'x', client_payload: { a: LONG } },
    ],
  },
  'workflows.list': { status: 200 },
  'workflow.get': { status: 200 },
  'workflow.dispatch': {
    status: 204,
    body: { ref: 'main', inputs: { mode: 'check' } },
    wrong: [{}, { ref: 'nowhere' }],
    after: {
      'the workflow was disabled': [
        422,
        ({ github }) =>
          Object.assign(github.repository(REPOSITORY).workflows[0] ?? {}, { state: 'disabled_manually' }),
      ],
    },
  },
  'workflow.enable': { status: 204 },
  'workflow.disable': { status: 204 },
  'workflow.runs': { status: 200 },
  'runs.list': { status: 200 },
  'run.get': { status: 200 },
  'run.jobs': { status: 200 },
  'job.get': { status: 200 },
  'job.logs': { status: 302 },
  'issues.list': { status: 200, after: noIssues },
  'issues.create': {
    status: 201,
    body: { title: 'x', body: 'y', labels: ['bug'], assignees: ['mona'] },
    wrong: [
      {},
      { title: 'x', body: LONG },
      { title: 'x', assignees: ['nobody'] },
      { title: 'x', labels: [' '] },
    ],
    after: noIssues,
  },
  'issues.get': { status: 200, after: noIssue },
  'issues.update': {
    status: 200,
    body: { state: 'closed', state_reason: 'not_planned' },
    wrong: [{ state: 'shut' }, { state_reason: 'bored' }, { title: '' }, { assignees: ['nobody'] }],
    after: noIssue,
  },
  'comments.list': { status: 200, after: noIssue },
  'comments.create': {
    status: 201,
    body: { body: 'x' },
    wrong: [{}, { body: ' ' }, { body: LONG }],
    after: noIssue,
  },
  'comments.get': { status: 200, after: noIssues },
  'comments.update': { status: 200, body: { body: 'z' }, wrong: [{}, { body: LONG }], after: noIssues },
  'comments.delete': { status: 204, after: noIssues },
  'issue.labels.add': { status: 200, body: { labels: ['bug'] }, wrong: [{ labels: 'bug' }], after: noIssue },
  'issue.lock': { status: 204, body: { lock_reason: 'spam' }, wrong: [{ lock_reason: 'x' }], after: noIssue },
  'issue.unlock': { status: 204, after: noIssue },
  'labels.list': { status: 200 },
  'labels.create': {
    status: 201,
    body: { name: 'new', color: 'ededed', description: 'x' },
    wrong: [{}, { name: 'bug' }, { name: 'new', color: 'red' }, { name: 'x'.repeat(51) }],
  },
  'labels.get': { status: 200 },
  'assignees.get': { status: 204 },
  'app-manifest.convert': { status: 201, isPublic: true, wrong: [{ code: 'x' }] },
  'app.get': { status: 200 },
  'app.by-slug': { status: 200, isPublic: true },
  'installations.list': { status: 200 },
  'installation.get': { status: 200 },
  'installation.delete': { status: 204 },
  'installation.token': {
    status: 201,
    body: { permissions: { secrets: 'write' }, repositories: ['website'] },
    wrong: [{ permissions: { members: 'write' } }, { repositories: ['nowhere'] }, { repository_ids: [1] }],
    after: suspended,
  },
  'repo.installation': { status: 200 },
  'org.installation': { status: 200 },
  'user.installation': { status: 200 },
  'installation.token.revoke': { status: 204, after: suspended },
  'installation.repositories': { status: 200, after: suspended },
};

const routes = gitHubRoutes().filter(
  ({ call, isPage }) => isPage !== true && call !== 'graphql' && call !== 'job.log-file',
);

/** A sandbox in which each route finds what it is about. */
interface Place {
  readonly sandbox: Sandbox;
  readonly github: Sandbox['github'];
  /** The route's address, with what is there in the place of its parameters, but for those that are given. */
  address(route: Route, given?: Readonly<Record<string, string>>): string;
  /** Who may. */
  credential(route: Route): string;
  suspend(): void;
}

const WITH_APP = /^app[.-]|^installation|\.installation$/;

async function makePlace(route: Route): Promise<Place> {
  const sandbox = await startSandbox();
  const { github, clock } = sandbox;
  const acme = github.addOrganization('acme');
  const octo = github.addUser('octo');
  const repository = github.addRepository({
    fullName: REPOSITORY,
    private: true,
    environments: ['production'],
    assignable: ['mona'],
  });
  github.addRepository({ fullName: 'acme/shop', private: true });
  github.addUser('mona');
  const environment = repository.environments.get('production');
  if (environment) environment.branches = [];
  for (const store of ['actions', 'agents', 'codespaces', 'dependabot'] as const) {
    github.putSecret({ repository: REPOSITORY, store, secret: 'TOKEN' }, 'value');
    const selected = { visibility: 'selected' as const, selectedRepositories: [REPOSITORY] };
    github.putSecret({ organization: 'acme', store, secret: 'TOKEN' }, 'value', selected);
  }
  github.putSecret({ repository: REPOSITORY, environment: 'production', secret: 'TOKEN' }, 'value');
  const at = github.now();
  const variable = { name: 'TOKEN', value: 'x', createdAt: at, updatedAt: at };
  repository.variables.set('TOKEN', variable);
  environment?.variables.set('TOKEN', variable);
  github.organizationVariables('acme').set('TOKEN', { ...variable, visibility: 'all' });
  github.addWorkflow(REPOSITORY, { path: '.github/workflows/refresh.yml' });
  const run = github.addRun(REPOSITORY, { workflow: 'refresh.yml' });
  github.finishRun(run, 'success', 'a line');
  github.plantIssue(REPOSITORY, { title: 'x', body: 'y', by: 'mona', labels: ['bug'], assignees: ['mona'] });
  const comment = github.plantComment(REPOSITORY, 1, { by: 'mona', body: 'z' });

  const common = { repositories: [REPOSITORY], organizations: ['acme'] };
  const person = github.addCredential({
    type: 'classic-pat',
    login: 'octo',
    scopes: ['repo', 'admin:org', 'workflow'],
    ...common,
  });
  const values: Record<string, string> = {
    owner: 'acme',
    repo: 'website',
    org: 'acme',
    environment: 'production',
    account: route.path.startsWith('/users') ? 'octo' : 'acme',
    workflow_id: 'refresh.yml',
    run_id: String(run.id),
    job_id: String(run.id),
    repository_id: String(repository.id),
    number: '1',
    comment_id: String(comment.id),
    secret: 'TOKEN',
    name: route.call === 'labels.get' ? 'bug' : 'TOKEN',
    login: 'mona',
  };
  let jwt = '';
  let installationToken = '';
  let suspend = () => {};
  if (WITH_APP.test(route.call)) {
    const made = await github.apps.register({
      name: 'Token keeper',
      owner: acme,
      permissions: { secrets: 'write' },
      public: true,
    });
    const installation = github.apps.install(made.app, acme);
    github.apps.install(made.app, octo);
    suspend = () => github.apps.suspend(installation, octo);
    const now = clock.seconds();
    jwt = signJwt(made.pem, { iss: made.app.clientId, iat: now - 60, exp: now + 540 });
    const more = { login: made.app.slug, installationId: installation.id };
    installationToken = github.addCredential({ type: 'app', ...more, ...common });
    const flow = github.apps.startFlow({ manifest: {}, state: null, owner: acme });
    const code = github.apps.finishFlow(flow, made);
    Object.assign(values, { slug: made.app.slug, installation_id: String(installation.id), code });
  }
  return {
    sandbox,
    github,
    suspend: () => suspend(),
    credential({ authentication, call }) {
      if (authentication === 'jwt') return jwt;
      return /^installation\./.test(call) ? installationToken : person;
    },
    address: ({ path }, given = {}) =>
      path.replace(/:(\w+)/g, (_, name: string) => {
        const value = given[name] ?? values[name];
        if (value === undefined) throw new Error(`nothing is known for ${name} of ${path}`);
        return value;
      }),
  };
}

let description: Description;
let place: Place | undefined;

beforeAll(() => {
  description = createDescription();
});
afterEach(() => place?.sandbox.close());

interface Ask {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly body?: Body | string | undefined;
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a call, and returns what became of it. */
async function ask(there: Place, route: Route, given: Ask = {}): Promise<Exchange> {
  const { sandbox } = there;
  const { method = route.method, body, address = there.address(route), headers = {} } = given;
  const token = 'token' in given ? given.token : there.credential(route);
  sandbox.journal.clear();
  await fetch(sandbox.github.url + address, {
    method,
    redirect: 'manual',
    headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }).then((response) => response.text());
  const [exchange] = sandbox.journal.exchanges('github');
  if (exchange === undefined) throw new Error('the sandbox was not asked');
  return exchange;
}

/** The body of a call as it is meant to be made: of a secret, a value that its scope's key has sealed. */
async function goodBody(there: Place, route: Route): Promise<Body | undefined> {
  const isOfOrganization = route.path.startsWith('/orgs');
  if (route.call !== 'secret.put') {
    const { visibility, ...body } = CASES[route.call]?.body ?? {};
    const known = isOfOrganization && visibility !== undefined ? { ...body, visibility } : body;
    return CASES[route.call]?.body === undefined ? undefined : known;
  }
  const keyAt = there.address(route).replace(/TOKEN$/, 'public-key');
  const { responseBody = '' } = await ask(there, { ...route, method: 'GET' }, { address: keyAt });
  const { key, key_id } = JSON.parse(responseBody);
  return {
    encrypted_value: await sealSecret(new Secret('new value'), key),
    key_id,
    ...(isOfOrganization ? { visibility: 'private' } : {}),
  };
}

/** Whether a call is refused with one of these, in GitHub's own shape. */
function expectRefusal(exchange: Exchange, ...statuses: number[]): void {
  expect(statuses, exchange.responseBody).toContain(exchange.status);
  expect(description.checkAnswer(exchange)).toEqual([]);
}

const READS_BODY = /^(POST|PUT|PATCH)$/;

it('every case is that of a route', () => {
  expect(Object.keys(CASES).filter((call) => routes.every((route) => route.call !== call))).toEqual([]);
});

describe.each(routes.map((route) => ({ ...route, route })))('the sandbox’s $method $path', ({ route }) => {
  const { call, method, path } = route;
  const known = CASES[call];

  it('has a case, and is a call that GitHub describes', async () => {
    expect(known, `a case for ${call}`).toBeDefined();
    place = await makePlace(route);
    expect(description.describes(method, place.address(route))).toBe(true);
  });
  if (known === undefined) return;

  it('answers a good call as GitHub describes, and any field that goes wrong is noticed', async () => {
    place = await makePlace(route);
    const exchange = await ask(place, route, { body: await goodBody(place, route) });
    expect(exchange.status, exchange.responseBody).toBe(known.status);
    expect(description.check(exchange)).toEqual([]);
    if (!exchange.responseBody) return;
    const answer: Body | Body[] = JSON.parse(exchange.responseBody);
    const checkInstead = (changed: unknown) =>
      description.checkAnswer({ ...exchange, responseBody: JSON.stringify(changed) });
    const [first = {}] = [answer].flat();
    const change = (changed: Body) => checkInstead(Array.isArray(answer) ? [changed] : changed);
    // Of this answer alone GitHub says that it may hold more.
    const isOpen = call === 'app-manifest.convert';
    if (!isOpen) expect(change({ ...first, planted: 1 }).join()).toContain('planted');
    const unnoticed = Object.keys(first).filter((name) => change({ ...first, [name]: [[]] }).length === 0);
    expect(unnoticed).toEqual([]);
  });

  it('refuses whoever may not', async () => {
    const there = await makePlace(route);
    place = there;
    const { github } = there;
    const common = { repositories: [REPOSITORY], organizations: ['acme'] };
    const body = await goodBody(there, route);
    const strangers: Record<string, string | undefined> = {
      nobody: undefined,
      'an unknown token': 'ghp_unknown',
      'an App without permissions': github.addCredential({ type: 'app', login: 'keeper', ...common }),
      'a fine-grained token without permissions': github.addCredential({
        type: 'fine-grained-pat',
        ...common,
      }),
      'a fine-grained token that waits for approval': github.addCredential({
        type: 'fine-grained-pat',
        isPending: true,
        ...common,
      }),
      'a person without scopes': github.addCredential({ type: 'classic-pat', ...common }),
      'a person with a role too low': github.addCredential({
        type: 'oauth',
        scopes: ['repo'],
        role: 'read',
        ...common,
      }),
      'somebody of elsewhere': github.addCredential({ type: 'classic-pat', scopes: ['repo', 'admin:org'] }),
    };
    const revoked = github.addCredential({ type: 'classic-pat', scopes: ['repo', 'admin:org'], ...common });
    github.revokeCredential(revoked);
    strangers['a revoked token'] = revoked;
    const passed: string[] = [];
    for (const [name, token] of Object.entries(strangers)) {
      const exchange = await ask(there, route, { token, body });
      expect(description.checkAnswer(exchange), name).toEqual([]);
      if ((exchange.status ?? 0) < 400) passed.push(name);
      else expect([401, 403, 404], `${name}: ${exchange.responseBody}`).toContain(exchange.status);
    }
    if (known.isPublic) return;
    expect(passed.filter((name) => /nobody|unknown|revoked/.test(name))).toEqual([]);
    const isOwn = call === 'user.get' || /^installation\.(token\.revoke|repositories)$/.test(call);
    if (!isOwn) expect(passed).not.toContain('somebody of elsewhere');
    if (/^(POST|PUT|PATCH|DELETE)$/.test(method) && !isOwn)
      expect(passed.filter((name) => !/role too low/.test(name))).toEqual([]);
  });

  it('refuses whom the organization keeps out, and who asks too often', async () => {
    const there = await makePlace(route);
    place = there;
    const { github } = there;
    const body = await goodBody(there, route);
    const token = there.credential(route);
    const isGuarded = /^\/(repos|orgs)\//.test(path) && route.authentication === undefined;
    for (const policy of [{ ipAllowList: true }, { sso: true }, { classicTokens: 'forbidden' }] as const) {
      if (!isGuarded) break;
      github.addOrganization('acme', { policy });
      expectRefusal(await ask(there, route, { body, token }), 403);
    }
    github.addOrganization('acme', { policy: {} });
    github.behaviour.enforceRateLimits = true;
    Object.assign(github.behaviour.rateLimits, { installation: 0, person: 0 });
    if (route.authentication !== undefined || call === 'rate-limit.get') return;
    const limited = await ask(there, route, { body, token });
    expectRefusal(limited, 403);
    expect(limited.responseHeaders).toMatchObject({ 'x-ratelimit-remaining': '0' });
  });

  it('refuses what it cannot read, and what is not there', async () => {
    const there = await makePlace(route);
    place = there;
    const body = await goodBody(there, route);
    expectRefusal(await ask(there, route, { body, headers: { 'x-github-api-version': '2000-01-01' } }), 400);
    const has = (other: string) => description.describes(other, there.address(route));
    for (const other of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !has(one))) {
      const { status, responseBody } = await ask(there, route, { method: other });
      // An App's own credential is good for an App's own calls alone.
      const [expected, message] =
        route.authentication === 'jwt' ? [401, 'Bad credentials'] : [404, 'Not Found'];
      expect({ other, status, answer: JSON.parse(responseBody ?? '') }).toMatchObject({
        status: expected,
        answer: { message, documentation_url: expect.any(String) },
      });
    }
    for (const [, name = ''] of path.matchAll(/:(\w+)/g)) {
      const isMadeHere =
        (name === 'secret' && call === 'secret.put') ||
        (name === 'environment' && call === 'environment.put');
      // Taking away what is not there is no mistake.
      if (isMadeHere || call === 'secret.repositories.remove') continue;
      const address = there.address(route, {
        [name]: /_id$|number/.test(name) && name !== 'workflow_id' ? '424242' : 'NOWHERE',
      });
      expectRefusal(await ask(there, route, { body, address }), 404);
    }
    if (!READS_BODY.test(method) || known.body === undefined) return;
    for (const text of ['{', '[]', '"text"', 'name=value'])
      expectRefusal(await ask(there, route, { body: text }), 400);
  });

  it('refuses wrong values and takes no nonsense for a fault of its own', async () => {
    const there = await makePlace(route);
    place = there;
    for (const one of known.wrong ?? []) {
      const [status, body] = Array.isArray(one) ? one : [422, one as Body];
      expectRefusal(await ask(there, route, { body }), status);
    }
    const body = await goodBody(there, route);
    for (const name of Object.keys(body ?? {})) {
      for (const value of [null, 0, -1, '', ' ', [], {}, [null], [{}], true, 'x', { a: { b: null } }]) {
        const exchange = await ask(there, route, { body: { ...body, [name]: value } });
        expect(exchange.status, JSON.stringify({ [name]: value })).toBeLessThan(500);
        expect(description.checkAnswer(exchange)).toEqual([]);
      }
    }
  });

  const changes = Object.entries({
    ...known.after,
    ...(path.startsWith('/repos/') && route.authentication === undefined
      ? {
          'the repository was renamed': [
            method === 'GET' ? 301 : 307,
            ({ github }: Place) => github.renameRepository(REPOSITORY, 'acme/renamed'),
          ] as const,
        }
      : {}),
    ...(path.startsWith('/repos/') && READS_BODY.test(method)
      ? {
          'the repository was archived': [
            403,
            ({ github }: Place) => Object.assign(github.repository(REPOSITORY), { archived: true }),
          ] as const,
        }
      : {}),
  });
  it.each(changes)('says so when %s', async (_, [status, change]) => {
    place = await makePlace(route);
    const body = await goodBody(place, route);
    change(place);
    expectRefusal(await ask(place, route, { body }), status);
  });
});
