import { expect } from 'vitest';
import { Secret } from '../../src/token/secret.js';

// Without this `toEqual` takes any two secrets for the same: their values are hidden from it, too.
expect.addEqualityTesters([
  (one, other) => (one instanceof Secret && other instanceof Secret ? one.equals(other) : undefined),
]);
