import { describe, expect, it } from 'vitest';
import {
  SECRET,
  SIXTY_DAYS,
  type Scenario as Stage,
  startScenario,
  type TestHooks,
} from '../../support/scenario.js';

const KINDS = ['instagram', 'threads'] as const;
type Kind = (typeof KINDS)[number];

const SCOPE = { instagram: 'instagram_business_basic', threads: 'threads_basic' };
const DIALOG = {
  instagram: 'https://www.instagram.com/oauth/authorize?',
  threads: 'https://threads.com/oauth/authorize?',
};

/** The app removed by its owner, and the issue that asks for a new login. */
async function dead(hooks: TestHooks, kind: Kind) {
  const stage = await startScenario({ faultRate: 0 }, hooks);
  const old = stage.meta.issueToken({ kind, lifetime: SIXTY_DAYS, scopes: [SCOPE[kind]] });
  stage.store(old);
  stage.clock.advance({ days: 70 });
  const inputs = {
    'app-id': stage.app[kind].id,
    'app-secret': stage.app[kind].secret,
    'expected-user-id': stage.user.id,
    'instagram-login-url': stage.meta.instagramLoginUrl,
  };
  expect((await stage.run(inputs)).outputs.outcome).toBe('reauthorize');
  stage.clock.advance({ minutes: 20 });
  const reauthorize = (response: string, more = {}) =>
    stage.run({ ...inputs, mode: 'reauthorize', 'authorization-response': response, ...more });
  return { stage, old, inputs, reauthorize };
}

const body = (stage: Stage) => stage.openIssues()[0]?.body ?? '';

function linkOf(stage: Stage, kind: Kind): URL {
  const links = [...body(stage).matchAll(/\]\((https:\/\/[^)]+)\)/g)].map(([, link = '']) => link);
  return new URL(links.find((link) => link.startsWith(DIALOG[kind])) ?? '');
}

/** What somebody gets who follows the issue's link. */
function logIn(
  stage: Stage,
  kind: Kind,
  changes: { user?: Stage['user']; cancel?: boolean; state?: string } = {},
) {
  const asked = linkOf(stage, kind).searchParams;
  return stage.meta.authorize({
    dialog: kind,
    clientId: asked.get('client_id') ?? '',
    redirectUri: asked.get('redirect_uri') ?? '',
    scope: asked.get('scope') ?? '',
    state: asked.get('state') ?? '',
    user: stage.user,
    ...changes,
  });
}

describe.concurrent.each(KINDS)('A dead %s token', (kind) => {
  it('has an issue with the link, the command and the invitation, and no step to a token of one hour', async (hooks) => {
    const { stage } = await dead(hooks, kind);
    const asked = Object.fromEntries(linkOf(stage, kind).searchParams);
    expect(asked).toMatchObject({
      client_id: stage.app[kind].id,
      redirect_uri: 'https://localhost/',
      scope: SCOPE[kind],
      response_type: 'code',
    });
    expect(asked.state).toMatch(/^\w+\.[0-9a-f]{32}$/);
    const text = body(stage);
    expect(text).toContain(`--platform ${kind}`);
    expect(text).toContain(`--app-id ${stage.app[kind].id}`);
    expect(text).toContain(`--expected-user-id ${stage.user.id}`);
    expect(text).toContain(
      kind === 'instagram'
        ? 'instagram.com/accounts/manage_access'
        : 'threads.com/settings/website_permissions',
    );
    expect(text).not.toMatch(/curl|fb_exchange|dialog\/oauth|get-access-tokens-and-permissions/);
    expect(text).not.toContain(stage.app[kind].secret);
  });

  it('is replaced by a pasted address: 60 days, the same account, and the issue closes', async (hooks) => {
    const { stage, reauthorize, inputs } = await dead(hooks, kind);
    const ran = await reauthorize(logIn(stage, kind));
    expect(ran.exitCode, ran.stdout).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true', 'issue-url': '' });
    expect(stage.meta.inspect(stage.stored() ?? '')).toMatchObject({
      alive: true,
      userId: stage.user.id,
      expiresAt: stage.clock.seconds() + SIXTY_DAYS,
    });
    expect(stage.openIssues()).toEqual([]);
    expect(ran.meta).toEqual(expect.arrayContaining([`${kind}_code_exchange`, `${kind}_exchange`]));
    stage.clock.advance({ days: 2 });
    expect((await stage.run(inputs)).outputs.outcome).toBe('healthy');
  });

  it.for([
    ['address of another account', { other: true }, 'new-token-other-user'],
    ['address of somebody who declined', { cancel: true }, 'login-cancelled'],
    ['address with the state of another login', { state: 'x' }, 'state-wrong'],
  ] as const)('is not replaced: %s', async ([, changes, reason], hooks) => {
    const { stage, reauthorize, old } = await dead(hooks, kind);
    const { other, ...rest } = changes as { other?: true; cancel?: boolean; state?: string };
    const address = logIn(stage, kind, { ...rest, ...(other && { user: stage.meta.addUser() }) });
    const ran = await reauthorize(address);
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'reauthorize', refreshed: 'false' });
    expect(ran.stdout).toContain(`RMT-${reason.toUpperCase()}`);
    expect(stage.history()).toEqual([old]);
    expect(stage.openIssues()).toHaveLength(1);
  });

  it('is not replaced: address of another site', async (hooks) => {
    const { stage, reauthorize, old } = await dead(hooks, kind);
    const ran = await reauthorize(logIn(stage, kind).replace('https://localhost/', 'https://evil.example/'));
    expect(ran.stdout).toContain('RMT-ADDRESS-OF-OTHER-ORIGIN');
    expect(ran.meta).not.toContain(`${kind}_code_exchange`);
    expect(stage.history()).toEqual([old]);
  });

  it('is not replaced: code used before', async (hooks) => {
    const { stage, reauthorize, old } = await dead(hooks, kind);
    const address = logIn(stage, kind);
    for (const code of stage.meta.codes.values()) code.used = true;
    expect((await reauthorize(address)).stdout).toContain('RMT-CODE-NOT-FOUND');
    expect(stage.history()).toEqual([old]);
  });

  it('is not replaced: the secret of the other pair', async (hooks) => {
    const { stage, reauthorize, old } = await dead(hooks, kind);
    const { secret } = stage.app;
    // The link of an issue that was written with that secret, so that its state is right.
    await stage.run({
      'app-id': stage.app[kind].id,
      'app-secret': secret,
      'expected-user-id': stage.user.id,
    });
    const ran = await reauthorize(logIn(stage, kind), { 'app-secret': secret });
    expect(ran.stdout).toContain('RMT-APP-CREDENTIALS-REFUSED');
    expect(stage.history()).toEqual([old]);
  });

  it('whose owner nobody knows is not replaced before the code is spent', async (hooks) => {
    const { stage, reauthorize } = await dead(hooks, kind);
    const ran = await reauthorize(logIn(stage, kind), { 'expected-user-id': '' });
    expect(ran.stdout).toContain('RMT-IDENTITY-UNKNOWN');
    expect(ran.meta).not.toContain(`${kind}_code_exchange`);
  });

  it('needs all of the app: without its secret the run says which pair, and spends nothing', async (hooks) => {
    const { stage, reauthorize, old } = await dead(hooks, kind);
    const ran = await reauthorize(logIn(stage, kind), { 'app-secret': '' });
    expect(ran.stdout).toContain('RMT-LOGIN-UNAVAILABLE');
    expect(stage.history()).toEqual([old]);
  });

  it('is replaced by no token of one hour', async (hooks) => {
    const { stage, reauthorize, old } = await dead(hooks, kind);
    stage.faults.add({
      service: 'meta',
      call: `${kind}_exchange`,
      kind: 'answer',
      status: 400,
      body: {
        error: { message: 'Unsupported request - method type: get', type: 'IGApiException', code: 100 },
      },
    });
    const ran = await reauthorize(logIn(stage, kind));
    expect(ran.stdout).toContain('RMT-NEW-TOKEN-SHORT-LIVED');
    expect(stage.history()).toEqual([old]);
  });

  it('shows neither code nor secret nor token in its log', async (hooks) => {
    const { stage, reauthorize } = await dead(hooks, kind);
    const ran = await reauthorize(logIn(stage, kind));
    const shown = ran.stdout.replaceAll(/^::add-mask::.*$/gm, '') + ran.stderr + ran.summary;
    for (const value of [...stage.meta.codes.keys(), ...stage.meta.tokens.keys(), stage.app[kind].secret])
      expect(shown).not.toContain(value);
  });
});

describe.concurrent('What Threads showed in place of an address', () => {
  it.for([
    [1349168, 'redirect-uri-not-listed'],
    [1349187, 'redirect-uri-not-https'],
    [4476002, 'app-of-other-platform'],
    [1349245, 'tester-not-accepted'],
  ] as const)('%i', async ([error_code, reason], hooks) => {
    const { stage, reauthorize, old } = await dead(hooks, 'threads');
    const ran = await reauthorize(JSON.stringify({ error_message: 'Words in any language', error_code }));
    expect(ran.stdout).toContain(`RMT-${reason.toUpperCase()}`);
    expect(stage.history()).toEqual([old]);
    expect(stage.history(SECRET)).toHaveLength(1);
  });
});
