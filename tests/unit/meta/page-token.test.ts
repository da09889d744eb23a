import { describe, expect, test } from 'vitest';
import { readPageToken } from '../../../src/meta/page-token.js';
import type { Secret } from '../../../src/token/secret.js';
import { answered, fakeToken, graphError } from './recorded.js';

const NEW_TOKEN = fakeToken('New');

/** The token's value, where one was issued. */
function tokenOf(result: { kind: string; token?: Secret }): string | undefined {
  return result.token?.reveal();
}

describe('a page token', () => {
  test('is derived from its page', () => {
    const tokenResponse = readPageToken(
      answered({ access_token: NEW_TOKEN, id: '103455271248220' }),
      '103455271248220',
    );
    expect(tokenOf(tokenResponse)).toBe(NEW_TOKEN);
  });

  test('is declined when the page answers without one: the user has no role there', () => {
    expect(readPageToken(answered({ id: '103455271248220' }), '103455271248220')).toStrictEqual({
      kind: 'declined',
      reason: 'permission',
      trace: { status: 200 },
    });
  });

  test('is declined when the role was lost', () => {
    const error = {
      code: 190,
      error_subcode: 492,
      message: 'The user must be an administrator of the page in order to impersonate it.',
    };
    expect(readPageToken(graphError(error), '1')).toStrictEqual({
      kind: 'declined',
      reason: 'dead',
      trace: expect.objectContaining({ status: 400, code: 190, subcode: 492 }),
    });
  });

  test('is declined when the page does not exist for this user', () => {
    const error = {
      code: 100,
      error_subcode: 33,
      message: "Unsupported get request. Object with ID '1' does not exist",
    };
    expect(readPageToken(graphError(error), '1')).toMatchObject({ kind: 'declined' });
  });

  test('is in doubt when another page answers', () => {
    expect(readPageToken(answered({ access_token: NEW_TOKEN, id: '2' }), '1')).toMatchObject({
      kind: 'doubt',
    });
    expect(readPageToken(answered({ access_token: NEW_TOKEN }), '1')).toMatchObject({
      kind: 'doubt',
      reason: 'meta-unintelligible',
    });
  });
});
