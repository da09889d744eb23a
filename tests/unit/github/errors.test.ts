import { expect, it } from 'vitest';
import { GitHubError, refusalOf } from '../../../src/github/errors.js';
import type { Failure } from '../../../src/github/refusal.js';

const errorOf = (failure: Failure) =>
  new GitHubError({
    failure,
    problem: { kind: 'permanent', reason: 'not-found', message: 'No.', hint: 'Look.' },
    mayHaveHappened: false,
  });
const notFound: Failure = { kind: 'refused', status: 404, saying: 'other', invalidFields: [] };

it('an error is called by its kind, and tells its reason alone', () => {
  expect(String(errorOf(notFound))).toBe('GitHubError: not-found');
});

it('an error is a refusal just with the status that was asked for', () => {
  expect(refusalOf(errorOf(notFound), 404)).toBe(notFound);
  expect(refusalOf(errorOf(notFound), 403)).toBeUndefined();
});

it('what is no refusal of GitHub’s has no status that could be taken for one', () => {
  expect(refusalOf(errorOf({ kind: 'unavailable', status: 404 }), 404)).toBeUndefined();
  expect(refusalOf(Object.assign(new Error('x'), { status: 404 }), 404)).toBeUndefined();
});
