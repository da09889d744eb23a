import { describe, expect, test } from 'vitest';
import { readOwnAccount, readReach } from '../../../src/meta/assets.js';
import { answered, graphError } from './recorded.js';

const page = { kind: 'page', id: '17841450601070167', name: 'page:17841450601070167' } as const;
const account = { kind: 'ad-account', id: '17841450601070167', name: 'act_17841450601070167' } as const;
const own = { kind: 'threads', id: '17841450601070167', name: 'threads:17841450601070167' } as const;

describe('an asset that is asked for', () => {
  test.each([
    ['text', page, '{"id":"17841450601070167"}', 'reached'],
    ['a number beyond 2^53', page, '{"id":17841450601070167}', 'reached'],
    ['a number that differs in its last digit', page, '{"id":17841450601070166}', 'not-measured'],
    [
      'a number, after text that holds quotes and digits',
      page,
      '{"name":"\\"1:2784145060107016 ","id":17841450601070167}',
      'reached',
    ],
    ['text with act_', account, '{"id":"act_17841450601070167","account_status":1}', 'reached'],
    ['act_ of something that is no ad account', page, '{"id":"act_17841450601070167"}', 'not-measured'],
    ['null', page, '{"id":null}', 'not-measured'],
  ] as const)('whose id is %s', (_name, asset, body, kind) => {
    expect(readReach(answered(body), asset).kind).toBe(kind);
  });

  // docs/what-meta-and-github-answer.md, "Assets"
  test.each([
    [{ code: 190, error_subcode: 459 }, 'not-measured'],
    [{ code: 190, error_subcode: 490 }, 'not-measured'],
    [{ code: 190, error_subcode: 492 }, 'not-measured'],
    [{ code: 190, error_subcode: 0 }, 'not-measured'],
    [{ code: 452 }, 'not-measured'],
    [{ code: 3962 }, 'not-measured'],
    [{ code: 4 }, 'not-measured'],
    [{ code: 32 }, 'not-measured'],
    [{ code: 613 }, 'not-measured'],
    [{ code: 2 }, 'not-measured'],
    [{ code: 3 }, 'not-measured'],
    [{ code: 10 }, 'refused'],
    [{ code: 200 }, 'refused'],
    [{ code: 273 }, 'refused'],
    [{ code: 100, error_subcode: 33 }, 'refused'],
    [{ code: '100', error_subcode: '33' }, 'refused'],
    [{ code: 100, message: '(#100) Missing permissions' }, 'refused'],
    [{ code: 100, message: 'Missing Permission' }, 'refused'],
    [{ code: 100, message: '(#100) Tried accessing nonexisting field (id)' }, 'not-measured'],
    [{ code: 200, is_transient: true }, 'not-measured'],
  ])('that is answered with %o', (error, kind) => {
    expect(readReach(graphError(error), page).kind).toBe(kind);
  });

  test('is refused as the own account only of another account', () => {
    expect(readOwnAccount(answered('{"id":17841450601070167}'), own)).toMatchObject({ kind: 'reached' });
    expect(readOwnAccount(answered('{"id":17841450601070166}'), own)).toMatchObject({
      kind: 'refused',
      owner: '17841450601070166',
    });
  });
});
