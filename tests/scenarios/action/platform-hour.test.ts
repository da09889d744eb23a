import { describe, expect, it } from 'vitest';
import { SIXTY_DAYS, type Scenario as Stage, startScenario, type TestHooks } from '../../support/scenario.js';

const HOUR = 3_600;
const KINDS = ['instagram', 'threads'] as const;
type Kind = (typeof KINDS)[number];

const SCOPE = { instagram: 'instagram_business_basic', threads: 'threads_basic' };
const NO_APP = { 'app-id': '', 'app-secret': '' };

/** The pair that the platform's own settings show, beside the Meta app's. */
const ownApp = (stage: Stage, kind: Kind) => ({
  'app-id': stage.app[kind].id,
  'app-secret': stage.app[kind].secret,
});

/** A token of one hour, pasted into the secret ten minutes ago. */
async function pasted(hooks: TestHooks, kind: Kind, lifetime = HOUR, scopes = [SCOPE[kind]]) {
  const stage = await startScenario({ faultRate: 0 }, hooks);
  const token = stage.meta.issueToken({ kind, lifetime, scopes });
  stage.put(token);
  stage.clock.advance({ minutes: 10 });
  return { stage, token };
}

const asked = (ran: Awaited<ReturnType<Stage['run']>>, kind: Kind) =>
  ran.meta.filter((call) => call.startsWith(kind));

describe.concurrent.each(KINDS)('A %s token of one hour', (kind) => {
  it('lasts 60 days after the next run, proved before it is stored, and nobody is asked', async (hooks) => {
    const { stage, token } = await pasted(hooks, kind);
    const ran = await stage.run(ownApp(stage, kind));
    expect(ran.exitCode, ran.stdout).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', refreshed: 'true', 'token-kind': kind });
    expect(Number(ran.outputs['days-left'])).toBeGreaterThanOrEqual(59);
    const fresh = stage.stored() ?? '';
    expect(stage.meta.inspect(fresh)).toMatchObject({ alive: true, userId: stage.user.id });
    expect(stage.history()).toEqual([token, fresh]);
    expect(ran.meta).not.toContain(`${kind}_refresh`);
    expect(stage.issues()).toEqual([]);
  });

  it('sends its app secret to nothing but the exchange, and shows it nowhere', async (hooks) => {
    const { stage } = await pasted(hooks, kind);
    const ran = await stage.run(ownApp(stage, kind));
    const { secret } = stage.app[kind];
    const carriers = ran.exchanges.filter(({ query, path }) => `${path}?${query}`.includes(secret));
    expect(carriers.map(({ call }) => call)).toEqual([`${kind}_exchange`]);
    expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '') + ran.summary).not.toContain(secret);
  });

  it('is refreshed from the next day on, like every other', async (hooks) => {
    const { stage } = await pasted(hooks, kind);
    await stage.run(ownApp(stage, kind));
    const fresh = stage.stored() ?? '';
    stage.clock.advance({ days: 2 });
    const ran = await stage.run(ownApp(stage, kind));
    expect(ran.outputs.outcome).toBe('healthy');
    expect(ran.meta).not.toContain(`${kind}_exchange`);
    expect(stage.meta.inspect(fresh).expiresAt).toBe(stage.clock.seconds() + SIXTY_DAYS);
  });

  it('without the app secret opens an issue with the causes, their cures and no step to another such token', async (hooks) => {
    const { stage, token } = await pasted(hooks, kind);
    const ran = await stage.run(NO_APP);
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('attention');
    const [issue] = stage.openIssues();
    expect(issue?.body).toMatch(/token of one hour/);
    expect(issue?.body).toContain('`app-secret`');
    expect(issue?.body).toMatch(/accept/);
    expect(issue?.body).toContain(
      kind === 'instagram'
        ? 'instagram.com/accounts/manage_access'
        : 'threads.com/settings/website_permissions',
    );
    expect(issue?.body).toContain(`--platform ${kind}`);
    expect(issue?.body).not.toMatch(/curl|oauth\/access_token|get-access-tokens-and-permissions/);
    expect(stage.history()).toEqual([token]);
  });

  it('with the secret of the other pair says so, and asks a person', async (hooks) => {
    const { stage, token } = await pasted(hooks, kind);
    const ran = await stage.run({ 'app-id': stage.app[kind].id, 'app-secret': stage.app.secret });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('misconfigured');
    expect(ran.report[0].reason).toBe('app-credentials-refused');
    expect(stage.openIssues()[0]?.body).toMatch(kind === 'instagram' ? /Instagram/ : /Threads/);
    expect(stage.history()).toEqual([token]);
  });

  it('whose exchange is refused with words that say nothing asks a person at once', async (hooks) => {
    const { stage, token } = await pasted(hooks, kind);
    stage.meta.behaviour.vagueRefusals = true;
    stage.app[kind].secret = 'another';
    const ran = await stage.run({ 'app-id': stage.app[kind].id, 'app-secret': 'f00dbabe'.repeat(4) });
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs.outcome).toBe('attention');
    expect(stage.openIssues()).toHaveLength(1);
    expect(stage.history()).toEqual([token]);
  });

  it.for([
    ['lasts an hour as well', { lie: 'earlier-expiry' }],
    ['is of another account', { lie: 'other-user' }],
    ['is dead', { lie: 'dead-token' }],
  ] as const)('is not replaced by one that %s', async ([, lie], hooks) => {
    const { stage, token } = await pasted(hooks, kind);
    stage.meta.nextExchange(lie);
    // A day more is what the lie gives; Instagram must last longer than that.
    const ran = await stage.run(ownApp(stage, kind));
    if (lie.lie !== 'earlier-expiry') expect(ran.outputs.refreshed).toBe('false');
    if (lie.lie !== 'earlier-expiry') expect(stage.history()).toEqual([token]);
    for (const value of stage.history().slice(1))
      expect((stage.meta.inspect(value).expiresAt ?? 0) - stage.clock.seconds()).toBeGreaterThan(2 * HOUR);
  });

  it('is exchanged by no dry run and no check', async (hooks) => {
    const { stage, token } = await pasted(hooks, kind);
    await stage.run({ ...ownApp(stage, kind), 'dry-run': 'true' });
    const ran = await stage.run({ ...ownApp(stage, kind), mode: 'check' });
    expect(asked(ran, kind)).toHaveLength(1);
    expect(stage.history()).toEqual([token]);
  });
});

describe.concurrent.each(KINDS)('A %s token that lasts already', (kind) => {
  it('is left as it is on its first day: "Session key invalid" is no death', async (hooks) => {
    const { stage, token } = await pasted(hooks, kind, SIXTY_DAYS);
    const ran = await stage.run(ownApp(stage, kind));
    expect(ran.exitCode, ran.stdout).toBe(0);
    expect(ran.outputs).toMatchObject({ outcome: 'healthy', refreshed: 'false' });
    if (kind === 'instagram') expect(ran.report[0].reason).toBe('lasts-already');
    expect(stage.issues()).toEqual([]);
    expect(stage.history()).toEqual([token]);
  });

  it('and is refused on the third day in words that say nothing asks a person', async (hooks) => {
    // Without the permission that a refresh needs. Threads tells when it ends, so there the date decides when to ask.
    const days = kind === 'threads' ? 10 : 60;
    const { stage, token } = await pasted(hooks, kind, days * 86_400, [`${SCOPE[kind]}_not`]);
    stage.clock.advance({ days: 3 });
    stage.meta.behaviour.vagueRefusals = true;
    const ran = await stage.run(NO_APP);
    expect(ran.outputs.outcome).toBe('attention');
    expect(stage.openIssues()).toHaveLength(1);
    if (kind === 'instagram')
      expect(stage.openIssues()[0]?.body).toContain('In Meta\'s words: "Unsupported request');
    expect(stage.history()).toEqual([token]);
  });
});

describe.concurrent('An Instagram token that nobody can date', () => {
  it('keeps its issue between the first day and the third, and loses it once a refresh works', async (hooks) => {
    const { stage, token } = await pasted(hooks, 'instagram', SIXTY_DAYS, [
      'instagram_business_manage_comments',
    ]);
    stage.meta.behaviour.vagueRefusals = true;
    await stage.run(NO_APP);
    expect(stage.openIssues()).toHaveLength(1);
    stage.clock.advance({ hours: 30 });
    await stage.run(NO_APP);
    expect(stage.openIssues()).toHaveLength(1);
    expect(stage.issues()[0]?.comments).toEqual([]);
    stage.meta.tokens.get(token)?.scopes.push(SCOPE.instagram);
    const ran = await stage.run(NO_APP);
    expect(ran.outputs.outcome).toBe('healthy');
    expect(stage.openIssues()).toEqual([]);
  });

  it('is no cause for an issue when it is told to be younger than a day (the words are a guess)', async (hooks) => {
    const { stage } = await pasted(hooks, 'instagram', SIXTY_DAYS);
    const ran = await stage.run(NO_APP);
    expect(ran.outputs.outcome).toBe('healthy');
    expect(stage.issues()).toEqual([]);
  });
});

it('A hundred Instagram tokens: two requests each, and none is stored twice', async (hooks) => {
  const stage = await startScenario({ faultRate: 0 }, hooks);
  const names = Array.from({ length: 100 }, (_, index) => `INSTAGRAM_${index + 1}`);
  for (const secret of names) {
    const token = stage.meta.issueToken({
      kind: 'instagram',
      lifetime: SIXTY_DAYS,
      scopes: [SCOPE.instagram],
      user: stage.meta.addUser(),
    });
    stage.put(token, secret);
  }
  stage.clock.advance({ days: 3 });
  const tokens = names.map((secret) => `- { secret: ${secret}, value: ${stage.stored(secret)} }`).join('\n');
  const ran = await stage.run({ ...NO_APP, tokens });
  expect(ran.exitCode, ran.stdout).toBe(0);
  expect(ran.report).toHaveLength(100);
  expect(ran.meta).toHaveLength(200);
  for (const secret of names) {
    expect(stage.history(secret)).toHaveLength(1);
    expect(stage.meta.inspect(stage.stored(secret) ?? '').expiresAt).toBe(stage.clock.seconds() + SIXTY_DAYS);
  }
}, 60_000);

describe.concurrent('The issue of an Instagram token without its app secret, which signs nothing', () => {
  it('stays the only one when GitHub once does not say in whose name it is read', async (hooks) => {
    const { stage } = await pasted(hooks, 'instagram');
    await stage.run(NO_APP);
    expect(stage.openIssues()).toHaveLength(1);
    stage.clock.advance({ days: 1 });
    stage.faults.add({ kind: 'malformed', service: 'github', call: 'graphql' });
    const ran = await stage.run(NO_APP);
    expect(ran.outputs.outcome).toBe('reauthorize');
    expect(stage.openIssues()).toHaveLength(1);
  });

  it('stays the only one when GitHub refuses to say it, and the step fails', async (hooks) => {
    const { stage } = await pasted(hooks, 'instagram');
    await stage.run(NO_APP);
    stage.clock.advance({ days: 1 });
    const body = JSON.stringify({ errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] });
    stage.faults.add({
      kind: 'answer',
      status: 200,
      body,
      service: 'github',
      call: 'graphql',
      times: Infinity,
    });
    const ran = await stage.run(NO_APP);
    expect(ran.exitCode).toBe(1);
    expect(stage.openIssues()).toHaveLength(1);
  });

  it('that a person closed says nothing of the next token of an hour', async (hooks) => {
    const { stage } = await pasted(hooks, 'instagram');
    await stage.run(NO_APP);
    stage.github.closeIssue('acme/ads', 1, 'hubert', 'not_planned');
    stage.clock.advance({ days: 2 });
    stage.put(stage.meta.issueToken({ kind: 'instagram', lifetime: HOUR, scopes: [SCOPE.instagram] }));
    stage.clock.advance({ minutes: 10 });
    const ran = await stage.run(NO_APP);
    expect(ran.outputs).toMatchObject({ outcome: 'attention' });
    expect(stage.openIssues()).toMatchObject([{ number: 2 }]);
    // Of that one nothing more is said when a person closes it too.
    stage.github.closeIssue('acme/ads', 2, 'hubert', 'not_planned');
    stage.clock.advance({ minutes: 10 });
    await stage.run(NO_APP);
    expect(stage.openIssues()).toEqual([]);
  });
});

it.each(KINDS)(
  'A %s token that a refresh ended, whose answer was lost and whose death is refused without a cause, is called dead at once',
  async (kind) => {
    const stage = await startScenario({ faultRate: 0 });
    Object.assign(stage.meta.behaviour, {
      revokesOldOnExchange: true,
      refreshReturns: 'new-string',
      vagueRefusals: true,
    });
    stage.put(stage.meta.issueToken({ kind, lifetime: SIXTY_DAYS, scopes: [SCOPE[kind]] }));
    stage.clock.advance({ days: 3 });
    stage.faults.add({ kind: 'lost-reply', service: 'meta', call: `${kind}_refresh` });
    const ran = await stage.run(NO_APP);
    expect(stage.meta.inspect(stage.stored() ?? '').alive).toBe(false);
    expect(ran.outputs.outcome).toBe('reauthorize');
    expect(stage.openIssues()).toHaveLength(1);
  },
);
