import { describe, expect, test } from 'vitest';
import { readPermissions } from '../../../src/meta/permissions.js';
import { answered, graphError } from './recorded.js';

describe('permissions', () => {
  test('are told apart by their status', () => {
    const data = [
      { permission: 'public_profile', status: 'granted' },
      { permission: 'user_likes', status: 'declined' },
      { permission: 'ads_read', status: 'EXPIRED' },
      { permission: 'email', status: 'frozen' },
    ];
    expect(readPermissions(answered({ data }))).toStrictEqual({
      kind: 'known',
      granted: ['public_profile'],
      declined: ['user_likes'],
      expired: ['ads_read'],
    });
  });

  test.each([
    ['nothing', answered({}), 'meta-unintelligible'],
    [
      'a permission with markup',
      answered({ data: [{ permission: '@all', status: 'granted' }] }),
      'meta-unintelligible',
    ],
    ['an outage', graphError({ code: 2 }), 'meta-unavailable'],
  ])('are unknown after %s', (_, answer, reason) => {
    expect(readPermissions(answer)).toMatchObject({ kind: 'failed', failure: { kind: 'doubt', reason } });
  });
});
