import { describe, expect, test } from 'vitest';
import { readCliEnvironment } from '../../../../src/cli/environment.js';
import type { MetaView } from '../../../../src/cli/init/checks.js';
import { askQuestions } from '../../../../src/cli/init/questions.js';
import { NO_FACTS } from '../../../../src/token/inspection.js';
import { APP_SECRET, openSession, refusal, tokenOf } from '../../../support/session.js';
import { shown } from '../../inputs/setting.js';

const OTHER_SECRET = 'f'.repeat(32);
const THREADS_TOKEN = `THtest${'0'.repeat(20)}`;

interface Given {
  readonly flags?: Readonly<Record<string, string | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Without them nobody is there. */
  readonly answers?: readonly string[];
  readonly login?: string;
  /** What Meta says, in order; then that all is right. */
  readonly looks?: readonly MetaView[];
}
/** What is chosen for after these questions. `shownToMeta`: the app, its secret and the token. */
async function chosen({ flags = {}, env = {}, answers, login, looks = [] }: Given) {
  const session = openSession({ ...(answers && { answers }) });
  const left = [...looks];
  const shownToMeta: (readonly (string | undefined)[])[] = [];
  const choices = await askQuestions({
    flags,
    environment: readCliEnvironment(env),
    terminal: session.context.terminal,
    login,
    look: async (app, token) => {
      shownToMeta.push([app.id, app.secret.reveal(), token?.reveal()]);
      return left.shift() ?? { app: 'right' };
    },
  });
  return { ...session, choices: shown(choices), shownToMeta };
}
const alive = (...scopes: string[]): MetaView => ({
  app: 'right',
  token: { kind: 'alive', facts: { ...NO_FACTS, scopes } },
});

const USUAL = {
  platform: 'facebook',
  appId: '123',
  secretName: 'META_ACCESS_TOKEN',
  secretScope: { kind: 'repository' },
  credential: 'app',
  requiredScopes: [],
  assets: [],
  tells: [],
  token: undefined,
  appSecret: undefined,
  app: 'not-asked',
};
const TOKEN = 'Meta access token, if you have one (it is not shown; Enter: later) (hidden)';
const PLATFORM = `Which of their logins is the token from?
facebook: Facebook
instagram: Instagram
threads: Threads`;
const APP_ID = 'Meta app ID (https://developers.facebook.com/apps)';
const THE_SECRET = "The app's secret (it is not shown; Enter: later) (hidden)";
const TOKEN_AGAIN = 'Another token (it is not shown; Enter: later) (hidden)';
const SCOPES = 'Permissions that the token must have [ads_read]';
const ASSETS = 'What it must reach, such as act_123 or page:456 (Enter: nothing in particular)';
const TELLS = 'Who is told when only a person can help: logins, teams as org/team';

describe('without a question', () => {
  test('what was not said has its usual answer', async () => {
    for (const answers of [undefined, []]) {
      const flags = { appId: '123', yes: true };
      expect((await chosen({ flags, login: 'octocat', ...(answers && { answers }) })).choices).toEqual(USUAL);
    }
  });

  test('what was said is taken to the letter', async () => {
    const flags = {
      appId: '123',
      secret: 'FB_TOKEN',
      environment: 'meta',
      credential: 'pat',
      require: 'ads_read, read_insights',
      asset: 'act_1,page:2',
      issueAssignees: 'ada, bob',
      issueMentions: '@acme/ads',
    };
    const env = { META_APP_SECRET: APP_SECRET, META_ACCESS_TOKEN: tokenOf('Given') };
    const { choices, shownToMeta } = await chosen({ flags, env });
    expect(choices).toEqual({
      ...USUAL,
      secretName: 'FB_TOKEN',
      secretScope: { kind: 'environment', environment: 'meta' },
      credential: 'pat',
      requiredScopes: ['ads_read', 'read_insights'],
      assets: ['act_1', 'page:2'],
      tells: ['ada', 'bob', 'acme/ads'],
      token: tokenOf('Given'),
      appSecret: APP_SECRET,
      app: 'right',
    });
    expect(shownToMeta).toEqual([['123', APP_SECRET, tokenOf('Given')]]);
  });

  test.each([
    ['people', { issueAssignees: 'ada' }, ['ada']],
    ['teams', { issueMentions: '@acme/ads' }, ['acme/ads']],
    ['nobody', { issueAssignees: '' }, []],
  ])('only those are told who were named: %s', async (_, flags, tells) => {
    const { choices } = await chosen({ flags: { appId: '123', ...flags }, login: 'octocat' });
    expect(choices).toMatchObject({ tells });
  });

  test("the secret is the organization's where that was said", async () => {
    expect((await chosen({ flags: { appId: '123', organization: 'acme' } })).choices).toMatchObject({
      secretScope: { kind: 'organization', organization: 'acme' },
    });
  });

  test.each([
    ['the option', { platform: 'threads' }, {}, 'threads'],
    ['the token', {}, { META_ACCESS_TOKEN: THREADS_TOKEN }, 'threads'],
    [
      'the option before the token',
      { platform: 'instagram' },
      { META_ACCESS_TOKEN: THREADS_TOKEN },
      'instagram',
    ],
    ['the token of Facebook', { appId: '123' }, { META_ACCESS_TOKEN: tokenOf('Given') }, 'facebook'],
    ['a token without a sign', { appId: '123' }, { META_ACCESS_TOKEN: 'fake' }, 'facebook'],
  ])('the platform is told by %s', async (_, flags, env, platform) => {
    const { choices, shownToMeta } = await chosen({ flags, env });
    expect(choices).toMatchObject({
      platform,
      secretName: `${platform === 'facebook' ? 'META' : platform.toUpperCase()}_ACCESS_TOKEN`,
    });
    expect(shownToMeta).toEqual([]);
  });

  test("the app is that of the platform's own variables, of which Meta is asked for Facebook alone", async () => {
    const env = {
      META_APP_ID: '1',
      META_APP_SECRET: APP_SECRET,
      THREADS_APP_ID: '2',
      THREADS_APP_SECRET: OTHER_SECRET,
    };
    const threads = await chosen({ flags: { platform: 'threads' }, env });
    expect(threads.choices).toMatchObject({ appId: '2', appSecret: OTHER_SECRET, app: 'not-asked' });
    expect(threads.shownToMeta).toEqual([]);
    const facebook = await chosen({ env });
    expect(facebook.choices).toMatchObject({ appId: '1', appSecret: APP_SECRET, app: 'right' });
    expect((await chosen({ flags: { appId: '3' }, env })).choices).toMatchObject({ appId: '3' });
  });

  test('a token of Instagram or Threads needs no app, one of Facebook does', async () => {
    expect((await chosen({ flags: { platform: 'instagram' } })).choices).not.toHaveProperty('appId');
    expect(await refusal(() => chosen({}))).toMatch(/^--app-id: is missing\. /);
  });

  test('a wrong app, or a dead token, of the environment is left to be told later', async () => {
    const env = { META_APP_ID: '1', META_APP_SECRET: APP_SECRET, META_ACCESS_TOKEN: tokenOf('Given') };
    for (const yes of [undefined, []]) {
      const flags = { yes: true };
      const given = { flags, env, ...(yes && { answers: yes }) };
      const wrong = await chosen({ ...given, looks: [{ app: 'wrong' }] });
      expect(wrong.choices).toMatchObject({ app: 'wrong', token: tokenOf('Given') });
      const dead = { app: 'right', token: { kind: 'useless', reason: 'expired' } } as const;
      expect((await chosen({ ...given, looks: [dead] })).choices).toMatchObject({ app: 'right' });
    }
  });

  test.each([
    [{ environment: 'a\u0007b' }, '--environment: must be the name of an environment.'],
    [{ organization: 'a b' }, '--organization: must be the name of an organization on GitHub.'],
    [{ credential: 'magic' }, '--credential: must be one of app, pat.'],
    [{ require: 'Ads!' }, '--require: must be permissions of Meta'],
    [{ asset: 'cat' }, '--asset: '],
    [{ issueAssignees: 'a b c/d' }, '--issue-assignees: must be GitHub logins'],
    [{ issueMentions: 'a b!' }, '--issue-mentions: must be people as @login'],
    [{ platform: 'myspace' }, '--platform: must be one of auto, facebook, instagram, threads.'],
    [{ appId: 'acme' }, '--app-id: must be the number of a Meta app.'],
    [{ secret: 'a b' }, '--secret: must be a name that GitHub accepts for a secret'],
  ])('a mistake in an option is told before the first one: %o', async (flags, says) => {
    expect(await refusal(() => chosen({ flags: { appId: '123', ...flags }, answers: [] }))).toContain(says);
  });
});

describe('the questions', () => {
  test('are one for each thing, with what is usual, and where to find it', async () => {
    const answers = ['', 'facebook', '123', '', '', '', ''];
    const { choices, asked, hints, shownToMeta, notes } = await chosen({ answers });
    expect(asked).toEqual([TOKEN, PLATFORM, APP_ID, THE_SECRET, SCOPES, ASSETS, TELLS]);
    expect(hints).toEqual([
      'From the Graph API Explorer or Business settings. A secret on GitHub cannot be read back. With Enter, a login makes one.',
      "You can find it in the app's settings under Basic: https://developers.facebook.com/apps",
    ]);
    expect(choices).toEqual({ ...USUAL, requiredScopes: ['ads_read'] });
    expect([shownToMeta, notes]).toEqual([[], []]);
  });

  test.each([
    [
      'instagram',
      'instagram_business_basic',
      'instagram:123',
      'ID of the Instagram app (Enter: none)',
      /Business login settings/,
    ],
    [
      'threads',
      'threads_basic',
      'threads:123',
      'ID of the Threads app (Enter: none)',
      /Threads app ID and secret/,
    ],
  ] as const)('of %s are about what it has', async (platform, scope, asset, question, hint) => {
    const none = await chosen({ answers: ['', platform, '', '', '', ''] });
    expect(none.asked).toEqual([
      TOKEN,
      PLATFORM,
      question,
      SCOPES.replace('ads_read', scope),
      ASSETS.replace('act_123 or page:456', asset),
      TELLS,
    ]);
    expect(none.choices).toMatchObject({ platform, requiredScopes: [scope], appSecret: undefined });
    expect(none.choices).not.toHaveProperty('appId');
    const one = await chosen({ answers: ['', platform, '123', APP_SECRET, '', '', ''] });
    expect(one.choices).toMatchObject({ appId: '123', appSecret: APP_SECRET, app: 'not-asked' });
    expect(one.hints[1]).toMatch(hint);
  });

  test('are none about what was said, and none about what a token tells', async () => {
    const flags = { require: 'ads_read', asset: '', issueAssignees: '', appId: '123' };
    const env = { META_APP_SECRET: APP_SECRET };
    expect((await chosen({ flags, env, answers: [tokenOf('Typed')] })).asked).toEqual([TOKEN]);
    const platform = 'facebook';
    expect((await chosen({ flags: { ...flags, platform }, env, answers: [''] })).asked).toEqual([TOKEN]);
  });

  test('are none but that for an app with --yes', async () => {
    const { asked, choices } = await chosen({ flags: { yes: true }, answers: ['123'], login: 'octocat' });
    expect(asked).toEqual([APP_ID]);
    expect(choices).toEqual(USUAL);
    const threads = await chosen({ flags: { yes: true, platform: 'threads' }, answers: [] });
    expect(threads.choices).not.toHaveProperty('appId');
  });

  test('propose what the token may do, so that nothing of it is lost, and who is logged in', async () => {
    const env = { META_APP_ID: '123', META_APP_SECRET: APP_SECRET, META_ACCESS_TOKEN: tokenOf('Given') };
    const looks = [alive('public_profile', 'ads_management', 'pages_show_list')];
    const { asked, choices } = await chosen({ env, looks, answers: ['', '', ''], login: 'octocat' });
    expect(asked).toEqual([
      SCOPES.replace('ads_read', 'ads_management,pages_show_list'),
      ASSETS,
      `${TELLS} [octocat]`,
    ]);
    expect(choices).toMatchObject({
      requiredScopes: ['ads_management', 'pages_show_list'],
      tells: ['octocat'],
      app: 'right',
    });
  });

  test('propose what is usual where the token may do what every token may', async () => {
    const env = { META_APP_ID: '123', META_APP_SECRET: APP_SECRET, META_ACCESS_TOKEN: tokenOf('Given') };
    const { asked } = await chosen({ env, looks: [alive('public_profile')], answers: ['', '', ''] });
    expect(asked[0]).toBe(SCOPES);
  });

  test('are asked again after an answer that nobody can use', async () => {
    const github = ['ghp', 'testfake0123456789'].join('_');
    const answers = [github, '', 'facebook', 'acme', '123', '', 'Ads!', '', 'cat', 'act_1', 'a b!', 'ada'];
    const { asked, notes, choices, screen } = await chosen({ answers });
    expect(asked).toEqual([
      ...[TOKEN, TOKEN, PLATFORM, APP_ID, APP_ID, THE_SECRET],
      ...[SCOPES, SCOPES, ASSETS, ASSETS, TELLS, TELLS],
    ]);
    expect(notes.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'error: META_ACCESS_TOKEN:',
      'error: --app-id:',
      'error: --require:',
      'error: --asset:',
      'error: --issue-mentions:',
    ]);
    expect(choices).toMatchObject({ appId: '123', assets: ['act_1'], tells: ['ada'] });
    expect(screen()).not.toContain(github);
  });

  const REST = { require: 'ads_read', asset: '', issueAssignees: '' };

  test('are asked again for an app that Meta does not accept, until it does', async () => {
    const flags = { ...REST, platform: 'facebook' };
    const answers = ['', '123', OTHER_SECRET, '456', OTHER_SECRET, '456', APP_SECRET];
    const looks = [{ app: 'wrong' }, { app: 'wrong' }, { app: 'right' }] as const;
    const { asked, notes, choices, shownToMeta } = await chosen({ flags, answers, looks });
    expect(asked).toEqual([TOKEN, APP_ID, THE_SECRET, APP_ID, THE_SECRET, APP_ID, THE_SECRET]);
    expect(notes).toEqual([
      'error: Meta does not accept app 123 with that secret. Once more:',
      'error: Meta does not accept app 456 with that secret. Once more:',
    ]);
    expect(choices).toMatchObject({ appId: '456', appSecret: APP_SECRET, app: 'right' });
    expect(shownToMeta.at(-1)).toEqual(['456', APP_SECRET, undefined]);
  });

  test('are not asked again for a secret that nobody typed', async () => {
    const flags = { ...REST, platform: 'facebook' };
    const env = { META_APP_SECRET: OTHER_SECRET };
    const { choices } = await chosen({ flags, env, answers: ['', '123'], looks: [{ app: 'wrong' }] });
    expect(choices).toMatchObject({ appId: '123', app: 'wrong' });
  });

  test('are asked again for a token that is dead, with why, until there is one or none', async () => {
    const env = { META_APP_ID: '123', META_APP_SECRET: APP_SECRET };
    const dead = { app: 'right', token: { kind: 'useless', reason: 'expired' } } as const;
    const [old, older, good] = [tokenOf('Old'), tokenOf('Older'), tokenOf('Good')];
    const answers = [old, older, good];
    const { asked, notes, choices, shownToMeta } = await chosen({
      ...{ flags: REST, env, answers, looks: [dead, dead, alive('ads_read')] },
    });
    expect(asked).toEqual([TOKEN, TOKEN_AGAIN, TOKEN_AGAIN]);
    expect(notes).toEqual(Array(2).fill(expect.stringMatching(/^error: .*expired/)));
    expect(choices).toMatchObject({ token: good });
    expect(shownToMeta.map(([, , token]) => token)).toEqual([old, older, good]);
    const without = await chosen({ flags: REST, env, answers: [old, ''], looks: [dead] });
    expect(without.choices).toMatchObject({ token: undefined, app: 'right' });
  });

  test('are not asked again for a token that nobody typed', async () => {
    const env = { META_APP_ID: '123', META_APP_SECRET: APP_SECRET, META_ACCESS_TOKEN: tokenOf('Given') };
    const dead = { app: 'right', token: { kind: 'useless', reason: 'expired' } } as const;
    const { choices, notes } = await chosen({ flags: REST, env, answers: [], looks: [dead] });
    expect(choices).toMatchObject({ token: tokenOf('Given') });
    expect(notes).toEqual([]);
  });

  test('show what is wrong in red', async () => {
    const session = openSession({ painted: true, answers: ['', '123', OTHER_SECRET, '123', ''] });
    await askQuestions({
      flags: { ...REST, platform: 'facebook' },
      environment: readCliEnvironment({}),
      terminal: session.context.terminal,
      login: undefined,
      look: async () => ({ app: 'wrong' }),
    });
    expect(session.notes).toEqual(['{red error:} Meta does not accept app 123 with that secret. Once more:']);
  });
});
