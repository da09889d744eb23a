import { describe, expect, it } from 'vitest';
import { readPastedResponse } from '../../../src/inputs/authorization-response.js';
import * as read from '../../../src/inputs/values.js';
import { refusal, shown, tokenOf } from './setting.js';

interface Kind {
  readonly kind: string;
  readonly reader: (name: string, value: string) => unknown;
  /** What is written, and what it comes to. */
  readonly takes: readonly (readonly [string, unknown])[];
  readonly refuses: readonly string[];
  /** What a person must be told. */
  readonly problem: RegExp;
  /** What the example must hold; it may be written exactly so. */
  readonly example: string;
}

const NAME = 'some-input';
const MISPLACED = tokenOf('Misplaced');
const LONG = 'x'.repeat(50);
const same = (...values: string[]) => values.map((value) => [value, value] as const);

const KINDS: readonly Kind[] = [
  {
    kind: 'a number of days',
    reader: (name, value) => read.readDays(name, value, 30),
    takes: [
      ['0', 0],
      ['30.0', 30],
      ['14.000', 14],
      ['7', 7],
      ['365', 365],
    ],
    refuses: ['', '366', '1000', '0030', '-1', '1.5', '30.05', '30.', '30d', 'soon', ' 30'],
    problem: /whole number of days from 0 to 365/,
    example: '30',
  },
  {
    kind: 'true or false',
    reader: read.readBoolean,
    takes: [
      ['true', true],
      ['True', true],
      ['TRUE', true],
      ['false', false],
      ['False', false],
    ],
    refuses: ['', 'yes', '1', 'truely'],
    problem: /must be true or false/,
    example: 'true',
  },
  {
    kind: 'one of several words',
    reader: (name, value) => read.readChoice(name, value, ['refresh', 'check', 'reauthorize']),
    takes: same('refresh', 'check', 'reauthorize'),
    refuses: ['', 'Refresh', 'renew'],
    problem: /must be one of refresh, check, reauthorize\./,
    example: 'refresh',
  },
  {
    kind: 'an app',
    reader: read.readAppId,
    takes: [...same('1', '123456789012345', '1'.repeat(32)), ['123456789012345.0', '123456789012345']],
    refuses: ['1'.repeat(33), 'app', 'x123', '123x', '1.2345E+14'],
    problem: /must be the number of a Meta app.*developers\.facebook\.com\/apps/,
    example: '"123456789012345"',
  },
  {
    kind: 'a user',
    reader: read.readUserId,
    takes: [['', undefined], ...same('1', '10215241773831025', '2'.repeat(32))],
    refuses: ['2'.repeat(33), 'me', 'u12345', '12345u'],
    problem: /must be the number of a user or system user/,
    example: '"10215241773831025"',
  },
  {
    kind: 'a credential',
    reader: read.readSecretValue,
    takes: [['', undefined], ...same('!', '~', MISPLACED, 'x'.repeat(48_000))],
    refuses: [
      `${MISPLACED} x`,
      `x ${MISPLACED}`,
      `${MISPLACED}\nx`,
      `${MISPLACED}é`,
      `…${MISPLACED}`,
      ' ',
      'x'.repeat(48_001),
    ],
    problem: /space, a line break or another character that no credential has.*Store the secret again/,
    example: '${{ secrets.NAME }}',
  },
  {
    kind: 'the end of a login',
    reader: readPastedResponse,
    takes: [
      ['', undefined],
      ['AQcode-of-a-login', { kind: 'code', code: 'AQcode-of-a-login', hasAddress: false }],
      ['x', { kind: 'failure', reason: 'login-unreadable' }],
      ['x'.repeat(10_000), { kind: 'failure', reason: 'login-unreadable' }],
      [
        'http://localhost:8080/?code=AQ&state=1',
        { kind: 'code', code: 'AQ', hasAddress: true, origin: 'http://localhost:8080', returnedState: '1' },
      ],
      [
        '{"error_message": "URL Blocked", "error_code": 1349168}',
        { kind: 'failure', reason: 'login-refused', errorCode: 1349168, errorMessage: 'URL Blocked' },
      ],
    ],
    refuses: ['two words', 'codé', ' ', 'x'.repeat(10_001)],
    problem: /neither an address nor a code.*Paste the whole address/,
    example: 'http://localhost:8080/?code=…&state=…',
  },
  {
    kind: 'the name of a secret',
    reader: read.readSecretName,
    takes: [
      ['META_ACCESS_TOKEN', 'META_ACCESS_TOKEN'],
      ['meta_token2', 'META_TOKEN2'],
      ['_x', '_X'],
      ['Z', 'Z'],
      ['MY_GITHUB_TOKEN', 'MY_GITHUB_TOKEN'],
      ['GITHUBTOKEN', 'GITHUBTOKEN'],
    ],
    refuses: ['META-TOKEN', '1TOKEN', 'TOKEN ', ' TOKEN', 'GITHUB_TOKEN', 'github_x'],
    problem: /name that GitHub accepts.*letters, digits and _, not starting with a digit or GITHUB_\./,
    example: 'META_ACCESS_TOKEN',
  },
  {
    kind: 'the name of a variable',
    reader: (name, value) => read.readVariableName(name, value, 'META_TOKEN_EXPIRES_AT'),
    takes: [
      ['', undefined],
      ...same('META_TOKEN_EXPIRES_AT', 'expires_2', '_x', 'Z', 'MY_GITHUB_X', 'MY_PATH', 'PATHS', 'CI_TOKEN'),
    ],
    refuses: [
      ...['a b', '2x', 'x-y', ' x', 'GITHUB_X', 'github_x', 'RUNNER_X', 'runner_x'],
      ...['NODE_OPTIONS', 'node_options', 'CI', 'ci', 'PATH', 'Path'],
    ],
    problem: /name of letters, digits and _, not starting with a digit or GITHUB_\./,
    example: 'META_TOKEN_EXPIRES_AT',
  },
  {
    kind: 'a repository',
    reader: read.readRepository,
    takes: same('acme/website', 'acme/.github', 'a/b', 'A-1_x/my.repo_1-2', `${LONG}${LONG}/${LONG}${LONG}`),
    refuses: [
      ...['', 'website', 'acme/', '/website', 'acme/web site', 'acme/a/b', '-acme/website', 'https://x/y'],
      ...[`${LONG}${LONG}x/a`, `a/${LONG}${LONG}x`, 'ac.me/website', 'acme/.', 'acme/..'],
    ],
    problem: /must be a repository as OWNER\/NAME/,
    example: 'acme/website',
  },
  {
    kind: 'an organization',
    reader: read.readOrganization,
    takes: [['', undefined], ...same('acme', 'a', '1-b_C', `${LONG}${LONG}`)],
    refuses: ['acme/website', '-acme', 'a b', `${LONG}${LONG}x`],
    problem: /must be the name of an organization/,
    example: 'acme',
  },
  {
    kind: 'an environment',
    reader: read.readEnvironment,
    takes: [['', undefined], ...same('production', 'Live (EU) / blue', 'Prüfung', '...', 'x'.repeat(255))],
    refuses: ['x'.repeat(256), 'pro\nduction', 'tab\t', '\u007f', '.', '..'],
    problem: /must be the name of an environment/,
    example: 'production',
  },
  {
    kind: 'permissions',
    reader: read.readScopes,
    takes: [
      ['', []],
      ['ads_read', ['ads_read']],
      ['ads_read,read_insights', ['ads_read', 'read_insights']],
      ['ads_read read_insights', ['ads_read', 'read_insights']],
      ['ads_read\nread_insights\n', ['ads_read', 'read_insights']],
      [' ads_read, \n read_insights,', ['ads_read', 'read_insights']],
      ['ads_read, ads_read', ['ads_read']],
      ['- ads_read\n- read_insights', ['ads_read', 'read_insights']],
      ['["ads_read", "read_insights"]', ['ads_read', 'read_insights']],
      ['a', ['a']],
      ['x9'.repeat(32), ['x9'.repeat(32)]],
    ],
    refuses: ['Ads_Read', '_ads', '9ads', 'ads-read', 'ads_read;email', `${'x9'.repeat(32)}x`, '[ads_read]'],
    problem: /permissions of Meta, separated by commas, spaces or line breaks/,
    example: 'ads_read, read_insights',
  },
  {
    kind: 'labels',
    reader: read.readLabels,
    takes: [
      ['needs - review, team - web', ['needs - review', 'team - web']],
      ['- needs - review\n - team', ['needs - review', 'team']],
      ['refresh-meta-token', ['refresh-meta-token']],
      ['meta, needs a person', ['meta', 'needs a person']],
      ['meta\nneeds a person\n', ['meta', 'needs a person']],
      [',, meta ,', ['meta']],
      [`meta,${LONG}`, ['meta', LONG]],
      ['- meta\n- needs a person', ['meta', 'needs a person']],
      ['- "meta"\n\n  - urgent', ['meta', 'urgent']],
      ['[meta, needs a person]', ['meta', 'needs a person']],
      ['[meta]', ['[meta]']],
      ['needs a person...', ['needs a person...']],
      ['..meta', ['..meta']],
      [' [meta, "needs, or not", urgent] ', ['meta', '"needs', 'or not"', 'urgent']],
      ['to do [meta, ads]', ['to do [meta', 'ads]']],
      ['[meta, ads] to do', ['[meta', 'ads] to do']],
      ['- re - authorize', ['re - authorize']],
      ['- a\n  \n- b', ['a', 'b']],
      ['- a\nb', ['- a', 'b']],
      ['re - authorize', ['re - authorize']],
      ['-\n- a', ['a']],
      ['"a b", c', ['"a b"', 'c']],
      ['- say "a"\n- "b" c', ['say "a"', '"b" c']],
    ],
    refuses: [
      '',
      ' , ',
      '.',
      '..',
      'meta, ..',
      `${LONG}x`,
      `meta,${LONG}x`,
      `meta,bell\u0007s`,
      `bell\u0007s`,
    ],
    problem: /one label or several, separated by commas, of at most 50 characters each/,
    example: 'refresh-meta-token',
  },
  {
    kind: 'logins',
    reader: read.readAssignees,
    takes: [
      ['', []],
      ['octocat', ['octocat']],
      ['@octocat', ['octocat']],
      ['octocat, hubot', ['octocat', 'hubot']],
      ['octocat\n@hubot  mona', ['octocat', 'hubot', 'mona']],
      ['renovate[bot]', ['renovate[bot]']],
      ["- octocat\n- '@hubot'", ['octocat', 'hubot']],
      ['a,b,c,d,e,f,g,h,i,j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']],
      [`1-_Z${'x'.repeat(96)}`, [`1-_Z${'x'.repeat(96)}`]],
    ],
    refuses: [
      ...['a,b,c,d,e,f,g,h,i,j,k', '-octocat', 'octo.cat', 'octocat[bot]s', 'mona@octocat', '@@octocat'],
      ...[`${LONG}${LONG}x`, 'octocat, hubot!', '!octocat'],
    ],
    problem: /GitHub logins, ten at most, separated by commas/,
    example: 'octocat',
  },
  {
    kind: 'people and teams to mention',
    reader: read.readMentions,
    takes: [
      ['', []],
      ['@octocat', ['@octocat']],
      ['octocat, @acme/marketing', ['@octocat', '@acme/marketing']],
      ['- @octocat\n- @acme/ads.team', ['@octocat', '@acme/ads.team']],
      ['@octocat @octocat', ['@octocat']],
      ['a,b,c,d,e,f,g,h,i,j', ['@a', '@b', '@c', '@d', '@e', '@f', '@g', '@h', '@i', '@j']],
    ],
    refuses: [
      'mona@octocat',
      '@',
      '@acme/',
      '@acme/ads/x',
      'octo cat!',
      '@@octocat',
      '<!-- x -->',
      'a,b,c,d,e,f,g,h,i,j,k',
    ],
    problem: /people as @login or teams as @organization\/team, ten at most/,
    example: '@octocat, @acme/marketing',
  },
  {
    kind: 'assets',
    reader: read.readAssets,
    takes: [
      ['', []],
      [
        'act_12 act_13',
        [
          { kind: 'ad-account', id: '12', name: 'act_12' },
          { kind: 'ad-account', id: '13', name: 'act_13' },
        ],
      ],
      [
        'act_1, page:2\ninstagram:3 threads:4',
        [
          { kind: 'ad-account', id: '1', name: 'act_1' },
          { kind: 'page', id: '2', name: 'page:2' },
          { kind: 'instagram', id: '3', name: 'instagram:3' },
          { kind: 'threads', id: '4', name: 'threads:4' },
        ],
      ],
      [
        '- business:5\n- whatsapp:6\n- phone: \t7\n- dataset:8\n- Page:9',
        [
          { kind: 'business', id: '5', name: 'business:5' },
          { kind: 'whatsapp', id: '6', name: 'whatsapp:6' },
          { kind: 'phone', id: '7', name: 'phone:7' },
          { kind: 'dataset', id: '8', name: 'dataset:8' },
          { kind: 'page', id: '9', name: 'Page:9' },
        ],
      ],
      // Told as it was given; as a phone gives a number, it is the same one.
      ['act_1 ACT_1 act_1.0', [{ kind: 'ad-account', id: '1', name: 'act_1' }]],
    ],
    refuses: ['act_', 'act:1234567', 'page:name-of-it', 'pages:1234567', 'act_1, 12x4567', 'page:../1234567'],
    problem: /must be assets in one of these forms: act_ID, page:ID, .*dataset:ID; ID is a number/,
    example: 'act_1234567890, page:103455271248220',
  },
  {
    kind: 'an asset whose kind was left out',
    reader: read.readAssets,
    takes: [],
    refuses: ['1234567890', 'act_1, 1234567890'],
    problem: /an ID without its kind: perhaps an ad account, which is written act_ID, or a page, .*page:ID/,
    example: 'act_1234567890, page:103455271248220',
  },
  {
    kind: 'a configuration of a login',
    reader: read.readConfigId,
    takes: [['', undefined], ...same('1234567890123456')],
    refuses: ['name', '-1'],
    problem: /must be the number of a configuration of Facebook Login for Business/,
    example: '"1234567890123456"',
  },
  {
    kind: 'a GitHub App',
    reader: read.readAppClientId,
    takes: [['', undefined], ...same('Iv23liAbCdEfGhIjKlMn', 'Iv1.0123456789abcdef', '123456')],
    refuses: ['my-app', 'Iv', 'Iv23li AbCd', 'my-Iv1.0123456789abcdef', 'app 123456', '123456 app'],
    problem: /must be the client ID of a GitHub App/,
    example: '${{ vars.SECRETS_APP_CLIENT_ID }}',
  },
  {
    kind: 'an address to come back to',
    reader: read.readRedirectUri,
    takes: same(
      'http://localhost:8080/',
      'https://acme.example/done?x=1',
      'http://acme.example',
      'HTTPS://acme.example/',
    ),
    refuses: [
      '',
      'localhost',
      '/done',
      'ftp://a.example/',
      'ahttps://a.example/',
      'httpsx://a.example/',
      'https://a.example/#top',
    ],
    problem: /absolute address, exactly as in the app's "Valid OAuth Redirect URIs"/,
    example: 'http://localhost:8080/',
  },
  {
    kind: 'a version',
    reader: read.readApiVersion,
    takes: same('v27.0', 'v1.12', 'v100.0'),
    refuses: ['', '25.0', 'v25', 'v25.', 'v.0', 'v1000.0', 'v25.123', 'v25x0', 'vv25.0', 'v25.0/'],
    problem: /must be a version of the Graph API/,
    example: 'v27.0',
  },
  {
    kind: 'the address of a service',
    reader: (name, value) => read.readServiceUrl(name, value, 'https://graph.facebook.com'),
    takes: [
      ['https://graph.facebook.com', 'https://graph.facebook.com'],
      ['https://graph.facebook.com/', 'https://graph.facebook.com'],
      ['https://proxy.example/meta//', 'https://proxy.example/meta'],
      ...same(
        'http://localhost:4000',
        'http://127.0.0.1:4000/meta',
        'http://127.100.20.3',
        'http://[::1]:4000',
      ),
    ],
    refuses: [
      ...['', 'graph.facebook.com', '//graph.facebook.com', 'ftp://localhost', 'ws://graph.facebook.com'],
      ...[
        'http://graph.facebook.com',
        'http://localhost.example',
        'http://127.0.0.1.example',
        'http://[::2]',
      ],
      ...[
        'http://128.0.0.1',
        'https://fake@a.example',
        'https://:fake@a.example',
        'https://u:fake@a.example',
      ],
      ...['https://a.example/?', 'https://a.example/#', 'https://a.example/meta/?'],
      ...['https://a.example/?x=fake', 'https://a.example/#fake'],
      ...['http://u@localhost', 'http://:p@localhost', 'http://localhost/?x', 'http://localhost/#x'],
    ],
    problem: /https address without user, query or fragment \(http only on loopback\)/,
    example: 'https://graph.facebook.com',
  },
  {
    kind: 'an address to ping',
    reader: read.readPingUrl,
    takes: [
      ['', undefined],
      ...same('https://hc.example/ping/fake?x=1#y', 'https://u:p@hc.example', 'http://localhost:1/x'),
      ...same('http://127.0.0.1/x', 'http://[::1]/'),
    ],
    refuses: ['hc.example', 'http://hc.example', 'ftp://localhost', `http://hc.example/${MISPLACED}`],
    problem: /https address \(http only on loopback\)/,
    example: '${{ secrets.HEARTBEAT_URL }}',
  },
  {
    kind: 'the type of an event',
    reader: read.readEventType,
    takes: [['', undefined], ...same('meta-token-refreshed', '!', '~', LONG + LONG)],
    refuses: ['token new', ' token', 'token ', 'é', 'tokené', 'étoken', `${LONG}${LONG}x`],
    problem: /must be a word of at most 100 characters/,
    example: 'meta-token-refreshed',
  },
];

const short = (value: string) =>
  JSON.stringify(value.length > 60 ? `${value.slice(0, 20)}… ${value.length}` : value);

describe.each(KINDS)('$kind', ({ reader, takes, refuses, problem, example }) => {
  it.each(takes.map(([value, result]) => ({ value, result, title: short(value) })))(
    'is read from $title',
    ({ value, result }) => {
      expect(shown(reader(NAME, value))).toEqual(result);
    },
  );

  it.each(refuses.map((value) => ({ value, title: short(value) })))(
    'is not $title, and the refusal shows how to write it without repeating it',
    async ({ value }) => {
      const { input, text } = await refusal(() => reader(NAME, value));
      expect(input).toBe(NAME);
      expect(text).toMatch(problem);
      expect(text.endsWith(`: ${example}`)).toBe(true);
      // What is as short as a word of the sentence, or stands in the example, tells nothing.
      if (value.length > 6 && !example.includes(value))
        expect(text.slice(0, -example.length)).not.toContain(value);
    },
  );
});

// The others show an expression, which the runner fills in, or leave out what Meta fills in.
it.each(KINDS.filter(({ example }) => !/\$\{\{|…/.test(example)))(
  'The example of $kind is right itself',
  ({ reader, example }) => {
    expect(reader(NAME, example.replaceAll('"', ''))).toBeDefined();
  },
);

describe('a text that people see', () => {
  const choose = (name: string, value: string) => read.readChoice(name, value, ['a', 'b']);

  it.each([read.readEnvironment, choose])('is no expression and no credential', async (reader) => {
    expect((await refusal(() => reader(NAME, '${{ vars.X }}'))).text).toMatch(/nothing filled in/);
    expect((await refusal(() => reader(NAME, MISPLACED))).text).toMatch(/looks like an access token/);
  });
});

describe('what must be there', () => {
  it('is called missing, not wrong, when an app is not named', async () => {
    const { text } = await refusal(() => read.readAppId('app-id', ''));
    expect(text).toMatch(/^app-id: is missing\. .*Example: app-id: "\d+"$/);
  });

  it('is called missing, not wrong, when a secret is not named', async () => {
    const { text } = await refusal(() => read.readSecretName('secret-name', ''));
    expect(text).toBe('secret-name: is missing. Example: secret-name: META_ACCESS_TOKEN');
  });

  it('is asked for with the hint of its place when a credential is empty', async () => {
    const { text } = await refusal(() => read.requireSecretValue('app-secret', '', 'Look under Basic.'));
    expect(text).toBe('app-secret: is missing or empty. Look under Basic.');
  });

  it.each(['Bearer x', 'oauth x', 'TOKEN x'])(
    'is the credential alone, without the word of a request: %s',
    async (value) => {
      const { text } = await refusal(() => read.readSecretValue('access-token', value));
      expect(text).toMatch(/begins with a word of a request, .*secrets\.META_ACCESS_TOKEN/);
    },
  );

  it.each(['myBearer x', 'Bearerx y'])(
    'is refused for its space where that is no such word: %s',
    async (value) => {
      const { text } = await refusal(() => read.readSecretValue('access-token', value));
      expect(text).toMatch(/holds a space/);
    },
  );

  it('is no app secret by its shape in what a login ended on: a code may look like one', () => {
    const code = '0123456789abcdef'.repeat(2);
    expect(shown(readPastedResponse('authorization-response', code))).toMatchObject({ code });
  });

  it('is a credential without spaces when a credential is asked for', async () => {
    expect(read.requireSecretValue('app-secret', 'abc', 'Look.').reveal()).toBe('abc');
    const { text } = await refusal(() => read.requireSecretValue('app-secret', 'a b', 'Look.'));
    expect(text).toMatch(/^app-secret: holds a space/);
  });
});
