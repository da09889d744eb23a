import { describe, expect, test } from 'vitest';
import { keyRefused } from '../../../src/github/app-problems.js';
import type { ActionItem } from '../../../src/messages/action-items/item.js';
import { actionItemsOf } from '../../../src/messages/action-items.js';
import { code } from '../../../src/messages/escape.js';
import type { IssueInput } from '../../../src/messages/issue.js';
import { renewalOf } from '../../../src/messages/kind.js';
import { explain } from '../../../src/messages/reasons.js';
import type { Alert, EndsSoonReason } from '../../../src/token/alert.js';
import type { Conclusion } from '../../../src/token/conclusion.js';
import type { GitHubProblemReason } from '../../../src/token/problem.js';
import type { RefusedAsset } from '../../../src/token/reach.js';
import { DAY } from '../../../src/token/time.js';
import { CONFIG, NOW, scene, UNREADABLE_FACTS, USER_FACTS } from './scenes.js';

function asks(input: IssueInput): readonly ActionItem[] {
  const { config, conclusion } = input;
  return actionItemsOf({
    ...input,
    renewal: renewalOf(conclusion.facts, config.platform),
    name: code(config.name),
  });
}

function onlyItem(alert: Alert, facts = USER_FACTS, more: Parameters<typeof scene>[2] = {}): ActionItem {
  const [ask, ...others] = asks(scene([alert], facts, more));
  expect(others).toEqual([]);
  return ask as ActionItem;
}

const credential = (reason: GitHubProblemReason): Alert => ({
  kind: 'github-credential',
  problem: { reason, kind: 'permanent', message: 'It is shut.', hint: 'Open acme/website.' },
});
const endsSoon = (days: number, why: EndsSoonReason = 'same-date'): Alert => ({
  kind: 'ends-soon',
  endsAt: NOW + days * DAY,
  why,
});
const locations = (number: number): Alert => ({
  kind: 'target',
  targets: Array.from({ length: number }, (_, index) => ({
    location: `FB_TOKEN_${index} in acme/reports`,
    why: 'It is gone.',
    hint: 'Check its name.',
  })),
});

describe('several asks', () => {
  const BY_URGENCY: readonly Alert[] = [
    { kind: 'dead', reason: 'expired' },
    { kind: 'refused-by-meta', reason: 'app-disabled' },
    { kind: 'missing-scopes', scopes: ['ads_read'] },
    credential('moved'),
    { kind: 'github-credential-ends', endsAt: NOW + 2 * DAY },
    { kind: 'data-access', endsAt: NOW + 3 * DAY, scopes: ['instagram_basic'] },
    endsSoon(4),
    locations(1),
  ];
  const headlineOf = (alert: Alert) => onlyItem(alert).headline;

  test('come in the order of their urgency, however they were found', () => {
    for (const [index, urgent] of BY_URGENCY.entries()) {
      for (const later of BY_URGENCY.slice(index + 1)) {
        const expected = [headlineOf(urgent), headlineOf(later)];
        expect(asks(scene([urgent, later])).map(({ headline }) => headline)).toEqual(expected);
        expect(asks(scene([later, urgent])).map(({ headline }) => headline)).toEqual(expected);
      }
    }
  });

  test('put an asset that is refused before a credential', () => {
    const asset = { kind: 'threads', id: '1', name: 'threads:1' } as const;
    const all = asks(scene([credential('moved'), { kind: 'asset-refused', assets: [{ asset, trace: {} }] }]));
    expect(all[0]?.headline).toBe('does not reach threads:1');
  });

  test('put a refusal without a date behind every deadline', () => {
    const headlines = asks(scene([{ kind: 'refresh-declined' }, endsSoon(9)])).map(
      ({ headline }) => headline,
    );
    expect(headlines[0]).toContain('ends 2026-12-01');
    expect(headlines[1]).toContain('cannot be refreshed');
  });

  test('end with the schedule', () => {
    const all = asks(scene([locations(1)], USER_FACTS, { scheduleEndsAt: NOW + 4 * DAY }));
    expect(all.map(({ headline }) => headline)).toEqual([
      'did not reach 1 place',
      'is no longer checked from 2026-11-26',
    ]);
  });
});

describe('what is asked for', () => {
  test.each([
    ['user', 'log in again', 'system-user'],
    ['page', 'log in again', 'system-user'],
    ['unknown', 'log in again', 'system-user'],
    ['system-user', 'make a new system user token', 'none'],
    ['app', 'store the app token again', 'none'],
    ['instagram', 'log in to Instagram again', 'none'],
    ['threads', 'log in to Threads again', 'none'],
  ] as const)('of the owner of a %s token is to %s, and the lasting advice is %s', (kind, todo, advice) => {
    const facts = { ...USER_FACTS, kind };
    const alerts: readonly Alert[] = [
      { kind: 'dead', reason: 'revoked' },
      endsSoon(9),
      { kind: 'refresh-declined' },
      { kind: 'data-access', endsAt: NOW + DAY, scopes: ['instagram_basic'] },
    ];
    for (const alert of alerts)
      expect(onlyItem(alert, facts)).toMatchObject({ todo, advice, login: 'wanted' });
    expect(onlyItem({ kind: 'dead', reason: 'unreadable' }, facts).todo).toBe(
      `store the whole token again, or ${todo}`,
    );
    expect(onlyItem({ kind: 'missing-scopes', scopes: ['ads_read'] }, facts).todo).toBe(
      `${todo} and allow \`ads_read\``,
    );
  });

  test('for a missing permission is a login, and no system user', () => {
    expect(onlyItem({ kind: 'missing-scopes', scopes: ['ads_read'] })).toMatchObject({
      headline: 'lacks ads_read',
      login: 'wanted',
      advice: 'none',
    });
  });

  test('for several missing permissions names the first in the headline and all of them in the request', () => {
    const ask = onlyItem({ kind: 'missing-scopes', scopes: ['ads_read', 'email', 'pages_show_list'] });
    expect(ask.headline).toBe('lacks ads_read and 2 more');
    expect(ask.todo).toContain('allow `ads_read`, `email`, `pages_show_list`');
    expect(ask.why).toContain(
      'lacks `ads_read`, `email`, `pages_show_list`, which `required-scopes` asks for',
    );
  });

  test.each([
    'app-credentials-refused',
    'app-disabled',
    'ip-not-allowed',
    'app-secret-proof-refused',
    'request-refused',
  ] as const)('after %s needs no new token', (reason) => {
    expect(onlyItem({ kind: 'refused-by-meta', reason })).toMatchObject({ login: 'no', advice: 'none' });
  });

  test.each(['other-app', 'other-user'] as const)('after %s may be a new token', (reason) => {
    expect(onlyItem({ kind: 'refused-by-meta', reason })).toMatchObject({ login: 'maybe', advice: 'none' });
  });

  test.each([
    ['credential-refused', '`secrets-token`', 'github-app'],
    ['credential-cannot-write-secrets', '`secrets-token`', 'none'],
    ['permission-missing', 'the permission that GitHub asks for', 'none'],
    ['not-found', 'the credential may see it', 'none'],
    ['secret-missing', '`secret-name`', 'none'],
    ['moved', 'new name', 'none'],
    ['write-rejected', 'what GitHub rejected', 'none'],
    ['issues-disabled', 'why nothing can be written on GitHub', 'none'],
    ['github-unreachable', 'why nothing can be written on GitHub', 'none'],
    ['github-unavailable', 'why nothing can be written on GitHub', 'none'],
    ['github-rate-limited', 'why nothing can be written on GitHub', 'none'],
    ['github-unintelligible', 'why nothing can be written on GitHub', 'none'],
  ] as const)("after GitHub's %s names %s, needs no new token and advises %s", (reason, words, advice) => {
    const ask = onlyItem(credential(reason));
    expect(ask).toMatchObject({ login: 'no', advice, why: 'It is shut.' });
    expect(ask.todo).toContain(words);
    expect(ask.headline).toMatch(/^(needs|cannot be stored|is not where)/);
    expect(ask.steps).toMatch(/^Open acme\/website\.\n\nThen \[run the workflow\]\(/);
  });

  test("after GitHub refused the App's key names the App's inputs, and advises no App", () => {
    const problem = keyRefused('Iv1.app', 'https://github.com');
    expect(onlyItem({ kind: 'github-credential', problem })).toMatchObject({
      headline: 'cannot be stored: GitHub App refused',
      todo: 'correct `secrets-app-client-id` or `secrets-app-private-key`',
      advice: 'none',
    });
  });

  test('for an ending GitHub token is its renewal by that day, and never a login', () => {
    expect(onlyItem({ kind: 'github-credential-ends', endsAt: NOW + 5 * DAY })).toMatchObject({
      headline: 'needs a new GitHub token by 2026-11-27',
      before: NOW + 5 * DAY,
      login: 'no',
      advice: 'github-app',
    });
  });

  test('for a schedule is no login', () => {
    const [ask] = asks(scene([], USER_FACTS, { scheduleEndsAt: NOW + 4 * DAY }));
    expect(ask).toMatchObject({ before: NOW + 4 * DAY, login: 'no', advice: 'none' });
  });
});

describe('a dead token', () => {
  const headlineFor = (expiresAt: number | 'never' | 'unknown') =>
    onlyItem({ kind: 'dead', reason: 'expired' }, { ...USER_FACTS, expiresAt }).headline;

  test('that expired on a known day names it', () => {
    expect(headlineFor(NOW - 2 * DAY)).toBe('expired on 2026-11-20');
    expect(headlineFor(NOW)).toBe('expired on 2026-11-22');
  });

  test('that expired ahead of its day, or on one that nobody tells, names none', () => {
    for (const expiresAt of [NOW + DAY, 'never', 'unknown'] as const)
      expect(headlineFor(expiresAt)).toBe('has expired');
  });

  test.each(['checkpoint', 'user-unconfirmed', 'page-role-lost'] as const)(
    'held by %s names its owner where that is known',
    (reason) => {
      const alert = { kind: 'dead', reason } as const;
      expect(onlyItem(alert).steps).toContain("the token's owner (`5550001` in this app)");
      const { steps } = onlyItem(alert, UNREADABLE_FACTS);
      expect(steps).toContain("the token's owner");
      expect(steps).not.toContain('in this app');
    },
  );

  test.each(['checkpoint', 'user-unconfirmed', 'page-role-lost'] as const)(
    'held by %s may work again without a new login',
    (reason) => {
      const ask = onlyItem({ kind: 'dead', reason });
      expect(ask.login).toBe('maybe');
      expect(ask.steps).toMatch(/^1\. .*\n2\. \[Run the workflow\]\(.*closes this issue\.$/);
    },
  );

  test('names the page on which the role was lost, if Meta tells it', () => {
    const alert = { kind: 'dead', reason: 'page-role-lost' } as const;
    expect(onlyItem(alert, { ...USER_FACTS, profileId: '7770001' }).steps).toContain(
      'a role on the page `7770001`.',
    );
    expect(onlyItem(alert).steps).toContain('a role on the page.\n');
  });
});

/** A token of the platform's own login, whose app the workflow has all of, or not. */
const onPlatform = (platform: 'instagram' | 'threads', hasApp: boolean) => {
  const { app: _app, ...config } = CONFIG;
  return { config: { ...config, platform }, ...(hasApp && { state: 'signed' }) };
};

describe('a page that was deleted', () => {
  test('is asked after by its number where Meta tells it, and needs no login', () => {
    const alert = { kind: 'dead', reason: 'page-deleted' } as const;
    expect(onlyItem(alert, { ...USER_FACTS, kind: 'page', profileId: '7770001' }).steps).toMatch(
      /^If the page `7770001` should still exist/,
    );
    const unnamed = onlyItem(alert, { ...USER_FACTS, kind: 'page' });
    expect(unnamed.steps).toMatch(/^If the page should still exist/);
    expect(unnamed).toMatchObject({ login: 'no', advice: 'none' });
  });
});

describe('an asset that is refused', () => {
  const refused = (number: number, more: Partial<RefusedAsset> = {}): Alert => ({
    kind: 'asset-refused',
    assets: Array.from({ length: number }, (_, index) => ({
      asset: { kind: 'threads', id: `${index}`, name: `threads:${index}` },
      trace: {},
      ...more,
    })),
  });

  test('is spoken of as one, with its place and no cause that nobody knows', () => {
    const item = onlyItem(refused(1));
    expect(item).toMatchObject({
      headline: 'does not reach threads:0',
      todo: 'correct the ID of `threads:0` in `assets`, or give the token access again',
      otherwise: 'the token in `META_ACCESS_TOKEN` works, but whatever needs it fails until you do',
      why: 'Meta calls the token valid, but the token does not reach this asset: **the ID is wrong or the access is gone.** It is not known when this last worked.',
      login: 'maybe',
      advice: 'none',
    });
    expect(item.steps).toMatch(
      /^Compare the ID in `assets` .*\n\n- `threads:0`: The owner of the account can log in again\.\n\nThen \[.*: once the asset is reached, that closes this issue\.$/,
    );
  });

  test('is spoken of as many', () => {
    const item = onlyItem(refused(3));
    expect(item).toMatchObject({
      headline: 'does not reach threads:0 and 2 more',
      otherwise: expect.stringContaining('whatever needs them fails'),
      why: expect.stringContaining('does not reach these assets:'),
    });
    expect(item.steps).toMatch(/^Compare each ID in `assets` .*: once all 3 assets are reached/s);
  });

  test("has its cause and Meta's answer, which came twice", () => {
    const { why } = onlyItem(refused(1, { trace: { code: 100 }, cause: { kind: 'not-ticked' } }));
    expect(why).toContain(' Meta was asked twice in this run, and gives the same answer in both cases. It ');
    expect(why).toMatch(/\n\n- `threads:0`: It was not ticked at the login, .* Meta's answer: code 100\.$/);
  });

  test('is listed with nineteen others, and the rest is counted', () => {
    const { steps } = onlyItem(refused(22));
    expect(steps.match(/^- `threads:/gm)).toHaveLength(20);
    expect(steps).toContain('\n- and 2 more, in the log of the run\n');
    expect(onlyItem(refused(20)).steps).not.toContain('more');
  });

  test.each([
    [{ kind: 'missing-scope', scopes: ['threads_basic'] }, 'wanted'],
    [{ kind: 'not-ticked' }, 'wanted'],
    [{ kind: 'page-token' }, 'maybe'],
    [{ kind: 'other-account', owner: '1' }, 'maybe'],
  ] as const)('asks for a login where that is known to help: %o', (cause, login) => {
    expect(onlyItem(refused(1, { cause })).login).toBe(login);
  });
});

describe("an app's own token that should have permissions", () => {
  test("is to be replaced by a user's or a system user's, which a login brings", () => {
    const alert = { kind: 'missing-scopes', scopes: ['ads_read', 'email'], ofApp: true } as const;
    expect(onlyItem(alert)).toEqual({
      headline: 'holds an app token, which has no permissions',
      todo: "put a user's or a system user's token with `ads_read`, `email` into `META_ACCESS_TOKEN`",
      otherwise: 'the token in `META_ACCESS_TOKEN` works, but whatever needs a permission fails until you do',
      why: explain('app-token-scopes').what,
      steps: '',
      login: 'wanted',
      advice: 'system-user',
    });
  });
});

describe('a missing permission', () => {
  test('is spoken of as one or as several', () => {
    const lacking = (...scopes: string[]) => onlyItem({ kind: 'missing-scopes', scopes });
    expect(lacking('ads_read')).toMatchObject({
      otherwise: expect.stringContaining('whatever needs that permission fails'),
      why: expect.stringContaining('If it is not needed'),
    });
    expect(lacking('ads_read', 'email')).toMatchObject({
      otherwise: expect.stringContaining('whatever needs those permissions fails'),
      why: expect.stringContaining('If one of them is not needed'),
    });
  });
});

describe('what Meta refuses', () => {
  const refusedBy = (reason: Extract<Alert, { kind: 'refused-by-meta' }>['reason'], more = {}) =>
    onlyItem({ kind: 'refused-by-meta', reason }, USER_FACTS, more);

  test.each([
    ['app-disabled', 'until then every workflow that reads `META_ACCESS_TOKEN` fails'],
    ['app-deleted', 'until then every workflow that reads `META_ACCESS_TOKEN` fails'],
    ['other-user', 'until then the token is not refreshed'],
    ['ip-not-allowed', 'until then the token is not refreshed'],
  ] as const)('leaves something undone: %s', (reason, otherwise) => {
    expect(refusedBy(reason).otherwise).toBe(otherwise);
    const unread = onlyItem({ kind: 'refused-by-meta', reason }, UNREADABLE_FACTS).otherwise;
    expect(unread).toBe(
      reason === 'ip-not-allowed' ? 'until then the token is neither checked nor refreshed' : otherwise,
    );
  });

  test.each([
    ['app-credentials-refused', '(https://developers.facebook.com/apps/1234567890/settings/basic/)'],
    ['app-secret-proof-refused', '(https://developers.facebook.com/apps/1234567890/settings/basic/)'],
    ['app-disabled', '(https://developers.facebook.com/apps/1234567890/dashboard/)'],
    ['ip-not-allowed', '(https://developers.facebook.com/apps/1234567890/settings/advanced/)'],
    ['meta-error-unknown', '(https://metastatus.com)'],
    ['meta-error-unknown', "[Meta's list of errors]("],
    ['meta-gives-no-reason', '(https://developers.facebook.com/tools/debug/accesstoken/)'],
    ['two-factor-required', 'https://accountscenter.facebook.com'],
  ] as const)('is put right where it is set, and the workflow run then: %s', (reason, address) => {
    const { steps } = refusedBy(reason);
    expect(steps).toContain(address);
    expect(steps).toMatch(/^1\. .*\d\. \[Run the workflow\]\([^)]+\) to see whether it is fixed\.$/s);
  });

  test('says of the app secret alone that the token may be fine', () => {
    expect(refusedBy('app-credentials-refused').why).toMatch(/ The token itself may be fine\.$/);
    expect(refusedBy('app-disabled').why).toBe(explain('app-disabled').what);
  });

  test("is compared with the platform's own pair where it is no Facebook token", () => {
    const { steps } = refusedBy('app-credentials-refused', onPlatform('threads', false));
    expect(steps).toContain("with [Threads' own pair in the app's dashboard](");
    expect(steps).toContain('(App settings, Basic: Threads app ID and Threads app secret)');
  });

  test('shows a question mark for a user that nobody knows', () => {
    const { steps } = onlyItem({ kind: 'refused-by-meta', reason: 'other-user' }, UNREADABLE_FACTS);
    expect(steps).toContain('`expected-user-id` is `?`; the token belongs to `?`.');
  });
});

describe('a refresh that the platform declines', () => {
  const declined = (platform: 'instagram' | 'threads', hasApp: boolean) =>
    onlyItem({ kind: 'refresh-declined' }, UNREADABLE_FACTS, onPlatform(platform, hasApp)).steps;

  test('has each known cause with what to do about it', () => {
    expect(declined('threads', true)).toMatch(
      /^Known causes, .*\n- It is a token of one hour that was not exchanged .*\n- .*website_permissions\)\.\n- .*`threads_basic`: .*\n- It was issued within the last day/,
    );
    expect(declined('instagram', true)).toMatch(/manage_access\)\.\n- .*`instagram_business_basic`: /);
  });

  test('asks for the app where the workflow lacks it, since only that exchanges a token of one hour', () => {
    expect(declined('instagram', false)).toMatch(
      /never exchanged .*: give the workflow Instagram's own `app-id` and `app-secret`/,
    );
  });

  test('by a block for some time is told as that, and a login may help', () => {
    const findings = [
      { outcome: 'healthy', reason: 'not-due' },
      { outcome: 'attention', reason: 'blocked-by-policy' },
    ] as const;
    expect(onlyItem({ kind: 'refresh-declined' }, USER_FACTS, { findings })).toMatchObject({
      headline: 'cannot be refreshed now: blocked by Meta',
      login: 'maybe',
      otherwise: expect.stringContaining('fails within 60 days'),
    });
  });

  test('has no such causes on Facebook', () => {
    expect(onlyItem({ kind: 'refresh-declined' }).steps).toBe('');
  });
});

describe('why a token was not extended', () => {
  test.each([
    ['exchange-declined', /^This run asked Meta for a new token\. Meta declined, /],
    ['blocked-by-policy', /^This run asked Meta for a new token\. Meta blocks this action for some time/],
    ['page-token', /made from a short-lived user token\. Meta cannot extend it\. /],
    ['ends-all-the-same', /^The token is new, but Meta gave it this end date\.$/],
  ] as const)('is told: %s', (why, words) => {
    expect(onlyItem(endsSoon(9, why)).why).toMatch(words);
  });

  test('is the app secret that a token of one hour needs, on its own platform', () => {
    expect(onlyItem(endsSoon(0, 'short-lived')).why).toBe(explain('short-lived').what);
    expect(onlyItem(endsSoon(0, 'short-lived'), UNREADABLE_FACTS, onPlatform('threads', false)).why).toMatch(
      /Threads exchanges it for one of 60 days only with Threads' own app secret, .*\(\[.*Threads app secret\)\.$/,
    );
  });

  test("is a person's 60 days only where it is a person's", () => {
    expect(onlyItem(endsSoon(9)).why).toMatch(/ends on the same day\. .*only a new login/);
    for (const kind of ['system-user', 'page'] as const) {
      expect(onlyItem(endsSoon(9), { ...USER_FACTS, kind }).why).toBe(
        'This run asked Meta for a new token, but it ends on the same day.',
      );
    }
  });

  const HEALTHY = { outcome: 'healthy', reason: 'not-due' } as const;
  const UNSURE = { outcome: 'inconclusive', reason: 'meta-unavailable' } as const;
  const WRONG = { outcome: 'misconfigured', reason: 'app-credentials-refused' } as const;
  const LOCATION = { outcome: 'misconfigured', reason: 'target-not-written' } as const;
  const notExtended = (findings: Conclusion['findings']) =>
    onlyItem(endsSoon(9, 'not-extended'), USER_FACTS, { findings }).why;

  test.each([UNSURE, WRONG])("is this run's own trouble, %o, and its cure", (finding) => {
    const why = notExtended([HEALTHY, LOCATION, finding]);
    expect(why).toMatch(/^This run could not extend it\. ./);
    expect(why).toContain(explain(finding.reason).what);
    expect(why).toMatch(finding === UNSURE ? /metastatus\.com/ : /app-secret reads/);
  });

  test('is not blamed on a place that was not written, nor on what went well', () => {
    expect(notExtended([HEALTHY, LOCATION])).toBe('This run could not extend it.');
    expect(notExtended([])).toBe('This run could not extend it.');
  });

  test("is not told twice beside GitHub's refusal", () => {
    const findings = [{ outcome: 'misconfigured', reason: 'moved' } as const];
    const all = asks(scene([endsSoon(9, 'not-extended'), credential('moved')], USER_FACTS, { findings }));
    expect(all.map(({ why }) => why)).toEqual(['It is shut.', 'This run could not extend it.']);
  });
});

describe('data access', () => {
  const askAt = (endsAt: number) => onlyItem({ kind: 'data-access', endsAt, scopes: ['instagram_basic'] });

  test('that ends later is lost after its day', () => {
    expect(askAt(NOW + 1)).toMatchObject({
      headline: 'loses data access on 2026-11-22',
      otherwise: 'after that, Meta no longer gives `META_ACCESS_TOKEN` data for `instagram_basic`',
    });
  });

  test('is lost from its very second on', () => {
    expect(askAt(NOW)).toMatchObject({
      headline: 'lost data access on 2026-11-22',
      otherwise: 'since then, Meta no longer gives `META_ACCESS_TOKEN` data for `instagram_basic`',
    });
  });
});

describe('a mix-up of apps or users', () => {
  const { app: _app, ...withoutApp } = CONFIG;

  test('names both apps', () => {
    const alert = { kind: 'refused-by-meta', reason: 'other-app', ownerAppId: '42' } as const;
    expect(onlyItem(alert).steps).toContain('`app-id` is `1234567890`; the token was made by `42`.');
    expect(onlyItem(alert, USER_FACTS, { config: withoutApp }).steps).toContain('`app-id` is `?`;');
  });

  test('says when Meta does not name the other app', () => {
    expect(onlyItem({ kind: 'refused-by-meta', reason: 'other-app' }).steps).toContain(
      'the token was made by another app, which Meta does not name.',
    );
  });

  test('names both users', () => {
    const config = { ...CONFIG, policy: { requiredScopes: [], expectedUserId: '5550002' } };
    expect(
      onlyItem({ kind: 'refused-by-meta', reason: 'other-user' }, USER_FACTS, { config }).steps,
    ).toContain('`expected-user-id` is `5550002`; the token belongs to `5550001`.');
  });
});

describe("GitHub's refusal", () => {
  test('tells how long the present token lasts', () => {
    expect(onlyItem(credential('moved')).otherwise).toBe(
      'until then a new token cannot be stored in `META_ACCESS_TOKEN`, and the current one ends 2026-12-01',
    );
  });

  test('tells nothing of the end of a token that is dead', () => {
    const all = asks(scene([{ kind: 'dead', reason: 'revoked' }, credential('moved')]));
    expect(all[1]?.otherwise).toBe('until then a new token cannot be stored in `META_ACCESS_TOKEN`');
  });

  test.each([NOW, NOW - DAY, 'never', 'unknown'] as const)(
    'tells nothing of an end that is %s',
    (expiresAt) => {
      expect(onlyItem(credential('moved'), { ...USER_FACTS, expiresAt }).otherwise).toBe(
        'until then a new token cannot be stored in `META_ACCESS_TOKEN`',
      );
    },
  );
});

describe('places that were not written', () => {
  test('are spoken of as one', () => {
    expect(onlyItem(locations(1))).toMatchObject({
      headline: 'did not reach 1 place',
      todo: 'check the place that could not be written',
      otherwise: 'until then it holds an older token, or none',
      login: 'no',
      advice: 'none',
    });
  });

  test('ask for a login where one of them needs it', () => {
    const place = { location: 'A', why: 'It is shut.', hint: 'Open it.' };
    const targets = [place, { ...place, login: true as const }];
    expect(onlyItem({ kind: 'target', targets }).login).toBe('wanted');
  });

  test('are spoken of as many', () => {
    expect(onlyItem(locations(3))).toMatchObject({
      headline: 'did not reach 3 places',
      todo: 'check the 3 places that could not be written',
      otherwise: 'until then they hold an older token, or none',
    });
  });

  test('are listed up to twenty, each with why and cure, and the others counted', () => {
    const linesOf = (number: number) =>
      (onlyItem(locations(number)).steps.split('\n\n')[0] ?? '').split('\n');
    expect(linesOf(2)).toEqual([
      '- `FB_TOKEN_0 in acme/reports`: It is gone. Check its name.',
      '- `FB_TOKEN_1 in acme/reports`: It is gone. Check its name.',
    ]);
    expect(linesOf(20)).toHaveLength(20);
    expect(linesOf(20).at(-1)).toContain('FB_TOKEN_19');
    expect(linesOf(23)).toHaveLength(21);
    expect(linesOf(23).at(-1)).toBe('- and 3 more, in the log of the run');
  });
});
