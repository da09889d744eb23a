import { describe, expect, it } from 'vitest';
import { DAY, SECRET, SIXTY_DAYS, type Stage, setStage, type TestHooks } from './stage.js';

const REDIRECT = 'https://acme.example/back';
const INPUTS = { 'redirect-uri': REDIRECT };

/**
 * A user's token that a password change ended, and the issue that asks for a new login. No random faults here: a code may be
 * spent by an answer that was lost, so its exchange is never tried again.
 */
async function dead(hooks: TestHooks) {
  const stage = await setStage({ faultRate: 0 }, hooks);
  const old = stage.meta.issueToken({
    kind: 'user',
    lifetime: SIXTY_DAYS,
    scopes: ['public_profile', 'ads_read'],
  });
  stage.store(old);
  stage.meta.changePassword(stage.user);
  const ran = await stage.run(INPUTS);
  expect(ran.outputs.outcome).toBe('reauthorize');
  stage.clock.advance({ minutes: 20 });
  return { stage, old };
}

/** What somebody gets who follows the issue's link: the address that Meta's dialog ends on. */
function logIn(
  stage: Stage,
  changes: { user?: Stage['user']; cancel?: boolean; state?: string; decline?: string[] } = {},
): string {
  const [, address = ''] =
    /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(stage.openIssues()[0]?.body ?? '') ?? [];
  const asked = new URL(address).searchParams;
  return stage.meta.authorize({
    clientId: asked.get('client_id') ?? '',
    redirectUri: asked.get('redirect_uri') ?? '',
    scope: asked.get('scope') ?? '',
    state: asked.get('state') ?? '',
    user: stage.user,
    ...changes,
  });
}

const reauthorize = (stage: Stage, response: string, inputs = {}) =>
  stage.run({ ...INPUTS, mode: 'reauthorize', 'authorization-response': response, ...inputs });

function expectResolved(stage: Stage, ran: Awaited<ReturnType<Stage['run']>>): void {
  expect(ran.exitCode).toBe(0);
  expect(ran.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true', 'issue-url': '' });
  expect(stage.meta.inspect(stage.stored() ?? '')).toMatchObject({
    alive: true,
    userId: stage.user.id,
    expiresAt: stage.clock.seconds() + SIXTY_DAYS,
  });
  expect(stage.openIssues()).toEqual([]);
  expect(stage.issues()[0]?.comments.at(-1)?.body).toMatch(/Done: somebody logged in again/);
}

function expectRefused(
  stage: Stage,
  old: string,
  ran: Awaited<ReturnType<Stage['run']>>,
  reason: string,
): void {
  expect(ran.exitCode).toBe(1);
  expect(ran.outputs).toMatchObject({ outcome: 'reauthorize', refreshed: 'false' });
  expect(ran.stdout).toContain(`RMT-${reason.toUpperCase()}`);
  expect(stage.history()).toEqual([old]);
  expect(stage.openIssues()).toHaveLength(1);
}

describe.concurrent('A pasted address', () => {
  it('becomes the stored 60-day token of the same user, and the issue closes', async (hooks) => {
    const { stage } = await dead(hooks);
    const ran = await reauthorize(stage, logIn(stage));
    expectResolved(stage, ran);
    expect(ran.meta).toEqual(expect.arrayContaining(['code_exchange', 'exchange']));
    expect(
      ran.exchanges.filter(({ call }) => call === 'code_exchange').map(({ query }) => [...query]),
    ).toEqual([[]]);
  });

  it('of a login that Meta makes long-lived at once needs no exchange', async (hooks) => {
    const { stage } = await dead(hooks);
    stage.meta.behaviour.codeToken = 'long-lived';
    const ran = await reauthorize(stage, logIn(stage));
    expectResolved(stage, ran);
    expect(ran.meta).not.toContain('exchange');
  });

  it('is written to every target, the source last', async (hooks) => {
    const { stage } = await dead(hooks);
    const ran = await reauthorize(stage, logIn(stage), { targets: '[{secret: A}, {secret: B}]' });
    expectResolved(stage, ran);
    expect([stage.stored('A'), stage.stored('B')]).toEqual([stage.stored(), stage.stored()]);
    expect(ran.exchanges.filter(({ call }) => call === 'secret.put').at(-1)?.path).toMatch(
      new RegExp(`/${SECRET}$`),
    );
  });

  it('with a code that was used before', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const address = logIn(stage);
    for (const code of stage.meta.codes.values()) code.used = true;
    expectRefused(stage, old, await reauthorize(stage, address), 'code-used');
  });

  it('with a code that has expired', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const address = logIn(stage);
    stage.clock.advance({ minutes: 11 });
    expectRefused(stage, old, await reauthorize(stage, address), 'code-expired');
  });

  it('made for another redirect address', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const ran = await reauthorize(stage, logIn(stage), { 'redirect-uri': `${REDIRECT}/` });
    expectRefused(stage, old, ran, 'redirect-uri-differs');
  });

  it('of somebody who pressed Cancel', async (hooks) => {
    const { stage, old } = await dead(hooks);
    expectRefused(stage, old, await reauthorize(stage, logIn(stage, { cancel: true })), 'login-cancelled');
  });

  it('that is none', async (hooks) => {
    const { stage, old } = await dead(hooks);
    expectRefused(stage, old, await reauthorize(stage, 'https://acme.example/back?x=1'), 'login-unreadable');
  });

  it('of another user is refused, and nothing is stored', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const ran = await reauthorize(stage, logIn(stage, { user: stage.meta.addUser() }));
    expectRefused(stage, old, ran, 'new-token-other-user');
    // What Meta said of the old token is no answer about the new one.
    const told = ran.stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(told.filter((line) => line.includes("Meta's answer"))).toHaveLength(1);
    expect(told.find((line) => line.includes('RMT-NEW-TOKEN-OTHER-USER'))).not.toContain("Meta's answer");
  });

  it('of another user is accepted when expected-user-id names that one', async (hooks) => {
    const { stage } = await dead(hooks);
    const user = stage.meta.addUser();
    const ran = await reauthorize(stage, logIn(stage, { user }), { 'expected-user-id': user.id });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.meta.inspect(stage.stored() ?? '').userId).toBe(user.id);
  });

  it('may bring fewer scopes than the dead token had, and the report names them', async (hooks) => {
    const { stage } = await dead(hooks);
    const ran = await reauthorize(stage, logIn(stage, { decline: ['ads_read'] }));
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.meta.inspect(stage.stored() ?? '').scopes).toEqual(['public_profile']);
    expect(ran.stdout).toMatch(
      /::warning title=RMT-NEW-TOKEN-LACKS-SCOPES.*lacks permissions that the old one had: ads_read/,
    );
  });

  it('that lacks a required scope is refused', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const address = logIn(stage);
    const ran = await reauthorize(stage, address, { 'required-scopes': 'read_insights' });
    expectRefused(stage, old, ran, 'new-token-lacks-scopes');
  });

  it.for<[string, string, (stage: Stage) => Promise<string> | string]>([
    ['without its state', 'state-missing', (stage) => logIn(stage).replace(/&state=[^#]*/, '')],
    ['with a state that somebody changed', 'state-wrong', (stage) => logIn(stage, { state: 'abcdef.00' })],
    [
      'with the state of another secret',
      'state-wrong',
      async (stage) => {
        const other = stage.meta.issueToken({ kind: 'user', lifetime: DAY });
        stage.store(other, 'OTHER');
        await stage.run({ ...INPUTS, 'secret-name': 'OTHER', 'access-token': other });
        const [, state = ''] = /state=([^&)]+)/.exec(stage.openIssues()[1]?.body ?? '') ?? [];
        return logIn(stage, { state: decodeURIComponent(state) });
      },
    ],
    [
      'with the state of another repository',
      'state-wrong',
      async (stage) => {
        stage.github.addRepository({ fullName: 'acme/website' });
        const location = { repository: 'acme/website', secret: SECRET };
        const token = stage.meta.issueToken({ kind: 'user', lifetime: DAY });
        stage.store(token, location);
        const githubToken = stage.github.addCredential({
          type: 'github-token',
          repositories: ['acme/website'],
          permissions: { issues: 'write' },
        });
        const env = { GITHUB_REPOSITORY: 'acme/website' };
        await stage.run({ ...INPUTS, 'access-token': token, 'github-token': githubToken }, { env });
        const [issue] = stage.github.repository('acme/website').issues;
        const [, state = ''] = /state=([^&)]+)/.exec(issue?.body ?? '') ?? [];
        return logIn(stage, { state: decodeURIComponent(state) });
      },
    ],
    [
      'with a state that is too old',
      'state-expired',
      (stage) => {
        const [, state = ''] = /state=([^&)]+)/.exec(stage.openIssues()[0]?.body ?? '') ?? [];
        stage.clock.advance({ days: 2 });
        return logIn(stage, { state: decodeURIComponent(state) });
      },
    ],
  ])('%s is refused before the code is spent', async ([, reason, address], hooks) => {
    const { stage, old } = await dead(hooks);
    const response = await address(stage);
    const ran = await reauthorize(stage, response);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain(`RMT-${reason.toUpperCase()}`);
    expect(ran.meta).not.toContain('code_exchange');
    expect([...stage.meta.codes.values()].filter(({ used }) => used)).toEqual([]);
    expect(stage.history()).toEqual([old]);
  });

  it('through the link that yesterday’s run left is still good', async (hooks) => {
    const { stage } = await dead(hooks);
    stage.clock.advance({ hours: 26 });
    expectResolved(stage, await reauthorize(stage, logIn(stage)));
  });

  it('is not spent when the place to store the token cannot be written', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const ran = await reauthorize(stage, logIn(stage), { 'secrets-token': stage.githubToken });
    expect(ran.exitCode).toBe(1);
    expect(ran.meta).not.toContain('code_exchange');
    expect([...stage.meta.codes.values()].filter(({ used }) => used)).toEqual([]);
    expect(stage.history()).toEqual([old]);
  });

  it('is not spent when the app secret is wrong', async (hooks) => {
    const { stage } = await dead(hooks);
    const ran = await reauthorize(stage, logIn(stage), { 'app-secret': '0123456789abcdef0123456789abcdef' });
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect([...stage.meta.codes.values()].filter(({ used }) => used)).toEqual([]);
  });

  it.for(['debug_token', 'code_exchange'])(
    'that an outage at %s stops is to be repeated by the person: no scheduled run does it',
    async (call, hooks) => {
      const { stage, old } = await dead(hooks);
      const address = logIn(stage);
      stage.faults.add({ service: 'meta', call, kind: 'answer', status: 503, body: '', times: 9 });
      const ran = await reauthorize(stage, address);
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs.refreshed).toBe('false');
      expect(stage.history()).toEqual([old]);
      expect(ran.report[0]).toMatchObject({ reason: 'login-interrupted' });
      expect(ran.summary).toContain('no scheduled run repeats a login');
    },
  );

  it('makes the first token when there is none yet, for the user that is expected', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const code = new URL(
      stage.meta.authorize({
        clientId: stage.app.id,
        redirectUri: REDIRECT,
        scope: 'ads_read',
        user: stage.user,
      }),
    ).searchParams.get('code');
    // What a login on a computer hands over, which checked the state itself.
    const response = JSON.stringify({ code, state_checked: true });
    const ran = await reauthorize(stage, response, { 'expected-user-id': stage.user.id });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.meta.inspect(stage.stored() ?? '')).toMatchObject({ alive: true, userId: stage.user.id });
  });

  it('for a token that nobody can read any more needs expected-user-id', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    const garbage = 'EAAtest-cut-short-and-unreadable';
    stage.store(garbage);
    await stage.run(INPUTS);
    const address = logIn(stage);
    const ran = await reauthorize(stage, address);
    expect(ran.stdout).toContain('RMT-IDENTITY-UNKNOWN');
    expect(stage.history()).toEqual([garbage]);
    const resolved = await reauthorize(stage, address, { 'expected-user-id': stage.user.id });
    expectResolved(stage, resolved);
  });

  it('replaces a living token that ends soon as well', async (hooks) => {
    const stage = await setStage({ faultRate: 0 }, hooks);
    stage.store(
      stage.meta.issueToken({ kind: 'user', lifetime: 10 * DAY, scopes: ['public_profile', 'ads_read'] }),
    );
    await stage.run(INPUTS);
    expectResolved(stage, await reauthorize(stage, logIn(stage)));
  });

  it('leaves no code and no token in log, summary, outputs or issue', async (hooks) => {
    const { stage } = await dead(hooks);
    const address = logIn(stage);
    const code = new URL(address).searchParams.get('code') ?? '';
    const ran = await stage.run(
      { ...INPUTS, mode: 'reauthorize', 'authorization-response': address },
      { env: { RUNNER_DEBUG: '1', NODE_DEBUG: 'undici' } },
    );
    const shown = [
      ran.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
      ran.stderr,
      ran.summary,
      JSON.stringify(ran.outputs),
      JSON.stringify(stage.issues()),
    ].join('\n');
    for (const credential of [code, ...stage.meta.tokens.keys()])
      expect(shown).not.toContain(credential.slice(8, 20));
    expect(ran.stdout).toContain(`::add-mask::${code}\n`);
  });

  it('of one entry of several needs secret-name to say which', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const other = stage.meta.issueToken({ kind: 'user', user: stage.meta.addUser(), lifetime: SIXTY_DAYS });
    stage.store(other, 'OTHER');
    const tokens = JSON.stringify([
      { secret: SECRET, value: old },
      { secret: 'OTHER', value: other },
    ]);
    const address = logIn(stage);
    expect((await reauthorize(stage, address, { tokens, 'access-token': '' })).stdout).toMatch(
      /secret-name: is missing/,
    );
    const ran = await reauthorize(stage, address, { tokens, 'access-token': '', 'secret-name': SECRET });
    expect(ran.outputs.outcome).toBe('refreshed');
    expect(stage.stored('OTHER')).toBe(other);
  });
});

describe.concurrent('Device login from a run', () => {
  type Answer = (stage: Stage, userCode: string) => void;

  /** Runs it; `answer` is what the person does once Meta has handed out the code. */
  async function runWith(stage: Stage, answer: Answer) {
    stage.meta.behaviour.deviceInterval = 1;
    stage.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'before',
      run: () => {
        const [device] = [...stage.meta.devices.values()];
        answer(stage, device?.userCode ?? '');
      },
    });
    return stage.run({ ...INPUTS, mode: 'reauthorize', 'client-token': stage.app.clientToken });
  }

  it('approved: the code and the address are in the live log and in one comment; the token is stored', async (hooks) => {
    const { stage } = await dead(hooks);
    let shown = '';
    const ran = await runWith(stage, ({ meta, user, stdoutSoFar }, userCode) => {
      shown = stdoutSoFar();
      meta.approveDevice(userCode, user);
    });
    expectResolved(stage, ran);
    const userCode = [...stage.meta.devices.values()][0]?.userCode ?? '';
    expect(shown).toContain(userCode);
    expect(shown).toContain(`${stage.meta.url}/device`);
    expect(stage.issues()[0]?.comments.filter(({ body }) => body.includes(userCode))).toHaveLength(1);
  });

  it('pending at first: asked again as often as Meta says', async (hooks) => {
    const { stage } = await dead(hooks);
    stage.meta.behaviour.deviceInterval = 1;
    stage.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'before',
      skip: 2,
      run: () => stage.meta.approveDevice([...stage.meta.devices.values()][0]?.userCode ?? '', stage.user),
    });
    const ran = await stage.run({ ...INPUTS, mode: 'reauthorize', 'client-token': stage.app.clientToken });
    expectResolved(stage, ran);
    expect(ran.meta.filter((call) => call === 'device_status')).toHaveLength(3);
  });

  it('asked too fast: asks more slowly, and still gets the token', async (hooks) => {
    const { stage } = await dead(hooks);
    stage.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'answer',
      status: 400,
      body: JSON.stringify({
        error: {
          message: 'User request limit reached',
          code: 17,
          error_subcode: 1349172,
          is_transient: true,
        },
      }),
    });
    const ran = await runWith(stage, ({ meta, user }, userCode) => meta.approveDevice(userCode, user));
    expectResolved(stage, ran);
    const [first, second] = ran.exchanges.filter(({ call }) => call === 'device_status');
    expect((second?.startedAt ?? 0) - (first?.startedAt ?? 0)).toBeGreaterThan(5_000);
  });

  it.for<[string, string, Answer]>([
    ['declined', 'device-login-declined', ({ meta }, userCode) => meta.declineDevice(userCode)],
    ['expired', 'device-login-expired', ({ clock }) => clock.advance({ minutes: 8 })],
    [
      'approved by another user',
      'new-token-other-user',
      ({ meta }, userCode) => meta.approveDevice(userCode, meta.addUser()),
    ],
    [
      'approved without a permission that is required',
      'new-token-lacks-scopes',
      ({ meta, user }, userCode) => meta.approveDevice(userCode, user, ['ads_read']),
    ],
  ])('%s: refused, nothing stored', async ([name, reason, answer], hooks) => {
    const { stage, old } = await dead(hooks);
    stage.meta.behaviour.deviceInterval = 1;
    stage.faults.add({
      service: 'meta',
      call: 'device_status',
      kind: 'before',
      run: () => answer(stage, [...stage.meta.devices.values()][0]?.userCode ?? ''),
    });
    const required = name.includes('permission') ? { 'required-scopes': 'ads_read' } : {};
    const ran = await stage.run({
      ...INPUTS,
      ...required,
      mode: 'reauthorize',
      'client-token': stage.app.clientToken,
    });
    expectRefused(stage, old, ran, reason);
  });

  it('with a wrong client token names that token, and not the app secret, which Meta has just accepted', async (hooks) => {
    const { stage, old } = await dead(hooks);
    const ran = await stage.run({ ...INPUTS, mode: 'reauthorize', 'client-token': 'c0ffee00'.repeat(4) });
    expectRefused(stage, old, ran, 'client-token-refused');
    expect(ran.stdout).toContain('App settings, Advanced, Security');
    expect(ran.stdout).not.toContain('RMT-APP-CREDENTIALS-REFUSED');
  });

  it('that the app does not allow is refused with what to do', async (hooks) => {
    const { stage, old } = await dead(hooks);
    stage.app.loginFromDevices = false;
    const ran = await stage.run({ ...INPUTS, mode: 'reauthorize', 'client-token': stage.app.clientToken });
    expect(ran.exitCode).toBe(1);
    expect(stage.history()).toEqual([old]);
  });
});
