import { expect, test } from 'vitest';
import { codeOf } from '../../../src/token/reason.js';

test('the code of a reason is its word in capitals after RMT', () => {
  expect(codeOf('password-changed')).toBe('RMT-PASSWORD-CHANGED');
});
