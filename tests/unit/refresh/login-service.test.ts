import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, User } from '../../../sandbox/meta/index.js';
import { createMetaClient } from '../../../src/meta/client.js';
import { startBudget } from '../../../src/net/http.js';
import { createLoginService } from '../../../src/refresh/login-service.js';
import type { LoginService } from '../../../src/refresh/services.js';
import type { TokenConfig } from '../../../src/token/config.js';
import type { Platform } from '../../../src/token/platform.js';
import { Secret } from '../../../src/token/secret.js';
import { type TestClock, testClock } from '../github/setting.js';
import { configOf, FakeIssues, SOURCE } from './fake-services.js';

const REDIRECT_URI = 'https://acme.test/callback';

let sandbox: Sandbox;
let app: App;
let user: User;
let config: TokenConfig;
let clock: TestClock;
let lines: string[];
let issues: FakeIssues;

beforeEach(async () => {
  sandbox = await startSandbox();
  sandbox.meta.behaviour.devicePollClock = 'virtual';
  app = sandbox.meta.addApp();
  user = sandbox.meta.addUser();
  config = configOf({ app: { id: app.id, secret: new Secret(app.secret) }, redirectUri: REDIRECT_URI });
  clock = testClock();
  lines = [];
  issues = new FakeIssues();
});

afterEach(() => sandbox.close());

function sessionOf(issueService: FakeIssues | undefined = issues, isDeviceReady = true): LoginService {
  const { runtime } = clock;
  const client = createMetaClient({
    runtime,
    budget: startBudget(60_000, runtime.now),
    baseUrl: sandbox.meta.graphUrl,
  });
  const logger = { line: (text: string) => void lines.push(text), debug: () => {} };
  const clients = { facebook: client, instagram: client, threads: client };
  return createLoginService(clients, runtime, logger, issueService, isDeviceReady, (work) => work());
}

/** The code of a login through the dialog. */
function codeOf(redirectUri = REDIRECT_URI): Secret {
  const ended = sandbox.meta.authorize({ clientId: app.id, redirectUri, scope: 'ads_read', user });
  return new Secret(new URL(ended).searchParams.get('code') ?? '');
}

describe('the code of a login', () => {
  test("is exchanged for the person's token", async () => {
    const result = await sessionOf().exchangeCode(config, codeOf());
    if (result.kind !== 'issued') throw new Error(result.reason);
    expect(sandbox.meta.inspect(result.token.reveal())).toMatchObject({
      alive: true,
      appId: app.id,
      userId: user.id,
      scopes: expect.arrayContaining(['ads_read']),
    });
  });

  test.each<[Platform, string]>([
    ['facebook', '/v27.0/oauth/access_token'],
    ['instagram', '/oauth/access_token'],
    ['threads', '/oauth/access_token'],
  ])('of %s is exchanged where that platform exchanges them', async (platform, path) => {
    const platformApp = { id: app.id, secret: new Secret(app.secret) };
    await sessionOf().exchangeCode({ ...config, platform, platformApp }, codeOf());
    expect(sandbox.journal.exchanges('meta').map((exchange) => exchange.path)).toEqual([path]);
  });

  test('is not spent without the app that it was made for', async () => {
    const { app: _, ...without } = config;
    await expect(sessionOf().exchangeCode(without, codeOf())).rejects.toThrow(
      'META_ACCESS_TOKEN: a login without its app',
    );
  });

  test('of another redirect address is told as that', async () => {
    expect(await sessionOf().exchangeCode(config, codeOf('https://acme.test/other'))).toMatchObject({
      kind: 'declined',
      reason: 'redirect-uri-differs',
    });
  });
});

describe('a login on a device', () => {
  const clientToken = () => new Secret(app.clientToken);

  async function start(session: LoginService) {
    const started = await session.startDevice(config, clientToken(), ['ads_read', 'read_insights']);
    if (started.kind !== 'started') throw new Error(started.kind);
    return started;
  }

  test('is started for the scopes, waits for the person and brings their token', async () => {
    const session = sessionOf();
    const started = await start(session);
    expect(await session.askDevice(config, clientToken(), started.code)).toEqual({ kind: 'pending' });
    sandbox.meta.approveDevice(started.userCode, user);
    sandbox.clock.advance({ seconds: started.intervalSeconds + 1 });
    const approved = await session.askDevice(config, clientToken(), started.code);
    if (approved.kind !== 'issued') throw new Error(approved.kind);
    expect(sandbox.meta.inspect(approved.token.reveal())).toMatchObject({
      alive: true,
      userId: user.id,
      scopes: expect.arrayContaining(['ads_read', 'read_insights']),
    });
  });

  test('shows its code in the log and on the open issue', async () => {
    const session = sessionOf();
    const issue = issues.open(SOURCE);
    const started = await start(session);
    await session.showDeviceCode(config, started);
    expect(lines).toEqual([
      `Open ${started.verificationUri} and enter ${started.userCode} within 7 minutes.`,
    ]);
    expect(issue.comments).toHaveLength(1);
    expect(issue.comments[0]).toMatch(/enter `/);
    expect(issue.comments[0]).toContain(`enter \`${started.userCode}\`** within 7 minutes of this note.`);
    expect(issue.comments[0]).not.toContain(started.code.reveal());
  });

  test('shows its code in the log where there are no issues', async () => {
    const { runtime } = clock;
    const logger = { line: (text: string) => void lines.push(text), debug: () => {} };
    const client = createMetaClient({
      runtime,
      budget: startBudget(1, runtime.now),
      baseUrl: 'http://127.0.0.1',
    });
    const session = createLoginService(
      { facebook: client, instagram: client, threads: client },
      runtime,
      logger,
      undefined,
      false,
      (work) => work(),
    );
    await session.showDeviceCode(config, {
      code: new Secret('fakedevicecode'),
      userCode: 'ABCD-EFGH',
      verificationUri: 'https://www.facebook.com/device',
      lifetimeSeconds: 60,
      intervalSeconds: 5,
    });
    expect(lines).toEqual(['Open https://www.facebook.com/device and enter ABCD-EFGH within 1 minute.']);
    expect(session.isDeviceReady).toBe(false);
  });

  test('is offered where the workflow has the client token', () => {
    expect(sessionOf(issues, true).isDeviceReady).toBe(true);
    expect(sessionOf(issues, false).isDeviceReady).toBe(false);
  });

  test("waits on the run's own clock", async () => {
    const session = sessionOf();
    const before = session.now();
    await session.sleep(5_000);
    expect(session.now() - before).toBe(5_000);
    expect(clock.sleeps).toEqual([5_000]);
  });
});
