import { describe, expect, it } from 'vitest';
import {
  definitionOf,
  INPUT_NAMES,
  type InputName,
  isCredentialKey,
  TOKEN_KEYS,
} from '../../../src/inputs/table.js';
import { type Inputs, LISTED, read, readLogin, refusal, TOKEN, tokenOf } from './setting.js';

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

  it('is refused in a list of an entry, by its place', async () => {
    const tokens = `- { secret: A, value: ${tokenOf('Entry')}, issue-labels: [meta, ${ANOTHER}] }`;
    expect((await refused({ tokens }, LISTED)).input).toBe('tokens[1].issue-labels[2]');
  });

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
    expect(expression.text).toMatch(/\$\{\{ \}\} around it\. Example: value: \$\{\{ secrets\./);
    const secret = await refused(
      { tokens: `- { secret: META_A, value: ${TOKEN}, app-secret: $SECRET }` },
      LISTED,
    );
    expect(secret.input).toBe('tokens[1].app-secret');
  });
});

describe('A credential of another kind', () => {
  const GITHUB = `ghs_fake${'q'.repeat(20)}`;

  it.each([
    ['access-token', GITHUB, 'a token of GitHub', '${{ secrets.META_ACCESS_TOKEN }}'],
    ['app-secret', GITHUB, 'a token of GitHub', '${{ secrets.META_APP_SECRET }}'],
    ['app-secret', ANOTHER, 'an access token of Meta', '${{ secrets.META_APP_SECRET }}'],
    ['secrets-token', ANOTHER, 'an access token of Meta', '${{ steps.app-token.outputs.token }}'],
    ['github-token', ANOTHER, 'an access token of Meta', '${{ github.token }}'],
    ['client-token', GITHUB, 'a token of GitHub', '${{ secrets.META_CLIENT_TOKEN }}'],
    ['client-token', ANOTHER, 'an access token of Meta', '${{ secrets.META_CLIENT_TOKEN }}'],
  ])('is refused as %s', async (name, value, kind, form) => {
    const { input, text } = await refused({ [name]: value });
    expect(input).toBe(name);
    expect(text).toContain(`holds ${kind}, and another credential belongs here.`);
    expect(text.endsWith(`Example: ${name}: ${form}`)).toBe(true);
  });

  it('is refused in an entry of tokens, which it names', async () => {
    const { input } = await refused({ tokens: `- { secret: META_A, value: ${GITHUB} }` }, LISTED);
    expect(input).toBe('tokens (META_A)');
  });

  it("is refused as the app secret beside tokens, and as that of a platform's own app", async () => {
    const tokens = `- { secret: META_A, value: ${TOKEN} }`;
    expect((await refused({ tokens, 'app-secret': ANOTHER }, LISTED)).input).toBe('app-secret');
    const instagram = { 'access-token': `IGAAtest${'0'.repeat(20)}`, 'app-secret': GITHUB };
    expect((await refused(instagram)).input).toBe('app-secret');
  });

  it.each(['secrets-token', 'github-token'])('is none as %s: a token of GitHub', async (name) => {
    await expect(read({ [name]: GITHUB })).resolves.toBeDefined();
  });
});
