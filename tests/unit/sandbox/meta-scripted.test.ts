import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import {
  type App,
  DIALOG_ERRORS,
  FlatError,
  flatAnswer,
  flatError,
  GraphError,
  graphAnswer,
  graphError,
  type User,
} from '../../../sandbox/meta/index.js';

let sandbox: Sandbox;
let app: App;
let user: User;

beforeEach(async () => {
  sandbox = await startSandbox();
  app = sandbox.meta.addApp();
  user = sandbox.meta.addUser();
});
afterEach(() => sandbox.close());

async function read(response: Response) {
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const debug = async (token: string) =>
  read(
    await fetch(`${sandbox.meta.graphUrl}/debug_token?input_token=${token}`, {
      headers: { authorization: `Bearer ${app.id}|${app.secret}` },
    }),
  );

const exchange = async (token: string) =>
  read(
    await fetch(`${sandbox.meta.graphUrl}/oauth/access_token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'fb_exchange_token',
        client_id: app.id,
        client_secret: app.secret,
        fb_exchange_token: token,
      }),
    }),
  );

describe('the next answer of a call may be scripted', () => {
  const errors: [string, () => GraphError, Record<string, unknown>][] = [
    ['368', () => graphError.policyBlocked(), { code: 368 }],
    ['415/1404120', () => graphError.twoFactorOfAsset(), { code: 415, error_subcode: 1404120 }],
    [
      '415/2859009',
      () => graphError.twoFactorOfBusiness(),
      { code: 415, error_subcode: 2859009, error_data: { hash: '8874359819718335175' }, is_transient: false },
    ],
    [
      '191 in Arabic',
      () => new GraphError({ code: 191, message: 'عنوان غير صالح' }),
      { code: 191, message: 'عنوان غير صالح' },
    ],
    ['273', () => graphError.notAdAccountAdmin(), { code: 273 }],
    ['100 about permissions', () => graphError.missingPermissions(), { code: 100 }],
    [
      '200 about the app',
      () => new GraphError({ code: 200, status: 403, message: 'Provide valid app ID' }),
      { code: 200 },
    ],
    ['2635', () => graphError.marketingVersionEnded('v27.0'), { code: 2635 }],
    [
      '190 with subcode 0',
      () => new GraphError({ code: 190, subcode: 0, message: 'Error validating access token' }),
      { code: 190, error_subcode: 0 },
    ],
  ];
  test.each(errors)('with %s, once', async (_name, error, expected) => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000 });
    sandbox.faults.add({ service: 'meta', call: 'exchange', kind: 'answer', ...graphAnswer(error()) });
    const { status, headers, body } = await exchange(token);
    expect(status).toBe(error().fields.status ?? 400);
    expect(headers.get('www-authenticate')).toMatch(/^OAuth "Facebook Platform" "invalid_/);
    expect(body.error).toMatchObject(expected);
    expect(body.error.fbtrace_id).toBe('AsandboxScriptedTrace00');
    expect((await exchange(token)).status).toBe(200);
  });

  test('with any status, body and headers, flat errors among them', async () => {
    const headers = { 'x-ad-api-version-warning': 'old' };
    sandbox.faults.add(
      { service: 'meta', call: 'me', kind: 'answer', status: 418, body: '{"a":1}', headers },
      { service: 'meta', call: 'me', kind: 'answer', ...flatAnswer(flatError.codeUsed()) },
      { service: 'meta', call: 'me', kind: 'answer', ...flatAnswer(new FlatError('Other', 7)) },
    );
    const ask = async () => read(await fetch(`${sandbox.meta.graphUrl}/me`));
    const first = await ask();
    expect([first.status, first.body, first.headers.get('x-ad-api-version-warning')]).toEqual([
      418,
      { a: 1 },
      'old',
    ]);
    expect((await ask()).body).toEqual({
      error_type: 'OAuthException',
      code: 400,
      error_message: 'This authorization code has been used',
    });
    expect((await ask()).body).toEqual({ error_type: 'OAuthException', code: 7, error_message: 'Other' });
  });
});

describe('a token may end', () => {
  const message = 'Error validating access token: Malformed access token';
  test('without a subcode', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000 });
    sandbox.meta.end(token, { code: 190, message });
    expect((await debug(token)).body.data).toMatchObject({ is_valid: false, error: { code: 190, message } });
    expect((await exchange(token)).body.error).toEqual({
      message,
      type: 'OAuthException',
      code: 190,
      fbtrace_id: expect.any(String),
    });
  });

  test('without a word', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5000 });
    sandbox.meta.behaviour.bareInvalidData = true;
    expect((await debug(token)).body.data.is_valid).toBe(true);
    sandbox.meta.revoke(token);
    expect((await debug(token)).body).toEqual({ data: { is_valid: false } });
  });

  test('with subcode 0, as recorded on Instagram', async () => {
    const token = sandbox.meta.issueToken({ kind: 'instagram', lifetime: 5000 });
    sandbox.meta.end(token, { code: 190, subcode: 0, message });
    const { body } = await read(await fetch(`${sandbox.meta.instagramUrl}/me?access_token=${token}`));
    expect(body.error).toMatchObject({ code: 190, error_subcode: 0, message });
  });
});

test.each([1349048, 1349126, 1349168, 1349186, 1349220] as const)(
  "Facebook's dialog may end with error_code %i in the address",
  async (code) => {
    sandbox.meta.nextDialog({
      kind: 'redirect',
      parameters: { error_code: String(code), error_message: DIALOG_ERRORS[code] },
    });
    const query = { client_id: app.id, redirect_uri: 'https://example.com/', state: 'x' };
    const response = await fetch(`${sandbox.meta.dialogUrl}/dialog/oauth?${new URLSearchParams(query)}`, {
      method: 'POST',
      body: new URLSearchParams({ user: user.id, answer: 'connect' }),
      redirect: 'manual',
    });
    const address = new URL(response.headers.get('location') ?? 'none:');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      error_code: String(code),
      error_message: DIALOG_ERRORS[code],
      state: 'x',
    });
    expect(address.hash).toBe('#_=_');
  },
);
