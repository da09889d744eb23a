import { describe, expect, it } from 'vitest';
import { DAY, SIXTY_DAYS, setStage, type TestHooks } from './stage.js';

const ISSUE = ['acme/ads', 1] as const;

/** A user's token that Meta will not extend, with so many days left. */
async function ending(hooks: TestHooks, days: number, options = {}) {
  const stage = await setStage(options, hooks);
  const token = stage.meta.issueToken({
    kind: 'user',
    lifetime: days * DAY + 3_600,
    scopes: ['ads_read'],
    granular: [{ scope: 'ads_read' }],
  });
  stage.store(token);
  return { stage, token };
}

describe.concurrent('The issue', () => {
  it('says what happened, by when, what stops, the facts, how to log in again and how to stop needing this', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run();
    const [issue] = stage.openIssues();
    const body = issue?.body ?? '';
    expect(issue?.title).toBe('META_ACCESS_TOKEN ends 2026-01-17: please log in again');
    expect(body).toMatch(/before 2026-01-17 07:00 UTC \(12 days left\)/);
    expect(body).toMatch(/every workflow that reads `META_ACCESS_TOKEN` fails/);
    expect(body).toMatch(/\| Secret \| `META_ACCESS_TOKEN in acme\/ads` \|/);
    expect(body).toMatch(/\| Permissions \| `ads_read` \|/);
    expect(body).toContain(`\`${stage.user.id}\``);
    expect(body).toMatch(/gh secret set META_ACCESS_TOKEN --repo acme\/ads/);
    expect(body).toMatch(/system user/i);
    expect(body).toMatch(/https:\/\/github\.com\/acme\/ads\/actions\/workflows\/refresh-meta-token\.yml/);
  });

  it('has a login link for this very token, with plain parameters and a signed state', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run({ 'required-scopes': 'ads_read', 'redirect-uri': 'https://acme.example/back' });
    const link = loginLink(stage.openIssues()[0]?.body);
    expect(link.origin + link.pathname).toBe('https://www.facebook.com/v27.0/dialog/oauth');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: stage.app.id,
      redirect_uri: 'https://acme.example/back',
      response_type: 'code',
      scope: 'ads_read',
      state: expect.stringMatching(/^[0-9a-z]{6,8}\.[0-9a-f]{32}$/),
    });
  });

  it('is renewed in place each day, without telling anybody, and its state with it', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run();
    const before = stage.openIssues()[0]?.body;
    stage.clock.advance({ days: 1 });
    await stage.run();
    const after = stage.openIssues()[0]?.body;
    expect(after).toMatch(/11 days left/);
    expect(loginLink(after).searchParams.get('state')).not.toBe(loginLink(before).searchParams.get('state'));
    expect(stage.github.notifications(...ISSUE)).toHaveLength(1);
  });

  it('is commented on at 7, 3 and 1 days and when the token is dead: at most six notifications in all', async (hooks) => {
    const { stage } = await ending(hooks, 15);
    const end = stage.clock.seconds() + 15 * DAY;
    const told: [number, string | undefined, number][] = [];
    for (const daysLeft of [14, 13, 8, 7, 6, 4, 3, 2, 1, -1, -2]) {
      stage.clock.set((end - daysLeft * DAY) * 1000);
      const { outputs } = await stage.run();
      const notifications = stage.issues().length === 0 ? 0 : stage.github.notifications(...ISSUE).length;
      told.push([daysLeft, outputs.outcome, notifications]);
    }
    const rises = told.filter(([, , count], index) => count !== (told[index - 1]?.[2] ?? 0));
    expect(rises).toEqual([
      [13, 'attention', 1],
      [7, 'attention', 2],
      [3, 'attention', 3],
      [1, 'attention', 4],
      [-1, 'reauthorize', 5],
    ]);
    expect(stage.issues()).toHaveLength(1);

    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: SIXTY_DAYS, scopes: ['ads_read'] }));
    await stage.run();
    expect(stage.openIssues()).toEqual([]);
    expect(stage.github.notifications(...ISSUE)).toHaveLength(6);
  });

  it('that a person closed is reopened only at the next level', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run();
    stage.github.closeIssue(...ISSUE, 'octocat', 'not_planned');
    stage.clock.advance({ days: 1 });
    await stage.run();
    expect(stage.issues()).toMatchObject([{ state: 'closed' }]);
    stage.clock.advance({ days: 5 });
    await stage.run();
    expect(stage.issues()).toMatchObject([{ state: 'open', number: 1 }]);
    expect(stage.issues()[0]?.comments.at(-1)?.body).toMatch(/^Reopened, because this still has to be done/);
  });

  it('that a person closed over a dead token does not silence the warning of the next one', async (hooks) => {
    const { stage } = await ending(hooks, 1);
    stage.clock.advance({ days: 2 });
    expect((await stage.run()).outputs.outcome).toBe('reauthorize');
    stage.github.closeIssue(...ISSUE, 'octocat', 'not_planned');
    stage.store(stage.meta.issueToken({ kind: 'user', lifetime: 20 * DAY, scopes: ['ads_read'] }));
    expect((await stage.run()).outputs.outcome).toBe('healthy');
    stage.clock.advance({ days: 8 });
    expect((await stage.run()).outputs.outcome).toBe('attention');
    expect(stage.openIssues()).toMatchObject([{ number: 2 }]);
  });

  it('that was opened twice: the newer one is closed as a duplicate', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run();
    const [first] = stage.issues();
    const twin = stage.github.plantIssue('acme/ads', {
      title: first?.title ?? '',
      body: first?.body ?? '',
      labels: ['refresh-meta-token'],
      by: 'github-actions[bot]',
    });
    await stage.run();
    expect(stage.openIssues().map(({ number }) => number)).toEqual([1]);
    expect(twin).toMatchObject({ state: 'closed', stateReason: 'duplicate' });
  });

  it('is known by label, marker and author: a stranger’s copy neither stands for it nor is touched', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run();
    const [ours] = stage.issues();
    const body = ours?.body ?? '';
    stage.github.closeIssue(...ISSUE, 'octocat');
    stage.github.repository('acme/ads').issues.pop();
    const fake = stage.github.plantIssue('acme/ads', {
      title: ours?.title ?? '',
      body,
      labels: ['refresh-meta-token'],
      by: 'stranger',
    });
    await stage.run();
    expect(stage.openIssues()).toHaveLength(2);
    expect(fake).toMatchObject({ body, comments: [], state: 'open' });
  });

  it('is not looked for by its title, which people may change', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run();
    const [issue] = stage.issues();
    if (issue) issue.title = 'Facebook token thing';
    await stage.run();
    expect(stage.issues()).toHaveLength(1);
  });

  it('is opened with its label made when missing, more labels, and assignees', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    stage.github.repository('acme/ads').assignable.push('octocat');
    await stage.run({ 'issue-labels': 'token, urgent', 'issue-assignees': '@octocat' });
    const [issue] = stage.openIssues();
    expect(issue?.labels.map(({ name }) => name)).toEqual(['token', 'urgent']);
    expect(issue?.assignees.map(({ login }) => login)).toEqual(['octocat']);
    await stage.run({ 'issue-labels': 'token, urgent' });
    expect(stage.issues()).toHaveLength(1);
  });

  it('is opened without the assignees who cannot be assigned, rather than not at all', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    stage.github.repository('acme/ads').assignable.push('octocat');
    await stage.run({ 'issue-assignees': 'octocat, nobody-here' });
    expect(stage.openIssues()[0]?.assignees.map(({ login }) => login)).toEqual(['octocat']);
  });

  it('is opened once although the reply to opening it was lost', async (hooks) => {
    const { stage } = await ending(hooks, 12, { faultRate: 0 });
    stage.faults.add({ service: 'github', call: 'issues.create', kind: 'lost-reply' });
    const ran = await stage.run();
    expect(stage.issues()).toHaveLength(1);
    expect(ran.outputs['issue-url']).toBe('https://github.com/acme/ads/issues/1');
  });

  it('cannot be broken or steered by what Meta names: no markup, no mention, no marker, no command', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    stage.app.name =
      'x`|<!-- refresh-meta-token:v1 -->\n::error::hi ##[error] @octocat [a](https://evil.example) <img src=x>';
    const ran = await stage.run();
    const body = stage.openIssues()[0]?.body ?? '';
    expect(body.match(/<!--/g)).toHaveLength(1);
    const withoutCode = body.replaceAll(/`[^`\n]*`/g, '');
    expect(withoutCode).not.toMatch(/@octocat|evil\.example|<img/);
    const lines = ran.stdout.split('\n').filter((line) => !/^::(add-mask|debug)::/.test(line));
    expect(lines.filter((line) => line.startsWith('::error'))).toEqual([]);
    expect(ran.stdout).not.toContain('##[');
    expect(ran.summary).not.toMatch(/<img|<!--/);
    await stage.run();
    expect(stage.issues()).toHaveLength(1);
  });

  it('on a GitHub Enterprise Server links there', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    const ran = await stage.run(
      {},
      {
        env: {
          GITHUB_API_URL: `${stage.github.url}/api/v3`,
          GITHUB_SERVER_URL: 'https://github.acme.example',
        },
      },
    );
    expect(ran.outputs['issue-url']).toBe('https://github.acme.example/acme/ads/issues/1');
    expect(stage.openIssues()[0]?.body).toMatch(/--repo github\.acme\.example\/acme\/ads/);
    expect(stage.openIssues()[0]?.body).not.toContain('https://github.com/acme');
  });

  it('closes when the token was refreshed, and says so', async (hooks) => {
    const { stage } = await ending(hooks, 12);
    await stage.run();
    stage.meta.behaviour.longToLong = 'extends';
    const ran = await stage.run();
    expect(ran.outputs).toMatchObject({ outcome: 'refreshed', 'issue-url': '' });
    expect(stage.openIssues()).toEqual([]);
    expect(stage.issues()[0]?.comments.at(-1)?.body).toMatch(/Done: .* holds a verified new token/);
  });
});

function loginLink(body: string | null | undefined): URL {
  const [, address = ''] = /\((https:\/\/www\.facebook\.com\/[^)]+)\)/.exec(body ?? '') ?? [];
  return new URL(address);
}
