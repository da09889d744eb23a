import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { moment } from '../../../src/messages/dates.js';
import { type IssueInput, issueText } from '../../../src/messages/issue.js';
import { resolvedComment } from '../../../src/messages/resolved.js';
import type { Alert } from '../../../src/token/alert.js';
import type { TokenFacts } from '../../../src/token/inspection.js';
import type { RefusalCause } from '../../../src/token/reach.js';
import { DAY, HOUR, isoDay } from '../../../src/token/time.js';
import { installed } from '../../support/programs.js';
import { CONFIG, ISSUES, LINKS, NOW, scene, UNREADABLE_FACTS, USER_FACTS } from './scenes.js';

const ENTRIES = Object.entries(ISSUES);
const ENDS_SOON = scene([{ kind: 'ends-soon', endsAt: NOW + 9 * DAY, why: 'same-date' }]);

function firstLine(input: IssueInput): string {
  return issueText(input).body.split('\n', 1)[0] ?? '';
}

/** The day after, when nothing is asked of anybody any more: with a new token, where one was needed. */
function resolved({ conclusion }: IssueInput): IssueInput['conclusion'] {
  const { expiresAt } = conclusion.facts;
  const facts =
    typeof expiresAt === 'number' && expiresAt < NOW + 14 * DAY
      ? { ...conclusion.facts, expiresAt: NOW + 61 * DAY }
      : conclusion.facts;
  return { ...conclusion, alerts: [], findings: [], reason: 'not-due', facts };
}

function dialogOf(input: IssueInput): URL {
  const [, address = ''] = /\[Log in at Meta\]\(([^)\s]+)\)/.exec(issueText(input).body) ?? [];
  return new URL(address);
}

function blocksOf(input: IssueInput): string[] {
  return [...issueText(input).body.matchAll(/^ *```bash\n([\s\S]*?)\n *```$/gm)].map(
    ([, block = '']) => block,
  );
}

describe('every issue', () => {
  test.each(ENTRIES)('%s reads as reviewed', async (name, input) => {
    const { title, body, comment, reopenComment } = issueText(input);
    const done = resolvedComment(input.config.name, resolved(input));
    const page = [`# ${title}`, body, '<!-- comments -->', comment, reopenComment, done].join('\n\n');
    await expect(`${page}\n`).toMatchFileSnapshot(`golden/issue-${name}.md`);
  });

  test.each(ENTRIES)('%s has a title for a phone that begins with the secret', (_name, input) => {
    const { title } = issueText(input);
    expect(title).toMatch(/^META_ACCESS_TOKEN \S/);
    expect(title.length).toBeLessThanOrEqual(80);
  });

  test.each(ENTRIES)('%s asks for something in its first line', (_name, input) => {
    expect(firstLine(input)).toMatch(/^(?:1\. )?\*\*Please [^*]+\.\*\* [A-Z`].+\.$/);
  });

  test.each(ENTRIES)('%s has comments of one sentence', (_name, input) => {
    const { comment, reopenComment } = issueText(input);
    for (const sentence of [comment, reopenComment, resolvedComment(input.config.name, input.conclusion)]) {
      expect(sentence).toMatch(/^[A-Z][^\n]+\.$/);
      expect(sentence.replace(/`[^`]*`/g, '').replace(/facebook\.com/g, '')).not.toMatch(/\. /);
    }
  });

  test.each(ENTRIES)(
    '%s asks in its link and its command for each permission that is missing',
    (_name, input) => {
      const missing = input.conclusion.alerts.flatMap((alert) =>
        alert.kind === 'missing-scopes' && alert.ofApp !== true ? alert.scopes : [],
      );
      if (missing.length === 0) return;
      const inLink = dialogOf(input).searchParams.get('scope') ?? '';
      const [, inCommand = ''] = /--scope "?([^" ]+)/.exec(blocksOf(input).join('\n')) ?? [];
      for (const asked of [inLink, inCommand])
        expect(asked.split(',')).toEqual(expect.arrayContaining([...missing]));
    },
  );

  test('differs from every other one in its title or first line', () => {
    const seen = ENTRIES.map(([, input]) => `${issueText(input).title} ${firstLine(input)}`);
    const alike = seen.filter((one, index) => seen.indexOf(one) !== index);
    // Why a token was not extended stands further down; what to do about it is the same.
    expect(alike.every((one) => /ends 2026-12-01/.test(one))).toBe(true);
    const bodies = ENTRIES.map(([, input]) => issueText(input).body);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  test('tells that no token belongs in it', () => {
    for (const [, input] of ENTRIES)
      expect(issueText(input).body).toContain('Please do not post a token, code or app secret here');
  });

  test('fits into what GitHub takes, whatever the token may do', () => {
    const scopes = Array.from({ length: 400 }, (_, index) => `scope_${index}`);
    const { body } = issueText(scene([{ kind: 'missing-scopes', scopes }], { ...USER_FACTS, scopes }));
    expect(body.length).toBeLessThan(65_536);
  });
});

describe('people to mention', () => {
  test('are mentioned where something is asked of them, and not when it is done', () => {
    const issue = { mentions: ['@octocat', '@acme/marketing'] };
    const texts = issueText({ ...ENDS_SOON, config: { ...CONFIG, issue } });
    for (const text of [texts.body, texts.comment, texts.reopenComment])
      expect(text).toMatch(/\S\n\ncc @octocat @acme\/marketing$/);
    expect(resolvedComment(CONFIG.name, ENDS_SOON.conclusion)).not.toContain('@');
  });

  test('are none unless they are named', () => {
    expect(issueText({ ...ENDS_SOON, config: { ...CONFIG, issue: { mentions: [] } } })).toEqual(
      issueText(ENDS_SOON),
    );
  });
});

describe('a deadline', () => {
  test.each([
    [9 * DAY, '9 days left'],
    [DAY, '1 day left'],
    [DAY - 1, '23 hours left'],
    [59 * 60, 'less than an hour left'],
    [HOUR, '1 hour left'],
  ])('%i seconds away is told to the minute in the first line, with what is left', (left, words) => {
    const endsAt = NOW + left;
    const input = scene([{ kind: 'ends-soon', endsAt, why: 'same-date' }], {
      ...USER_FACTS,
      expiresAt: endsAt,
    });
    expect(firstLine(input)).toContain(`before ${moment(endsAt)} (${words})`);
    expect(issueText(input).title).toContain(isoDay(endsAt));
    expect(issueText(input).comment).toContain(`before ${moment(endsAt)} (${words})`);
  });

  test('that has passed is not asked to be met', () => {
    const input = scene([{ kind: 'data-access', endsAt: NOW - DAY, scopes: ['instagram_basic'] }]);
    expect(firstLine(input)).toBe(
      '**Please log in again.** Since then, Meta no longer gives `META_ACCESS_TOKEN` data for `instagram_basic`.',
    );
    expect(issueText(input).title).toBe('META_ACCESS_TOKEN lost data access on 2026-11-21');
  });

  test('of this very second is not asked to be met either', () => {
    const input = scene([{ kind: 'data-access', endsAt: NOW, scopes: ['instagram_basic'] }]);
    expect(firstLine(input)).toMatch(/^\*\*Please log in again\.\*\* Since then/);
  });

  test('that comes first is told first, and what is broken before any', () => {
    const lines = issueText(ISSUES['several-at-once'] as IssueInput).body.split('\n');
    expect(lines[0]).toContain('replace the GitHub token in `secrets-token`');
    expect(
      lines.filter((line) => /^[23]\. \*\*Please/.test(line)).map((line) => /before (\S+)/.exec(line)?.[1]),
    ).toEqual(['2026-11-28', undefined]);
  });
});

describe('the login link', () => {
  test('carries what Meta needs as plain query parameters', () => {
    const link = dialogOf({ ...ENDS_SOON, state: 'tr2p00.0123456789abcdef' });
    expect(`${link.origin}${link.pathname}`).toBe('https://www.facebook.com/v25.0/dialog/oauth');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: '1234567890',
      redirect_uri: 'http://localhost:8080/',
      response_type: 'code',
      scope: 'ads_read,read_insights,public_profile',
      state: 'tr2p00.0123456789abcdef',
    });
  });

  test('asks for what the token has and what is required, each once', () => {
    const config = { ...CONFIG, policy: { requiredScopes: ['ads_read', 'ads_management'] } };
    expect(dialogOf({ ...ENDS_SOON, config }).searchParams.get('scope')).toBe(
      'ads_read,read_insights,public_profile,ads_management',
    );
  });

  test('asks again for permissions that were taken away', () => {
    expect(dialogOf(ISSUES['missing-scopes'] as IssueInput).searchParams.get('auth_type')).toBe('rerequest');
  });

  test('asks to renew data access when that is what ends', () => {
    expect(dialogOf(ISSUES['data-access-ends'] as IssueInput).searchParams.get('auth_type')).toBe(
      'reauthorize',
    );
    expect(dialogOf(ISSUES['data-access-ended'] as IssueInput).searchParams.get('auth_type')).toBe(
      'reauthorize',
    );
  });

  test('asks again for permissions before it renews data access, whatever else is asked', () => {
    const dataAccess = { kind: 'data-access', endsAt: NOW + DAY, scopes: ['instagram_basic'] } as const;
    const lacking = { kind: 'missing-scopes', scopes: ['ads_read'] } as const;
    const expired = { kind: 'dead', reason: 'expired' } as const;
    const authTypeOf = (...alerts: readonly Alert[]) => dialogOf(scene(alerts)).searchParams.get('auth_type');
    expect(authTypeOf(dataAccess, lacking)).toBe('rerequest');
    expect(authTypeOf(lacking, expired)).toBe('rerequest');
    expect(authTypeOf(dataAccess, expired)).toBe('reauthorize');
    expect(authTypeOf(expired)).toBeNull();
  });

  test('asks again for what was left unticked, and for a permission that a place or an asset needs', () => {
    const queryOf = (input: IssueInput) => {
      const { searchParams } = dialogOf(input);
      return [searchParams.get('scope')?.split(',').slice(3).join(), searchParams.get('auth_type')];
    };
    const page = {
      location: 'PAGE in acme/website',
      why: 'It is shut.',
      hint: 'Open it.',
      login: true,
    } as const;
    const asset = (cause: RefusalCause): Alert => ({
      kind: 'asset-refused',
      assets: [{ asset: { kind: 'page', id: '7', name: 'page:7' }, trace: {}, cause }],
    });
    const { login: _login, ...place } = page;
    expect(queryOf(scene([{ kind: 'target', targets: [place, page] }]))).toEqual(['', 'rerequest']);
    expect(
      queryOf(scene([{ kind: 'target', targets: [{ ...page, scopes: ['pages_read_engagement'] }] }])),
    ).toEqual(['pages_read_engagement', 'rerequest']);
    expect(
      queryOf(
        scene([asset({ kind: 'missing-scope', scopes: ['pages_show_list', 'pages_read_engagement'] })]),
      ),
    ).toEqual(['pages_show_list', 'rerequest']);
    expect(queryOf(scene([asset({ kind: 'not-ticked' })]))).toEqual(['', 'rerequest']);
    expect(queryOf(scene([asset({ kind: 'page-token' })]))).toEqual(['', null]);
    const findings = [{ outcome: 'healthy', reason: 'new-token-lacks-assets' }] as const;
    expect(queryOf(scene([{ kind: 'dead', reason: 'expired' }], USER_FACTS, { findings }))).toEqual([
      '',
      'rerequest',
    ]);
  });

  test("is a person's where an app's own token should have permissions", () => {
    const alert = { kind: 'missing-scopes', scopes: ['ads_read'], ofApp: true } as const;
    const { body } = issueText(scene([alert], { ...USER_FACTS, kind: 'app' }));
    expect(body).toContain('**[Log in at Meta]');
    expect(body).not.toContain('a vertical bar');
    const both = scene([alert, { kind: 'data-access', endsAt: NOW, scopes: ['a'] }], {
      ...USER_FACTS,
      kind: 'app',
    });
    expect(issueText(both).body).toContain('**[Log in at Meta]');
    const { ofApp: _ofApp, ...ofUser } = alert;
    expect(issueText(scene([ofUser], { ...USER_FACTS, kind: 'app' })).body).toContain('a vertical bar');
  });

  test('survives a redirect address with everything that Markdown reads', () => {
    const redirectUri = 'https://example.com/a(b)_c*d*?x=1&y=[z]';
    expect(
      dialogOf({ ...ENDS_SOON, config: { ...CONFIG, redirectUri } }).searchParams.get('redirect_uri'),
    ).toBe(redirectUri);
  });

  test('without any known permission says how to add them', () => {
    const config = { ...CONFIG, policy: { requiredScopes: [] } };
    const input = scene([{ kind: 'dead', reason: 'unreadable' }], UNREADABLE_FACTS, { config });
    expect(dialogOf(input).searchParams.has('scope')).toBe(false);
    expect(issueText(input).body).toContain('`&scope=ads_read`');
  });

  test('is not offered for tokens that have another login', () => {
    for (const name of ['expired-instagram', 'expired-threads', 'expired-system-user']) {
      const { body } = issueText(ISSUES[name] as IssueInput);
      expect(body).not.toContain('dialog/oauth');
      expect(body).toContain('gh secret set META_ACCESS_TOKEN');
    }
  });
});

describe('the ways to log in', () => {
  test('are the command line and the one by hand where no workflow can be run', () => {
    const { body } = issueText({ ...ENDS_SOON, reauthorization: { manualRun: false, deviceLogin: false } });
    expect(body).toContain('npx --yes github:acme/refresh-meta-token#v1 login');
    expect(body).not.toContain('reauthorize');
  });

  test('are the command for this very secret, and the way by hand folded away', () => {
    const [command = ''] = blocksOf(ISSUES['ends-soon-same-date'] as IssueInput);
    expect(command).toBe(
      'npx --yes github:acme/refresh-meta-token#v1 login --app-id 1234567890 --repo acme/website --environment production --secret META_ACCESS_TOKEN --scope "ads_read,read_insights,public_profile" --expected-user-id 5550001 --redirect-uri http://localhost:8080/',
    );
    expect(issueText(ISSUES['ends-soon-same-date'] as IssueInput).body).toContain('<details>');
  });

  test('are the command that asks again for permissions that were taken away', () => {
    expect(blocksOf(ISSUES['missing-scopes'] as IssueInput)[0]).toContain('--rerequest');
    expect(blocksOf(ISSUES['ends-soon-same-date'] as IssueInput)[0]).not.toContain('--rerequest');
  });

  test("are the command for a page's own token, which the manual run cannot bring", () => {
    const page = ISSUES['ends-soon-page'] as IssueInput;
    expect(blocksOf(page)[0]).toContain('--page 7770001');
    expect(issueText(page).body).not.toContain('reauthorize');
  });

  test('ask for expected-user-id when nobody can tell whose the token was', () => {
    const reauthorization = { manualRun: true, deviceLogin: false };
    const unknown = scene([{ kind: 'dead', reason: 'unreadable' }], UNREADABLE_FACTS, { reauthorization });
    expect(issueText(unknown).body).toContain('Set `expected-user-id`');
    expect(issueText({ ...ENDS_SOON, reauthorization }).body).not.toContain('Set `expected-user-id`');
  });
});

describe('the command that stores the token', () => {
  test.each([
    [
      'a repository',
      { ...source(), kind: 'repository', store: 'actions' } as const,
      'gh secret set META_ACCESS_TOKEN --repo acme/website',
    ],
    [
      'Dependabot',
      { ...source(), kind: 'repository', store: 'dependabot' } as const,
      'gh secret set META_ACCESS_TOKEN --repo acme/website --app dependabot',
    ],
    [
      'an environment with a space',
      { ...source(), kind: 'environment', environment: 'live site' } as const,
      'gh secret set META_ACCESS_TOKEN --repo acme/website --env "live site"',
    ],
  ])('names %s', (_what, location, command) => {
    expect(
      blocksOf({ ...ENDS_SOON, config: { ...CONFIG, source: location } }).map((block) => block.trim()),
    ).toContain(command);
  });

  test('names the host of a GitHub Enterprise Server', () => {
    const links = { ...LINKS, serverUrl: 'https://github.acme.example' };
    expect(
      blocksOf({ ...ENDS_SOON, links })
        .at(-1)
        ?.trim(),
    ).toBe('gh secret set META_ACCESS_TOKEN --repo github.acme.example/acme/website --env production');
  });

  test('is not given for an organization, whose secret it would open to other repositories', () => {
    const location = {
      kind: 'organization',
      organization: 'acme',
      store: 'actions',
      secret: 'META_ACCESS_TOKEN',
    } as const;
    const { body } = issueText({ ...ENDS_SOON, config: { ...CONFIG, source: location } });
    expect(body).not.toMatch(/^ *gh secret set/m);
    expect(body).toContain('https://github.com/organizations/acme/settings/secrets/actions');
  });
});

describe('the table of facts', () => {
  const rowsOf = (facts: Partial<TokenFacts>, more: Partial<IssueInput> = {}) =>
    issueText(scene([{ kind: 'dead', reason: 'revoked' }], { ...UNREADABLE_FACTS, ...facts }, more))
      .body.split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1);
  const { app: _app, ...withoutApp } = CONFIG;

  test('has a row for what is known, and none for what is not', () => {
    expect(rowsOf({}, { config: withoutApp })).toEqual(['| Kind | not known |', '| Ends | not known |']);
    expect(
      rowsOf({
        kind: 'page',
        userId: '5550001',
        profileId: '7770001',
        scopes: ['instagram_basic', 'email'],
        issuedAt: NOW - DAY,
        expiresAt: 'never',
        dataAccessExpiresAt: NOW + DAY,
      }),
    ).toEqual([
      '| Kind | page token |',
      '| App | `1234567890` |',
      '| User | `5550001` |',
      '| Page | `7770001` |',
      '| Permissions | `instagram_basic`, `email` |',
      '| Issued | 2026-11-21 04:30 UTC |',
      '| Ends | never |',
      '| Data access ends | 2026-11-23 04:30 UTC (1 day left) |',
    ]);
  });

  test('tells a token without permissions from one of which they are not known', () => {
    expect(rowsOf({ scopes: [] })).toContain('| Permissions | none |');
    expect(rowsOf({}).join()).not.toContain('Permissions');
  });

  test('names the app of the token before the configured one, by its name where Meta tells it', () => {
    expect(rowsOf({ appId: '42' })).toContain('| App | `42` |');
    expect(rowsOf({ appId: '42', appName: 'Acme' }, { config: withoutApp })).toContain(
      '| App | `Acme` (`42`) |',
    );
  });
});

describe('an issue with several asks', () => {
  const { body } = issueText(ISSUES['several-at-once'] as IssueInput);

  test('says of each part what it is about, and of a single ask nothing', () => {
    expect(body).toMatch(/^\*\*1\. Needs a new GitHub token\*\*$/m);
    expect(body).toMatch(/^\*\*2\. Loses data access on 2026-11-28\*\*$/m);
    const steps = body.split('### The token')[0]?.match(/^\*\*\d\. .+?\*\*$/gm);
    expect(steps).toEqual([
      '**1. Needs a new GitHub token**',
      '**2. A new token**',
      '**3. Did not reach 1 place**',
    ]);
    const single = issueText(ISSUES['credential-refused'] as IssueInput).body;
    expect(single).not.toMatch(/^\*\*(Needs a new GitHub token|A new token)\*\*$/m);
  });

  test('asks for one login once, by the earlier of its deadlines', () => {
    expect(body.match(/Please log in again/g)).toHaveLength(1);
    expect(body).toContain('\n2. **Please log in again before 2026-11-28 04:30 UTC (6 days left).** ');
  });

  test('gives the steps to a new token once, and open', () => {
    expect(body.match(/\*\*On your computer\*\*/g)).toHaveLength(1);
    expect(body).not.toContain('If that does not help: a new token');
  });

  test('folds the login away where it may help one of them, and none needs it', () => {
    const held = { kind: 'dead', reason: 'checkpoint' } as const;
    const { body } = issueText(scene([held, { kind: 'github-credential-ends', endsAt: NOW + DAY }]));
    expect(body).toContain('If that does not help: a new token');
  });

  test('gives each advice once', () => {
    const twice = scene([
      { kind: 'dead', reason: 'expired' },
      { kind: 'data-access', endsAt: NOW + DAY, scopes: ['instagram_basic'] },
      { kind: 'github-credential-ends', endsAt: NOW + DAY },
    ]);
    const advice = issueText(twice).body.split('### How to stop needing this')[1] ?? '';
    expect(advice.match(/A \*\*system user\*\*/g)).toHaveLength(1);
    expect(advice.match(/A \*\*GitHub App\*\*/g)).toHaveLength(1);
    expect(issueText(ISSUES['missing-scopes'] as IssueInput).body).not.toContain('How to stop needing this');
  });
});

describe('hostile names', () => {
  const name = 'x` @octocat <!-- refresh-meta-token --> | ```\n::error::\u202e[a](https://evil.example)';
  const input = scene(
    [
      { kind: 'missing-scopes', scopes: [name] },
      { kind: 'dead', reason: 'expired' },
    ],
    {
      ...USER_FACTS,
      appName: name,
      userId: name,
      scopes: [name],
    },
  );

  test('stay inside code', () => {
    const { title, body, comment, reopenComment } = issueText({
      ...input,
      config: { ...CONFIG, source: { ...source(), kind: 'environment', environment: name } },
    });
    for (const text of [body, comment, reopenComment, resolvedComment(name, input.conclusion)]) {
      const outside = text
        .replace(/(`{3,})bash[\s\S]*?\n *\1/g, '')
        .replace(/\\./g, '')
        .replace(/`[^`\n]+`/g, '');
      expect(outside).not.toMatch(/@octocat|<!--|evil\.example\)|::error/);
    }
    expect(body).not.toMatch(/<!--|-->/);
    expect(`${title}${body}`).not.toContain('\u202e');
  });

  test('do not add a cell to the table of facts', () => {
    const rows = issueText(input)
      .body.split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.map((row) => row.split('|').length)).toEqual(rows.map(() => 4));
  });

  test('do not break out of the title', () => {
    const long = 'A'.repeat(200);
    const { title } = issueText({ ...ENDS_SOON, config: { ...CONFIG, name: long } });
    expect(title).toMatch(/^A+… ends 2026-12-01: please log in again$/);
    expect(title.length).toBe(80);
  });
});

describe('the comment that closes the issue', () => {
  const resolved = (
    reason: 'refreshed' | 'same-string' | 'reauthorized' | 'repaired' | 'not-due' | 'never-expires',
    expiresAt: number | 'never' | 'unknown' = NOW + 60 * DAY,
  ) =>
    resolvedComment(
      CONFIG.name,
      scene([], { ...USER_FACTS, expiresAt }, { findings: [{ outcome: 'healthy', reason }] }).conclusion,
    );

  test('says what healed it', () => {
    expect(resolved('refreshed')).toBe(
      'Done: `META_ACCESS_TOKEN` holds a verified new token from Meta, which ends on 2027-01-21 04:30 UTC.',
    );
    expect(resolved('same-string')).toContain('Meta extended the token');
    expect(resolved('reauthorized')).toContain('somebody logged in again');
    expect(resolved('repaired')).toContain('every place that should hold `META_ACCESS_TOKEN`');
    expect(resolved('never-expires', 'never')).toBe(
      'Done: nothing is left to do, and `META_ACCESS_TOKEN` holds a valid token, which never expires.',
    );
    expect(resolved('not-due', 'unknown')).toBe(
      'Done: nothing is left to do, and `META_ACCESS_TOKEN` holds a valid token.',
    );
  });
});

const curl = installed('curl');

describe.skipIf(!curl.isHere)(`the steps by hand${curl.absence}`, () => {
  test('send Meta the code and the app secret that were typed, and show neither to the list of processes', async () => {
    const asked: { url: string; body: string }[] = [];
    const server = createServer(async (request, response) => {
      asked.push({ url: request.url ?? '', body: await text(request) });
      response.end('{"access_token":"EAAtest"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const graphApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [, block = ''] = blocksOf({ ...ENDS_SOON, links: { ...LINKS, graphApiUrl } });
    const appSecret = 'fake-secret-'.padEnd(32, '0');
    try {
      const { output, errors, code } = await bash(`set -x\n${block}`, `${appSecret}\nAQtest_code-1\n`);
      expect(output).toContain('{"access_token":"EAAtest"}');
      expect(asked[0]?.url).toBe('/v25.0/oauth/access_token');
      expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
        client_id: '1234567890',
        client_secret: appSecret,
        code: 'AQtest_code-1',
        redirect_uri: 'http://localhost:8080/',
      });
      const curl = errors.split('\n').filter((line) => /^\++ curl/.test(line));
      expect(curl).toHaveLength(1);
      expect(curl.join()).not.toMatch(/fake-secret|AQtest/);
      expect(output).not.toContain(appSecret);
      expect(code).toBe(0);
    } finally {
      server.close();
    }
  });

  test('lengthen a user token and fetch the page token with it', async () => {
    const asked: string[] = [];
    const server = createServer(async (request, response) => {
      asked.push(
        `${request.method} ${request.url} ${request.headers.authorization ?? ''} ${await text(request)}`.trim(),
      );
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const graphApiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const input = ISSUES['ends-soon-page'] as IssueInput;
    const [, , lengthen = '', page = ''] = blocksOf({ ...input, links: { ...LINKS, graphApiUrl } });
    try {
      await bash(lengthen, 'fake-app-secret\nEAAtestUser\n');
      await bash(page, 'EAAtestLong\n');
      expect(asked).toEqual([
        'POST /v25.0/oauth/access_token  client_secret=fake-app-secret&fb_exchange_token=EAAtestUser&grant_type=fb_exchange_token&client_id=1234567890',
        'GET /v25.0/7770001?fields=access_token Bearer EAAtestLong',
      ]);
    } finally {
      server.close();
    }
  });
});

function source() {
  return { repository: 'acme/website', secret: 'META_ACCESS_TOKEN' };
}

async function bash(
  script: string,
  input: string,
): Promise<{ output: string; errors: string; code: number | null }> {
  const child = spawn('bash', ['-c', script], { env: { PATH: process.env.PATH } });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { output, errors, code };
}
