import { describe, expect, it } from 'vitest';
import { inputFields } from '../../../src/inputs/fields.js';
import {
  CONFIG_KEYS,
  declaredDefaults,
  definitionOf,
  entryKeyOf,
  flagOf,
  INPUT_NAMES,
  type InputName,
  isCredentialKey,
  LIST_KEYS,
} from '../../../src/inputs/table.js';
import { type Inputs, read, refusal } from './setting.js';

const namesOf = (...kinds: readonly string[]): InputName[] =>
  INPUT_NAMES.filter((name) => kinds.includes(definitionOf(name).kind));
const refused = (inputs: Inputs, working?: Inputs) => refusal(() => read(inputs, working));
const CREDENTIALS = namesOf('credential', 'ping');

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
    expect(flagOf('app-secret')).toBe('--app-secret');
    expect(entryKeyOf('access-token')).toBe('value');
    expect(CONFIG_KEYS).not.toContain('mode');
    expect(CONFIG_KEYS).toContain('tokens');
    expect(LIST_KEYS).toEqual(['tokens', 'targets', 'pages']);
  });

  it('declares to GitHub the defaults that are the same on every platform', () => {
    const defaults = declaredDefaults();
    expect(defaults).toMatchObject({ mode: 'refresh', 'warn-before-days': '14' });
    expect(Object.keys(defaults)).not.toContain('redirect-uri');
    expect(Object.keys(defaults)).not.toContain('app-id');
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
