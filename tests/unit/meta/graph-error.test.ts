import { expect, test } from 'vitest';
import { readGraphError } from '../../../src/meta/graph-error.js';
import { graphError } from './recorded.js';

test('an error keeps of its text what can be no credential, and names permissions', () => {
  const answer = graphError({
    code: 98,
    message: "(#98) Strange access token EAAtestEcho0, needs 'ads_read' or https://evil.example/?x=EAAtest1",
    error_user_msg: 'EAAtestEcho',
  });
  expect(answer.trace).toMatchObject({
    message: "(#98) Strange access token … needs 'ads_read' or …",
    permissions: ['ads_read'],
  });
  expect(JSON.stringify(answer)).not.toContain('EAAtest');
});

test('numbers that are strings of digits are numbers, anything else is left out', () => {
  expect(readGraphError({ code: '190', error_subcode: '463' })).toStrictEqual({ code: 190, subcode: 463 });
  expect(readGraphError({ code: 'x', error_subcode: 1.5, is_transient: 'yes' })).toStrictEqual({});
  expect(readGraphError(null)).toStrictEqual({});
});

test('a request that Meta does not support keeps its sentence, which is all that tells why', () => {
  const message = 'Unsupported request - method type: get';
  expect(readGraphError({ code: 100, message })).toMatchObject({ says: 'unsupported-request', message });
});

// Graph API, "Handle errors": its own example.
test("an error's words for people are quoted as sentences of their own, once", () => {
  const error = { code: 1, error_subcode: 1965014, message: 'An unknown error occurred' };
  const told = {
    error_user_title: 'Fundraisers Have a 90 Day Limit',
    error_user_msg: 'Please choose another end date.',
  };
  expect(readGraphError({ ...error, ...told }).message).toBe(
    'An unknown error occurred Fundraisers Have a 90 Day Limit. Please choose another end date.',
  );
  expect(readGraphError({ ...error, error_user_title: error.message }).message).toBe(error.message);
  expect(
    readGraphError({ code: 1, error_user_title: 'Ended on 16.11 at 7', error_user_msg: '終わり。' }).message,
  ).toBe('Ended on 16.11 at 7. 終わり。');
  expect(readGraphError({ code: 1, message: ' ' })).not.toHaveProperty('message');
});

test.each([
  'Fundraisers',
  'occurred.',
  "'developer',",
  '(permission)',
  'follow-up-question',
  'Facebook-App/Instagram',
  'l’application',
  'Überprüfung',
  'пользователь',
  'अनुमतियाँआवश्यक',
  '利用者様の操作が必要です。',
  '1668749403',
  '12345678901234567',
  'unlimited…',
  'thousand€€',
])('of a text the word %s is quoted', (word) => {
  expect(readGraphError({ message: `x ${word} y` }).message).toBe(`x ${word} y`);
});

// Promise 11: a part of a credential is one too.
test.each([
  'EAAtestEcho',
  'access-EAAtest0Kx',
  'session-1abcdef',
  'session_ABcdefg',
  'sessionABC123',
  '1abcdefgh',
  'abcdefgh1',
  'ABCDEFGHIJ',
  '123456789012345678',
  'https://evil.example',
  'someone@example.com',
])('of a text %s is not quoted, which is no word', (word) => {
  expect(readGraphError({ message: `x ${word} y` }).message).toBe('x … y');
});

test('of a long text the first 300 characters are quoted, and none is broken', () => {
  expect(readGraphError({ message: 'ab '.repeat(500) }).message).toBe('ab '.repeat(100).trim());
  expect(readGraphError({ message: `${'a '.repeat(149)}a😀b` }).message).toBe(`${'a '.repeat(149)}a😀`);
});

test('permissions are those of Meta alone, each once, of however many words', () => {
  const message =
    'Needs instagram_business_manage_insights, ads_read or ads_read, and appsecret_proof; email';
  expect(readGraphError({ message }).permissions).toStrictEqual([
    'instagram_business_manage_insights',
    'ads_read',
  ]);
  expect(readGraphError({ message: 'Invalid appsecret_proof' })).not.toHaveProperty('permissions');
  expect(readGraphError({ code: 10, error_user_msg: 'Needs ads_read' }).permissions).toStrictEqual([
    'ads_read',
  ]);
});

test.each([
  ['a type of another form', { type: 'EAAtestException0' }],
  ['a type with something before it', { type: 'x OAuthException' }],
  ['a type with something behind it', { type: 'OAuthException x' }],
  ['a trace id of another form', { fbtrace_id: 'EAAtest12345' }],
  ['a trace id that is too long', { fbtrace_id: `A${'b'.repeat(31)}` }],
  ['a code of another form', { code: '190x' }],
  ['a code with something before it', { code: 'x190' }],
  ['a message that is no text', { message: { token: 'EAAtest' } }],
])('%s is left out', (_, error) => {
  expect(readGraphError(error)).toStrictEqual({});
});

// A sentence that stands for one cause is put in our words; one that may stand for several is quoted.
test.each([
  [190, 'Error validating access token: Session has expired on Sunday.', false],
  [101, 'Error validating application. Cannot get application info due to a system error.', false],
  [101, 'Error validating application. Invalid application ID.', true],
  [100, 'Unsupported get request.', true],
  [2500, 'Invalid appsecret_proof provided in the API argument', false],
])('code %i, %s: is it quoted? %s', (code, message, isQuoted) => {
  expect(readGraphError({ code, message }).message).toBe(isQuoted ? message : undefined);
});

test('a sentence that is known is quoted all the same where its code is not', () => {
  const message = 'Session has expired on Sunday.';
  expect(readGraphError({ code: 987, message })).toMatchObject({ says: 'session-expired', message });
  expect(readGraphError({ code: 2, message })).not.toHaveProperty('message');
});

test("an error names its type in either of Meta's fields", () => {
  expect(readGraphError({ type: 'OAuthException' })).toStrictEqual({ type: 'OAuthException' });
  expect(readGraphError({ error_type: 'OAuthException' })).toStrictEqual({ type: 'OAuthException' });
});

test('of an endless text only the beginning is read', () => {
  expect(readGraphError({ message: `${'x1'.repeat(600)} and more` }).message).toBe('…');
});
