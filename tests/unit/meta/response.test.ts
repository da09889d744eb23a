import { describe, expect, test } from 'vitest';
import {
  classify,
  failureOf,
  type GraphResponse,
  isRateLimited,
  isTransient,
  readGraphError,
  shapeOfAnswer,
} from '../../../src/meta/response.js';
import { answered, graphError, RECORDED_AT, undated } from './recorded.js';

describe('an answer is read from its JSON', () => {
  test('a body without an error is ok, with the date of the answer', () => {
    expect(answered({ id: '1' })).toStrictEqual({
      kind: 'ok',
      body: { id: '1' },
      trace: { status: 200 },
      at: RECORDED_AT,
    });
  });

  test.each([
    ['with HTTP 400', 400],
    ['with HTTP 200', 200],
    ['with HTTP 500', 500],
    ['with HTTP 401', 401],
  ])('an error is an error %s', (_, status) => {
    const error = { message: 'x', code: 190, error_subcode: 463, is_transient: false };
    expect(answered({ error }, status)).toStrictEqual({
      kind: 'error',
      error: { code: 190, subcode: 463, transient: false, message: 'x' },
      trace: { status, code: 190, subcode: 463, message: 'x' },
      at: RECORDED_AT,
    });
  });

  test('the envelope of Instagram OAuth holds an error', () => {
    const body = {
      error_type: 'OAuthException',
      code: 400,
      error_message:
        'Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request',
    };
    expect(answered(body, 400)).toMatchObject({
      kind: 'error',
      error: { code: 400, says: 'redirect-uri-differs' },
    });
  });

  test('an error without its envelope is an error', () => {
    const body = { code: 190, message: 'Invalid OAuth access token.' };
    expect(answered(body, 400)).toMatchObject({
      kind: 'error',
      error: { code: 190, says: 'token-unreadable' },
    });
  });

  test('an error that is a string or empty is an error that says nothing', () => {
    expect(answered({ error: 'invalid_request' }, 400)).toMatchObject({ kind: 'error', error: {} });
    expect(answered({ error: {} }, 200)).toMatchObject({ kind: 'error', error: {} });
  });

  test('a code that is a word is no error: device and client codes are called so', () => {
    expect(answered({ code: '4c7c240847a4' })).toMatchObject({ kind: 'ok' });
  });

  test.each([
    ['an error_type alone', { error_type: 'OAuthException' }, 'error'],
    ['an error_message alone', { error_message: 'No' }, 'error'],
    ['a number as code alone', { code: 190 }, 'ok'],
    ['a message alone', { message: 'Welcome' }, 'ok'],
    ['a message with a word as code', { code: 'AQ', message: 'Welcome' }, 'ok'],
    ['a message that is no text', { code: 190, message: {} }, 'ok'],
  ])('%s: %o is %s', (_, body, state) => {
    expect(answered(body).kind).toBe(state);
  });

  test('every status up to 299 is a success', () => {
    expect(answered({}, 299).kind).toBe('ok');
    expect(answered({}, 400).kind).toBe('unintelligible');
  });

  test('an answer without a date has none', () => {
    expect(undated({})).toStrictEqual({ kind: 'ok', body: {}, trace: { status: 200 } });
  });

  test('an error that is null is no error', () => {
    expect(answered({ error: null, id: '1' })).toMatchObject({ kind: 'ok' });
  });

  test.each([
    ['an empty body', '', 200],
    ['HTML', '<!doctype html><title>502</title>', 502],
    ['half a JSON', '{"data":', 200],
    ['urlencoded text', 'access_token=EAAtest&expires=5183999', 200],
    ['JSON without an error and a failing status', '{"ok":false}', 404],
  ])('%s is unintelligible', (_, text, status) => {
    expect(answered(text, status)).toStrictEqual({
      kind: 'unintelligible',
      trace: { status },
      at: RECORDED_AT,
    });
  });

  test('an error keeps of its text what can be no credential, and names permissions', () => {
    const answer = graphError({
      code: 98,
      message:
        "(#98) Strange access token EAAtestEcho0, needs 'ads_read' or https://evil.example/?x=EAAtest1",
      error_user_msg: 'EAAtestEcho',
    });
    expect(answer.trace).toMatchObject({
      message: "(#98) Strange access token … needs 'ads_read' or …",
      permissions: ['ads_read'],
    });
    expect(JSON.stringify(answer)).not.toContain('EAAtest');
  });

  test.each([
    ['{"a":{"b":[1,2],"C9":"x"},"d":null}', '{a: {b: [number x2], ?: string}, d: null}'],
    ['[]', '[]'],
    ['<html>', 'no JSON, 6 characters'],
  ])('of %s only the shape is told: %s', (text, shape) => {
    expect(shapeOfAnswer(text)).toBe(shape);
  });

  test('numbers that are strings of digits are numbers, anything else is left out', () => {
    expect(readGraphError({ code: '190', error_subcode: '463' })).toStrictEqual({ code: 190, subcode: 463 });
    expect(readGraphError({ code: 'x', error_subcode: 1.5, is_transient: 'yes' })).toStrictEqual({});
    expect(readGraphError(null)).toStrictEqual({});
  });
});

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
