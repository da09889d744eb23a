import { describe, expect, test } from 'vitest';
import { buildDialogUrl, DIALOG_URLS } from '../../../src/token/dialog.js';

const request = {
  dialogUrl: 'https://www.facebook.com',
  graphApiVersion: 'v25.0',
  appId: '257422819769992',
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
    expect(new URL(buildDialogUrl({ ...request, authType: 'rerequest' })).searchParams.get('auth_type')).toBe(
      'rerequest',
    );
  });

  test('leaves out what is not asked for', () => {
    const query = new URL(buildDialogUrl({ ...request, scopes: [], state: undefined })).searchParams;
    expect([...query.keys()]).toEqual(['client_id', 'redirect_uri', 'response_type']);
  });

  test('keeps a path before the version', () => {
    const address = buildDialogUrl({ ...request, dialogUrl: 'http://127.0.0.1:8080/sandbox//' });
    expect(address.startsWith('http://127.0.0.1:8080/sandbox/v25.0/dialog/oauth?')).toBe(true);
  });

  test.each([
    ['instagram', 'https://www.instagram.com/oauth/authorize', 'true'],
    ['threads', 'https://threads.com/oauth/authorize', null],
  ] as const)('of %s has no version, and asks for no more consent', (platform, address, forced) => {
    const url = new URL(
      buildDialogUrl({ ...request, platform, dialogUrl: DIALOG_URLS[platform], authType: 'rerequest' }),
    );
    expect(url.origin + url.pathname).toBe(address);
    // Instagram's dialog would go on with whichever account the browser is logged in to.
    expect(url.searchParams.get('force_reauth')).toBe(forced);
    expect(url.searchParams.has('auth_type')).toBe(false);
  });

  test("of Facebook lies on Facebook's own host", () => {
    expect(DIALOG_URLS.facebook).toBe('https://www.facebook.com');
  });
});
