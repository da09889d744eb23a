import { describe, expect, test } from 'vitest';
import { buildDialogUrl, readRedirect } from '../../../src/meta/dialog.js';

const request = {
  dialogUrl: 'https://www.facebook.com',
  version: 'v25.0',
  clientId: '257422819769992',
  redirectUri: 'http://localhost:8080/',
  scopes: ['ads_read', 'read_insights'],
  state: 'a state+with/odd=letters',
};

describe("the dialog's address", () => {
  test('carries five plain parameters', () => {
    const address = new URL(buildDialogUrl(request));
    expect(address.origin + address.pathname).toBe('https://www.facebook.com/v25.0/dialog/oauth');
    expect(Object.fromEntries(address.searchParams)).toStrictEqual({
      client_id: '257422819769992',
      redirect_uri: 'http://localhost:8080/',
      scope: 'ads_read,read_insights',
      response_type: 'code',
      state: 'a state+with/odd=letters',
    });
  });

  test('carries a configuration in place of the scopes', () => {
    const query = new URL(buildDialogUrl({ ...request, configId: '42' })).searchParams;
    expect(query.get('config_id')).toBe('42');
    expect(query.has('scope')).toBe(false);
  });

  test('asks again for what was declined', () => {
    expect(new URL(buildDialogUrl({ ...request, rerequest: true })).searchParams.get('auth_type')).toBe(
      'rerequest',
    );
  });

  test('keeps a path before the version', () => {
    const address = buildDialogUrl({ ...request, dialogUrl: 'http://127.0.0.1:8080/sandbox//' });
    expect(address.startsWith('http://127.0.0.1:8080/sandbox/v25.0/dialog/oauth?')).toBe(true);
  });
});

describe('the address that the dialog ended on', () => {
  const code = 'AQtest_Code-123~x';

  function read(pasted: string) {
    const redirect = readRedirect(pasted);
    return redirect.kind === 'code' ? { ...redirect, code: redirect.code.reveal() } : redirect;
  }

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
    expect(read(pasted)).toStrictEqual({ kind: 'code', code, returnedState: 's+1' });
  });

  test.each([
    ['the bare code', code],
    ['the bare code with what Facebook appends', `${code}#_=_`],
    ['an address without a state', `https://example.com/cb?code=${code}`],
  ])('gives the code alone from %s', (_, pasted) => {
    expect(read(pasted)).toStrictEqual({ kind: 'code', code });
  });

  test('says that the person cancelled', () => {
    const pasted =
      'https://example.com/?error_reason=user_denied&error=access_denied&error_description=Permissions+error.&error_code=200&state=s#_=_';
    expect(read(pasted)).toStrictEqual({ kind: 'declined', returnedState: 's' });
  });

  test("gives Meta's number for another error, and none of its words", () => {
    expect(
      read('https://example.com/?error_code=1349048&error_message=App+not+active&state=s'),
    ).toStrictEqual({
      kind: 'error',
      errorCode: 1349048,
      returnedState: 's',
    });
    expect(read('https://example.com/?error=server_error&error_code=EAAtest')).toStrictEqual({
      kind: 'error',
    });
  });

  test.each([
    ['without a number', 'https://example.com/?error=server_error'],
    ['with a number that has letters before it', 'https://example.com/?error_code=x12'],
    ['with a number that has letters after it', 'https://example.com/?error_code=12x'],
    ['with an empty number and a code', `https://example.com/?error_code=&code=${code}`],
  ])('is an error %s', (_, pasted) => {
    expect(read(pasted)).toStrictEqual({ kind: 'error' });
  });

  test('loses no quote from within', () => {
    expect(read(`https://example.com/?code=${code}'x`)).toMatchObject({ code: `${code}'x` });
  });

  test('may be quoted inside spaces', () => {
    expect(read(` "${code}" `)).toMatchObject({ code });
  });

  test.each([
    '',
    ' ',
    'short',
    'https://example.com/',
    'https://example.com/?code=',
    'https://example.com/?code=with%20space',
    'https://example.com/#access_token=EAAtest',
    'two words here',
    'ünïcödé-code',
  ])('cannot be read from %o', (pasted) => {
    expect(read(pasted)).toStrictEqual({ kind: 'unreadable' });
  });
});
