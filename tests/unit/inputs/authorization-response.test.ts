import { describe, expect, test } from 'vitest';
import { handOver, readAuthorizationResponse } from '../../../src/inputs/authorization-response.js';
import { Secret } from '../../../src/token/secret.js';
import { shown } from './setting.js';

describe('the address that the dialog ended on', () => {
  const code = 'AQtest_Code-123~x';

  const read = (pasted: string) => shown(readAuthorizationResponse(pasted));

  test.each([
    ['as it is', `http://localhost:8080/?code=${code}&state=s%2B1#_=_`],
    ['without what Facebook appends', `http://localhost:8080/?code=${code}&state=s%2B1`],
    ['with what Instagram appends', `https://example.com/?code=${code}&state=s%2B1#_`],
    ['with the parameters the other way round', `http://localhost:8080/?state=s%2B1&code=${code}#_=_`],
    ['with spaces and a line break around', `  http://localhost:8080/?code=${code}&state=s%2B1#_=_\n`],
    ['in quotes', `"http://localhost:8080/?code=${code}&state=s%2B1#_=_"`],
    ['in angle brackets', `<http://localhost:8080/?code=${code}&state=s%2B1>`],
    ['without scheme and host', `/?code=${code}&state=s%2B1`],
    ['as the query alone', `code=${code}&state=s%2B1#_=_`],
  ])('%s', (_, pasted) => {
    expect(read(pasted)).toMatchObject({ kind: 'code', code, hasAddress: true, returnedState: 's+1' });
  });

  test.each([
    ['the bare code', code],
    ['the bare code with what Facebook appends', `${code}#_=_`],
  ])('gives the code alone from %s', (_, pasted) => {
    expect(read(pasted)).toStrictEqual({ kind: 'code', code, hasAddress: false });
  });

  test('may lack a state, and tells where it leads', () => {
    const origin = 'https://example.com';
    expect(read(`${origin}/cb?code=${code}`)).toStrictEqual({ kind: 'code', code, hasAddress: true, origin });
    expect(read(`?code=${code}`)).toStrictEqual({ kind: 'code', code, hasAddress: true });
    expect(read(`app:?code=${code}`)).toStrictEqual({ kind: 'code', code, hasAddress: true });
  });

  test.each([
    ['https://Example.com:8443/cb', 'https://example.com:8443'],
    ['localhost:8080/', '//localhost:8080'],
    ['LOCALHOST/cb', '//localhost'],
    ['Sub-1.example.com:8443', '//sub-1.example.com:8443'],
    ['/example.com/cb', undefined],
    ['localhostx/cb', undefined],
  ])('leads where the browser shows it: %s', (place, origin) => {
    expect(read(`${place}?code=${code}`)).toStrictEqual({
      kind: 'code',
      code,
      hasAddress: true,
      ...(origin && { origin }),
    });
  });

  test('says that the person cancelled', () => {
    const pasted =
      'https://example.com/?error_reason=user_denied&error=access_denied&error_description=Permissions+error.&error_code=200&state=s#_=_';
    expect(read(pasted)).toStrictEqual({
      kind: 'failure',
      reason: 'login-cancelled',
      returnedState: 's',
    });
    expect(read('https://example.com/?error=access_denied')).toMatchObject({ reason: 'login-cancelled' });
  });

  // Instagram, where the person has no role in an app that is in development.
  test('does not say so where a setting denied it', () => {
    const pasted =
      'https://example.com/?error=access_denied&error_reason=app_inactive&error_description=Insufficient+developer+role';
    expect(read(pasted)).toStrictEqual({
      kind: 'failure',
      reason: 'login-refused',
      errorMessage: 'Insufficient developer role',
    });
  });

  test("gives Meta's number and words for another error", () => {
    expect(
      read('https://example.com/?error_code=1349048&error_message=App+not+active&state=s'),
    ).toStrictEqual({
      kind: 'failure',
      reason: 'login-refused',
      errorCode: 1349048,
      errorMessage: 'App not active',
      returnedState: 's',
    });
    expect(read('https://example.com/?error=server_error&error_code=EAAtest')).toStrictEqual({
      kind: 'failure',
      reason: 'login-refused',
    });
  });

  test.each([
    ['without a number', 'https://example.com/?error=server_error'],
    ['with a number that has letters before it', 'https://example.com/?error_code=x12'],
    ['with a number that has letters after it', 'https://example.com/?error_code=12x'],
    ['with an empty number and a code', `https://example.com/?error_code=&code=${code}`],
  ])('is an error %s', (_, pasted) => {
    expect(read(pasted)).toStrictEqual({ kind: 'failure', reason: 'login-refused' });
  });

  test('loses no quote from within', () => {
    expect(read(`https://example.com/?code=${code}'x`)).toMatchObject({ code: `${code}'x` });
  });

  test('may be quoted inside spaces', () => {
    expect(read(` "${code}" `)).toMatchObject({ code });
    expect(read(`" ${code} "`)).toMatchObject({ code });
  });

  test.each([
    '',
    ' ',
    'short',
    'https://example.com/',
    'https://example.com/?code=',
    'https://example.com/?x=1',
    'https://example.com/?code=with%20space',
    'https://example.com/#access_token=EAAtest',
    'two words',
    'ünïcödé-code',
  ])('cannot be read from %o', (pasted) => {
    expect(read(pasted)).toStrictEqual({ kind: 'failure', reason: 'login-unreadable' });
  });

  test('that is the text of a page keeps its words, in which no code can be', () => {
    const errorMessage = 'Invalid Request: Request parameters are invalid: Invalid redirect_uri';
    expect(read(errorMessage)).toStrictEqual({ kind: 'failure', reason: 'login-unreadable', errorMessage });
    expect(read(`the code is ${'x'.repeat(31)}`)).toStrictEqual({
      kind: 'failure',
      reason: 'login-unreadable',
      errorMessage: 'the code is …',
    });
    // Wrapped into lines by a mail.
    expect(read('the code is AQBtest1234abcd\n5678testXyz90')).toMatchObject({
      errorMessage: 'the code is … …',
    });
    expect(read('You &amp;  your app')).toMatchObject({ errorMessage: 'You &amp; your app' });
    // As the whole page is copied, with what else stands there.
    const page = `Log in\nSorry, this page isn't available.\nA=B? See #help or https://help.example/${'x'.repeat(20)} & more`;
    expect(read(page)).toMatchObject({
      reason: 'login-unreadable',
      errorMessage: "Log in Sorry, this page isn't available. A=B? See #help or … & more",
    });
  });

  test.each([
    ['error=access_denied&error_description=The+user+denied+your+request', 'login-cancelled'],
    ['error=access_denied&error_description=Insufficient+developer+role', 'login-refused'],
    ['error=access_denied&error_reason=other&error_description=denied', 'login-refused'],
    ['error=access_denied', 'login-cancelled'],
    ['error=access_denied&error_reason=', 'login-cancelled'],
    ['error=access_denied&error_reason=USER_DENIED&error_description=x', 'login-cancelled'],
    ['error_type=OAuthException&error_message=Invalid+platform+app', 'login-refused'],
  ])('%s is %s', (query, reason) => {
    expect(read(`https://localhost/?${query}`)).toMatchObject({ kind: 'failure', reason });
  });
});

describe('the page that is shown instead of coming back', () => {
  const read = (pasted: string) => shown(readAuthorizationResponse(pasted));

  test.each([
    ['Threads', '{"error_message":"URL Blocked: not whitelisted","error_code":1349168}', 1349168],
    [
      'Threads, as a browser lays it out',
      '{\n  "error_message": "URL Blocked: not whitelisted",\n  "error_code": 1349168\n}',
      1349168,
    ],
    [
      'Threads, below the word of the browser that lays it out',
      'Pretty-print\n{"error_message":"URL Blocked: not whitelisted","error_code":1349168}',
      1349168,
    ],
    [
      'Threads, above words of the browser',
      '{"error_message":"URL Blocked: not whitelisted","error_code":1349168}\nCopy as text',
      1349168,
    ],
    [
      'Threads, its number as text',
      '{"error_message":"URL Blocked: not whitelisted","error_code":"1349168"}',
      1349168,
    ],
    [
      'its number and words under their plain names',
      '{"message":"URL Blocked: not whitelisted","code":191}',
      191,
    ],
    ["Graph's shape", '{"error":{"message":"URL Blocked: not whitelisted","code":191}}', 191],
  ])('is read: %s', (_, pasted, errorCode) => {
    expect(read(pasted)).toStrictEqual({
      kind: 'failure',
      reason: 'login-refused',
      errorCode,
      errorMessage: 'URL Blocked: not whitelisted',
    });
  });

  test.each([
    ['error_code 12', 12],
    ['error_code: "123456789"', 123456789],
    ['error_code 1234567890', undefined],
    ['myerror_code 12', undefined],
  ])('has a number by its name alone: %s', (pasted, errorCode) => {
    expect(read(`It is refused: ${pasted}`)).toMatchObject(
      errorCode === undefined ? { reason: 'login-unreadable' } : { reason: 'login-refused', errorCode },
    );
  });

  test('is read by its number where the browser shows no JSON any more', () => {
    expect(read('error_message: "Words in any language"\nerror_code: 1349245')).toMatchObject({
      reason: 'login-refused',
      errorCode: 1349245,
    });
  });

  test('is read where it has a number alone, or words that say nothing', () => {
    expect(read('{"error_code":1349168}')).toStrictEqual({
      kind: 'failure',
      reason: 'login-refused',
      errorCode: 1349168,
    });
    expect(read('{"error_message":""}')).toStrictEqual({ kind: 'failure', reason: 'login-refused' });
  });

  test('keeps a long word of its text, and no longer one', () => {
    const word = 'x'.repeat(30);
    expect(read(`Log in ${word} ${word}x`)).toMatchObject({ errorMessage: `Log in ${word} …` });
  });

  test('gives no more words than a person reads', () => {
    const { errorMessage } = readAuthorizationResponse(
      JSON.stringify({ error_message: 'x'.repeat(9000) }),
    ) as { errorMessage?: string };
    expect(errorMessage).toHaveLength(500);
  });

  test('has a code where the command line says that it checked the state, and nowhere else', () => {
    const code = 'AQtest-a-whole-code';
    expect(shown(readAuthorizationResponse(handOver(new Secret(code))))).toStrictEqual({
      kind: 'code',
      code,
      hasAddress: false,
      isChecked: true,
    });
    for (const page of [
      { code },
      { code, state_checked: 'true' },
      { code: 'short', state_checked: true },
      { code: 1234567890, state_checked: true },
    ])
      expect(read(JSON.stringify(page))).toMatchObject({ kind: 'failure' });
  });

  test.each(['{', '{}', '{"code', '{"error":null}', '{"error":"x"}', '{"access_token":1}'])(
    'cannot be read from %s',
    (pasted) => {
      expect(read(pasted)).toStrictEqual({ kind: 'failure', reason: 'login-unreadable' });
    },
  );
});

describe('A paste that the way changed', () => {
  const CODE = 'AQtest-a-whole-code';

  test.each([
    ['with the ampersands of a page', `http://localhost:8080/?code=${CODE}&amp;state=s`],
    [
      'wrapped by a terminal',
      `http://localhost:8080/?code=${CODE.slice(0, 5)}\r\n  ${CODE.slice(5)}&state=s`,
    ],
    ['wrapped by a mail, with blank lines', `http://localhost:8080/?code=${CODE} \n\n&state=s`],
    ['wrapped within its code', `http://localhost:8080/?code=${CODE.slice(0, 5)}\n${CODE.slice(5)}&state=s`],
    ['with numbered ampersands', `http://localhost:8080/?code=${CODE}&#38;state=s`],
    ['with hexadecimal ampersands', `?x=1&#x26;code=${CODE}&#X26;state=s`],
  ])('is read: %s', (_what, pasted) => {
    const answer = readAuthorizationResponse(pasted);
    expect(answer.kind === 'code' && answer.code.reveal()).toBe(CODE);
    expect(answer.returnedState).toBe('s');
  });

  test('is a bare code after its name', () => {
    const answer = readAuthorizationResponse(`code=${CODE}`);
    expect(answer.kind === 'code' && !answer.hasAddress && answer.code.reveal()).toBe(CODE);
  });

  test('is no code where it is a token', () => {
    expect(readAuthorizationResponse(`EAAtest${'a1'.repeat(10)}`).kind).toBe('failure');
  });
});
