import { describe, expect, test } from 'vitest';
import {
  type LoginResult,
  loginFacts,
  loginJson,
  named,
  problemJson,
} from '../../../../src/cli/login/present.js';
import { FACTS, NOW, REPORT, UNKNOWN } from '../samples.js';

describe('a login tells', () => {
  const BROUGHT: LoginResult = {
    facts: { ...FACTS, profileId: '888' },
    at: NOW,
    who: { name: 'Ada Lovelace', declined: ['read_insights', 'email'] },
  };

  test('who logged in, what was granted and declined, and when it ends', () => {
    expect(loginFacts(BROUGHT)).toEqual([
      ['Logged in as', 'Ada Lovelace (777)'],
      ['App', 'Acme Reports (123)'],
      ['Page', '888'],
      ['Granted', 'ads_read, instagram_basic'],
      ['Declined', 'read_insights, email'],
      ['Ends', '2026-02-24 06:00 UTC (50 days left)'],
      ['Data access', '2026-03-26 06:00 UTC (80 days left)'],
    ]);
  });

  test('only what is known', () => {
    expect(loginFacts({ facts: UNKNOWN, at: NOW, who: {} })).toEqual([
      ['Logged in as', 'not known'],
      ['Granted', 'not known'],
      ['Ends', 'not known'],
    ]);
    expect(loginFacts({ facts: { ...UNKNOWN, scopes: [] }, at: NOW, who: { declined: [] } })).toContainEqual([
      'Granted',
      'none',
    ]);
    expect(
      loginFacts({ facts: UNKNOWN, at: NOW, who: { declined: [] } }).map(([name]) => name),
    ).not.toContain('Declined');
  });

  test.each([
    [{ appId: '123' }, '123'],
    [{ appName: 'Acme Reports' }, 'Acme Reports'],
    [{ appId: '123', appName: 'Acme Reports' }, 'Acme Reports (123)'],
  ])('the app as far as it is known: %j', (known, app) => {
    expect(loginFacts({ facts: { ...UNKNOWN, ...known }, at: NOW, who: {} })[1]).toEqual(['App', app]);
  });

  test('each asset, and what was ticked and what was not, once', () => {
    const result: LoginResult = {
      facts: { ...FACTS, granularScopes: [{ scope: 'pages_show_list', targetIds: ['1'] }] },
      at: NOW,
      who: {},
      assets: [
        { asset: { kind: 'page', id: '1', name: 'page:1' }, reach: { kind: 'reached', name: 'Acme' } },
        { asset: { kind: 'page', id: '2', name: 'page:2' }, reach: { kind: 'refused', trace: {} } },
      ],
      lost: ['page:3', 'page:2'],
    };
    expect(loginFacts(result).slice(3, -2)).toEqual([
      ['Ticked', 'page:1'],
      ['Not ticked', 'page:3, page:2'],
      ['Asset', 'page:1 (Acme): reached'],
      ['Asset', 'page:2: refused'],
    ]);
    expect(loginJson(result, undefined)).toMatchObject({
      ticked_assets: ['page:1'],
      unticked_assets: ['page:3', 'page:2'],
    });
  });

  test('names without what could steer a terminal, and no longer than can be read', () => {
    expect(named('A\u001b[2J\nB', '777')).toBe('A [2J B (777)');
    expect(named('x'.repeat(100), undefined)).toBe(`${'x'.repeat(79)}…`);
    expect(named(undefined, '777')).toBe('777');
    const [, , granted] = loginFacts({
      facts: { ...FACTS, scopes: [`a\n${'x'.repeat(100)}`] },
      at: NOW,
      who: {},
    });
    expect(granted).toEqual(['Granted', `a ${'x'.repeat(77)}…`]);
  });

  test('a program the same, with the report where there is one', () => {
    const common = {
      user_id: '777',
      user_name: 'Ada Lovelace',
      app_id: '123',
      app_name: 'Acme Reports',
      page_id: '888',
      token_kind: 'user',
      granted_scopes: ['ads_read', 'instagram_basic'],
      declined_scopes: ['read_insights', 'email'],
      ticked_assets: [],
      unticked_assets: [],
      expires_at: '2026-02-24T06:00:00Z',
      data_access_expires_at: '2026-03-26T06:00:00Z',
    };
    expect(loginJson(BROUGHT, undefined)).toEqual({ stored: false, ...common, report: null });
    expect(loginJson(BROUGHT, { ...REPORT, refreshed: true, outcome: 'refreshed' })).toEqual({
      stored: true,
      ...common,
      report: expect.objectContaining({ secret: 'META_ACCESS_TOKEN', outcome: 'refreshed' }),
    });
  });

  test('a program null for what nobody knows', () => {
    expect(loginJson({ facts: UNKNOWN, at: NOW, who: {} }, undefined)).toEqual({
      stored: false,
      user_id: null,
      user_name: null,
      app_id: null,
      app_name: null,
      page_id: null,
      token_kind: 'unknown',
      granted_scopes: null,
      declined_scopes: null,
      ticked_assets: [],
      unticked_assets: [],
      expires_at: '',
      data_access_expires_at: '',
      report: null,
    });
  });

  test('a program why nothing was stored, without the numbers', () => {
    const said = { reason: 'code-used', title: 'Used', what: 'It was used.', hint: 'Again.' } as const;
    expect(problemJson({ ...said, trace: { code: 100 } })).toEqual({ stored: false, ...said });
  });
});
