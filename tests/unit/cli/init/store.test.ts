import { beforeEach, describe, expect, test } from 'vitest';
import { gitHubFor, LOOK_MS } from '../../../../src/cli/init/setting.js';
import { storeGiven, storeSecret } from '../../../../src/cli/init/store.js';
import { Secret } from '../../../../src/token/secret.js';
import { REPOSITORY, type Scenario, SECRET, startCliScenario } from '../../../support/scenario.js';
import { openSession, tokenOf } from '../../../support/session.js';
import { choicesOf, settingIn } from './samples.js';

let stage: Scenario;
beforeEach(async () => {
  stage = await startCliScenario();
});
const refuse = (call: string) =>
  stage.faults.add({ service: 'github', call, kind: 'status', status: 403, times: 99 });

describe('a secret', () => {
  const stored = async (secret: string, value: string, mayReplace: () => boolean) => {
    const session = openSession();
    const { environment } = settingIn(stage, session, { choices: choicesOf() });
    const github = gitHubFor(new Secret(stage.ghToken), environment, session.context, LOOK_MS);
    const place = { kind: 'repository', repository: REPOSITORY, store: 'actions' } as const;
    return storeSecret(github, place, secret, new Secret(value), async () => mayReplace());
  };
  const never = () => {
    throw new Error('nobody was to be asked');
  };

  test('is stored, without a question where there is none of its name', async () => {
    expect(await stored('KEY', 'fake-new', never)).toEqual({ kind: 'stored' });
    expect(stage.stored('KEY')).toBe('fake-new');
  });

  test.each([
    [true, 'stored', 'fake-new'],
    [false, 'kept', 'fake-old'],
  ])('takes the place of another if that is said: %s', async (mayReplace, kind, value) => {
    stage.put('fake-old', 'KEY');
    // GitHub's names have no case.
    expect(await stored('key', 'fake-new', () => mayReplace)).toEqual({ kind });
    expect(stage.stored('KEY')).toBe(value);
  });

  test.each(['secret.public-key', 'secret.get', 'secret.put'])(
    'is not stored where GitHub refuses: %s',
    async (call) => {
      refuse(call);
      expect(await stored('KEY', 'fake-new', never)).toMatchObject({
        kind: 'problem',
        problem: { message: expect.stringMatching(/\S/), hint: expect.stringMatching(/\S/) },
      });
      expect(stage.stored('KEY')).toBeUndefined();
    },
  );
});

describe('what was given', () => {
  type Choices = NonNullable<Parameters<typeof choicesOf>[0]>;
  /** Stores it as the person does, and tells what was said. */
  const given = async (choices: Choices, { mayReplace = false, isLoggedIn = true, flags = {} } = {}) => {
    const session = openSession();
    const app = { appId: stage.app.id, appSecret: stage.app.secret, app: 'right' } as const;
    const setting = settingIn(stage, session, {
      choices: choicesOf({ ...app, ...choices }),
      flags,
      ...(isLoggedIn && { token: stage.ghToken }),
    });
    await storeGiven(setting, mayReplace);
    expect(stage.leaks(session.screen())).toBe(false);
    return session.notes;
  };
  const aToken = (more = {}) => stage.issue({ scopes: ['ads_read'], app: stage.app, ...more });
  const variable = (name = 'META_APP_ID') => stage.github.repository(REPOSITORY).variables.get(name)?.value;

  test("is stored: the app's ID and secret, and the token", async () => {
    const token = aToken();
    expect(await given({ token })).toEqual(['Stored META_APP_SECRET', `Stored ${SECRET}`]);
    expect([variable(), stage.stored('META_APP_SECRET'), stage.stored()]).toEqual([
      stage.app.id,
      stage.app.secret,
      token,
    ]);
  });

  test('is stored where the token has all that is required of it', async () => {
    const scopes = ['ads_read', 'read_insights'];
    const token = aToken({ scopes: ['public_profile', ...scopes] });
    expect(await given({ token, requiredScopes: scopes })).toContain(`Stored ${SECRET}`);
    expect(stage.stored()).toBe(token);
  });

  test('is tried without being used: nothing is refreshed, and nobody is told', async () => {
    const token = aToken({ lifetime: 5 * 86_400 });
    const now = stage.journal.calls('github').length;
    await given({ token });
    expect(stage.stored()).toBe(token);
    expect(stage.journal.calls('meta')).not.toContain('exchange');
    expect(
      stage.journal
        .calls('github')
        .slice(now)
        .filter((call) => call.startsWith('issue')),
    ).toEqual([]);
  });

  test('stays here where nobody is logged in', async () => {
    expect(await given({ token: aToken() }, { isLoggedIn: false })).toEqual([]);
    expect(stage.journal.calls()).toEqual([]);
  });

  test('is no more than was given', async () => {
    const { appId: _, ...nothing } = choicesOf();
    const session = openSession();
    await storeGiven(settingIn(stage, session, { choices: nothing, token: stage.ghToken }), true);
    expect([session.notes, stage.journal.calls()]).toEqual([[], []]);
  });

  test.each([
    ['environment', { kind: 'environment', environment: 'production' }],
    ['organization', { kind: 'organization', organization: 'acme' }],
  ] as const)('goes to the %s, of which only the token itself can be', async (kind, secretScope) => {
    const token = aToken();
    await given({ token, secretScope, secretName: 'FB_TOKEN' });
    const here = { repository: REPOSITORY, environment: 'production' };
    const place = kind === 'organization' ? { organization: 'acme' } : here;
    const others = kind === 'organization' ? { repository: REPOSITORY } : here;
    expect(stage.stored({ ...place, secret: 'FB_TOKEN' })).toBe(token);
    expect(stage.stored({ ...others, secret: 'META_APP_SECRET' })).toBe(stage.app.secret);
    expect(variable()).toBe(stage.app.id);
  });

  test("has the names of its platform's", async () => {
    const appSecret = 'a1'.repeat(16);
    const notes = await given({ platform: 'threads', appId: '42', appSecret, app: 'not-asked' });
    expect(notes).toEqual(['Stored THREADS_APP_SECRET']);
    expect([variable('THREADS_APP_ID'), stage.stored('THREADS_APP_SECRET')]).toEqual(['42', appSecret]);
  });

  test.each([
    [false, `${SECRET} exists already, and was left as it is.`],
    [true, `Stored ${SECRET}`],
  ])('takes the place of another token if that is said: %s', async (mayReplace, says) => {
    const [old, token] = [aToken(), aToken()];
    stage.put(old);
    expect(await given({ token }, { mayReplace })).toEqual(['Stored META_APP_SECRET', says]);
    expect(stage.stored()).toBe(mayReplace ? token : old);
  });

  test('takes the place of another app secret: that one is right', async () => {
    stage.put('fake-old', 'META_APP_SECRET');
    await given({});
    expect(stage.stored('META_APP_SECRET')).toBe(stage.app.secret);
  });

  test('is not stored where Meta does not accept it: the app', async () => {
    expect(await given({ app: 'wrong' })).toEqual([]);
    expect(stage.stored('META_APP_SECRET')).toBeUndefined();
  });

  test.each<[string, () => Choices, string | RegExp]>([
    [
      'without its app it cannot be checked',
      () => ({ token: aToken(), appSecret: undefined }),
      `error: ${SECRET} was not stored. Without META_APP_SECRET, it cannot be checked.`,
    ],
    [
      'it lacks a permission that is required',
      () => ({ token: aToken(), requiredScopes: ['pages_show_list'] }),
      / was not stored\. .* lacks a permission .* Log in again /,
    ],
    [
      'it does not reach what is required',
      () => ({ token: aToken(), assets: ['act_1', 'page:2'] }),
      / was not stored\. .* refused it access to something .* Compare the ID /,
    ],
    [
      'it is dead',
      () => {
        const token = aToken();
        stage.meta.revoke(token);
        return { token };
      },
      / was not stored\. .* session was ended .* Then log in again /,
    ],
    [
      "it is another platform's",
      () => ({ token: tokenOf('Other'), platform: 'threads', appId: '42' }),
      / was not stored\. --platform: says threads, .* Set platform: facebook, /,
    ],
  ])('is not stored where a run could not use it, and says why: %s', async (_, choices, says) => {
    const notes = await given(choices());
    expect(notes.at(-1)).toMatch(says);
    expect(stage.stored()).toBeUndefined();
  });

  test.each([
    ['--require', (secret: string) => ({ requiredScopes: [secret] })],
    ['--asset', (secret: string) => ({ assets: [secret] })],
  ])('is not stored where a credential was given as %s', async (option, choices) => {
    const notes = await given({ token: aToken(), ...choices(stage.app.secret) });
    expect(notes.at(-1)).toContain(`was not stored. ${option}: holds the value of META_APP_SECRET`);
    expect(stage.stored()).toBeUndefined();
  });

  test('is not stored where GitHub refuses, and says so of each', async () => {
    refuse('secret.put');
    const notes = await given({ token: aToken() });
    expect(notes).toEqual([
      expect.stringMatching(/^error: META_APP_SECRET was not stored\. \S[^\n]*\n\S/),
      expect.stringMatching(/^error: META_ACCESS_TOKEN was not stored\. \S[^\n]*\n\S/),
    ]);
  });

  test("is stored also where the variable for the app's ID cannot be set", async () => {
    const token = stage.github.addCredential({
      type: 'app',
      repositories: 'all',
      permissions: { secrets: 'write', metadata: 'read' },
    });
    const session = openSession();
    const choices = choicesOf({ appId: stage.app.id, appSecret: stage.app.secret, app: 'right' });
    await storeGiven(settingIn(stage, session, { choices, token }), false);
    expect(session.notes).toEqual(['Stored META_APP_SECRET']);
    expect(variable()).toBeUndefined();
  });
});
