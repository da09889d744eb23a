import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/messages/reasons.js';
import { describeFailedResponse, describeRejection } from '../../../src/messages/target-failure.js';
import type { MetaTrace } from '../../../src/token/inspection.js';
import type { RejectReason } from '../../../src/token/reason.js';

const declined = (trace: MetaTrace) => describeFailedResponse({ kind: 'declined', reason: 'dead', trace });

describe("Meta's no to a page's token", () => {
  test('for a role that was lost names the role and where it is given', () => {
    expect(declined({ code: 190, subcode: 492 })).toEqual({
      why: expect.stringContaining('no role on the page'),
      hint: expect.stringContaining('Meta Business Suite, Settings, People'),
      kind: 'permanent',
    });
  });

  test('for a page that it does not show says to check the page ID and the login', () => {
    expect(declined({ code: 100, subcode: 33 })).toEqual({
      why: expect.stringContaining('no such page'),
      hint: expect.stringMatching(/Check the page ID.*ticked/),
      login: true,
      kind: 'permanent',
    });
  });

  test.each([190, 102])('with code %i, for a token that just worked, may pass by itself', (code) => {
    expect(declined({ code })).toEqual({
      why: expect.stringContaining('had just called it valid'),
      hint: 'The next scheduled run tries again.',
      kind: 'transient',
    });
  });

  test('that is no error says when Meta leaves the token out', () => {
    expect(declined({})).toEqual({
      why: expect.stringMatching(/without a token.*not ticked.*without a role/),
      hint: expect.stringMatching(/page ticked.*role on the page/),
      login: true,
      kind: 'permanent',
    });
  });

  test.each([{ code: 10 }, { code: 100 }, { code: 200, subcode: 1 }])(
    'of any other sort (%o) has its numbers, and names no permission that Meta does not name',
    (trace) => {
      const { why, hint, kind } = declined(trace);
      expect(why).toBe(
        `Meta refused to give a token for this place. Meta's answer: code ${trace.code}${'subcode' in trace ? ', sub-code 1' : ''}.`,
      );
      expect(`${why} ${hint}`).not.toMatch(/[a-z]_[a-z]/);
      expect(kind).toBe('permanent');
    },
  );

  test('names the permission that Meta names', () => {
    const permissions = ['pages_read_engagement', 'pages_show_list'];
    expect(declined({ code: 10, permissions })).toEqual({
      why: "Meta refused to give a token for this place. Meta's answer: code 10.",
      hint: 'Meta names pages_read_engagement, pages_show_list: log in again and allow it.',
      login: true,
      scopes: permissions,
      kind: 'permanent',
    });
    expect(declined({ code: 10 })).toEqual({
      why: "Meta refused to give a token for this place. Meta's answer: code 10.",
      hint: "Check the account's role and the token's permissions.",
      kind: 'permanent',
    });
  });

  test.each([
    { code: 100, subcode: 34 },
    { code: 101, subcode: 33 },
  ])('speaks of a page that it does not show by both its numbers alone: not %o', (trace) => {
    expect(declined(trace).why).toMatch(/^Meta refused to give a token for this place\./);
  });

  test('that is an error nobody knows is marked as one, which may come every day', () => {
    const failure = (reason: 'meta-error-unknown' | 'meta-unavailable') =>
      describeFailedResponse({ kind: 'doubt', reason, trace: {} });
    expect(failure('meta-error-unknown')).toMatchObject({ kind: 'transient', isUnknown: true });
    expect(failure('meta-unavailable')).not.toHaveProperty('isUnknown');
  });

  test('to the app itself is told as that refusal, which only a person mends', () => {
    const { what: why, hint } = explain('app-disabled');
    expect(describeFailedResponse({ kind: 'refused', reason: 'app-disabled', trace: {} })).toEqual({
      why,
      hint,
      kind: 'permanent',
    });
  });

  test('is not concluded from an answer that never came', () => {
    const { what: why, hint } = explain('meta-unreachable');
    expect(describeFailedResponse({ kind: 'doubt', reason: 'meta-unreachable', trace: {} })).toEqual({
      why,
      hint,
      kind: 'transient',
    });
  });
});

describe('a token for one more place that was not stored there', () => {
  const DOUBTFUL: readonly RejectReason[] = [
    'new-token-dead',
    'new-token-unproved',
    'new-token-expiry-unknown',
    'new-token-short-lived',
  ];
  const OF_ANOTHER_PAGE: readonly RejectReason[] = ['new-token-other-kind', 'new-token-other-page'];
  const OF_ANOTHER_SORT: readonly RejectReason[] = [
    'new-token-other-app',
    'new-token-other-user',
    'new-token-lacks-scopes',
    'new-token-lacks-assets',
    'new-token-data-access',
    'new-token-ends-earlier',
  ];

  test('because of what it does not reach names that', () => {
    expect(describeRejection({ reason: 'new-token-lacks-assets', lost: ['act_1'] }).why).toBe(
      `${explain('new-token-lacks-assets').what} Not reached: act_1.`,
    );
  });

  test.each([...DOUBTFUL, ...OF_ANOTHER_PAGE, ...OF_ANOTHER_SORT])(
    'because of %s says so, and that the place is as it was',
    (reason) => {
      const { why, hint } = describeRejection({ reason });
      expect(why).toBe(explain(reason).what);
      expect(hint).toMatch(/^The place was left as it is[.;] /);
    },
  );

  test.each(DOUBTFUL)('because of %s is tried again', (reason) => {
    expect(describeRejection({ reason })).toMatchObject({
      hint: expect.stringContaining('the next scheduled run tries again'),
      kind: 'transient',
    });
  });

  test.each(OF_ANOTHER_PAGE)('because of %s asks for the right page ID', (reason) => {
    expect(describeRejection({ reason })).toMatchObject({
      hint: expect.stringContaining('Check the page ID.'),
      kind: 'permanent',
    });
  });

  test.each(OF_ANOTHER_SORT)(
    'because of %s names the setting that spares it a token of its own',
    (reason) => {
      expect(describeRejection({ reason })).toMatchObject({
        hint: expect.stringContaining('own-token'),
        kind: 'permanent',
      });
    },
  );
});
