import { describe, expect, test } from 'vitest';
import { classify, failureOf, isRateLimited, isTransient } from '../../../src/meta/failure.js';
import { readGraphError } from '../../../src/meta/graph-error.js';
import type { FailedGraphResponse, GraphResponse } from '../../../src/meta/response.js';
import { answered, graphError } from './recorded.js';

describe('an error means', () => {
  const doubt = (reason: string) => ({ kind: 'doubt', reason });
  const refused = (reason: string) => ({ kind: 'refused', reason });
  const dead = (reason: string) => ({ kind: 'dead', reason });
  test.each([
    [{ code: 1, message: 'An unknown error has occurred.' }, doubt('meta-unavailable')],
    [{ code: 1, message: 'Error validating client secret.' }, refused('app-credentials-refused')],
    [{ code: 100, message: 'Error validating client secret.' }, refused('app-credentials-refused')],
    [{ code: 101, message: 'Error validating client secret.' }, refused('app-credentials-refused')],
    [
      { code: 1, message: 'The access token does not belong to application 1010660852318410' },
      refused('other-app'),
    ],
    [{ code: 1, message: "Please reduce the amount of data you're asking for" }, refused('request-refused')],
    [{ code: 1, error_subcode: 99 }, refused('request-refused')],
    [
      { code: 1, message: 'Error validating application. Invalid application ID.' },
      refused('app-credentials-refused'),
    ],
    [
      { code: 2, message: 'An unexpected error has occurred. Please retry your request later.' },
      doubt('meta-unavailable'),
    ],
    [{ code: 3 }, { kind: 'permission' }],
    [{ code: 4, error_subcode: 1504022 }, doubt('meta-rate-limited')],
    [{ code: 5 }, refused('ip-not-allowed')],
    [{ code: 9 }, doubt('meta-rate-limited')],
    [{ code: 10 }, { kind: 'permission' }],
    [{ code: 12 }, refused('api-version-ended')],
    [{ code: 17, error_subcode: 2446079, is_transient: true }, doubt('meta-rate-limited')],
    [{ code: 17 }, doubt('meta-rate-limited')],
    [{ code: 32 }, doubt('meta-rate-limited')],
    [{ code: 100 }, { kind: 'parameter' }],
    [{ code: 101 }, refused('app-credentials-refused')],
    [{ code: 102 }, dead('session-ended')],
    [{ code: 102, error_subcode: 463 }, dead('expired')],
    [
      { code: 104, message: 'An access token is required to request this resource.' },
      refused('request-refused'),
    ],
    [{ code: 104, message: 'requires an appsecret_proof argument' }, refused('app-secret-proof-refused')],
    [{ code: 190, error_subcode: 460 }, dead('password-changed')],
    [{ code: 190, message: 'Session has expired on' }, dead('expired')],
    [{ code: 190, message: 'something else' }, dead('session-ended')],
    [{ code: 190, is_transient: true, message: 'The token provided is invalid.' }, doubt('meta-unavailable')],
    [{ code: 190, message: 'Invalid OAuth access token signature.' }, dead('unreadable')],
    [{ code: 191, message: 'Missing redirect_uri parameter.' }, refused('request-refused')],
    [{ code: 1, is_transient: false }, doubt('meta-error-unknown')],
    [{ code: 2, is_transient: false }, doubt('meta-error-unknown')],
    [{ code: 200, message: '(#200) Requires business_management permission' }, { kind: 'permission' }],
    [{ code: 200, message: 'API access blocked.' }, refused('app-disabled')],
    [
      { code: 101, message: 'Error validating application. Application has been deleted.' },
      refused('app-deleted'),
    ],
    [{ code: 190, message: 'Application has been deleted.' }, refused('app-deleted')],
    [{ code: 201 }, { kind: 'permission' }],
    [{ code: 299 }, { kind: 'permission' }],
    [{ code: 300 }, doubt('meta-error-unknown')],
    [{ code: 341 }, doubt('meta-rate-limited')],
    [{ code: 368 }, refused('blocked-by-policy')],
    [{ code: 415, error_subcode: 1404120 }, refused('two-factor-required')],
    [{ code: 412 }, dead('app-removed')],
    [{ code: 450 }, dead('session-ended')],
    [{ code: 452 }, dead('session-ended')],
    [{ code: 506 }, doubt('meta-error-unknown')],
    [{ code: 613, error_subcode: 1487742 }, doubt('meta-rate-limited')],
    [{ code: 2500 }, refused('request-refused')],
    [{ code: 2635 }, refused('api-version-ended')],
    [{ code: 79999 }, doubt('meta-error-unknown')],
    [{ code: 80000 }, doubt('meta-rate-limited')],
    [{ code: 80004 }, doubt('meta-rate-limited')],
    [{ code: 80014 }, doubt('meta-rate-limited')],
    [{ code: 80099 }, doubt('meta-rate-limited')],
    [{ code: 80100 }, doubt('meta-error-unknown')],
    [{ code: 1609005 }, doubt('meta-error-unknown')],
    [{}, doubt('meta-error-unknown')],
    [{ message: 'Session has expired' }, doubt('meta-error-unknown')],
  ])('%o: %o', (error, failure) => {
    expect(classify(readGraphError(error))).toStrictEqual(failure);
  });
});

describe('without an answer the reason tells', () => {
  test.each([
    ['redirected', 'meta-redirected'],
    ['too-large', 'meta-unintelligible'],
    ['header-too-large', 'meta-unintelligible'],
    ['malformed', 'meta-unintelligible'],
    ['reset', 'meta-reset'],
    ['unreachable', 'meta-unreachable'],
    ['unsendable', 'meta-unreachable'],
  ] as const)('%s: %s', (reason, doubted) => {
    expect(failureOf({ kind: 'unanswered', reason, trace: {} })).toStrictEqual({
      kind: 'doubt',
      reason: doubted,
    });
  });
});

test('a limit is one whatever the status of its answer', () => {
  expect(failureOf(graphError({ code: 4 }, 500) as FailedGraphResponse)).toStrictEqual({
    kind: 'doubt',
    reason: 'meta-rate-limited',
  });
});

describe('without JSON only the status tells', () => {
  test.each([
    [200, 'meta-unintelligible'],
    [403, 'meta-unintelligible'],
    [404, 'meta-unintelligible'],
    [429, 'meta-rate-limited'],
    [499, 'meta-unintelligible'],
    [500, 'meta-unavailable'],
    [503, 'meta-unavailable'],
  ])('%i: %s', (status, reason) => {
    const answer = answered('<html>', status);
    if (answer.kind === 'ok') throw new Error('HTML is not ok');
    expect(failureOf(answer)).toStrictEqual({ kind: 'doubt', reason });
  });
});

describe('asking again', () => {
  const unanswered = (reason: 'unreachable' | 'deadline' | 'too-large' | 'redirected'): GraphResponse => ({
    kind: 'unanswered',
    reason,
    trace: {},
  });
  test.each<[string, GraphResponse, boolean]>([
    ['helps after a broken connection', unanswered('unreachable'), true],
    ['helps after a deadline', unanswered('deadline'), true],
    ['helps after an endless answer', unanswered('too-large'), true],
    ['does not help after a redirect', unanswered('redirected'), false],
    ['helps after an empty answer', answered(''), true],
    ['helps after HTML from a proxy', answered('<html>', 403), true],
    ['helps after an outage', answered('<html>', 502), true],
    ['helps after code 1', graphError({ code: 1 }, 500), true],
    ['helps after code 2', graphError({ code: 2 }), true],
    ['helps after is_transient', graphError({ code: 190, is_transient: true }), true],
    ['helps after an unknown code with an outage', graphError({ code: 987 }, 500), true],
    ['does not help after an unknown code', graphError({ code: 987 }), false],
    [
      'does not help after a wrong secret, though its code is 1',
      graphError({ code: 1, message: 'Error validating client secret.' }),
      false,
    ],
    ['does not help after a dead token', graphError({ code: 190 }), false],
    ['makes a rate limit worse', graphError({ code: 4 }), false],
    [
      'makes a rate limit worse that calls itself transient',
      graphError({ code: 17, is_transient: true }),
      false,
    ],
    ['makes a 429 worse', answered('', 429), false],
    ['is for nothing when all is well', answered({ id: '1' }), false],
  ])('%s', (_, answer, worthIt) => {
    expect(isTransient(answer)).toBe(worthIt);
  });

  test('a rate limit is known by its code or by status 429', () => {
    expect(isRateLimited(graphError({ code: 4 }, 403))).toBe(true);
    expect(isRateLimited(answered('slow down', 429))).toBe(true);
    expect(isRateLimited(graphError({ code: 2 }))).toBe(false);
    expect(isRateLimited(answered({ id: '1' }))).toBe(false);
  });
});
