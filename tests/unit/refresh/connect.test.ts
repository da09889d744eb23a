import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Permissions } from '../../../sandbox/github/accounts.js';
import type { Run } from '../../../sandbox/github/repositories.js';
import type { App, TokenKind } from '../../../sandbox/meta/index.js';
import type { RunContext, RunOptions, SecretsApp } from '../../../src/inputs/options.js';
import type { Runtime } from '../../../src/net/http.js';
import { type ConnectedServices, connectServices, type Listeners } from '../../../src/refresh/connect.js';
import { redeemLogin } from '../../../src/refresh/login.js';
import type { Services } from '../../../src/refresh/services.js';
import type { TokenConfig } from '../../../src/token/config.js';
import { locationKey } from '../../../src/token/location.js';
import { Secret } from '../../../src/token/secret.js';
import { DAY } from '../../../src/token/time.js';
import { REPOSITORY, type Setting, secretsCredential, startSetting } from '../github/setting.js';
import {
  COPY,
  configOf,
  copyIn,
  instagramConfig,
  locationOf,
  SOURCE,
  secretOf,
  tokenOf,
} from './fake-services.js';

let setting: Setting;
let app: App;
let run: Run;
let config: TokenConfig;
let debugged: string[];
let masked: string[];
/** How long each request takes on the run's clock. */
let milliseconds: number;

beforeEach(async () => {
  setting = await startSetting();
  app = setting.sandbox.meta.addApp();
  const { github } = setting.sandbox;
  const workflow = github.addWorkflow(REPOSITORY, { path: '.github/workflows/refresh-meta-token.yml' });
  run = github.addRun(REPOSITORY, { workflow: workflow.id });
  debugged = [];
  masked = [];
  milliseconds = 0;
  config = configOf({ token: tokenOfKind('user'), app: { id: app.id, secret: new Secret(app.secret) } });
});

afterEach(() => setting.sandbox.close());

const meta = () => setting.sandbox.meta;
const calls = (service: 'meta' | 'github') => setting.sandbox.journal.calls(service);
const tokenOfKind = (kind: TokenKind, lifetime = 60 * DAY) =>
  new Secret(meta().issueToken({ kind, lifetime, scopes: ['ads_read'] }));
const credential = (permissions: Permissions) =>
  new Secret(setting.sandbox.github.addCredential({ type: 'app', repositories: 'all', permissions }));

const organizationCredential = () => new Secret(secretsCredential(setting));

/** A credential for the secrets and one for issues, as a workflow has them. */
const full = (): Partial<RunOptions> => ({
  secretsToken: credential({ secrets: 'write', actions_variables: 'write', contents: 'write' }),
  githubToken: credential({ issues: 'write', actions: 'read', metadata: 'read' }),
});

interface Opening {
  readonly options?: Partial<RunOptions>;
  readonly location?: Partial<RunContext>;
  readonly listeners?: Partial<Listeners>;
  readonly runtime?: Partial<Runtime>;
  /** Nothing tells which run this is. */
  readonly isOutsideActions?: boolean;
}

function open({ options, location, listeners, runtime, isOutsideActions }: Opening = {}): ConnectedServices {
  const { sandbox, runtime: clock } = setting;
  return connectServices(
    {
      mode: 'refresh',
      configs: [config],
      openIssues: true,
      graphApiVersion: 'v25.0',
      graphApiUrl: meta().graphUrl,
      instagramApiUrl: meta().instagramUrl,
      instagramLoginUrl: meta().instagramUrl,
      threadsApiUrl: meta().threadsUrl,
      ...options,
    },
    {
      apiUrl: sandbox.github.url,
      serverUrl: 'https://github.com',
      repository: REPOSITORY,
      ...(isOutsideActions ? {} : { runId: String(run.id) }),
      ...location,
    },
    {
      ...clock,
      transport: async (url, request) => {
        await clock.sleep(milliseconds);
        return clock.transport(url, request);
      },
      ...runtime,
    },
    {
      logger: { line: () => {}, debug: (text) => void debugged.push(text) },
      onSecret: (secret) => void masked.push(secret.reveal()),
      ...listeners,
    },
  );
}

/** Lets the run's clock go on. */
const pass = (duration: number) => setting.runtime.sleep(duration);

describe('opening a world', () => {
  test('sends nothing', () => {
    open({ options: full() });
    expect(setting.sandbox.journal.exchanges()).toEqual([]);
  });

  test('tells people where they are, and the workflow where it is known', () => {
    const links = {
      serverUrl: 'https://ghe.test',
      repository: REPOSITORY,
      program: 'refresh-meta-token',
      dialogUrl: 'https://www.facebook.com',
      graphApiUrl: meta().graphUrl,
      graphApiVersion: 'v24.0',
    };
    const options = { graphApiVersion: 'v24.0' };
    expect(open({ options, location: { serverUrl: 'https://ghe.test' } }).links).toStrictEqual(links);
    const location = { serverUrl: 'https://ghe.test', workflowFile: 'meta.yml' };
    expect(open({ options, location }).links).toStrictEqual({ ...links, workflowFile: 'meta.yml' });
    const program = 'npx --yes github:acme/refresh-meta-token#v1';
    expect(open({ options, location: { program } }).links.program).toBe(program);
  });

  test('opens no desk that the run must not use', () => {
    const has = (services: Services) => ({ secrets: 'secrets' in services, issues: 'issues' in services });
    expect(has(open({ options: full() }))).toEqual({ secrets: true, issues: true });
    expect(has(open())).toEqual({ secrets: false, issues: false });
    expect(has(open({ options: { ...full(), mode: 'check' } }))).toEqual({ secrets: false, issues: true });
    expect(has(open({ options: { ...full(), openIssues: false } }))).toEqual({
      secrets: true,
      issues: false,
    });
  });

  test('offers a login on a device where there is a client token', () => {
    expect(open().login.isDeviceReady).toBe(false);
    expect(open({ options: { clientToken: new Secret(app.clientToken) } }).login.isDeviceReady).toBe(true);
  });
});

describe('Meta', () => {
  test('is asked in the version that was chosen, and each platform at its own address', async () => {
    const services = open({ options: { graphApiVersion: 'v24.0' } });
    expect(await services.meta.inspect(config, config.token)).toMatchObject({ kind: 'alive' });
    const instagram = tokenOfKind('instagram');
    expect(await services.meta.inspect(instagramConfig(), instagram)).toMatchObject({ kind: 'alive' });
    const threads = tokenOfKind('threads');
    expect(await services.meta.inspect(instagramConfig({ platform: 'threads' }), threads)).toMatchObject({
      kind: 'alive',
    });
    expect(setting.sandbox.journal.exchanges('meta').map(({ path }) => path)).toEqual([
      '/v24.0/debug_token',
      '/instagram/v24.0/me',
      '/threads/v1.0/debug_token',
    ]);
  });

  test("is asked for a login's token, too", async () => {
    const user = meta().addUser();
    const redirectUri = 'https://acme.test/callback';
    const ended = meta().authorize({ clientId: app.id, redirectUri, scope: 'ads_read', user });
    const code = new Secret(new URL(ended).searchParams.get('code') ?? '');
    expect(await open().login.exchangeCode({ ...config, redirectUri }, code)).toMatchObject({
      kind: 'issued',
    });
  });

  test('says when it answered in a newer version than the one that was asked for', async () => {
    const services = open({
      runtime: {
        transport: async (url, request) => {
          const answer = await setting.runtime.transport(url, request);
          const said: [string, string] = ['x-ad-api-version-warning', 'auto-upgraded to v26.0'];
          return { ...answer, headers: new Headers([...answer.headers, said]) };
        },
      },
    });
    expect(services.apiUpgrade()).toBeUndefined();
    await services.meta.inspect(config, config.token);
    expect(services.apiUpgrade()).toBe('auto-upgraded to v26.0');
  });

  test('gives tokens that are masked as soon as they are there', async () => {
    const tokenResponse = await open().meta.renew({ ...config, token: tokenOfKind('user', 3600) }, false);
    if (tokenResponse.kind !== 'issued') throw new Error(tokenResponse.kind);
    expect(masked).toEqual([tokenResponse.token.reveal()]);
  });

  test('asks for a proof that is masked before it is sent', async () => {
    app.proofRequired = true;
    await open().meta.inspect(config, config.token);
    expect(masked).toEqual([setting.sandbox.journal.exchanges('meta').at(-1)?.query.get('appsecret_proof')]);
  });

  test('is logged call by call with the numbers of its answers and no value', async () => {
    milliseconds = 12.6;
    const services = open();
    await services.meta.inspect(config, config.token);
    meta().revoke(config.token.reveal());
    await services.meta.renew(config, false);
    expect(debugged).toEqual([
      expect.stringMatching(
        /^Meta GET \/v25\.0\/debug_token: status 200, shape \{data: \{app_id: string, .*\}\} in 13 ms, try 1$/,
      ),
      expect.stringMatching(
        /^Meta POST \/v25\.0\/oauth\/access_token: status 400, code 190, subcode 466, type OAuthException, traceId A\w+, shape \{error: \{message: string, .*\}\} in 13 ms, try 1$/,
      ),
    ]);
  });

  test('is logged when it does not answer, each try', async () => {
    const failing = async () => {
      throw new TypeError('fetch failed');
    };
    await open({ runtime: { transport: failing } }).meta.inspect(config, config.token);
    expect(debugged).toEqual([
      'Meta GET /v25.0/debug_token: no answer in 0 ms, try 1',
      'Meta GET /v25.0/debug_token: no answer in 0 ms, try 2',
      'Meta GET /v25.0/debug_token: no answer in 0 ms, try 3',
    ]);
  });
});

describe('GitHub', () => {
  test('is logged call by call by the route', async () => {
    milliseconds = 12.6;
    const { secrets } = open({ options: full() });
    await secrets?.see(SOURCE);
    expect(debugged.sort()).toEqual([
      expect.stringMatching(
        /^GitHub GET \/repos\/\{owner\}\/\{repo\}\/actions\/secrets\/public-key: 200 in \d+ ms, try 1$/,
      ),
      expect.stringMatching(
        /^GitHub GET \/repos\/\{owner\}\/\{repo\}\/actions\/secrets\/\{secret_name\}: 404 in \d+ ms, try 1$/,
      ),
    ]);
    expect(debugged.join()).not.toMatch(/\d\.\d/);
  });

  test('is logged when it does not answer', async () => {
    const failing = async () => {
      throw new TypeError('fetch failed');
    };
    await open({ options: full(), runtime: { transport: failing } }).secrets?.see(SOURCE);
    expect(debugged[0]).toMatch(/: no answer in 0 ms, try 1$/);
  });

  test.each([
    ['in Actions, whose run was given it', false, 'problem'],
    ['elsewhere', true, 'done'],
  ])(
    "takes an organization's secret from a repository that may not use it for a mistake %s",
    async (_, isOutsideActions, kind) => {
      const { github } = setting.sandbox;
      const [other, secret] = ['acme/other', 'META_ACCESS_TOKEN'];
      github.addRepository({ fullName: other });
      const how = { visibility: 'selected' as const, selectedRepositories: [other] };
      github.putSecret({ organization: 'acme', secret }, tokenOf('Stored'), how);
      const { secrets } = open({ options: { secretsToken: organizationCredential() }, isOutsideActions });
      const place = { kind: 'organization', organization: 'acme', store: 'actions', secret } as const;
      const state = await secrets?.see(place);
      if (state?.kind !== 'open') throw new Error(state?.problem.message);
      expect((await secrets?.proveWritable(place, state))?.kind).toBe(kind);
    },
  );

  test('hears who asks', async () => {
    await open({ options: full() }).secrets?.see(SOURCE);
    for (const { requestHeaders } of setting.sandbox.journal.exchanges('github'))
      expect(requestHeaders['user-agent']).toMatch(/^refresh-meta-token/);
  });

  test('is asked once for all places of the run that lie together', async () => {
    const configs = [
      config,
      configOf({ source: locationOf('SECOND'), targets: [copyIn(locationOf('COPY'))] }),
    ] as const;
    const { secrets } = open({ options: { ...full(), configs: [...configs] } });
    await Promise.all(
      [SOURCE, locationOf('SECOND'), locationOf('COPY')].map((location) => secrets?.see(location)),
    );
    expect(calls('github').sort()).toEqual(['secret.list', 'secret.public-key']);
  });

  test.each([
    [undefined, 'secrets-token', 'github-token'],
    ['GH_TOKEN', 'GH_TOKEN', 'GH_TOKEN'],
  ])(
    'refuses a credential by the name that people know it by (%s)',
    async (credentialName, writer, issuer) => {
      const nothing = () => new Secret(`fake-revoked-${'0'.repeat(20)}`);
      const services = open({
        options: { secretsToken: nothing(), githubToken: nothing() },
        listeners: credentialName === undefined ? {} : { credentialName },
        location: { serverUrl: 'https://ghe.test' },
      });
      expect(await services.secrets?.see(SOURCE)).toMatchObject({
        kind: 'closed',
        problem: {
          reason: 'credential-refused',
          message: `GitHub refused ${writer}: it may have expired, been revoked or been stored incompletely.`,
          hint: expect.stringContaining('https://ghe.test/settings/'),
        },
      });
      const result = await services.issues?.sync(config.issue, {
        id: 'x',
        unwritten: [],
        hasRecovered: false,
        resolvedComment: '',
        waitingNote: 'Waiting.',
      });
      expect(result).toMatchObject({
        kind: 'problem',
        problem: {
          message: `GitHub refused ${issuer}: it may have expired, been revoked or been stored incompletely.`,
        },
      });
    },
  );
});

describe('the time that a run has', () => {
  /** What is left of it is also how long a real request may take. */
  const ENOUGH = 5_000;

  const looksAtMeta = async (services: Services) => (await services.meta.inspect(config, config.token)).kind;
  const looksAtSecrets = async (services: Services) => (await services.secrets?.see(SOURCE))?.kind;
  const settles = async (services: Services) =>
    (
      await services.issues?.sync(config.issue, {
        id: locationKey(SOURCE),
        unwritten: [],
        hasRecovered: false,
        resolvedComment: '',
        waitingNote: 'Waiting.',
      })
    )?.kind;

  const threeConfigs = (): Partial<RunOptions> => ({
    configs: [config, configOf({ source: COPY }), configOf({ source: locationOf('THIRD') })],
  });

  test.each<[string, () => Partial<RunOptions>, number, number]>([
    ['one token', () => ({}), 230, 285],
    ['three tokens', threeConfigs, 236, 291],
    ['a login', () => ({ mode: 'reauthorize' }), 230, 285],
  ])(
    'with %s ends for looking and writing, and a little later for telling',
    async (_what, more, work, tell) => {
      const options = { ...full(), ...more() };
      const early = open({ options });
      const late = open({ options });
      await pass(work * 1000 - ENOUGH);
      expect(await looksAtMeta(early)).toBe('alive');
      expect(await looksAtSecrets(early)).toBe('open');
      await pass(ENOUGH);
      expect(await looksAtMeta(late)).toBe('doubt');
      expect(await looksAtSecrets(late)).toBe('closed');
      const telling = open({ options });
      await pass(tell * 1000 - ENOUGH);
      expect(await settles(telling)).toBe('nothing');
      const silent = open({ options });
      await pass(tell * 1000);
      expect(await settles(silent)).toBe('problem');
    },
  );
});

describe('the time of a person who types', () => {
  const alive = async (services: Services) =>
    (await services.meta.inspect(config, config.token)).kind === 'alive';

  test("is not the run's: neither while they type nor afterwards", async () => {
    const services = open();
    await pass(30_000);
    await services.login.whileTyping(async () => {
      await pass(300_000);
      expect(await alive(services)).toBe(true);
    });
    await pass(190_000);
    expect(await alive(services)).toBe(true);
    await pass(20_000);
    expect(await alive(services)).toBe(false);
  });

  test('is not given before it has passed', async () => {
    const services = open();
    await pass(231_000);
    expect(await services.login.whileTyping(() => alive(services))).toBe(false);
  });

  test('is ten minutes at most, and also given where they gave up', async () => {
    const services = open();
    const givesUp = services.login.whileTyping(async () => {
      await pass(820_000);
      throw new Error('gave up');
    });
    await expect(givesUp).rejects.toThrow('gave up');
    expect(await alive(services)).toBe(true);
    await pass(11_000);
    expect(await alive(services)).toBe(false);
  });
});

test('the time of a run began where the work did, when that is one of several steps', async () => {
  const started = (secondsAgo: number) =>
    open({ listeners: { startedAt: setting.runtime.now() - secondsAgo * 1000 } });
  expect((await started(200).meta.inspect(config, config.token)).kind).toBe('alive');
  expect((await started(230).meta.inspect(config, config.token)).kind).toBe('doubt');
});

describe('a person with a code for a device', () => {
  test("is waited for no longer than the run's time, however long Meta lets the code live", async () => {
    const device = {
      code: 'fakedevicecode',
      user_code: 'ABCD-EFGH',
      verification_uri: 'https://www.facebook.com/device',
      expires_in: DAY,
      interval: 600,
    };
    const pending = {
      error: { message: 'Pending', type: 'OAuthException', code: 31, error_subcode: 1349174 },
    };
    const answers = { service: 'meta', kind: 'answer', times: Number.POSITIVE_INFINITY } as const;
    setting.sandbox.faults.add(
      { ...answers, call: 'device_login', status: 200, body: JSON.stringify(device) },
      { ...answers, call: 'device_status', status: 400, body: JSON.stringify(pending) },
    );
    const services = open({ options: { mode: 'reauthorize' } });
    const login = { kind: 'device', clientToken: new Secret(app.clientToken) } as const;
    await redeemLogin(config, login, ['ads_read'], services);
    const waited = setting.sleeps.reduce((sum, slept) => sum + slept, 0);
    expect(waited).toBeLessThan(15 * 60_000);
  });
});

describe('a GitHub App in place of a token', () => {
  let app: SecretsApp;
  const github = () => setting.sandbox.github;
  const tokens = () => masked.flatMap((value) => github().credential(value) ?? []);
  beforeEach(async () => {
    const owner = github().account('acme');
    if (owner === undefined) throw new Error('no owner');
    const made = await github().apps.register({ name: 'tokens', owner, permissions: { secrets: 'write' } });
    github().apps.install(made.app, owner);
    app = { clientId: made.app.clientId, privateKey: new Secret(made.pem) };
  });

  test('makes a token when a secret is looked at, masked, and dead once the run is closed', async () => {
    const services = open({ options: { secretsApp: app } });
    expect(calls('github')).toEqual([]);
    expect(await services.secrets?.see(SOURCE)).toMatchObject({ kind: 'open' });
    expect(tokens()).toMatchObject([{ permissions: { secrets: 'write' }, repositories: [REPOSITORY] }]);
    await services.close();
    expect(tokens()).toMatchObject([{ revoked: true }]);
  });

  test('makes one that may only read in a dry run', async () => {
    const services = open({ options: { secretsApp: app, mode: 'dry-run' } });
    await services.secrets?.see(SOURCE);
    expect(tokens()).toMatchObject([{ permissions: { secrets: 'read' } }]);
  });

  test('makes none to check, nor when nothing is looked at', async () => {
    const checking = open({ options: { secretsApp: app, mode: 'check' } });
    expect(checking.secrets).toBeUndefined();
    expect(await checking.extras?.setVariable('EXPIRES', 'never')).toMatchObject({ kind: 'problem' });
    expect(await checking.runCreation()).toEqual({ kind: 'none' });
    await checking.close();
    await open({ options: { secretsApp: app } }).close();
    expect(calls('github')).toEqual([]);
  });

  test('leaves out what only an extra needs and it was not given, and says so', async () => {
    const withVariable = { ...config, extras: { expiryVariable: 'META_TOKEN_EXPIRES_AT' } };
    const services = open({ options: { secretsApp: app, configs: [withVariable] } });
    expect(await services.secrets?.see(SOURCE)).toMatchObject({ kind: 'open' });
    expect(await services.extras?.setVariable('META_TOKEN_EXPIRES_AT', 'never')).toMatchObject({
      kind: 'problem',
      problem: { reason: 'permission-missing', message: expect.stringContaining('"Variables: write"') },
    });
  });
});

describe('extras', () => {
  test('go with the credential that writes the secrets', async () => {
    const { extras } = open({ options: full() });
    expect(await extras?.setVariable('EXPIRES', 'never')).toMatchObject({ kind: 'done' });
    expect(setting.sandbox.github.repository(REPOSITORY).variables.get('EXPIRES')?.value).toBe('never');
  });

  test('are refused where there is none', async () => {
    const { githubToken } = full();
    const { extras } = open({ options: githubToken === undefined ? {} : { githubToken } });
    expect(await extras?.setVariable('EXPIRES', 'never')).toMatchObject({
      kind: 'problem',
      problem: { reason: 'permission-missing' },
    });
  });

  test('give the token to later steps where there are any', () => {
    const exported = new Map<string, string>();
    const exportVariable = (name: string, token: Secret) => void exported.set(name, token.reveal());
    open({ listeners: { exportVariable } }).extras?.exportToken('META_TOKEN', secretOf('Current'));
    expect([...exported]).toEqual([['META_TOKEN', tokenOf('Current')]]);
    open().extras?.exportToken('META_TOKEN', secretOf('Current'));
  });
});

describe('when the run was created', () => {
  test('is asked once', async () => {
    const createdAt = setting.sandbox.clock.seconds();
    setting.sandbox.clock.advance({ hours: 1 });
    const services = open({ options: full() });
    const known = { kind: 'known', createdAt, at: createdAt + 3_600 };
    expect(await Promise.all([services.runCreation(), services.runCreation()])).toEqual([known, known]);
    expect(calls('github')).toEqual(['run.get']);
  });

  test('is no question outside Actions', async () => {
    expect(await open({ options: full(), isOutsideActions: true }).runCreation()).toEqual({ kind: 'none' });
    expect(calls('github')).toEqual([]);
  });

  test('is asked with the credential of the secrets where there is no other', async () => {
    const secretsToken = credential({ secrets: 'write', actions: 'read', metadata: 'read' });
    expect(await open({ options: { secretsToken } }).runCreation()).toMatchObject({ kind: 'known' });
  });

  test('is not known without the permission, which is named', async () => {
    const services = open({ options: { githubToken: credential({ issues: 'write' }) } });
    expect(await services.runCreation()).toMatchObject({
      kind: 'unknown',
      problem: { kind: 'permanent', hint: expect.stringContaining('actions: read') },
    });
  });
});

describe('the run of the day before', () => {
  test('is asked about once, and only when somebody wants to know', async () => {
    const services = open({ options: full(), location: { workflowFile: 'refresh-meta-token.yml' } });
    expect(calls('github')).toEqual([]);
    expect(await Promise.all([services.passedBefore(), services.passedBefore()])).toEqual([
      undefined,
      undefined,
    ]);
    expect(calls('github')).toEqual(['run.get', 'workflow.runs']);
  });

  const workflow = { workflowFile: 'refresh-meta-token.yml' };
  test.each<[string, () => Opening]>([
    ['outside Actions', () => ({ options: full(), isOutsideActions: true, location: workflow })],
    ['where nobody knows the workflow', () => ({ options: full() })],
    ['without a credential', () => ({ location: workflow })],
  ])('is no question %s', async (_, opening) => {
    expect(await open(opening()).passedBefore()).toBeUndefined();
    expect(calls('github')).toEqual([]);
  });
});

describe("the repository's activity", () => {
  test('is what the event told, and nobody is asked', async () => {
    const activity = { isPublic: true, pushedAt: 1 };
    const services = open({ options: full(), location: { activity } });
    expect(await services.activity(false)).toBe(activity);
    expect(await services.activity(true)).toBe(activity);
    expect(calls('github')).toEqual([]);
  });

  test('is asked for once, and only when it may be', async () => {
    const services = open({ options: full() });
    expect(await services.activity(false)).toBeUndefined();
    expect(calls('github')).toEqual([]);
    const activity = { isPublic: false, pushedAt: setting.sandbox.clock.seconds() };
    expect(await services.activity(true)).toEqual(activity);
    expect(await services.activity(true)).toEqual(activity);
    expect(calls('github')).toEqual(['repo.get']);
  });

  test('of a public repository is told as that', async () => {
    const github = setting.sandbox.github.repository(REPOSITORY);
    github.private = false;
    expect(await open({ options: full() }).activity(true)).toMatchObject({ isPublic: true });
  });

  test('of a repository that was never pushed to has no date', async () => {
    const answer = { private: false, pushed_at: null };
    const body = JSON.stringify(answer);
    setting.sandbox.faults.add({ service: 'github', call: 'repo.get', kind: 'answer', status: 200, body });
    expect(await open({ options: full() }).activity(true)).toStrictEqual({ isPublic: true });
  });

  test('is not known outside Actions, without a credential, or when GitHub does not tell', async () => {
    expect(await open({ options: full(), isOutsideActions: true }).activity(true)).toBeUndefined();
    expect(await open().activity(true)).toBeUndefined();
    expect(calls('github')).toEqual([]);
    setting.sandbox.faults.add({ service: 'github', call: 'repo.get', kind: 'status', status: 403 });
    expect(await open({ options: full() }).activity(true)).toBeUndefined();
  });
});
