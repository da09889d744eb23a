import { describe, expect, test } from 'vitest';
import { readMe } from '../../../src/meta/me.js';
import { answered, graphError } from './recorded.js';

describe('who I am', () => {
  test('is an id and a name', () => {
    expect(readMe(answered({ id: '123', name: 'Someone' }))).toStrictEqual({
      kind: 'known',
      id: '123',
      name: 'Someone',
    });
  });

  test('is an id alone where the name is missing', () => {
    expect(readMe(answered({ id: 123 }))).toStrictEqual({ kind: 'known', id: '123' });
  });

  test('is unknown without an id or with an error', () => {
    expect(readMe(answered({ name: 'Someone' }))).toStrictEqual({
      kind: 'failed',
      failure: { kind: 'doubt', reason: 'meta-unintelligible' },
      trace: { status: 200 },
    });
    expect(readMe(graphError({ code: 190, error_subcode: 463 }))).toMatchObject({
      kind: 'failed',
      failure: { kind: 'dead', reason: 'expired' },
    });
  });
});
