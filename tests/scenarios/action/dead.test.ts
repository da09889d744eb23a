import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, type StageOptions, setStage, type TestHooks } from './stage.js';

type Stage = Awaited<ReturnType<typeof setStage>>;

const deaths: [string, (stage: Stage, token: string) => void, string, RegExp, RegExp][] = [
  [
    'that expired (463)',
    (stage) => stage.clock.advance({ days: 61 }),
    'expired',
    /expired on 2026-03-06/,
    /Log in at Meta/,
  ],
  [
    'that expired, without a subcode',
    (stage) => {
      stage.meta.behaviour.omitSubcode = true;
      stage.clock.advance({ days: 61 });
    },
    'expired',
    /expired on 2026-03-06/,
    /Log in at Meta/,
  ],
  [
    'whose owner changed the password (460, with expires_at 0)',
    (stage) => stage.meta.changePassword(stage.user),
    'password-changed',
    /password changed/,
    /changed their Facebook password/,
  ],
  [
    'whose owner removed the app (458)',
    (stage) => stage.meta.removeApp(stage.user),
    'app-removed',
    /app not authorized/,
    /has not authorized the app/,
  ],
  [
    'whose owner Facebook wants to see first (459)',
    (stage) => stage.meta.checkpoint(stage.user),
    'checkpoint',
    /security check/,
    /Log in on \[facebook\.com\]/,
  ],
  [
    'that was revoked (466)',
    (stage, token) => stage.meta.revoke(token),
    'revoked',
    /revoked/,
    /was not published/,
  ],
  [
    'whose data access ended (493)',
    (stage) => stage.meta.endDataAccess(stage.user),
    'data-access-ended',
    /data access ended/,
    /for 90 days/,
  ],
  [
    'that Meta cannot read',
    (stage, token) => stage.store(token.slice(0, 40)),
    'unreadable',
    /no token that Meta can read/,
    /store all of it again, without quotation marks/,
  ],
];

async function living(hooks: TestHooks, options: StageOptions = {}) {
  const stage = await setStage(options, hooks);
  const token = stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] });
  stage.store(token);
  return { stage, token };
}

describe.concurrent('A token', () => {
  it.for(deaths)(
    '%s: reauthorize, with its own words and cure',
    async ([_, kill, reason, title, hint], hooks) => {
      const { stage, token } = await living(hooks);
      kill(stage, token);
      const stored = stage.stored();
      const ran = await stage.run();
      expect(ran.exitCode).toBe(1);
      expect(ran.outputs).toMatchObject({ outcome: 'reauthorize', refreshed: 'false' });
      expect(ran.report[0]).toMatchObject({ reason });
      expect(ran.meta).not.toContain('exchange');
      expect(stage.stored()).toBe(stored);

      const [issue, ...more] = stage.openIssues();
      expect(more).toEqual([]);
      expect(issue?.title).toMatch(title);
      expect(issue?.body).toMatch(hint);
      expect(issue?.labels.map(({ name }) => name)).toEqual(['refresh-meta-token']);
      expect(ran.outputs['issue-url']).toBe(`https://github.com/acme/ads/issues/${issue?.number}`);
      const code = `RMT-${reason.toUpperCase()}`;
      expect(ran.stdout).toMatch(new RegExp(`::error title=${code}`));
      expect(ran.summary).toContain(code);
    },
  );

  it.for(deaths)('%s: told once, and the issue closes after a new login', async ([_, kill], hooks) => {
    const { stage, token } = await living(hooks);
    kill(stage, token);
    await stage.run();
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues()).toHaveLength(1);

    stage.meta.liftCheckpoint(stage.user);
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
    const resolved = await stage.run();
    expect(resolved.exitCode).toBe(0);
    expect(resolved.outputs).toMatchObject({ outcome: 'healthy', 'issue-url': '' });
    expect(stage.openIssues()).toEqual([]);
    expect(stage.issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' });
    expect(stage.issues()[0]?.comments.at(-1)?.body).toMatch(/Done: .* holds a valid token/);
    expect(stage.github.notifications('acme/ads', 1)).toHaveLength(2);
  });

  it('that stays dead has one issue and one notification after ten more runs', async (hooks) => {
    const { stage } = await living(hooks);
    stage.meta.changePassword(stage.user);
    for (let day = 0; day < 11; day++) {
      await stage.run();
      stage.clock.advance({ days: 1 });
    }
    expect(stage.issues()).toHaveLength(1);
    expect(stage.github.notifications('acme/ads', 1)).toHaveLength(1);
  });

  it('on hold at a checkpoint works again as it is: the issue closes by itself', async (hooks) => {
    const { stage, token } = await living(hooks);
    stage.meta.checkpoint(stage.user);
    await stage.run();
    stage.meta.liftCheckpoint(stage.user);
    expect((await stage.run()).outputs.outcome).toBe('healthy');
    expect(stage.openIssues()).toEqual([]);
    expect(stage.history()).toEqual([token]);
  });

  it.for<[string, (stage: Stage, token: string) => void]>([
    ['revoked', (stage, token) => stage.meta.revoke(token)],
    ['without its app', (stage) => stage.meta.removeApp(stage.user)],
    ['on hold', (stage) => stage.meta.checkpoint(stage.user)],
  ])('%s has no days left, whatever end it was given', async ([_, kill], hooks) => {
    const { stage, token } = await living(hooks);
    const end = new Date(stage.clock.now() + SIXTY_DAYS * 1000).toISOString().slice(0, 10);
    kill(stage, token);
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'reauthorize', 'days-left': '0', 'expires-at': '' });
    expect(ran.report[0]).toMatchObject({ days_left: 0, expires_at: '' });
    for (const text of [ran.stdout, ran.summary]) {
      expect(text).not.toMatch(/days left/);
      expect(text).not.toMatch(new RegExp(`ends:? ${end}`, 'i'));
    }
  });

  it('that expired keeps the day on which it did', async (hooks) => {
    const { stage } = await living(hooks);
    stage.clock.advance({ days: 61 });
    expect((await stage.run()).outputs).toMatchObject({
      'days-left': '0',
      'expires-at': expect.stringMatching(/^2026-03-06T/),
    });
  });

  it('of a page that has been deleted is told as that, and nobody is sent to log in for it', async (hooks) => {
    const stage = await setStage({}, hooks);
    const page = stage.meta.addPage();
    const token = stage.meta.issueToken({ kind: 'page', page, user: stage.user, lifetime: 'never' });
    stage.store(token);
    stage.meta.end(token, {
      code: 190,
      message: 'This Page access token belongs to a Page that has been deleted.',
    });
    const ran = await stage.run();
    expect(ran.report[0]).toMatchObject({ outcome: 'reauthorize', reason: 'page-deleted' });
    const [issue] = stage.openIssues();
    expect(issue?.title).toMatch(/page was deleted/);
    for (const text of [ran.stdout, ran.summary, issue?.body]) {
      expect(text).toMatch(/deleted/);
      expect(text).not.toMatch(/please log in again|Log in again and store/i);
    }
    expect(issue?.body).toMatch(/another page/);
  });

  it('of a page whose owner lost the role (492) is told with that cure', async (hooks) => {
    const stage = await setStage({}, hooks);
    const page = stage.meta.addPage();
    stage.store(stage.meta.issueToken({ kind: 'page', page, user: stage.user, lifetime: 'never' }));
    stage.meta.loseRole(page, stage.user);
    const ran = await stage.run();
    expect(ran.report[0].reason).toBe('page-role-lost');
    expect(stage.openIssues()[0]?.title).toMatch(/role on the page/);
    expect(stage.openIssues()[0]?.body).toMatch(/Meta Business Suite, Settings, People/);
  });

  it('with expires_at 0 that is not valid does not count as never-ending', async (hooks) => {
    const { stage } = await living(hooks);
    stage.meta.changePassword(stage.user);
    const ran = await stage.run();
    expect(ran.outputs['expires-at']).toBe('');
    expect(ran.stdout).not.toMatch(/never expires/);
  });
});

describe.concurrent('A token that works but asks for a person', () => {
  it('lacks a required scope: reauthorize, with the scope named and the login asking for it', async (hooks) => {
    const { stage, token } = await living(hooks);
    const ran = await stage.run({ 'required-scopes': 'ads_read, read_insights' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs.outcome).toBe('reauthorize');
    expect(ran.report[0].reason).toBe('missing-scopes');
    expect(ran.stdout).toContain('Missing: read_insights.');
    const [issue] = stage.openIssues();
    expect(issue?.title).toContain('lacks read_insights');
    expect(issue?.body).toMatch(/auth_type=rerequest/);
    expect(stage.stored()).toBe(token);
  });

  it('and lacks a required scope is still refreshed when it is due', async (hooks) => {
    const { stage, token } = await living(hooks);
    stage.meta.behaviour.longToLong = 'extends';
    stage.clock.advance({ days: 40 });
    const ran = await stage.run({ 'required-scopes': 'read_insights' });
    expect(ran.exitCode).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'reauthorize', refreshed: 'true' });
    expect(stage.stored()).not.toBe(token);
    expect(stage.meta.inspect(stage.stored() ?? '').alive).toBe(true);
    expect(stage.openIssues()).toHaveLength(1);
  });

  it('has scopes that data access rules, and that ends soon: attention by that date', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.user.dataAccessExpiresAt = stage.clock.seconds() + 10 * DAY;
    stage.store(
      stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read', 'instagram_basic'] }),
    );
    const ran = await stage.run();
    expect(ran.exitCode).toBe(0);
    expect(ran.outputs).toMatchObject({
      outcome: 'attention',
      'days-left': '59',
      'data-access-expires-at': '2026-01-15T06:00:00Z',
    });
    expect(ran.report[0].reason).toBe('data-access-ends');
    expect(stage.openIssues()[0]?.body).toContain('instagram_basic');
  });

  it('has none of those scopes: the end of data access asks for nobody', async (hooks) => {
    const stage = await setStage({}, hooks);
    stage.user.dataAccessExpiresAt = stage.clock.seconds() + 10 * DAY;
    stage.store(
      stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['public_profile', 'ads_read'] }),
    );
    expect((await stage.run()).outputs.outcome).toBe('healthy');
    expect(stage.issues()).toEqual([]);
  });
});
