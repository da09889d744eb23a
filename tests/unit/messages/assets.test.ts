import { describe, expect, it } from 'vitest';
import {
  assetLine,
  causeText,
  fewerAssets,
  inactiveAccounts,
  lostText,
  refusedText,
  whereToRestore,
} from '../../../src/messages/assets.js';
import type { AssetKind } from '../../../src/token/asset.js';
import type { Reach } from '../../../src/token/inspection.js';
import type { RefusalCause } from '../../../src/token/reach.js';

const asset = { kind: 'ad-account', id: '1', name: 'act_1' } as const;
const named = (number: number) => Array.from({ length: number }, (_, index) => `act_${index}`);

describe('the line of an asset', () => {
  it.each<[string, Reach]>([
    ['act_1: reached', { kind: 'reached' }],
    ['act_1: reached', { kind: 'reached', accountStatus: 1 }],
    ['act_1 (Shoes): reached', { kind: 'reached', name: 'Shoes' }],
    [`act_1 (${'a'.repeat(59)}…): reached`, { kind: 'reached', name: 'a'.repeat(61) }],
    ['act_1: reached, but disabled', { kind: 'reached', accountStatus: 2 }],
    ['act_1: reached, but unsettled: a payment is due', { kind: 'reached', accountStatus: 3 }],
    ['act_1: reached, but closed', { kind: 'reached', accountStatus: 101 }],
    ['act_1: reached, but in a state that Meta numbers 42', { kind: 'reached', accountStatus: 42 }],
    ['act_1: refused', { kind: 'refused', trace: { code: 100 } }],
    ['act_1: not measured in this run', { kind: 'not-measured', trace: {} }],
    ["act_1: not measured in this run (Meta's code 4)", { kind: 'not-measured', trace: { code: 4 } }],
  ])('is %s', (line, reach) => {
    expect(assetLine({ asset, reach })).toBe(line);
  });
});

describe('ad accounts that are reached and not active', () => {
  it('are named in one warning, each with its state, and no login is asked for', () => {
    const [warning, ...others] = inactiveAccounts([
      { asset, reach: { kind: 'reached', accountStatus: 2 } },
      { asset: { ...asset, name: 'act_2' }, reach: { kind: 'reached', accountStatus: 1 } },
      { asset: { ...asset, name: 'act_3' }, reach: { kind: 'refused', trace: {} } },
      { asset: { ...asset, name: 'act_4' }, reach: { kind: 'reached', accountStatus: 9 } },
    ]);
    expect(others).toEqual([]);
    expect(warning).toEqual({
      reason: 'ad-account-not-active',
      message: 'The token works, but act_1 is disabled; act_4 is in its grace period.',
      hint: expect.stringMatching(/facebook\.com\/accountquality.*A new login would not help\.$/),
    });
  });

  it('are no warning where there are none', () => {
    expect(inactiveAccounts([{ asset, reach: { kind: 'reached' } }])).toEqual([]);
  });
});

describe('what a new token does not reach', () => {
  it('is named beside a token that was stored all the same, with what to do', () => {
    expect(fewerAssets(['act_1', 'page:2'])).toEqual({
      reason: 'new-token-lacks-assets',
      message: expect.stringMatching(/is stored, but it does not reach .*: act_1, page:2\.$/),
      hint: expect.stringMatching(/log in again with --rerequest/),
    });
  });

  it('is told from what could not be verified', () => {
    expect(lostText('new-token-lacks-assets', ['act_1'])).toBe('Not reached: act_1.');
    expect(lostText('new-token-unproved', ['act_1'])).toBe('Could not be verified: act_1.');
  });

  it('is named up to twenty, and the others are counted', () => {
    expect(lostText('new-token-unproved', named(20))).toMatch(/act_18, act_19\.$/);
    expect(lostText('new-token-unproved', named(22))).toMatch(/act_18, act_19 and 2 more\.$/);
  });
});

describe('a refused asset', () => {
  const CAUSES: readonly [RefusalCause, string, RegExp][] = [
    [
      { kind: 'missing-scope', scopes: ['ads_read', 'ads_management'] },
      'The token lacks the permission for it: ads_read or ads_management.',
      /^Log in again and allow that permission\.$/,
    ],
    [
      { kind: 'page-token', pageId: '2' },
      'The token belongs to a page (2) and reaches only that page.',
      /^Store a user's or system user's token, /,
    ],
    [
      { kind: 'page-token' },
      'The token belongs to a page and reaches only that page.',
      /or remove the asset from assets\.$/,
    ],
    [
      { kind: 'not-ticked' },
      'It was not ticked at the login, or was added later: debug_token does not list it.',
      /^Log in again, .* tick it\.$/,
    ],
    [
      { kind: 'other-account', owner: '178400' },
      'The token belongs to another account: 178400.',
      /^Correct the ID, or log in as the other account; .*tester of the app\.$/,
    ],
  ];

  it.each(CAUSES)('is told with its cause and what to do about that: %o', (cause, words, remedy) => {
    expect(causeText(cause)).toBe(words);
    expect(whereToRestore('page', cause)).toMatch(remedy);
    expect(refusedText({ asset, trace: {}, cause })).toBe(
      `act_1 was refused. ${words} ${whereToRestore('ad-account', cause)}`,
    );
  });

  it("has Meta's answer where there was one", () => {
    expect(refusedText({ asset, trace: { code: 100 } })).toBe(
      `act_1 was refused. Meta's answer: code 100. ${whereToRestore('ad-account')}`,
    );
  });

  it.each<[AssetKind, RegExp]>([
    ['ad-account', /^An admin of the ad account .*settings\/ad-accounts\)\.$/],
    ['page', /^An admin of the page .*Page access\.$/],
    ['instagram', /^Access depends on the page /],
    ['threads', /^The owner of the account can log in again\.$/],
    ['business', /^An admin of the business can add /],
    ['whatsapp', /WhatsApp accounts/],
    ['phone', /^Access depends on its WhatsApp account/],
    ['dataset', /Data sources/],
  ])('of the kind %s is given back where its kind is', (kind, words) => {
    expect(whereToRestore(kind)).toMatch(words);
  });
});
