import { describe, expect, it } from 'vitest';
import { inputFields } from '../../../src/inputs/fields.js';
import {
  CONFIG_KEYS,
  definitionOf,
  entryKeyOf,
  flagOf,
  INPUT_NAMES,
  type InputName,
  isCredentialKey,
  TOKEN_KEYS,
} from '../../../src/inputs/table.js';
import { type Inputs, LISTED, read, readLogin, refusal, TOKEN, tokenOf, WORKING } from './setting.js';

const namesOf = (...kinds: readonly string[]): InputName[] =>
  INPUT_NAMES.filter((name) => kinds.includes(definitionOf(name).kind));
const refused = (inputs: Inputs, working?: Inputs) => refusal(() => read(inputs, working));
/** What cannot be a text that a person chose. */
const NAMES = namesOf('name', 'ping');
const CREDENTIALS = namesOf('credential', 'ping');
const ANOTHER = tokenOf('Another');

describe('A credential where a name belongs', () => {
  it.each(NAMES)("is refused as %s, and nobody is shown it: the run's own token", async (name) => {
    const { input, text } = await refused({ [name]: TOKEN.toUpperCase() });
    expect(input).toBe(name);
    expect(text).toMatch(/holds the value of access-token, or a part of it\. No credential belongs here/);
    expect(text.toUpperCase()).not.toContain(TOKEN.slice(3, 11).toUpperCase());
  });

  it.each(NAMES)('is refused as %s by its shape: a token of somebody else', async (name) => {
    const { input, text } = await refused({ [name]: ANOTHER });
    expect(input).toBe(name);
    expect(text).toMatch(/looks like an access token of Meta/);
  });

  it.each(NAMES)('is refused as %s, be it a part of a credential of GitHub', async (name) => {
    const secret = 'github_pat_11Zq8Xw7Vu6';
    const { input, text } = await refused({ 'secrets-token': secret, [name]: `my-${secret.slice(-9)}` });
    expect(input).toBe(name);
    expect(text).toMatch(/holds the value of secrets-token/);
  });

  it.each([
    ['targets', `- secret: ${TOKEN}`, 'targets[1].secret'],
    ['targets', `- secret: A\n- environment: ${TOKEN.toLowerCase()}`, 'targets[2].environment'],
    ['targets', `- repository: acme/${TOKEN}`, 'targets[1].repository'],
    ['targets', `- organization: ${TOKEN}`, 'targets[1].organization'],
    ['targets', `- store: ${TOKEN}`, 'targets[1].store'],
    ['pages', `- page: ${TOKEN}`, 'pages[1].page'],
    ['pages', `- { page: 1, secret: ${TOKEN} }`, 'pages[1].secret'],
    ['pages', `- { page: 1, secret: A, targets: [{ secret: ${TOKEN} }] }`, 'pages[1].targets[1].secret'],
  ])('is refused in %s: %s', async (list, text, name) => {
    expect((await refused({ [list]: text })).input).toBe(name);
  });

  it.each(TOKEN_KEYS.filter((key) => !isCredentialKey(key) && key !== 'targets' && key !== 'pages'))(
    'is refused in an entry of tokens: %s',
    async (key) => {
      const value = tokenOf('Entry');
      const rest = key === 'secret' ? '' : ', secret: META_A';
      const { input, text } = await refused(
        { tokens: `- { value: ${value}${rest}, ${key}: x${value} }` },
        LISTED,
      );
      expect(input).toBe(`tokens[1].${key}`);
      expect(text).toMatch(/holds the value of tokens\[1\]\.value/);
    },
  );

  it('is refused as one of several labels, scopes or logins', async () => {
    for (const name of ['issue-labels', 'required-scopes', 'issue-assignees', 'issue-mentions', 'assets'])
      expect((await refused({ [name]: `first, ${TOKEN}` })).input).toBe(name);
  });

  it('as a key is refused without being shown', async () => {
    const { input, text } = await refused({ targets: `- ${TOKEN}: x` });
    expect(input).toBe('targets[1]');
    expect(text).toMatch(/one of its keys is not a key/);
    expect((await refused({ targets: `- ${ANOTHER}: { a: ${TOKEN} }` })).input).toBe(
      'targets[1] (a key that is unknown here).a',
    );
  });

  it('is refused before a login on this computer, too', async () => {
    expect((await refusal(() => readLogin({ environment: TOKEN }))).input).toBe('environment');
  });

  it.each([
    ['a token', `http://localhost:8080/#access_token=${ANOTHER}`],
    ['the bare token', ANOTHER],
    ["GitHub's", `ghp_${'a1'.repeat(18)}`],
  ])('is refused in place of a login’s address: %s', async (_what, response) => {
    const { input, text } = await refused({ mode: 'reauthorize', 'authorization-response': response });
    expect(input).toBe('authorization-response');
    expect(text).toMatch(/only the address that the dialog ended on belongs here.*must be replaced/);
  });
});

describe('A literal where a credential belongs', () => {
  const app = { 'secrets-token': '', 'secrets-app-client-id': 'Iv23liAbCdEfGhIjKlMn' };
  const beside = (name: InputName): Inputs => (name === 'secrets-app-private-key' ? app : {});

  it.each(
    CREDENTIALS.flatMap((name) =>
      ['secrets.X', '$X', '${{ secrets.X }}', '%X%', 'A_B'].map((value) => [name, value] as const),
    ),
  )('is refused as %s with the form that works: %s', async (name, value) => {
    const { input, text } = await refused({ ...beside(name), [name]: value });
    expect(input).toBe(name);
    expect(text).toMatch(new RegExp(`Example: ${name}: \\$\\{\\{ [a-z]+\\.`));
  });

  it.each(CREDENTIALS)('is refused as %s with its quotation marks', async (name) => {
    const { input, text } = await refused({
      ...beside(name),
      [name]: name === 'heartbeat-url' ? '"https://hc.example/x"' : `"${ANOTHER}"`,
    });
    expect(input).toBe(name);
    expect(text).toMatch(/quotation marks around it/);
  });

  it('is refused as the own name of the secret, in small letters', async () => {
    const { input, text } = await refused({ 'access-token': 'meta_access_token' });
    expect(input).toBe('access-token');
    expect(text).toMatch(/is the name of a secret and not its value/);
  });

  it('is refused in an entry of tokens', async () => {
    const named = await refused({ tokens: '- { secret: meta_a, value: meta_a }' }, LISTED);
    expect(named.input).toBe('tokens[1].value');
    const expression = await refused({ tokens: '- { secret: META_A, value: secrets.META_A }' }, LISTED);
    expect(expression.text).toMatch(/\$\{\{ \}\} around it is missing\. Example: value: \$\{\{ secrets\./);
    const secret = await refused(
      { tokens: `- { secret: META_A, value: ${TOKEN}, app-secret: $SECRET }` },
      LISTED,
    );
    expect(secret.input).toBe('tokens[1].app-secret');
  });
});

describe('A token of another platform than the input says', () => {
  const INSTAGRAM = `IGAAtest${'0'.repeat(20)}`;
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

describe('What is written as GitHub or YAML writes it', () => {
  it('is a whole number', async () => {
    const { configs } = await read({
      'refresh-before-days': '30.0',
      'warn-before-days': '7.00',
      'app-id': '123.0',
    });
    expect(configs[0].policy).toMatchObject({ refreshBeforeDays: 30, warnBeforeDays: 7, appId: '123' });
  });

  it('is a list', async () => {
    const { configs } = await read({
      'issue-labels': '- meta\n- needs a person',
      'required-scopes': '- ads_read\n- read_insights',
      'issue-assignees': '[octocat, hubot]',
      assets: '- act_1\n- page:2',
    });
    expect(configs[0]).toMatchObject({
      issue: { labels: ['meta', 'needs a person'], assignees: ['octocat', 'hubot'] },
      policy: { requiredScopes: ['ads_read', 'read_insights'] },
      assets: [{ name: 'act_1' }, { name: 'page:2' }],
    });
  });

  it.each([
    ['secrets-token', {}],
    ['secrets-app-private-key', { 'secrets-app-client-id': 'Iv23liAbCdEfGhIjKlMn' }],
  ])('may arrive empty, and the refusal names the causes: %s', async (name, inputs) => {
    const { input, text } = await refused({ ...inputs, 'secrets-token': '' });
    expect(input).toBe(name);
    expect(text).toMatch(/missing or empty/);
    expect(text).toMatch(/another job.*reusable workflow.*secrets: inherit.*visibility.*Dependabot/);
  });

  it.each(['.', '..'])('is no place of its own: %s', async (dots) => {
    expect((await refused({ environment: dots })).input).toBe('environment');
    expect((await refused({ targets: `- environment: "${dots}"` })).input).toBe('targets[1].environment');
    expect((await refused({ targets: `- repository: acme/${dots}` })).input).toBe('targets[1].repository');
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

describe('The GitHub App', () => {
  const key = async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  };
  const CLIENT = 'Iv23liAbCdEfGhIjKlMn';

  it('stands in place of secrets-token', async () => {
    const pem = await key();
    const options = await read({
      'secrets-token': '',
      'secrets-app-client-id': CLIENT,
      'secrets-app-private-key': pem.replaceAll('\n', '\\n'),
    });
    expect(options.secretsApp?.clientId).toBe(CLIENT);
    expect(options.secretsApp?.privateKey.reveal()).toBe(pem);
    expect(options).not.toHaveProperty('secretsToken');
  });

  it('does not stand beside it', async () => {
    const { input, text } = await refused({
      'secrets-app-client-id': CLIENT,
      'secrets-app-private-key': await key(),
    });
    expect(input).toBe('secrets-token');
    expect(text).toMatch(/cannot be set together with secrets-app-private-key/);
  });

  it('needs both of its parts', async () => {
    const client = await refused({ 'secrets-token': '', 'secrets-app-private-key': await key() });
    expect(client.input).toBe('secrets-app-client-id');
    const pem = await refused({ 'secrets-token': '', 'secrets-app-client-id': CLIENT });
    expect(pem.input).toBe('secrets-app-private-key');
  });
});

describe('The table', () => {
  it('knows every credential by its key', () => {
    expect(CREDENTIALS.every(isCredentialKey)).toBe(true);
    expect(isCredentialKey('value')).toBe(true);
    expect(INPUT_NAMES.filter(isCredentialKey)).toEqual(CREDENTIALS);
  });

  it('calls flags and keys as they are documented', () => {
    expect(flagOf('secret-name')).toBe('--secret');
    expect(flagOf('required-scopes')).toBe('--require');
    expect(flagOf('assets')).toBe('--asset');
    expect(entryKeyOf('access-token')).toBe('value');
    expect(CONFIG_KEYS).not.toContain('mode');
  });

  it('has a default that its own reader takes', () => {
    const fields = inputFields(() => '');
    for (const name of INPUT_NAMES) {
      const { kind, read: reader, default: value } = definitionOf(name);
      if (kind === 'list' || value === undefined) continue;
      for (const platform of ['facebook', 'instagram', 'threads'] as const)
        expect(() => reader(name, fields.text(name, platform).value)).not.toThrow();
    }
  });
});
