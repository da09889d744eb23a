import { expect, test } from 'vitest';
import { isNetworkFailure, NETWORK_FAILURES } from '../../../src/token/network-failure.js';

test.each([...NETWORK_FAILURES])('%s has words of its own', (failure) => {
  expect(isNetworkFailure(failure)).toBe(true);
});

test.each(['unreachable', 'meta-deadline', ''])('"%s" is none', (reason) => {
  expect(isNetworkFailure(reason)).toBe(false);
});
