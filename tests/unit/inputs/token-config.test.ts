import { describe, expect, it } from 'vitest';
import { inputFields } from '../../../src/inputs/fields.js';
import { readPlatform } from '../../../src/inputs/token-config.js';
import { Secret } from '../../../src/token/secret.js';
import { type Inputs, LISTED, read, readTokenConfig, refusal, TOKEN, tokenOf, WORKING } from './setting.js';

const INSTAGRAM = `IGAAtest${'0'.repeat(20)}`;
const THREADS = `THAAtest${'0'.repeat(20)}`;

const refused = (inputs: Inputs, working?: Inputs) => refusal(() => read(inputs, working));

describe('tokens', () => {
  const A = `secret: META_A, value: ${tokenOf('A')}`;
  const B = `secret: META_B, value: ${tokenOf('B')}`;
  const configsOf = async (tokens: string, inputs = {}) =>
    (await read({ ...inputs, tokens }, LISTED)).configs;
  const refused = (tokens: string, inputs = {}) => refusal(() => configsOf(tokens, inputs));

  it('are as many jobs, in their order', async () => {
    const configs = await configsOf(`- { ${A} }\n- { ${B} }`);
    expect(configs.map(({ name, token, source }) => [name, token.reveal(), source.secret])).toEqual([
      ['META_A', tokenOf('A'), 'META_A'],
      ['META_B', tokenOf('B'), 'META_B'],
    ]);
  });

  it('set every input of one token, or take it from the inputs', async () => {
    const inputs = {
      'required-scopes': 'email',
      'expected-user-id': '7',
      'refresh-before-days': '20',
      'warn-before-days': '10',
      environment: 'production',
      targets: '- environment: both',
      'issue-assignees': 'octocat',
      'export-env': 'FB',
    };
    const own = [
      'environment: live',
      'app-id: 999',
      'app-secret: fakeown',
      'required-scopes: [ads_read, read_insights]',
      'expected-user-id: 12345678901234567',
      'refresh-before-days: 0',
      'warn-before-days: 3',
      'targets: [{ repository: globex/site }]',
      'pages: [{ page: 12, secret: PAGE }]',
      'redirect-uri: https://globex.example/',
      'issue-labels: [globex, meta]',
      'issue-assignees: hubot',
      'expiry-variable: ENDS',
      'dispatch-event: renewed',
      'export-env: GLOBEX',
    ].join(', ');
    const [first, second] = await configsOf(`- { ${A} }\n- { ${B}, ${own} }`, inputs);
    expect(first).toMatchObject({
      app: { id: LISTED['app-id'] },
      policy: { requiredScopes: ['email'], expectedUserId: '7', refreshBeforeDays: 20, warnBeforeDays: 10 },
      source: { environment: 'production' },
      targets: [{ location: { environment: 'both', secret: 'META_A' } }],
      pages: [],
      redirectUri: 'http://localhost:8080/',
      issue: { labels: ['refresh-meta-token'], assignees: ['octocat'] },
      extras: { exportEnv: 'FB' },
    });
    expect(second).toMatchObject({
      app: { id: '999' },
      policy: {
        appId: '999',
        requiredScopes: ['ads_read', 'read_insights'],
        expectedUserId: '12345678901234567',
        refreshBeforeDays: 0,
        warnBeforeDays: 3,
      },
      source: { environment: 'live' },
      targets: [{ location: { repository: 'globex/site', secret: 'META_B' } }],
      pages: [{ pageId: '12' }],
      redirectUri: 'https://globex.example/',
      issue: { labels: ['globex', 'meta'], assignees: ['hubot'] },
      extras: { expiryVariable: 'ENDS', dispatchEvent: 'renewed', exportEnv: 'GLOBEX' },
    });
    expect(second?.app?.secret.reveal()).toBe('fakeown');
  });

  it('may be of several platforms and owners', async () => {
    const configs = await configsOf(
      `- { ${A}, organization: acme }\n- { secret: META_B, value: ${THREADS}, platform: threads }`,
    );
    expect(configs[0].source.kind).toBe('organization');
    expect(configs.map(({ platform }) => platform)).toEqual(['facebook', 'threads']);
  });

  it.each([
    ['secret', `value: ${TOKEN}`],
    ['value', 'secret: META_B'],
  ])('must say their %s', async (key, entry) => {
    const { input, text } = await refused(`- { ${A} }\n- { ${entry} }`);
    expect(input).toBe(`tokens[2].${key}`);
    expect(text).toMatch(
      /is missing\. Example:\n- secret: META_TOKEN_ACME\n {2}value: \$\{\{ secrets\.META_TOKEN_ACME \}\}$/,
    );
  });

  it.each([
    ['secret', `secret: ${TOKEN}-, value: x`, /looks like an access token of Meta/],
    ['secret', 'secret: META-B, value: x', /must be a name that GitHub accepts/],
    ['secret', 'secret: "", value: x', /is empty/],
    ['value', 'secret: META_B, value: ""', /is empty\..*that secret does not exist here/],
    ['value', 'secret: META_B, value: a b', /holds a space/],
    ['warn-before-days', `${B}, warn-before-days: x`, /must be a whole number/],
    ['app-secret', `${B}, app-secret: `, /is empty/],
    ['targets', `${B}, targets: META_C`, /must be a YAML list/],
    ['targets[1].repository', `${B}, targets: [{ repository: x }]`, /OWNER\/NAME/],
  ])(
    'are refused by the entry and key that are wrong: tokens[2].%s in { %s }',
    async (key, entry, problem) => {
      const { input, text } = await refused(`- { ${A} }\n- { ${entry} }`);
      expect(input).toBe(`tokens[2].${key}`);
      expect(text).toMatch(problem);
    },
  );

  it.each(['mode', 'secrets-token', 'name', 'heartbeat-url'])('have no key %s', async (key) => {
    const { input, text } = await refused(`- { ${A}, ${key}: x }`);
    expect(input).toBe('tokens[1]');
    expect(text).toMatch(
      new RegExp(
        `"${key}" is not a key that is known here\\. Known keys: app-id, app-secret, value, secret, env`,
      ),
    );
  });

  it.each([
    ['access-token', TOKEN],
    ['secret-name', 'META_C'],
  ])('stand instead of %s', async (name, value) => {
    for (const mode of ['refresh', 'check']) {
      const { input, text } = await refused(`- { ${A} }`, { mode, [name]: value });
      expect(input).toBe(name);
      expect(text).toMatch(
        /cannot be set together with tokens\. Give each entry of tokens its own secret and value\.$/,
      );
    }
  });

  it('cannot write one secret twice', async () => {
    const twice = await refused(`- { ${A} }\n- { secret: meta_a, value: ${tokenOf('B')} }`);
    expect(twice.text).toMatch(/^tokens: names META_A in acme\/ads twice\./);
    const target = await refused(`- { ${A} }\n- { ${B}, targets: [{ secret: META_A }] }`);
    expect(target.text).toMatch(/^tokens: names META_A in acme\/ads twice\./);
    expect(target.text).toMatch(
      /the one it came from need not be a target, and names do not differ by case\.$/,
    );
  });

  it('may write secrets of one name in two places', async () => {
    const configs = await configsOf(`- { ${A} }\n- { ${A}, environment: live }`);
    expect(configs).toHaveLength(2);
  });

  it('still need the credential that may write secrets', async () => {
    expect((await refused(`- { ${A} }`, { 'secrets-token': '' })).input).toBe('secrets-token');
  });
});

describe('access-token', () => {
  it('is missing where no secret of that name exists yet, and the refusal says so', async () => {
    const { input, text } = await refused({ 'access-token': '' });
    expect(input).toBe('access-token');
    expect(text).toMatch(
      /is missing or empty\. Set it to the stored secret: access-token: \$\{\{ secrets\.META/,
    );
    expect(text).toMatch(/no such secret exists here yet: store a first token, and name the environment/);
  });

  it.each(['secrets-token', 'github-token', 'app-secret', 'client-token'])(
    'must not be what %s is',
    async (name) => {
      const { input, text } = await refused({ [name]: TOKEN });
      expect(input).toBe('access-token');
      expect(text).toMatch(/is the same value as another credential/);
      expect(text).toMatch(
        /access-token is the Meta token; .*GitHub's; app-secret and client-token are the app's/,
      );
    },
  );

  it('of a list must be none of the other credentials either', async () => {
    const tokens = `- { secret: A, value: ${tokenOf('A')} }\n- { secret: B, value: ${tokenOf('B')} }`;
    const { text } = await refused({ tokens, 'github-token': tokenOf('B') }, LISTED);
    expect(text).toMatch(
      /^tokens: gives B the same value as another credential has\. A value in tokens is the Meta/,
    );
  });
});

describe('secret-name', () => {
  it('is kept in capitals, as GitHub does', async () => {
    const { name, source } = await readTokenConfig({ 'secret-name': 'meta_token' });
    expect(name).toBe('META_TOKEN');
    expect(source.secret).toBe('META_TOKEN');
  });

  it('is missing', async () => {
    expect((await refused({ 'secret-name': '' })).text).toBe(
      'secret-name: is missing. Example: secret-name: META_ACCESS_TOKEN',
    );
  });

  it('need not be said by a workflow that only looks', async () => {
    const config = await readTokenConfig({ mode: 'check', 'secret-name': '' });
    expect(config.name).toBe('ACCESS_TOKEN');
  });

  it('is used by a workflow that only looks when it is said', async () => {
    expect((await readTokenConfig({ mode: 'check' })).name).toBe('META_ACCESS_TOKEN');
    expect((await refused({ mode: 'check', 'secret-name': 'a-b' })).input).toBe('secret-name');
  });
});

describe('platform', () => {
  const platformOf = (platform: string, token: string) =>
    readPlatform(
      inputFields((name) => (name === 'platform' ? platform : '')),
      new Secret(token),
    );

  it.each([
    ['auto', TOKEN, 'facebook'],
    ['auto', INSTAGRAM, 'instagram'],
    ['auto', THREADS, 'threads'],
    ['auto', 'xIGxTH', 'facebook'],
    ['', INSTAGRAM, 'instagram'],
    ['facebook', TOKEN, 'facebook'],
    ['instagram', 'xIGxTH', 'instagram'],
    ['threads', THREADS, 'threads'],
  ])('%s with the token %s is %s', (platform, token, result) => {
    expect(platformOf(platform, token)).toBe(result);
  });

  it('is one of four words', async () => {
    const { input, text } = await refusal(() => platformOf('tiktok', TOKEN));
    expect(input).toBe('platform');
    expect(text).toMatch(/must be one of auto, facebook, instagram, threads\./);
  });

  it.each([INSTAGRAM, THREADS])('that refreshes without an app needs none: %s', async (token) => {
    const config = await readTokenConfig({ 'access-token': token, 'app-id': '', 'app-secret': '' });
    expect(config).not.toHaveProperty('app');
    expect(config.policy).not.toHaveProperty('appId');
  });

  it('facebook needs the app’s id and secret', async () => {
    const id = await refused({ 'app-id': '' });
    expect(id.text).toMatch(
      /^app-id: is missing\. .*developers\.facebook\.com\/apps\. Example: app-id: "\d+"$/,
    );
    const secret = await refused({ 'app-secret': '' });
    expect(secret.input).toBe('app-secret');
    expect(secret.text).toMatch(
      /is missing or empty\. You can find it in the app's settings under Basic\. Example: app-s/,
    );
  });
});

describe('A token of another platform than the input says', () => {
  it.each([
    ['facebook', INSTAGRAM, 'Instagram', 'instagram'],
    ['facebook', `THQVtest${'0'.repeat(20)}`, 'Threads', 'threads'],
    ['instagram', TOKEN, 'Facebook', 'facebook'],
    ['threads', INSTAGRAM, 'Instagram', 'instagram'],
  ])('is refused: %s with %s', async (platform, token, says, form) => {
    const { input, text } = await refused({ platform, 'access-token': token });
    expect(input).toBe('platform');
    expect(text).toContain(
      `says ${platform}, and the token begins as those of ${says} do. Set platform: ${form}`,
    );
  });

  it('is refused by its entry', async () => {
    const tokens = `- { secret: A, value: ${INSTAGRAM}, platform: threads }`;
    expect((await refused({ tokens }, LISTED)).input).toBe('tokens[1].platform');
  });
});

describe("Instagram's and Threads' own app", () => {
  const entry = (platform: string, more = '') =>
    `- { secret: ${platform}, value: ${platform}AAtest${'0'.repeat(20)}${more} }`;
  const FACEBOOK = `- { secret: FB, value: ${TOKEN} }`;

  it('comes with the token that it is given for, as far as it is', async () => {
    const { configs } = await read({ 'access-token': `IGAAtest${'0'.repeat(20)}`, 'app-id': '77' });
    expect(configs[0]).not.toHaveProperty('app');
    expect(configs[0].platformApp?.id).toBe('77');
    expect(configs[0].platformApp?.secret?.reveal()).toBe(WORKING['app-secret']);
    const { configs: without } = await read({
      'access-token': `THAAtest${'0'.repeat(20)}`,
      'app-id': '',
      'app-secret': '',
    });
    expect(without[0]).not.toHaveProperty('platformApp');
    const token = { 'access-token': `THAAtest${'0'.repeat(20)}`, 'config-id': '42' };
    const half = async (inputs: Inputs) => (await read({ ...token, ...inputs })).configs[0];
    expect(await half({ 'app-secret': '' })).toMatchObject({ platformApp: { id: WORKING['app-id'] } });
    expect((await half({ 'app-id': '' })).platformApp?.secret?.reveal()).toBe(WORKING['app-secret']);
    expect(await half({})).not.toHaveProperty('configId');
  });

  it.each(['IG', 'TH'])("is not Meta's app: %s", async (platform) => {
    const own = `, app-id: ${WORKING['app-id']}`;
    const { input, text } = await refused({ tokens: `${FACEBOOK}\n${entry(platform, own)}` }, LISTED);
    expect(input).toBe('tokens[2].app-id');
    expect(text).toMatch(
      /ID of Meta's app, .* has an app ID and secret of its own\. You find them on https:/,
    );
  });

  it("is not what an entry inherits beside a Facebook token: that is Meta's", async () => {
    const { configs } = await read({ tokens: `${FACEBOOK}\n${entry('IG')}` }, LISTED);
    expect(configs[1]).not.toHaveProperty('platformApp');
    const own = await read(
      { tokens: `${FACEBOOK}\n${entry('IG', ', app-id: 9, app-secret: fakeown')}` },
      LISTED,
    );
    expect(own.configs[1]?.platformApp?.id).toBe('9');
  });

  it('leads back to https', async () => {
    const { configs } = await read({ tokens: `${FACEBOOK}\n${entry('IG')}\n${entry('TH')}` }, LISTED);
    expect(configs.map(({ redirectUri }) => redirectUri)).toEqual([
      'http://localhost:8080/',
      'https://localhost/',
      'https://localhost/',
    ]);
  });
});

describe('Assets', () => {
  it.each([
    [`IGAAtest${'0'.repeat(20)}`, 'act_1', 'Instagram', 'instagram:'],
    [`IGAAtest${'0'.repeat(20)}`, 'threads:1', 'Instagram', 'instagram:'],
    [`THAAtest${'0'.repeat(20)}`, 'page:1', 'Threads', 'threads:'],
    [TOKEN, 'threads:1', 'Facebook', 'threads:ID is for Threads'],
  ])('are none that the token of that platform cannot have: %s %s', async (token, assets, platform, form) => {
    const { input, text } = await refused({ 'access-token': token, assets });
    expect(input).toBe('assets');
    expect(text).toContain(`names an asset that a token of ${platform} cannot have.`);
    expect(text).toContain(form);
  });

  it.each([
    [`IGAAtest${'0'.repeat(20)}`, 'instagram:1'],
    [`THAAtest${'0'.repeat(20)}`, 'threads:1'],
    [TOKEN, 'act_1, page:1, instagram:1, business:1, whatsapp:1, phone:1, dataset:1'],
  ])('are what the token of a platform can have', async (token, assets) => {
    const { configs } = await read({ 'access-token': token, assets });
    expect(configs[0].assets?.map(({ name }) => name).join(', ')).toBe(assets);
  });
});
