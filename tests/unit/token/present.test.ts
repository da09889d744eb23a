import { expect, test } from 'vitest';
import { present } from '../../../src/token/present.js';

test('what is undefined is not there, and everything else stays', () => {
  const fields = present({ gone: undefined, nothing: null, zero: 0, empty: '', no: false });
  expect(Object.entries(fields)).toEqual([
    ['nothing', null],
    ['zero', 0],
    ['empty', ''],
    ['no', false],
  ]);
});
