import { describe, expect, it } from 'vitest';
import {
  otherSystemUser,
  otherSystemUserHint,
  unmintedHint,
  unstoredHint,
} from '../../../src/messages/system-user.js';

describe('a token of another system user than the named one', () => {
  it('names both where Meta tells whose it is, and how to keep the new one', () => {
    expect(otherSystemUser('7', '8')).toBe('Meta made a token of user 7, not of 8.');
    expect(otherSystemUserHint('7')).toMatch(
      /^Nothing was stored\. If 7 is the ID .* with --expected-user-id 7; else correct --system-user\.$/,
    );
  });

  it('claims nothing where Meta does not say', () => {
    expect(otherSystemUser(undefined, '8')).toMatch(/^Meta does not say .* one of 8\.$/);
    expect(otherSystemUserHint(undefined)).toBe('Nothing was stored.');
  });
});

describe("a system user's token", () => {
  it('that was not made is asked for with all permissions, as one word of a shell', () => {
    expect(unmintedHint(['email'], ['ads_read'])).toMatch(
      /^No token was created\. Start again with --scope ads_read,email; the app must have each of them/,
    );
    expect(unmintedHint(['$x'], [])).toContain("--scope '$x';");
  });

  it.each([
    ['new-token-lacks-scopes', /^Nothing was stored\. Start again with every needed permission in --scope/],
    ['new-token-lacks-assets', /^Nothing was stored\. Compare the ID .* Assign assets/],
    ['new-token-other-kind', /^Nothing was stored\. Check --system-user/],
    ['new-token-dead', /^As a login says\./],
  ] as const)('that is stored nowhere because of %s is told with how it is revoked', (reason, words) => {
    const hint = unstoredHint(reason, 'As a login says.');
    expect(hint).toMatch(words);
    expect(hint).toMatch(/ is not stored anywhere; "Revoke tokens" beside the system user revokes it, /);
  });
});
