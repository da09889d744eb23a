import { describe, expect, test } from 'vitest';
import { readSystemUserToken } from '../../../src/meta/system-user.js';
import type { Secret } from '../../../src/token/secret.js';
import { answered, fakeToken, graphError } from './recorded.js';

const NEW_TOKEN = fakeToken('New');
const EXPIRED =
  'Error validating access token: Session has expired on Sunday, 14-Feb-16 15:08:25 PST. The current time is Monday, 20-Jun-16 14:34:01 PDT.';

/** The token's value, where one was issued. */
function tokenOf(result: { kind: string; token?: Secret }): string | undefined {
  return result.token?.reveal();
}

describe("a system user's token", () => {
  test('is minted without a lifetime', () => {
    expect(tokenOf(readSystemUserToken(answered({ access_token: NEW_TOKEN })) as { kind: string })).toBe(
      NEW_TOKEN,
    );
  });

  test('must end after 60 days where the business has to', () => {
    const error = {
      code: 100,
      message: '(#100) This business must use expiring tokens: set_token_expires_in_60_days has to be true',
    };
    expect(readSystemUserToken(graphError(error))).toStrictEqual({
      kind: 'must-expire',
      trace: expect.objectContaining({ status: 400, code: 100 }),
    });
  });

  test.each([
    [
      'declined',
      { code: 200, message: '(#200) Requires business_management permission to manage the object' },
    ],
    ['declined', { code: 100, message: '(#100) The application is not installed for this system user' }],
    ['declined', { code: 190, message: EXPIRED }],
    ['refused', { code: 100, message: 'Invalid appsecret_proof provided in the API argument' }],
    ['doubt', { code: 2 }],
    ['doubt', { code: 100, is_transient: true, message: 'This business must use expiring tokens' }],
  ])('is %s: %o', (kind, error) => {
    expect(readSystemUserToken(graphError(error))).toMatchObject({ kind });
  });
});
