import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/index.js';
import type { App, User } from '../../sandbox/meta/index.js';
import { startBudget } from '../../src/http.js';
import type { TokenJob } from '../../src/job.js';
import { createMetaClient } from '../../src/meta/client.js';
import { createLoginDesk } from '../../src/steps/login-desk.js';
import type { LoginDesk } from '../../src/steps/world.js';
import { Secret } from '../../src/token/secret.js';
import { type TestClock, testClock } from '../github/setting.js';
import { FakeIssues, jobOf, SOURCE } from './world.js';

const REDIRECT_URI = 'https://acme.test/callback';

let sandbox: Sandbox;
let app: App;
let user: User;
let job: TokenJob;
let clock: TestClock;
let lines: string[];
let issues: FakeIssues;

beforeEach(async () => {
  sandbox = await startSandbox();
  sandbox.meta.behaviour.devicePollClock = 'virtual';
  app = sandbox.meta.addApp();
  user = sandbox.meta.addUser();
  job = jobOf({ app: { id: app.id, secret: new Secret(app.secret) }, redirectUri: REDIRECT_URI });
  clock = testClock();
  lines = [];
  issues = new FakeIssues();
});

afterEach(() => sandbox.close());

function deskOf(issueDesk: FakeIssues | undefined = issues, isDeviceReady = true): LoginDesk {
  const { ports } = clock;
  const client = createMetaClient({
    ports,
    budget: startBudget(60_000, ports.now),
    baseUrl: sandbox.meta.graphUrl,
  });
  const narrator = { line: (text: string) => void lines.push(text), debug: () => {} };
  return createLoginDesk(client, ports, narrator, issueDesk, isDeviceReady);
}

/** The code of a login through the dialog. */
function codeOf(redirectUri = REDIRECT_URI): Secret {
  const ended = sandbox.meta.authorize({ clientId: app.id, redirectUri, scope: 'ads_read', user });
  return new Secret(new URL(ended).searchParams.get('code') ?? '');
}

describe('the code of a login', () => {
  test("is exchanged for the person's token", async () => {
    const result = await deskOf().exchangeCode(job, codeOf());
    if (result.kind !== 'issued') throw new Error(result.reason);
    expect(sandbox.meta.inspect(result.token.reveal())).toMatchObject({
      alive: true,
      appId: app.id,
      userId: user.id,
      scopes: expect.arrayContaining(['ads_read']),
    });
  });

  test('of another redirect address is told as that', async () => {
    expect(await deskOf().exchangeCode(job, codeOf('https://acme.test/other'))).toMatchObject({
      kind: 'failed',
      reason: 'redirect-uri-differs',
    });
  });
});

describe('a login on a device', () => {
  const clientToken = () => new Secret(app.clientToken);

  async function start(desk: LoginDesk) {
    const started = await desk.startDevice(job, clientToken(), ['ads_read', 'read_insights']);
    if (started.kind !== 'started') throw new Error(started.kind);
    return started;
  }

  test('is started for the scopes, waits for the person and brings their token', async () => {
    const desk = deskOf();
    const started = await start(desk);
    expect(await desk.askDevice(job, clientToken(), started.code)).toEqual({ kind: 'pending' });
    sandbox.meta.approveDevice(started.userCode, user);
    sandbox.clock.advance({ seconds: started.intervalSeconds + 1 });
    const approved = await desk.askDevice(job, clientToken(), started.code);
    if (approved.kind !== 'approved') throw new Error(approved.kind);
    expect(sandbox.meta.inspect(approved.token.reveal())).toMatchObject({
      alive: true,
      userId: user.id,
      scopes: expect.arrayContaining(['ads_read', 'read_insights']),
    });
  });

  test('shows its code in the log and on the open issue', async () => {
    const desk = deskOf();
    const issue = issues.open(SOURCE);
    const started = await start(desk);
    await desk.showDeviceCode(job, started);
    expect(lines).toEqual([
      `Open ${started.verificationUri} and enter ${started.userCode} within 7 minutes.`,
    ]);
    expect(issue.comments).toHaveLength(1);
    expect(issue.comments[0]).toMatch(/^device-login: /);
    expect(issue.comments[0]).toContain(`enter \`${started.userCode}\`** within 7 minutes of this note.`);
    expect(issue.comments[0]).not.toContain(started.code.reveal());
  });

  test('shows its code in the log where there are no issues', async () => {
    const { ports } = clock;
    const narrator = { line: (text: string) => void lines.push(text), debug: () => {} };
    const client = createMetaClient({
      ports,
      budget: startBudget(1, ports.now),
      baseUrl: 'http://127.0.0.1',
    });
    const desk = createLoginDesk(client, ports, narrator, undefined, false);
    await desk.showDeviceCode(job, {
      code: new Secret('fakedevicecode'),
      userCode: 'ABCD-EFGH',
      verificationUri: 'https://www.facebook.com/device',
      lifetimeSeconds: 60,
      intervalSeconds: 5,
    });
    expect(lines).toEqual(['Open https://www.facebook.com/device and enter ABCD-EFGH within 1 minute.']);
    expect(desk.isDeviceReady).toBe(false);
  });

  test('is offered where the workflow has the client token', () => {
    expect(deskOf(issues, true).isDeviceReady).toBe(true);
    expect(deskOf(issues, false).isDeviceReady).toBe(false);
  });

  test("waits on the run's own clock", async () => {
    const desk = deskOf();
    const before = desk.now();
    await desk.sleep(5_000);
    expect(desk.now() - before).toBe(5_000);
    expect(clock.sleeps).toEqual([5_000]);
  });
});
