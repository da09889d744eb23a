import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../sandbox/index.js';
import type { App, User } from '../../../sandbox/meta/index.js';

// Bodies as recorded in the fixtures of bk-rs/facebook-apis-rs and in Meta's own documentation.

const START = 1668750788;

let sandbox: Sandbox;
let app: App;
let user: User;
const seconds = (time: number) => new Date(time * 1000);

beforeEach(async () => {
  sandbox = await startSandbox({ start: seconds(START) });
  app = sandbox.meta.addApp({ id: '257422819769992', name: 'oauth2-rs-f-b-web-app-demo' });
  user = sandbox.meta.addUser({ id: '123', dataAccessExpiresAt: 1676526788 });
});
afterEach(() => sandbox.close());

async function ask(query: Record<string, string>, init: RequestInit = {}, path = '/v25.0/debug_token') {
  const response = await fetch(`${sandbox.meta.graphUrl}${path}?${new URLSearchParams(query)}`, init);
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const caller = () => ({ authorization: `Bearer ${app.id}|${app.secret}` });
const debug = (token: string) => ask({ input_token: token }, { headers: caller() });

describe('debug_token describes', () => {
  test('a short-lived user token, without issued_at', async () => {
    const token = sandbox.meta.issueToken({
      kind: 'user',
      lifetime: 1668754800 - START,
      metadata: { auth_type: 'rerequest' },
    });
    const { status, body } = await debug(token);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'USER',
        application: 'oauth2-rs-f-b-web-app-demo',
        data_access_expires_at: 1676526788,
        expires_at: 1668754800,
        is_valid: true,
        metadata: { auth_type: 'rerequest' },
        scopes: ['public_profile'],
        user_id: '123',
      },
    });
  });

  test('a long-lived user token, with issued_at', async () => {
    const { body } = await debug(sandbox.meta.issueToken({ kind: 'user', lifetime: 5_184_000 }));
    expect(body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'USER',
        application: 'oauth2-rs-f-b-web-app-demo',
        data_access_expires_at: 1676526788,
        expires_at: 1673934788,
        is_valid: true,
        issued_at: 1668750788,
        scopes: ['public_profile'],
        user_id: '123',
      },
    });
  });

  test('an expired user token, with the two dates in Pacific time', async () => {
    user.dataAccessExpiresAt = 1671205551;
    const token = sandbox.meta.issueToken({
      kind: 'user',
      issuedAt: 1663429551,
      lifetime: 5_184_000,
      scopes: ['email', 'public_profile'],
    });
    sandbox.clock.set('2022-11-17T21:30:03-08:00');
    expect((await debug(token)).body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'USER',
        application: 'oauth2-rs-f-b-web-app-demo',
        data_access_expires_at: 1671205551,
        error: {
          code: 190,
          message:
            'Error validating access token: Session has expired on Wednesday, 16-Nov-22 07:45:51 PST. The current time is Thursday, 17-Nov-22 21:30:03 PST.',
          subcode: 463,
        },
        expires_at: 1668613551,
        is_valid: false,
        issued_at: 1663429551,
        scopes: ['email', 'public_profile'],
        user_id: '123',
      },
    });
  });

  test('a token that a password change ended, with expires_at 0', async () => {
    user.dataAccessExpiresAt = 1671412462;
    const granted = ['instagram_basic', 'instagram_manage_insights'];
    const token = sandbox.meta.issueToken({
      kind: 'user',
      lifetime: 5_184_000,
      scopes: ['email', ...granted, 'public_profile'],
      granular: granted.map((scope) => ({ scope })),
    });
    sandbox.meta.changePassword(user);
    expect((await debug(token)).body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'USER',
        application: 'oauth2-rs-f-b-web-app-demo',
        data_access_expires_at: 1671412462,
        error: {
          code: 190,
          message:
            'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
          subcode: 460,
        },
        expires_at: 0,
        is_valid: false,
        scopes: ['email', 'instagram_basic', 'instagram_manage_insights', 'public_profile'],
        granular_scopes: [{ scope: 'instagram_basic' }, { scope: 'instagram_manage_insights' }],
        user_id: '123',
      },
    });
  });

  test('a revoked token, with no scopes and the date it had', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 4012, scopes: ['email'] });
    sandbox.meta.revoke(token);
    expect((await debug(token)).body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'USER',
        application: 'oauth2-rs-f-b-web-app-demo',
        data_access_expires_at: 1676526788,
        error: {
          code: 190,
          message: 'Error validating access token: The session was invalidated explicitly using an API call.',
          subcode: 466,
        },
        expires_at: 1668754800,
        is_valid: false,
        scopes: [],
        user_id: '123',
      },
    });
  });

  test('a user token that never expires, with the pages it was given', async () => {
    const token = sandbox.meta.issueToken({
      kind: 'user',
      lifetime: 'never',
      scopes: ['pages_show_list', 'instagram_basic', 'public_profile'],
      granular: [{ scope: 'pages_show_list', targetIds: ['105115561430000'] }, { scope: 'instagram_basic' }],
    });
    expect((await debug(token)).body.data).toMatchObject({
      type: 'USER',
      expires_at: 0,
      is_valid: true,
      issued_at: START,
      granular_scopes: [
        { scope: 'pages_show_list', target_ids: ['105115561430000'] },
        { scope: 'instagram_basic' },
      ],
    });
  });

  test('a page token, with profile_id and without issued_at', async () => {
    const page = sandbox.meta.addPage({ id: '103455271248220' });
    user.dataAccessExpiresAt = 1676858291;
    const token = sandbox.meta.issueToken({
      kind: 'page',
      page,
      lifetime: 1669086000 - START,
      scopes: ['pages_show_list', 'public_profile'],
      granular: [{ scope: 'pages_show_list', targetIds: ['103455271248220'] }],
    });
    expect((await debug(token)).body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'PAGE',
        application: 'oauth2-rs-f-b-web-app-demo',
        data_access_expires_at: 1676858291,
        expires_at: 1669086000,
        is_valid: true,
        profile_id: '103455271248220',
        scopes: ['pages_show_list', 'public_profile'],
        granular_scopes: [{ scope: 'pages_show_list', target_ids: ['103455271248220'] }],
        user_id: '123',
      },
    });
  });

  test('a system user token that never expires', async () => {
    const scopes = ['whatsapp_business_management', 'whatsapp_business_messaging'];
    const token = sandbox.meta.issueToken({
      kind: 'system-user',
      user: sandbox.meta.addUser({ id: '104169029247128', system: true }),
      issuedAt: 1712099387,
      lifetime: 'never',
      scopes,
      granular: scopes.map((scope) => ({ scope })),
    });
    expect((await debug(token)).body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'SYSTEM_USER',
        application: 'oauth2-rs-f-b-web-app-demo',
        data_access_expires_at: 0,
        expires_at: 0,
        is_valid: true,
        issued_at: 1712099387,
        scopes,
        granular_scopes: scopes.map((scope) => ({ scope })),
        user_id: '104169029247128',
      },
    });
  });

  test('an app token', async () => {
    expect((await debug(sandbox.meta.issueToken({ kind: 'app', lifetime: 'never' }))).body).toEqual({
      data: {
        app_id: '257422819769992',
        type: 'APP',
        application: 'oauth2-rs-f-b-web-app-demo',
        is_valid: true,
        scopes: [],
      },
    });
  });
});

describe('debug_token answers 200 and names no app for garbage:', () => {
  const changed = (token: string) => `${token.slice(0, -1)}-`;
  test.each([
    ['a word', () => 'xxxx', 'Invalid OAuth access token - Cannot parse access token'],
    [
      'a token with one letter changed',
      () => changed(sandbox.meta.issueToken({ kind: 'user', lifetime: 60 })),
      'The access token could not be decrypted',
    ],
    ["this app's id with a wrong secret", () => `${app.id}|abc`, 'Invalid OAuth access token signature.'],
    [
      'the id of no app',
      () => '123|abc',
      'Error validating application. Cannot get application info due to a system error.',
    ],
  ])('%s', async (_name, token, message) => {
    const { status, body } = await debug(token());
    expect(status).toBe(200);
    expect(body).toEqual({ data: { error: { code: 190, message }, is_valid: false, scopes: [] } });
  });
});

describe('each way to die has its subcode:', () => {
  test.each([
    [
      'the app was removed',
      458,
      () => sandbox.meta.removeApp(user),
      'The user has not authorized application 257422819769992.',
    ],
    ['a checkpoint', 459, () => sandbox.meta.checkpoint(user), 'You cannot access the app till you log in'],
    [
      'data access ended',
      493,
      () => sandbox.meta.endDataAccess(user),
      "hasn't engaged the app in longer than 90 days",
    ],
    [
      'the page role was lost',
      492,
      () =>
        sandbox.meta.pages.forEach((page) => {
          sandbox.meta.loseRole(page, user);
        }),
      'must be an administrator of the page',
    ],
  ])('%s (%i)', async (_name, subcode, end, message) => {
    const token = sandbox.meta.issueToken({ kind: 'page', lifetime: 'never' });
    end();
    const { data } = (await debug(token)).body;
    expect(data).toMatchObject({ is_valid: false, error: { code: 190, subcode } });
    expect(data.error.message).toContain(message);
    expect(sandbox.meta.inspect(token).alive).toBe(false);
  });

  test('a checkpoint can be lifted, and the same token works again', async () => {
    const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5_184_000 });
    sandbox.meta.checkpoint(user);
    sandbox.meta.liftCheckpoint(user);
    expect((await debug(token)).body.data.is_valid).toBe(true);
  });
});

describe('debug_token refuses with 400', () => {
  const refusals: [string, () => ReturnType<typeof ask>, Record<string, unknown>][] = [
    [
      'a caller without a token',
      () => ask({ input_token: 'xxxx' }),
      {
        message:
          '(#100) You must provide an app access token, or a user access token that is an owner or developer of the app',
        type: 'OAuthException',
        code: 100,
      },
    ],
    [
      'a system user token that inspects itself',
      () => {
        const token = sandbox.meta.issueToken({ kind: 'system-user', lifetime: 'never' });
        return ask({ input_token: token, access_token: token });
      },
      { type: 'OAuthException', code: 100 },
    ],
    [
      'a token of another app',
      () => debug(sandbox.meta.issueToken({ kind: 'user', lifetime: 60, app: sandbox.meta.addApp() })),
      {
        message: '(#100) The App_id in the input_token did not match the Viewing App',
        type: 'OAuthException',
        code: 100,
      },
    ],
    [
      'a caller with a wrong app secret',
      () => ask({ input_token: 'xxxx', access_token: `${app.id}|wrong` }),
      { message: 'Invalid OAuth access token signature.', type: 'OAuthException', code: 190 },
    ],
    [
      'a caller of no app',
      () => ask({ input_token: 'xxxx', access_token: '123|wrong' }),
      {
        message: 'Error validating application. Cannot get application info due to a system error.',
        type: 'OAuthException',
        code: 101,
      },
    ],
    [
      'a debug-only caller',
      () =>
        ask({
          input_token: 'xxxx',
          access_token: sandbox.meta.issueToken({ kind: 'user', lifetime: 60, debugOnly: true }),
        }),
      {
        message: 'Invalid OAuth access token - Debug only access token',
        type: 'OAuthException',
        code: 190,
      },
    ],
    [
      'a request without input_token',
      () => ask({}, { headers: caller() }),
      { message: '(#100) The parameter input_token is required', code: 100 },
    ],
    [
      'POST',
      () => ask({ input_token: 'xxxx' }, { method: 'POST', headers: caller() }),
      { type: 'GraphMethodException', code: 100, error_subcode: 33 },
    ],
    [
      'every caller from an address that is not on the allow-list',
      () => {
        app.ipBlocked = true;
        return debug('xxxx');
      },
      { message: "This IP can't make requests for that application.", code: 5 },
    ],
    [
      'a disabled app',
      () => {
        app.disabled = true;
        return debug('xxxx');
      },
      { message: 'API access deactivated. To reactivate, go to the app dashboard.', code: 200 },
    ],
    [
      'a caller without proof where the app requires it',
      () => {
        app.proofRequired = true;
        return debug('xxxx');
      },
      {
        message: 'API calls from the server require an appsecret_proof argument',
        type: 'GraphMethodException',
        code: 100,
      },
    ],
    [
      'a wrong proof',
      () => ask({ input_token: 'xxxx', appsecret_proof: '0'.repeat(64) }, { headers: caller() }),
      {
        message: 'Invalid appsecret_proof provided in the API argument',
        type: 'GraphMethodException',
        code: 100,
      },
    ],
  ];

  test.each(refusals)('%s', async (_name, act, error) => {
    const { status, body, headers } = await act();
    expect(status).toBe(400);
    expect(body.error).toMatchObject(error);
    expect(body.error.fbtrace_id).toMatch(/^A\w{22}$/);
    expect(headers.get('www-authenticate')).toMatch(/^OAuth "Facebook Platform" "invalid_/);
  });
});

test("a developer's own token may inspect itself, even dead", async () => {
  user.developerOf.add(app.id);
  const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 5_184_000 });
  sandbox.meta.changePassword(user);
  const { status, body } = await ask({ input_token: token, access_token: token });
  expect(status).toBe(200);
  expect(body.data.error.subcode).toBe(460);
});

test('the published test vector of appsecret_proof is accepted', async () => {
  const vector = sandbox.meta.addApp({ id: '123', secret: 'foo_secret', proofRequired: true });
  const { status } = await ask(
    {
      input_token: 'xxxx',
      appsecret_proof: 'de753c58fd58b03afca2340bbaeb4ecf987b5de4c09e39a63c944dd25efbc234',
    },
    { headers: { authorization: `Bearer ${vector.id}|${vector.secret}` } },
  );
  expect(status).toBe(200);
});

test('a proof with its time is good for five minutes', async () => {
  const vector = sandbox.meta.addApp({ id: '123', secret: 'foo_secret' });
  const time = sandbox.clock.seconds();
  const string = `${vector.id}|${vector.secret}`;
  const appsecret_proof = createHmac('sha256', 'foo_secret').update(`${string}|${time}`).digest('hex');
  const act = () =>
    ask(
      { input_token: 'xxxx', appsecret_proof, appsecret_time: String(time) },
      { headers: { authorization: `Bearer ${string}` } },
    );
  expect((await act()).status).toBe(200);
  sandbox.clock.advance({ minutes: 5, seconds: 1 });
  expect((await act()).body.error.message).toBe('Invalid appsecret_proof provided in the API argument');
});

test('answers may carry fields that nobody has seen before', async () => {
  sandbox.meta.behaviour.unknownFields = true;
  const { data } = (await debug(sandbox.meta.issueToken({ kind: 'user', lifetime: 60 }))).body;
  expect(data).toMatchObject({ is_valid: true, session_flags: [1, null] });
});

test('the version in the path is optional, and answered in a header', async () => {
  const versioned = await ask({ input_token: 'xxxx' }, { headers: caller() }, '/v24.0/debug_token');
  expect(versioned.headers.get('facebook-api-version')).toBe('v24.0');
  const plain = await ask({ input_token: 'xxxx' }, { headers: caller() }, '/debug_token');
  expect(plain.headers.get('facebook-api-version')).toBe('v27.0');
  sandbox.meta.behaviour.apiVersionHeader = 'v26.0';
  expect((await debug('xxxx')).headers.get('facebook-api-version')).toBe('v26.0');
});

test('ids may be numbers, subcodes absent and messages Dutch', async () => {
  const token = sandbox.meta.issueToken({ kind: 'user', lifetime: 60 });
  sandbox.clock.advance({ minutes: 2 });
  Object.assign(sandbox.meta.behaviour, { numericIds: true, omitSubcode: true, localisedMessages: true });
  const { data } = (await debug(token)).body;
  expect(data).toMatchObject({ app_id: 257422819769992, user_id: 123 });
  expect(data.error).not.toHaveProperty('subcode');
  expect(data.error.message).toBe('Fout bij het valideren van de toegangstoken: de sessie is verlopen.');
});
