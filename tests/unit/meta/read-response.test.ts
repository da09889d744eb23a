import { describe, expect, test } from 'vitest';
import { shapeOfAnswer } from '../../../src/meta/read-response.js';
import { answered, fakeToken, RECORDED_AT, undated } from './recorded.js';

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

  test.each(['null', '"190"', '190', '[{"error":{"code":190}}]'])('%s is an answer and no error', (text) => {
    expect(answered(text).kind).toBe('ok');
  });

  test('an error that is null is no error', () => {
    expect(answered({ error: null, id: '1' })).toMatchObject({ kind: 'ok' });
  });

  test.each([
    ['an empty body', '', 200],
    ['HTML', '<!doctype html><title>502</title>', 502],
    ['half a JSON', '{"data":', 200],
    ['JSON but for its quotation marks', '{12345678901234567:1}', 200],
    ['urlencoded text', 'access_token=EAAtest&expires=5183999', 200],
    ['JSON without an error and a failing status', '{"ok":false}', 404],
  ])('%s is unintelligible', (_, text, status) => {
    expect(answered(text, status)).toStrictEqual({
      kind: 'unintelligible',
      trace: { status },
      at: RECORDED_AT,
    });
  });

  test('of an answer with more than 30 keys the first 30 are told', () => {
    const keys = Array.from({ length: 31 }, (_, index) => `k${'_'.repeat(index)}`);
    const shape = shapeOfAnswer(JSON.stringify(Object.fromEntries(keys.map((key) => [key, true]))));
    expect(shape.match(/boolean/g)).toHaveLength(30);
  });

  test('a byte order mark is left out at the beginning alone', () => {
    for (const text of ['\uFEFF{"name":"\uFEFFAcme"}', '{"name":"\uFEFFAcme"}'])
      expect(answered(text)).toMatchObject({ kind: 'ok', body: { name: '\uFEFFAcme' } });
  });

  test('of numbers only whole ones become text, and only beyond 2^53', () => {
    const text =
      '{"id":12345678901234567,"low":-12345678901234567,"small":1234567890123456,"rate":0.12345678901234567,"sum":12345678901234567.5}';
    expect(answered(text)).toMatchObject({
      body: {
        id: '12345678901234567',
        low: '-12345678901234567',
        small: 1234567890123456,
        rate: expect.any(Number),
        sum: expect.any(Number),
      },
    });
  });

  // instagram-threads.md: the list that Instagram documents, and the bare form that clients read.
  test.each([
    ['bare', (token: object) => token],
    ['as the only one of a list', (token: object) => ({ data: [token] })],
  ])('a token %s is issued', (_, wrap) => {
    const token = { access_token: fakeToken('New'), expires_in: 3600, permissions: 'ads_read, x-y  email' };
    expect(answered(wrap(token))).toMatchObject({
      issued: { kind: 'issued', lifetimeSeconds: 3600, scopes: ['ads_read', 'email'] },
    });
    expect(answered(wrap({ ...token, permissions: ['a b', 'ads_read'] }))).toMatchObject({
      issued: { scopes: ['ads_read'] },
    });
  });

  test('of two tokens in a list none is issued', () => {
    const token = { access_token: fakeToken('New') };
    expect(answered({ data: [token, token] })).not.toHaveProperty('issued');
  });

  test.each([
    ['{"a":{"b":[1,2],"C9":"x"},"d":null}', '{a: {b: [number x2], ?: string}, d: null}'],
    ['[]', '[]'],
    ['{"a":{"b":{"c":{"d":{"e":{"f":1}}}}}}', '{a: {b: {c: {d: {e: {…}}}}}}'],
    ['[[[[[{"a":1}]]]]]', '[[[[[{…} x1] x1] x1] x1] x1]'],
    ['[[[[{"a":1}]]]]', '[[[[{a: number} x1] x1] x1] x1]'],
    // A key that is no field of an API may be somebody's.
    [
      '{"EAAtest":1,"abC9":1,"9":1,"account_status":1}',
      '{?: number, ?: number, ?: number, account_status: number}',
    ],
    ['<html>', 'no JSON, 6 characters'],
  ])('of %s only the shape is told: %s', (text, shape) => {
    expect(shapeOfAnswer(text)).toBe(shape);
  });
});
