import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dependsOnDataAccess,
  dueAt,
  missingScopes,
  scopesRuledByDataAccess,
  scopesToRequest,
  spreadSeconds,
  withBasicScope,
} from '../../../src/token/policy.js';
import { DAY } from '../../../src/token/time.js';
import { NOW, policyOf } from './samples.js';

const anyName = fc.string({ minLength: 1, maxLength: 100 });

describe('the spread of a secret', () => {
  test('lies in [0, 3 days), in whole seconds', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const spread = spreadSeconds(name);
        expect(Number.isInteger(spread)).toBe(true);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(spread).toBeLessThan(3 * DAY);
      }),
    );
  });

  test('is the same for the same name, whatever its case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,40}$/), (name) => {
        expect(spreadSeconds(name.toLowerCase())).toBe(spreadSeconds(name));
      }),
    );
  });

  // Published FNV-1a values (draft-eastlake-fnv), so that an update does not move every secret's day.
  test.each([
    ['', 0x811c9dc5],
    ['A', 0xc40bf6cc],
  ])('of "%s" is the 32-bit FNV-1a hash modulo three days', (name, hash) => {
    expect(spreadSeconds(name)).toBe(hash % (3 * DAY));
  });

  test('puts a fleet of 300 secrets on all three days, none with more than half of them', () => {
    const days = [0, 0, 0];
    for (let index = 0; index < 300; index++) {
      const day = Math.floor(spreadSeconds(`META_TOKEN_${index}`) / DAY);
      days[day] = (days[day] ?? 0) + 1;
    }
    expect(days.every((count) => count > 50 && count < 150)).toBe(true);
  });
});

test('a token falls due refresh-before-days before its end, and earlier by its spread', () => {
  const end = NOW + 60 * DAY;
  expect(dueAt(end, policyOf())).toBe(NOW + 30 * DAY);
  expect(dueAt(end, policyOf({ refreshBeforeDays: 10, spreadSeconds: 5 }))).toBe(NOW + 50 * DAY - 5);
});

describe('the missing scopes', () => {
  test.each<[string, readonly string[] | undefined, readonly string[], readonly string[]]>([
    ['are those required and not granted, as they were required', ['b'], ['c', 'b', 'a'], ['c', 'a']],
    ['are none when all are granted', ['a', 'b'], ['b'], []],
    ['are none when none is required', [], [], []],
    ['are all when nothing is granted', [], ['a'], ['a']],
    ['are none when the platform does not tell its scopes', undefined, ['a'], []],
  ])('%s', (_name, granted, requiredScopes, missing) => {
    expect(missingScopes(granted, policyOf({ requiredScopes }))).toEqual(missing);
  });
});

describe('data access', () => {
  // Meta, "Authorization and Authentication" (docs/facebook-login/auth-vs-data): permissions that do not expire.
  test.each([
    'ads_read',
    'ads_management',
    'business_management',
    'configure_page_transactions',
    'pages_manage_ads',
    'pages_manage_cta',
    'pages_manage_instant_articles',
    'pages_manage_engagement',
    'pages_manage_metadata',
    'pages_manage_posts',
    'pages_messaging',
    'pages_read_engagement',
    'pages_read_user_content',
    'pages_show_list',
    'read_audience_network_insights',
    'read_insights',
    'public_profile',
    'email',
  ])('does not rule %s', (scope) => {
    expect(scopesRuledByDataAccess([scope])).toEqual([]);
  });

  test('rules every other scope, and names those alone', () => {
    expect(scopesRuledByDataAccess(['ads_read', 'instagram_basic', 'email', 'user_posts'])).toEqual([
      'instagram_basic',
      'user_posts',
    ]);
  });

  test('rules nothing where scopes are not told', () => {
    expect(scopesRuledByDataAccess(undefined)).toEqual([]);
  });

  test.each<[string, readonly string[] | undefined, boolean]>([
    ['where one of the scopes ends with it', ['ads_read', 'pages_manage_posts', 'instagram_basic'], true],
    ['not where all of them outlive it', ['ads_read', 'public_profile'], false],
    ['not where there is none', [], false],
    ['where nobody knows the scopes', undefined, true],
  ])('is worth a word %s', (_when, scopes, isWorth) => {
    expect(dependsOnDataAccess(scopes)).toBe(isWorth);
  });
});

describe('the scopes to ask for at a new login', () => {
  test.each<[string, readonly string[] | undefined, readonly string[], readonly string[]]>([
    [
      'are those that the token has and those required, each once',
      ['ads_read', 'email'],
      ['ads_read', 'read_insights'],
      ['ads_read', 'email', 'read_insights'],
    ],
    ['are those required when nothing is known of the old token', undefined, ['ads_read'], ['ads_read']],
    [
      'hold nothing that is not spelled like a scope',
      ['ads_read', 'Ads', '1st', 'a b', 'a.b', 'x&y=z', '', `a${'b'.repeat(64)}`],
      [],
      ['ads_read'],
    ],
    ['may be of 64 characters and hold digits', [`a1${'b'.repeat(62)}`], [], [`a1${'b'.repeat(62)}`]],
  ])('%s', (_name, has, requiredScopes, asked) => {
    expect(scopesToRequest(has, { requiredScopes })).toEqual(asked);
  });
});

describe('the scopes to ask Instagram or Threads for', () => {
  test.each([
    [
      'instagram',
      ['instagram_business_manage_messages'],
      ['instagram_business_basic', 'instagram_business_manage_messages'],
    ],
    ['threads', [], ['threads_basic']],
    ['threads', ['threads_manage_insights', 'threads_basic'], ['threads_manage_insights', 'threads_basic']],
    ['facebook', ['ads_read'], ['ads_read']],
  ] as const)('%s: %j hold what a refresh needs, once', (platform, scopes, asked) => {
    expect(withBasicScope(scopes, platform)).toEqual(asked);
  });
});
