import { expect, test } from 'vitest';
import { list } from '../../../src/messages/list.js';

test('names are listed in code up to a number, and the others counted', () => {
  expect(list(['a', 'b'])).toBe('`a`, `b`');
  expect(list(['a', 'b'], 2)).toBe('`a`, `b`');
  expect(list(['a', 'b', 'c', 'd'], 2)).toBe('`a`, `b` and 2 more');
});
